"""What was fetched as a WARC file (ISO 28500), which web archives and their players read."""

from __future__ import annotations

from io import BytesIO
from typing import IO, Any

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from .fetcher import USER_AGENT, Fetched, Hop


class _ReceivedHeaders(StatusAndHeaders):  # type: ignore[misc]  # warcio has no types
    """Headers that are written byte for byte as they came, decoded as Latin-1 here."""

    def to_ascii_bytes(self, filter_func: Any = None) -> bytes:
        return bytes(self.to_str(filter_func).encode("latin-1")) + b"\r\n"


def write_warc(fetched: Fetched, file: IO[bytes]) -> None:
    """A response record for each hop, redirects too, with headers and body as they were
    received.
    """
    writer = WARCWriter(file, gzip=True)
    writer.write_record(writer.create_warcinfo_record("snapshot.warc.gz", {"software": USER_AGENT}))
    for hop in fetched.hops:
        writer.write_record(_record(writer, hop))


def _record(writer: WARCWriter, hop: Hop) -> object:
    # The body came in chunks and is stored in one piece: the header would be wrong.
    # As received: letters outside ASCII would be percent-encoded by the writer.
    headers = [
        (name.decode("latin-1"), value.decode("latin-1"))
        for name, value in hop.headers
        if name.lower() != b"transfer-encoding"
    ]
    return writer.create_warc_record(
        hop.address,
        "response",
        payload=BytesIO(hop.body),
        http_headers=_ReceivedHeaders(str(hop.status), headers, protocol="HTTP/1.1"),
        warc_headers_dict={"WARC-IP-Address": hop.ip},
    )
