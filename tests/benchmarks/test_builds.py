"""The earlier builds that benchmarks measure beside this one."""

import subprocess

import pytest

from benchmarks.builds import PROJECT, RELEASE
from benchmarks.pages import page_ratio
from benchmarks.throughput import speed_ratio, taking_in, worker_start

BUILDS = (RELEASE, *(module.BASE for module in (page_ratio, speed_ratio, taking_in, worker_start)))


@pytest.mark.skipif(not (PROJECT / ".git").exists(), reason="an unpacked archive has no history")
@pytest.mark.parametrize("revision", BUILDS)
def test_a_build_is_in_the_history(revision):
    asked = ["git", "merge-base", "--is-ancestor", revision, "HEAD"]
    assert subprocess.run(asked, cwd=PROJECT, check=False).returncode == 0
