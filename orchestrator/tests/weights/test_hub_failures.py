"""A model hub that does not deliver: a sentence that says what to do, and no torn file."""

import errno
import os
import shutil
import ssl
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
from orchestrator.weights import files, inventory
from orchestrator.weights.fetch import fetch

ID = "owner/tiny"
UNET = "unet/diffusion_pytorch_model.safetensors"


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Hub]:
    monkeypatch.setattr("huggingface_hub.utils._http.time.sleep", lambda seconds: None)
    with serving_hub(monkeypatch, tmp_path, {ID: PIPELINE}) as hub:
        yield hub


@pytest.fixture
def config(hub: Hub, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> OrchestratorConfig:
    monkeypatch.setitem(catalog.PRESETS, "tiny", tiny_hub_preset(hub.commit(ID)))
    return OrchestratorConfig(models_dir=tmp_path / "models", preset="tiny")


def ignore(sentence: str) -> None:
    pass


def failure(config: OrchestratorConfig, hub: Hub, *, torn: str | None = UNET) -> str:
    with pytest.raises(FetchFailed) as caught:
        fetch(config, ignore)
    message = str(caught.value)
    assert hub.token not in message
    assert "Traceback" not in message
    assert "\n" not in message
    if torn:
        assert not os.path.exists(hub.snapshot(ID) / torn)
        assert inventory.missing_files(config)
    return message


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
    """The hub does not say which of the two it is."""
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
        ({"model_index.json": b'{"unet": ["a", "B"]}', "unet/model.bin": b"x"}, "unet exist"),
        ({"config.json": b"{}", "pytorch_model.bin": b"x"}, "the weights of the model exist"),
        ({"README.md": b"#", "some.ckpt": b"x"}, "the weights of the model exist"),
        ({"README.md": b"#"}, "not a checkpoint of diffusers"),
        ({"trainer_state.json": b"{}"}, "not a checkpoint of diffusers"),
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


@pytest.mark.parametrize(("where", "status"), [("api", 429), ("resolve", 503), ("cdn", 500)])
def test_it_says_what_the_server_answered(hub, config, where, status):
    hub.fail(where, *[Fault(status=status) for _ in range(20)])

    message = failure(config, hub)

    assert f"answered {status}" in message
    assert "Try again later, or name a mirror in HF_ENDPOINT." in message


def test_it_begins_a_file_anew_that_was_cut_off_and_keeps_the_others(hub, config):
    hub.fail("cdn", *[Fault(cut=100_000), *[Fault(status=404)] * 9])
    failure(config, hub)
    hub.seen.clear()
    hub.server.faults.clear()

    fetch(config, ignore)

    assert [seen.path.rpartition("/")[2] for seen in hub.downloads] == [UNET.rpartition("/")[2]]
    assert (hub.snapshot(ID) / UNET).read_bytes() == WEIGHTS


@pytest.mark.parametrize("path", [UNET, "tokenizer/merges.txt"])
def test_it_keeps_nothing_whose_hash_is_wrong(hub, config, path):
    where = "cdn" if path == UNET else path
    # A file in git is asked for twice: by HEAD, then by GET.
    hub.fail(where, *[Fault(body=PIPELINE[path][::-1])] * (1 if path == UNET else 2))

    message = failure(config, hub, torn=path)

    assert "is not the pinned file" in message
    assert "was not kept" in message
    hub.server.faults.clear()
    fetch(config, ignore)
    assert (hub.snapshot(ID) / path).read_bytes() == PIPELINE[path]


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

    assert "lists no sizes and hashes" in message
    assert hub.downloads == []


def test_it_never_writes_where_a_name_of_the_hub_leads_out_of_the_cache(hub, config):
    hub.repositories["owner/evil"] = Repository.of(
        {"config.json": b"{}", "../../../../escaped.json": b"{}"}
    )

    failure(replace(config, picture_model="owner/evil"), hub, torn=None)

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
    monkeypatch.setattr(files.shutil, "disk_usage", lambda folder: free)

    message = failure(config, hub)

    assert f"The disk of {hub.cache} is full (0.3 MB are needed)" in message
    assert "point HF_HOME at another folder" in message
    assert hub.downloads == []


def test_it_says_in_words_that_the_disk_became_full(hub, config, monkeypatch):
    def full(src: Path, dst: Path) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(dst))

    monkeypatch.setattr("huggingface_hub.file_download._chmod_and_move", full)

    message = failure(config, hub)

    assert f"The disk of {hub.cache} is full" in message
    assert "keeps the files that are complete" in message


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

    assert "cannot be used" in message
    assert "point HF_HOME at another folder" in message
