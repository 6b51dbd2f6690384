"""Reads settings from environment variables, checks them, and keeps the help text of each."""

import base64
import contextlib
import importlib.util
import math
import os
import re
import secrets
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

PREFIX = "STORYGEN_"
_SWITCH = dict.fromkeys(("1", "on", "true", "yes"), True)
_SWITCH |= dict.fromkeys(("0", "off", "false", "no"), False)


@dataclass(frozen=True, slots=True)
class Setting:
    """One line of docs/settings.md."""

    section: str
    name: str
    default: str
    help: str


def _kept(read: Callable[..., Any]) -> Callable[..., Any]:
    """Keeps what a method of `Environment` reads."""

    @wraps(read)
    def reads(self: "Environment", name: str, *args: Any, **options: Any) -> Any:
        self.values[name] = read(self, name, *args, **options)
        return self.values[name]

    return reads


class Environment:
    """The variables that start with `STORYGEN_`. An empty one counts as not set.

    Each method reads one variable, raises `ImproperlyConfigured` with its name if its value is
    wrong, adds a line to `table`, and keeps the value in `values`, by name, until the next section.
    `shown` replaces the default in the table where it depends on something else.
    """

    def __init__(self, base: Path) -> None:
        self.base = base
        self.table: list[Setting] = []
        self.values: dict[str, Any] = {}
        self._section = ""

    def section(self, title: str) -> None:
        """The settings that follow belong under this heading."""
        self._section, self.values = title, {}

    def text(self, name: str, default: str = "", *, help: str, shown: str | None = None) -> str:
        shown = _shown(default, shown)
        self.table.append(Setting(self._section, f"{PREFIX}{name}", shown, help))
        return os.environ.get(f"{PREFIX}{name}", "") or default

    @_kept
    def boolean(
        self, name: str, default: bool | None, *, help: str, shown: str | None = None
    ) -> bool | None:
        shown = _shown({True: "on", False: "off", None: ""}[default], shown)
        value = self.text(name, help=help, shown=shown).lower()
        if value in _SWITCH:
            return _SWITCH[value]
        if value:
            raise _wrong(name, repr(value), "on or off")
        return default

    @_kept
    def number(
        self,
        name: str,
        default: float | None,
        kind: type = int,
        least: float = 0,
        most: float = math.inf,
        *,
        help: str,
        shown: str | None = None,
    ) -> Any:
        shown = _shown("" if default is None else f"{default:g}", shown)
        value = self.text(name, help=help, shown=shown)
        if not value:
            return default
        try:
            number = kind(value)
        except ValueError:
            what = "a whole number" if kind is int else "a number"
            raise _wrong(name, repr(value), what) from None
        if not least <= number <= most or number in (math.inf, -math.inf):
            allowed = f"{least} or more" if most == math.inf else f"{least} to {most}"
            raise _wrong(name, value, "a number" if least == -math.inf else allowed)
        return number

    @_kept
    def limit(self, name: str, default: int, debug: bool, *, help: str) -> int:
        """A number per client, without limit where a developer is the only one."""
        shown = f"`{default}`; `0` with debug"
        return self.number(name, 0 if debug else default, shown=shown, help=f"{help}; 0: no limit.")

    @_kept
    def items(self, name: str, default: str = "", *, help: str) -> list[str]:
        return _split(self.text(name, default, help=help))

    @_kept
    def choice(self, name: str, default: str, choices: tuple[str, ...], *, help: str) -> str:
        value = self.text(name, default, help=help)
        if value not in choices:
            raise _wrong(name, repr(value), ", ".join(choices))
        return value

    def rate(self, name: str, default: str, *, help: str) -> str | None:
        """Requests per time as DRF's throttles write it, None for no limit."""
        value = self.text(name, default, help=f"{help}; `off`: no limit.")
        if value == "off":
            return None
        if not re.fullmatch(r"[1-9][0-9]*/(s|sec|second|m|min|minute|h|hour|d|day)", value):
            raise _wrong(name, repr(value), "a rate such as 60/min or 1000/day, or off")
        return value

    def path(self, name: str, default: str, *, help: str) -> Path:
        """A folder; relative to the repository, wherever the server is started."""
        return self.base / Path(self.text(name, default, help=help)).expanduser()

    def model(self, name: str, *, help: str) -> str | None:
        """A model: a path (`~` is the user's home), a name, or either after a kind (`gguf:`)."""
        kind, colon, model = self.text(name, help=help).rpartition(":")
        return f"{kind}{colon}{os.path.expanduser(model)}" or None

    def keys(self, name: str, *, help: str) -> list[bytes]:
        """Secrets in base64, with or without `whsec_` in front, as Standard Webhooks has them."""
        keys = []
        for secret in _split(self.text(name, help=help)):
            key = b""
            with contextlib.suppress(ValueError):
                key = base64.b64decode(secret.removeprefix("whsec_"), validate=True)
            # https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
            if not 24 <= len(key) <= 64:
                raise _wrong(name, "not 24 to 64 bytes in base64", HOW_TO_MAKE_A_WEBHOOK_KEY)
            keys.append(key)
        return keys

    def url(self, name: str, *, help: str) -> str:
        """An http or https address without a slash at its end, or nothing."""
        value = self.text(name, help=help).rstrip("/")
        parts = urlsplit(value)
        if value and (parts.scheme not in ("http", "https") or not parts.netloc or parts.query):
            raise _wrong(name, repr(value), "an address such as https://stories.example/storygen")
        return value

    def database(self, name: str, default: str, *, help: str) -> dict[str, Any]:
        """An entry of DATABASES: a file for SQLite, or a PostgreSQL server's address."""
        value = self.text(name, default, help=help)
        if "://" not in value:
            return _sqlite(self.base / Path(value).expanduser())
        if not value.startswith(("postgres://", "postgresql://")):
            # The value is not repeated: it may hold a password.
            raise _wrong(name, "not the address of a PostgreSQL server", f"a file, or {DATABASE}")
        self.needs_packages(name, "psycopg", "dj_database_url")
        import dj_database_url

        try:
            database = dj_database_url.parse(value, conn_max_age=60, conn_health_checks=True)
        except ValueError:
            use = f"{DATABASE}, with special characters of the password written as %XX"
            raise _wrong(name, "not an address", use) from None
        # A database that does not answer is an error within seconds. No pool: requests would wait
        # for a connection, and the threads that keep one are few.
        # https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS
        options = {"application_name": "storygen", "connect_timeout": 3, "tcp_user_timeout": 10_000}
        options |= {"keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3}
        database["OPTIONS"] = options | database.get("OPTIONS", {})
        return database

    @_kept
    def broker(self, name: str, *, help: str) -> str:
        """The address of a message broker, or nothing."""
        value = self.text(name, help=help)
        if not value:
            return value
        if not value.startswith(("redis://", "rediss://", "amqp://", "amqps://")):
            use = "redis://:PASSWORD@HOST/0 or amqp://USER:PASSWORD@HOST//"
            raise _wrong(name, "not the address of a broker", use)
        self.needs_packages(name, "celery", "redis" if value.startswith("redis") else "amqp")
        return value

    def needs_packages(self, name: str, *modules: str) -> None:
        if any(importlib.util.find_spec(module) is None for module in modules):
            raise ImproperlyConfigured(
                f"{PREFIX}{name} needs packages that are not installed: run "
                "`pip install -r requirements-scale.txt`."
            )


def kept_secret(file: Path) -> str:
    """The secret in `file`, which is made, readable by its owner only, if it is not there."""
    try:
        with contextlib.suppress(FileNotFoundError):
            return file.read_text().strip()
        descriptor, temporary = tempfile.mkstemp(dir=file.parent)  # 0600
        try:
            with os.fdopen(descriptor, "w") as new:
                new.write(secrets.token_urlsafe(64))
            with contextlib.suppress(FileExistsError):  # another process was faster
                os.link(temporary, file)
        finally:
            os.unlink(temporary)
        return file.read_text().strip()
    except OSError as exc:
        raise ImproperlyConfigured(
            f"{PREFIX}SECRET_KEY is not set, and a key cannot be kept in {file}: {exc.strerror}. "
            f"{HOW_TO_SET_A_KEY}"
        ) from exc


DATABASE = "postgres://USER:PASSWORD@HOST/DATABASE"
HOW_TO_MAKE_A_WEBHOOK_KEY = (
    "what `python -c 'import base64, secrets; "
    'print("whsec_" + base64.b64encode(secrets.token_bytes(32)).decode())\'` prints'
)
HOW_TO_SET_A_KEY = (
    f"Set {PREFIX}SECRET_KEY to a long random string, such as "
    "`python -c 'import secrets; print(secrets.token_urlsafe(64))'` prints."
)


def _sqlite(file: Path) -> dict[str, Any]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": file,
        "OPTIONS": {
            # Readers never wait for the writer, and a writer that must wait does so at the start
            # of its transaction, where SQLite honours the timeout. FULL: what was answered 202
            # survives a power cut.
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;",
            "transaction_mode": "IMMEDIATE",
            "timeout": 10,
        },
        # A file, because the generation worker has its own connection.
        "TEST": {"NAME": file.with_name(f"{file.name}.test")},
    }


def _split(value: str) -> list[str]:
    return [item.strip() for item in value.split(",") if item.strip()]


def _shown(default: str, shown: str | None) -> str:
    return shown if shown is not None else default and f"`{default}`"


def _wrong(name: str, value: str, use: str) -> ImproperlyConfigured:
    return ImproperlyConfigured(f"{PREFIX}{name} is {value}; use {use}.")
