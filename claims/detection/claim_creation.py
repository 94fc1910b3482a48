"""From an article to its claims: run the extraction, keep what was decided, replace what nobody
touched.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pghistory
from django.db import transaction

from articles.models import Article, ExtractionRun, Post
from claims.calibration.confidence import calibrate
from claims.calibration.worthiness import set_worthiness
from claims.detection.antecedents import candidates_as_json
from claims.detection.speaker_names import SpeakersOfArticle
from claims.models import Claim, FitsInUse
from claims.models.base.actions import Action
from claims.models.base.events import events_of
from claims.models.base.spans import overlap_by_half, words_of_spans
from claims.models.base.wording import proposal_fields
from claims.review.queue_admission import admit_claims_of, first_state
from claims.review.watches import forget_hits
from claims.revisions.carry_over import carry_claims
from extraction import Extraction, ExtractionError, Statement, extract
from intake.record_json import turns_from
from intake.records import ArticleRecord
from intake.turns import extract_turns
from record_versions.kept_query import Given, KeptQuery

ROLES = ("quote", "speaker", "cue", "frame", "addressee")
# What a run says of a claim; all else belongs to the desk.
FOUND_FIELDS = (
    "run", "medium", "quote", "spans", "begin", "end", "speaker", "speaker_words", "resolved_name",
    "resolution", "antecedents", "cue", "confidence", "found_confidence", "rule", "reasons", "post",
    "wording", "wording_origin", "worthiness",
)  # fmt: skip


def find_claims(run: ExtractionRun) -> None:
    """Read the run's article and store what was found, whole or not at all; an unreadable text
    fails the run.
    """
    run.begin()
    article, fits = run.article, FitsInUse.now()
    try:
        found = extract_article(article, fits.antecedents)
    except ExtractionError as error:
        run.fail(str(error))
        return
    with transaction.atomic():
        # A worker that was taken for dead may have read the article, too; one of the two stores it.
        if _LOCKED_RUN(pk=run.pk)[0].is_open:
            run.finish(found.extractor, store(run, found, fits))


def extract_article(article: Article, antecedents: Mapping[str, float]) -> Extraction:
    """What the extraction finds; where the format says who speaks, its speakers are believed."""
    if article.turns:
        record = ArticleRecord(
            title=article.title, text=article.text, turns=turns_from(article.turns)
        )
        return extract_turns(record, language=article.language)
    return extract(article.text, article.language, learned=antecedents)


def store(run: ExtractionRun, found: Extraction, fits: FitsInUse | None = None) -> int:
    """Bring the article's claims in line with what was found; return how many there are of this
    run. Those of earlier versions of the article are carried here first.

    A finding that is there already, untouched, keeps its row and with it its address and history.
    What somebody decided, changed or added stays as it is, and a finding that means the same words
    is not put beside it. ``fits`` are those in use, where the caller has them already.
    """
    posts = run.article.keep_reading(found)
    if run.article.previous_id is not None:
        carry_claims(run.article, found)
    with pghistory.context(extractor=found.extractor, action=Action.FOUND):
        return _store_statements(run, found, posts, fits or FitsInUse.now())


def _store_statements(
    run: ExtractionRun,
    found: Extraction,
    posts: dict[tuple[int, int], Post],
    fits: FitsInUse,
) -> int:
    speakers = SpeakersOfArticle(run.article, found, fits.ranking)
    claims = [
        as_claim(run, statement, found.text, posts, speakers) for statement in found.statements
    ]
    state = first_state(run.article)
    for claim in claims:
        claim.state = state
    calibrate(claims, fits.adjustment)
    set_worthiness(claims, fits.worthiness)
    # Locked, so that a decision made at this moment is either seen here or waits until this is
    # done.
    on_desk = _ON_DESK(article=run.article_id)
    untouched = {place(claim): claim for claim in on_desk if claim.is_untouched}
    kept = past_places([claim for claim in on_desk if not claim.is_untouched], run.article)
    kept |= past_places(_CARRIED_FROM(article=run.article_id), run.article)
    claims = [claim for claim in claims if not any(same_words(claim, other) for other in kept)]
    _write(claims, untouched)
    admit_claims_of(run.article)
    return len(claims)


_LOCKED_RUN = KeptQuery(lambda: ExtractionRun.objects.select_for_update().filter(pk=Given("pk")))
_ON_DESK = KeptQuery(
    lambda: Claim.on_record.select_for_update().filter(article=Given("article")).order_by("pk")
)
_CARRIED_FROM = KeptQuery(
    lambda: Claim.on_record.carried_from(Given("article")).order_by().only("pk")  # type: ignore[arg-type]
)


def _write(claims: list[Claim], untouched: dict[tuple[object, ...], Claim]) -> None:
    """Put what was found into the rows of the same places, and delete the rows of the others."""
    for claim in claims:
        if earlier := untouched.pop(place(claim), None):
            claim.pk, claim.found_at = earlier.pk, earlier.found_at
    if gone := [claim.pk for claim in untouched.values()]:
        forget_hits(gone)
        Claim.objects.filter(pk__in=gone).delete()
    Claim.objects.bulk_update([claim for claim in claims if claim.pk], FOUND_FIELDS)
    Claim.objects.bulk_create([claim for claim in claims if not claim.pk])


def place(claim: Claim) -> tuple[object, ...]:
    return claim.kind, *(tuple(span) for span in claim.spans["quote"])


@dataclass(frozen=True, slots=True)
class PastPlace:
    """Where a claim stood at some time, from first to last, and as what."""

    kind: str
    begin: int
    end: int


def past_places(claims: Sequence[Claim], article: Article) -> set[PastPlace]:
    """What these claims cover in this article and what they ever covered: what was split, merged or
    corrected is not found anew.

    What they covered in an earlier version of it counts as far before or behind the place they were
    carried to.
    """
    if not claims:
        return set()
    events = events_of(Claim).filter(pgh_obj__in=claims).order_by("pgh_obj", "-pgh_id")
    places, entered = set(), (0, 0)
    shift: int | None = None
    for pk, version, kind, begin, end in events.values_list(
        "pgh_obj", "article", "kind", "begin", "end"
    ):
        if version == article.pk:
            entered, shift = (pk, begin), None
            places.add(PastPlace(kind, begin, end))
        elif entered[0] == pk:
            shift = entered[1] - begin if shift is None else shift
            places.add(PastPlace(kind, begin + shift, end + shift))
    return places


def same_words(claim: Claim, other: PastPlace) -> bool:
    """Whether two claims of one kind cover the same words by half or more."""
    return claim.kind == other.kind and overlap_by_half(claim, other)


def as_claim(
    run: ExtractionRun,
    statement: Statement,
    text: str,
    posts: dict[tuple[int, int], Post],
    speakers: SpeakersOfArticle,
) -> Claim:
    spans = {role: [list(span) for span in getattr(statement, role)] for role in ROLES}
    return Claim(
        article=run.article,
        run=run,
        kind=statement.type.value,
        medium=statement.medium.value,
        quote=words_of_spans(text, spans["quote"]),
        spans=spans,
        begin=statement.begin,
        end=statement.end,
        speaker=speakers.record(statement.resolved_speaker),
        speaker_words=words_of_spans(text, spans["speaker"])[:1000],
        resolved_name=(statement.resolved_speaker or "")[:300],
        resolution=statement.resolution,
        antecedents=candidates_as_json(statement),
        cue=words_of_spans(text, spans["cue"])[:300],
        **proposal_fields(statement.wording),
        found_confidence=statement.confidence,
        rule=statement.reasons[0].rule if statement.reasons else "",
        reasons=[
            {"rule": reason.rule, "words": [list(span) for span in reason.words]}
            for reason in statement.reasons
        ],
        post=next(
            (
                post
                for post in posts.values()
                if statement.type == "Post" and post.body_begin == statement.begin
            ),
            None,
        ),
    )
