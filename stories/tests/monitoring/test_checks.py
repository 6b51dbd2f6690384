"""`manage.py check` says what is wrong with the setup, and what fixes it."""

import errno
import os
import subprocess
import sys

import pytest
from django.db import OperationalError
from django.db.migrations.recorder import MigrationRecorder

from orchestrator.weights import inventory
from stories import database
from stories.monitoring.checks import (
    check_broker,
    check_media,
    check_metrics,
    check_migrations,
    check_narration,
    check_orchestrator,
)
from stories.tests.support.servers import ROOT


@pytest.fixture
def configure(settings, tmp_path):
    """Sets options of the orchestrator; the models folder is an empty one."""

    def configure(**options):
        settings.ORCHESTRATOR = settings.ORCHESTRATOR | {"models_dir": tmp_path} | options

    configure()
    return configure


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"preset": "enormous"}, "There is no preset 'enormous'; there is: embedded"),
        ({"device": "tpu"}, "There is no device 'tpu'; use auto, cpu, cuda or cuda:N."),
        ({"device": "cuda:x"}, "There is no device 'cuda:x'; use auto, cpu, cuda or cuda:N."),
        ({"picture_dtype": "int3"}, "There is no dtype 'int3'; there is: float32"),
        ({"narration_voice": "bob"}, "There is no voice 'bob'; there is: heart"),
    ],
)
def test_a_setting_that_names_nothing_is_an_error_that_names_what_there_is(
    configure, options, message
):
    configure(**options)

    [error] = check_orchestrator(None)

    assert error.id == "storygen.E001"
    assert error.msg.startswith(message)
    assert "STORYGEN_" in error.hint


def test_a_preset_that_does_not_exist_is_named(settings, configure):
    settings.STORYGEN = settings.STORYGEN | {"PRESETS": ["embedded", "gpuu"]}

    [error] = check_orchestrator(None)

    assert error.msg.startswith("There is no preset 'gpuu'; there is: embedded")
    assert "STORYGEN_PRESETS" in error.hint


def test_missing_weights_are_warnings_that_name_the_command(configure):
    messages = check_orchestrator(None)

    assert {message.id for message in messages} == {"storygen.W001"}
    assert any("u2netp.onnx" in message.msg for message in messages)
    assert all("python manage.py fetch_models" in message.hint for message in messages)


def test_weights_that_are_there_are_not_mentioned(configure, monkeypatch):
    monkeypatch.setattr("stories.monitoring.checks.missing_files", lambda config: [])

    assert check_orchestrator(None) == []


def test_a_file_that_the_user_chose_is_not_fetched_but_asked_for(configure):
    configure(story_model="gguf:my-own.gguf")

    [message] = [m for m in check_orchestrator(None) if "my-own.gguf" in m.msg]

    assert "STORYGEN_STORY_MODEL" in message.hint


@pytest.mark.parametrize(
    ("options", "message", "hint"),
    [
        ({"device": "cuda:99"}, "The device 'cuda:99' is not there", "STORYGEN_DEVICE"),
        ({"cutout_model": "bria-rmbg"}, "There is no cut-out model", "STORYGEN_CUTOUT_MODEL"),
        ({"story_model": "llama3"}, "'llama3' does not name a kind of model", "ollama:NAME"),
        ({"story_model": "gguf:"}, "'gguf:' does not name a kind of model", "ollama:NAME"),
        ({"picture_size": 500}, "The picture size 500 cannot be right", "STORYGEN_PICTURE_SIZE"),
        ({"picture_size": 8192}, "The picture size 8192 cannot be right", "STORYGEN_PICTURE_SIZE"),
    ],
)
def test_a_part_that_cannot_be_is_an_error(configure, options, message, hint):
    configure(**options)

    [error] = check_orchestrator(None)

    assert error.id == "storygen.E001"
    assert message in error.msg
    assert hint in error.hint
    assert error.is_serious()


def test_what_is_wrong_for_the_workers_does_not_stop_a_server_without_models(configure, settings):
    settings.STORYGEN = settings.STORYGEN | {"BROKER_URL": "redis://127.0.0.1:1/0"}
    configure(device="cuda:99")

    [warning] = check_orchestrator(None)

    assert not warning.is_serious()


