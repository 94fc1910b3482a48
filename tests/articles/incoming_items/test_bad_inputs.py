"""What is no article, handed in beside one that is: it says why, and the other goes on."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from articles.incoming_items import reading
from articles.incoming_items.page_fetcher import page_fetcher
from articles.models import Article, IncomingItem, Passage, Post
from claims.models import Claim
from intake.registry import read_items
from tests.articles.desk_door import hand_in
from tests.cast import client_of
from tests.intake.office_files import zipped
from tests.web_server import Site, page, serving

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def read_here(request, monkeypatch):
    """In this process, which is quicker, what needs no limits of time and memory."""
    if not {"nested tables", "zip bomb"} & {request.node.name.partition("[")[2].rstrip("]")}:
        monkeypatch.setattr(
            reading, "read_limited", lambda data, limits, **known: read_items(data, **known)
        )


GOOD = (
    "<!doctype html><html lang='de'><head><title>Brücke fällt</title></head><body><article>"
    "<h1>Brücke fällt</h1><p>Der Rat der Stadt Lindenau hat am Dienstag lange beraten und dann "
    "beschlossen, die alte Brücke über die Aue im kommenden Jahr abzureißen.</p>"
    "<p>Die Bürgermeisterin sagte, dass die Anwohner der Uferstraße das lange gewollt hätten.</p>"
    "</article></body></html>"
)
HEAD = "<!doctype html><html><head><title>{}</title></head><body>"
SCRIPTED = HEAD.format("App") + '<div id="root"></div><script src="/app.js"></script></body></html>'
WALLED = (
    HEAD.format("Rat tagt") + "<article><h1>Rat tagt</h1><p>Der Rat der Stadt kommt am Montag zu "
    'einer Sitzung zusammen …</p><div class="paywall"><p>Jetzt weiterlesen mit Plus.</p></div>'
    "</article></body></html>"
)
LOGIN = (
    HEAD.format("Anmelden") + '<h1>Anmelden</h1><form><input name="u"><input type="password">'
    "<button>Einloggen</button></form></body></html>"
)
NESTED = HEAD.format("Tief") + "<table><tr><td>" * 10_000 + "tief"
LONG = HEAD.format("Lang") + "<p>Der Rat der Stadt tagt heute.</p>\n" * 330_000
BOMB = zipped({"word/document.xml": b" " * 120_000_000})

FILES = {
    "scripts": ("app.html", SCRIPTED, "filled by its scripts"),
    "paywall": ("plus.html", WALLED, "behind a paywall"),
    "12 MB": ("lang.html", LONG, "larger than any article"),
    "nested tables": ("tief.html", NESTED, "nested or built too deeply"),
    "log-in": ("konto.html", LOGIN, "a page to log in at"),
    "zip bomb": ("bombe.docx", BOMB, "larger than any article"),
}


def a_file(name, content):
    return SimpleUploadedFile(name, content.encode() if isinstance(content, str) else content)


def states():
    return dict(IncomingItem.objects.values_list("name", "state"))


def nothing_beside_the_good_one():
    article = Article.objects.get()
    assert article.title == "Brücke fällt"
    assert Passage.objects.exclude(article=article).count() == 0
    assert Post.objects.count() == 0
    assert {claim.article_id for claim in Claim.objects.all()} <= {article.pk}


@pytest.mark.parametrize(("name", "content", "said"), FILES.values(), ids=FILES)
def test_a_file_that_is_no_article_says_why_and_the_other_goes_on(edda, name, content, said):
    browser = client_of(edda)
    files = [a_file(name, content), a_file("gut.html", GOOD)]
    shown = browser.get(hand_in(browser, uploads=files)["Location"]).content.decode()
    assert said in shown
    assert states() == {name: "failed", "gut.html": "done"}
    nothing_beside_the_good_one()


def test_an_address_that_points_inside_says_so_and_the_other_goes_on(edda, monkeypatch):
    browser = client_of(edda)
    with serving(Site()) as site:
        site.answers["/gut"] = page(GOOD.encode())
        inside = "http://169.254.169.254/latest/meta-data"
        asked = f"{inside}\n{site.address('/gut')}"
        monkeypatch.setattr(reading, "page_fetcher", lambda: GuardedFetcher(site))
        shown = browser.get(hand_in(browser, text=asked)["Location"]).content.decode()
    assert "a network that is not public" in shown
    assert states() == {inside: "failed", site.address("/gut"): "done"}
    nothing_beside_the_good_one()


class GuardedFetcher:
    """The desk's own fetcher for all but the test's site."""

    def __init__(self, site):
        self.site, self.strict = site, page_fetcher()

    def fetch(self, address):
        is_site = address.startswith(self.site.address("/"))
        return (self.site.fetcher() if is_site else self.strict).fetch(address)


def test_files_that_are_too_large_are_named_and_the_others_go_on(edda, settings):
    settings.WORTLAUT_UPLOAD_LIMIT = 4096
    browser = client_of(edda)
    files = [a_file("a.html", GOOD), a_file("riese.pdf", b"%PDF" * 2000), a_file("b.html", GOOD)]
    shown = browser.get(hand_in(browser, uploads=files)["Location"]).content.decode()
    assert "larger than any article" in shown
    assert states() == {"a.html": "done", "b.html": "done", "riese.pdf": "failed"}
    nothing_beside_the_good_one()


def test_an_empty_file_is_named_and_the_others_go_on(edda):
    browser = client_of(edda)
    files = [a_file("leer.txt", b""), a_file("gut.html", GOOD)]
    shown = browser.get(hand_in(browser, uploads=files)["Location"]).content.decode()
    assert "There is no text in it." in shown
    assert states() == {"leer.txt": "failed", "gut.html": "done"}
    nothing_beside_the_good_one()


@pytest.mark.parametrize(
    ("handed_in", "is_offered"),
    [
        ({"uploads": [("zerrissen.pdf", b"%PDF-1.7 torn")]}, False),
        ({"uploads": [("leer.txt", b" ")]}, False),
        ({"text": "https://bote.example:2222/a"}, False),
        ({"text": "https://127.0.0.1/a"}, True),
    ],
)
def test_a_second_try_is_offered_where_it_can_help(edda, handed_in, is_offered):
    """The same bytes say the same again; what stands at an address may be another page by now."""
    browser = client_of(edda)
    uploads = [a_file(*each) for each in handed_in.get("uploads", [])]
    batch = hand_in(browser, **(handed_in | ({"uploads": uploads} if uploads else {})))["Location"]
    item = IncomingItem.objects.get()
    assert item.state == "failed"
    retry = reverse("articles:retry", args=[item.pk])
    assert (retry in browser.get(batch).content.decode()) is is_offered


def test_what_was_too_large_to_be_kept_cannot_be_tried_again(edda, settings):
    settings.WORTLAUT_UPLOAD_LIMIT = 4096
    browser = client_of(edda)
    batch = hand_in(browser, uploads=[a_file("riese.pdf", b"%PDF" * 2000)])["Location"]
    item = IncomingItem.objects.get()
    retry = reverse("articles:retry", args=[item.pk])
    assert retry not in browser.get(batch).content.decode()
    assert browser.post(retry).status_code == 302
    item.refresh_from_db()
    assert item.state == "failed"


def test_files_that_are_far_too_large_together_are_refused_with_words(edda, settings):
    settings.WORTLAUT_UPLOAD_LIMIT = 4096
    files = [a_file(f"{number}.pdf", b"%PDF" * 1000) for number in range(300)]
    answer = hand_in(client_of(edda), uploads=files)
    assert answer.status_code == 422
    assert "too large together" in answer.content.decode()
    assert not IncomingItem.objects.exists()


def test_a_text_beside_files_is_an_article_of_its_own(edda):
    text = "Die Stadt Brenz baut eine Schule, sagte die Ministerin Ada Sommer am Montag in Brenz."
    hand_in(client_of(edda), text=text, uploads=[a_file("gut.html", GOOD)])
    assert {article.title for article in Article.objects.all()} == {"Brücke fällt", text}
