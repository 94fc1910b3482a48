"""A query whose SQL is made once gives the rows that its queryset gives."""

from datetime import UTC, datetime
from threading import Thread

import pghistory
import pgtrigger
import psycopg
import pytest
from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.db import DataError, connection, transaction
from django.db.models import Count, Q

from record_versions import kept_plans
from record_versions.kept_plans import any_number_of, plan_keeping_cursor
from record_versions.kept_query import Given, KeptQuery
from tests.cast import a_claim
from tests.other_connection import parameters_of_another

pytestmark = pytest.mark.django_db


def test_rows_are_those_of_the_queryset_for_whatever_is_given():
    kept = KeptQuery(
        lambda: Permission.objects.select_related("content_type").filter(
            Q(codename=Given("code")) | Q(pk=Given("pk"))
        )
    )
    first, second, third = Permission.objects.order_by("pk")[:3]
    for code, pk in ((first.codename, second.pk), (third.codename, first.pk)):
        wanted = Permission.objects.filter(Q(codename=code) | Q(pk=pk))
        assert kept(code=code, pk=pk) == list(wanted)


def test_the_sql_is_made_once():
    made = []

    def groups():
        made.append(True)
        return Group.objects.filter(name=Given("name"))

    kept = KeptQuery(groups)
    assert [len(kept(name=name)) for name in ("editor", "chief editor", "nobody")][2] == 0
    assert made == [True]


def test_relations_annotations_and_what_is_deferred_are_as_in_the_queryset(
    django_assert_num_queries,
):
    kept = KeptQuery(
        lambda: (
            Permission.objects.select_related("content_type")
            .annotate(roles=Count("group"))
            .defer("name")
            .filter(codename=Given("code"))
        )
    )
    (row,) = kept(code="change_claim")
    with django_assert_num_queries(0):
        assert row.content_type.app_label == "claims"
    assert row.roles == row.group_set.count() > 0
    assert row.get_deferred_fields() == {"name"}


def test_values_come_as_tuples_or_flat():
    names = Group.objects.order_by("pk").filter(name=Given("name"))
    as_tuples = KeptQuery(lambda: names.values_list("pk", "name"))
    flat = KeptQuery(lambda: names.values_list("name", flat=True))
    number = Group.objects.get(name="editor").pk
    assert as_tuples(name="editor") == [(number, "editor")]
    assert flat(name="editor") == ["editor"]


def test_the_first_row_or_none():
    kept = KeptQuery(lambda: Group.objects.order_by("-name").filter(name__lt=Given("below")))
    assert kept.first(below="z") == Group.objects.order_by("-name").first()
    assert kept.first(below="") is None


@pytest.mark.parametrize("number", [0, 1, 3])
def test_rows_among_a_list_that_is_given(number):
    pks = list(Permission.objects.order_by("pk").values_list("pk", flat=True)[:number])
    for field, kept in (("pk", _BY_KEY), ("content_type", _BY_TYPE)):
        assert kept(among=pks) == list(Permission.objects.filter(**{f"{field}__in": pks}))


def test_a_text_that_is_longer_than_its_column_is_not_cut_to_what_is_there():
    full = Group.objects.create(name="x" * 150)
    kept = KeptQuery(lambda: Group.objects.filter(name__among=Given("names")))
    assert kept(names=["x" * 150]) == [full]
    assert kept(names=["x" * 151]) == []


_BY_KEY = KeptQuery(lambda: Permission.objects.filter(pk__among=Given("among")))
_BY_TYPE = KeptQuery(lambda: Permission.objects.filter(content_type__among=Given("among")))


@pytest.mark.django_db(transaction=True)
def test_a_thread_asks_by_its_own_connection():
    kept = KeptQuery(lambda: Group.objects.filter(name=Given("name")))
    kept(name="editor")
    used = []

    def ask():
        with connection.execute_wrapper(lambda *given: used.append(True) or given[0](*given[1:])):
            kept(name="editor")
        connection.close()

    thread = Thread(target=ask)
    thread.start()
    thread.join()
    assert used == [True]


