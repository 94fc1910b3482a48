#!/usr/bin/env bash
# timelength 3.0.4: »two and a half hours« are half an hour, »a day and a half« a day, »minus five days« five days.
#
# Guess: since »half an hour« and »three quarters of an hour« are read, »two and a half hours« are 2.5 hours; a »minus«
# or »less« that it cannot read makes the length fail, as it changes the value.
# Seen: of »two and a half hours« the half counts alone, of »a day and a half« the day, of »an hour and three quarters«
# the hour. »Minus« and »less« are set aside like any word it does not know: an hour less five minutes are 65. As
# its page says, one value is enough for success; with all of its failure flags set each of these fails.
# What follows for a fact-checking desk: a length counts only when no word was left over, so all flags are set.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check timelength==3.0.4
"$folder/venv/bin/python" - <<'PROGRAM'
from timelength import English, FailureFlags, TimeLength

HOUR, DAY = 3600, 86400
WHOLLY = {"half an hour": HOUR / 2, "three quarters of an hour": HOUR * 3 / 4}
READ = {
    "minus five days": 5 * DAY,
    "an hour less five minutes": HOUR + 300,
    "two and a half hours": HOUR / 2,
    "a day and a half": DAY,
    "an hour and three quarters": HOUR,
    "two to three hours": 3 * HOUR,
}
for text, seconds in {**WHOLLY, **READ}.items():
    result = TimeLength(text).result
    strict = TimeLength(text, locale=English(flags=FailureFlags.ALL)).result
    print(text, result.success, result.seconds, strict.success)
    assert result.success and result.seconds == seconds
    assert strict.success == (text in WHOLLY)
PROGRAM
