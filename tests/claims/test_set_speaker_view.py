import pytest
from django.urls import reverse

from claims.models import Mention
from speakers.models import Speaker
from tests.cast import a_claim, a_speaker, client_of

pytestmark = pytest.mark.django_db


def send(user, claim, name, **headers):
    address = reverse("claims:set_speaker", args=[claim.pk])
    response = client_of(user).post(address, {"name": name, "seen": claim.version}, headers=headers)
    claim.refresh_from_db()
    return response


def test_a_known_name_in_another_spelling_is_the_record_on_file(edda):
    known, claim = a_speaker("Ádá Sommer"), a_claim()
    send(edda, claim, "  ada   sommer ")
    assert claim.speaker == known


def test_an_unknown_name_becomes_a_kept_record(edda):
    claim = a_claim()
    send(edda, claim, "Ben Winter")
    assert (claim.speaker.name, claim.speaker.state) == ("Ben Winter", Speaker.State.KEPT)


def test_a_suggestion_names_one_of_two_records_of_the_same_name(edda):
    a_speaker("Ada Sommer")
    second, claim = a_speaker("Ada Sommer"), a_claim()
    send(edda, claim, f"Ada Sommer #{second.pk}")
    assert claim.speaker == second


def test_a_merged_record_leads_to_the_one_that_stays(edda):
    stays, claim = a_speaker("Ada Sommer"), a_claim()
    merged = a_speaker("Ada S.", merged_into=stays)
    send(edda, claim, f"Ada S. #{merged.pk}")
    assert claim.speaker == stays


def test_an_empty_field_takes_the_speaker_away(edda):
    claim = a_claim(speaker=a_speaker())
    send(edda, claim, " ")
    assert claim.speaker is None


@pytest.mark.parametrize("name", ["x" * 301, "Ada #999999"])
def test_a_wrong_name_is_answered_beside_the_form_with_what_was_typed(edda, name):
    claim = a_claim()
    response = send(edda, claim, name, **{"HX-Request": "true"})
    assert response.status_code == 422
    assert 'role="alert"' in response.content.decode()
    assert name in response.content.decode()
    assert claim.version == 1


def test_suggestions_are_options_of_records_that_go_by_such_a_name(rita):
    known = a_speaker("Ádá Sommer", description="Ministerin", state="kept")
    a_speaker("Ben Winter")
    page = client_of(rita).get(reverse("claims:suggest_speakers"), {"name": "ada so"}).content.decode()
    assert f'value="Ádá Sommer #{known.pk}"' in page
    assert "Ministerin" in page
    assert "Winter" not in page


def test_one_letter_suggests_nobody(rita):
    a_speaker("Ada Sommer")
    assert "option" not in client_of(rita).get(reverse("claims:suggest_speakers"), {"name": "a"}).content.decode()


def test_an_unsure_speaker_is_offered_with_the_reason_and_a_button(edda):
    known = a_speaker("Andrej Kortunow", state="kept")
    claim = a_claim(resolved_name="Andrej Korunow")
    mention = Mention.objects.create(article=claim.article, name="Andrej Korunow", kind="person")
    mention.proposals.create(speaker=known, score=0.7, reasons=[["spelling", "Andrej Kortunow"]])
    page = client_of(edda).get(reverse("claims:claim", args=[claim.pk])).content.decode()
    assert f'value="Andrej Kortunow #{known.pk}"' in page
    assert "spelt like “Andrej Kortunow”" in page
