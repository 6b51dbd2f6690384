"""A real HTTP server on loopback that speaks Ollama's protocol and OpenAI's, and can go wrong.

Both stream: Ollama lines of JSON from `/api/chat`, OpenAI server-sent events from
`/v1/chat/completions`. What is asked with a schema is answered in JSON of that schema.
"""

import json
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler
from typing import Any

from orchestrator.tests.support.faulty_server import FaultyServer

MODEL = "storyteller"
TALE = (
    "Once upon a time, a brave knight lived near an old forest. Every night he heard the trees "
    "talk, and nobody believed him.\n\nOne day, the knight walked between the tall trunks. A "
    'branch bent down and asked: "Will you carry a secret?" He nodded, though his knees shook.'
    "\n\nAt last, the knight dug below the oldest root. There lay a small crown, bright as "
    "morning, and everybody in the valley came to see it shine."
)
KNIGHT = (
    "A young knight with short brown hair, shining silver armor over a blue tunic, a red cape and "
    "brown boots, holding a small wooden lantern in one hand."
)
FOREST = (
    "An old forest with thick mossy trunks and twisted roots, green ferns and white mushrooms "
    "along a narrow path, soft golden light falling through the leaves."
)
TITLE = "The Crown Below the Root"
BOOK = {
    "title": TITLE,
    "cast": [{"id": "hero", "name": "Edda", "kind": "knight", "look": KNIGHT}],
    "pages": [
        {
            "text": TALE,
            "place": FOREST,
            "time": "dusk",
            "cast": [{"id": "hero", "pose": "walking", "mood": "curious"}],
        }
    ],
    "cover": 1,
}


def book(**page: object) -> dict[str, Any]:
    """`BOOK` with a page that says otherwise."""
    return BOOK | {"pages": [BOOK["pages"][0] | page]}


# Of a request that waits, until the client is gone or the test is over.
PATIENCE = 20


@dataclass(frozen=True, kw_only=True)
class Reply:
    """What one request is answered.

    `text` in pieces of a word, after `thoughts`; None is what was asked for. `end` is why it ends
    as OpenAI says it. After `cut` pieces the connection breaks off, in the middle of the protocol
    or, if `politely`, at the end of a body; after `silent` pieces nothing more comes. `raw` is sent
    as it is instead, and `status` answers an error with `error` as its message.
    """

    text: str | None = None
    thoughts: str = ""
    refusal: str = ""
    end: str = "stop"
    cut: int | None = None
    politely: bool = False
    silent: int | None = None
    raw: bytes | None = None
    raw_type: str = "application/json"
    status: int = 200
    error: str = ""
    code: str | None = None
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Asked:
    """A request: its path, headers and body."""

    path: str
    headers: Message
    body: dict[str, Any]

    @property
    def messages(self) -> list[dict[str, str]]:
        return self.body["messages"]

    @property
    def schema(self) -> dict[str, Any] | None:
        form = self.body.get("format") or self.body.get("response_format")
        return form["json_schema"]["schema"] if form and "json_schema" in form else form

    @property
    def seed(self) -> int:
        return self.body.get("options", self.body)["seed"]


class ModelServer(FaultyServer):
    """Serves `MODEL`. `replies` are used up in order; after them it answers what is asked for.

    `key` is the one that it wants. Without `knows_schemas` it refuses to be asked for JSON, as
    servers do that are some years old; without `takes_system` and `takes_temperature` it refuses
    these. `asked` are the requests for an answer, in order. `halfway` is set when it has gone
    silent, `is_disconnected` when a client leaves it while it is.
    """

    def __init__(self, port: int = 0) -> None:
        super().__init__(_Handler, port)
        self.replies: deque[Reply] = deque()
        self.asked: list[Asked] = []
        self.key = ""
        self.knows_schemas = self.takes_system = self.takes_temperature = True
        self.is_disconnected = threading.Event()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def reply(self, *replies: Reply) -> None:
        self.replies.extend(replies)

    def next_reply(self, asked: Asked) -> Reply:
        self.asked.append(asked)
        if self.key and asked.headers.get("Authorization") != f"Bearer {self.key}":
            given = asked.headers.get("Authorization", "none")
            return Reply(status=401, error=f"Incorrect API key provided: {given}")
        if asked.body["model"] != MODEL:
            return Reply(
                status=404,
                error=f"model '{asked.body['model']}' not found",
                code="model_not_found",
            )
        if asked.schema and not self.knows_schemas:
            return Reply(
                status=400,
                error="json: cannot unmarshal object into Go struct field ChatRequest.format of "
                "type string",
            )
        if not self.takes_system and asked.messages[0]["role"] == "system":
            return Reply(status=400, error="System role not supported")
        if not self.takes_temperature and "temperature" in asked.body.get("options", asked.body):
            return Reply(
                status=400,
                error="Unsupported value: 'temperature' does not support 0.7 with this model. Only "
                "the default (1) value is supported.",
            )
        return self.replies.popleft() if self.replies else Reply()


