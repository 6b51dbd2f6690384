"""Counts what can be counted of a story model: `python -m storyteller.evaluate FOLDER`.

Every held-out prompt gets one story of one page and one of five pages, written as the service
writes them; one prompt gets a hundred. All of them are written out, unpicked, for reading:
coherence and delight are not counted but read.
"""

import argparse
import json
import statistics
import tempfile
import time
from collections.abc import Iterable, Iterator
from itertools import combinations, islice
from pathlib import Path

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import StageFailed
from orchestrator.text.english import words
from orchestrator.types import Story, WritingRequest, noop_report
from orchestrator.writing.ranking import facts_kept
from orchestrator.writing.writer import StoryWriter

from tales.corpus import examples

HELD_OUT = Path(__file__).with_name("heldout.txt")
PROMPT = "a shy fox who is afraid of the dark"
RUNS = (6, 8, 10, 12, 14, 16, 20, 24, 32, 48)
CORPUS_STORIES = 20_000


def tell(writer: StoryWriter, request: WritingRequest) -> Story | None:
    """The service's story; None where it would answer that there is none."""
    try:
        return writer.write(request, noop_report)
    except StageFailed:
        return None


def shown(story: Story | None) -> str:
    """A story and its plan, for reading."""
    if story is None:
        return "(no story)"
    plan = story.plan
    lines = [f"**{plan.title}**", ""]
    lines += [f"- {one.name or one.kind} ({one.kind}): {one.look}" for one in plan.cast]
    for page in plan.pages:
        lines += ["", page.text.replace("\n", "\n\n"), "", f"*{page.time}: {page.place}*"]
    return "\n".join(lines)


def grams(text: str, size: int) -> set[tuple[str, ...]]:
    """The runs of `size` words in a text."""
    found = words(text)
    return {tuple(found[at : at + size]) for at in range(len(found) - size + 1)}


def shared(one: str, other: str) -> float:
    """The share of the shorter story's 4-grams that the other one has, 0 to 1."""
    a, b = grams(one, 4), grams(other, 4)
    return len(a & b) / max(min(len(a), len(b)), 1)


def longest_runs(stories: Iterable[str], corpus: Iterator[str]) -> list[int]:
    """For each story the longest run of words, of `RUNS`, that stands in a story of the corpus."""
    asked = [{size: grams(text, size) for size in RUNS} for text in stories]
    wanted = {size: set().union(*(each[size] for each in asked)) for size in RUNS}
    found: dict[int, set[tuple[str, ...]]] = {size: set() for size in RUNS}
    for text in corpus:
        for size in RUNS:
            found[size] |= grams(text, size) & wanted[size]
    return [
        max((size for size in RUNS if not each[size].isdisjoint(found[size])), default=0)
        for each in asked
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path, help="folder of an exported model")
    parser.add_argument("--out", type=Path, help="a folder for the stories")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--prompts", type=Path, default=HELD_OUT)
    parser.add_argument("--many", type=int, default=100, help="stories of one prompt")
    args = parser.parse_args()

    # The compiled model is not kept.
    models = tempfile.TemporaryDirectory()
    config = OrchestratorConfig(
        models_dir=Path(models.name), story_model=f"reader:{args.model.resolve()}"
    )
    writer = StoryWriter.from_config(config)
    figures: dict[str, float | str] = {}
    prompts = args.prompts.read_text().splitlines()
    singles: list[str] = []
    for pages in (1, 5):
        stories, seconds = [], []
        for number, prompt in enumerate(prompts):
            start = time.perf_counter()
            request = WritingRequest(prompt=prompt, seed=args.seed + number, pages=pages)
            stories.append(tell(writer, request))
            seconds.append(time.perf_counter() - start)
        told = [(prompt, s) for prompt, s in zip(prompts, stories, strict=True) if s]
        if pages == 1:
            singles = [story.text for _, story in told]
        figures |= {
            f"{pages} p.: stories": f"{len(told)} of {len(prompts)}",
            f"{pages} p.: of the right length": sum(len(s.plan.pages) == pages for _, s in told),
            f"{pages} p.: keywords kept": mean(facts_kept(prompt, s.plan) for prompt, s in told),
            f"{pages} p.: tries": mean(story.tries for _, story in told),
            f"{pages} p.: seconds, median": round(statistics.median(seconds), 2),
        }
        if args.out:
            args.out.mkdir(parents=True, exist_ok=True)
            each = (
                f"## {number}. {prompt}\n\n{shown(story)}\n"
                for number, (prompt, story) in enumerate(zip(prompts, stories, strict=True), 1)
            )
            (args.out / f"heldout-{pages}.md").write_text("\n".join(each))
    if args.many:
        requests = (WritingRequest(prompt=PROMPT, seed=seed) for seed in range(args.many))
        many = [story.text for request in requests if (story := tell(writer, request))]
        pairs = [shared(one, other) for one, other in combinations(many, 2)]
        corpus = (example.story.text for example in islice(examples(1), CORPUS_STORIES))
        figures |= {
            "one prompt, many seeds: 4-grams shared by two": mean(pairs),
            "pairs that share more than 30 %": mean(pair > 0.3 for pair in pairs),
            "longest run from the corpus, median": statistics.median(longest_runs(singles, corpus)),
        }
    print(json.dumps(figures, indent=1))
    if args.out:
        (args.out / "figures.json").write_text(json.dumps(figures, indent=1) + "\n")


def mean(values: Iterable[float]) -> float:
    """The mean, to three digits."""
    return round(statistics.fmean(values), 3)


if __name__ == "__main__":
    main()
