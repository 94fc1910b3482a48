"""The pages of feeds: add, ask, pause, follow, remove, lists in and out."""

from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone
from procrastinate.contrib.django.models import ProcrastinateJob

from articles.models import Article
from streams.feed_polling import POLL_FEED, poll_feed
from streams.models import Feed, SeenEntry
from tests.cast import client_of
from tests.streams.feeds import fill

pytestmark = pytest.mark.django_db
ADDRESS = "https://bote.example/feed"
OPML = b"""<opml version="2.0"><head><title>x</title></head><body><outline text="Regional">
<outline text="Der Bote" type="rss" xmlUrl="https://bote.example/feed" htmlUrl="https://bote.example/"/>
<outline text="innen" xmlUrl="http://127.0.0.1/feed"/></outline>
<outline text="alt" xmlUrl="ftp://alt.example/feed"/>
<outline text="port" xmlUrl="https://alt.example:22/feed"/>
<outline text="Post" xmlUrl="https://post.example/rss"/></body></opml>"""


def polls() -> int:
    return ProcrastinateJob.objects.filter(task_name=POLL_FEED, status="todo").count()


def post(user, name, *args, **sent):
    return client_of(user).post(reverse(f"streams:{name}", args=args), sent)


def test_a_feed_is_added_and_asked_at_once(edda):
    answer = post(edda, "add_feed", address=ADDRESS, outlet="Der Bote", minutes="60")
    feed = Feed.objects.get()
    assert answer["Location"] == reverse("streams:feed", args=[feed.pk])
    assert (feed.added_by, feed.outlet, feed.minutes) == (edda, "Der Bote", 60)
    assert polls() == 1


def test_an_entry_says_when_it_was_published_in_the_reader_s_language(edda):
    feed = Feed.objects.create(address=ADDRESS)
    SeenEntry.objects.create(feed=feed, key="1", title="Eins", published="2025-10-14T07:05+02:00")
    page = client_of(edda).get(reverse("streams:feed", args=[feed.pk])).content.decode()
    assert ">October 14, 2025, 7:05 AM</time>" in page


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("http://127.0.0.1/feed", "not public"),
        ("https://user:secret@bote.example/feed", "not the address"),
        ("https://bote.example:22/feed", "usual ports"),
        ("", "required"),
        (ADDRESS, "on record already"),
    ],
)
def test_what_cannot_be_a_feed_is_refused_in_the_form(edda, address, said):
    Feed.objects.create(address=ADDRESS)
    answer = post(edda, "add_feed", address=address)
    assert (answer.status_code, Feed.objects.count()) == (422, 1)
    assert said in answer.content.decode()


def test_a_paused_feed_says_so_and_is_asked_again_when_it_is_resumed(edda):
    feed = Feed.objects.create(address=ADDRESS, polled_at=timezone.now())
    post(edda, "pause_feed", feed.pk)
    page = client_of(edda).get(reverse("streams:feeds")).content.decode()
    assert "paused" in page
    assert post(edda, "poll_now", feed.pk).status_code == 404
    post(edda, "resume_feed", feed.pk)
    assert post(edda, "poll_now", feed.pk).status_code == 302
    assert post(edda, "poll_now", feed.pk).status_code == 302
    assert polls() == 1


def test_a_feed_that_has_moved_is_followed_unless_the_place_is_taken(edda):
    feed = Feed.objects.create(address=ADDRESS, moved_to="https://bote.example/new", etag='"1"')
    post(edda, "follow_feed", feed.pk)
    feed.refresh_from_db()
    assert (feed.address, feed.moved_to, feed.etag) == ("https://bote.example/new", "", "")
    other = Feed.objects.create(address=ADDRESS, moved_to="https://bote.example/new")
    answer = client_of(edda).post(reverse("streams:follow_feed", args=[other.pk]), follow=True)
    assert "feed of its own" in answer.content.decode()


def test_a_removed_feed_leaves_its_articles(chris, site, feed):
    fill(site, 1)
    article = Article.objects.create(
        title="x", text="x", language="de", address=site.address("/a/1")
    )
    poll_feed(feed)
    post(chris, "remove_feed", feed.pk)
    assert (Feed.objects.count(), SeenEntry.objects.count()) == (0, 0)
    assert Article.objects.get() == article


@pytest.mark.parametrize("listed", [b"", b"<outl", b'<outline text="Regional"/>'])
def test_a_list_that_names_no_feed_or_breaks_off_before_says_so(edda, listed):
    sent = SimpleUploadedFile("feeds.opml", b"<opml><body>" + listed)
    answer = client_of(edda).post(reverse("streams:import_list"), {"file": sent})
    assert answer.status_code == 422
    assert "This list names no feed." in answer.text


def test_a_list_comes_in_and_goes_out_with_its_folders(edda):
    Feed.objects.create(address="https://post.example/rss")
    sent = SimpleUploadedFile("feeds.opml", OPML)
    answer = client_of(edda).post(reverse("streams:import_list"), {"file": sent}, follow=True)
    said = answer.content.decode()
    assert "1 feed added. On record already: 1." in said
    assert "http://127.0.0.1/feed" in said
    assert "ftp://alt.example/feed" in said
    assert "https://alt.example:22/feed" in said
    assert Feed.objects.get(address=ADDRESS).folder == "Regional"
    exported = client_of(edda).get(reverse("streams:export_list"))
    assert exported["Content-Disposition"] == 'attachment; filename="feeds.opml"'
    Feed.objects.all().delete()
    again = SimpleUploadedFile("feeds.opml", exported.content)
    client_of(edda).post(reverse("streams:import_list"), {"file": again})
    assert Feed.objects.get(address=ADDRESS).title == "Der Bote"
    assert Feed.objects.count() == 2


@pytest.mark.parametrize("data", [b"no list at all", b"<opml><head/></opml>", b"<a", b"\x00\xff"])
def test_what_is_no_list_is_refused(edda, data):
    sent = SimpleUploadedFile("feeds.opml", data)
    answer = client_of(edda).post(reverse("streams:import_list"), {"file": sent})
    assert answer.status_code == 422
    assert "no list of feeds" in answer.content.decode()


def test_what_is_wrong_is_said_in_german(edda):
    Feed.objects.create(
        address=ADDRESS, health="failing", problem="The server answered 503.",
        polled_at=timezone.now(),
    )  # fmt: skip
    desk = client_of(edda)
    page = desk.get(reverse("streams:feeds"), headers={"accept-language": "de"}).content.decode()
    assert "Der Server antwortete mit 503." in page


def test_the_list_asks_the_database_as_often_for_many_feeds_as_for_one(
    edda, django_assert_max_num_queries
):
    Feed.objects.bulk_create(
        Feed(address=f"https://{number}.example/feed", folder="a") for number in range(40)
    )
    desk = client_of(edda)
    with django_assert_max_num_queries(9):
        desk.get(reverse("streams:feeds"))
