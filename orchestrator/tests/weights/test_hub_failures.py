"""A model hub that does not deliver: one sentence each, what mends it, and nothing torn."""

import errno
import os
import shutil
import ssl
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from huggingface_hub import close_session, constants

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import FetchFailed
from orchestrator.presets import catalog
from orchestrator.tests.support.faulty_server import Fault
from orchestrator.tests.support.hub_repositories import PIPELINE, WEIGHTS, tiny_hub_preset
from orchestrator.tests.support.hub_server import Hub, Repository, serving_hub
from orchestrator.tests.support.index_server import Listening
from orchestrator.weights import downloads, inventory

ID = "owner/tiny"
UNET = "unet/diffusion_pytorch_model.safetensors"
TRIES = 6


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Hub]:
    monkeypatch.setattr(downloads, "BACKOFF_SECONDS", 0)
    with serving_hub(monkeypatch, tmp_path, {ID: PIPELINE}) as hub:
        yield hub


@pytest.fixture
def config(hub: Hub, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> OrchestratorConfig:
    monkeypatch.setitem(catalog.PRESETS, "tiny", tiny_hub_preset(hub.commit(ID)))
    return OrchestratorConfig(models_dir=tmp_path / "models", preset="tiny")


def failure(config: OrchestratorConfig, hub: Hub, *, torn: str | None = UNET) -> str:
    with pytest.raises(FetchFailed) as caught:
        inventory.fetch(config, Listening())
    message = str(caught.value)
    assert hub.token not in message
    assert "Traceback" not in message
    assert "\n" not in message
    if torn:
        assert not os.path.exists(hub.snapshot(ID) / torn)
        assert inventory.missing_files(config)
    return message


def part_of_unet(hub: Hub) -> Path:
    [part] = (hub.cache / "models--owner--tiny/blobs").glob("*.incomplete")
    return part


# Who may.


def test_it_says_where_the_terms_are_accepted(hub, config):
    hub.repositories[ID].gated = True

    assert failure(config, hub) == (
        f"{ID}: its owner asks you to accept terms first (401). "
        f"Accept them at {hub.url}/{ID}, and log in with `hf auth login` or set HF_TOKEN."
    )
    # Before anything large has come.
    assert hub.downloads == []


def test_it_says_with_which_account_the_terms_are_to_be_accepted(hub, config, monkeypatch):
    """A login that is good, but not on the list."""
    monkeypatch.setenv("HF_TOKEN", hub.token)
    hub.fail("resolve", Fault(status=403, headers={"X-Error-Code": "GatedRepo"}))

    message = failure(config, hub)

    assert "accept terms first (403)" in message
    assert "with the account that you are logged in as" in message


def test_it_says_that_the_token_is_wrong(hub, config, monkeypatch):
    monkeypatch.setenv("HF_TOKEN", "hf_expired")

    message = failure(config, hub)

    assert message == (
        f"{ID}: the hub does not know your token (401). "
        "Log in again with `hf auth login`, or correct or unset HF_TOKEN."
    )


@pytest.mark.parametrize("repository", [ID, "owner/nothing"])
def test_it_says_that_there_is_no_such_repository_or_not_for_you(hub, config, repository):
    """Which of the two it is the hub tells nobody."""
    hub.repositories[ID].private = True

    message = failure(replace(config, picture_model=repository), hub, torn=None)

    assert f"there is no such repository at {hub.url}, or it is not open to you (401)" in message
    assert "Correct the model's id, or log in" in message


def test_it_says_that_there_is_no_such_repository_for_anybody(hub, config, monkeypatch):
    monkeypatch.setenv("HF_TOKEN", hub.token)

    assert "no such repository" in failure(replace(config, picture_model="owner/nothing"), hub)


def test_it_says_that_the_hub_has_taken_it_away(hub, config):
    message = "Access to this resource is disabled."
    hub.fail("api", Fault(status=403, headers={"X-Error-Message": message}))

    assert "taken it out of service (403). Choose another model." in failure(config, hub)


# What is there.


def test_it_says_that_there_is_no_such_revision(hub, config):
    message = failure(replace(config, picture_model=ID, picture_revision="0" * 40), hub)

    assert f"{ID}: it has no such revision (404). Correct or unset STORYGEN_PICTURE_REV" in message


def test_it_says_that_a_file_is_not_in_the_commit(hub, config):
    hub.repositories[ID].pinned = hub.commit(ID)
    del hub.repositories[ID].files[UNET]

    message = failure(config, hub, torn=None)

    assert f"{ID}: it has no file {UNET} at " in message
    assert "another model" in message


def test_it_says_that_a_file_of_the_listing_is_gone(hub, config):
    hub.fail("resolve", Fault(status=404, headers={"X-Error-Code": "EntryNotFound"}))

    assert "the hub no longer has this file (404)" in failure(config, hub)


@pytest.mark.parametrize(
    ("contents", "words"),
    [
        ({"model_index.json": b'{"unet": ["a", "B"]}', "unet/model.bin": b"x"}, "unet are there"),
        ({"config.json": b"{}", "pytorch_model.bin": b"x"}, "the weights of the model are"),
        ({"README.md": b"#", "some.ckpt": b"x"}, "the weights of the model are"),
        ({"README.md": b"#"}, "no checkpoint of diffusers"),
        ({"trainer_state.json": b"{}"}, "no checkpoint of diffusers"),
        ({"model_index.json": b"<html>"}, "its index cannot be read"),
        ({"model_index.json": b"[]"}, "its index cannot be read"),
    ],
)
def test_it_refuses_what_could_not_be_loaded(hub, config, contents, words):
    hub.repositories["owner/odd"] = Repository.of(contents)

    message = failure(replace(config, picture_model="owner/odd"), hub)

    assert message.startswith("owner/odd: ")
    assert words in message
    assert hub.downloads == [] or "index" in hub.downloads[-1].path


# What comes.


@pytest.mark.parametrize("where", ["api", "cdn"])
@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_it_tries_again_and_then_says_what_the_server_answered(hub, config, where, status):
    hub.fail(where, *[Fault(status=status) for _ in range(9)])

    message = failure(config, hub)

    assert f"answered {status}" in message
    assert "Try again later, or name a mirror in HF_ENDPOINT." in message
    assert len([seen for seen in hub.seen if seen.status == status]) == TRIES


@pytest.mark.parametrize(
    ("headers", "pause"),
    [
        ({"Retry-After": "7"}, 7),
        ({"Retry-After": "86400"}, 60),
        ({"RateLimit": '"api";r=0;t=31'}, 31),
        ({"RateLimit": '"api";r=3;t=31'}, 0),
    ],
)
@pytest.mark.parametrize("where", ["api", "resolve"])
def test_it_waits_as_long_as_the_hub_asks_but_not_all_day(
    hub, config, monkeypatch, where, headers, pause
):
    pauses: list[float] = []
    monkeypatch.setattr("orchestrator.weights.downloads.time.sleep", pauses.append)
    hub.fail(where, Fault(status=429, headers=headers))
    listener = Listening()

    inventory.fetch(config, listener)

    assert pauses == [pause]
    assert "429" in listener.notes[0]
    assert inventory.missing_files(config) == []


def test_it_has_an_address_signed_anew_that_is_open_no_longer(hub, config):
    hub.fail("cdn", Fault(status=403))
    listener = Listening()

    inventory.fetch(config, listener)

    assert "is open no longer (403); trying again" in listener.notes[0]
    assert (hub.snapshot(ID) / UNET).read_bytes() == WEIGHTS


def test_it_goes_on_where_a_download_broke_off(hub, config):
    hub.fail("cdn", Fault(cut=100_000))
    listener = Listening()

    inventory.fetch(config, listener)

    first, rest = [seen for seen in hub.downloads if seen.path.startswith("/cdn/")]
    assert (first.sent, rest.sent) == (100_000, len(WEIGHTS) - 100_000)
    assert rest.headers["Range"] == "bytes=100000-"
    assert "trying again" in listener.notes[0]
    assert (hub.snapshot(ID) / UNET).read_bytes() == WEIGHTS


def test_it_goes_on_in_the_next_run(hub, config):
    hub.fail("cdn", Fault(cut=100_000), *[Fault(status=503)] * TRIES)
    assert "the download broke off at 0.1 MB" in failure(config, hub)
    hub.seen.clear()
    listener = Listening()

    inventory.fetch(config, listener)

    [rest] = [seen for seen in hub.downloads if seen.path.startswith("/cdn/")]
    assert rest.sent == len(WEIGHTS) - 100_000
    # What other runs brought counts from the start.
    assert next(done for name, done, _ in listener.steps if name.endswith(UNET)) == 100_000
    assert inventory.missing_files(config) == []


def test_it_gives_up_on_a_server_that_never_gets_further(hub, config):
    hub.fail("cdn", *[Fault(cut=0) for _ in range(9)])

    message = failure(config, hub)

    assert "broke off at 0.0 MB" in message
    assert "Run the same command again: it goes on from there." in message


def test_it_does_not_wait_forever_for_a_server_that_has_stalled(hub, config, monkeypatch):
    monkeypatch.setattr(constants, "HF_HUB_DOWNLOAD_TIMEOUT", 0.2)
    go_on = threading.Event()
    hub.fail("cdn", Fault(cut=100_000, meet=go_on))
    listener = Listening()

    inventory.fetch(config, listener)
    go_on.set()

    assert any("timed out" in note for note in listener.notes)
    assert (hub.snapshot(ID) / UNET).read_bytes() == WEIGHTS


def test_it_does_not_wait_forever_for_a_listing(hub, config, monkeypatch):
    monkeypatch.setattr(constants, "HF_HUB_DOWNLOAD_TIMEOUT", 0.2)
    go_on = threading.Event()
    hub.fail("api", *[Fault(cut=1, meet=go_on) for _ in range(9)])

    message = failure(config, hub)
    go_on.set()

    assert f"{hub.url} cannot be reached" in message
    assert "timed out" in message


@pytest.mark.parametrize("path", [UNET, "tokenizer/merges.txt"])
def test_it_keeps_nothing_whose_hash_is_wrong(hub, config, path):
    hub.fail(path, *[Fault(body=PIPELINE[path][::-1])] * (1 if path != UNET else 0))
    if path == UNET:
        hub.fail("cdn", Fault(body=WEIGHTS[::-1]))

    message = failure(config, hub, torn=path)

    assert "is not the pinned file" in message
    assert "was not kept" in message
    blobs = hub.cache / "models--owner--tiny/blobs"
    assert not list(blobs.glob("*.incomplete"))
    inventory.fetch(config, Listening())
    assert (hub.snapshot(ID) / path).read_bytes() == PIPELINE[path]


def test_it_starts_again_when_the_part_of_an_earlier_run_is_wrong(hub, config):
    """As after a power cut: the length is there, the bytes are not."""
    hub.fail("cdn", Fault(cut=100_000), *[Fault(status=503)] * TRIES)
    failure(config, hub)
    part_of_unet(hub).write_bytes(bytes(100_000))
    hub.seen.clear()

    inventory.fetch(config, Listening())

    sent = [seen.sent for seen in hub.downloads if seen.path.startswith("/cdn/")]
    assert sent == [len(WEIGHTS) - 100_000, len(WEIGHTS)]
    assert (hub.snapshot(ID) / UNET).read_bytes() == WEIGHTS


def test_it_says_that_the_length_is_not_what_the_commit_says(hub, config):
    hub.fail("cdn", Fault(body=b"<html>Please log in to this network</html>"))

    assert "has 42 bytes where 300,000 belong" in failure(config, hub)


# The way there.


def test_it_says_that_it_is_set_to_be_offline(hub, config, monkeypatch):
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)

    assert failure(config, hub) == (
        f"{ID}: huggingface_hub is set to be offline. Unset HF_HUB_OFFLINE and "
        "TRANSFORMERS_OFFLINE."
    )
    assert hub.seen == []


