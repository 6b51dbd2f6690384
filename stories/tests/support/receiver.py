"""Local web servers that receive webhooks, and messages for them."""

import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import SimpleQueue
from typing import Self

from stories.models import WebhookDelivery
from stories.sessions.payload import StorySerializer
from stories.tests.support.harness import WAIT
from stories.tests.support.reference import create_session
from stories.webhooks import delivery as webhooks

Answer = int | Callable[[BaseHTTPRequestHandler], object]


@dataclass(frozen=True)
class Message:
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Receiver:
    """A server with scripted responses: its `answers` in order, then 204."""

    host: str = "127.0.0.1"
    port: int = 0
    answers: list[Answer] = field(default_factory=list)
    received: list[Message] = field(default_factory=list)
    tls: ssl.SSLContext | None = None

    def __post_init__(self) -> None:
        self._came: SimpleQueue[Message] = SimpleQueue()
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                message = Message(self.path, dict(self.headers), body)
                receiver.received.append(message)
                receiver._came.put(message)
                answer = receiver.answers.pop(0) if receiver.answers else 204
                if callable(answer):
                    answer(self)
                else:
                    self.send_response(answer)
                    self.end_headers()

            def log_message(self, *args: object) -> None:
                pass

        class Server(ThreadingHTTPServer):
            request_queue_size = 128

            def handle_error(self, *args: object) -> None:
                """The sender may disconnect while a response is being written."""

        self.server = Server((self.host, self.port), Handler)
        if self.tls:
            self.server.socket = self.tls.wrap_socket(self.server.socket, server_side=True)
        self.port = self.server.server_port
        threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://{self.host}:{self.port}/stories?of=mine"

    def wait(self) -> Message:
        """Wait for the next message."""
        return self._came.get(timeout=WAIT)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *args: object) -> None:
        self.close()

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()


class Hang:
    """An answer that does not come until the test lets it."""

    def __init__(self) -> None:
        self.released = threading.Event()

    def __call__(self, handler: BaseHTTPRequestHandler) -> None:
        self.released.wait(WAIT)
        handler.send_response(204)
        handler.end_headers()


def message_to(url: str, **fields: object) -> WebhookDelivery:
    """What the end of a story leaves to be sent."""
    session = create_session(webhook_url=url)
    webhooks.enqueue(session, StorySerializer(session).data)
    delivery = WebhookDelivery.objects.get(session=session)
    WebhookDelivery.objects.filter(pk=delivery.pk).update(**fields)
    return delivery


def deliver(delivery: WebhookDelivery) -> WebhookDelivery:
    """Send what is due; the row as it is then."""
    webhooks.deliver_due()
    delivery.refresh_from_db()
    return delivery
