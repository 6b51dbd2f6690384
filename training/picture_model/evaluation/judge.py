"""`make judge`: a small CNN, trained on the real art for `evaluate.py` alone.

It says what kind of character or place a picture shows, whether there is a figure in it, the
factors of its row (trade, pose, mood, side, light and layout), and whether two pictures show the
same character: of these it learns an embedding, in which a character in two poses shall lie nearer
than another of its kind. The first shards of each part are held back; the accuracy on them is
stored with the weights and printed with every evaluation, because recall measured by a judge is
worth what the judge is.
"""

import argparse
import math
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image
from scipy import ndimage
from torch import nn

from art.dataset import COUNT, PARTS
from art.figures.figure import GROUND
from picture_model.data import Shards
from picture_model.latents import each_shard
from runtime import Pace, clock, fast_bfloat16, read_threads, save

SIDE = 96
HELD = 3  # shards of each part
# What a row of the data may say beside the kind; a row without one teaches nothing of it.
FACTORS = ("trade", "pose", "mood", "side", "light", "layout")


# The soft shadow leads from the ground's colour towards this one.
_SHADOW = np.array((120, 116, 150), np.float32) - GROUND


def figure_mask(picture, tolerance=9):
    """bool (H, W): a uint8 character picture less the plain ground and the soft shadow on it, as
    far as they reach in from the border. `tolerance` is in steps of 255 a channel."""
    a = picture.astype(np.float32) - GROUND
    t = (a @ _SHADOW / (_SHADOW @ _SHADOW)).clip(0, 0.4)
    plain = np.abs(a - t[..., None] * _SHADOW).max(-1) < tolerance
    pieces, _ = ndimage.label(plain)
    edge = np.concatenate([pieces[0], pieces[-1], pieces[:, 0], pieces[:, -1]])
    return ~np.isin(pieces, np.setdiff1d(edge, 0))


def shrink(picture):
    """uint8 (512, 512, 3) -> uint8 (SIDE, SIDE, 3), averaged."""
    return np.asarray(Image.fromarray(np.asarray(picture)).resize((SIDE, SIDE), Image.BOX))


class Judge(nn.Module):
    """Pictures (N, 3, SIDE, SIDE) in -1..1 -> ({name: logits (N, classes)}, of a figure (N,),
    of who it is (N, 64), of length 1).

    `classes`: name -> the list of what can be told apart; "kind" and those of FACTORS.
    """

    def __init__(self, classes, widths=(64, 128, 192)):
        super().__init__()
        self.classes = classes
        # Patches of 4x4 as channels: a third of the time of two convolutions at full size.
        self.body, last, stride = nn.ModuleList(), 48, 1
        for w in widths:
            self.body.append(
                nn.Sequential(
                    nn.Conv2d(last, w, 3, stride, 1, bias=False),
                    nn.BatchNorm2d(w),
                    nn.ReLU(),
                    nn.Conv2d(w, w, 3, 1, 1, bias=False),
                    nn.BatchNorm2d(w),
                    nn.ReLU(),
                )
            )
            last, stride = w, 2
        # Where things are matters (a crown is above, boots are below): pool to 3x3, not to 1.
        self.heads = nn.ModuleDict(
            {
                name: nn.Sequential(nn.Dropout(0.2), nn.Linear(last * 9, len(found)))
                for name, found in classes.items()
            }
        )
        self.figure = nn.Linear(last * 9, 1)
        # Who it is, wherever the limbs are: means over the whole picture, at three sizes of detail.
        self.who = nn.Sequential(
            nn.Linear(sum(widths), 128), nn.ReLU(), nn.Linear(128, 64, bias=False)
        )
        # The cosine above which two are the same; set from the art.
        self.register_buffer("likeness", torch.tensor(0.5))

    def forward(self, x):
        means, x = [], F.pixel_unshuffle(x, 4)
        for stage in self.body:
            x = stage(x)
            means.append(x.mean((2, 3)))
        who = F.normalize(self.who(torch.cat(means, 1)).float(), dim=1)
        x = F.adaptive_avg_pool2d(x, 3).flatten(1)
        return {name: head(x) for name, head in self.heads.items()}, self.figure(x)[:, 0], who

    @torch.no_grad()
    def look(self, pictures):
        """What uint8 pictures (N, SIDE, SIDE, 3) show: ({name: [N words]}, bool (N,): a figure,
        float (N, 64): who)."""
        told, figure, who = self(tensor(pictures))
        words = {n: [self.classes[n][i] for i in logits.argmax(1)] for n, logits in told.items()}
        return words, figure > 0, who

    def same(self, one, other):
        """Whether rows of `look`'s third answer are of the same characters, bool (N,)."""
        return (one * other).sum(1) > self.likeness


