"""Pages in the structure of outlets and content systems: facts right, words kept, nothing beside."""

import pytest

from benchmarks.intake.intake_quality import judge, read_by_intake
from benchmarks.intake.outlet_pages import build_page, page_names


@pytest.mark.parametrize("name", page_names())
def test_a_page_is_read_with_its_facts_and_without_what_stands_around(name):
    page = build_page(name)
    marks = judge(page, read_by_intake(page))
    wrong = [fact for fact in ("title", "day", "authors", "lead") if not marks[fact]]
    assert not wrong
    assert marks["kept"] > 0.97
    assert marks["beside"] < 0.06
