#!/usr/bin/env bash
# textgrid-convert 1.2.0 writes everybody's words into the tier of one speaker, and loses the last caption.
#
# Guess: to_darla_textgrid(speaker_name="ADLER") has what Adler said; each caption of an SBV file is read,
# also the last; »MÜLLER:« is a speaker as »ADLER:« is.
# Seen: who speaks is looked at and then all captions are put in again, Müller's too. The last caption is
# gone when no empty line follows it, as files end. Of »MÜLLER: No.« the speaker is »LLER«, the name stays
# in the words, and what comes next is LLER's as well.
# What follows for a fact-checking desk: a transcript of one person is checked for another's words before
# anything in it is quoted.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check textgrid-convert==1.2.0 pytest==9.1.1
"$folder/venv/bin/python" - <<'PROGRAM'
import logging
import re

logging.disable(logging.CRITICAL)
from textgrid_convert.sbvParser import sbvParser

SAID = ["ADLER: Will you resign?", "MÜLLER: No.", "Never.", "ADLER: Thank you."]
file = "\n\n".join(f"0:00:0{2 * n}.000,0:00:0{2 * n + 1}.000\n{each}" for n, each in enumerate(SAID)) + "\n"
talk = sbvParser(file)
read = [(each["speaker_name"], each["text"]) for each in talk.transcription_dict.values()]
print(read)
assert read == [("ADLER", "Will you resign?"), ("LLER", "MÜLLER: No."), ("LLER", "Never.")]

of_adler = re.findall(r'text = "(.*)"', talk.to_darla_textgrid(speaker_name="ADLER"))
print(of_adler)
assert of_adler == ["Will you resign?", "MÜLLER: No.", "Never."]
PROGRAM
