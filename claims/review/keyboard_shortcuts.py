"""The keyboard shortcuts of the desk: the one table that the help shows, the dialog changes, and
the scripts read from the page.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.db.models.functions import JSONObject
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims.models import ShortcutSettings
from record_versions.kept_query import Given, KeptQuery

if TYPE_CHECKING:
    from newsroom.models import User

# Shows the help, and with it the way to switch the others on again: it never changes.
HELP = "?"

USUAL: dict[str, tuple[str, Any]] = {
    "next": ("j", gettext_lazy("next claim")),
    "previous": ("k", gettext_lazy("previous claim")),
    "accept": ("a", gettext_lazy("accept and go to the next pending claim")),
    "reject": ("x", gettext_lazy("reject and go to the next pending claim")),
    "wrong_rule": (
        "w",
        gettext_lazy("reject because its rule is wrong here, and go to the next pending claim"),
    ),
    "undo": (
        "u",
        gettext_lazy("undo your last decision, on whichever claim; again, the one before"),
    ),
    "recent": ("R", gettext_lazy("your last fifty decisions, each with a way back")),
    "redo": ("U", gettext_lazy("redo what was undone last")),
    "speaker": ("s", gettext_lazy("change the speaker")),
    "assign": ("i", gettext_lazy("assign the claim to yourself, or unassign it")),
    "check_worthy": ("f", gettext_lazy("mark as worth checking, or no longer")),
    "split": (
        "t",
        gettext_lazy(
            "split the claim in two: arrows choose where the second part begins, the key again "
            "splits"
        ),
    ),
    "merge_next": ("m", gettext_lazy("merge with the next claim")),
    "merge_previous": ("p", gettext_lazy("merge with the previous claim")),
    "comment": ("c", gettext_lazy("comment on the claim")),
    "beside": ("o", gettext_lazy("the claim and the suggested source side by side")),
    "origin": ("1", gettext_lazy("the suggested source is the origin")),
    "supports": ("2", gettext_lazy("the suggested source supports the claim")),
    "contradicts": ("3", gettext_lazy("the suggested source contradicts the claim")),
    "context": ("4", gettext_lazy("the suggested source is context")),
    "not_this": ("0", gettext_lazy("the suggested source is not relevant")),
    "select": ("d", gettext_lazy("select the claim for a bulk edit")),
    "widen_next": ("J", gettext_lazy("select the next claim too")),
    "widen_previous": ("K", gettext_lazy("select the previous claim too")),
    "link": ("l", gettext_lazy("link a source")),
    "verdict": ("v", gettext_lazy("open the claim at its verdict")),
    "open": ("e", gettext_lazy("open the claim where its work goes on")),
    "words": ("r", gettext_lazy("correct the words of the claim")),
    "similar": ("g", gettext_lazy("similar claims of other articles")),
    "checks": ("y", gettext_lazy("what others have checked and published")),
    "checklist": ("q", gettext_lazy("checklist of the claim")),
    "history": ("h", gettext_lazy("history of the claim")),
    "more": (".", gettext_lazy("reject with a reason, assign, due date, topics, link")),
    "wider": ("+", gettext_lazy("show one more sentence before and after the claim")),
    "new_claim": (
        "n",
        gettext_lazy(
            "mark words as a new claim: arrows move, Shift and arrows widen, the key again adds"
        ),
    ),
    "correct": (
        "b",
        gettext_lazy(
            "mark the words of the claim anew: Shift and arrows, Tab for the other end, "
            "the key again saves"
        ),
    ),
}


@dataclass(frozen=True, slots=True)
class ShortcutRow:
    """One action in the dialog: its key as it is saved and as it was typed, and what is wrong with
    what was typed.
    """

    action: str
    label: Any
    bound: str
    typed: str
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Shortcuts:
    """Somebody's shortcuts, as a page shows them."""

    are_on: bool
    bound: dict[str, str]
    rows: list[ShortcutRow]


