#!/usr/bin/env bash
# docx2md 1.0.5 (2026): »Ida Marsh said she will not pay.« is »Ida Marsh said  pay.« where »she will not« is a link.
#
# Guess: a link keeps its words and may lose its address; a field and a content control show what a reader sees in them.
# Seen: the words of a w:hyperlink are gone, whether it leads to a page or to a place in the document, and so are those of
# a field (the day of a release) and of a content control (a name filled into a form). Blanks on both sides are all that
# is left, and no note says so.
# What follows for a fact-checking desk: a release links just what it has a source for; words are taken from every run of
# a paragraph, however deep it lies, and counted against what Word counts.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check docx2md==1.0.5
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
import zipfile

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def run(words):
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


paragraphs = [
    run("Ida Marsh said ") + f'<w:hyperlink r:id="rId1">{run("she will not")}</w:hyperlink>' + run(" pay."),
    run("Tom Reed said ") + f'<w:hyperlink w:anchor="vote">{run("nobody")}</w:hyperlink>' + run(" lied."),
    run("Released on ") + f'<w:fldSimple w:instr=" DATE ">{run("3 May 2024")}</w:fldSimple>' + run("."),
    run("Signed by ") + f"<w:sdt><w:sdtContent>{run('Tom Reed')}</w:sdtContent></w:sdt>" + run("."),
]
body = "".join(f"<w:p>{paragraph}</w:p>" for paragraph in paragraphs)
with zipfile.ZipFile("release.docx", "w") as file:
    file.writestr(
        "[Content_Types].xml",
        f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType='
        '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    )
    file.writestr(
        "_rels/.rels",
        f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
    )
    file.writestr(
        "word/_rels/document.xml.rels",
        f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{OFFICE}/hyperlink" '
        'Target="https://example.org/" TargetMode="External"/></Relationships>',
    )
    file.writestr(
        "word/document.xml",
        f'<w:document xmlns:w="{WORD}" xmlns:r="{OFFICE}"><w:body>{body}<w:sectPr/></w:body></w:document>',
    )
PROGRAM
"$folder/venv/bin/python" -m docx2md release.docx release.md
cat release.md
"$folder/venv/bin/python" - <<'PROGRAM'
lines = [line for line in open("release.md", encoding="utf-8").read().splitlines() if line]
assert lines == ["Ida Marsh said  pay.", "Tom Reed said  lied.", "Released on .", "Signed by ."], lines
PROGRAM
