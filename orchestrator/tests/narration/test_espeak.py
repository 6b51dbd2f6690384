"""Pages in other languages than English, read by a program that behaves as espeak-ng does."""

import io
import shutil
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile

from orchestrator import OrchestratorConfig, StageFailed
from orchestrator.errors import OrchestratorError
from orchestrator.narration.espeak import Espeak
from orchestrator.narration.narrator import PageNarrator
from orchestrator.types import noop_report

GERMAN = ["Es war einmal ein kleiner Fuchs, der wohnte tief im Wald.", "„Wohin?“, fragte er. 🦊"]
ENGLISH = "Once upon a time, a small fox lived deep in the wood."
# It writes what it is asked for into a file, and a second of a tone in a WAV of unknown size.
PROGRAM = r"""#!{python}
import json, math, struct, sys
arguments = sys.argv[1:]
if arguments == ["--version"]:
    print("eSpeak NG text-to-speech: 1.51  Data at: /somewhere")
elif arguments == ["--voices"]:
    print("Pty Language       Age/Gender VoiceName          File                 Other Languages")
    for name in ("de", "nb", "cmn", "ja", "fr-be", "fr-fr"):
        others = {{"nb": "(no 5)", "cmn": "(zh-cmn 5)(zh 5)", "fr-be": "(fr 8)", "fr-fr": "(fr 5)"}}
        other = others.get(name, "")
        print(f" 5  {{name}}              --/M      Name_of_it         x/{{name}}     {{other}}")
else:
    text = sys.stdin.buffer.read().decode()
    with open({asked!r}, "a") as file:
        print(json.dumps([text, *arguments]), file=file)
    if "fail" in text:
        sys.exit("It failed, in /a/path")
    if "noise" in text:
        print("no sound")
    else:
        quiet = bytes(8820)
        samples = [round(9000 * math.sin(n / 8)) for n in range(22050)]
        data = quiet + struct.pack("<22050h", *samples) + quiet
        head = struct.pack("<IHHIIHH", 16, 1, 1, 22050, 44100, 2, 16)
        sound = b"RIFF$\xf0\xff\x7fWAVEfmt " + head + b"data\x00\xf0\xff\x7f" + data
        sys.stdout.buffer.write(sound)
"""


@pytest.fixture
def asked(tmp_path, monkeypatch):
    """The file of what the program is asked for, one line each time."""
    program, file = tmp_path / "bin" / "espeak-ng", tmp_path / "asked"
    program.parent.mkdir()
    program.write_text(PROGRAM.format(python=sys.executable, asked=str(file)))
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent))
    return file


@pytest.fixture
def narrator(tmp_path):
    return PageNarrator.from_config(OrchestratorConfig(models_dir=tmp_path))


def narrate(narrator, text, reader="7-9"):
    return narrator.narrate(text, reader=reader, report=noop_report)


def lines_of(asked):
    return asked.read_text().splitlines()


def test_it_reads_a_page_sentence_by_sentence(asked, narrator):
    narration = narrate(narrator, " ".join(GERMAN))

    assert narration.model == "espeak-ng:de"
    assert [each.text for each in narration.sentences] == GERMAN
    first, second = lines_of(asked)
    assert '"-v", "de", "-s", "158", "-b", "1", "--stdin", "--stdout"' in first
    assert "\\ud83e" not in second, "an emoji"
    samples, rate = soundfile.read(io.BytesIO(narration.audio))
    assert narration.duration == pytest.approx(len(samples) / rate, abs=0.001)
    for each in narration.sentences:
        part = np.abs(samples[round(each.start * rate) : round(each.end * rate)])
        loud = np.flatnonzero(part > 0.05) / rate
        assert loud[-1] - loud[0] == pytest.approx(1, abs=0.1)


def test_english_is_left_to_the_better_voice(asked, narrator):
    assert narrate(narrator, ENGLISH).model == "hibari:heart"
    assert not asked.exists()


def test_it_has_other_names_for_some_languages(asked, narrator):
    assert narrate(narrator, "很久以前，有一只狐狸。").model == "espeak-ng:cmn"
    french = "Il était une fois un petit renard qui vivait dans la forêt."
    assert narrate(narrator, french).model == "espeak-ng:fr-fr"
    norwegian = "Det var en gang en liten rev som bodde dypt inne i skogen med moren sin."
    assert narrate(narrator, norwegian).model == "espeak-ng:nb"


@pytest.mark.parametrize(
    ("text", "code"), [("昔々、小さな狐がいました。", "ja"), ("Жила-была маленькая лиса.", "ru")]
)
def test_it_says_which_language_it_does_not_read(asked, narrator, text, code):
    with pytest.raises(StageFailed, match=rf"\({code}\), which espeak-ng does not read either"):
        narrate(narrator, text)


def test_what_it_would_take_for_phonemes_is_text(asked, narrator):
    narrate(narrator, f"{GERMAN[0]} [[h@l'oU]] und -v en")

    assert "[[" not in asked.read_text().replace('[["', '["')
    assert lines_of(asked)[0].endswith('"-b", "1", "--stdin", "--stdout"]')


@pytest.mark.parametrize("word", ["fail", "noise"])
def test_a_program_that_fails_is_named_without_its_paths(asked, narrator, word):
    with pytest.raises(OrchestratorError, match="espeak-ng") as failure:
        narrate(narrator, f"{GERMAN[0][:-1]} und {word}.")

    assert "/a/path" not in str(failure.value)


def test_a_program_that_does_not_end_is_stopped(tmp_path, monkeypatch):
    monkeypatch.setattr("orchestrator.narration.espeak._TIMEOUT", 0.2)
    program = tmp_path / "espeak-ng"
    program.write_text("#!/bin/sh\nexec sleep 60\n")
    program.chmod(0o755)

    with pytest.raises(OrchestratorError, match="did not end"):
        _ = Espeak(str(program)).version


def test_its_version_is_part_of_the_key(asked, narrator, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    alone = PageNarrator.from_config(OrchestratorConfig(models_dir=tmp_path))

    assert narrator.identity["others"] == "eSpeak NG text-to-speech: 1.51"
    assert alone.identity["others"] is None


@pytest.mark.skipif(not shutil.which("espeak-ng"), reason="espeak-ng is not installed")
@pytest.mark.parametrize(
    ("text", "model"),
    [
        (" ".join(GERMAN), "espeak-ng:de"),
        ("Il était une fois un petit renard. « Où vas-tu ? » demanda le hibou.", "espeak-ng:fr-fr"),
        ("Жила-была маленькая лиса. Она жила в тёмном лесу.", "espeak-ng:ru"),
        ("很久以前，有一只小狐狸住在森林里。它跑了！", "espeak-ng:cmn"),
        ("كان يا ما كان ثعلب صغير يعيش في الغابة. ضحك الثعلب.", "espeak-ng:ar"),
    ],
)
def test_the_program_itself_reads_it(tmp_path, text, model):
    narrator = PageNarrator.from_config(OrchestratorConfig(models_dir=Path(tmp_path)))

    narration = narrate(narrator, text)

    assert narration.model == model
    assert len(narration.sentences) == 2
    assert narrate(narrator, text) == narration
    for each in narration.sentences:
        assert 0.8 < each.end - each.start < 15
