"""JSON Lines, CSV, compressed files, folders, and the report of each item's fate."""

import bz2
import csv
import gzip
import io
import json
from pathlib import Path

import pytest

from intake import Document, IntakeError, read, read_items, read_stream
from intake.batches.folders import read_folder
from intake.batches.item_report import Fate, ItemReport
from intake.formats.archives.csv_table import read_csv
from intake.formats.archives.json_lines import read_lines

LINES = [
    {"headline": "Eins", "body": "Die Stadt baut.", "date": "2025-10-14", "url": "https://e.org/1"},
    {"headline": "Zwei", "body": "<p>Der Rat</p><p>stimmt zu.</p>", "author": ["Anna", "Bernd"]},
    {"headline": "Drei", "body": "Text.", "date": "31. Februar 2025", "genre": "Satire"},
]


def jsonl(*rows):
    return "".join(
        json.dumps(row) + "\n" if isinstance(row, dict) else row for row in rows
    ).encode()


def fates(items):
    return [(i.code, i.item) if isinstance(i, IntakeError) else i.title for i in items]


def test_each_line_is_an_article_under_the_names_it_has():
    one, two, three = read(jsonl(*LINES))
    assert (one.title, one.text, one.address) == ("Eins", "Die Stadt baut.", "https://e.org/1")
    assert str(one.published) == "2025-10-14"
    assert (two.text, two.authors) == ("Der Rat\n\nstimmt zu.", ("Anna", "Bernd"))
    assert three.special_genre == "satire"


def test_a_date_in_no_calendar_is_said_and_the_article_read():
    record = read(jsonl(*LINES))[2]
    assert record.published is None
    assert "31. Februar 2025" in record.warnings[0]


def test_bad_lines_are_said_by_number_and_the_rest_goes_on():
    data = jsonl(
        LINES[0], "{broken\n", "\n", "[1]\n", {"headline": "x"}, '{"body": "\\ud800"}\n', LINES[1]
    )
    assert fates(read_items(data)) == [
        "Eins",
        ("broken", "line 2"),
        ("broken", "line 4"),
        ("no_text", "line 5"),
        ("broken", "line 6"),
        "Zwei",
    ]


def test_columns_can_be_given():
    data = jsonl({"a": "Titel", "b": "Worte."}, {"a": "Zwei", "b": "Mehr."})
    records = list(read_lines(Document(data), {"title": "a", "text": "b"}))
    assert [record.title for record in records] == ["Titel", "Zwei"]


HEADER = "Titel;Text;Datum;URL\n"


def table(*rows, header=HEADER):
    return (header + "".join(rows)).encode()


def test_a_table_is_read_by_its_header():
    data = table('"Eins";"Erster ""Satz"".\nZweiter; Satz.";14.10.2025;https://e.org/1\n')
    (record,) = read(data, name="archiv.csv")
    assert record.text == 'Erster "Satz".\nZweiter; Satz.'
    assert str(record.published) == "2025-10-14"


def test_a_column_too_few_is_said_by_its_line_and_the_rest_goes_on():
    data = table("Eins;Text.;2025;u\n", "Zwei;Text.;2025\n", "Drei;Text.;2025;u\n", "V;T;1;u;x\n")
    assert fates(read_items(data, name="a.csv")) == [
        "Eins",
        ("broken", "line 3"),
        "Drei",
        ("broken", "line 5"),
    ]


def test_a_quotation_mark_that_is_never_closed_costs_one_line():
    data = table('Eins;"Offen;2025;u\n', "Zwei;Text.;2025;u\n", "Drei;Text.;2025;u\n")
    assert fates(read_items(data, name="a.csv")) == [("broken", "line 2"), "Zwei", "Drei"]


def test_line_70000_is_named():
    rows = (f"T{n};Text {n}.;2025;u\n" if n != 70_000 else f"T{n};Text\n" for n in range(2, 70_010))
    found = [
        item for item in read_items(table(*rows), name="a.csv") if isinstance(item, IntakeError)
    ]
    assert [(item.code, item.item) for item in found] == [("broken", "line 70000")]


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbf" + table("Größe;Text.;2025;u\n"),
        (HEADER + "Größe;Text.;2025;u\n").encode("cp1252"),
        (HEADER + "Größe;Text.;2025;u\n").encode("utf-16"),
        b"sep=;\r\n" + table("Größe;Text.;2025;u\r\n"),
        (HEADER + "Größe;Text.;2025;u\n").replace(";", "\t").encode(),
    ],
    ids=["byte-order mark", "Windows-1252", "UTF-16", "sep=", "tabs"],
)
def test_what_spreadsheets_write_is_read(data):
    (record,) = read_csv(Document(data))
    assert record.title == "Größe"


