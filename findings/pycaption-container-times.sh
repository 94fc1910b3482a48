#!/usr/bin/env bash
# pycaption 2.3.14 reads the times of a TTML paragraph as if no container had one.
#
# Guess: the times of a <p> count from its <div>'s begin, as TTML has it (par containers), or a file
# that uses them is refused.
# Seen: begin and end of body and div are passed over: a line said at 1:11 is put at 0:01, without a
# sign; and of lines of two containers that then have the same time only the last one is left.
# What follows: a link to the moment of a claim (#t=) would lead to other words; a desk computes the
# times from the XML itself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pycaption==2.3.14
"$folder/venv/bin/python" - <<'PROGRAM'
from pycaption import DFXPReader

TTML = """<tt xmlns="http://www.w3.org/ns/ttml" xml:lang="de"><body begin="1m">
<div begin="10s"><p begin="1s" end="2s">Wir bauen.</p></div>
<div begin="20s"><p begin="1s" end="2s">Nein.</p></div></body></tt>"""
captions = DFXPReader().read(TTML).get_captions("de")
found = [(caption.start / 1_000_000, caption.get_text()) for caption in captions]
print(found)
assert found == [(1.0, "Nein.")], found
PROGRAM
