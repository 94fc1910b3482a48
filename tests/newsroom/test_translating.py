import os

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

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
