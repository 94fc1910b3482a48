#!/usr/bin/env bash
# bxc 1.3.0, BibTeX to a finished list of sources: »He did \emph{not} go« is »He did \emphnot go«, et al. an author.
#
# Guess: commands of LaTeX are carried out or left as they are, and »and others« is the sign for more authors that
# the style writes in its own way.
# Seen: the braces go and the command's name is put before the word: \emphnot, \enquoteno, 10\textsuperscript9 in
# all styles. »and others« becomes a last author called »et al.«: »dpa, Adler, A., & et al.« in APA, »and et al.«
# in Chicago. An agency in braces is right.
# What follows for a fact-checking desk: a list of sources is searched for backslashes before it is printed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check bxc==1.3.0
"$folder/venv/bin/python" - <<'PROGRAM'
import bxc

ENTRY = r"""@article{a, author={{dpa} and Adler, Anna and others}, title={TITLE}, journal={Lenauer Bote}, year=2024,
month=may, day=3}"""


def write(title, style):
    found = bxc.format_bibtex(ENTRY.replace("TITLE", title), style=style, offline=True)
    print(found)
    return str(found)


assert r"He did \emphnot go" in write(r"He did \emph{not} go", "apa")
assert r"Müller says \enquoteno" in write(r"Müller says \enquote{no}", "ieee")
assert r"Debt of 10\textsuperscript9 euros" in write(r"Debt of 10\textsuperscript{9} euros", "apa")
assert "dpa, Adler, A., & et al." in write("No", "apa")
assert "dpa, A. Adler, and et al." in write("No", "chicago-author-date")
PROGRAM
