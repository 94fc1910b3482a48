"""The desk's files in a bucket of an S3-compatible store, as Django's STORAGES has it."""

from __future__ import annotations

from typing import Any

SECONDS = (5, 30)  # to connect, and to wait for the next bytes
TRIES = 3


def bucket_storage(bucket: str, *, endpoint: str, region: str) -> dict[str, Any]:
    """Who may come in is said where boto3 looks for it: AWS_ACCESS_KEY_ID and
    AWS_SECRET_ACCESS_KEY, a role of the machine.
    """
    from botocore.config import Config

    options: dict[str, Any] = {
        "bucket_name": bucket,
        "endpoint_url": endpoint or None,
        "region_name": region or None,
        # a file's name is its hash or a number that is given once
        "file_overwrite": True,
        "default_acl": None,
        "client_config": Config(
            connect_timeout=SECONDS[0],
            read_timeout=SECONDS[1],
            retries={"max_attempts": TRIES, "mode": "standard"},
            s3={"addressing_style": "path" if endpoint else "auto"},
            signature_version="s3v4",
            # By default checksums are sent as trailers, which stores other than Amazon's refuse.
            request_checksum_calculation="when_required",
            response_checksum_validation="when_required",
        ),
    }
    return {"BACKEND": "storages.backends.s3.S3Storage", "OPTIONS": options}
