import csv
import datetime as dt
import io
import json
from threading import Thread

import pytest
from django.core.management import call_command
from django.db import connections
from hypothesis import given
from hypothesis import strategies as st

from articles.models import Topic
from claims.export.csv_injection import restored
from claims.export.rows import DIALECTS, all_claims, as_csv, as_json_lines
from claims.models import ChecklistItem, Claim, Source
from tests.cast import a_claim, a_speaker, an_article

SITE = "https://desk.example.org"
SIGNS = "=+-@\t\r\n＝＋－＠"


def read(content: bytes, delimiter=","):
    return list(
        csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=delimiter)
    )


@pytest.mark.django_db
def test_a_claim_is_a_row_with_all_that_is_known_of_it(edda):
    article = an_article(outlet="Tageblatt", published_on="2017-07-01", published_precision="month")
    claim = a_claim(
        article,
        speaker=a_speaker("Ada Sommer", state="kept"),
        speaker_words="Die Ministerin",
        cue="sagte",
    )
    claim.link(Source.of_page("https://example.org/rede"), "origin", by=edda, seen=1)
    claim.accept(by=edda, seen=2)
    (row,) = read(b"".join(as_csv(all_claims(), SITE)))
    assert row["claim_address"] == f"{SITE}/articles/{article.pk}/#claim-{claim.pk}"
    assert row["published"] == "2017-07"
    assert row["quote"] == "„Wir bauen die Brücke.“"
    assert (row["speaker"], row["speaker_in_text"], row["cue"]) == (
        "Ada Sommer",
        "Die Ministerin",
        "sagte",
    )
    assert (row["state"], row["reviewer"]) == ("accepted", "edda")
    assert row["decided_at"].endswith("Z")
    assert row["sources"] == "origin: https://example.org/rede"


@pytest.mark.django_db
def test_the_last_columns_say_whose_work_the_claim_is_and_whether_it_is_worth_checking(edda):
    claim = a_claim()
    plain = read(b"".join(as_csv(all_claims(), SITE)))[0]
    assert (plain["assignee"], plain["worth_checking"]) == ("", "no")
    claim.assign(edda, seen=1)
    claim.mark_check_worthy(True, seen=2)
    row = read(b"".join(as_csv(all_claims(), SITE)))[0]
    assert list(row.items())[-7:-5] == [("assignee", "edda"), ("worth_checking", "yes")]
    line = json.loads(b"".join(as_json_lines(all_claims(), SITE)))
    assert (line["assignee"], line["worth_checking"]) == ("edda", "yes")


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("kept", "written"), [(0.8123456789, "0.81"), (1.0, "1.00"), (0.005, "0.01"), (None, "")]
)
def test_a_confidence_has_two_decimals(kept, written):
    a_claim(confidence=kept)
    assert read(b"".join(as_csv(all_claims(), SITE)))[0]["confidence"] == written


@pytest.mark.django_db
def test_the_wording_is_defused_like_any_text():
    claim = a_claim()
    claim.word("=1+1 Brücken werden gebaut.", seen=1)
    row = read(b"".join(as_csv(all_claims(), SITE)))[0]
    assert list(row.items())[-5] == ("wording", "'=1+1 Brücken werden gebaut.")


@pytest.mark.django_db
def test_the_last_columns_say_when_it_is_due_what_it_is_about_and_what_is_done():
    claim = a_claim()
    plain = read(b"".join(as_csv(all_claims(), SITE)))[0]
    assert list(plain.items())[-4:-1] == [("due", ""), ("topics", ""), ("checklist", "")]
    claim.set_due(dt.date(2026, 12, 1), seen=1)
    claim.file_under([Topic.objects.named("Verkehr"), Topic.objects.named("=Haushalt")], seen=2)
    for order, name in enumerate(("Read the study", "Asked for comment")):
        item = ChecklistItem.objects.create(name_en=name, name_de=f"{name} (de)", order=order)
        claim.tick(item, True, seen=3 + order)
    row = read(b"".join(as_csv(all_claims(), SITE)))[0]
    assert list(row.items())[-4:-1] == [
        ("due", "2026-12-01"),
        ("topics", "'=Haushalt; Verkehr"),
        ("checklist", "Read the study; Asked for comment"),
    ]


