"""Who may do what: every page and action of the desk, for every role, by a table."""

from types import SimpleNamespace

import pytest
from django.contrib import admin
from django.db import transaction
from django.urls import get_resolver, reverse
from django.utils import timezone

from api.models import Delivery, WebhookMessage
from api.models.scopes import SCOPES
from articles.models import IncomingItem, Subject
from claims.models import BulkChange, CarriedClaim, ChangeSet, CorrectionNotice, Report, SavedFilter
from newsroom.models import Invitation
from newsroom.roles import ADMINISTRATOR, CHIEF, EDITOR, READER
from streams.models import Feed, IntakeFile
from tests.api.callers import ROOT, Caller, a_token
from tests.api.webhooks.test_outbox import a_webhook
from tests.cast import a_claim, a_source, a_speaker, an_article, an_evidence, client_of, person

pytestmark = pytest.mark.django_db
EVERYBODY = {READER, EDITOR, CHIEF, ADMINISTRATOR}
EDITORS = EVERYBODY - {READER}
CHIEFS = EDITORS - {EDITOR}

ADMINISTRATORS = {ADMINISTRATOR}

# The view, its method, what it is about, and whose it is.
VIEWS = [
    ("people:people", "get", None, ADMINISTRATORS),
    ("people:invite", "post", None, ADMINISTRATORS),
    ("people:withdraw", "post", "invitation", ADMINISTRATORS),
    *((f"people:{verb}", "post", "account", ADMINISTRATORS) for verb in (
        "give_role", "lock_out", "let_in", "reset_link", "close",
    )),
    ("people:profile", "get", None, EVERYBODY),
    ("people:profile", "post", None, EVERYBODY),
    ("people:end_sessions", "post", None, EVERYBODY),
    ("systems:tokens", "get", None, ADMINISTRATORS),
    ("systems:make_token", "post", None, ADMINISTRATORS),
    ("systems:revoke_token", "post", "token", ADMINISTRATORS),
    ("systems:webhooks", "get", None, ADMINISTRATORS),
    ("systems:make_webhook", "post", None, ADMINISTRATORS),
    ("systems:webhook", "get", "webhook", ADMINISTRATORS),
    ("systems:switch_webhook", "post", "webhook", ADMINISTRATORS),
    ("systems:renew_secret", "post", "webhook", ADMINISTRATORS),
    ("systems:send_again", "post", "delivery", ADMINISTRATORS),
    ("published_checks:checks", "get", None, EVERYBODY),
    ("published_checks:of_claim", "get", "claim", EVERYBODY),
    ("published_checks:confirm_check", "post", "claim", EDITORS),
    ("published_checks:dismiss_check", "post", "claim", EDITORS),
    ("start", "get", None, EVERYBODY),
    ("jobs", "get", None, {ADMINISTRATOR}),
    ("retry_job", "post", "number", {ADMINISTRATOR}),
    ("drop_job", "post", "number", {ADMINISTRATOR}),
    ("erase_article", "get", "article", CHIEFS),
    ("erase_article", "post", "article", CHIEFS),
    ("export_erasable", "get", "article", CHIEFS),
    ("articles:add", "get", None, EDITORS),
    ("articles:add", "post", None, EDITORS),
    ("articles:incoming", "get", "batch", EDITORS),
    ("articles:compare", "get", "item", EDITORS),
    ("articles:answer", "post", "item", EDITORS),
    ("articles:retry", "post", "item", EDITORS),
    ("articles:correct", "get", "article", EDITORS),
    ("articles:correct", "post", "article", EDITORS),
    ("articles:restore", "post", "article", EDITORS),
    ("articles:fetch_again", "post", "article", EDITORS),
    ("articles:withdraw", "get", "article", EDITORS),
    ("articles:withdraw", "post", "article", EDITORS),
    ("articles:lift_embargo", "post", "article", CHIEFS),
    ("articles:bring_back", "post", "article", EDITORS),
    ("streams:archives", "get", None, EDITORS),
    ("streams:add_archive", "post", None, CHIEFS),
    ("streams:archive", "get", "archive", EDITORS),
    ("streams:archive_report", "get", "archive", EDITORS),
    ("streams:feeds", "get", None, EDITORS),
    ("streams:add_feed", "post", None, EDITORS),
    ("streams:import_list", "post", None, EDITORS),
    ("streams:export_list", "get", None, EDITORS),
    ("streams:feed", "get", "feed", EDITORS),
    *((f"streams:{verb}", "post", "feed", EDITORS) for verb in (
        "poll_now", "pause_feed", "resume_feed", "follow_feed",
    )),
    ("streams:remove_feed", "post", "feed", CHIEFS),
    ("claims:articles", "get", None, EVERYBODY),
    ("claims:article", "get", "article", EVERYBODY),
    ("claims:article_text", "get", "article", EVERYBODY),
    ("claims:annotations", "get", "article", EVERYBODY),
    ("claims:quotations", "get", "article", EVERYBODY),
    ("claims:versions", "get", "article", EVERYBODY),
    ("claims:accept_carried", "post", "carried claim", EDITORS),
    ("claims:progress", "get", "article", EVERYBODY),
    ("claims:stay", "post", "article", EVERYBODY),
    ("claims:leave", "post", "article", EVERYBODY),
    ("claims:reread", "post", "article", EDITORS),
    ("claims:add", "post", "article", EDITORS),
    ("claims:queue", "get", None, EVERYBODY),
    ("claims:preview_bulk", "post", None, EDITORS),
    ("claims:bulk", "get", "bulk change", EDITORS),
    ("claims:confirm_bulk", "post", "bulk change", EDITORS),
    ("claims:changes", "get", None, EVERYBODY),
    ("claims:suggest_people", "get", None, EDITORS),
    ("claims:day_list", "get", "list of the day", EVERYBODY),
    ("claims:numbers", "get", None, EVERYBODY),
    ("claims:balance", "get", None, EVERYBODY),
    ("claims:balance_csv", "get", None, EVERYBODY),
    ("claims:notifications", "get", None, EVERYBODY),
    ("claims:unread", "get", None, EVERYBODY),
    ("claims:read_notifications", "post", None, EVERYBODY),
    ("claims:open_notification", "post", "number", EVERYBODY),
    ("claims:decisions", "get", None, EDITORS),
    ("claims:undo_decision", "post", None, EDITORS),
    ("claims:change", "get", "set", EVERYBODY),
    ("claims:undo_set", "post", "set that rejects", CHIEFS),
    ("claims:figures", "get", None, EVERYBODY),
    ("claims:positions", "get", None, EVERYBODY),
    ("claims:counts", "get", None, EVERYBODY),
    ("claims:further_counts", "get", None, EVERYBODY),
    ("claims:filters", "get", None, EVERYBODY),
    ("claims:save_filter", "post", None, EVERYBODY),
    *((f"claims:{verb}", "post", "desk's filter", CHIEFS) for verb in (
        "rename_filter", "delete_filter", "share_filter", "admit_with",
    )),
    ("claims:start_with", "post", "desk's filter", EVERYBODY),
    ("claims:watch_filter", "post", "desk's filter", EVERYBODY),
    ("articles:subjects", "get", None, EDITORS),
    ("articles:decide_subject", "post", "subject", EDITORS),
    ("claims:shortcuts", "get", None, EVERYBODY),
    ("claims:save_shortcuts", "post", None, EVERYBODY),
    ("claims:rules", "get", None, EVERYBODY),
    ("claims:export", "get", None, EVERYBODY),
    ("claims:reports", "post", None, EVERYBODY),
    ("claims:report", "get", "report", EVERYBODY),
    ("claims:report_file", "get", "report", EVERYBODY),
    ("claims:suggest_speakers", "get", None, EVERYBODY),
    ("claims:claim", "get", "claim", EVERYBODY),
    ("claims:verdict", "get", "claim", EVERYBODY),
    ("claims:verdict_json", "get", "claim", EVERYBODY),
    ("claims:share_picture", "get", "claim", EVERYBODY),
    ("claims:verdict_feed", "get", None, EVERYBODY),
    ("claims:verdict_section", "get", "claim", EVERYBODY),
    ("claims:waiting", "get", None, CHIEFS),
    ("claims:corrections", "get", None, EVERYBODY),
    ("claims:reach", "get", "claim", EVERYBODY),
    ("claims:reach_csv", "get", "claim", EVERYBODY),
    ("claims:draft_notice", "post", "claim", EDITORS),
    ("claims:write_notice", "post", "notice", EDITORS),
    ("claims:approve_notice", "post", "notice", CHIEFS),
    *((f"claims:{verb}_verdict", "post", "claim", EDITORS) for verb in (
        "write", "preview", "submit", "discard", "bring_back",
    )),
    *((f"claims:{verb}_verdict", "post", "claim", CHIEFS) for verb in ("approve", "send_back", "publish", "withdraw")),
    ("claims:history", "get", "claim", EVERYBODY),
    ("claims:said_before", "get", "claim", EVERYBODY),
    ("claims:quotation", "get", "claim", EVERYBODY),
    *((f"claims:{verb}_group", "post", "claim", EDITORS) for verb in ("join", "leave")),
    ("claims:part_groups", "post", "claim", EDITORS),
    ("claims:carry_verdict", "post", "claim", EDITORS),
    ("claims:beside", "get", "evidence", EVERYBODY),
    ("claims:speakers", "get", None, EVERYBODY),
    ("claims:speaker", "get", "speaker", EVERYBODY),
    ("claims:undo_set", "post", "set", EDITORS),
    ("claims:passage", "get", "evidence", EDITORS),
    ("claims:passage", "post", "evidence", EDITORS),
    ("claims:sources", "get", None, EVERYBODY),
    ("claims:suggest_sources", "get", None, EVERYBODY),
    ("claims:add_source", "get", None, EDITORS),
    ("claims:add_source", "post", None, EDITORS),
    ("claims:source", "get", "source", EVERYBODY),
    ("claims:source_progress", "get", "source", EVERYBODY),
    ("claims:source_file", "get", "source", EVERYBODY),
    ("claims:snapshot_file", "get", "source", EVERYBODY),
    ("claims:correct_source", "get", "source", EDITORS),
    ("claims:correct_source", "post", "source", EDITORS),
    ("claims:take_snapshot", "post", "source", EDITORS),
    *((f"claims:{verb}", "post", "claim", EDITORS) for verb in (
        "accept", "reject", "correct", "word", "set_speaker", "add_speaker", "keep_speaker", "turn_down_speaker",
        "assign", "check_worthy", "link", "turn_down", "undo", "redo",
        "split", "merge", "comment", "withdraw_comment", "resolve_thread",
        "set_due", "set_topics", "tick",
    )),
]  # fmt: skip


