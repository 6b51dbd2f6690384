"""What the story model can answer: the plots, the facts that it marks in a prompt, and its choices.

The labels are kept beside the weights: a plot that came later is not among them, and one that is
gone is never chosen.
"""

import json
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path

from orchestrator.plan import ROLES
from orchestrator.tales import pools
from orchestrator.tales.briefs.brief import CLOSED, ORDER
from orchestrator.tales.grammar import Plot, compiled, plots, slots_of
from orchestrator.tales.worlds.characters import PRONOUNS
from orchestrator.tales.worlds.kinds import BODIES

# A plot's own columns, in the order of their names: rows of a `draw:` line that a prompt may state.
OWN = tuple(f"own{number}" for number in range(1, 7))
# Facts that are chosen from few values, not marked in the prompt. `moral`: one is asked for.
_CHOSEN = {*CLOSED, "kin", "end"}
ASKED = "-"


@dataclass(frozen=True)
class Labels:
    """`plots` by premise and name; `spans`: keys of what is marked; `choices`: values by key."""

    plots: tuple[tuple[str, str], ...]
    spans: tuple[str, ...]
    choices: dict[str, tuple[str, ...]]
    bodies: tuple[str, ...]
    pronouns: tuple[str, ...]

    @staticmethod
    def read(path: Path) -> "Labels":
        """The labels in a file that `write` has made."""
        found = json.loads(path.read_text())
        return Labels(
            plots=tuple((premise, plot) for premise, plot in found["plots"]),
            spans=tuple(found["spans"]),
            choices={key: tuple(values) for key, values in found["choices"].items()},
            bodies=tuple(found["bodies"]),
            pronouns=tuple(found["pronouns"]),
        )

    def write(self, path: Path) -> None:
        path.write_text(json.dumps(asdict(self), indent=1) + "\n")


def current() -> Labels:
    """The labels of today's plots."""
    table = plots()
    facts = [key for plot in table.values() for key in own_facts(plot)]
    spans = [key for key in ORDER if key not in _CHOSEN] + sorted({*facts})
    kins = (kin for plot in table.values() for each in plot.all("kin") for kin in each.split("/"))
    ends = (end_of(plot, numbers) for plot in table.values() for numbers in _ends(plot))
    return Labels(
        plots=tuple(sorted(table)),
        spans=tuple(dict.fromkeys(spans)),
        choices={
            **CLOSED,
            "kin": tuple(dict.fromkeys(kins)),
            "end": tuple(dict.fromkeys(ends)),
            "moral": (ASKED,),
        },
        bodies=tuple(BODIES),
        pronouns=tuple(PRONOUNS),
    )


def end_of(plot: Plot, numbers: str) -> str:
    """The label of a wish for the ending, which is one of a plot's."""
    return f"{plot.premise}: {plot.name}: {numbers}"


def _ends(plot: Plot) -> list[str]:
    wishes = (wish.rpartition(" = ")[0].strip() for wish in plot.all("end"))
    return [numbers for numbers in wishes if numbers]


@cache
def _own_columns(premise: str, name: str) -> tuple[str, ...]:
    plot = plots()[premise, name]
    said = " ".join(plot.all("ask") + plot.all("both") + plot.all("fact") + plot.all("end"))
    columns = {column for names, _ in plot.drawn for column in names}
    return tuple(sorted(columns & slots_of(compiled(said))))[: len(OWN)]


def own_facts(plot: Plot) -> dict[str, str]:
    """The facts that a prompt may state in this plot and not in all, by label: slots by name."""
    keys = {key: key for name in plot.one("pool").split() for key in pools.keys(name)}
    columns = (c for c in _own_columns(plot.premise, plot.name) if c not in keys)
    return keys | dict(zip(OWN, columns, strict=False))


def spans_of(plot: Plot) -> dict[str, str]:
    """All that a prompt may state in words in this plot, by label: keys of a brief's facts."""
    missing = {role for role in ROLES if role not in plot.roles}
    always = (
        key for key in ORDER if key not in _CHOSEN and key.removesuffix("-name") not in missing
    )
    return {key: key for key in always} | own_facts(plot)
