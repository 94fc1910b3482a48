#!/usr/bin/env bash
# docx-trackdiff 1.0.0: the footnote »court file« became »a rumour«: no tracked change, and its seven checks pass.
#
# Guess: a comparison of Word files whose »every output is machine-verified« (accepting all must equal the new
# file, rejecting all the old one) shows a source that changed, a struck »not« that came back and a vote of 52-48
# that became 5248, or its verifier says that it does not.
# Seen: only the letters of the body's runs are compared, by the verifier too. A changed footnote, a »not« that was
# struck or hidden and no longer is, 10⁹ that became 109 and a non-breaking hyphen that went are no change: there
# is no revision in the output, and all checks say PASS. A »not« that is left out is shown.
# What follows for a fact-checking desk: »verified« is asked for what was compared; notes and signs are read beside
# it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check docx-trackdiff==1.0.0 python-docx==1.2.0
cd "$folder"
PATH="$folder/venv/bin:$PATH" "$folder/venv/bin/python" - <<'PROGRAM'
import re
import subprocess
from io import BytesIO
from zipfile import ZipFile

import docx

NOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def write(path, runs, note):
    template = BytesIO()
    docx.Document().save(template)
    body = f'<w:body><w:p>{runs}<w:r><w:footnoteReference w:id="2"/></w:r></w:p><w:sectPr'
    part = f'<Override PartName="/word/footnotes.xml" ContentType="{NOTES}"/></Types>'
    link = f'<Relationship Id="rId99" Type="{RELATION}" Target="footnotes.xml"/></Relationships>'
    changes = {
        "word/document.xml": lambda text: re.sub(r"<w:body>.*?<w:sectPr", lambda _: body, text, flags=re.S),
        "[Content_Types].xml": lambda text: text.replace("</Types>", part),
        "word/_rels/document.xml.rels": lambda text: text.replace("</Relationships>", link),
    }
    with ZipFile(template) as old, ZipFile(path, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, changes[name](data.decode()) if name in changes else data)
        text = f'<w:footnote w:id="2"><w:p><w:r><w:t>{note}</w:t></w:r></w:p></w:footnote>'
        new.writestr("word/footnotes.xml", f'<w:footnotes xmlns:w="{WORD}">{text}</w:footnotes>')


def run(text, form=""):
    return f'<w:r><w:rPr>{form}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def revisions(old, new, notes=("Court file.", "Court file.")):
    write("old.docx", old, notes[0])
    write("new.docx", new, notes[1])
    subprocess.run(["docx-trackdiff", "old.docx", "new.docx", "out.docx"], check=True, capture_output=True)
    check = ["docx-trackdiff-verify", "out.docx", "old.docx", "new.docx"]
    verified = subprocess.run(check, check=True, capture_output=True, text=True).stdout
    assert verified.count("PASS") >= 7 and "FAIL" not in verified
    found = len(re.findall(r"<w:(?:ins|del) ", ZipFile("out.docx").read("word/document.xml").decode()))
    print(found, "revisions,", verified.count("PASS"), "checks passed")
    return found


said = run("She did not resign.")
assert revisions(said, run("She did resign.")) > 0
assert revisions(said, said, ("Court file.", "A rumour.")) == 0
assert revisions(run("She did ") + run("not ", "<w:strike/>") + run("resign."), said) == 0
assert revisions(run("She did ") + run("not ", "<w:vanish/>") + run("resign."), said) == 0
assert revisions(run("10") + run("9", '<w:vertAlign w:val="superscript"/>') + run(" euros"), run("109 euros")) == 0
assert revisions(run("52") + "<w:r><w:noBreakHyphen/></w:r>" + run("48"), run("5248")) == 0
PROGRAM