# Answered without a log-in; their tests are with the page.
OPEN_TO_ALL = {"people:accept_invitation"}


def a_shared_filter():
    return SavedFilter.objects.create(
        owner=person("owner", CHIEF), name="The desk's", is_shared=True
    )


def an_item():
    return IncomingItem.objects.create(kind="address", name="x", address="https://a.example/")


def a_carried_claim():
    claim = a_claim()
    revision = an_article("Ganz andere Worte.", previous=claim.article)
    return CarriedClaim.objects.create(revision=revision, claim=claim, fate="lost")


def a_delivery():
    webhook = a_webhook(person("owner", ADMINISTRATOR))
    message = WebhookMessage.objects.create(
        event_type="article.read", payload={}, happened_at=timezone.now()
    )
    return Delivery.objects.create(message=message, webhook=webhook)


def a_notice():
    by = person("drafter", EDITOR)
    return CorrectionNotice.draft(a_claim(), None, text_de="Korrektur.", text_en="Fixed.", by=by)


MAKERS = {
    "webhook": lambda: a_webhook(person("owner", ADMINISTRATOR)),
    "delivery": a_delivery,
    "token": lambda: a_token(person("maker", ADMINISTRATOR))[0],
    "account": lambda: person("account", READER),
    "invitation": lambda: Invitation.make(READER, by=person("inviter", ADMINISTRATOR))[0],
    "list of the day": lambda: SimpleNamespace(pk="due"),
    "notice": a_notice,
    "number": lambda: SimpleNamespace(pk=1),
    "article": an_article,
    "carried claim": a_carried_claim,
    "claim": a_claim,
    "evidence": an_evidence,
    "item": an_item,
    "archive": lambda: IntakeFile.objects.create(sha256="0", name="x", path="x", size=1),
    "feed": lambda: Feed.objects.create(address="https://bote.example/feed"),
    "batch": an_item,
    "report": lambda: Report.objects.create(asked_by=person("other", READER)),
    "speaker": lambda: a_speaker(state="kept"),
    "desk's filter": a_shared_filter,
    "subject": lambda: Subject.objects.create(key="lokales", name="Lokales"),
    "set": lambda: ChangeSet.objects.create(action="accepted", made_by=person("chief", CHIEF)),
    "source": a_source,
    "bulk change": lambda: BulkChange.objects.create(
        action="accept", number=0, made_by=person("owner", EDITOR)
    ),
    "set that rejects": lambda: ChangeSet.objects.create(
        action="rejected", made_by=person("owner", CHIEF)
    ),
}