@pytest.mark.django_db
def test_rows_end_and_are_quoted_as_rfc_4180_says():
    a_claim(an_article('Er sagte "ja",\nund ging.'), quote='"ja",\nund')
    content = b"".join(as_csv(all_claims(), SITE))
    assert b'"""ja"",\nund"' in content
    assert content.count(b"\r\n") == 2
    assert content.endswith(b"\r\n")


@pytest.mark.django_db
def test_the_german_excel_dialect_has_semicolons_and_a_byte_order_mark():
    a_claim()
    content = b"".join(as_csv(all_claims(), SITE, DIALECTS["excel-de"]))
    assert content.startswith("\ufeffclaim;claim_address".encode())
    assert read(content, ";")[0]["quote"] == "„Wir bauen die Brücke.“"


@pytest.mark.django_db
@pytest.mark.parametrize("sign", list(SIGNS))
def test_a_cell_that_would_run_as_a_formula_is_defused_and_comes_back(sign):
    a_claim(an_article(f"Text {sign}1+1 Text"), quote=f"{sign}1+1")
    (row,) = read(b"".join(as_csv(all_claims(), SITE)))
    assert row["quote"] == f"'{sign}1+1"
    assert restored(row["quote"]) == f"{sign}1+1"


@pytest.mark.django_db
def test_what_looks_defused_already_comes_back_as_it_was():
    a_claim(an_article("Text '=1 Text"), quote="'=1")
    (row,) = read(b"".join(as_csv(all_claims(), SITE)))
    assert restored(row["quote"]) == "'=1"


@given(st.text(alphabet="'=+-@ab"))
def test_no_cell_is_restored_to_something_else(cell):
    defused = "'" + cell if cell.lstrip("'")[:1] in tuple("=+-@") else cell
    assert restored(defused) == cell


@pytest.mark.django_db
def test_json_lines_hold_the_same_fields_undefused():
    a_claim(an_article("Text \\ @haendler\tText"), quote="\\ @haendler\tText")
    (line,) = b"".join(as_json_lines(all_claims(), SITE)).splitlines()
    assert json.loads(line)["quote"] == "\\ @haendler\tText"


@pytest.mark.django_db
def test_the_command_writes_what_the_filter_shows(tmp_path, edda):
    article = an_article()
    a_claim(article).accept(by=edda, seen=1)
    a_claim(article, quote="kostet das zwei Millionen Euro")
    call_command("export_claims", "state=accepted", "--output", tmp_path / "claims.csv")
    (row,) = read((tmp_path / "claims.csv").read_bytes())
    assert row["state"] == "accepted"


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("published_on", "precision", "positions"),
    [
        ("2017-07-09", "day", "Ministerin, Land"),
        ("2015-03-01", "month", "Ministerin, Land; Landrätin"),
        ("2014-01-01", "year", "Landrätin"),
        (None, "day", ""),
    ],
)
def test_the_position_is_the_one_at_the_time_of_the_article(published_on, precision, positions):
    ada = a_speaker("Ada Sommer", state="kept")
    ada.positions.create(title="Landrätin", start_on="2010-01-01", end_on="2015-03-10")
    ada.positions.create(title="Ministerin", organisation="Land", start_on="2015-03-11")
    ada.positions.create(title="Vorsitzende")  # nobody knows when
    a_claim(an_article(published_on=published_on, published_precision=precision), speaker=ada)
    (row,) = read(b"".join(as_csv(all_claims(), SITE)))
    assert row["position"] == positions


@pytest.mark.django_db(transaction=True)
def test_the_file_is_one_snapshot_whatever_editors_do_meanwhile(monkeypatch, request):
    monkeypatch.setattr("claims.export.rows._CHUNK", 1)
    edda, article = request.getfixturevalue("edda"), an_article("Text " + "x" * 500)
    before = [a_claim(article, quote="x" * (number + 1)) for number in range(300)]
    chunks = as_csv(all_claims(), SITE)
    content = [next(chunks), next(chunks)]

    def edit():
        for claim in before[::2]:
            claim.accept(by=edda, seen=1)
        Claim.objects.filter(pk__in=[claim.pk for claim in before[1::20]]).delete()
        a_claim(article, quote="Text")
        connections.close_all()

    writer = Thread(target=edit)
    writer.start()
    writer.join()
    rows = read(b"".join([*content, *chunks]))
    assert sorted(int(row["claim"]) for row in rows) == sorted(claim.pk for claim in before)
    assert {row["state"] for row in rows} == {"pending"}
