#!/usr/bin/env bash
# ocrd-page-to-alto 2.2.12 keeps the order of columns beside the text, where alto-tools 0.1.0 does not look.
#
# Guess: a PAGE file whose reading order begins with the upper column gives, as ALTO and then as text, the
# upper column first: both tools are made for such pages.
# Seen: the blocks of the ALTO file stand as they were drawn, and IDNEXT says that the second comes first;
# alto-tools -t writes them as they stand, so that the article's end is its beginning: »resign. The mayor
# did not«. Only with --region-order reading-order are both right.
# What follows for a fact-checking desk: the first words of a scanned article are looked up in the picture;
# text of pages is taken with the order that its file names.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check ocrd-page-to-alto==2.2.12 alto-tools==0.1.0
cd "$folder"
venv/bin/python - <<'PROGRAM'
import subprocess
from pathlib import Path

PAGE = "http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"


def box(top, left=10, right=900):
    return f'<Coords points="{left},{top} {right},{top} {right},{top + 40} {left},{top + 40}"/>'


def region(name, top, words):
    text = f"<TextEquiv><Unicode>{' '.join(words)}</Unicode></TextEquiv>"
    parts = "".join(
        f'<Word id="{name}w{n}">{box(top, 10 + n * 200, 200 + n * 200)}'
        f"<TextEquiv><Unicode>{word}</Unicode></TextEquiv></Word>"
        for n, word in enumerate(words)
    )
    line = f'<TextLine id="{name}l">{box(top)}{parts}{text}</TextLine>'
    return f'<TextRegion id="{name}" type="paragraph">{box(top)}{line}{text}</TextRegion>'


order = '<RegionRefIndexed index="0" regionRef="upper"/><RegionRefIndexed index="1" regionRef="lower"/>'
Path("page.xml").write_text(
    f'<?xml version="1.0" encoding="UTF-8"?><PcGts xmlns="{PAGE}" pcGtsId="page"><Metadata><Creator>desk</Creator>'
    "<Created>2024-05-03T10:00:00</Created><LastChange>2024-05-03T10:00:00</LastChange></Metadata>"
    '<Page imageFilename="page.png" imageWidth="1000" imageHeight="1000">'
    f'<ReadingOrder><OrderedGroup id="order">{order}</OrderedGroup></ReadingOrder>'
    f'{region("lower", 500, ["resign."])}{region("upper", 100, ["The", "mayor", "did", "not"])}</Page></PcGts>'
)


def read(*options):
    subprocess.run(["venv/bin/page-to-alto", *options, "-O", "alto.xml", "page.xml"], check=True)
    text = subprocess.run(["venv/bin/alto-tools", "-t", "alto.xml"], check=True, capture_output=True, text=True)
    print(options, "->", " ".join(text.stdout.split()))
    return " ".join(text.stdout.split())


assert read() == "resign. The mayor did not"
assert 'IDNEXT="lower"' in Path("alto.xml").read_text()
assert read("--region-order", "reading-order") == "The mayor did not resign."
PROGRAM
