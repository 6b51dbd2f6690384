"""The connection of a request: whether its client is still there, and how long to wait for it."""

import contextlib
import select
import socket

from django.http import HttpRequest
from rest_framework.request import Request


def client_disconnected(request: HttpRequest | Request) -> bool:
    """Whether the client has closed the connection, or its half of it. Costs a system call.

    Behind a proxy the client is the proxy, which disconnects when its own client does (nginx,
    Apache). False where it is unknown: with other servers than gunicorn and runserver, or HTTP/2.
    """
    connection = _socket(request)
    if connection is None:
        return False
    if hasattr(select, "POLLRDHUP"):
        # This works with TLS, too, and if bytes of a next request precede the end.
        poll = select.poll()
        poll.register(connection, select.POLLRDHUP)
        return bool(poll.poll(0))
    try:
        return bool(select.select([connection], [], [], 0)[0]) and not connection.recv(
            1, socket.MSG_PEEK
        )
    except ConnectionError:
        return True
    except ValueError:  # TLS cannot peek
        return False


def limit_sending(request: HttpRequest | Request, seconds: float) -> None:
    """Make the server give up a client that reads nothing for `seconds`, or is unreachable.

    Without it, a client that connects and never reads occupies a thread for ever.
    """
    connection = _socket(request)
    if connection is None:
        return
    connection.settimeout(seconds)
    if connection.family != getattr(socket, "AF_UNIX", None) and hasattr(
        socket, "TCP_USER_TIMEOUT"
    ):
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, int(seconds * 1000))


def disconnect_client(request: HttpRequest | Request) -> None:
    """Close the connection without waiting until the client has read the rest."""
    connection = _socket(request)
    if connection is not None:
        with contextlib.suppress(OSError):  # it is not connected any more
            connection.shutdown(socket.SHUT_RDWR)


def _socket(request: HttpRequest | Request) -> socket.socket | None:
    if request.META.get("SERVER_PROTOCOL", "").startswith("HTTP/2"):
        return None  # shared by many requests
    if connection := request.META.get("gunicorn.socket"):
        return connection
    try:
        # runserver offers no other way; a test watches that these private names stay.
        return request.META["wsgi.input"]._read.__self__.raw._sock
    except AttributeError:
        return None
