"""The narration of a page: its sentences spoken one after the other, and when each is spoken."""

from collections.abc import Mapping
from typing import Any, Self

import numpy as np

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import FETCH, ModelsMissing, StageFailed
from orchestrator.language import is_foreign
from orchestrator.narration import sound
from orchestrator.narration.sentences import paragraphs_of
from orchestrator.narration.voice import SAMPLE_RATE, Voice
from orchestrator.plan import READERS
from orchestrator.presets.specs import VoiceModel
from orchestrator.runtime.devices import machine_identity
from orchestrator.runtime.fingerprint import model_identity, rules_identity
from orchestrator.stages import Stage
from orchestrator.types import Identity, Narration, Report, Sentence

# Count up with every change in this package after which the same text may sound otherwise (see
# `orchestrator.runtime.fingerprint`).
RULES_VERSION = 1

LIBRARIES = ("hibari-tts", "onnxruntime", "numpy", "scipy", "soundfile")

# Those who look at the pictures meanwhile are read to slowly: some 130, 140 and 165 words a minute,
# with the pauses.
_SPEEDS = dict(zip(READERS, (0.7, 0.78, 0.86), strict=True))
# Silence after a sentence and after a paragraph, in seconds at the speed 1.
_PAUSE = 0.6
_LONG_PAUSE = 1.0
_START = 0.15
# Of one page, in seconds: 90 MB of samples. A page of 2000 characters takes three minutes, but not
# one of 2000 digits.
_LONGEST = 900


class PageNarrator:
    """Reads pages aloud with one voice. `speed` multiplies the one that readers of an age have."""

    def __init__(self, voice: Voice, *, model: str, speed: float = 1.0, loaded: Identity) -> None:
        self._voice = voice
        self._model = model
        self._speed = speed
        self.identity: Identity = loaded and {
            **loaded,
            "model": model,
            "speed": speed,
            **rules_identity(RULES_VERSION, libraries=LIBRARIES),
        }

    @classmethod
    def from_config(cls, config: OrchestratorConfig) -> Self:
        """Load the voice of `config.voice`; downloads nothing.

        Raises `ModelsMissing` if its weights are not in the models folder.
        """
        voice = config.voice
        weights = voice.path and config.models_dir / voice.path
        if weights and not weights.is_file():
            raise ModelsMissing(f"The weights of the voice {voice.name} are missing. {FETCH}")
        return cls(
            Voice.load(voice.name, weights or None),
            model=voice.shown,
            speed=config.narration_speed,
            loaded=_identity(config, voice),
        )

    def narrate(self, text: str, *, reader: str, report: Report) -> Narration:
        """`text`, a page, read aloud for a `reader` (see `orchestrator.plan.READERS`).

        The sentences follow one another without a gap from 0 to the end of the audio: the pause
        after a sentence is part of it. What cannot be read (an emoji, another script) is left out.
        Raises `StageFailed` if the page is in another language or has nothing to read.
        """
        report(0.0)
        if is_foreign(text):
            raise StageFailed(
                Stage.NARRATION, "its text is in another language, and the voice reads English."
            )
        speed = min(max(_SPEEDS[reader] * self._speed, 0.5), 2.0)
        parts, ends, spoken = [sound.silence(_START)], [], []
        paragraphs = paragraphs_of(text)
        total, done = sum(map(len, text.splitlines())) or 1, 0
        for sentences in paragraphs:
            for sentence in sentences:
                samples = self._speak(sentence, speed)
                done += len(sentence)
                report(min(done / total, 1.0))
                if not samples.size:
                    continue
                pause = _LONG_PAUSE if sentence is sentences[-1] else _PAUSE
                parts += [samples, sound.silence(pause / speed)]
                ends.append((ends[-1] if ends else len(parts[0])) + sum(map(len, parts[-2:])))
                spoken.append(sentence)
                if ends[-1] > _LONGEST * SAMPLE_RATE:
                    minutes = _LONGEST // 60
                    reason = f"it would take longer than {minutes} minutes. Shorten its text."
                    raise StageFailed(Stage.NARRATION, reason)
        if not spoken:
            raise StageFailed(Stage.NARRATION, "there is nothing in its text that can be read.")
        audio = sound.mp3(sound.levelled(np.concatenate(parts)))
        report(1.0)
        return _narration(audio, spoken, ends, self._model)

    def warm_up(self) -> None:
        """One short sentence."""
        for _ in self._voice.speak("Once upon a time.", 1.0):
            pass

    def _speak(self, sentence: str, speed: float) -> np.ndarray:
        breaths = [sound.trimmed(each) for each in self._voice.speak(sentence, speed)]
        pause = sound.silence(_PAUSE / 3)
        joined = [part for breath in breaths for part in (pause, breath)]
        return np.concatenate(joined[1:]) if joined else sound.silence(0)


def _narration(audio: bytes, spoken: list[str], ends: list[int], model: str) -> Narration:
    duration = round(sound.duration(audio), 3)
    times = [round(end / SAMPLE_RATE + sound.DELAY, 3) for end in ends[:-1]]
    return Narration(
        audio=audio,
        media_type=sound.MEDIA_TYPE,
        duration=duration,
        sentences=tuple(
            Sentence(start, end, text)
            for start, end, text in zip([0.0, *times], [*times, duration], spoken, strict=True)
        ),
        model=model,
    )


def _identity(config: OrchestratorConfig, voice: VoiceModel) -> Mapping[str, Any] | None:
    """That of the machine and, of a voice outside its package, of its file."""
    if voice.path:
        return model_identity(config, voice.path)
    return {"machine": machine_identity(config)}
