"""Trains the story model: `python -m storyteller.train --run runs/storyteller --hours 5`.

Prompts are composed as they are needed, so none is seen twice. The loss is over answers only. A
kill loses what came after the last checkpoint; the same command goes on from there. The learning
rate is constant and falls over the last part of `--tokens`; `trunk.pt` is the state before the
fall, from which a longer run can go on.
"""

import argparse
import itertools
import json
import random
import time
from collections.abc import Iterator
from pathlib import Path

import torch
from torch.nn import functional
from transformers import PreTrainedTokenizerFast

from runtime import Pace, clock, fast_bfloat16, save
from storyteller.model import SIZES, build
from storyteller.tokenizer import END, START, learn, word_lists
from tales.corpus import asked

CHECKPOINT_SECONDS = 180
# The share of all tokens over which the learning rate falls.
FALL = 0.3
WARM_STEPS = 40
# The seed of stories for validation; each start of training has a seed of its own, from 1 on.
HELD_OUT = 0
TOKENIZER_SEED = -1
TOKENIZER_PROMPTS = 20_000
VALIDATION_PROMPTS = 512


def pairs(seed: int, tokenizer: PreTrainedTokenizerFast) -> Iterator[tuple[list[int], list[int]]]:
    """Prompts and their briefs in tokens, without end."""
    for prompt, brief in asked(seed):
        yield (
            tokenizer(f"{prompt}\n", add_special_tokens=False).input_ids + [tokenizer.bos_token_id],
            tokenizer(brief.render(), add_special_tokens=False).input_ids
            + [tokenizer.eos_token_id],
        )


def batches(
    seed: int, tokenizer: PreTrainedTokenizerFast, tokens: int
) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
    """Batches of about `tokens` tokens: inputs, and labels (-100 where there is no loss).

    Those of about one length share a batch, so that little of it is padding.
    """
    source = pairs(seed, tokenizer)
    shuffle = random.Random(seed)
    while True:
        pool = list(itertools.islice(source, 1024))
        pool.sort(key=lambda pair: len(pair[0]) + len(pair[1]))
        groups: list[list[tuple[list[int], list[int]]]] = [[]]
        for pair in pool:
            longest = len(pair[0]) + len(pair[1])
            if groups[-1] and longest * (len(groups[-1]) + 1) > tokens:
                groups.append([])
            groups[-1].append(pair)
        shuffle.shuffle(groups)
        for group in groups:
            yield collate(group, tokenizer.pad_token_id)


def collate(group: list[tuple[list[int], list[int]]], pad: int) -> tuple[torch.Tensor, ...]:
    """Inputs and labels of a batch, (stories, tokens) each."""
    longest = max(len(request) + len(answer) for request, answer in group)
    inputs = torch.full((len(group), longest), pad)
    labels = torch.full((len(group), longest), -100)
    for row, (request, answer) in enumerate(group):
        inputs[row, : len(request) + len(answer)] = torch.tensor(request + answer)
        labels[row, len(request) : len(request) + len(answer)] = torch.tensor(answer)
    return inputs, labels


def loss_of(model, inputs, labels) -> tuple[torch.Tensor, int]:
    """The summed loss of the next tokens of a batch, and how many they are."""
    hidden = model.model(input_ids=inputs).last_hidden_state[:, :-1]
    targets = labels[:, 1:]
    asked = targets != -100
    logits = model.lm_head(hidden[asked])
    return functional.cross_entropy(logits.float(), targets[asked], reduction="sum"), int(
        asked.sum()
    )


def optimizers(model, lr: float) -> list[torch.optim.Optimizer]:
    """Muon for the matrices of the layers, AdamW for embeddings and norms."""
    matrices = [p for n, p in model.named_parameters() if p.ndim == 2 and "embed" not in n]
    ids = {id(p) for p in matrices}
    rest = [p for p in model.parameters() if id(p) not in ids]
    return [
        torch.optim.Muon(
            matrices, lr=lr, momentum=0.95, weight_decay=0.01, adjust_lr_fn="match_rms_adamw"
        ),
        torch.optim.AdamW(rest, lr=lr, betas=(0.9, 0.95), weight_decay=0.0),
    ]


def share_of_rate(seen: int, total: int, step: int, fall: float) -> float:
    """How much of the learning rate a step has: 0 to 1."""
    warm = min(1.0, (step + 1) / WARM_STEPS)
    left = (total - seen) / (total * fall)
    return warm * max(0.02, min(1.0, left))


