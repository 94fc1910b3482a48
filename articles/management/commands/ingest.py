"""``manage.py ingest FILE…``: take in articles from files, folders, addresses and ``-``."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.urls import reverse

from articles.dates.form_fields import read_published
from articles.dates.written_dates import in_iso
from articles.forms.new_article import ArticleForm
from articles.incoming_items.reading import HandedIn, read_item
from articles.models import IncomingItem

_FATES = {
    "withdrawn": "withdrawn by its agency:",
    "new": "taken in",
    "revision": "taken in as a revision",
    "same": "already on record",
}


class Command(BaseCommand):
    help = (
        "Take in articles from files of any format that is read, folders, addresses, and - for "
        "standard input. In a UTF-8 text file a leading »date 2017-07« is understood as the date."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("files", nargs="+", metavar="FILE|FOLDER|ADDRESS|-")
        parser.add_argument("--outlet", default="")
        parser.add_argument("--published", default="", help="2017, 2017-07, 2017-07-09 or 9.7.2017")
        parser.add_argument("--date-is-meant", action="store_true", help="also one to come")
        parser.add_argument("--language", default="", choices=["", "de", "en"])

    def handle(self, *, files: list[str], **options: Any) -> None:
        facts = {name: options[name] for name in ("outlet", "language")}
        self.date_is_meant = "yes" if options["date_is_meant"] else ""
        facts["published"] = _published(options["published"], options["date_is_meant"])
        things = list(self._things(files))
        refused = sum(not self._take_in(thing, facts) for thing in things)
        if refused:
            raise CommandError(f"{refused} of {len(things)} files were not taken in.")

    def _things(self, named: list[str]) -> Iterator[str | Path]:
        """Addresses as they are, folders as the files in them."""
        for name in named:
            if re.match(r"https?://", name, re.IGNORECASE) or name == "-":
                yield name
            elif (path := Path(name)).is_dir():
                yield from sorted(file for file in path.rglob("*") if file.is_file())
            else:
                yield path

    def _take_in(self, thing: str | Path, facts: dict[str, str]) -> bool:
        if isinstance(thing, Path) and thing.suffix.lower() in ("", ".txt", ".text"):
            return self._ingest(thing, facts)
        if thing == "-":
            return self._read(HandedIn("file", "-", "", sys.stdin.buffer.read()), facts)
        if isinstance(thing, str):
            return self._read(HandedIn("address", thing, thing), facts)
        try:
            return self._read(HandedIn("file", thing.name, "", thing.read_bytes()), facts)
        except OSError as error:
            return self._refuse(thing, error.strerror or str(error))

    def _read(self, thing: HandedIn, facts: dict[str, str]) -> bool:
        """Read one thing here and now, without the worker, and say what became of it."""
        if thing.kind == "file" and not thing.data:
            return self._refuse(thing.name, "There is no text in it.")
        item = IncomingItem.objects.create(
            kind=thing.kind,
            name=thing.name,
            address=thing.address,
            data=thing.data,
            facts={name: value for name, value in facts.items() if value},
        )
        read_item(item, apart=True)
        for outcome in item.outcomes:
            if "error" in outcome:
                detail = f" ({outcome['detail']})" if outcome.get("detail") else ""
                self._refuse(thing.name, f"{outcome['error']}{detail}")
            elif "record" in outcome:
                like = ", ".join(str(each["article"]) for each in outcome["like"])
                page = reverse("articles:incoming", args=[item.batch])
                self._refuse(thing.name, f"like article {like}; say at {page} what it is.")
            elif "note" in outcome:
                self.stdout.write(f"{thing.name}: “{outcome['title']}”: {outcome['note']}")
            else:
                state = _FATES[outcome["fate"]]
                number, title = outcome["article"], outcome["title"]
                self.stdout.write(f"{thing.name}: {state} as article {number}, “{title}”")
        return item.state == IncomingItem.State.DONE

    def _ingest(self, file: Path, facts: dict[str, str]) -> bool:
        try:
            text = file.read_bytes().decode("utf-8-sig")
        except OSError as error:
            return self._refuse(file, error.strerror or str(error))
        except UnicodeDecodeError as error:
            return self._refuse(file, f"not UTF-8 text: byte {error.start} cannot be read.")
        form = ArticleForm({"text": text, "date_is_meant": self.date_is_meant, **facts})
        if not form.is_valid():
            return self._refuse(
                file, " ".join(str(message) for field in form.errors.values() for message in field)
            )
        article, is_new = form.save()
        state = "taken in" if is_new else "already on record"
        self.stdout.write(f"{file}: {state} as article {article.pk}, “{article.title}”")
        return True

    def _refuse(self, file: Path | str, why: str) -> bool:
        self.stderr.write(self.style.ERROR(f"{file}: {why}"))
        return False


def _published(written: str, is_meant: bool) -> str:
    """The date in ISO 8601. Raises CommandError for what is none, and for one to come."""
    if not written.strip():
        return ""
    try:
        return in_iso(read_published(written, is_meant=is_meant))
    except ValidationError as refused:
        said = " ".join(refused.messages)
        hint = " (--date-is-meant)" if refused.code == "to_come" else ""
        raise CommandError(f"{said}{hint}") from None
