"""Pages of lists, by key: each names the address of the next one."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any, TypeVar

from django.db.models import Model, QuerySet
from django.http import HttpRequest, QueryDict
from pydantic import BaseModel

from api.problems import INVALID, ProblemError
from api.schemas.fields import Number, PageSize
from claims.claim_list.newest_first import newest_page
from claims.claim_list.pages_by_key import KeyPage

SIZE = 25
Record = TypeVar("Record", bound=Model)


class Paged(BaseModel):
    """What every list may be asked: how long a page is, and which one is meant."""

    limit: PageSize = SIZE
    after: Number | None = None
    before: Number | None = None


def page_of(
    request: HttpRequest, records: QuerySet[Record], asked: Paged
) -> tuple[list[Record], dict[str, str | None]]:
    """The records of the page, newest first, and the addresses of the pages beside it."""
    refuse_unknown(request, type(asked))
    page = newest_page(records, key_of_desk(asked), asked.limit)
    return page.rows, links_beside(request, page)


def key_of_desk(asked: Paged) -> QueryDict:
    """In the interface »after« is further on in the list, where the desk's pages say »before«."""
    key = QueryDict(mutable=True)
    if asked.after:
        key["before"] = str(asked.after)
    elif asked.before:
        key["after"] = str(asked.before)
    return key


def links_beside(request: HttpRequest, page: KeyPage[Any]) -> dict[str, str | None]:
    return links(request, _key(page.older), _key(page.newer))


def _key(number: int | None) -> str | None:
    return None if number is None else str(number)


def links(request: HttpRequest, after: str | None, before: str | None) -> dict[str, str | None]:
    return {
        "next": _address(request, after=after) if after else None,
        "previous": _address(request, before=before) if before else None,
    }


def _address(request: HttpRequest, **key: str) -> str:
    query = request.GET.copy()
    for name in ("after", "before"):
        query.pop(name, None)
    for name, value in key.items():
        query[name] = value
    return f"{request.path}?{query.urlencode()}"


def refuse_unknown(request: HttpRequest, known: type[BaseModel]) -> None:
    """A filter that is misspelt must not show everything."""
    if unknown := sorted(set(request.GET) - known.model_fields.keys()):
        raise mistakes("query", {name: ["There is no such parameter."] for name in unknown})


def mistakes(place: str, errors: dict[str, list[Any]]) -> ProblemError:
    """What a form of the desk found wrong, field by field."""
    listed = [
        {"in": place, "pointer": f"/{name}", "detail": str(message)}
        for name, messages in errors.items()
        for message in messages
    ]
    return ProblemError(HTTPStatus.UNPROCESSABLE_ENTITY, "Some values are not as they have to be.",
                        kind=INVALID, errors=listed)  # fmt: skip
