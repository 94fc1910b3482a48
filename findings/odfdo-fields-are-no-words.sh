#!/usr/bin/env bash
# odfdo 3.27.3, OpenDocument: of »Lenau, 3 May 2024: No« with the day in a field »Lenau, : No« is left.
#
# Guess: a document's formatted text has the words that Writer shows, fields (the day, the author, a page referred
# to) too, as its Markdown has; a headline ends before the first sentence begins.
# Seen: get_formatted_text() leaves the words of every field out: day, author, references, placeholders of a form.
# »Anna Adler said no« is »said no«. A headline is glued to what follows it: »Mayor did« and »not resign.« are
# »Mayor didnot resign.« to_markdown() of the same file has all of it, but not the heading of a list.
# What follows for a fact-checking desk: two texts of one file are compared before one of them is believed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check odfdo==3.27.3
cd "$folder"
"$folder/venv/bin/python" - <<'PROGRAM'
from zipfile import ZipFile

from odfdo import Document

ODF = "urn:oasis:names:tc:opendocument:xmlns"
MIME = "application/vnd.oasis.opendocument.text"
ENTRY = f'<m:file-entry m:full-path="/" m:media-type="{MIME}"/>'


def read(text):
    spaces = f'xmlns:office="{ODF}:office:1.0" xmlns:text="{ODF}:text:1.0"'
    body = f"<office:body><office:text>{text}</office:text></office:body>"
    with ZipFile("release.odt", "w") as file:
        file.writestr("mimetype", MIME)
        file.writestr("META-INF/manifest.xml", f'<m:manifest xmlns:m="{ODF}:manifest:1.0">{ENTRY}</m:manifest>')
        file.writestr("content.xml", f"<office:document-content {spaces}>{body}</office:document-content>")
    document = Document("release.odt")
    found = document.get_formatted_text().strip(), document.to_markdown().strip()
    print(found)
    return found


day = '<text:date text:date-value="2024-05-03">3 May 2024</text:date>'
assert read(f"<text:p>Lenau, {day}: No.</text:p>") == ("Lenau, : No.", "Lenau, 3 May 2024: No.")
author = "<text:author-name>Anna Adler</text:author-name>"
assert read(f"<text:p>{author} said no.</text:p>") == ("said no.", "Anna Adler said no.")
page = '<text:bookmark-ref text:ref-name="vote">page 5</text:bookmark-ref>'
assert read(f"<text:p>See {page}.</text:p>") == ("See .", "See page 5.")
headline = '<text:h text:outline-level="1">Mayor did</text:h>'
assert read(f"{headline}<text:p>not resign.</text:p>") == ("Mayor didnot resign.", "# Mayor did\n\nnot resign.")
heading = "<text:list-header><text:p>Who said no:</text:p></text:list-header>"
items = f"<text:list>{heading}<text:list-item><text:p>Adler</text:p></text:list-item></text:list>"
plain, markdown = read(items)
assert "Who said no:" in plain and "Who said no:" not in markdown
PROGRAM
