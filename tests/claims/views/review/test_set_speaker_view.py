import pytest
from django.urls import reverse

from claims.models import Mention
from speakers.models import Speaker
from tests.cast import a_claim, a_speaker, client_of

pytestmark = pytest.mark.django_db


def send(user, claim, name, kind="", **headers):
    address = reverse("claims:set_speaker", args=[claim.pk])
    form = {"name": name, "seen": claim.version, **({"kind": kind} if kind else {})}
    response = client_of(user).post(address, form, headers=headers)
    claim.refresh_from_db()
    return response


def test_a_known_name_in_another_spelling_is_the_record_on_file(edda):
    known, claim = a_speaker("Ádá Sommer"), a_claim()
    send(edda, claim, "  ada   sommer ")
    assert claim.speaker == known


def test_an_unknown_name_is_asked_about_and_becomes_a_kept_record_only_then(edda):
    claim = a_claim()
    page = send(edda, claim, "Ben Winter", **{"HX-Request": "true"})
    assert page.status_code == 422
    assert "New organisation “Ben Winter”" in page.content.decode()
    assert (claim.version, Speaker.objects.count()) == (1, 0)
    send(edda, claim, "Ben Winter", kind="organisation")
    assert (claim.speaker.name, claim.speaker.kind) == ("Ben Winter", "organisation")
    assert claim.speaker.state == Speaker.State.CONFIRMED


def test_the_only_record_with_these_words_in_its_name_is_taken_and_of_two_neither(edda):
    helga, claim = a_speaker("Helga Steinmann", state="kept"), a_claim()
    assert send(edda, claim, "Steinm").status_code == 422  # half a word is no name
    send(edda, claim, "steinmann")
    assert claim.speaker == helga
    other = a_speaker("Otto Steinmann", state="kept")
    page = send(edda, claim, "Steinmann").content.decode()
    assert f"Helga Steinmann #{helga.pk}" in page
    assert f"Otto Steinmann #{other.pk}" in page


@pytest.mark.parametrize(
    "typed", ["RentnerinHelga Steinmann", "Rentnerin Helga Steinmann", "Frau Dr. Helga Steinmann"]
)
def test_a_function_in_front_or_a_missing_blank_offers_the_record_and_makes_none(edda, typed):
    helga, claim = a_speaker("Helga Steinmann", state="kept"), a_claim()
    page = send(edda, claim, typed).content.decode()
    assert f"Helga Steinmann #{helga.pk}" in page
    assert Speaker.objects.count() == 1


def test_a_record_that_was_made_by_mistake_goes_with_its_step_and_comes_back_with_it(edda, emil):
    claim = a_claim()
    other = a_claim(claim.article, quote="zwei Millionen Euro")
    send(edda, claim, "RentnerinHelga Steinmann", kind="person")
    made = claim.speaker
    client = client_of(edda)
    client.post(reverse("claims:undo", args=[claim.pk]), {"seen": 2})
    made.refresh_from_db()
    assert made.state == Speaker.State.DISMISSED
    client.post(reverse("claims:redo", args=[claim.pk]), {"seen": 3})
    made.refresh_from_db()
    assert made.state == Speaker.State.CONFIRMED
    other.set_speaker(made, seen=1)  # somebody else came to lean on it
    client.post(reverse("claims:undo", args=[claim.pk]), {"seen": 4})
    made.refresh_from_db()
    assert made.state == Speaker.State.CONFIRMED


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


def suggested(user, letters):
    return (
        client_of(user).get(reverse("claims:suggest_speakers"), {"name": letters}).content.decode()
    )


def test_suggestions_are_buttons_of_kept_records_that_go_by_such_a_name(rita):
    known = a_speaker("Ádá Sommer", description="Ministerin", state="kept")
    a_speaker("Ada Sonntag")
    page = suggested(rita, "ada so")
    assert f'name="name" value="Ádá Sommer #{known.pk}"' in page
    assert "Ministerin" in page
    assert "Sonntag" not in page


@pytest.mark.parametrize(
    ("letters", "words"), [("@adaso", "@AdaSommer (X)"), ("verkehrs", "Verkehrsministerin")]
)
def test_a_suggestion_names_the_handle_or_position_it_was_found_by(rita, letters, words):
    known = a_speaker("Ada Sommer", state="kept")
    known.accounts.create(platform="x", handle="AdaSommer")
    known.positions.create(title="Verkehrsministerin")
    assert words in suggested(rita, letters)


def test_one_letter_suggests_nobody(rita):
    a_speaker("Ada Sommer", state="kept")
    assert "button" not in suggested(rita, "a")


def test_an_unsure_speaker_is_offered_with_the_reason_and_a_button(edda):
    known = a_speaker("Andrej Kortunow", state="kept")
    claim = a_claim(resolved_name="Andrej Korunow")
    mention = Mention.objects.create(article=claim.article, name="Andrej Korunow", kind="person")
    mention.proposals.create(speaker=known, score=0.7, reasons=[["spelling", "Andrej Kortunow"]])
    page = client_of(edda).get(reverse("claims:claim", args=[claim.pk])).content.decode()
    assert f'value="Andrej Kortunow #{known.pk}"' in page
    assert "spelt like “Andrej Kortunow”" in page


def test_a_candidate_is_not_offered(edda):
    claim = a_claim(resolved_name="Andrej Korunow")
    mention = Mention.objects.create(article=claim.article, name="Andrej Korunow", kind="person")
    mention.proposals.create(speaker=a_speaker("Andrej Kortunow"), score=0.7)
    assert (
        "Kortunow"
        not in client_of(edda).get(reverse("claims:claim", args=[claim.pk])).content.decode()
    )


def why(claim, user):
    page = client_of(user).get(reverse("claims:claim", args=[claim.pk])).content.decode()
    return (
        page.split("Why this person:")[1].split("</p>")[0].strip()
        if "Why this person" in page
        else ""
    )


def test_the_card_says_why_it_is_this_person(edda):
    ada = a_speaker("Ada Sommer", state="kept")
    claim = a_claim(resolved_name="Ada Sommer", resolution="pronoun", speaker=ada)
    reasons = [["name", "Ada Sommer"]]
    Mention.objects.create(
        article=claim.article, name="Ada Sommer", kind="person", speaker=ada, reasons=reasons
    )
    assert (
        why(claim, edda)
        == "by a pronoun, as the likeliest of those named before; goes by the name “Ada Sommer”"
    )
    claim.set_speaker(a_speaker("Bo Winter"), seen=1)
    assert why(claim, edda) == "chosen by an editor"
    claim.set_speaker(None, seen=2)
    assert why(claim, edda) == ""