def test_a_row_in_another_encoding_is_said():
    filler = "".join(f"T{n};{'Text ' * 300};2025;u\n" for n in range(1000))
    data = table(filler).rstrip() + b"\nGr\xf6\xdfe;Text.;2025;u\n"
    found = list(read_csv(Document(data)))
    assert isinstance(found[-1], IntakeError)
    assert found[-1].item == "line 1002"


def test_a_table_without_a_text_is_an_error():
    (problem,) = read_items(b"Name;Betrag\nA;1\n", name="a.csv")
    assert problem.code == "broken"


@pytest.mark.parametrize(("pack", "ending"), [(gzip.compress, ".gz"), (bz2.compress, ".bz2")])
def test_a_packed_file_is_read_by_what_is_in_it(pack, ending):
    records = read(pack(jsonl(*LINES)), name=f"archiv.jsonl{ending}")
    assert [record.title for record in records] == ["Eins", "Zwei", "Drei"]


def test_a_packed_file_that_breaks_off_says_so():
    items = list(read_items(gzip.compress(jsonl(*LINES))[:-20], name="a.jsonl.gz"))
    assert items[-1].code == "cut_off"


def test_a_large_file_is_read_as_a_stream(tmp_path, monkeypatch):
    monkeypatch.setattr("intake.registry._WHOLE", 100)
    path = tmp_path / "a.jsonl"
    path.write_bytes(jsonl(*LINES))
    items = list(read_stream(lambda: path.open("rb"), name=path.name))
    assert fates(items) == ["Eins", "Zwei", "Drei"]
    note = tmp_path / "a.txt"
    note.write_bytes(b"Wort " * 100)
    (problem,) = read_stream(lambda: note.open("rb"), name=note.name)
    assert problem.code == "too_large"


def test_a_folder_is_read_file_by_file(tmp_path):
    (tmp_path / "unter").mkdir()
    (tmp_path / "unter" / "b.jsonl").write_bytes(jsonl(LINES[0]))
    (tmp_path / "a.txt").write_text("Lindenau baut.\n\nMehr.")
    (tmp_path / ".versteckt.txt").write_text("nein")
    (tmp_path / "halb.txt.part").write_text("nein")
    (tmp_path / "leer.txt").write_text("")
    (tmp_path / "hinaus.txt").symlink_to(Path(__file__))
    found = [(path.name, fates([item])[0]) for path, item in read_folder(tmp_path)]
    assert found == [
        ("a.txt", "Lindenau baut."),
        ("leer.txt", ("no_text", "")),
        ("b.jsonl", "Eins"),
    ]


def test_the_report_has_a_row_for_each_item():
    out = io.StringIO()
    report = ItemReport(out)
    data = jsonl(LINES[0], "{broken\n", LINES[2], {"headline": "=1+1", "body": "Text."})
    records = list(report.follow("a.jsonl", read_items(data)))
    rows = list(csv.DictReader(io.StringIO(out.getvalue())))
    assert len(records) == 3
    assert report.counts == {Fate.READ: 2, Fate.FAILED: 1, Fate.WARNED: 1}
    assert [(row["number"], row["fate"], row["item"]) for row in rows][1] == (
        "2",
        "failed",
        "line 2",
    )
    assert rows[2]["problem"].startswith("»31. Februar 2025«")
    assert rows[3]["title"] == "'=1+1"


def test_names_of_crawlers_and_of_structured_data_are_known():
    one, two = read(
        jsonl(
            {"headline": "Eins", "articleBody": "Die Stadt baut.", "datePublished": "2025-10-14"},
            {
                "title": "Zwei",
                "plaintext": "Der Rat.",
                "publishing_date": "2025-10-14 12:00:00+02:00",
            },
        )
    )
    assert (one.text, str(one.published)) == ("Die Stadt baut.", "2025-10-14")
    assert (two.text, str(two.published)) == ("Der Rat.", "2025-10-14T12:00:00+02:00")


@pytest.mark.parametrize("counted", [1760443200, "1760443200000", 1760443200.5])
def test_a_time_that_a_database_counts_is_a_time(counted):
    (record,) = read(jsonl({"title": "Eins", "text": "Die Stadt baut.", "created_at": counted}))
    assert str(record.published) == "2025-10-14T12:00:00Z"
    assert record.warnings == ()


