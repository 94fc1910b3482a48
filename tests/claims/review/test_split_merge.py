"""One claim into two, two into one: nothing deleted, taken back whole, and not found again."""

import pytest
from django.core.exceptions import ValidationError

from claims.claim_list.filters import ClaimFilter
from claims.display.overview import count_states
from claims.models import ChangeSet, Claim, Evidence, Mention, Source, StaleClaimError
from claims.review.split_merge import (
    NeighbourChangedError,
    merge_into_one,
    neighbours,
    split_in_two,
)
from tests.cast import a_claim, a_run, a_speaker, an_article, client_of
from tests.claims.detection.test_claim_creation import a_statement, found
from tests.claims.readings import store_found
from tests.markup import squeezed

pytestmark = pytest.mark.django_db

TEXT = (
    "Ada Sommer sagte: „Wir bauen die Brücke. Das kostet zwei Millionen.“ Er rief: „Nie und "
    "nimmer!“"
)
BOTH, COST, NEVER = (
    "Wir bauen die Brücke. Das kostet zwei Millionen.",
    "Das kostet",
    "Nie und nimmer!",
)
AT = TEXT.index(COST)


@pytest.fixture
def article():
    return an_article(TEXT)


@pytest.fixture
def claim(article):
    return a_claim(article, quote=BOTH, speaker=a_speaker())


@pytest.fixture
def never(article):
    return a_claim(article, quote=NEVER)


def quotes():
    return list(Claim.objects.in_reading_order().values_list("quote", flat=True))


def merged(claim, other, by):
    merge_into_one(claim, other, by=by, seen=claim.version, other_seen=other.version)


def test_a_claim_is_split_at_a_place_and_both_parts_have_exact_words(claim, edda):
    split_in_two(claim, AT, by=edda, seen=1)
    assert quotes() == ["Wir bauen die Brücke.", "Das kostet zwei Millionen."]
    first, second = Claim.objects.in_reading_order()
    assert [TEXT[part.begin : part.end] for part in (first, second)] == quotes()
    assert (first.pk, first.version, second.version) == (claim.pk, 2, 1)
    assert (second.speaker, second.kind, second.origin, second.rule) == (
        claim.speaker,
        claim.kind,
        "hand",
        "",
    )


def test_a_stop_stays_with_the_words_before_it(claim, edda):
    split_in_two(claim, TEXT.index(". Das"), by=edda, seen=1)
    assert quotes() == ["Wir bauen die Brücke.", "Das kostet zwei Millionen."]


def test_both_parts_have_the_decision_and_the_evidence_of_the_whole(claim, edda):
    source = Source.of_page("https://example.org/beleg")
    claim.link(source, "supports", by=edda, seen=1)
    claim.accept(by=edda, seen=2)
    split_in_two(claim, AT, by=edda, seen=3)
    second = Claim.objects.get(origin="hand")
    assert (second.state, second.decided_by) == ("accepted", edda)
    assert (second.evidence.get().source, second.evidence.get().state) == (source, "confirmed")
    assert claim.evidence.count() == 1


@pytest.mark.parametrize("place", [TEXT.index(BOTH), TEXT.index(BOTH) + len(BOTH), 0, len(TEXT)])
def test_a_part_without_words_is_refused(claim, edda, place):
    with pytest.raises(ValidationError):
        split_in_two(claim, place, by=edda, seen=1)
    assert not ChangeSet.objects.exists()


def test_a_split_is_undone_from_either_part_and_done_again(claim, edda):
    split_in_two(claim, AT, by=edda, seen=1)
    second = Claim.objects.get(origin="hand")
    second.undo(seen=1, by=edda)
    assert quotes() == [BOTH]
    second.refresh_from_db()
    assert second.standing == claim
    claim.refresh_from_db()
    claim.redo(seen=3, by=edda)
    assert quotes() == ["Wir bauen die Brücke.", "Das kostet zwei Millionen."]
    second.refresh_from_db()
    assert (second.standing, second.events.count()) == (second, 3)


def test_a_split_is_not_undone_by_half(claim, edda, emil):
    split_in_two(claim, AT, by=edda, seen=1)
    Claim.objects.get(origin="hand").accept(by=emil, seen=1)
    claim.refresh_from_db()
    with pytest.raises(StaleClaimError):
        claim.undo(seen=2, by=edda)
    assert len(quotes()) == 2
    assert ChangeSet.objects.count() == 1


def test_a_stale_split_changes_nothing(claim, edda, emil):
    Claim.objects.get(pk=claim.pk).reject(by=emil, seen=1)
    with pytest.raises(StaleClaimError):
        split_in_two(claim, AT, by=edda, seen=1)
    assert quotes() == [BOTH]


