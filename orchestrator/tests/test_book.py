"""A book of several pages: its steps, what one that fails leaves, what may be drawn anew."""

from dataclasses import replace

import pytest

from orchestrator import (
    Cancelled,
    Observer,
    Stage,
    StageFailed,
    Step,
    StoryOrchestrator,
    StoryRequest,
)
from orchestrator.fakes import DoubleOrchestrator, book_of, plan_of
from orchestrator.pipeline.illustration import figures
from orchestrator.pipeline.steps import STORY, Steps, figure_number, figure_of
from orchestrator.plan import MOST_PAGES, Placement, Presence
from orchestrator.stages import ALWAYS
from orchestrator.tests.support.behaviours import raises
from orchestrator.types import CharacterPictures, KeptCharacter

REQUEST = StoryRequest(prompt="A fox sails a paper boat", seed=7, pages=5)
CHARACTER, BACKGROUND, CUTOUT, SCENE, NARRATION = list(Stage)[1:]
PLAN = book_of(plan_of("Once.", place="A wood."), 5)


class Kept(Observer):
    """Keeps outputs by key, and what was chosen; stops a run where a step is finished."""

    def __init__(self, stop=None):
        self.stop = stop
        self.keys, self.outputs, self.choices = {}, {}, []

    def recall(self, step, key):
        self.keys[step] = key
        return self.outputs.get((step, key))

    def finished(self, step, output, seconds):
        if step == self.stop:
            raise Cancelled("Killed.")
        self.outputs[step, self.keys[step]] = output

    def chosen(self, background, scene):
        if scene.take > 1:
            self.choices.append((background, scene))


@pytest.fixture
def double():
    return DoubleOrchestrator()


def test_everybody_is_drawn_once_and_each_place_once(double):
    result = double.run(REQUEST)

    assert double.steps == [
        STORY,
        *(Step(CHARACTER), Step(CHARACTER, 2), Step(BACKGROUND), Step(CUTOUT), Step(CUTOUT, 2)),
        *(Step(SCENE), Step(BACKGROUND, 2), Step(SCENE, 2), Step(BACKGROUND, 3), Step(SCENE, 3)),
        # The last page is in the place of the first.
        *(Step(BACKGROUND, 4), Step(SCENE, 4), Step(SCENE, 5)),
    ]
    assert len(result.pages) == 5
    assert result.pages[0].background is result.pages[4].background
    assert [len(page.scene.placements) for page in result.pages] == [1, 2, 2, 2, 2]
    assert result.cover is result.pages[1], "the double's cover is page 2"
    assert result.errors == ()


def test_a_book_of_twelve_pages_has_a_seed_for_each_picture(double):
    result = double.run(StoryRequest(prompt="A fox", seed=7, pages=MOST_PAGES))

    seeds = [page.background.seed for page in result.pages[:-1]]
    seeds += [one.painting.seed for one in result.cast]
    assert len(set(seeds)) == len(seeds) == MOST_PAGES - 1 + 2


def test_the_first_of_each_has_the_seed_of_a_story_of_one_page(double):
    one = StoryRequest(prompt="A fox", seed=7)

    for stage in Stage:
        assert REQUEST.seed_for(stage) == one.seed_for(stage)
        assert REQUEST.seed_for(stage, 2) != one.seed_for(stage)


def test_a_seed_of_its_own_changes_one_picture_alone():
    before, after = Kept(), Kept()
    DoubleOrchestrator().run(REQUEST, before)
    request = StoryRequest(prompt=REQUEST.prompt, seed=7, pages=5, seeds={"background_image/3": 1})
    DoubleOrchestrator().run(request, after)

    changed = {step for step in before.keys if before.keys[step] != after.keys[step]}
    assert changed == {Step(BACKGROUND, 3), Step(SCENE, 3)}


@pytest.mark.parametrize("step", Steps(PLAN, hero_only=False).all[1:], ids=lambda step: step.label)
def test_a_step_that_fails_leaves_what_does_not_need_it(step, double):
    double.on(step, raises(RuntimeError("secret")))

    result = double.run(REQUEST)

    lost = set(Steps(result.story.plan, hero_only=False).with_dependents([step]))
    assert set(double.steps) == (set(Steps(PLAN, hero_only=False).all) - lost) | {step}
    for number, page in enumerate(result.pages, 1):
        assert (page.scene is None) == (Step(SCENE, number) in lost)
    assert "secret" not in " ".join(result.errors)
    assert len(result.errors) == (1 if step.stage is SCENE else 2)


