"""All configuration. Every setting is an environment variable that starts with STORYGEN_.

Debug is off unless STORYGEN_DEBUG says otherwise; manage.py turns it on, so a clone runs on a
developer's machine without any variable, and a server that strangers reach is safe without one.
The help texts here make docs/settings.md: `python manage.py settings_table` writes it.
"""

import os
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

from corsheaders.defaults import default_headers
from django.core.exceptions import ImproperlyConfigured

from storygen.environment import HOW_TO_SET_A_KEY, Environment, kept_secret

BASE_DIR = Path(__file__).resolve().parent.parent
VERSION = "0.1.0"  # as in CHANGELOG.md
MAX_BODY_BYTES = 256 * 1024  # as in gunicorn_worker.py, and so are the next
# The addresses that take a file, without their last slash, and how long a body they take.
UPLOADS = {"/api/characters": 12 * 1024 * 1024 + 64 * 1024}

env = Environment(BASE_DIR)
SETTINGS_TABLE = env.table

# Where the server's data is

env.section("Data")

_database = env.database(
    "DATABASE", "db.sqlite3", help="SQLite file, or `postgres://USER:PASSWORD@HOST/DATABASE`."
)
DATABASES = {"default": _database}
MEDIA_ROOT = env.path("MEDIA_ROOT", "media", help="Folder of pictures and texts.")
MEDIA_S3_BUCKET = env.text(
    "MEDIA_S3_BUCKET", help="Bucket that replaces the media folder; boto3 finds the credentials."
)
MEDIA_S3_OPTIONS = {
    "bucket_name": MEDIA_S3_BUCKET,
    "endpoint_url": env.text("MEDIA_S3_ENDPOINT", help="Its address, if not Amazon's.") or None,
    "region_name": env.text("MEDIA_S3_REGION", help="The bucket's region.") or None,
    "location": env.text("MEDIA_S3_PREFIX", help="Folder in the bucket."),
}
_sendfile = (
    "Let the web server in front send pictures, once access is checked: `nginx` gets "
    "`X-Accel-Redirect` to the internal location `/protected-media/`, `xsendfile` gets "
    "`X-Sendfile`."
)
SENDFILE = env.choice("SENDFILE", "off", ("off", "nginx", "xsendfile"), help=_sendfile)
_days = "Delete stories that are older. Without this and the next, none is deleted."
KEEP_DAYS = env.number("KEEP_DAYS", None, float, least=0.01, most=36_500, help=_days)
KEEP_STORIES = env.number("KEEP_STORIES", None, least=1, help="Newest stories that always stay.")
_trash = "How long a story stays in the trash, from which it can be restored, before it is deleted."
TRASH_DAYS = env.number("TRASH_DAYS", 7, float, least=0.01, most=36_500, help=_trash)

# Security

env.section("Security")

_debug = "For development: error pages with details, anonymous use, plain HTTP."
DEBUG = env.boolean("DEBUG", False, shown="`off`; `on` under `manage.py`", help=_debug)
KNOWN_KEY = "insecure-and-only-for-a-developers-machine"
SECRET_KEY = env.text(
    "SECRET_KEY",
    shown="with SQLite, generated and kept beside the database",
    help="Signs sessions and picture links. The same for all processes; 32 characters or more.",
)
_file = _database["NAME"]
if not SECRET_KEY and DEBUG:
    SECRET_KEY = KNOWN_KEY
elif not SECRET_KEY and isinstance(_file, Path):
    SECRET_KEY = kept_secret(_file.with_name(f"{_file.name}.key"))
if not DEBUG and (len(SECRET_KEY) < 32 or len(set(SECRET_KEY)) < 5 or SECRET_KEY == KNOWN_KEY):
    what = "is too short or well known" if SECRET_KEY else "is not set"
    raise ImproperlyConfigured(f"STORYGEN_SECRET_KEY {what}. {HOW_TO_SET_A_KEY}")

