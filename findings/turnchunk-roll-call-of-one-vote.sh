#!/usr/bin/env bash
# turnchunk 0.4.1 hears of a roll call the first »Yes« only, and makes one of two members of one name.
#
# Guess: »<v Adler>Yes.« and »<v Beck>Yes.« are two people's turns; »Müller (SPD)« and »Müller (CDU)« stay
# two, since it refuses to guess; each result of a transcript with times of words is read.
# Seen: a caption that repeats the words of the one before is taken for one that scrolls, whoever speaks:
# the votes of Beck and Conrad are gone. What stands in brackets is a role, so that both members are
# »Müller«, and one says that we will pay and that we will not. When words have times but no speaker
# tags, only the last result is there.
# What follows for a fact-checking desk: repeated words are left out only within one voice, and a party
# in brackets tells persons apart.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check turnchunk==0.4.1
"$folder/venv/bin/python" - <<'PROGRAM'
import json

from turnchunk import parse
from turnchunk.speakers import resolve_speakers


def captions(*said):
    cues = (f"00:0{n}.000 --> 00:0{n}.900\n<v {who}>{words}</v>" for n, (who, words) in enumerate(said))
    return parse("\n\n".join(["WEBVTT", *cues]) + "\n")


votes = [(turn.speaker, turn.text) for turn in captions(("Adler", "Yes."), ("Beck", "Yes."), ("Conrad", "Yes.")).turns]
print(votes)
assert votes == [("Adler", "Yes.")]

debate = captions(("Müller (SPD)", "We will pay."), ("Müller (CDU)", "We will not pay."))
assert len(debate.turns) == 2
turns, names = resolve_speakers(debate)
print(names)
assert {turn.speaker for turn in turns} == {"Müller"}


def result(*words):
    times = [{"word": word, "startTime": f"{n}s", "endTime": f"{n}.5s"} for n, word in enumerate(words)]
    return {"alternatives": [{"transcript": " ".join(words), "words": times}]}


heard = {"results": [result("We", "will", "not", "pay."), result("Thank", "you.")]}
text = [turn.text for turn in parse(json.dumps(heard)).turns]
print(text)
assert text == ["Thank you."]
PROGRAM
