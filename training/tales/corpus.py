"""Examples without end: a plot, a world, a prompt, a story; the same for the same seed."""

import random
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from orchestrator.plan import MOST_PAGES, READERS, Plan
from orchestrator.tales import checks
from orchestrator.tales.briefs.brief import Brief
from orchestrator.tales.grammar import Plot, registry
from orchestrator.tales.telling.story import tell
from orchestrator.tales.worlds import drawing

from tales.briefs import unusual, written
from tales.prompts.composer import write

# One page is what the service asks for at first; most books have five or six.
PAGES = {1: 44, 2: 2, 3: 6, 4: 8, 5: 12, 6: 9, 7: 4, 8: 6, 9: 2, 10: 4, 11: 1, MOST_PAGES: 2}
BAND_WEIGHTS = (3, 5, 3)
# More worlds than that without one story: the plot is broken, say so instead of going on for ever.
MOST_TRIES = 150
SAME_SHAPE = 18


@dataclass(frozen=True)
class Example:
    """One training example, and what it was made of."""

    premise: str
    plot: str
    prompt: str
    pages: int
    band: str
    tone: str
    stated: frozenset[str]
    brief: Brief
    story: Plan

    def record(self) -> dict:
        """As it is written to a file."""
        return {
            "prompt": self.prompt,
            "brief": self.brief.render(),
            "story": self.story.text,
            "premise": self.premise,
            "plot": self.plot,
            "tone": self.tone,
            "stated": sorted(self.stated),
        }


def _weighted(premise: str = "", plot: str = "") -> list[Plot]:
    """Each plot as often as its weight says: all, or those of these names."""
    return [
        p
        for found in registry()
        if not premise or found.name == premise
        for p in found.plots
        if not plot or p.name == plot
        for _ in range(int(p.one("weight", "1")))
    ]


def examples(seed: int, premise: str = "", plot: str = "") -> Iterator[Example]:
    """Examples of all plots, or of one premise's; each has a random generator of its own.

    Every plot comes up as often as another, or `weight` times as often: that is what a model's
    memory of it depends on.
    """
    plots = _weighted(premise, plot)
    if not plots:
        raise ValueError(f"no such premise or plot: {premise!r} {plot!r}")
    number = 0
    order = random.Random(f"order {seed}")
    while True:
        order.shuffle(plots)
        for chosen in plots:
            for attempt in range(MOST_TRIES):
                rng = random.Random(f"{seed} {number}")
                # Lengths and ages shall come up as often as their weights say: only when many
                # worlds give no story of this shape, another shape is tried.
                if attempt % SAME_SHAPE == 0:
                    shape = drawn_shape(rng)
                example = one(rng, chosen, *shape)
                number += 1
                if example is not None:
                    yield example
                    break
            else:
                raise ValueError(f"no story keeps to the limits: {chosen.premise} / {chosen.name}")


def asked(seed: int, premise: str = "", plot: str = "") -> Iterator[tuple[str, Brief]]:
    """Prompts without end, each with its brief: what a story model learns to read.

    Plots come up as in `examples`; some worlds hold what none of our tables does.
    """
    plots = _weighted(premise, plot)
    if not plots:
        raise ValueError(f"no such premise or plot: {premise!r} {plot!r}")
    order = random.Random(f"order {seed}")
    number = 0
    while True:
        order.shuffle(plots)
        for chosen in plots:
            rng = random.Random(f"{seed} {number}")
            number += 1
            band = rng.choices(READERS, BAND_WEIGHTS)[0]
            drawn = drawing.draw(rng, chosen, band, unusual(rng, chosen))
            prompt, stated = write(drawn, band)
            yield prompt, written(drawn, stated, prompt)


def drawn_shape(rng: random.Random) -> tuple[int, str]:
    """How many pages, and for which age."""
    pages = rng.choices(list(PAGES), PAGES.values())[0]
    return pages, rng.choices(READERS, BAND_WEIGHTS)[0]


def one(rng: random.Random, plot: Plot, pages: int, band: str) -> Example | None:
    """One example, or None where this luck gives no story within the limits."""
    drawn = drawing.draw(rng, plot, band)
    prompt, stated = write(drawn, band)
    story = tell(drawn, pages, band, stated)
    if story is None:
        return None
    brief = written(drawn, stated, prompt)
    return Example(plot.premise, plot.name, prompt, pages, band, drawn.tone, stated, brief, story)


def _tried(seed: str, plot: Plot) -> Example | None:
    rng = random.Random(seed)
    return one(rng, plot, *drawn_shape(rng))


def failures(
    seed: int, tries: int, plots: Iterable[Plot]
) -> dict[tuple[str, str], tuple[float, str]]:
    """By plot: which share of worlds gets no story, and what is wrong most often."""
    out = {}
    for plot in plots:
        failed = sum(_tried(f"{seed} {plot.name} {i}", plot) is None for i in range(tries))
        reasons: Counter[str] = Counter()
        if failed > tries * 0.3:
            found = checks.problems

            def counted(story, band, refrain="", found=found, reasons=reasons):
                wrong = found(story, band, refrain)
                reasons.update(f"{band} {w.split(':')[0]}" for w in wrong)
                return wrong

            checks.problems = counted
            for i in range(tries):
                _tried(f"{seed} {plot.name} {i}", plot)
            checks.problems = found
        out[plot.premise, plot.name] = (
            failed / tries,
            ", ".join(f"{k} ({n})" for k, n in reasons.most_common(3)),
        )
    return out
