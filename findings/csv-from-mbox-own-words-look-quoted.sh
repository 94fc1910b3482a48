#!/usr/bin/env bash
# csv-from-mbox 0.5.1 (2026): a sender's own words begin with the sign of a quotation, and what was quoted has none.
#
# Guess: a line of a letter that begins with »From« is written into an mbox as »>From«, and a reader of mboxes takes the
# sign away again; what an HTML letter quotes in a blockquote is set apart.
# Seen: the sign stays, so that »>From the start we said no.« looks like somebody else's words, answered by the sender. The
# quoted question »Did you pay?« stands in one line with the answer »No.« without any sign. The letter's style sheet is
# the beginning of its text, and a struck figure stands beside the one that replaced it.
# What follows for a fact-checking desk: who said what in a letter is read from the letter's own parts, with »>From«
# undone first; a column named body is no evidence of it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check csv-from-mbox==0.5.1
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
import mailbox
from email.message import EmailMessage

box = mailbox.mbox("letters.mbox")
for subtype, words in [
    ("plain", "We will not pay.\n\nFrom the start we said no.\n"),
    (
        "html",
        "<html><head><style>p{color:red}</style></head><body><blockquote>Did you pay?</blockquote><p>No.</p>"
        "<p>It cost <del>500</del> 300 euros.</p></body></html>",
    ),
]:
    letter = EmailMessage()
    letter["From"] = "Ida Marsh <marsh@example.org>"
    letter["To"] = "desk@example.org"
    letter["Date"] = "Mon, 02 Mar 2026 08:00:00 +0100"
    letter["Subject"] = "Rent"
    letter.set_content(words, subtype=subtype)
    box.add(letter)
box.close()
PROGRAM
grep -n "From the start" letters.mbox
"$folder/venv/bin/csv-from-mbox" letters.mbox -o - 2>/dev/null | tee letters.csv
"$folder/venv/bin/python" - <<'PROGRAM'
import csv

plain, html = [row["body"] for row in csv.DictReader(open("letters.csv", encoding="utf-8", newline=""))]
assert ">From the start we said no." in plain.splitlines()
assert html.split() == "p{color:red} Did you pay? No. It cost 500 300 euros.".split()
assert len(html.splitlines()) == 1
PROGRAM
