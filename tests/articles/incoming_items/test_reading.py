"""What is handed in: addresses, files, pasted pages; and what becomes of it."""

from __future__ import annotations

from io import StringIO
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command
from django.urls import reverse

from articles.forms.hand_in import addresses_in
from articles.identity.similar_articles import differences_of, similar_articles, text_sample
from articles.incoming_items import reading
from articles.incoming_items.messages import INTAKE_MESSAGES
from articles.incoming_items.reading import HandedIn, read_item, receive
from articles.models import Article, IncomingItem, Outlet, Post, keep_readings
from fetching import FetchError, Problem
from intake.errors import IntakeError
from intake.reading_process.limited import ReadingLimits
from intake.registry import known_formats
from newsroom.models import User
from tests.cast import an_article, client_of
from tests.web_server import Site, page, serving

pytestmark = pytest.mark.django_db

WORDS = (
    "Der Rat der Stadt Lindenau hat am Dienstag beschlossen, die alte Brücke über die Aue im "
    "kommenden Jahr abzureißen und an ihrer Stelle einen schmalen Steg für Fußgänger zu bauen. "
    "Die Bürgermeisterin Anna Adler sprach von einem guten Tag für die Anwohner der Uferstraße."
)
PAGE = f"""<!doctype html><html lang="de"><head><title>Brücke fällt | Lindenauer Bote</title>
<link rel="canonical" href="https://bote.example/bruecke">
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Die Brücke fällt",
"datePublished": "2025-10-14T07:05:00+02:00", "author": {{"@type": "Person", "name": "Bert Beck"}},
"publisher": {{"@type": "Organization", "name": "Lindenauer Bote"}}}}</script></head>
<body><nav><a href="/">Start</a></nav><article><h1>Die Brücke fällt</h1><p>{WORDS}</p>
<blockquote class="twitter-tweet"><p lang="de" dir="ltr">Ein guter Tag!</p>&mdash; Anna Adler
(@adler) <a href="https://twitter.com/adler/status/975261271670099968">18. März 2018</a></blockquote>
<p>„Der Steg wird schöner als die Brücke“, sagte Adler. {WORDS[::-1][:0]}Gebaut wird im Herbst, wenn
das Wasser niedrig steht und die Vögel gebrütet haben.</p></article></body></html>"""


def take_in(*things: HandedIn, **facts: str) -> IncomingItem:
    batch = receive(things, facts=facts)
    for item in IncomingItem.objects.filter(batch=batch):
        read_item(item)
    return IncomingItem.objects.filter(batch=batch).latest("pk")


def pasted(html: str = PAGE) -> HandedIn:
    return HandedIn("html", "pasted", "", html.encode(), "text/html; charset=utf-8")


def test_a_text_pasted_with_marks_of_markdown_is_read_without_them(edda: User) -> None:
    text = f"# Die Brücke fällt\n\n[Anna Adler](https://adler.example) sagte ja. {WORDS}"
    client_of(edda).post(reverse("articles:add"), {"text": text})
    read_item(IncomingItem.objects.get())
    article = Article.objects.get()
    assert article.title == "Die Brücke fällt"
    assert "\n\nAnna Adler sagte ja. Der Rat" in article.text


def test_a_pasted_page_is_an_article_with_its_facts_and_its_post() -> None:
    item = take_in(pasted())
    assert item.state == IncomingItem.State.DONE
    article = Article.objects.get()
    assert (article.title, article.outlet) == ("Die Brücke fällt", "Lindenauer Bote")
    assert (article.authors, article.published_in_iso) == (["Bert Beck"], "2025-10-14")
    assert article.published_moment.startswith("2025-10-14T07:05")
    assert article.address == "https://bote.example/bruecke"
    assert "<" not in article.text
    assert "Start" not in article.text
    post = Post.objects.get()
    assert "975261271670099968" in post.address
    assert article.text[post.body_begin : post.body_end] == "Ein guter Tag!"


def test_reading_the_text_again_keeps_what_the_markup_said_of_a_post() -> None:
    from extraction import extract

    take_in(pasted())
    article = Article.objects.get()
    keep_readings([(article, extract(article.text, "de"))])
    assert "975261271670099968" in Post.objects.get().address


def test_what_was_typed_counts_for_more_than_the_page() -> None:
    take_in(pasted(), title="Ein anderer Titel", published="2025-10")
    article = Article.objects.get()
    assert (article.title, article.published_in_iso) == ("Ein anderer Titel", "2025-10")
    assert article.origins["title"] == "editor"


def test_the_same_page_twice_is_one_article() -> None:
    take_in(pasted())
    assert take_in(pasted()).outcomes[0]["fate"] == "same"
    assert Article.objects.count() == 1


