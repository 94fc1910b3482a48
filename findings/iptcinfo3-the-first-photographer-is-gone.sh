#!/usr/bin/env bash
# IPTCInfo3 2.3.0: of two photographers the second is left, and saving a new caption deletes the first from the file.
#
# Guess: fields that the standard (IPTC-IIM) lets a picture have several times, as its by-line, come as a list, as the
# keywords do; saving with one field changed leaves the others.
# Seen: a list there is for keywords, categories and contacts alone; of by-lines and of who wrote the caption the last
# one is left, and the file written with a new caption has no more. The caption in XMP stays the old one, so that Anna
# Adler is on the left in one and on the right in the other.
# What follows for a fact-checking desk: pictures are changed with a tool that writes both forms; who made a picture
# is compared before and after.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check IPTCInfo3==2.3.0 pyexiv2==2.16.0 pillow==13.0.0
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
import pyexiv2
from iptcinfo3 import IPTCInfo
from PIL import Image

Image.new("RGB", (8, 8)).save("a.jpg")
with pyexiv2.Image("a.jpg") as picture:
    words = {"Caption": "Anna Adler (right)", "Byline": ["Bert Beck", "Dora Cohn"], "Keywords": ["vote", "bridge"]}
    picture.modify_iptc({f"Iptc.Application2.{key}": value for key, value in words.items()})
    picture.modify_xmp({"Xmp.dc.description": {'lang="x-default"': "Anna Adler (right)"}})

found = IPTCInfo("a.jpg")
print(found["by-line"], found["keywords"])
assert found["by-line"] == b"Dora Cohn"
assert found["keywords"] == [b"vote", b"bridge"]
found["caption/abstract"] = "Anna Adler (left)"
found.save_as("b.jpg")

with pyexiv2.Image("b.jpg") as picture:
    fields, other = picture.read_iptc(), picture.read_xmp()
print(fields, other)
assert fields["Iptc.Application2.Byline"] == ["Dora Cohn"]
assert fields["Iptc.Application2.Caption"] == "Anna Adler (left)"
assert "Anna Adler (right)" in str(other["Xmp.dc.description"])
PROGRAM
