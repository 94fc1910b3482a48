"""An article is erased with all that was made of it, and history still proves everything else."""

from django.urls import reverse
from procrastinate.contrib.django.models import ProcrastinateJob

from api.models import RequestKey
from articles.models import Article, IncomingItem
from claims.models import (
    Claim,
    Evidence,
    FilterWatch,
    Group,
    SavedFilter,
    Source,
    WatchHit,
)
from newsroom.erasure.counts import tables_of, total_of
from newsroom.erasure.intake_notes import CLEARED
from newsroom.erasure.scope import scope_of
from speakers.models import Speaker
from streams.models import Feed, IntakeFile, IntakeLine, SeenEntry
from tests.api.callers import Caller, a_token
from tests.cast import a_published_verdict, client_of
from tests.newsroom.erasure.conftest import MARK, TEXT, asked, erase, tables_with


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
