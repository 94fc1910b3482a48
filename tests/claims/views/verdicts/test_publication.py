"""Published verdicts for readers and other services: who may read, what the data must hold,
versions, the feed.
"""

import json
from html.parser import HTMLParser

import pytest
from django.urls import reverse

from articles.models import Article
from claims.export.claim_review import (
    LONGEST_CLAIM,
    Publication,
    embed_snippet,
    shortened,
)
from claims.models import Rating, Source
from newsroom.models import User
from tests.cast import (
    a_correction,
    a_published_verdict,
    a_speaker,
    a_verdict,
    an_accepted_claim,
    an_article,
    client_of,
    publish,
    with_passage,
)
from tests.pages import in_one_line

pytestmark = pytest.mark.django_db
LONG = (
    "„Die Brücke über den Fluss kostet nach allem, was wir heute wissen, nicht mehr als zwei "
    "Millionen Euro.“"
)


@pytest.fixture
def claim(edda):
    article = an_article(
        f"Ada Sommer sagte: {LONG}",
        outlet="Tageblatt",
        address="https://tageblatt.example/bruecke",
        published_on="2017-07-01",
        published_precision="month",
    )
    claim = an_accepted_claim(by=edda, article=article, quote=LONG, speaker=a_speaker("Ada Sommer"))
    claim.link(
        Source.of_page("https://example.org/rede", "Die Rede"),
        "origin",
        by=edda,
        seen=claim.version,
    )
    return claim


@pytest.fixture
def published(claim, edda, chris):
    return a_published_verdict(claim, by=edda, chief=chris, reasons="**Nein.** Siehe Haushalt.")


def corrected(verdict, edda, chris):
    later = a_correction(
        verdict,
        by=edda,
        rating="misleading",
        reasons="Nicht ganz.",
        correction="Eine Million kam dazu.",
    )
    return publish(later, by=edda, chief=chris)


def what_is_missing(review):
    """What schema.org's users ask of a ClaimReview and this one lacks, in words."""
    rating, claim = review.get("reviewRating", {}), review.get("itemReviewed", {})
    wanted = {
        "it is no ClaimReview": review.get("@type") == "ClaimReview",
        "no url": review.get("url", "").startswith("http"),
        "no claimReviewed": bool(review.get("claimReviewed")),
        "claimReviewed of 75 characters or more": len(review.get("claimReviewed", "")) < 75,
        "the rating stands in claimReviewed": rating.get("alternateName", "?")
        not in review.get("claimReviewed", ""),
        "the rating has no type": rating.get("@type") == "Rating",
        "the rating has no alternateName": bool(rating.get("alternateName")),
        "a value without its bounds": "ratingValue" not in rating
        or rating["worstRating"] <= rating["ratingValue"] <= rating["bestRating"],
        "no author": review.get("author", {}).get("@type") == "Organization"
        and bool(review["author"].get("name")),
        "no datePublished": bool(review.get("datePublished")),
        "itemReviewed is no Claim": claim.get("@type") == "Claim",
        "nobody said it": bool(claim.get("author", {}).get("name")),
        "it appeared nowhere": bool(claim.get("appearance", {}).get("headline")),
        "it appeared never": bool(claim.get("datePublished")),
    }
    return [complaint for complaint, holds in wanted.items() if not holds]


class Scripts(HTMLParser):
    def __init__(self, page):
        super().__init__()
        self.found, self.inside = [], False
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        self.inside = tag == "script" and dict(attributes).get("type") == "application/ld+json"

    def handle_data(self, data):
        if self.inside:
            self.found.append(data)
            self.inside = False


def read(client, claim):
    response = client.get(reverse("claims:verdict_json", args=[claim.pk]))
    assert response["Content-Type"] == "application/ld+json"
    return json.loads(response.content)


def test_a_published_verdict_is_a_complete_claim_review(published, claim, rita):
    review = read(client_of(rita), claim)
    assert review["@context"] == "https://schema.org"
    assert what_is_missing(review) == []
    assert review["url"] == f"http://testserver/verdicts/{claim.pk}/"
    assert review["reviewRating"] == {
        "@type": "Rating", "alternateName": "falsch", "ratingValue": 1, "worstRating": 1, "bestRating": 5,
    }  # fmt: skip
    assert review["itemReviewed"]["author"] == {"@type": "Person", "name": "Ada Sommer"}
    assert review["itemReviewed"]["datePublished"] == "2017-07"
    assert review["itemReviewed"]["appearance"]["url"] == "https://tageblatt.example/bruecke"
    assert review["itemReviewed"]["firstAppearance"]["url"] == "https://example.org/rede"


def test_the_checker_sees_what_is_missing():
    assert "no url" in what_is_missing({})
    review = {"claimReviewed": "Das ist falsch.", "reviewRating": {"alternateName": "falsch"}}
    assert "the rating stands in claimReviewed" in what_is_missing(review)


def test_a_rating_off_the_scale_has_a_name_and_no_value(edda, chris, rita):
    claim = an_accepted_claim(by=edda)
    a_published_verdict(claim, by=edda, chief=chris, rating="opinion")
    assert read(client_of(rita), claim)["reviewRating"] == {
        "@type": "Rating",
        "alternateName": "Meinung",
    }


