"""What an agency takes back, by folder, command, interface and wire."""

from __future__ import annotations

import pytest
from django.core.management import call_command
from django.urls import reverse

from articles.incoming_items.agency_items import KEPT
from articles.incoming_items.reading import read_item
from articles.models import Article, IncomingItem
from streams.watched_folder import WatchedFolder
from tests.api.callers import Caller, a_token
from tests.articles.incoming_items.agency_items import MORE, OTHER, SAID, WORDS, in_file, standing
from tests.cast import client_of

pytestmark = pytest.mark.django_db


def test_the_watched_folder_reads_them_in_any_order(tmp_path):
    in_file(tmp_path / "a.json", "2", "canceled")
    in_file(tmp_path / "b.json", "1", "usable")
    list(WatchedFolder(tmp_path, settle=0).take_in_what_is_there())
    assert standing() == []
    assert Article.objects.get().withdrawn_because == SAID
    in_file(tmp_path / "c.json", "3", "usable", MORE)
    list(WatchedFolder(tmp_path, settle=0).take_in_what_is_there())
    assert standing() == [MORE]


def test_the_commands_tell_of_it(tmp_path, capsys):
    before, late = tmp_path / "before.json", tmp_path / "late.json"
    call_command("ingest_archive", str(in_file(late, "1", "usable")), "--again")
    Article.objects.all().delete()
    call_command("ingest", str(in_file(before, "2", "canceled")))
    assert "if it still comes, it is withdrawn" in capsys.readouterr().out
    call_command("ingest", str(late))
    assert "withdrawn by its agency" in capsys.readouterr().out
    call_command("ingest_archive", str(late), "--again")
    assert "1 withdrawn" in capsys.readouterr().out


def test_one_by_the_folder_and_the_other_handed_in(tmp_path):
    in_file(tmp_path / "a.json", "2", "canceled")
    list(WatchedFolder(tmp_path, settle=0).take_in_what_is_there())
    late = in_file(tmp_path / "b.json", "1", "usable")
    item = IncomingItem.objects.create(kind="file", name="b.json", data=late.read_bytes())
    read_item(item)
    assert [each["fate"] for each in item.outcomes] == ["withdrawn"]
    list(WatchedFolder(tmp_path, settle=0).take_in_what_is_there())
    assert Article.objects.count() == 1


WIRE = """bdt{number} 3 pl 45 dpa 0173

Stadtrat/{word}/
{mark}{word} wird gebaut =

Lindenau (dpa) - {text}

dpa xy yyzz z1 xy
{day}1205 MESZ Okt 25
"""


def wired(tmp_path, day: int, text: str, mark: str = "") -> None:
    wire = WIRE.format(number="0173", day=day, text=text, mark=mark, word=text.split()[-1][:-1])
    (tmp_path / "wire.txt").write_text(wire, "utf-8")
    list(WatchedFolder(tmp_path, settle=0).take_in_what_is_there())


def test_numbers_of_a_wire_that_begin_anew_each_day_are_other_items(tmp_path):
    wired(tmp_path, 14, WORDS)
    wired(tmp_path, 15, OTHER)
    assert len(standing()) == 2
    wired(tmp_path, 15, OTHER, "KILL\n")
    assert [WORDS in text for text in standing()] == [True]
    wired(tmp_path, 16, "KILL", "KILL\n")
    fire = "Am Abend brannte in Neustadt ein Schuppen ab, niemand kam dabei zu Schaden."
    wired(tmp_path, 17, fire)
    assert [fire in text for text in standing()] == [False, True]


def test_a_withdrawal_before_its_article_is_done_in_the_watched_folder_and_says_so(tmp_path):
    in_file(tmp_path / "a.json", "2", "canceled")
    ((path, file),) = WatchedFolder(tmp_path, settle=0).take_in_what_is_there()
    assert (path, file.counts) == (tmp_path / "done" / "a.json", {"noted": 1})
    assert file.lines.get().article is None
    assert KEPT in path.with_name("a.json.reasons.csv").read_text("utf-8")


def test_a_withdrawal_without_a_number_fails_in_the_watched_folder(tmp_path):
    in_file(tmp_path / "a.json", "2", "canceled", uri="")
    ((path, _file),) = WatchedFolder(tmp_path, settle=0).take_in_what_is_there()
    assert path == tmp_path / "failed" / "a.json"


def test_a_withdrawal_that_is_handed_in_is_told_on_its_page_and_to_a_system(tmp_path, edda, alma):
    withdrawn = in_file(tmp_path / "a.json", "2", "canceled")
    item = IncomingItem.objects.create(kind="file", name="a.json", data=withdrawn.read_bytes())
    read_item(item)
    assert item.state == IncomingItem.State.DONE
    page = client_of(edda).get(reverse("articles:incoming", args=[item.batch])).content.decode()
    assert KEPT in page
    caller = Caller(a_token(alma, "articles:write")[1])
    (told,) = caller.get(f"/incoming/{item.pk}").json()["outcomes"]
    assert (told["fate"], told["article"], told["error"]) == ("noted", None, "")


def told(tmp_path, number: str, head: str, text: str, hour: int = 15) -> None:
    wire = (
        f"bdt{number} 2 pl 45 dpa 0173\n\nStadtrat/Lindenau/\n{head} =\n\nLindenau (dpa) - {text}\n"
        f"\ndpa xy yyzz z1 xy\n\n14{hour}05 MESZ Okt 25\n"
    )
    (tmp_path / f"wire{number}.txt").write_text(wire, "utf-8")
    list(WatchedFolder(tmp_path, settle=0).take_in_what_is_there())


def test_a_wire_that_says_not_to_use_another_takes_that_back(tmp_path):
    told(tmp_path, "0173", "Brücke kommt", WORDS)
    told(tmp_path, "0174", "Hafen", OTHER)
    told(tmp_path, "0180", "Bitte verwenden Sie die Meldung bdt0173 nicht", "Ersatz folgt.")
    assert [OTHER in text for text in standing()] == [True]
    assert Article.objects.get(identifier="bdt0173:2025-10-14").withdrawn_because == SAID


@pytest.mark.parametrize(
    "note",
    ["Korrektur bdt0173: Datum", "Bitte verwenden Sie diese Fassung und nicht bdt0173"],
)
def test_a_wire_that_corrects_another_is_its_next_version(tmp_path, note):
    told(tmp_path, "0173", "Brücke kommt", WORDS)
    told(tmp_path, "0181", f"({note})\nBrücke kommt", MORE, 16)
    assert [MORE in text for text in standing()] == [True]
    assert Article.objects.count() == 2
