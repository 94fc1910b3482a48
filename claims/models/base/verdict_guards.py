"""What PostgreSQL itself refuses about verdicts where a check constraint cannot see far enough.

Each guard is a trigger that raises a check violation under its own name, so that Django reports it
as it reports a constraint. The models check the same beforehand, to say it in the editor's words;
the guards hold for every other path: the admin, bulk updates, SQL by hand.
docs/decisions/0011-verdicts.md says why each is there.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pgtrigger
from django.contrib.auth import get_user_model
from django.db import models

from claims.models.base.verdict_states import GONE, OPEN, SEEN, states_in_sql

_OPEN, _SEEN, _GONE = map(states_in_sql, (OPEN, SEEN, GONE))
WITHDRAWAL = "ARRAY['state', 'version', 'withdrawn_by_id', 'withdrawn_at', 'withdrawn_because']"


class Guard(pgtrigger.Trigger):
    """Let a row be written only if ``holds``, SQL over OLD and NEW, is true; unknown is not.

    The claim named by ``locked`` is locked first: what the condition reads of its evidence and
    verdicts then stays.
    """

    when = pgtrigger.Before

    def __init__(self, *, holds: str, locked: str = "", **options: Any) -> None:
        super().__init__(**options)
        self.holds, self.locked = holds, locked

    def get_func(self, model: models.Model) -> str:
        lock = (
            f"PERFORM 1 FROM claims_claim WHERE id = {self.locked} FOR NO KEY UPDATE;"
            if self.locked
            else ""
        )
        name = self.name
        return f"""
            {lock}
            IF NOT coalesce(({self.condition_sql()}), false) THEN
                RAISE EXCEPTION 'refused by {name}'
                USING ERRCODE = 'check_violation', CONSTRAINT = '{name}', TABLE = TG_TABLE_NAME;
            END IF;
            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
            RETURN NEW;
        """

    def condition_sql(self) -> str:
        return self.holds


class RightGuard(Guard):
    """Let a row be written only if the user in column ``person`` is active and has the right."""

    def __init__(self, *, person: str, right: str, **options: Any) -> None:
        super().__init__(holds="", **options)
        self.person, self.right = person, right

    def condition_sql(self) -> str:
        user: Any = get_user_model()
        rows, own = (
            user.groups.through._meta.db_table,
            user.user_permissions.through._meta.db_table,
        )
        granted = f"granted.codename = '{self.right}'"
        return f"""
            EXISTS (SELECT FROM {user._meta.db_table} AS person WHERE person.id = NEW.{self.person}
                AND person.is_active AND (person.is_superuser OR EXISTS (
                    SELECT FROM auth_permission AS granted JOIN django_content_type AS type
                    ON type.id = granted.content_type_id
                    WHERE type.app_label = 'claims' AND {granted} AND granted.id IN (
                        SELECT permission_id FROM {own} WHERE user_id = person.id
                        UNION ALL
                        SELECT ofgroup.permission_id FROM auth_group_permissions AS ofgroup
                        JOIN {rows} AS member USING (group_id) WHERE member.user_id = person.id))))
        """  # noqa: S608 - as above


def becomes(state: str) -> pgtrigger.Condition:
    return pgtrigger.Condition(f"(OLD.state <> '{state}' AND NEW.state = '{state}')")


def done_by(person: str, *, right: str, name: str) -> RightGuard:
    """Whoever is put into column ``person`` of a row that is there has the right."""
    return RightGuard(
        name=name,
        operation=pgtrigger.Update,
        condition=pgtrigger.Condition(
            f"(NEW.{person} IS NOT NULL AND OLD.{person} IS DISTINCT FROM NEW.{person})"
        ),
        person=person,
        right=right,
    )


STATES = "(OLD.state || ' ' || NEW.state)"
MOVES = (
    "'draft submitted', 'submitted draft', 'submitted approved', 'approved draft', "
    "'approved published', 'published corrected', 'published withdrawn'"
)
TEXT = (
    "claim_id",
    "number",
    "rating_id",
    "reasons",
    "correction",
    "drafted_by_id",
    "drafted_at",
    "carried_from_id",
    "differs_because",
    "differs_from",
)


def differ(columns: Sequence[str]) -> str:
    """SQL: whether an update changes any of these columns."""
    old, new = (", ".join(f"{row}.{column}" for column in columns) for row in ("OLD", "NEW"))
    return f"({old}) IS DISTINCT FROM ({new})"


TEXT_CHANGES = differ(TEXT)
CONFIRMED = (
    "SELECT FROM claims_evidence AS other WHERE other.state = 'confirmed' AND other.claim_id"
)

VERDICT_GUARDS = [
    Guard(name="verdict_begins_as_draft", operation=pgtrigger.Insert, holds="NEW.state = 'draft'"),
    Guard(
        name="verdict_is_of_an_accepted_claim",
        operation=pgtrigger.Insert | pgtrigger.Update,
        condition=pgtrigger.Condition(f"(NEW.state NOT IN {_GONE})"),
        locked="NEW.claim_id",
        # A draft may come back to a claim that was rejected in the meantime; it goes no further
        # there.
        holds="(TG_OP = 'UPDATE' AND NEW.state = 'draft') OR "
        "EXISTS (SELECT FROM claims_claim WHERE id = NEW.claim_id "
        "AND state = 'accepted' AND merged_into_id IS NULL)",
    ),
    Guard(
        name="verdict_corrects_a_published_one",
        operation=pgtrigger.Insert,
        condition=pgtrigger.Condition("(NEW.number > 1)"),
        locked="NEW.claim_id",
        holds="EXISTS (SELECT FROM claims_verdict AS earlier WHERE earlier.claim_id = NEW.claim_id "
        "AND earlier.number = NEW.number - 1 AND earlier.state IN ('published', 'withdrawn'))",
    ),
    Guard(
        name="verdict_moves_along_its_states",
        operation=pgtrigger.Update,
        condition=pgtrigger.Condition("(OLD.state <> NEW.state)"),
        holds=f"{STATES} IN ({MOVES})",
    ),
    Guard(
        name="verdict_text_changes_in_a_draft",
        operation=pgtrigger.Update,
        condition=pgtrigger.Condition(f"({TEXT_CHANGES})"),
        # A submitted one that is written on becomes a draft again.
        holds="NEW.state = 'draft' AND OLD.state IN ('draft', 'submitted')",
    ),
    Guard(
        name="verdict_writers_are_kept",
        operation=pgtrigger.Update,
        condition=pgtrigger.Condition("(OLD.writers <> NEW.writers)"),
        holds="NEW.writers @> OLD.writers AND NEW.state = 'draft'",
    ),
    Guard(
        name="verdict_approval_is_kept",
        operation=pgtrigger.Update,
        condition=becomes("published"),
        holds="(OLD.approved_by_id, OLD.approved_at, OLD.submitted_by_id, OLD.submitted_at) "
        "IS NOT DISTINCT FROM "
        "(NEW.approved_by_id, NEW.approved_at, NEW.submitted_by_id, NEW.submitted_at)",
    ),
    Guard(
        name="verdict_has_its_evidence",
        operation=pgtrigger.Update,
        condition=pgtrigger.Condition(
            "(OLD.state <> NEW.state AND NEW.state IN ('approved', 'published'))"
        ),
        locked="NEW.claim_id",
        holds="EXISTS (SELECT FROM claims_rating WHERE id = NEW.rating_id AND NOT needs_evidence) "
        f"OR EXISTS ({CONFIRMED} = NEW.claim_id)",
    ),
    Guard(
        name="verdict_rating_is_on_offer",
        operation=pgtrigger.Insert | pgtrigger.Update,
        condition=pgtrigger.Condition(f"(NEW.state NOT IN {_GONE})"),
        # What stands stays readable, and a draft with a retired rating can still be sent back.
        holds="(TG_OP = 'UPDATE' AND OLD.rating_id = NEW.rating_id "
        "AND (OLD.state = NEW.state OR NEW.state = 'draft')) "
        "OR EXISTS (SELECT FROM claims_rating WHERE id = NEW.rating_id AND NOT retired)",
    ),
    RightGuard(
        name="verdict_drafted_by_an_editor",
        operation=pgtrigger.Insert,
        person="drafted_by_id",
        right="change_claim",
    ),
    done_by("submitted_by_id", right="change_claim", name="verdict_submitted_by_an_editor"),
    done_by("approved_by_id", right="approve_claim", name="verdict_approved_by_a_chief"),
    done_by("published_by_id", right="approve_claim", name="verdict_published_by_a_chief"),
    done_by("withdrawn_by_id", right="approve_claim", name="verdict_withdrawn_by_a_chief"),
    Guard(
        name="published_verdict_is_final",
        operation=pgtrigger.Update,
        condition=pgtrigger.Condition(f"(OLD.state IN {_SEEN})"),
        holds="to_jsonb(OLD) - 'state' = to_jsonb(NEW) - 'state' OR ("
        f"{STATES} = 'published withdrawn' "
        f"AND to_jsonb(OLD) - {WITHDRAWAL} = to_jsonb(NEW) - {WITHDRAWAL})",
    ),
    Guard(
        name="only_a_draft_verdict_is_deleted",
        operation=pgtrigger.Delete,
        holds="OLD.state = 'draft'",
    ),
    Guard(
        name="corrected_verdict_has_a_successor",
        operation=pgtrigger.Update,
        when=pgtrigger.After,
        # At the end of the transaction, in which the successor is published after this one has made
        # room.
        timing=pgtrigger.Deferred,
        condition=becomes("corrected"),
        holds="EXISTS (SELECT FROM claims_verdict AS later WHERE later.claim_id = NEW.claim_id "
        f"AND later.number = NEW.number + 1 AND later.state IN {_SEEN})",
    ),
]

# A correction that is being written opens the evidence of a published verdict, all but the last of
# it.
RATED = "claims_verdict AS verdict JOIN claims_rating AS rating ON rating.id = verdict.rating_id"
UNTOUCHED_EVIDENCE = f"""
    coalesce((OLD.claim_id, OLD.source_id, OLD.state, OLD.relation)
        = (NEW.claim_id, NEW.source_id, NEW.state, NEW.relation), false)
    OR NOT EXISTS (
        SELECT FROM {RATED}
        WHERE verdict.claim_id = OLD.claim_id AND verdict.state = 'published' AND (
            NOT EXISTS (SELECT FROM claims_verdict AS correction
                WHERE correction.claim_id = OLD.claim_id AND correction.state IN {_OPEN})
            OR (rating.needs_evidence
                AND NOT coalesce(NEW.state = 'confirmed' AND NEW.claim_id = OLD.claim_id, false)
                AND NOT EXISTS ({CONFIRMED} = OLD.claim_id AND other.id <> OLD.id))))
