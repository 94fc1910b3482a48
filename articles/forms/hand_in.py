"""What is handed in to be fetched or read by the worker: addresses, pages, files."""

from __future__ import annotations

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from articles.dates.form_fields import read_published
from articles.dates.written_dates import in_iso
from articles.incoming_items.reading import HandedIn
from intake.errors import NoTextError, TooLargeError
from intake.formats.markdown import is_markdown


class ManyFilesField(forms.FileField):
    """Several files at once."""

    class Input(forms.ClearableFileInput):
        allow_multiple_selected = True

    widget = Input

    def clean(self, data: Any, initial: Any = None) -> list[UploadedFile[Any]]:
        files = data if isinstance(data, list | tuple) else [data] if data else []
        return [super(ManyFilesField, self).clean(file, initial) for file in files]


class HandInForm(forms.Form):
    """What has to be fetched or read by the worker: addresses, the clipboard's HTML, files."""

    text = forms.CharField(required=False, strip=True)
    html = forms.CharField(required=False, strip=False)
    # An empty file is told beside the others, which go on.
    uploads = ManyFilesField(required=False, allow_empty_file=True)
    title = forms.CharField(required=False, max_length=500)
    outlet = forms.CharField(required=False, max_length=200)
    address = forms.CharField(required=False, max_length=2000)
    published = forms.CharField(required=False)
    language = forms.CharField(required=False)

    def __init__(self, request: HttpRequest) -> None:
        super().__init__(request.POST, request.FILES)
        # What the upload handler left out; it reads the files with the form.
        self.too_large: list[str] = getattr(request, "files_too_large", [])
        self.is_too_much = getattr(request, "upload_is_too_large", False)

    def clean_uploads(self) -> list[UploadedFile[Any]]:
        if self.is_too_much:
            raise ValidationError(_("These files are too large together: send them in parts."))
        files: list[UploadedFile[Any]] = self.cleaned_data["uploads"]
        return files

    def things(self) -> list[HandedIn]:
        """What there is to read; none when the text itself is the article."""
        given = self.cleaned_data
        files = [_uploaded(file) for file in given["uploads"]]
        files += [HandedIn("file", name, problem=TooLargeError.message) for name in self.too_large]
        if addresses := addresses_in(given["text"]):
            return [*files, *(HandedIn("address", each, each) for each in addresses)]
        page = given["html"] if _has_markup(given["html"]) else ""
        page = page or (given["text"] if is_page(given["text"]) else "")
        if page:
            return [*files, self._pasted("html", str(_("pasted page")), page, "text/html")]
        is_marked = is_markdown(given["text"])
        if is_marked or (files and given["text"]):
            media_type = "text/markdown" if is_marked else "text/plain"
            return [*files, self._pasted("file", str(_("pasted text")), given["text"], media_type)]
        return files

    def _pasted(self, kind: str, called: str, content: str, media_type: str) -> HandedIn:
        name = self.cleaned_data["title"] or self.cleaned_data["address"] or called
        address, data = self.cleaned_data["address"], content.encode()
        return HandedIn(kind, name, address, data, f"{media_type}; charset=utf-8")

    def clean_published(self) -> str:
        """The date in ISO 8601 of its own precision."""
        written = self.cleaned_data["published"].strip()
        if not written:
            return ""
        return in_iso(read_published(written, is_meant=bool(self.data.get("date_is_meant"))))

    def facts(self) -> dict[str, Any]:
        """What was typed beside it, for all of them."""
        names = ("title", "outlet", "language", "published")
        return {name: self.cleaned_data[name] for name in names if self.cleaned_data[name]}


def _uploaded(file: UploadedFile[Any]) -> HandedIn:
    name = file.name or "file"
    if not file.size:
        return HandedIn("file", name, problem=NoTextError.message)
    return HandedIn("file", name, "", file.read(), file.content_type or "")


def addresses_in(text: str) -> list[str]:
    """The addresses, where a text is nothing but addresses, one a line; `https` where the scheme is
    missing. Any scheme counts: what cannot be fetched says so, and is no article of one line.
    """
    lines = text.split()
    if not lines or not all(map(_is_address, lines)):
        return []
    return list(dict.fromkeys(line if "://" in line else f"https://{line}" for line in lines))


#: With a scheme; or a host as browsers show it, which begins with `www` or has a path.
_is_address = re.compile(
    r"[a-z][a-z0-9+.-]*://\S+|www\.[^\s/]+\.\S+|([a-z0-9-]+\.)+[a-z]{2,}/\S*", re.IGNORECASE
).fullmatch


def is_page(text: str) -> bool:
    """Whether somebody pasted a page's source: read as text it would be an article of tags."""
    start = text.lstrip()[:2000].lower()
    return bool(re.match(r"<(!doctype|html|head|body|article|main|div|section|p|h1)\b", start))


def _has_markup(html: str) -> bool:
    """Whether the clipboard's HTML says more than its text: nothing but a wrapper says no more."""
    return bool(re.search(r"<(p|h[1-6]|li|q|blockquote|a|figure|br|iframe)\b", html, re.IGNORECASE))
