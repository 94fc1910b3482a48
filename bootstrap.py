"""What `make setup` and `make test` prepare: the virtual environment, and for the tests a browser,
a spreadsheet and the gettext tools.

Only the standard library, and a syntax that old Pythons can read, so that a wrong version gets one
clear line.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parent
ENVIRONMENT = PROJECT / ".venv"
PYTHON = ENVIRONMENT / "bin" / "python"
# The first has no window to draw beside the page, which is a third of the browser tests' work.
BROWSERS = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
)


def main(wanted: str) -> None:
    if sys.version_info < (3, 11):
        version = sys.version.split()[0]
        sys.exit(f"Python 3.11 or newer is needed, this is {version}: make PYTHON=/path/to/python3")
    if wanted == "browser":
        ensure_browser()
    elif wanted == "office":
        ensure_office()
    elif wanted == "gettext":
        ensure_gettext()
    else:
        ensure_packages(PROJECT / wanted)


def ensure_packages(requirements: Path) -> None:
    """Install the pinned packages into .venv, unless exactly these were installed before."""
    stamp = ENVIRONMENT / f".{requirements.stem}"
    wanted = fingerprint(requirements)
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == wanted:
        return
    ensure_environment()
    print(
        f"Installing the packages of {requirements.name} (once, about half a minute) ...",
        flush=True,
    )
    begun = time.monotonic()
    # pip and nothing faster: it honours every index and folder that its settings and PIP_* name.
    command = [
        str(PYTHON),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--require-hashes",
    ]
    finished = subprocess.run(
        [*command, "--requirement", str(requirements)], stderr=subprocess.PIPE, text=True
    )
    if finished.returncode != 0:
        sys.stderr.write(finished.stderr)
        sys.exit("The packages could not be installed; pip says why above.")
    print(f"Installed the packages in {time.monotonic() - begun:.0f} s.", flush=True)
    stamp.write_text(wanted)


def fingerprint(requirements: Path) -> str:
    """Changes when other packages are wanted, or the environment belongs to another Python or
    place.
    """
    parts = (requirements.read_bytes(), sys.version.encode(), os.fsencode(ENVIRONMENT))
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def ensure_environment() -> None:
    """Make .venv with this Python, anew if it is missing, broken, moved or of another version."""
    if environment_is_usable():
        return
    shutil.rmtree(ENVIRONMENT, ignore_errors=True)
    made = subprocess.run([sys.executable, "-m", "venv", str(ENVIRONMENT)], stdout=subprocess.PIPE)
    if made.returncode != 0:
        shutil.rmtree(ENVIRONMENT, ignore_errors=True)
        sys.exit(
            "This Python cannot make virtual environments. On Debian and Ubuntu: apt install "
            f"python{sys.version_info[0]}.{sys.version_info[1]}-venv; or choose another: make "
            f"PYTHON=/path/to/python3"
        )


def environment_is_usable() -> bool:
    if not PYTHON.exists():
        return False
    program = "import pip, sys; print(sys.prefix, sys.version, sep='|')"
    asked = subprocess.run([str(PYTHON), "-c", program], capture_output=True, text=True)
    return asked.stdout == f"{ENVIRONMENT}|{sys.version}\n"


def ensure_browser() -> None:
    """Install Debian's Chromium for the browser tests, unless there is a browser that will do."""
    named = os.environ.get("CHROMIUM")
    if named:
        if not shutil.which(named):
            sys.exit(f"CHROMIUM={named} is no program.")
    elif not any(map(shutil.which, BROWSERS)) and not install_chromium():
        sys.exit(
            "The tests need Chromium: install the package chromium, or set "
            "CHROMIUM=/path/to/chromium."
        )


def ensure_office() -> None:
    """Install LibreOffice's spreadsheet, which opens the exported files in a test; that test is
    left out without it.
    """
    if any(map(shutil.which, ("soffice", "libreoffice"))):
        return
    print("Installing LibreOffice Calc for the spreadsheet test (once) ...", flush=True)
    if not install("libreoffice-calc-nogui"):
        print(
            "LibreOffice cannot be installed here, so the spreadsheet test is left out: apt "
            "install libreoffice-calc"
        )


def ensure_gettext() -> None:
    """Install the GNU gettext tools, which find the interface texts in the code; the test that
    compares them with the translations is left out without them.
    """
    if shutil.which("xgettext") and shutil.which("msgmerge"):
        return
    print("Installing the gettext tools for the translations (once) ...", flush=True)
    if not install("gettext"):
        print("The gettext tools cannot be installed here: apt install gettext")


def install_chromium() -> bool:
    print("Installing Chromium for the browser tests (once) ...", flush=True)
    return install("chromium-headless-shell") or install("chromium")


def install(package: str) -> bool:
    """Install a package of Debian or Ubuntu; whether it could be done."""
    become_root = [] if os.geteuid() == 0 else ["sudo", "--non-interactive"]
    unattended = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    for action in (["update"], ["install", "--yes", "--no-install-recommends", package]):
        command = [*become_root, "apt-get", "-qq", *action]
        try:
            done = subprocess.run(command, stdout=subprocess.DEVNULL, env=unattended)
        except FileNotFoundError:
            return False
    return done.returncode == 0


if __name__ == "__main__":
    main(sys.argv[1])
