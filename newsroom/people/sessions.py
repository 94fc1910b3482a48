"""Sessions in the database, as Django keeps them; each request asks for one."""

from __future__ import annotations

from django.contrib.sessions.backends import db
from django.contrib.sessions.models import Session
from django.utils import timezone

from record_versions.kept_query import Given, KeptQuery


class SessionStore(db.SessionStore):
    """Django's own, but for the SQL, which is made once."""

    def _get_session_from_db(self) -> Session | None:
        found: Session | None = _SESSION.first(key=self.session_key, now=timezone.now())
        if not found:
            self._session_key = None
        return found


_SESSION = KeptQuery(
    lambda: Session.objects.filter(session_key=Given("key"), expire_date__gt=Given("now"))
)