PUBLIC_URL = env.url(
    "PUBLIC_URL",
    help="Address at which clients reach the server, such as `https://stories.example/storygen`. "
    "Its path, if any, is in front of all addresses; webhooks get absolute URLs.",
)
_public = urlsplit(PUBLIC_URL)
# The part of all paths that a proxy maps to this server.
URL_PREFIX = _public.path
PUBLIC_ORIGIN = PUBLIC_URL.removesuffix(URL_PREFIX)
FORCE_SCRIPT_NAME = URL_PREFIX or None
ALLOWED_HOSTS = env.items(
    "ALLOWED_HOSTS",
    "localhost,127.0.0.1,[::1]",
    help="Host names that requests may name, besides that of `STORYGEN_PUBLIC_URL`.",
)
if _public.hostname:
    ALLOWED_HOSTS.append(_public.hostname)
CSRF_TRUSTED_ORIGINS = env.items(
    "CSRF_TRUSTED_ORIGINS", help="Origins whose forms are accepted, such as `https://a.example`."
)
CORS_ALLOWED_ORIGINS = env.items(
    "CORS_ALLOWED_ORIGINS", help="Origins whose pages may call the API."
)
CORS_URLS_REGEX = r"^/(api|media)/.*$"
CORS_ALLOW_HEADERS = [*default_headers, "idempotency-key", "if-match", "last-event-id", "prefer"]
CORS_EXPOSE_HEADERS = [
    *("ETag", "Idempotency-Replayed", "Location", "Preference-Applied", "Retry-After"),
]

_https = "Redirect plain HTTP, and send cookies over HTTPS only."
HTTPS = env.boolean("HTTPS", not DEBUG, shown="`on`; `off` with debug", help=_https)
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = HTTPS
SESSION_COOKIE_PATH = CSRF_COOKIE_PATH = f"{URL_PREFIX}/"
_hsts = "How long browsers remember to use HTTPS."
SECURE_HSTS_SECONDS = env.number(
    "HSTS_SECONDS", 3600 if HTTPS else 0, shown="`3600` with HTTPS", help=_hsts
)
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = env.boolean(
    "HSTS_SUBDOMAINS", False, help="The same for all subdomains, and for browsers' preload lists."
)
# Both are promises about every host of a domain, which its owner must make.
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]
NUM_PROXIES = env.number(
    "NUM_PROXIES", 0, help="Proxies in front, by which the client's address is found."
)
if env.boolean(
    "BEHIND_PROXY", False, help="Trust the proxy's `X-Forwarded-Proto`. Needs NUM_PROXIES."
):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    if not NUM_PROXIES:
        raise ImproperlyConfigured(
            "With STORYGEN_BEHIND_PROXY=on, set STORYGEN_NUM_PROXIES to the number of proxies in "
            "front of this server. Without it all clients would share the limits of one."
        )
DEFAULT_EXCEPTION_REPORTER_FILTER = "storygen.reports.ReporterFilter"
DATA_UPLOAD_MAX_MEMORY_SIZE = MAX_BODY_BYTES
FILE_UPLOAD_HANDLERS = ["stories.api.http.middleware.NoUploads"]

# Django

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "stories",  # its runserver is made of that of the next
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "corsheaders",
    "django_filters",
    "rest_framework",
    "knox",
    "drf_spectacular",
    "drf_spectacular_sidecar",
]
MIDDLEWARE = [
    "stories.monitoring.views.ProbeMiddleware",
    "django_prometheus.middleware.PrometheusBeforeMiddleware",
    "corsheaders.middleware.CorsMiddleware",
    "stories.api.http.middleware.GuardMiddleware",
    "django.middleware.security.SecurityMiddleware",
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
            ]
        },
    }
]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
_passwords = ("UserAttributeSimilarity", "MinimumLength", "CommonPassword", "NumericPassword")
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}Validator"} for name in _passwords
]
LOGIN_URL = "rest_framework:login"
LOGIN_REDIRECT_URL = LOGOUT_REDIRECT_URL = "app"
TIME_ZONE = "UTC"

# Files

