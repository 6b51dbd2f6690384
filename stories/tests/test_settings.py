"""Settings come from the environment, and say in words what is wrong with it."""

import importlib.util
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

import storygen.settings
from stories.management.commands import settings_table
from stories.workers import broker

KEY = "k3y-0123456789-abcdefghijklmnopqrstuvwxyz-ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@pytest.fixture
def load(monkeypatch):
    """Settings as manage.py with only these STORYGEN_ variables would read them."""

    def load(**variables: str):
        for name in [name for name in os.environ if name.startswith("STORYGEN_")]:
            monkeypatch.delenv(name)
        for name, value in ({"DEBUG": "on"} | variables).items():
            monkeypatch.setenv(f"STORYGEN_{name}", value)
        spec = importlib.util.spec_from_file_location("settings_again", storygen.settings.__file__)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    return load


def test_a_clone_needs_no_variable(load):
    settings = load()

    assert settings.DEBUG is True
    assert settings.SECURE_SSL_REDIRECT is False
    assert "localhost" in settings.ALLOWED_HOSTS
    assert settings.CORS_ALLOWED_ORIGINS == []
    assert settings.ORCHESTRATOR["preset"] == "embedded"


@pytest.mark.parametrize(
    ("variables", "on"),
    [
        ({}, True),
        ({"METRICS": "off"}, False),
        ({"DEBUG": "off", "SECRET_KEY": KEY}, False),
        ({"DEBUG": "off", "SECRET_KEY": KEY, "METRICS": "on"}, True),
        ({"DEBUG": "off", "SECRET_KEY": KEY, "METRICS_TOKEN": "t0ken"}, True),
        ({"METRICS": "off", "METRICS_TOKEN": "t0ken"}, False),
    ],
)
def test_metrics_are_served_to_developers_and_where_it_was_asked_for(load, variables, on):
    assert load(**variables).STORYGEN["METRICS"] is on


def test_an_empty_variable_is_as_none(load):
    assert load(PRESET="", MAX_WAITING_REQUESTS="").ORCHESTRATOR == load().ORCHESTRATOR


def test_debug_is_off_by_default(load, tmp_path):
    settings = load(DEBUG="", DATABASE=str(tmp_path / "rows.sqlite3"))

    assert settings.DEBUG is settings.STORYGEN["ANONYMOUS"] is False
    assert settings.HTTPS is True


