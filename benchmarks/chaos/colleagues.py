"""People at work on the desk while it is tormented, each of whom notes what it acknowledged.

Who gets no answer sends the same again, as a person would: whatever was done the first time must
not be done twice.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import random
import re
import threading
import time
from dataclasses import dataclass, field

import httpx

from benchmarks.chaos.desk import Desk

THINK = 1.5  # seconds
PATIENCE = 15  # seconds
NEW_ARTICLES = 0.03  # of what an editor does: no more than one worker reads that is killed so often
SENTENCE = "Ada Sommer sagte am Montag: „Wir bauen die Brücke Nummer {}.“ "


class Colleague(threading.Thread):
    """Logs in, and works until told to end."""

    def __init__(self, desk: Desk, password: str) -> None:
        super().__init__(daemon=True)
        self.desk, self.password = desk, password
        self.ends = threading.Event()
        self.browser = httpx.Client(base_url=desk.site, timeout=PATIENCE)

    def run(self) -> None:
        while not self.ends.wait(THINK * random.uniform(0.5, 1.5)):
            with contextlib.suppress(httpx.HTTPError):
                self.work()

    def work(self) -> None:
        raise NotImplementedError

    def page(self, path: str) -> httpx.Response | None:
        """The page, logging in where that is asked for; None while it cannot be had."""
        answer = self.browser.get(path)
        if "/login/" in answer.headers.get("Location", ""):
            form = self.browser.get("/login/")
            if form.status_code == 200:
                self.post(form, "/login/", login="editor", password=self.password)
            answer = self.browser.get(path)
        return answer if answer.status_code == 200 else None

    def post(self, page: httpx.Response, path: str, **fields: str) -> bool:
        """Whether the desk acknowledged it."""
        token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page.text)
        fields["csrfmiddlewaretoken"] = token[1] if token else ""
        return self.browser.post(path, data=fields).status_code == 302

    def insist(self, page: httpx.Response, path: str, **fields: str) -> bool:
        """Send it until there is an answer that is none of a desk in trouble."""
        while not self.ends.is_set():
            with contextlib.suppress(httpx.HTTPError):
                token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page.text)
                fields["csrfmiddlewaretoken"] = token[1] if token else ""
                answer = self.browser.post(path, data=fields)
                if answer.status_code < 500:
                    return answer.status_code == 302
            time.sleep(0.5)
        return False


class Editor(Colleague):
    """Adds articles and decides claims."""

    def __init__(self, desk: Desk, password: str, number: int) -> None:
        super().__init__(desk, password)
        self.number = number
        self.articles: list[str] = []
        self.decided: dict[int, str] = {}

    def work(self) -> None:
        if random.random() < NEW_ARTICLES:
            self._add()
        else:
            self._decide()

    def _add(self) -> None:
        if (page := self.page("/articles/new/")) is None:
            return
        title = f"{self.number}-{len(self.articles)}-{time.monotonic_ns()}"
        text = "".join(SENTENCE.format(random.randrange(10**9)) for _ in range(4))
        if self.insist(page, "/articles/new/", text=text, title=title, language="de",
                       is_another="1"):  # fmt: skip
            self.articles.append(title)

    def _decide(self) -> None:
        if (page := self.page("/claims/?state=pending")) is None:
            return
        forms = re.findall(
            r'action="/claims/(\d+)/accept/".*?name="seen" value="(\d+)"', page.text, re.S
        )
        if forms:
            claim, seen = random.choice(forms)
            verb, state = random.choice([("accept", "accepted"), ("reject", "rejected")])
            if self.insist(page, f"/claims/{claim}/{verb}/", seen=seen):
                self.decided[int(claim)] = state


@dataclass
class Exports:
    """How they came out."""

    whole: int = 0
    refused: int = 0
    lies: list[str] = field(default_factory=list)


class Exporter(Colleague):
    """Fetches all claims, slowly, and by the command; looks whether a file that says it is whole is
    so.
    """

    def __init__(self, desk: Desk, password: str) -> None:
        super().__init__(desk, password)
        self.exports = Exports()

    def work(self) -> None:
        if random.random() < 0.1:
            self._by_command()
        elif self.page("/claims/rules/") is not None:
            self._by_browser()

    def _by_browser(self) -> None:
        body = b""
        try:
            with self.browser.stream("GET", "/claims/export.csv?dialect=jsonl") as answer:
                if answer.status_code != 200:
                    self.exports.refused += 1
                    return
                for piece in answer.iter_bytes(1 << 16):
                    body += piece
                    time.sleep(0.02)
        except httpx.HTTPError:
            self.exports.refused += 1
            return
        said = answer.headers.get("X-Row-Count"), answer.headers.get("Repr-Digest")
        digest = base64.b64encode(hashlib.sha256(body).digest()).decode()
        self._note(said == (str(body.count(b"\n")), f"sha-256=:{digest}:"), f"download: {said}")

    def _by_command(self) -> None:
        file = self.desk.folder / "export.jsonl"
        file.unlink(missing_ok=True)
        done = self.desk.run("export_claims", "--format=jsonl", f"--output={file}")
        if done.returncode != 0:
            self.exports.refused += 1
            if file.exists():
                self.exports.lies.append("command: a file in spite of an error")
            return
        body = file.read_bytes()
        said = f"{body.count(bytes([10]))} rows, SHA-256 {hashlib.sha256(body).hexdigest()}"
        self._note(said in done.stderr, f"command: {done.stderr[-200:]}")

    def _note(self, is_whole: bool, what: str) -> None:
        if is_whole:
            self.exports.whole += 1
        else:
            self.exports.lies.append(what)
