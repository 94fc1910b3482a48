#!/usr/bin/env bash
# Pillow 13.0.0: the font that it brings along writes no German, and no soft hyphen either.
#
# Guess: ImageFont.load_default(size) is a TrueType font since 10.1, so a share picture of a verdict
# needs no font file: it writes ä, ö, ü, ß and „ as it writes “ and ”.
# Seen: all letters beyond ASCII and the marks „ ‚ – € § are the box of a missing letter, while
# “ ” ’ « » … are there, so that an English quotation looks right and a German one does not; a soft
# hyphen, which no reader sees in a page, is drawn as a box as well, and measured as one.
# What follows for a fact-checking desk: share pictures need a font of their own, and soft hyphens
# and narrow spaces of copied quotations have to go before a line is measured.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pillow==13.0.0
"$folder/venv/bin/python" - <<'PROGRAM'
from PIL import ImageFont

font = ImageFont.load_default(40)
missing = bytes(font.getmask("\uffff"))


def is_drawn(letter: str) -> bool:
    return bytes(font.getmask(letter)) != missing


for letter in "äöüÄÖÜßé„‚–€§“”’«»…":
    print(letter, "drawn" if is_drawn(letter) else "box")
print(font.getname(), font.getlength("Zusatz"), font.getlength("Zu\u00adsatz"))
assert not any(map(is_drawn, "äöüÄÖÜßé„‚–€§"))
assert all(map(is_drawn, "“”’«»…"))
assert font.getlength("Zu\u00adsatz") > font.getlength("Zusatz")
PROGRAM
