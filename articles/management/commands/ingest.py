"""``manage.py ingest FILE…``: take articles in from text files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from articles.forms import ArticleForm


class Command(BaseCommand):
    help = (
        "Take in articles from UTF-8 text files; a leading »date 2017-07« is understood as the "
        "date."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
        parser.add_argument("--outlet", default="")
        parser.add_argument("--published", default="", help="2017, 2017-07, 2017-07-09 or 9.7.2017")
        parser.add_argument("--language", default="", choices=["", "de", "en"])

    def handle(self, *, files: list[Path], **options: Any) -> None:
        facts = {name: options[name] for name in ("outlet", "published", "language")}
        refused = [file for file in files if not self._ingest(file, facts)]
        if refused:
            raise CommandError(f"{len(refused)} of {len(files)} files were not taken in.")

    def _ingest(self, file: Path, facts: dict[str, str]) -> bool:
        try:
            text = file.read_bytes().decode("utf-8-sig")
        except OSError as error:
            return self._refuse(file, error.strerror or str(error))
        except UnicodeDecodeError as error:
            return self._refuse(file, f"not UTF-8 text: byte {error.start} cannot be read.")
        form = ArticleForm({"text": text, **facts})
        if not form.is_valid():
            return self._refuse(
                file, " ".join(str(message) for field in form.errors.values() for message in field)
            )
        article, is_new = form.save()
        state = "taken in" if is_new else "already on record"
        self.stdout.write(f"{file}: {state} as article {article.pk}, “{article.title}”")
        return True

    def _refuse(self, file: Path, why: str) -> bool:
        self.stderr.write(self.style.ERROR(f"{file}: {why}"))
        return False
