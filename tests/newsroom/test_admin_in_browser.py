"""The administration in a real browser: the desk's look, and no list wider than its page."""

from contextlib import suppress

import pytest
from django.contrib import admin
from django.urls import NoReverseMatch, reverse

from articles.models import Outlet, Topic
from claims.models import ChecklistItem, Source
from newsroom.roles import ADMINISTRATOR
from tests.browser.accessibility.axe import with_axe
from tests.cast import a_speaker, client_of, person

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
LONG = "Vereinigung der Donaudampfschifffahrtsgesellschaftskapitäne und ihrer Nachfahren " * 3
NAMED = ["label", "label-title-only", "empty-table-header"]
WIDER = """() => [...document.querySelectorAll(".results, table, td, th")]
  .filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 1)
  .map((each) => `${each.tagName}.${each.className} ${each.scrollWidth} > ${each.clientWidth}`)"""


@pytest.fixture
def full_lists(queue):
    speaker = a_speaker("Ada " + "Sommer" * 20)
    speaker.description = LONG
    speaker.save()
    Topic.objects.named("Verkehr" * 12)
    Outlet.objects.get_or_create(name=LONG[:100])
    Source.of_page("https://example.org/" + "bericht" * 30, LONG)
    ChecklistItem.objects.create(name_en=LONG[:100], name_de=LONG[:99])


def changelists():
    for model in list(admin.site._registry):
        # some libraries register theirs when the addresses are known already
        with suppress(NoReverseMatch):
            name = model._meta.label_lower.replace(".", "_")
            yield reverse(f"admin:{name}_changelist")


def test_no_list_is_wider_than_its_page(context, live_server, full_lists):
    session = client_of(person("alma", ADMINISTRATOR)).cookies["sessionid"].value
    context.add_cookies([{"name": "sessionid", "value": session, "url": live_server.url}])
    page = context.new_page()
    for address in ["/admin/", *changelists()]:
        if page.goto(address).status == 403:
            continue
        for width in (1440, 390):
            page.set_viewport_size({"width": width, "height": 900})
            whole = page.evaluate("document.documentElement.scrollWidth")
            assert (address, width, whole) == (address, width, width)
            assert (address, width, page.evaluate(WIDER)) == (address, width, [])


def test_each_field_and_each_head_of_a_table_has_a_name(context, live_server, full_lists):
    session = client_of(person("alma", ADMINISTRATOR)).cookies["sessionid"].value
    context.add_cookies([{"name": "sessionid", "value": session, "url": live_server.url}])
    page = with_axe(context)
    lists = [reverse(f"admin:{name}_changelist") for name in ("speakers_speaker", "claims_rating")]
    for address in [*lists, reverse("admin:speakers_speaker_add")]:
        page.goto(address)
        found = page.evaluate("rules => axe.run({runOnly: rules}).then(r => r.violations)", NAMED)
        assert (address, [each["id"] for each in found]) == (address, [])


def test_a_records_page_is_no_wider_and_each_field_in_its_tables_has_a_name(context, live_server):
    speaker = a_speaker("Ada Sommer")
    speaker.positions.create(title="Ministerin")
    session = client_of(person("alma", ADMINISTRATOR)).cookies["sessionid"].value
    context.add_cookies([{"name": "sessionid", "value": session, "url": live_server.url}])
    page = context.new_page()
    page.goto(reverse("admin:speakers_speaker_change", args=[speaker.pk]))
    for width in (1440, 390):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") == width
    fields = page.locator(".tabular tr.has_original :is(input:not([type=hidden]), select)")
    names = fields.evaluate_all("all => all.map((each) => each.ariaLabel)")
    assert len(names) > 10
    assert all(names)


def test_the_page_that_merges_records_is_no_wider_than_a_narrow_screen(context, live_server):
    both = [a_speaker("Ada " + "Sommer" * 6), a_speaker("Ada " + "Winter" * 6)]
    session = client_of(person("alma", ADMINISTRATOR)).cookies["sessionid"].value
    context.add_cookies([{"name": "sessionid", "value": session, "url": live_server.url}])
    page = context.new_page()
    page.set_viewport_size({"width": 390, "height": 900})
    numbers = ",".join(str(speaker.pk) for speaker in both)
    page.goto(f"{reverse('admin:speakers_speaker_merge')}?ids={numbers}")
    assert page.locator("input[name=into]").count() == len(both)
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    for link in page.locator(".breadcrumbs a").all():
        assert "underline" in link.evaluate("each => getComputedStyle(each).textDecorationLine")
