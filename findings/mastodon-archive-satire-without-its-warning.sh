#!/usr/bin/env bash
# mastodon-archive 1.4.8: of a post under the warning »Satire« the text export has the post, not the warning.
#
# Guess: what a reader saw of a post stands in its plain text: the warning above it, the question's answers in
# a poll, the description of a picture; and a search of the archive looks there too.
# Seen: »The mayor has resigned.« stands by itself, and a search for »Satire« finds nothing; the choices of a
# poll and their votes are gone; of a picture of a letter stays its address, though the archive has the letter's
# words as its description; that a post was changed a month later is not said. The HTML export has the warning
# and the description, but no poll.
# What follows for a fact-checking desk: a post is quoted from the archive's JSON or from its page; the fields
# spoiler_text, poll, media_attachments and edited_at are read before a post is called a claim.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check mastodon-archive==1.4.8 html2text==2025.4.15 \
    Mastodon.py==2.3.3 progress==1.6.1
cat > archive.py <<'PROGRAM'
import json

PLACE = "https://social.example"
ACCOUNT = {"id": 1, "display_name": "Anna Adler", "username": "adler", "acct": "adler", "url": f"{PLACE}/@adler"}
ACCOUNT |= {"note": "", "emojis": [], "fields": [], "statuses_count": 3}
ACCOUNT |= {f"{kind}{part}": f"{PLACE}/a.png" for kind in ("avatar", "header") for part in ("", "_static")}


def post(number, words, **more):
    lists = {"media_attachments": [], "tags": [], "mentions": [], "emojis": []}
    numbers = {"favourites_count": 0, "reblogs_count": 0, "replies_count": 0}
    places = {"id": number, "url": f"{PLACE}/@adler/{number}", "uri": f"{PLACE}/users/adler/statuses/{number}"}
    plain = {"content": f"<p>{words}</p>", "account": ACCOUNT, "created_at": f"2024-05-0{number}T10:00:00.000Z"}
    unset = {"reblog": None, "poll": None, "card": None, "edited_at": None, "spoiler_text": "", "sensitive": False}
    return places | plain | unset | lists | numbers | {"visibility": "public", "in_reply_to_id": None} | more


CHOICES = [{"title": "Banks", "votes_count": 9}, {"title": "Nobody", "votes_count": 1}]
PICTURE = {"id": 5, "type": "image", "url": f"{PLACE}/5.png", "preview_url": f"{PLACE}/5.png"}
STATUSES = [
    post(1, "The mayor has resigned.", spoiler_text="Satire", sensitive=True),
    post(2, "Who should pay?", poll={"id": "9", "options": CHOICES, "votes_count": 10, "expired": True}),
    post(3, "So it says:", media_attachments=[PICTURE | {"description": "Letter: We will not pay."}]),
    post(4, "We will pay.", edited_at="2024-06-01T10:00:00.000Z"),
]
with open("social.example.user.adler.json", "w") as file:
    json.dump({"account": ACCOUNT, "statuses": STATUSES, "favourites": [], "bookmarks": [], "mentions": []}, file)
PROGRAM
venv/bin/python archive.py
venv/bin/mastodon-archive text adler@social.example > posts.txt
venv/bin/mastodon-archive text adler@social.example Satire > found.txt
venv/bin/mastodon-archive --quiet html adler@social.example
cat posts.txt
for words in "The mayor has resigned." "Who should pay?" "So it says:" "We will pay."; do
    grep -q "$words" posts.txt
done
for words in Satire Banks "Letter" 2024-06; do
    if grep -q "$words" posts.txt; then exit 1; fi
done
[ ! -s found.txt ]
page=social.example.user.adler.statuses.0.html
grep -q Satire "$page" && grep -q "Letter: We will not pay." "$page"
if grep -q Banks "$page"; then exit 1; fi
