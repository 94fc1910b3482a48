"""Whose work a claim is, and whether it is worth a check."""

import pytest
from django.contrib.auth.models import Permission
from django.core.exceptions import ValidationError
from django.http import QueryDict

from claims.claim_list.filters import ClaimFilter
from claims.review.assignment import assignee_from, colleague_names, colleagues
from newsroom.models import User
from tests.cast import a_claim, an_article, client_of

pytestmark = pytest.mark.django_db


def listed(query, user=None):
    return list(ClaimFilter(QueryDict(query), user).queryset())


@pytest.fixture
def claims(edda, emil):
    article = an_article()
    mine, his, nobodys = (a_claim(article) for _whose in range(3))
    mine.assign(edda, seen=1)
    his.assign(emil, seen=1)
    nobodys.mark_check_worthy(True, seen=1)
    return mine, his, nobodys


def test_the_list_is_narrowed_to_mine_somebodys_and_nobodys(claims, edda):
    mine, his, nobodys = claims
    assert listed("assignee=me", edda) == [mine]
    assert listed("assignee=me") == []
    assert listed("assignee=emil", edda) == [his]
    assert listed("assignee=nobody", edda) == [nobodys]


def test_an_unknown_name_narrows_nothing_and_is_shown_as_an_error(claims, edda):
    claim_filter = ClaimFilter(QueryDict("assignee=nemo"), edda)
    assert claim_filter.queryset().count() == 3
    assert "assignee" in claim_filter.errors


def test_the_list_is_narrowed_to_what_is_worth_checking(claims):
    mine, his, nobodys = claims
    assert listed("check_worthy=yes") == [nobodys]
    assert listed("check_worthy=no") == [his, mine]


def test_the_export_of_a_list_knows_who_me_is(claims, edda):
    response = client_of(edda).get("/claims/export.csv?assignee=me")
    assert len(b"".join(response.streaming_content).splitlines()) == 2


def test_who_has_left_cannot_be_assigned_to_but_keeps_what_was_assigned(claims, edda, emil):
    emil.is_active = False
    emil.save()
    response = client_of(edda).post(
        f"/claims/{claims[0].pk}/assign/", {"assignee": "emil", "seen": 2}
    )
    assert response.status_code == 422
    assert listed("assignee=emil", edda) == [claims[1]]


def test_undo_brings_back_the_assignee_and_the_mark(claims, edda):
    mine, _his, marked = claims
    mine.assign(None, seen=2)
    mine.undo(seen=3)
    assert mine.assignee == edda
    marked.undo(seen=2)
    assert not marked.is_check_worthy


def test_a_card_offers_to_take_or_to_give_back(claims, edda, emil):
    address = f"/claims/{claims[0].pk}/"
    assert 'name="assignee" value=""' in client_of(edda).get(address).content.decode()
    assert 'name="assignee" value="emil"' in client_of(emil).get(address).content.decode()


def test_colleagues_are_those_whom_django_finds_for_the_right(edda, emil, rita, chris):
    rita.user_permissions.add(Permission.objects.get(codename="change_claim"))
    User.objects.create_superuser("root")
    User.objects.create_user("nobody")
    found = User.objects.with_perm(
        "claims.change_claim", backend="django.contrib.auth.backends.ModelBackend"
    )
    names = colleague_names()
    assert names == tuple(found.order_by("username").values_list("username", flat=True))
    assert {"rita", "root"} < {*names}
    assert "nobody" not in names


def test_only_who_may_change_claims_is_offered(claims, edda, emil, rita, chris):
    emil.is_active = False
    emil.save()
    assert [person.username for person in colleagues()] == ["chris", "edda"]
    assert colleague_names() == ("chris", "edda")
    with pytest.raises(ValidationError):
        assignee_from("rita")
