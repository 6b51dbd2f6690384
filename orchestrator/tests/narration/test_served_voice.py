"""Pages read aloud by a voice of a server, a real one on loopback that speaks OpenAI's protocol."""

import io
import logging
import socket
from dataclasses import replace

import numpy as np
import pytest
import soundfile

from orchestrator import OrchestratorConfig
from orchestrator.errors import Cancelled, ConfigurationError, OrchestratorError, StageFailed
from orchestrator.narration import narrator as module
from orchestrator.narration import served_voice
from orchestrator.narration.narrator import PageNarrator
from orchestrator.remote.connection import Timeouts
from orchestrator.tests.support.speech_server import MODEL, VOICE, Reply, SpeechServer
from orchestrator.types import noop_report

SENTENCES = ["Pip the fox met Mr. Owl.", "“Where are you going?” asked the owl. 🌟", "Он молчал."]
TEXT = f"{SENTENCES[0]} {SENTENCES[1]}\n🎉\n{SENTENCES[2]}"
KEY = "sk-very-secret-key-of-ours"
# Long enough for a busy machine where nothing is awaited.
TIMEOUTS = Timeouts(connect=5, silence=20, total=30, pauses=(0.01, 0.02))


@pytest.fixture
def server():
    server = SpeechServer()
    with server.running():
        yield server


