"""The order of the stages, what becomes of a story when one fails, and what is said of it."""

from dataclasses import replace

import pytest

from orchestrator import (
    MAX_SEED,
    Cancelled,
    ConfigurationError,
    Observer,
    Stage,
    StageFailed,
    Step,
    StoryOrchestrator,
    StoryRequest,
)
from orchestrator.fakes import DoubleOrchestrator
from orchestrator.stages import ALWAYS
from orchestrator.tests.support.behaviours import raises

REQUEST = StoryRequest(prompt="A fox sails a paper boat", seed=7, narration=True)
SECRET = "/srv/secret/model.bin"

stages = pytest.mark.parametrize("stage", list(Stage))
pictures = pytest.mark.parametrize("stage", [stage for stage in Stage if stage is not Stage.STORY])

# What a stage made, of the result of a story of one page.
OUTPUT = {
    Stage.STORY: lambda result: result.story,
    Stage.CHARACTER: lambda result: result.hero.painting,
    Stage.BACKGROUND: lambda result: result.cover.background,
    Stage.CUTOUT: lambda result: result.hero.cutout,
    Stage.SCENE: lambda result: result.cover.scene,
    Stage.NARRATION: lambda result: result.narrations[0],
}
# The stages that do not run because that one failed.
LEFT_OUT = {
    Stage.CHARACTER: {Stage.CUTOUT, Stage.SCENE},
    Stage.BACKGROUND: {Stage.SCENE},
    Stage.CUTOUT: {Stage.SCENE},
    Stage.SCENE: set(),
    Stage.NARRATION: set(),
}
FAILED = {
    Stage.STORY: "Story generation failed: ",
    Stage.CHARACTER: "Drawing the character failed: ",
    Stage.BACKGROUND: "Drawing the background failed: ",
    Stage.CUTOUT: "Cutting out the character failed: ",
    Stage.SCENE: "Composing the scene failed: ",
    Stage.NARRATION: "Reading the story aloud failed: ",
}
NO_SCENE = "The scene was not composed: it needs the cut-out character and the background."


class Notes(Observer):
    """Records its calls by stage, and raises what it was given for one of them.

    `kept` is what it recalls. For stories of one page, where each stage has one step.
    """

    def __init__(self, objections=None, kept=None):
        self.objections = objections or {}
        self.kept = kept or {}
        self.calls = []
        self.keys = {}
        self.texts = []
        self.outputs = {}
        self.seconds = {}
        self.failures = {}

    def note(self, word, stage):
        self.calls.append((word, stage))
        if (word, stage) in self.objections:
            raise self.objections[word, stage]

    def recall(self, step, key):
        stage = step.stage
        self.keys[stage] = key
        self.note("recall", stage)
        return self.kept.get(stage)

    def started(self, step, key):
        stage = step.stage
        assert key == self.keys[stage]
        self.note("started", stage)

    def progressed(self, step, fraction, *, draft=None):
        stage = step.stage
        if draft:
            self.texts.append(draft.text)
        self.note("progressed", stage)

    def finished(self, step, output, seconds):
        stage = step.stage
        self.outputs[stage], self.seconds[stage] = output, seconds
        self.note("finished", stage)

    def failed(self, step, error):
        stage = step.stage
        self.failures[stage] = error
        self.note("failed", stage)


@pytest.fixture
def double():
    return DoubleOrchestrator()


def test_it_runs_the_stages_in_order_and_reports_each(double):
    notes = Notes()

    result = double.run(REQUEST, notes)

    assert [call for call in notes.calls if call[0] != "progressed"] == [
        (word, stage) for stage in Stage for word in ("recall", "started", "finished")
    ]
    assert notes.calls[2] == ("progressed", Stage.STORY)
    assert notes.outputs == {stage: OUTPUT[stage](result) for stage in Stage}
    assert list(result.seconds) == list(map(Step, Stage))
    assert list(result.seconds.values()) == pytest.approx(list(notes.seconds.values()), abs=0.001)
    assert result.request == REQUEST
    assert result.errors == ()