def test_a_split_sent_twice_is_one_split(claim, edda):
    split_in_two(claim, AT, by=edda, seen=1)
    split_in_two(claim, AT, by=edda, seen=1)
    assert len(quotes()) == 2


def test_neighbours_are_merged_with_both_spans(claim, never, edda):
    merged(claim, never, edda)
    claim.refresh_from_db()
    assert claim.quote == f"{BOTH} […] {NEVER}"
    assert [TEXT[begin:end] for begin, end in claim.spans["quote"]] == [BOTH, NEVER]
    never.refresh_from_db()
    assert (never.standing, never.version) == (claim, 2)


def test_parts_that_only_white_space_separates_become_one_span_again(claim, edda):
    split_in_two(claim, AT, by=edda, seen=1)
    merged(claim, Claim.objects.get(origin="hand"), edda)
    assert quotes() == [BOTH]


def test_a_nested_claim_goes_into_the_one_around_it_and_the_other_way_round(claim, article, edda):
    inner = a_claim(article, quote="zwei Millionen")
    merged(inner, claim, edda)
    inner.refresh_from_db()
    assert (inner.quote, quotes()) == (BOTH, [BOTH])
    inner.undo(seen=2, by=edda)
    claim.refresh_from_db()
    inner.refresh_from_db()
    merged(claim, inner, edda)
    assert quotes() == [BOTH]


def test_the_claim_that_stays_keeps_its_decision_and_takes_a_missing_speaker(claim, never, edda):
    never.accept(by=edda, seen=1)
    merged(never, claim, edda)
    never.refresh_from_db()
    assert (never.state, never.speaker) == ("accepted", claim.speaker)


def test_what_is_merged_away_is_in_no_list_count_or_export_and_stays_on_record(
    claim, never, article, edda
):
    never.accept(by=edda, seen=1)
    merged(claim, never, edda)
    assert list(article.claims.all()) == [claim]
    assert count_states(article.pk)["total"] == 1
    assert ClaimFilter({}).queryset().count() == 1
    export = client_of(edda).get("/claims/export.csv")
    assert len(b"".join(export.streaming_content).splitlines()) == 2
    never.refresh_from_db()
    assert never.state == "accepted"
    page = client_of(edda).get(f"/claims/{never.pk}/").content.decode()
    assert f'href="/articles/{article.pk}/#claim-{claim.pk}"' in page


def test_evidence_goes_along_and_comes_back(claim, never, edda):
    supports, turned = (
        Source.of_page("https://example.org/a"),
        Source.of_page("https://example.org/b"),
    )
    Evidence.objects.create(claim=claim, source=supports)
    never.link(supports, "supports", by=edda, seen=1)
    never.link(turned, "context", by=edda, seen=2)
    merged(claim, never, edda)
    assert set(claim.evidence.values_list("source", "state")) == {
        (supports.pk, "confirmed"), (turned.pk, "confirmed"),
    }  # fmt: skip
    claim.undo(seen=2, by=edda)
    assert list(claim.evidence.values_list("source", "state")) == [(supports.pk, "proposed")]
    assert never.evidence.count() == 2
    claim.redo(seen=3, by=edda)
    assert claim.evidence.filter(state="confirmed").count() == 2


def test_a_merge_is_undone_and_done_again(claim, never, edda):
    merged(claim, never, edda)
    claim.undo(seen=2, by=edda)
    assert quotes() == [BOTH, NEVER]
    claim.redo(seen=3, by=edda)
    assert quotes() == [f"{BOTH} […] {NEVER}"]


def test_what_was_merged_before_follows_into_the_next(claim, never, article, edda):
    said = a_claim(article, quote="Er rief")
    merged(said, never, edda)
    said.refresh_from_db()
    merged(claim, said, edda)
    never.refresh_from_db()
    assert never.standing == claim
    claim.undo(seen=2, by=edda)
    never.refresh_from_db()
    assert never.standing == said


def test_a_neighbour_that_somebody_changed_is_not_merged(claim, never, edda, emil):
    Claim.objects.get(pk=never.pk).reject(by=emil, seen=1)
    with pytest.raises(NeighbourChangedError):
        merged(claim, never, edda)
    assert quotes() == [BOTH, NEVER]


