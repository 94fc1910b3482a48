#!/usr/bin/env bash
# docx-to-markdown 2.32.0 and docx-extractor-cli 0.4.1: ½ percent in Word is »12 percent«, 10⁹ euros »109 euros«.
#
# Guess: a converter that is »Word-faithful« to pages, comments and tracked changes writes a fraction of Word's
# own formulas as 1/2, a raised figure as <sup> or ^9, and a sign from the font Symbol as that sign, »≥«.
# Seen: numerator and denominator are written one after the other: »12 percent«; the raised 9 joins the 10; the
# sign of »≥ 5 votes« is a letter without a meaning (U+F0B3) in the first and gone in the second, as it is
# in firecrawl-anydoc 0.2.4, which does write the fraction. docx-extractor-cli also has words that are hidden
# in Word, »He hidden lied«, a vote of 52‑48 as 5248, and a moved sentence twice.
# What follows for a fact-checking desk: figures out of a Word file that has formulas, raised letters or
# symbols are looked at in Word.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check docx-to-markdown==2.32.0 \
    docx-extractor-cli==0.4.1 firecrawl-anydoc==0.2.4
"$folder/venv/bin/python" - "$folder/statement.docx" <<'PROGRAM'
import subprocess
import sys
import zipfile
from pathlib import Path

import anydoc
import docx_extractor

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def run(text, style=""):
    return f'<w:r><w:rPr>{style}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


HALF = "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>"
MOVED = '<w:{0} w:id="{1}" w:author="A" w:date="2026-01-01T00:00:00Z">' + run("We pay.") + "</w:{0}>"
PARAGRAPHS = [
    run("She won by ") + HALF + run(" percent."),
    run("It costs 10") + run("9", '<w:vertAlign w:val="superscript"/>') + run(" euros."),
    run("They need ") + '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>' + run(" 5 votes."),
    run("He ") + run("hidden ", "<w:vanish/>") + run("lied."),
    run("The vote was 52") + "<w:r><w:noBreakHyphen/></w:r>" + run("48."),
    MOVED.format("moveFrom", 1),
    run("Middle."),
    MOVED.format("moveTo", 2),
]
path = Path(sys.argv[1])
with zipfile.ZipFile(path, "w") as package:
    package.writestr(
        "[Content_Types].xml",
        f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats'
        f'-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="{WORD}"/></Types>',
    )
    package.writestr(
        "_rels/.rels",
        f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
        f'Type="{OFFICE}/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    )
    package.writestr(
        "word/document.xml",
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        f'xmlns:m="{OFFICE}/math"><w:body>' + "".join(f"<w:p>{each}</w:p>" for each in PARAGRAPHS) + "</w:body></w:document>",
    )
command = str(Path(sys.executable).with_name("docx-to-markdown"))
markdown = subprocess.run([command, str(path)], check=True, capture_output=True, text=True).stdout.replace("\\", "")
extracted = [each["text"] for each in docx_extractor.extract(str(path))["sections"]]
other = anydoc.to_markdown(str(path))
print(markdown, extracted, other, sep="\n\n")
for text in (markdown, "\n".join(extracted)):
    assert "She won by 12 percent." in text and "It costs 109 euros." in text
assert "They need \uf0b3 5 votes." in markdown and "They need  5 votes." in extracted
assert "52‑48" in markdown and "hidden" not in markdown
assert "He hidden lied." in extracted and "The vote was 5248." in extracted and extracted.count("We pay.") == 2
assert "frac" in other and "109 euros" in other and "≥" not in other
PROGRAM
