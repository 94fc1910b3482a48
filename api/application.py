"""The interface itself: one ninja application, its errors as problem details, its OpenAPI 3.1
description as it is.
"""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import Any, NoReturn

from django.core.exceptions import PermissionDenied
from django.core.exceptions import ValidationError as RefusedError
from django.http import Http404, HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError
from ninja.operation import Operation
from ninja.parser import Parser

from api import openapi
from api.problems import INVALID, UNREADABLE, ProblemError, problem_answer

VERSION = "1.0.0"


class StrictParser(Parser):
    """JSON as its standard has it: no NaN, no infinity."""

    def parse_body(self, request: HttpRequest) -> Any:
        return json.loads(request.body, parse_constant=_refuse_constant)


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


class DeskAPI(NinjaAPI):
    """Ninja's application with what it does not say of itself."""

    def get_openapi_operation_id(self, operation: Operation) -> str:
        return operation.view_func.__name__

    def get_openapi_schema(self, *, path_prefix: str | None = None, **options: Any) -> Any:
        return openapi.DeskDescription(self, path_prefix or "").completed()


api = DeskAPI(
    title="Wortlaut",
    version=VERSION,
    description=openapi.DESCRIPTION,
    docs_url=None,  # its page would load scripts from elsewhere
    openapi_url=None,
    parser=StrictParser(),
    urls_namespace="api",
)


@api.exception_handler(ProblemError)
def answer_problem(request: HttpRequest, error: ProblemError) -> HttpResponse:
    return problem_answer(
        error.status, error.detail, kind=error.kind, headers=error.headers, **error.more
    )


@api.exception_handler(ValidationError)
def answer_mistakes(request: HttpRequest, error: ValidationError) -> HttpResponse:
    """Where in the request what is wrong; never what was sent, which is the sender's to keep."""
    errors = [
        {"in": str(each["loc"][0]), "pointer": _pointer(each["loc"]), "detail": each["msg"]}
        for each in error.errors[:50]
    ]
    return problem_answer(422, "Some values are not as they have to be.", kind=INVALID,
                          errors=errors)  # fmt: skip


@api.exception_handler(RefusedError)
def answer_refusal(request: HttpRequest, error: RefusedError) -> HttpResponse:
    """What the desk's own rules refuse, in their words."""
    return problem_answer(
        422, " ".join(error.messages), kind=INVALID,
        errors=[{"in": "body", "pointer": "", "detail": each} for each in error.messages],
    )  # fmt: skip


@api.exception_handler(HttpError)
def answer_unreadable(request: HttpRequest, error: HttpError) -> HttpResponse:
    """Ninja raises it for a body that is no JSON."""
    detail = "The body is not JSON." if error.status_code == HTTPStatus.BAD_REQUEST else str(error)
    return problem_answer(error.status_code, detail, kind=UNREADABLE)


@api.exception_handler(Http404)
def answer_missing(request: HttpRequest, error: Http404) -> HttpResponse:
    return problem_answer(404, "There is no such record.")


@api.exception_handler(PermissionDenied)
def answer_denied(request: HttpRequest, error: PermissionDenied) -> HttpResponse:
    return problem_answer(403, str(error) or "This is not allowed.")


@api.exception_handler(Exception)
def pass_on(request: HttpRequest, error: Exception) -> NoReturn:
    """Django's handler tells a passing failure from a fault; ninja's would print it."""
    raise error


def _pointer(place: tuple[Any, ...]) -> str:
    """The JSON Pointer (RFC 6901) of a place as pydantic tells it, in a body or the query."""
    parts = place[2:] if place[0] == "body" else place[1:]
    return "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in parts)
