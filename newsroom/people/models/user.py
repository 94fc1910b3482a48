"""A member of the newsroom."""

from __future__ import annotations

import hashlib
import secrets
from contextvars import ContextVar
from typing import Any, ClassVar

import pghistory
from django.conf import settings
from django.contrib.auth.models import AbstractUser, Group, Permission, UserManager
from django.db import models, transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from newsroom.people.models.deed import Deed
from newsroom.roles import ADMINISTRATOR, ROLES
from record_versions.kept_query import Given, KeptQuery

SYSTEM = "system:"
#: The account that was read with the session, while Django looks for it (newsroom.people.sessions).
account_at_hand: ContextVar[User | None] = ContextVar("account_at_hand", default=None)
MAILS = [("at_once", _("at once")), ("daily", _("once a day")), ("never", _("never"))]


class DeskUserManager(UserManager["User"]):
    """Django's own; by its number a user is found with SQL that is made once, since each request
    asks so for who sent it.
    """

    use_in_migrations = False  # where the models are not these

    def get(self, *conditions: Any, **values: Any) -> User:
        if conditions or values.keys() != {"pk"} or not isinstance(values["pk"], int):
            return super().get(*conditions, **values)
        at_hand = account_at_hand.get()
        if at_hand is not None and at_hand.pk == values["pk"]:
            return at_hand
        found: User | None = _BY_NUMBER.first(pk=values["pk"])
        if found is None:
            raise User.DoesNotExist
        return found


class LastAdministratorError(Exception):
    """Without this one nobody could let anybody in again."""


