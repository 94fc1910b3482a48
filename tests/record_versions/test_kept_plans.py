"""What is asked with a plan that the server keeps is asked as with any other cursor."""

import pytest

from record_versions.kept_plans import plan_keeping_cursor

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("sql", "given"),
    [
        ("SELECT %s::int, '100 %%', %s::int %% 4", [7, 9]),
        ("SELECT %(one)s::int, '100 %%', %(two)s::int %% 4", {"two": 9, "one": 7}),
        ("SELECT %(one)s::int, '100 %%', %(one)s::int - 6", {"one": 7}),
    ],
)
def test_values_go_to_their_places(sql, given):
    with plan_keeping_cursor() as cursor:
        for _time in range(2):
            cursor.execute(sql, given)
            assert cursor.fetchall() == [(7, "100 %", 1)]


def test_sql_without_values_is_taken_as_it_stands():
    with plan_keeping_cursor() as cursor:
        cursor.execute("SELECT '100 %', '%s', 9 % 4")
        assert cursor.fetchall() == [("100 %", "%s", 1)]