def test_a_key_is_kept_beside_the_database(load, tmp_path):
    keys = {load(DEBUG="off", DATABASE=str(tmp_path / "rows.sqlite3")).SECRET_KEY for _ in "ab"}

    assert len(keys) == 1
    assert len(keys.pop()) > 64
    assert stat.S_IMODE((tmp_path / "rows.sqlite3.key").stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["rows.sqlite3.key"]


@pytest.mark.parametrize(
    "key", [storygen.settings.KNOWN_KEY, "x", "k3y-0123456789", "ab" * 40], ids=len
)
def test_without_debug_a_weak_key_is_refused(load, key):
    with pytest.raises(ImproperlyConfigured, match="Set STORYGEN_SECRET_KEY to a long random"):
        load(DEBUG="off", SECRET_KEY=key)


@pytest.mark.parametrize("database", ["postgres://rows.example/tales", "no/such/folder/rows"])
def test_where_no_key_can_be_kept_one_must_be_set(load, database):
    with pytest.raises(ImproperlyConfigured, match="Set STORYGEN_SECRET_KEY to a long random"):
        load(DEBUG="off", DATABASE=database)


def test_without_debug_it_is_safe_without_another_variable(load):
    settings = load(DEBUG="off", SECRET_KEY=KEY)

    assert settings.SECURE_SSL_REDIRECT
    assert settings.SESSION_COOKIE_SECURE
    assert settings.CSRF_COOKIE_SECURE
    assert settings.SECURE_HSTS_SECONDS > 0
    assert settings.WHITENOISE_AUTOREFRESH is False


@pytest.mark.parametrize(
    ("variables", "anonymous"),
    [
        ({}, True),
        ({"DEBUG": "off", "SECRET_KEY": KEY}, False),
        ({"ANONYMOUS": "off"}, False),
        ({"DEBUG": "off", "SECRET_KEY": KEY, "ANONYMOUS": "on"}, True),
    ],
)
def test_strangers_are_let_in_on_a_developers_machine_alone(load, variables, anonymous):
    assert load(**variables).STORYGEN["ANONYMOUS"] is anonymous


def test_without_debug_no_client_takes_all(load):
    limits = ("QUOTA_AT_ONCE", "WAITS_PER_CLIENT", "STREAMS_PER_CLIENT")
    strict, lax = load(DEBUG="off", SECRET_KEY=KEY).STORYGEN, load().STORYGEN

    assert [lax[name] for name in limits] == [0, 0, 0]
    assert all(strict[name] > 0 for name in limits)
    # The others' requests still wait for their stories, and their streams are served.
    assert strict["WAITS_PER_CLIENT"] < strict["MAX_WAITING_REQUESTS"]
    assert strict["STREAMS_PER_CLIENT"] < strict["EVENT_STREAMS"]


def test_behind_a_proxy_it_needs_their_number(load):
    with pytest.raises(ImproperlyConfigured, match="set STORYGEN_NUM_PROXIES"):
        load(BEHIND_PROXY="on")


@pytest.mark.parametrize(
    ("broker", "cache"),
    [("", "LocMem"), ("redis://r.example/0", "Redis"), ("amqp://r.example//", "Database")],
)
def test_processes_with_a_broker_share_their_throttles(load, broker, cache):
    assert cache in load(BROKER_URL=broker).CACHES["default"]["BACKEND"]


def test_a_public_address_gives_all_others_its_path(load):
    settings = load(PUBLIC_URL="https://stories.example/storygen/")

    assert settings.FORCE_SCRIPT_NAME == settings.URL_PREFIX == "/storygen"
    assert (settings.MEDIA_URL, settings.STATIC_URL) == ("/storygen/media/", "/storygen/static/")
    assert settings.SESSION_COOKIE_PATH == "/storygen/"
    assert settings.PUBLIC_ORIGIN == "https://stories.example"
    assert "stories.example" in settings.ALLOWED_HOSTS
    assert load().MEDIA_URL == "/media/"
    assert load().FORCE_SCRIPT_NAME is None


def test_the_page_of_settings_is_current():
    assert settings_table.FILE.read_text(encoding="utf-8") == settings_table.table(), (
        "run `python manage.py settings_table`"
    )


def test_every_setting_has_a_text():
    assert not [row.name for row in storygen.settings.SETTINGS_TABLE if not row.help.endswith(".")]


def test_the_deployment_checks_have_nothing_to_say(tmp_path):
    result = subprocess.run(
        # Not all tags: whether weights are missing is another test's matter.
        [sys.executable, "manage.py", "check", "--deploy", "--fail-level=WARNING", "-tsecurity"],
        cwd=Path(storygen.settings.__file__).parent.parent,
        env={name: value for name, value in os.environ.items() if "STORYGEN" not in name}
        | {"STORYGEN_DEBUG": "off", "STORYGEN_SECRET_KEY": KEY},
        capture_output=True,
        text=True,
    )

    assert result.returncode == 0, result.stderr
    assert "no issues" in result.stdout


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("DEBUG", "maybe", "use on or off"),
        ("HTTPS", "2", "use on or off"),
        ("MAX_WAITING_REQUESTS", "many", "use a whole number"),
        ("MAX_WAITING_REQUESTS", "1.5", "use a whole number"),
        ("MAX_WAITING_REQUESTS", "0", "use 1 or more"),
        ("MAX_QUEUED", "0", "use 1 or more"),
        ("MAX_QUEUED_HOURS", "0", "use 0.01 or more"),
        ("CANCEL_ON_DISCONNECT", "sometimes", "use on or off"),
        ("MAX_PROMPT_LENGTH", "0", "use 1 to 20000"),
        ("DEADLINE_SECONDS", "soon", "use a number"),
        ("DEADLINE_SECONDS", "nan", "use 0.1 or more"),
        ("DEADLINE_SECONDS", "inf", "use 0.1 or more"),
        ("THROTTLE_GENERATE", "60", "use a rate such as 60/min"),
        ("THROTTLE_SESSIONS", "many/min", "use a rate such as 60/min"),
        ("THROTTLE_SESSIONS", "60/fortnight", "use a rate such as 60/min"),
        ("THROTTLE_LOGIN", "few", "use a rate such as 60/min"),
        ("ANONYMOUS", "some", "use on or off"),
        ("QUOTA_DAY", "-1", "use 0 or more"),
        ("QUOTA_AT_ONCE", "1.5", "use a whole number"),
        ("TOKEN_HOURS", "0", "use 0.01 to 876000"),
        ("TOKEN_HOURS", "1e12", "use 0.01 to 876000"),
        ("TOKEN_HOURS", "nan", "use 0.01 to 876000"),
        ("SENDFILE", "apache", "use off, nginx, xsendfile"),
        ("KEEP_DAYS", "0", "use 0.01 to 36500"),
        ("KEEP_DAYS", "1e12", "use 0.01 to 36500"),
        ("KEEP_STORIES", "0", "use 1 or more"),
        ("TRASH_DAYS", "0", "use 0.01 to 36500"),
        ("PUBLIC_URL", "stories.example", "use an address such as"),
        ("PUBLIC_URL", "ftp://stories.example", "use an address such as"),
        ("MAX_PROMPT_LENGTH", "100000", "use 1 to 20000"),
        ("WEBHOOK_ALLOW_PRIVATE", "sometimes", "use on or off"),
        ("WEBHOOK_SECRET", "whsec_correct horse", "24 to 64 bytes in base64"),
        ("WEBHOOK_SECRET", f"whsec_{'QUJD' * 7}", "24 to 64 bytes in base64"),
        ("WEBHOOK_SECRET", f"whsec_{'QUJD' * 22}", "24 to 64 bytes in base64"),
        ("LOG_LEVEL", "loud", "use DEBUG, INFO, WARNING, ERROR"),
    ],
)
def test_a_variable_that_says_nothing_is_refused_by_its_name(load, name, value, message):
    with pytest.raises(ImproperlyConfigured) as refused:
        load(**{name: value})

    assert str(refused.value).startswith(f"STORYGEN_{name} is ")
    assert message in str(refused.value)


