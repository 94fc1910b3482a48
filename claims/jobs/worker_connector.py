"""The worker's way to the queue: it outlives the database, and leaves jobs their transactions."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any, Concatenate, ParamSpec, TypeVar

import psycopg
from procrastinate import BaseConnector, PsycopgConnector
from procrastinate.contrib.django.django_connector import DjangoConnector
from procrastinate.contrib.django.utils import connector_params
from procrastinate.exceptions import ConnectorException

logger = logging.getLogger(__name__)

AWAY = (psycopg.OperationalError, psycopg.InterfaceError)
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 3.0  # seconds before the database is asked again
# Seconds that one question waits for a connection, and that the pool tries by itself for one: it
# would wait twice as long each time, and find a database late that was away for long.
SECONDS_FOR_CONNECTION, SECONDS_OF_TRYING = 4.0, 3.0

Given = ParamSpec("Given")
Answer = TypeVar("Answer")


def _outlasting(
    ask: Callable[Concatenate[WorkerConnector, Given], Coroutine[Any, Any, Answer]],
) -> Callable[Concatenate[WorkerConnector, Given], Coroutine[Any, Any, Answer]]:
    """The same, asked again for as long as the database is away."""

    async def patient(
        self: WorkerConnector, /, *args: Given.args, **kwargs: Given.kwargs
    ) -> Answer:
        pause = FIRST_PAUSE
        while True:
            try:
                return await ask(self, *args, **kwargs)
            except ConnectorException as error:
                if not isinstance(error.__cause__, AWAY):
                    raise
                logger.warning("The queue is out of reach (%s)", error.__cause__)
            await asyncio.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE)

    return patient


class WorkerConnector(PsycopgConnector):
    """For the worker itself a pool of its own. When the database goes away it waits for it: its
    models stay loaded, its number stays the same.

    For a job that queues another one, the connection on which that job works: as everywhere else,
    what is queued stands and falls with the transaction.
    """

    def __init__(self) -> None:
        super().__init__(
            kwargs=connector_params(),
            timeout=SECONDS_FOR_CONNECTION,
            reconnect_timeout=SECONDS_OF_TRYING,
        )
        self._of_jobs = DjangoConnector()

    def get_sync_connector(self) -> BaseConnector:
        return self._of_jobs

    execute_query_async = _outlasting(PsycopgConnector.execute_query_async)
    execute_query_one_async = _outlasting(PsycopgConnector.execute_query_one_async)
    execute_query_all_async = _outlasting(PsycopgConnector.execute_query_all_async)
    listen_notify = _outlasting(PsycopgConnector.listen_notify)