@pytest.fixture(autouse=True)
def environment(monkeypatch):
    for name in ("OPENAI_BASE_URL", "OPENAI_API_BASE", "OPENAI_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(served_voice, "TIMEOUTS", TIMEOUTS)


@pytest.fixture
def config(server, tmp_path):
    return OrchestratorConfig(
        models_dir=tmp_path,
        narration_voice=f"openai:{MODEL}@{VOICE}",
        narration_url=server.address,
    )


def narrate(config, text=TEXT, reader="7-9", report=noop_report):
    return PageNarrator.from_config(config).narrate(text, reader=reader, report=report)


def failure_of(config):
    with pytest.raises(OrchestratorError) as failure:
        narrate(config)
    return str(failure.value)


def test_it_asks_for_each_sentence_and_knows_when_each_is_spoken(config, server):
    narration = narrate(config)

    assert [asked.body["input"] for asked in server.asked] == [
        SENTENCES[0],
        "“Where are you going?” asked the owl.",
        SENTENCES[2],
    ]
    assert server.asked[0].body == {
        "model": MODEL,
        "voice": VOICE,
        "input": SENTENCES[0],
        "response_format": "wav",
        "speed": 1.0,
    }
    assert "Authorization" not in server.asked[0].headers
    assert [each.text for each in narration.sentences] == SENTENCES
    assert narration.model == f"openai:{MODEL}@{VOICE}"
    samples, rate = soundfile.read(io.BytesIO(narration.audio), dtype="float32")
    assert narration.sentences[-1].end == pytest.approx(len(samples) / rate, abs=0.001)
    for each in narration.sentences:
        part = np.abs(samples[round(each.start * rate) : round(each.end * rate)])
        loud = np.flatnonzero(part > 0.05) / rate
        # The tone is as long as what was asked for, without the silence around it.
        heard = len(each.text.removesuffix(" 🌟")) * 0.05
        assert loud[0] < 0.3
        assert loud[-1] - loud[0] == pytest.approx(heard, abs=0.1)
        assert part[-rate // 10 :].max() < 0.05


def test_it_reads_slowly_to_the_young_and_as_fast_as_it_is_set(config, server):
    lengths = [narrate(config, SENTENCES[0], reader).duration for reader in ("3-5", "5-7", "7-9")]
    narrate(replace(config, narration_speed=2.0), SENTENCES[0])

    assert lengths == sorted(lengths, reverse=True)
    speeds = [asked.body["speed"] for asked in server.asked]
    assert speeds == [0.85, 0.92, 1.0, 2.0]


@pytest.mark.parametrize("size", [0, 0x7FFFFFFF, 2_000_000_000, 0xFFFFFFFF])
def test_it_reads_sound_that_was_sent_while_it_was_made(config, server, size):
    whole = narrate(config, SENTENCES[0])
    server.reply(Reply(size=size))

    assert narrate(config, SENTENCES[0]).duration == whole.duration


def test_a_server_that_refuses_a_format_or_a_speed_is_asked_without_from_then_on(config, server):
    server.formats = ["mp3"]
    server.takes_speed = False

    assert [each.text for each in narrate(config).sentences] == SENTENCES

    kinds = [(asked.body["response_format"], "speed" in asked.body) for asked in server.asked]
    assert kinds == [("wav", True), ("mp3", True), *3 * [("mp3", False)]]


@pytest.mark.parametrize(
    "reply",
    [
        Reply(status=503, error="loading"),
        Reply(status=429, error="slow down", headers={"Retry-After": "0"}),
        Reply(raw=b""),
    ],
)
def test_it_asks_again(config, server, reply):
    server.reply(reply, reply)

    assert narrate(config, SENTENCES[0]).sentences
    assert len(server.asked) == 3


@pytest.mark.parametrize(
    ("reply", "said", "times"),
    [
        (Reply(status=500, error="boom"), "loading, overloaded or broken (HTTP 500)", 3),
        (Reply(status=429, error="no", headers={"Retry-After": "99"}), "requests for 99 s", 1),
        (Reply(status=429, error="insufficient_quota"), "used up what was paid for", 1),
        (Reply(status=400, error="bad"), "refused the request (HTTP 400)", 1),
        (Reply(raw=b""), "answered with nothing", 3),
        (Reply(raw=b"<html>Hello</html>"), "is no sound that can be read", 1),
        (Reply(raw=b'{"audio": "..."}'), "is no sound that can be read", 1),
        (Reply(cut=500), "broke off in the middle of its answer", 1),
    ],
)
def test_it_says_what_went_wrong(config, server, reply, said, times):
    server.reply(*3 * [reply])

    assert said in failure_of(config)
    assert len(server.asked) == times


def test_it_says_what_the_server_does_not_have(config):
    voice = replace(config, narration_voice=f"openai:{MODEL}@bob")
    model = replace(config, narration_voice=f"openai:other@{VOICE}")
    path = replace(config, narration_url=config.narration_url.removesuffix("/v1"))

    assert "does not have this voice for the model speechlet" in failure_of(voice)
    assert "does not have the model other. Set STORYGEN_NARRATION_VOICE" in failure_of(model)
    assert "STORYGEN_NARRATION_URL mostly ends in /v1" in failure_of(path)


def test_it_says_that_nobody_answers(config):
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        at = f"http://127.0.0.1:{nobody.getsockname()[1]}/v1"

        said = failure_of(replace(config, narration_url=at))

    assert f"the server at {at} does not answer" in said
    assert "STORYGEN_NARRATION_URL" in said


def test_a_sound_that_is_too_long_is_refused(config, server, monkeypatch):
    monkeypatch.setattr(served_voice, "_LONGEST", 1)
    assert "is no sound that can be read" in failure_of(config)
    monkeypatch.setattr(served_voice, "_MOST_BYTES", 1000)
    assert "is no sound that can be read" in failure_of(config)
    monkeypatch.undo()

    monkeypatch.setattr(module, "_LONGEST", 2)
    with pytest.raises(StageFailed, match="Shorten its text"):
        narrate(config)


def test_a_silent_server_is_left(config, server, monkeypatch):
    quick = Timeouts(connect=5, silence=0.3, total=30, pauses=())
    monkeypatch.setattr(served_voice, "TIMEOUTS", quick)
    server.reply(Reply(silent=True))

    assert "sent nothing for 0.3 s" in failure_of(config)

    monkeypatch.setattr(served_voice, "TIMEOUTS", replace(quick, silence=20.0, total=0.3))
    server.reply(Reply(silent=True))

    assert "took longer than 0.3 s" in failure_of(config)


def test_it_stops_while_the_server_is_silent_and_disconnects(config, server):
    server.reply(Reply(silent=True))

    def stop(fraction, **kwargs):
        if server.halfway.is_set():
            raise Cancelled

    with pytest.raises(Cancelled):
        narrate(config, report=stop)

    assert server.is_disconnected.wait(20)


def test_its_key_is_sent_and_shown_nowhere(config, server, caplog, monkeypatch):
    caplog.set_level(logging.DEBUG)
    server.key = KEY
    keyed = replace(config, narration_key=KEY)

    assert narrate(keyed, SENTENCES[0]).sentences

    monkeypatch.setenv("STORYGEN_NARRATION_KEY", "wrong-key-of-mine")
    said = failure_of(replace(config, narration_key="wrong-key-of-mine"))
    assert "did not accept the key. Set STORYGEN_NARRATION_KEY" in said
    shown = said + caplog.text + repr(keyed) + str(PageNarrator.from_config(keyed).identity)
    assert KEY not in shown
    assert "wrong-key-of-mine" not in shown


def test_it_is_where_the_story_model_is_unless_it_has_an_address(config, server, monkeypatch):
    shared = replace(config, narration_url="")
    with pytest.raises(ConfigurationError, match="needs a key: set OPENAI_API_KEY"):
        narrate(shared)
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    monkeypatch.setenv("OPENAI_BASE_URL", server.address)

    narrate(shared, SENTENCES[0])
    narrate(config, SENTENCES[0])

    sent = [asked.headers.get("Authorization") for asked in server.asked]
    # A key goes to the server that it is for, and to no other.
    assert sent == [f"Bearer {KEY}", None]


def test_a_password_in_the_address_is_sent_and_not_shown(config, server):
    config = replace(
        config, narration_url=server.address.replace("://", "://pip:hush@"), narration_key=""
    )

    assert narrate(config, SENTENCES[0]).sentences
    assert server.asked[0].headers["Authorization"].startswith("Basic ")
    server.reply(*3 * [Reply(status=500)])
    assert "hush" not in failure_of(config)
    assert "hush" not in str(PageNarrator.from_config(config).identity)


@pytest.mark.parametrize("name", ["openai:", "openai:tts-1", "openai:@alloy", "openai:x@", "bob"])
def test_what_names_no_voice_is_refused(config, name):
    with pytest.raises(ConfigurationError, match=r"there is: heart, .*, openai:MODEL@VOICE, off"):
        replace(config, narration_voice=name).validate()


def test_a_name_may_hold_a_colon_and_a_slash(config):
    voice = replace(config, narration_voice="openai:hexgrad/Kokoro-82M:v1@af_bella+af_sky").voice

    assert voice.shown == "openai:hexgrad/Kokoro-82M:v1@af_bella+af_sky"
    assert voice.needs == ()


def test_an_address_that_is_none_is_refused(config):
    with pytest.raises(ConfigurationError, match="STORYGEN_NARRATION_URL is not an address"):
        PageNarrator.from_config(replace(config, narration_url="nowhere"))


def test_its_identity_tells_servers_models_voices_and_speeds_apart(config):
    others = [
        replace(config, narration_url="http://127.0.0.1:1/v1"),
        replace(config, narration_voice=f"openai:{MODEL}@bob"),
        replace(config, narration_voice=f"openai:other@{VOICE}"),
        replace(config, narration_speed=0.9),
    ]
    identities = [str(PageNarrator.from_config(each).identity) for each in (config, *others)]

    assert len(set(identities)) == 5
    assert str(PageNarrator.from_config(config).identity) == identities[0]