@pytest.mark.parametrize(
    ("step", "errors"),
    [
        (Step(SCENE, 3), ["Composing the scene of page 3 failed"]),
        (
            Step(BACKGROUND),
            ["Drawing the background of page 1 failed", "The scenes of pages 1 and 5 were not"],
        ),
        (
            Step(CUTOUT, 2),
            ["Cutting out the fox failed", "The scenes of pages 2, 3, 4 and 5 were not composed"],
        ),
        (
            Step(BACKGROUND, 4),
            ["Drawing the background of page 4 failed", "The scene of page 4 was not composed"],
        ),
    ],
)
def test_errors_name_the_page(step, errors, double):
    double.on(step, raises(StageFailed(step.stage, "no.")))

    found = double.run(REQUEST).errors

    assert len(found) == len(errors)
    assert all(map(str.startswith, found, errors))


@pytest.mark.parametrize("stop", Steps(PLAN, hero_only=False).all, ids=lambda step: step.label)
def test_a_run_that_was_stopped_goes_on_with_the_same_outputs(stop):
    whole = Kept()
    DoubleOrchestrator().run(REQUEST, whole)
    kept = Kept(stop)
    with pytest.raises(Cancelled):
        DoubleOrchestrator().run(REQUEST, kept)
    kept.stop, double = None, DoubleOrchestrator()

    double.run(REQUEST, kept)

    order = list(whole.keys)
    assert double.steps == order[order.index(stop) :]
    assert kept.outputs == whole.outputs


def test_a_poor_background_is_drawn_once_more(double):
    double.poor = {3}
    kept = Kept()

    result = double.run(REQUEST, kept)

    again = Step(BACKGROUND, 3, take=2), Step(SCENE, 3, take=2)
    assert kept.choices == [again]
    assert result.pages[2].background is kept.outputs[again[0], kept.keys[again[0]]]
    assert result.pages[2].scene.gate.score == 1
    # All is recalled, and chosen, again.
    double.steps.clear()
    assert double.run(REQUEST, kept).pages == result.pages
    assert double.steps == []
    assert kept.choices == [again, again]


def test_pages_in_one_place_share_the_chosen_background(double):
    double.poor = {1, 5}

    result = double.run(REQUEST)

    assert [step for step in double.steps if step.take > 1] == [
        Step(BACKGROUND, take=2),
        Step(SCENE, take=2),
    ]
    assert result.pages[0].background is result.pages[4].background


def test_only_some_backgrounds_are_drawn_once_more(double):
    double.poor = set(range(1, MOST_PAGES + 1))

    double.run(StoryRequest(prompt="A fox", seed=7, pages=MOST_PAGES))

    assert sum(step.take > 1 and step.stage is BACKGROUND for step in double.steps) == 3


@pytest.mark.parametrize("stage", [BACKGROUND, SCENE])
def test_the_first_take_stays_if_the_second_fails(stage, double):
    double.poor = {3}
    double.on(Step(stage, 3, take=2), raises(RuntimeError))
    kept = Kept()

    result = double.run(REQUEST, kept)

    assert result.errors == ()
    assert result.pages[2].scene.gate.score < 1
    assert kept.choices == []


def test_a_story_of_one_page_is_drawn_once_and_shows_its_hero(double):
    double.poor = {1}

    double.run(StoryRequest(prompt="A fox", seed=7))

    assert double.steps == list(map(Step, ALWAYS))


def test_a_plan_can_be_had_alone(double):
    result = double.run(StoryRequest(prompt="A fox", seed=7, pages=5, plan_only=True))

    assert double.steps == [STORY]
    assert len(result.story.plan.pages) == 5
    assert (result.cast, result.pages, result.errors) == ((), (), ())
    assert (result.hero.painting, result.cover.scene) == (None, None)


def test_a_plan_that_was_sent_is_illustrated_as_it_is(double):
    plan = book_of(plan_of("Once.", place="A wood."), 3)

    result = double.run(StoryRequest(prompt="A fox", seed=7, pages=3, plan=plan))

    assert result.story.plan == plan
    assert double.ran.count(Stage.STORY) == 0, "nobody wrote"
    assert [page.background.fit.text for page in result.pages] == [
        "A wood. Part 1.",
        "A wood. Part 2.",
        "A wood. Part 1.",
    ]
    with pytest.raises(ValueError, match="The plan has 3 pages, not 1"):
        StoryRequest(prompt="A fox", seed=7, plan=plan)


