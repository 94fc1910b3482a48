"""Tables of data sets that are refused by name."""

import pytest

from intake import read
from intake.errors import UnknownFormatError


@pytest.mark.parametrize(
    ("begin", "name", "said"),
    [
        (b"PAR1", "train-00000.parquet", "Parquet; save it as JSON Lines or CSV"),
        (b"ARROW1\0\0", "data.arrow", "Arrow or Feather"),
        (b"SQLite format 3\0", "articles.db", "SQLite; save its table as CSV"),
    ],
)
def test_what_to_do_is_said(begin, name, said):
    with pytest.raises(UnknownFormatError, match=said):
        read(begin + bytes(range(200)), name=name)
