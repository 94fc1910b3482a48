"""Types of the fields that come in: what the database cannot hold is no value of them, and neither
is what a lenient reader would make one of.
"""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from intake.dates.moments import Moment

LARGEST = 2**63 - 1
NO_NUL = r"^[^\x00]*$"
_DAY = r"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
# Of known precision: year, month, day, or a moment.
_MOMENT = (
    r"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01])"
    r"(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,6})?)?"
    r"(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?)?)?)?$"
)


class Sent(BaseModel):
    """A body: exact types, and no member that means nothing here.

    Not ninja's own Schema, which takes for an object whatever has attributes.
    """

    model_config = ConfigDict(strict=True, extra="forbid")


def _digits(value: Any) -> Any:
    """A number of a query or path, which pydantic would also read as »1_0«, » 1« or »1.0«."""
    if isinstance(value, str) and not re.fullmatch(r"[0-9]{1,19}", value):
        raise ValueError("not a whole number")
    return value


def _real(value: str) -> str:
    Moment(value)  # the 31st of June has the form of a day
    return value


Text = Annotated[str, Field(pattern=NO_NUL)]
Number = Annotated[int, Field(ge=1, le=LARGEST), BeforeValidator(_digits)]
Percentage = Annotated[int, Field(ge=0, le=100), BeforeValidator(_digits)]
PageSize = Annotated[int, Field(ge=1, le=100), BeforeValidator(_digits)]
Day = Annotated[str, Field(pattern=_DAY, json_schema_extra={"format": "date"}),
                AfterValidator(_real)]  # fmt: skip
Published = Annotated[
    str,
    Field(
        pattern=_MOMENT,
        description="As precisely as it is known: 2017, 2017-07, 2017-07-09, "
        "2017-07-09T07:05+02:00",
    ),
    AfterValidator(_real),
]
Version = Annotated[int, Field(ge=1, le=2**31 - 1, description="The version that was seen")]
