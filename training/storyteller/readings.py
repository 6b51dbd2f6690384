"""Counts what a story model reads of prompts: `python -m storyteller.readings FOLDER`.

`dev.txt` has prompts with the facts that we want. A prompt is read as the service reads it: the
first reading, and the one whose story the service tells. For each: is it one of the premises that
fit, how many of the facts are right, and how many it says that the prompt does not.
"""

import argparse
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from orchestrator.config import OrchestratorConfig
from orchestrator.plan import ROLES
from orchestrator.tales.briefs.brief import Brief
from orchestrator.tales.worlds.characters import who
from orchestrator.text.english import keywords
from orchestrator.types import WritingRequest, noop_report
from orchestrator.writing.conversation import Conversation
from orchestrator.writing.prompt_check import check_prompt
from orchestrator.writing.writer import READINGS, BriefWriter, StoryWriter

DEV = Path(__file__).with_name("dev.txt")
# Facts that a prompt must have said: a brief that has one which is not wanted made it up.
STATED = (
    *("name", "trait", "size", "colour", "wear", "friend", "friend-name", "kin", "other"),
    *("other-name", "place", "time", "weather", "season", "moral", "age"),
)
# So much of a clause's words must be there.
MOST_OF_IT = 0.75


@dataclass(frozen=True)
class Wanted:
    """A prompt, the premises that fit it, and its facts by key."""

    prompt: str
    premises: frozenset[str]
    facts: dict[str, str]


@dataclass
class Count:
    """How much of what was wanted has been read."""

    premises: int = 0
    made_up: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    wanted: Counter[str] = field(default_factory=Counter)

    def add(self, wanted: Wanted, brief: Brief) -> list[str]:
        """Count one reading; what is wrong with it."""
        wrong = []
        fits = brief.premise in wanted.premises
        self.premises += fits
        if not fits:
            wrong.append(f"premise {brief.premise!r}")
        for key, value in wanted.facts.items():
            self.wanted[key] += 1
            if is_right(key, value, brief):
                self.right[key] += 1
            else:
                wrong.append(f"no {key}: {value}")
        allowed = set(wanted.facts)
        made = [key for key in STATED if key in brief.facts and key not in allowed]
        self.made_up.update(made)
        return wrong + [f"made up {key}: {brief.facts[key]}" for key in made]

    def shown(self, prompts: int) -> str:
        """The figures, in words."""
        keys = ", ".join(f"{key} {self.right[key]}/{n}" for key, n in self.wanted.most_common())
        made = ", ".join(f"{key} {n}" for key, n in self.made_up.most_common())
        return (
            f"premise {self.premises} of {prompts}; facts {self.right.total()} of "
            f"{self.wanted.total()} ({keys}); made up {self.made_up.total()} ({made})"
        )


def is_right(key: str, value: str, brief: Brief) -> bool:
    """Whether a brief has a fact that was wanted."""
    facts = brief.facts
    if key == "pronoun":
        return who(facts.get("hero", ""))[2] == value
    if key in ROLES:
        # "-": it has a name, and is nothing else. Adjectives may be part of the kind.
        said = who(facts.get(key, ""))[0]
        return said == "" if value == "-" else keywords(value) <= keywords(said)
    if key == "clause":
        asked = keywords(value)
        return any(len(asked & keywords(v)) >= MOST_OF_IT * len(asked) for v in _rest(facts))
    if key == "thing":
        return any(keywords(value) <= keywords(v) for v in _rest(facts))
    if key == "place":
        return keywords(value) <= keywords(" ".join(v for k, v in facts.items() if k not in ROLES))
    return facts.get(key, "").lower() == value.lower()


def _rest(facts: dict[str, str]) -> list[str]:
    """The facts that are of a plot's own, and things."""
    return [v for k, v in facts.items() if k not in STATED and k not in ("title", "tone", "hero")]


def wanted(path: Path = DEV) -> list[Wanted]:
    """The prompts of a file like `dev.txt`; raises `ValueError` for a line that is none."""
    labels: dict[str, frozenset[str]] = {}
    out: list[Wanted] = []
    prompt = ""
    for line in path.read_text().splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("= "):
            label, _, names = line.removeprefix("= ").partition(": ")
            labels[label] = frozenset(name.strip() for name in names.split(";"))
        elif line.startswith("  "):
            said, *facts = line.strip().split("; ")
            pairs = dict(fact.split(": ", 1) for fact in facts)
            fit = frozenset[str]().union(*(labels[label] for label in said.split()))
            out.append(Wanted(prompt, fit, pairs))
        else:
            prompt = line.strip()
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path, help="folder of an exported model")
    parser.add_argument("--prompts", type=Path, default=DEV)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--wrong", action="store_true", help="say what is wrong")
    args = parser.parse_args()
    models = tempfile.TemporaryDirectory()
    config = OrchestratorConfig(
        models_dir=Path(models.name), story_model=f"reader:{args.model.resolve()}", threads=1
    )
    writer = StoryWriter.from_config(config)
    assert isinstance(writer, BriefWriter)
    first, told = Count(), Count()
    prompts = wanted(args.prompts)
    for number, each in enumerate(prompts):
        request = WritingRequest(prompt=each.prompt, seed=args.seed + number)
        text = check_prompt(each.prompt, english_only=True).text
        limit = READINGS * writer.settings.story_tokens
        conversation = Conversation(writer.model, request, noop_report, limit=limit)
        plan, brief, readings = writer.told(conversation, request, text)
        first.add(each, readings[0])
        wrong = told.add(each, brief)
        if args.wrong and wrong:
            said = brief.render().strip().replace("\n", "; ")
            print(f"{each.prompt}\n    {'; '.join(wrong)}\n    {said}\n    {plan.title}")
    print(f"first reading: {first.shown(len(prompts))}")
    print(f"reading that is told: {told.shown(len(prompts))}")


if __name__ == "__main__":
    main()
