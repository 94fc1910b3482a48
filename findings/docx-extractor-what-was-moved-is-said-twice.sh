#!/usr/bin/env bash
# docx-extractor-cli 0.4.1: a sentence that was moved is said twice, no change is told, and 52‑48 is 5248.
#
# Guess: a reader of tracked changes gives the text as it is with them accepted, and a move is among the changes.
# Seen: a deletion is taken out and told with its author and place. What was moved stands at its old and its new place,
# as two sentences of the text, and is no revision. The hyphen that does not break is gone: 52‑48 is 5248.
# What follows for a fact-checking desk: a sentence that comes twice in minutes is looked up in an office program.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check docx-extractor-cli==0.4.1 python-docx==1.2.0
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
import docx_extractor

found = docx_extractor.extract("minutes.docx")
texts = [section["text"] for section in found["sections"]]
print(*texts, [(change["kind"], change["text"]) for change in found["revisions"]], sep="\n")
assert texts[:3] == ["Beck will pay.", "Adler said no. Cohn left.", "End. Adler said no."]
assert [change["kind"] for change in found["revisions"]] == ["delete"]
assert texts[3] == "It was 5248"
PROGRAM