@pytest.mark.parametrize(
    ("words", "short"),
    [
        ("Kurz.", "Kurz."),
        ("  Zwei\n Zeilen ", "Zwei Zeilen"),
        ("x" * 74, "x" * 74),
        ("x" * 75, "x" * 73 + "…"),
        ("Wort " * 20, "Wort Wort Wort Wort Wort Wort Wort Wort Wort Wort Wort Wort Wort Wort…"),
    ],
)
def test_the_claim_is_shortened_between_words(words, short):
    assert shortened(words) == short
    assert len(shortened(words)) <= LONGEST_CLAIM


def test_the_page_has_the_same_data_and_nothing_in_it_closes_the_element(edda, chris, rita):
    article = an_article(
        "Er rief: „</script><b>&“ und ging.", title="</script><script>alert(1)</script>"
    )
    claim = an_accepted_claim(by=edda, article=article, quote="„</script><b>&“")
    a_published_verdict(claim, by=edda, chief=chris)
    page = client_of(rita).get(reverse("claims:verdict", args=[claim.pk])).content.decode()
    (script,) = Scripts(page).found
    assert json.loads(script) == read(client_of(rita), claim)
    assert "<script>alert" not in page


def test_the_page_shows_every_version_and_what_was_corrected(published, claim, edda, chris, rita):
    later = corrected(published, edda, chris)
    page = client_of(rita).get(reverse("claims:verdict", args=[claim.pk])).content.decode()
    assert (
        page.index("Eine Million kam dazu.")
        < page.index("Nicht ganz.")
        < page.index("Siehe Haushalt.")
    )
    assert "<strong>Nein.</strong> Siehe Haushalt." in page
    assert 'id="version-1"' in page
    assert "This version was corrected." in page
    assert "https://example.org/beleg" in page
    review = read(client_of(rita), claim)
    assert review["correction"][0]["text"] == "Eine Million kam dazu."
    published.refresh_from_db()
    assert review["datePublished"] == published.published_at.isoformat(timespec="seconds")
    assert review["dateModified"] == later.published_at.isoformat(timespec="seconds")


def published_page(user, claim):
    return client_of(user).get(reverse("claims:verdict", args=[claim.pk])).content.decode()


def test_the_page_is_headed_by_the_wording_and_shows_the_words_in_their_sentence(
    claim, edda, chris, rita
):
    claim.word("Die Brücke kostet zwei Millionen Euro.", seen=claim.version)
    a_published_verdict(claim, by=edda, chief=chris)
    page = published_page(rita, claim)
    assert '<h1 lang="de">Die Brücke kostet zwei Millionen Euro.</h1>' in page
    assert f'Ada Sommer sagte: <mark class="words">{LONG}</mark>' in page
    assert read(client_of(rita), claim)["claimReviewed"] == "Die Brücke kostet zwei Millionen Euro."


def test_only_what_is_in_the_articles_language_is_marked_as_such(claim, edda, chris, rita):
    Article.objects.update(language="pl")
    published = a_published_verdict(claim, by=edda, chief=chris)
    page = published_page(rita, claim)
    assert '<h1 lang="pl">' in page
    assert '<div class="reasons">' in page
    published.withdraw(because="Ein Irrtum.", by=chris, seen=published.version)
    assert "<p>Ein Irrtum.</p>" in published_page(rita, claim)


def test_a_long_wording_heads_the_page_whole_and_is_cut_for_its_title(claim, edda, chris, rita):
    wording = "Die Brücke über den Fluss kostet nach heutigem Wissen nicht mehr als zwei Millionen."
    claim.word(wording, seen=claim.version)
    a_published_verdict(claim, by=edda, chief=chris)
    page = published_page(rita, claim)
    assert f'<h1 lang="de">{wording}</h1>' in page
    assert shortened(wording) != wording
    assert f": {shortened(wording)}" in in_one_line(page).partition("</title>")[0]


def test_words_that_were_corrected_since_stand_as_readers_saw_them(
    published, claim, edda, chris, rita
):
    claim.correct(kind="Reported", span=(0, 10), seen=claim.version)
    page = published_page(rita, claim)
    assert LONG in page
    assert '<mark class="words">' not in page


def test_each_source_is_shown_with_its_words_and_day(claim, edda, chris, rita):
    source = Source.objects.get(title="Die Rede")
    type(source).objects.filter(pk=source.pk).update(published_on="2017-06-30", publisher="Landtag")
    with_passage(claim.evidence.filter(source=source), "Zwei Millionen, mehr nicht.")
    a_published_verdict(claim, by=edda, chief=chris)
    page = published_page(rita, claim)
    assert "Zwei Millionen, mehr nicht." in page
    assert "Landtag" in page
    assert 'datetime="2017-06-30"' in page


def test_what_an_earlier_desk_published_without_days_is_shown_without(published, claim, rita):
    assert "June" not in published_page(rita, claim).partition("<h3>")[2]