def test_pages_that_would_look_the_same_are_known():
    plan = book_of(plan_of("Once.", place="A wood."), 6)
    same = [replace(page, place="A wood.", time="day") for page in plan.pages]
    # The hero alone; both; both; the friend stands; at night; both, where the hero was put by hand.
    (friend, hero) = same[3].cast
    same[3] = replace(same[3], cast=(replace(friend, pose="standing"), hero))
    same[4] = replace(same[4], time="night")
    placed = Placement(x=0.5, y=0.9, height=0.4)
    same[5] = replace(same[5], cast=tuple(replace(one, placement=placed) for one in same[5].cast))
    steps = Steps(replace(plan, pages=tuple(same)), hero_only=False)

    found = [steps.arrangement(page) for page in range(1, 6)]
    assert found == [{}, {}, {"repeats": 1}, {"repeats": 2}, {}]
    assert steps.arrangement(6) == {"placements": (placed, placed)}
    # A page that is put elsewhere is not composed anew for it.
    assert steps.placed_by_hand(3) == {}


@pytest.mark.parametrize(
    ("look", "may_mirror"),
    [
        ("A red fox with a blue scarf.", True),
        ("A robot with the number 7 on its chest.", False),
        ("A girl in a jumper with a large letter on it.", False),
        ("A silver rocket with USA written on its side.", False),
    ],
)
def test_whoever_shows_letters_is_not_mirrored(look, may_mirror, double):
    plan = plan_of("Once.", place="A wood.")
    plan = replace(plan, cast=(replace(plan.cast[0], look=look), *plan.cast[1:]))
    cutouts = {1: double.run(REQUEST).cast[0].cutout}

    (hero,) = figures(Steps(plan, hero_only=True), 1, cutouts)

    assert hero.may_mirror == may_mirror


def test_labels_name_steps():
    for step in (STORY, Step(SCENE), Step(SCENE, 12), Step(BACKGROUND, 3, 2), Step(SCENE, 1, 2)):
        assert Step.parse(step.label) == step
    assert Step(SCENE).label == "scene"
    assert Step(BACKGROUND, 3).label == "background_image/3"


def test_steps_know_what_depends_on_them():
    steps = Steps(PLAN, hero_only=False)

    assert steps.with_dependents([STORY]) == steps.all
    assert steps.with_dependents([Step(BACKGROUND)]) == (
        *(Step(BACKGROUND), Step(SCENE), Step(SCENE, 5)),
    )
    assert steps.with_dependents([Step(CHARACTER, 2)]) == (
        *(Step(CHARACTER, 2), Step(CUTOUT, 2)),
        *(Step(SCENE, number) for number in (2, 3, 4, 5)),
    )
    assert steps.with_dependents([Step(SCENE, 3, take=2)]) == (Step(SCENE, 3),)


def test_a_book_is_read_aloud_page_by_page_when_all_is_drawn(double):
    request = replace(REQUEST, narration=True)

    result = double.run(request)

    pages = range(1, 6)
    assert double.steps[-5:] == [Step(NARRATION, page) for page in pages]
    spoken = [narration.sentences[0].text for narration in result.narrations]
    assert spoken == [page.text for page in result.story.plan.pages]
    assert len({narration.audio for narration in result.narrations}) == 5


@pytest.mark.parametrize("page", [1, 3])
def test_a_page_that_cannot_be_read_aloud_leaves_the_others(page, double):
    double.on(Step(NARRATION, page), raises(RuntimeError("broken")))

    result = double.run(replace(REQUEST, narration=True))

    silent = [number for number, one in enumerate(result.narrations, 1) if one is None]
    assert silent == [page]
    assert [error.partition(": ")[0] for error in result.errors] == [
        f"Reading page {page} aloud failed"
    ]
    assert all(one.scene for one in result.pages)


def test_an_orchestrator_without_a_voice_says_so(double):
    mute = StoryOrchestrator(writer=double, painter=double, cutter=double, composer=double)

    result = mute.run(StoryRequest(prompt="A fox", seed=7, narration=True))

    assert result.narrations == (None,)
    assert result.errors == ("Reading the story aloud failed: it is switched off on this server.",)
    assert mute.run(StoryRequest(prompt="A fox", seed=7)).narrations == ()


