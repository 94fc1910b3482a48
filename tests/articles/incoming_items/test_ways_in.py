"""One article by four ways through the desk's own door: form, worker, analysis."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from articles.identity.same_article import prose_words
from articles.incoming_items import reading
from articles.models import Article, Post
from claims.models import Claim, Source
from tests.articles.desk_door import hand_in
from tests.articles.identity.test_same_article import HTML, PAGE, POST, STATUS, TEXT
from tests.cast import client_of
from tests.web_server import Site, page, serving

pytestmark = pytest.mark.django_db

WAYS = ["paste", "file", "HTML", "address"]


@pytest.fixture
def forms(monkeypatch):
    """What is sent for each way."""
    with serving(Site()) as site:
        site.answers["/raete"] = page(PAGE.encode())
        monkeypatch.setattr(reading, "page_fetcher", site.fetcher)
        yield {
            "paste": {"text": TEXT},
            "file": {"uploads": SimpleUploadedFile("raete.txt", TEXT.encode(), "text/plain")},
            "HTML": {"text": TEXT, "html": HTML},
            "address": {"text": site.address("/raete")},
        }


@pytest.mark.parametrize("order", [WAYS, WAYS[::-1], ["HTML", "paste", "address", "file"]])
def test_by_all_ways_it_is_one_article_and_the_tweet_has_its_address(edda, forms, order):
    browser = client_of(edda)
    for way in order:
        assert hand_in(browser, analyse=True, **forms[way]).status_code == 302, way
    article = Article.objects.get()
    assert article.title == "Räte einig über die Bahn"
    assert article.published_in_iso == "2017-07"
    assert article.address.endswith("/raete")
    assert prose_words(article.text) == prose_words(TEXT)
    post = Post.objects.get()
    assert (post.address, post.handle, post.author) == (STATUS, "BertBeckRat", "Bert B. Beck")
    assert article.text[post.body_begin : post.body_end] == POST
    posted = Claim.objects.get(kind=Claim.Kind.POST)
    assert (posted.article, posted.post) == (article, post)
    assert Source.objects.get(kind=Source.Kind.POST).address == STATUS
    spoken = {claim.speaker_words for claim in Claim.objects.exclude(kind=Claim.Kind.POST)}
    assert spoken >= {"Petersen"}


@pytest.mark.parametrize("way", WAYS)
def test_each_way_finds_the_same_claims(edda, forms, way):
    hand_in(client_of(edda), analyse=True, **forms[way])
    found = [(claim.kind, claim.speaker_words) for claim in Claim.objects.in_reading_order()]
    assert found == [
        ("Indirect", "Die Leiterin des Instituts für Verkehr, Nora Petersen"),
        ("Reported", "Der Verband"),
        ("Post", "Bert B. Beck"),
        ("Indirect", "Petersen"),
    ]
