"""A candidate is kept or dismissed from the claim that it speaks, and is seen nowhere else
before.
"""

import pytest
from django.urls import reverse

from claims.detection.speaker_resolution import resolve_mentions_of
from claims.models import Mention
from speakers.lookup.search import suggest_speakers_named
from speakers.models import Speaker
from tests.cast import a_claim, a_speaker, an_article, client_of
from tests.claims.detection.test_speaker_resolution import TEXT, person, read

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim():
    return a_claim(speaker=a_speaker("Ada Sommer"))


def send(user, claim, verb, seen=1, headers=None):
    response = client_of(user).post(
        reverse(f"claims:{verb}_speaker", args=[claim.pk]), {"seen": seen}, headers=headers or {}
    )
    claim.refresh_from_db()
    return response


def test_keeping_puts_the_candidate_on_record(edda, claim):
    assert send(edda, claim, "keep").url == claim.get_absolute_url()
    assert claim.speaker.state == "kept"
    assert suggest_speakers_named("ada")[0].speaker == claim.speaker
    assert (
        claim.events.order_by("-pgh_id").first().pgh_context.metadata["action"]
        == "speaker_confirmed"
    )


def test_turning_down_leaves_the_claim_without_a_speaker(edda, claim):
    candidate = claim.speaker
    send(edda, claim, "turn_down")
    candidate.refresh_from_db()
    assert (claim.speaker, candidate.state) == (None, "turned_down")
    assert (
        claim.events.order_by("-pgh_id").first().pgh_context.metadata["action"]
        == "speaker_dismissed"
    )


@pytest.mark.parametrize("verb", ["keep", "turn_down"])
def test_htmx_gets_the_card_twice_is_once_and_get_is_refused(edda, claim, verb):
    card = send(edda, claim, verb, headers={"HX-Request": "true"})
    assert card.content.decode().lstrip().startswith("<article")
    assert send(edda, claim, verb).status_code == 302
    assert claim.version == 2
    assert (
        client_of(edda).get(reverse(f"claims:{verb}_speaker", args=[claim.pk])).status_code == 405
    )


@pytest.mark.parametrize("verb", ["keep", "turn_down"])
def test_another_candidate_than_the_form_showed_is_left_alone(edda, emil, claim, verb):
    other = a_speaker("Bo Winter")
    claim.set_speaker(other, seen=1)
    assert send(emil, claim, verb).status_code == 409
    other.refresh_from_db()
    assert other.state == "candidate"


def test_a_kept_record_is_not_dismissed(edda):
    claim = a_claim(speaker=a_speaker(state="kept"))
    send(edda, claim, "turn_down")
    assert (claim.speaker.state, claim.version) == ("kept", 1)


def test_what_was_dismissed_becomes_no_candidate_again():
    (first,) = read(TEXT.format(1), person("Der Pressedienst"))
    first.turn_down_speaker(seen=1)
    (second,) = read(TEXT.format(2), person("Der Pressedienst"))
    resolve_mentions_of(Speaker.objects.values_list("pk", flat=True))
    second.refresh_from_db()
    assert second.speaker is None
    assert Speaker.objects.count() == 1


def test_an_editor_who_names_what_was_dismissed_brings_it_back(edda, claim):
    candidate = claim.speaker
    send(edda, claim, "turn_down")
    client_of(edda).post(
        reverse("claims:set_speaker", args=[claim.pk]), {"name": "Ada Sommer", "seen": 2}
    )
    claim.refresh_from_db()
    assert (claim.speaker, claim.speaker.state) == (candidate, "kept")


def test_the_open_card_offers_both_for_a_candidate_only(edda, claim):
    page = client_of(edda).get(reverse("claims:claim", args=[claim.pk])).content.decode()
    assert reverse("claims:keep_speaker", args=[claim.pk]) in page
    claim.speaker.keep()
    page = client_of(edda).get(reverse("claims:claim", args=[claim.pk])).content.decode()
    assert reverse("claims:keep_speaker", args=[claim.pk]) not in page


@pytest.mark.parametrize("state", ["candidate", "turned_down"])
def test_nobody_sees_it_outside_curation(edda, alma, state):
    hidden, known = a_speaker("Ada Sommer", state=state), a_speaker("Bo Winter", state="kept")
    article = an_article()
    for speaker in (hidden, known):
        Mention.objects.create(article=article, name=str(speaker), kind="person", speaker=speaker)
    a_claim(article, speaker=hidden)
    client = client_of(edda)
    address = reverse("claims:speaker", args=[hidden.pk])
    assert client.get(address).status_code == 404
    assert address not in client.get(reverse("claims:article", args=[article.pk])).content.decode()
    assert (
        "Ada Sommer" not in client.get(reverse("claims:speaker", args=[known.pk])).content.decode()
    )
    assert (
        "Ada Sommer"
        not in client.get(reverse("claims:suggest_speakers"), {"name": "ada"}).content.decode()
    )
    export = client.get(reverse("claims:export"), {"article": article.pk})
    assert b"Ada Sommer," not in b"".join(export.streaming_content)
    assert client_of(alma).get(address).status_code == 200


def test_an_accepted_claim_keeps_its_speaker(edda):
    speaker = a_speaker(state=Speaker.State.CANDIDATE)
    a_claim(speaker=speaker).accept(by=edda, seen=1)
    speaker.refresh_from_db()
    assert speaker.state == Speaker.State.CONFIRMED
