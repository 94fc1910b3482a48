"""The claims of an article's earlier version, carried to the new one when that is read.

A claim keeps its row, and with it history, evidence and verdict; what cannot be told for sure stays
with the earlier version and is shown to an editor.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

import pghistory
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from articles.models import Article, Post
from claims.models import CarriedClaim, ChangeSet, Claim
from claims.models.base.actions import Action
from claims.models.base.comparison_queue import queue_claim_comparison
from claims.models.base.spans import Spans, overlap_by_half, words_of_spans
from claims.models.base.versions import changing
from claims.revisions.anchors import Anchor, anchor, carry_spans, carry_words, likeliest

if TYPE_CHECKING:
    from extraction import Extraction
    from newsroom.models import User

Fate = CarriedClaim.Fate
# Who says it, as the extraction tells it of a text.
_ATTRIBUTED = ("speaker", "speaker_words", "resolved_name", "resolution", "antecedents", "cue")
_COLUMNS = ("article", "spans", "begin", "end", "quote", "post", "reasons", "version")


@transaction.atomic
def carry_claims(revision: Article, found: Extraction) -> ChangeSet | None:
    """Carry what the version before has and what was not looked at yet; None when that is nothing.

    Call it in the transaction that stores what was found in the new version, before that.
    """
    if revision.previous_id is None:
        return None
    revision.keep_reading(found)  # posts, since claims point to them
    left = Claim.on_record.filter(article=revision.previous_id).exclude(carried__revision=revision)
    claims = list(left.select_for_update(of=("self",)).order_by("pk"))
    if not claims:
        return None
    old, new = revision.previous.text, revision.text  # type: ignore[union-attr]
    anchors = {claim.pk: _anchor(claim, old, new, found) for claim in claims}
    _liken(claims, anchors, new)
    moved = [claim for claim in claims if anchors[claim.pk].fate == Fate.MOVED]
    done = _move(revision, moved, anchors) if moved else None
    CarriedClaim.objects.bulk_create(
        CarriedClaim(
            revision=revision,
            claim=claim,
            fate=anchors[claim.pk].fate,
            places=anchors[claim.pk].places,
        )
        for claim in claims
        if claim.merged_into_id is None
    )
    return done


def accept_place(carried: CarriedClaim, number: int, *, by: User, seen: int) -> None:
    """Let the claim stand at this one of the places that were offered, with the words that are
    there.

    Raises StaleClaimError, and ValidationError when there is no such place, or the claim is in
    another version by now.
    """
    if number >= len(carried.places):
        raise ValidationError(_("This place was not offered."))
    revision, place = carried.revision, carried.places[number]
    with transaction.atomic():
        old = Claim.on_record.select_related("article").get(pk=carried.claim_id).article.text
        with changing(carried.claim, seen=seen, action=Action.CARRIED_OVER) as claim:
            if claim.article_id not in (revision.pk, revision.previous_id):
                raise ValidationError(_("The claim is in another version by now."))
            if claim.article_id != revision.pk:
                _place(claim, revision, carry_spans(old, claim.spans, revision.text, place), old)
                _take_attribution(claim)
        carried.fate = Fate.MOVED
        carried.save(update_fields=["fate"])
        queue_claim_comparison(revision.pk)


def _anchor(claim: Claim, old: str, new: str, found: Extraction) -> Anchor:
    """Where the claim's words are; words that are somebody else's now are changed words."""
    anchored = anchor(old, {"quote": [[claim.begin, claim.end]], **claim.spans}, new)
    if anchored.fate == Fate.MOVED and _is_anothers(claim, anchored.places[0], found):
        return Anchor(Fate.CHANGED, anchored.places)
    return anchored


def _is_anothers(claim: Claim, place: Spans, found: Extraction) -> bool:
    """Whether the new version, as it is read, has these words said by somebody else: a pronoun
    stays the same when the name before it changes.
    """
    begin, end = place[0][0], place[-1][1]
    names = {
        statement.resolved_speaker
        for statement in found.statements
        if statement.type == claim.kind and statement.begin < end and begin < statement.end
    } - {None}
    mine = set(claim.resolved_name.casefold().split())
    theirs = [set(str(name).casefold().split()) for name in names]
    return bool(mine and theirs) and not any(mine <= one or one <= mine for one in theirs)


def _liken(claims: Iterable[Claim], anchors: dict[int, Anchor], new: str) -> None:
    """Of the words that are gone, say what may have become of them, where no other claim stands."""
    taken = [
        (begin, end)
        for each in anchors.values()
        if each.fate == Fate.MOVED
        for begin, end in each.places[0]
    ]
    for claim in claims:
        if anchors[claim.pk].fate == Fate.LOST and (span := likeliest(claim.quote, new, taken)):
            anchors[claim.pk] = Anchor(Fate.CHANGED, [[span]])


def _move(revision: Article, claims: list[Claim], anchors: Mapping[int, Anchor]) -> ChangeSet:
    done = ChangeSet.objects.create(
        action=Action.CARRIED_OVER,
        made_by=revision.added_by,
        parameters={"revision": revision.pk, "name": revision.title},
    )
    old = revision.previous.text  # type: ignore[union-attr]
    posts = list(revision.posts.all())
    for claim in claims:
        _place(claim, revision, anchors[claim.pk].spans, old, posts)
        claim.version += 1
    who = {"user": revision.added_by_id} if revision.added_by_id else {}
    with pghistory.context(action=Action.CARRIED_OVER, change_set=done.pk, **who):
        Claim.on_record.bulk_update(claims, _COLUMNS)
    done.add(*claims)
    return done


def _place(
    claim: Claim,
    revision: Article,
    spans: dict[str, Spans],
    old: str,
    posts: Iterable[Post] | None = None,
) -> None:
    """Let the claim point into the new version; nothing is saved."""
    quote = claim.spans.get("quote") or [[claim.begin, claim.end]]
    place, new = spans["quote"], revision.text
    claim.reasons = [
        {**reason, "words": carry_words(old, reason.get("words", []), quote, new, place)}
        for reason in claim.reasons
    ]
    claim.article, claim.spans = revision, spans
    claim.begin, claim.end = place[0][0], place[-1][1]
    claim.quote = words_of_spans(new, place)
    posts = revision.posts.all() if posts is None else posts
    claim.post = next((post for post in posts if _holds(post, claim)), None)


def _holds(post: Post, claim: Claim) -> bool:
    return bool(claim.kind == Claim.Kind.POST and post.begin <= claim.begin < post.end)


def _take_attribution(claim: Claim) -> None:
    """Take the place of what the machine found of the same words and nobody has touched, and with
    it who says them now: the name of before may be wrong in the new version.
    """
    found = _untouched_twin(claim)
    if found:
        for name in _ATTRIBUTED:
            setattr(claim, name, getattr(found, name))
        claim.spans = {**found.spans, "quote": claim.spans["quote"]}
        found.delete()
    elif claim.speaker_words and not claim.spans["speaker"]:
        claim.speaker, claim.speaker_words, claim.resolved_name = None, "", ""


def _untouched_twin(claim: Claim) -> Claim | None:
    others = Claim.objects.filter(
        article=claim.article_id, kind=claim.kind, version=1, origin=Claim.Origin.MACHINE
    )
    near = others.filter(begin__lt=claim.end, end__gt=claim.begin).exclude(pk=claim.pk)
    return next((other for other in near if overlap_by_half(claim, other)), None)
