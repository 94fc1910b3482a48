"""Learning from the desk whom a pronoun or description means: which of the people that the article
had named by then.

Beside each finding stands who was weighed and by which signs. An editor who sets another of them as
the speaker has corrected the machine, one who accepts the claim as it is has confirmed it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

import pghistory
from django.db import transaction

from claims.calibration.confidence import is_held_back
from claims.calibration.pairwise import Choice, Option, Scale, chosen_by_hand, fit_choices
from claims.detection.speaker_resolution import open_claims
from claims.models import AntecedentFit, Claim, Mention
from claims.models.base.actions import Action
from extraction import Statement
from extraction.coreference.salience import weighed
from speakers.models import Name
from speakers.record_lock import lock_records

# The weights are log odds as they are; one sign may shift by as much as the strongest but one of
# them counts.
SCALE = Scale(unit=1.0, most=2.5)
_BATCH = 1000


def candidates_as_json(statement: Statement) -> list[dict[str, object]] | None:
    """Who was weighed, as a claim keeps it; None where nobody had to be."""
    return [
        {"name": one.name[:300], "signs": dict(one.signs)} for one in statement.antecedents
    ] or None


def learn_antecedents() -> AntecedentFit:
    """What the decisions teach, not yet in use; raises TooFewChoicesError."""
    return fit_choices(AntecedentFit, SCALE, _choices(), "several people of an article")


def _choices() -> Iterator[Choice]:
    """The accepted claims whose speaker is one of several who were weighed, that one first."""
    accepted = Claim.objects.filter(
        state=Claim.State.ACCEPTED, speaker__isnull=False, antecedents__1__isnull=False
    )
    decided = (
        accepted.annotate(by_hand=chosen_by_hand()).select_related("article").defer("article__text")
    )
    last = 0
    while batch := list(decided.filter(pk__gt=last).order_by("pk")[:_BATCH]):
        people = _people_of(batch)
        for claim in batch:
            options = _options(claim, people[claim.article_id])
            if len(options) > 1:
                yield Choice(options, claim.by_hand, is_held_back(claim))  # type: ignore[attr-defined]
        last = batch[-1].pk


def _people_of(claims: Iterable[Claim]) -> dict[int, dict[str, set[int]]]:
    """By article, and by the name it gives somebody, the records that this person is or may be by
    the name.
    """
    mentions = Mention.objects.filter(article__in={claim.article_id for claim in claims})
    rows = list(mentions.values_list("article", "name", "folded", "speaker"))
    speakers = {claim.speaker_id for claim in claims}
    bearers = defaultdict(set)
    for folded, speaker in Name.objects.filter(speaker__in=speakers).values_list(
        "folded", "speaker"
    ):
        bearers[folded].add(speaker)
    people: dict[int, dict[str, set[int]]] = defaultdict(dict)
    for article, name, folded, speaker in rows:
        people[article][name] = {speaker} if speaker else bearers[folded]
    return people


def _options(claim: Claim, people: Mapping[str, set[int]]) -> tuple[Option, ...]:
    """Unlearned, the chosen one first; nothing unless the chosen record is exactly one of those
    weighed.
    """
    chosen: list[Option] = []
    others: list[Option] = []
    for one in claim.antecedents or ():
        option = Option(weighed(one["signs"]), one["signs"])
        (chosen if claim.speaker_id in people.get(one["name"], ()) else others).append(option)
    return (*chosen, *others) if len(chosen) == 1 else ()


@transaction.atomic
def rerank_open_claims() -> int:
    """Bring what still waits in line with the fit in use; return how many claims got another
    speaker.

    What was weighed is weighed anew. Whom a pronoun meant further up, which is a sign for those
    further down, stays as it was until the article is read again.
    """
    lock_records()
    weights = AntecedentFit.objects.weights_in_use()
    waiting = (
        open_claims(antecedents__1__isnull=False).select_for_update(of=("self",)).order_by("pk")
    )
    changed, last = 0, 0
    while batch := list(waiting.filter(pk__gt=last)[:_BATCH]):
        last = batch[-1].pk
        changed += _name_anew(batch, weights)
    return changed


def _name_anew(claims: list[Claim], weights: Mapping[str, float]) -> int:
    mentions = Mention.objects.filter(article__in={claim.article_id for claim in claims})
    speakers = {
        (article, name): pk
        for article, name, pk in mentions.values_list("article", "name", "speaker")
    }
    others = []
    for claim in claims:
        if not any(one["signs"] for one in claim.antecedents or ()):
            continue  # those who share a name: nothing speaks for one of them
        name = max(claim.antecedents or (), key=lambda one: weighed(one["signs"], weights))["name"]
        if name != claim.resolved_name and (claim.article_id, name) in speakers:
            claim.resolved_name, claim.speaker_id = name, speakers[claim.article_id, name]
            others.append(claim)
    with pghistory.context(action=Action.SPEAKER_RECOGNISED):
        Claim.objects.bulk_update(others, ["resolved_name", "speaker"])
    return len(others)
