"""Clients that send slowly, or not at all, occupy no thread of gunicorn."""

import select
import socket
from contextlib import ExitStack

from stories.tests.support.harness import WAIT
from stories.tests.support.servers import GUNICORN
from storygen.gunicorn_worker import MAX_BODY_BYTES, UPLOADS_HELD

THREADS = 62  # as gunicorn.conf.py has them with the default settings
HEAD = (
    b"POST /api/generate-story/?wait=0 HTTP/1.1\r\nHost: localhost\r\n"
    b"Content-Type: application/json\r\n"
)
BODY = b'{"prompt_text": "A fox"}'
PARTS = {
    "nothing": b"",
    "half a line": b"POST /api/gen",
    "half a head": HEAD,
    "half a body": HEAD + b"Content-Length: 24\r\n\r\n{",
    "a login": b"POST /accounts/login/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nu",
}
IMPATIENT = (*GUNICORN, "--worker-class", "stories.tests.support.gunicorn_worker.ImpatientWorker")


def connect(server, data: bytes) -> socket.socket:
    connection = socket.create_connection(("127.0.0.1", server.port), timeout=WAIT)
    connection.sendall(data)
    return connection


def answer(connection: socket.socket) -> bytes:
    """All that comes until the server closes the connection."""
    return b"".join(iter(lambda: connection.recv(65536), b""))


def test_they_do_not_keep_others_waiting(start_server):
    server = start_server(GUNICORN)
    with ExitStack() as connections:
        slow = [
            connections.enter_context(connect(server, part))
            for part in PARTS.values()
            for _ in range(THREADS)
        ]
        # One more byte each, as a slow client sends them.
        for connection in slow[THREADS:]:
            connection.sendall(b"x")

        assert server.get("/livez").status == server.get("/readyz").status == 200
        assert server.get("/api/sessions/").status == 200


def test_their_time_is_limited(start_server):
    server = start_server(IMPATIENT)
    for name, part in PARTS.items():
        with connect(server, part) as connection:
            assert answer(connection) == b"", name


def test_a_request_in_pieces_is_answered(start_server):
    server = start_server(GUNICORN)
    end = b"Connection: close\r\nContent-Length: %d\r\n\r\n" % len(BODY)
    pieces = [HEAD[:7], HEAD[7:], end[:-3], end[-3:] + BODY[:5], BODY[5:]]
    with connect(server, b"") as connection:
        for piece in pieces:
            connection.sendall(piece)
        assert answer(connection).startswith(b"HTTP/1.1 202")


def test_requests_sent_ahead_are_answered_in_order(start_server):
    server = start_server(GUNICORN)
    first = HEAD + b"Content-Length: %d\r\n\r\n" % len(BODY) + BODY
    last = b"GET /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    with connect(server, first + last) as connection:
        received = answer(connection)
    assert received.startswith(b"HTTP/1.1 202")
    assert received.count(b"HTTP/1.1 200") == 1


def test_a_client_that_expects_100_gets_it(start_server):
    server = start_server(GUNICORN)
    head = HEAD + b"Expect: 100-continue\r\nConnection: close\r\nContent-Length: %d\r\n\r\n"
    with connect(server, head % len(BODY)) as connection:
        assert connection.recv(65536).startswith(b"HTTP/1.1 100")
        connection.sendall(BODY)
        assert b"HTTP/1.1 202" in answer(connection)


REFUSED = {
    b"Transfer-Encoding: chunked": b"411",
    b"Content-Length: %d" % (MAX_BODY_BYTES + 1): b"413",
    b"Content-Length: 99999999999999": b"413",
    b"Content-Length: x": b"400",
    b"Content-Length: 1\r\nContent-Length: 2": b"400",
}


def test_a_body_that_is_not_read_is_refused_at_once(start_server):
    server = start_server(GUNICORN)
    for header, status in REFUSED.items():
        with connect(server, HEAD + header + b"\r\n\r\n") as connection:
            assert answer(connection).startswith(b"HTTP/1.1 " + status), header


def upload_head(length: int, more: bytes = b"") -> bytes:
    head = b"POST /api/import/ HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/zip\r\n"
    return head + b"Content-Length: %d\r\n" % length + more + b"\r\n"


def test_an_archive_may_be_larger_than_other_bodies(start_server):
    server = start_server(GUNICORN, STORYGEN_IMPORT_MB="3")
    body = b"not a ZIP file." * 100_000
    with connect(server, upload_head(len(body), b"Expect: 100-continue\r\n")) as connection:
        assert connection.recv(65536).startswith(b"HTTP/1.1 100")
        for at in range(0, len(body), 300_001):
            connection.sendall(body[at : at + 300_001])
        received = answer(connection)
    assert b"HTTP/1.1 400" in received
    assert b"not a ZIP file, or a broken one" in received
    with connect(server, upload_head(3_000_001)) as connection:
        assert answer(connection).startswith(b"HTTP/1.1 413")


def test_what_is_held_of_archives_is_bounded(start_server):
    """The oldest ones make room, and nobody else waits."""
    server = start_server(GUNICORN, STORYGEN_IMPORT_MB="100")
    with ExitStack() as connections:
        slow = [
            connections.enter_context(connect(server, upload_head(UPLOADS_HELD // 2) + b"x"))
            for _ in range(3)
        ]
        readable, _, _ = select.select(slow, [], [], WAIT)
        assert len(readable) == 1
        assert answer(readable[0]) == b""
        assert server.get("/api/sessions/").status == 200


def test_the_time_of_an_archive_is_limited(start_server):
    server = start_server(IMPATIENT, STORYGEN_IMPORT_MB="3")
    with connect(server, upload_head(300_000) + b"x" * 1000) as connection:
        assert answer(connection) == b""