MEDIA_URL = f"{URL_PREFIX}/media/"
STATIC_ROOT = BASE_DIR / "staticfiles"
STATIC_URL = f"{URL_PREFIX}/static/"
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = DEBUG
# The web app's files have a hash of their contents in their names.
WHITENOISE_IMMUTABLE_FILE_TEST = r"/static/web/assets/"
STORAGES = {
    "default": {
        "BACKEND": "stories.files.filesystem.AtomicFileSystemStorage",
        # For us and for a web server in our group that sends pictures.
        "OPTIONS": {"file_permissions_mode": 0o640, "directory_permissions_mode": 0o750},
    },
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
if MEDIA_S3_BUCKET:
    env.needs_packages("MEDIA_S3_BUCKET", "storages", "boto3")
    _s3 = "stories.files.s3.S3MediaStorage"
    STORAGES["default"] = {"BACKEND": _s3, "OPTIONS": MEDIA_S3_OPTIONS}

# The API

env.section("API")

REST_FRAMEWORK = {
    "DEFAULT_SCHEMA_CLASS": "stories.api.schema.autoschema.Schema",
    # The first one's header makes a request without credentials a 401.
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "stories.api.authentication.TokenAuthentication",
        "rest_framework.authentication.SessionAuthentication",
    ],
    "DEFAULT_PERMISSION_CLASSES": ["stories.api.permissions.MayUse"],
    "DEFAULT_PAGINATION_CLASS": "stories.api.pagination.Pagination",
    "PAGE_SIZE": 20,
    "DEFAULT_FILTER_BACKENDS": ["django_filters.rest_framework.DjangoFilterBackend"],
    "DEFAULT_THROTTLE_CLASSES": ["stories.api.throttling.ClientThrottle"],
    "DEFAULT_THROTTLE_RATES": {
        "generate": env.rate("THROTTLE_GENERATE", "60/min", help="Stories of a client"),
        "sessions": env.rate("THROTTLE_SESSIONS", "600/min", help="Other requests of a client"),
        "login": env.rate("THROTTLE_LOGIN", "10/min", help="Login attempts from an address"),
    },
    "NUM_PROXIES": NUM_PROXIES,
    "EXCEPTION_HANDLER": "stories.api.errors.exception_handler",
}
_century = 876_000
TOKEN_HOURS = env.number(
    "TOKEN_HOURS", 240.0, float, least=0.01, most=_century, help="Hours that an API token is valid."
)
REST_KNOX = {"TOKEN_TTL": timedelta(hours=TOKEN_HOURS)}
SPECTACULAR_SETTINGS = {
    "TITLE": "StoryGen",
    "DESCRIPTION": "One prompt in, one illustrated story out.",
    "VERSION": VERSION,
    "OAS_VERSION": "3.1.0",
    "SERVE_INCLUDE_SCHEMA": False,
    # Anyone may read the schema, even with wrong credentials.
    "SERVE_AUTHENTICATION": [],
    "SWAGGER_UI_DIST": "SIDECAR",
    "SWAGGER_UI_FAVICON_HREF": "SIDECAR",
    # Without it the page asks a validator on the internet to judge our schema.
    "SWAGGER_UI_SETTINGS": {"deepLinking": True, "validatorUrl": None},
    "ENUM_NAME_OVERRIDES": {
        "PoseEnum": "orchestrator.plan.POSES",
        "SessionStatus": "stories.models.StorySession.Status",
        "ProcessingStatus": "stories.models.GeneratedContent.ProcessingStatus",
    },
}

env.section("Stories")  # `env.values` keeps what is read from here on