POSES = replace(REQUEST, poses=True)
SITTING = figure_number(2, "sitting")
OF_SITTING = [Step(CHARACTER, SITTING), Step(CUTOUT, SITTING)]


def test_a_pose_is_drawn_once_from_the_first_picture_and_shown_where_it_is_asked_for(double):
    plain, kept = Kept(), Kept()
    before = DoubleOrchestrator().run(REQUEST, plain)

    result = double.run(POSES, kept)

    assert set(kept.keys) - set(plain.keys) == set(OF_SITTING)
    assert {step for step in plain.keys if plain.keys[step] != kept.keys[step]} == {
        Step(SCENE, number) for number in (2, 3, 4, 5)
    }
    assert not before.cast[1].poses
    sitting = result.cast[1].poses["sitting"]
    assert sitting.painting.seed == result.cast[1].painting.seed
    assert sitting.painting.fit.text.endswith(", sitting")
    assert sitting.cutout.image.tobytes() != result.cast[1].cutout.image.tobytes()
    # The double pastes the friend over the hero, the whole of it.
    assert result.pages[1].scene.image.getpixel((32, 32)) == sitting.painting.image.getpixel((0, 0))


def test_a_pose_follows_the_picture_that_it_is_drawn_from():
    before, after = Kept(), Kept()
    DoubleOrchestrator().run(POSES, before)
    DoubleOrchestrator().run(replace(POSES, seeds={"character_image/2": 1}), after)

    changed = {step for step in before.keys if before.keys[step] != after.keys[step]}
    steps = Steps(PLAN, hero_only=False, poses=True)
    assert changed == set(steps.with_dependents([Step(CHARACTER, 2)]))
    assert set(OF_SITTING) < changed


@pytest.mark.parametrize("step", OF_SITTING, ids=lambda step: step.label)
def test_without_a_pose_the_first_picture_serves(step, double):
    kept, plain = Kept(), Kept()
    DoubleOrchestrator().run(REQUEST, plain)
    double.on(step, raises(RuntimeError("secret")))

    result = double.run(POSES, kept)

    assert result.errors == ()
    assert kept.keys[Step(SCENE, 2)] == plain.keys[Step(SCENE, 2)]
    assert result.cast[1].poses["sitting"].cutout is None


def test_a_pose_may_have_a_seed_of_its_own(double):
    drawn = double.run(replace(POSES, seeds={OF_SITTING[0].label: 5})).cast[1]

    assert drawn.poses["sitting"].painting.seed == 5
    assert drawn.painting.seed == POSES.seed_for(CHARACTER, 2)


def test_who_is_kept_is_drawn_from_its_cut_out():
    seen = []

    class Noting(DoubleOrchestrator):
        def paint(self, *given, reference=None, pose="", **named):
            if reference:
                seen.append((reference, pose))
            return super().paint(*given, reference=reference, pose=pose, **named)

    before = Noting().run(POSES).cast[1]
    pictures = CharacterPictures(painting=before.painting, cutout=before.cutout)
    kept = {"friend": KeptCharacter(look=PLAN.cast[1].look, pictures=pictures)}
    Noting().run(replace(POSES, plan=PLAN, kept=kept))

    assert seen == [(before.painting.image, "sitting"), (before.cutout.image, "sitting")]


def test_without_a_first_picture_no_pose_is_drawn(double):
    double.on(Step(CHARACTER, 2), raises(RuntimeError("secret")))

    double.run(POSES)

    assert not set(OF_SITTING) & set(double.steps)


def test_of_each_the_poses_that_most_pages_ask_for_are_drawn():
    asked = ["waving", "sad", "sad", "flying", "walking", "flying", "standing", "walking"]
    page = PLAN.pages[0]
    pages = [replace(page, cast=(Presence("hero", pose),)) for pose in asked]
    plan = replace(PLAN, pages=tuple(pages))

    steps = Steps(plan, hero_only=False, poses=True)

    assert [figure_of(number) for number in steps.further_poses] == [
        *((1, "walking"), (1, "sad"), (1, "flying"))
    ]
    every = steps.all
    assert steps.cutouts_of(2, every) == {1: Step(CUTOUT, figure_number(1, "sad"))}
    assert steps.cutouts_of(1, every) == steps.cutouts_of(7, every) == {1: Step(CUTOUT, 1)}
    assert not Steps(plan, hero_only=True, poses=True).further_poses
    assert not Steps(plan, hero_only=False).further_poses
