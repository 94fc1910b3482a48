#!/usr/bin/env bash
# lattifai-captions 0.4.17: »We will / not resign.« comes back from its own table as »We will«.
#
# Guess: what it writes it reads again, at most with less precise times; a break within a cue is
# written as a space or a mark where the format has lines; ASS comments, which no player shows, are
# left out; a table with a column for speakers has the name there.
# Seen: TSV and LRC hold the break as it is, and reading them drops every line behind it without an
# error; TXT makes a cue of its own of it at second 0, of nobody. A comment in ASS (»We stole it.«) is
# read as said by the name in it. CSV has the name in its column and once more in the words, as
# »Bernd Beck No.«; the speaker read from its own TXT is »Anna Adler:«, and from its SRT nobody.
# What follows for a fact-checking desk: captions are joined to lines of prose before they go into a
# table, words are counted before and after, and an ASS file's comments are cut first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --no-deps \
  lattifai-captions==0.4.17 pysubs2==1.8.1 typing_extensions==4.16.0
cat > talk.ass <<'TALK'
[Script Info]
Title: Talk in Lenau
ScriptType: v4.00+

[V4+ Styles]
Format: Name, Fontname, Fontsize
Style: Default,Arial,20

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Dialogue: 0,0:00:01.00,0:00:03.00,Default,Anna Adler,0,0,0,,We will\Nnot resign.
Comment: 0,0:00:03.00,0:00:04.00,Default,Anna Adler,0,0,0,,We stole it.
Dialogue: 0,0:00:05.00,0:00:06.00,Default,Bernd Beck,0,0,0,,No.
TALK
cat > program.py <<'PROGRAM'
from lattifai.caption import Caption

talk = Caption.read("talk.ass")


def told(caption):
    return [(cue.start, cue.speaker, cue.text) for cue in caption.supervisions]


def again(ending):
    talk.write(f"talk.{ending}")
    print(ending, told(Caption.read(f"talk.{ending}")))
    return told(Caption.read(f"talk.{ending}"))


print(told(talk))
assert told(talk) == [
    (1.0, "Anna Adler", "We will\nnot resign."),
    (3.0, "Anna Adler", "We stole it."),
    (5.0, "Bernd Beck", "No."),
]
assert again("tsv")[0] == (1.0, "Anna Adler", "We will")
assert [text for _, _, text in again("tsv")] == ["We will", "We stole it.", "No."]
assert again("lrc")[0][2] == "Anna Adler: We will"
assert not any("resign" in text for _, _, text in again("lrc"))
assert again("txt")[1] == (0.0, None, "not resign.")
assert again("csv")[2] == (5.0, "Bernd Beck", "Bernd Beck No.")
assert again("txt")[0] == (1.0, "Anna Adler:", "We will")
assert again("srt")[2] == (5.0, None, "Bernd Beck: No.")
PROGRAM
venv/bin/python program.py
