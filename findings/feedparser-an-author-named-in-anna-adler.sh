#!/usr/bin/env bash
# feedparser 6.0.14: the author of »presse@lenau.berlin (Anna Adler)« is »in (Anna Adler« at presse@lenau.berl.
#
# Guess: an RSS author, an address with the name in brackets as RSS wants it, is parted at the bracket, whatever the
# domain ends in.
# Seen: the ending of a domain has four letters at most; of .berlin, .press or .online the rest goes to the name, and
# the bracket with it. An address alone gets a name, too, »in« or »s«. With .de and .info both are right, so that one
# outlet's authors are right and the next one's are all called alike.
# What follows for a fact-checking desk: an author whose name has a bracket or begins small is read again from the
# feed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check feedparser==6.0.14
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
import feedparser


def author(text):
    item = f"<item><title>No</title><author>{text}</author></item>"
    feed = f'<rss version="2.0"><channel><title>Desk</title>{item}</channel></rss>'
    detail = feedparser.parse(feed).entries[0].author_detail
    print(text, "->", dict(detail))
    return detail.get("name"), detail.get("email")


assert author("presse@lenau.de (Anna Adler)") == ("Anna Adler", "presse@lenau.de")
assert author("presse@lenau.berlin (Anna Adler)") == ("in (Anna Adler", "presse@lenau.berl")
assert author("presse@lenau.berlin (Bert Beck)") == ("in (Bert Beck", "presse@lenau.berl")
assert author("presse@lenau.press (Anna Adler)") == ("s (Anna Adler", "presse@lenau.pres")
assert author("presse@lenau.berlin") == ("in", "presse@lenau.berl")
PROGRAM
