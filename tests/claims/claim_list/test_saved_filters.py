"""Filters kept under a name: saved from the list, shown with their counts, renamed, deleted,
shared, started with.
"""

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from claims.models import Rating, SavedFilter
from claims.models.desk.saved_filter import Start
from tests.cast import a_claim, a_rating, a_verdict, an_accepted_claim, an_article, client_of
from tests.markup import squeezed

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}
QUEUE = "/claims/"


def post(user, view, pk=None, headers=None, **form):
    return client_of(user).post(
        reverse(f"claims:{view}", args=[pk] if pk else []), form, headers=headers or {}
    )


@pytest.fixture
def morning(edda):
    return SavedFilter.keep(edda, "Morning", "state=pending&language=de")


@pytest.fixture
def claims():
    german = an_article()
    english = an_article("She said: “Build it.”", language="en", outlet="Courier")
    return [
        a_claim(german),
        a_claim(german, quote="kostet das zwei Millionen Euro"),
        a_claim(english, "“Build it.”"),
    ]


def test_what_the_list_shows_is_saved_and_the_list_shown_again(edda):
    response = post(
        edda,
        "save_filter",
        name=" My  morning ",
        query="state=pending&order=newest&after=7&x=1&kind=",
    )
    saved = SavedFilter.objects.get()
    assert (saved.owner, saved.name, saved.query) == (edda, "My morning", "state=pending")
    assert response["Location"] == "/claims/?state=pending"


def test_htmx_gets_the_links_with_the_new_one_and_its_count(edda, claims):
    response = client_of(edda).post(
        reverse("claims:save_filter"), {"name": "German", "query": "language=de"}, headers=HTMX
    )
    page = response.content.decode()
    assert "<html" not in page
    link = (
        '<a href="/claims/?language=de" aria-current="page">German <span class="count">2</span></a>'
    )
    assert squeezed(link) in squeezed(page)
    assert "Saved." in page


def test_saving_twice_is_saving_once_but_a_name_means_one_filter(edda, emil):
    for _ in range(2):
        post(edda, "save_filter", name="Mine", query="state=pending")
    assert SavedFilter.objects.count() == 1
    response = post(edda, "save_filter", name="Mine", query="state=accepted")
    assert response.status_code == 422
    assert "You have another filter of this name." in response.content.decode()
    assert post(emil, "save_filter", name="Mine", query="state=accepted").status_code == 302


def test_a_filter_needs_a_name(edda):
    assert post(edda, "save_filter", name="  ", query="state=pending").status_code == 422
    assert post(edda, "save_filter", name="x" * 61, query="state=pending").status_code == 422


def test_their_number_has_an_end(edda, monkeypatch):
    monkeypatch.setattr(SavedFilter, "MOST", 2)
    for number in range(2):
        SavedFilter.keep(edda, f"Number {number}", "")
    with pytest.raises(ValidationError, match="You have 2 filters"):
        SavedFilter.keep(edda, "Number 2", "")


def test_one_sees_ones_own_and_the_desks(edda, emil, chris, morning):
    assert list(SavedFilter.objects.seen_by(emil)) == []
    morning.share(True)
    assert list(SavedFilter.objects.seen_by(emil)) == [morning]
    assert list(SavedFilter.objects.changed_by(emil)) == []
    assert list(SavedFilter.objects.changed_by(chris)) == [morning]


def test_another_ones_filter_is_not_there_and_the_desks_is_not_changed_by_an_editor(
    edda, emil, chris, morning
):
    for name in ("rename_filter", "delete_filter", "start_with", "share_filter"):
        assert post(emil, name, morning.pk, name="Theirs").status_code == 404
    morning.share(True)
    assert post(emil, "rename_filter", morning.pk, name="Theirs").status_code == 403
    assert post(emil, "delete_filter", morning.pk).status_code == 403
    assert post(chris, "rename_filter", morning.pk, name="The desk's").status_code == 302
    morning.refresh_from_db()
    assert morning.name == "The desk's"


