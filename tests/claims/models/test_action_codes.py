"""What the history says was done: codes, also in rows that earlier versions wrote as words."""

from importlib import import_module

import pgtrigger
import pytest
from django.db import ProgrammingError, connection, transaction

from claims.models import ChangeSet
from claims.models.base.actions import Action, label_of
from claims.models.base.events import events_of
from claims.review.history import changes_of
from tests.cast import a_claim, a_speaker, an_article

migration = import_module("claims.migrations.0030_action_codes")


def rewritten(into):
    """The rows, as a step of the migration leaves them, which has no triggers that write history."""
    with pgtrigger.ignore(), connection.schema_editor() as editor:
        into(None, editor)


@pytest.mark.django_db(transaction=True)
def test_rows_that_an_earlier_version_wrote_are_kept_under_their_codes(edda):
    claim = a_claim(an_article("„Ja.“"), "„Ja.“")
    claim.set_speaker(a_speaker("Ada Sommer"), seen=1)
    claim.accept(by=edda, seen=2)
    rewritten(migration.into_prose)
    assert said_of(claim, "verb") == ["speaker set", "accepted"]
    made = ChangeSet.objects.create(action="not check-worthy", made_by=edda)

    rewritten(migration.into_codes)

    assert said_of(claim, "action") == ["speaker_set", "accepted"]
    assert [change.did for change in changes_of(claim)][-2:] == ["changed the speaker", "accepted"]
    assert ChangeSet.objects.get(pk=made.pk).action == Action.NOT_CHECK_WORTHY
    (event,) = events_of(ChangeSet).filter(pgh_obj=made.pk)
    assert event.action == Action.NOT_CHECK_WORTHY
    with pytest.raises(ProgrammingError, match="Cannot update"), transaction.atomic():
        events_of(ChangeSet).update(number=5)


def said_of(claim, key):
    events = claim.events.exclude(pgh_context=None).order_by("pgh_id")
    return [metadata[key] for metadata in events.values_list("pgh_context__metadata", flat=True)]


def test_a_code_that_a_later_version_wrote_is_shown_as_it_is():
    assert (label_of("accepted"), label_of("teleported"), label_of("")) == (
        "accepted",
        "teleported",
        "",
    )
