"""Embedded posts against their numbers, the dates of their articles, and accounts on record."""

import datetime as dt

import pytest
from django.urls import reverse

from articles.models import Article, Post
from claims.comparison.post_checks import checks_of_claim, checks_of_posts
from claims.comparison.post_doubts import doubts_about_post, moment_of_post
from claims.models import Source
from speakers.models import Account
from tests.cast import a_claim, a_speaker, an_article, an_evidence, client_of

pytestmark = pytest.mark.django_db
NINTH = dt.datetime(2017, 7, 9, 11, 50, tzinfo=dt.UTC)
ADDED = dt.datetime(2025, 1, 1, tzinfo=dt.UTC)
TEXT = "Wir bauen die Brücke nicht, solange das Geld für die Schule fehlt."


def milliseconds(moment):
    return int(moment.timestamp() * 1000)


def tweet(moment=NINTH, handle="adasommer"):
    number = (milliseconds(moment) - 1_288_834_974_657) << 22
    return f"https://twitter.com/{handle}/status/{number}"


def toot(moment=NINTH):
    return f"https://social.example/@adasommer/{milliseconds(moment) << 16}"


def skeet(moment):
    number, letters = milliseconds(moment) * 1000 << 10, ""
    for _ in range(13):
        letters = "234567abcdefghijklmnopqrstuvwxyz"[number % 32] + letters
        number //= 32
    return f"https://bsky.app/profile/adasommer.example/post/{letters}"


def tiktok(moment):
    return f"https://www.tiktok.com/@adasommer/video/{int(moment.timestamp()) << 32}"


def instagram(moment):
    number, code = milliseconds(moment) - 1_314_220_021_721 << 23, ""
    while number:
        letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
        code, number = letters[number % 64] + code, number // 64
    return f"https://www.instagram.com/p/{code}/"


def a_post(address="", platform="twitter", **facts):
    return Post(**{"handle": "adasommer", "address": address, "platform": platform, **facts})


def doubts(post, speaker=None, accounts=(), **article):
    facts = {"published_on": dt.date(2017, 7, 10), "published_precision": "day", **article}
    about = Article(added_at=ADDED, **facts)
    found = doubts_about_post(post, about, speaker=speaker, accounts=accounts)
    return [(each.doubt.value, str(each.here), str(each.there)) for each in found]


@pytest.mark.parametrize(
    ("platform", "address", "moment"),
    [
        ("twitter", tweet, NINTH),
        ("mastodon", toot, NINTH),
        ("bluesky", skeet, NINTH.replace(year=2024)),
        ("tiktok", tiktok, NINTH),
        ("instagram", instagram, NINTH),
    ],
)
def test_the_number_of_a_post_tells_when_it_was_made(platform, address, moment):
    handle = "adasommer.example" if platform == "bluesky" else "adasommer"
    post = a_post(address(moment), platform, posted_on=moment.date(), handle=handle)
    assert moment_of_post(post) == moment
    assert doubts(post, published_on=moment.date()) == []


@pytest.mark.parametrize(
    "printed", [dt.date(2017, 7, 8), dt.date(2017, 7, 9), dt.date(2017, 7, 10)]
)
def test_the_day_of_another_zone_is_no_other_day(printed):
    moment = NINTH.replace(hour=11 if printed.day < 10 else 22)
    assert doubts(a_post(tweet(moment), posted_on=printed)) == []


def test_a_printed_date_that_the_number_contradicts_is_doubted():
    post = a_post(tweet(), posted_on=dt.date(2017, 7, 6))
    assert doubts(post) == [("date", "2017-07-06", "2017-07-09")]


def test_a_post_later_than_its_article_is_doubted():
    later = NINTH.replace(month=9)
    assert doubts(a_post(tweet(later))) == [("later", "2017-07-10", "2017-09-09")]
    assert doubts(a_post(posted_on=later.date())) == [("later", "2017-07-10", "2017-09-09")]


@pytest.mark.parametrize(
    "article",
    [
        {"published_on": None},
        {"published_on": dt.date(2017, 1, 1), "published_precision": "year"},
        {"published_on": dt.date(2017, 9, 1), "published_precision": "month"},
        {"modified_moment": "2017-09-10T08:00+02:00"},
    ],
)
def test_an_article_that_may_be_as_late_raises_no_doubt(article):
    assert doubts(a_post(tweet(NINTH.replace(month=9))), **article) == []


@pytest.mark.parametrize(
    "address",
    [
        "https://twitter.com/adasommer/status/20",  # counted, from before numbers held a moment
        "https://www.youtube.com/watch?v=abcdefghijk",
        "https://t.me/adasommer/123",
        "https://www.facebook.com/adasommer/posts/1234567",
        "https://example.org/a/page",
        "not an address",
        "",
    ],
)
def test_a_number_without_a_moment_tells_nothing(address):
    post = a_post(address, platform="", posted_on=dt.date(2017, 7, 9))
    assert moment_of_post(post) is None
    assert doubts(post) == []


def test_the_number_of_another_platform_is_told():
    tweets = tweet().rsplit("/", 1)[1]
    toots = toot().rsplit("/", 1)[1]
    post = a_post(f"https://social.example/@adasommer/{tweets}", "mastodon")
    assert [each[0] for each in doubts(post)] == ["number"]
    assert moment_of_post(post) is None
    # A Mastodon number read as one of X is a day of 2011: the printed date tells.
    post = a_post(f"https://x.com/adasommer/status/{toots}", posted_on=NINTH.date())
    assert [each[0] for each in doubts(post)] == ["date"]


