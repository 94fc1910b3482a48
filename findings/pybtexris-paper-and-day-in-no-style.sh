#!/usr/bin/env bash
# pybtexris 0.2.0: a newspaper's article has no newspaper and no day in BibTeX, and half of its summary.
#
# Guess: what RIS says of a newspaper's article (T2 the paper, DA the day, LA the language) gets BibTeX's
# names for it, since TY NEWS itself is understood (»Newspaper Article«); a value that goes on over two
# lines is read to its end; two addresses are two.
# Seen: T2, DA, LA and Y2 are kept under these very letters, which no style prints: the reference is
# »Anna Adler. Bridge stays shut. 2024«. Of a summary on two lines the first is left. Two UR lines are one
# address with a comma and a blank in it, which leads nowhere. rispy 0.10.0 reads all of it.
# What follows for a fact-checking desk: a source keeps the record that it came with, and a reference is
# printed from that; an address is opened once before it is stored.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pybtexris==0.2.0 pybtex==0.26.1 rispy==0.10.0
"$folder/venv/bin/python" - <<'PROGRAM'
import rispy
from pybtex.database import parse_string
from pybtex.plugin import find_plugin

RIS = """TY  - NEWS
AU  - Adler, Anna
TI  - Bridge stays shut
T2  - Lenauer Bote
DA  - 2024/05/03
PY  - 2024
AB  - The bridge stays shut until autumn,
but not for trams.
UR  - https://example.org/1
UR  - https://example.org/2
LA  - de
Y2  - 2024/06/01
ER  - 
"""
data = parse_string(RIS, "ris")
[entry] = data.entries.values()
print(data.to_string("bibtex"))
assert entry.fields["type"] == "Newspaper Article"
assert "journal" not in entry.fields and "month" not in entry.fields
assert [entry.fields[key] for key in ("T2", "DA", "LA")] == ["Lenauer Bote", "2024/05/03", "de"]
assert entry.fields["abstract"] == "The bridge stays shut until autumn,"
assert entry.fields["url"] == "https://example.org/1, https://example.org/2"

for style in ("plain", "alpha", "unsrt"):
    [printed] = find_plugin("pybtex.style.formatting", style)().format_bibliography(data)
    text = printed.text.render_as("text")
    print(style, text)
    assert "Lenauer" not in text and "May" not in text and "05" not in text

[record] = rispy.loads(RIS)
assert record["secondary_title"] == "Lenauer Bote" and len(record["urls"]) == 2
assert record["abstract"].endswith("but not for trams.")
PROGRAM
