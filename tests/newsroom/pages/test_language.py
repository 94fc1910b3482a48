"""The interface in German and English: chosen by the browser, switched by hand."""

import re

import pytest

from tests.cast import a_claim, client_of
from tests.markup import squeezed


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


@pytest.mark.django_db
def test_a_language_chosen_on_the_answer_to_a_form_leads_back_to_the_form(edda):
    claim, desk = a_claim(), client_of(edda)
    shown = f"http://testserver/claims/{claim.pk}/"
    refused = desk.post(
        f"/claims/{claim.pk}/split/", {"seen": 1, "words": "?"}, headers={"referer": shown}
    )
    assert refused.status_code == 422
    form = squeezed(refused.text).partition('action="/i18n/setlang/"')[2].partition("</form>")[0]
    onward = re.search(r'name="next" value="([^"]*)"', form)[1]
    assert onward == shown
    answer = desk.post("/i18n/setlang/", {"language": "de", "next": onward})
    assert answer["Location"] == shown
