#!/usr/bin/env bash
# news-fetch 1.0.0 leaves the answers »No.«, »Never.« and »Yes, 17.« out of an interview, and is sure of it.
#
# Guess: of an interview in paragraphs, questions and answers come out, short or long; if not, the
# confidence that it gives for the text is low.
# Seen: paragraphs of a few words are gone, the questions stay, and the one long answer seems to answer
# them all. The confidence of the text is above 0.9. Who said a quotation in a <blockquote> stands in its
# <footer> and is lost as well.
# What follows for a fact-checking desk: the words of an interview are counted against the page; an answer
# of one word is the one that is quoted.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check news-fetch==1.0.0
"$folder/venv/bin/python" - <<'PROGRAM'
import newsfetch

INTERVIEW = [
    "<strong>Will the harbour be closed at the end of this year, as the council was told?</strong>",
    "No.",
    "<strong>And will you resign if the vote of the council on Friday goes against you?</strong>",
    "Never.",
    "<strong>Did the town pay the captain more than it was allowed to pay him last year?</strong>",
    "Yes, 17.",
    "<strong>What happens with the money that the state gave to the town for the pier?</strong>",
    "We will give all of it back, to the last cent, and say so in the next meeting.",
]
QUOTED = (
    "<blockquote><p>“The harbour stays open, whatever the council says to us in May.”</p>"
    "<footer>— <cite>Dora Dorn</cite>, captain of the port</footer></blockquote>"
)
body = "".join(f"<p>{each}</p>" for each in INTERVIEW) + QUOTED
page = f"<html><head><title>Harbour</title></head><body><article><h1>Harbour</h1>{body}</article></body></html>"
article = newsfetch.extract(page, url="https://example.org/harbour")
lines = [line for line in article.text.splitlines() if line]
print(*lines, article.content_confidence, sep="\n")
assert len([line for line in lines if line.endswith("?")]) == 4
assert not {"No.", "Never.", "Yes, 17."} & set(lines)
assert any("give all of it back" in line for line in lines) and article.content_confidence > 0.9
assert "The harbour stays open" in article.text and "Dorn" not in article.text
PROGRAM
