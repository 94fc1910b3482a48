#!/usr/bin/env bash
# pagexml-tools 0.9.0: »voted 52-« and »48« on two lines are 5248; a line that was read in two ways has no text.
#
# Guess: a word that a printed line divides is put together again, while the dash of a vote, of two years or of
# a double name stays; of a line with several readings in PAGE XML, which the format numbers, the first is taken.
# Seen: every hyphen at a line's end is taken out: »52-/48« is 5248, »1950-/1960« 19501960, »CDU-/Fraktion«
# »CDUFraktion«, »Stadt-/und Landrat« »Stadtund Landrat«. A line with two readings has the text None and is
# left out, so of »She did not« and »resign.« »resign.« is left; the same where only words have text. The
# lines of a table are not among the lines of the page. Nothing is reported.
# What follows for a fact-checking desk: text of scanned pages is joined line by line with its own rules, and
# lines are counted before and after.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pagexml-tools==0.9.0
"$folder/venv/bin/python" - "$folder/page.xml" <<'PROGRAM'
import sys
from pathlib import Path

import pagexml.helper.pagexml_helper as helper
import pagexml.parser

SPACE = "http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"
BOX = '<Coords points="10,10 400,10 400,90 10,90"/>'


def equivalents(*readings):
    return "".join(f'<TextEquiv index="{n}"><Unicode>{text}</Unicode></TextEquiv>' for n, text in enumerate(readings))


def line(number, inner):
    return f'<TextLine id="l{number}">{BOX}<Baseline points="10,80 400,80"/>{inner}</TextLine>'


def region(*inners):
    lines = "".join(line(number, inner) for number, inner in enumerate(inners))
    return f'<TextRegion id="r1">{BOX}{lines}</TextRegion>'


def read(content):
    path = Path(sys.argv[1])
    times = "<Created>2026-01-01T00:00:00</Created><LastChange>2026-01-01T00:00:00</LastChange>"
    path.write_text(
        f'<PcGts xmlns="{SPACE}"><Metadata><Creator>desk</Creator>{times}</Metadata>'
        f'<Page imageFilename="a.png" imageWidth="500" imageHeight="500">{content}</Page></PcGts>'
    )
    scan = pagexml.parser.parse_pagexml_file(str(path))
    texts = [helper.make_text_region_text(each.lines)[0] for each in scan.get_text_regions_in_reading_order()]
    print(texts, [each.text for each in scan.get_lines()])
    return texts[0], [each.text for each in scan.get_lines()]


def joined(*lines):
    return read(region(*(equivalents(text) for text in lines)))[0]


assert joined("She did not re-", "sign.") == "She did not resign."
assert joined("They voted 52-", "48.") == "They voted 5248."
assert joined("im Amt 1950-", "1960") == "im Amt 19501960"
assert joined("die CDU-", "Fraktion") == "die CDUFraktion"
assert joined("Stadt-", "und Landrat") == "Stadtund Landrat"
assert read(region(equivalents("She did not", "She did now"), equivalents("resign."))) == ("resign.", [None, "resign."])
words = f'<Word id="w1">{BOX}{equivalents("Never")}</Word>'
assert read(region(words, equivalents("again."))) == ("again.", [None, "again."])
table = f'<TableRegion id="t1">{BOX}{region(equivalents("Beck: yes"))}</TableRegion>'
try:
    lines = read(table)[1]
except IndexError:
    lines = []
assert lines == []
PROGRAM
