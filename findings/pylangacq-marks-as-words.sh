#!/usr/bin/env bash
# pylangacq 0.23.0, transcripts in CHAT: one conversation is three texts, and the ELAN file that it writes is no XML.
#
# Guess: what a corrected utterance (»we will <pay> [//] not pay«) says is the same in each format that it is
# converted to, and a time mark is no word.
# Seen: its tokens and CoNLL-U have what was said in the end, »we will not pay«. SubRip and TextGrid have the marks
# of the transcriber as words: what pysubs2 then shows is »we will  [//] not pay«, since <pay> is a tag there, and
# »[= she means tax]« is said. In the ELAN file the time mark stands in the words with its control character
# (U+0015), for which every XML parser refuses the file.
# What follows for a fact-checking desk: a transcript is converted by its tokens, and written files are read again.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pylangacq==0.23.0 pysubs2==1.8.1
cd "$folder"
"$folder/venv/bin/python" - <<'PROGRAM'
from pathlib import Path
from xml.etree import ElementTree

import pysubs2
from pylangacq import read_chat

TIMES = ("\x150_1500\x15", "\x151500_3000\x15")
Path("talk.cha").write_text(
    "@UTF8\n@Begin\n@Languages:\teng\n@Participants:\tBEC Bert Participant\n"
    "@ID:\teng|lenau|BEC|||||Participant|||\n"
    f"*BEC:\twe will <pay> [//] not pay . {TIMES[0]}\n*BEC:\tit is due [= she means tax] . {TIMES[1]}\n@End\n"
)
chat = read_chat("talk.cha")
words = " ".join(chat.words())
print(words)
assert words == "we will not pay . it is due ."
assert "# text = we will not pay ." in chat.to_conllu_strs()[0]

captions = [event.plaintext for event in pysubs2.SSAFile.from_string(chat.to_srt_strs()[0])]
print(captions)
assert captions == ["we will  [//] not pay .", "it is due [= she means tax] ."]
assert '"we will <pay> [//] not pay ."' in chat.to_textgrid_strs()[0]

elan = chat.to_elan_strs()[0]
assert TIMES[0] in elan
try:
    ElementTree.fromstring(elan)
except ElementTree.ParseError as error:
    print("ELAN:", error)
else:
    raise SystemExit("the ELAN file is XML now")
PROGRAM
