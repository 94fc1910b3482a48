"""What the desk has said on similar claims, beside a draft: what counts, when a sentence is asked for,
and who gets to see it.
"""

import threading

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from claims.comparison.groups import carry_verdict_over, join_claims
from claims.export.rows import all_claims, as_json_lines
from claims.models import Claim, Parallel, StaleVerdictError, Verdict
from claims.models.verdicts.discarded_drafts import bring_back, discard
from claims.models.verdicts.precedents import precedents_of
from claims.verdicts.approval_queue import verdicts_awaiting_approval
from tests.cast import (
    a_correction,
    a_published_verdict,
    a_rating,
    a_verdict,
    an_accepted_claim,
    an_article,
    client_of,
)
from tests.pages import in_one_line

pytestmark = pytest.mark.django_db
SENTENCE = "Inzwischen liegt der geprüfte Haushalt vor."


def said(words, by):
    return an_accepted_claim(by=by, article=an_article(f"Sie sagte: „{words}“"), quote=f"„{words}“")


def alike(one, other, meaning=0.8):
    one, other = sorted((one, other), key=lambda claim: claim.pk)
    return Parallel.objects.create(one=one, other=other, meaning=meaning, words=0.5)


@pytest.fixture
def claim(edda):
    return said("Die Brücke kostet zwei Millionen.", edda)


@pytest.fixture
def precedent(claim, edda, chris):
    """A published »false« on a like claim."""
    like = said("Zwei Millionen kostet die Brücke.", edda)
    alike(claim, like)
    return a_published_verdict(like, by=edda, chief=chris)


def write(claim, by, rating="true", because="", seen=0):
    return Verdict.write(
        claim,
        rating=a_rating(rating),
        reasons="Der Haushalt.",
        differs_because=because,
        by=by,
        seen=seen,
    )


def test_published_verdicts_on_like_claims_and_on_those_of_the_group_are_precedents(
    claim, precedent, edda, chris
):
    member = a_published_verdict(said("Es sind zwei Millionen.", edda), by=edda, chief=chris)
    join_claims(claim, [member.claim], by=edda, seen=claim.version)
    unlike = a_published_verdict(said("Der Tunnel ist lang.", edda), by=edda, chief=chris)
    claim.refresh_from_db()
    assert set(precedents_of(claim)) == {precedent, member}
    assert unlike not in precedents_of(claim)
    assert set(precedents_of(precedent.claim)) == set()


def test_an_approved_verdict_is_a_precedent_and_one_on_its_way_is_not(claim, edda, chris):
    like = said("Zwei Millionen kostet die Brücke.", edda)
    alike(claim, like)
    verdict = a_verdict(like, by=edda)
    verdict.submit(by=edda, seen=1)
    assert not precedents_of(claim).exists()
    verdict.approve(by=chris, seen=2)
    assert list(precedents_of(claim)) == [verdict]


def test_until_a_correction_is_published_what_it_corrects_is_the_precedent(
    claim, precedent, edda, chris
):
    correction = a_correction(precedent, by=edda)
    correction.submit(by=edda, seen=correction.version)
    correction.approve(by=chris, seen=correction.version)
    assert list(precedents_of(claim)) == [precedent]
    correction.publish(by=chris, seen=correction.version)
    assert list(precedents_of(claim)) == [correction]


def test_the_same_rating_needs_no_sentence(claim, precedent, edda):
    assert write(claim, edda, "false").differs_from == []


def test_another_rating_needs_one_and_keeps_what_it_differs_from(claim, precedent, edda):
    for nothing in ("", "  \n "):
        with pytest.raises(ValidationError) as refused:
            write(claim, edda, because=nothing)
        assert list(refused.value.error_dict) == ["differs_because"]
        assert "Zwei Millionen kostet die Brücke." in refused.value.messages[0]
    assert not Verdict.objects.filter(claim=claim).exists()
    verdict = write(claim, edda, because=f" {SENTENCE}\r\n")
    assert (verdict.differs_because, verdict.differs_from) == (SENTENCE, [precedent.pk])
    event = verdict.events.get()
    assert (event.differs_because, event.differs_from) == (SENTENCE, [precedent.pk])


def test_a_sentence_that_is_too_long_is_refused(claim, precedent, edda):
    with pytest.raises(ValidationError, match="1000"):
        write(claim, edda, because="x" * 1001)


def test_a_precedent_that_came_up_since_stops_the_verdict_until_its_writers_say_why(
    claim, edda, chris
):
    like = said("Zwei Millionen kostet die Brücke.", edda)
    alike(claim, like)
    verdict = write(claim, edda)
    other = a_published_verdict(like, by=edda, chief=chris)
    with pytest.raises(ValidationError, match="rated otherwise"):
        verdict.submit(by=edda, seen=1)
    verdict = write(claim, edda, because=SENTENCE, seen=1)
    verdict.submit(by=edda, seen=2)
    assert verdict.differs_from == [other.pk]
    # Submitted, and again something new comes up before the chief approves it.
    another = said("Die Brücke: zwei Millionen.", edda)
    alike(claim, another)
    a_published_verdict(another, by=edda, chief=chris)
    with pytest.raises(ValidationError, match="rated otherwise"):
        verdict.approve(by=chris, seen=3)
    verdict = write(claim, edda, because=SENTENCE, seen=3)
    assert (verdict.state, len(verdict.differs_from)) == ("draft", 2)


