"""The CSV as a spreadsheet and Python's csv module read it: every field is what it was."""

import csv
import io
import shutil
import subprocess

import pytest

from claims.export.csv_injection import restored
from claims.export.rows import DIALECTS, all_claims, as_csv, as_json_lines, rows
from claims.models import Source
from tests.cast import a_claim, a_speaker, an_article

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
# What a spreadsheet likes to take for something else.
QUOTES = [
    "=1+1", "@haendler", "- so nicht", "+49 30", "'schon mit Apostroph", "'=1", "007", "1,5", "01.02.2017", "1e5",
    "Ärger; Öl", 'Er sagte "ja", und ging', "Zeile eins\nZeile zwei", "\tTabulator", "a\r\nb", "  Rand  ", "5%",
    "½ €", "TRUE", "＝1＋1", "#REF!", "https://example.org/?a=1;b=2",
]  # fmt: skip

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed: make test says how"),
]


@pytest.fixture
def claims(edda):
    article = an_article(
        f"Anfang {' | '.join(QUOTES)} Ende",
        title="=Formel; im Titel",
        outlet="007 Blatt",
        published_on="2017-07-09",
    )
    for quote in QUOTES:
        a_claim(
            article,
            quote=quote,
            speaker=a_speaker(f"-{quote[:5].strip()} Ada", state="kept"),
            speaker_words="+die Ministerin",
        )
    a_claim(article, quote="Anfang").link(
        Source.of_page("https://example.org/"), "origin", by=edda, seen=1
    )
    return all_claims()


def in_python(content, delimiter):
    return list(
        csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=delimiter)
    )


def in_libreoffice(content, delimiter, folder):
    """What LibreOffice shows of the file, with all columns taken as text as docs/csv.md advises,
    written out again.
    """
    (folder / "claims.csv").write_bytes(content)
    text = "/".join(f"{number}/2" for number in range(1, 40))
    read = f"CSV:{ord(delimiter)},34,76,1,{text}"
    write = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false"
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = [
        OFFICE,
        profile,
        "--headless",
        f"--infilter={read}",
        "--convert-to",
        write,
        "--outdir",
        folder / "out",
    ]
    subprocess.run([*command, folder / "claims.csv"], check=True, capture_output=True, timeout=120)
    return in_python((folder / "out" / "claims.csv").read_bytes(), ",")


def one_kind_of_line_break(table):
    return [[cell.replace("\r\n", "\n").replace("\r", "\n") for cell in row] for row in table]


@pytest.mark.parametrize("dialect", ["rfc4180", "excel-de"])
def test_libreoffice_and_python_find_every_field_equal(claims, tmp_path, dialect):
    content = b"".join(as_csv(claims, "https://desk.example.org", DIALECTS[dialect]))
    delimiter = DIALECTS[dialect].delimiter
    known = in_python(content, delimiter)
    assert len(known) == len(QUOTES) + 2
    # A cell of a spreadsheet has one kind of line break.
    assert one_kind_of_line_break(
        in_libreoffice(content, delimiter, tmp_path)
    ) == one_kind_of_line_break(known)


def test_what_was_defused_comes_back_as_it_is_in_the_database(claims):
    header, *table = in_python(b"".join(as_csv(claims, "")), ",")
    quotes = [restored(row[header.index("quote")]) for row in table]
    assert sorted(quotes) == sorted([*QUOTES, "Anfang"])


def test_both_forms_have_the_same_columns(claims):
    import json

    header, *_table = in_python(b"".join(as_csv(claims, "")), ",")
    line = b"".join(as_json_lines(claims, "")).splitlines()[0]
    assert list(json.loads(line)) == header
    assert rows(claims, "", defused=True)[0].startswith("SELECT")