_anonymous = "Allow anonymous requests, and access to sessions without an owner."
env.boolean("ANONYMOUS", DEBUG, shown="`off`; `on` with debug", help=_anonymous)
# At most 20,000, of twelve bytes each in JSON, within MAX_BODY_BYTES.
env.number("MAX_PROMPT_LENGTH", 2000, least=1, most=20_000, help="Characters in a prompt.")
# Those that the preset's story model cannot read: in another language, or without words.
_unreadable = "Answer a prompt that the story model cannot read with a story and a warning, or 400."
env.choice("UNREADABLE_PROMPTS", "warn", ("warn", "refuse"), help=_unreadable)
# Anonymous clients count by address.
env.number("QUOTA_DAY", 0, help="Stories per user in 24 hours; 0: no limit. The admin sets others.")
env.number("QUOTA_PAGES", 0, help="Drawn pages per user in 24 hours; 0: no limit.")
_library = "Characters that a user, or an anonymous address, may keep; 0: no limit."
env.number("QUOTA_CHARACTERS", 100, help=_library)
_library = "Megabytes that their pictures may take; 0: no limit."
env.number("QUOTA_CHARACTERS_MB", 200, float, help=_library)
env.limit("QUOTA_AT_ONCE", 4, DEBUG, help="Queued and running stories per user or address")
env.limit("WAITS_PER_CLIENT", 4, DEBUG, help="Requests per user or address that wait for a story")
env.limit("STREAMS_PER_CLIENT", 8, DEBUG, help="Event streams per user or address")
env.number("EVENT_STREAMS", 32, least=1, help="Event streams of a process; each occupies a thread.")
_disconnect = "Cancel a story when the client that waits for it disconnects."
env.boolean("CANCEL_ON_DISCONNECT", True, help=_disconnect)
_deadline = (
    "Time for a story once it has started, and for a request that waits for one; a quarter more "
    "for each page after the first."
)
env.number("DEADLINE_SECONDS", 300.0, float, least=0.1, help=_deadline)
_full = "Queue length at which a request that waits for its story gets 429."
env.number("MAX_WAITING_REQUESTS", 8, least=1, help=_full)
_import = "Largest archive of a story that is imported, in MB."
UPLOADS["/api/import"] = round(
    1e6 * env.number("IMPORT_MB", 64.0, float, least=0.01, most=900, help=_import)
)
env.number("MAX_QUEUED", 1000, least=1, help="Queue length at which any other request gets 429.")
_expired = "Time in the queue until a story fails."
env.number("MAX_QUEUED_HOURS", 24.0, float, least=0.01, help=_expired)
_shutdown = "Time for the running story to finish when the server stops."
env.number("SHUTDOWN_SECONDS", 20.0, float, help=_shutdown)
_hosts = "Hosts that webhooks may call, written as in ALLOWED_HOSTS; empty turns them off."
env.items("WEBHOOK_HOSTS", help=_hosts)
# More than one while receivers change from one to the next.
_keys = env.keys("WEBHOOK_SECRET", help="Keys that sign webhooks, `whsec_` and base64.")
env.boolean("WEBHOOK_ALLOW_PRIVATE", False, help="Allow webhooks to private networks.")
_token = env.text("METRICS_TOKEN", help="Bearer token with which `/metrics` is read.")
_metrics = "Serve `/metrics`, to staff and to requests with the token, or to all without one."
_open = DEBUG or bool(_token)
env.boolean("METRICS", _open, shown="`on` with debug or a token", help=_metrics)
# With a broker this server has no models: workers elsewhere generate the stories.
_broker = "`redis://...` or `amqp://...`: stories are generated by `celery -A storygen worker`."
env.broker("BROKER_URL", help=_broker)
env.boolean("CACHE", True, help="Reuse outputs of stages with the same inputs.")
env.number("CACHE_MB", 1024, float, least=1, help="Size of that cache.")
_fonts = "Folders of typefaces for PDF and MP4, where a story has letters that ours lacks."
_book_fonts = tuple(Path(folder).expanduser() for folder in env.items("BOOK_FONTS", help=_fonts))
_signed = (
    "Certificates in PEM, the signer's first, with which exports get Content Credentials (C2PA)."
)
_signer = env.text("C2PA_CERTIFICATES", help=_signed)
_signing_key = env.text("C2PA_KEY", help="File with the key of the first, in PEM.")
if bool(_signer) != bool(_signing_key):
    raise ImproperlyConfigured(
        "Set both STORYGEN_C2PA_CERTIFICATES and STORYGEN_C2PA_KEY, or neither."
    )
