#!/usr/bin/env bash
# docspine 0.4.0 and docx2md-cli 0.2.0 read a vote of 52‑48 in a Word file as 5248, and a moved sentence wrongly.
#
# Guess: two readers of .docx of 2026 give what Word shows: the hyphen that does not break (Ctrl+Shift+_),
# words in a smart tag, and a sentence that was moved with changes tracked at its new place.
# Seen: both leave the hyphen out, so that »52‑48« is 5248. docspine loses the words in the smart tag, »did
# not go« is »go«, and a moved sentence everywhere. docx2md has the moved sentence where it no longer is,
# glued to the next one, and not where it is now.
# What follows for a fact-checking desk: figures and negations from a Word file are looked up in Word; four
# digits where two figures make sense are a hyphen lost.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check docspine==0.4.0 docx2md-cli==0.2.0
cd "$folder"
venv/bin/python - <<'PROGRAM'
import subprocess
from pathlib import Path
from zipfile import ZipFile

import docspine

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
MOVED = 'w:id="%d" w:author="Adler" w:date="2024-05-03T10:00:00Z"'


def run(words):
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


PARAGRAPHS = [
    run("The vote was 52") + "<w:r><w:noBreakHyphen/></w:r>" + run("48."),
    run("He ") + f'<w:smartTag w:uri="urn:desk" w:element="words">{run("did not ")}</w:smartTag>' + run("go."),
    f"<w:moveFrom {MOVED % 1}>{run('Beck agreed.')}</w:moveFrom>" + run("Adler spoke."),
    f"<w:moveTo {MOVED % 2}>{run('Beck agreed.')}</w:moveTo>",
]
body = "".join(f"<w:p>{each}</w:p>" for each in PARAGRAPHS)
types = (
    f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{KIND}"/></Types>'
)
main = f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
with ZipFile("vote.docx", "w") as file:
    file.writestr("[Content_Types].xml", types)
    file.writestr("_rels/.rels", f'<Relationships xmlns="{PACKAGE}/relationships">{main}</Relationships>')
    file.writestr("word/document.xml", f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>')

lines = [line for line in docspine.open("vote.docx").to_text().splitlines() if line]
print("docspine", lines)
assert lines == ["The vote was 5248.", "He go.", "Adler spoke."]

subprocess.run(["venv/bin/docx2md", "vote.docx"], check=True, stdout=subprocess.DEVNULL)
lines = [line for line in Path("vote.md").read_text().split("---")[-1].splitlines() if line]
print("docx2md ", lines)
assert lines == ["The vote was 5248.", "He did not go.", "Beck agreed.Adler spoke."]
PROGRAM
