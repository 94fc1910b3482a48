"""Pages travel compressed: a queue page is a dozen times smaller then.

What keeps a secret in a page from being guessed by its compressed length (BREACH): the token of a
form is masked anew for each answer, the session stands in no page, and Django's compressor puts up
to a hundred random bytes in front. Static files are compressed once, by WhiteNoise.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.middleware.gzip import GZipMiddleware

COMPRESSED = {
    "application/json",
    "application/ld+json",
    "application/manifest+json",
    "application/problem+json",
    "text/html",
    "text/plain",
}


class PageCompressionMiddleware(GZipMiddleware):
    """Compresses pages, parts of pages and JSON. A file that leaves goes as it is: who gets it
    checks its length and digest against what arrived.
    """

    def process_response(
        self, request: HttpRequest, response: HttpResponseBase
    ) -> HttpResponseBase:
        kind = response.get("Content-Type", "").partition(";")[0].strip()
        is_file = response.streaming or "attachment" in response.get("Content-Disposition", "")
        if is_file or kind not in COMPRESSED:
            return response
        return super().process_response(request, response)
