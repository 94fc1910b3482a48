import datetime as dt
import os

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from django.utils import translation
from django.utils.formats import date_format

SOURCE = """
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"

msgid "Speaker"
msgstr "Sprecher"
"""


@pytest.fixture
def catalogue(tmp_path, settings):
    settings.LOCALE_PATHS = [tmp_path]
    folder = tmp_path / "de" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "django.po").write_text(SOURCE)
    return folder / "django.po"


def test_translations_are_compiled_when_their_source_changed(catalogue, capsys):
    call_command("compilemessages")
    call_command("compilemessages")
    assert capsys.readouterr().out == f"{catalogue}: 100 % translated\n"

    later = catalogue.with_suffix(".mo").stat().st_mtime + 10
    os.utime(catalogue, (later, later))
    call_command("compilemessages")
    assert "100 %" in capsys.readouterr().out


def test_a_broken_source_is_named(catalogue):
    catalogue.write_text("no catalogue at all\n")

    with pytest.raises(CommandError, match=r"django\.po"):
        call_command("compilemessages")


GERMAN = ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
          "Oktober", "November", "Dezember")  # fmt: skip


@pytest.mark.parametrize("form", ["DATE_FORMAT", "SHORT_DATE_FORMAT"])
def test_a_day_has_one_form_in_a_language_and_no_word_of_the_desk_is_taken_for_a_month(form):
    days = [dt.date(2024, month, 2) for month in range(1, 13)]
    with translation.override("de"):
        told = [date_format(day, form) for day in days]
        short = date_format(days[4], "M")
    assert told == [f"2. {month} 2024" for month in GERMAN]
    assert short == "Mai"
    with translation.override("en-gb"):
        assert date_format(days[4], form) == "2 May 2024"
