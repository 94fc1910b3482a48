#!/usr/bin/env bash
# mail-parser-reply 1.36 deletes »Am 3. Mai 2024 schrieb Anna Adler an den Rat:« from a press release.
#
# Guess: a quoted reply begins with such a line only where quoted lines (>) or a mail's address follow;
# a greeting ends a mail where nothing but a name comes after it.
# Seen: the sentence is gone, what it introduces is an older mail, and latest_reply is the text before
# it; a sentence that begins with »Viele Grüße aus dem Hafen« ends the body, and the denial behind it
# is the signature. The English rules do the same with »On May 3, 2024 Anna Adler wrote:«.
# What follows for a fact-checking desk: a press release that came by mail is kept whole; who wrote
# what is read from the message, never from a cleaned one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check mail-parser-reply==1.36
cd "$folder"
venv/bin/python - <<'PROGRAM'
from mailparser_reply import EmailReplyParser


def read(language, *paragraphs):
    message = EmailReplyParser(languages=[language]).read(text="\n\n".join(paragraphs))
    bodies = [reply.body for reply in message.replies]
    print(bodies)
    return bodies


wrote = "Am 3. Mai 2024 schrieb Anna Adler an den Rat:"
bodies = read("de", "Die Stadt baut nicht.", f"{wrote}\n„Wir bauen.“", "Das gilt nicht mehr.")
assert bodies == ["Die Stadt baut nicht.", "„Wir bauen.“\n\nDas gilt nicht mehr."]

wrote = "On May 3, 2024 Anna Adler wrote:"
bodies = read("en", "The city does not build.", f"{wrote}\n“We build.”", "This no longer holds.")
assert bodies == ["The city does not build.", "“We build.”\n\nThis no longer holds."]

bodies = read("de", "Wir bauen.", "Viele Grüße aus dem Hafen kamen von Adler.", "Wir bauen nicht.")
assert bodies == ["Wir bauen."]
PROGRAM