def open_judge(path):
    """(Judge, its figures on held-out art) from a file that `main` wrote."""
    state = torch.load(path, map_location="cpu")
    judge = Judge(state["classes"]).eval()
    judge.load_state_dict(state["judge"])
    return judge, state["figures"]


def classes_of(rows):
    """{name: sorted list} of what rows of the data say of kinds and FACTORS."""
    out = {name: sorted({r[name] for r in rows if name in r}) for name in ("kind", *FACTORS)}
    return {name: found for name, found in out.items() if len(found) > 1}


def tensor(pictures):
    """uint8 (N, H, W, 3) -> float (N, 3, H, W) in -1..1."""
    t = torch.from_numpy(np.stack(pictures)).permute(0, 3, 1, 2).float() / 127.5 - 1
    return t.contiguous(memory_format=torch.channels_last)


def paste(scene, character, rng):
    """A scene with a character in it: what the figure head has to find."""
    mask = figure_mask(character)
    k = rng.uniform(0.35, 0.8)
    side = int(SIDE * k)
    pick = (np.arange(side) / k).astype(int).clip(0, SIDE - 1)
    small, mask = character[pick][:, pick], mask[pick][:, pick]
    out = scene.copy()
    x, y = rng.randrange(SIDE - side + 1), SIDE - side - rng.randrange(int(SIDE * 0.1))
    y = max(y, 0)
    out[y : y + side, x : x + side][mask] = small[mask]
    return out


