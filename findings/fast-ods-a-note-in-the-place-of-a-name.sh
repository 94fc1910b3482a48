#!/usr/bin/env bash
# fast-ods 0.3.2: a speaker whose cell has a comment is called by the comment, and »We will / not pay« is »We will«.
#
# Guess: the text of a cell is all its paragraphs; a comment on it is left out or kept apart; a cell that another one
# covers (a name over two rows) is empty, and what stands beside it stays in its column.
# Seen: in a cell with a comment the comment's author and words are the value, and what the cell says is gone: »Adler«
# is »Colemandenies it«. Of two paragraphs, as Alt+Enter or a pasted quotation makes them, the first is left. A
# covered cell is passed over, so that in the second row of a name the words stand in the column of names: the third
# speaker is called »No.«.
# What follows for a fact-checking desk: a table of statements is taken in from a CSV that the author saved, and rows
# of different lengths stop the import.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check fast-ods==0.3.2 pyexcel-ods3==0.6.1
cd "$folder"
venv/bin/python - <<'PROGRAM'
import zipfile

import fast_ods
import pyexcel_ods3

OASIS = "urn:oasis:names:tc:opendocument:xmlns"
NAMES = " ".join(f'xmlns:{name}="{OASIS}:{name}:1.0"' for name in ("office", "table", "text", "manifest"))
KIND = "application/vnd.oasis.opendocument.spreadsheet"


def cell(*paragraphs, comment="", attributes=""):
    words = "".join(f"<text:p>{paragraph}</text:p>" for paragraph in paragraphs)
    return f'<table:table-cell office:value-type="string"{attributes}>{comment}{words}</table:table-cell>'


author = '<dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">Coleman</dc:creator>'
comment = f"<office:annotation>{author}<text:p>denies it</text:p></office:annotation>"
rows = [
    cell("speaker") + cell("words"),
    cell("Adler", comment=comment) + cell("We will", "not pay"),
    cell("Beck", attributes=' table:number-rows-spanned="2"') + cell("Yes."),
    "<table:covered-table-cell/>" + cell("No."),
]
table = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
sheet = f'<office:spreadsheet><table:table table:name="Claims">{table}</table:table></office:spreadsheet>'
parts = {
    "mimetype": KIND,
    "content.xml": f"<office:document-content {NAMES}><office:body>{sheet}</office:body></office:document-content>",
    "styles.xml": f"<office:document-styles {NAMES}/>",
    "meta.xml": f"<office:document-meta {NAMES}/>",
    "META-INF/manifest.xml": f"""<manifest:manifest {NAMES}>
        <manifest:file-entry manifest:full-path="/" manifest:media-type="{KIND}"/>
        <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>""",
}
with zipfile.ZipFile("claims.ods", "w") as archive:
    for name, text in parts.items():
        archive.writestr(name, text)

read = [tuple(row) for row in fast_ods.ODSParser().parse("claims.ods")]
print(read)
assert read[1:] == [("Colemandenies it", "We will"), ("Beck", "Yes."), ("No.",)]

other = pyexcel_ods3.get_data("claims.ods")["Claims"]
print(other)
assert other[1:] == [["Adler", "We will\nnot pay"], ["Beck", "Yes."], ["", "No."]]
PROGRAM