@pytest.mark.parametrize("htmx", [True, False])
def test_a_changed_neighbour_is_shown_in_both_versions_and_merged_when_that_is_wanted(
    claim, never, edda, emil, htmx
):
    fresh = Claim.objects.get(pk=never.pk)
    fresh.reject(by=emil, seen=1, because="keine Aussage")
    fresh.comment("Wirklich nicht.", by=emil, seen=2)
    form, address = {"seen": 1, "with": f"{never.pk}.1"}, f"/claims/{claim.pk}/merge/"
    response = client_of(edda).post(address, form, headers={"HX-Request": "true"} if htmx else {})
    page = response.content.decode()
    assert (response.status_code, "<html" in page) == (409, not htmx)
    assert "Somebody else changed the neighbouring claim in the meantime." in page
    assert f'id="claim-{claim.pk}"' in page
    assert squeezed("<td>pending</td><td>rejected: keine Aussage</td>") in squeezed(page)
    assert page.count(f"<td>{NEVER}</td>") == 2
    assert "<q>" not in page.partition("You wanted to")[2].partition("</p>")[0]
    assert f'name="with" value="{never.pk}.3"' in page
    assert 'name="seen" value="1"' in page
    assert "Apply mine" in page
    assert quotes() == [BOTH, NEVER]
    assert client_of(edda).post(address, {"seen": 1, "with": f"{never.pk}.3"}).status_code == 302
    assert quotes() == [f"{BOTH} […] {NEVER}"]


def test_a_neighbour_that_went_into_another_claim_is_shown_and_not_merged(
    claim, never, article, edda
):
    third = a_claim(article, quote="Er rief")
    merged(third, never, edda)
    response = client_of(edda).post(
        f"/claims/{claim.pk}/merge/", {"seen": 1, "with": f"{never.pk}.1"}
    )
    page = response.content.decode()
    assert response.status_code == 409
    assert f"Merged into claim {third.pk}" in page
    assert "Apply mine" not in page


def test_only_neighbours_are_merged(claim, never, article, edda):
    a_claim(article, quote="Er rief")
    with pytest.raises(NeighbourChangedError):
        merged(claim, never, edda)


def test_neighbours_are_those_before_and_behind_in_reading_order(claim, never, article):
    inner = a_claim(article, quote="zwei Millionen")
    assert neighbours(claim) == (None, inner)
    assert neighbours(inner) == (claim, never)
    assert neighbours(never) == (inner, None)


def test_what_was_merged_away_cannot_be_decided(claim, never, edda):
    merged(claim, never, edda)
    never.refresh_from_db()
    with pytest.raises(StaleClaimError):
        never.accept(by=edda, seen=2)
    response = client_of(edda).post(f"/claims/{never.pk}/accept/", {"seen": 1})
    assert response.status_code == 409
    assert "Apply mine" not in response.content.decode()


def test_a_new_reading_brings_back_neither_what_was_split_nor_what_was_merged(
    claim, never, article, edda
):
    statements = [
        a_statement(words, text=TEXT, speaker=(), cue=(), resolved_speaker=None)
        for words in (BOTH, NEVER)
    ]
    split_in_two(claim, AT, by=edda, seen=1)
    second = Claim.objects.get(origin="hand")
    merged(second, never, edda)
    before = quotes()
    store_found(a_run(article), found(*statements, text=TEXT))
    assert quotes() == before
    second.refresh_from_db()
    second.undo(seen=2, by=edda)
    store_found(a_run(article), found(*statements, text=TEXT))
    assert quotes() == ["Wir bauen die Brücke.", "Das kostet zwei Millionen.", NEVER]


def test_a_new_reading_does_not_bring_back_what_was_corrected_to_a_few_words(claim, article, edda):
    claim.correct(kind="Direct", span=(TEXT.index("Wir"), TEXT.index("Wir") + 3), seen=1)
    store_found(
        a_run(article),
        found(a_statement(BOTH, text=TEXT, speaker=(), cue=(), resolved_speaker=None), text=TEXT),
    )
    assert quotes() == ["Wir"]


def test_a_link_that_was_undone_comes_back_when_it_is_done_again(claim, edda):
    claim.link(Source.of_page("https://example.org/a"), "supports", by=edda, seen=1)
    claim.undo(seen=2)
    claim.redo(seen=3)
    assert claim.evidence.get().state == "confirmed"
    claim.undo(seen=4)
    assert not claim.evidence.exists()
    claim.redo(seen=5)
    assert claim.evidence.get().relation == "supports"


def test_a_name_that_only_a_merged_claim_has_outlives_a_new_reading(claim, article, edda):
    named = a_claim(article, quote=NEVER, resolved_name="Bo Winter")
    Mention.objects.create(article=article, name="Bo Winter", kind="person")
    merged(claim, named, edda)
    store_found(a_run(article), found(text=TEXT))
    assert Mention.objects.filter(name="Bo Winter").exists()
