"""``manage.py check_sources``: whether different documents stand under one source."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser

from claims.models import Evidence, Source
from claims.sources.merged_addresses import merged_documents, move_link, tell_apart


class Command(BaseCommand):
    help = (
        "List documents that stand under a source at another address, from before addresses were "
        "compared by each parameter. --tell-apart FILE gives each link a source of its own "
        "document and writes down what it moved; --undo FILE takes that back."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--tell-apart", metavar="FILE", type=Path)
        parser.add_argument("--undo", metavar="FILE", type=Path)

    def handle(self, *, tell_apart: Path | None, undo: Path | None, **options: Any) -> None:
        if undo:
            self._undo(undo)
            return
        moved, found = [], list(merged_documents())
        for document in found:
            link = document.evidence
            about = f"link {link.pk} of claim {link.claim_id}" if link else "a snapshot"
            self.stdout.write(
                f"source {document.source.pk} at {document.source.address}: {about} names "
                f"{document.address}"
            )
            if tell_apart and link and (source := self._tell_apart(document)):
                entry = {"link": link.pk, "from": document.source.pk, "to": source.pk}
                moved.append(entry)
                tell_apart.write_text("".join(f"{json.dumps(each)}\n" for each in moved))
        self.stdout.write(f"{len(found)} documents under another address, {len(moved)} moved.")

    def _tell_apart(self, document: Any) -> Source | None:
        try:
            return tell_apart(document)
        except ValidationError as refused:
            self.stderr.write(f"  not moved: {refused.messages[0]}")
            return None

    def _undo(self, file: Path) -> None:
        back = 0
        for line in file.read_text().splitlines():
            entry = json.loads(line)
            link = Evidence.objects.filter(pk=entry["link"], source=entry["to"]).first()
            source = Source.objects.filter(pk=entry["from"]).first()
            if link is None or source is None:
                self.stderr.write(f"link {entry['link']} was changed since, and stays.")
                continue
            try:
                move_link(link, source)
                back += 1
            except ValidationError as refused:
                raise CommandError(f"link {link.pk}: {refused.messages[0]}") from None
        self.stdout.write(f"{back} links moved back.")
