#!/usr/bin/env bash
# gov-doc-parser 1.0.0 keeps of a speech in Hansard its first paragraph, and of a debate fifty speeches.
#
# Guess: an entry's text is what was said in that contribution, and entry_count the number of entries.
# Seen: text ends with the first paragraph (the speaker's name, where it has one of its own), and
# after 1000 characters; the 51st entry and all later ones are missing and entry_count says 50.
# What follows for a fact-checking desk: »not said in this debate« cannot be concluded; minutes are
# counted in the page before anything is looked up in them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check gov-doc-parser==1.0.0
cd "$folder"
venv/bin/python - <<'PROGRAM'
from gov_doc_parser import GovDocParser


def entries(*contributions):
    page = "<html><body><h1>Harbour</h1><p>House of Commons, 3 May 2024</p><div class='debate'>{}</div></body></html>"
    metadata = GovDocParser().parse(page.format("".join(contributions)), source="hansard").metadata
    return metadata["entry_count"], metadata["entries"]


def contribution(name, *paragraphs):
    words = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return f'<div class="contribution"><p><strong>{name}</strong></p>{words}</div>'


_, (speech,) = entries(contribution("Anna Adler", "We build.", "But not before 2030."))
print(speech.speaker, repr(speech.text))
assert (speech.speaker, speech.text) == ("Anna Adler", "Anna Adler")

_, (speech,) = entries('<p class="contribution"><b>Anna Adler</b> ' + "We build. " * 150 + "But not before 2030.</p>")
print(len(speech.text), repr(speech.text[-20:]))
assert len(speech.text) == 1000 and "2030" not in speech.text

count, debate = entries(*(contribution(f"Member {number}", "No.") for number in range(1, 61)))
print(count, debate[-1].speaker)
assert (count, debate[-1].speaker) == (50, "Member 50")
PROGRAM
