"""A new speaker from the open card: made and linked in one step, once."""

import pytest
from django.contrib.auth.models import Permission
from django.urls import reverse

from speakers.models import Speaker
from tests.cast import a_claim, a_speaker, client_of

pytestmark = pytest.mark.django_db


def send(user, claim, seen=1, headers=None, **fields):
    address = reverse("claims:add_speaker", args=[claim.pk])
    response = client_of(user).post(
        address,
        {"new_name": "Verkehrsamt", "kind": "organisation", "seen": seen, **fields},
        headers=headers or {},
    )
    claim.refresh_from_db()
    return response


def test_it_makes_a_kept_record_and_links_it(edda):
    claim = a_claim()
    assert send(edda, claim).url == claim.get_absolute_url()
    assert (claim.speaker.name, claim.speaker.kind, claim.speaker.state) == (
        "Verkehrsamt",
        "organisation",
        "kept",
    )
    assert claim.speaker.names.get().name == "Verkehrsamt"
    event = claim.events.order_by("-pgh_id").first()
    assert (event.pgh_context.metadata["action"], event.pgh_context.metadata["user"]) == (
        "speaker_set",
        edda.pk,
    )


def test_htmx_gets_the_card(edda):
    response = send(edda, a_claim(), headers={"HX-Request": "true"})
    assert response.content.decode().lstrip().startswith("<article")
    assert "New speaker: Verkehrsamt." in response.content.decode()


def test_twice_is_once(edda):
    claim = a_claim()
    send(edda, claim)
    assert send(edda, claim).status_code == 302
    assert (claim.version, Speaker.objects.count()) == (2, 1)


def test_a_stale_form_makes_no_record(edda, emil):
    claim = a_claim()
    claim.set_speaker(a_speaker("Bo Winter"), seen=1)
    assert send(emil, claim).status_code == 409
    assert not Speaker.objects.filter(name="Verkehrsamt").exists()


def test_a_name_on_record_is_refused_unless_it_is_another_one(edda):
    known, claim = a_speaker("VERKEHRSAMT", state="kept"), a_claim()
    refused = send(edda, claim, headers={"HX-Request": "true"})
    assert refused.status_code == 422
    assert f"(record {known.pk}) goes by this name already" in refused.content.decode()
    assert 'name="namesake"' in refused.content.decode()
    assert claim.speaker is None
    send(edda, claim, namesake="on")
    assert claim.speaker not in (None, known)


@pytest.mark.parametrize("fields", [{"new_name": " "}, {"new_name": "x" * 301}, {"kind": "robot"}])
def test_a_wrong_form_is_refused(edda, fields):
    assert send(edda, a_claim(), **fields).status_code == 422
    assert not Speaker.objects.exists()


def test_it_needs_the_right_to_add_speakers_and_refuses_get(edda):
    claim = a_claim()
    assert client_of(edda).get(reverse("claims:add_speaker", args=[claim.pk])).status_code == 405
    edda.groups.get().permissions.remove(Permission.objects.get(codename="add_speaker"))
    assert send(edda, claim).status_code == 403
    assert (
        "New speaker"
        not in client_of(edda).get(reverse("claims:claim", args=[claim.pk])).content.decode()
    )
