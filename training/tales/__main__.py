"""Read, write and measure tales.

python -m tales sample 20 --seed 3 [--premise NAME] [--plain]   stories for reading
python -m tales prompts 30 [--premise NAME] [--plot NAME]         prompts with their briefs
python -m tales write --count 20000 --seed 1 OUT.jsonl.gz       the corpus
python -m tales stats [--count 3000]                            what can be counted
python -m tales check [--premise NAME]                          what writers have forgotten
python -m tales wrap FILE ...                                   long lines of tales wrapped
"""

import argparse
import gzip
import json
import re
import sys
import time
from collections import Counter, defaultdict
from itertools import combinations, islice
from pathlib import Path

from orchestrator.tales import checks
from orchestrator.tales.grammar import registry

from tales import wrapping
from tales.corpus import Example, asked, examples
from tales.prompts.framed import PROMPT_SLOTS


def sample(args: argparse.Namespace) -> None:
    """Print stories."""
    for example in islice(examples(args.seed, args.premise, args.plot), args.count):
        print(f"--- [{example.premise} / {example.plot}] {example.pages} p., {example.band}")
        print(f">>> {example.prompt}   ({', '.join(sorted(example.stated))})")
        print(("" if args.plain else example.brief.render()) + example.story.text + "\n")


def prompts(args: argparse.Namespace) -> None:
    """Print prompts, each with its brief."""
    for prompt, brief in islice(asked(args.seed, args.premise, args.plot), args.count):
        print(f"{prompt}\n    {brief.render().strip().replace(chr(10), '; ')}")


def write(args: argparse.Namespace) -> None:
    """Write examples, one JSON object a line."""
    started = time.monotonic()
    # No time of writing inside of the file: the same seed gives the same bytes.
    with open(args.out, "wb") as raw, gzip.GzipFile("", "wb", 6, raw, mtime=0) as file:
        for example in islice(examples(args.seed, args.premise), args.count):
            file.write(json.dumps(example.record(), ensure_ascii=False).encode() + b"\n")
    seconds = time.monotonic() - started
    print(f"{args.count} examples in {seconds:.1f} s, {args.count / seconds:.0f} a second")


def stats(args: argparse.Namespace) -> None:
    """What can be counted over some examples."""
    started = time.monotonic()
    found: list[Example] = list(islice(examples(args.seed, args.premise), args.count))
    seconds = time.monotonic() - started
    plots = sum(len(p.plots) for p in registry())
    texts = [e.story.text for e in found]
    lengths = sorted(len(t.split()) for t in texts)
    vocabulary = Counter(w for t in texts for w in re.findall(r"[a-z']+", t.lower()))
    print(f"{len(registry())} premises, {plots} plots, {len(found)} stories")
    print(f"{len(found) / seconds:.0f} stories a second")
    print(f"{len(set(texts))} distinct stories, {len({e.prompt for e in found})} distinct prompts")
    tenth = [lengths[round((len(lengths) - 1) * q)] for q in (0, 0.1, 0.5, 0.9, 1)]
    print(f"words a story: least, 10 %, median, 90 %, most: {tenth}")
    print(
        f"vocabulary: {len(vocabulary)}, seen five times or more: "
        f"{sum(n >= 5 for n in vocabulary.values())}"
    )
    grams = defaultdict(list)
    for example, text in zip(found, texts, strict=True):
        grams[example.premise, example.plot].append(_grams(text))
    shares = sorted(
        (sum(_shared(a, b) for a, b in pairs) / len(pairs), max(_shared(a, b) for a, b in pairs), k)
        for k, v in grams.items()
        if (pairs := list(combinations(v[:25], 2)))
    )
    mean = sum(s for s, *_ in shares) / len(shares)
    print(
        f"4-grams that two stories of one plot share: mean {mean:.0%}; the plots that vary least:"
    )
    for share, most, (premise, plot) in shares[-5:]:
        print(f"  {share:.0%} (most {most:.0%})  {premise} / {plot}")
    facts = [len(e.brief.facts) for e in found]
    print(f"facts a prompt states: mean {sum(facts) / len(facts):.1f}, most {max(facts)}")
    counted = Counter((e.premise, e.plot) for e in found)
    rare = [f"{p} / {q}: {n}" for (p, q), n in sorted(counted.items(), key=lambda i: i[1])[:3]]
    print(f"plots drawn least: {rare}")


def _grams(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"[a-z']+", text.lower())
    return {tuple(words[i : i + 4]) for i in range(len(words) - 3)}


def _shared(one: set, other: set) -> float:
    return len(one & other) / max(1, min(len(one), len(other)))


def check(args: argparse.Namespace) -> None:
    """Say what is forgotten in plots, and which of them seldom find a story."""
    bad = 0
    plots = [p for found in registry() if args.premise in ("", found.name) for p in found.plots]
    if not plots:
        sys.exit(f"no such premise: {args.premise!r}")
    for plot in plots:
        for problem in checks.plot_problems(plot, PROMPT_SLOTS):
            bad += 1
            print(f"{plot.premise} / {plot.name}: {problem}")
    if bad:
        sys.exit(f"{bad} to mend")
    from tales.corpus import failures

    for (premise, plot), (share, reasons) in failures(args.seed, args.count, plots).items():
        if share > 0.3:
            bad += 1
            print(f"{premise} / {plot}: {share:.0%} of tries fail, mostly: {reasons}")
    print("all is well" if not bad else f"{bad} to mend")
    sys.exit(bool(bad))


def wrap(args: argparse.Namespace) -> None:
    """Wrap long lines in files of premises."""
    for path in args.files:
        if wrapping.wrap(path):
            print(f"wrapped {path}")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="tales", description=__doc__.split("\n")[0])
    commands = parser.add_subparsers(required=True)
    for name, run, count in (
        ("sample", sample, 10),
        ("prompts", prompts, 30),
        ("write", write, 20000),
        ("stats", stats, 3000),
        ("check", check, 30),
    ):
        command = commands.add_parser(name, help=run.__doc__)
        command.set_defaults(run=run)
        command.add_argument("--seed", type=int, default=1)
        command.add_argument("--premise", default="")
        if name in ("sample", "prompts"):
            command.add_argument("count", type=int, nargs="?", default=count)
            command.add_argument("--plot", default="")
        else:
            command.add_argument("--count", type=int, default=count)
        if name == "sample":
            command.add_argument("--plain", action="store_true", help="the text alone")
        if name == "write":
            command.add_argument("out")
    command = commands.add_parser("wrap", help=wrap.__doc__)
    command.add_argument("files", nargs="+", type=Path)
    command.set_defaults(run=wrap)
    args = parser.parse_args()
    args.run(args)


if __name__ == "__main__":
    main()
