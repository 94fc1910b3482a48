import pytest


@pytest.fixture(autouse=True)
def unhashed_static_files(settings):
    """Pages name their static files without a manifest, which only collectstatic makes."""
    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    settings.STORAGES = {**settings.STORAGES, "staticfiles": plain}


@pytest.fixture
def german():
    """What a browser sends whose reader wants German."""
    return {"accept-language": "de"}
