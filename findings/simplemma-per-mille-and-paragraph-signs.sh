#!/usr/bin/env bash
# simplemma 2.0.0: 1.1 ‰ is 1.1, § 5 is 5, »† 2020« is 2020, and »mehrere« (several) is »mehr« (more).
#
# Guess: cutting a text into words keeps all of it but the spaces, as with %, °, € and ×; bringing words to their
# dictionary form keeps what they say.
# Seen: ‰, §, ±, † and © are no words and no signs: they are gone without a trace, and blood alcohol of 1.1 ‰
# is the number 1.1. »mehrere Zeugen« are »mehr Zeuge«, which is what »mehr Zeugen« (more witnesses) are too;
# »weniger« is »wenig«, in English »worst« is »bad«. 1’234, as it is written in Switzerland, is three words.
# What follows for a fact-checking desk: claims that are alike in their dictionary forms may differ in sign and
# degree; what is compared for sameness is the text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check simplemma==2.0.0
"$folder/venv/bin/python" - <<'PROGRAM'
from simplemma import lemmatize, simple_tokenizer, text_lemmatizer


def words(text):
    found = list(simple_tokenizer(text))
    print(text, "->", found)
    return found


def forms(text):
    found = text_lemmatizer(text, "de")
    print(text, "->", found)
    return found


assert words("1,1 %") == ["1,1", "%"]
assert words("1,1 ‰") == ["1,1"]
assert words("§ 5 Satz 2") == ["5", "Satz", "2"]
assert words("* 1950 † 2020") == ["*", "1950", "2020"]
assert words("± 3 Punkte") == ["3", "Punkte"]
assert words("1’234 Euro") == ["1", "’", "234", "Euro"]
assert forms("mehrere Zeugen") == forms("mehr Zeugen") == ["mehr", "Zeuge"]
assert forms("weniger Geld") == forms("wenig Geld")
assert lemmatize("worst", "en") == "bad"
PROGRAM