def test_rows_come_with_all_that_was_read_for_them():
    kept = KeptQuery(
        lambda: Permission.objects.select_related("content_type").filter(pk=Given("pk"))
    )
    permission = Permission.objects.get(codename="change_claim")
    ((row, values),) = kept.with_values(pk=permission.pk)
    assert row == permission
    assert kept.with_values(pk=permission.pk) == [(row, values)]
    permission.content_type.__class__.objects.filter(pk=permission.content_type_id).update(
        model="other"
    )
    ((_row, others),) = kept.with_values(pk=permission.pk)
    assert others != values


@pytest.fixture
def plans_of_any_age(monkeypatch):
    """However long a test takes, the connection drops none of them."""
    monkeypatch.setattr(kept_plans._Plans, "are_old", lambda _plans: False)


def test_the_server_keeps_the_plan(settings, plans_of_any_age):
    named = KeptQuery(lambda: Group.objects.filter(name=Given("name")))
    settings.KEPT_PLANS = False
    named(name="editor")
    assert _plans_of("auth_group") == []
    settings.KEPT_PLANS = True
    for _time in range(7):
        assert [group.name for group in named(name="editor")] == ["editor"]
    ((made, used),) = _plans_of("auth_group")
    assert made + used == 7
    assert used > 0


def test_the_plan_for_a_list_is_kept_however_short_the_list_is(plans_of_any_age):
    permission = Permission.objects.get(codename="change_claim")
    each = f"""
        SELECT codename FROM unnest({any_number_of("%s", "bigint")}) AS wanted(pk)
        CROSS JOIN LATERAL (SELECT * FROM auth_permission WHERE id = wanted.pk OFFSET 0) AS found
    """  # noqa: S608 - no input is put in
    with plan_keeping_cursor() as cursor:
        for _time in range(7):
            assert cursor.execute(each, [[permission.pk]]).fetchall() == [("change_claim",)]
    assert _plans_of("auth_permission") == [(5, 2)]


def test_lists_of_small_and_of_large_numbers_are_asked_by_one_statement(plans_of_any_age):
    kept = KeptQuery(lambda: Permission.objects.filter(pk__among=Given("pks")).order_by())
    permission = Permission.objects.first()
    for others in ([], [-1], [40_000], [2_000_000_000]):
        assert kept(pks=[permission.pk, *others]) == [permission]
    assert len(_plans_of("auth_permission")) == 1


def test_what_others_put_in_front_is_sent_along():
    either = Group.objects.filter(name=Given("name")).values_list("name", flat=True)
    kept = KeptQuery(lambda: either.union(Group.objects.filter(name="nobody").values_list("name")))
    with pghistory.context(action="reading"), pgtrigger.ignore():
        assert kept(name="editor") == ["editor"]
    assert kept(name="editor") == ["editor"]


def test_the_plan_of_a_change_is_kept_too_and_its_history_tells_of_each(plans_of_any_age):
    claim = a_claim()
    for seen in range(1, 8):
        claim.mark_check_worthy(bool(seen % 2), seen=seen)
    ((made, used),) = _plans_of('UPDATE "claims_claim"')
    assert made + used == 7
    events = claim.events.order_by("pgh_id").filter(version__gt=1)
    told = [event.pgh_context.metadata for event in events.select_related("pgh_context")]
    assert [each["action"] for each in told] == ["check_worthy", "not_check_worthy"] * 3 + [
        "check_worthy"
    ]


def test_a_context_without_a_transaction_is_sent_with_its_change(transactional_db, edda):
    with pghistory.context(action="said"), plan_keeping_cursor() as cursor:
        cursor.execute("UPDATE newsroom_user SET is_staff = %s WHERE id = %s", [True, edda.pk])
    event = apps.get_model("newsroom", "UserEvent").objects.latest("pgh_id")
    assert event.pgh_context.metadata == {"action": "said"}