def test_nearly_the_same_is_asked_and_added_as_the_editor_says(edda: User) -> None:
    take_in(pasted())
    item = take_in(pasted(PAGE.replace("am Dienstag", "am Mittwoch")))
    assert item.state == IncomingItem.State.QUESTION
    [like] = item.outcomes[0]["like"]
    first = Article.objects.get()
    assert like["article"] == first.pk
    desk = client_of(edda)
    address = reverse("articles:compare", args=[item.pk])
    shown = desk.get(address, {"number": 0, "other": first.pk}).content.decode()
    assert "<del>Dienstag</del><ins>Mittwoch</ins>" in shown
    answer = {"number": 0, "other": first.pk, "fate": "revision"}
    assert desk.post(reverse("articles:answer", args=[item.pk]), answer).status_code == 302
    assert Article.objects.latest("pk").previous == first
    assert desk.post(reverse("articles:answer", args=[item.pk]), answer).status_code == 404


@pytest.mark.parametrize(("fate", "articles"), [("same", 1), ("another", 2)])
def test_the_same_and_another_article(edda: User, fate: str, articles: int) -> None:
    take_in(pasted())
    item = take_in(pasted(PAGE.replace("am Dienstag", "am Mittwoch")))
    answer = {"number": 0, "other": Article.objects.get().pk, "fate": fate}
    client_of(edda).post(reverse("articles:answer", args=[item.pk]), answer)
    item.refresh_from_db()
    assert item.state == IncomingItem.State.DONE
    assert Article.objects.count() == articles


def test_an_item_that_cannot_be_read_says_why_and_the_others_go_on(edda: User) -> None:
    things = (HandedIn("file", "leer.html", "", b"<html><body></body></html>"), pasted())
    batch = receive(things, by=edda)
    for item in IncomingItem.objects.filter(batch=batch):
        read_item(item)
    states = list(IncomingItem.objects.filter(batch=batch).values_list("state", flat=True))
    assert states == ["failed", "done"]
    page = client_of(edda).get(reverse("articles:incoming", args=[batch])).content.decode()
    assert "leer.html" in page
    assert "Die Brücke fällt" in page