def test_it_is_renamed_to_a_name_that_is_free(edda, morning):
    SavedFilter.keep(edda, "Evening", "")
    assert post(edda, "rename_filter", morning.pk, name="Evening").status_code == 422
    response = post(edda, "rename_filter", morning.pk, HTMX, name="At seven")
    assert "<html" not in response.content.decode()
    assert 'value="At seven"' in response.content.decode()


def test_only_who_may_shares_with_the_desk(edda, chris, morning, monkeypatch):
    assert post(edda, "share_filter", morning.pk, shared="yes").status_code == 403
    theirs = SavedFilter.keep(chris, "Desk", "state=pending")
    assert post(chris, "share_filter", theirs.pk, shared="yes").status_code == 302
    theirs.refresh_from_db()
    assert theirs.is_shared
    another = SavedFilter.keep(chris, "Two", "")
    monkeypatch.setattr(SavedFilter, "MOST", 1)
    assert post(chris, "share_filter", another.pk, shared="yes").status_code == 422


def test_one_starts_with_a_filter_and_with_all_claims_again(edda, emil, morning):
    client = client_of(edda)
    assert client.get(QUEUE).status_code == 200
    post(edda, "start_with", morning.pk, start="yes")
    assert client.get(QUEUE)["Location"] == "/claims/?state=pending&language=de"
    assert client.get(QUEUE, {"state": ""}).status_code == 200
    assert client_of(emil).get(QUEUE).status_code == 200
    post(edda, "start_with", morning.pk, start="no")
    assert client.get(QUEUE).status_code == 200


def test_who_started_with_a_filter_that_is_shared_no_longer_starts_without(
    edda, emil, chris, morning
):
    morning.share(True)
    for user in (edda, emil):
        morning.start(user, True)
    morning.share(False)
    assert [start.user for start in Start.objects.all()] == [edda]


def test_it_is_deleted_with_the_start_that_it_was(edda, morning):
    morning.start(edda, True)
    assert post(edda, "delete_filter", morning.pk).status_code == 302
    assert client_of(edda).get(QUEUE).status_code == 200
    assert post(edda, "delete_filter", morning.pk).status_code == 404


def test_get_is_refused_and_a_login_needed(edda, client, morning):
    for name in ("rename_filter", "delete_filter", "start_with", "share_filter"):
        address = reverse(f"claims:{name}", args=[morning.pk])
        assert client_of(edda).get(address).status_code == 405
        assert client.post(address)["Location"].startswith("/login/")
    assert client_of(edda).get(reverse("claims:save_filter")).status_code == 405


def test_every_value_and_filter_shows_its_count(edda, claims, morning):
    claims[0].accept(by=edda, seen=1)
    narrowing = (
        client_of(edda).get(reverse("claims:counts"), {"state": "pending"}).context["narrowing"]
    )
    counts = {
        facet.name: {choice.value: str(choice.count) for choice in facet.choices}
        for facet in narrowing.facets
    }
    assert counts["state"] == {
        "pending": "2",
        "accepted": "1",
        "rejected": "0",
        "archived": "0",
        "all": "3",
    }
    assert counts["language"] == {"de": "1", "en": "1"}
    assert counts["kind"]["Direct"] == "2"
    assert [(choice.label, str(choice.count)) for choice in narrowing.saved] == [("Morning", "1")]


def further(user, headers=None, **query):
    return client_of(user).get(reverse("claims:further_counts"), query, headers=headers or {})


