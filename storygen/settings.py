"""All configuration. Every knob is an environment variable that starts with STORYGEN_.

A clone runs as it is: SQLite, debug on, the embedded preset. With STORYGEN_DEBUG=off the settings
become those of a server that strangers reach, and what they need must be given.
"""

import base64
import math
import os
import re
from datetime import timedelta
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from corsheaders.defaults import default_headers
from django.core.exceptions import ImproperlyConfigured

BASE_DIR = Path(__file__).resolve().parent.parent
VERSION = "0.1.0"  # as in CHANGELOG.md


def env(name: str, default: str = "") -> str:
    return os.environ.get(f"STORYGEN_{name}", "") or default


def env_path(name: str, default: str) -> Path:
    """A path, relative to the project's folder; `~` is the user's home."""
    return BASE_DIR / os.path.expanduser(env(name, default))


def env_model(name: str) -> str | None:
    """A model: a path (`~` is the user's home), a name, or either after a kind such as `gguf:`."""
    kind, colon, model = env(name).rpartition(":")
    return f"{kind}{colon}{os.path.expanduser(model)}" or None


def env_bool(name: str, default: bool | None) -> bool | None:
    value = env(name).lower()
    if not value:
        return default
    if value in ("1", "on", "true", "yes"):
        return True
    if value in ("0", "off", "false", "no"):
        return False
    raise ImproperlyConfigured(f"STORYGEN_{name} is {value!r}; use on or off.")


def env_number(
    name: str, default: float | None, kind: type = int, least: float = 0, most: float = math.inf
):
    value = env(name)
    if not value:
        return default
    try:
        number = kind(value)
    except ValueError:
        what = "a whole number" if kind is int else "a number"
        raise ImproperlyConfigured(f"STORYGEN_{name} is {value!r}; use {what}.") from None
    if not least <= number <= most or number == math.inf:
        allowed = f"{least} or more" if most == math.inf else f"{least} to {most}"
        raise ImproperlyConfigured(f"STORYGEN_{name} is {value}; use {allowed}.")
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


def env_keys(name: str) -> list[bytes]:
    """Secrets in base64, with or without `whsec_` before them, as Standard Webhooks writes them."""
    keys = []
    for secret in env_list(name):
        try:
            key = base64.b64decode(secret.removeprefix("whsec_"), validate=True)
        except ValueError:
            key = b""
        # https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
        if not 24 <= len(key) <= 64:
            raise ImproperlyConfigured(
                f"STORYGEN_{name} is not 24 to 64 bytes in base64; use what `python -c 'import "
                "base64, secrets; "
                'print("whsec_" + base64.b64encode(secrets.token_bytes(32)).decode())\'` prints.'
            )
        keys.append(key)
    return keys


def env_database(name: str, default: str) -> dict[str, Any]:
    """An entry of DATABASES: a file for SQLite, or a server's `postgres://` address."""
    value = env(name, default)
    if "://" not in value:
        file = env_path(name, default)
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": file,
            "OPTIONS": {
                # Readers never wait for the writer, and a writer that must wait does so at the
                # start of its transaction, where SQLite honours the timeout. FULL: what was
                # answered 202 survives a power cut.
                "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;",
                "transaction_mode": "IMMEDIATE",
                "timeout": 10,
            },
            # A file, because the generation worker has a connection of its own.
            "TEST": {"NAME": file.with_name(f"{file.name}.test")},
        }
    if not value.startswith(("postgres://", "postgresql://")):
        # The address itself may hold a password.
        raise ImproperlyConfigured(
            f"STORYGEN_{name} is no address of a PostgreSQL server; use a file, or "
            "postgres://USER:PASSWORD@HOST/DATABASE."
        )
    needs_packages(name, "psycopg", "dj_database_url")
    import dj_database_url

    try:
        database = dj_database_url.parse(value, conn_max_age=60, conn_health_checks=True)
    except ValueError:
        raise ImproperlyConfigured(
            f"STORYGEN_{name} cannot be read as an address; use "
            "postgres://USER:PASSWORD@HOST/DATABASE, with whatever is special in the password "
            "written as %XX."
        ) from None
    # A database that is away, or a network that swallows packets, is an error after seconds. No
    # pool: it would make callers wait for one, and threads that keep a connection are few.
    # https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS
    database["OPTIONS"] = {
        "application_name": "storygen",
        "connect_timeout": 3,
        "keepalives_idle": 10,
        "keepalives_interval": 5,
        "keepalives_count": 3,
        "tcp_user_timeout": 10_000,
    } | database.get("OPTIONS", {})
    return database