def test_an_address_is_fetched_and_what_stood_there_is_kept(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with serving(Site()) as site:
        site.answers["/bruecke"] = page(PAGE.encode())
        monkeypatch.setattr(reading, "page_fetcher", site.fetcher)
        item = take_in(HandedIn("address", "", site.address("/bruecke")))
    assert item.state == IncomingItem.State.DONE, item.outcomes
    assert bytes(item.data) == PAGE.encode()
    assert Article.objects.get().title == "Die Brücke fällt"


def test_an_address_inside_is_refused_with_words() -> None:
    item = take_in(HandedIn("address", "", "http://127.0.0.1/intern"))
    assert item.state == IncomingItem.State.FAILED
    assert "not public" in item.outcomes[0]["error"]


def test_a_failed_item_is_tried_again(edda: User, monkeypatch: pytest.MonkeyPatch) -> None:
    class Down:
        def fetch(self, address: str) -> None:
            raise FetchError(Problem.UNREACHABLE)

    monkeypatch.setattr(reading, "page_fetcher", Down)
    item = take_in(HandedIn("address", "", "https://bote.example/"))
    assert item.state == IncomingItem.State.FAILED
    client_of(edda).post(reverse("articles:retry", args=[item.pk]))
    item.refresh_from_db()
    assert item.state == IncomingItem.State.QUEUED


def test_hosts_of_an_outlet_decide_its_name() -> None:
    Outlet.objects.create(name="Bote", hosts=["bote.example"])
    take_in(pasted())
    assert Article.objects.get().outlet == "Bote"


def test_the_form_takes_addresses_files_pages_and_text(edda: User) -> None:
    desk, address = client_of(edda), reverse("articles:add")
    sent = {"text": "https://a.example/1\nhttps://a.example/2"}
    batch = desk.post(address, sent)["Location"].split("/")[3]
    assert IncomingItem.objects.filter(batch=batch, kind="address").count() == 2
    files = [SimpleUploadedFile(name, PAGE.encode()) for name in ("a.html", "b.html")]
    batch = desk.post(address, {"text": "", "uploads": files})["Location"].split("/")[3]
    assert IncomingItem.objects.filter(batch=batch, kind="file").count() == 2
    batch = desk.post(address, {"text": "Die Brücke fällt", "html": PAGE})["Location"].split("/")[3]
    assert IncomingItem.objects.get(batch=batch).kind == "html"
    batch = desk.post(address, {"text": PAGE})["Location"].split("/")[3]
    assert IncomingItem.objects.get(batch=batch).kind == "html"
    assert (
        desk.post(address, {"text": WORDS})["Location"] == f"/articles/{Article.objects.get().pk}/"
    )


@pytest.mark.parametrize(
    ("typed", "addresses"),
    [
        (
            "https://a.example/1\nftp://a.example/2",
            ["https://a.example/1", "ftp://a.example/2"],
        ),
        ("http://localhost/x", ["http://localhost/x"]),
        ("www.bote.example", ["https://www.bote.example"]),
        ("bote.example/inland/x.html", ["https://bote.example/inland/x.html"]),
        ("Siehe https://a.example/1", []),
        ("Z.B. um 9.30 Uhr.", []),
        ("Nein.", []),
    ],
)
def test_what_looks_like_an_address_is_no_article_of_one_line(typed, addresses):
    assert addresses_in(typed) == addresses


def test_a_text_that_is_nearly_on_record_is_shown_before_it_is_added(edda: User) -> None:
    an_article(text=WORDS, sample=text_sample(WORDS))
    desk, address = client_of(edda), reverse("articles:add")
    again = WORDS.replace("am Dienstag", "am Mittwoch")
    assert desk.post(address, {"text": again}).status_code == 422
    assert Article.objects.count() == 1
    assert desk.post(address, {"text": again, "is_another": "yes"}).status_code == 302
    assert Article.objects.count() == 2


def test_a_bookmarklet_hands_over_the_address(edda: User) -> None:
    page = client_of(edda).get(reverse("articles:add"), {"address": "https://bote.example/x"})
    assert "https://bote.example/x</textarea>" in page.content.decode()
    assert "javascript:location.href=" in page.content.decode()


def test_a_batch_answers_htmx_with_its_partial_and_goes_to_a_single_article(edda: User) -> None:
    item = take_in(pasted())
    desk, address = client_of(edda), reverse("articles:incoming", args=[item.batch])
    assert desk.get(address)["Location"] == f"/articles/{Article.objects.get().pk}/"
    partial = desk.get(address, headers={"HX-Request": "true"}).content.decode()
    assert partial.lstrip().startswith('<div id="incoming"')
    assert "<html" not in partial


def test_likeness_is_by_runs_of_words_and_a_changed_number_is_shown() -> None:
    article = an_article(text=WORDS, sample=text_sample(WORDS))
    [found] = similar_articles(WORDS[: len(WORDS) // 2])
    assert found.article == article
    assert (
        similar_articles("Etwas ganz anderes, das in keinem Artikel steht, und sonst nichts.") == []
    )
    assert ("del", "4") in differences_of("Es waren 4 Boote.", "Es waren 5 Boote.")


def test_ingest_takes_folders_pages_and_says_each_fate(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(PAGE, "utf-8")
    (tmp_path / "b.txt").write_text(
        "Die Ministerin sagte, man baue die Straße nach Brenz.", "utf-8"
    )
    (tmp_path / "leer.html").write_text("<p></p>", "utf-8")
    out, err = StringIO(), StringIO()
    with pytest.raises(CommandError, match="1 of 3"):
        call_command("ingest", str(tmp_path), stdout=out, stderr=err)
    assert Article.objects.count() == 2
    assert "leer.html" in err.getvalue()


def test_ingest_stops_a_file_that_eats_memory_and_takes_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the worker does: the size of its own process is none of the file's business."""
    for name in ("a.html", "b.html"):
        (tmp_path / name).write_text(PAGE, "utf-8")
    enough = reading.read_limited

    def poisoned(data: bytes, limits: ReadingLimits, **known: str):  # type: ignore[no-untyped-def]
        tight = ReadingLimits(limits.seconds, 60_000_000)
        return enough(data, tight if known["name"] == "a.html" else limits, **known)

    monkeypatch.setattr(reading, "read_limited", poisoned)
    err = StringIO()
    with pytest.raises(CommandError, match="1 of 2"):
        call_command("ingest", str(tmp_path), stdout=StringIO(), stderr=err)
    assert "a.html" in err.getvalue()
    assert "was stopped" in err.getvalue()
    assert Article.objects.get().title == "Die Brücke fällt"


def test_an_agency_item_sent_again_is_a_revision() -> None:
    item = (
        '{"uri": "tag:agentur.example,2025:1", "version": "%s", "type": "text", "language": "de",'
        ' "headline": "Brücke fällt", "body_text": "%s"}'
    )
    take_in(HandedIn("file", "1.json", "", (item % ("1", WORDS)).encode()))
    assert Article.objects.count() == 1, IncomingItem.objects.get().outcomes
    again = WORDS.replace("am Dienstag", "am Mittwoch")
    take_in(HandedIn("file", "2.json", "", (item % ("2", again)).encode()))
    first, second = Article.objects.order_by("pk")
    assert second.previous == first


def test_every_error_of_intake_can_be_translated() -> None:
    known_formats()
    kinds = [IntakeError]
    for kind in kinds:
        kinds.extend(kind.__subclasses__())
    assert {kind.message for kind in kinds} == set(INTAKE_MESSAGES)


def test_the_worker_reads_apart_and_a_file_that_eats_memory_stops_itself_alone(settings) -> None:  # type: ignore[no-untyped-def]
    from claims.jobs import read_incoming

    enough = settings.WORTLAUT_READING_MEMORY
    batch = receive([HandedIn("file", "poison.html", "", PAGE.encode()), pasted()])
    for item, memory in zip(
        IncomingItem.objects.filter(batch=batch), (60_000_000, enough), strict=True
    ):
        settings.WORTLAUT_READING_MEMORY = memory
        read_incoming(item_id=item.pk)
    stopped, read = IncomingItem.objects.filter(batch=batch)
    assert stopped.state == IncomingItem.State.FAILED
    assert "was stopped" in stopped.outcomes[-1]["error"]
    assert read.state == IncomingItem.State.DONE
    assert Article.objects.get().title == "Die Brücke fällt"
