import pytest
from django.urls import reverse

from api.models import ApiToken
from tests.api.callers import Caller, a_token
from tests.cast import client_of

pytestmark = pytest.mark.django_db
SENT = {"name": " CMS  Nord ", "scopes": ["claims:read"], "days": "30", "per_minute": "60"}


def test_a_token_is_made_and_shown_once(alma):
    admin = client_of(alma)
    answer = admin.post(reverse("systems:make_token"), SENT, follow=True)
    written = answer.context["new"]["token"]
    assert written in answer.text
    assert written not in admin.get(reverse("systems:tokens")).text
    assert Caller(written).get("/claims").status_code == 200
    token = ApiToken.objects.get()
    assert (token.system.username, token.scopes) == ("system:CMS Nord", ["claims:read"])
    assert token.events.get().pgh_context.metadata["user"] == alma.pk


@pytest.mark.parametrize(
    "wrong",
    [{"name": ""}, {"scopes": []}, {"scopes": ["all"]}, {"days": "9999"}, {"per_minute": "0"}],
)
def test_what_is_no_token_comes_back_with_the_reason(alma, wrong):
    answer = client_of(alma).post(reverse("systems:make_token"), {**SENT, **wrong})
    assert answer.status_code == 422
    assert answer.context["form"].errors
    assert not ApiToken.objects.exists()


def test_a_token_is_revoked(alma):
    token, written = a_token(alma)
    admin = client_of(alma)
    for _ in range(2):
        assert admin.post(reverse("systems:revoke_token", args=[token.pk])).status_code == 302
    assert Caller(written).get("/claims").status_code == 401
    page = admin.get(reverse("systems:tokens"))
    assert list(page.context["standing"]) == []
    assert list(page.context["ended"]) == [token]


def test_nothing_is_changed_by_get(alma):
    token, _written = a_token(alma)
    admin = client_of(alma)
    assert admin.get(reverse("systems:make_token")).status_code == 405
    assert admin.get(reverse("systems:revoke_token", args=[token.pk])).status_code == 405


def test_systems_are_no_people(alma):
    a_token(alma)
    page = client_of(alma).get(reverse("people:people"))
    assert "system:CMS" not in [person.username for person in page.context["people"]]
    system = ApiToken.objects.get().system
    answer = client_of(alma).post(reverse("people:let_in", args=[system.pk]))
    assert answer.status_code == 404
