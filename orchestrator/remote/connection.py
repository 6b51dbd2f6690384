"""The connection to a server of models: how long it may take, and how it is broken off."""

import socket
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

# How often a caller that waits for a silent server gets a chance to stop.
POLL_SECONDS = 0.2
CLOSING_SECONDS = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeouts:
    """How long a server may take, in seconds, and how often it is asked.

    `connect` to be reached; `silence` between two pieces of an answer, and until the first, for
    which it may have to load the model; `total` for all of an answer, retries included. `pauses`
    are those before a retry, `longest_pause` the longest that a server may ask for.
    """

    connect: float = 5.0
    silence: float = 180.0
    total: float = 600.0
    pauses: tuple[float, ...] = (0.5, 2.0)
    longest_pause: float = 30.0


class Connection:
    """The connection of an httpx client that sends one request at a time.

    Closing a socket does not wake the thread that reads from it; shutting it down does.
    """

    def __init__(self) -> None:
        self.retry_after: str | None = None
        self._stream: Any = None

    @property
    def hooks(self) -> dict[str, list[Callable[[Any], None]]]:
        """The `event_hooks` of the client."""
        return {"request": [self._on_request], "response": [self._on_response]}

    def abort(self) -> None:
        if self._stream:
            # It may be closed already, or by the other side.
            with suppress(OSError):
                self._stream.get_extra_info("socket").shutdown(socket.SHUT_RDWR)

    def _on_request(self, request: Any) -> None:
        self.retry_after = None
        request.extensions["trace"] = self._on_trace

    def _on_trace(self, event: str, info: dict[str, Any]) -> None:
        if event.endswith(("connect_tcp.complete", "start_tls.complete")):
            self._stream = info["return_value"]

    def _on_response(self, response: Any) -> None:
        self.retry_after = response.headers.get("Retry-After")
