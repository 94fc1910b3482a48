"""An edit of a record, in the admin or by an import: the open claims it touches follow, no decided
one does.
"""

import pytest
from procrastinate.contrib.django.models import ProcrastinateJob

from claims.detection.speaker_resolution import resolve_mentions_of
from extraction import PersonKind, Post
from speakers.record_files.record_import import Record, bring_in
from tests.cast import a_speaker, client_of
from tests.claims.detection.test_speaker_resolution import TEXT, person, read
from tests.speakers.admin.test_records import CHANGELIST, record_form

pytestmark = pytest.mark.django_db


@pytest.fixture
def ada():
    return a_speaker("Ada Sommer", state="kept")


def do_jobs():
    """What the worker would do."""
    for job in ProcrastinateJob.objects.filter(task_name="resolve_mentions").order_by("pk"):
        resolve_mentions_of(job.args["speakers"])


def edit(alma, speaker, **fields):
    """The record's page in the admin, with these inlines added."""
    name = speaker.names.get()
    kept = {
        "names-TOTAL_FORMS": "1", "names-INITIAL_FORMS": "1", "names-0-id": name.pk, "names-0-speaker": speaker.pk,
        "names-0-name": name.name, "names-0-kind": "full", "names-0-language": "",
    }  # fmt: skip
    page = f"{CHANGELIST}{speaker.pk}/change/"
    answer = client_of(alma).post(
        page, record_form(name=speaker.name, kind=speaker.kind, **{**kept, **fields})
    )
    assert answer.status_code == 302, answer.content.decode()
    do_jobs()


def two(edda, text, who, **facts):
    """An open claim of somebody and a decided one of another article."""
    (claim,) = read(TEXT.format(1), who, **facts)
    (decided,) = read(TEXT.format(2), who, **facts)
    decided.reject(by=edda, seen=1)
    return claim, decided


def now(claim):
    claim.refresh_from_db()
    return claim.speaker, claim.state


def test_a_new_alias_in_the_admin(alma, edda, ada):
    claim, decided = two(edda, TEXT, person("Die Brückenfrau"))
    before = now(decided)
    edit(
        alma,
        ada,
        **{"names-TOTAL_FORMS": "2", "names-1-name": "Die Brückenfrau", "names-1-kind": "alias"},
    )
    assert now(claim) == (ada, "pending")
    assert now(decided) == before


def test_a_new_handle_in_the_admin(alma, edda, ada):
    post = Post(
        "twitter", "aaa", (0, 3), (0, 3), handle="brueckenfrau", resolved_speaker="Eine Nutzerin"
    )
    claim, decided = two(edda, TEXT, person("Eine Nutzerin"), posts=(post,))
    claim.speaker.accounts.all().delete()
    before = now(decided)
    account = {
        "accounts-TOTAL_FORMS": "1",
        "accounts-0-platform": "twitter",
        "accounts-0-handle": "@brueckenfrau",
    }
    edit(alma, ada, **account)
    assert now(claim) == (ada, "pending")
    assert now(decided) == before


def test_a_new_position_with_its_organisation_in_the_admin(alma, edda, ada):
    claim, decided = two(
        edda, TEXT, person("Kanzlerin", kind=PersonKind.UNNAMED), published_on="2018-05-01"
    )
    added = {
        "positions-TOTAL_FORMS": "1", "positions-0-title": "Kanzlerin", "positions-0-organisation": "Bund",
        "positions-0-start_on": "2017-01-01",
    }  # fmt: skip
    edit(alma, ada, **added)
    assert now(claim) == (ada, "pending")
    assert now(decided) == (None, "rejected")


def test_a_removed_alias_in_the_admin(alma, ada):
    ada.go_by("Die Brückenfrau")
    (claim,) = read(TEXT, person("Die Brückenfrau"))
    assert claim.speaker == ada
    full, alias = ada.names.order_by("pk")
    rows = {
        f"names-{at}-{field}": value
        for at, name in enumerate((full, alias))
        for field, value in {
            "id": name.pk,
            "speaker": ada.pk,
            "name": name.name,
            "kind": name.kind,
        }.items()
    }
    counts = {"names-TOTAL_FORMS": "2", "names-INITIAL_FORMS": "2", "names-1-DELETE": "on"}
    client_of(alma).post(f"{CHANGELIST}{ada.pk}/change/", record_form(**rows, **counts))
    do_jobs()
    assert now(claim)[0].name == "Die Brückenfrau"


def test_an_import(edda, ada):
    claim, decided = two(edda, TEXT, person("Die Brückenfrau"))
    before = now(decided)
    bring_in([Record("Row 2", "Ada Sommer", names=(("Die Brückenfrau", "alias", ""),))])
    do_jobs()
    assert now(claim) == (ada, "pending")
    assert now(decided) == before
