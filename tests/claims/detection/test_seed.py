"""The article that the software was first asked to handle, from the file to its claims."""

import json
from pathlib import Path

import pytest
from django.core.management import call_command

from articles.models import Article
from claims.detection.claim_creation import find_claims
from claims.jobs import compare_claims
from claims.models import Claim, Evidence

SEED = Path(__file__).resolve().parents[4] / "shared" / "seed"

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif(not SEED.is_dir(), reason="../shared/seed does not lie beside this clone"),
]


@pytest.fixture
def article():
    call_command("ingest", SEED / "000_5acca3c3b8baedfc.txt")
    article = Article.objects.get()
    find_claims(article.latest_run)
    return article


@pytest.fixture
def expected():
    return json.loads((SEED / "expected.json").read_text(encoding="utf-8"))


def test_the_article_is_of_july_2017_and_german(article):
    assert (article.published_on.isoformat(), article.published_precision, article.language) == (
        "2017-07-01", "month", "de",
    )  # fmt: skip


def test_the_post_is_recognised(article, expected):
    post, wanted = article.posts.get(), expected["posts"][0]
    assert (post.text, post.author, post.handle) == (
        wanted["text"],
        wanted["author"],
        wanted["handle"],
    )
    assert post.posted_on.isoformat() == wanted["date"]


def test_the_statements_are_claims_with_their_speakers(article, expected):
    def is_found(wanted):
        begin = article.text.index(wanted["quote"])
        end = begin + len(wanted["quote"])
        return any(
            2 * (min(claim.end, end) - max(claim.begin, begin))
            >= max(claim.end, end) - min(claim.begin, begin)
            and claim.speaker.name in {wanted["resolved_speaker"], "Donald J. Trump"}
            for claim in article.claims.exclude(speaker=None)
        )

    missed = [wanted["quote"] for wanted in expected["statements"] if not is_found(wanted)]
    assert not missed


def test_the_credit_line_holds_no_claim(article, expected):
    caption = article.text.index(expected["captions"][0])
    assert not Claim.objects.filter(
        begin__lt=caption + len(expected["captions"][0]), end__gt=caption
    ).exists()


def test_the_tweet_is_suggested_first_for_the_claim_about_it_and_for_no_other(article):
    (evidence,) = Evidence.objects.filter(claim__article=article)
    assert (evidence.claim.cue, evidence.state, evidence.relation) == (
        "twitterte",
        "proposed",
        "origin",
    )
    assert [code for code, _words in evidence.reasons] == ["account", "cue", "near", "meaning"]


def test_the_tweets_own_claim_belongs_to_its_author(article):
    tweet = article.claims.get(kind="Post")
    assert tweet.speaker.name == "Donald Trump"
    assert tweet.speaker == article.claims.get(cue="twitterte").speaker


def test_after_a_comparison_with_all_other_articles_the_suggestion_stands(article):
    before = Evidence.objects.get()
    compare_claims.func(article.pk)
    assert Evidence.objects.get().reasons == before.reasons


A_YEAR_LATER = """date 2018-07

In Washington wird wieder über Zölle gestritten.

Trump sagte am Dienstag, die neuen Abgaben auf Stahl seien gerecht. „Wir lassen uns nicht mehr ausnehmen“, erklärte er.
"""


def test_an_article_a_year_later_that_names_trump_only_means_the_same_record(article, tmp_path):
    file = tmp_path / "later.txt"
    file.write_text(A_YEAR_LATER, encoding="utf-8")
    call_command("ingest", file)
    later = Article.objects.latest("pk")
    find_claims(later.latest_run)
    speakers = set(later.claims.values_list("speaker", flat=True))
    assert later.claims.count() == 2
    assert speakers == {article.claims.get(kind="Post").speaker_id}
