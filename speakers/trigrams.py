"""How alike two spellings have to be for PostgreSQL to look at them."""

from django.db import connection


def require_likeness(share: float) -> None:
    """Let »similar« mean this share of common trigrams, 0 to 1, until the transaction ends.

    PostgreSQL's own threshold of 0.3 lets in a tenth of all names.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('pg_trgm.similarity_threshold', %s, true)", [str(share)])