@pytest.mark.parametrize(
    ("written", "authors"),
    [
        ("Anna Adler, Bert Berg", ("Anna Adler", "Bert Berg")),
        ("Adler, Anna; Berg, Bert", ("Anna Adler", "Bert Berg")),
        ("['Anna Adler', \"Bert Berg\"]", ("Anna Adler", "Bert Berg")),  # a list that was printed
        ("By Anna Adler", ("Anna Adler",)),
        ("[]", ()),
    ],
)
def test_authors_of_a_row_are_parted(written, authors):
    row = written.replace('"', '""')
    [record] = read(f'title,text,author\nBaths,They opened.,"{row}"\n'.encode(), name="x.csv")
    assert record.authors == authors


def test_characters_that_are_written_as_entities_are_read():
    row = "Baths &amp; pools\tThe council&#8217;s bath &lt; 4&nbsp;m\t2025\n"
    [record] = read(f"title\ttext\tdate\n{row}".encode(), name="x.csv")
    assert (record.title, record.text) == ("Baths & pools", "The council’s bath < 4\xa0m")


@pytest.mark.parametrize("depth", [400, 900, 960, 985, 5000])
def test_a_line_of_lists_in_lists_is_said_and_the_rest_goes_on(depth):
    deep = '{"title": "A", "text": ' + "[" * depth + '"B"' + "]" * depth + "}"
    found = list(read_items(f'{deep}\n{{"title": "C", "text": "D"}}\n'.encode(), name="x.jsonl"))
    assert found[-1].text == "D"
    assert len(found) == 2


@pytest.mark.parametrize(
    ("row", "day"),
    [
        ({"url_used": "https://example.org/1", "publish_date": "04-11-2019"}, "2019-04-11"),
        ({"publish_date": "04-13-2019"}, "2019-04-13"),
        ({"publish_date": "13-04-2019"}, "2019-04-13"),
        ({"publish_date": "04-11-2019"}, None),
    ],
)
def test_days_behind_the_month_are_read_where_that_is_known(row, day):
    data = json.dumps({"title": "Harbour", "text": "Lindenau builds.", **row})
    (record,) = read_items(f"{data}\n".encode(), name="a.jsonl")
    assert (record.published and record.published.iso) == day


def test_a_lead_that_the_text_does_not_say_opens_it():
    lead = "Der Bürgermeister kündigt an: »Wir öffnen im Mai.«"
    (record,) = read(jsonl({"title": "A", "teaser": lead, "text": "Die Stadt baut am Hafen."}))
    assert record.text == f"{lead}\n\nDie Stadt baut am Hafen."
    assert record.text[slice(*record.passages[0].span)] == record.lead == lead
    (record,) = read(jsonl({"title": "A", "description": lead, "text": "Die Stadt baut."}))
    assert (record.text, record.lead) == ("Die Stadt baut.", lead)


def test_a_row_with_no_more_than_a_lead_says_so():
    rows = [{"headline": "A", "short_description": "Es wird gebaut.", "category": "OPINION"}]
    (record,) = read(jsonl(*rows))
    assert (record.text, record.special_genre) == ("Es wird gebaut.", "opinion")
    assert record.warnings == ("Only a summary of this article is here.",)
    header = "title,pubDate,link,description\n"
    (record,) = read(
        table('A,2025-10-14,https://e.org/1,"Es wird."\n', header=header), name="a.csv"
    )
    assert (record.text, len(record.warnings)) == ("Es wird.", 1)


@pytest.mark.parametrize(
    "first", ["Etat;Die Stadt baut am Hafen, sagte Anna Adler.\n", '"3","Title","Words of it."\n']
)
def test_a_table_without_names_of_columns_is_refused_and_no_text(first):
    (problem,) = read_items(first.encode() * 2, name="a.csv")
    assert problem.code == "broken"
    assert "the first line must name the columns" in problem.detail


@pytest.mark.parametrize(
    ("written", "code"),
    [
        *(("German", "de"), ("Deutsch", "de"), ("deu", "de"), ("en_US", "en"), ("de-AT", "de")),
        *(("Spanish", "es"), ("__label__de", "de"), ("klingon", ""), ("Français", "fr")),
    ],
)
def test_a_language_is_known_by_its_name(written, code):
    (record,) = read(jsonl({"title": "A", "text": "Die Stadt baut.", "language": written}))
    assert record.language == code


def test_of_a_date_without_a_day_the_month_is_known():
    (record,) = read(jsonl({"title": "A", "text": "Die Stadt baut.", "date": "00/01/2010"}))
    assert (str(record.published), record.warnings) == ("2010-01", ())