def test_a_number_from_the_future_is_no_posts():
    post = a_post(tweet(ADDED + dt.timedelta(days=400)))
    assert [each[0] for each in doubts(post, published_on=None)] == ["number"]


def test_an_address_of_another_platform_is_told():
    post = a_post(skeet(NINTH.replace(year=2024)), "twitter")
    assert doubts(post) == [("platform", "Twitter", "Bluesky")]


def test_an_address_with_another_account_is_told_and_another_case_is_none():
    assert doubts(a_post(tweet(handle="AdaSommer"))) == []
    assert doubts(a_post(tweet(handle="belawinter"))) == [("handle", "@adasommer", "@belawinter")]
    mastodon = a_post(toot(), "mastodon", handle="adasommer@social.example")
    assert doubts(mastodon) == []


@pytest.fixture
def ada():
    return a_speaker(state="kept")


def an_account(speaker, handle="AdaSommer", platform="twitter", **dates):
    return Account.objects.create(speaker=speaker, platform=platform, handle=handle, **dates)


def test_the_speakers_own_account_raises_no_doubt(ada):
    assert doubts(a_post(tweet()), ada.pk, [an_account(ada)]) == []
    assert doubts(a_post(tweet(), "x"), ada.pk, [an_account(ada, "adasommer2"), an_account(
        ada, "adaSommer", "x")]) == []  # fmt: skip


def test_somebody_elses_account_is_told(ada):
    bela = a_speaker("Bela Winter")
    found = doubts(a_post(tweet()), ada.pk, [an_account(bela)])
    assert found == [("somebody else", "@adasommer", "Bela Winter")]


def test_an_account_that_is_not_among_the_speakers_is_told(ada):
    found = doubts(a_post(tweet()), ada.pk, [an_account(ada, "ministerin")])
    assert found == [("unknown account", "@adasommer", "@ministerin")]


def test_accounts_of_another_platform_and_a_speaker_without_any_tell_nothing(ada):
    assert doubts(a_post(tweet()), ada.pk, [an_account(ada, "ada", "bluesky")]) == []
    assert doubts(a_post(tweet()), ada.pk) == []
    assert doubts(a_post(tweet()), None, [an_account(ada, "ministerin")]) == []


def test_an_account_that_had_ended_is_told_with_its_time(ada):
    account = an_account(ada, start_on=dt.date(2012, 1, 1), end_on=dt.date(2017, 3, 1))
    found = doubts(a_post(tweet()), ada.pk, [account])
    assert found == [("other time", "@adasommer", "2012-01-01 – 2017-03-01")]
    account.end_on = dt.date(2017, 7, 9)
    assert doubts(a_post(tweet()), ada.pk, [account]) == []


# On the desk
# --------------------------------------------------------------------------------------------------


@pytest.fixture
def article():
    text = f"{TEXT}\n\nSie schrieb: „Wir bauen die Brücke, solange das Geld für die Schule fehlt.“"
    return an_article(text, published_on=dt.date(2017, 7, 10))


@pytest.fixture
def post(article):
    return Post.objects.create(
        article=article, begin=0, end=len(TEXT), body_begin=0, body_end=len(TEXT), text=TEXT,
        platform="twitter", handle="adasommer", address=tweet(), posted_on=dt.date(2017, 7, 6),
    )  # fmt: skip


def page(user, name, pk):
    client = client_of(user)
    return client.get(reverse(name, args=[pk]), headers={"Accept-Language": "en"}).content.decode()


def test_the_article_shows_the_time_of_a_post_and_what_speaks_against_it(article, post, rita):
    shown = page(rita, "claims:article", article.pk)
    assert "The article dates the post July 6, 2017; by its number it is of July 9, 2017." in shown
    assert 'datetime="2017-07-09T13:50:00+02:00"' in shown


def test_the_claim_that_is_the_post_shows_the_doubt(article, post, ada, edda):
    claim = a_claim(article, TEXT, kind="Post", post=post, speaker=ada)
    an_account(ada, "ministerin")
    shown = page(edda, "claims:claim", claim.pk)
    assert "by its number it is of July 9, 2017" in shown
    assert "@adasommer is none of the speaker’s accounts on record (@ministerin)." in shown


def test_a_quotation_with_other_words_than_its_post_shows_it(article, post, ada, edda):
    quote = "„Wir bauen die Brücke, solange das Geld für die Schule fehlt.“"
    claim = a_claim(article, quote, speaker=ada)
    assert checks_of_claim(claim) == []
    evidence = an_evidence(claim, Source.of_posts([post])[post.pk])
    assert "The quotation has other words than the post." in page(edda, "claims:claim", claim.pk)
    evidence.delete()


def test_a_quotation_in_the_words_of_its_post_raises_no_doubt(article, post, ada):
    Post.objects.filter(pk=post.pk).update(posted_on=None)
    claim = a_claim(article, "solange das Geld für die Schule fehlt", speaker=ada)
    an_evidence(claim, Source.of_posts([post])[post.pk])
    claim.refresh_from_db()
    assert checks_of_claim(claim) == []


def test_the_number_of_queries_does_not_grow(article, post, ada, django_assert_num_queries):
    for number in range(5):
        Post.objects.create(
            article=article, begin=0, end=number, body_begin=0, body_end=0, platform="twitter",
            handle=f"ada{number}",
        )  # fmt: skip
    with django_assert_num_queries(3):
        assert len(checks_of_posts(article, [])) == 6
