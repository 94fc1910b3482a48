"""The page on which articles come in: a text, addresses, a pasted page, files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from articles.forms.hand_in import HandInForm
from articles.forms.new_article import ArticleForm
from articles.incoming_items.reading import receive

if TYPE_CHECKING:
    from newsroom.models import User


@require_http_methods(["GET", "POST"])
@permission_required("articles.add_article", raise_exception=True)
def hand_in_article(request: HttpRequest) -> HttpResponse:
    """Show the form; take in what it holds.

    A text is an article at once, and its page shows how the reading goes. Addresses, pages and
    files are fetched and read by the worker, and a page of their own shows what became of each.
    """
    if request.method != "POST":
        return _show(request, ArticleForm(initial=_shared(request)))
    by = cast("User", request.user)
    handed_in = HandInForm(request)
    form = ArticleForm(request.POST)
    if not handed_in.is_valid():
        return _show(request, form, refused=handed_in)
    if things := handed_in.things():
        batch = receive(things, by=by, facts=handed_in.facts())
        return redirect("articles:incoming", batch=batch)
    if not form.is_valid():
        return _show(request, form)
    is_another = bool(request.POST.get("is_another"))
    if not is_another and not form.same_on_record and form.similar:
        return _show(request, form, like=form.similar)
    article, is_new = form.save(added_by=by, is_another=is_another)
    if not is_new:
        messages.info(request, _("This article was on record already."))
    return redirect(article)


def _show(
    request: HttpRequest, form: ArticleForm, refused: HandInForm | None = None, **context: Any
) -> HttpResponse:
    is_refused = bool(form.is_bound)
    if refused is not None:
        _say_what_was_refused(form, refused)
        context["problems"] = refused.errors.get("uploads", [])
    context["is_to_come"] = is_refused and form.has_error("published", "to_come")
    return render(
        request,
        "articles/add.html",
        {"form": form, "bookmarklet": _bookmarklet(request), **context},
        status=422 if is_refused else 200,
    )


def _say_what_was_refused(form: ArticleForm, refused: HandInForm) -> None:
    """Beside the fields that one sees: files need no text."""
    form.full_clean()
    if not form.cleaned_data.get("text"):
        form.errors.pop("text", None)
    if "published" in refused.errors and "published" not in form.errors:
        form.add_error("published", refused.errors.as_data()["published"])


def _bookmarklet(request: HttpRequest) -> str:
    """A bookmark that opens this form with the address of the page one is reading."""
    here = request.build_absolute_uri(reverse("articles:add"))
    return f"javascript:location.href='{here}?address='+encodeURIComponent(location.href)"


def _shared(request: HttpRequest) -> dict[str, str]:
    """What a bookmarklet or a phone's share menu hands over in the page's address."""
    parts = [request.GET.get(name, "").strip() for name in ("address", "url", "text")]
    return {"text": next((part for part in parts if part), ""), "title": ""}
