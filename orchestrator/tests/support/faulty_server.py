"""An HTTP server on loopback that can be made to misbehave, and records its requests."""

import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Fault:
    """One bad answer.

    With `status` nothing but that and `headers` is sent. With `cut` a body ends after that many
    bytes and the connection closes; with `meet` it does so only once the event is set. `body`
    takes the place of the file's content, as a damaged disk would have it.
    """

    status: int = 0
    cut: int | None = None
    headers: dict[str, str] = field(default_factory=dict)
    meet: threading.Event | None = None
    body: bytes | None = None


@dataclass
class Seen:
    path: str
    headers: dict[str, str]
    status: int
    sent: int = 0
    method: str = "GET"


class FaultyServer(ThreadingHTTPServer):
    """`halfway` is set when an answer waits in the middle for its `meet`."""

    daemon_threads = True

    def __init__(self, handler: type[BaseHTTPRequestHandler], port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), handler)
        self.seen: list[Seen] = []
        self.halfway = threading.Event()

    @contextmanager
    def running(self) -> Iterator[None]:
        with self:
            threading.Thread(target=self.serve_forever, args=(0.01,)).start()
            try:
                yield
            finally:
                self.shutdown()

    def handle_error(self, request, client_address) -> None:
        if not isinstance(sys.exception(), ConnectionError):  # a killed client is part of tests
            super().handle_error(request, client_address)


class FaultyHandler(BaseHTTPRequestHandler):
    server: FaultyServer
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # head and body are two writes

    def answer(
        self,
        status: int,
        body: bytes = b"",
        headers: Mapping[str, str] = {},
        fault: Fault | None = None,
    ) -> None:
        """Send it; a HEAD gets the same head and no body."""
        whole = b"" if self.command == "HEAD" else body
        cut = whole if fault is None or fault.cut is None else whole[: fault.cut]
        # Before the answer: the client may be done with it before this thread goes on.
        self.server.seen.append(Seen(self.path, dict(self.headers), status, len(cut), self.command))
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(cut)
        if fault is not None and fault.meet is not None:
            self.server.halfway.set()
            fault.meet.wait(30)
        self.close_connection = self.close_connection or len(cut) < len(whole)

    def file(
        self, content: bytes, headers: Mapping[str, str], fault: Fault, *, ranges: bool = True
    ) -> None:
        """Send a file, or the end of it that a Range header asks for."""
        content = content if fault.body is None else fault.body
        start, status, headers = 0, 200, dict(headers)
        etag = headers.get("ETag")
        asked = self.headers.get("Range")
        if ranges and asked and self.headers.get("If-Range", etag) == etag:
            start = int(asked.removeprefix("bytes=").removesuffix("-"))
            status = 206
            headers["Content-Range"] = f"bytes {start}-{len(content) - 1}/{len(content)}"
        self.answer(status, content[start:], headers, fault)

    def log_message(self, *args) -> None:
        pass
