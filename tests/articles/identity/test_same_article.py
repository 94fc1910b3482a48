"""One article by four ways: pasted, as a text file, as a page, by its address."""

from itertools import permutations

import pytest
from django.urls import reverse

from articles.identity.same_article import prose_words
from articles.incoming_items import reading
from articles.incoming_items.reading import HandedIn, read_item, receive
from articles.models import Article, IncomingItem, Post, keep_readings
from claims.models import Source
from extraction import extract
from tests.cast import client_of
from tests.web_server import Site, page, serving

pytestmark = pytest.mark.django_db

# As an archive has it: the date in front, the post and the credit as lines between paragraphs.
OPENING = "Das Treffen der Räte fand am Rande der Messe in Lindenau statt und dauerte drei Stunden."
MIDDLE = (
    "Die Leiterin des Instituts für Verkehr, Nora Petersen, ist der Ansicht, dass der Plan zu spät "
    "komme, weil die Gleise schon verkauft seien. Der Verband rät daher zu Geduld."
)
POST = "Der Rat & ich haben über die Straßenbahn gesprochen, es wird eine geben.."
CREDIT = "© REUTERS/ Karl Beispiel Was sagte der Blick der beiden auf dem Bahnsteig"
END = "Petersen meint dagegen, dass die Gleise für Lindenau wichtiger als der Tunnel seien."
TEXT = (
    f" date 2017-07 {OPENING}\n\n{MIDDLE}\n\n{POST} — Bert B. Beck (@BertBeckRat) 9. Juli 2017\n\n"
    f"{CREDIT}\n\n{END}"
)
STATUS = "https://twitter.com/BertBeckRat/status/884016887879808259"
TWEET = (
    f'<blockquote class="twitter-tweet"><p lang="de" dir="ltr">{POST.replace("&", "&amp;")}</p>&mdash; '
    f'Bert B. Beck (@BertBeckRat) <a href="{STATUS}">9. Juli 2017</a></blockquote>'
)
HTML = (
    f"<p>{OPENING}</p><p>{MIDDLE}</p>{TWEET}<figure><img src='x.jpg'><figcaption>{CREDIT}"
    f"</figcaption></figure><p>{END}</p>"
)
PAGE = (
    "<!doctype html><html lang='de'><head><title>Räte einig über die Bahn</title></head><body>"
    f"<nav><a href='/'>Start</a></nav><article><h1>Räte einig über die Bahn</h1>{HTML}</article>"
    "<footer>© 2017 Lindenauer Bote</footer></body></html>"
)


@pytest.fixture
def ways(edda, monkeypatch):
    """The four ways, each a function without arguments."""
    with serving(Site()) as site:
        site.answers["/raete"] = page(PAGE.encode())
        monkeypatch.setattr(reading, "page_fetcher", site.fetcher)

        def take_in(thing):
            batch = receive([thing], by=edda)
            for item in IncomingItem.objects.filter(batch=batch):
                read_item(item)
                assert item.state == IncomingItem.State.DONE, item.outcomes

        yield {
            "paste": lambda: client_of(edda).post(reverse("articles:add"), {"text": TEXT}),
            "file": lambda: take_in(HandedIn("file", "a.txt", "", TEXT.encode(), "text/plain")),
            "page": lambda: take_in(HandedIn("html", "pasted", "", HTML.encode(), "text/html")),
            "address": lambda: take_in(HandedIn("address", "", site.address("/raete"))),
        }


@pytest.mark.parametrize("way", ["paste", "file", "page", "address"])
def test_each_way_reads_the_same_article(ways, way):
    ways[way]()
    article = Article.objects.get()
    headline = "Räte einig über die Bahn" if way == "address" else OPENING
    assert article.title == headline
    assert article.published_in_iso == ("2017-07" if way in ("paste", "file") else "")
    assert prose_words(article.text) == prose_words(TEXT)
    assert CREDIT in article.text
    keep_readings([(article, extract(article.text, "de"))])
    assert [post.handle for post in article.posts.all()] == ["BertBeckRat"]


@pytest.mark.parametrize("order", list(permutations(["paste", "file", "page", "address"])))
def test_by_any_way_again_it_is_one_article_which_knows_all_that_any_copy_knows(ways, order):
    for way in order:
        ways[way]()
    article = Article.objects.get()
    assert article.title == "Räte einig über die Bahn"
    assert article.published_in_iso == "2017-07"
    assert article.address.endswith("/raete")
    post = Post.objects.get()
    assert (post.address, post.handle, post.author) == (STATUS, "BertBeckRat", "Bert B. Beck")
    assert article.text[post.body_begin : post.body_end] == POST


def test_a_post_that_was_read_from_text_keeps_its_row_and_its_source_learns_the_address(ways):
    ways["paste"]()
    article = Article.objects.get()
    keep_readings([(article, extract(article.text, "de"))])
    post = Post.objects.get()
    source = Source.of_post(post)
    ways["page"]()
    Source.learn_addresses([article.pk])
    keep_readings([(article, extract(article.text, "de"))])
    assert Post.objects.get() == Post.objects.get(pk=post.pk, address=STATUS)
    source.refresh_from_db()
    assert source.address == STATUS


def test_what_an_editor_corrected_stays(ways):
    ways["file"]()
    article = Article.objects.get()
    article.correct(seen=1, title="Ein anderer Titel", authors=["Nora Petersen"])
    ways["address"]()
    article.refresh_from_db()
    assert (article.title, article.authors) == ("Ein anderer Titel", ["Nora Petersen"])


def test_the_copy_shows_in_the_history(ways, edda):
    ways["file"]()
    ways["address"]()
    article = Article.objects.get()
    facts = client_of(edda).get(reverse("articles:correct", args=[article.pk])).content.decode()
    assert "another copy" in facts or "anderen Exemplar" in facts


def test_a_changed_word_is_asked_about(ways, edda):
    ways["paste"]()
    changed = TEXT.replace("drei Stunden", "vier Stunden")
    answer = client_of(edda).post(reverse("articles:add"), {"text": changed})
    assert answer.status_code == 422
    assert Article.objects.count() == 1


def test_the_same_text_printed_elsewhere_is_asked_about(ways, edda):
    ways["address"]()
    form = {"text": TEXT, "address": "https://andere.example/raete"}
    assert client_of(edda).post(reverse("articles:add"), form).status_code == 422


def test_a_title_leaves_out_the_date_and_the_name_that_the_text_begins_with(edda):
    text = f"Lindenau, 14. Oktober 2025. Von Anna Adler\n\n{OPENING} {MIDDLE}"
    client_of(edda).post(reverse("articles:add"), {"text": text})
    article = Article.objects.get()
    assert article.title == OPENING
    assert (article.authors, article.published_in_iso) == (["Anna Adler"], "2025-10-14")