@pytest.mark.parametrize(("name", "method", "about", "allowed"), VIEWS)
def test_each_role_may_do_what_the_table_says(client, name, method, about, allowed):
    made = MAKERS[about]() if about else None
    pk = made.batch if about == "batch" else made.pk if made else None
    address = reverse(name, args=[pk] if pk else [])
    answers = {role: answer_of(role, method, address) for role in sorted(EVERYBODY)}
    assert {role for role, status in answers.items() if status != 403} == allowed
    assert 500 not in answers.values()
    strangers = getattr(client, method)(address)
    assert (strangers.status_code, strangers["Location"].split("?")[0]) == (302, "/login/")


def answer_of(role, method, address):
    """What somebody of the role is answered; what it changed is taken back."""
    with transaction.atomic():
        visitor = client_of(person("somebody", role))
        status = getattr(visitor, method)(address, {"seen": 1}).status_code
        transaction.set_rollback(True)
    return status


def test_the_table_names_every_view_of_the_desk():
    namespaces = get_resolver().namespace_dict
    named = {
        f"{space}:{name}"
        for space in ("articles", "claims", "people", "published_checks", "streams", "systems")
        for name in namespaces[space][1].reverse_dict
        if isinstance(name, str)
    }
    assert named - OPEN_TO_ALL == {name for name, *_rest in VIEWS if ":" in name}


