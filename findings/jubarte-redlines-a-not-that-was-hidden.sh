#!/usr/bin/env bash
# jubarte-redlines 0.14.0, which compares Word files: no change where a hidden »not« is shown, or 10⁹ becomes 109.
#
# Guess: a comparison for lawyers, »Word-faithful«, shows each change that alters what a reader reads: a word
# that was hidden or struck and now stands there, a figure that was raised and is not.
# Seen: »diff« says nothing about a paragraph in which only the setting of letters changed: »They will pay«
# (with a hidden »not«) and »They will not pay« are alike, as are 10⁹ and 109 euros and a struck and a plain
# »never«. »compare« marks such a paragraph as one whose form changed, and prints the new words only.
# prosediff 0.7.0 shows the raised and the struck, but takes the hidden word for shown on both sides.
# What follows for a fact-checking desk: two versions of a statement are compared by what their readers saw.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check jubarte-redlines==0.14.0 prosediff==0.7.0
cd "$folder"
"$folder/venv/bin/python" - <<'PROGRAM'
import subprocess
import sys
import zipfile
from pathlib import Path

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
TOOLS = Path(sys.executable).parent


def run(text, style=""):
    return f'<w:r><w:rPr>{style}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def write(name, content):
    with zipfile.ZipFile(name, "w") as package:
        package.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats'
            f'-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="{WORD}"/></Types>',
        )
        package.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
            f'Type="{OFFICE}/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        )
        package.writestr(
            "word/document.xml",
            '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
            f"<w:p>{run('The mayor says:')}</w:p><w:p>{content}</w:p></w:body></w:document>",
        )


def compare(old, new):
    write("old.docx", old)
    write("new.docx", new)
    commands = [TOOLS / "jubarte-redlines", "diff", "old.docx", "new.docx"], [
        *[TOOLS / "prosediff", "--files", "old.docx", "new.docx"],
        *["--format", "wdiff", "-o", "changes.wdiff"],
    ]
    jubarte = subprocess.run(list(map(str, commands[0])), capture_output=True, text=True).stdout
    subprocess.run(list(map(str, commands[1])), capture_output=True, text=True)
    changes = Path("changes.wdiff")
    prose = changes.read_text() if changes.exists() else ""
    changes.unlink(missing_ok=True)
    print(jubarte, prose, "---", sep="\n")
    return ["{+" in text or "[-" in text for text in (jubarte, prose)]


def styled(name):
    return run("We will ") + run("not ", name) + run("pay.")


assert compare(run("We will not pay."), run("We will pay.")) == [True, True]
assert compare(styled("<w:vanish/>"), styled("")) == [False, False]
assert compare(styled("<w:strike/>"), styled("")) == [False, True]
RAISED = run("10") + run("9", '<w:vertAlign w:val="superscript"/>') + run(" euros")
assert compare(RAISED, run("109 euros")) == [False, True]
PROGRAM
