"""Settings, each overridable by an environment variable; docs/operating.md lists them.

Nothing here starts a database: manage.py, the web server and the worker put ``DATABASE_URL`` into
the environment first (newsroom/embedded_postgres/), since tools that only import the settings
must not start one.
"""

from __future__ import annotations

import os
import secrets
import sys
from pathlib import Path
from typing import Any

import dj_database_url
import pghistory
from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _

from newsroom.operation.bucket import bucket_storage
from newsroom.operation.production import unfit_settings
from newsroom.people.openid_connect import identity_provider, origins_of

BASE_DIR = Path(__file__).resolve().parent.parent
VAR_DIR = Path(os.environ.get("WORTLAUT_VAR", BASE_DIR / "var"))
# Read by extraction, also in the processes that read documents.
os.environ.setdefault("WORTLAUT_CACHE", str(VAR_DIR / "cache"))


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
# Earlier keys, which still count.
SECRET_KEY_FALLBACKS = _listed("SECRET_KEY_FALLBACKS", "")
DEBUG = _flag("DEBUG", False)
ALLOWED_HOSTS = _listed("ALLOWED_HOSTS", "localhost,127.0.0.1,[::1],testserver")
CSRF_TRUSTED_ORIGINS = _listed("CSRF_TRUSTED_ORIGINS", "")
if _flag("WORTLAUT_PRODUCTION", False) and (
    _unfit := unfit_settings(
        key=SECRET_KEY, debug=DEBUG, hosts=ALLOWED_HOSTS, https=_flag("HTTPS", False)
    )
):
    raise ImproperlyConfigured(" ".join(_unfit))

INSTALLED_APPS = [
    "newsroom",
    "api",
    "streams",
    "published_checks",
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
    "django.contrib.humanize",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
]

# Log-in at the newsroom's own identity provider, beside passwords; without one nothing is offered.
WORTLAUT_OIDC = os.environ.get("WORTLAUT_OIDC_SERVER", "")
SOCIALACCOUNT_ADAPTER = "newsroom.people.provider_adapter.ProviderAdapter"
SOCIALACCOUNT_EMAIL_AUTHENTICATION = True
SOCIALACCOUNT_EMAIL_AUTHENTICATION_AUTO_CONNECT = True
SOCIALACCOUNT_PROVIDERS = identity_provider(
    WORTLAUT_OIDC,
    client=os.environ.get("WORTLAUT_OIDC_CLIENT", ""),
    secret=os.environ.get("WORTLAUT_OIDC_SECRET", ""),
    name=os.environ.get("WORTLAUT_OIDC_NAME", "OpenID Connect"),
)

MIDDLEWARE = [
    "newsroom.operation.request_log.RequestLogMiddleware",
    "newsroom.operation.metrics.MetricsMiddleware",
    "api.middleware.ApiMiddleware",
    "newsroom.operation.headers.HeadersMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "newsroom.operation.content_policy.ContentPolicyMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "newsroom.operation.compression.PageCompressionMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "newsroom.people.sessions.AccountMiddleware",
    "newsroom.people.log_in_first.LogInFirstMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "pghistory.middleware.HistoryMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "newsroom.people.second_factor.SecondFactorMiddleware",
    "newsroom.people.downloads.DownloadMiddleware",
    "newsroom.operation.refused_methods.RefusedMethodMiddleware",
    "newsroom.operation.hostile_input.HostileInputMiddleware",
]

ROOT_URLCONF = "newsroom.urls"
WSGI_APPLICATION = "newsroom.wsgi.application"

TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "newsroom.pages.template_backend.DeskTemplates",
        "NAME": "django",
        "DIRS": [BASE_DIR / "templates"],
        "OPTIONS": {
            "loaders": [
                (
                    "django.template.loaders.cached.Loader",
                    [
                        "newsroom.pages.compiled_templates.Loader",
                        "django.template.loaders.filesystem.Loader",
                        "django.template.loaders.app_directories.Loader",
                    ],
                )
            ],
            "builtins": ["newsroom.pages.compiled_templates"],
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
# Let PostgreSQL keep the plans of what each page asks. Off for a pooler in front of it that gives
# each transaction another connection and knows no prepared statements.
KEPT_PLANS = _flag("WORTLAUT_KEPT_PLANS", True)
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

# Where the desk stands, for links in e-mails.
WORTLAUT_ADDRESS = os.environ.get(
    "WORTLAUT_ADDRESS",
    f"https://{ALLOWED_HOSTS[0]}"
    if _flag("HTTPS", False)
    else f"http://localhost:{os.environ.get('PORT') or 8000}",
).rstrip("/")
# Published verdicts without log-in, and whose they are.
WORTLAUT_PUBLIC = _flag("WORTLAUT_PUBLIC", False)
WORTLAUT_PUBLISHER = os.environ.get("WORTLAUT_PUBLISHER", "Wortlaut")

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "newsroom.User"
SESSION_ENGINE = "newsroom.people.sessions"
LOGIN_URL = "login"
LOGIN_REDIRECT_URL = "start"
LOGOUT_REDIRECT_URL = "login"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_RESET_TIMEOUT = 24 * 3600  # seconds; administrators hand such links over
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]

