#!/usr/bin/env bash
# vtt-builder 0.6.0 merges what two speakers said, and takes the verb »like« for a filler.
#
# Guess: segments that carry a speaker are merged within one speaker, as its group_by_speaker() does,
# and keep the name when they are split; of fillers »um« goes and a verb stays.
# Seen: merge_segments() makes one segment without a speaker of a question and another's answer;
# split_long_segments() drops the name; remove_filler_words() makes »we the harbour« of »we like the
# harbour« and »who pays?« of »You know who pays?«.
# What follows for a fact-checking desk: a transcript that was made easier to read is no source of
# quotations; words and speakers are taken from it before.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check vtt-builder==0.6.0
cd "$folder"
venv/bin/python - <<'PROGRAM'
import vtt_builder


def segment(number, start, end, text, speaker):
    return {"id": number, "start": start, "end": end, "text": text, "speaker": speaker}


talk = [
    segment(1, 0.0, 2.0, "Who pays for the harbour?", "Anna Adler"),
    segment(2, 2.1, 4.0, "We do not.", "Bernd Berg"),
]
merged = vtt_builder.merge_segments(talk)
print(merged)
assert merged == [{"id": 1, "start": 0.0, "end": 4.0, "text": "Who pays for the harbour? We do not."}]

split = vtt_builder.split_long_segments(talk, 20)
print(split)
assert not any("speaker" in part for part in split)

said = ["Um, nobody asked.", "We like the harbour.", "You know who pays?"]
left = [
    part["text"]
    for part in vtt_builder.remove_filler_words(
        [segment(number, number, number + 1, text, "Anna Adler") for number, text in enumerate(said, 1)]
    )
]
print(left)
assert left == [", nobody asked.", "We the harbour.", "who pays?"]
PROGRAM
