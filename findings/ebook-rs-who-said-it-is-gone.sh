#!/usr/bin/env bash
# ebook-rs 0.17.3: of »Anna Adler said no« in a Word form »said no« is left, and the marks of “No” go in RTF.
#
# Guess: »native« readers of Word, RTF and OpenDocument give the words that these programs show, once; a name in a
# field of a form, or one with a link, is a word of its sentence; quotation marks and dashes of RTF are signs.
# Seen: in Word files the words of links and of fields (content controls) are gone, and so are words added under
# tracked changes. In RTF, “ and ” vanish with their control words, so that nobody is quoted, and 2020–2024 is
# 20202024. In OpenDocument, struck words stand at the beginning, the words of a note and of a comment, with the
# name of who wrote it, in the middle of the sentence, and »5 of 48« with an encoded blank is »5of48«.
# What follows for a fact-checking desk: a sentence that begins with »said« has lost its speaker.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check ebook-rs==0.17.3
cd "$folder"
"$folder/venv/bin/python" - <<'PROGRAM'
import re
from pathlib import Path
from zipfile import ZipFile

from ebook_rs import Book

RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
ODF = "urn:oasis:names:tc:opendocument:xmlns"


def words(path):
    book = Book.open(path)
    pages = (book.get_section_html(at) for at in range(book.section_count))
    found = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", " ".join(pages))).strip()
    print(path, "->", found)
    return found


def run(text):
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def docx(paragraph):
    with ZipFile("a.docx", "w") as file:
        part = f'<Override PartName="/word/document.xml" ContentType="{MAIN}"/>'
        rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        file.writestr("[Content_Types].xml", f'<Types xmlns="{PACKAGE}/content-types">{rels}{part}</Types>')
        link = f'<Relationship Id="r1" Type="{RELATION}" Target="word/document.xml"/>'
        file.writestr("_rels/.rels", f'<Relationships xmlns="{PACKAGE}/relationships">{link}</Relationships>')
        body = f"<w:body><w:p>{paragraph}</w:p></w:body>"
        file.writestr("word/document.xml", f'<w:document xmlns:w="{WORD}">{body}</w:document>')
    return words("a.docx")


assert docx(f"<w:sdt><w:sdtContent>{run('Anna Adler')}</w:sdtContent></w:sdt>" + run(" said no.")) == "said no."
assert docx(f'<w:hyperlink w:anchor="b">{run("Anna Adler")}</w:hyperlink>' + run(" said no.")) == "said no."
assert docx(run("We will ") + f'<w:ins w:id="1" w:author="A">{run("not ")}</w:ins>' + run("pay.")) == "We will pay."

Path("a.rtf").write_text(r"{\rtf1\ansi From 2020\endash 2024 she said: \ldblquote No\rdblquote  to all.\par}")
assert words("a.rtf") == "From 20202024 she said: No to all."

spaces = f'xmlns:o="{ODF}:office:1.0" xmlns:t="{ODF}:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
comment = "<o:annotation><dc:creator>Beck</dc:creator><t:p>True?</t:p></o:annotation>"
body = f"<o:body><o:text><t:p>5<t:s/>of<t:s/>48 {comment}left.</t:p></o:text></o:body>"
with ZipFile("a.odt", "w") as file:
    file.writestr("mimetype", "application/vnd.oasis.opendocument.text")
    file.writestr("content.xml", f"<o:document-content {spaces}>{body}</o:document-content>")
assert words("a.odt").startswith("5of48")
assert "BeckTrue?left." in words("a.odt")
PROGRAM
