"""The claims that a list shows, as a file."""

from django.contrib.auth.decorators import permission_required
from django.http import HttpRequest, StreamingHttpResponse
from django.views.decorators.http import require_safe

from claims.export import DIALECTS, as_csv
from claims.filtering import ClaimFilter

from .answering import editor


@require_safe
@permission_required("claims.view_claim", raise_exception=True)
def export_claims(request: HttpRequest) -> StreamingHttpResponse:
    """CSV with the same query string as the list; ``dialect`` chooses another form of it."""
    dialect = DIALECTS.get(request.GET.get("dialect", ""), DIALECTS["rfc4180"])
    site = request.build_absolute_uri("/").rstrip("/")
    return StreamingHttpResponse(
        as_csv(ClaimFilter(request.GET, editor(request)).queryset(), site, dialect),
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="claims.csv"'},
    )
