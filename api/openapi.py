"""What the interface's description says beside what ninja finds in the code."""

from __future__ import annotations

from typing import Any

from ninja.openapi.schema import REF_TEMPLATE, OpenAPISchema
from ninja.operation import Operation

from api.models.scopes import SCOPES
from api.problems import MEDIA_TYPE
from api.schemas.claims import ClaimVersion

DESCRIPTION = (
    "Articles in; claims, decisions, speakers, sources, verdicts and exports of a Wortlaut desk. "
    "docs/api.md has the guide."
)
_REASONS = {
    400: "The request cannot be read",
    401: "No token, or none that is good",
    403: "The token is not for this",
    404: "There is no such record",
    409: "Somebody was quicker: both states are in the answer",
    413: "The body is too large",
    415: "The body is not JSON",
    422: "Some values are not as they have to be",
    429: "Too many requests; Retry-After says when to come again",
    503: "Not at the moment; Retry-After says when to come again",
}
_MISTAKE = {
    "type": "object",
    "properties": {
        "in": {"type": "string"},
        "pointer": {"type": "string", "description": "JSON Pointer (RFC 6901)"},
        "detail": {"type": "string"},
    },
    "required": ["in", "pointer", "detail"],
}
_PROBLEM = {
    "type": "object",
    "description": "Problem details (RFC 9457)",
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "errors": {"type": "array", "items": {"$ref": "#/components/schemas/Mistake"}},
        "scope": {"type": "string", "enum": list(SCOPES)},
        "seen": {"anyOf": [{"$ref": "#/components/schemas/ClaimVersion"}, {"type": "null"}]},
        "current": {"$ref": "#/components/schemas/ClaimVersion"},
    },
    "required": ["type", "title", "status", "detail"],
}


class DeskDescription(OpenAPISchema):
    """Ninja's description, which names no scopes and no answers but the good ones."""

    def operation_security(self, operation: Operation) -> list[dict[str, Any]]:
        """What a token has to be for; OpenAPI 3.1 has a place for it also beside OAuth."""
        super().operation_security(operation)
        return [{"Bearer": [auth.scope]} for auth in operation.auth_callbacks]  # type: ignore[attr-defined]

    def completed(self) -> dict[str, Any]:
        return _completed(self)


def _completed(schema: dict[str, Any]) -> dict[str, Any]:
    version = ClaimVersion.model_json_schema(ref_template=REF_TEMPLATE, mode="serialization")
    version.pop("$defs")
    schema["components"]["schemas"] |= {
        "ClaimVersion": version, "Problem": _PROBLEM, "Mistake": _MISTAKE,
    }  # fmt: skip
    schema["components"]["responses"] = {
        f"Problem{status}": {
            "description": reason,
            "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
            **({"headers": _RETRY} if status in (429, 503) else {}),
        }
        for status, reason in _REASONS.items()
    }
    for path, operations in schema["paths"].items():
        for method, operation in operations.items():
            _add_problems(operation, path, method)
    return schema


_RETRY = {"Retry-After": {"schema": {"type": "integer"}, "description": "Seconds"}}


def _add_problems(operation: dict[str, Any], path: str, method: str) -> None:
    statuses = {400, 401, 403, 422, 429, 503}
    if "{" in path:
        statuses.add(404)
    if method == "post":
        statuses |= {413, 415}
    if operation.get("x-can-be-stale"):
        statuses.add(409)
    for status in sorted(statuses):
        operation["responses"][status] = {"$ref": f"#/components/responses/Problem{status}"}
    for parameter in operation["parameters"]:
        # a parameter that may be left out is never sent as null
        parameter["schema"] = _without_null(parameter["schema"])


def _without_null(schema: dict[str, Any]) -> dict[str, Any]:
    choices = schema.get("anyOf", [])
    if len(choices) == 2 and choices[1] == {"type": "null"}:
        rest = {name: value for name, value in schema.items() if name not in ("anyOf", "default")}
        return {**choices[0], **rest}
    return schema