def test_webhooks_are_off_and_nothing_is_pruned_if_nobody_says_so(load):
    settings = load()

    assert settings.STORYGEN["WEBHOOK_HOSTS"] == settings.STORYGEN["WEBHOOK_KEYS"] == []
    assert settings.STORYGEN["WEBHOOK_ALLOW_PRIVATE"] is False
    assert settings.STORYGEN["KEEP_DAYS"] is settings.STORYGEN["KEEP_STORIES"] is None


def test_webhooks_need_a_secret(load):
    with pytest.raises(ImproperlyConfigured, match="set STORYGEN_WEBHOOK_SECRET as well"):
        load(WEBHOOK_HOSTS="hooks.example")


def test_webhook_secrets_are_read_with_or_without_their_prefix(load):
    settings = load(
        WEBHOOK_HOSTS="hooks.example, .example.org",
        WEBHOOK_SECRET=f"whsec_{'QUJD' * 8}, {'REVG' * 8}",
    )

    assert settings.STORYGEN["WEBHOOK_HOSTS"] == ["hooks.example", ".example.org"]
    assert settings.STORYGEN["WEBHOOK_KEYS"] == [b"ABC" * 8, b"DEF" * 8]


def test_the_command_that_is_named_makes_a_secret(load):
    with pytest.raises(ImproperlyConfigured) as refused:
        load(WEBHOOK_SECRET="short")
    script = str(refused.value).partition("python -c '")[2].partition("'`")[0]
    secret = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True).stdout

    assert len(load(WEBHOOK_SECRET=secret).STORYGEN["WEBHOOK_KEYS"][0]) == 32


def test_values_are_read(load):
    settings = load(
        DEBUG="NO",
        SECRET_KEY=KEY,
        ALLOWED_HOSTS=" stories.example , ,10.0.0.7",
        CORS_ALLOWED_ORIGINS="https://stories.example",
        BEHIND_PROXY="on",
        NUM_PROXIES="1",
        THROTTLE_GENERATE="off",
        THROTTLE_SESSIONS="5/hour",
        PICTURE_GUIDANCE_SCALE="1.5",
    )

    assert settings.DEBUG is False
    assert settings.ALLOWED_HOSTS == ["stories.example", "10.0.0.7"]
    assert settings.CORS_ALLOWED_ORIGINS == ["https://stories.example"]
    assert settings.SECURE_PROXY_SSL_HEADER == ("HTTP_X_FORWARDED_PROTO", "https")
    assert settings.REST_FRAMEWORK["NUM_PROXIES"] == 1
    assert settings.REST_FRAMEWORK["DEFAULT_THROTTLE_RATES"] == {
        "generate": None,
        "sessions": "5/hour",
        "login": "10/min",
    }
    assert settings.ORCHESTRATOR["picture_guidance_scale"] == 1.5


def test_a_relative_folder_lies_below_the_repository_wherever_it_is_started(load, tmp_path):
    settings = load(MEDIA_ROOT="pictures", DATABASE=str(tmp_path / "rows.sqlite3"))

    assert settings.MEDIA_ROOT == settings.BASE_DIR / "pictures"
    assert settings.DATABASES["default"]["NAME"] == tmp_path / "rows.sqlite3"


