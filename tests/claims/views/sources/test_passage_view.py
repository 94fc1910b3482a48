import pytest
from django.urls import reverse

from claims.models import Snapshot, StoredFile
from claims.sources.passages import PART
from tests.cast import a_claim, a_source, client_of
from tests.pages import in_one_line

pytestmark = pytest.mark.django_db
TEXT = "Bericht 🏛 des Rechnungshofs.\nDie Brücke kostet\nzwei Millionen Euro.\nDie Brücke ist alt."
WORDS = "Die Brücke kostet zwei Millionen Euro."
HTMX = {"HX-Request": "true"}


def store(source, text, letter="a"):
    snapshot, _is_new = Snapshot.ask_for(source)
    snapshot.keep(
        StoredFile.objects.create(sha256=letter * 64, media_type="application/warc", size=9), text
    )
    return snapshot


@pytest.fixture
def evidence(edda):
    source, claim = a_source(), a_claim()
    store(source, TEXT)
    return claim.link(source, "supports", by=edda, seen=1)


def address(evidence):
    return reverse("claims:passage", args=[evidence.pk])


def send(user, evidence, *, seen=2, headers=None, **form):
    response = client_of(user).post(
        address(evidence), {"seen": seen, **form}, headers=headers or {}
    )
    evidence.refresh_from_db()
    return response


def test_the_page_shows_the_stored_text_with_places_in_code_points(edda, evidence):
    page = client_of(edda).get(address(evidence)).content.decode()
    assert (
        '<p data-begin="0">Bericht 🏛 des Rechnungshofs.</p><p data-begin="29">Die Brücke kostet</p>'
    ) in in_one_line(page)


def test_pasted_words_are_found_however_their_lines_are_broken(edda, evidence):
    response = send(edda, evidence, quote=WORDS)
    assert response["Location"] == evidence.claim.get_absolute_url()
    assert (evidence.passage, evidence.passage_begin) == (
        "Die Brücke kostet\nzwei Millionen Euro.",
        29,
    )
    evidence.claim.refresh_from_db()
    assert evidence.claim.version == 3
    assert (
        "zwei Millionen Euro."
        in client_of(edda).get(reverse("claims:claim", args=[evidence.claim_id])).content.decode()
    )


def test_selected_words_are_taken_where_they_stand(edda, evidence):
    begin = TEXT.rindex("Die Brücke")
    send(edda, evidence, quote="Die Brücke", begin=begin, end=begin + 10)
    assert evidence.passage_begin == begin


def test_the_page_opens_with_the_passage_marked(edda, evidence):
    send(edda, evidence, quote="zwei Millionen")
    page = client_of(edda).get(address(evidence)).content.decode()
    assert "<mark>zwei Millionen</mark> Euro." in in_one_line(page)


@pytest.mark.parametrize(
    ("form", "complaint"),
    [
        ({"quote": ""}, "Select the passage"),
        ({"quote": "drei Millionen"}, "are not in the stored text"),
        ({"quote": "Die Brücke"}, "2 times"),
        ({"quote": "zwei Millionen", "begin": 0, "end": 9}, "not the words at the selected place"),
        ({"quote": "zwei Millionen", "begin": 5, "end": 99999}, "not a place"),
        ({"quote": "zwei Millionen", "begin": "x", "end": "y"}, "not a place"),
    ],
)
def test_words_that_do_not_stand_there_are_refused_and_come_back(edda, evidence, form, complaint):
    response = send(edda, evidence, **form)
    assert response.status_code == 422
    assert complaint in response.content.decode()
    assert form["quote"] in response.content.decode()
    assert evidence.passage == ""


def test_a_passage_is_removed(edda, evidence):
    send(edda, evidence, quote="zwei Millionen")
    send(edda, evidence, seen=3, remove="1", quote="zwei Millionen")
    assert (evidence.passage, evidence.passage_begin) == ("", None)


def test_htmx_gets_the_card_only(edda, evidence):
    page = send(edda, evidence, quote="zwei Millionen", headers=HTMX).content.decode()
    assert f'id="claim-{evidence.claim_id}"' in page
    assert "<html" not in page


def test_a_passage_sent_twice_counts_once(edda, evidence):
    for _time in range(2):
        assert send(edda, evidence, quote="zwei Millionen").status_code == 302
    evidence.claim.refresh_from_db()
    assert evidence.claim.version == 3


def test_a_stale_passage_is_answered_with_both_versions(edda, emil, evidence):
    evidence.claim.accept(by=emil, seen=2)
    response = send(edda, evidence, quote="zwei Millionen", text="")
    assert response.status_code == 409
    assert 'name="quote" value="zwei Millionen"' in response.content.decode()
    assert evidence.passage == ""


def test_the_words_are_looked_up_in_the_version_that_the_form_shows(edda, evidence):
    first = evidence.source.snapshots.get()
    store(evidence.source, "Nun steht dort: zwei Millionen Euro.", "b")
    send(edda, evidence, quote="zwei Millionen", text=f"snapshot-{first.pk}")
    assert (evidence.snapshot, evidence.passage_begin) == (first, TEXT.index("zwei Millionen"))


def test_a_passage_of_an_older_version_stays_there_and_the_page_says_so(edda, evidence):
    send(edda, evidence, quote="zwei Millionen")
    newer = store(evidence.source, "Nun steht dort: zwei Millionen Euro.", "b")
    page = client_of(edda).get(address(evidence)).content.decode()
    assert "<mark>zwei Millionen</mark>" in in_one_line(page)  # it opens at the version it is of
    page = client_of(edda).get(address(evidence) + f"?text=snapshot-{newer.pk}").content.decode()
    assert "<mark>" not in page
    assert "of another version" in page


def test_only_a_confirmed_link_has_a_passage(edda, evidence):
    evidence.claim.turn_down(evidence.source, by=edda, seen=2)
    assert send(edda, evidence, seen=3, quote="zwei Millionen").status_code == 422
    assert evidence.passage == ""


def test_a_long_text_is_shown_in_parts_and_opens_where_the_passage_is(edda):
    source, claim = a_source(), a_claim()
    lines = [f"Zeile {number:05} des Berichts." for number in range(3 * PART // 28)]
    store(source, "\n".join(lines))
    evidence = claim.link(source, "supports", by=edda, seen=1)
    page = client_of(edda).get(address(evidence)).content.decode()
    assert (lines[0] in page, lines[-1] in page, "Part 1 of 3" in page) == (True, False, True)
    assert lines[-1] in client_of(edda).get(address(evidence) + "?part=3").content.decode()
    send(edda, evidence, quote=lines[-1])
    assert f"<mark>{lines[-1]}</mark>" in in_one_line(
        client_of(edda).get(address(evidence)).content.decode()
    )


def test_a_source_without_a_stored_text_says_so(edda):
    evidence = a_claim().link(a_source(), "supports", by=edda, seen=1)
    assert "No text is stored" in client_of(edda).get(address(evidence)).content.decode()
    assert send(edda, evidence, quote="zwei Millionen").status_code == 422
