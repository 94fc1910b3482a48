"""Outlets under several spellings, merged and taken apart."""

from __future__ import annotations

import pytest
from django.urls import reverse

from articles.models import Article, Outlet, OutletMerge
from articles.outlet_merging import merge_outlets, undo_merge
from newsroom.models import User
from tests.cast import an_article, client_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def outlets() -> tuple[Outlet, Outlet]:
    return Outlet.objects.create(name="Bote"), Outlet.objects.create(
        name="Der Bote", hosts=["b.example"]
    )


def test_articles_take_the_name_that_stays_and_spellings_go_along(
    alma: User, outlets: tuple[Outlet, Outlet]
) -> None:
    article = an_article(outlet="Der Bote")
    merge_outlets(outlets[0], [outlets[1]], by=alma)
    article.refresh_from_db()
    stays = Outlet.objects.get()
    assert (article.outlet, article.version) == ("Bote", 2)
    assert (stays.names, stays.hosts) == (["Der Bote"], ["b.example"])
    assert Outlet.objects.name_for("Der Bote") == "Bote"


def test_a_merge_is_undone_for_the_articles_that_it_moved(
    alma: User, outlets: tuple[Outlet, Outlet]
) -> None:
    moved, own = an_article(outlet="Der Bote"), an_article(outlet="Bote", text="Anderer Text.")
    [merge] = merge_outlets(outlets[0], [outlets[1]], by=alma)
    undo_merge(merge)
    assert set(Article.objects.values_list("pk", "outlet")) == {
        (moved.pk, "Der Bote"),
        (own.pk, "Bote"),
    }
    assert Outlet.objects.get(name="Bote").names == []


def test_the_same_text_under_both_names_keeps_its_own(
    alma: User, outlets: tuple[Outlet, Outlet]
) -> None:
    an_article(outlet="Bote")
    other = an_article(outlet="Der Bote")
    merge_outlets(outlets[0], [outlets[1]], by=alma)
    other.refresh_from_db()
    assert other.outlet == "Der Bote"
    assert Article.objects.count() == 2


def test_an_administrator_merges_by_selection(alma: User, outlets: tuple[Outlet, Outlet]) -> None:
    an_article(outlet="Der Bote")
    admin = client_of(alma)
    address = reverse("admin:articles_outlet_changelist")
    chosen = {"action": "merge_selected", "_selected_action": [o.pk for o in outlets]}
    assert "Der Bote" in admin.post(address, chosen).content.decode()
    assert admin.post(address, {**chosen, "stays": outlets[0].pk}).status_code == 302
    assert OutletMerge.objects.get().articles
