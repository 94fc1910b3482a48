#!/usr/bin/env bash
# firecrawl-anydoc 0.2.4: »not«, struck in a press release, is out in Word, in the text in RTF; a comment is in ODT's.
#
# Guess: »every format parses into one shared document model«, so that the same release saved as Word, RTF or
# OpenDocument gives the same words.
# Seen: tracked deletions are left out of DOCX and ODT and stand in RTF as words that were never struck. A comment
# in the margin is left out of DOCX, in ODT it stands in the sentence with its writer's name: »Adler
# BeckTrue?resigned«. A vote of 52-48 with a non-breaking hyphen is right in RTF and 5248 in DOCX.
# What follows for a fact-checking desk: two copies of a release in two formats are compared as two readers' work,
# not as two versions of its words.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check firecrawl-anydoc==0.2.4
cd "$folder"
"$folder/venv/bin/python" - <<'PROGRAM'
from pathlib import Path
from zipfile import ZipFile

import anydoc

RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
ODF = "urn:oasis:names:tc:opendocument:xmlns"


def run(text):
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def read(path):
    found = anydoc.to_markdown(path).strip()
    print(path, "->", found)
    return found


struck = '<w:del w:id="1" w:author="Beck"><w:r><w:delText xml:space="preserve">not </w:delText></w:r></w:del>'
vote = run(" 52") + "<w:r><w:noBreakHyphen/></w:r>" + run("48.")
with ZipFile("release.docx", "w") as file:
    part = f'<Override PartName="/word/document.xml" ContentType="{MAIN}"/>'
    rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    file.writestr("[Content_Types].xml", f'<Types xmlns="{PACKAGE}/content-types">{rels}{part}</Types>')
    link = f'<Relationship Id="r1" Type="{RELATION}" Target="word/document.xml"/>'
    file.writestr("_rels/.rels", f'<Relationships xmlns="{PACKAGE}/relationships">{link}</Relationships>')
    body = f"<w:body><w:p>{run('We will ')}{struck}{run('pay.')}{vote}</w:p></w:body>"
    file.writestr("word/document.xml", f'<w:document xmlns:w="{WORD}">{body}</w:document>')
assert read("release.docx") == "We will pay. 5248."

Path("release.rtf").write_text(r"{\rtf1\ansi We will {\deleted\revauth1 not }pay. 52\_48.\par}")
assert read("release.rtf").replace("\u2011", "-") == "We will not pay. 52-48."

spaces = f'xmlns:o="{ODF}:office:1.0" xmlns:t="{ODF}:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
region = f"<t:changed-region t:id='c1'><t:deletion><t:p>not </t:p></t:deletion></t:changed-region>"
comment = "<o:annotation><dc:creator>Beck</dc:creator><t:p>True?</t:p></o:annotation>"
text = f"<t:p>We will <t:change t:change-id='c1'/>pay.</t:p><t:p>Adler {comment}resigned.</t:p>"
with ZipFile("release.odt", "w") as file:
    file.writestr("mimetype", "application/vnd.oasis.opendocument.text")
    body = f"<o:body><o:text><t:tracked-changes>{region}</t:tracked-changes>{text}</o:text></o:body>"
    file.writestr("content.xml", f"<o:document-content {spaces}>{body}</o:document-content>")
assert read("release.odt") == "We will pay.\n\nAdler BeckTrue?resigned."
PROGRAM
