"""gunicorn's threaded worker, changed so that slow clients occupy no thread.

gunicorn's own worker gives a connection a thread as soon as its first byte arrives, and the thread
then waits for the rest without a time limit: as many slow clients as there are threads stop the
server. Here the event loop receives a request, head and body, and a thread gets it when it is
complete. Probes have their own threads, so they are answered even if all others are busy.
"""

import contextlib
import re
import selectors
import socket
import time
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

from gunicorn.workers.gthread import TConn, ThreadWorker

# Longer bodies are not received: the application refuses them by their Content-Length.
MAX_BODY_BYTES = 256 * 1024
# Addresses that take a file take longer ones (see UPLOADS of the settings): so many at once, and
# so many bytes.
UPLOADS_AT_ONCE = 8
UPLOADS_HELD = 160 * 1024 * 1024
UPLOAD_BYTES_PER_SECOND = 256 * 1024
MAX_HEAD_BYTES = 1024 * 1024  # above what gunicorn accepts, so that it refuses in its own words
PROBE_THREADS = 2
LINGER_SECONDS = 2.0
CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"

_PROBE = re.compile(rb"(?:GET|HEAD) [^ ?]*/(?:livez|readyz)[ ?]")
_UPLOAD = re.compile(rb"POST [^ ?]*(/api/[a-z]+)/?[ ?]")
_LENGTH = re.compile(rb"\r\ncontent-length:[ \t]*([0-9]{1,9})[ \t]*(?=\r\n|\Z)", re.IGNORECASE)
_CHUNKED = re.compile(rb"\r\ntransfer-encoding:", re.IGNORECASE)
_EXPECT = re.compile(rb"\r\nexpect:[ \t]*100-continue", re.IGNORECASE)


class Worker(ThreadWorker):
    """See the module. With TLS in gunicorn itself, requests are received as gunicorn does it."""

    READ_SECONDS = 10.0  # for a whole request, from the moment its connection is ready
    UPLOAD_SECONDS = 60.0  # for one with a file
    SEND_SECONDS = 30.0  # without any progress while an answer is sent

    def get_thread_pool(self) -> ThreadPoolExecutor:
        self._probe_pool = ThreadPoolExecutor(PROBE_THREADS, "probe")
        # The oldest first.
        self._uploads: deque[TConn] = deque()
        return super().get_thread_pool()

    def enqueue_req(self, conn: TConn) -> None:
        """Begin to receive the next request of a connection."""
        if self.cfg.is_ssl:
            conn.received_all = True
            super().enqueue_req(conn)
            return
        # What a client sent ahead of the answer to its previous request.
        ahead = conn.parser.unreader.take_buffered() if conn.parser else b""
        conn.received = bytearray(ahead)
        conn.asked_to_continue = conn.uploads = False
        conn.timeout = time.monotonic() + self.READ_SECONDS
        conn.sock.setblocking(False)
        if self.pending_conns and self.nr_conns >= self.worker_connections:
            # Otherwise idle connections could keep everybody else from connecting.
            self._drop(self.pending_conns[0])
        self.pending_conns.append(conn)
        readable = partial(self.on_pending_socket_readable, conn)
        self.poller.register(conn.sock, selectors.EVENT_READ, readable)
        if ahead:
            self._submit_if_complete(conn)

    def on_pending_socket_readable(self, conn: TConn, client: socket.socket) -> None:
        try:
            data = conn.sock.recv(65536)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if data:
            conn.received += data
            self._submit_if_complete(conn)
        else:
            self._drop(conn)

    def handle(self, conn: TConn) -> Any:
        keep = super().handle(conn)
        if keep is False and not self.cfg.is_ssl:
            # gunicorn lingers in the event loop after this, which would stop it for all others.
            _linger(conn.sock)
        return keep

    def handle_request(self, req: Any, conn: TConn) -> bool:
        conn.sock.settimeout(self.SEND_SECONDS)
        return super().handle_request(req, conn)

    def _keepalive_after(self, conn: TConn, keepalive: bool) -> bool:
        return super()._keepalive_after(conn, keepalive and conn.received_all)

    def _cap_keepalive(self, deadline: float) -> None:
        super()._cap_keepalive(deadline)
        for conn in (*self.pending_conns, *self._uploads):
            conn.timeout = min(conn.timeout, deadline)

    def murder_pending(self) -> None:
        super().murder_pending()
        now = time.monotonic()
        for conn in [conn for conn in self._uploads if conn.timeout <= now]:
            self._drop(conn)

    def _submit_if_complete(self, conn: TConn) -> None:
        end = conn.received.find(b"\r\n\r\n")
        if end < 0 and len(conn.received) <= MAX_HEAD_BYTES:
            return
        head = bytes(conn.received[:end] if end >= 0 else conn.received)
        received = len(conn.received) - len(head) - 4
        lengths = _LENGTH.findall(head)
        length = int(lengths[0]) if lengths else 0
        # gunicorn or the application refuses the rest, and needs no body for it.
        known = end >= 0 and len(lengths) < 2 and not _CHUNKED.search(head)
        most = _longest(head) if length > MAX_BODY_BYTES else MAX_BODY_BYTES
        if known and length <= most and received < length:
            if length > MAX_BODY_BYTES and not conn.uploads:
                self._begin_upload(conn, length)
            if _EXPECT.search(head) and not conn.asked_to_continue:
                conn.asked_to_continue = True
                with contextlib.suppress(OSError):
                    conn.sock.send(CONTINUE)
            return
        conn.received_all = known and received >= length
        self.poller.unregister(conn.sock)
        self._waiting(conn).remove(conn)
        conn.init()
        conn.parser.unreader.unread(bytes(conn.received))
        conn.received, conn.data_ready = bytearray(), True
        pool = self._probe_pool if _PROBE.match(head) else self.tpool
        future = pool.submit(self.handle, conn)
        future.add_done_callback(
            lambda done: self.method_queue.defer(self.finish_request, conn, done)
        )

    def _begin_upload(self, conn: TConn, length: int) -> None:
        """Give a long body more time, and keep what is held of such bodies bounded."""
        while self._uploads and (
            len(self._uploads) >= UPLOADS_AT_ONCE
            or sum(each.length for each in self._uploads) + length > UPLOADS_HELD
        ):
            self._drop(self._uploads[0])
        conn.length = length
        self.pending_conns.remove(conn)
        self._uploads.append(conn)
        conn.uploads = True
        seconds = max(self.UPLOAD_SECONDS, length / UPLOAD_BYTES_PER_SECOND)
        conn.timeout = time.monotonic() + seconds

    def _waiting(self, conn: TConn) -> deque[TConn]:
        return self._uploads if conn.uploads else self.pending_conns

    def _drop(self, conn: TConn) -> None:
        self.poller.unregister(conn.sock)
        self._waiting(conn).remove(conn)
        self.nr_conns -= 1
        conn.close()


def _longest(head: bytes) -> int:
    """How many bytes the body of a request may have."""
    # Django is set up by the time of the first request, and not when gunicorn loads its worker.
    from django.conf import settings

    match = _UPLOAD.match(head)
    return settings.UPLOADS.get(match[1].decode(), MAX_BODY_BYTES) if match else MAX_BODY_BYTES


def _linger(connection: socket.socket) -> None:
    """Let the client read the answer before the connection ends, for a bounded time.

    Closing with unread bytes in the receive buffer would reset the connection.
    """
    end = time.monotonic() + LINGER_SECONDS
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_WR)
        while (left := end - time.monotonic()) > 0:
            connection.settimeout(left)
            if not connection.recv(65536):
                break
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