def test_a_missing_folder_of_the_user_is_not_offered_to_be_fetched(configure):
    configure(picture_model="nowhere")

    [warning] = [each for each in check_orchestrator(None) if "nowhere" in each.msg]

    assert "STORYGEN_PICTURE_MODEL" in warning.hint
    assert "python manage.py fetch_models" not in warning.hint


@pytest.mark.parametrize(
    "options",
    [{"picture_model": "owner/not-fetched"}, {"story_model": "transformers:owner/not-fetched"}],
)
def test_a_model_of_a_hub_that_is_not_there_is_fetched(configure, monkeypatch, tmp_path, options):
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path))
    configure(**options)

    [warning] = [each for each in check_orchestrator(None) if "owner/not-fetched" in each.msg]

    assert "python manage.py fetch_models" in warning.hint


def test_models_that_are_too_big_are_a_warning_that_names_what_to_do(configure, monkeypatch):
    monkeypatch.setattr("stories.monitoring.checks.missing_files", lambda config: [])
    monkeypatch.setattr(
        "stories.monitoring.checks.memory.problem", lambda config: "It needs 90 GB."
    )

    [warning] = check_orchestrator(None)

    assert (warning.msg, warning.id) == ("It needs 90 GB.", "storygen.W002")
    assert "STORYGEN_PRESET" in warning.hint


def test_an_address_of_a_story_server_that_cannot_be_is_an_error(configure, monkeypatch):
    monkeypatch.setenv("OLLAMA_HOST", "http://127.0.0.1:port")
    configure(story_model="ollama:llama3.2")

    [error] = check_orchestrator(None)

    assert error.id == "storygen.E001"
    assert "OLLAMA_HOST" in error.msg


def test_a_licence_without_commercial_use_is_an_error_until_it_is_accepted(configure):
    configure(preset="cpu-turbo")

    [error] = check_orchestrator(None)

    assert "STORYGEN_ACCEPT_LICENCES=sai-nc-community" in error.msg
    configure(accept_licences=("sai-nc-community",))
    assert {each.id for each in check_orchestrator(None)} <= {"storygen.W001", "storygen.W002"}


def test_a_broker_that_does_not_answer_is_a_warning(settings, monkeypatch):
    pytest.importorskip("celery")
    assert check_broker(None) == []
    settings.STORYGEN = settings.STORYGEN | {"BROKER_URL": "redis://127.0.0.1:1/0"}
    monkeypatch.setattr("celery.current_app.conf.broker_url", "redis://127.0.0.1:1/0")

    [warning] = check_broker(None)

    assert "The broker does not answer" in warning.msg
    assert "STORYGEN_BROKER_URL" in warning.hint


@pytest.mark.parametrize(("on", "token", "warns"), [(1, "", 1), (1, "x", 0), (0, "", 0)])
def test_metrics_that_everybody_may_read_are_a_warning(settings, on, token, warns):
    settings.STORYGEN = settings.STORYGEN | {"METRICS": bool(on), "METRICS_TOKEN": token}

    assert [message.id for message in check_metrics(None)] == ["storygen.W004"] * warns


def test_a_database_that_was_not_migrated_is_an_error(db, monkeypatch):
    assert check_migrations(None) == check_migrations(None, databases=["default"]) == []
    monkeypatch.setattr("stories.database.missing_migrations", lambda alias: ["stories.0002_x"])

    [error] = check_migrations(None, databases=["default"])

    assert "lacks 1 migrations, from stories.0002_x on" in error.msg


def test_what_migrations_are_missing_is_read_off_the_database(db):
    assert database.missing_migrations() == []
    last = MigrationRecorder.Migration.objects.filter(app="stories").order_by("name").last()
    last.delete()

    assert database.missing_migrations() == [f"stories.{last.name}"]


def test_a_database_that_is_away_is_an_error(db, monkeypatch):
    def away(alias):
        raise OperationalError("connection refused\nIs the server running?")

    monkeypatch.setattr("stories.database.missing_migrations", away)

    [error] = check_migrations(None, databases=["default"])

    assert error.msg == "The database does not answer: connection refused"
    assert "STORYGEN_DATABASE" in error.hint


