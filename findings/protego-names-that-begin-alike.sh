#!/usr/bin/env bash
# Protego 0.7.0: a robot obeys the rules of another one whose name its own begins with.
#
# Guess: a group is chosen by the whole product token, whatever its case (RFC 9309, 2.2.1), so that
# »User-agent: news« concerns a robot called »news« alone; or by any part of the name.
# Seen: it is the beginning that counts: »newsdesk« is bound by the group of »news« instead of by
# the group for all, and »the-news« is not. A German »Crawl-delay: 0,5« is no delay at all.
# What follows: a desk's user agent begins with a word of its own, and a refusal names its group.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check protego==0.7.0
"$folder/venv/bin/python" - <<'PROGRAM'
from protego import Protego

rules = Protego.parse("User-agent: news\nDisallow: /\n\nUser-agent: *\nAllow: /\nCrawl-delay: 0,5\n")
found = {
    name: rules.can_fetch("https://paper.example/a", name)
    for name in ("news", "newsdesk", "Newsdesk/1.0 (+https://desk.example)", "the-news")
}
print(found)
assert list(found.values()) == [False, False, False, True], found
assert rules.crawl_delay("the-news") is None
PROGRAM
