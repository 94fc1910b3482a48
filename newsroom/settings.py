"""Settings, each overridable by an environment variable; docs/operating.md lists them.

Nothing here starts a database: manage.py, the web server and the worker put ``DATABASE_URL`` into
the environment first (newsroom/embedded_postgres.py), since tools that only import the settings
must not start one.
"""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from typing import Any

import dj_database_url
import pghistory
from csp.constants import NONE, SELF
from django.utils.translation import gettext_lazy as _

BASE_DIR = Path(__file__).resolve().parent.parent
VAR_DIR = Path(os.environ.get("WORTLAUT_VAR", BASE_DIR / "var"))


def _flag(name: str, default: bool) -> bool:
    return os.environ.get(name, "1" if default else "0").lower() in {"1", "true", "yes", "on"}


def _listed(name: str, default: str) -> list[str]:
    return [part.strip() for part in os.environ.get(name, default).split(",") if part.strip()]


def _secret_key() -> str:
    """The key from the environment, or one made once and kept below var/, readable by its owner
    only.
    """
    if key := os.environ.get("SECRET_KEY"):
        return key
    path = VAR_DIR / "secret_key"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:  # another process of the application was quicker
            pass
        else:
            with os.fdopen(descriptor, "w") as key_file:
                key_file.write(secrets.token_urlsafe(50))
    return path.read_text()


SECRET_KEY = _secret_key()
DEBUG = _flag("DEBUG", False)
ALLOWED_HOSTS = _listed("ALLOWED_HOSTS", "localhost,127.0.0.1,[::1],testserver")
CSRF_TRUSTED_ORIGINS = _listed("CSRF_TRUSTED_ORIGINS", "")

INSTALLED_APPS = [
    "newsroom",
    "claims",
    "articles",
    "speakers",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.postgres",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "csp",
    "django_htmx",
    "pghistory",
    "pgtrigger",
    "procrastinate.contrib.django",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "pghistory.middleware.HistoryMiddleware",
]

ROOT_URLCONF = "newsroom.urls"
WSGI_APPLICATION = "newsroom.wsgi.application"

TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "claims.review.keyboard_shortcuts.in_templates",
            ],
        },
    },
]

DATABASES: dict[str, Any] = {
    "default": {
        **dj_database_url.parse(
            os.environ.get("DATABASE_URL", "postgres://wortlaut@localhost/wortlaut"), conn_max_age=0
        ),
        "ATOMIC_REQUESTS": False,
    }
}
if _flag("WORTLAUT_POOL", False):
    # Web server only: a command opens one connection, and a pool would outlive the tests'
    # databases. A connection is tried before it is used, or each that the database has dropped
    # would cost somebody a request.
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
    DATABASES["default"].setdefault("OPTIONS", {})["pool"] = {
        "min_size": 2,
        "max_size": 16,  # at work and sending, newsroom/operation/gate.py
        "timeout": 5,
    }
    # Nobody waits longer for a page, and no request may hold up the others for longer.
    DATABASES["default"]["OPTIONS"]["options"] = " ".join(
        f"-c {name}={seconds}s"
        for name, seconds in {
            "statement_timeout": int(os.environ.get("WORTLAUT_STATEMENT_TIMEOUT", "30")),
            "lock_timeout": 10,
            "idle_in_transaction_session_timeout": 60,
        }.items()
    )

# Published verdicts without log-in, and whose they are.
WORTLAUT_PUBLIC = _flag("WORTLAUT_PUBLIC", False)
WORTLAUT_PUBLISHER = os.environ.get("WORTLAUT_PUBLISHER", "Wortlaut")

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "newsroom.User"
LOGIN_URL = "login"
LOGIN_REDIRECT_URL = "start"
LOGOUT_REDIRECT_URL = "login"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]

LANGUAGE_CODE = "en"
LANGUAGES = [("de", _("German")), ("en", _("English"))]
LOCALE_PATHS = [BASE_DIR / "locale"]
TIME_ZONE = os.environ.get("TIME_ZONE", "Europe/Berlin")
USE_I18N = True
USE_TZ = True

STATIC_URL = "static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATIC_ROOT = VAR_DIR / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
MEDIA_ROOT = VAR_DIR / "media"
_MEGABYTE = 1024 * 1024
WORTLAUT_UPLOAD_LIMIT = int(os.environ.get("WORTLAUT_UPLOAD_LIMIT", "50")) * _MEGABYTE
WORTLAUT_PAGE_LIMIT = int(os.environ.get("WORTLAUT_PAGE_LIMIT", "10")) * _MEGABYTE
WORTLAUT_LEAST_DISK = int(os.environ.get("WORTLAUT_LEAST_DISK", "500")) * _MEGABYTE
WORTLAUT_OLDEST_JOB = int(os.environ.get("WORTLAUT_OLDEST_JOB", "3600"))  # seconds
WORTLAUT_SNAPSHOT_LINKED = _flag("WORTLAUT_SNAPSHOT_LINKED", False)
# Whatever is uploaded anywhere is hashed and limited on its way to the disk.
FILE_UPLOAD_HANDLERS = ["claims.sources.uploads.HashingUploadHandler"]

# Articles are pasted whole: the form may be larger than Django's default of 2.5 MB, the article may
# not be longer than extraction.LONGEST_TEXT, which the form says in words. Uploaded files do not
# count here.
DATA_UPLOAD_MAX_MEMORY_SIZE = 12 * _MEGABYTE

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}
SECURE_CONTENT_TYPE_NOSNIFF = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = _flag("HTTPS", False)
SECURE_SSL_REDIRECT = _flag("HTTPS", False)
if _flag("HTTPS", False):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
X_FRAME_OPTIONS = "DENY"

# Every way to change a row leaves an event, and no event can be changed.
PGHISTORY_DEFAULT_TRACKERS = (
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
)
PGHISTORY_APPEND_ONLY = True
PROCRASTINATE_AUTODISCOVER_MODULE_NAME = "jobs"
PROCRASTINATE_WORKER_DEFAULTS = {
    "name": "wortlaut",
    "delete_jobs": "successful",
    "shutdown_graceful_timeout": 5,
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": os.environ.get("LOG_LEVEL", "WARNING")},
}
