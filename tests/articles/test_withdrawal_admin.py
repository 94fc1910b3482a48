"""What agencies have taken back, in the admin."""

import pytest
from django.urls import reverse
from django.utils import translation

from articles.models import ItemWithdrawal
from tests.articles.incoming_items.agency_items import OTHER, SAID, place, record, withdrawal
from tests.cast import client_of

pytestmark = pytest.mark.django_db
LIST = "admin:articles_itemwithdrawal_changelist"


def test_an_administrator_sees_what_was_taken_back_and_whether_it_came(alma):
    place(withdrawal(identifier="urn:x:1"))
    place(record(OTHER, identifier="urn:x:2"))
    place(withdrawal(identifier="urn:x:2"))
    page = client_of(alma).get(reverse(LIST))
    shown = {each.identifier: each.has_article for each in page.context["cl"].result_list}
    assert shown == {"urn:x:1": False, "urn:x:2": True}
    assert SAID in page.content.decode()


def test_nobody_adds_changes_or_deletes_one(alma):
    place(withdrawal())
    client, row = client_of(alma), ItemWithdrawal.objects.get()
    for action, args in (("add", []), ("delete", [row.pk])):
        address = reverse(f"admin:articles_itemwithdrawal_{action}", args=args)
        assert client.post(address, {"post": "yes"}).status_code == 403
    change = reverse("admin:articles_itemwithdrawal_change", args=[row.pk])
    assert client.post(change, {"identifier": "x"}).status_code == 403
    assert ItemWithdrawal.objects.get().identifier == "urn:x:1"


def test_a_chief_who_is_no_administrator_has_no_admin(chris):
    assert client_of(chris).get(reverse(LIST)).status_code == 302


def test_the_list_is_german_too(alma):
    place(withdrawal())
    with translation.override("de"):
        address = reverse(LIST)
    page = client_of(alma).get(address, headers={"accept-language": "de"}).content.decode()
    for words in ("Liegt vor", "Eingegangen", "Die Agentur hat die Meldung zurückgezogen."):
        assert words in page
