#!/usr/bin/env bash
# fastfeedparser 0.6.5 takes an entry's number for its date where it has none that it can read.
#
# Guess: an entry without a date, or with a German one, has None, as with feedparser.
# Seen: the guid is read as a date then: 17 becomes the 17th of this month, 1999 today's day of
# 1999, 10.05 the 10th of this month, each at midnight in UTC and in no way different from a date
# that was written. A month alone (2025-10) gets today's day, and MESZ, which German feeds write, is
# taken for UTC while CEST is understood.
# What follows: an entry's date is believed only where it can be read back out of the words.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check fastfeedparser==0.6.5
"$folder/venv/bin/python" - <<'PROGRAM' 2> /dev/null
from datetime import UTC, datetime

import fastfeedparser

FEED = """<rss version="2.0"><channel><title>B</title><link>https://paper.example/</link>
<description>d</description><item><title>T</title><link>https://paper.example/1</link>
<guid isPermaLink="false">{}</guid>{}</item></channel></rss>"""


def published(guid, stamp=""):
    date = f"<pubDate>{stamp}</pubDate>" if stamp else ""
    return fastfeedparser.parse(FEED.format(guid, date)).entries[0].get("published")


today = datetime.now(UTC)
expected = {
    ("17",): f"{today:%Y-%m}-17T00:00:00+00:00",
    ("1999",): f"1999-{today:%m}-{today:%d}T00:00:00+00:00",
    ("10.05",): f"{today:%Y-%m}-10T00:00:00+00:00",
    ("17", "Di, 14 Okt 2025 10:00:00 +0200"): f"{today:%Y-%m}-17T00:00:00+00:00",
    ("post-17", "Di, 14 Okt 2025 10:00:00 +0200"): None,
    ("17", "2025-10"): f"2025-10-{today:%d}T00:00:00+00:00",
    ("17", "Tue, 14 Oct 2025 10:00:00 MESZ"): "2025-10-14T10:00:00+00:00",
    ("17", "Tue, 14 Oct 2025 10:00:00 CEST"): "2025-10-14T08:00:00+00:00",
}
for entry, seen in expected.items():
    found = published(*entry)
    print(entry, found)
    assert found == seen, (entry, found)
PROGRAM