STORYGEN = env.values | {
    "C2PA_FILES": (Path(_signer).expanduser(), Path(_signing_key).expanduser())
    if _signer
    else None,
    "BOOK_FONTS": _book_fonts,
    "KEEP_DAYS": KEEP_DAYS,
    "KEEP_STORIES": KEEP_STORIES,
    "TRASH_DAYS": TRASH_DAYS,
    "KEEP_EVENTS_HOURS": 24.0,  # after the end of their story
    "EVENT_HEARTBEAT_SECONDS": 15.0,
    # How long a stage may overrun the deadline before its models are given up and loaded again.
    "HANG_SECONDS": 30.0,
    "WEBHOOK_KEYS": _keys,
    "METRICS_TOKEN": _token,
    # A class whose from_config takes an OrchestratorConfig and loads the stages.
    "ORCHESTRATOR": "orchestrator.StoryOrchestrator",
}
if STORYGEN["WEBHOOK_HOSTS"] and not STORYGEN["WEBHOOK_KEYS"]:
    raise ImproperlyConfigured(
        "With STORYGEN_WEBHOOK_HOSTS, set STORYGEN_WEBHOOK_SECRET as well, by which receivers know "
        "that a message is from this server."
    )

# Throttles count in the default cache. With a broker several web processes may serve, and share it;
# without one there is one process.
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
if STORYGEN["BROKER_URL"].startswith("redis"):
    CACHES["default"] = {
        "BACKEND": "stories.api.throttling.TolerantRedisCache",
        "LOCATION": STORYGEN["BROKER_URL"],
        "KEY_PREFIX": "storygen",
        "OPTIONS": {"socket_connect_timeout": 1, "socket_timeout": 1},
    }
elif STORYGEN["BROKER_URL"]:
    CACHES["default"] = {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "stories_throttles",  # made by a migration
    }

# Models

env.section("Models")


def _temperature() -> float | str | None:
    help = "Randomness of the story, 0 to 2; `none` for served models that refuse the parameter."
    if env.text("STORY_TEMPERATURE", help=help) == "none":
        return "none"
    env.table.pop()
    return env.number("STORY_TEMPERATURE", None, float, most=2, help=help)


_voice = (
    "Reads stories aloud: `heart`, `fenrir`, `emma`, `fable`, `kore`, `openai:MODEL@VOICE` of a "
    "server, or `off`."
)
_voice_url = "Address of that server, if it is not `OPENAI_BASE_URL`."
_voice_key = "Its key, if it is not `OPENAI_API_KEY`."
_licences = "Licences without commercial use that you agree to."
_child_safe = "Refuse prompts for what no child should read, and read rough ones kindly."
_lora = "LoRAs to add, each `FILE` or `FILE@SCALE`."
ORCHESTRATOR = {
    "preset": env.text("PRESET", "embedded", help="Set of models; `manage.py presets` lists them."),
    "models_dir": env.path("MODELS_DIR", "models", help="Folder of the weights."),
    "device": env.text("DEVICE", "auto", help="`auto`, `cpu`, `cuda` or `cuda:N`."),
    "threads": env.number("THREADS", 0, help="CPU threads; 0 is all cores."),
    # Parts of the preset can be replaced.
    "story_model": env.model(
        "STORY_MODEL",
        help="`gguf:FILE`, `transformers:FOLDER`, `reader:FOLDER`, `ollama:NAME`, "
        "`openai:NAME`, ...",
    ),
    "story_revision": env.text("STORY_REVISION", help="Its revision on the hub.") or None,
    "story_tokens": env.number("STORY_TOKENS", None, least=16, help="Tokens of a story at most."),
    "story_structured": env.boolean("STORY_STRUCTURED", None, help="Ask for structured answers."),
    "story_temperature": _temperature(),
    "child_safe": env.boolean("CHILD_SAFE", True, help=_child_safe),
    "picture_model": env.model("PICTURE_MODEL", help="Folder or hub id of a checkpoint."),
    "picture_revision": env.text("PICTURE_REVISION", help="Its revision on the hub.") or None,
    "picture_dtype": env.text("PICTURE_DTYPE", help="`float32`, `float16`, `bfloat16`.") or None,
    "picture_scheduler": env.text("PICTURE_SCHEDULER", help="A scheduler of diffusers.") or None,
    "picture_steps": env.number("PICTURE_STEPS", None, least=1, help="Denoising steps."),
    "picture_guidance_scale": env.number(
        "PICTURE_GUIDANCE_SCALE", None, float, help="Classifier-free guidance."
    ),
    "picture_size": env.number("PICTURE_SIZE", None, least=64, help="Pixels of a side."),
    "picture_vae": env.model("PICTURE_VAE", help="Decoder: `tiny`, `full`, a folder or hub id."),
    "picture_lora": ",".join(map(os.path.expanduser, env.items("PICTURE_LORA", help=_lora)))
    or None,
    "picture_engine": env.text("PICTURE_ENGINE", help="`openvino` or `torch`.") or None,
    "picture_offload": env.text("PICTURE_OFFLOAD", help="Keep parts in main memory.") or None,
    "cutout_model": env.text("CUTOUT_MODEL", help="Background removal model.") or None,
    "narration_voice": env.text("NARRATION_VOICE", "heart", help=_voice),
    "narration_speed": env.number(
        "NARRATION_SPEED", 1.0, float, least=0.5, most=2, help="How fast stories are read aloud."
    ),
    "narration_url": env.text("NARRATION_URL", help=_voice_url),
    "narration_key": env.text("NARRATION_KEY", help=_voice_key),
    "accept_licences": tuple(env.items("ACCEPT_LICENCES", help=_licences)),
    "check_memory": env.boolean(
        "CHECK_MEMORY", True, help="Refuse models that need more memory than there is."
    ),
}
_others = env.items("PRESETS", help="Other presets that requests may name, of other workers.")
STORYGEN["PRESETS"] = list(dict.fromkeys([ORCHESTRATOR["preset"], *_others]))

