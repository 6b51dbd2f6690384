"""Which steps a plan takes, in which order, and which depend on which."""

from collections import Counter
from collections.abc import Container, Iterable
from dataclasses import replace
from functools import cached_property
from typing import Any

from orchestrator.plan import MOST_CAST, POSES, Page, Plan, Presence
from orchestrator.stages import Stage, Step

STORY = Step(Stage.STORY)

# How many further poses of one character are drawn; on other pages its first picture serves.
MOST_POSES = 3


def figure_number(character: int, pose: str) -> int:
    """The number of the picture of a character in a pose: its own where it stands.

    It stays the same whatever else is in the plan.
    """
    return character + MOST_CAST * POSES.index(pose)


def figure_of(number: int) -> tuple[int, str]:
    """Whom a picture shows, by its number in the cast, and in which pose."""
    pose, character = divmod(number - 1, MOST_CAST)
    return character + 1, POSES[pose]


def is_further_pose(step: Step) -> bool:
    """Whether it makes one more picture of a character, without which the first one serves."""
    return step.stage in (Stage.CHARACTER, Stage.CUTOUT) and step.number > MOST_CAST


class Steps:
    """The steps of one book, without further takes.

    The hero is always drawn, the others of the cast if they are on a page. Everybody stands on the
    pages where the plan has them. With `hero_only` the hero stands on each page, alone. With
    `narrated` each page is read aloud. With `poses` those who do more than stand are drawn once
    more for it, with their first picture as the reference.
    """

    def __init__(
        self, plan: Plan, *, hero_only: bool, narrated: bool = False, poses: bool = False
    ) -> None:
        self.plan = plan
        self._narrated = narrated
        self._poses = poses
        self._hero_only = hero_only
        self._numbers = {one.id: number for number, one in enumerate(plan.cast, 1)}

    @property
    def shown_plan(self) -> Plan:
        """The plan with those on each page who are shown there."""
        if not self._hero_only:
            return self.plan
        hero = self.plan.hero.id
        moods = [{one.id: one.mood for one in page.cast} for page in self.plan.pages]
        cast = [(Presence(hero, mood=mood.get(hero, "calm")),) for mood in moods]
        pages = zip(self.plan.pages, cast, strict=True)
        return replace(self.plan, pages=tuple(replace(page, cast=one) for page, one in pages))

    @cached_property
    def characters(self) -> tuple[int, ...]:
        """The numbers of those who are drawn."""
        seen = {number for page in self.pages for number in self.cast_of(page)}
        return tuple(sorted(seen | {1}))

    @cached_property
    def further_poses(self) -> tuple[int, ...]:
        """The numbers of the further pictures: of each character those that most pages ask for."""
        if not self._poses:
            return ()
        asked = Counter(
            figure_number(*each) for page in self.pages for each in self.cast_of(page).items()
        )
        found = []
        for character in self.characters:
            own = [each for each, _ in asked.most_common() if figure_of(each)[0] == character]
            found += [each for each in own if each > MOST_CAST][:MOST_POSES]
        return tuple(sorted(found))

    @property
    def pages(self) -> range:
        """The numbers of the pages."""
        return range(1, len(self.plan.pages) + 1)

    def page(self, number: int) -> Page:
        return self.plan.pages[number - 1]

    def cast_of(self, page: int) -> dict[int, str]:
        """The pose of each character on a page, by its number in the cast, the hero first."""
        if self._hero_only:
            return {1: "standing"}
        return dict(sorted((self._numbers[one.id], one.pose) for one in self.page(page).cast))

    def cutouts_of(self, page: int, there: Container[Step]) -> dict[int, Step]:
        """The cut-out of each character that a page shows, by its number in the cast.

        It is that of the pose if it is `there`, else the first one.
        """
        found = {}
        for character, pose in self.cast_of(page).items():
            posed = Step(Stage.CUTOUT, figure_number(character, pose))
            drawn = posed.number in self.further_poses and posed in there
            found[character] = posed if drawn else Step(Stage.CUTOUT, character)
        return found

    def placed_by_hand(self, page: int) -> dict[str, Any]:
        """The arguments of a `Composer` for what was set by hand on a page; none where nothing."""
        if self._hero_only:
            return {}
        cast = sorted(self.page(page).cast, key=lambda one: self._numbers[one.id])
        placements = tuple(one.placement for one in cast)
        by_hand: dict[str, Any] = {}
        if placements and all(placements):
            by_hand["placements"] = placements
        if light := self.page(page).light:
            by_hand["light"] = light
        return by_hand

    def arrangement(self, page: int) -> dict[str, Any]:
        """The arguments of a `Composer` for where those on a page stand, and for its light."""
        by_hand = self.placed_by_hand(page)
        repeats = sum(self._stage(each) == self._stage(page) for each in range(1, page))
        return by_hand if "placements" in by_hand or not repeats else by_hand | {"repeats": repeats}

    def _stage(self, page: int) -> tuple[int, set[int]]:
        """Where a page is and who is there, in whatever pose: one picture may serve for several."""
        return self.background_of(page), set(self.cast_of(page))

    def background_of(self, page: int) -> int:
        """The number of the background: that of the first page in the same place at that time."""
        shown = self.page(page)
        return next(
            number
            for number in self.pages
            if (self.page(number).place, self.page(number).time) == (shown.place, shown.time)
        )

    @cached_property
    def all(self) -> tuple[Step, ...]:
        """All steps in the order they run.

        The first page is done as soon as everybody is cut out, and the others follow one by one.
        The voice comes last: no picture waits for it.
        """
        drawn = (*self.characters, *self.further_poses)
        cutouts = [Step(Stage.CUTOUT, number) for number in drawn]
        steps = [STORY, *(Step(Stage.CHARACTER, number) for number in drawn)]
        for page in self.pages:
            if self.background_of(page) == page:
                steps.append(Step(Stage.BACKGROUND, page))
            steps += cutouts if page == 1 else []
            steps.append(Step(Stage.SCENE, page))
        return (*steps, *self.narrations)

    @property
    def narrations(self) -> tuple[Step, ...]:
        return tuple(Step(Stage.NARRATION, page) for page in self.pages if self._narrated)

    def made_of(self, step: Step) -> tuple[Step, ...]:
        """The steps whose outputs one is made of."""
        match step.stage:
            case Stage.STORY:
                return ()
            case Stage.CHARACTER if is_further_pose(step):
                return (Step(Stage.CHARACTER, figure_of(step.number)[0]),)
            case Stage.CUTOUT:
                return (Step(Stage.CHARACTER, step.number),)
            case Stage.SCENE:
                background = Step(Stage.BACKGROUND, self.background_of(step.number))
                first = self.cutouts_of(step.number, ())
                posed = self.cutouts_of(step.number, self.all)
                return (background, *dict.fromkeys([*first.values(), *posed.values()]))
        return (STORY,)

    def with_dependents(self, steps: Iterable[Step]) -> tuple[Step, ...]:
        """These steps and those that depend on their outputs, in the order they run."""
        again = {step.first_take for step in steps}
        for step in self.all:
            if again.intersection(self.made_of(step)):
                again.add(step)
        return tuple(step for step in self.all if step in again)
