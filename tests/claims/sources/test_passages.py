"""The words that prove a link: kept with their place and version, undone like any change."""

import pytest
from django.db import IntegrityError, transaction

from claims.models import Evidence, Snapshot, Source, StaleClaimError, StoredFile
from claims.sources.passages import as_selectors, still_stands, text_at, versions_of
from tests.cast import a_claim, an_article

pytestmark = pytest.mark.django_db
TEXT = (
    "Der Rechnungshof 🏛 prüfte die Kosten. Die Brücke kostet zwei Millionen Euro. So steht es im "
    "Bericht des Jahres."
)
WORDS = "Die Brücke kostet zwei Millionen Euro."


@pytest.fixture
def page():
    page = Source.of_page("https://example.org/bericht")
    store(page, TEXT, "a")
    return page


def store(page, text, letter):
    snapshot, _is_new = Snapshot.ask_for(page)
    snapshot.keep(
        StoredFile.objects.create(sha256=letter * 64, media_type="application/warc", size=9), text
    )
    return snapshot


@pytest.fixture
def claim(page, edda):
    claim = a_claim()
    claim.link(page, "supports", by=edda, seen=1)
    return claim


def select(claim, page, words=WORDS, seen=2):
    text = text_at(page)
    begin = text.text.index(words)
    claim.select_passage(page, text.select(begin, begin + len(words)), seen=seen)
    return claim.evidence.get()


def test_a_passage_is_kept_with_its_place_its_neighbours_and_its_version(claim, page):
    evidence = select(claim, page)
    assert (evidence.passage, claim.version) == (WORDS, 3)
    # code points: the sign before them is one
    assert TEXT[evidence.passage_begin : evidence.passage_end] == WORDS
    assert (evidence.passage_prefix, evidence.passage_suffix) == (TEXT[6:38], TEXT[76:108])
    assert evidence.snapshot == page.snapshots.get()
    assert as_selectors(evidence) == [
        {"type": "TextQuoteSelector", "exact": WORDS, "prefix": TEXT[6:38], "suffix": TEXT[76:108]},
        {"type": "TextPositionSelector", "start": 38, "end": 76},
    ]


def test_undo_takes_the_passage_back_and_to_do_it_again_brings_it(claim, page):
    select(claim, page)
    select(claim, page, "zwei Millionen", seen=3)
    claim.undo(seen=4)
    assert claim.evidence.get().passage == WORDS
    claim.redo(seen=5)
    evidence = claim.evidence.get()
    assert (evidence.passage, evidence.passage_begin, evidence.snapshot_id) == (
        "zwei Millionen", TEXT.index("zwei Millionen"), page.snapshots.get().pk,
    )  # fmt: skip


def test_a_passage_sent_twice_counts_once_and_a_stale_one_is_refused(claim, page):
    select(claim, page)
    select(claim, page, seen=2)
    assert claim.version == 3
    with pytest.raises(StaleClaimError):
        select(claim, page, "zwei Millionen", seen=2)
    assert claim.evidence.get().passage == WORDS


def test_a_passage_is_taken_away(claim, page):
    select(claim, page)
    claim.select_passage(page, None, seen=3)
    evidence = claim.evidence.get()
    assert (
        evidence.passage,
        evidence.passage_begin,
        evidence.snapshot,
        as_selectors(evidence),
    ) == ("", None, None, [])


def test_a_page_that_changed_leaves_the_passage_at_the_version_it_is_of(claim, page):
    evidence = select(claim, page)
    store(page, "Davor steht nun mehr. " + TEXT, "b")
    newest, older = (text_at(page, version.key) for version in versions_of(page))
    evidence.refresh_from_db()
    assert (still_stands(evidence, newest), still_stands(evidence, older)) == (False, True)
    assert evidence.passage_begin == 38


def test_an_article_is_quoted_in_the_revision_it_is_of(edda):
    article = an_article(TEXT)
    source = Source.of_article(article)
    revision = an_article("Davor. " + TEXT, previous=article)
    claim = a_claim(an_article("Die Ministerin sagte: „Wir bauen die Brücke.“"))
    claim.link(source, "context", by=edda, seen=1)
    assert [version.key for version in versions_of(source)] == [
        f"revision-{each.pk}" for each in (revision, article)
    ]
    assert select(claim, source).revision == revision


def test_the_database_refuses_a_passage_without_a_place(claim):
    for facts in (
        {"passage": WORDS},
        {"passage_begin": 3},
        {"passage": WORDS, "passage_begin": 0, "passage_end": 5},
    ):
        with (
            pytest.raises(IntegrityError, match="evidence_passage_has_a_place"),
            transaction.atomic(),
        ):
            Evidence.objects.update(**facts)
