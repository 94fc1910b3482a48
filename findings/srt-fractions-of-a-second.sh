#!/usr/bin/env bash
# srt 3.5.3 takes the digits behind the comma for thousandths, however many there are.
#
# Guess: »00:00:05,5« is five and a half seconds, as every player shows it, or the time is refused;
# the parser is lenient on purpose and takes a dot for a comma and a cue without a number.
# Seen: ,5 is five thousandths and ,50 fifty, so that a cue may end before it begins.
# What follows: a claim's moment is off by up to a second in files with short fractions.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check srt==3.5.3
"$folder/venv/bin/python" - <<'PROGRAM'
import srt

for fraction, milliseconds in ((",5", 5), (",50", 50), (",500", 500), (".5", 5)):
    text = f"1\n00:00:05{fraction} --> 00:00:07,000\nWir bauen.\n"
    (cue,) = srt.parse(text)
    print(fraction, cue.start)
    assert cue.start.microseconds == milliseconds * 1000, cue.start
(cue,) = srt.parse("1\n00:00:05,400 --> 00:00:05,9\nWir bauen.\n")
print("ends before it begins:", cue.end < cue.start)
assert cue.end < cue.start
PROGRAM
