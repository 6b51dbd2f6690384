"""`make synonyms`: the text encoder learns the words that the service's preset has for others.

The distilled encoder gives a word that no caption holds states which the UNet has never been told.
Here it goes on learning: for a text in which a word of a caption is said otherwise ("an old
sorcerer in blue"), it shall give the states that it gave, before this, for the text as the preset's
vocabulary says it ("an old wizard in blue"); for captions, the states that it gave. So a UNet that
was trained on those needs nothing new, and this may run beside its training.
"""

import argparse
import copy
import json
import math
import random
import re
import time
from difflib import SequenceMatcher
from pathlib import Path

import torch
from orchestrator.presets.storybook import BACKGROUND, CHARACTER
from transformers import BertTokenizerFast, CLIPTextModel

from art.words import CHARACTER_FLUFF, CHARACTER_MODE, LEARNT, SCENE_FLUFF, SCENE_MODE, article
from picture_model.text import LENGTH, read_captions
from runtime import Pace, clock, fast_bfloat16, read_threads, save


def pieces_of(vocabularies, tokenizer, captions):
    """{word: known} for the single words that shall be tokens of their own.

    Not those with which a word of the captions would fall into other pieces than it did.
    """
    tokens = tokenizer.get_vocab()
    said = set(re.findall(r"[a-z]+", " ".join(captions).lower()))
    starts = {w[:n] for w in said if w not in tokens for n in range(1, len(w) + 1)}
    return {
        word: known
        for vocabulary in vocabularies
        for word, known in vocabulary.known_for.items()
        if word.isalpha() and word not in LEARNT and word not in tokens and word not in starts
    }


def grown(model, tokenizer, known_for, strangers, out):
    """The text model and its tokenizer with a token more for each word of `known_for`.

    The tokenizer is written to `out`. What was a token keeps its id; a new one starts as the mean
    of what its known word is made of, and `strangers`, which no caption or vocabulary holds, as the
    mean of the adjectives that captions hold and the eye can't see.
    """
    spec = json.loads(tokenizer.backend_tokenizer.to_str())
    vocabulary = spec["model"]["vocab"]
    for word in known_for:
        vocabulary[word] = len(vocabulary)
    out.mkdir(parents=True, exist_ok=True)
    (out / "tokenizer.json").write_text(json.dumps(spec, ensure_ascii=False))
    BertTokenizerFast(
        tokenizer_file=str(out / "tokenizer.json"), model_max_length=LENGTH
    ).save_pretrained(out)
    model = copy.deepcopy(model)
    before = model.get_input_embeddings().weight.detach().clone()
    ids = (tokenizer(k, add_special_tokens=False)["input_ids"] for k in known_for.values())
    rows = torch.stack([before[i].mean(0) for i in ids])
    old = tokenizer.get_vocab()
    unseen = [old[w] for w in (*CHARACTER_FLUFF, *SCENE_FLUFF) if w in old]
    before[[old[w] for w in strangers if w in old]] = before[unseen].mean(0)
    model.resize_token_embeddings(len(vocabulary), mean_resizing=False)
    with torch.no_grad():
        model.get_input_embeddings().weight.copy_(torch.cat([before, rows]))
    return model, BertTokenizerFast.from_pretrained(out)


