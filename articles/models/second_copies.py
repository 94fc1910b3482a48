"""That a text of one outlet at one address is one record, told to whoever would make it two."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import IntegrityError


class SecondCopyError(Exception):
    """Another record of the same text, outlet and address is there."""


@contextmanager
def no_second_copy() -> Iterator[None]:
    """Around a change of an article's facts. Raises SecondCopyError; nothing is written then."""
    try:
        yield
    except IntegrityError as error:
        if "article_once" not in str(error):
            raise
        raise SecondCopyError from error
