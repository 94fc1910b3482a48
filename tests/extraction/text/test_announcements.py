"""What a label announces is nobody's words: »WARNING: …«, »Hinweis: …«, »BREAKING: …«."""

import pytest

from extraction import extract
from extraction.text.announcements import is_announcement

TIMED = """\
[00:00:01] {0}: {1}
[00:00:05] BERG: {2}
[00:00:09] {0}: {1}
"""
SHOUTED = """\
ANNA BERG: {2}

{0}: {1}

TOM ROTH: {2}

{0}: {1}

BERG: {2}
"""
ENGLISH = ("This film contains flashing images.", "No, that is not true.")
GERMAN = ("Dieser Film enthält Blitzlicht.", "Nein, das stimmt nicht.")


def said(text, language):
    return {(text[s.begin : s.end], s.resolved_speaker) for s in extract(text, language).statements}


@pytest.mark.parametrize("form", [TIMED, SHOUTED])
@pytest.mark.parametrize(
    ("label", "language", "words"),
    [
        *((label, "en", ENGLISH) for label in ("WARNING", "NOTE", "BREAKING", "CONTENT WARNING")),
        *((label, "de", GERMAN) for label in ("WARNUNG", "HINWEIS", "EILMELDUNG", "KORREKTUR")),
    ],
)
def test_it_has_no_speaker_among_labels_that_have_one(form, label, language, words):
    found = said(form.format(label, *words), language)
    assert found
    assert {spoken for spoken, _ in found} == {words[1]}
    assert label not in {who for _, who in found}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Warning: “This film contains flashing images.”", "en"),
        ("Warnung: »Dieser Film enthält Blitzlicht.«", "de"),
    ],
)
def test_what_it_quotes_has_no_speaker(text, language):
    assert {who for _, who in said(text, language)} == {None}


def test_a_name_that_ends_like_one_is_none():
    assert is_announcement("watch")
    assert not is_announcement("Human Rights Watch")
    assert not is_announcement("")
