#!/usr/bin/env bash
# elan-data 1.7.3 splits an utterance into moments without length, and joins words in the order of typing.
#
# Guess: an utterance of ten seconds split at 3 and 6 is three: 0 to 3, 3 to 6 and 6 to 10; segments that
# are merged have their words in the order in which they were said.
# Seen: there are 3 to 3, 6 to 6 and 6 to 10; the first six seconds belong to no one. Merging takes the
# order in which the segments were written down: »We will pay« with a forgotten »not« put in later, at its
# time, is »We will pay not«.
# What follows for a fact-checking desk: after a change in a transcript its segments are checked for times
# that cover the recording, and merged words are heard once more.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check elan-data==1.7.3 pandas==2.3.3 numpy==2.4.2
cd "$folder"
venv/bin/python - <<'PROGRAM'
from elan_data import ELAN_Data

talk = ELAN_Data.create_eaf("talk.eaf", audio=None, tiers=["Adler"])
talk.add_segment("Adler", 0, 10_000, "We will not pay.")
talk.split_segment([3000, 6000], talk.tier_data.SEGMENT_ID.iloc[0])
times = list(zip(talk.tier_data.START.tolist(), talk.tier_data.STOP.tolist()))
print(times)
assert times == [(3000, 3000), (6000, 6000), (6000, 10_000)], times

talk = ELAN_Data.create_eaf("again.eaf", audio=None, tiers=["Adler"])
for start, stop, words in ((0, 1000, "We will"), (2000, 3000, "pay"), (1000, 2000, "not")):
    talk.add_segment("Adler", start, stop, words)
talk.merge_segments("Adler", talk.tier_data.SEGMENT_ID.tolist())
[words] = talk.tier_data.TEXT.tolist()
print(words)
assert words == "We will pay not"
PROGRAM
