"""The worker's way to the queue, on the test database with procrastinate's own worker."""

import asyncio
import contextlib
import time

import psycopg
import pytest
from django.db import connection, connections
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob, ProcrastinateWorker
from procrastinate.exceptions import ConnectorException

from claims.jobs.worker_connector import WorkerConnector
from tests.other_connection import parameters_of_another

TASK = "claims.jobs.forget_failed_jobs"  # any that is done in no time


def wait_for(what):
    for _ in range(600):
        if found := what():
            return found
        time.sleep(0.05)
    raise AssertionError("it did not come")


def done():
    """What succeeded is dropped."""
    return not ProcrastinateJob.objects.filter(task_name=TASK).exists()


@contextlib.contextmanager
def database_out_of_reach():
    name = connection.settings_dict["NAME"]
    parameters = parameters_of_another(dbname="postgres")
    connections.close_all()
    with psycopg.connect(**parameters, autocommit=True) as server:
        server.execute(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS false')
        try:
            server.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name]
            )
            yield
        finally:
            server.execute(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS true')


def while_a_worker_runs(act):
    async def run():
        async with app.open_async():
            working = asyncio.create_task(
                app.run_worker_async(install_signal_handlers=False, update_heartbeat_interval=0.1)
            )
            try:
                await asyncio.to_thread(act)
                assert not working.done()
            finally:
                working.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await working

    with app.replace_connector(WorkerConnector()):
        asyncio.run(run())


def test_a_worker_outlives_its_database(queue, caplog):
    def torment():
        try:
            number = wait_for(lambda: ProcrastinateWorker.objects.values_list("pk", flat=True)[:1])[
                0
            ]
            with database_out_of_reach():
                wait_for(lambda: "out of reach" in caplog.text)
            app.configure_task(TASK).defer(timestamp=0)
            wait_for(done)
            assert [worker.pk for worker in ProcrastinateWorker.objects.all()] == [number]
        finally:
            connections.close_all()

    connections.close_all()
    while_a_worker_runs(torment)


def test_what_is_no_fault_of_the_connection_is_raised(queue):
    async def ask():
        async with app.open_async():
            await app.job_manager.connector.execute_query_async("SELECT 1 / 0")

    with app.replace_connector(WorkerConnector()), pytest.raises(ConnectorException):
        asyncio.run(ask())
