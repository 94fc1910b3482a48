"""All that goes with an article as one file, for whoever has to keep it elsewhere."""

from __future__ import annotations

import json
import shutil
import tempfile
import zipfile
from contextlib import suppress
from typing import IO, Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from django.db.models import Model

from articles.models import Article, IncomingItem
from claims.export.rows import RowCount, as_csv
from claims.models import Claim, StoredFile
from newsroom.erasure.scope import Scope

_ROWS = 500  # at once


class _Encoder(DjangoJSONEncoder):
    def default(self, o: Any) -> Any:
        if isinstance(o, bytes | memoryview):
            return bytes(o).hex()
        return super().default(o)


@transaction.atomic
def write_export(scope: Scope, site: str) -> IO[bytes]:
    """A zip file without a name: a file of JSON lines for each table, history included; the claims
    as CSV; each version's text; what was handed in and the stored files as they came.
    """
    file = tempfile.TemporaryFile()  # noqa: SIM115 - handed on open
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for model, keys in scope.rows.items():
            _write_table(archive, model, keys)
        for events, keys in scope.events():
            _write_table(archive, events, keys)
        with archive.open("claims.csv", "w") as table:
            claims = Claim.objects.filter(article__in=scope.articles)
            table.writelines(as_csv(claims, site, None, RowCount()))
        for article in Article.objects.filter(pk__in=scope.articles):
            archive.writestr(f"texts/{article.pk}.txt", article.text)
        _write_files(archive, scope)
    file.seek(0)
    return file


def _write_table(archive: zipfile.ZipFile, model: type[Model], keys: list[Any]) -> None:
    if not keys:
        return
    rows = model._base_manager.filter(pk__in=keys).order_by("pk")
    if model is IncomingItem:
        rows = rows.defer("data")
    with archive.open(f"records/{model._meta.db_table}.jsonl", "w") as table:
        for row in rows.iterator(chunk_size=_ROWS):
            shown = {
                field.attname: getattr(row, field.attname)
                for field in model._meta.concrete_fields
                if field.attname not in row.get_deferred_fields()
            }
            line = json.dumps(shown, cls=_Encoder, ensure_ascii=False)
            table.write(f"{line}\n".encode())


def _write_files(archive: zipfile.ZipFile, scope: Scope) -> None:
    for item in scope.objects(IncomingItem).iterator(chunk_size=1):
        if item.data:
            archive.writestr(f"incoming/{item.pk}", bytes(item.data))
    for stored in scope.objects(StoredFile):
        with suppress(FileNotFoundError), stored.open() as file:
            _copy(file, archive, f"files/{stored.sha256}")


def _copy(file: IO[bytes], archive: zipfile.ZipFile, name: str) -> None:
    with archive.open(name, "w", force_zip64=True) as target:
        shutil.copyfileobj(file, target)
