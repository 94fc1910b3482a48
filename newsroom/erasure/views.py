"""The page that counts what goes with an article, its export, and the erasure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import ValidationError
from django.db.models import BigIntegerField
from django.http import FileResponse, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from articles.models import Article
from claims.models import Claim
from newsroom.erasure.counts import lines_of, total_of
from newsroom.erasure.erase import ScopeChangedError, erase_article
from newsroom.erasure.export import write_export
from newsroom.erasure.scope import scope_of
from newsroom.models import Erasure

if TYPE_CHECKING:
    from newsroom.models import User

RIGHT = "articles.delete_article"


@require_http_methods(["GET", "POST"])
@permission_required(RIGHT, raise_exception=True)
def erase(request: HttpRequest, pk: int) -> HttpResponse:
    """Show what goes; erase it when a reason is given and it is still as much."""
    article = Article.objects.defer("text").filter(pk=pk).first()
    if article is None and _is_erased(pk):
        messages.info(request, _("This article is erased already."))
        return redirect("claims:articles")
    article = article or get_object_or_404(Article, pk=pk)
    if request.method != "POST":
        return _show(request, article)
    if not request.POST.get("is_sure"):
        return _show(request, article, _("Confirm that it may be erased."), status=422)
    try:
        erasure = erase_article(
            article,
            by=cast("User", request.user),
            reason=request.POST.get("reason", ""),
            seen=request.POST.get("seen", ""),
        )
    except ValidationError as refused:
        return _show(request, article, refused.messages[0], status=422)
    except ScopeChangedError:
        problem = _("Something was added or changed meanwhile. Look at the counts again.")
        return _show(request, article, problem, status=409)
    messages.success(
        request, _("Erased: %(rows)s records. Nothing of it is left.") % {"rows": erasure.rows}
    )
    return redirect("claims:articles")


def _is_erased(pk: int) -> bool:
    # An array is not asked for a number that none of its own could be, which a column is.
    return (
        pk <= BigIntegerField.MAX_BIGINT
        and Erasure.objects.filter(articles__contains=[pk]).exists()
    )


@require_safe
@permission_required(RIGHT, raise_exception=True)
def export_erasable(request: HttpRequest, pk: int) -> FileResponse:
    """All that would go, as one file."""
    article = get_object_or_404(Article.objects.defer("text"), pk=pk)
    file = write_export(scope_of(article), request.build_absolute_uri("/").rstrip("/"))
    return FileResponse(
        file, as_attachment=True, filename=f"article-{pk}.zip", content_type="application/zip"
    )


def _show(
    request: HttpRequest, article: Article, problem: str = "", *, status: int = 200
) -> HttpResponse:
    scope = scope_of(article)
    context: dict[str, Any] = {
        "article": article,
        "lines": lines_of(scope),
        "seen": total_of(scope),
        "held_by": Claim.objects.filter(pk__in=scope.held_by),
        "loses_words": len(scope.quoting) + len(scope.kept_sources) + len(scope.renamed_groups),
        "reason": request.POST.get("reason", ""),
        "problem": problem,
    }
    return render(request, "articles/erase.html", context, status=status)
