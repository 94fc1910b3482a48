#!/usr/bin/env bash
# flattentei 0.2.0: of »She said:« and a block quotation »She said:« is left; a speech in <sp> or <u> is nothing.
#
# Guess: plain text of a TEI file has all of its words, the minutes of a parliament as well as an article's,
# and a struck word, a misspelling and a rejected reading are not read as what the text says.
# Seen: of a division's children headings, paragraphs and lists are read; <quote>, <cit>, <table>, <sp> and
# <u> are left out and nothing is reported, so that two sentences close up around a quotation. Inside a
# paragraph all is read, glued or parted: »did not« for a struck not, »sedsaid«, »AdlerBeck« for Adler where
# one witness has Beck, a heckler's note as words of the speaker, 10⁹ as »10 9«.
# What follows for a fact-checking desk: the words of the file are counted against those of the text before
# anybody says that something was not said.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check flattentei==0.2.0
"$folder/venv/bin/python" - <<'PROGRAM'
import flattentei

HEAD = (
    "<teiHeader><fileDesc><titleStmt><title>Minutes</title></titleStmt>"
    "<publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>"
)


def text_of(division):
    file = f'<TEI xmlns="http://www.tei-c.org/ns/1.0">{HEAD}<text><body><div>{division}</div></body></text></TEI>'
    flat = flattentei.parse_xml(file.encode(), dialect="tei_wdm").to_json()["text"]
    words = flat.partition("Main:")[2].partition("Notes:")[0].strip()
    print(division, "->", repr(words))
    return words


assert text_of("<p>She said: <quote>We will pay.</quote> Beck agreed.</p>") == "She said: We will pay. Beck agreed."
assert text_of("<p>She said:</p><quote>We will pay.</quote><p>Beck agreed.</p>") == "She said:\nBeck agreed."
assert text_of("<sp><speaker>Adler</speaker><p>No.</p></sp>") == ""
assert text_of('<u who="#adler"><seg>No.</seg></u>') == ""
assert text_of("<p>She did <del>not</del> resign.</p>") == "She did not resign."
assert text_of("<p><choice><sic>sed</sic><corr>said</corr></choice></p>") == "sedsaid"
assert text_of("<p><app><lem>Adler</lem><rdg>Beck</rdg></app></p>") == "AdlerBeck"
assert text_of("<p>“No”<note>heckling</note>, said Adler.</p>") == "“No” heckling, said Adler."
assert text_of('<p>10<hi rend="superscript">9</hi> euros</p>') == "10 9 euros"
PROGRAM
