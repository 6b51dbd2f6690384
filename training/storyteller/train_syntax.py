"""Trains the grammar of the story model: `python -m storyteller.train_syntax --run RUN ...`.

`--treebank` is a folder of UD English EWT (CC BY-SA 4.0) as its repository has it: documents in
`sources`, and the names of those to measure with in `file-lists/files.dev`. The layers start as
those of the reader in `--reader`, whose lower ones they share and leave as they are.
"""

import argparse
import itertools
import random
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import torch
from orchestrator.chat_models.reader_network import CONTEXT, ReaderNetwork, config_of, encode, load
from orchestrator.chat_models.reader_syntax import SHARED, SyntaxNetwork, shared, tree
from orchestrator.tales.briefs.labels import Labels
from orchestrator.text.syntax import RELATIONS, TAGS, split
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional

from runtime import Pace, clock, fast_bfloat16, save
from storyteller.treebank import Sentence, prompts, read, words_of

BATCH, POOL = 32, 1280
HEADS, LAYERS = 1e-3, 1.5e-4
WARM_STEPS, FALL = 100, 0.7
CHECKPOINT_SECONDS = 120
# Words of a sentence at most: a longer one in the treebank is a list.
MOST_WORDS = 70

# Tokens, cases, tokens of words; of words: heads, relations, tags, and which sentence.
Example = tuple[
    list[int], list[int], list[tuple[int, int]], list[int], list[int], list[int], list[int]
]


def example(sentences: Sequence[Sentence], tokenizer: Tokenizer) -> Example | None:
    """Numbers of one prompt; None where it is too long or a word has no token."""
    text, heads, relations, tags, of = "", [], [], [], []
    for number, sentence in enumerate(sentences):
        syntax = words_of(sentence)
        if len(syntax.words) > MOST_WORDS:
            return None
        start = len(heads)
        heads += [0 if head < 0 else start + head + 1 for head in syntax.heads]
        relations += [RELATIONS.index(each) for each in syntax.relations]
        tags += [TAGS.index(each) for each in syntax.tags]
        of += [number] * len(syntax.words)
        text += sentence.text + " "
    words = split(text)
    tokens, cases, places = encode(tokenizer, text, words)
    if not words or not len(words) == len(places) == len(heads):
        return None
    return tokens, cases, places, heads, relations, tags, of


def batches(
    source: Iterator[list[Sentence]], tokenizer: Tokenizer, seed: int
) -> Iterator[list[Example]]:
    """Batches of prompts of about one length."""
    found = (each for some in source if (each := example(some, tokenizer)))
    rng = random.Random(seed)
    while True:
        pool = sorted(itertools.islice(found, POOL), key=lambda each: len(each[0]))
        groups = [pool[at : at + BATCH] for at in range(0, len(pool), BATCH)]
        rng.shuffle(groups)
        yield from groups


def collate(group: list[Example]) -> dict[str, Tensor]:
    """A batch; word 0 is the root."""
    longest = min(CONTEXT, max(len(each[0]) for each in group))
    most = 1 + max(len(each[2]) for each in group)
    out = {
        name: torch.zeros(len(group), longest, dtype=torch.long)
        for name in ("tokens", "cases", "mask")
    }
    out |= {name: torch.zeros(len(group), most, dtype=torch.long) for name in ("firsts", "lasts")}
    out |= {name: torch.full((len(group), most), -100) for name in ("heads", "relations", "tags")}
    out["allowed"] = torch.zeros(len(group), most, most, dtype=torch.bool)
    out["allowed"][:, :, 0] = True
    for row, (tokens, cases, places, heads, relations, tags, of) in enumerate(group):
        n = len(places) + 1
        out["tokens"][row, : len(tokens)] = torch.tensor(tokens)
        out["cases"][row, : len(tokens)] = torch.tensor(cases)
        out["mask"][row, : len(tokens)] = 1
        out["firsts"][row, 1:n] = torch.tensor([a for a, _ in places])
        out["lasts"][row, 1:n] = torch.tensor([b for _, b in places])
        for name, values in (("heads", heads), ("relations", relations), ("tags", tags)):
            out[name][row, 1:n] = torch.tensor(values)
        same = torch.tensor(of).unsqueeze(0) == torch.tensor(of).unsqueeze(1)
        out["allowed"][row, 1:n, 1:n] = same & ~torch.eye(n - 1, dtype=torch.bool)
    return out


def scores(reader: ReaderNetwork, network: SyntaxNetwork, batch: dict[str, Tensor], low: bool):
    """Tags, arcs (where allowed) and what relations need."""
    with torch.autocast("cpu", torch.bfloat16, enabled=low):
        with torch.no_grad():
            hidden = shared(reader.encoder, batch["tokens"], batch["cases"], batch["mask"])
        tags, arcs, from_, to = network(hidden, batch["mask"], batch["firsts"], batch["lasts"])
    return (
        tags.float(),
        arcs.float().masked_fill(~batch["allowed"], -1e4),
        from_.float(),
        to.float(),
    )


def loss_of(reader, network, batch, low) -> tuple[Tensor, dict[str, float]]:
    tags, arcs, from_, to = scores(reader, network, batch, low)
    there = batch["heads"] >= 0
    heads = batch["heads"].clamp(min=0)
    rows = torch.arange(len(heads)).unsqueeze(1)
    related = network.relations(from_[there], to[rows, heads][there])
    parts = {
        "tags": functional.cross_entropy(tags[there], batch["tags"][there]),
        "arcs": functional.cross_entropy(arcs[there], heads[there]),
        "relations": functional.cross_entropy(related, batch["relations"][there]),
    }
    return sum(parts.values()), {name: value.item() for name, value in parts.items()}


