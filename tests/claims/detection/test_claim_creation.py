"""What a run of the extraction makes of an article's claims."""

from dataclasses import replace

import pytest

from claims.comparison.similar_claims import compare_claims_of
from claims.models import Claim, Evidence
from claims.sources.suggestions import suggest_for_articles
from extraction import (
    Extraction,
    Medium,
    Person,
    PersonKind,
    Post,
    Reason,
    Statement,
    StatementType,
)
from speakers.lookup.record_lookup import speakers_with_accounts
from speakers.models import Speaker
from tests.cast import TEXT, a_run, an_article
from tests.claims.readings import store_found

pytestmark = pytest.mark.django_db


def span_of(words, text=TEXT):
    return text.index(words), text.index(words) + len(words)


def a_statement(words="„Wir bauen die Brücke.“", text=TEXT, **facts):
    return Statement(
        **{
            "type": StatementType.DIRECT,
            "quote": (span_of(words, text),),
            "speaker": (span_of("Ada Sommer", text),),
            "cue": (span_of("sagte", text),),
            "medium": Medium.SPEECH,
            "confidence": 0.8,
            "reasons": (Reason("direct-before", (span_of("sagte", text),)),),
            "resolved_speaker": "Ada Sommer",
            "resolution": "full_name",
            **facts,
        }
    )


def found(*statements, text=TEXT, **facts):
    return Extraction(
        text=text, language="de", statements=statements, people=(Person("Ada Sommer"),), **facts
    )


@pytest.fixture
def article():
    return an_article()


def test_a_statement_becomes_a_claim_with_words_speaker_and_reason(article):
    assert store_found(a_run(article), found(a_statement())) == 1
    claim = Claim.objects.get()
    assert (claim.quote, claim.speaker.name, claim.cue, claim.rule) == (
        "„Wir bauen die Brücke.“", "Ada Sommer", "sagte", "direct-before",
    )  # fmt: skip
    assert claim.spans["speaker"] == [list(span_of("Ada Sommer"))]


def test_a_second_run_keeps_the_row_of_what_it_finds_again(article):
    store_found(a_run(article), found(a_statement()))
    before = Claim.objects.get()
    store_found(a_run(article), found(a_statement(confidence=0.5)))
    after = Claim.objects.get()
    assert (after.pk, after.version, after.confidence) == (before.pk, 1, 0.5)


def test_a_second_run_removes_what_it_no_longer_finds(article):
    store_found(a_run(article), found(a_statement()))
    store_found(a_run(article), found())
    assert not Claim.objects.exists()


def test_a_second_run_leaves_decided_claims_alone(article, edda):
    store_found(a_run(article), found(a_statement()))
    Claim.objects.get().reject(by=edda, seen=1)
    store_found(a_run(article), found(a_statement("„Wir bauen die Brücke.", confidence=0.99)))
    claim = Claim.objects.get()
    assert (claim.state, claim.confidence) == ("rejected", 0.8)


def test_an_unnamed_source_gets_no_record(article):
    statement = a_statement(
        "kostet das zwei Millionen Euro", resolved_speaker="Sprecher des Verbands"
    )
    people = (Person("Sprecher des Verbands", kind=PersonKind.UNNAMED),)
    store_found(
        a_run(article), Extraction(text=TEXT, language="de", statements=(statement,), people=people)
    )
    claim = Claim.objects.get()
    assert (claim.speaker, claim.resolved_name) == (None, "Sprecher des Verbands")
    assert not Speaker.objects.exists()


POSTED = TEXT + "\n\nWir bauen. — Ada Sommer (@adasommer) 9. Juli 2017"


@pytest.fixture
def posted():
    body = span_of("Wir bauen.", POSTED)
    post = Post(
        "twitter", "Wir bauen.", span=(body[0], len(POSTED)), body=body,
        author="Ada Sommer", handle="adasommer", date="2017-07-09", resolved_speaker="Ada Sommer",
    )  # fmt: skip
    own = a_statement(
        "Wir bauen.", POSTED, type=StatementType.POST, quote=(body,), speaker=(), cue=()
    )
    return found(a_statement(text=POSTED, medium=Medium.WRITING), own, text=POSTED, posts=(post,))


def read(article, extraction):
    """With what is suggested afterwards."""
    store_found(a_run(article), extraction)
    suggest_for_articles(article, compared=compare_claims_of(article))


def test_an_embedded_post_is_offered_as_the_origin_of_its_authors_claims(posted):
    read(an_article(POSTED), posted)
    evidence = Evidence.objects.get()
    assert (evidence.claim.kind, evidence.state, evidence.relation) == (
        "Direct",
        "proposed",
        "origin",
    )
    assert evidence.source.post.handle == "adasommer"


def test_a_post_is_not_offered_for_what_its_author_said_elsewhere(posted):
    spoken = replace(posted, statements=(a_statement(text=POSTED), *posted.statements[1:]))
    read(an_article(POSTED), spoken)
    assert not Evidence.objects.exists()


def test_the_posts_account_is_known_with_the_record(posted):
    store_found(a_run(an_article(POSTED)), posted)
    [owner] = speakers_with_accounts([("twitter", "@AdaSommer")]).values()
    assert owner.name == "Ada Sommer"


def test_a_dismissed_post_is_not_offered_again(posted, edda):
    article = an_article(POSTED)
    read(article, posted)
    evidence = Evidence.objects.get()
    evidence.claim.turn_down(evidence.source, by=edda, seen=1)
    read(article, posted)
    assert Evidence.objects.get().state == Evidence.State.DISMISSED
