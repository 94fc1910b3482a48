"""Whatever stands in a parameter, the desk does not fail."""

import pytest
from django.urls import reverse

from articles.incoming_items.reading import read_item
from articles.models import IncomingItem
from benchmarks.hostile.attack import Attack
from benchmarks.hostile.records import make_world
from claims.models import Claim
from intake.errors import BrokenDocumentError
from tests.cast import a_claim, client_of

HOSTILE = ["a%00", "%00", "%ff%fe", "%ED%A0%80", "9" * 400, "-1", "1e9", "%F0%9F%92%A9", "'; --",
           "%E2%80%AE", "%", "[]", "{}", "../../etc/passwd"]  # fmt: skip
PAGES = ["claims:queue", "claims:counts", "claims:further_counts", "claims:export", "claims:sources",
         "claims:suggest_sources", "claims:suggest_speakers", "claims:changes", "claims:rules",
         "claims:verdict_feed", "start"]  # fmt: skip
NAMES = ["name", "q", "state", "speaker", "outlet", "sure", "rule", "before", "after", "page",
         "order", "article", "dialect", "rating", "assignee", "kind", "since", "until"]  # fmt: skip


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("value", HOSTILE)
def test_no_parameter_of_a_page_is_an_error_of_the_desk(edda, page, value):
    browser = client_of(edda)
    query = "&".join(f"{name}={value}" for name in NAMES)
    alone = [f"{name}={value}" for name in NAMES] if value == HOSTILE[0] else []
    for asked in (query, *alone):
        assert browser.get(f"{reverse(page)}?{asked}").status_code < 500


def test_a_nul_is_refused_in_a_form_and_changes_nothing(edda):
    claim = a_claim()
    answer = client_of(edda).post(
        reverse("claims:reject", args=[claim.pk]), {"seen": 1, "because": "a\0b"}
    )
    assert answer.status_code == 400
    assert Claim.objects.get(pk=claim.pk).state == "pending"


def test_a_nul_in_the_path_is_refused(edda):
    assert client_of(edda).get("/claims/%00").status_code in {400, 404}


def test_what_a_broken_file_says_of_itself_can_be_written_down(db):
    halved = "titel,a\ud800,b\n1,2,3\n".encode("utf-16", "surrogatepass")
    item = IncomingItem.objects.create(kind="file", name="rows.csv", data=halved)
    read_item(item)
    item.refresh_from_db()
    assert item.state == "failed"
    assert BrokenDocumentError("a\udc90\0").detail == "a?\ufffd"


def test_a_slice_of_the_hostile_inputs_finds_nothing(db, settings, tmp_path):
    """The whole of it: python -m benchmarks hostile."""
    settings.MEDIA_ROOT = tmp_path
    attack = Attack(*make_world())
    attack.run(range(120))
    assert attack.found == {}
    assert attack.kinds.total() == 120


def test_a_number_that_no_article_can_have_is_not_found(chris):
    assert client_of(chris).get(f"/articles/{'9' * 40}/erase/").status_code == 404
