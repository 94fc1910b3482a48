#!/usr/bin/env bash
# podcast-chapter-tools 0.2.0: in notes on a programme »Die Abstimmung endete 52:48.« is a chapter after 52 minutes.
#
# Guess: chapters are lines that begin with a time, each later than the one before, and a sentence with a time, a vote
# or a score in it is none.
# Seen: once two chapters are found, a number with a colon anywhere in a line is a beginning, the words before it are
# lost and what is behind it is the title: ».« for the vote, and »Uhr: Treffen mit Beck« for an appointment at half past
# twelve. They stay in the order of the lines, so that times run back. Of »5:30 – 7:00 Beck« the end is the title.
# What follows for a fact-checking desk: chapters are taken only where times rise to the length of the recording.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check podcast-chapter-tools==0.2.0
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
from podcast_chapter_tools import extract_description_chapters

NOTES = ["00:00 Begrüßung", "05:30 Die Wahl", "Die Abstimmung endete 52:48.", "12:30 Uhr: Treffen mit Beck"]


def chapters(*lines):
    found = extract_description_chapters("\n".join(lines))
    found = found and [(each.start, each.title) for each in found]
    print(lines, "->", found)
    return found


assert chapters(*NOTES[:2]) == [(0, "Begrüßung"), (330, "Die Wahl")]
assert chapters(NOTES[2]) is None
assert chapters(*NOTES)[2:] == [(3168, "."), (750, "Uhr: Treffen mit Beck")]
assert chapters("5:30 - 7:00 Beck", "7:00 Cohn") == [(330, "7:00 Beck"), (420, "Cohn")]
PROGRAM
