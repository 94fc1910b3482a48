#!/usr/bin/env bash
# lxml 6.1.3's iterparse() refuses a document with a doubled xml:id, told not to collect ids.
#
# Guess: collect_ids=False does for iterparse() what it does for XMLParser(): ids are letters like all
# others, and a document in which two elements share one is read.
# Seen: XMLParser and XMLPullParser read it; iterparse(collect_ids=False) stops at the second element with
# »ID u1 already defined«, and what stands behind is lost. With recover=True it goes on.
# What follows for a fact-checking desk: minutes of a parliament and subtitles joined from two files carry
# doubled ids; ours are fed to the pull parser, so that they are read whole and broken XML is still refused.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check lxml==6.1.3
"$folder/venv/bin/python" - <<'PROGRAM'
from io import BytesIO

from lxml import etree

MINUTES = b'<text><u xml:id="u1">Ja.</u><u xml:id="u1">Nein.</u><u xml:id="u2">Doch.</u></text>'
SAID = ["Ja.", "Nein.", "Doch."]

whole = etree.fromstring(MINUTES, etree.XMLParser(collect_ids=False))
assert [each.text for each in whole.iter("u")] == SAID

pulled = etree.XMLPullParser(events=("end",), tag="u", collect_ids=False)
pulled.feed(MINUTES)
pulled.close()
assert [each.text for _, each in pulled.read_events()] == SAID

walked = []
try:
    for _, each in etree.iterparse(BytesIO(MINUTES), tag="u", collect_ids=False):
        walked.append(each.text)
except etree.XMLSyntaxError as error:
    print(walked, error)
    assert "ID u1 already defined" in str(error)
else:
    raise AssertionError(walked)

recovered = etree.iterparse(BytesIO(MINUTES), tag="u", collect_ids=False, recover=True)
assert [each.text for _, each in recovered] == SAID
PROGRAM
