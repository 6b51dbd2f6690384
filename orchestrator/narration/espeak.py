"""espeak-ng, where it is installed: a synthesiser of a hundred languages, of a few megabytes.

It is a program of its own under the GPL, called and not linked. It speaks like a machine, so it
reads only what no other voice here can.
"""

import logging
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from functools import cached_property

import numpy as np

from orchestrator.errors import OrchestratorError
from orchestrator.narration import sound
from orchestrator.narration.speakable import readable
from orchestrator.presets.voices import ESPEAK

logger = logging.getLogger(__name__)

# Of Japanese it reads kana only, and says "Chinese letter" for the rest.
_UNABLE = frozenset(("ja",))
# At the speed 1.
_WORDS_A_MINUTE = 175
_TIMEOUT = 60
_LONGEST = 600


class Espeak:
    """The installed program at `path`."""

    paces = (0.72, 0.8, 0.9)

    def __init__(self, path: str) -> None:
        self._path = path

    @classmethod
    def find(cls) -> "Espeak | None":
        path = shutil.which(ESPEAK)
        return cls(path) if path else None

    @cached_property
    def version(self) -> str:
        """What it says of itself, without where its data is."""
        return self._run("--version").decode(errors="replace").partition("Data at:")[0].strip()

    @cached_property
    def languages(self) -> dict[str, str]:
        """Its own name of each language that it speaks, such as `fr-fr` of `fr`.

        A row of its list begins with a priority and the name, and ends with others in brackets.
        """
        found: dict[str, tuple[int, str]] = {}
        for row in self._run("--voices").decode(errors="replace").splitlines():
            if own := re.match(r"\s*(\d+)\s+(\S+)", row):
                names = [(own[2], own[1]), *re.findall(r"\((\S+) (\d+)\)", row)]
                for name, priority in names:
                    found[name] = min(found.get(name, (99, "")), (int(priority), own[2]))
        return {name: own for name, (_, own) in found.items()}

    def voice_for(self, language: str) -> "EspeakVoice | None":
        """The voice for an ISO 639-1 code; None if it has none."""
        name = self.languages.get(language)
        return EspeakVoice(self, name) if name and language not in _UNABLE else None

    def speak(self, text: str, language: str, speed: float) -> bytes:
        """`text` as a WAV file."""
        rate = round(_WORDS_A_MINUTE * speed)
        return self._run("-v", language, "-s", str(rate), "-b", "1", "--stdin", "--stdout", of=text)

    def _run(self, *arguments: str, of: str = "") -> bytes:
        try:
            done = subprocess.run(
                [self._path, *arguments],
                input=of.encode(errors="replace"),
                capture_output=True,
                timeout=_TIMEOUT,
            )
        except (OSError, subprocess.TimeoutExpired) as exc:
            raise OrchestratorError(
                f"the program {ESPEAK} could not be run, or did not end. Install it again."
            ) from exc
        if done.returncode:
            logger.warning("%s: %s", ESPEAK, done.stderr[:400].decode(errors="replace"))
            raise OrchestratorError(
                f"the program {ESPEAK} failed. The server's log has its reason."
            )
        return done.stdout


class EspeakVoice:
    """One language of the program."""

    def __init__(self, program: Espeak, language: str) -> None:
        self.program = program
        self.language = language
        self.paces = program.paces

    def warm_up(self) -> None:
        """Nothing: each sentence starts the program."""

    def speak(
        self, sentence: str, speed: float, waiting: Callable[[], None]
    ) -> Iterator[np.ndarray]:
        """Mono samples in -1..1 at `sound.SAMPLE_RATE`; none if nothing is to read."""
        # It takes what stands in double brackets for phonemes.
        text = re.sub(r"\[+|\]+", " ", readable(sentence)).strip()
        if not text:
            return
        try:
            yield sound.decoded(self.program.speak(text, self.language, speed), longest=_LONGEST)
        except ValueError as exc:
            raise OrchestratorError(
                f"what the program {ESPEAK} made is no sound that can be read, or too long."
            ) from exc
