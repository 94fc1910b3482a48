#!/usr/bin/env bash
# rtfparse 0.9.5, HTML out of Outlook's mails: »Müller said: “No”« is »M?ller said: No«, and -5 with a long minus »?5«.
#
# Guess: what »liberates the HTML code encapsulated in RTF« gives the page that was sent: \u252? is ü, as RTF has
# letters outside its code page, and \ldblquote, \endash and \emdash are the signs that they are named for.
# Seen: of \u252? the substitute »?« is left, so that names lose letters and −5 (U+2212) is »?5«. Quotation marks,
# single ones and dashes are dropped without a sign: nobody is quoted, and 2020–2024 is 20202024. Letters of the
# code page, \'f6, and the non-breaking hyphen of 52-48 are right. RTFDE 0.1.2.2 gives all of these signs.
# What follows for a fact-checking desk: a mail's own plain text is looked at beside its page, and a »?« inside a
# name is a letter that was lost.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check rtfparse==0.9.5 RTFDE==0.1.2.2
cd "$folder"
"$folder/venv/bin/python" - <<'PROGRAM'
import io
from pathlib import Path

from RTFDE.deencapsulate import DeEncapsulator
from rtfparse.parser import Rtf_Parser
from rtfparse.renderers.html_decapsulator import HTML_Decapsulator

START = r"{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0\fswiss Arial;}}{\*\htmltag64 <p>}"
END = r"{\*\htmltag72 </p>}}"


def read(rtf):
    Path("mail.rtf").write_text(START + rtf + END)
    with open("mail.rtf", "rb") as file:
        parsed = Rtf_Parser(rtf_file=file).parse_file()
    page = io.StringIO()
    HTML_Decapsulator().render(parsed, page)
    other = DeEncapsulator(Path("mail.rtf").read_bytes())
    other.deencapsulate()
    found = page.getvalue(), other.html.decode()
    print(*found, sep=" | ")
    return tuple(html.replace("<p>", "").replace("</p>", "") for html in found)


assert read(r"J\'f6rg said so") == ("Jörg said so", "Jörg said so")
assert read(r"M\u252?ller said: \ldblquote No\rdblquote .") == ("M?ller said: No.", "Müller said: “No”.")
assert read(r"From 2020\endash 2024") == ("From 20202024", "From 2020–2024")
assert read(r"at \u8722?5 degrees") == ("at ?5 degrees", "at −5 degrees")
PROGRAM
