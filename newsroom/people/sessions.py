"""Sessions in the database, as Django keeps them. A request asks once for its session, the account,
what this may do and its keys, so that what was ended, locked or taken away counts at once.
"""

from __future__ import annotations

from typing import Any

from django.contrib.auth import SESSION_KEY
from django.contrib.auth.middleware import AuthenticationMiddleware, get_user
from django.contrib.postgres.expressions import ArraySubquery
from django.contrib.sessions.backends import db
from django.contrib.sessions.base_session import AbstractBaseSession
from django.contrib.sessions.models import Session
from django.db.models import QuerySet, Subquery, Value
from django.db.models.functions import Concat
from django.http import HttpRequest
from django.utils import timezone

from claims.review.keyboard_shortcuts import settings_told
from newsroom.people.models.user import User, account_at_hand, rights_of
from record_versions.kept_query import Given, KeptQuery

# The account stands inside a session's data, where no query finds it. Whose a session was when this
# process read it last is a guess that saves a query, and no more: what it says itself counts.
_guesses: dict[str, int] = {}
_MOST_GUESSES = 10_000


class SessionStore(db.SessionStore):
    """Django's own, but that it comes with its account."""

    _account: User | None = None

    def load(self) -> dict[str, Any]:
        data: dict[str, Any] = super().load()
        self._guess_by(data)
        return data

    def create_model_instance(self, data: dict[str, Any]) -> AbstractBaseSession:
        """What is written when the session is saved."""
        session = super().create_model_instance(data)
        self._guess_by(data)
        return session

    def _guess_by(self, data: dict[str, Any]) -> None:
        if self.session_key and SESSION_KEY in data:
            if len(_guesses) >= _MOST_GUESSES:
                _guesses.clear()
            _guesses[self.session_key] = int(data[SESSION_KEY])

    def take_account(self) -> User | None:
        """The account of the session as it was read, once; None where it was not read with it."""
        self.get(SESSION_KEY)  # which reads the session
        account, self._account = self._account, None
        return account

    def _get_session_from_db(self) -> Session | None:
        asked = {"key": self.session_key, "now": timezone.now()}
        found = self._read_with_account(asked) or _SESSION.first(**asked)
        if not found:
            self._session_key = None
        return found

    def _read_with_account(self, asked: dict[str, Any]) -> Session | None:
        number = _guesses.get(asked["key"])
        account = _WITH_ACCOUNT.first(account=number, **asked) if number else None
        if account is None or account.session_data is None:
            return None
        held = account.__dict__.pop("held")
        if not account.is_superuser:
            account.__dict__["_perm_cache"] = set(held)
        self._account = account
        return Session(session_key=asked["key"], session_data=account.__dict__.pop("session_data"))


class AccountMiddleware(AuthenticationMiddleware):
    """Django's own, with the account that was read with the session, and at once: the history asks
    for it in each request, and what is looked up through a lazy object costs several times as much.
    """

    def process_request(self, request: HttpRequest) -> None:
        super().process_request(request)
        request.user = _user_of(request)


def _user_of(request: HttpRequest) -> Any:
    token = account_at_hand.set(request.session.take_account())  # type: ignore[attr-defined]
    try:
        return get_user(request)
    finally:
        account_at_hand.reset(token)


def _unexpired() -> QuerySet[Session]:
    return Session.objects.filter(session_key=Given("key"), expire_date__gt=Given("now"))


def _with_account() -> QuerySet[User]:
    rights = rights_of(Given("account")).values(
        right=Concat("content_type__app_label", Value("."), "codename")
    )
    return (
        User.objects.order_by()
        .filter(pk=Given("account"))
        .annotate(
            session_data=Subquery(_unexpired().values("session_data")),
            held=ArraySubquery(rights),
            shortcut_settings=Subquery(settings_told(Given("account"))),
        )
    )


_SESSION = KeptQuery(_unexpired)
_WITH_ACCOUNT = KeptQuery(_with_account)
