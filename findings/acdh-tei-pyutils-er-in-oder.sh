#!/usr/bin/env bash
# acdh-tei-pyutils 2.4.0 marks the »er« of »Oder« as the person that a TEI file names »er«.
#
# Guess: places of named entities in the plain text come from where the elements stand; a year before
# Christ keeps its number.
# Seen: the words of each <rs> are looked up in the text as letters: one on »er« marks a part of »der« and
# of »Oder« as a person; a speaker called Beck makes a person of the village Beck. A death in the year
# -0044 (@when) is of the year -4.
# What follows for a fact-checking desk: spans of a marked-up text are counted while walking it, and
# checked by cutting them out.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check acdh-tei-pyutils==2.4.0
"$folder/venv/bin/python" - <<'PROGRAM'
from acdh_tei_pyutils.tei import TeiReader
from acdh_tei_pyutils.utils import get_birth_death_year
from lxml import etree

TEI = '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>%s</body></text></TEI>'


def marked(paragraph):
    [(text, found)] = TeiReader(TEI % f"<p>{paragraph}</p>").extract_ne_offsets()
    print(text, found["entities"])
    return [(begin, text[begin:end], kind) for begin, end, kind in found["entities"]]


said = 'An der Oder sagte <rs type="person" ref="#adler">er</rs> nein.'
assert marked(said) == [(4, "er", "PER"), (9, "er", "PER"), (18, "er", "PER")]
name = '<rs type="person" ref="#ben">Beck</rs> traf <rs type="place" ref="#beck">Beck</rs>.'
assert marked(name) == [(0, "Beck", "PER"), (10, "Beck", "PER")]

person = etree.fromstring(
    '<person xmlns="http://www.tei-c.org/ns/1.0"><birth when="1950"/><death when="-0044-03-15"/>'
    "</person>"
)
years = get_birth_death_year(person), get_birth_death_year(person, birth=False)
print(years)
assert years == (1950, -4)
PROGRAM
