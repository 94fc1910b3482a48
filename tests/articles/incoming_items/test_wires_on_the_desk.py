"""Wires in agencies' dialects (tests/intake/streams/agencies/wires), as the desk has them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import tests.intake.streams.agencies as dialects
from articles.models import Article, ItemWithdrawal
from streams.watched_folder import WatchedFolder

pytestmark = pytest.mark.django_db
WIRES = Path(dialects.__file__).parent / "wires"
# What is no article, or elsewhere.
NO_ARTICLES = {
    *("afp_photo_newsml1.xml", "event_ninjs3.json", "advisory_ninjs1.json", "ap_g2_remote.xml"),
    *("notice_7901.txt", "preview_digitalwires.json"),
}
# In Dutch, Norwegian, Danish and Swedish, which the desk does not read.
OF_OTHER_LANGUAGES = {"anp_newsml1.xml", "ntb_g2.xml", "ritzau_nitf.xml", "tt_g2.xml"}


@pytest.fixture
def fates(tmp_path):
    """What became of each file in a watched folder: its place, and the fates of its items."""
    for path in WIRES.iterdir():
        if path.name != "gold.json":
            shutil.copy(path, tmp_path)
    taken = WatchedFolder(tmp_path, settle=0).take_in_what_is_there()
    return {path.name: (path.parent.name, dict(file.counts)) for path, file in taken}


def test_each_wire_is_done_unless_it_is_no_article(fates):
    failed = {name for name, (place, _counts) in fates.items() if place == "failed"}
    assert failed == NO_ARTICLES | OF_OTHER_LANGUAGES


def test_a_wire_in_another_language_is_refused_for_it(tmp_path):
    for name in OF_OTHER_LANGUAGES:
        shutil.copy(WIRES / name, tmp_path)
    taken = WatchedFolder(tmp_path, settle=0).take_in_what_is_there()
    reasons = [line.problem for _path, file in taken for line in file.lines.all()]
    assert len(reasons) == len(OF_OTHER_LANGUAGES)
    assert all("language" in reason for reason in reasons), reasons


def test_embargoes_hold_and_withdrawals_are_noted(fates):
    held = set(Article.objects.exclude(embargo_until=None).values_list("outlet", flat=True))
    assert {"APA - Austria Presse Agentur", "Press Association", "dpa", "NAN"} <= held
    assert fates["sda_g2_withheld.xml"] == ("done", {"noted": 1})
    assert ItemWithdrawal.objects.filter(outlet="dpa", identifier="bdt0525:2025-10-14").exists()


def test_what_is_taken_back_is_withdrawn_in_whichever_order_it_came(fates):
    taken_back = Article.objects.get(identifier="bdt0525:2025-10-14")
    assert taken_back.withdrawn_at is not None


def test_nothing_of_it_holds_an_address_of_somebody_at_an_agency(fates):
    for article in Article.objects.all():
        assert "555" not in article.text
        assert "@" not in article.text
