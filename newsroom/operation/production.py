"""What a desk on the open network must not be started with."""

from __future__ import annotations

from collections.abc import Sequence

LEAST_KEY = 50  # characters
LEAST_VARIETY = 10  # different ones


def unfit_settings(*, key: str, debug: bool, hosts: Sequence[str], https: bool) -> list[str]:
    """A line for each setting that is not fit for production."""
    found = []
    if len(key) < LEAST_KEY or len(set(key)) < LEAST_VARIETY or key.startswith("django-insecure"):
        found.append(f"SECRET_KEY must be {LEAST_KEY} random characters or more.")
    if debug:
        found.append("DEBUG shows settings and data to everybody: set it to 0.")
    if not hosts or any(host == "*" or host.startswith("*") for host in hosts):
        found.append("ALLOWED_HOSTS must name the desk: »*« answers to any name.")
    if not https:
        found.append("HTTPS must be 1, behind a proxy that speaks HTTPS.")
    return found
