"""An article's address, fetched again on request."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from articles.incoming_items.rechecks import queue_recheck
from articles.models import Article

if TYPE_CHECKING:
    from newsroom.models import User


@require_POST
@permission_required("articles.add_article", raise_exception=True)
def fetch_article_again(request: HttpRequest, pk: int) -> HttpResponse:
    """Queue a look at the article's address; the article's page shows what came of it."""
    article = get_object_or_404(Article.objects.defer("text"), pk=pk)
    try:
        queue_recheck(article, by=cast("User", request.user))
    except ValidationError as refused:
        messages.error(request, refused.messages[0])
    else:
        messages.success(request, _("The page is being fetched again."))
    return redirect(article)
