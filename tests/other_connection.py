"""A connection of psycopg's own to the database of the tests, beside Django's."""

from django.db import connection

_ASKED = ("dbname", "host", "port", "user", "password")


def parameters_of_another(**instead):
    """What ``psycopg.connect`` needs for it; ``instead`` for example another database."""
    told = connection.get_connection_params() | instead
    return {name: told[name] for name in _ASKED if told.get(name)}
