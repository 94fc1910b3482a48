import datetime as dt

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from api.models import ApiToken, TokenUse
from newsroom.models import User
from newsroom.roles import READER
from tests.api.callers import Caller, a_caller, a_token
from tests.cast import a_claim

pytestmark = pytest.mark.django_db


def test_a_token_is_kept_as_its_hash_only(alma):
    token, written = a_token(alma)
    kept = ApiToken.objects.values().get(pk=token.pk)
    assert written not in str(kept)
    assert str(kept["hint"]) == written[: len(kept["hint"])]
    event = token.events.values().get()
    assert "token_sha256" not in event


def test_a_system_has_no_log_in(alma, client):
    token, _written = a_token(alma)
    system = token.system
    assert (system.username, system.is_system, system.is_active) == ("system:CMS", True, False)
    assert not system.has_usable_password()
    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.filter(pk=system.pk).update(is_active=True)


def test_two_tokens_of_a_name_are_one_systems(alma):
    first, second = a_token(alma)[0], a_token(alma)[0]
    assert first.system == second.system


@pytest.mark.parametrize(
    "header", [None, "", "Bearer", "Bearer ", "Basic x", "Bearer wrong", "Bearer \udcff"]
)
def test_without_a_good_token_nobody_comes_in(client, header, db):
    headers = {} if header is None else {"Authorization": header}
    answer = client.get("/api/v1/claims", headers=headers)
    assert (answer.status_code, answer["Content-Type"]) == (401, "application/problem+json")
    assert answer["WWW-Authenticate"].startswith("Bearer")


def test_a_session_is_no_token(client, alma):
    client.force_login(alma)
    assert client.get("/api/v1/claims").status_code == 401


def test_a_revoked_token_lets_nobody_in(alma):
    token, written = a_token(alma)
    token.revoke(by=alma)
    token.revoke(by=alma)
    answer = Caller(written).get("/claims")
    assert (answer.status_code, answer.json()["type"]) == (
        401,
        "urn:wortlaut:problem:invalid-token",
    )
    assert [event.revoked_by for event in token.events.order_by("pgh_id")] == [None, alma]


def test_an_expired_token_lets_nobody_in(alma):
    token, written = a_token(alma)
    ApiToken.objects.filter(pk=token.pk).update(expires_at=timezone.now() - dt.timedelta(1))
    assert Caller(written).get("/claims").status_code == 401


def test_no_token_lives_longer_than_a_year(alma):
    token, _written = a_token(alma, days=100_000)
    assert token.expires_at < timezone.now() + dt.timedelta(367)


def test_a_token_of_somebody_who_is_locked_out_does_nothing(alma, chris):
    caller = a_caller(chris)
    chris.lock_out(by=alma)
    answer = caller.get("/claims")
    assert (answer.status_code, "locked out" in answer.json()["detail"]) == (401, True)


def test_a_token_may_never_more_than_who_made_it(alma, chris):
    claim = a_claim()
    caller = a_caller(chris)
    chris.give_role(READER, by=alma)
    assert caller.get("/claims").status_code == 200
    answer = caller.post(f"/claims/{claim.pk}/accept", {"version": 1})
    assert answer.status_code == 403
    assert answer.json()["scope"] == "claims:decide"
    claim.refresh_from_db()
    assert claim.state == "pending"


def test_a_token_does_only_what_it_is_for(alma):
    caller = a_caller(alma, "claims:read")
    assert caller.get("/claims").status_code == 200
    assert caller.get("/articles").status_code == 403


def test_a_token_over_its_rate_is_told_when_to_come_again(alma):
    token, written = a_token(alma, per_minute=2)
    statuses = [Caller(written).get("/claims").status_code for _ in range(4)]
    assert statuses == [200, 200, 429, 429]
    answer = Caller(written).get("/claims")
    assert 1 <= int(answer["Retry-After"]) <= 30
    assert answer.json()["status"] == 429
    use = TokenUse.objects.get(token=token)
    TokenUse.objects.filter(token=token).update(next_at=use.next_at - dt.timedelta(seconds=60))
    assert Caller(written).get("/claims").status_code == 200


def test_rates_are_each_tokens_own(alma):
    first, second = a_caller(alma, per_minute=1), a_caller(alma, per_minute=1)
    assert [first.get("/claims").status_code for _ in range(2)] == [200, 429]
    assert second.get("/claims").status_code == 200


def test_when_a_token_was_used_last_is_known(alma):
    token, written = a_token(alma)
    assert TokenUse.objects.get(token=token).used_at is None
    Caller(written).get("/claims")
    assert TokenUse.objects.get(token=token).used_at is not None
