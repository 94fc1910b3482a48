#!/usr/bin/env bash
# csvkit 2.2.0 (agate 1.14.2) turns speakers called May and March into days of the year 1.
#
# Guess: agate tries types in turn and takes Date only for values that hold a date; a column of
# surnames stays text, whatever the surnames are.
# Seen: a column whose every value is also the name of a month or weekday becomes Date. »May« is
# 0001-05-01, »Friday« 0001-01-05, and csvjson, csvsort and csvstat write these in place of the
# names. One »Merz« in the column and all of it stays text. »10/9« becomes a day of 2001.
# What follows: an export narrowed to one speaker can lose the speaker, and a larger one does not
# show it. --no-inference keeps the words.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check csvkit==2.2.0 agate==1.14.2
cd "$folder"
printf 'speaker,claims\nMay,12\nMarch,3\n' > months.csv
printf 'speaker,claims\nMay,12\nMerz,3\n' > mixed.csv
printf 'speaker,claims\nFriday,12\n' > weekday.csv
printf 'speaker,vote\nAdler,10/9\n' > vote.csv
check() {
  found=$("venv/bin/csvjson" "${@:2}")
  printf '%s\n' "$found"
  [ "$found" = "$1" ]
}
check '[{"speaker": "0001-05-01", "claims": 12.0}, {"speaker": "0001-03-01", "claims": 3.0}]' months.csv
check '[{"speaker": "May", "claims": 12.0}, {"speaker": "Merz", "claims": 3.0}]' mixed.csv
check '[{"speaker": "0001-01-05", "claims": 12.0}]' weekday.csv
check '[{"speaker": "Adler", "vote": "2001-10-09"}]' vote.csv
check '[{"speaker": "May", "claims": "12"}, {"speaker": "March", "claims": "3"}]' --no-inference months.csv
