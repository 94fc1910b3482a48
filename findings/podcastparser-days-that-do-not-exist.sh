#!/usr/bin/env bash
# podcastparser 0.6.11: 31 February is 3 March, a European zone is none, a bare ISO day is 1970.
#
# Guess: what is in no calendar is refused or gives 0, which stands for »no date«; a zone's name is
# understood or the date is refused with it.
# Seen: a day that does not exist rolls over into the next month; CEST, BST and MESZ are passed over
# without a sign, while EDT is understood; a bare ISO day gives 0, an ISO date with a time is read.
# What follows: a desk reads dates of podcasts from the feed's own words, with the zone in them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check podcastparser==0.6.11
"$folder/venv/bin/python" - <<'PROGRAM' 2> /dev/null
import io
from datetime import UTC, datetime

import podcastparser

FEED = """<rss version="2.0"><channel><title>B</title><link>https://paper.example/</link>
<item><title>T</title><link>https://paper.example/1</link><guid>1</guid><pubDate>{}</pubDate>
<enclosure url="https://paper.example/1.mp3" type="audio/mpeg" length="1"/></item></channel></rss>"""


def published(stamp):
    source = io.BytesIO(FEED.format(stamp).encode())
    episode = podcastparser.parse("https://paper.example/feed", source)["episodes"][0]
    return f"{datetime.fromtimestamp(episode['published'], UTC):%Y-%m-%d %H:%M}"


expected = {
    "Fri, 31 Feb 2025 10:00:00 GMT": "2025-03-03 10:00",
    "Tue, 14 Oct 2025 10:00:00 CEST": "2025-10-14 10:00",
    "Tue, 14 Oct 2025 10:00:00 BST": "2025-10-14 10:00",
    "Tue, 14 Oct 2025 10:00:00 EDT": "2025-10-14 14:00",
    "2025-10-14T10:00:00+02:00": "2025-10-14 08:00",
    "2025-10-14": "1970-01-01 00:00",
}
for stamp, seen in expected.items():
    found = published(stamp)
    print(f"{stamp:32} {found}")
    assert found == seen, (stamp, found)
PROGRAM
