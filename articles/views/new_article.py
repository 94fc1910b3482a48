"""The page on which an article comes in."""

from django.contrib.auth.decorators import permission_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from articles.forms import ArticleForm


@require_http_methods(["GET", "POST"])
@permission_required("articles.add_article", raise_exception=True)
def paste_article(request: HttpRequest) -> HttpResponse:
    """Show the form; take the article in and go to its page, where the reading shows its
    progress.
    """
    form = ArticleForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        article, _is_new = form.save(added_by=request.user)  # type: ignore[arg-type]
        return redirect(article)
    return render(request, "articles/add.html", {"form": form}, status=422 if form.errors else 200)
