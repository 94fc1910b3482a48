"""From an article to its claims: run the extraction, keep what was decided, replace what nobody
touched.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

import pghistory
from django.db import transaction
from django.db.models import Exists, F, OuterRef

from articles.models import Article, ExtractionRun, Passage, Post, keep_readings
from claims.calibration.confidence import calibrate
from claims.calibration.worthiness import set_worthiness
from claims.detection.antecedents import candidates_as_json
from claims.detection.speaker_names import SpeakersOfArticle, find_speakers
from claims.models import Claim, FitsInUse, Mention
from claims.models.base.actions import Action
from claims.models.base.events import events_of
from claims.models.base.spans import overlap_by_half, words_of_spans
from claims.models.base.wording import proposal_fields
from claims.review.queue_admission import admit_claims_of, first_states
from claims.review.watches import forget_hits
from claims.revisions.carry_over import carry_claims
from extraction import Extraction, ExtractionError, Statement, extract_many
from intake.record_json import turns_from
from intake.records import ArticleRecord
from intake.turns import extract_turns
from record_versions.kept_query import Given, KeptQuery
from record_versions.row_insert import insert_rows

ROLES = ("quote", "speaker", "cue", "frame", "addressee")
# What a run says of a claim; all else belongs to the desk.
FOUND_FIELDS = (
    "run", "medium", "quote", "spans", "begin", "end", "speaker", "speaker_words", "resolved_name",
    "resolution", "antecedents", "cue", "confidence", "found_confidence", "rule", "reasons", "post",
    "wording", "wording_origin", "worthiness",
)  # fmt: skip


def find_claims(*runs: ExtractionRun) -> dict[int, set[int]]:
    """Read the runs' articles and store what was found, what one extractor found all or not at
    all; an unreadable text fails its run. Articles read at once are no revisions of each other.

    Returns, of articles of which nothing was on record before, the numbers of all records that they
    name, by the article's number.
    """
    first_read: dict[int, set[int]] = {}
    ExtractionRun.begin(runs)
    fits = FitsInUse.now()
    found: dict[str, list[RunResult]] = defaultdict(list)
    texts = extract_articles([run.article for run in runs], fits.antecedents)
    for run, outcome in zip(runs, texts, strict=True):
        if isinstance(outcome, ExtractionError):
            run.fail(str(outcome))
        else:
            found[outcome.extractor].append(RunResult(run, outcome))
    # One history context says of all that is stored under it which extractor found it, and the
    # locks of names are taken once in a transaction.
    for results in found.values():
        with transaction.atomic():
            # A worker that was taken for dead may have read an article, too; one of the two stores
            # it.
            numbers = [result.run.pk for result in results]
            open_ones = {run.pk: run for run in _LOCKED_RUNS(pks=numbers) if run.is_open}
            if due := [result for result in results if result.run.pk in open_ones]:
                first_read |= store(due, fits, Before.of(due, open_ones.values()))
    return first_read


@dataclass(frozen=True, slots=True)
class Before:
    """Whether any of some articles has something from before it is read now."""

    #: From an earlier reading.
    mentions: bool = True
    #: Also added by hand, or carried on to a later version.
    claims: bool = True

    @classmethod
    def of(cls, results: Sequence[RunResult], locked: Collection[ExtractionRun]) -> Before:
        # What an earlier version has is carried here first.
        is_revision = any(result.run.article.previous_id is not None for result in results)
        had_claims = any(run.had_claims for run in locked)  # type: ignore[attr-defined]
        had_some = any(run.had_some for run in locked)  # type: ignore[attr-defined]
        return cls(had_some, had_claims or is_revision)

    @property
    def is_nothing(self) -> bool:
        return not (self.mentions or self.claims)


@dataclass(frozen=True, slots=True)
class RunResult:
    """A run, and what it found."""

    run: ExtractionRun
    found: Extraction


def extract_articles(
    articles: Sequence[Article], antecedents: Mapping[str, float]
) -> list[Extraction | ExtractionError]:
    """What the extraction finds in each; where the format says who speaks, its speakers are
    believed.
    """
    prose = [article for article in articles if not article.turns]
    found = extract_many(
        [article.text for article in prose],
        [article.language for article in prose],
        learned=antecedents,
    )
    return [_extract_turns(article) if article.turns else next(found) for article in articles]


def _extract_turns(article: Article) -> Extraction | ExtractionError:
    record = ArticleRecord(title=article.title, text=article.text, turns=turns_from(article.turns))
    try:
        return extract_turns(record, language=article.language)
    except ExtractionError as error:
        return error


def store(
    results: Sequence[RunResult], fits: FitsInUse | None = None, before: Before | None = None
) -> dict[int, set[int]]:
    """Bring each article's claims in line with what was found, all by one extractor, and finish the
    runs. Claims of earlier versions of the articles are carried here first.

    A finding that is there already, untouched, keeps its row and with it its address and history.
    What somebody decided, changed or added stays as it is, and a finding that means the same words
    is not put beside it. ``fits`` are those in use, and ``before`` is what there was, where the
    caller knows. Returns what ``find_claims`` does.
    """
    fits, before = fits or FitsInUse.now(), before or Before()
    read = [(result.run.article, result.found) for result in results]
    posts = keep_readings(read, had_some=before.mentions)
    for article, found in read:
        if article.previous_id is not None:
            carry_claims(article, found)
    extractor = results[0].found.extractor
    with pghistory.context(extractor=extractor, action=Action.FOUND):
        speakers = find_speakers(read, fits.ranking, had_some=before.mentions)
        counts = _store_statements(results, posts, speakers, fits, before)
    ExtractionRun.finish(counts, extractor)
    return {pk: of.records for pk, of in speakers.items()} if before.is_nothing else {}


def _store_statements(
    results: Sequence[RunResult],
    posts: Mapping[int, Mapping[tuple[int, int], Post]],
    speakers: Mapping[int, SpeakersOfArticle],
    fits: FitsInUse,
    before: Before,
) -> dict[ExtractionRun, int]:
    """How many claims there are of each run."""
    articles = [result.run.article for result in results]
    states = first_states(articles)
    found = {
        run.article_id: [
            as_claim(run, statement, what.text, posts[run.article_id], speakers[run.article_id])
            for statement in what.statements
        ]
        for run, what in ((result.run, result.found) for result in results)
    }
    claims = list(chain.from_iterable(found.values()))
    for claim in claims:
        claim.state = states[claim.article_id]
    calibrate(claims, fits.adjustment)
    set_worthiness(claims, fits.worthiness)
    # Locked, so that a decision made at this moment is either seen here or waits until this is
    # done.
    on_desk = list(_ON_DESK(articles=list(found))) if before.claims else []
    untouched = {(claim.article_id, place(claim)): claim for claim in on_desk if claim.is_untouched}
    touched = [claim for claim in on_desk if not claim.is_untouched]
    stay = _stay(articles, touched) if before.claims else defaultdict(set)
    new = {
        pk: [claim for claim in these if not any(same_words(claim, other) for other in stay[pk])]
        for pk, these in found.items()
    }
    _write(list(chain.from_iterable(new.values())), untouched)
    admit_claims_of(*articles)
    return {result.run: len(new[result.run.article_id]) for result in results}


def _stay(articles: Sequence[Article], touched: Sequence[Claim]) -> dict[int, set[PastPlace]]:
    """Of each article the places of what was touched there, or carried to its next version."""
    there: dict[int, list[Claim]] = defaultdict(list)
    carried: dict[int, list[Claim]] = defaultdict(list)
    for claim in touched:
        there[claim.article_id].append(claim)
    for claim in _CARRIED_FROM(articles=[article.pk for article in articles]):
        if claim.stood_in != claim.article_id:
            carried[claim.stood_in].append(claim)
    return {
        article.pk: past_places(there[article.pk], article)
        | past_places(carried[article.pk], article)
        for article in articles
    }


_LOCKED_RUNS = KeptQuery(
    lambda: (
        ExtractionRun.objects.select_for_update()
        .filter(pk__among=Given("pks"))
        .annotate(
            had_some=Exists(Mention.objects.filter(article=OuterRef("article")))
            | Exists(Passage.objects.filter(article=OuterRef("article"))),
            had_claims=Exists(Claim.on_record.filter(article=OuterRef("article")))
            | Exists(Article.objects.filter(previous=OuterRef("article"))),
        )
        .order_by("pk")
    )
)
_ON_DESK = KeptQuery(
    lambda: (
        Claim.on_record.select_for_update().filter(article__among=Given("articles")).order_by("pk")
    )
)
_CARRIED_FROM = KeptQuery(
    lambda: (
        Claim.on_record.filter(carried__revision__previous__among=Given("articles"))
        .annotate(stood_in=F("carried__revision__previous"))
        .order_by()
        .only("article")
    )
)


def _write(claims: Sequence[Claim], untouched: dict[tuple[int, tuple[object, ...]], Claim]) -> None:
    """Put what was found into the rows of the same places, and delete the rows of the others."""
    for claim in claims:
        if earlier := untouched.pop((claim.article_id, place(claim)), None):
            claim.pk, claim.found_at = earlier.pk, earlier.found_at
    if gone := [claim.pk for claim in untouched.values()]:
        forget_hits(gone)
        Claim.objects.filter(pk__in=gone).delete()
    if known := [claim for claim in claims if claim.pk]:
        Claim.objects.bulk_update(known, FOUND_FIELDS)
    insert_rows([claim for claim in claims if not claim.pk])


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
    posts: Mapping[tuple[int, int], Post],
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
