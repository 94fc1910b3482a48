"""The files for a process manager name what is there, and are read by the programs they are for."""

import re
import shutil
import subprocess
import sys
import time
from configparser import RawConfigParser

import pytest
import yaml
from django.core.management import get_commands

from tests.newsroom.conftest import PROJECT

DEPLOY = PROJECT / "deploy"
UNITS = sorted(DEPLOY.glob("*.service"))


class Unit(RawConfigParser):
    """A systemd unit, whose keys may come twice."""

    def __init__(self, path):
        super().__init__(strict=False, delimiters=("=",))
        self.optionxform = str
        self.read(path)


def commands_in(text):
    """What is started: `manage.py NAME` and `-m MODULE`."""
    return re.findall(r"manage\.py[ ,]+(\w+)", text), re.findall(r"-m[ ,]+([\w.]+)", text)


@pytest.mark.parametrize("path", [*UNITS, DEPLOY / "compose.yaml", DEPLOY / "Containerfile"],
                         ids=lambda path: path.name)  # fmt: skip
def test_every_command_that_is_started_exists(path):
    managed, modules = commands_in(path.read_text())
    assert set(managed) <= set(get_commands())
    assert set(modules) <= {"newsroom.web"}
    assert managed or modules


@pytest.mark.parametrize("path", UNITS, ids=lambda path: path.name)
def test_a_unit_runs_as_nobody_special_and_comes_back(path):
    service = Unit(path)["Service"]
    assert service["User"] == "wortlaut"
    assert service["NoNewPrivileges"] == "yes"
    if service.get("Type") != "oneshot":
        assert service["Restart"] == "always"
        assert Unit(path)["Unit"]["StartLimitIntervalSec"] == "0"  # however often it dies


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="needs systemd")
def test_systemd_reads_the_units(tmp_path):
    for path in [*UNITS, *DEPLOY.glob("*.timer")]:
        text = re.sub(r"(?<=Exec)(\w*)=\S+", r"\1=/bin/true", path.read_text())
        (tmp_path / path.name).write_text(text)
    units = [str(path) for path in tmp_path.iterdir()]
    read = subprocess.run(
        [shutil.which("systemd-analyze"), "verify", "--man=no", *units],
        capture_output=True, text=True, env={"SYSTEMD_UNIT_PATH": f"{tmp_path}:/lib/systemd/system"},
    )  # fmt: skip
    about_ours = [line for line in read.stderr.splitlines()
                  if "wortlaut" in line and re.search(r"Unknown|Failed to parse|Invalid", line)]  # fmt: skip
    assert about_ours == []


def test_compose_starts_web_worker_and_database_and_brings_each_back():
    compose = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
    services = compose["services"]
    assert set(services) == {"database", "prepare", "web", "worker"}
    for name in ("database", "web", "worker"):
        assert services[name]["restart"] == "always"
    for name in ("prepare", "web", "worker"):
        assert services[name]["environment"]["WORTLAUT_PRODUCTION"] == "1"
        assert services[name]["cap_drop"] == ["ALL"]
    assert all(port.startswith("127.0.0.1:") for port in services["web"]["ports"])
    assert "/livez" in str(services["web"]["healthcheck"])
    assert "/readyz" in str(services["worker"]["healthcheck"])
    assert "pg_isready" in str(services["database"]["healthcheck"])


def test_compose_is_what_the_specification_of_compose_asks_for():
    subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.compose-spec",
         DEPLOY / "compose.yaml"], check=True,
    )  # fmt: skip


def has_engine():
    """Whether containers can be built and started here."""
    ask = ["docker", "compose", "ls"]
    return bool(shutil.which("docker")) and subprocess.run(ask, capture_output=True).returncode == 0


@pytest.mark.skipif(not has_engine(), reason="needs an engine for containers")
def test_containers_are_built_and_become_well(tmp_path):
    settings = {"SECRET_KEY": "k3y-" * 16, "POSTGRES_PASSWORD": "one", "WEB_PASSWORD": "two",
                "ALLOWED_HOSTS": "localhost",
                "CSRF_TRUSTED_ORIGINS": "https://localhost"}  # fmt: skip
    (tmp_path / "env").write_text("".join(f"{name}={text}\n" for name, text in settings.items()))
    compose = ["docker", "compose", "--project-name", "wortlaut-test", "--file",
               DEPLOY / "compose.yaml", "--env-file", tmp_path / "env"]  # fmt: skip
    try:
        subprocess.run([*compose, "up", "--detach", "--build"], check=True)
        ask = "import urllib.request as r; r.urlopen('http://web:8000/readyz', timeout=3)"
        inside = [*compose, "exec", "--no-TTY", "worker", "python", "-c", ask]
        deadline = time.monotonic() + 300
        while subprocess.run(inside, capture_output=True).returncode != 0:
            assert time.monotonic() < deadline, "the desk in its containers is not well"
            time.sleep(1)
    finally:
        subprocess.run([*compose, "down", "--volumes"], check=True)


def test_no_secret_stands_in_the_files():
    for path in DEPLOY.iterdir():
        for name in ("SECRET_KEY", "POSTGRES_PASSWORD"):
            for value in re.findall(rf"(?m)^\s*{name}[ ]*[:=][ ]*(\S*)", path.read_text()):
                assert value == "" or value.startswith("${")
