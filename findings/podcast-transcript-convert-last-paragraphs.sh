#!/usr/bin/env bash
# podcast-transcript-convert 0.1.2 keeps the last paragraph of each speaker of an HTML transcript.
#
# Guess: all paragraphs below a <cite> with a <time> are that speaker's words, in one segment or in
# several, as the JSON of Podcasting 2.0 can hold both.
# Seen: each paragraph takes the place of the one before; what somebody said first is gone without a
# word, and what is left has the time of what is gone.
# What follows for a fact-checking desk: a converted transcript is compared with its source by length
# before anything is quoted from it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check podcast-transcript-convert==0.1.2
venv/bin/python - <<'PROGRAM'
from podcast_transcript_convert.converters.html_to_json import html_to_podcast_dict

transcript = """<cite>Anna Adler:</cite>
<time>0:01</time>
<p>We build the bridge.</p>
<p>It costs 3 million.</p>
<cite>Ben Berg:</cite>
<time>0:09</time>
<p>No.</p>
"""
segments = html_to_podcast_dict(transcript)["segments"]
print(segments)
assert [(part["speaker"], part["startTime"], part["body"]) for part in segments] == [
    ("Anna Adler", 1, "It costs 3 million."),
    ("Ben Berg", 9, "No."),
]
PROGRAM
