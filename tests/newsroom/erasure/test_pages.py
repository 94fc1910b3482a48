"""The page on which a chief erases, the export, and jobs for what was erased."""

import io
import json
import zipfile

import pytest
from django.urls import reverse

from articles.models import Article, IncomingItem
from claims.models import (
    Claim,
    Comment,
    Verdict,
)
from newsroom.erasure.counts import tables_of
from newsroom.erasure.scope import scope_of
from newsroom.models import Deed, ErasedEvent, Erasure
from tests.cast import client_of
from tests.newsroom.erasure.conftest import MARK, TEXT, erase


def test_the_page_counts_and_the_chief_erases(story, chris, alma):
    browser = client_of(chris)
    address = reverse("erase_article", args=[story.pk])
    page = browser.get(address)
    seen = page.context["seen"]
    assert ("Versionen des Artikels", 2) in page.context["lines"] or (
        "versions of the article",
        2,
    ) in page.context["lines"]
    answer = browser.post(address, {"reason": "Urteil", "is_sure": "1", "seen": seen})
    assert (answer.status_code, answer["Location"]) == (302, reverse("claims:articles"))
    erasure = Erasure.objects.get()
    assert (erasure.by, erasure.reason) == (chris, "Urteil")
    assert Deed.objects.filter(verb="erased", by=chris).count() == 1


def test_twice_is_once(story, chris):
    browser = client_of(chris)
    address = reverse("erase_article", args=[story.pk])
    form = {"reason": "Urteil", "is_sure": "1", "seen": browser.get(address).context["seen"]}
    assert browser.post(address, form).status_code == 302
    assert browser.post(address, form).status_code == 302
    assert Erasure.objects.count() == 1


def test_getting_the_page_erases_nothing(story, chris):
    browser = client_of(chris)
    browser.get(reverse("erase_article", args=[story.pk]), {"reason": "x", "is_sure": "1"})
    assert Article.objects.filter(pk=story.pk).exists()
    assert browser.post(reverse("export_erasable", args=[story.pk])).status_code == 405


def test_an_editor_may_not(story, edda):
    browser = client_of(edda)
    address = reverse("erase_article", args=[story.pk])
    assert browser.get(address).status_code == 403
    assert browser.post(address, {"reason": "x", "is_sure": "1"}).status_code == 403
    assert "erase" not in browser.get(reverse("articles:correct", args=[story.pk])).content.decode()


@pytest.mark.parametrize("form", [{"reason": "", "is_sure": "1"}, {"reason": "x"}])
def test_without_a_reason_or_the_tick_nothing_goes(story, chris, form):
    browser = client_of(chris)
    address = reverse("erase_article", args=[story.pk])
    seen = browser.get(address).context["seen"]
    assert browser.post(address, {**form, "seen": seen}).status_code == 422
    assert Article.objects.filter(pk=story.pk).exists()


def test_what_was_added_since_the_page_is_shown_first(story, chris, edda):
    browser = client_of(chris)
    address = reverse("erase_article", args=[story.pk])
    seen = browser.get(address).context["seen"]
    Comment.objects.create(claim=Claim.objects.first(), author=edda, text="Noch etwas")
    answer = browser.post(address, {"reason": "x", "is_sure": "1", "seen": seen})
    assert answer.status_code == 409
    assert Article.objects.filter(pk=story.pk).exists()


def test_the_export_holds_all_of_it(story, chris):
    answer = client_of(chris).get(reverse("export_erasable", args=[story.pk]))
    archive = zipfile.ZipFile(io.BytesIO(b"".join(answer.streaming_content)))
    names = set(archive.namelist())
    assert {"claims.csv", f"texts/{story.pk}.txt", "records/claims_claimevent.jsonl"} <= names
    scope = scope_of(story)
    for table, number in tables_of(scope).items():
        lines = archive.read(f"records/{table}.jsonl").decode().splitlines()
        assert len(lines) == number
        assert all(json.loads(line) for line in lines)
    assert MARK in archive.read("claims.csv").decode()
    assert archive.read(f"incoming/{IncomingItem.objects.get().pk}").decode() == TEXT
    assert Deed.objects.filter(verb="exported", by=chris).exists()
    assert Verdict.objects.exists()


def test_a_job_for_what_was_erased_ends_quietly(story, chris):
    from claims.jobs import compare_claims, read_incoming, read_queued_article

    number = story.pk
    erase(story, chris)
    read_queued_article(run_id=10**9)
    compare_claims(article_id=number)
    read_incoming(item_id=10**9)


def test_nothing_stays_of_the_rows_but_their_hash(story, chris):
    erase(story, chris)
    columns = {field.attname for field in ErasedEvent._meta.concrete_fields}
    assert columns == {"id", "erasure_id", "table", "key", "at", "sha256", "erased_at"}