# People come in by invitation; allauth does what they can do with their account then.
ACCOUNT_ADAPTER = "newsroom.people.adapters.AccountAdapter"
ACCOUNT_LOGIN_METHODS = {"username", "email"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "email", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = "Wortlaut: "
ACCOUNT_PRESERVE_USERNAME_CASING = False
ACCOUNT_REAUTHENTICATION_TIMEOUT = 900
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = False  # the other sessions end, this one goes on
# Wrong passwords, for each address and each account; the counts are in the database, since every
# process of every machine has to see them.
ACCOUNT_RATE_LIMITS = {"login_failed": "20/m/ip,5/5m/key"}
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "newsroom_cache",
        "OPTIONS": {"MAX_ENTRIES": 20_000},
    }
}
# How many proxies of ours stand in front and say whose request it is.
ALLAUTH_TRUSTED_PROXY_COUNT = int(
    os.environ.get("WORTLAUT_PROXIES", "1" if _flag("HTTPS", False) else "0")
)
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_TOTP_ISSUER = "Wortlaut"
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not _flag("HTTPS", False)  # else browsers on localhost only
# "required": who has no second factor can do nothing before there is one.
WORTLAUT_SECOND_FACTOR = os.environ.get("WORTLAUT_SECOND_FACTOR", "offered")

EMAIL_HOST = os.environ.get("EMAIL_HOST", "")
EMAIL_PORT = int(os.environ.get("EMAIL_PORT", "587"))
EMAIL_HOST_USER = os.environ.get("EMAIL_HOST_USER", "")
EMAIL_HOST_PASSWORD = os.environ.get("EMAIL_HOST_PASSWORD", "")
EMAIL_USE_TLS = _flag("EMAIL_USE_TLS", EMAIL_PORT == 587)
EMAIL_USE_SSL = EMAIL_PORT == 465
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = os.environ.get("DEFAULT_FROM_EMAIL", "wortlaut@localhost")
# Without a mail server, mail is files: links can be handed over without it, too.
EMAIL_BACKEND = f"django.core.mail.backends.{'smtp' if EMAIL_HOST else 'filebased'}.EmailBackend"
EMAIL_FILE_PATH = VAR_DIR / "mail"

LANGUAGE_CODE = "en"
LANGUAGES = [("de", _("German")), ("en", _("English")), ("en-gb", _("English (British dates)"))]
FORMAT_MODULE_PATH = ["newsroom.pages.formats"]
LOCALE_PATHS = [BASE_DIR / "locale"]
TIME_ZONE = os.environ.get("TIME_ZONE", "Europe/Berlin")
USE_I18N = True
USE_TZ = True

# Documents, snapshots and reports, shared by all machines; without it below var/media.
WORTLAUT_S3_BUCKET = os.environ.get("WORTLAUT_S3_BUCKET", "")

