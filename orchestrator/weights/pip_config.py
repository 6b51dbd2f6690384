"""Where the user's pip looks for packages, and how: asked of the pip that is installed."""

import ast
import os
import ssl
import subprocess
import sys
from dataclasses import dataclass
from importlib.util import find_spec

from orchestrator.errors import FetchFailed
from orchestrator.weights.downloads import words_of


@dataclass(frozen=True, slots=True, kw_only=True)
class PipSettings:
    """What pip would use to look for a wheel. `sources` are (kind, URL or folder) pairs in the
    order in which they are asked: what is on this machine first."""

    sources: tuple[tuple[str, str], ...]
    trusted_hosts: tuple[str, ...]
    proxy: str | None
    cert: str | None
    client_cert: str | None
    timeout: float
    retries: int


def pip_settings() -> PipSettings:
    """pip's configuration files and PIP_* variables, merged as `pip install` merges them."""
    from unearth import PackageFinder

    options = _pip_options()

    def words(name: str) -> tuple[str, ...]:
        return tuple(options.get(name, "").split())

    def number(name: str, default: float) -> float:
        try:
            return float(options.get(name, default))
        except ValueError:
            raise FetchFailed(
                f"pip's {name} is {options[name]!r}; set a number (`pip config list` shows where)."
            ) from None

    sources = [("find_links", os.path.expanduser(place)) for place in words("find-links")]
    if options.get("no-index", "").lower() not in ("1", "y", "yes", "t", "true", "on"):
        # A finder that is given no index takes the public one.
        default = PackageFinder().sources[0]["url"]
        indexes = (options.get("index-url", default), *words("extra-index-url"))
        sources += [("index_urls", url) for url in indexes]
    return PipSettings(
        sources=tuple(sorted(dict.fromkeys(sources), key=lambda source: not is_local(source[1]))),
        trusted_hosts=words("trusted-host"),
        proxy=options.get("proxy"),
        # pip reads these two through requests.
        cert=options.get("cert")
        or os.environ.get("REQUESTS_CA_BUNDLE")
        or os.environ.get("CURL_CA_BUNDLE"),
        client_cert=options.get("client-cert"),
        timeout=number("timeout", number("default-timeout", 15)),
        retries=int(number("retries", 5)),
    )


def _pip_options() -> dict[str, str]:
    if not find_spec("pip"):
        # An environment made without pip: its variables are still what the user meant.
        return {
            name[4:].lower().replace("_", "-"): value
            for name, value in os.environ.items()
            if name.startswith("PIP_") and value
        }
    sections: dict[str, dict[str, str]] = {}
    for line in _pip("config", "list"):
        key, _, literal = line.partition("=")
        section, _, name = key.rpartition(".")
        options = sections.setdefault(section, {})
        # Newer pips (26.3) list by the files' names, not ranks; `get` knows which one counts.
        repeated = name in options
        options[name] = (
            " ".join(_pip("config", "get", key)) if repeated else ast.literal_eval(literal)
        )
    merged: dict[str, str] = {}
    for section in ("global", "install", "download", ":env:"):
        merged |= {name: value for name, value in sections.get(section, {}).items() if value}
    return merged


def _pip(*arguments: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-m", "pip", *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode:
        reason = done.stderr.strip().splitlines()[-1:] or ["no reason given"]
        raise FetchFailed(
            f"pip's configuration cannot be read ({reason[0]}); mend it and try again."
        )
    return done.stdout.splitlines()


def is_local(location: str) -> bool:
    return location.startswith("file:") or "://" not in location


def ssl_context(settings: PipSettings) -> "ssl.SSLContext | bool":
    if not settings.cert and not settings.client_cert:
        return True
    is_folder = settings.cert is not None and os.path.isdir(settings.cert)
    try:
        context = ssl.create_default_context(
            cafile=None if is_folder else settings.cert, capath=settings.cert if is_folder else None
        )
        if settings.client_cert:
            context.load_cert_chain(settings.client_cert)
    except OSError as exc:  # ssl.SSLError is one
        raise FetchFailed(
            f"pip's cert {settings.cert} or client-cert {settings.client_cert} cannot be read "
            f"({words_of(exc)}). Mend PIP_CERT, PIP_CLIENT_CERT or `pip config list`."
        ) from exc
    return context
