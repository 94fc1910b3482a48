#!/usr/bin/env bash
# pymods 2.0.14 joins two roles of a person into one, and takes »approximate« and »invalid« off.
#
# Guess: of a person with two roles in MODS (interviewee, editor) both are given, or the first; a date that
# the record calls approximate or questionable, and a number that it calls invalid, are told from sure ones.
# Seen: the role of Bernd Beck has the code of the first (ive, interviewee) and the text of the second
# (editor): a role that nobody has. »1948« questionable to »1952« is »1948 - 1952«, the cancelled DOI is an
# identifier like all others, a translated title stands among the titles without its type, and of two dates
# of issue (the first edition and a reissue) only the first is there.
# What follows for a fact-checking desk: who asked and who answered is taken from the elements, as are doubts.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pymods==2.0.14
cat > "$folder/mods.xml" <<'MODS'
<mods xmlns="http://www.loc.gov/mods/v3"><titleInfo><title>No taxes</title></titleInfo>
<titleInfo type="translated"><title>Keine Steuern</title></titleInfo>
<name type="personal"><namePart>Beck, Bernd</namePart>
<role><roleTerm type="code" authority="marcrelator">ive</roleTerm></role>
<role><roleTerm type="text">editor</roleTerm></role></name>
<originInfo><dateIssued point="start" qualifier="questionable">1948</dateIssued>
<dateIssued point="end">1952</dateIssued></originInfo>
<originInfo eventType="reissue"><dateIssued>1999</dateIssued></originInfo>
<identifier type="doi" invalid="yes">10.9999/17</identifier></mods>
MODS
"$folder/venv/bin/python" - "$folder/mods.xml" <<'PROGRAM'
import sys

from pymods import MODSReader

(record,) = MODSReader(sys.argv[1])
(beck,) = record.names
dates = [each.text for each in record.dates]
numbers = [(each.type, each.text) for each in record.identifiers]
print(beck.role.code, beck.role.text, dates, numbers, record.titles)
assert (beck.role.code, beck.role.text) == ("ive", "editor")
assert dates == ["1948 - 1952"]
assert numbers == [("doi", "10.9999/17")]
assert record.titles == ["No taxes", "Keine Steuern"]
PROGRAM