STATIC_URL = "static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATIC_ROOT = VAR_DIR / "static"
STORAGES: dict[str, Any] = {
    "default": (
        bucket_storage(
            WORTLAUT_S3_BUCKET,
            endpoint=os.environ.get("WORTLAUT_S3_ENDPOINT", ""),
            region=os.environ.get("WORTLAUT_S3_REGION", ""),
        )
        if WORTLAUT_S3_BUCKET
        else {"BACKEND": "django.core.files.storage.FileSystemStorage"}
    ),
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
MEDIA_ROOT = VAR_DIR / "media"
_MEGABYTE = 1024 * 1024
WORTLAUT_UPLOAD_LIMIT = int(os.environ.get("WORTLAUT_UPLOAD_LIMIT", "50")) * _MEGABYTE
WORTLAUT_PAGE_LIMIT = int(os.environ.get("WORTLAUT_PAGE_LIMIT", "10")) * _MEGABYTE
# As much of a feed is read in one poll, and so long is waited between two requests to one host.
WORTLAUT_FEED_LIMIT = int(os.environ.get("WORTLAUT_FEED_LIMIT", "10")) * _MEGABYTE
WORTLAUT_SITE_PAUSE = float(os.environ.get("WORTLAUT_SITE_PAUSE", "1"))
# Archives that chief editors may choose from, on storage that every worker sees.
WORTLAUT_ARCHIVES = Path(os.environ.get("WORTLAUT_ARCHIVES", VAR_DIR / "archives"))
# What is handed in is read by a process of its own, within so much processor time and memory.
WORTLAUT_READING_SECONDS = int(os.environ.get("WORTLAUT_READING_SECONDS", "120"))
WORTLAUT_READING_MEMORY = int(os.environ.get("WORTLAUT_READING_MEMORY", "4000")) * _MEGABYTE
# Days after which an article's address is looked at again; 0 for never.
WORTLAUT_REREAD_DAYS = int(os.environ.get("WORTLAUT_REREAD_DAYS", "0"))
# Where others publish what they checked, with blanks between: asked once a day.
WORTLAUT_CHECK_FEEDS = os.environ.get("WORTLAUT_CHECK_FEEDS", "").split()
WORTLAUT_LEAST_DISK = int(os.environ.get("WORTLAUT_LEAST_DISK", "500")) * _MEGABYTE
WORTLAUT_OLDEST_JOB = int(os.environ.get("WORTLAUT_OLDEST_JOB", "3600"))  # seconds
# Webhooks may lead into networks that are not public, by any port and without TLS.
WORTLAUT_WEBHOOKS_INSIDE = _flag("WORTLAUT_WEBHOOKS_INSIDE", False)
# Ask the platforms whether embedded posts still stand; they learn which ones are looked at.
WORTLAUT_ASK_POSTS = _flag("WORTLAUT_ASK_POSTS", False)
WORTLAUT_SNAPSHOT_LINKED = _flag("WORTLAUT_SNAPSHOT_LINKED", False)
# What reads the dates that are typed into the records of speakers.
WORTLAUT_DATE_FIELD = "articles.dates.form_fields.TypedDateField"
# Whatever is uploaded anywhere is hashed and limited on its way to the disk.
FILE_UPLOAD_HANDLERS = ["claims.sources.uploads.HashingUploadHandler"]

# Articles are pasted whole: the form may be larger than Django's default of 2.5 MB, the article may
# not be longer than extraction.LONGEST_TEXT, which the form says in words. Uploaded files do not
# count here.
DATA_UPLOAD_MAX_MEMORY_SIZE = 12 * _MEGABYTE
# A folder's files are dropped on the form at once.
DATA_UPLOAD_MAX_NUMBER_FILES = 1000

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        # a browser holds the forms' redirects to it too: that of the log-in leads to the provider
        "form-action": [SELF, *origins_of(WORTLAUT_OIDC)],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}
SECURE_CONTENT_TYPE_NOSNIFF = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = _flag("HTTPS", False)
SECURE_SSL_REDIRECT = _flag("HTTPS", False)
if _flag("HTTPS", False):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
# Browsers keep to HTTPS for as long; nothing takes that back, so it is switched on by hand.
SECURE_HSTS_SECONDS = int(os.environ.get("WORTLAUT_HSTS", "0"))
X_FRAME_OPTIONS = "DENY"
WORTLAUT_METRICS_TOKEN = os.environ.get("WORTLAUT_METRICS_TOKEN", "")

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

_AS_JSON = os.environ.get("WORTLAUT_LOG", "text" if sys.stderr.isatty() else "json") == "json"
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"request": {"()": "newsroom.operation.request_log.RequestNumber"}},
    "formatters": {
        "text": {"format": "%(asctime)s %(levelname)s %(name)s [%(request_id)s]: %(message)s"},
        "json": {
            "()": "pythonjsonlogger.json.JsonFormatter",
            "format": "%(asctime)s %(levelname)s %(name)s %(request_id)s %(message)s",
            "rename_fields": {"asctime": "at", "levelname": "level", "name": "logger"},
        },
    },
    "handlers": {
        "console": {
            "class": "logging.StreamHandler",
            "formatter": "json" if _AS_JSON else "text",
            "filters": ["request"],
        }
    },
    "root": {"handlers": ["console"], "level": os.environ.get("LOG_LEVEL", "WARNING")},
    "loggers": {
        "wortlaut.access": {"level": "INFO" if _flag("WORTLAUT_ACCESS_LOG", False) else "WARNING"}
    },
}