def test_it_says_that_the_hub_cannot_be_reached(hub, config, monkeypatch):
    monkeypatch.setattr(constants, "ENDPOINT", "http://alice:s3cret@127.0.0.1:9")

    message = failure(config, hub)

    assert "http://127.0.0.1:9 cannot be reached" in message
    assert "Check the network, HF_ENDPOINT" in message
    assert "s3cret" not in message


def test_it_says_that_the_mirror_is_no_hub(hub, config):
    hub.fail("api", Fault(body=b"<html>"))

    message = failure(config, hub)

    assert "does not answer as a hub does" in message
    assert "HF_ENDPOINT" in message


def test_it_takes_no_file_from_a_mirror_that_says_no_hashes(hub, config, monkeypatch):
    monkeypatch.setattr(
        "orchestrator.tests.support.hub_server._sibling", lambda file: {"rfilename": file.path}
    )

    message = failure(config, hub)

    assert "does not say sizes and hashes" in message
    assert hub.downloads == []


def test_it_never_writes_where_a_name_of_the_hub_leads_out_of_the_cache(hub, config):
    hub.repositories["owner/evil"] = Repository.of(
        {"config.json": b"{}", "../../../../escaped.json": b"{}"}
    )

    failure(replace(config, picture_model="owner/evil"), hub)

    assert not list(hub.cache.parent.rglob("escaped*"))


