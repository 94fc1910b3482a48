"""The list of speakers: who is in it, how it is narrowed, how it goes on."""

import pytest
from django.urls import reverse

from claims.claim_list import speaker_list
from speakers.models import Name, Position, Speaker
from tests.cast import a_claim, a_speaker, an_article, client_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def ada():
    speaker = a_speaker("Ada Sommer", state="kept")
    Name.objects.create(speaker=speaker, name="Ада Зоммер", kind="transliteration")
    Position.objects.create(speaker=speaker, title="Ministerin", organisation="Grüne Liste")
    return speaker


@pytest.fixture
def others():
    a_speaker("Bert Beck", state="kept")
    a_speaker("Stadtwerke Brandau", state="kept", kind="organisation")
    a_speaker("Karl Kandidat")


def names(user, **query):
    page = client_of(user).get(reverse("claims:speakers"), query)
    assert page.status_code == 200
    return [row.speaker.name for row in page.context["page"].rows]


def test_confirmed_speakers_stand_by_name(rita, ada, others):
    assert names(rita) == ["Ada Sommer", "Bert Beck", "Stadtwerke Brandau"]


def test_candidates_are_shown_to_whoever_curates_alone(rita, alma, ada, others):
    assert names(alma, state="candidate") == ["Karl Kandidat"]
    assert len(names(alma, state="both")) == 4
    assert names(rita, state="candidate") == ["Ada Sommer", "Bert Beck", "Stadtwerke Brandau"]


def test_a_merged_record_is_not_in_the_list(rita, ada, others):
    Speaker.objects.filter(name="Bert Beck").update(merged_into=ada)
    assert names(rita) == ["Ada Sommer", "Stadtwerke Brandau"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"q": "somm"}, ["Ada Sommer"]),
        ({"q": "ADA"}, ["Ada Sommer"]),
        ({"q": "зоммер"}, ["Ada Sommer"]),
        ({"q": "be"}, []),  # by themselves so few letters are a word
        ({"q": "be beck"}, ["Bert Beck"]),
        ({"kind": "organisation"}, ["Stadtwerke Brandau"]),
        ({"position": "grüne"}, ["Ada Sommer"]),
        ({"position": "ministerin liste"}, ["Ada Sommer"]),
        ({"position": "mi li"}, ["Ada Sommer"]),
        ({"position": "st"}, []),
        ({"review": "none"}, ["Bert Beck", "Stadtwerke Brandau"]),
        ({"review": "pending"}, ["Ada Sommer"]),
        ({"review": "done"}, []),
        ({"q": "niemand"}, []),
        ({"order": "newest"}, ["Stadtwerke Brandau", "Bert Beck", "Ada Sommer"]),
    ],
)
def test_the_list_is_narrowed(edda, ada, others, query, found):
    a_claim(speaker=ada)
    assert names(edda, **query) == found


@pytest.mark.parametrize(
    ("query", "found"),
    [("xi", ["Lan Xi", "Lu Xi Po", "Xi", "Xi Lan"]), ("XI", ["Lan Xi", "Lu Xi Po", "Xi", "Xi Lan"]),
     ("lu po", ["Lu Xi Po"]), ("i", []), ("x po", [])],
)  # fmt: skip
def test_few_letters_by_themselves_are_a_word_of_the_name(edda, query, found):
    for name in ("Xi", "Xi Lan", "Lan Xi", "Lu Xi Po", "Xilo Mann", "Anna Taxi"):
        a_speaker(name, state="kept")
    assert names(edda, q=query) == found


@pytest.mark.parametrize(
    ("page", "said"),
    [("claims:speakers", "one or two letters are a word"),
     ("claims:articles", "bridge* finds bridges")],
)  # fmt: skip
def test_a_filter_says_how_it_searches_beside_the_field_that_names_it(edda, page, said):
    shown = client_of(edda).get(reverse(page)).content.decode()
    assert said in shown
    assert shown.count("id_q_helptext") == 2  # what describes the field is there


def test_a_value_that_is_none_is_said(edda, ada):
    page = client_of(edda).get(reverse("claims:speakers"), {"kind": "planet"})
    assert page.status_code == 200
    assert page.context["filter"].errors


def test_each_row_says_how_many_claims_wait_and_there_are(edda, ada):
    article = an_article()
    a_claim(article, speaker=ada).accept(by=edda, seen=1)
    a_claim(article, quote="kostet das zwei Millionen Euro", speaker=ada)
    page = client_of(edda).get(reverse("claims:speakers"))
    (row,) = page.context["page"].rows
    assert (row.pending.number, row.total.number) == (1, 2)
    assert f"speaker={ada.pk}&amp;state=pending" in page.content.decode()


@pytest.mark.parametrize("order", ["", "newest"])
def test_pages_follow_each_other_and_lead_back(edda, monkeypatch, order):
    monkeypatch.setattr(speaker_list, "PAGE_SIZE", 2)
    for name in ("Anna", "Berta", "Berta", "Carla", "Dora"):
        a_speaker(name, state="kept")
    browser = client_of(edda)
    seen, query = [], {"order": order}
    while True:
        page = browser.get(reverse("claims:speakers"), query).context["page"]
        seen.append([row.speaker.pk for row in page.rows])
        if not page.older:
            break
        query = {"order": order, "before": page.older}
    assert [len(each) for each in seen] == [2, 2, 1]
    assert len({pk for each in seen for pk in each}) == 5
    back = browser.get(reverse("claims:speakers"), {"order": order, "after": page.newer})
    assert [row.speaker.pk for row in back.context["page"].rows] == seen[1]


def test_a_key_that_is_none_shows_the_first_page(edda, ada):
    assert names(edda, before="x~y") == ["Ada Sommer"]
    assert names(edda, after="~") == ["Ada Sommer"]


def test_the_number_of_queries_does_not_grow_with_the_list(edda, django_assert_max_num_queries):
    for n in range(20):
        a_claim(
            an_article(f"Ada {n} sagte: „Ja {n}.“"),
            f"„Ja {n}.“",
            speaker=a_speaker(f"Ada {n}", state="kept"),
        )
    browser = client_of(edda)
    browser.get(reverse("claims:speakers"))
    with django_assert_max_num_queries(9):
        browser.get(reverse("claims:speakers"))


def test_the_navigation_leads_there(rita):
    assert reverse("claims:speakers") in client_of(rita).get("/").content.decode()
