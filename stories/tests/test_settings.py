"""Settings come from the environment, and say in words what is wrong with it."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

import storygen.settings

KEY = "k3y-0123456789-abcdefghijklmnopqrstuvwxyz-ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@pytest.fixture
def load(monkeypatch):
    """Settings as a process with only these STORYGEN_ variables would read them."""

    def load(**variables: str):
        for name in [name for name in os.environ if name.startswith("STORYGEN_")]:
            monkeypatch.delenv(name)
        for name, value in variables.items():
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


def test_an_empty_variable_is_as_none(load):
    assert load(PRESET="", LINE_LENGTH="", DEBUG="").ORCHESTRATOR == load().ORCHESTRATOR


@pytest.mark.parametrize("key", [{}, {"SECRET_KEY": storygen.settings.KNOWN_KEY}])
def test_without_debug_a_key_of_ones_own_is_demanded(load, key):
    with pytest.raises(ImproperlyConfigured, match="set STORYGEN_SECRET_KEY to a long random"):
        load(DEBUG="off", **key)


def test_without_debug_it_is_safe_without_another_variable(load):
    settings = load(DEBUG="off", SECRET_KEY=KEY)

    assert settings.SECURE_SSL_REDIRECT
    assert settings.SESSION_COOKIE_SECURE
    assert settings.CSRF_COOKIE_SECURE
    assert settings.SECURE_HSTS_SECONDS > 0
    assert settings.WHITENOISE_AUTOREFRESH is False


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
        ("LINE_LENGTH", "many", "use a whole number"),
        ("LINE_LENGTH", "1.5", "use a whole number"),
        ("LINE_LENGTH", "-1", "use 0 or more"),
        ("MAX_PROMPT_LENGTH", "0", "use 1 or more"),
        ("DEADLINE_SECONDS", "soon", "use a number"),
        ("DEADLINE_SECONDS", "nan", "use 0.1 or more"),
        ("DEADLINE_SECONDS", "inf", "use 0.1 or more"),
        ("THROTTLE_GENERATE", "60", "use a rate such as 60/min"),
        ("THROTTLE_SESSIONS", "many/min", "use a rate such as 60/min"),
        ("THROTTLE_SESSIONS", "60/fortnight", "use a rate such as 60/min"),
        ("LOG_LEVEL", "loud", "use DEBUG, INFO, WARNING, ERROR"),
    ],
)
def test_a_variable_that_says_nothing_is_refused_by_its_name(load, name, value, message):
    with pytest.raises(ImproperlyConfigured) as refused:
        load(**{name: value})

    assert str(refused.value).startswith(f"STORYGEN_{name} is ")
    assert message in str(refused.value)


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
    }
    assert settings.ORCHESTRATOR["picture_guidance_scale"] == 1.5


def test_a_relative_folder_lies_below_the_repository_wherever_it_is_started(load, tmp_path):
    settings = load(MEDIA_ROOT="pictures", DATABASE=str(tmp_path / "rows.sqlite3"))

    assert settings.MEDIA_ROOT == settings.BASE_DIR / "pictures"
    assert settings.DATABASES["default"]["NAME"] == tmp_path / "rows.sqlite3"