def test_further_values_are_counted_when_somebody_asks_for_them(edda, emil, claims):
    a_draft = a_verdict(an_accepted_claim(edda, article=claims[0].article), by=edda, rating="false")
    claims[0].assign(emil, seen=1)
    claims[2].mark_check_worthy(True, seen=1)
    narrowing = further(edda, language="de", order="oldest").context["narrowing"]
    counts = {
        facet.name: {choice.value: str(choice.count) for choice in facet.choices}
        for facet in narrowing.facets
    }
    assert counts["source"] == {"linked": "1", "none": "2"}
    assert counts["check_worthy"] == {"yes": "0", "no": "3"}
    assert (counts["assignee"]["me"], counts["assignee"]["nobody"], counts["assignee"]["emil"]) == (
        "0",
        "2",
        "1",
    )
    assert (counts["verdict"]["none"], counts["verdict"]["false"], counts["verdict"]["true"]) == (
        "2",
        "1",
        "0",
    )
    assert (counts["verdict_state"][a_draft.state], counts["verdict_state"]["published"]) == (
        "1",
        "0",
    )


def test_further_values_come_as_a_part_for_htmx_and_as_a_page_without(edda, claims):
    part, page = (
        further(edda, headers, state="pending").content.decode() for headers in (HTMX, None)
    )
    link = (
        '<a href="/claims/?state=pending&amp;source=linked">linked <span class="count">0</span></a>'
    )
    assert squeezed(link) in squeezed(part)
    assert squeezed(link) in squeezed(page)
    assert ("<html" in part, "<html" in page) == (False, True)


def test_the_number_of_queries_does_not_grow_with_the_ratings(
    edda, claims, django_assert_num_queries
):
    a_rating()
    with CaptureQueriesContext(connection) as captured:
        further(edda)
    Rating.objects.create(
        code="new", name_en="new", name_de="neu", definition_en="new", definition_de="neu"
    )
    with django_assert_num_queries(len(captured)):
        further(edda)


def test_a_chosen_value_leads_back_to_the_list_without_it(edda):
    narrowing = (
        client_of(edda)
        .get(reverse("claims:counts"), {"state": "pending", "language": "de"})
        .context["narrowing"]
    )
    states = next(facet for facet in narrowing.facets if facet.name == "state")
    assert [(choice.value, choice.query, choice.is_chosen) for choice in states.choices] == [
        ("pending", "language=de", True),
        ("accepted", "state=accepted&language=de", False),
        ("rejected", "state=rejected&language=de", False),
        ("archived", "state=archived&language=de", False),
        ("all", "state=all&language=de", False),
    ]


def test_the_number_of_queries_does_not_grow_with_the_filters(
    edda, claims, django_assert_num_queries
):
    client = client_of(edda)
    SavedFilter.keep(edda, "First", "assignee=me&verdict=none")
    client.get(reverse("claims:counts"))
    with CaptureQueriesContext(connection) as captured:
        client.get(reverse("claims:counts"))
    for number in range(5):
        SavedFilter.keep(
            edda, f"Number {number}", f"state=pending&assignee=edda&verdict=none&q={number}"
        )
    with django_assert_num_queries(len(captured)):
        client.get(reverse("claims:counts"))
    with django_assert_num_queries(len(captured) + 1):  # which of them the user may change
        client.get(reverse("claims:filters"))


def test_the_list_shows_the_links_and_asks_for_their_counts_afterwards(edda, claims, morning):
    page = client_of(edda).get(QUEUE, {"kind": "Direct"}).content.decode()
    assert 'hx-get="/claims/counts/?kind=Direct" hx-trigger="load"' in page
    assert squeezed('<a href="/claims/?state=pending&amp;language=de">Morning</a>') in squeezed(
        page
    )


def test_beside_words_only_saved_filters_are_counted(edda, claims, morning):
    narrowing = client_of(edda).get(reverse("claims:counts"), {"q": "bauen"}).context["narrowing"]
    assert {choice.count for facet in narrowing.facets for choice in facet.choices} == {None}
    assert [str(choice.count) for choice in narrowing.saved] == ["2"]


@pytest.mark.parametrize(("query", "shown"), [("", False), ("?language=fr", True)])
def test_a_rare_language_is_among_the_links_while_it_is_chosen(edda, claims, query, shown):
    page = client_of(edda).get(QUEUE + query).content.decode()
    links = page.partition("facet-language")[2].partition("</nav>")[0]
    assert "German" in links
    assert ("French" in links) is shown
