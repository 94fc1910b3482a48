"""The facts of an article on record: corrected, set back, withdrawn and brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from articles.forms.facts import FactsForm
from articles.history import changes_of_article
from articles.models import Article, Outlet, SecondCopyError, StaleArticleError, Topic
from articles.registration import bring_article_back
from record_versions.conflict_page import conflict_page
from record_versions.fact_history import record_at
from record_versions.sent_numbers import number_sent

if TYPE_CHECKING:
    from newsroom.models import User

# So many names are offered while an outlet or topic is typed.
_OFFERED = 200


@require_http_methods(["GET", "POST"])
@permission_required("articles.change_article", raise_exception=True)
def correct_article(request: HttpRequest, pk: int) -> HttpResponse:
    """The form with the article's history below; a stale one is answered with both versions."""
    article = get_object_or_404(Article.objects.defer("text"), pk=pk)
    form = FactsForm(article, request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            form.correct(seen=number_sent(request.POST, "seen"))
        except StaleArticleError as stale:
            return _show_both(request, stale, form)
        except SecondCopyError:
            form.add_error("address", _second_copy())
        else:
            messages.success(request, _("Article corrected."))
            return redirect(article)
    context = {
        "form": form,
        "article": article,
        "seen": request.POST.get("seen", article.version),
        "changes": changes_of_article(article),
        "is_to_come": form.has_error("published", "to_come"),
        **_offers(),
    }
    return render(request, "articles/correct.html", context, status=422 if form.errors else 200)


@require_POST
@permission_required("articles.change_article", raise_exception=True)
def restore_article(request: HttpRequest, pk: int) -> HttpResponse:
    """Set the facts back to an earlier version; what came since stays in the history."""
    article = get_object_or_404(Article.objects.defer("text"), pk=pk)
    version = number_sent(request.POST, "version")
    if record_at(article, version) is None:
        raise BadRequest("There is no such version.")
    try:
        article.restore(version, seen=number_sent(request.POST, "seen"))
    except StaleArticleError as stale:
        return _show_both(request, stale, FactsForm(article))
    except SecondCopyError:
        messages.error(request, _second_copy())
        return redirect("articles:correct", pk=pk)
    messages.success(request, _("Set back to version %(version)s.") % {"version": version})
    return redirect("articles:correct", pk=pk)


@require_http_methods(["GET", "POST"])
@permission_required("articles.change_article", raise_exception=True)
def withdraw_article(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask for a reason, then take the article out of lists and exports."""
    article = get_object_or_404(Article.objects.defer("text"), pk=pk)
    because = " ".join(request.POST.get("because", "").split())[:500]
    if request.method == "POST" and because:
        try:
            by = cast("User", request.user)
            article.withdraw(by=by, seen=number_sent(request.POST, "seen"), because=because)
        except StaleArticleError as stale:
            return _show_both(request, stale, FactsForm(article))
        messages.success(request, _("Article withdrawn; nothing of it is lost."))
        return redirect(article)
    context = {"article": article, "refused": request.method == "POST"}
    return render(
        request, "articles/withdraw.html", context, status=422 if context["refused"] else 200
    )


@require_POST
@permission_required("articles.change_article", raise_exception=True)
def bring_back_article(request: HttpRequest, pk: int) -> HttpResponse:
    article = get_object_or_404(Article.objects.defer("text"), pk=pk)
    try:
        bring_article_back(article, seen=number_sent(request.POST, "seen"))
    except StaleArticleError as stale:
        return _show_both(request, stale, FactsForm(article))
    messages.success(request, _("Article brought back."))
    return redirect(article)


@require_POST
@permission_required("articles.lift_embargo", raise_exception=True)
def lift_embargo(request: HttpRequest, pk: int) -> HttpResponse:
    """A chief editor's word, which stands in the article's history."""
    article = get_object_or_404(Article.objects.defer("text"), pk=pk)
    try:
        article.lift_embargo(by=cast("User", request.user), seen=number_sent(request.POST, "seen"))
    except StaleArticleError as stale:
        return _show_both(request, stale, FactsForm(article))
    messages.success(request, _("The embargo is lifted."))
    return redirect(article)


def _show_both(request: HttpRequest, stale: StaleArticleError, form: FactsForm) -> HttpResponse:
    context = {"article": stale.current, "form": form, **_offers()}
    return conflict_page(request, stale, "articles/conflict.html", changes_of_article, **context)


def _second_copy() -> str:
    return _("The same text is on record with this outlet and this address.")


def _offers() -> dict[str, list[str]]:
    """What the fields for outlet and topics offer while somebody types."""
    return {
        "outlets": list(Outlet.objects.values_list("name", flat=True)[:_OFFERED]),
        "topics": list(Topic.objects.values_list("name", flat=True)[:_OFFERED]),
    }