"""  # noqa: S608 - names are the constants of this module
EVIDENCE_GUARDS = [
    Guard(
        name="evidence_under_a_published_verdict",
        operation=pgtrigger.Update | pgtrigger.Delete,
        condition=pgtrigger.Condition("(OLD.state = 'confirmed')"),
        locked="OLD.claim_id",
        holds=UNTOUCHED_EVIDENCE,
    ),
]

CLAIM_GUARDS = [
    Guard(
        name="claim_with_a_published_verdict_stands",
        operation=pgtrigger.Update,
        condition=pgtrigger.Condition(
            "((OLD.state = 'accepted' AND NEW.state <> 'accepted') "
            "OR (OLD.merged_into_id IS NULL AND NEW.merged_into_id IS NOT NULL))"
        ),
        holds="NOT EXISTS (SELECT FROM claims_verdict "
        "WHERE claim_id = NEW.id AND state = 'published')",
    ),
]

# No guard: without it undo would pass over a step that some path makes without thinking of those
# taken back.
NEW_STEP_TRIGGER = pgtrigger.Trigger(
    name="a_new_version_is_a_step_of_its_own",
    when=pgtrigger.Before,
    operation=pgtrigger.Update,
    condition=pgtrigger.Condition(
        "(OLD.version <> NEW.version AND OLD.returned_to = NEW.returned_to)"
    ),
    func="NEW.returned_to = NULL; RETURN NEW;",
)

# What readers have seen; order and definitions can still be mended.
RATING_FIXED = ("code", "name_en", "name_de", "value", "needs_evidence")
RATING_GUARDS = [
    Guard(
        name="rating_in_use_keeps_its_meaning",
        operation=pgtrigger.Update,
        condition=pgtrigger.Condition(f"({differ(RATING_FIXED)})"),
        holds="NOT EXISTS (SELECT FROM claims_verdict WHERE rating_id = OLD.id "
        f"AND state IN {_SEEN})",
    ),
]