def aligned(old, new):
    """For each position of token list `new`, the position in `old` whose state it shall have.

    Equal runs follow each other; of a run that replaces another, each token gets the one as far
    along in it.
    """
    out = [0] * len(new)
    for what, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what == "delete":
            continue
        for k in range(c, d):
            span = max(b - a, 1)
            out[k] = min(a + (k - c) * span // (d - c), len(old) - 1)
    return out


def padded(places, length):
    """`aligned`, for the padding too, which keeps its place or takes the nearest that is padding.

    `length` is how many tokens the old text has.
    """
    return [places[k] if k < len(places) else max(k, length) for k in range(LENGTH)]


class Sayings:
    """What a vocabulary has for the words of captions.

    `known_for` is that of the preset's vocabulary: {a word: the one that captions hold}.
    """

    def __init__(self, vocabulary):
        self.vocabulary = vocabulary
        self.words_for = {}
        for word, known in vocabulary.known_for.items():
            if word not in LEARNT:
                self.words_for.setdefault(known, []).append(word)
        longest_first = sorted(self.words_for, key=len, reverse=True)
        self.pattern = re.compile(
            rf"(?<![\w-])({'|'.join(map(re.escape, longest_first))})(?![\w-])"
        )

    def otherwise(self, caption, rng):
        """`caption` with a word said otherwise; itself where no word can be."""
        found = self.pattern.findall(caption)
        if not found:
            return caption
        known = rng.choice(found)
        return put(rng.choice(self.words_for[known]), known, caption)

    def captions_for(self, captions, rng, most=400):
        """{word: some captions that hold the known word for it}."""
        held = {}
        for caption in rng.sample(captions, len(captions)):
            for known in set(self.pattern.findall(caption)):
                some = held.setdefault(known, [])
                if len(some) < most:
                    some.append(caption)
        return {w: held[k] for w, k in self.vocabulary.known_for.items() if k in held}


class Texts:
    """Endless (text, what it means in words of the captions) pairs."""

    def __init__(self, captions, strangers, seed):
        self.rng = random.Random(seed)
        self.captions, self.strangers = captions, strangers
        self.parts = []
        for vocabulary, mode, mine in (
            (CHARACTER, CHARACTER_MODE, [c for c in captions if SCENE_MODE not in c]),
            (BACKGROUND, SCENE_MODE, [c for c in captions if SCENE_MODE in c]),
        ):
            holding = Sayings(vocabulary).captions_for(mine, self.rng)
            self.parts.append((vocabulary, mode, holding))

    def __call__(self):
        rng = self.rng
        kind = rng.random()
        if kind < 0.02:
            return "", ""
        if kind < 0.25:
            caption = rng.choice(self.captions)
            return caption, caption
        vocabulary, mode, holding = rng.choices(self.parts, [len(p[2]) for p in self.parts])[0]
        word = rng.choice(list(holding))
        known = vocabulary.known_for[word]
        if kind < 0.45:
            meant = rng.choice(["a {}, {}", "the {}, {}", "{}, {}"]).format(known, mode)
        else:
            meant = rng.choice(holding[word])
        said = put(word, known, meant)
        meant = vocabulary.say(said)[0]
        return (self.with_strangers(said), meant) if kind > 0.6 else (said, meant)

    def with_strangers(self, text):
        """`text` with a word or more that mean nothing to the eye."""
        words = text.split()
        # Half of them near the front, where adjectives stand.
        ends = 3 if self.rng.random() < 0.5 else len(words)
        at = self.rng.randrange(1, min(ends, len(words)) + 1)
        some = self.rng.choices(self.strangers, k=self.rng.choice([1, 1, 2, 3]))
        return " ".join([*words[:at], *some, *words[at:]])


def put(word, known, text):
    """`text` with `word` for the first `known`, and the article that it wants."""

    def said(found):
        return article(word) if found[1] else word

    pattern = re.compile(rf"(?:\b(an?)\s+)?(?<![\w-]){re.escape(known)}(?![\w-])")
    return pattern.sub(said, text, count=1)


def states(model, ids):
    return model(input_ids=ids).last_hidden_state


class Pairs:
    """Batches of a Texts: new ids (N, L), old ids (N, L), and for each new position the old one."""

    def __init__(self, draw, old, new):
        self.draw, self.old, self.new = draw, old, new

    def __call__(self, size):
        said, meant = zip(*(self.draw() for _ in range(size)), strict=True)
        new = self.new(list(said), truncation=True, max_length=LENGTH)
        old = self.old(list(meant), truncation=True, max_length=LENGTH)
        # What was a token keeps its id, so ids can be compared.
        places = [
            padded(aligned(a, b), len(a))
            for a, b in zip(old["input_ids"], new["input_ids"], strict=True)
        ]
        return full(new["input_ids"]), full(old["input_ids"]), torch.tensor(places)


def full(rows, pad=0):
    """Token ids of unequal length as one (N, LENGTH) tensor."""
    return torch.tensor([[*r, *[pad] * (LENGTH - len(r))] for r in rows])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", default="data/pictures")
    parser.add_argument("--text", type=Path, default=Path("runs/text"))
    parser.add_argument("--run", type=Path, default=Path("runs/synonyms"))
    parser.add_argument("--steps", type=int, default=4000)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--lr", type=float, default=3e-4)
    parser.add_argument(
        "--bfloat16", action=argparse.BooleanOptionalAction, default=fast_bfloat16()
    )
    args = parser.parse_args()
    torch.set_num_threads(read_threads())
    captions = read_captions(args.data)
    words = [*CHARACTER.known_for, *BACKGROUND.known_for]
    before = CLIPTextModel.from_pretrained(args.text / "text_encoder").eval()
    before.requires_grad_(False)
    old = BertTokenizerFast.from_pretrained(args.text / "tokenizer")
    meaningful = set(re.findall(r"[a-z]+", " ".join([*captions, *words]).lower()))
    # All that the teacher has as words; of those that are no tokens here the pieces are learnt.
    wide = (args.text / "teacher" / "vocab.txt").read_text().split()
    strangers = [w for w in wide if len(w) > 3 and re.fullmatch("[a-z]+", w)]
    strangers = [w for w in strangers if w not in meaningful]
    known_for = pieces_of((CHARACTER, BACKGROUND), old, captions)
    model, new = grown(before, old, known_for, strangers, args.run / "tokenizer")
    model.requires_grad_(True).train()
    print(
        f"{len(words)} words, {len(known_for)} of them new tokens to {len(old)}; "
        f"{len(strangers)} strangers",
        flush=True,
    )
    optimiser = torch.optim.AdamW(model.parameters(), lr=args.lr, betas=(0.9, 0.98))
    step, busy, path = 0, 0.0, args.run / "last.pt"
    if path.exists():
        state = torch.load(path, map_location="cpu")
        model.load_state_dict(state["model"])
        optimiser.load_state_dict(state["optimiser"])
        step, busy = state["step"], state["busy"]
    batch = Pairs(Texts(captions, strangers, seed=time.time_ns()), old, new)
    pace, saved, smooth = Pace(busy), time.monotonic(), None
    while step < args.steps:
        pace()
        fall = 0.01 + 0.99 * math.cos(math.pi / 2 * step / args.steps)
        for group in optimiser.param_groups:
            group["lr"] = args.lr * min(1, (step + 1) / 100) * fall
        ids, meant, places = batch(args.batch)
        with torch.autocast("cpu", torch.bfloat16, enabled=args.bfloat16):
            with torch.no_grad():
                goal = states(before, meant).float()
            goal = goal.gather(1, places[..., None].expand(-1, -1, goal.shape[-1]))
            loss = ((states(model, ids) - goal) ** 2).mean() / goal.var()
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        step += 1
        smooth = loss.item() if smooth is None else 0.98 * smooth + 0.02 * loss.item()
        if step % 100 == 0:
            left = clock((args.steps - step) * pace.each())
            print(f"step {step}/{args.steps} loss {smooth:.4f} {left} to go", flush=True)
        if time.monotonic() - saved > 180 or step == args.steps:
            state = {"model": model.state_dict(), "optimiser": optimiser.state_dict()}
            save({**state, "step": step, "busy": pace.busy}, path)
            model.save_pretrained(args.run / "text_encoder")
            saved = time.monotonic()


if __name__ == "__main__":
    main()
