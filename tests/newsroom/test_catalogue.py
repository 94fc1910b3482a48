"""The German catalogue holds a translation for what the interface says, and nothing else."""

import re
import shutil

import polib
import pytest
from django.conf import settings
from django.core.management import call_command

CATALOGUE = settings.BASE_DIR / "locale" / "de" / "LC_MESSAGES" / "django.po"
ROOMS = (
    *("api", "articles", "claims", "newsroom", "published_checks", "speakers", "streams"),
    "templates",
)
PLACEHOLDER = re.compile(r"%(?:\(\w+\))?[sd]")


@pytest.fixture(scope="module")
def catalogue():
    # Refuses an id that stands twice; otherwise polib takes both, and of two headers the second.
    return polib.pofile(str(CATALOGUE), check_for_duplicates=True)


def identity(entry):
    return (entry.msgctxt, entry.msgid, entry.msgid_plural)


def translations(entry):
    return list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]


def test_no_message_stands_twice_and_there_is_one_header(catalogue):
    headers = re.findall(r'^msgid ""\nmsgstr', CATALOGUE.read_text("utf-8"), re.MULTILINE)
    assert len(headers) == 1
    assert catalogue.metadata["Language"] == "de"
    assert catalogue.metadata["Plural-Forms"] == "nplurals=2; plural=(n != 1);"


def test_every_message_is_translated_and_none_is_a_guess(catalogue):
    assert catalogue.fuzzy_entries() == []
    assert [entry.msgid for entry in catalogue if not all(translations(entry))] == []


def test_a_message_of_two_numbers_has_two_translations(catalogue):
    assert [
        entry.msgid for entry in catalogue if entry.msgid_plural and len(entry.msgstr_plural) != 2
    ] == []


def test_translations_keep_the_placeholders(catalogue):
    def kept(entry):
        wanted = {tuple(sorted(PLACEHOLDER.findall(entry.msgid)))}
        if entry.msgid_plural:
            wanted.add(tuple(sorted(PLACEHOLDER.findall(entry.msgid_plural))))
        return {tuple(sorted(PLACEHOLDER.findall(each))) for each in translations(entry)} <= wanted

    assert [entry.msgid for entry in catalogue if not kept(entry)] == []


def test_translations_begin_and_end_with_the_same_white_space(catalogue):
    def edges(text):
        return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]

    assert [
        entry.msgid
        for entry in catalogue
        if any(edges(each) != edges(entry.msgid) for each in translations(entry))
    ] == []


# What people and their acts are called everywhere (docs/glossary.md), and the names that are not it.
OTHERWISE_CALLED = re.compile(
    r"(?<!Leserinnen und )\bLeser\b|(?<!Kolleginnen und )\bKollegen\b|Chefredaktion|Historie"
    r"|Aussagen? (?:\w+, )*ablehnen"
)


def test_people_and_their_acts_have_one_name(catalogue):
    assert [
        entry.msgid
        for entry in catalogue
        if entry.msgid != "Reader"  # the role
        and any(OTHERWISE_CALLED.search(each) for each in translations(entry))
    ] == []


def test_every_message_names_the_files_that_use_it(catalogue):
    named = {name for entry in catalogue for name, _ in entry.occurrences}
    assert [entry.msgid for entry in catalogue if not entry.occurrences] == []
    assert [name for name in sorted(named) if not (settings.BASE_DIR / name).is_file()] == []


def test_no_message_hides_where_its_extraction_does_not_look():
    """xgettext knows gettext by its own names and `_`, and does not read inside an f-string."""
    hidden = re.compile(r"\{\w*(?:gettext\w*|\b_)\(|gettext(?:_lazy)? as (?!_$)\w+", re.MULTILINE)
    sources = (file for room in ROOMS for file in (settings.BASE_DIR / room).rglob("*.py"))
    assert [str(file) for file in sources if hidden.search(file.read_text("utf-8"))] == []


@pytest.mark.skipif(not shutil.which("xgettext"), reason="the GNU gettext tools are not installed")
def test_the_catalogue_holds_the_messages_of_the_code_and_no_others(
    catalogue, tmp_path, monkeypatch
):
    """On failure: `make messages` takes in what is new and drops what is gone."""
    for room in ROOMS:
        shutil.copytree(
            settings.BASE_DIR / room, tmp_path / room, ignore=shutil.ignore_patterns("*.pyc")
        )
    (tmp_path / "locale").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(settings, "LOCALE_PATHS", [tmp_path / "locale"])
    call_command("makemessages", verbosity=0)

    fresh = polib.pofile(str(tmp_path / "locale" / "de" / "LC_MESSAGES" / "django.po"))
    used, kept = set(map(identity, fresh)), set(map(identity, catalogue))
    assert sorted(used - kept, key=str) == []
    assert sorted(kept - used, key=str) == []
