#!/usr/bin/env bash
# ural 1.6.2: addresses of posts are read as those of accounts, some of them named »share«.
#
# Guess: parse_twitter_url, parse_facebook_url and parse_youtube_url give the post or video for
# the addresses that the platforms' own buttons copy, and None for what they do not know.
# Seen: a post's picture (/status/123/photo/1) is the profile of its author, Facebook's /share/p/…
# and /reel/… are the accounts »share« and »reel«, /i/web/status/123 and YouTube's /live/… are None.
# What follows: posts and live streams are missing from a list of cited posts, and »share« is the
# account that an archive quotes most; nothing raises an error.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check ural==1.6.2
"$folder/venv/bin/python" - <<'PROGRAM'
from ural.facebook import parse_facebook_url
from ural.twitter import parse_twitter_url
from ural.youtube import parse_youtube_url

CASES = [
    (parse_twitter_url, "https://x.com/anna/status/123", "TwitterTweet"),
    (parse_twitter_url, "https://x.com/anna/status/123/photo/1", "TwitterUser"),
    (parse_twitter_url, "https://twitter.com/i/web/status/123", "NoneType"),
    (parse_facebook_url, "https://www.facebook.com/anna/posts/pfbid02abc", "FacebookPost"),
    (parse_facebook_url, "https://www.facebook.com/share/p/1Abc/", "FacebookHandle"),
    (parse_facebook_url, "https://www.facebook.com/reel/123", "FacebookHandle"),
    (parse_youtube_url, "https://www.youtube.com/shorts/abcdefghijk", "YoutubeShort"),
    (parse_youtube_url, "https://www.youtube.com/live/abcdefghijk", "NoneType"),
]
for read, address, kind in CASES:
    found = read(address)
    print(f"{address}: {found}")
    assert type(found).__name__ == kind, (address, found)
PROGRAM
