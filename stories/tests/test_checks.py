"""`manage.py check` says what is wrong with the setup, and what mends it."""

import os
import subprocess
import sys

import pytest

from orchestrator import weights
from stories.checks import check_media, check_orchestrator


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


def test_missing_weights_are_warnings_that_name_the_command(configure):
    messages = check_orchestrator(None)

    assert {message.id for message in messages} == {"storygen.W001"}
    assert any("SmolLM2-135M-Instruct.Q4_1.gguf" in message.msg for message in messages)
    assert all("python manage.py fetch_models" in message.hint for message in messages)


def test_weights_that_are_there_are_no_matter(configure, monkeypatch):
    monkeypatch.setattr("stories.checks.missing_files", lambda config: [])

    assert check_orchestrator(None) == []


def test_a_file_that_the_user_chose_is_not_fetched_but_asked_for(configure):
    configure(story_model="gguf:my-own.gguf")

    [message] = [m for m in check_orchestrator(None) if "my-own.gguf" in m.msg]

    assert "STORYGEN_STORY_MODEL" in message.hint


def test_weights_are_looked_for_without_reading_them(configure, monkeypatch):
    monkeypatch.setattr(weights, "_sha256", lambda path: pytest.fail("It read a whole file."))

    assert check_orchestrator(None)


def test_a_media_folder_is_made_if_there_is_none(media_root):
    assert check_media(None) == []
    assert media_root.is_dir()
    assert not list(media_root.iterdir())


def test_a_file_in_place_of_the_media_folder_is_an_error(media_root):
    media_root.write_text("not a folder")

    [error] = check_media(None)

    assert error.id == "storygen.E002"
    assert str(media_root) in error.msg
    assert "STORYGEN_MEDIA_ROOT" in error.hint


def test_a_media_folder_that_may_not_be_written_is_an_error(media_root, monkeypatch):
    # Not by its rights: root, who runs tests in containers, may write anywhere.
    def refuse(dir):
        raise PermissionError(13, "Permission denied", str(dir))

    monkeypatch.setattr("stories.checks.tempfile.TemporaryFile", refuse)

    [error] = check_media(None)

    assert error.msg == f"The media folder {media_root} cannot be written: Permission denied."
    assert f"chmod u+rwx {media_root}" in error.hint


def test_checks_and_urls_load_no_model_library():
    """They run with every command, which must not take seconds."""
    script = (
        "import sys, django; django.setup(); import storygen.urls, stories.checks\n"
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