@torch.no_grad()
def validate(reader, network, groups, low) -> dict[str, float]:
    """Shares of words: tag right, head right (UAS), head and relation right (LAS)."""
    network.eval()
    right = torch.zeros(4)
    for group in groups:
        batch = collate(group)
        tags, arcs, from_, to = scores(reader, network, batch, low)
        for row, (*_, places, heads, relations, kinds, of) in enumerate(group):
            n = len(places)
            found = [0] * n
            for sentence in set(of):
                at = [i for i in range(n) if of[i] == sentence]
                columns = [0, *(i + 1 for i in at)]
                part = arcs[row][[i + 1 for i in at]][:, columns].log_softmax(-1)
                for i, head in zip(at, tree(part.numpy()), strict=True):
                    found[i] = columns[head]
            named = network.relations(from_[row, 1 : n + 1], to[row, found]).argmax(-1).tolist()
            for i in range(n):
                is_head = found[i] == heads[i]
                right += torch.tensor(
                    [
                        1,
                        tags[row, i + 1].argmax().item() == kinds[i],
                        is_head,
                        is_head and named[i] == relations[i],
                    ]
                )
    network.train()
    return {
        k: round(float(v / right[0]), 4)
        for k, v in zip(("tags", "UAS", "LAS"), right[1:], strict=True)
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--reader", type=Path, required=True, help="folder of an exported reader")
    parser.add_argument("--treebank", type=Path, required=True)
    parser.add_argument("--prompts", type=float, default=1e5)
    args = parser.parse_args()
    torch.manual_seed(0)
    args.run.mkdir(parents=True, exist_ok=True)
    reader = load(args.reader, Labels.read(args.reader / "labels.json"))
    reader.encoder.embeddings.word_embeddings.float()
    tokenizer = Tokenizer.from_str((args.reader / "tokenizer.json").read_text())
    network = SyntaxNetwork(config_of(args.reader))
    for own, theirs in zip(network.layers, reader.encoder.encoder.layer[SHARED:], strict=True):
        own.load_state_dict(theirs.state_dict())
    for name in ("arc", "relation"):
        torch.nn.init.normal_(getattr(network, name), std=0.02)

    held = set((args.treebank / "file-lists/files.dev").read_text().split())
    sources = args.treebank / "sources"
    named = {str(p.relative_to(sources)): p for p in sorted(sources.glob("*/*.conllu"))}
    held = {name for name in named if name in held or name.removesuffix(".conllu") in held}
    dev = [[each] for name in sorted(held) for each in read(named[name])]
    dev_groups = list(itertools.islice(batches(iter(dev), tokenizer, 0), len(dev) // BATCH))
    documents = [read(path) for name, path in named.items() if name not in held]
    print(len(documents), sum(map(len, documents)), "dev", len(dev), flush=True)

    state = {"seen": 0, "step": 0, "starts": 0, "busy": 0.0}
    optimizer = torch.optim.AdamW(
        [
            {"params": network.layers.parameters(), "top": LAYERS},
            {
                "params": [p for n, p in network.named_parameters() if not n.startswith("layers.")],
                "top": HEADS,
            },
        ],
        betas=(0.9, 0.98),
        weight_decay=0.01,
    )
    newest = args.run / "last.pt"
    if newest.exists():
        saved = torch.load(newest, weights_only=False)
        network.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        state = saved["state"]
    state["starts"] += 1
    network.train()
    pace, low = Pace(busy=state["busy"], every=20), fast_bfloat16()
    source = batches(prompts(documents, state["starts"]), tokenizer, state["starts"])
    shown, shown_at, saved_at = [], time.monotonic(), time.monotonic()

    def checkpoint() -> None:
        save(
            {"model": network.state_dict(), "optimizer": optimizer.state_dict(), "state": state},
            newest,
        )

    while state["seen"] < args.prompts:
        pace()
        group = next(source)
        loss, parts = loss_of(reader, network, collate(group), low)
        loss.backward()
        share = min(
            1.0,
            (state["step"] + 1) / WARM_STEPS,
            (args.prompts - state["seen"]) / (args.prompts * FALL),
        )
        for each in optimizer.param_groups:
            each["lr"] = each["top"] * max(0.02, share)
        torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
        optimizer.step()
        optimizer.zero_grad()
        state |= {"seen": state["seen"] + len(group), "step": state["step"] + 1, "busy": pace.busy}
        shown.append(parts)
        if time.monotonic() - shown_at > 30:
            means = " ".join(f"{k} {sum(p[k] for p in shown) / len(shown):.3f}" for k in parts)
            speed = BATCH / pace.each()
            print(f"{clock(pace.busy)} {state['seen']} {means} {speed:.0f} prompts/s", flush=True)
            shown, shown_at = [], time.monotonic()
        if time.monotonic() - saved_at > CHECKPOINT_SECONDS:
            checkpoint()
            print(validate(reader, network, dev_groups[::8], low), flush=True)
            saved_at = time.monotonic()
    checkpoint()
    print("done", validate(reader, network, dev_groups, low), flush=True)


if __name__ == "__main__":
    main()
