#!/usr/bin/env bash
# feed2json 2025.7.15 puts what came out in summer an hour later, on a computer in Berlin.
#
# Guess: 08:30 GMT in an RSS feed is 08:30Z in the JSON Feed made of it; what has no recording has no
# attachments, and a time of change only where the feed gave one.
# Seen: with the zone Europe/Berlin it is 09:30Z in May and right in January; what came out at 23:30 on the
# last of April is of 1 May. It depends on the computer and not on the feed. Each entry without an
# enclosure has an attachment that is a piece of a pattern with »url: string«, and date_modified repeats
# the day of publication.
# What follows for a fact-checking desk: times of a converted feed are compared with the feed itself, in
# summer and near midnight.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check feed2json==2025.7.15 feedparser==6.0.14
cat > "$folder/program.py" <<'PROGRAM'
from feed2json import feed2json

TIMES = ["Fri, 05 Jan 2024 08:30:00 GMT", "Fri, 03 May 2024 08:30:00 GMT", "Tue, 30 Apr 2024 23:30:00 GMT"]
items = "".join(
    f"<item><title>{n}</title><guid>https://example.org/{n}</guid><pubDate>{time}</pubDate></item>"
    for n, time in enumerate(TIMES)
)
channel = "<title>News</title><link>https://example.org/</link><description>News</description>"
feed = feed2json(feed_string=f'<?xml version="1.0"?><rss version="2.0"><channel>{channel}{items}</channel></rss>')
for time, item in zip(TIMES, feed["items"]):
    print(time, "->", item["date_published"], item["attachments"])
assert [item["date_published"] for item in feed["items"]] == [
    "2024-01-05T08:30:00Z",
    "2024-05-03T09:30:00Z",
    "2024-05-01T00:30:00Z",
]
assert all("string" in item["attachments"][0] for item in feed["items"])
assert all(item["date_modified"] == item["date_published"] for item in feed["items"])
PROGRAM
TZ=Europe/Berlin "$folder/venv/bin/python" "$folder/program.py"
