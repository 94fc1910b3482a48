"""`make chaos` in small: whatever is killed comes back, and nothing that was acknowledged is lost."""

import sys

import pytest

from benchmarks.chaos.__main__ import CONNECTIONS, torment


@pytest.mark.skipif(sys.platform != "linux", reason="finds processes as Linux names them")
@pytest.mark.usefixtures("prepared")
def test_a_desk_whose_processes_are_killed_loses_nothing_and_comes_back(folder, capsys):
    deeds = ["web", CONNECTIONS, "worker", "postmaster"]
    assert torment(folder, deeds, claims=500, at_once=2) == 0, capsys.readouterr().out
    told = capsys.readouterr().out
    for deed in deeds:
        assert f"{deed:17}   1 times, back by itself    1" in told
