"""Items of agencies: versions, withdrawals, embargoes, and what is no news report."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from articles.embargoes import end_of_embargo
from articles.incoming_items.reading import place_record, read_item
from articles.models import Article, IncomingItem
from claims.export.rows import as_csv, as_json_lines
from claims.models import Claim, Verdict
from intake import ArticleRecord, Moment, SpecialGenre
from tests.api.callers import Caller, a_token
from tests.cast import a_claim, a_verdict, an_accepted_claim, an_article, client_of

pytestmark = pytest.mark.django_db
WORDS = "Der Rat von Lindenau hat am Dienstag die neue Brücke beschlossen. Gebaut wird im Herbst."


def record(text: str = WORDS, **facts) -> ArticleRecord:
    given = {"identifier": "urn:x:1", "outlet": "DNA", "language": "de", "version": "1"}
    return ArticleRecord(title="Brücke", text=text, **{**given, **facts})


def place(given: ArticleRecord) -> str:
    outcome = place_record(given, IncomingItem(kind="record"))
    return outcome.get("fate") or outcome["error"]


def later(hours: int = 5) -> Moment:
    return Moment((timezone.now() + timedelta(hours=hours)).isoformat(timespec="seconds"))


def embargoed(**facts) -> Article:
    return an_article(embargo_until=timezone.now() + timedelta(hours=5), **facts)


def test_a_later_version_is_a_revision_and_an_earlier_one_that_comes_late_is_none():
    assert place(record()) == "new"
    assert place(record(f"{WORDS} Neu ist der dritte Satz.", version="3")) == "revision"
    assert place(record(f"{WORDS} Neu ist der zweite Satz.", version="2")) == "same"
    assert Article.objects.count() == 2
    assert Article.objects.newest().get().item_version == "3"


def test_an_item_that_goes_on_from_another_is_its_next_version_where_the_words_say_so():
    assert place(record()) == "new"
    further = record(f"{WORDS} Neu ist der dritte Satz.", identifier="urn:x:2")
    assert place(replace(further, evolved_from="urn:x:1")) == "revision"
    last = record(f"{WORDS} Neu ist der vierte Satz.", identifier="urn:x:3")
    assert place(replace(last, evolved_from="urn:x:1")) == "revision"
    assert Article.objects.newest().get().identifier == "urn:x:3"


def test_an_item_that_comes_behind_the_one_that_goes_on_from_it_is_its_earlier_version():
    further = record(f"{WORDS} Neu ist der dritte Satz.", identifier="urn:x:2")
    assert place(replace(further, evolved_from="urn:x:1")) == "new"
    assert place(record(embargo=later())) == "same"
    article = Article.objects.get()
    assert (article.identifier, article.is_embargoed) == ("urn:x:2", True)


def test_items_that_come_in_reverse_are_one_article():
    third = record(f"{WORDS} Neu ist der dritte Satz.", identifier="urn:x:3")
    assert place(replace(third, evolved_from="urn:x:2")) == "new"
    second = record(f"{WORDS} Neu ist der zweite Satz.", identifier="urn:x:2")
    assert place(replace(second, evolved_from="urn:x:1")) == "same"
    assert place(record()) == "same"
    assert Article.objects.get().identifier == "urn:x:3"


def test_one_in_other_words_or_of_another_provider_stays_an_article_of_its_own():
    further = record(f"{WORDS} Neu ist der dritte Satz.", identifier="urn:x:2")
    assert place(replace(further, evolved_from="urn:x:1")) == "new"
    other = "Ganz andere Worte stehen in dieser Meldung über den Hafen und seine Kräne."
    assert place(record(other)) == "new"
    like = place_record(record(identifier="urn:x:1", outlet="XYZ"), IncomingItem(kind="record"))
    assert like["like"]


def test_of_one_in_other_words_an_editor_is_asked():
    place(record())
    other = record("Ganz andere Worte stehen in dieser Meldung über den Hafen.", identifier="urn:2")
    outcome = place_record(replace(other, evolved_from="urn:x:1"), IncomingItem(kind="record"))
    assert [each["article"] for each in outcome["like"]] == [Article.objects.get().pk]
    assert place(replace(other, evolved_from="urn:x:9")) == "new"


def test_the_same_number_of_another_provider_is_another_item():
    place(record())
    other = record("Ganz andere Worte stehen in dieser Meldung über den Hafen.", outlet="XYZ")
    assert place(other) == "new"
    assert not Article.objects.exclude(previous=None).exists()


def test_sections_of_one_sitting_share_an_address_and_are_articles_of_their_own():
    address = "https://example.org/sitting/159"
    other = "Ganz andere Worte stehen in diesem Abschnitt über den Hafen und seine Kräne."
    assert place(record(identifier="sitting#1", address=address)) == "new"
    assert place(record(other, identifier="sitting#2", address=address)) == "new"
    page = place_record(
        record(f"{other} Und mehr.", identifier="", address=address), IncomingItem(kind="record")
    )
    assert page["like"]  # what names no number may be either of them again


def test_a_withdrawal_takes_the_article_out_and_says_who_did(edda):
    place(record())
    assert place(record(status="canceled", version="2")) == "withdrawn"
    article = Article.objects.get()
    assert (article.withdrawn_by, article.withdrawn_because) == (
        None, "The agency has withdrawn it.",
    )  # fmt: skip
    page = client_of(edda).get(article.get_absolute_url()).content.decode()
    assert "The agency has withdrawn it." in page
    assert place(record(status="withheld", identifier="urn:x:9")) == "noted"


def test_a_withdrawal_in_a_file_is_told_by_the_commands(tmp_path, capsys):
    place(record())
    sent = {
        "uri": "urn:x:1", "version": "2", "pubstatus": "canceled", "language": "de",
        "headline": "Brücke", "body_text": WORDS, "type": "text",
        "infosources": [{"name": "DNA"}], "provider": {"name": "DNA"},
        "versioncreated": "2026-11-28T10:00:00+01:00",
    }  # fmt: skip
    file = tmp_path / "item.json"
    file.write_text(json.dumps(sent), "utf-8")
    Article.objects.update(origins={"outlet": "editor"})
    call_command("ingest", str(file))
    assert "withdrawn by its agency" in capsys.readouterr().out
    call_command("ingest_archive", str(file))
    assert "1 withdrawn" in capsys.readouterr().out


def test_what_the_agency_knows_is_kept_and_shown(edda):
    place(record(urgency=2, subjects=("Verkehr",), places=("Lindenau",),
                 special_genre=SpecialGenre.OPINION))  # fmt: skip
    page = client_of(edda).get(Article.objects.get().get_absolute_url()).content.decode()
    for said in ("opinion", "urgency 2", "Verkehr", "Lindenau"):
        assert said in page


def test_an_embargo_comes_through_the_workers_own_process(settings):
    item = {
        "uri": "urn:x:5", "version": "1", "pubstatus": "usable", "language": "de", "urgency": 3,
        "embargoed": later().iso, "headline": "Brücke", "body_text": WORDS,
        "type": "text", "versioncreated": "2026-11-28T10:00:00+01:00",
    }  # fmt: skip
    handed_in = IncomingItem.objects.create(
        kind="file", name="item.json", data=json.dumps(item).encode(),
        content_type="application/json",
    )  # fmt: skip
    read_item(handed_in, apart=True)
    assert Article.objects.get().is_embargoed


def test_a_later_copy_lengthens_an_embargo_and_never_shortens_it():
    place(record(embargo=later(5)))
    place(record(embargo=later(1), version="2"))
    assert Article.objects.get().embargo_until > timezone.now() + timedelta(hours=4)
    place(record(embargo=later(9), version="3"))
    assert Article.objects.get().embargo_until > timezone.now() + timedelta(hours=8)


@pytest.mark.parametrize(
    ("written", "ends"),
    [
        ("2026-10-14", "2026-10-15T00:00:00+02:00"),
        ("2026-10", "2026-11-01T00:00:00+01:00"),
        ("2026", "2027-01-01T00:00:00+01:00"),
        ("2026-10-14T07:05", "2026-10-14T07:05:00+02:00"),
        ("2026-10-14T07:05Z", "2026-10-14T09:05:00+02:00"),
    ],
)
def test_a_vague_end_counts_to_its_very_end_and_one_without_a_zone_in_the_desks(written, ends):
    end = end_of_embargo(Moment(written))
    assert timezone.localtime(end).isoformat() == ends


def approved(article: Article, edda, chris) -> Verdict:
    verdict = a_verdict(an_accepted_claim(edda, article=article), by=edda)
    verdict.submit(by=edda, seen=verdict.version)
    verdict.approve(by=chris, seen=verdict.version)
    return verdict


def test_no_verdict_on_it_is_published_before_a_chief_lifts_it(edda, chris):
    article = embargoed()
    verdict = approved(article, edda, chris)
    with pytest.raises(ValidationError, match="under embargo"):
        verdict.publish(by=chris, seen=verdict.version)
    desk = client_of(chris)
    assert b"Lift the embargo" in desk.get(article.get_absolute_url()).content
    desk.post(reverse("articles:lift_embargo", args=[article.pk]), {"seen": article.version})
    verdict.refresh_from_db()
    verdict.publish(by=chris, seen=verdict.version)
    article.refresh_from_db()
    assert (article.embargo_lifted_by, article.is_embargoed) == (chris, False)
    event = article.events.latest("pgh_id")
    assert event.pgh_context.metadata["action"] == "embargo lifted"


def test_an_editor_cannot_lift_it(edda):
    article = embargoed()
    answer = client_of(edda).post(reverse("articles:lift_embargo", args=[article.pk]), {"seen": 1})
    assert answer.status_code == 403
    article.refresh_from_db()
    assert article.is_embargoed


def exported() -> tuple[bytes, bytes]:
    claims = Claim.objects.order_by("pk")
    return b"".join(as_csv(claims, "https://x")), b"".join(as_json_lines(claims, "https://x"))


def test_nothing_of_it_is_exported_until_it_ends():
    article = embargoed()
    a_claim(article)
    table, lines = exported()
    assert (table.count(b"\r\n"), lines) == (1, b"")
    Article.objects.update(embargo_until=timezone.now())
    table, lines = exported()
    assert (table.count(b"\r\n"), lines.count(b"\n")) == (2, 1)


def test_the_interface_tells_nothing_of_it(alma):
    article = embargoed()
    claim = a_claim(article)
    caller = Caller(a_token(alma, "articles:read", "claims:read")[1])
    assert caller.get("/articles").json()["items"] == []
    assert caller.get("/claims").json()["items"] == []
    assert caller.get(f"/articles/{article.pk}").status_code == 404
    assert caller.get(f"/claims/{claim.pk}").status_code == 404
    Article.objects.update(embargo_until=timezone.now())
    assert len(caller.get("/claims").json()["items"]) == 1
