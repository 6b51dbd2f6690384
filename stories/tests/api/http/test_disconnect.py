"""Whether a client has disconnected, as opposed to being idle or sending another request."""

import select
import socket
import threading
from collections.abc import Iterator

import pytest
from django.http import HttpRequest

from orchestrator import Stage
from orchestrator.tests.support.behaviours import Gate
from stories.api.http import disconnect
from stories.models import StorySession
from stories.tests.support import servers
from stories.tests.support.harness import PROMPT, WAIT, wait_for
from stories.tests.support.servers import each_server, paused_in, until

POST = (
    "POST /api/generate-story/ HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
    "Content-Length: {length}\r\n{headers}\r\n{body}"
)
BODY = f'{{"prompt_text": "{PROMPT}"}}'


@pytest.fixture
def connection() -> Iterator[tuple[HttpRequest, socket.socket]]:
    """A request as gunicorn passes it to Django, and its client socket."""
    server, client = socket.socketpair()
    request = HttpRequest()
    request.META["gunicorn.socket"] = server
    with server, client:
        yield request, client


@pytest.fixture(params=["Linux", "elsewhere"])
def system(request, monkeypatch: pytest.MonkeyPatch) -> str:
    """This system, and one that cannot report a half-closed connection."""
    if request.param == "elsewhere":
        monkeypatch.delattr(select, "POLLRDHUP", raising=False)
    return request.param


def test_it_sees_a_client_that_closes(connection, system):
    request, client = connection
    assert not disconnect.client_disconnected(request)
    client.close()
    assert disconnect.client_disconnected(request)
    assert disconnect.client_disconnected(request)


def test_it_sees_a_client_that_breaks_the_connection(system):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        client = socket.create_connection(listener.getsockname())
        server, _ = listener.accept()
    request = HttpRequest()
    request.META["gunicorn.socket"] = server
    # Sends RST instead of FIN.
    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    client.close()
    with server:
        assert disconnect.client_disconnected(request)


def test_a_pipelined_request_is_no_disconnect_and_stays_unread(connection, system):
    request, client = connection
    client.sendall(b"GET / HTTP/1.1\r\n\r\n")
    assert not disconnect.client_disconnected(request)
    assert request.META["gunicorn.socket"].recv(100) == b"GET / HTTP/1.1\r\n\r\n"


@pytest.mark.skipif(not hasattr(select, "POLLRDHUP"), reason="The system cannot report it.")
def test_it_sees_a_disconnect_after_a_pipelined_request(connection):
    request, client = connection
    client.sendall(b"GET / HTTP/1.1\r\n\r\n")
    client.close()
    assert disconnect.client_disconnected(request)


def test_a_client_that_it_cannot_observe_counts_as_connected(rf, connection):
    request, client = connection
    client.close()
    request.META["SERVER_PROTOCOL"] = "HTTP/2.0"
    assert not disconnect.client_disconnected(request)
    assert not disconnect.client_disconnected(rf.get("/"))
    disconnect.limit_sending(rf.get("/"), 1.0)
    disconnect.disconnect_client(rf.get("/"))


def test_sending_to_a_client_that_reads_nothing_times_out(connection):
    request, _ = connection
    disconnect.limit_sending(request, 0.05)
    with pytest.raises(TimeoutError):
        request.META["gunicorn.socket"].sendall(b" " * 10_000_000)


def post(port: int, headers: str = "") -> socket.socket:
    connection = socket.create_connection(("127.0.0.1", port), WAIT)
    words = POST.format(length=len(BODY), headers=headers, body=BODY)
    connection.sendall(words.encode())
    return connection


@pytest.fixture
def drawing(story_worker, orchestrator, media_root) -> Iterator[Gate]:
    """The gate at which the posted story pauses."""
    gate = Gate()
    orchestrator.on(Stage.CHARACTER, gate)
    yield gate
    # A request that outlives its test would use a worker that no longer exists.
    gate.opened.set()
    wait_for(lambda: not any("process_request" in t.name for t in threading.enumerate()))


def port_of(live_server) -> int:
    return live_server.thread.port


def test_it_cancels_the_story_of_a_client_that_disconnects(live_server, drawing):
    client = post(port_of(live_server))
    assert drawing.entered.wait(WAIT)
    client.close()
    wait_for(lambda: StorySession.objects.get().status == StorySession.Status.CANCELLED)


def test_it_cancels_no_story_of_a_client_that_waits(live_server, drawing):
    with post(port_of(live_server)) as client:
        assert drawing.entered.wait(WAIT)
        client.sendall(b"GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n")
        # Another client disconnects meanwhile, so the connections were checked in between.
        other = post(port_of(live_server))
        wait_for(lambda: StorySession.objects.count() == 2)
        other.close()
        wait_for(lambda: StorySession.objects.filter(status="cancelled").exists())
        drawing.opened.set()
        assert client.recv(12) == b"HTTP/1.1 201"


@pytest.mark.parametrize("reason", ["a key to ask again with", "the setting"])
def test_a_story_continues_for_a_client_that_can_ask_again(live_server, drawing, settings, reason):
    if reason == "the setting":
        settings.STORYGEN = settings.STORYGEN | {"CANCEL_ON_DISCONNECT": False}
    client = post(port_of(live_server), "Idempotency-Key: 1\r\n" if reason != "the setting" else "")
    assert drawing.entered.wait(WAIT)
    other = post(port_of(live_server), "")
    client.close()
    other.close()
    drawing.opened.set()
    wait_for(lambda: StorySession.objects.earliest("pk").status == StorySession.Status.COMPLETED)


@each_server
def test_it_cancels_for_both_servers(start_server, gate: servers.Gate, command):
    server = start_server(command, **paused_in(Stage.CHARACTER, gate))
    client = post(server.port)
    gate.wait()
    client.close()
    until(lambda: [status for _, status in server.sessions()] == ["cancelled"])
