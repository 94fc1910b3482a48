import pytest
from django.core.management import call_command
from django.utils.translation import trans_real


@pytest.fixture(autouse=True)
def unhashed_static_files(settings):
    """Pages name their static files without a manifest, which only collectstatic makes."""
    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    settings.STORAGES = {**settings.STORAGES, "staticfiles": plain}


@pytest.fixture
def german():
    """The interface's translations, compiled from their source."""
    call_command("compilemessages", verbosity=0)
    trans_real._translations.clear()  # a catalogue that an earlier test loaded
    return {"accept-language": "de"}