def test_it_hands_each_stage_what_the_ones_before_it_made():
    handed = {}

    class Curious(DoubleOrchestrator):
        def paint(self, stage, description, *, style, seed, report):
            handed[stage] = description, style, seed
            return super().paint(stage, description, style=style, seed=seed, report=report)

        def cut_out(self, image, report):
            handed["picture"] = image
            return super().cut_out(image, report)

        def compose(self, background, cast, place, time, report):
            handed["parts"] = background, cast[0].image, cast[0].look, place
            return super().compose(background, cast, place, time, report)

    request = StoryRequest(prompt="A fox", seed=7, style="ink")
    result = Curious().run(request)

    assert handed == {
        Stage.CHARACTER: (
            result.story.character_description,
            "ink",
            request.seed_for(Stage.CHARACTER),
        ),
        Stage.BACKGROUND: (
            result.story.background_description,
            "ink",
            request.seed_for(Stage.BACKGROUND),
        ),
        "picture": result.hero.painting.image,
        "parts": (
            result.cover.background.image,
            result.hero.cutout.image,
            result.story.character_description,
            result.story.background_description,
        ),
    }


def test_it_runs_without_anybody_who_listens(double):
    assert double.run(REQUEST).cover.scene is not None


def test_it_warms_up_each_model_once():
    warmed = []

    class Model:
        def __init__(self, name):
            self.name = name

        def warm_up(self):
            warmed.append(self.name)

    StoryOrchestrator(
        writer=Model("writer"), painter=Model("painter"), cutter=Model("cutter")
    ).warm_up()

    assert warmed == ["writer", "painter", "cutter"]


@pytest.mark.parametrize("seed", [0, 7, MAX_SEED])
def test_it_gives_each_stage_a_seed_of_its_own(seed):
    request = StoryRequest(prompt="A fox", seed=seed)

    seeds = {request.seed_for(stage) for stage in Stage}

    assert len(seeds) == len(Stage)
    assert all(0 <= each <= MAX_SEED for each in seeds)


def test_it_gives_a_stage_the_same_seed_in_every_version():
    """Stories that users noted a seed of can be generated again."""
    seeds = [StoryRequest(prompt="A fox", seed=7).seed_for(stage) for stage in ALWAYS]

    assert seeds == [2308976986, 2304565691, 160971236, 701759051, 2190161185]


@stages
def test_it_does_one_stage_with_a_seed_of_its_own(stage):
    request = StoryRequest(prompt="A fox", seed=7)

    # As a database gives it back: by the stage's name.
    changed = StoryRequest(prompt="A fox", seed=7, seeds={stage.value: 5})

    assert changed.seed_for(stage) == 5
    for other in set(Stage) - {stage}:
        assert changed.seed_for(other) == request.seed_for(other)
    assert hash(changed) == hash(request)


@pytest.mark.parametrize(
    "seeds",
    [
        *({"story": -1}, {"story": MAX_SEED + 1}, {"ending": 1}, {"character": 1}),
        *({"scene/0": 1}, {"scene/1": 1}, {"scene/2/1": 1}, {"scene/-1": 1}, {"scene/1/2/3": 1}),
    ],
)
def test_it_refuses_seeds_that_no_stage_can_have(seeds):
    with pytest.raises(ValueError, match=r"outside|not a valid St"):
        StoryRequest(prompt="A fox", seed=7, seeds=seeds)


def test_it_knows_which_stages_a_seed_changes():
    """Read from the keys, which hold all that an output depends on."""
    for stage in Stage:
        keys = [
            keys_of(DoubleOrchestrator(), replace(REQUEST, seeds={stage: seed})) for seed in (1, 2)
        ]
        assert (keys[0][stage] != keys[1][stage]) is stage.takes_seed


def keys_of(orchestrator, request=REQUEST):
    notes = Notes()
    orchestrator.run(request, notes)
    return notes.keys


