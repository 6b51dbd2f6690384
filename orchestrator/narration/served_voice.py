"""Voices of a server that speaks OpenAI's protocol: one request to `/audio/speech` a sentence.

The protocol is that of https://platform.openai.com/docs/api-reference/audio/createSpeech, which
Kokoro-FastAPI, Speaches, LocalAI and others speak, too. None of its formats holds times, so a page
is asked for sentence by sentence: then the times of sentences are exact.
"""

import logging
import os
import threading
import time
from collections.abc import Callable, Iterator
from queue import Empty, SimpleQueue

import httpx
import numpy as np

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import ConfigurationError
from orchestrator.narration import sound
from orchestrator.narration.speakable import readable
from orchestrator.remote.connection import CLOSING_SECONDS, POLL_SECONDS, Connection, Timeouts
from orchestrator.remote.errors import RemoteModelError, explained
from orchestrator.remote.server import Server, openai_address, server_address
from orchestrator.types import Identity

logger = logging.getLogger(__name__)

TIMEOUTS = Timeouts(silence=120.0, total=300.0)
# In this order: what one server cannot send the next one mostly can.
_FORMATS = ("wav", "mp3")
# Of one sentence: three minutes of 48 kHz in stereo, and its length in seconds.
_MOST_BYTES = 32 * 2**20
_LONGEST = 600


