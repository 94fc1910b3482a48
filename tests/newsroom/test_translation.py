"""The interface in German and English: chosen by the browser, switched by hand, nothing left
untranslated.
"""

import re

import polib
import pytest
from django.conf import settings

CATALOGUE = settings.BASE_DIR / "locale" / "de" / "LC_MESSAGES" / "django.po"


def test_every_message_is_translated():
    catalogue = polib.pofile(str(CATALOGUE))
    assert [
        entry.msgid for entry in catalogue.untranslated_entries() + catalogue.fuzzy_entries()
    ] == []


def placeholders(message):
    return sorted(re.findall(r"%(?:\(\w+\))?[sd]", message))


def test_translations_keep_the_placeholders():
    for entry in polib.pofile(str(CATALOGUE)):
        for translated in entry.msgstr_plural.values() if entry.msgid_plural else [entry.msgstr]:
            assert placeholders(translated) == placeholders(entry.msgid), entry.msgid


@pytest.mark.django_db
def test_the_browser_chooses_and_the_switch_overrules_it_without_a_login(client):
    assert (
        "Anmelden"
        in client.get("/login/", headers={"Accept-Language": "de-AT,de;q=0.8"}).content.decode()
    )
    assert "Log in" in client.get("/login/", headers={"Accept-Language": "fr"}).content.decode()
    client.post("/i18n/setlang/", {"language": "de", "next": "/login/"})
    page = client.get("/login/", headers={"Accept-Language": "en"}).content.decode()
    assert '<html lang="de">' in page
    assert "Anmelden" in page
