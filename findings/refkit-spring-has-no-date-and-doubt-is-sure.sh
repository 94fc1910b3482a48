#!/usr/bin/env bash
# refkit 0.4.0: a paper of spring 2024 has no date, 1999/2000 is 1999, and 10⁹ is printed »10\textsuperscript{9}«.
#
# Guess: what a reader of BibLaTeX cannot keep of a date it reports in its diagnostics; commands that set a
# title's letters (\enquote, \emph, \textsuperscript) are read or taken off in what is printed.
# Seen: »2024-21«, spring 2024 in BibLaTeX, is »(n.d.)« in APA and nothing in IEEE; »1999/2000« is 1999;
# »1948/«, begun and not ended, 1948. A year in doubt is »ca.« in APA and simply 1948 in IEEE. The diagnostics
# are empty each time. The commands are printed as they stand, in italics' and quotation marks' place.
# What follows for a fact-checking desk: a source's date is taken from its entry, and »n.d.« is not a finding.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check refkit==0.4.0
"$folder/venv/bin/python" - "$folder/sources.bib" <<'PROGRAM'
import sys
from pathlib import Path

import refkit


def printed(style, title="Vote", **fields):
    extra = "".join(f", {name} = {{{value}}}" for name, value in fields.items())
    path = Path(sys.argv[1])
    path.write_text(f"@article{{a, author = {{Adler, Anna}}, title = {{{title}}}, journal = {{Kurier}}{extra}}}")
    assert list(refkit.Library.parse_bibtex(path.read_text()).diagnostics) == []
    found = str(refkit.full_bibliography(str(path), style=style).text)
    print(found)
    return found


assert "(2024)" in printed("apa", date="2024")
assert "(n.d.)" in printed("apa", date="2024-21")
assert "2024" not in printed("ieee", date="2024-21")
assert "(1999)" in printed("apa", year="1999/2000")
assert "(1948)" in printed("apa", date="1948/")
assert "(ca. 1948)" in printed("apa", date="1948?")
assert printed("ieee", date="1948?") == printed("ieee", date="1948")
assert r"10\textsuperscript{9} euros" in printed("apa", title=r"10\textsuperscript{9} euros", date="2024")
assert r"\enquote{No}, she says" in printed("apa", title=r"\enquote{No}, she says", date="2024")
PROGRAM
