#!/usr/bin/env bash
# timelength 3.0.4: »minus five days« is five days, »an hour less five minutes« 65 minutes, two and a half hours half.
#
# Guess: of a length in words that it cannot read wholly it says that it failed; so its page reads, where it speaks of
# flags for failures. »Two and a half hours« are 2.5 hours, as »half an hour« is 0.5.
# Seen: a word it does not know is set aside, what is left is added up, and success is true: »minus« and »less« are
# such words. Of »two and a half hours« only the half counts, of »a day and a half« the day, »two to three hours« are
# three. The words set aside stand in a list that who asks for the seconds does not see.
# What follows for a fact-checking desk: a length counts only when no word was left over; »success« says that
# something was found.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check timelength==3.0.4
"$folder/venv/bin/python" - <<'PROGRAM'
from timelength import TimeLength

HOUR, DAY = 3600, 86400
READ = {
    "half an hour": HOUR / 2,
    "three quarters of an hour": HOUR * 3 / 4,
    "minus five days": 5 * DAY,
    "an hour less five minutes": HOUR + 300,
    "two and a half hours": HOUR / 2,
    "a day and a half": DAY,
    "an hour and three quarters": HOUR,
    "two to three hours": 3 * HOUR,
}
for text, seconds in READ.items():
    result = TimeLength(text).result
    print(text, result.success, result.seconds, result.invalid)
    assert result.success and result.seconds == seconds
PROGRAM