def test_the_snippet_to_embed_has_no_script_and_nothing_breaks_out_of_it(edda, chris, rita):
    article = an_article("Er rief: „</p><script>x</script>“ und ging.")
    claim = an_accepted_claim(by=edda, article=article, quote="„</p><script>x</script>“")
    verdict = a_published_verdict(claim, by=edda, chief=chris)
    verdict.claim = claim
    snippet = embed_snippet(verdict, Publication("https://desk.example"))
    assert "<script" not in snippet
    assert snippet.startswith('<blockquote cite="https://desk.example/verdicts/')
    assert "<strong>falsch</strong>" in snippet
    assert "&lt;blockquote cite=" in published_page(rita, claim)


def test_a_draft_is_shown_to_no_reader(published, claim, edda, rita):
    a_correction(published, by=edda, reasons="Geheimer Entwurf.")
    client = client_of(rita)
    assert (
        "Geheimer Entwurf."
        not in client.get(reverse("claims:verdict", args=[claim.pk])).content.decode()
    )
    other = an_accepted_claim(by=edda)
    a_verdict(other, by=edda)
    assert client.get(reverse("claims:verdict", args=[other.pk])).status_code == 404
    assert client.get(reverse("claims:verdict_json", args=[other.pk])).status_code == 404


PUBLIC = ["verdict", "verdict_json", "verdict_feed"]


def address(name, claim):
    return reverse(f"claims:{name}", args=[] if name == "verdict_feed" else [claim.pk])


@pytest.mark.parametrize("name", PUBLIC)
def test_it_needs_a_login_unless_the_newsroom_publishes(client, settings, published, claim, name):
    response = client.get(address(name, claim))
    assert (response.status_code, response["Location"].split("?")[0]) == (302, "/login/")
    assert (
        client_of(User.objects.create_user("nobody")).get(address(name, claim)).status_code == 403
    )
    settings.WORTLAUT_PUBLIC = True
    response = client.get(address(name, claim))
    assert response.status_code == 200
    assert "edda" not in response.content.decode()  # who wrote it is the newsroom's business
    assert client.post(address(name, claim)).status_code == 405


def test_what_the_newsroom_publishes_opens_nothing_else(client, settings, published, claim):
    settings.WORTLAUT_PUBLIC = True
    for closed in (
        "/",
        "/claims/",
        f"/claims/{claim.pk}/",
        f"/claims/{claim.pk}/verdict/",
        "/verdicts/waiting/",
    ):
        assert client.get(closed)["Location"].startswith("/login/")


@pytest.fixture
def many(edda, chris, monkeypatch):
    """Three published verdicts, the second corrected last, on pages of two."""
    monkeypatch.setattr("claims.export.claim_review.PAGE_SIZE", 2)
    verdicts = []
    for word in ("Eins", "Zwei", "Drei"):
        claim = an_accepted_claim(
            by=edda, article=an_article(f"Er sagte: „{word}.“"), quote=f"„{word}.“"
        )
        verdicts.append(a_published_verdict(claim, by=edda, chief=chris))
    corrected(verdicts[1], edda, chris)
    return verdicts


def names(feed):
    return [element["item"]["claimReviewed"] for element in feed["dataFeedElement"]]


def test_the_feed_has_what_stands_the_latest_first_in_pages(many, rita, settings):
    settings.WORTLAUT_PUBLISHER = "Tageblatt-Faktencheck"
    client = client_of(rita)
    response = client.get(reverse("claims:verdict_feed"))
    feed = json.loads(response.content)
    assert (feed["@type"], feed["publisher"]["name"]) == ("DataFeed", "Tageblatt-Faktencheck")
    assert names(feed) == ["„Zwei.“", "„Drei.“"]
    assert all(element["@type"] == "DataFeedItem" for element in feed["dataFeedElement"])
    behind = response["Link"].removeprefix("<http://testserver").removesuffix('>; rel="next"')
    last = client.get(behind)
    assert names(json.loads(last.content)) == ["„Eins.“"]
    assert "Link" not in last


def test_the_feed_of_nothing_is_a_feed(rita):
    assert (
        json.loads(client_of(rita).get(reverse("claims:verdict_feed")).content)["dataFeedElement"]
        == []
    )


def test_the_feed_takes_the_same_number_of_queries_for_any_page(
    many, rita, django_assert_max_num_queries
):
    client = client_of(rita)
    with django_assert_max_num_queries(12):
        client.get(reverse("claims:verdict_feed"))


@pytest.mark.parametrize("name", ["verdict_json", "verdict_feed"])
def test_who_has_it_already_gets_304_until_it_changes(published, claim, edda, chris, rita, name):
    client = client_of(rita)
    tag = client.get(address(name, claim))["ETag"]
    again = client.get(address(name, claim), headers={"If-None-Match": tag})
    assert (again.status_code, again.content) == (304, b"")
    corrected(published, edda, chris)
    assert client.get(address(name, claim), headers={"If-None-Match": tag}).status_code == 200


def test_a_page_reads_the_rating_of_then_even_when_it_is_retired(published, claim, rita):
    Rating.objects.update(retired=True)
    assert (
        "false" in client_of(rita).get(reverse("claims:verdict", args=[claim.pk])).content.decode()
    )