def env_broker(name: str) -> str:
    """The address of a message broker, or nothing."""
    value = env(name)
    if not value:
        return value
    if not value.startswith(("redis://", "rediss://", "amqp://", "amqps://")):
        raise ImproperlyConfigured(
            f"STORYGEN_{name} is no address of a broker; use redis://:PASSWORD@HOST/0 or "
            "amqp://USER:PASSWORD@HOST//."
        )
    needs_packages(name, "celery", "redis" if value.startswith("redis") else "amqp")
    return value


def needs_packages(name: str, *modules: str) -> None:
    if any(find_spec(module) is None for module in modules):
        raise ImproperlyConfigured(
            f"STORYGEN_{name} needs packages that are not installed: run "
            "`pip install -r requirements-scale.txt`."
        )


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
CORS_ALLOW_HEADERS = [*default_headers, "idempotency-key", "last-event-id", "prefer"]
CORS_EXPOSE_HEADERS = [
    "Idempotency-Replayed",
    "Location",
    "Preference-Applied",
    "Retry-After",
]

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
    "knox",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    "stories",
]
MIDDLEWARE = [
    "stories.monitoring.middleware.ProbeMiddleware",
    "django_prometheus.middleware.PrometheusBeforeMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "corsheaders.middleware.CorsMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "stories.monitoring.metrics.RequestMetricsMiddleware",
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
LOGIN_REDIRECT_URL = LOGOUT_REDIRECT_URL = "/"
LANGUAGE_CODE = "en-us"
TIME_ZONE = "UTC"
USE_I18N = True
USE_TZ = True

DATABASES = {"default": env_database("DATABASE", "db.sqlite3")}

# Files

MEDIA_ROOT = env_path("MEDIA_ROOT", "media")
MEDIA_URL = "/media/"
# Whether the web server in front sends pictures once we have said that it may: `nginx` is told by
# X-Accel-Redirect to an internal location below SENDFILE_ROOT, `xsendfile` by X-Sendfile.
SENDFILE = env_choice("SENDFILE", "off", ("off", "nginx", "xsendfile"))
SENDFILE_ROOT = f"/{env('SENDFILE_ROOT', 'protected-media').strip('/')}/"
STATIC_ROOT = BASE_DIR / "staticfiles"
STATIC_URL = "/static/"
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = DEBUG
STORAGES = {
    "default": {"BACKEND": "stories.files.filesystem.AtomicFileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
# Instead of the media folder: who may write there is told to boto, by AWS_ACCESS_KEY_ID,
# AWS_SECRET_ACCESS_KEY or whatever else it looks for.
if MEDIA_S3_BUCKET := env("MEDIA_S3_BUCKET"):
    needs_packages("MEDIA_S3_BUCKET", "storages", "boto3")
    STORAGES["default"] = {
        "BACKEND": "stories.files.s3.S3MediaStorage",
        "OPTIONS": {
            "bucket_name": MEDIA_S3_BUCKET,
            "endpoint_url": env("MEDIA_S3_ENDPOINT") or None,
            "region_name": env("MEDIA_S3_REGION") or None,
            "location": env("MEDIA_S3_PREFIX"),
        },
    }

# The API

REST_FRAMEWORK = {
    "DEFAULT_SCHEMA_CLASS": "stories.api.schema.Schema",
    # The first one's header makes a request without credentials a 401.
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "stories.api.authentication.TokenAuthentication",
        "rest_framework.authentication.SessionAuthentication",
    ],
    "DEFAULT_PERMISSION_CLASSES": ["stories.api.permissions.MayUse"],
    "DEFAULT_PAGINATION_CLASS": "stories.api.pagination.Pagination",
    "PAGE_SIZE": 20,
    "DEFAULT_FILTER_BACKENDS": ["django_filters.rest_framework.DjangoFilterBackend"],
    "DEFAULT_THROTTLE_CLASSES": ["rest_framework.throttling.ScopedRateThrottle"],
    "DEFAULT_THROTTLE_RATES": {
        "generate": env_rate("THROTTLE_GENERATE", "60/min"),
        "sessions": env_rate("THROTTLE_SESSIONS", "600/min"),
        "login": env_rate("THROTTLE_LOGIN", "10/min"),
    },
    # How many proxies stand between the client and us decides which address is throttled.
    "NUM_PROXIES": env_number("NUM_PROXIES", 0),
    "EXCEPTION_HANDLER": "stories.api.errors.exception_handler",
}
TOKEN_HOURS = env_number("TOKEN_HOURS", 240.0, float, least=0.01, most=876_000)  # a century
REST_KNOX = {"TOKEN_TTL": timedelta(hours=TOKEN_HOURS)}
SPECTACULAR_SETTINGS = {
    "TITLE": "StoryGen",
    "DESCRIPTION": "One prompt in, one illustrated story out.",
    "VERSION": VERSION,
    "OAS_VERSION": "3.1.0",
    "SERVE_INCLUDE_SCHEMA": False,
    # To read what there is, nobody need say who they are, not even rightly.
    "SERVE_AUTHENTICATION": [],
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
    # Whether a prompt that the preset's story model cannot read (another language, no words) gets
    # a story with a warning, or is refused.
    "UNREADABLE_PROMPTS": env_choice("UNREADABLE_PROMPTS", "warn", ("warn", "refuse")),
    # Whether those who are not signed in may use the API, and see what nobody owns.
    "ANONYMOUS": env_bool("ANONYMOUS", DEBUG),
    # Stories that a user may ask for in 24 hours, and have waiting or running; 0 is no limit. The
    # admin sets other numbers for single users.
    "QUOTA_DAY": env_number("QUOTA_DAY", 0),
    "QUOTA_AT_ONCE": env_number("QUOTA_AT_ONCE", 0),
    # Seconds that a story may take once it has begun, and that a request waits for it in all.
    "DEADLINE_SECONDS": env_number("DEADLINE_SECONDS", 300.0, float, least=0.1),
    # Seconds that a stage may overrun the deadline before its models are given up and loaded anew.
    "HANG_SECONDS": env_number("HANG_SECONDS", 30.0, float, least=0.1),
    # Stories that may be in line before a request that waits for its own is turned away, and
    # before one that does not wait is.
    "MAX_WAITING_REQUESTS": env_number("MAX_WAITING_REQUESTS", 8, least=1),
    "MAX_QUEUED": env_number("MAX_QUEUED", 1000, least=1),
    # Hours after which a story that no worker took up is failed.
    "MAX_QUEUED_HOURS": env_number("MAX_QUEUED_HOURS", 24.0, float, least=0.01),
    # Presets that a request may name: this server's own, and those of other workers.
    "PRESETS": list(dict.fromkeys([env("PRESET", "embedded"), *env_list("PRESETS")])),
    # Whether a client that hangs up has no use for its story any more.
    "CANCEL_ON_DISCONNECT": env_bool("CANCEL_ON_DISCONNECT", True),
    # Watchers that one process sends events to at the same time; each holds a thread.
    "EVENT_STREAMS": env_number("EVENT_STREAMS", 32, least=1),
    # Seconds after which a watcher is told that the connection stands, if nothing else is.
    "EVENT_HEARTBEAT_SECONDS": env_number("EVENT_HEARTBEAT_SECONDS", 15.0, float, least=0.1),
    # Seconds that a running story has to finish when the server is told to stop.
    "SHUTDOWN_SECONDS": env_number("SHUTDOWN_SECONDS", 20.0, float),
    # Hosts that webhooks may go to, in the way of ALLOWED_HOSTS; with none, there are no webhooks.
    "WEBHOOK_HOSTS": env_list("WEBHOOK_HOSTS"),
    # What they are signed with; more than one while receivers change from one to the next.
    "WEBHOOK_KEYS": env_keys("WEBHOOK_SECRET"),
    # Whether those hosts may be on this machine or its own network.
    "WEBHOOK_ALLOW_PRIVATE": env_bool("WEBHOOK_ALLOW_PRIVATE", False),
    # Stories that the server deletes of itself: those older than this, but never the newest so
    # many. Without either it deletes none.
    "KEEP_DAYS": env_number("KEEP_DAYS", None, float, least=0.01, most=36_500),
    "KEEP_STORIES": env_number("KEEP_STORIES", None, least=1),
    # Hours after its end for which the events of a story can be read again.
    "KEEP_EVENTS_HOURS": env_number("KEEP_EVENTS_HOURS", 24.0, float, least=0.01, most=876_000),
    # Whether /metrics is served: to whoever sends the token and to staff, or to everybody where no
    # token is set.
    "METRICS": env_bool("METRICS", DEBUG or bool(env("METRICS_TOKEN"))),
    "METRICS_TOKEN": env("METRICS_TOKEN"),
    # With a broker's address, this server has no models: workers elsewhere tell the stories.
    "BROKER_URL": env_broker("BROKER_URL"),
    # Whether outputs of stages are kept for other stories that would compute the same, and how
    # many megabytes of them.
    "CACHE": env_bool("CACHE", True),
    "CACHE_MB": env_number("CACHE_MB", 1024, float, least=1),
    # A class whose from_config takes an OrchestratorConfig and loads the stages.
    "ORCHESTRATOR": "orchestrator.StoryOrchestrator",
}
if STORYGEN["WEBHOOK_HOSTS"] and not STORYGEN["WEBHOOK_KEYS"]:
    raise ImproperlyConfigured(
        "With STORYGEN_WEBHOOK_HOSTS, set STORYGEN_WEBHOOK_SECRET as well, by which receivers know "
        "that a message is from this server."
    )
ORCHESTRATOR = {
    "models_dir": env_path("MODELS_DIR", "models"),
    "preset": env("PRESET", "embedded"),
    "device": env("DEVICE", "auto"),
    "threads": env_number("THREADS", 0),
    # Each part of the preset may be another one, or run otherwise.
    "story_model": env_model("STORY_MODEL"),
    "story_revision": env("STORY_REVISION") or None,
    "story_tokens": env_number("STORY_TOKENS", None, least=16),
    "story_structured": env_bool("STORY_STRUCTURED", None),
    # "none" for a served model that takes no temperature.
    "story_temperature": (
        "none"
        if env("STORY_TEMPERATURE") == "none"
        else env_number("STORY_TEMPERATURE", None, float, most=2)
    ),
    "picture_model": env_model("PICTURE_MODEL"),
    "picture_revision": env("PICTURE_REVISION") or None,
    "picture_dtype": env("PICTURE_DTYPE") or None,
    "picture_scheduler": env("PICTURE_SCHEDULER") or None,
    "picture_steps": env_number("PICTURE_STEPS", None, least=1),
    "picture_guidance_scale": env_number("PICTURE_GUIDANCE_SCALE", None, float),
    "picture_size": env_number("PICTURE_SIZE", None, least=64),
    "picture_vae": env("PICTURE_VAE") or None,
    "picture_tiny_vae": env_model("PICTURE_TINY_VAE"),
    "picture_lora": env_model("PICTURE_LORA"),
    "picture_lora_scale": env_number("PICTURE_LORA_SCALE", None, float),
    "picture_engine": env("PICTURE_ENGINE") or None,
    "picture_offload": env("PICTURE_OFFLOAD") or None,
    "cutout_model": env("CUTOUT_MODEL") or None,
    # Licences that forbid commercial use, which whoever runs this server agrees to.
    "accept_licences": tuple(env_list("ACCEPT_LICENCES")),
    # Whether models that need more memory than there is are refused before they are loaded.
    "check_memory": env_bool("CHECK_MEMORY", True),
}

# Workers on other machines. The line is in the database; the broker only rings for it, see
# stories/tasks.py. `celery -A storygen worker` takes from here what its command line leaves out.

CELERY_BROKER_URL = STORYGEN["BROKER_URL"]
CELERY_TASK_DEFAULT_QUEUE = f"storygen.{ORCHESTRATOR['preset']}"
CELERY_TASK_SERIALIZER = "json"
CELERY_ACCEPT_CONTENT = ["json"]
CELERY_TASK_IGNORE_RESULT = True
# A worker holds one message while it tells one story: the next is another's to take.
CELERY_WORKER_POOL = "storygen.celery:WorkerPool"
CELERY_WORKER_CONCURRENCY = 1
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
# A thread cannot be cancelled, and a message that comes twice finds its story taken.
CELERY_WORKER_CANCEL_LONG_RUNNING_TASKS_ON_CONNECTION_LOSS = False
# A worker waits for its broker for as long as it takes, a request for the shortest time.
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_BROKER_CONNECTION_MAX_RETRIES = None
CELERY_BROKER_CONNECTION_TIMEOUT = 2
CELERY_TASK_PUBLISH_RETRY = False
CELERY_BROKER_TRANSPORT_OPTIONS = {
    "max_retries": 0,
    # Redis only, RabbitMQ does not mind. After so long Redis hands out again what nobody has
    # acknowledged (celery #5935): longer than any story, although a second message does no harm.
    "visibility_timeout": 6 * 3600,
    "socket_connect_timeout": 2,
    "socket_timeout": 5,
}

# Log: every line of a request carries its session id.

LOG_LEVEL = env_choice("LOG_LEVEL", "INFO", ("DEBUG", "INFO", "WARNING", "ERROR"))
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {
        "session": {"()": "stories.log.SessionFilter"},
        "refusals": {"()": "stories.log.RefusalFilter"},
    },
    "formatters": {
        "line": {"format": "{asctime} {levelname} [{session_id}] {name}: {message}", "style": "{"}
    },
    "handlers": {
        "console": {
            "class": "logging.StreamHandler",
            "filters": ["session", "refusals"],
            "formatter": "line",
        }
    },
    "loggers": {
        name: {"handlers": ["console"], "level": LOG_LEVEL, "propagate": False}
        for name in ("storygen", "stories", "orchestrator", "django", "django.server", "celery")
    },
}