def test_it_asks_for_the_same_by_the_same_keys():
    keys = keys_of(DoubleOrchestrator())

    assert list(keys) == list(Stage)
    assert len(set(keys.values())) == len(Stage)
    assert keys_of(DoubleOrchestrator()) == keys


@pytest.mark.parametrize(
    ("changes", "same"),
    [
        ({"prompt": "A fox sails a paper boat."}, set()),
        ({"seed": 8}, set()),
        ({"pages": 2}, set()),
        ({"reader": "3-5"}, set()),
        ({"style": "ink"}, {Stage.STORY, Stage.NARRATION}),
        (
            {"seeds": {Stage.CHARACTER: 1}},
            {Stage.STORY, Stage.BACKGROUND, Stage.NARRATION},
        ),
        (
            {"seeds": {Stage.BACKGROUND: 1}},
            {Stage.STORY, Stage.CHARACTER, Stage.CUTOUT, Stage.NARRATION},
        ),
    ],
)
def test_it_asks_by_other_keys_for_what_comes_out_otherwise(changes, same, double):
    before, after = keys_of(double), keys_of(double, replace(REQUEST, **changes))

    assert {stage for stage in Stage if before[stage] == after[stage]} == same


def test_it_asks_by_other_keys_with_another_model():
    other = DoubleOrchestrator()
    other.identity = {"double": 2}

    assert not set(keys_of(DoubleOrchestrator()).values()) & set(keys_of(other).values())


def test_it_has_no_key_for_what_nothing_identifies(double):
    double.identity = None

    assert set(keys_of(double).values()) == {""}


@stages
def test_it_does_not_run_what_is_recalled(stage, double):
    result = double.run(REQUEST)
    double.ran.clear()
    notes = Notes(kept={stage: OUTPUT[stage](result)})

    again = double.run(REQUEST, notes)

    assert double.ran == [each for each in Stage if each is not stage]
    assert [word for word, each in notes.calls if each is stage] == ["recall"]
    assert Step(stage) not in again.seconds
    assert replace(again, seconds={}) == replace(result, seconds={})


def test_it_recalls_a_whole_story(double):
    result = double.run(REQUEST)
    double.ran.clear()

    again = double.run(REQUEST, Notes(kept={s: OUTPUT[s](result) for s in Stage}))

    assert double.ran == []
    assert again == replace(result, seconds={})
    assert again.errors == ()


@pictures
def test_it_recalls_a_failure_in_its_own_words(stage, double):
    double.on(stage, raises(RuntimeError(SECRET)))
    first = Notes()
    result = double.run(REQUEST, first)
    double.behaviour.clear()
    double.ran.clear()

    notes = Notes({("recall", stage): StageFailed(stage, str(first.failures[stage]))})
    again = double.run(REQUEST, notes)

    assert again.errors == result.errors
    assert stage not in double.ran
    assert set(double.ran) == set(Stage) - LEFT_OUT[stage] - {stage}
    assert notes.failures == {}
    assert Step(stage) not in again.seconds


def test_it_recalls_that_there_is_no_story(double):
    words = "Story generation failed: the model said nothing."
    notes = Notes({("recall", Stage.STORY): StageFailed(Stage.STORY, words)})

    with pytest.raises(StageFailed) as failure:
        double.run(REQUEST, notes)

    assert str(failure.value) == words
    assert double.ran == []


def test_it_passes_on_the_text_as_it_is_written(double):
    notes = Notes()

    result = double.run(REQUEST, notes)

    assert result.story.text.startswith(notes.texts[0])


@pictures
def test_it_goes_on_without_a_picture(stage, double):
    double.on(stage, raises(RuntimeError(SECRET)))
    notes = Notes()

    result = double.run(REQUEST, notes)

    missing = {each for each in Stage if OUTPUT[each](result) is None}
    assert missing == {stage} | LEFT_OUT[stage]
    assert {step.stage for step in result.seconds} == set(Stage) - LEFT_OUT[stage]
    assert set(notes.outputs) == set(Stage) - LEFT_OUT[stage] - {stage}
    assert set(notes.failures) == {stage}
    assert notes.failures[stage].stage is stage
    message, *others = result.errors
    assert message == str(notes.failures[stage])
    assert message.startswith(FAILED[stage])
    assert others == ([NO_SCENE] if LEFT_OUT[stage] else [])