def test_a_tilde_is_the_users_home_in_every_path(load, monkeypatch):
    monkeypatch.setenv("HOME", "/home/ada")
    settings = load(
        MEDIA_ROOT="~/pictures",
        DATABASE="~/rows.sqlite3",
        MODELS_DIR="~/models",
        STORY_MODEL="gguf:~/mine/a.gguf",
        PICTURE_MODEL="~/mine/sd",
        PICTURE_VAE="~/mine/taesd",
        PICTURE_LORA="styles/b.safetensors@0.5, ~/mine/a.safetensors@-1",
    )

    assert Path("/home/ada/pictures") == settings.MEDIA_ROOT
    assert settings.DATABASES["default"]["NAME"] == Path("/home/ada/rows.sqlite3")
    models = settings.ORCHESTRATOR
    assert models["models_dir"] == Path("/home/ada/models")
    assert models["story_model"] == "gguf:/home/ada/mine/a.gguf"
    assert models["picture_model"] == "/home/ada/mine/sd"
    assert models["picture_vae"] == "/home/ada/mine/taesd"
    assert models["picture_lora"] == ("styles/b.safetensors@0.5,/home/ada/mine/a.safetensors@-1")


@pytest.mark.parametrize("name", ["ollama:qwen3:0.6b", "openai:gpt-5-mini", "owner/a~b", ""])
def test_a_name_of_a_model_is_left_as_it_is(load, name):
    assert load(STORY_MODEL=name).ORCHESTRATOR["story_model"] == (name or None)


def test_a_file_is_sqlites(load):
    database = load(DATABASE="rows/here.sqlite3").DATABASES["default"]

    assert database["ENGINE"] == "django.db.backends.sqlite3"
    assert database["OPTIONS"]["transaction_mode"] == "IMMEDIATE"


def test_an_address_is_a_postgresql_servers(load):
    address = "postgresql://ada:p%40ss%2Fword@rows.example:6432/tales?sslmode=require"
    database = load(DATABASE=address).DATABASES["default"]

    assert database["ENGINE"] == "django.db.backends.postgresql"
    assert (database["HOST"], database["PORT"], database["NAME"]) == ("rows.example", 6432, "tales")
    assert (database["USER"], database["PASSWORD"]) == ("ada", "p@ss/word")
    assert database["CONN_HEALTH_CHECKS"]
    assert database["OPTIONS"]["sslmode"] == "require"
    # Away is an error in seconds.
    assert 0 < database["OPTIONS"]["connect_timeout"] <= 5


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DATABASE", "mysql://ada:secret@rows.example/tales"),
        ("DATABASE", "postgres://ada:secret@rows.example:many/tales"),
        ("BROKER_URL", "http://ada:secret@broker.example/"),
        ("BROKER_URL", "broker.example:secret"),
    ],
)
def test_an_address_that_says_nothing_is_refused_and_its_password_kept(load, name, value):
    with pytest.raises(ImproperlyConfigured) as refused:
        load(**{name: value})

    assert str(refused.value).startswith(f"STORYGEN_{name} ")
    assert "secret" not in str(refused.value)
    assert refused.value.__suppress_context__ or refused.value.__context__ is None


@pytest.mark.parametrize(
    ("name", "value", "package"),
    [
        ("DATABASE", "postgres://localhost/tales", "psycopg"),
        ("DATABASE", "postgres://localhost/tales", "dj_database_url"),
        ("BROKER_URL", "redis://localhost/0", "celery"),
        ("BROKER_URL", "redis://localhost/0", "redis"),
        ("MEDIA_S3_BUCKET", "pictures", "storages"),
    ],
)
def test_it_says_how_to_install_what_is_missing(load, monkeypatch, name, value, package):
    find = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda module: None if module == package else find(module)
    )

    with pytest.raises(ImproperlyConfigured) as refused:
        load(**{name: value})

    assert str(refused.value) == (
        f"STORYGEN_{name} needs packages that are not installed: run "
        "`pip install -r requirements-scale.txt`."
    )


def test_a_broker_has_a_queue_for_each_preset(load):
    settings = load(BROKER_URL="amqp://broker.example//", PRESET="embedded")

    assert settings.STORYGEN["BROKER_URL"] == settings.CELERY_BROKER_URL
    assert broker.queue_for("embedded") == settings.CELERY_TASK_DEFAULT_QUEUE


def test_a_bucket_is_the_media_folder(load):
    storage = load(
        MEDIA_S3_BUCKET="pictures",
        MEDIA_S3_ENDPOINT="https://s3.example",
        MEDIA_S3_REGION="eu-north-1",
        MEDIA_S3_PREFIX="storygen",
    ).STORAGES["default"]

    assert storage == {
        "BACKEND": "stories.files.s3.S3MediaStorage",
        "OPTIONS": {
            "bucket_name": "pictures",
            "endpoint_url": "https://s3.example",
            "region_name": "eu-north-1",
            "location": "storygen",
        },
    }
