import csv
import io

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from claims.claim_list import counts, keyset_pagination
from claims.models import Claim
from tests.cast import a_claim, a_speaker, an_article, client_of
from tests.pages import in_one_line

pytestmark = pytest.mark.django_db
QUEUE = "/claims/"


@pytest.fixture
def claims(monkeypatch):
    monkeypatch.setattr(keyset_pagination, "PAGE_SIZE", 3)
    words = [f"„Satz Nummer {number} hier.“" for number in range(8)]
    article = an_article(" Er sagte: ".join(words), outlet="Tageblatt")
    speaker = a_speaker()
    return [a_claim(article, quote=quote, speaker=speaker) for quote in words]


def shown(response):
    return [claim.pk for claim in response.context["page"].claims]


def test_pages_follow_each_other_by_key_there_and_back(claims, rita):
    client = client_of(rita)
    newest_first = [claim.pk for claim in reversed(claims)]
    first = client.get(QUEUE)
    second = client.get(QUEUE, {"after": first.context["page"].after})
    third = client.get(QUEUE, {"after": second.context["page"].after})
    assert [shown(first), shown(second), shown(third)] == [
        newest_first[:3],
        newest_first[3:6],
        newest_first[6:],
    ]
    assert (first.context["page"].before, third.context["page"].after) == (None, None)
    assert shown(client.get(QUEUE, {"before": third.context["page"].before})) == newest_first[3:6]
    assert shown(client.get(QUEUE, {"before": second.context["page"].before})) == newest_first[:3]


def test_filters_stay_in_the_links_to_other_pages_and_in_the_export(claims, rita):
    page = client_of(rita).get(QUEUE, {"outlet": "tageblatt"}).content.decode()
    assert f"?outlet=tageblatt&amp;after={claims[5].pk}" in page
    assert "/claims/export.csv?outlet=tageblatt" in page


def test_the_export_has_what_the_list_shows(claims, rita):
    response = client_of(rita).get(reverse("claims:export"), {"q": "nummer 4"})
    rows = list(csv.DictReader(io.StringIO(b"".join(response.streaming_content).decode())))
    assert [row["claim"] for row in rows] == [str(claims[4].pk)]
    assert rows[0]["claim_address"] == f"http://testserver{claims[4].get_absolute_url()}"


@pytest.mark.parametrize("typed", ["„nummer 4“", '"Nummer 4 hier"', "»nummer 4 h*«"])
def test_words_in_quotation_marks_are_those_words(claims, rita, typed):
    assert shown(client_of(rita).get(QUEUE, {"q": typed})) == [claims[4].pk]


def test_speakers_and_sources_narrow_the_list(claims, rita, edda):
    client = client_of(rita)
    Claim.objects.filter(pk=claims[0].pk).update(speaker=a_speaker("Ben Winter"))
    assert shown(client.get(QUEUE, {"speaker": "wint"})) == [claims[0].pk]
    assert shown(client.get(QUEUE, {"source": "linked"})) == []
    assert len(shown(client.get(QUEUE, {"source": "none"}))) == 3


@pytest.mark.parametrize("key", ["x", "-1", "9" * 30, "٣", "²", "1~5", "~", "0.5_3", "²~3"])
def test_a_nonsensical_key_shows_the_first_page(claims, rita, key):
    response = client_of(rita).get(QUEUE, {"after": key})
    assert response.status_code == 200
    assert shown(response)[0] == claims[-1].pk


def test_nothing_found_is_said(claims, rita):
    assert "No claim matches." in client_of(rita).get(QUEUE, {"q": "Drachen"}).content.decode()


def test_counting_ends_where_it_tells_nothing_more(claims, rita, monkeypatch):
    monkeypatch.setattr(counts, "COUNTED", 5)
    assert "more than 5 claims" in client_of(rita).get(QUEUE).content.decode()


def test_the_number_of_queries_does_not_grow_with_the_claims(
    claims, edda, monkeypatch, django_assert_num_queries
):
    client = client_of(edda)
    Claim.objects.update(wording="Ein kurzer Satz.", wording_origin="machine")
    monkeypatch.setattr(keyset_pagination, "PAGE_SIZE", 1)
    client.get(QUEUE)
    with CaptureQueriesContext(connection) as captured:
        client.get(QUEUE)
    monkeypatch.setattr(keyset_pagination, "PAGE_SIZE", 8)
    with django_assert_num_queries(len(captured)):
        client.get(QUEUE)


def test_a_post_is_refused_and_a_login_needed(rita, client):
    for address in (QUEUE, reverse("claims:export")):
        assert client_of(rita).post(address).status_code == 405
        assert client.get(address)["Location"].startswith("/login/")


def test_the_address_holds_only_what_is_set(claims, rita):
    client = client_of(rita)
    sent = {"q": "", "state": "", "speaker": "", "outlet": "Tageblatt", "order": "newest"}
    assert client.get(QUEUE, sent)["Location"] == "/claims/?outlet=Tageblatt"
    assert client.get(QUEUE, {"q": "", "state": ""})["Location"] == "/claims/?state="
    assert client.get(QUEUE, {"state": ""}).status_code == 200


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Satz", 3), ("satz nummer", 3), ("Sat", 0), ("Sat*", 3), ("*atz", 3), ("S*z  Nummer", 3),
        ("Nummer 7", 1), ("umm", 0), ("hier.", 3), ("(Satz", 0), ("*", 3), ("„Satz", 3),
    ],
)  # fmt: skip
def test_words_of_the_search_are_whole_words_unless_an_asterisk_says_otherwise(
    claims, rita, words, found
):
    assert len(shown(client_of(rita).get(QUEUE, {"q": words}))) == found


def test_a_row_shows_the_sentence_with_the_claim_marked_in_it(claims, rita):
    page = in_one_line(client_of(rita).get(QUEUE).content.decode())
    assert 'Er sagte: <mark class="words">„Satz Nummer 7 hier.“</mark>' in page
