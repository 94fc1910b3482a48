"""No sequence of views leads anybody past what the role table allows, and none leaves the desk
without an administrator.
"""

from random import Random

import pytest
from django.db import connection, transaction
from django.urls import reverse
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from benchmarks.hostile.attack import send
from benchmarks.hostile.records import ROLES, make_desk, session_of
from benchmarks.hostile.requests import Hostile
from benchmarks.hostile.routes import all_routes
from newsroom.models import User
from newsroom.roles import ADMINISTRATOR, CHIEF, EDITOR, READER
from tests.newsroom.test_role_table import VIEWS

# Two lines of the table, for two kinds of sets.
STEPS = [view for view in VIEWS if view[0] != "claims:undo_set"]
PEOPLE = [view for view in STEPS if view[0].startswith("people:") and view[2] == "account"]
# What is written of anybody who is logged in, also where they are refused.
OWN = ("django_session", "newsroom_cache", "newsroom_deed", "usersessions", "pghistory_context")
CHANGES = ("INSERT", "UPDATE", "DELETE")

roles = st.sampled_from(ROLES)
steps = st.tuples(
    roles,  # who
    st.one_of(st.sampled_from(STEPS), st.sampled_from(PEOPLE)),
    st.sampled_from(ROLES),  # the role that a form gives
    roles,  # whose account it is about
)


@pytest.fixture
def desk(db):
    """A step on a desk with something of everything: the answer, and what it changed."""
    clients, known = make_desk()
    routes = {route.name: route for route in all_routes()}
    people = {role: User.objects.get(username=f"{role}-at-work") for role in ROLES}

    def take(who, view, given_role, whose):
        name, method, about, _allowed = view
        keys = [str(people[whose].pk)] if about == "account" else known.get(name, ["1"])[:1]
        form = f"seen=1&is_sure=1&reason=x&because=x&role={given_role}&name=x&text=x&username=x"
        asked = Hostile(
            routes[name], who, method.upper(),
            reverse(name, args=keys if about else []), form.encode(),
            "application/x-www-form-urlencoded", {},
        )  # fmt: skip
        changed = []

        def note(execute, sql, *rest):
            if sql.lstrip().startswith(CHANGES) and not any(table in sql for table in OWN):
                changed.append(sql)
            return execute(sql, *rest)

        with connection.execute_wrapper(note):
            answer = send(asked, session_of(clients[who]))
        return answer.status_code, changed

    take.people = people
    return take


def administrators():
    return User.objects.filter(is_active=True, groups__name=ADMINISTRATOR)


def role_of(user):
    """As the database has it now; none once locked out."""
    now = User.objects.get(pk=user.pk)
    return now.role if now.is_active else None


def check(desk, taken):
    for who, view, given_role, whose in taken:
        role = role_of(desk.people[who])
        before = {user: role_of(user) for user in desk.people.values()}
        status, changed = desk(who, view, given_role, whose)
        if role not in view[3]:
            assert status in {302, 403, 404}, (who, role, view, status)
            assert changed == []
        if role != ADMINISTRATOR:
            assert {user: role_of(user) for user in before} == before
        assert administrators().exists()


def test_no_sequence_of_views_leads_past_the_table(desk):
    @settings(
        max_examples=20,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.lists(steps, min_size=4, max_size=12))
    @example([(ADMINISTRATOR, view, READER, whose) for view in PEOPLE for whose in ROLES[::-1]])
    @example(
        [(who, view, ADMINISTRATOR, who) for who in (READER, EDITOR, CHIEF) for view in PEOPLE]
    )
    def any_sequence(taken):
        with transaction.atomic():
            check(desk, taken)
            transaction.set_rollback(True)

    any_sequence()
    # and a way past it would be seen
    with pytest.raises(AssertionError, match="people:profile"):
        check(desk, [(READER, ("people:profile", "post", None, set()), READER, READER)])


def test_administrators_who_lock_each_other_out_leave_one(desk):
    """In many orders, two of them against each other."""
    second = desk.people[CHIEF]
    random = Random(1)  # noqa: S311 - the same orders each time
    for _ in range(10):
        with transaction.atomic():
            desk(ADMINISTRATOR, view_named("people:give_role"), ADMINISTRATOR, CHIEF)
            assert role_of(second) == ADMINISTRATOR
            for _step in range(8):
                view, who, whose = (
                    random.choice(PEOPLE),
                    *random.choices([ADMINISTRATOR, CHIEF], k=2),
                )
                desk(who, view, READER, whose)
                assert administrators().exists()
            transaction.set_rollback(True)


def view_named(name):
    return next(view for view in VIEWS if view[0] == name)