def test_it_says_all_that_failed_in_order_and_once_that_there_is_no_scene(double):
    double.on(Stage.BACKGROUND, raises(MemoryError()))
    double.on(Stage.CHARACTER, raises(MemoryError()))

    errors = double.run(REQUEST).errors

    assert [error.partition(": ")[0] for error in errors] == [
        "Drawing the character failed",
        "Drawing the background failed",
        "The scene was not composed",
    ]


def test_it_does_nothing_without_a_story(double):
    double.on(Stage.STORY, raises(RuntimeError(SECRET)))
    notes = Notes()

    with pytest.raises(StageFailed) as failure:
        double.run(REQUEST, notes)

    assert failure.value.stage is Stage.STORY
    assert notes.calls == [
        ("recall", Stage.STORY),
        ("started", Stage.STORY),
        ("progressed", Stage.STORY),
        ("failed", Stage.STORY),
    ]


MODEL_ERROR = "AI model error. Try another seed; the server's log has the details."


@stages
@pytest.mark.parametrize(
    ("behaviour", "reason"),
    [
        (raises(RuntimeError(SECRET)), MODEL_ERROR),
        (raises(SystemExit(1)), MODEL_ERROR),
        (lambda report: None, MODEL_ERROR),
        (lambda report: SECRET, MODEL_ERROR),
        (
            raises(MemoryError(SECRET)),
            "there was not enough memory. Close other programs or choose a smaller preset.",
        ),
        (raises(ConfigurationError("there is no such style.")), "there is no such style."),
        (raises(StageFailed(Stage.SCENE, "the picture is blank.")), "the picture is blank."),
    ],
    ids=["error", "exit", "nothing", "garbage", "memory", "configuration", "own words"],
)
def test_it_says_in_words_what_a_stage_raised(stage, behaviour, reason, double):
    double.on(stage, behaviour)
    notes = Notes()

    if stage is Stage.STORY:
        with pytest.raises(StageFailed):
            double.run(REQUEST, notes)
    else:
        double.run(REQUEST, notes)

    failure = notes.failures[stage]
    assert str(failure) == FAILED[stage] + reason
    assert failure.stage is stage
    assert failure.__cause__ is not None, "the log has nothing to show"


@pictures
def test_it_counts_a_stage_as_failed_whose_output_cannot_be_kept(stage, double):
    full = StageFailed(stage, "the disk is full.")
    notes = Notes({("finished", stage): full})

    result = double.run(REQUEST, notes)

    assert result.errors[0] == f"{FAILED[stage]}the disk is full."
    assert notes.failures.keys() == {stage}
    assert OUTPUT[stage](result) is None


def test_it_fails_if_the_story_cannot_be_kept(double):
    notes = Notes({("finished", Stage.STORY): StageFailed(Stage.STORY, "the disk is full.")})

    with pytest.raises(StageFailed, match=r"^Story generation failed: the disk is full\.$"):
        double.run(REQUEST, notes)


@stages
@pytest.mark.parametrize("word", ["recall", "started", "finished"])
def test_it_ends_at_once_when_the_observer_says_so(stage, word, double):
    stop = Cancelled("Nobody waits.")
    notes = Notes({(word, stage): stop})

    with pytest.raises(Cancelled) as caught:
        double.run(REQUEST, notes)

    assert caught.value is stop
    assert notes.calls[-1] == (word, stage)
    assert notes.failures == {}


@stages
def test_it_ends_at_once_when_a_stage_is_interrupted(stage, double):
    double.on(stage, raises(Cancelled("Nobody waits.")))
    notes = Notes()

    with pytest.raises(Cancelled):
        double.run(REQUEST, notes)

    assert notes.calls[-1][1] is stage
    assert notes.failures == {}
    double.behaviour.clear()
    assert double.run(REQUEST).errors == ()
