#!/usr/bin/env bash
# bundestag-protocol-extractor 0.3.3 gives all words of a <rede> to the member who began it.
#
# Guess: as its records have a speaker, the chair's words (after a <name>) and a question that another
# member puts in the middle (a second <redner>) are speeches of their own, or left out; interjections
# are comments and no text.
# Seen: one speech, by the first member, whose text holds the chair's question, the other member's
# »Das Geld ist weg.« and the heckler's words; which of its paragraphs is whose cannot be told.
# What follows for a fact-checking desk: minutes are read paragraph by paragraph, with the label that
# was printed last; a table of speeches made by somebody else puts words into members' mouths.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check bundestag-protocol-extractor==0.3.3
cd "$folder"
venv/bin/python - <<'PROGRAM'
import xml.etree.ElementTree as ElementTree

from bundestag_protocol_extractor.api.client import BundestagAPIClient


def label(number, first, last, group):
    return (
        f'<p klasse="redner"><redner id="{number}"><name><vorname>{first}</vorname>'
        f"<nachname>{last}</nachname><fraktion>{group}</fraktion></name></redner>"
        f"{first} {last} ({group}):</p>"
    )


adler, berg = label(1, "Anna", "Adler", "AAA"), label(2, "Bernd", "Berg", "BBB")
minutes = f"""<dbtplenarprotokoll><sitzungsverlauf><tagesordnungspunkt top-id="TOP 1"><rede id="ID1">
{adler}<p klasse="J_1">Der Hafen ist teuer.</p><kommentar>(Zuruf: Stimmt nicht!)</kommentar>
<name>Präsidentin Petra Pahl:</name><p klasse="J_1">Erlauben Sie eine Frage?</p>
{adler}<p klasse="J_1">Gern.</p>
{berg}<p klasse="J_1">Das Geld ist weg.</p>
{adler}<p klasse="J_1">Nein, es ist da.</p>
</rede></tagesordnungspunkt></sitzungsverlauf></dbtplenarprotokoll>"""
speeches = BundestagAPIClient("no key").parse_speeches_from_xml(ElementTree.fromstring(minutes))
for speech in speeches:
    print(speech["speaker_full_name"], speech["text"].split("\n\n"))
assert [speech["speaker_full_name"] for speech in speeches] == ["Anna Adler"]
assert speeches[0]["text"].split("\n\n") == [
    "Der Hafen ist teuer.",
    "(Zuruf: Stimmt nicht!)",
    "Erlauben Sie eine Frage?",
    "Gern.",
    "Das Geld ist weg.",
    "Nein, es ist da.",
]
PROGRAM