# Workers on other machines. The queue is a database table; messages only wake workers, see
# stories/workers/broker.py. `celery -A storygen worker` takes from here what its command line
# omits.

CELERY_BROKER_URL = STORYGEN["BROKER_URL"]
CELERY_TASK_DEFAULT_QUEUE = f"storygen.{ORCHESTRATOR['preset']}"
CELERY_TASK_IGNORE_RESULT = True
# A worker holds one message while it generates one story: another worker can take the next.
CELERY_WORKER_POOL = "storygen.celery:WorkerPool"
CELERY_WORKER_CONCURRENCY = 1
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
# A thread cannot be cancelled, and a message that arrives twice finds its story taken.
CELERY_WORKER_CANCEL_LONG_RUNNING_TASKS_ON_CONNECTION_LOSS = False
# A worker waits for its broker without limit, a request for the shortest time.
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_BROKER_CONNECTION_MAX_RETRIES = None
CELERY_BROKER_CONNECTION_TIMEOUT = 2
CELERY_TASK_PUBLISH_RETRY = False
CELERY_BROKER_TRANSPORT_OPTIONS = {
    "max_retries": 0,
    # For Redis, which redelivers unacknowledged messages after this time (celery #5935). Longer
    # than any story, although a second message does no harm.
    "visibility_timeout": 6 * 3600,
    "socket_connect_timeout": 2,
    "socket_timeout": 5,
}

# Log: every line of a request carries its session id.

env.section("Log")

_levels = ("DEBUG", "INFO", "WARNING", "ERROR")
LOG_LEVEL = env.choice("LOG_LEVEL", "INFO", _levels, help="Least level that is logged.")
_line = "{asctime} {levelname} [{session_id}] {name}: {message}"
_console = {"class": "logging.StreamHandler", "filters": ["session", "refusals"]}
_names = ("storygen", "stories", "orchestrator", "django", "django.server", "celery")
_logger = {"handlers": ["console"], "level": LOG_LEVEL, "propagate": False}
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {
        "session": {"()": "stories.log.SessionFilter"},
        "refusals": {"()": "stories.log.RefusalFilter"},
    },
    "formatters": {"line": {"format": _line, "style": "{"}},
    "handlers": {"console": _console | {"formatter": "line"}},
    "loggers": dict.fromkeys(_names, _logger),
}
