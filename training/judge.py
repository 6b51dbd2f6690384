"""`make judge`: a small CNN, trained on the real art for `evaluate.py` alone.

It says what kind of character or place a picture shows, whether there is a figure in it, and the
factors of its row: trade, pose, mood, side, light and layout. The last shard of each part is held
back; the accuracy on it is stored with the weights and printed with every evaluation, because
recall measured by a judge is worth what the judge is.
"""

import argparse
import math
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from scipy import ndimage
from torch import nn

from art.dataset import PARTS
from art.figures.figure import GROUND
from data import Shards
from runtime import Pace, clock, read_threads, save

SIDE = 96
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
    t = torch.from_numpy(np.array(picture)).permute(2, 0, 1)[None].float()
    return F.interpolate(t, (SIDE, SIDE), mode="area")[0].permute(1, 2, 0).round().byte().numpy()


class Judge(nn.Module):
    """Pictures (N, 3, SIDE, SIDE) in -1..1 -> ({name: logits (N, classes)}, of a figure (N,)).

    `classes`: name -> the list of what can be told apart; "kind" and those of FACTORS.
    """

    def __init__(self, classes, widths=(32, 64, 128, 192)):
        super().__init__()
        self.classes = classes
        layers, last = [], 3
        for w in widths:
            layers += [
                nn.Conv2d(last, w, 3, 2, 1, bias=False),
                nn.BatchNorm2d(w),
                nn.ReLU(),
                nn.Conv2d(w, w, 3, 1, 1, bias=False),
                nn.BatchNorm2d(w),
                nn.ReLU(),
            ]
            last = w
        self.body = nn.Sequential(*layers)
        # Where things are matters (a crown is above, boots are below): pool to 3x3, not to 1.
        self.heads = nn.ModuleDict(
            {
                name: nn.Sequential(nn.Dropout(0.2), nn.Linear(last * 9, len(found)))
                for name, found in classes.items()
            }
        )
        self.figure = nn.Linear(last * 9, 1)

    def forward(self, x):
        x = F.adaptive_avg_pool2d(self.body(x), 3).flatten(1)
        return {name: head(x) for name, head in self.heads.items()}, self.figure(x)[:, 0]

    @torch.no_grad()
    def look(self, pictures):
        """What uint8 pictures (N, SIDE, SIDE, 3) show: ({name: [N words]}, bool (N,): a figure)."""
        told, figure = self(tensor(pictures))
        words = {n: [self.classes[n][i] for i in logits.argmax(1)] for n, logits in told.items()}
        return words, figure > 0


def classes_of(rows):
    """{name: sorted list} of what rows of the data say of kinds and FACTORS."""
    out = {name: sorted({r[name] for r in rows if name in r}) for name in ("kind", *FACTORS)}
    return {name: found for name, found in out.items() if len(found) > 1}


def load_small(shards):
    """All pictures shrunk, by part: (uint8 (N, SIDE, SIDE, 3), rows, count of the last shard)."""
    out = {}
    for part in PARTS:
        maps = shards.maps[part]
        # Filled in place: thousands of small arrays kept between large ones that come and go
        # would hold on to the memory of all of them.
        small = np.empty((sum(map(len, maps)), SIDE, SIDE, 3), np.uint8)
        for i, picture in enumerate(p for m in maps for p in m):
            small[i] = shrink(picture)
        out[part] = small, shards.rows(part), len(maps[-1])
    return out


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


def tensor(pictures):
    """uint8 (N, H, W, 3) -> float (N, 3, H, W) in -1..1."""
    return torch.from_numpy(np.stack(pictures)).permute(0, 3, 1, 2).float() / 127.5 - 1


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", default="data/pictures")
    parser.add_argument("--out", type=Path, default=Path("runs/judge.pt"))
    parser.add_argument("--steps", type=int, default=2500)
    parser.add_argument("--batch", type=int, default=48)
    args = parser.parse_args()
    torch.set_num_threads(read_threads())
    data = load_small(Shards(args.data))
    classes = classes_of([row for _, rows, _ in data.values() for row in rows])
    index = {name: {word: i for i, word in enumerate(found)} for name, found in classes.items()}
    judge = Judge(classes)
    optimiser = torch.optim.AdamW(judge.parameters(), lr=2e-3, weight_decay=0.02)
    rng, pace = random.Random(0), Pace()

    def draw(part, last):
        small, rows, held = data[part]
        span = (len(small) - held, len(small)) if last else (0, len(small) - held)
        i = rng.randrange(*span)
        return small[i], {n: index[n].get(rows[i].get(n), -100) for n in classes}

    for step in range(args.steps):
        pace()
        for group in optimiser.param_groups:
            group["lr"] = (
                2e-3
                * min(1, (step + 1) / 100)
                * (0.01 + 0.99 * math.cos(math.pi / 2 * step / args.steps))
            )
        pictures, labels, figures = [], [], []
        for i in range(args.batch):
            kind = i % 5
            picture, label = draw("characters" if kind < 2 else "scenes", False)
            if kind == 4:
                picture = paste(picture, draw("characters", False)[0], rng)
                label = dict.fromkeys(classes, -100)
            # What is judged is softer and noisier than the art: so is what teaches.
            dy, dx = rng.randrange(-4, 5), rng.randrange(-4, 5)
            picture = np.roll(picture, (dy, dx), (0, 1))
            pictures.append(picture)
            labels.append(label)
            figures.append(float(kind < 2 or kind == 4))
        x = tensor(pictures)
        if rng.random() < 0.5:
            x = F.interpolate(F.avg_pool2d(x, 2), scale_factor=2, mode="bilinear")
        x = x + torch.randn_like(x) * rng.random() * 0.08
        told, figure = judge(x)
        loss = 0.0
        for name, logits in told.items():
            right = torch.tensor([label[name] for label in labels])
            if (right >= 0).any():
                part_loss = F.cross_entropy(logits, right, label_smoothing=0.05)
                loss = loss + part_loss * (1 if name == "kind" else 0.4)
        loss = loss + F.binary_cross_entropy_with_logits(figure, torch.tensor(figures))
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        optimiser.step()
        if (step + 1) % 200 == 0:
            print(
                f"step {step + 1}/{args.steps} loss {loss.item():.3f}, "
                f"{clock((args.steps - step) * pace.each())} to go",
                flush=True,
            )
    judge.eval()
    figures = {}
    for part in PARTS:
        small, rows, held = data[part]
        told, figure = judge.look(small[-held:])
        for name in classes:
            right = [
                t == r[name] for t, r in zip(told[name], rows[-held:], strict=True) if name in r
            ]
            if right:
                said = "accuracy" if name == "kind" else name
                figures[f"{part}_{said}"] = round(float(np.mean(right)), 3)
        if part == "scenes":
            figures["no_false_figure"] = round((~figure).float().mean().item(), 3)
            with_one = [paste(p, draw("characters", True)[0], rng) for p in small[-held:]]
            figures["figure_found"] = round(judge.look(with_one)[1].float().mean().item(), 3)
    print(figures, time.strftime("%H:%M"))
    save({"classes": classes, "judge": judge.state_dict(), "figures": figures}, args.out)


if __name__ == "__main__":
    main()