@torch.no_grad()
def validate(model, tokenizer, autocast: bool = False) -> float:
    """The loss a token over the briefs of prompts that training never sees, in nats."""
    group = sorted(
        itertools.islice(pairs(HELD_OUT, tokenizer), VALIDATION_PROMPTS),
        key=lambda pair: len(pair[0]) + len(pair[1]),
    )
    total = count = 0
    for start in range(0, len(group), 64):
        batch = collate(group[start : start + 64], tokenizer.pad_token_id)
        with torch.autocast("cpu", torch.bfloat16, enabled=autocast):
            loss, tokens = loss_of(model, *batch)
        total, count = total + loss.item(), count + tokens
    return total / count


def open_tokenizer(run: Path, size: int) -> PreTrainedTokenizerFast:
    """The run's tokenizer; learned and saved at the first start."""
    folder = run / "tokenizer"
    if not (folder / "tokenizer.json").exists():
        texts = itertools.islice(asked(TOKENIZER_SEED), TOKENIZER_PROMPTS)
        print("learning the tokenizer", flush=True)
        tokenizer = learn(
            itertools.chain(
                (f"{prompt}\n{brief.render()}" for prompt, brief in texts), word_lists()
            ),
            size,
        )
        tokenizer.save_pretrained(folder)
    return PreTrainedTokenizerFast.from_pretrained(folder, bos_token=START, eos_token=END)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--size", choices=SIZES, default="small")
    parser.add_argument("--vocabulary", type=int, default=6144)
    parser.add_argument("--tokens", type=float, default=20e6, help="tokens to train on in all")
    parser.add_argument("--batch", type=int, default=8192, help="tokens a step")
    parser.add_argument("--part", type=int, default=4096, help="tokens of a step at once")
    parser.add_argument("--fall", type=float, default=FALL, help="share of falling learning rate")
    parser.add_argument("--lr", type=float, default=3e-3)
    args = parser.parse_args()

    torch.manual_seed(0)
    tokenizer = open_tokenizer(args.run, args.vocabulary)
    model = build(args.size, tokenizer)
    optims = optimizers(model, args.lr)
    state = {"seen": 0, "step": 0, "starts": 0, "busy": 0.0}
    newest = args.run / "last.pt"
    if newest.exists():
        saved = torch.load(newest, weights_only=False)
        model.load_state_dict(saved["model"])
        for optim, values in zip(optims, saved["optims"], strict=True):
            optim.load_state_dict(values)
        state = saved["state"]
    state["starts"] += 1
    print(f"{sum(p.numel() for p in model.parameters()) / 1e6:.1f} M parameters", state, flush=True)

    def checkpoint(path: Path) -> None:
        optims_state = [optim.state_dict() for optim in optims]
        save({"model": model.state_dict(), "optims": optims_state, "state": state}, path)

    pace = Pace(busy=state["busy"], every=20)
    low = fast_bfloat16()
    source = batches(state["starts"], tokenizer, args.part)
    saved_at = shown_at = time.monotonic()
    shown: list[float] = []
    while state["seen"] < args.tokens:
        pace()
        gathered, count = 0.0, 0
        for _ in range(max(1, args.batch // args.part)):
            inputs, labels = next(source)
            with torch.autocast("cpu", torch.bfloat16, enabled=low):
                loss, tokens = loss_of(model, inputs, labels)
            (loss / args.batch).backward()
            gathered, count = gathered + loss.item(), count + tokens
            state["seen"] += inputs.numel()
        share = share_of_rate(state["seen"], int(args.tokens), state["step"], args.fall)
        for optim in optims:
            for group in optim.param_groups:
                group["lr"] = args.lr * share
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        for optim in optims:
            optim.step()
            optim.zero_grad()
        state["step"] += 1
        state["busy"] = pace.busy
        shown.append(gathered / count)
        if time.monotonic() - shown_at > 30:
            each = pace.each()
            print(
                f"{clock(pace.busy)} step {state['step']} tokens {state['seen'] / 1e6:.2f} M "
                f"loss {sum(shown) / len(shown):.3f} rate {share:.2f} "
                f"{args.batch / each:.0f} tokens/s",
                flush=True,
            )
            shown, shown_at = [], time.monotonic()
        if time.monotonic() - saved_at > CHECKPOINT_SECONDS:
            if args.tokens * (1 - args.fall) >= state["seen"]:
                checkpoint(args.run / "trunk.pt")
            checkpoint(newest)
            with (args.run / "figures.jsonl").open("a") as file:
                figures = state | {"loss": round(validate(model, tokenizer, autocast=low), 4)}
                print(json.dumps(figures), file=file)
            saved_at = time.monotonic()
    checkpoint(newest)
    print(f"done: loss {validate(model, tokenizer, autocast=low):.4f}", flush=True)


if __name__ == "__main__":
    main()
