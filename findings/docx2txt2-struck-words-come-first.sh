#!/usr/bin/env bash
# docx2txt2 1.0.4: struck words and an editor's question are part of the minutes, with the editor's name before it.
#
# Guess: text of .docx and .odt is what stands on the page: words struck with marks of change are gone, comments and
# notes are left out or stand at the end.
# Seen: in .docx »Die Stadt zahlt nie bald« has both versions. In .odt, where struck words are kept at the head of the
# file, the text begins with who struck them, when, and the words; a comment stands in the sentence it was made at, with
# name and time: »Adler: Ja. Cohn 2024-05-03T10:00:00 Stimmt das?«, and so does a footnote, whose number is a figure.
# What follows for a fact-checking desk: minutes with marks of change are made clean by the office program first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check docx2txt2==1.0.4
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
import zipfile

import docx2txt2

NAME = "urn:oasis:names:tc:opendocument:xmlns:"
SPACES = f'xmlns:office="{NAME}office:1.0" xmlns:text="{NAME}text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def by(name):
    return f"<dc:creator>{name}</dc:creator><dc:date>2024-05-03T10:00:00</dc:date>"


struck = f'<text:deletion><office:change-info>{by("Beck")}</office:change-info><text:p>nie</text:p></text:deletion>'
comment = f'<office:annotation>{by("Cohn")}<text:p>Stimmt das?</text:p></office:annotation>'
note = '<text:note text:note-class="footnote"><text:note-citation>2</text:note-citation><text:note-body><text:p>Nicht da.</text:p></text:note-body></text:note>'
body = f'<text:tracked-changes><text:changed-region text:id="c">{struck}</text:changed-region></text:tracked-changes>'
body += f'<text:p>Die Stadt zahlt <text:change text:change-id="c"/>bald. Adler: Ja.{comment} Beck{note} schwieg.</text:p>'
with zipfile.ZipFile("minutes.odt", "w") as file:
    file.writestr("mimetype", "application/vnd.oasis.opendocument.text")
    file.writestr("content.xml", f'<office:document-content {SPACES}><office:body><office:text>{body}</office:text></office:body></office:document-content>')
found = docx2txt2.extract_text("minutes.odt")
print(found)
assert found.startswith("Beck 2024-05-03T10:00:00 nie Die Stadt zahlt bald. Adler: Ja. Cohn 2024-05-03T10:00:00 Stimmt das?")
assert "Beck 2 Nicht da. schwieg" in found

words = '<w:r><w:t>Die Stadt zahlt </w:t></w:r><w:del w:id="1" w:author="Beck"><w:r><w:delText>nie </w:delText></w:r></w:del><w:r><w:t>bald.</w:t></w:r>'
with zipfile.ZipFile("minutes.docx", "w") as file:
    file.writestr("word/document.xml", f'<w:document xmlns:w="{WORD}"><w:body><w:p>{words}</w:p></w:body></w:document>')
found = docx2txt2.extract_text("minutes.docx")
print(found)
assert found == "Die Stadt zahlt nie bald."
PROGRAM