# Each operation of the interface: what its token has to be for, and whose token then does.
OPERATIONS = [
    ("get_articles", "get", None, "articles:read", EVERYBODY),
    ("get_article", "get", "article", "articles:read", EVERYBODY),
    ("post_article", "post", None, "articles:write", EDITORS),
    ("get_incoming", "get", "item", "articles:write", EDITORS),
    ("get_claims", "get", None, "claims:read", EVERYBODY),
    ("get_claim", "get", "claim", "claims:read", EVERYBODY),
    *((f"post_{decision}", "post", "claim", "claims:decide", EDITORS) for decision in (
        "acceptance", "rejection", "correction",
    )),
    ("get_recipients", "get", "claim", "claims:read", EVERYBODY),
    ("get_notices", "get", None, "claims:read", EVERYBODY),
    ("get_balance", "get", None, "claims:read", EVERYBODY),
    ("get_speakers", "get", None, "speakers:read", EVERYBODY),
    ("get_speaker", "get", "speaker", "speakers:read", EVERYBODY),
    ("get_sources", "get", None, "sources:read", EVERYBODY),
    ("get_source", "get", "source", "sources:read", EVERYBODY),
    ("get_verdicts", "get", None, "verdicts:read", EVERYBODY),
    ("get_verdict", "get", "claim", "verdicts:read", EVERYBODY),
    ("post_export", "post", None, "exports:write", EVERYBODY),
    ("get_export", "get", "report", "exports:write", EVERYBODY),
    ("get_export_file", "get", "report", "exports:write", EVERYBODY),
]  # fmt: skip


@pytest.mark.parametrize("role", sorted(EVERYBODY))
@pytest.mark.parametrize(("name", "method", "about", "scope", "allowed"), OPERATIONS)
def test_a_token_may_do_what_it_is_for_and_its_maker_may(
    client, role, name, method, about, scope, allowed
):
    made = MAKERS[about]() if about else None
    address = reverse(f"api:{name}", args=[made.pk] if made else []).removeprefix(ROOT)
    maker = person("somebody", role)

    def status(*scopes):
        return getattr(Caller(a_token(maker, *scopes)[1]), method)(address).status_code

    assert (status(scope) not in {401, 403}) == (role in allowed)
    assert status(*(SCOPES.keys() - {scope})) == 403
    assert getattr(client_of(maker), method)(f"{ROOT}{address}").status_code == 401
    assert getattr(client, method)(f"{ROOT}{address}").status_code == 401


def test_the_table_names_every_operation_of_the_interface():
    names = {
        name
        for name in get_resolver().namespace_dict["api"][1].reverse_dict
        if isinstance(name, str)
    }
    assert names - {"openapi"} == {name for name, *_rest in OPERATIONS}


ACCOUNT_PAGES = [
    "account_change_password", "account_email", "account_reauthenticate", "account_set_password",
    "mfa_activate_totp", "mfa_add_webauthn", "mfa_deactivate_totp", "mfa_generate_recovery_codes",
    "mfa_index", "mfa_list_webauthn", "mfa_reauthenticate", "mfa_view_recovery_codes",
    "mfa_download_recovery_codes", "mfa_reauthenticate_webauthn", "usersessions_list",
]  # fmt: skip


@pytest.mark.parametrize("name", ACCOUNT_PAGES)
def test_the_pages_of_ones_own_account_need_a_log_in_and_no_right(client, name):
    assert client.get(reverse(name)).status_code == 302
    assert client_of(person("somebody", READER)).get(reverse(name)).status_code in {200, 302, 404}


def test_the_admin_shows_nobody_anything_but_administrators(client):
    addresses = [
        reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist")
        for model in admin.site._registry
    ]
    for role in sorted(EVERYBODY):
        visitor = client_of(person(role, role))
        assert (visitor.get("/admin/").status_code == 200) == (role == ADMINISTRATOR)
        seen = [visitor.get(address).status_code for address in addresses]
        assert (200 in seen) == (role == ADMINISTRATOR)
        assert set(seen) <= {200, 302, 403}
    assert all(client.get(address).status_code == 302 for address in addresses)
