"""The 25 pages in the manner of as many outlets: each statement with its words and who is meant,
and nothing beside them; what is known to fail is named.
"""

import pytest

from benchmarks.extraction.german_manners import FOLDER, judge_page
from tests.extraction.german.manners.known_misses import BESIDE, WRONG

PAGES = sorted(FOLDER.glob("*.txt"))


@pytest.fixture(scope="module", params=PAGES, ids=lambda path: path.stem)
def page(request):
    return request.param.stem, judge_page(request.param)


def test_statements_have_their_words_and_who_is_meant(page):
    name, judged = page
    wrong = {one.number: one for one in judged.statements if "both" not in one.right}
    assert set(wrong) == WRONG.get(name, set()), wrong


def test_no_more_is_found_beside_them_than_is_known(page):
    name, judged = page
    assert len(judged.beside) == BESIDE.get(name, 0), judged.beside
