"""An article is erased with all that was made of it, and history still proves everything else."""

import io
import json
import zipfile
from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection, transaction
from django.urls import reverse
from django.utils import timezone
from procrastinate.contrib.django.models import ProcrastinateJob

from api.models import RequestKey
from articles.models import Article, IncomingItem, ItemWithdrawal, Post, Topic
from claims.models import (
    ChangedQuotation,
    ChangeSet,
    Claim,
    Comment,
    Evidence,
    FilterWatch,
    Group,
    SavedFilter,
    Source,
    Verdict,
    WatchHit,
)
from newsroom.erasure.counts import total_of
from newsroom.erasure.erase import erase_article
from newsroom.erasure.intake_notes import CLEARED
from newsroom.erasure.scope import scope_of, tables_of
from newsroom.models import ChainLink, Deed, ErasedEvent, Erasure
from newsroom.operation import history_chain
from newsroom.operation.history_chain import append_link, protect, tampering
from speakers.models import Speaker
from streams.models import Feed, IntakeFile, IntakeLine, SeenEntry
from tests.api.callers import Caller, a_token
from tests.cast import a_claim, a_published_verdict, a_speaker, an_article, client_of

# In every text that the article brought along, and nowhere else.
MARK = "Zwiebelturm"
TEXT = f"Der {MARK} wackelt. Ada Sommer sagte: „Der {MARK} fällt.“ Sie blieb dabei."


@pytest.fixture
def story(db, edda, emil, chris):
    """An article of two versions, with whatever can hang on one."""
    article = an_article(
        TEXT, title=f"{MARK} wackelt", address="https://zeitung.example/turm", lead=f"{MARK}.",
        outlet="DNA", identifier=f"urn:{MARK}",
    )  # fmt: skip
    article.correct(seen=1, outlet="Lindenauer Bote")
    ItemWithdrawal.objects.create(outlet="DNA", identifier=f"urn:{MARK}", because=f"{MARK}.")
    article.topics.add(Topic.objects.named("Bauten"))
    article.correct(seen=2, title=f"Der {MARK} wackelt")
    Post.objects.create(
        article=article, begin=0, end=5, body_begin=0, body_end=5, platform="x", text=MARK
    )
    alone = a_speaker(f"{MARK}wart")
    known = a_speaker("Ada Sommer", state="kept")
    claim = a_claim(article, f"„Der {MARK} fällt.“", speaker=known)
    a_claim(article, f"Der {MARK} wackelt.", speaker=alone)
    claim.accept(by=edda, seen=1)
    Comment.objects.create(claim=claim, author=edda, text=f"Stimmt das mit dem {MARK}?")
    claim.link(Source.of_page(f"https://amt.example/{MARK}"), "contradicts", by=edda, seen=2)
    a_published_verdict(claim, by=edda, chief=chris, reasons=f"Der {MARK} steht.")
    claim.refresh_from_db()
    claim.group = Group.objects.create(title=claim.quote[:300], made_by=edda)
    claim.save()
    ChangeSet.objects.create(action="accepted", made_by=edda).add(claim)
    ChangedQuotation.objects.create(claim=claim, version=2, changed_at=timezone.now())
    later = an_article(TEXT + " Ende.", title=f"{MARK} wackelt", previous=article)
    IncomingItem.objects.create(
        kind="file", name=f"{MARK}.txt", data=TEXT.encode(), state="done",
        outcomes=[{"article": article.pk, "title": MARK, "fate": "new"}],
    )  # fmt: skip
    return later


@pytest.fixture
def neighbour(db, edda):
    """An article of somebody else's, which uses the same speaker and quotes the story."""
    return a_claim(
        an_article("Ada Sommer meint: „Das ist falsch.“ So war es."), "„Das ist falsch.“"
    )


def erase(article, chief, reason="Urteil vom Montag"):
    return erase_article(article, by=chief, reason=reason, seen=total_of(scope_of(article)))


def asked(statement, table, *values):
    """The first value that a statement about a table gives."""
    with connection.cursor() as cursor:
        cursor.execute(statement % connection.ops.quote_name(table), values)
        return cursor.fetchone()[0]


def tables_with(words):
    """The tables with these words in any column of any row, also as stored bytes."""
    statement = "SELECT EXISTS (SELECT FROM %s AS row WHERE row::text LIKE ANY(%%s))"
    patterns = [f"%{words}%", f"%{words.encode().hex()}%"]
    return [
        table
        for table in connection.introspection.table_names()
        if asked(statement, table, patterns)
    ]


