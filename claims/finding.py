"""From an article to its claims: run the extraction, keep what was decided, replace what nobody touched."""

from __future__ import annotations

from collections.abc import Iterable

import pghistory
from django.db import transaction

from articles.models import ExtractionRun, Post
from extraction import Extraction, ExtractionError, Statement, extract

from .models import Claim, Evidence, Source
from .naming import SpeakersOfArticle

ROLES = ("quote", "speaker", "cue", "frame", "addressee")


def find_claims(run: ExtractionRun) -> None:
    """Read the run's article and store what was found, whole or not at all; an unreadable text fails the run."""
    run.begin()
    article = run.article
    try:
        found = extract(article.text, article.language)
    except ExtractionError as error:
        run.fail(str(error))
        return
    with transaction.atomic(), pghistory.context(extractor=found.extractor, verb="found"):
        run.finish(found.extractor, store(run, found))


def store(run: ExtractionRun, found: Extraction) -> int:
    """Replace the untouched claims by what was found; return how many claims were new."""
    article = run.article
    posts = article.keep_reading(found)
    Claim.objects.filter(article=article).untouched().delete()  # type: ignore[attr-defined]
    taken = {(claim.begin, claim.end) for claim in Claim.objects.filter(article=article).only("begin", "end")}
    speakers = SpeakersOfArticle(article, found)
    claims = [
        as_claim(run, statement, found.text, posts, speakers)
        for statement in found.statements
        if (statement.begin, statement.end) not in taken
    ]
    Claim.objects.bulk_create(claims)
    propose_posts(claims, posts.values())
    return len(claims)


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
        quote=words(text, spans["quote"]),
        spans=spans,
        begin=statement.begin,
        end=statement.end,
        speaker=speakers.record(statement.resolved_speaker),
        speaker_words=words(text, spans["speaker"])[:1000],
        resolved_name=(statement.resolved_speaker or "")[:300],
        resolution=statement.resolution,
        cue=words(text, spans["cue"])[:300],
        confidence=statement.confidence,
        rule=statement.reasons[0].rule if statement.reasons else "",
        reasons=[{"rule": reason.rule, "words": [list(span) for span in reason.words]} for reason in statement.reasons],
        post=next(
            (post for post in posts.values() if statement.type == "Post" and post.body_begin == statement.begin),
            None,
        ),
    )


def words(text: str, spans: Iterable[Iterable[int]]) -> str:
    """The words of the spans as they stand in the text, the pieces joined by an ellipsis in brackets."""
    return " […] ".join(text[begin:end] for begin, end in spans)


def propose_posts(claims: list[Claim], posts: Iterable[Post]) -> None:
    """Offer each embedded post as the origin of the claims that its author makes in the prose."""
    sources = {post: Source.of_post(post) for post in posts}
    authors = {claim.post: claim.speaker_id for claim in claims if claim.post}
    Evidence.objects.bulk_create(
        Evidence(claim=claim, source=source, reason="same speaker")
        for post, source in sources.items()
        for claim in claims
        if claim.post is None and claim.speaker_id is not None and claim.speaker_id == authors.get(post)
    )
