"""Dates and languages as pages say them."""

import pytest
from django.utils.translation import override

from articles.templatetags.publication import language_in_words, written_moment


@pytest.mark.parametrize(
    ("stamp", "shown"),
    [
        ("2025-10-14T07:05+02:00", "14. Oktober 2025, 07:05"),  # as its publisher counts
        ("2025-10-14T07:05:30Z", "14. Oktober 2025, 07:05"),
        ("2025-10-14", "14. Oktober 2025"),
        ("2025-10", "Oktober 2025"),
        ("2025", "2025"),
        ("", ""),
        ("gestern", "gestern"),
        ("2025-13", "2025-13"),
        ("2025-10-14T", "2025-10-14T"),
    ],
)
def test_a_stamp_of_any_precision_is_said_in_the_reader_s_language(stamp, shown):
    with override("de"):
        assert written_moment(stamp) == shown


@pytest.mark.parametrize(("code", "name"), [("de", "Deutsch"), ("nor", "nor"), ("", "")])
def test_a_language_is_said_in_words(code, name):
    with override("de"):
        assert language_in_words(code) == name