class Part:
    """Shrunk pictures and rows of some shards of a part, and who is in which of them."""

    def __init__(self, part, small, shard_rows):
        self.part, self.small = part, small
        self.rows = [row for rows in shard_rows for row in rows]
        groups = {}
        for i, row in enumerate(self.rows):
            # Characters that have no poses differ in colour at most, many of them in nothing.
            if "who" in row and "pose" in row:
                groups.setdefault((i // COUNT, row["who"]), []).append(i)
        self.twin, self.of_kind = {}, {}
        for one, other in (g for g in groups.values() if len(g) == 2):
            self.twin |= {one: other, other: one}
            self.of_kind.setdefault(self.rows[one]["kind"], []).append(one)

    def __len__(self):
        return len(self.rows)

    def any(self, rng, n):
        """n rows: half of them by chance; then characters that are shown twice, both times, each
        with another of its kind."""
        out = dict.fromkeys(rng.sample(range(len(self)), n // 2))
        shown = list(self.twin)
        while len(out) < n:
            i = rng.choice(shown)
            other = rng.choice(self.of_kind[self.rows[i]["kind"]])
            out |= dict.fromkeys([i, self.twin[i], other, self.twin[other]])
        return list(out)[:n]

    def others(self):
        """(rows, the same again, others of the kind) of all that are shown twice."""
        trios = [
            (i, self.twin[i], other)
            for found in self.of_kind.values()
            for i, other in zip(found, [*found[1:], found[0]], strict=True)
            if i != other
        ]
        return [list(t) for t in zip(*trios, strict=True)]


def open_parts(shards, folder):
    """({part: Part to learn from}, {part: Part held back}); shrunk shards are kept in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    each_shard(
        shards, folder, ".npy", lambda part, i: np.stack([*map(shrink, shards.maps[part][i])])
    )
    learnt, held = {}, {}
    for part in PARTS:
        count = len(shards.maps[part])
        for out, span in ((held, range(HELD)), (learnt, range(HELD, count))):
            small = np.concatenate([np.load(folder / f"{part}-{i:03d}.npy") for i in span])
            out[part] = Part(part, small, [shards.shard_rows(part, i) for i in span])
    return learnt, held


class Lesson:
    """Batches: a half of characters, a third of places, the rest of places with somebody."""

    def __init__(self, parts, classes, rng):
        self.parts, self.classes, self.rng = parts, classes, rng
        self.index = {n: {word: i for i, word in enumerate(found)} for n, found in classes.items()}

    def label(self, row):
        return {n: self.index[n].get(row.get(n), -100) for n in self.classes}

    def __call__(self, size):
        """Pictures, labels by name, whether there is a figure, who (N,), -1 where nobody asks."""
        rng, cast, places = self.rng, self.parts["characters"], self.parts["scenes"]
        some = cast.any(rng, size // 2)
        pictures = [cast.small[i] for i in some]
        labels = [self.label(cast.rows[i]) for i in some]
        who = [min(i, cast.twin.get(i, i)) for i in some]
        figures = [1.0] * len(some)
        for k in range(size - len(some)):
            i = rng.randrange(len(places))
            picture, label = places.small[i], self.label(places.rows[i])
            if k % 3 == 0:
                picture = paste(picture, cast.small[rng.randrange(len(cast))], rng)
                label = dict.fromkeys(self.classes, -100)
            pictures.append(picture)
            labels.append(label)
            who.append(-1)
            figures.append(float(k % 3 == 0))
        shifts = [(rng.randrange(-4, 5), rng.randrange(-4, 5)) for _ in pictures]
        moved = [np.roll(p, s, (0, 1)) for p, s in zip(pictures, shifts, strict=True)]
        right = {n: torch.tensor([label[n] for label in labels]) for n in self.classes}
        return tensor(moved), right, torch.tensor(figures), torch.tensor(who)


def likeness_loss(who, ids):
    """How far each picture (rows of `who`) is from knowing its twin among all that have an id."""
    who, ids = who[ids >= 0], ids[ids >= 0]
    near = (who @ who.T / 0.1).fill_diagonal_(-math.inf)
    same = (ids[:, None] == ids).fill_diagonal_(False)
    twins = near.masked_fill(~same, -math.inf)[same.any(1)]
    return (near[same.any(1)].logsumexp(1) - twins.logsumexp(1)).mean()


def looked_at(judge, part, some=None):
    """`judge.look` at some rows of a part, by the hundred."""
    some = range(len(part)) if some is None else some
    told, figures, who = {}, [], []
    for k in range(0, len(some), 100):
        words, figure, w = judge.look([part.small[i] for i in some[k : k + 100]])
        for name, found in words.items():
            told.setdefault(name, []).extend(found)
        figures.append(figure)
        who.append(w)
    return told, torch.cat(figures), torch.cat(who)


def cosines(judge, part):
    """Of all that are shown twice: (to the same again (N,), to another of the kind (N,))."""
    one, again, other = (looked_at(judge, part, some)[2] for some in part.others())
    return (one * again).sum(1), (one * other).sum(1)


def figures_of(judge, held, rng):
    """How often the judge is right on held-out art, for each of its answers."""
    out = {}
    for part, data in held.items():
        told, figure, _ = looked_at(judge, data)
        for name in judge.classes:
            right = [t == r[name] for t, r in zip(told[name], data.rows, strict=True) if name in r]
            if right:
                said = "accuracy" if name == "kind" else name
                out[f"{part}_{said}"] = round(float(np.mean(right)), 3)
        if part == "scenes":
            out["no_false_figure"] = round((~figure).float().mean().item(), 3)
            cast = held["characters"].small
            with_one = [paste(p, cast[rng.randrange(len(cast))], rng) for p in data.small[:250]]
            out["figure_found"] = round(judge.look(with_one)[1].float().mean().item(), 3)
    same, other = cosines(judge, held["characters"])
    out["same_told"] = round((same > judge.likeness).float().mean().item(), 3)
    out["other_told"] = round((other <= judge.likeness).float().mean().item(), 3)
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", default="data/pictures")
    parser.add_argument("--small", type=Path, default=Path("runs/small"), help="shrunk pictures")
    parser.add_argument("--out", type=Path, default=Path("runs/judge.pt"))
    parser.add_argument("--steps", type=int, default=2200)
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--lr", type=float, default=2e-3)
    parser.add_argument(
        "--bfloat16", action=argparse.BooleanOptionalAction, default=fast_bfloat16()
    )
    args = parser.parse_args()
    torch.set_num_threads(read_threads())
    learnt, held = open_parts(Shards(args.data), args.small)
    path = args.out.with_suffix(".last.pt")
    state = torch.load(path, map_location="cpu") if path.exists() else {"step": 0}
    # What was drawn since a kill may hold more.
    classes = state.get("classes") or classes_of([r for p in learnt.values() for r in p.rows])
    judge = Judge(classes).to(memory_format=torch.channels_last)
    optimiser = torch.optim.AdamW(judge.parameters(), lr=args.lr, weight_decay=0.02, fused=True)
    if state["step"]:
        judge.load_state_dict(state["judge"])
        optimiser.load_state_dict(state["optimiser"])
    rng, pace = random.Random(state["step"]), Pace()
    lesson = Lesson(learnt, classes, rng)
    for step in range(state["step"], args.steps):
        pace()
        fall = 0.01 + 0.99 * math.cos(math.pi / 2 * step / args.steps)
        for group in optimiser.param_groups:
            group["lr"] = args.lr * min(1, (step + 1) / 100) * fall
        x, right, figures, ids = lesson(args.batch)
        # What is judged is softer and noisier than the art: so is what teaches.
        if rng.random() < 0.5:
            x = F.interpolate(F.avg_pool2d(x, 2), scale_factor=2, mode="bilinear")
        x = x + torch.randn_like(x) * rng.random() * 0.08
        with torch.autocast("cpu", torch.bfloat16, enabled=args.bfloat16):
            told, figure, who = judge(x)
        loss = likeness_loss(who, ids)
        for name, logits in told.items():
            if (right[name] >= 0).any():
                part_loss = F.cross_entropy(logits.float(), right[name], label_smoothing=0.05)
                loss = loss + part_loss * (1 if name == "kind" else 0.4)
        loss = loss + F.binary_cross_entropy_with_logits(figure.float(), figures)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        optimiser.step()
        if (step + 1) % 100 == 0:
            print(
                f"step {step + 1}/{args.steps} loss {loss.item():.3f}, "
                f"{clock((args.steps - step) * pace.each())} to go",
                flush=True,
            )
            state = {"judge": judge.state_dict(), "optimiser": optimiser.state_dict()}
            save({**state, "classes": classes, "step": step + 1}, path)
    judge.eval()
    # Where both mistakes are equally rare. One number of hundreds of pairs: it may be set from what
    # it is measured on, and what was learnt lies nearer together.
    same, other = cosines(judge, held["characters"])
    cuts = torch.linspace(0, 1, 201)
    missed = torch.stack([(same <= c).float().mean() - (other > c).float().mean() for c in cuts])
    judge.likeness.fill_(cuts[missed.abs().argmin()])
    found = figures_of(judge, held, rng)
    print(found, time.strftime("%H:%M"))
    save({"classes": classes, "judge": judge.state_dict(), "figures": found}, args.out)


if __name__ == "__main__":
    main()