def test_nothing_that_the_article_said_is_left_anywhere(story, chris):
    assert len(tables_with(MARK)) > 12
    erase(story, chris)
    assert tables_with(MARK) == []
    assert not Article.objects.exists()
    assert not Claim._base_manager.exists()


def test_the_counts_are_those_of_the_rows_that_went(story, chris):
    tables = tables_of(scope_of(story))

    def rows():
        return {table: asked("SELECT count(*) FROM %s", table) for table in tables}

    before = rows()
    erasure = erase(story, chris)
    after = rows()
    assert {table: before[table] - after[table] for table in tables} == tables == erasure.counts


def test_what_others_use_stays_and_loses_what_it_quotes(story, neighbour, edda, chris):
    first = story.previous
    neighbour.speaker = Speaker.objects.get(name="Ada Sommer")
    neighbour.group = Group.objects.get()
    neighbour.save()
    neighbour.accept(by=edda, seen=1)
    neighbour.link(Source.of_article(first), "context", by=edda, seen=2)
    link = neighbour.evidence.get()
    place = TEXT.index(MARK)
    Evidence.objects.filter(pk=link.pk).update(
        passage=MARK, passage_begin=place, passage_end=place + len(MARK),
        passage_sha256=first.text_sha256, revision=first,
    )  # fmt: skip
    erase(story, chris)
    assert tables_with(MARK) == []
    link.refresh_from_db()
    assert (link.state, link.passage, link.revision) == ("confirmed", "", None)
    assert (link.source.kind, link.source.address) == ("page", "https://zeitung.example/turm")
    assert Group.objects.get().title == neighbour.quote
    assert Speaker.objects.filter(name="Ada Sommer").exists()
    assert [event.state for event in link.events.order_by("pgh_id")][-1] == "confirmed"
    neighbour.undo(by=edda, seen=neighbour.version)
    assert not neighbour.evidence.filter(state="confirmed").exists()


def test_a_source_of_others_published_verdict_holds_the_article(story, neighbour, edda, chris):
    Article.objects.filter(pk=story.previous_id).update(address="")
    neighbour.accept(by=edda, seen=1)
    neighbour.link(
        Source.of_article(Article.objects.get(pk=story.previous_id)), "supports", by=edda, seen=2
    )
    a_published_verdict(neighbour, by=edda, chief=chris)
    page = client_of(chris).post(
        reverse("erase_article", args=[story.pk]),
        {"reason": "x", "is_sure": "1", "seen": total_of(scope_of(story))},
    )
    assert page.status_code == 422
    assert neighbour.quote in page.content.decode()
    assert Article.objects.filter(pk=story.pk).exists()


def test_an_item_with_other_articles_loses_its_bytes_and_keeps_their_outcome(
    story, neighbour, chris, alma
):
    item = IncomingItem.objects.create(
        kind="file", name=f"{MARK}.zip", data=TEXT.encode(), state="done",
        outcomes=[
            {"article": neighbour.article_id, "title": "Andere", "fate": "new"},
            {"article": story.pk, "title": MARK, "fate": "new"},
        ],
    )  # fmt: skip
    erase(story, chris)
    item.refresh_from_db()
    assert bytes(item.data) == b""
    assert [each.get("fate") for each in item.outcomes] == ["new", "erased"]
    page = client_of(chris).get(reverse("articles:incoming", args=[item.batch]))
    assert page.status_code == 200
    told = Caller(a_token(alma, "articles:write")[1]).get(f"/incoming/{item.pk}").json()
    assert [each["fate"] for each in told["outcomes"]] == ["new", "erased"]


def test_what_feeds_and_files_noted_loses_its_words_and_stays_noted(story, chris):
    item = IncomingItem.objects.get(name=f"{MARK}.txt")
    file = IntakeFile.objects.create(sha256="0", name="wire", path="x", size=1, position=2)
    said = {"title": MARK, "address": f"https://x.example/{MARK}", "problem": f"{MARK}?"}
    for number, what in enumerate(({"article": story}, {"question": item}), 1):
        IntakeLine.objects.create(
            file=file, number=number, fate="new", item=f"urn:{MARK}", **what, **said
        )
    feed = Feed.objects.create(address="https://bote.example/feed")
    for key, what in enumerate(({"article": story}, {"item": item})):
        SeenEntry.objects.create(feed=feed, key=str(key), **what, **said)
    erase(story, chris)
    assert tables_with(MARK) == []
    assert (file.lines.count(), feed.entries.count()) == (2, 2)
    chief = client_of(chris)
    for address in (
        reverse("streams:feed", args=[feed.pk]),
        reverse("streams:archive", args=[file.pk]),
    ):
        assert chief.get(address).status_code == 200


