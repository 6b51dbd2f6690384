"""The stage cache: hits, faults, and its size limit."""

import errno
import io
import threading
from datetime import timedelta

import numpy as np
import pytest
from django.core.files.storage import default_storage
from django.core.management import CommandError, call_command
from django.db import OperationalError, connection
from django.utils import timezone
from PIL import Image

from orchestrator import Stage
from orchestrator.fakes import plan_of
from orchestrator.pipeline.serialization import Output, to_facts
from orchestrator.types import (
    Cutout,
    Gate,
    Narration,
    Painting,
    Placement,
    PromptFit,
    Scene,
    Sentence,
    Story,
)
from stories.files import stage_cache
from stories.models import CacheEntry

KEY = "ab" + "0" * 62
KEYS = [f"{number:064x}" for number in range(8)]

pytestmark = pytest.mark.django_db


def noise(mode: str) -> Image.Image:
    """Every value at random: also colours where alpha is 0, which a viewer never shows."""
    random = np.random.default_rng(1)
    return Image.fromarray(random.integers(0, 256, (24, 32, len(mode)), np.uint8))


def painting() -> Painting:
    return Painting(
        image=noise("RGB"),
        fit=PromptFit(text="a \u202e fox 🐉", tokens=4, limit=20, dropped=("and", "more")),
        seed=2**32 - 1,
        model="tiny@main",
        steps=10,
        guidance_scale=2.5,
    )


PLACEMENTS = (Placement(x=1 / 3, y=0.9, height=0.5),)
GATE = Gate(halo=1, light=1, contact=1, overlap=1, crop=1, scale=1, score=1)
OUTPUTS = {
    Stage.STORY: Story(
        plan=plan_of("Once {upon}\n<a> time\u200b."), model="double", tokens=9, tries=2
    ),
    Stage.CHARACTER: painting(),
    Stage.BACKGROUND: painting(),
    Stage.CUTOUT: Cutout(image=noise("RGBA"), model="u2netp", coverage=1 / 3),
    Stage.SCENE: Scene(image=noise("RGB"), placements=PLACEMENTS, gate=GATE),
    Stage.NARRATION: Narration(
        audio=b"\xff\xf3",
        media_type="audio/mpeg",
        duration=2.0,
        sentences=(Sentence(0.0, 2.0, "Once."),),
    ),
}
PICTURE = Stage.CUTOUT

stages = pytest.mark.parametrize("stage", list(Stage))


def keep(key: str = KEY, stage: Stage = PICTURE) -> None:
    keep_output(key, stage, OUTPUTS[stage])


def keep_output(key: str, stage: Stage, output: Output) -> None:
    rest = to_facts(output)[1]
    file = io.BytesIO(rest if isinstance(rest, bytes) else b"")
    if isinstance(rest, Image.Image):
        rest.save(file, "PNG")
    stage_cache.store(key, stage, output, file.getvalue())


def file_of(key: str) -> str:
    return CacheEntry.objects.get(key=key).file


def files() -> set[str]:
    return {
        f"cache/{folder}/{name}"
        for folder in default_storage.listdir("cache")[0]
        for name in default_storage.listdir(f"cache/{folder}")[1]
    }


@stages
def test_it_gives_back_what_it_was_given_to_the_last_bit(stage):
    keep(stage=stage)

    assert stage_cache.recall(KEY, stage) == OUTPUTS[stage]


def test_an_entry_is_found_by_its_owner_alone():
    """A hit would reveal that another user requested the same."""
    stage_cache.store(KEY, Stage.STORY, OUTPUTS[Stage.STORY], b"", 1)

    assert stage_cache.recall(KEY, Stage.STORY, 1) == OUTPUTS[Stage.STORY]
    assert stage_cache.recall(KEY, Stage.STORY, 2) is None
    assert stage_cache.recall(KEY, Stage.STORY) is None
    stage_cache.store(KEY, Stage.STORY, OUTPUTS[Stage.STORY], b"")
    assert CacheEntry.objects.count() == 2


def test_it_keeps_a_picture_below_its_folder():
    keep()

    assert files() == {f"cache/ab/{KEY}.png"}


