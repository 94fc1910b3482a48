#!/usr/bin/env bash
# docx-revisions 0.1.5: a sentence that was moved is in neither text, before or after, and 52‑48 is 5248.
#
# Guess: the text with all changes accepted is what Word shows then, and the original one what it shows when all are
# refused; a sentence that was moved is at its old place in one and at its new in the other.
# Seen: deleted and inserted words are right. What was moved (moveFrom, moveTo) is in no text and no change is told.
# The hyphen that does not break and tabs are gone, so that 52‑48 is 5248 and the columns 5 and 2 are 52, and so are the
# words of links: »Drew said yes« is » said yes«. In python-docx, on which it stands, all but the move are there.
# What follows for a fact-checking desk: minutes with changes are compared with what an office program shows.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check docx-revisions==0.1.5 python-docx==1.2.0
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

BECK = "w:id=\"1\" w:author=\"Beck\" w:date=\"2024-05-03T00:30:00Z\""


def run(words):
    return f"<w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r>"


def deleted(words):
    return f"<w:del {BECK}><w:r><w:delText xml:space=\"preserve\">{words}</w:delText></w:r></w:del>"


def document(path, *paragraphs):
    made = docx.Document()
    for inner in paragraphs:
        made.element.body.insert(len(made.element.body) - 1, parse_xml(f"<w:p {nsdecls(chr(119))}>{inner}</w:p>"))
    made.save(path)


moved = "Adler said no. "
paragraphs = (
    run("Beck will ") + deleted("not ") + run("pay."),
    f"<w:moveFrom {BECK}>" + run(moved) + "</w:moveFrom>" + run("Cohn left."),
    run("End. ") + f"<w:moveTo {BECK}>" + run(moved) + "</w:moveTo>",
    "<w:r><w:t>It was 52</w:t><w:noBreakHyphen/><w:t>48</w:t></w:r>",
    "<w:r><w:t>SPD</w:t><w:tab/><w:t>5</w:t><w:tab/><w:t>2</w:t></w:r>",
    "<w:hyperlink w:anchor=\"a\">" + run("Drew") + "</w:hyperlink>" + run(" said yes."),
)
document("minutes.docx", *paragraphs)
import docx_revisions

read = docx_revisions.RevisionDocument("minutes.docx").paragraphs
texts = [(each.accepted_text, each.original_text, len(each.track_changes)) for each in read]
print(*texts, sep="\n")
assert texts[0] == ("Beck will pay.", "Beck will not pay.", 1)
assert texts[1] == ("Cohn left.", "Cohn left.", 0)
assert texts[2] == ("End. ", "End. ", 0)
assert texts[3][0] == "It was 5248"
assert texts[4][0] == "SPD52"
assert texts[5][0] == " said yes."
assert docx.Document("minutes.docx").paragraphs[3].text == "It was 52-48"
PROGRAM
