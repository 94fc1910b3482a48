"""The verbs of a verdict: who may, from which state, with what ground, and what stays on record."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from claims.models import ChangeSet, Claim, Evidence, Source, StaleVerdictError, Verdict
from claims.models.verdicts.verdict_table import LONGEST_REASONS
from tests.cast import (
    CHIEF,
    a_claim,
    a_published_verdict,
    a_rating,
    a_verdict,
    an_accepted_claim,
    an_article,
    person,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim(edda):
    return an_accepted_claim(by=edda)


@pytest.fixture
def published(claim, edda, chris):
    return a_published_verdict(claim, by=edda, chief=chris)


def correct(verdict, by, **text):
    facts = {
        "rating": a_rating("misleading"),
        "reasons": "Anders.",
        "correction": "Die Zahl war alt.",
        **text,
    }
    return Verdict.write(verdict.claim, by=by, seen=verdict.version, **facts)


def test_a_verdict_is_drafted_submitted_approved_and_published(claim, edda, chris):
    verdict = a_verdict(claim, by=edda)
    assert (verdict.state, verdict.drafted_by, verdict.writers) == ("draft", edda, [edda.pk])
    verdict.submit(by=edda, seen=1)
    assert (verdict.state, verdict.submitted_by) == ("submitted", edda)
    verdict.approve(by=chris, seen=2)
    assert (verdict.state, verdict.approved_by) == ("approved", chris)
    verdict.publish(by=chris, seen=3)
    assert (verdict.state, verdict.published_by, verdict.version) == ("published", chris, 4)
    assert verdict.drafted_at <= verdict.submitted_at <= verdict.approved_at <= verdict.published_at
    assert list(verdict.events.order_by("pgh_id").values_list("state", flat=True)) == [
        "draft", "submitted", "approved", "published",
    ]  # fmt: skip


def test_what_was_published_names_what_it_is_about_even_if_the_claim_is_worked_on(published, claim):
    claim.correct(kind="Reported", span=(0, 10), seen=claim.version)
    published.refresh_from_db()
    assert published.quote == "„Wir bauen die Brücke.“"
    assert published.sources == [
        {
            "source": Source.objects.get().pk,
            "relation": "contradicts",
            "title": "https://example.org/beleg",
            "address": "https://example.org/beleg",
            "publisher": "",
            "published_on": "",
            "passage": "",
        }
    ]


def test_every_verb_sent_twice_counts_once(claim, edda, chris):
    verdict = a_verdict(claim, by=edda)
    a_verdict(claim, by=edda)
    for verb, who, seen in (("submit", edda, 1), ("approve", chris, 2), ("publish", chris, 3)):
        getattr(verdict, verb)(by=who, seen=seen)
        getattr(verdict, verb)(by=who, seen=seen)
        assert verdict.version == seen + 1


def test_writing_on_a_draft_makes_one_a_writer_who_cannot_approve_it(claim, edda, chris):
    verdict = a_verdict(claim, by=edda)
    verdict = Verdict.write(
        claim, rating=a_rating(), reasons="Der Haushalt nennt zwei Millionen.", by=chris, seen=1
    )
    assert verdict.writers == [edda.pk, chris.pk]
    verdict.submit(by=edda, seen=2)
    with pytest.raises(ValidationError, match="Somebody else has to approve"):
        verdict.approve(by=chris, seen=3)
    verdict.approve(by=person("carla", CHIEF), seen=3)
    assert verdict.state == "approved"


def test_nobody_approves_their_own_verdict(claim, chris):
    verdict = a_verdict(claim, by=chris)
    verdict.submit(by=chris, seen=1)
    with pytest.raises(ValidationError, match="Somebody else has to approve"):
        verdict.approve(by=chris, seen=2)
    verdict.refresh_from_db()
    assert verdict.state == "submitted"


def test_an_editor_neither_approves_nor_sends_back_nor_publishes_and_a_reader_does_nothing(
    claim, edda, emil, rita
):
    verdict = a_verdict(claim, by=edda)
    for refused in (
        lambda: Verdict.write(claim, rating=a_rating(), reasons="Nein.", by=rita, seen=1),
        lambda: verdict.submit(by=rita, seen=1),
        lambda: verdict.approve(by=emil, seen=1),
        lambda: verdict.send_back(because="kurz", by=emil, seen=1),
        lambda: verdict.publish(by=emil, seen=1),
    ):
        with pytest.raises(PermissionDenied):
            refused()


def test_a_submitted_verdict_that_is_written_on_is_a_draft_again(claim, edda, emil):
    verdict = a_verdict(claim, by=edda)
    verdict.submit(by=edda, seen=1)
    verdict = Verdict.write(
        claim, rating=a_rating("half-true"), reasons="Zur Hälfte.", by=emil, seen=2
    )
    assert (verdict.state, verdict.submitted_by, verdict.submitted_at) == ("draft", None, None)


def test_a_verdict_is_sent_back_with_a_note_also_after_approval(claim, edda, chris):
    verdict = a_verdict(claim, by=edda)
    verdict.submit(by=edda, seen=1)
    with pytest.raises(ValidationError, match="what is missing"):
        verdict.send_back(because="  ", by=chris, seen=2)
    verdict.approve(by=chris, seen=2)
    verdict.send_back(because="Welcher Haushalt?", by=chris, seen=3)
    assert (verdict.state, verdict.sent_back_because, verdict.approved_by) == (
        "draft",
        "Welcher Haushalt?",
        None,
    )
    verdict.submit(by=edda, seen=4)
    assert verdict.sent_back_because == ""


@pytest.mark.parametrize("state", ["draft", "submitted"])
def test_what_is_not_approved_is_not_published(claim, edda, chris, state):
    verdict = a_verdict(claim, by=edda)
    if state == "submitted":
        verdict.submit(by=edda, seen=1)
    with pytest.raises(ValidationError):
        verdict.publish(by=chris, seen=verdict.version)
    verdict.refresh_from_db()
    assert verdict.state == state


def test_an_approved_verdict_is_not_written_on(claim, edda, chris):
    verdict = a_verdict(claim, by=edda)
    verdict.submit(by=edda, seen=1)
    verdict.approve(by=chris, seen=2)
    with pytest.raises(ValidationError, match="Send it back"):
        Verdict.write(claim, rating=a_rating("true"), reasons="Doch.", by=edda, seen=3)


@pytest.mark.parametrize(
    ("rating", "goes"), [("false", False), ("unproven", True), ("opinion", True)]
)
def test_a_rating_needs_a_confirmed_source_unless_the_scale_says_otherwise(edda, rating, goes):
    claim = an_accepted_claim(by=edda, source="")
    Evidence.objects.create(
        claim=claim, source=Source.of_page("https://example.org/nur-vorgeschlagen")
    )
    verdict = a_verdict(claim, by=edda, rating=rating)
    if goes:
        verdict.submit(by=edda, seen=1)
        return
    with pytest.raises(ValidationError, match="needs a source"):
        verdict.submit(by=edda, seen=1)


def test_evidence_that_went_in_between_stops_approval_and_publication(claim, edda, chris):
    verdict = a_verdict(claim, by=edda)
    verdict.submit(by=edda, seen=1)
    source = claim.evidence.get().source
    claim.turn_down(source, by=edda, seen=claim.version)
    with pytest.raises(ValidationError, match="needs a source"):
        verdict.approve(by=chris, seen=2)
    claim.link(source, "contradicts", by=edda, seen=claim.version)
    verdict.approve(by=chris, seen=2)
    claim.turn_down(source, by=edda, seen=claim.version)
    with pytest.raises(ValidationError, match="needs a source"):
        verdict.publish(by=chris, seen=3)


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ({"reasons": " \n "}, "reasons"),
        ({"reasons": "x" * 1_000_000}, "reasons"),
        ({"reasons": "x" * (LONGEST_REASONS + 1)}, "reasons"),
        ({"correction": "nichts"}, "correction"),
    ],
)
def test_text_that_cannot_be_is_refused_beside_its_field_and_nothing_is_stored(
    claim, edda, text, field
):
    with pytest.raises(ValidationError) as refused:
        Verdict.write(claim, **{"rating": a_rating(), "reasons": "Darum.", **text}, by=edda, seen=0)
    assert list(refused.value.message_dict) == [field]
    assert not Verdict.objects.exists()


def test_reasons_of_the_longest_length_are_stored(claim, edda):
    assert a_verdict(claim, by=edda, reasons="x" * LONGEST_REASONS).pk


def test_a_retired_rating_is_refused_at_every_step(claim, edda, chris):
    verdict = a_verdict(claim, by=edda)
    rating = a_rating()
    rating.retired = True
    rating.save()
    with pytest.raises(ValidationError, match="retired"):
        verdict.submit(by=edda, seen=1)
    with pytest.raises(ValidationError, match="retired"):
        Verdict.write(claim, rating=rating, reasons="Anders.", by=edda, seen=1)


def test_only_an_accepted_claim_gets_a_verdict(edda):
    with pytest.raises(ValidationError, match="Accept the claim first"):
        a_verdict(a_claim(), by=edda)


def test_the_verdict_on_a_claim_that_was_rejected_goes_no_further(claim, edda, chris):
    verdict = a_verdict(claim, by=edda)
    verdict.submit(by=edda, seen=1)
    verdict.approve(by=chris, seen=2)
    claim.reject(by=edda, seen=claim.version)
    with pytest.raises(ValidationError, match="not accepted"):
        verdict.publish(by=chris, seen=3)


def test_a_claim_with_a_published_verdict_is_neither_rejected_nor_undone_to_pending(
    published, claim, edda, chris
):
    with pytest.raises(ValidationError, match="stays accepted"):
        claim.reject(by=edda, seen=claim.version)
    claim.accept(by=chris, seen=claim.version)  # decided again by somebody else: allowed
    pending = an_accepted_claim(
        by=edda, article=an_article("Er sagte: „Nein.“"), quote="„Nein.“", source=""
    )
    a_published_verdict(pending, by=edda, chief=chris, rating="opinion")
    with pytest.raises(ValidationError, match="stays accepted"):
        pending.undo(seen=2)
    assert Claim.objects.get(pk=pending.pk).state == "accepted"


def test_a_correction_is_a_new_version_that_says_why_and_keeps_the_earlier_one(
    published, edda, chris
):
    correction = correct(published, edda)
    assert (correction.number, correction.version, correction.state) == (2, 5, "draft")
    published.refresh_from_db()
    assert published.state == "published"  # until the correction is
    correction.submit(by=edda, seen=5)
    correction.approve(by=chris, seen=6)
    correction.publish(by=chris, seen=7)
    published.refresh_from_db()
    assert (published.state, published.rating.code, published.reasons) == (
        "corrected",
        "false",
        "Der Haushalt sagt es anders.",
    )
    assert Verdict.latest(published.claim) == correction


def test_a_correction_without_its_why_is_refused(published, edda):
    with pytest.raises(ValidationError) as refused:
        correct(published, edda, correction="")
    assert list(refused.value.message_dict) == ["correction"]


def test_a_stale_form_changes_nothing_and_shows_the_current_verdict(claim, edda, emil):
    a_verdict(claim, by=emil)
    with pytest.raises(StaleVerdictError) as stale:
        Verdict.write(claim, rating=a_rating("true"), reasons="Stimmt.", by=edda, seen=0)
    assert stale.value.current.reasons == "Der Haushalt sagt es anders."
    assert Verdict.objects.get().rating.code == "false"


def test_a_form_made_for_one_version_never_moves_the_correction_after_it(published, edda, chris):
    correction = correct(published, edda)
    correction.submit(by=edda, seen=5)
    with pytest.raises(StaleVerdictError):
        correction.approve(by=chris, seen=2)  # the version at which the first one was submitted


def test_what_became_impossible_because_somebody_was_quicker_is_a_conflict(
    claim, edda, emil, chris
):
    verdict = a_verdict(claim, by=edda)
    verdict.submit(by=edda, seen=1)
    verdict.send_back(because="Welcher?", by=chris, seen=2)
    with pytest.raises(StaleVerdictError):
        verdict.approve(by=person("carla", CHIEF), seen=2)


def test_what_a_published_verdict_rests_on_is_not_dismissed_without_a_correction(
    published, claim, edda
):
    source = claim.evidence.get().source
    with pytest.raises(ValidationError, match="Begin a correction"):
        claim.turn_down(source, by=edda, seen=claim.version)
    with pytest.raises(ValidationError, match="Begin a correction"):
        claim.link(source, "supports", by=edda, seen=claim.version)
    claim.link(source, "contradicts", by=edda, seen=claim.version)  # as it is
    correct(published, edda)
    with pytest.raises(ValidationError, match="alone"):
        claim.turn_down(source, by=edda, seen=claim.version)
    claim.link(
        Source.of_page("https://example.org/neuer"), "contradicts", by=edda, seen=claim.version
    )
    claim.turn_down(source, by=edda, seen=claim.version)
    assert claim.evidence.filter(state="confirmed").count() == 1


def test_the_undo_of_a_link_that_a_published_verdict_rests_on_is_refused(published, claim):
    with pytest.raises(ValidationError, match="Begin a correction"):
        claim.undo(seen=claim.version)
    assert claim.evidence.get().state == "confirmed"


def test_a_verdict_is_carried_over_as_a_draft_with_its_sources(published, edda, emil):
    other = an_accepted_claim(
        by=edda, article=an_article("Er sagte: „Ja.“"), quote="„Ja.“", source=""
    )
    draft = published.carry_over(other, by=emil)
    assert (draft.claim, draft.state, draft.rating, draft.reasons, draft.carried_from) == (
        other,
        "draft",
        published.rating,
        published.reasons,
        published,
    )
    assert other.evidence.get().relation == "contradicts"
    with pytest.raises(ValidationError, match="already"):
        published.carry_over(other, by=emil)


def test_a_change_of_many_claims_leaves_those_alone_that_a_published_verdict_is_on(
    published, claim, edda
):
    other = an_accepted_claim(by=edda, article=an_article("Er sagte: „Ja.“"), quote="„Ja.“")
    rejecting = ChangeSet.objects.create(action="rejected", made_by=edda)
    left = rejecting.change(Claim.objects.all(), Claim.decision("rejected", by=edda))
    assert left == [claim.pk]
    assert list(Claim.objects.filter(state="rejected")) == [other]


def test_the_undo_of_a_change_of_many_claims_leaves_those_alone_too(edda, chris):
    claim = an_accepted_claim(by=edda, source="")
    claim.undo(seen=2)
    accepting = ChangeSet.objects.create(action="accepted", made_by=edda)
    accepting.change(Claim.objects.all(), Claim.decision("accepted", by=edda))
    a_published_verdict(claim, by=edda, chief=chris, rating="opinion")
    undoing = accepting.undo(by=edda)
    assert list(undoing.left_alone()) == [claim]
    claim.refresh_from_db()
    assert claim.state == "accepted"
