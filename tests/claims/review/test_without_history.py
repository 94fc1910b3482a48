"""A claim whose history is missing, as after a load with triggers switched off."""

import pytest
from django.db import connection
from django.urls import reverse

from claims.models import Claim
from tests.cast import a_claim, client_of

ABOUT = ["claims:claim", "claims:said_before", "claims:verdict_section"]
ACTS = [
    "accept",
    "reject",
    "undo",
    "redo",
    "correct",
    "set_speaker",
    "assign",
    "check_worthy",
    "comment",
]


@pytest.fixture
def bare(transactional_db):
    claim = a_claim()
    with connection.cursor() as cursor:
        cursor.execute("TRUNCATE claims_claimevent CASCADE")
    return claim


@pytest.mark.parametrize("page", ABOUT)
def test_its_pages_can_be_read(edda, bare, page):
    address = reverse(page, args=[bare.pk])
    assert client_of(edda).get(address, follow=True).status_code == 200
    assert client_of(edda).get(reverse("claims:article", args=[bare.article_id])).status_code == 200


@pytest.mark.parametrize("act", ACTS)
def test_no_act_on_it_is_an_error_of_the_desk(edda, bare, act):
    address = reverse(f"claims:{act}", args=[bare.pk])
    for seen in (1, 0, 2):
        assert client_of(edda).post(address, {"seen": seen}).status_code < 500
    assert Claim.objects.filter(pk=bare.pk).exists()
