#!/usr/bin/env bash
# c2pa-vtt 0.2.0 (2026): sealing a caption file takes its language and its clock out of the header; unsealing leaves them out.
#
# Guess: the note that holds the manifest goes behind the header, which ends at the first blank line, and what
# remove_manifest() gives back is the file as it was.
# Seen: the note goes behind the file's first line, with a blank line before it. »Language: de« and X-TIMESTAMP-MAP, which
# stood in the header, are a block of their own after it, neither header nor cue; a player that sets captions by that map
# (RFC 8216, section 3.5) shows them at other moments. remove_manifest() gives a file that still has them in no header. The
# seal itself is found valid.
# What follows for a fact-checking desk: a seal that fits says that nobody changed the file after the sealing, not that
# sealing did not change it; times of a quotation are taken from the file before it was sealed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check c2pa-vtt==0.2.0
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
import c2pa_vtt


def header(file):
    """The lines of a WebVTT file before its first blank line (WebVTT, section 4.1)."""
    return file.split("\n\n", 1)[0].splitlines()


file = (
    "WEBVTT\nLanguage: de\nX-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000\n\n"
    "00:00:01.000 --> 00:00:04.000\n<v Ida Marsh>Wir zahlen nicht.\n"
)
sealed = c2pa_vtt.embed_manifest_url(file, "https://example.org/hearing.c2pa")
print(sealed)
print(header(file), "->", header(sealed), "->", header(c2pa_vtt.remove_manifest(sealed)))
assert c2pa_vtt.verify_data_hash(sealed, c2pa_vtt.compute_data_hash(sealed))
assert len(header(file)) == 3
assert header(sealed) == ["WEBVTT"]
assert header(c2pa_vtt.remove_manifest(sealed)) == ["WEBVTT"]
assert "\n\nLanguage: de\nX-TIMESTAMP-MAP=" in sealed
PROGRAM