def test_it_leaves_behind_what_else_a_picture_said():
    image = noise("RGB")
    image.info["icc_profile"] = b"somebody's screen"
    keep_output(KEY, Stage.SCENE, Scene(image=image, placements=PLACEMENTS, gate=GATE))

    assert stage_cache.recall(KEY, Stage.SCENE) == OUTPUTS[Stage.SCENE]


@stages
def test_it_has_nothing_under_another_key_or_for_another_stage(stage):
    keep(stage=stage)

    assert stage_cache.recall(KEYS[0], stage) is None
    for other in set(Stage) - {stage}:
        assert stage_cache.recall(KEY, other) is None


def test_it_keeps_nothing_that_nothing_identifies():
    keep("")

    assert stage_cache.recall("", PICTURE) is None
    assert not CacheEntry.objects.exists()


def test_it_does_nothing_when_it_is_off(settings):
    keep(KEYS[0])
    settings.STORYGEN = settings.STORYGEN | {"CACHE": False}
    keep(KEYS[1])

    assert not stage_cache.enabled()
    assert stage_cache.recall(KEYS[0], PICTURE) is None
    assert CacheEntry.objects.get().key == KEYS[0]


def test_it_counts_its_hits():
    keep()
    long_ago = timezone.now() - timedelta(days=1)
    CacheEntry.objects.update(used_at=long_ago)

    for _ in range(3):
        stage_cache.recall(KEY, PICTURE)

    entry = CacheEntry.objects.get()
    assert entry.hits == 3
    assert entry.used_at > long_ago


def test_it_asks_the_database_twice_for_a_hit_and_once_for_a_miss(django_assert_num_queries):
    keep()
    with django_assert_num_queries(2):
        stage_cache.recall(KEY, PICTURE)
    with django_assert_num_queries(1):
        stage_cache.recall(KEYS[0], PICTURE)


# What goes wrong


def test_it_forgets_an_entry_whose_file_is_gone():
    keep()
    default_storage.delete(file_of(KEY))
    CacheEntry.objects.update(created_at=timezone.now() - timedelta(hours=1))

    assert stage_cache.recall(KEY, PICTURE) is None
    assert not CacheEntry.objects.exists()


def test_it_waits_for_the_file_of_an_entry_that_was_just_made():
    keep()
    default_storage.delete(file_of(KEY))

    assert stage_cache.recall(KEY, PICTURE) is None
    assert CacheEntry.objects.exists()


def as_file(image: Image.Image) -> bytes:
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


WHOLE = as_file(noise("RGBA"))


@pytest.mark.parametrize(
    "data",
    [
        b"\0" * 100,
        b"<svg/>",
        WHOLE[:-1000],
        WHOLE[:1000] + b"\xff" * 100 + WHOLE[1100:],
        as_file(noise("RGB")),
    ],
    ids=["zeros", "no picture", "half", "damaged", "another mode"],
)
def test_it_forgets_an_entry_whose_file_is_broken(data, media_root):
    keep()
    (media_root / file_of(KEY)).write_bytes(data)

    assert stage_cache.recall(KEY, PICTURE) is None
    assert not CacheEntry.objects.exists()
    assert files() == set()
    keep()
    assert stage_cache.recall(KEY, PICTURE) == OUTPUTS[PICTURE]


@stages
@pytest.mark.parametrize("data", [{}, [], {"text": ""}, {"unknown": 1}, {"fit": None}])
def test_it_forgets_an_entry_with_other_facts(stage, data):
    keep(stage=stage)
    CacheEntry.objects.update(data=data)

    assert stage_cache.recall(KEY, stage) is None
    assert not CacheEntry.objects.exists()


@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "No space left"), RuntimeError("S3")])
def test_it_keeps_nothing_where_nothing_can_be_written(error, monkeypatch):
    def refuse(*_):
        raise error

    with monkeypatch.context() as patch:
        patch.setattr(default_storage, "save", refuse)
        keep()

    assert not CacheEntry.objects.exists()
    keep()
    assert stage_cache.recall(KEY, PICTURE) is not None


