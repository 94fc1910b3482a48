"""Dutch, as the shared rooms ask for it."""

from extraction.parse.language import Language
from extraction.parse.verb_forms import Form
from tests.extraction.dutch.finder import find_candidates


def split_verb(entry):
    return "", entry


def verb_forms(infinitive, particle, irregular):
    for form in (irregular[infinitive].present, irregular[infinitive].past):
        yield form, Form.FINITE, True


def noun_phrase(words, head, sentence):
    return sentence.begin, head + 1


LANGUAGE = Language(
    split_verb=split_verb,
    verb_forms=verb_forms,
    noun_phrase=noun_phrase,
    find_candidates=find_candidates,
)
