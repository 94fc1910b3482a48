"""Platforms are asked whether a post still stands, where the operator allows it."""

import datetime as dt
import json

import pytest
from django.urls import reverse
from django.utils import timezone

from articles.models import Post
from claims.models import PostLook
from claims.sources.post_looks import look_at_due_posts, look_at_post, question_for
from fetching import Fetched, FetchError, Hop, Problem
from tests.cast import an_article, client_of

pytestmark = pytest.mark.django_db
WORDS = "Wir bauen die Brücke nicht, solange das Geld für die Schule fehlt."
TWEET = "https://twitter.com/adasommer/status/884016887692234753"
TOOT = "https://social.example/@adasommer/110000000000000000"
NOW = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


@pytest.fixture(autouse=True)
def allowed(settings):
    settings.WORTLAUT_ASK_POSTS, settings.WORTLAUT_SITE_PAUSE = True, 0


def a_post(address=TWEET, platform="twitter", words=WORDS):
    article = an_article(f"{words} {address}", address=address)
    return Post.objects.create(
        article=article, begin=0, end=len(words), body_begin=0, body_end=len(words), text=words,
        platform=platform, handle="adasommer", address=address,
    )  # fmt: skip


def answering(content, asked=None):
    def ask(address):
        if asked is not None:
            asked.append(address)
        if isinstance(content, Exception):
            raise content
        body = content if isinstance(content, bytes) else json.dumps(content).encode()
        return Fetched([Hop(address, "203.0.113.1", 200, [])], body, "application/json", "utf-8")

    return ask


def oembed(words):
    return {
        "html": f'<blockquote class="twitter-tweet"><p lang="de" dir="ltr">{words} '
        '<a href="https://t.co/abc">pic.twitter.com/abc</a></p>&mdash; Ada Sommer (@adasommer) '
        f'<a href="{TWEET}">July 9, 2017</a></blockquote>'
    }


def state_after(content, post=None):
    return look_at_post(post or a_post(), NOW, answering(content)).state


def test_a_post_that_says_the_same_is_there():
    post = a_post()
    assert state_after(oembed(WORDS), post) == "there"
    assert state_after(oembed(WORDS.replace("nicht,", "nicht,<br>")), post) == "there"
    assert PostLook.objects.first().words == ""


def test_a_post_with_other_words_has_changed_and_they_are_kept():
    assert state_after(oembed(WORDS.replace("Schule", "Straße"))) == "changed"
    assert "Straße" in PostLook.objects.get().words


def test_a_post_of_mastodon_is_asked_of_its_own_server():
    asked = []
    post = a_post(TOOT, "mastodon")
    content = {"content": f"<p>{WORDS.replace('nicht, ', '')}</p>"}
    look = look_at_post(post, NOW, answering(content, asked))
    assert asked == ["https://social.example/api/v1/statuses/110000000000000000"]
    assert look.state == "changed"


@pytest.mark.parametrize("status", ["404", "410"])
def test_a_post_that_the_platform_does_not_have_is_gone(status):
    assert state_after(FetchError(Problem.STATUS, status)) == "gone"


@pytest.mark.parametrize(
    "answer",
    [
        FetchError(Problem.STATUS, "403"),  # protected
        FetchError(Problem.STATUS, "429"),
        FetchError(Problem.TIMEOUT),
        b"<html>Log in</html>",
        b"[]",
        b"null",
        b"\xff",
    ],
)
def test_what_is_no_answer_says_nothing(answer):
    assert state_after(answer) == "unanswered"


@pytest.mark.parametrize("content", [{}, {"html": ""}, {"html": "<iframe></iframe>"}, {"html": 5}])
def test_an_answer_without_words_says_that_the_post_is_there(content):
    assert state_after(content) == "there"


def test_no_answer_today_takes_nothing_back_and_since_stays():
    post = a_post()
    look_at_post(post, NOW, answering(FetchError(Problem.STATUS, "404")))
    later = NOW + dt.timedelta(days=8)
    look = look_at_post(post, later, answering(FetchError(Problem.TIMEOUT)))
    assert (look.state, look.since, look.asked_at) == ("gone", NOW, later)
    assert state_after(oembed(WORDS), post) == "there"


@pytest.mark.parametrize(
    "address",
    ["", "https://example.org/", "https://www.facebook.com/ada/posts/12345", "nonsense",
     "https://www.instagram.com/p/BWUrOCkDqHT/"],
)  # fmt: skip
def test_platforms_that_tell_nothing_without_a_key_are_not_asked(address):
    assert question_for(Post(address=address, platform="x")) == ""


def test_nothing_is_asked_unless_the_operator_allows_it(settings):
    settings.WORTLAUT_ASK_POSTS = False
    a_post()
    assert look_at_due_posts(ask=answering(AssertionError())) == 0
    assert not PostLook.objects.exists()


def test_posts_are_asked_for_once_a_week():
    post, asked = a_post(), []
    a_post("https://www.facebook.com/ada/posts/12345", "facebook")
    now = timezone.now()
    assert look_at_due_posts(now, answering(oembed(WORDS), asked)) == 1
    assert look_at_due_posts(now + dt.timedelta(days=1), answering(oembed(WORDS))) == 0
    assert look_at_due_posts(now + dt.timedelta(days=8), answering(oembed(WORDS))) == 1
    assert look_at_due_posts(now + dt.timedelta(days=99), answering(oembed(WORDS))) == 0
    assert asked == [question_for(post)]


def test_the_article_says_that_a_post_is_gone(rita):
    post = a_post()
    look_at_post(post, NOW, answering(FetchError(Problem.STATUS, "404")))
    address = reverse("claims:article", args=[post.article_id])
    page = client_of(rita).get(address, headers={"Accept-Language": "en"}).content.decode()
    assert "Since January 1, 2026 the platform has no such post any more." in page