@pytest.mark.parametrize("command", ["check", "runserver"])
def test_a_setting_that_cannot_be_read_is_one_line(command):
    result = subprocess.run(
        [sys.executable, ROOT / "manage.py", command],
        env=os.environ | {"STORYGEN_MAX_WAITING_REQUESTS": "many"},
        capture_output=True,
        text=True,
    )

    assert result.returncode == 1
    assert result.stderr == "Error: STORYGEN_MAX_WAITING_REQUESTS is 'many'; use a whole number.\n"


def test_weights_are_looked_for_without_reading_them(configure, monkeypatch):
    monkeypatch.setattr(
        inventory, "digest_of", lambda *a, **k: pytest.fail("It read a whole file.")
    )

    assert check_orchestrator(None)


def test_a_media_folder_is_made_if_there_is_none(media_root):
    assert check_media(None) == []
    assert media_root.is_dir()
    assert not list(media_root.iterdir())


def test_a_file_in_place_of_the_media_folder_is_an_error(media_root):
    media_root.write_text("not a folder")

    [error] = check_media(None)

    assert error.id == "storygen.E002"
    assert "media folder cannot be written" in error.msg
    assert str(media_root) in error.hint
    assert "STORYGEN_MEDIA_ROOT" in error.hint


@pytest.mark.parametrize(
    ("error", "kind", "message"),
    [
        (errno.EACCES, "storygen.E002", "The media folder cannot be written: Permission denied."),
        # Not an error: that would keep `prune` from running.
        (errno.ENOSPC, "storygen.W005", "The disk of the media folder is full."),
    ],
)
def test_a_media_folder_that_cannot_be_written_is_a_problem(
    media_root, monkeypatch, error, kind, message
):
    # Not by its rights: root, who runs tests in containers, may write anywhere.
    def refuse(dir):
        raise OSError(error, os.strerror(error), str(dir))

    monkeypatch.setattr("stories.monitoring.health.tempfile.TemporaryFile", refuse)

    [found] = check_media(None)

    assert found.id == kind
    assert found.msg.startswith(message)
    assert str(media_root) in found.hint


def test_checks_and_urls_load_no_model_library():
    """They run with every command, which must not take seconds."""
    script = (
        "import sys, django; django.setup(); import storygen.urls, stories.monitoring.checks\n"
        "print([name for name in ('torch', 'diffusers', 'transformers', 'rembg', 'openvino_genai')"
        " if name in sys.modules])"
    )

    result = subprocess.run(
        [sys.executable, "-c", script],
        env=os.environ | {"DJANGO_SETTINGS_MODULE": "storygen.settings"},
        capture_output=True,
        text=True,
        check=True,
    )

    assert result.stdout == "[]\n"


def test_a_voice_of_a_server_that_cannot_be_asked_is_an_error(configure, monkeypatch):
    for name in ("OPENAI_BASE_URL", "OPENAI_API_BASE", "OPENAI_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    configure(narration_voice="openai:tts-1@alloy")

    [error] = check_orchestrator(None)

    assert error.id == "storygen.E001"
    assert "needs a key: set OPENAI_API_KEY" in error.msg
    configure(narration_url="somewhere")
    [error] = check_orchestrator(None)
    assert "STORYGEN_NARRATION_URL is not an address" in error.msg
    configure(narration_url="http://127.0.0.1:8880/v1")
    assert {each.id for each in check_orchestrator(None)} == {"storygen.W001"}


def test_before_deployment_it_says_which_languages_are_not_read_aloud(
    configure, monkeypatch, tmp_path
):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert check_narration(None) == [], "the embedded story model writes English"
    configure(story_model="openai:gpt")

    [info] = check_narration(None)

    assert info.id == "storygen.I001"
    assert "espeak-ng is not installed" in info.msg
    for options in ({"narration_voice": "off"}, {"narration_voice": "openai:tts-1@alloy"}):
        configure(**options)
        assert check_narration(None) == []
    configure(narration_voice="heart")
    (tmp_path / "espeak-ng").write_text("#!/bin/sh\n")
    (tmp_path / "espeak-ng").chmod(0o755)
    assert check_narration(None) == []
