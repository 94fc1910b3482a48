"""Learning from the desk which record an article means: what editors chose, made into weights of
the signs.

For each decided claim with several possible records the chosen one is compared with each of the
others.
"""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import OuterRef

from claims.calibration.confidence import is_held_back
from claims.calibration.pairwise import Choice, Option, Scale, chosen_by_hand, fit_choices
from claims.detection.mention_recognition import in_company, met_before, settled
from claims.models import Claim, Mention, RankingFit
from speakers.lookup.recognition import MARGIN, rank, signs

SCALE = Scale(unit=MARGIN, most=2 * MARGIN)


def learn_ranking() -> RankingFit:
    """What the decisions teach, not yet in use; raises TooFewChoicesError."""
    return fit_choices(RankingFit, SCALE, _choices(), "several records")


def _choices() -> Iterable[Choice]:
    """The accepted claims whose speaker was among several records, with what the machine knows of
    each of these.
    """
    claims = Claim.objects.filter(
        state=Claim.State.ACCEPTED, origin=Claim.Origin.MACHINE, speaker__isnull=False
    )
    mentions = Mention.objects.filter(article=OuterRef("article"), name=OuterRef("resolved_name"))
    decided = claims.annotate(by_hand=chosen_by_hand(), mention=mentions.values("pk")[:1])
    rows = (
        decided.filter(mention__isnull=False)
        .order_by("pk")
        .values_list("mention", "speaker", "by_hand")
        .distinct()
    )
    found = (
        Mention.objects.select_related("article")
        .defer("article__text")
        .in_bulk([row[0] for row in rows])
    )
    for mention, speaker, chosen in rows:
        options = _options(found[mention], speaker)
        if len(options) > 1:
            yield Choice(options, chosen, is_held_back(found[mention]))


def _options(mention: Mention, chosen: int) -> tuple[Option, ...]:
    """Unweighted, the chosen record first; nothing where it was not among those that could be
    meant.
    """
    described = mention.described()
    likely = rank(described)
    company = settled([mention]).get(mention.article_id, set())
    matches = in_company(likely, met_before([(mention, likely)], company), {})
    options = {
        match.speaker.pk: Option(match.score, dict.fromkeys(signs(match, described), 1.0))
        for match in matches
    }
    if chosen not in options:
        return ()
    return (options.pop(chosen), *options.values())