@pytest.mark.parametrize(
    ("proxy", "words"),
    [("http://127.0.0.1:9", "cannot be reached"), ("gopher://127.0.0.1:9", "cannot be used")],
)
def test_it_says_that_the_proxy_is_wrong(hub, config, monkeypatch, proxy, words):
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HTTP_PROXY", proxy)
    close_session()

    message = failure(config, hub)

    assert words in message
    assert "PROXY" in message


def test_it_says_that_the_proxy_lets_nothing_through(hub, config, monkeypatch):
    """It answers the request for a tunnel with 403."""
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HTTPS_PROXY", hub.url)
    monkeypatch.setattr(constants, "ENDPOINT", "https://hub.invalid")
    close_session()

    message = failure(config, hub)

    assert "the proxy does not let through to https://hub.invalid" in message
    assert "Correct or unset HTTPS_PROXY" in message


def test_it_says_whose_certificate_is_missing(hub, config, monkeypatch):
    import httpx2

    def unknown(*args: object, **options: object) -> None:
        reason = "[SSL: CERTIFICATE_VERIFY_FAILED] self-signed certificate in certificate chain"
        raise httpx2.ConnectError(reason) from ssl.SSLCertVerificationError(reason)

    monkeypatch.setattr(httpx2.HTTPTransport, "handle_request", unknown)

    message = failure(config, hub)

    assert "CERTIFICATE_VERIFY_FAILED" in message
    assert message.endswith("Name the file with the certificates of your network in SSL_CERT_FILE.")


# The disk.


def test_it_checks_the_space_for_all_that_is_missing_before_it_begins(hub, config, monkeypatch):
    free = shutil.disk_usage(hub.cache.parent)._replace(free=299_000)
    monkeypatch.setattr(downloads.shutil, "disk_usage", lambda folder: free)

    message = failure(config, hub)

    assert f"The disk of {hub.cache} is full (0 MB are needed)" in message
    assert "point HF_HOME at another folder" in message
    assert hub.downloads == []


def test_it_says_in_words_that_the_disk_became_full(hub, config, monkeypatch):
    def full(part: Path, target: Path) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(target))

    monkeypatch.setattr("orchestrator.weights.hub.keep", full)

    message = failure(config, hub)

    assert f"The disk of {hub.cache} is full" in message
    assert "goes on from there" in message


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
def test_it_says_that_the_cache_may_not_be_written(hub, config):
    hub.cache.mkdir(mode=0o555)
    user = os.geteuid()
    if user == 0:
        os.seteuid(65534)
    try:
        message = failure(config, hub)
    finally:
        os.seteuid(user)

    assert "may not be used" in message
    assert "point HF_HOME at another folder" in message
