"""The embedded voice: hibari, an English text-to-speech model of 6 million parameters.

Its package holds the model, the dictionaries and the rules that turn words into phonemes, and needs
numpy and onnxruntime only. Source of its figures: the package's own description, 0.2.1.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from orchestrator.narration.speakable import breaths, speakable

if TYPE_CHECKING:
    from hibari import Hibari

# What it speaks in one go, 14 s: its memory grows with it.
_MOST_PHONEMES = 250
# Of the noise in its consonants: a sentence sounds the same wherever it stands.
_SEED = 0


class Voice:
    """Speaks English sentences. `engine` is a `hibari.Hibari`, or anything like it."""

    # Those who look at the pictures meanwhile are read to slowly: some 130, 140 and 165 words a
    # minute, with the pauses.
    paces = (0.7, 0.78, 0.86)

    def __init__(self, engine: "Hibari") -> None:
        self._engine = engine
        lexicon = engine.g2p.lexicon
        self._dictionaries = (lexicon.golds, lexicon.silvers)

    @classmethod
    def load(cls, name: str, weights: Path | None) -> "Voice":
        """The voice of that name, out of its file `weights`, or None for the package's own."""
        from hibari import Hibari

        return cls(Hibari(voice=name, model=weights and str(weights)))

    def warm_up(self) -> None:
        """One short sentence."""
        for _ in self.speak("Once upon a time.", 1.0, lambda: None):
            pass

    def speak(
        self, sentence: str, speed: float, waiting: Callable[[], None]
    ) -> Iterator[np.ndarray]:
        """Mono samples in -1..1 at `SAMPLE_RATE`, a breath at a time; none if nothing is to read.

        `speed` is 0.5 to 2. The same sentence always gives the same samples.
        """
        for breath in breaths(speakable(sentence, self._is_known)):
            for phonemes in _parts(self._engine.g2p(breath)):
                yield self._engine.from_phonemes(phonemes, speed=speed, seed=_SEED)

    def _is_known(self, word: str) -> bool:
        return any(word in dictionary for dictionary in self._dictionaries)


def _parts(phonemes: str) -> Iterator[str]:
    """Phonemes in parts that the voice speaks well; none for a part without a sound."""
    part = ""
    for word in phonemes.split():
        if part and len(part) + len(word) >= _MOST_PHONEMES:
            yield part
            part = ""
        part = f"{part} {word}" if part else word
    if any(map(str.isalpha, part)):
        yield part