# No names, no addresses: a closed account's are forgotten, and events cannot be changed.
@pghistory.track(
    fields=["is_active", "is_staff", "is_superuser", "closed_at", "is_system"],
    model_name="UserEvent",
)
class User(AbstractUser):
    """A person; what they may do comes from their role, which is a group (newsroom/roles.py)."""

    email = models.EmailField(_("e-mail address"), blank=True)
    language = models.CharField(_("language"), max_length=5, choices=settings.LANGUAGES, blank=True)
    mails = models.CharField(
        _("notifications by e-mail"),
        max_length=7,
        choices=MAILS,
        default="daily",
        db_default="daily",
        help_text=_("In the desk you see them in any case."),
    )
    # In the hash that each session carries: another one ends them all.
    session_key_seed = models.CharField(max_length=32, blank=True, editable=False)
    closed_at = models.DateTimeField(_("closed"), null=True, blank=True, editable=False)
    # A program that comes in by tokens (api.models): it has a name in the history, and no log-in.
    is_system = models.BooleanField(default=False, editable=False)

    objects: ClassVar[DeskUserManager] = DeskUserManager()

    class Meta(AbstractUser.Meta):
        constraints: ClassVar = [
            models.CheckConstraint(
                name="closed_account_is_locked",
                condition=Q(closed_at=None) | Q(is_active=False),
            ),
            models.CheckConstraint(
                name="system_has_no_log_in",
                condition=Q(is_system=False) | Q(is_active=False),
            ),
        ]

    @classmethod
    def people(cls) -> models.QuerySet[User]:
        """Those who have, or had, a log-in."""
        return User.objects.filter(is_system=False)

    @classmethod
    def system_named(cls, name: str) -> User:
        """The system's account, made if there is none: marked in its name, so that none passes for
        a person, and without a password.
        """
        system, _is_new = User.objects.get_or_create(
            username=f"{SYSTEM}{name}",
            defaults={"is_system": True, "is_active": False, "password": "!"},
        )
        return system

    @classmethod
    def administrators(cls) -> models.QuerySet[User]:
        """Those who can log in and may do everything."""
        may_all = Q(groups__name=ADMINISTRATOR) | Q(is_superuser=True)
        return User.objects.filter(may_all, is_active=True).distinct()

    @property
    def role(self) -> str:
        """The name of the role; empty for nobody's."""
        names = {group.name for group in self.groups.all()}
        return next((role for role in reversed(ROLES) if role in names), "")

    @cached_property
    def _perm_cache(self) -> set[str]:
        """The rights of the account and of its role in one query; under the name by which Django
        keeps what it would ask for in two.
        """
        if self.is_superuser:
            return self.get_user_permissions()
        return {f"{room}.{right}" for room, right in _RIGHTS(user=self.pk)}

    @property
    def wants_mail_at_once(self) -> bool:
        return self.mails == "at_once" and bool(self.email)

    @property
    def called(self) -> str:
        return self.get_full_name() or self.username

    def _get_session_auth_hash(self, secret: str | None = None) -> str:
        """As Django's, which changes with the password; another one, too, for each seed."""
        by_password: str = super()._get_session_auth_hash(secret)  # type: ignore[misc]
        if not self.session_key_seed:
            return by_password
        return hashlib.sha256((by_password + self.session_key_seed).encode()).hexdigest()

    def end_sessions(self) -> None:
        """Log out everywhere."""
        self.session_key_seed = secrets.token_hex(16)
        self.save(update_fields=["session_key_seed"])

    def give_role(self, role: str, *, by: User) -> None:
        """Give the role instead of the one of before. Raises LastAdministratorError."""
        with transaction.atomic():
            before = self.role
            if role != ADMINISTRATOR:
                self._leave_an_administrator()
            self.groups.set([Group.objects.get(name=role)])
            if self.is_superuser and role != ADMINISTRATOR:
                self.is_superuser = False
            self.is_staff = role == ADMINISTRATOR
            self.save(update_fields=["is_staff", "is_superuser"])
            Deed.note("role", by=by, about=self, detail=f"{before} → {role}")

    def lock_out(self, *, by: User) -> None:
        """Nothing more can be done with the account, from this moment on, in any browser."""
        with transaction.atomic():
            self._leave_an_administrator()
            self.is_active = False
            self.save(update_fields=["is_active"])
            self.end_sessions()
            Deed.note("locked out", by=by, about=self)

    def let_in(self, *, by: User) -> None:
        """Undo a lock-out; a closed account stays closed."""
        if self.closed_at is None and not self.is_active:
            with transaction.atomic():
                self.is_active = True
                self.save(update_fields=["is_active"])
                Deed.note("let in", by=by, about=self)

    def close(self, *, by: User) -> None:
        """Forget who it was: name, address, password, passkeys, sessions. What the account did
        stays, under the number.
        """
        with transaction.atomic():
            self.lock_out(by=by)
            self.username = f"closed-{self.pk}"
            self.first_name = self.last_name = self.email = ""
            self.closed_at = timezone.now()
            self.set_unusable_password()
            self.save()
            self.groups.clear()
            for name in ("authenticator_set", "usersession_set", "emailaddress_set"):
                if (related := getattr(self, name, None)) is not None:
                    related.all().delete()
            Deed.forget(self)
            Deed.note("closed", by=by, about=self)

    def _leave_an_administrator(self) -> None:
        # One at a time: of two administrators who lock each other out, the second is refused.
        Group.objects.select_for_update().get(name=ADMINISTRATOR)
        if not User.administrators().exclude(pk=self.pk).exists() and (
            User.administrators().filter(pk=self.pk).exists()
        ):
            raise LastAdministratorError(self.username)


def rights_of(user: Any) -> models.QuerySet[Permission]:
    """Those of the account and of its role."""
    own = User.user_permissions.through.objects.filter(user=user)
    roles = User.groups.through.objects.filter(user=user).values("group")
    of_roles = Group.permissions.through.objects.filter(group__in=roles)
    either = Q(pk__in=own.values("permission")) | Q(pk__in=of_roles.values("permission"))
    return Permission.objects.filter(either).order_by()


_RIGHTS = KeptQuery(
    lambda: rights_of(Given("user")).values_list("content_type__app_label", "codename")
)
_BY_NUMBER: KeptQuery[User] = KeptQuery(lambda: User.objects.order_by().filter(pk=Given("pk")))
