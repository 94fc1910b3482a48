"""What PostgreSQL refuses about verdicts on any path: SQL by hand against every constraint and
guard.
"""

import pgtrigger
import pytest
from django.db import IntegrityError, connection, transaction

from claims.models import Verdict
from claims.models.base.verdict_guards import (
    CLAIM_GUARDS,
    EVIDENCE_GUARDS,
    RATING_GUARDS,
    VERDICT_GUARDS,
)
from tests.cast import (
    a_claim,
    a_correction,
    a_rating,
    a_verdict,
    an_accepted_claim,
    an_article,
    publish,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def verdicts(edda, chris):
    """One verdict in each state, by its state, and the published one's claim with one confirmed
    source.
    """
    found = {}
    for state, steps in (("draft", 0), ("submitted", 1), ("approved", 2), ("published", 3)):
        claim = an_accepted_claim(
            by=edda, article=an_article(f"Er sagte: „{state}.“"), quote=f"„{state}.“"
        )
        verdict = a_verdict(claim, by=edda)
        for verb, who in (("submit", edda), ("approve", chris), ("publish", chris))[:steps]:
            getattr(verdict, verb)(by=who, seen=verdict.version)
        found[state] = verdict
    return found


def names(verdicts, edda, chris):
    return {
        **{state: verdict.pk for state, verdict in verdicts.items()},
        "edda": edda.pk,
        "chris": chris.pk,
        "published_claim": verdicts["published"].claim_id,
        "submitted_claim": verdicts["submitted"].claim_id,
        "pending_claim": a_claim(an_article("Sie sagte: „Offen.“"), quote="„Offen.“").pk,
        "rating": a_rating().pk,
        "other_rating": a_rating("true").pk,
    }


SUBMIT = (
    "UPDATE claims_verdict SET state = 'submitted', submitted_by_id = {edda}, submitted_at = "
    "now() WHERE id = "
)
APPROVE = (
    "UPDATE claims_verdict SET state = 'approved', approved_by_id = {chris}, approved_at = now() "
    "WHERE id = "
)
PUBLISH = (
    "UPDATE claims_verdict SET state = 'published', published_by_id = {chris}, published_at = "
    "now(), quote = 'x' "
    "WHERE id = "
)
WITHDRAW = (
    "UPDATE claims_verdict SET state = 'withdrawn', withdrawn_by_id = {chris}, withdrawn_at = "
    "now(), withdrawn_because = 'Alt.' WHERE id = "
)
UPHOLD = "UPDATE claims_verdict SET state = 'published' WHERE id = "
REWORD = "UPDATE claims_verdict SET withdrawn_because = 'x' WHERE id = "
NO_EVIDENCE = (
    "DELETE FROM claims_evidence WHERE claim_id = (SELECT claim_id FROM claims_verdict WHERE id = "
    "{%s}); "
)
WRITTEN_ON_BY_CHRIS = (
    "UPDATE claims_verdict SET state = 'draft', submitted_by_id = NULL, submitted_at = NULL, "
    "writers = writers || {chris}::bigint WHERE id = {submitted}; "
)
NOT_AN_EDITOR = "DELETE FROM newsroom_user_groups WHERE user_id = {edda}; "
RETIRE = "UPDATE claims_rating SET retired = true WHERE id = {rating}; "
REJECT = (
    "UPDATE claims_claim SET state = 'rejected' WHERE id = (SELECT claim_id FROM claims_verdict "
    "WHERE id = {%s}); "
)
DRAFT_CORRECTION = (
    "INSERT INTO claims_verdict (claim_id, number, rating_id, reasons, correction, state, "
    "sent_back_because, writers, "
    "drafted_by_id, drafted_at, quote, speaker_name, sources, version) VALUES "
    "({published_claim}, 2, {rating}, "
    "'Anders.', 'Alt.', 'draft', '', ARRAY[{edda}], {edda}, now(), '', '', '[]', 9); "
)

REFUSED = [
    # The states and their ways
    ("verdict_moves_along_its_states", PUBLISH + "{submitted}"),
    ("verdict_moves_along_its_states", APPROVE + "{draft}"),
    ("verdict_moves_along_its_states", "UPDATE claims_verdict SET state = 'submitted' WHERE id = {approved}"),
    ("verdict_moves_along_its_states", "UPDATE claims_verdict SET state = 'corrected' WHERE id = {approved}"),
    ("verdict_moves_along_its_states", "UPDATE claims_verdict SET state = 'draft' WHERE id = {published}"),
    ("published_verdict_is_final", "UPDATE claims_verdict SET reasons = 'Anders.' WHERE id = {published}"),
    ("published_verdict_is_final", "UPDATE claims_verdict SET sources = '[1]' WHERE id = {published}"),
    ("published_verdict_is_final", "UPDATE claims_verdict SET published_at = now() WHERE id = {published}"),
    ("corrected_verdict_has_a_successor", "UPDATE claims_verdict SET state = 'corrected' WHERE id = {published}"),
    ("only_a_draft_verdict_is_deleted", "DELETE FROM claims_verdict WHERE id = {published}"),
    ("only_a_draft_verdict_is_deleted", "DELETE FROM claims_verdict WHERE id = {submitted}"),
    # Who
    ("verdict_not_approved_by_a_writer", WRITTEN_ON_BY_CHRIS + SUBMIT + "{submitted}; " + APPROVE + "{submitted}"),
    ("verdict_approved_by_a_chief", APPROVE.replace("{chris}", "{edda}") + "{submitted}"),
    ("verdict_approved_by_a_chief", "UPDATE claims_verdict SET approved_by_id = {edda} WHERE id = {approved}"),
    ("verdict_published_by_a_chief", PUBLISH.replace("{chris}", "{edda}") + "{approved}"),
    ("verdict_submitted_by_an_editor", NOT_AN_EDITOR + SUBMIT + "{draft}"),
    ("verdict_drafted_by_an_editor", NOT_AN_EDITOR + DRAFT_CORRECTION),
    ("verdict_writers_are_kept", "UPDATE claims_verdict SET writers = ARRAY[{chris}] WHERE id = {draft}"),
    ("verdict_approval_is_kept", PUBLISH.replace("quote", "approved_at = now(), quote") + "{approved}"),
    ("verdict_submitted_by_somebody", "UPDATE claims_verdict SET state = 'submitted' WHERE id = {draft}"),
    ("verdict_approved_by_somebody", "UPDATE claims_verdict SET state = 'approved' WHERE id = {submitted}"),
    ("verdict_published_by_somebody", "UPDATE claims_verdict SET state = 'published' WHERE id = {approved}"),
    ("verdict_drafter_is_a_writer", DRAFT_CORRECTION.replace("ARRAY[{edda}]", "ARRAY[{chris}]")),
    ("verdict_withdrawn_by_a_chief", WITHDRAW.replace("{chris}", "{edda}") + "{published}"),
    ("verdict_withdrawn_by_somebody", "UPDATE claims_verdict SET state = 'withdrawn' WHERE id = {published}"),
    ("verdict_withdrawn_by_somebody", WITHDRAW.replace("'Alt.'", "' '") + "{published}"),
    ("verdict_moves_along_its_states", WITHDRAW + "{approved}"),
    ("verdict_moves_along_its_states",
        WITHDRAW + "{published}; " + UPHOLD + "{published}"),
    ("published_verdict_is_final", WITHDRAW.replace("'Alt.'", "'Alt.', reasons = ''") + "{published}"),
    ("published_verdict_is_final",
        WITHDRAW + "{published}; " + REWORD + "{published}"),
    # What
    ("verdict_text_changes_in_a_draft", "UPDATE claims_verdict SET reasons = 'Anders.' WHERE id = {submitted}"),
    ("verdict_text_changes_in_a_draft", "UPDATE claims_verdict SET rating_id = {other_rating} WHERE id = {approved}"),
    ("verdict_has_reasons", "UPDATE claims_verdict SET reasons = E' \\n' WHERE id = {draft}"),
    ("verdict_that_differs_says_why", "UPDATE claims_verdict SET differs_from = '{{1}}' WHERE id = {draft}"),
    ("verdict_reasons_can_be_read", "UPDATE claims_verdict SET reasons = repeat('x', 20001) WHERE id = {draft}"),
    ("verdict_rating_is_on_offer", RETIRE + SUBMIT + "{draft}"),
    ("verdict_rating_is_on_offer", RETIRE + PUBLISH + "{approved}"),
    ("verdict_rating_is_on_offer", RETIRE + DRAFT_CORRECTION),
    ("rating_in_use_keeps_its_meaning", "UPDATE claims_rating SET name_de = 'wahr' WHERE id = {rating}"),
    ("rating_in_use_keeps_its_meaning", "UPDATE claims_rating SET value = 3 WHERE id = {rating}"),
    # On which ground
    ("verdict_has_its_evidence", NO_EVIDENCE % "submitted" + APPROVE + "{submitted}"),
    ("verdict_has_its_evidence", NO_EVIDENCE % "approved" + PUBLISH + "{approved}"),
    ("verdict_is_of_an_accepted_claim", REJECT % "approved" + PUBLISH + "{approved}"),
    ("verdict_is_of_an_accepted_claim",
        DRAFT_CORRECTION.replace("{published_claim}, 2", "{pending_claim}, 1").replace("'Alt.'", "''")),
    ("verdict_begins_as_draft", DRAFT_CORRECTION.replace("'draft'", "'published'")),
    ("evidence_under_a_published_verdict", NO_EVIDENCE % "published"),
    ("evidence_under_a_published_verdict",
        "UPDATE claims_evidence SET relation = 'supports' WHERE claim_id = {published_claim}"),
    ("evidence_under_a_published_verdict", DRAFT_CORRECTION + NO_EVIDENCE % "published"),
    ("claim_with_a_published_verdict_stands", REJECT % "published"),
    ("claim_with_a_published_verdict_stands",
        "UPDATE claims_claim SET merged_into_id = {pending_claim} WHERE id = {published_claim}"),
    # How many
    ("verdict_version_once", DRAFT_CORRECTION.replace(", 2,", ", 1,").replace("'Alt.'", "''")),
    ("verdict_corrects_a_published_one", DRAFT_CORRECTION.replace("{published_claim}", "{submitted_claim}")),
    ("verdict_correction_says_why", DRAFT_CORRECTION.replace("'Alt.'", "' '")),
]  # fmt: skip


# What the guards above already keep from happening, so that they have to step aside for it to be
# tried.
REFUSED_WITHOUT_GUARDS = [
    ("one_open_verdict_per_claim", DRAFT_CORRECTION.replace("{published_claim}", "{submitted_claim}")),
    ("one_published_verdict_per_claim",
        "UPDATE claims_verdict SET claim_id = {published_claim}, number = 2, correction = "
        "'Alt.', state = 'published', "
        "published_by_id = {chris}, published_at = now(), quote = 'x' WHERE id = {approved}"),
]  # fmt: skip


def run(sql, people):
    with connection.cursor() as cursor:
        cursor.execute(sql.format(**people))
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")


def refusal(sql, people):
    """The name of the constraint or guard that refuses it, None if nothing does; nothing stays of
    it.
    """
    try:
        with transaction.atomic():
            run(sql, people)
            transaction.set_rollback(True)
    except IntegrityError as error:
        return error.__cause__.diag.constraint_name


def not_refused_as_named(attempts, people):
    """One set of records for all attempts, since making it takes longer than trying them."""
    return [(name, found, sql) for name, sql in attempts if (found := refusal(sql, people)) != name]


def test_the_database_refuses_each_under_its_name(verdicts, edda, chris):
    assert not_refused_as_named(REFUSED, names(verdicts, edda, chris)) == []


def test_the_constraints_hold_without_the_guards(verdicts, edda, chris):
    with pgtrigger.ignore():
        assert not_refused_as_named(REFUSED_WITHOUT_GUARDS, names(verdicts, edda, chris)) == []


def test_every_guard_and_constraint_is_tried():
    guards = {
        guard.name for guard in (*VERDICT_GUARDS, *EVIDENCE_GUARDS, *CLAIM_GUARDS, *RATING_GUARDS)
    }
    constraints = {constraint.name for constraint in Verdict._meta.constraints}
    assert guards | constraints == {name for name, _sql in REFUSED + REFUSED_WITHOUT_GUARDS}


def test_what_is_in_order_passes(verdicts, edda, chris):
    in_order = (
        SUBMIT + "{draft}",
        APPROVE + "{submitted}",
        PUBLISH + "{approved}",
        DRAFT_CORRECTION,
        WITHDRAW + "{published}",
        RETIRE + WITHDRAW + "{published}",
        WITHDRAW + "{published}; " + REJECT % "published",
        WITHDRAW + "{published}; " + DRAFT_CORRECTION,
    )
    people = names(verdicts, edda, chris)
    assert [refusal(sql, people) for sql in in_order] == [None] * 8


def test_a_correction_takes_the_place_of_what_it_corrects(verdicts, edda, chris):
    earlier = verdicts["published"]
    publish(a_correction(earlier, by=edda), by=edda, chief=chris)
    run("SELECT 1", {})


def test_the_history_of_a_verdict_cannot_be_changed(verdicts):
    with pytest.raises(Exception, match="Cannot update or delete"), transaction.atomic():
        verdicts["draft"].events.update(reasons="nie gesagt")
