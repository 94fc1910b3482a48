"""Which record is meant by a name: by account, then by exact name; an unknown one becomes a candidate."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from django.db import transaction

from .locking import lock_records
from .matching import fold
from .models import Account, Name, Position, Speaker

# Words of one or two letters are initials and abbreviations that fit too many.
_SHORTEST_NAME = 3


@transaction.atomic
def recognise(
    name: str,
    *,
    kind: str,
    names: Iterable[str] = (),
    accounts: Sequence[tuple[str, str]] = (),
    titles: Iterable[str] = (),
    known_from: str = "",
) -> Speaker:
    """The one record that has the account or goes by the name, or a new candidate that keeps all that is known.

    ``accounts`` are pairs of platform and handle. Two records of one name are not guessed between: the claim gets
    a candidate of its own, for an editor to merge.
    """
    lock_records()
    for platform, handle in accounts:
        if owner := Speaker.objects.with_account(platform, handle).first():
            return owner
    known = list(Speaker.objects.named(name)[:2])
    if len(known) == 1:
        return known[0]
    return _add_candidate(name, kind, names, accounts, titles, known_from)


def _add_candidate(
    name: str,
    kind: str,
    names: Iterable[str],
    accounts: Sequence[tuple[str, str]],
    titles: Iterable[str],
    known_from: str,
) -> Speaker:
    speaker = Speaker.objects.create(name=name[:300], kind=kind)
    aliases = [alias for alias in dict.fromkeys(names) if alias != name and len(alias) >= _SHORTEST_NAME]
    Name.objects.bulk_create(
        Name(speaker=speaker, name=each[:300], folded=fold(each[:300]), kind=name_kind)
        for each, name_kind in [(name, Name.Kind.FULL), *((alias, Name.Kind.ALIAS) for alias in aliases)]
    )
    Position.objects.bulk_create(
        Position(speaker=speaker, title=title[:300], known_from=known_from[:500]) for title in dict.fromkeys(titles)
    )
    Account.objects.bulk_create(
        Account(speaker=speaker, platform=platform, handle=handle) for platform, handle in accounts
    )
    return speaker
