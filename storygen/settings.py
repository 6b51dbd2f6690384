"""All configuration. Every knob is an environment variable that starts with STORYGEN_.

A clone runs as it is: SQLite, debug on, the embedded preset. With STORYGEN_DEBUG=off the settings
become those of a server that strangers reach, and what they need must be given.
"""

import math
import os
import re
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

BASE_DIR = Path(__file__).resolve().parent.parent
VERSION = "0.1.0"  # as in CHANGELOG.md


def env(name: str, default: str = "") -> str:
    return os.environ.get(f"STORYGEN_{name}", "") or default


def env_bool(name: str, default: bool) -> bool:
    value = env(name).lower()
    if not value:
        return default
    if value in ("1", "on", "true", "yes"):
        return True
    if value in ("0", "off", "false", "no"):
        return False
    raise ImproperlyConfigured(f"STORYGEN_{name} is {value!r}; use on or off.")


def env_number(name: str, default: float | None, kind: type = int, least: float = 0):
    value = env(name)
    if not value:
        return default
    try:
        number = kind(value)
    except ValueError:
        what = "a whole number" if kind is int else "a number"
        raise ImproperlyConfigured(f"STORYGEN_{name} is {value!r}; use {what}.") from None
    if not least <= number < math.inf:
        raise ImproperlyConfigured(f"STORYGEN_{name} is {value}; use {least} or more.")
    return number


def env_list(name: str, default: str = "") -> list[str]:
    return [item.strip() for item in env(name, default).split(",") if item.strip()]


def env_choice(name: str, default: str, choices: tuple[str, ...]) -> str:
    value = env(name, default)
    if value not in choices:
        raise ImproperlyConfigured(f"STORYGEN_{name} is {value!r}; use {', '.join(choices)}.")
    return value


def env_rate(name: str, default: str) -> str | None:
    value = env(name, default)
    if value == "off":
        return None
    if not re.fullmatch(r"[1-9][0-9]*/(s|sec|second|m|min|minute|h|hour|d|day)", value):
        raise ImproperlyConfigured(
            f"STORYGEN_{name} is {value!r}; use a rate such as 60/min or 1000/day, or off."
        )
    return value


# Security

DEBUG = env_bool("DEBUG", True)
KNOWN_KEY = "insecure-and-only-for-a-developers-machine"
SECRET_KEY = env("SECRET_KEY", KNOWN_KEY)
if SECRET_KEY == KNOWN_KEY and not DEBUG:
    raise ImproperlyConfigured(
        "With STORYGEN_DEBUG=off, set STORYGEN_SECRET_KEY to a long random string, such as "
        "`python -c 'import secrets; print(secrets.token_urlsafe(64))'` prints."
    )
ALLOWED_HOSTS = env_list("ALLOWED_HOSTS", "localhost,127.0.0.1,[::1]")
CSRF_TRUSTED_ORIGINS = env_list("CSRF_TRUSTED_ORIGINS")
CORS_ALLOWED_ORIGINS = env_list("CORS_ALLOWED_ORIGINS")
CORS_URLS_REGEX = r"^/(api|media)/.*$"
CORS_EXPOSE_HEADERS = ["Retry-After"]

HTTPS = env_bool("HTTPS", not DEBUG)
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = env_number("HSTS_SECONDS", 3600 if HTTPS else 0)
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = env_bool("HSTS_SUBDOMAINS", False)
# Both promise something for every host of a domain: its owner turns them on.
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]
if env_bool("BEHIND_PROXY", False):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

# Django

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "corsheaders",
    "django_filters",
    "rest_framework",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    "stories",
]
MIDDLEWARE = [
    "stories.middleware.ProbeMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "corsheaders.middleware.CorsMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
ROOT_URLCONF = "storygen.urls"
WSGI_APPLICATION = "storygen.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
LANGUAGE_CODE = "en-us"
TIME_ZONE = "UTC"
USE_I18N = True
USE_TZ = True

DATABASE = BASE_DIR / env("DATABASE", "db.sqlite3")
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": DATABASE,
        "OPTIONS": {
            # Readers never wait for the writer, and a writer that must wait does so at the start
            # of its transaction, where SQLite honours the timeout.
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
            "transaction_mode": "IMMEDIATE",
            "timeout": 10,
        },
        # A file, because the generation worker has a connection of its own.
        "TEST": {"NAME": DATABASE.with_name(f"{DATABASE.name}.test")},
    }
}

# Files

