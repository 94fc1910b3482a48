"""Files that come in with a form: written to disk while they are hashed, and stopped at the
limit.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

from django.conf import settings
from django.core.files.uploadedfile import TemporaryUploadedFile
from django.core.files.uploadhandler import FileUploadHandler, SkipFile, StopUpload
from django.http import HttpRequest

from claims.sources.storage import incoming

_FORM = 1024 * 1024  # bytes that the fields beside the file may take
# The field of several files, of which one that is too large is left out and named: the others go
# on. All of them together may be so many times as large as one.
_SEVERAL = "uploads"
_TOGETHER = 10


class Upload(TemporaryUploadedFile):
    """An uploaded file that knows the SHA-256 of its bytes; it is gone when the request ends,
    unless it was moved.
    """

    sha256 = ""

    def __init__(self, name: str, content_type: str) -> None:
        # As its base does, but on the file system where it will stay.
        file = NamedTemporaryFile(dir=incoming(), suffix=".upload")  # noqa: SIM115 - the request closes it
        super(TemporaryUploadedFile, self).__init__(file, name, content_type, 0, None, {})

    @property
    def path(self) -> Path:
        return Path(self.temporary_file_path())


class HashingUploadHandler(FileUploadHandler):
    """Takes every upload of the application. A file that is too large is left where it becomes so.

    What the form says before the file is kept, so that its answer can say what is wrong:
    ``is_too_large``. Of several files the names of those that are too large are in
    ``request.files_too_large``.
    """

    def __init__(self, request: HttpRequest | None = None) -> None:
        super().__init__(request)
        self._announced_too_large = self._all_too_large = False

    def handle_raw_input(
        self,
        input_data: Any,
        META: Any,  # noqa: N803
        content_length: int,
        *rest: Any,
        **more: Any,
    ) -> None:
        limit = settings.WORTLAUT_UPLOAD_LIMIT
        self._announced_too_large = content_length > limit + _FORM
        self._all_too_large = content_length > _TOGETHER * limit + _FORM

    def new_file(
        self, field_name: str, file_name: str, content_type: str, *rest: Any, **more: Any
    ) -> None:
        super().new_file(field_name, file_name, content_type, *rest, **more)
        is_one_of_several = field_name == _SEVERAL
        if self._all_too_large or (self._announced_too_large and not is_one_of_several):
            self._refuse()
        self.file = Upload(file_name, content_type)
        self._hash = hashlib.sha256()

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        if start + len(raw_data) > settings.WORTLAUT_UPLOAD_LIMIT:
            self.file.close()
            if self.field_name == _SEVERAL:
                self._leave_out()
            self._refuse()
        self._hash.update(raw_data)
        self.file.write(raw_data)

    def file_complete(self, file_size: int) -> Upload:
        self.file.seek(0)
        self.file.size, self.file.sha256 = file_size, self._hash.hexdigest()
        return self.file

    def upload_interrupted(self) -> None:
        if file := getattr(self, "file", None):
            file.close()

    def _refuse(self) -> None:
        self.request.upload_is_too_large = True  # type: ignore[union-attr]
        raise StopUpload(connection_reset=True)  # the rest is not even read

    def _leave_out(self) -> None:
        named = getattr(self.request, "files_too_large", [])
        self.request.files_too_large = [*named, self.file_name]  # type: ignore[union-attr]
        raise SkipFile


def limit() -> dict[str, int]:
    """What a form with a file says of its size: in bytes for the browser, in megabytes for
    people.
    """
    return {
        "most_bytes": settings.WORTLAUT_UPLOAD_LIMIT,
        "most": settings.WORTLAUT_UPLOAD_LIMIT // (1024 * 1024),
    }


def is_too_large(request: HttpRequest) -> bool:
    """Whether the form came with a file that was not taken for its size; it is not among
    ``request.FILES`` then.
    """
    return len(request.FILES) >= 0 and getattr(request, "upload_is_too_large", False)
