"""A web server of the test's own, on this machine, and a fetcher that is allowed to reach it and
nothing else here.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from fetching import Fetcher, Limits

Answer = Callable[[BaseHTTPRequestHandler], None]


class Site:
    """Answers by path; ``asked`` are the paths that were asked for."""

    def __init__(
        self, host: str = "127.0.0.1", port: int = 0, tls: ssl.SSLContext | None = None
    ) -> None:
        self.answers: dict[str, Answer] = {}
        self.asked: list[str] = []
        site = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                site.asked.append(self.path)
                self.close_connection = True
                site.answers.get(self.path, status(404))(self)

            def log_message(self, *args: object) -> None:
                pass

        self.server = ThreadingHTTPServer((host, port), Handler)
        if tls:
            self.server.socket = tls.wrap_socket(self.server.socket, server_side=True)
        self.host, self.port = self.server.server_address[:2]
        self.scheme = "https" if tls else "http"

    def address(self, path: str = "/", name: str = "page.example") -> str:
        return f"{self.scheme}://{name}:{self.port}{path}"

    def fetcher(self, limits: Limits | None = None, resolve=None, **settings: object) -> Fetcher:
        """A strict fetcher but for this one server, which every name leads to unless ``resolve``
        says otherwise.
        """
        return Fetcher(
            limits=limits or Limits(seconds=20),
            ports=frozenset({80, 443, self.port}),
            resolve=resolve or (lambda name, port: [self.host]),
            is_allowed=lambda ip, port: (ip, port) == (self.host, self.port),
            **settings,
        )


@contextmanager
def serving(site: Site) -> Iterator[Site]:
    thread = Thread(target=site.server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield site
    site.server.shutdown()
    site.server.server_close()
    thread.join()


def page(content: bytes, media_type: str = "text/html; charset=utf-8", **headers: str) -> Answer:
    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.send_header("Content-Type", media_type)
        if "content_length" not in headers:
            request.send_header("Content-Length", str(len(content)))
        for name, value in headers.items():
            request.send_header(name.replace("_", "-"), value)
        request.end_headers()
        request.wfile.write(content)

    return answer


def status(code: int, **headers: str) -> Answer:
    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(code)
        for name, value in {"Content_Length": "0", **headers}.items():
            request.send_header(name.replace("_", "-"), value)
        request.end_headers()

    return answer


def redirect(to: str, code: int = 302) -> Answer:
    return status(code, Location=to)