@pytest.mark.parametrize("error", [PermissionError("denied"), RuntimeError("S3")])
def test_it_keeps_an_entry_whose_file_cannot_be_read_now(error, monkeypatch):
    def refuse(*_):
        raise error

    keep()
    with monkeypatch.context() as patch:
        patch.setattr(default_storage, "open", refuse)
        assert stage_cache.recall(KEY, PICTURE) is None

    assert stage_cache.recall(KEY, PICTURE) == OUTPUTS[PICTURE]


def test_it_says_only_in_the_log_that_the_database_is_away(monkeypatch):
    warnings = []
    monkeypatch.setattr(stage_cache.logger, "warning", lambda *words: warnings.append(words))

    def refuse(*_):
        raise OperationalError("database is locked")

    with connection.execute_wrapper(refuse):
        assert stage_cache.recall(KEY, PICTURE) is None
        keep()

    assert len(warnings) == 2


@pytest.mark.django_db(transaction=True)
def test_it_takes_the_same_output_from_two_at_once():
    start = threading.Barrier(4)

    def work():
        try:
            start.wait()
            keep()
        finally:
            connection.close()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert CacheEntry.objects.count() == 1
    assert stage_cache.recall(KEY, PICTURE) == OUTPUTS[PICTURE]


# How large it grows


def test_it_makes_room_by_what_was_not_used_for_longest(settings):
    for key in KEYS[:3]:
        keep(key)
    size = CacheEntry.objects.first().bytes
    settings.STORYGEN = settings.STORYGEN | {"CACHE_MB": 3 * size / 1e6}
    stage_cache.recall(KEYS[0], PICTURE)

    keep(KEYS[3])

    assert set(CacheEntry.objects.values_list("key", flat=True)) == {KEYS[0], KEYS[2], KEYS[3]}
    assert files() == {file_of(key) for key in (KEYS[0], KEYS[2], KEYS[3])}


def test_it_counts_what_it_removes():
    for key in KEYS[:3]:
        keep(key)
    size = CacheEntry.objects.first().bytes

    assert stage_cache.prune(3 * size) == (0, 0)
    assert stage_cache.prune(2 * size - 1) == (2, 2 * size)
    assert stage_cache.prune(0) == (1, size)
    assert stage_cache.prune(0) == (0, 0)


def test_it_keeps_the_entry_of_a_file_that_cannot_be_removed(monkeypatch):
    def refuse(*_):
        raise OSError(errno.EROFS, "Read-only file system")

    keep()
    with monkeypatch.context() as patch:
        patch.setattr(default_storage, "delete", refuse)
        with pytest.raises(OSError, match="Read-only"):
            stage_cache.prune(0)
        with pytest.raises(CommandError, match="Read-only"):
            call_command("cache", clear=True)

    assert stage_cache.recall(KEY, PICTURE) is not None


# The command


def run_command(**options) -> str:
    out = io.StringIO()
    call_command("cache", stdout=out, **options)
    return out.getvalue()


def test_it_shows_what_it_holds():
    for key, stage in zip(KEYS, Stage, strict=False):
        keep(key, stage)
    keep(KEY, Stage.STORY)
    stage_cache.recall(KEY, Stage.STORY)

    rows = {line[:18].strip(): line[18:].split() for line in run_command().splitlines()}

    assert rows["story"] == ["2", "0.0", "1"]
    assert rows["scene"] == ["1", "0.0", "0"]
    assert rows["all"] == ["7", "0.0", "1"]


def test_it_removes_down_to_the_given_size(settings):
    keep(KEYS[0])
    keep(KEYS[1])
    size = CacheEntry.objects.first().bytes

    assert "Removed 1 entry, 0.0 MB." in run_command(prune=size * 1.5 / 1e6)
    assert CacheEntry.objects.get().key == KEYS[1]
    assert "Removed 1 entry" in run_command(clear=True)
    assert files() == set()
    with pytest.raises(CommandError, match="less than 0"):
        run_command(prune=-1.0)


def test_it_says_that_it_is_off(settings):
    settings.STORYGEN = settings.STORYGEN | {"CACHE": False}

    assert "It is off (STORYGEN_CACHE)." in run_command()