def answer_to(asked: Asked) -> str:
    """A story, then what its pictures show and its title, or all of them as the schema says."""
    if asked.schema:
        return json.dumps({name: BOOK[name] for name in asked.schema["properties"]})
    turns = sum(message["role"] == "user" for message in asked.messages)
    return (TALE, KNIGHT, FOREST, TITLE)[turns - 1]


class _Gone(Exception):
    """The client has disconnected, or is to be disconnected."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: ModelServer

    def log_message(self, *args: object) -> None: ...

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        asked = Asked(self.path, self.headers, body)
        speak = {"/api/chat": self._ollama, "/v1/chat/completions": self._openai}.get(self.path)
        if not speak:
            self._send(404, b'{"detail": "Not Found"}')
            return
        reply = self.server.next_reply(asked)
        # An error of either protocol is found where its clients look for it.
        if reply.status != 200:
            error: Any = reply.error
            if speak == self._openai:
                error = {"message": reply.error, "type": "error", "code": reply.code}
            self._send(reply.status, json.dumps({"error": error}).encode(), reply.headers)
        elif reply.raw is not None:
            self._send(200, reply.raw, {"Content-Type": reply.raw_type} | reply.headers)
        else:
            with suppress(_Gone, BrokenPipeError, ConnectionResetError):
                self._stream(speak, asked, reply)

    def _send(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": "application/json", **(headers or {})}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _stream(
        self, speak: Callable[[Asked, Reply], Iterator[bytes]], asked: Asked, reply: Reply
    ) -> None:
        if reply.silent == 0:
            self._wait_for_the_end()
        chunked = not reply.politely
        self.send_response(200)
        kind = "application/x-ndjson" if speak == self._ollama else "text/event-stream"
        self.send_header("Content-Type", kind)
        name, value = ("Transfer-Encoding", "chunked") if chunked else ("Connection", "close")
        self.send_header(name, value)
        self.end_headers()
        for number, piece in enumerate(speak(asked, reply)):
            if number == reply.silent:
                self._wait_for_the_end()
            if number == reply.cut:
                self.close_connection = True
                return
            self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece) if chunked else piece)
        if chunked:
            self.wfile.write(b"0\r\n\r\n")

    def _wait_for_the_end(self) -> None:
        self.server.halfway.set()
        self.connection.settimeout(PATIENCE)
        with suppress(OSError):
            if not self.connection.recv(1):
                self.server.is_disconnected.set()
        self.close_connection = True
        raise _Gone

    def _ollama(self, asked: Asked, reply: Reply) -> Iterator[bytes]:
        def line(message: dict[str, str], **more: object) -> bytes:
            said = {
                "model": MODEL,
                "created_at": "2026-01-01T00:00:00Z",
                "message": {"role": "assistant", "content": ""} | message,
                "done": False,
            }
            return json.dumps(said | more).encode() + b"\n"

        for piece in _pieces(reply.thoughts):
            yield line({"thinking": piece})
        pieces = _pieces(answer_to(asked) if reply.text is None else reply.text)
        for piece in pieces:
            yield line({"content": piece})
        yield line(
            {}, done=True, done_reason=reply.end, prompt_eval_count=9, eval_count=len(pieces)
        )

    def _openai(self, asked: Asked, reply: Reply) -> Iterator[bytes]:
        def event(delta: dict[str, str], end: str | None = None) -> bytes:
            chunk = {
                "id": "chatcmpl-1",
                "object": "chat.completion.chunk",
                "created": 1,
                "model": MODEL,
                "choices": [{"index": 0, "delta": delta, "finish_reason": end}],
            }
            return f"data: {json.dumps(chunk)}\n\n".encode()

        yield event({"role": "assistant", "content": ""})
        for piece in _pieces(reply.thoughts):
            yield event({"reasoning_content": piece})
        for piece in _pieces(reply.refusal):
            yield event({"refusal": piece})
        for piece in _pieces(answer_to(asked) if reply.text is None else reply.text):
            # Many servers say the role each time, and some clients want it.
            yield event({"role": "assistant", "content": piece})
        yield event({"role": "assistant"}, reply.end)
        yield b"data: [DONE]\n\n"


def _pieces(text: str) -> list[str]:
    """The words of a text, each with the space before it."""
    words = text.split(" ")
    return [words[0], *(f" {word}" for word in words[1:])] if text else []
