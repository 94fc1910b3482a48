#!/usr/bin/env bash
# eurlxp 0.6.0 takes the figure a paragraph of EU law begins with for its number, and glues »shall not be«.
#
# Guess: the text of a regulation comes with its paragraph's number apart, »1.« or »(1)«; a figure that
# begins a sentence stays, and words in italics have spaces around them.
# Seen: »30 days' notice is given« is »days' notice is given« of paragraph 30; »1,5 % of the value« is
# »,5 % of the value« of paragraph 1. »shall not be closed« with »not« in italics is »shallnotbe closed«,
# so that a search for »not« misses it.
# What follows for a fact-checking desk: a deadline or a share from a law is looked up in the published
# text; words are compared without their spaces too.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check eurlxp==0.6.0
"$folder/venv/bin/python" - <<'PROGRAM'
from eurlxp import parse_html

PAGE = """<html xmlns="http://www.w3.org/1999/xhtml"><body><p class="oj-ti-art">Article 1</p>
<p class="oj-normal">1.   The port shall <span class="oj-italic">not</span> be closed.</p>
<p class="oj-normal">30 days' notice is given.</p>
<p class="oj-normal">2.   Fees are:</p>
<table><tbody><tr><td><p class="oj-normal">(a)</p></td><td><p class="oj-normal">1,5 % of the value;</p></td></tr>
</tbody></table></body></html>"""
rows = [(row["paragraph"], row["text"]) for row in parse_html(PAGE).to_dicts()]
print(*rows, sep="\n")
assert rows == [
    ("1", "The port shallnotbe closed."),
    ("30", "days' notice is given."),
    ("2", "Fees are:"),
    ("2", "(a)"),
    ("1", ",5 % of the value;"),
]
PROGRAM
