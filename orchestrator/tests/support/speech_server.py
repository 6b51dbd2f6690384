"""A real HTTP server on loopback that speaks OpenAI's protocol for voices, and can go wrong."""

import io
import json
import struct
import threading
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler
from typing import Any

import numpy as np
import soundfile

from orchestrator.tests.support.faulty_server import FaultyServer

MODEL = "speechlet"
VOICE = "alma"
RATE = 22_050
# Of each sentence, in seconds: silence, a tone for each character, silence.
QUIET = 0.5
A_CHARACTER = 0.05
PATIENCE = 20


@dataclass(frozen=True, kw_only=True)
class Reply:
    """What one request is answered: sound, or `raw`, or `error` with the `status`.

    `size` is written as that of the sound, as servers do that send it while they make it. With
    `cut` the connection breaks off after that many bytes; if `silent`, nothing comes at all.
    """

    raw: bytes | None = None
    status: int = 200
    error: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    size: int | None = None
    cut: int | None = None
    silent: bool = False


@dataclass(frozen=True)
class Asked:
    path: str
    headers: Message
    body: dict[str, Any]


class SpeechServer(FaultyServer):
    """Serves `VOICE` of `MODEL`. `replies` are used up in order; after them it speaks.

    `key` is the one that it wants. It knows `formats` only, and no speed unless it `takes_speed`.
    `halfway` is set when it has gone silent, `is_disconnected` when a client leaves it while it is.
    """

    def __init__(self) -> None:
        super().__init__(_Handler)
        self.replies: deque[Reply] = deque()
        self.asked: list[Asked] = []
        self.key = ""
        self.formats = ["mp3", "wav", "flac"]
        self.takes_speed = True
        self.is_disconnected = threading.Event()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"

    def reply(self, *replies: Reply) -> None:
        self.replies.extend(replies)

    def next_reply(self, asked: Asked) -> Reply:
        self.asked.append(asked)
        body = asked.body
        if self.key and asked.headers.get("Authorization") != f"Bearer {self.key}":
            given = asked.headers.get("Authorization", "none")
            return Reply(status=401, error=f"Incorrect API key provided: {given}")
        if body["model"] != MODEL:
            return Reply(status=404, error=f"The model `{body['model']}` does not exist")
        if body["voice"] != VOICE:
            return Reply(status=400, error=f"Voice {body['voice']} not found. Available: {VOICE}")
        if body["response_format"] not in self.formats:
            return Reply(status=422, error=f"response_format must be one of {self.formats}")
        if not self.takes_speed and "speed" in body:
            return Reply(status=400, error="Unknown parameter: 'speed'.")
        return self.replies.popleft() if self.replies else Reply()


def tone_of(text: str, speed: float) -> np.ndarray:
    """What it speaks: a tone as long as the text."""
    seconds = len(text) * A_CHARACTER / speed
    tone = 0.4 * np.sin(np.arange(round(seconds * RATE)) * (2 * np.pi * 440 / RATE))
    quiet = np.zeros(round(QUIET * RATE))
    return np.concatenate([quiet, tone, quiet]).astype(np.float32)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: SpeechServer

    def log_message(self, *args: object) -> None: ...

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self.path != "/v1/audio/speech":
            self._send(404, b'{"detail": "Not Found"}')
            return
        reply = self.server.next_reply(Asked(self.path, self.headers, body))
        if reply.silent:
            self._wait_for_the_end()
        elif reply.status != 200:
            said = json.dumps({"error": {"message": reply.error, "type": "error"}}).encode()
            self._send(reply.status, said, headers=reply.headers)
        elif reply.raw is not None:
            self._send(200, reply.raw, cut=reply.cut)
        else:
            self._send(200, self._sound(body, reply), cut=reply.cut)

    def _sound(self, body: dict[str, Any], reply: Reply) -> bytes:
        file = io.BytesIO()
        samples = tone_of(body["input"], body.get("speed", 1.0))
        soundfile.write(file, samples, RATE, format=body["response_format"].upper())
        data = file.getvalue()
        if reply.size is None:
            return data
        # https://docs.fileformat.com/audio/wav/: the sizes are at 4 and 40
        size = struct.pack("<I", reply.size)
        return data[:4] + size + data[8:40] + size + data[44:]

    def _send(
        self,
        status: int,
        body: bytes,
        *,
        headers: dict[str, str] | None = None,
        cut: int | None = None,
    ) -> None:
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        with suppress(BrokenPipeError, ConnectionResetError):
            self.wfile.write(body[:cut])
        self.close_connection = self.close_connection or cut is not None

    def _wait_for_the_end(self) -> None:
        self.server.halfway.set()
        self.connection.settimeout(PATIENCE)
        with suppress(OSError):
            if not self.connection.recv(1):
                self.server.is_disconnected.set()
        self.close_connection = True
