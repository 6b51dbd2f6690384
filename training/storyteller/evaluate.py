"""Counts what can be counted of a story model: `python -m storyteller.evaluate FILE.gguf`.

Every held-out prompt gets one story of one page and one of five pages, with the sampling of the
service; one prompt gets a hundred. All of them are written out, unpicked, for reading: coherence
and delight are not counted but read.
"""

import argparse
import json
import statistics
import time
from collections.abc import Iterable, Iterator
from itertools import combinations, islice
from pathlib import Path

from langchain_core.messages import HumanMessage
from orchestrator.chat_models.openvino import OpenVINOChatModel
from orchestrator.english import keywords, words
from orchestrator.plan import Plan
from orchestrator.writing.answer_format import FormatError, Request, parse

from tales.corpus import examples

HELD_OUT = Path(__file__).with_name("heldout.txt")
# What a prompt says that no story has to.
ASKING = keywords(
    "write tell story tale about please make want can you short long bedtime kids child year old "
    "with once what happens why how moral should be one two some very there where called named"
)
RUNS = (6, 8, 10, 12, 14, 16, 20, 24, 32, 48)
CORPUS_STORIES = 20_000


def tell(model: OpenVINOChatModel, request: Request, seed: int, most: int) -> str:
    """The model's answer to one request."""
    model.reset()
    turns = [HumanMessage(request.render())]
    return "".join(chunk.text for chunk in model.stream(turns, seed=seed, max_tokens=most))


def try_to_parse(answer: str) -> Plan | None:
    """The plan, None where the answer breaks the format."""
    try:
        return parse(answer)
    except FormatError:
        return None


def kept(prompt: str, plan: Plan) -> float | None:
    """The share of the prompt's keywords that the plan holds; None for a prompt without any."""
    asked = keywords(prompt) - ASKING
    told = " ".join(
        [plan.title, plan.text]
        + [f"{one.name} {one.kind} {one.look}" for one in plan.cast]
        + [page.place for page in plan.pages]
    )
    return len(asked & keywords(told)) / len(asked) if asked else None


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
    parser.add_argument("model", type=Path)
    parser.add_argument("--out", type=Path, help="a folder for the stories")
    parser.add_argument("--temperature", type=float, default=0.7)
    parser.add_argument("--min-p", type=float, default=0.1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--prompts", type=Path, default=HELD_OUT)
    parser.add_argument("--many", type=int, default=100, help="stories of one prompt")
    args = parser.parse_args()

    model = OpenVINOChatModel(
        model_name=args.model.name,
        path=args.model,
        temperature=args.temperature,
        min_p=args.min_p,
        repetition_penalty=1.0,
        context=2048,
    )
    figures: dict[str, float | int] = {}
    prompts = args.prompts.read_text().splitlines()
    singles = []
    for pages, most in ((1, 480), (5, 1200)):
        whole, facts, seconds, shown = 0, [], [], []
        for number, prompt in enumerate(prompts):
            start = time.perf_counter()
            answer = tell(model, Request(prompt, pages=pages), args.seed + number, most)
            seconds.append(time.perf_counter() - start)
            plan = try_to_parse(answer)
            shown.append(f"## {number + 1}. {prompt}\n\n```\n{answer.rstrip()}\n```\n")
            if plan is None or len(plan.pages) != pages:
                continue
            whole += 1
            if (share := kept(prompt, plan)) is not None:
                facts.append(share)
            if pages == 1:
                singles.append(plan.text)
        figures |= {
            f"{pages} p.: whole answers": f"{whole}/{len(prompts)}",
            f"{pages} p.: keywords kept, mean": round(statistics.mean(facts), 3),
            f"{pages} p.: seconds, median": round(statistics.median(seconds), 2),
        }
        if args.out:
            args.out.mkdir(parents=True, exist_ok=True)
            (args.out / f"heldout-{pages}.md").write_text("\n".join(shown))
    if args.many:
        plans = (
            try_to_parse(tell(model, Request("a shy fox who is afraid of the dark"), seed, 480))
            for seed in range(args.many)
        )
        many = [plan.text for plan in plans if plan]
        pairs = [shared(one, other) for one, other in combinations(many, 2)]
        corpus = (example.story.text for example in islice(examples(1), CORPUS_STORIES))
        figures |= {
            "one prompt, many seeds: 4-grams shared by two, mean": round(statistics.mean(pairs), 3),
            "pairs that share more than 30 %": round(sum(p > 0.3 for p in pairs) / len(pairs), 3),
            "longest run from the corpus, median": statistics.median(longest_runs(singles, corpus)),
        }
    print(json.dumps(figures, indent=1))
    if args.out:
        (args.out / "figures.json").write_text(json.dumps(figures, indent=1) + "\n")


if __name__ == "__main__":
    main()
