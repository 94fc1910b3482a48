"""The files for a process manager name what is there, and are read by the programs they are for."""

import re
import shutil
import subprocess
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


def test_no_secret_stands_in_the_files():
    for path in DEPLOY.iterdir():
        for name in ("SECRET_KEY", "POSTGRES_PASSWORD"):
            for value in re.findall(rf"(?m)^\s*{name}[ ]*[:=][ ]*(\S*)", path.read_text()):
                assert value == "" or value.startswith("${")