def shortcuts_of(
    user: User, typed: Mapping[str, str] | None = None, problems: Mapping[str, str] | None = None
) -> Shortcuts:
    """The shortcuts of this user; with what was typed and could not be saved, if anything was."""
    told = _settings_of(user)
    keys, are_on = (told["keys"], told["are_on"]) if told else ({}, True)
    if typed is None and problems is None:
        return _usual_form(tuple(keys.items()), are_on)
    return _form(keys, are_on, typed or {}, problems or {})


@lru_cache(maxsize=256)
def _usual_form(keys: tuple[tuple[str, str], ...], are_on: bool) -> Shortcuts:
    """Each page shows them, and few change any."""
    return _form(dict(keys), are_on, {}, {})


def _form(
    keys: Mapping[str, str], are_on: bool, typed: Mapping[str, str], problems: Mapping[str, str]
) -> Shortcuts:
    # A later version may bring a key that the user has given to something else: theirs stays.
    taken = set(keys.values())
    bound = {
        action: keys.get(action, "" if key in taken else key)
        for action, (key, _label) in USUAL.items()
    }
    rows = [
        ShortcutRow(
            action,
            label,
            bound[action],
            (typed or bound).get(action, ""),
            problems.get(action, ""),
        )
        for action, (_key, label) in USUAL.items()
    ]
    return Shortcuts(are_on, bound, rows)


def settings_told(user: Any) -> QuerySet[ShortcutSettings, Any]:
    """What somebody changed, as one value: a request asks for it with who asks, and keeps it as the
    account's ``shortcut_settings``.
    """
    told = JSONObject(keys="keys", are_on="are_on")
    return ShortcutSettings.objects.filter(user=user).values(told=told)


def _settings_of(user: User) -> dict[str, Any] | None:
    if not hasattr(user, "shortcut_settings"):
        found = _SETTINGS.first(user=user.pk)
        return found["told"] if found else None
    told: dict[str, Any] | None = user.shortcut_settings
    return told


def _tell(user: User, told: dict[str, Any] | None) -> None:
    """The same request may show them again."""
    if hasattr(user, "shortcut_settings"):
        user.shortcut_settings = told


_SETTINGS = KeptQuery(lambda: settings_told(Given("user")))


def save_shortcuts(user: User, typed: Mapping[str, str], *, are_on: bool) -> None:
    """Keep the user's shortcuts. ValidationError by action when two are the same or one is no key;
    nothing is kept then.
    """
    problems = {action: problem for action in USUAL if (problem := _problem(action, typed))}
    if problems:
        raise ValidationError(problems)
    changed = {
        action: typed[action] for action, (key, _label) in USUAL.items() if typed[action] != key
    }
    ShortcutSettings.objects.update_or_create(
        user=user, defaults={"keys": changed, "are_on": are_on}
    )
    _tell(user, {"keys": changed, "are_on": are_on})


def _problem(action: str, typed: Mapping[str, str]) -> str:
    key = typed[action]
    if not key:
        return ""  # an action without a key still has its button
    if len(key) != 1 or not key.isprintable() or key.isspace():
        return _("One letter, digit or symbol.")
    if key == HELP:
        return _("This key always shows the help.")
    others = [str(USUAL[other][1]) for other in USUAL if other != action and typed[other] == key]
    return _("Already used for: %(others)s.") % {"others": "; ".join(others)} if others else ""


def reset_shortcuts(user: User) -> None:
    """The usual shortcuts again, switched on."""
    ShortcutSettings.objects.filter(user=user).delete()
    _tell(user, None)


def in_templates(request: HttpRequest) -> dict[str, Any]:
    """A context processor: the shortcuts are looked up only for a page that shows them."""
    return {"shortcuts": SimpleLazyObject(lambda: shortcuts_of(request.user))}  # type: ignore[arg-type]
