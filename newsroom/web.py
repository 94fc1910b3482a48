"""``python -m newsroom.web``: the web server alone, for a process manager; `make run` starts the
same.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from newsroom.operation.gate import Room

HOST = "127.0.0.1"


def command(host: str, port: int) -> list[str]:
    """Granian with as many threads as the gate in front of Django takes in, and one to say no."""
    return [
        *(sys.executable, "-m", "granian", "--interface", "wsgi"),
        *("--host", host, "--port", str(port)),
        *("--workers", os.environ.get("WEB_WORKERS") or "2"),
        *("--blocking-threads", str(Room().threads)),
        *("--workers-kill-timeout", "5", "--respawn-failed-workers"),
        # its warning is about the threads, of which most only wait
        *("--log-level", "error"),
        "newsroom.wsgi:application",
    ]


def forget_counts() -> dict[str, str]:
    """An empty folder for the counts that the web processes share, as the variable that names
    it.
    """
    folder = Path(os.environ.get("WORTLAUT_VAR") or "var").resolve() / "metrics"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    return {"PROMETHEUS_MULTIPROC_DIR": str(folder)}


def main() -> None:
    os.environ.update(forget_counts())
    host = os.environ.get("WORTLAUT_HOST") or HOST
    words = command(host, int(os.environ.get("PORT") or "8000"))
    os.execv(words[0], words)  # noqa: S606 - ourselves, by the path we were started with


if __name__ == "__main__":
    main()
