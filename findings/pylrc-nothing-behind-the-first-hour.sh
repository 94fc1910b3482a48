#!/usr/bin/env bash
# pylrc 0.1.2: of a speech in LRC nothing is left from minute 60 on, and the offset moves lines the other way.
#
# Guess: LRC counts minutes and knows no hours, so that minute 75 is written [75:00.00]; a positive [offset:]
# in thousandths lets lines appear sooner, as the format is described.
# Seen: a line whose minutes are above 59 is passed over: what was said in the second hour is gone, without a word.
# lrc-kit 1.2.1 and paroles 2.3.0 read it. [offset:+500] is added: the line at 10.00 is at 10.50, and when the file
# is written again the offset is gone from it, so that nobody sees that it was turned round.
# What follows for a fact-checking desk: the last time in a transcript is compared with the length of the recording;
# a place in a recording is looked up in it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pylrc==0.1.2
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts lrc-kit@1.2.1 paroles@2.3.0
printf '%s\n' '[ti:Speech]' '[59:59.00]We will not' '[60:00.00]resign.' '[75:10.00]Never.' > speech.lrc
venv/bin/python - <<'PROGRAM'
from pathlib import Path

import pylrc


def lines(text):
    read = pylrc.parse(text)
    print([(line.time, line.text) for line in read])
    return read


speech = lines(Path("speech.lrc").read_text())
assert [(line.time, line.text) for line in speech] == [(3599.0, "We will not")]

moved = lines("[offset:+500]\n[00:10.00]No.\n")
assert [line.time for line in moved] == [10.5]
assert "[00:10.50]No." in moved.toLRC() and "offset" not in moved.toLRC()
PROGRAM
cat > program.mjs <<'PROGRAM'
import assert from 'node:assert'
import { readFileSync } from 'node:fs'
import kit from 'lrc-kit'
import { Lyrics } from 'paroles'

const text = readFileSync('speech.lrc', 'utf8')
const first = kit.Lrc.parse(text).lyrics.map((line) => line.timestamp)
const second = new Lyrics(text).lines.map((line) => line.time)
console.log(first, second)
assert.deepEqual(first, [3599, 3600, 4510])
assert.deepEqual(second, [3599, 3600, 4510])
PROGRAM
node program.mjs