MEDIA_ROOT = BASE_DIR / env("MEDIA_ROOT", "media")
MEDIA_URL = "/media/"
STATIC_ROOT = BASE_DIR / "staticfiles"
STATIC_URL = "/static/"
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = DEBUG
STORAGES = {
    "default": {"BACKEND": "stories.storage.AtomicFileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}

# The API

REST_FRAMEWORK = {
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "DEFAULT_PAGINATION_CLASS": "rest_framework.pagination.PageNumberPagination",
    "PAGE_SIZE": 20,
    "DEFAULT_FILTER_BACKENDS": ["django_filters.rest_framework.DjangoFilterBackend"],
    "DEFAULT_THROTTLE_CLASSES": ["rest_framework.throttling.ScopedRateThrottle"],
    "DEFAULT_THROTTLE_RATES": {
        "generate": env_rate("THROTTLE_GENERATE", "60/min"),
        "sessions": env_rate("THROTTLE_SESSIONS", "600/min"),
    },
    # How many proxies stand between the client and us decides which address is throttled.
    "NUM_PROXIES": env_number("NUM_PROXIES", 0),
    "EXCEPTION_HANDLER": "stories.errors.exception_handler",
}
SPECTACULAR_SETTINGS = {
    "TITLE": "StoryGen",
    "DESCRIPTION": "One prompt in, one illustrated story out.",
    "VERSION": VERSION,
    "OAS_VERSION": "3.1.0",
    "SERVE_INCLUDE_SCHEMA": False,
    "SWAGGER_UI_DIST": "SIDECAR",
    "SWAGGER_UI_FAVICON_HREF": "SIDECAR",
    # Without it the page asks a validator on the internet to judge our schema.
    "SWAGGER_UI_SETTINGS": {"deepLinking": True, "validatorUrl": None},
    "ENUM_NAME_OVERRIDES": {
        "SessionStatus": "stories.models.StorySession.Status",
        "ProcessingStatus": "stories.models.GeneratedContent.ProcessingStatus",
    },
}

# Generation

STORYGEN = {
    # Characters in a prompt.
    "MAX_PROMPT_LENGTH": env_number("MAX_PROMPT_LENGTH", 2000, least=1),
    # Seconds from the request's arrival to its answer, waiting in line included.
    "DEADLINE_SECONDS": env_number("DEADLINE_SECONDS", 300.0, float, least=0.1),
    # Seconds that a stage may overrun the deadline before its models are given up and loaded anew.
    "HANG_SECONDS": env_number("HANG_SECONDS", 30.0, float, least=0.1),
    # Requests that may wait for the models while one is served.
    "LINE_LENGTH": env_number("LINE_LENGTH", 8),
    # Seconds that a running story has to finish when the server is told to stop.
    "SHUTDOWN_SECONDS": env_number("SHUTDOWN_SECONDS", 20.0, float),
    # A class whose from_config takes an OrchestratorConfig and loads the stages.
    "ORCHESTRATOR": "orchestrator.StoryOrchestrator",
}
ORCHESTRATOR = {
    "models_dir": BASE_DIR / env("MODELS_DIR", "models"),
    "preset": env("PRESET", "embedded"),
    "device": env("DEVICE", "auto"),
    "threads": env_number("THREADS", 0),
    "story_model": env("STORY_MODEL") or None,
    "story_tokens": env_number("STORY_TOKENS", None, least=16),
    "picture_model": env("PICTURE_MODEL") or None,
    "picture_revision": env("PICTURE_REVISION") or None,
    "picture_dtype": env("PICTURE_DTYPE") or None,
    "picture_steps": env_number("PICTURE_STEPS", None, least=1),
    "picture_guidance_scale": env_number("PICTURE_GUIDANCE_SCALE", None, float),
    "picture_size": env_number("PICTURE_SIZE", None, least=64),
    "cutout_model": env("CUTOUT_MODEL") or None,
}

# Log: every line of a request carries its session id.

LOG_LEVEL = env_choice("LOG_LEVEL", "INFO", ("DEBUG", "INFO", "WARNING", "ERROR"))
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"session": {"()": "stories.log.SessionFilter"}},
    "formatters": {
        "line": {"format": "{asctime} {levelname} [{session_id}] {name}: {message}", "style": "{"}
    },
    "handlers": {
        "console": {
            "class": "logging.StreamHandler",
            "filters": ["session"],
            "formatter": "line",
        }
    },
    "loggers": {
        name: {"handlers": ["console"], "level": LOG_LEVEL, "propagate": False}
        for name in ("storygen", "stories", "orchestrator", "django", "django.server")
    },
}
