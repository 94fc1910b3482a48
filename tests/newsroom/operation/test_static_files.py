"""The static files are collected when they have changed, and only then."""

import os
import time

import pytest
from django.core.management import call_command


@pytest.fixture
def sources(settings, tmp_path):
    settings.STATICFILES_DIRS = [tmp_path / "sources"]
    settings.STATIC_ROOT = tmp_path / "collected"
    settings.STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
    compressed = {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}
    settings.STORAGES = {**settings.STORAGES, "staticfiles": compressed}
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "desk.css").write_text("a { color: red }" * 50)
    call_command("collect_static")
    return tmp_path / "sources"


def write(path, text, later=0):
    """Django copies what is newer than its copy, by whole seconds."""
    path.write_text(text)
    os.utime(path, (time.time() + later,) * 2)


def made_at(settings):
    return (settings.STATIC_ROOT / "staticfiles.json").stat().st_mtime_ns


def test_they_are_collected_and_compressed(settings, sources):
    names = {path.name for path in settings.STATIC_ROOT.iterdir()}
    assert {"desk.css", "desk.css.gz"} <= names


def test_what_is_there_is_not_made_again(settings, sources):
    before = made_at(settings)
    call_command("collect_static")
    assert made_at(settings) == before


def test_a_changed_file_is_collected_anew(settings, sources):
    write(sources / "desk.css", "a { color: blue }", later=10)
    call_command("collect_static")
    assert "blue" in (settings.STATIC_ROOT / "desk.css").read_text()


def test_a_new_file_and_one_that_is_gone_are_seen(settings, sources):
    before = made_at(settings)
    (sources / "desk.css").rename(sources / "page.css")
    call_command("collect_static")
    assert made_at(settings) != before
    assert (settings.STATIC_ROOT / "page.css").exists()


def test_another_way_of_making_them_makes_them_anew(settings, sources):
    plain = {"BACKEND": "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"}
    settings.STORAGES = {**settings.STORAGES, "staticfiles": plain}
    before = made_at(settings)
    call_command("collect_static")
    assert made_at(settings) != before


def test_after_a_collection_that_broke_off_they_are_collected_again(settings, sources, monkeypatch):
    kept = (sources / "desk.css").read_text()
    write(sources / "desk.css", 'a { background: url("missing.png") }', later=10)
    with pytest.raises(ValueError, match="missing"):
        call_command("collect_static")
    write(sources / "desk.css", kept, later=20)
    call_command("collect_static")
    assert (settings.STATIC_ROOT / "desk.css").read_text() == kept
