"""Models that are loaded when they are used, and let go of when memory is short."""

import logging
import weakref
from dataclasses import replace

import pytest

from orchestrator import (
    Cancelled,
    ModelsMissing,
    NotEnoughMemory,
    Observer,
    Stage,
    StageFailed,
    StoryOrchestrator,
    StoryRequest,
)
from orchestrator.fakes import DoubleOrchestrator
from orchestrator.runtime.model_manager import ModelManager
from orchestrator.tests.support.behaviours import raises

REQUEST = StoryRequest(prompt="A fox sails a paper boat", seed=7)
READ_ALOUD = replace(REQUEST, narration=True)
WAYS_OUT = "Choose a smaller preset such as `tiny`."


class House:
    """A residency whose stages are doubles; it keeps the books of who is in memory.

    `fits` says whether all fit together, or raises. `failing` are errors of the next loads.
    """

    def __init__(self, *, together):
        self.fits = lambda: together
        self.failing = {}
        self.alive = {}
        self.seen = []
        self.behaviour = {}
        self.model_manager = ModelManager(
            fit_together=lambda: self.fits(), advice=dict.fromkeys(Stage, WAYS_OUT)
        )
        self.writer, self.painter, self.cutter = (
            self.model_manager.lazy(part, lambda part=part: self.load(part))
            for part in ("writer", "painter", "cutter")
        )
        self.orchestrator = StoryOrchestrator(
            writer=self.writer,
            painter=self.painter,
            cutter=self.cutter,
            narrator=self.model_manager.lazy("voice", lambda: self.load("voice"), at_start=False),
            model_manager=self.model_manager,
        )

    def load(self, part):
        self.seen.append((part, self.held))
        if error := self.failing.pop(part, None):
            raise error
        stage = DoubleOrchestrator()
        stage.identity = {"double": part}
        stage.behaviour = self.behaviour
        stage.on_warm_up = lambda: self.seen.append(("warm", part))
        self.alive[part] = weakref.ref(stage)
        return stage

    @property
    def held(self):
        """The parts that are in memory."""
        return {part for part, stage in self.alive.items() if stage() is not None}

    def loads(self):
        return [part for part, _ in self.seen if part != "warm"]


@pytest.fixture
def roomy():
    return House(together=True)


@pytest.fixture
def narrow():
    return House(together=False)


def test_it_keeps_all_that_fit_together(roomy):
    roomy.model_manager.load_all()
    roomy.orchestrator.warm_up()
    for _ in range(2):
        roomy.orchestrator.run(REQUEST)

    assert roomy.loads() == ["writer", "painter", "cutter"]
    assert roomy.held == {"writer", "painter", "cutter"}


def test_the_voice_is_loaded_and_warmed_up_by_the_first_story_that_is_read_aloud(roomy):
    roomy.model_manager.load_all()
    roomy.orchestrator.warm_up()
    for _ in range(2):
        assert roomy.orchestrator.run(REQUEST).errors == ()
    assert "voice" not in roomy.loads()

    for _ in range(2):
        assert roomy.orchestrator.run(READ_ALOUD).errors == ()

    assert roomy.loads() == ["writer", "painter", "cutter", "voice"]
    assert ("warm", "voice") in roomy.seen
    assert roomy.held == {"writer", "painter", "cutter", "voice"}


def test_the_voice_is_alone_where_memory_is_short(narrow):
    assert narrow.orchestrator.run(READ_ALOUD).errors == ()

    assert narrow.held == {"voice"}


def test_each_is_gone_before_the_next_is_loaded(narrow):
    narrow.model_manager.load_all()
    assert narrow.seen == []
    for _ in range(2):
        assert narrow.orchestrator.run(REQUEST).errors == ()

    assert narrow.seen == 2 * [("writer", set()), ("painter", set()), ("cutter", set())]
    assert narrow.held == {"cutter"}


def test_a_story_is_the_same_whichever_models_were_in_memory(roomy, narrow):
    assert outputs_of(roomy.orchestrator) == outputs_of(narrow.orchestrator)


def test_nobody_is_loaded_for_what_is_recalled(narrow):
    class Kept(Observer):
        def __init__(self):
            self.kept = {}

        def finished(self, stage, output, seconds):
            self.kept[stage] = output

        def recall(self, stage, key):
            return self.kept.get(stage)

    kept = Kept()
    narrow.orchestrator.run(REQUEST, kept)
    narrow.seen.clear()

    assert narrow.orchestrator.run(REQUEST, kept).errors == ()
    assert narrow.seen == []


def test_each_is_warmed_up_once_in_its_turn_and_again_when_it_comes_back(narrow):
    narrow.orchestrator.warm_up()
    narrow.orchestrator.run(REQUEST)

    parts = ["writer", "painter", "cutter"]
    assert [each for kind, each in narrow.seen if kind == "warm"] == 2 * parts


def test_it_says_in_the_log_what_taking_turns_costs(narrow, caplog):
    with caplog.at_level(logging.INFO, logger="orchestrator.runtime.model_manager"):
        narrow.orchestrator.run(REQUEST)

    ours = "orchestrator.runtime.model_manager"
    said = [record.getMessage() for record in caplog.records if record.name == ours]
    assert [each.partition(" in ")[0] for each in said] == [
        "Loaded writer",
        "Unloaded writer",
        "Loaded painter",
        "Unloaded painter",
        "Loaded cutter",
    ]


