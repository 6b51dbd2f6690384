"""`make evaluate`: 400 prompts, drawn by the exported checkpoint and measured.

Recall is the share of pictures whose kind, as the judge sees it, is one of those that the prompt
asks for; colour recall the share of pictures in which the colour asked for covers a tenth of the
figure; a clean cut-out, made by the service's own cutter, is one piece that touches no border;
sharpness is the mean absolute Laplacian over that of the real art; variety is the mean distance
between the seeds of a prompt over that between two pictures of one kind in the real art. What a
prompt asks beside the kind (trade, pose, mood, side, light, layout) is measured by itself, and
roles as the share of pictures in which both the kind and the trade are right. Unseen words are
drawn as they stand and, where the service's preset has a word for them that the captions hold, once
more as it says them. Contrast of nights is the deviation of their luma over that of the art's, and
the share of them that have at least what nineteen in twenty of the art's have. Twenty characters
are drawn in six poses more, without a reference and, by a checkpoint that reads one, with it: is it
the same, and in that pose?

The real art is what the judge was not taught.
"""

import argparse
import itertools
import json
import re
from pathlib import Path

import numpy as np
import torch
from orchestrator.compositing.cutter import RembgCutter
from orchestrator.config import OrchestratorConfig
from orchestrator.errors import StageFailed
from orchestrator.types import noop_report
from PIL import Image
from scipy import ndimage

from art.emoji import COLOURS
from picture_model.data import Shards, grid, to_tensor
from picture_model.evaluation.drawing import PARTS, Gallery, draw_all, poses, without
from picture_model.evaluation.judge import HELD, figure_mask, open_judge, shrink
from picture_model.evaluation.prompts import CAST, FACTORS_ASKED, SEEN
from picture_model.vae import sharpness
from runtime import read_threads


def clean(mask):
    """Whether a figure (bool (H, W)) is one whole piece, 97 % of it, and touches no border."""
    pieces, n = ndimage.label(mask)
    if n == 0 or mask.mean() < 0.02:
        return False
    sizes = np.bincount(pieces.ravel())[1:]
    main = pieces == sizes.argmax() + 1
    edge = main[0].any() or main[:, 0].any() or main[:, -1].any() or main[-1].any()
    return sizes.max() >= 0.97 * sizes.sum() and not edge


def shows(picture, colour, share=0.1):
    """Whether `colour` is the nearest of COLOURS for a tenth of the figure's pixels."""
    pixels = picture[figure_mask(picture)].astype(np.float32)
    if not len(pixels):
        return False
    names = list(COLOURS)
    palette = np.array([COLOURS[n] for n in names], np.float32)
    near = ((pixels[:, None] - palette) ** 2).sum(-1).argmin(1)
    return (near == names.index(colour)).mean() >= share


def spread(pictures):
    """Mean RMS distance between pairs of uint8 pictures, shrunk."""
    small = [shrink(p).astype(np.float32) / 255 for p in pictures]
    pairs = itertools.combinations(small, 2)
    return float(np.mean([np.sqrt(((a - b) ** 2).mean()) for a, b in pairs]))


def contrast(picture):
    """The deviation of a uint8 picture's luma, shrunk, of 1."""
    return float((shrink(picture) @ np.array((0.299, 0.587, 0.114))).std() / 255)


def cut(cutter, picture):
    """The figure of a uint8 picture, bool (H, W), as the service cuts it out."""
    try:
        image = cutter.cut_out(Image.fromarray(picture), noop_report).image
    except StageFailed:  # nothing stands out, or everything
        return np.zeros(picture.shape[:2], bool)
    return np.asarray(image.getchannel("A")) > 127


def share(values):
    return round(float(np.mean(values)), 3)


class Art:
    """The same figures of the real art: the shards of each part that the judge was not taught."""

    def __init__(self, shards, cutter):
        self.sharpness, self.spread, nights = {}, {}, []
        for part in PARTS:
            pictures, rows = shards.maps[part][0], shards.shard_rows(part, 0)
            groups = {}
            for i, row in enumerate(rows):
                # A second picture of the same character is no other.
                groups.setdefault(row["kind"], {}).setdefault(row.get("who", i), pictures[i])
            pairs = [spread(list(g.values())[:4]) for g in groups.values() if len(g) > 1]
            self.spread[part] = float(np.mean(pairs))
            self.sharpness[part] = sharpness(to_tensor(pictures[:50]))
        for k in range(HELD):
            rows = shards.shard_rows("scenes", k)
            some = [i for i, row in enumerate(rows) if row.get("light") == "night"]
            nights += [contrast(shards.maps["scenes"][k][i]) for i in some]
        self.night, self.dullest_night = float(np.mean(nights)), float(np.percentile(nights, 5))
        self.clean = share([clean(cut(cutter, p)) for p in shards.maps["characters"][0][:40]])


