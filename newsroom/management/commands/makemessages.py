"""Django's `makemessages`, set up so that the catalogue's diff shows what changed and no more.

Each entry names the files that use it, without line numbers, which move with every edit; no line
is wrapped, and what no file uses is dropped. A new entry comes in empty: msgmerge's guess from a
similar sentence would pass for a translation.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import jinja2
from django.core.management.base import CommandParser
from django.core.management.commands import makemessages
from jinja2.ext import extract_from_ast

from newsroom.pages.compiled_templates import ENDING, TEXTS

EXTRACTED_AT = re.compile(r'^"POT-Creation-Date: .*\n', re.MULTILINE)


class BuildFile(makemessages.BuildFile):
    """A file as xgettext reads it: of a compiled template the calls that ask for texts."""

    def preprocess(self) -> None:
        if not str(self.path).endswith(ENDING):
            return super().preprocess()
        tree = jinja2.Environment().parse(Path(self.path).read_text("utf-8"))  # noqa: S701
        calls = [
            f"{function}({', '.join(repr(text) for text in texts if text is not None)})\n"
            for _line, function, asked in extract_from_ast(tree, tuple(TEXTS))
            for texts in [asked if isinstance(asked, tuple) else (asked,)]
        ]
        Path(self.work_path).write_text("".join(calls), "utf-8")
        return None


class Command(makemessages.Command):
    build_file_class = BuildFile

    def handle(self, *args: Any, **options: Any) -> None:
        self.msgmerge_options = [*self.msgmerge_options, "--no-fuzzy-matching"]
        super().handle(*args, **options)

    def add_arguments(self, parser: CommandParser) -> None:
        super().add_arguments(parser)
        parser.set_defaults(
            locale=["de"],
            ignore_patterns=["var/*", "tests/*", "benchmarks/*", "findings/*", "newsroom/demo/*"],
            extensions=["html,jinja,py,txt"],
            no_wrap=True,
            no_obsolete=True,
            add_location="file",
        )

    def write_po_file(self, potfile: str, locale: str) -> None:
        super().write_po_file(potfile, locale)
        # The moment of the extraction would be a conflict for every two branches.
        catalogue = Path(potfile).parent / locale / "LC_MESSAGES" / f"{self.domain}.po"
        catalogue.write_text(EXTRACTED_AT.sub("", catalogue.read_text("utf-8")), "utf-8")