def test_one_that_is_carried_over_is_asked_when_it_is_submitted(claim, precedent, edda, chris):
    verdict = write(claim, edda, because=SENTENCE)
    verdict.submit(by=edda, seen=1)
    verdict.approve(by=chris, seen=2)
    verdict.publish(by=chris, seen=3)
    member = said("Zwei Millionen sind es.", edda)
    alike(member, precedent.claim)
    join_claims(claim, [member], by=edda, seen=claim.version)
    claim.refresh_from_db()
    assert carry_verdict_over(claim, by=edda) == 1
    carried = Verdict.objects.get(claim=member)
    with pytest.raises(ValidationError, match="rated otherwise"):
        carried.submit(by=edda, seen=1)


def test_the_sentence_comes_back_with_a_discarded_draft(claim, precedent, edda):
    write(claim, edda, because=SENTENCE)
    discard(claim, by=edda, seen=1)
    bring_back(claim, by=edda, seen=1)
    verdict = Verdict.objects.get(claim=claim)
    assert (verdict.differs_because, verdict.differs_from) == (SENTENCE, [precedent.pk])


def test_the_database_takes_no_differing_verdict_without_a_sentence(claim, precedent, edda):
    verdict = write(claim, edda, because=SENTENCE)
    with pytest.raises(IntegrityError, match="verdict_that_differs_says_why"), transaction.atomic():
        Verdict.objects.filter(pk=verdict.pk).update(differs_because=" ")


def test_the_second_of_two_editors_is_told_and_nothing_of_either_is_lost(
    claim, precedent, edda, emil
):
    write(claim, edda, because=SENTENCE)
    with pytest.raises(StaleVerdictError):
        write(claim, emil, "misleading", because="Wegen der Zinsen.")
    form = {"rating": "misleading", "reasons": "Zinsen.", "differs_because": "Wegen der Zinsen."}
    response = client_of(emil).post(
        reverse("claims:write_verdict", args=[claim.pk]), {**form, "seen": 0}
    )
    page = response.content.decode()
    assert response.status_code == 409
    assert page.count("Wegen der Zinsen.") >= 2  # to read, and to be sent again
    assert Verdict.objects.get(claim=claim).differs_because == SENTENCE


@pytest.mark.django_db(transaction=True)
def test_of_two_editors_at_the_same_moment_one_writes_the_draft(claim, precedent, edda, emil):
    outcomes = []

    def draft(who):
        try:
            write(Claim.objects.get(pk=claim.pk), who, because=f"{who} sagt es.")
            outcomes.append("written")
        except StaleVerdictError:
            outcomes.append("stale")
        finally:
            connection.close()

    threads = [threading.Thread(target=draft, args=[who]) for who in (edda, emil)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["stale", "written"]


def test_the_form_shows_precedents_and_asks_without_losing_anything(claim, precedent, edda):
    client = client_of(edda)
    page = in_one_line(client.get(f"/claims/{claim.pk}/?section=verdict").content.decode())
    assert "What the desk said on similar claims" in page
    assert f'href="/claims/{precedent.claim_id}/"' in page
    form = {"rating": "true", "reasons": "Getippt **und** nicht verloren.", "seen": 0}
    for headers in ({}, {"HX-Request": "true"}):
        response = client.post(
            reverse("claims:write_verdict", args=[claim.pk]), form, headers=headers
        )
        page = in_one_line(response.content.decode())
        assert response.status_code == 422
        assert "Getippt **und** nicht verloren.</textarea>" in page
        assert 'value="true" checked' in page
        assert "A similar claim is rated otherwise" in page
    response = client.post(
        reverse("claims:write_verdict", args=[claim.pk]), {**form, "differs_because": SENTENCE}
    )
    assert response.status_code == 302
    page = in_one_line(client.get(f"/claims/{claim.pk}/?section=verdict").content.decode())
    # On the version, in the history of the verdict and in the form.
    assert page.count(SENTENCE) == 3


def test_without_precedents_the_form_asks_nothing(claim, edda):
    page = client_of(edda).get(f"/claims/{claim.pk}/?section=verdict").content.decode()
    assert "differs_because" not in page
    assert "What the desk said" not in page


def test_the_approving_chief_sees_the_sentence_and_the_precedents(claim, precedent, edda, chris):
    verdict = write(claim, edda, because=SENTENCE)
    verdict.submit(by=edda, seen=1)
    page = in_one_line(client_of(chris).get(reverse("claims:waiting")).content.decode())
    assert SENTENCE in page
    assert "Zwei Millionen kostet die Brücke." in page


def test_a_list_of_what_waits_asks_for_precedents_once(claim, precedent, edda, chris):
    def queries():
        with CaptureQueriesContext(connection) as found:
            for section in verdicts_awaiting_approval(chris).sections:
                assert section.departed_from
        return len(found)

    write(claim, edda, because=SENTENCE).submit(by=edda, seen=1)
    few = queries()
    for number in range(3):
        other = said(f"Brücke {number} kostet zwei Millionen.", edda)
        alike(other, precedent.claim)
        write(other, edda, because=SENTENCE).submit(by=edda, seen=1)
    assert queries() == few


def test_exports_carry_the_sentence(claim, precedent, edda):
    write(claim, edda, because=SENTENCE)
    lines = b"".join(as_json_lines(all_claims(), "https://desk.example")).decode().splitlines()
    assert [f'"differs_because":"{SENTENCE}"' in line for line in lines] == [True, False]
