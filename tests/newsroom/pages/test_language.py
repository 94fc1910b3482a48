"""The interface in German and English: chosen by the browser, switched by hand."""

import pytest


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
