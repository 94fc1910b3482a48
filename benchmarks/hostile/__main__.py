"""Hostile inputs to the whole desk: every address, form, parameter, header, file import, the
interface.

    python -m benchmarks hostile --inputs 100000 [--seed N]
    python -m benchmarks hostile --only 4711         one of them, with its request and its error

Each input follows from its number alone and is sent, in this process, to all of Django's layers on
a PostgreSQL database, as nobody or as one of the four roles; what it does is taken back before the
next. It is a find if the answer is a 5xx, if anything is raised, if words come back into a page
without being escaped, or if the answer is beyond the limits of attack.py.
"""

from __future__ import annotations

import argparse
import logging
import resource
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from benchmarks.scratch import set_up_django


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--inputs", type=int, default=100_000)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--first", type=int, default=0)
    arguments.add_argument("--only", type=int)
    given = arguments.parse_args()
    set_up_django()
    with a_database():
        status = attack(given)
    sys.exit(status)


@contextmanager
def a_database() -> Iterator[None]:
    """Of this run's own, copied from a migrated one."""
    from django.db import connection

    from tests.database_template import copy_template

    usual = connection.settings_dict["NAME"]
    connection.settings_dict["TEST"]["NAME"] = f"test_{usual}_hostile"
    copy_template(connection, f"template_{usual}_hostile")
    connection.creation.create_test_db(verbosity=0, keepdb=True, serialize=False)
    try:
        yield
    finally:
        connection.creation.destroy_test_db(usual, verbosity=0)


def attack(given: argparse.Namespace) -> int:
    quiet()
    from random import Random

    from benchmarks.hostile.attack import Attack, told_whole
    from benchmarks.hostile.records import make_world

    world, sessions = make_world()
    attack = Attack(world, sessions, given.seed)
    numbers = range(given.first, given.first + given.inputs)
    if given.only is not None:
        numbers = range(given.only, given.only + 1)
        random = Random(f"{given.seed}:{given.only}")
        random.random()
        print(told_whole(world.request(random)))
    begun = time.monotonic()
    attack.run(numbers)
    seconds = time.monotonic() - begun
    kinds = ", ".join(f"{kind} {number:,}" for kind, number in sorted(attack.kinds.items()))
    forms = sum(len(route.forms) for route in world.routes)
    print(f"{len(numbers):,} inputs in {seconds:,.0f} s, seed {given.seed} ({kinds}; "
          f"{len(world.routes)} addresses, {forms} forms, {len(world.names)} names, "
          f"{len(world.files)} sound files)")  # fmt: skip
    print("answers:", ", ".join(f"{status}: {n:,}" for status, n in sorted(attack.answers.items())))
    print("most:", ", ".join(f"{what} {amount:,.1f} (input {number})"
                             for what, (amount, number) in attack.most.items()))  # fmt: skip
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"memory at most {peak:,} MB; {len(attack.found)} finds")
    for what, found in sorted(attack.found.items(), key=lambda each: -len(each[1].numbers)):
        print(
            f"\n{len(found.numbers):,} × {what} (inputs {', '.join(map(str, found.numbers[:5]))})"
        )
        print(found.told[-2500:])
    return 1 if attack.found else 0


def quiet() -> None:
    """No mail, no dear passwords, no files of the desk, no log of what is refused."""
    import tempfile
    import warnings

    from django.conf import settings

    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
    settings.MEDIA_ROOT = tempfile.mkdtemp(prefix="hostile-")
    settings.STORAGES["staticfiles"]["BACKEND"] = (
        "django.contrib.staticfiles.storage.StaticFilesStorage"
    )


if __name__ == "__main__":
    main()
