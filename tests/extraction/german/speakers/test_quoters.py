"""»zitiert die Zeitung den Minister«: who quotes says so as well, in the corpus's eyes."""

import pytest

from extraction import extract


def speakers(text, profile):
    return [text[slice(*s.speaker[0])] for s in extract(text, "de", profile=profile).statements]


@pytest.mark.parametrize(
    ("text", "quoted", "quoter"),
    [
        (
            "Ein Fernsehsender zitierte Bürgermeister Kroll mit den Worten: „Ich bleibe im Amt.“",
            "Bürgermeister Kroll",
            "Ein Fernsehsender",
        ),
        (
            "Die Ministerin wird von der Agentur mit den Worten zitiert: „Das ist erst der Anfang.“",
            "Die Ministerin",
            "der Agentur",
        ),
    ],
)
def test_the_corpus_has_both_and_the_desk_who_is_quoted(text, quoted, quoter):
    assert speakers(text, "corpus") == [quoted, quoter]
    assert speakers(text, "desk") == [quoted]


def test_nobody_quotes_himself():
    assert speakers("„Es reicht“, zitierte man den Wirt.", "corpus") == ["den Wirt"]