class Evaluation:
    """Figures of the pictures in a gallery."""

    def __init__(self, gallery, judge, art, cutter):
        self.gallery, self.judge, self.art, self.cutter = gallery, judge, art, cutter

    def look(self, name):
        """(pictures of a name, what the judge tells of each, which have a figure, who each is)."""
        pictures = self.gallery[name]
        return (pictures, *self.judge.look([shrink(p) for p in pictures]))

    def kinds(self, part):
        """Of the prompts that ask for a kind alone."""
        table, _, _ = PARTS[part]
        hits, said, colours, whole, empty, edges, spreads = ([] for _ in range(7))
        for n, (prompt, kinds) in enumerate(table):
            pictures, told, figure, _ = self.look(f"{part}-{n:03d}")
            hit = np.mean([k in kinds for k in told["kind"]])
            print(f"{hit:.2f} {prompt} -> {', '.join(told['kind'])}", flush=True)
            hits.append(hit)
            if n >= SEEN:
                name = f"{part}-said-{n:03d}"
                if self.gallery.has(name):
                    hit = np.mean([k in kinds for k in self.look(name)[1]["kind"]])
                said.append(hit)
            empty += (~figure).tolist()
            edges.append(sharpness(to_tensor(pictures)))
            spreads.append(spread(pictures))
            if part == "characters":
                whole += [clean(cut(self.cutter, p)) for p in pictures]
                for colour in set(re.findall(r"[a-z]+", prompt)) & set(COLOURS):
                    colours += [shows(p, colour) for p in pictures]
        out = {
            "recall_seen": share(hits[:SEEN]),
            "recall_unseen": share(hits[SEEN:]),
            "recall_unseen_as_said": share(said),
            "sharpness": share(np.array(edges) / self.art.sharpness[part]),
            "variety": share(np.array(spreads) / self.art.spread[part]),
        }
        if part == "characters":
            return {**out, "colour_recall": share(colours), "clean_cut_outs": share(whole)}
        return {**out, "without_a_figure": share(empty)}

    def factors(self):
        """Of the prompts that ask for more than a kind; of each group, all of it right too."""
        asked, nights = {}, []
        for group, table in FACTORS_ASKED.items():
            for n, (prompt, kinds, factors) in enumerate(table):
                pictures, told, _, _ = self.look(f"{group}-{n:03d}")
                right = {"kind": [k in kinds for k in told["kind"]]}
                right |= {name: [t in w for t in told[name]] for name, w in factors.items()}
                right["all"] = np.all(list(right.values()), 0).tolist()
                for name, each in right.items():
                    asked.setdefault(f"{group}_{name}", []).extend(each)
                if factors.get("light") == {"night"}:
                    nights += [contrast(p) for p in pictures]
                seen = [told["kind"], *(told[name] for name in factors)]
                seen = "; ".join(", ".join(found) for found in seen)
                print(f"{np.mean(right['all']):.2f} {prompt} -> {seen}", flush=True)
        return {name: share(found) for name, found in asked.items()} | {
            "night_contrast": share(np.array(nights) / self.art.night),
            "nights_within": share(np.array(nights) >= self.art.dullest_night),
        }

    def again(self):
        """Of the characters that are drawn again."""
        out = {}
        for name, (somebody, pose, _) in poses().items():
            first, kinds = self.look(somebody)[3], CAST[int(name.split("-")[1])][1]
            for key, said in (("with", name), ("without", without(name))):
                if self.gallery.has(said):
                    _, told, _, who = self.look(said)
                    same = self.judge.same(first, who).tolist()
                    right = told["pose"][0] == pose
                    for what, yes in (
                        ("same", same[0]),
                        ("pose", right),
                        ("both", same[0] and right),
                        ("kind", told["kind"][0] in kinds),
                    ):
                        out.setdefault(f"{what}_{key}_reference", []).append(yes)
        return {name: share(found) for name, found in out.items()}

    def sheets(self, folder):
        """Two seeds of each prompt, by group."""
        for part in PARTS:
            for half, span in (("seen", range(SEEN)), ("unseen", range(SEEN, 2 * SEEN))):
                self.sheet(folder / f"{part}-{half}.png", [f"{part}-{n:03d}" for n in span])
        for group, table in FACTORS_ASKED.items():
            self.sheet(folder / f"{group}.png", [f"{group}-{n:03d}" for n in range(len(table))])
        for key in (str, without):
            names = []
            for name, (somebody, _, _) in poses().items():
                names += [n for n in (somebody, key(name)) if n not in names]
            if all(map(self.gallery.has, names)):
                self.sheet(folder / f"{key('again-')}cast.png", names, len(names) // len(CAST))

    def sheet(self, path, names, columns=10):
        pictures = [Image.fromarray(p) for name in names for p in self.gallery[name][:2]]
        grid(pictures, columns, path, 160)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", default="runs/checkpoint")
    parser.add_argument("--judge", default="runs/judge.pt")
    parser.add_argument("--data", default="data/pictures")
    parser.add_argument("--out", type=Path, default=Path("runs/evaluation"))
    parser.add_argument("--models", type=Path, default=Path("../models"), help="for the cutter")
    parser.add_argument("--seeds", type=int, default=2)
    parser.add_argument("--steps", type=int, default=12)
    parser.add_argument("--guidance", type=float, default=2.5)
    args = parser.parse_args()
    torch.set_num_threads(read_threads())
    gallery = Gallery(args.out / "pictures", args.seeds)
    draw_all(gallery, args.checkpoint, args.steps, args.guidance)
    judge, known = open_judge(args.judge)
    cutter = RembgCutter.from_config(OrchestratorConfig(models_dir=args.models, device="cpu"))
    art = Art(Shards(args.data), cutter)
    evaluation = Evaluation(gallery, judge, art, cutter)
    figures = {
        "judge": known,
        "art": {"clean_cut_outs": art.clean},
        **{part: evaluation.kinds(part) for part in PARTS},
        "factors": evaluation.factors(),
        "again": evaluation.again(),
    }
    evaluation.sheets(args.out)
    print(json.dumps(figures, indent=1))
    (args.out / "figures.json").write_text(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