def _plans_of(table):
    """How often PostgreSQL planned anew, and how often it took the plan that it had."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT custom_plans, generic_plans FROM pg_prepared_statements WHERE statement LIKE %s",
            [f"%{table}%"],
        )
        return cursor.fetchall()


@pytest.mark.django_db(transaction=True)
def test_a_plan_is_made_anew_when_a_column_has_another_type():
    named = KeptQuery(lambda: Group.objects.filter(name=Given("name")))
    named(name="editor")
    try:
        _give_names_of_groups("varchar(151)")
        assert [group.name for group in named(name="editor")] == ["editor"]
    finally:
        _give_names_of_groups("varchar(150)")


def _give_names_of_groups(kind):
    """On another connection, as a migration that comes while the desk runs."""
    with psycopg.connect(**parameters_of_another(), autocommit=True) as other:
        other.execute(f"ALTER TABLE auth_group ALTER COLUMN name TYPE {kind}")


def test_plans_are_made_anew_as_the_tables_grow_and_ever_more_seldom(monkeypatch):
    kept = KeptQuery(lambda: Group.objects.filter(name=Given("name")))
    seconds = [1000.0]
    monkeypatch.setattr(kept_plans.time, "monotonic", lambda: seconds[0])
    monkeypatch.setattr(kept_plans, "_plans_of", {})

    def since_last(later):
        """Whether the plan that was kept is kept still."""
        seconds[0] += later
        with connection.cursor() as cursor:
            cursor.execute("SELECT max(prepare_time) FROM pg_prepared_statements")
            (before,) = cursor.fetchone()
            kept(name="editor")
            cursor.execute("SELECT min(prepare_time) FROM pg_prepared_statements")
            return cursor.fetchone() == (before,)

    kept(name="editor")
    assert [since_last(each) for each in (1, 1.5, 3, 1.5, 7, 1.5)] == [
        True, False, True, False, True, False,
    ]  # fmt: skip


def test_plans_may_be_dropped_when_there_are_none_and_again_later(monkeypatch):
    kept = KeptQuery(lambda: Group.objects.filter(name=Given("name")))
    seconds = [1000.0]
    monkeypatch.setattr(kept_plans.time, "monotonic", lambda: seconds[0])
    monkeypatch.setattr(kept_plans, "_plans_of", {})
    for _time in range(3):
        kept(name="editor")
        with transaction.atomic():  # psycopg forgets with it what it has prepared
            transaction.set_rollback(True)
        seconds[0] += 1000
        for _again in range(2):
            assert [group.name for group in kept(name="editor")] == ["editor"]
        seconds[0] += 1000


@pytest.mark.parametrize(
    "moment",
    [
        "2026-12-01 10:40:07.123456+00", "2026-12-01 10:40:07+02", "2026-12-01 10:40:07.5-03:30",
        "0001-01-01 00:00:00+00", "9999-12-31 23:59:59.999999+00",
    ],
)  # fmt: skip
def test_a_moment_is_what_django_makes_of_it(moment):
    ask = "SELECT %s::timestamptz"
    with plan_keeping_cursor() as keeping, connection.cursor() as usual:
        (kept,) = keeping.execute(ask, [moment]).fetchone()
        (wanted,) = usual.execute(ask, [moment]).fetchone()
    assert (kept, kept.tzinfo) == (datetime.fromisoformat(moment), UTC)
    assert (wanted, wanted.tzinfo) == (kept, kept.tzinfo)


@pytest.mark.parametrize("moment", ["infinity", "12026-01-01 00:00:00+00"])
def test_a_moment_that_python_has_no_value_for_is_an_error(moment):
    with plan_keeping_cursor() as keeping:
        keeping.execute("SELECT %s::timestamptz", [moment])
        with pytest.raises(DataError):
            keeping.fetchone()
