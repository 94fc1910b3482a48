#!/usr/bin/env bash
# aspose-words-foss 26.7.0: of »We will never pay«, with »never« added under tracked changes, »We will pay« is left.
#
# Guess: a Word file with tracked changes is read as Word shows it, with what was added and without what was
# struck, or as it was before; a moved sentence stands in one place.
# Seen: what was added is left out as well as what was struck, so that the text is neither version; a moved
# sentence is gone from both places, footnotes and the symbol for a minus, too, and a vote of 52-48 with a
# non-breaking hyphen is 5248. A paragraph whose end was deleted stays two. Nothing is reported.
# What follows for a fact-checking desk: a press release with tracked changes is opened in a word processor, and
# its words are counted against those of the file.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check aspose-words-foss==26.7.0
cd "$folder"
"$folder/venv/bin/python" - <<'PROGRAM'
import aspose.words_foss as aw
from zipfile import ZipFile

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
BY = 'w:author="Adler" w:date="2024-05-03T10:00:00Z"'


def run(text):
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def read(*paragraphs):
    body = "".join(f"<w:p>{each}</w:p>" for each in paragraphs)
    with ZipFile("release.docx", "w") as file:
        part = f'<Override PartName="/word/document.xml" ContentType="{TYPE}"/>'
        rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        file.writestr("[Content_Types].xml", f'<Types xmlns="{PACKAGE}/content-types">{rels}{part}</Types>')
        link = f'<Relationship Id="r1" Type="{OFFICE}" Target="word/document.xml"/>'
        file.writestr("_rels/.rels", f'<Relationships xmlns="{PACKAGE}/relationships">{link}</Relationships>')
        file.writestr("word/document.xml", f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>')
    text = aw.Document("release.docx").get_text().split("\n")
    found = [line.strip("\x0c\r ") for line in text if line.strip("\x0c\r ")]
    print(found)
    return found


added = f'<w:ins w:id="1" {BY}>{run("never ")}</w:ins>'
struck = f'<w:del w:id="2" {BY}><w:r><w:delText xml:space="preserve">not </w:delText></w:r></w:del>'
assert read(run("We will ") + added + run("pay.")) == ["We will pay."]
assert read(run("We will ") + struck + run("pay.")) == ["We will pay."]
source, target = (f'<w:{side} w:id="3" {BY}>{run("He lied.")}</w:{side}>' for side in ("moveFrom", "moveTo"))
assert read(source + run("Adler spoke."), run("Beck spoke. ") + target) == ["Adler spoke.", "Beck spoke."]
assert read(run("The vote was 52") + "<w:r><w:noBreakHyphen/></w:r>" + run("48.")) == ["The vote was 5248."]
PROGRAM
