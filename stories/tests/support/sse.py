"""An SSE client that can break its connection at any byte."""

import http.client
import io
import socket
from collections.abc import Iterator
from urllib.parse import urlsplit

from stories.tests.support.harness import WAIT
from test_api import Event, read_events


class Watcher:
    """One connection to `GET /api/sessions/<id>/events/`."""

    def __init__(self, server: str, session_id: str, seen: str = "", query: str = "") -> None:
        self._connection = http.client.HTTPConnection(urlsplit(server).netloc, timeout=WAIT)
        headers = {"Accept": "text/event-stream"} | ({"Last-Event-ID": seen} if seen else {})
        path = f"/api/sessions/{session_id}/events/{query}"
        self._connection.request("GET", path, headers=headers)
        self.response = self._connection.getresponse()
        self._events = read_events(self.response)

    def __iter__(self) -> Iterator[Event]:
        return self._events

    def __next__(self) -> Event:
        return next(self._events)

    def first(self, most: int) -> list[Event]:
        """The complete events in the next `most` bytes; then it disconnects."""
        with self:
            return list(read_events(io.BytesIO(self.response.read(most))))

    def __enter__(self) -> "Watcher":
        return self

    def __exit__(self, *args: object) -> None:
        self.close()

    def close(self) -> None:
        self.response.close()
        self._connection.close()


def connect_and_never_read(server: str, session_id: str) -> socket.socket:
    """Request the event stream with the smallest receive buffer and read nothing."""
    address = urlsplit(server)
    connection = socket.socket()
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    connection.connect((address.hostname, address.port))
    path = f"/api/sessions/{session_id}/events/"
    connection.sendall(f"GET {path} HTTP/1.1\r\nHost: {address.netloc}\r\n\r\n".encode())
    return connection