def test_a_watch_and_a_systems_key_do_not_hold_it(story, chris, edda):
    claim = Claim.objects.filter(article=story.previous).first()
    watched = SavedFilter.objects.create(owner=edda, name="x")
    watch = FilterWatch.objects.create(saved_filter=watched, user=edda)
    WatchHit.objects.create(watch=watch, claim=claim)
    item = IncomingItem.objects.get(name=f"{MARK}.txt")
    RequestKey.objects.create(system=edda, key=MARK, body_sha256="0", item=item)
    erase(story, chris)
    assert tables_with(MARK) == []


def test_every_table_that_names_what_goes_is_thought_of(story):
    going = scope_of(story).rows
    pointing = {
        relation.related_model
        for model in going
        if model not in (Speaker, Group, ProcrastinateJob)  # those that others name stay
        for relation in model._meta.get_fields(include_hidden=True)
        if relation.auto_created and not relation.concrete
    }
    forgotten = pointing - going.keys() - set(CLEARED)
    assert not {model for model in forgotten if not hasattr(model, "pgh_tracked_model")}


# ---- the chain ----


@pytest.fixture
def chained(transactional_db, story, monkeypatch):
    monkeypatch.setattr(history_chain, "LAG", timedelta(0))
    monkeypatch.setattr(history_chain, "LAG_OF_CONTEXTS", timedelta(0))
    append_link()
    return story


def test_history_is_proven_after_an_erasure_and_says_who_erased(chained, chris, alma):
    erasure = erase(chained, chris)
    assert list(tampering()) == []
    append_link()
    assert list(tampering()) == []
    out = io.StringIO()
    call_command("verify_history", stdout=out)
    assert f"erased by chris on {erasure.at:%Y-%m-%d}" in out.getvalue()
    assert "Urteil vom Montag" in out.getvalue()
    assert erasure.events.count() > 10


def test_tampering_beside_an_erasure_still_shows(chained, neighbour, chris, edda):
    neighbour.accept(by=edda, seen=1)
    append_link()
    erase(chained, chris)
    append_link()
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE claims_claimevent DISABLE TRIGGER USER")
        cursor.execute("UPDATE claims_claimevent SET state = 'rejected'")
    assert any(line.startswith("claims_claimevent") for line in tampering())
    with pytest.raises(CommandError):
        call_command("verify_history")


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("newsroom_erasedevent", "UPDATE newsroom_erasedevent SET sha256 = 'other'"),
        ("newsroom_erasure", "UPDATE newsroom_erasure SET reason = 'other'"),
    ],
)
def test_an_erasure_cannot_be_rewritten_unseen(chained, chris, table, change):
    erase(chained, chris)
    append_link()
    with connection.cursor() as cursor:
        cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        cursor.execute(change)
    assert any(line.startswith(table) for line in tampering())


def test_an_event_that_goes_without_an_erasure_shows(chained, chris):
    erase(chained, chris)
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE newsroom_erasedevent DISABLE TRIGGER USER")
        cursor.execute(
            "DELETE FROM newsroom_erasedevent WHERE id = "
            "(SELECT min(id) FROM newsroom_erasedevent WHERE \"table\" = 'claims_claimevent')"
        )
    assert any(line.startswith("claims_claimevent") for line in tampering())


def test_links_of_the_first_form_are_hashed_anew_by_the_erasure(
    chained, neighbour, chris, monkeypatch
):
    """As they stand on record where the desk ran before articles could be erased."""
    ChainLink.objects.all().delete()
    with monkeypatch.context() as patch:
        measured = history_chain._measured
        patch.setattr(history_chain, "_measured", lambda *args: measured(*args, 1))
        link = append_link()
    assert {part["form"] for part in link.stretches} == {1}
    for part in link.stretches:
        del part["form"]
    link.sha256 = history_chain._linked("", link.stretches)
    link.save()
    assert list(tampering()) == []
    erasure = erase(chained, chris)
    assert erasure.restated
    assert list(tampering()) == []
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE claims_claimevent DISABLE TRIGGER USER")
        cursor.execute("UPDATE claims_claimevent SET state = 'rejected'")
    assert any(line.startswith("claims_claimevent") for line in tampering())


def refused(statement):
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)
    except DatabaseError:
        return True
    return False


def test_the_database_lets_nobody_else_delete_history_or_an_erasure(story, neighbour, chris):
    protect()
    erase(story, chris)
    assert refused("DELETE FROM claims_claimevent")
    assert refused("DELETE FROM newsroom_erasure")
    assert refused("UPDATE newsroom_erasure SET reason = 'other'")
    assert refused("TRUNCATE newsroom_erasedevent CASCADE")


# ---- the pages ----


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
