"""Lets whoever comes by TCP through to a server that listens on a Unix socket only.

    python -m benchmarks tcp_relay ADDRESS SOCKET

A process of its own: in one that does anything else besides, each answer would wait for its turn.
It prints the port that it listens on, and ends when its input does.
"""

from __future__ import annotations

import asyncio
import sys
from functools import partial

_AT_ONCE = 1 << 18


async def main(address: str, server: str) -> None:
    listener = await asyncio.start_server(partial(_serve, server), address, 0)
    print(listener.sockets[0].getsockname()[1], flush=True)
    await asyncio.to_thread(sys.stdin.read)


async def _serve(server: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    there, back = await asyncio.open_unix_connection(server)
    await asyncio.gather(_carry(reader, back), _carry(there, writer))


async def _carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while data := await reader.read(_AT_ONCE):
            writer.write(data)
            await writer.drain()
    except ConnectionError:
        pass
    finally:
        writer.close()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
