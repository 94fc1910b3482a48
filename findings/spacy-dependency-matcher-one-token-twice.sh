#!/usr/bin/env bash
# spaCy 3.8.18's DependencyMatcher finds two speakers in one, and makes a verb the sibling of its own object clause.
#
# Guess: two nodes of a pattern are two tokens; siblings (»$++«) hang on the same head; the token ids of a
# match are those of the tokens, whether the text is searched or one of its sentences.
# Seen: a verb with one subject matches »a subject and another subject«, both the same token. As a root is its
# own head, it is the sibling of its own children: »said« and »lied« in »Adler said that Cole lied«. Called
# with a sentence, the ids count from the sentence's start, so that doc[id] names the speaker of an earlier one.
# What follows for a fact-checking desk: a rule for two speakers is tested on a sentence with one; ids are
# made unequal and counted from the sentence by hand.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check spacy==3.8.18
"$folder/venv/bin/python" - <<'PROGRAM'
import spacy
from spacy.matcher import DependencyMatcher
from spacy.tokens import Doc

vocab = spacy.blank("en").vocab


def node(name, operator=None, **attributes):
    found = {"RIGHT_ID": name, "RIGHT_ATTRS": attributes}
    return found | ({"LEFT_ID": "verb", "REL_OP": operator} if operator else {})


def matches(text, *nodes, words=None):
    matcher = DependencyMatcher(vocab)
    matcher.add("rule", [list(nodes)])
    words = words or text
    found = sorted([words[each].text for each in ids] for _, ids in matcher(text))
    print(text, "->", found)
    return found


parts = {"heads": [1, 1, 4, 4, 1], "deps": ["nsubj", "ROOT", "mark", "nsubj", "ccomp"]}
doc = Doc(vocab, words=["Adler", "said", "that", "Cole", "lied"], **parts)
said = node("verb", ORTH="said")

two = [said, node("one", ">", DEP="nsubj"), node("other", ">", DEP="nsubj")]
assert matches(doc, *two) == [["said", "Adler", "Adler"]]
assert matches(doc, said, node("sibling", "$++", DEP="ccomp")) == [["said", "lied"]]
assert matches(doc, said, node("child", ">", DEP="ccomp")) == [["said", "lied"]]

parts = {"heads": [1, 1, 3, 3], "deps": ["nsubj", "ROOT", "nsubj", "ROOT"]}
doc = Doc(vocab, words=["Adler", "agreed", "Cole", "lied"], **parts)
[_, sentence] = doc.sents
lied = [node("verb", ORTH="lied"), node("who", ">", DEP="nsubj")]
assert matches(doc, *lied) == [["lied", "Cole"]]
assert matches(sentence, *lied) == [["lied", "Cole"]]
assert matches(sentence, *lied, words=doc) == [["agreed", "Adler"]]
PROGRAM