class ServedVoice:
    """The voice `voice` of the model that `server` names.

    `key` is sent to the server and never shown. A server that refuses a format or a speed is asked
    again without, and from then on always so.
    """

    # Its own speed is that of a reader who is in no hurry.
    paces = (0.85, 0.92, 1.0)

    def __init__(
        self,
        server: Server,
        *,
        voice: str,
        key: str = "",
        headers: dict[str, str] | None = None,
        is_here: bool = False,
        timeouts: Timeouts,
    ) -> None:
        self.server = server
        self.voice = voice
        self.timeouts = timeouts
        self.identity: Identity = {
            "server": server.address,
            "model": server.model,
            "voice": voice,
        }
        self._formats = list(_FORMATS)
        self._takes_speed = True
        self._connection = Connection()
        self._client = httpx.Client(
            headers={"Authorization": f"Bearer {key}"} if key else headers,
            timeout=httpx.Timeout(timeouts.silence, connect=timeouts.connect),
            # No proxy leads to this machine.
            trust_env=not is_here,
            event_hooks=self._connection.hooks,
        )

    @classmethod
    def from_config(cls, config: OrchestratorConfig) -> "ServedVoice":
        """The voice that `config.voice` names; asks nothing yet. Raises `ConfigurationError`."""
        model, _, voice = config.voice.name.rpartition("@")
        key, key_setting = config.narration_key, "STORYGEN_NARRATION_KEY"
        if url := config.narration_url:
            setting, is_own = "STORYGEN_NARRATION_URL", True
        else:
            setting, url, is_own = openai_address()
            if not key:
                key, key_setting = os.environ.get("OPENAI_API_KEY", ""), "OPENAI_API_KEY"
        address, headers, is_here = server_address(setting, url)
        if not (key or is_own):
            raise ConfigurationError(
                f"The voice {config.voice.shown} needs a key: set OPENAI_API_KEY, or "
                "STORYGEN_NARRATION_URL to the address of a server of your own."
            )
        server = Server(
            provider="openai",
            model=model,
            address=address,
            model_setting="STORYGEN_NARRATION_VOICE",
            address_setting=setting,
            key_setting=key_setting,
            protocol="OpenAI's",
            speaks=True,
        )
        return cls(
            server, voice=voice, key=key, headers=headers, is_here=is_here, timeouts=TIMEOUTS
        )

    def warm_up(self) -> None:
        """Nothing: the first page asks the server, and says what is wrong with it."""

    def speak(
        self, sentence: str, speed: float, waiting: Callable[[], None]
    ) -> Iterator[np.ndarray]:
        """Mono samples in -1..1 at `sound.SAMPLE_RATE`; none if nothing is to read.

        `speed` is 0.25 to 4. `waiting` is called a few times a second while the server is silent,
        and may raise to stop. Raises `RemoteModelError`.
        """
        if text := readable(sentence):
            yield self._asked(text, speed, waiting)

    def _asked(self, text: str, speed: float, waiting: Callable[[], None]) -> np.ndarray:
        """A sentence, after retries."""
        end = time.monotonic() + self.timeouts.total
        pauses = iter(self.timeouts.pauses)
        while True:
            try:
                data = self._attempt(self._request(text, speed), end, waiting)
                return sound.decoded(data, longest=_LONGEST)
            except ValueError as exc:
                logger.warning("%s of %s: %s", self.server.model, self.server.where, exc)
                raise RemoteModelError("no sound", self.server) from exc
            except RemoteModelError as error:
                if self._adapts_to(error):
                    continue
                pause = next(pauses, None)
                wait = pause if error.after is None else error.after
                if not error.again or pause is None or wait is None:
                    raise
                if wait > min(self.timeouts.longest_pause, end - time.monotonic()):
                    raise
            resume = time.monotonic() + wait
            while (left := resume - time.monotonic()) > 0:
                time.sleep(min(left, POLL_SECONDS))
                waiting()

    def _request(self, text: str, speed: float) -> dict[str, object]:
        asked: dict[str, object] = {
            "model": self.server.model,
            "input": text,
            "voice": self.voice,
            "response_format": self._formats[0],
        }
        return asked | ({"speed": round(speed, 3)} if self._takes_speed else {})

    def _adapts_to(self, error: RemoteModelError) -> bool:
        """Whether the same request, without what the server refused, can be sent now."""
        if error.refuses == "format" and len(self._formats) > 1:
            del self._formats[0]
        elif error.refuses == "speed" and self._takes_speed:
            self._takes_speed = False
        else:
            return False
        logger.info("%s does not take that %s", self.server.model, error.refuses)
        return True

    def _attempt(
        self, request: dict[str, object], end: float, waiting: Callable[[], None]
    ) -> bytes:
        """Ask once. A thread reads, so that this one can watch the time and stop."""
        items: SimpleQueue[bytes | BaseException] = SimpleQueue()
        heard = threading.Event()

        def read() -> None:
            try:
                items.put(self._read(request, heard))
            except BaseException as exc:  # handed to the thread that asked
                items.put(exc)

        reader = threading.Thread(target=read, name="voice-server", daemon=True)
        reader.start()
        item: bytes | BaseException | None = None
        try:
            while item is None:
                try:
                    item = items.get(timeout=POLL_SECONDS)
                except Empty:
                    waiting()
                    if time.monotonic() >= end:
                        seconds = self.timeouts.total
                        raise RemoteModelError("slow", self.server, seconds=seconds) from None
        finally:
            if item is None:
                self._connection.abort()
            reader.join(CLOSING_SECONDS)
        if isinstance(item, httpx.ReadTimeout):
            kind = "silent" if heard.is_set() else "loading"
            raise RemoteModelError(kind, self.server, seconds=self.timeouts.silence)
        if isinstance(item, ValueError):
            raise item
        if isinstance(item, BaseException):
            # No cause: its text may repeat the key. The log has it without.
            raise explained(
                item,
                self.server,
                has_begun=heard.is_set(),
                retry_after=self._connection.retry_after,
            )
        if not item:
            raise RemoteModelError("empty", self.server, again=True)
        return item

    def _read(self, request: dict[str, object], heard: threading.Event) -> bytes:
        with self._client.stream(
            "POST", f"{self.server.address}/audio/speech", json=request
        ) as response:
            if response.is_error:
                said = response.read()[:2000].decode(errors="replace")
                raise _Refused(said, response.status_code)
            parts, size = [], 0
            for part in response.iter_bytes():
                heard.set()
                parts.append(part)
                size += len(part)
                if size > _MOST_BYTES:
                    raise ValueError("The answer is too large for a sentence.")
            return b"".join(parts)


class _Refused(Exception):
    """An answer of 400 or more, with what the server said."""

    def __init__(self, said: str, status_code: int) -> None:
        super().__init__(said)
        self.status_code = status_code