def test_it_looks_again_whether_all_fit_when_nobody_is_there(narrow):
    narrow.orchestrator.run(REQUEST)
    narrow.fits = lambda: True
    narrow.orchestrator.run(REQUEST)

    assert narrow.held == {"writer", "painter", "cutter"}


def test_a_stage_that_finds_too_little_by_now_is_not_loaded(narrow):
    def refuse():
        raise NotEnoughMemory("The models need 5.0 GB, and 4.0 GB are free.")

    narrow.orchestrator.run(REQUEST)
    narrow.fits = refuse
    narrow.seen.clear()

    with pytest.raises(StageFailed, match=r"Story generation failed: .* 4.0 GB are free"):
        narrow.orchestrator.run(REQUEST)
    assert narrow.seen == []
    narrow.fits = lambda: False
    assert narrow.orchestrator.run(REQUEST).errors == ()


def test_it_is_not_even_set_up_where_there_is_no_room_for_one():
    with pytest.raises(NotEnoughMemory):
        ModelManager(fit_together=raiser(NotEnoughMemory("No room.")), advice={})


@pytest.mark.parametrize("stage", list(Stage))
def test_memory_that_runs_out_in_a_stage_frees_all_and_the_next_story_works(roomy, stage):
    roomy.model_manager.load_all()
    held_later = []

    class Last(Observer):
        """Sees who is in memory when a stage has failed."""

        def failed(self, stage, error):
            held_later.append(roomy.held)

    roomy.behaviour[stage] = raises(MemoryError())
    roomy.orchestrator.composer = roomy_composer(roomy)
    message = ""
    try:
        result = roomy.orchestrator.run(READ_ALOUD, Last())
        message = " ".join(result.errors)
        assert result.story
    except StageFailed as exc:
        assert stage is Stage.STORY
        message = str(exc)
    assert f"there was not enough memory. {WAYS_OUT}" in message
    assert held_later == [set()]
    roomy.behaviour.clear()
    assert roomy.orchestrator.run(READ_ALOUD).errors == ()


def test_what_ran_out_beside_others_is_alone_from_then_on(roomy):
    roomy.model_manager.load_all()
    roomy.behaviour[Stage.CHARACTER] = raises(MemoryError())
    roomy.orchestrator.run(REQUEST)
    roomy.behaviour.clear()
    roomy.seen.clear()

    assert roomy.orchestrator.run(REQUEST).errors == ()
    assert roomy.seen == [("writer", set()), ("painter", set()), ("cutter", set())]


def test_memory_that_runs_out_while_the_second_is_loaded_makes_them_take_turns(roomy):
    roomy.failing["painter"] = RuntimeError("[enforce fail] can't allocate memory: 5 bytes")

    roomy.model_manager.load_all()
    roomy.orchestrator.warm_up()

    assert roomy.seen[:3] == [("writer", set()), ("painter", {"writer"}), ("painter", set())]
    assert not roomy.model_manager.resident
    assert roomy.orchestrator.run(REQUEST).errors == ()


def test_memory_that_runs_out_while_one_is_warmed_up_makes_them_take_turns(roomy):
    roomy.model_manager.load_all()
    lack = [MemoryError()]

    def warm_up():
        if lack:
            raise lack.pop()

    roomy.painter.stage.on_warm_up = warm_up
    roomy.orchestrator.warm_up()

    assert not roomy.model_manager.resident
    assert roomy.loads() == 2 * ["writer", "painter", "cutter"]


def test_one_that_cannot_be_loaded_even_alone_says_so_and_can_be_later(narrow):
    narrow.failing["writer"] = MemoryError()

    with pytest.raises(NotEnoughMemory, match="not enough memory to load writer") as caught:
        narrow.orchestrator.warm_up()
    assert isinstance(caught.value.__cause__, MemoryError)
    narrow.orchestrator.warm_up()


def test_other_errors_of_loading_pass_as_they_are(narrow):
    narrow.failing["writer"] = ModelsMissing("Not here.")

    with pytest.raises(ModelsMissing, match="Not here"):
        narrow.orchestrator.warm_up()


def test_an_interruption_leaves_the_stage_loaded(roomy):
    roomy.model_manager.load_all()
    roomy.behaviour[Stage.STORY] = raises(Cancelled("Enough."))

    with pytest.raises(Cancelled):
        roomy.orchestrator.run(REQUEST)
    assert roomy.held == {"writer", "painter", "cutter"}


def outputs_of(orchestrator):
    """What a story consists of, and the keys of its stages."""
    keys = []

    class Keys(Observer):
        def started(self, stage, key):
            keys.append(key)

    result = orchestrator.run(REQUEST, Keys())
    return keys, result.story, result.cover.scene.image.tobytes()


def raiser(error):
    def fail():
        raise error

    return fail


def roomy_composer(house):
    """A composer that fails as its behaviour says."""
    double = DoubleOrchestrator()
    double.behaviour = house.behaviour
    return double
