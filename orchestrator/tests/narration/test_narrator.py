"""Pages read aloud by the real voice, which comes with its package."""

import io
import re

import numpy as np
import pytest
import soundfile

from orchestrator import OrchestratorConfig, StageFailed
from orchestrator.errors import Cancelled, ConfigurationError, ModelsMissing
from orchestrator.narration import narrator as module
from orchestrator.narration.espeak import Espeak
from orchestrator.narration.narrator import PageNarrator
from orchestrator.types import noop_report

TEXT = """\
Once upon a time, Pip the fox met Mr. Owl. “Where are you going?” asked the owl. 🌟
“To the moon,” said Pip. It was 5:30 p.m., and sooooo cold. Brrr!"""
SENTENCES = [
    "Once upon a time, Pip the fox met Mr. Owl.",
    "“Where are you going?” asked the owl. 🌟",
    "“To the moon,” said Pip.",
    "It was 5:30 p.m., and sooooo cold.",
    "Brrr!",
]


@pytest.fixture(scope="module")
def narrator(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Espeak, "find", lambda: None)
        return PageNarrator.from_config(
            OrchestratorConfig(models_dir=tmp_path_factory.mktemp("models"))
        )


def narrate(narrator, text, reader="5-7", report=noop_report):
    return narrator.narrate(text, reader=reader, report=report)


@pytest.fixture(scope="module")
def spoken(narrator):
    return narrate(narrator, TEXT)


def samples_of(narration):
    samples, rate = soundfile.read(io.BytesIO(narration.audio), dtype="float32")
    assert rate == 24_000
    return samples, rate


def test_its_sentences_follow_one_another_to_the_end(spoken):
    assert [sentence.text for sentence in spoken.sentences] == SENTENCES
    starts = [sentence.start for sentence in spoken.sentences]
    ends = [sentence.end for sentence in spoken.sentences]
    assert starts == [0.0, *ends[:-1]]
    assert starts == sorted(set(starts))
    samples, rate = samples_of(spoken)
    assert ends[-1] == spoken.duration == pytest.approx(len(samples) / rate, abs=0.001)


def test_each_sentence_begins_and_ends_in_silence_and_is_heard_between(spoken):
    samples, rate = samples_of(spoken)
    for sentence in spoken.sentences:
        part = np.abs(samples[round(sentence.start * rate) : round(sentence.end * rate)])
        assert part[-rate // 10 :].max() < 0.02
        assert part.max() > 0.1
        loud = np.flatnonzero(part > 0.02) / rate
        assert loud[0] < 0.3, "it begins with its sentence"
        assert np.diff(loud).max() < 1.0, "no gap within it"


def test_it_is_as_loud_as_an_audiobook_and_does_not_clip(spoken):
    samples, _ = samples_of(spoken)
    assert np.abs(samples).max() < 0.95
    frames = samples[: len(samples) // 240 * 240].reshape(-1, 240)
    rms = np.sqrt(np.mean(frames**2, axis=1))
    assert -24 < 20 * np.log10(np.sqrt(np.mean(rms[rms > 0.003] ** 2))) < -17


def test_the_same_text_gives_the_same_bytes(narrator, spoken):
    assert narrate(narrator, TEXT) == spoken
    alone = narrate(narrator, SENTENCES[2])
    assert alone != spoken
    assert narrate(narrator, SENTENCES[2]) == alone


def test_the_young_are_read_to_slowly(narrator):
    seconds = [narrate(narrator, SENTENCES[0], reader).duration for reader in ("3-5", "5-7", "7-9")]

    assert seconds == sorted(seconds, reverse=True)
    words = len(SENTENCES[0].split())
    assert 80 < words / seconds[1] * 60 < 180


@pytest.mark.parametrize(
    "text",
    [
        "Xylqzor the Grüffelnox ate Zwumpf.",
        "An endless " + "and endless " * 150 + "sentence",
        "a" * 300,
        "“" * 50 + "Hello" + "”" * 50,
        "1,000,000 of 3½ at -5°C on 12/12/2020, No. 5; see www.example.com/a_b?c=d & more.",
        "Mixed Привет words, <script>alert('x')</script> {{ }} \\n %s \x07.",
        "[Hello](/hˈɛlO/) there",
    ],
)
def test_it_reads_whatever_there_is(text, narrator):
    narration = narrate(narrator, text)

    assert narration.audio
    assert " ".join(text.split()).startswith(narration.sentences[0].text)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Es war einmal ein kleiner Fuchs, der wohnte tief im dunklen Wald.", "(de)"),
        ("Жила-была маленькая лиса.", "Install espeak-ng on the server, or set STORYGEN_NARRATION"),
        ("昔々、小さな狐がいました。", "another language"),
        ("… — !!! 🎉🎉", "nothing in its text"),
        ("", "nothing in its text"),
    ],
)
def test_it_says_what_it_cannot_read(text, reason, narrator):
    with pytest.raises(StageFailed, match=re.escape(reason)):
        narrate(narrator, text)


def test_a_page_that_takes_too_long_is_refused(narrator, monkeypatch):
    monkeypatch.setattr(module, "_LONGEST", 5)

    with pytest.raises(StageFailed, match="Shorten its text"):
        narrate(narrator, TEXT)


def test_it_can_be_stopped_after_each_sentence_and_goes_on_afterwards(narrator, spoken):
    fractions = []

    def stop(fraction, **kwargs):
        fractions.append(fraction)
        if fraction > 0.4:
            raise Cancelled

    with pytest.raises(Cancelled):
        narrate(narrator, TEXT, report=stop)

    assert fractions == sorted(fractions)
    assert len(fractions) == 3
    assert narrate(narrator, TEXT) == spoken


def test_its_identity_tells_voices_and_speeds_apart(narrator, tmp_path):
    slow = PageNarrator.from_config(OrchestratorConfig(models_dir=tmp_path, narration_speed=0.5))

    assert narrator.identity["model"] == "hibari:heart"
    assert slow.identity != narrator.identity
    assert narrate(slow, SENTENCES[0]).duration > narrate(narrator, SENTENCES[0]).duration


def test_a_voice_that_is_not_here_names_the_command(tmp_path):
    with pytest.raises(ModelsMissing, match="fetch_models"):
        PageNarrator.from_config(OrchestratorConfig(models_dir=tmp_path, narration_voice="emma"))
    with pytest.raises(ConfigurationError, match="There is no voice 'bob'; there is: heart, "):
        OrchestratorConfig(models_dir=tmp_path, narration_voice="bob").validate()
    assert OrchestratorConfig(models_dir=tmp_path, narration_voice="off").voice is None
