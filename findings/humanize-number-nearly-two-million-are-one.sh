#!/usr/bin/env bash
# humanize-number 0.1.1: 1,999,999 votes are »1M«, 1,499,999 too; big-num-format 0.4: -999 is »- thousand and 999«.
#
# Guess: a figure shortened for readers is rounded, so that 1,999,999 is 2M; a debt is shortened as a gain is; and
# whatever is written out means the figure that went in.
# Seen: humanize-number cuts what stands behind the unit: nearly two million and a million are the same, 1.95 billion
# is »1B«. Figures below nought stay as they are, so that a table shows -1500000 beside 1M. big-num-format, which
# writes all of a figure in units, makes of -999 a minus thousand and 999, and of -1,500,000 »-1 million and 500
# thousand«, where the thousands belong to the minus as well. -1000 is right.
# What follows for a fact-checking desk: a figure is judged by the source and not by the way a page shortens it; what
# our own pages shorten is tried just below the next unit and below nought.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check humanize-number==0.1.1 big-num-format==0.4
"$folder/venv/bin/python" - <<'PROGRAM'
from big_num_format import format_num
from humanize_number import humanize_number


def shown(write, numbers):
    found = {number: write(number) for number in numbers}
    print(found)
    return list(found.values())


assert shown(humanize_number, [1_000_000, 1_499_999, 1_999_999]) == ["1M", "1M", "1M"]
assert shown(humanize_number, [999_999, 1_950_000_000]) == ["999K", "1B"]
assert shown(humanize_number, [1_500_000, -1_500_000]) == ["1M", "-1500000"]
assert shown(format_num, [999, 1000, -1000]) == ["999", "1 thousand", "-1 thousand"]
assert shown(format_num, [-999, -1_500_000]) == ["- thousand and 999", "-1 million and 500 thousand"]
PROGRAM
