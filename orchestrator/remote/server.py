"""Who is asked where models are on a server, and how its address is read."""

import base64
import ipaddress
import os
import re
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from orchestrator.errors import ConfigurationError

OPENAI_ADDRESS = "https://api.openai.com/v1"

_SECRET_NAME = re.compile(r"(?:KEY|TOKEN|SECRET|PASSWORD)$")
_SECRET = re.compile(r"\b(?:sk|pk|hf|gsk)[-_][\w*-]{6,}|(?<=Bearer )\S+|(?<=://)[^/\s@]+@")


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A server of models, in words for users.

    `model` is the name that the server knows, `model_setting` the setting that chooses it.
    `address` is free of user names and passwords, and empty where only the provider's package knows
    it. `speaks` says whether its models are voices.
    """

    provider: str = ""
    model: str = ""
    address: str = ""
    model_setting: str = "STORYGEN_STORY_MODEL"
    address_setting: str = "the address of the model's server"
    key_setting: str = "the key of the model's server"
    protocol: str = "the expected"
    start: str = "Start it"
    pull: str = "Set"
    speaks: bool = False

    @property
    def where(self) -> str:
        return f"the server at {self.address}" if self.address else "the language model's server"


def without_secrets(text: str) -> str:
    """`text` without the keys in this process's environment, and what looks like one."""
    for name, value in os.environ.items():
        if _SECRET_NAME.search(name) and len(value) >= 6:
            text = text.replace(value, "***")
    return _SECRET.sub("***", text)


def openai_address() -> tuple[str, str, bool]:
    """The setting of the address of OpenAI's protocol, the address, and whether it was set."""
    # Either name, in this order, as langchain-openai reads them.
    setting = "OPENAI_API_BASE" if os.environ.get("OPENAI_API_BASE") else "OPENAI_BASE_URL"
    own = os.environ.get(setting, "").strip()
    return setting, own or OPENAI_ADDRESS, bool(own)


def server_address(
    setting: str, url: str, *, default_port: int | None = None
) -> tuple[str, dict[str, str] | None, bool]:
    """The address `url` that `setting` names, without user name and password.

    With it the header for these, and whether the server is on this machine, which no proxy leads
    to.
    """
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port or default_port
    except ValueError:
        host = ""
    if not host or parts.scheme not in ("http", "https"):
        raise ConfigurationError(
            f"{setting} is not an address of a server: {without_secrets(url)!r}. Write it as "
            "http://127.0.0.1:8080/v1."
        )
    headers = None
    if parts.username:
        pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        headers = {"Authorization": f"Basic {base64.b64encode(pair.encode()).decode()}"}
    try:
        ip = ipaddress.ip_address(host)
        is_here = ip.is_loopback or ip.is_unspecified
    except ValueError:
        is_here = host == "localhost" or host.endswith(".localhost")
    shown = f"[{host}]" if ":" in host else host
    shown += f":{port}" if port else ""
    return f"{parts.scheme}://{shown}{parts.path.rstrip('/')}", headers, is_here
