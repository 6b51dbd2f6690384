"""The narration of a page: its sentences spoken one after the other, and when each is spoken."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any, Protocol, Self

import numpy as np

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import FETCH, ModelsMissing, StageFailed
from orchestrator.narration import sound
from orchestrator.narration.espeak import Espeak
from orchestrator.narration.served_voice import ServedVoice
from orchestrator.narration.sound import SAMPLE_RATE
from orchestrator.narration.voice import Voice
from orchestrator.plan import READERS
from orchestrator.presets.specs import VoiceModel
from orchestrator.presets.voices import ESPEAK
from orchestrator.runtime.devices import machine_identity
from orchestrator.runtime.fingerprint import model_identity, rules_identity
from orchestrator.stages import Stage
from orchestrator.text.language import language_of
from orchestrator.text.sentences import paragraphs_of
from orchestrator.types import Identity, Narration, Report, Sentence

# Count up with every change in this package after which the same text may sound otherwise (see
# `orchestrator.runtime.fingerprint`).
RULES_VERSION = 2

LIBRARIES = ("hibari-tts", "onnxruntime", "numpy", "scipy", "soundfile")

# Silence after a sentence and after a paragraph, in seconds at the speed 1.
_PAUSE = 0.6
_LONG_PAUSE = 1.0
_START = 0.15
# Of one page, in seconds: 90 MB of samples. A page of 2000 characters takes three minutes, but not
# one of 2000 digits.
_LONGEST = 900


class Speaker(Protocol):
    """Speaks sentences.

    `paces` are the speeds for the ages of `orchestrator.plan.READERS`. `speak` yields mono samples
    in -1..1 at `SAMPLE_RATE`, a breath at a time, none if nothing of the sentence can be read, and
    may call `waiting` meanwhile, which may raise to stop it.
    """

    paces: tuple[float, float, float]

    def speak(
        self, sentence: str, speed: float, waiting: Callable[[], None]
    ) -> Iterator[np.ndarray]: ...

    def warm_up(self) -> None: ...


class PageNarrator:
    """Reads pages aloud with one voice. `speed` multiplies the one that readers of an age have.

    An `english_only` voice leaves pages in other languages to `espeak`, where there is one.
    """

    def __init__(
        self,
        voice: Speaker,
        *,
        model: str,
        english_only: bool = True,
        espeak: Espeak | None = None,
        speed: float = 1.0,
        loaded: Identity,
    ) -> None:
        self._voice = voice
        self._model = model
        self._english_only = english_only
        self._espeak = espeak
        self._speed = speed
        self.identity: Identity = loaded and {
            **loaded,
            "model": model,
            "speed": speed,
            "others": espeak and espeak.version,
            **rules_identity(RULES_VERSION, libraries=LIBRARIES),
        }

    @classmethod
    def from_config(cls, config: OrchestratorConfig) -> Self:
        """Load the voice of `config.voice`; downloads nothing and asks no server.

        Raises `ModelsMissing` if its weights are not in the models folder, and `ConfigurationError`
        if a server's address cannot be right.
        """
        voice = config.voice
        if voice.is_served:
            served = ServedVoice.from_config(config)
            return cls(
                served,
                model=voice.shown,
                english_only=False,
                speed=config.narration_speed,
                loaded=served.identity,
            )
        weights = voice.path and config.models_dir / voice.path
        if weights and not weights.is_file():
            raise ModelsMissing(f"The weights of the voice {voice.name} are missing. {FETCH}")
        return cls(
            Voice.load(voice.name, weights or None),
            model=voice.shown,
            espeak=Espeak.find(),
            speed=config.narration_speed,
            loaded=_identity(config, voice),
        )

    def narrate(self, text: str, *, reader: str, report: Report) -> Narration:
        """`text`, a page, read aloud for a `reader` (see `orchestrator.plan.READERS`).

        The sentences follow one another without a gap from 0 to the end of the audio: the pause
        after a sentence is part of it. What cannot be read (an emoji, another script) is left out.
        Raises `StageFailed` if no voice reads the page's language, or there is nothing to read.
        """
        report(0.0)
        voice, model = self._voice_for(text)
        speed = min(max(voice.paces[READERS.index(reader)] * self._speed, 0.5), 2.0)
        parts, ends, spoken = [sound.silence(_START)], [], []
        paragraphs = paragraphs_of(text)
        total, done = sum(map(len, text.splitlines())) or 1, 0
        for sentences in paragraphs:
            for sentence in sentences:
                waiting = partial(report, min(done / total, 1.0))
                samples = _joined(voice.speak(sentence, speed, waiting))
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
        return _narration(audio, spoken, ends, model)

    def warm_up(self) -> None:
        self._voice.warm_up()

    def _voice_for(self, text: str) -> tuple[Speaker, str]:
        """The voice that reads `text`, and what to call it."""
        language = language_of(text) if self._english_only else "en"
        if language == "en":
            return self._voice, self._model
        other = self._espeak.voice_for(language) if self._espeak else None
        if other:
            return other, f"{ESPEAK}:{other.language}"
        found = f" ({language})" if language else ""
        if self._espeak:
            advice = f"which {ESPEAK} does not read either. Set"
        else:
            advice = f"and the voice reads English. Install {ESPEAK} on the server, or set"
        raise StageFailed(
            Stage.NARRATION,
            f"its text is in another language{found}, {advice} STORYGEN_NARRATION_VOICE to a voice "
            "of a server.",
        )


def _joined(breaths: Iterator[np.ndarray]) -> np.ndarray:
    trimmed = [samples for each in breaths if (samples := sound.trimmed(each)).size]
    pause = sound.silence(_PAUSE / 3)
    joined = [part for breath in trimmed for part in (pause, breath)]
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
