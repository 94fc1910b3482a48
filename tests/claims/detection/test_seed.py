"""The article that the software was first asked to handle, from the file to its claims."""

import datetime as dt
import json
from pathlib import Path

import pytest
from django.core.management import call_command
from django.urls import reverse

from articles.models import Article
from claims.comparison.quotation_versions import quotation_versions
from claims.detection.claim_creation import find_claims
from claims.jobs import compare_claims, read_queued_article
from claims.models import Claim, Evidence
from extraction.checking.figures import read_figures
from speakers.models import Speaker
from tests.cast import client_of

SEED = Path(__file__).resolve().parents[4] / "shared" / "seed"

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif(not SEED.is_dir(), reason="../shared/seed does not lie beside this clone"),
]


@pytest.fixture
def article():
    call_command("ingest", SEED / "000_5acca3c3b8baedfc.txt")
    article = Article.objects.get()
    read_queued_article.func(article.latest_run.pk)
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


# From one claim to the record of what was said
# --------------------------------------------------------------------------------------------------


def shown(user, name, pk):
    client = client_of(user)
    page = client.get(reverse(name, args=[pk]), headers={"Accept-Language": "en"})
    return page.content.decode()


def with_positions(article):
    """The record of the two experts, as an editor or an import puts it there."""
    for name, title in (("Kortunow", "Generaldirektor"), ("Lukjanow", "Direktor")):
        speaker = Speaker.objects.get(name__endswith=name)
        speaker.positions.create(title=title, start_on="2011-01-01", end_on="2023-01-01")
        speaker.positions.create(title="Berater", start_on="2024-01-01")


def test_the_tweet_is_shown_with_its_date_and_with_its_time_once_its_number_is_known(article, rita):
    page = shown(rita, "claims:article", article.pk)
    assert 'datetime="2017-07-09"' in page
    assert 'class="doubt"' not in page
    number = (1499600400000 - 1288834974657) << 22
    address = f"https://twitter.com/realDonaldTrump/status/{number}"
    article.posts.update(address=address)
    assert 'datetime="2017-07-09T13:40:00+02:00"' in shown(rita, "claims:article", article.pk)


@pytest.mark.parametrize("name", ["Kortunow", "Lukjanow"])
def test_the_positions_of_that_day_are_shown_and_later_ones_are_not(article, name, edda):
    with_positions(article)
    # The archive dates the article to its month; an editor sets the day.
    article.published_on, article.published_precision = dt.date(2017, 7, 10), "day"
    article.save()
    claim = article.claims.filter(speaker__name__endswith=name).first()
    office = shown(edda, "claims:claim", claim.pk).split('class="hint office"')[1].split("</p>")[0]
    assert "irektor" in office
    assert "Berater" not in office


def test_the_drift_between_the_tweet_and_its_paraphrase_is_shown(article, edda):
    claim = article.claims.get(cue="twitterte")
    table = quotation_versions(claim)
    assert table.origin.post == article.posts.get()
    (version,) = table.versions
    assert version.changes == ["negation", "translated"]
    assert "one denies the other" in shown(edda, "claims:quotation", claim.pk)
    assert "realDonaldTrump" in shown(edda, "claims:quotation", claim.pk)


def test_the_length_of_the_meeting_is_read_as_a_figure(article):
    words = "fast zweieinhalb Stunden"
    begin = article.text.index(words)
    (figure,) = read_figures(article.text[: begin + len(words)], "de")
    assert (figure.high, figure.unit, figure.hedge) == (2.5, "hour", "nearly")
