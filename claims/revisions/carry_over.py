"""The claims of an article's earlier versions, carried to the new one when that is read.

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
    What earlier versions had to leave behind is tried again, since words come back.

    Call it in the transaction that stores what was found in the new version, before that and with
    its posts on record, since claims point to them.
    """
    if revision.previous_id is None:
        return None
    claims = _claims_of_earlier_versions(revision)
    if not claims:
        return None
    anchors = {claim.pk: _anchor(claim, revision.text, found) for claim in claims}
    latest = [claim for claim in claims if claim.article_id == revision.previous_id]
    left_behind = [claim for claim in claims if claim.article_id != revision.previous_id]
    _give_way(left_behind, latest, anchors)
    _liken(latest, anchors, revision.text)
    back = [claim for claim in left_behind if anchors[claim.pk].fate != Fate.LOST]
    moved = [claim for claim in latest + back if anchors[claim.pk].fate == Fate.MOVED]
    done = _move(revision, moved, anchors) if moved else None
    CarriedClaim.objects.bulk_create(
        CarriedClaim(
            revision=revision,
            claim=claim,
            fate=anchors[claim.pk].fate,
            places=anchors[claim.pk].places,
        )
        for claim in latest + back
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
            if claim.article_id > revision.pk:
                raise ValidationError(_("The claim is in another version by now."))
            if claim.article_id != revision.pk:
                _place(claim, revision, carry_spans(old, claim.spans, revision.text, place), old)
                _take_attribution(claim)
        carried.fate = Fate.MOVED
        carried.save(update_fields=["fate"])
        queue_claim_comparison(revision.pk)


def _claims_of_earlier_versions(revision: Article) -> list[Claim]:
    """What stands in any version before this one, that of the latest first; each has its text."""
    articles, number = {}, revision.previous_id
    while number is not None:
        articles[number] = Article.objects.only("pk", "previous", "text").get(pk=number)
        number = articles[number].previous_id
    left = Claim.on_record.filter(article__in=articles).exclude(carried__revision=revision)
    claims = list(left.select_for_update(of=("self",)).order_by("-article", "pk"))
    for claim in claims:
        claim.article = articles[claim.article_id]
    return claims


def _anchor(claim: Claim, new: str, found: Extraction) -> Anchor:
    """Where the claim's words are; words that are somebody else's now are changed words."""
    anchored = anchor(claim.article.text, {"quote": [[claim.begin, claim.end]], **claim.spans}, new)
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


def _give_way(
    left_behind: Iterable[Claim], latest: Iterable[Claim], anchors: dict[int, Anchor]
) -> None:
    """Words that have a claim of a later version have no need of an earlier one's."""
    taken = [_placed(claim, anchors) for claim in latest if anchors[claim.pk].places]
    for claim in left_behind:
        if anchors[claim.pk].fate != Fate.MOVED:
            continue
        mine = _placed(claim, anchors)
        if any(mine.kind == other.kind and overlap_by_half(mine, other) for other in taken):
            anchors[claim.pk] = Anchor(Fate.LOST)
        else:
            taken.append(mine)


def _placed(claim: Claim, anchors: Mapping[int, Anchor]) -> Claim:
    """The claim as it would stand at the first of its places; never saved."""
    place = anchors[claim.pk].places[0]
    return Claim(kind=claim.kind, begin=place[0][0], end=place[-1][1])


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
    posts = list(revision.posts.all())
    for claim in claims:
        _place(claim, revision, anchors[claim.pk].spans, claim.article.text, posts)
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
