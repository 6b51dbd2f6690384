"""`make evaluate`: 400 prompts, four seeds each, drawn by the exported checkpoint and measured.

Recall is the share of pictures whose kind, as the judge sees it, is one of those that the prompt
asks for; colour recall the share of pictures in which the colour asked for covers a tenth of the
figure; a clean cut-out, made by the service's own cutter, is one piece that touches no border;
sharpness is the mean absolute Laplacian over that of the real art; variety is the mean distance
between the seeds of a prompt over that between two pictures of one kind in the real art. What a
prompt asks beside the kind (trade, pose, mood, side, light, layout) is measured by itself, and
roles as the share of pictures in which both the kind and the trade are right. Unseen words are
drawn as they stand and, where the service's preset has a word for them that the captions hold, once
more as it says them.
"""

import argparse
import itertools
import json
import re
import time
from pathlib import Path

import numpy as np
import torch
from orchestrator.compositing.cutter import RembgCutter
from orchestrator.config import OrchestratorConfig
from orchestrator.errors import StageFailed
from orchestrator.presets.storybook import BACKGROUND, CHARACTER
from orchestrator.types import noop_report
from PIL import Image
from scipy import ndimage

from art.emoji import COLOURS
from art.words import CHARACTER_MODE, SCENE_MODE
from data import Shards, grid, to_tensor
from export import open_checkpoint
from judge import Judge, figure_mask, shrink
from prompts import CHARACTERS, FACTORS_ASKED, SCENES, SEEN
from runtime import read_threads, wait_while_paused
from vae import sharpness

SEEDS = (0, 1, 2, 3)


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


def cut(cutter, picture):
    """The figure of a uint8 picture, bool (H, W), as the service cuts it out."""
    try:
        image = cutter.cut_out(Image.fromarray(picture), noop_report).image
    except StageFailed:  # nothing stands out, or everything
        return np.zeros(picture.shape[:2], bool)
    return np.asarray(image.getchannel("A")) > 127


def reference(shards):
    """The same figures of the real art: the last shard of each part."""
    out = {}
    for part in ("characters", "scenes"):
        pictures = shards.maps[part][-1]
        rows = shards.shard_rows(part, len(shards.maps[part]) - 1)
        groups = {}
        for p, row in zip(pictures, rows, strict=True):
            groups.setdefault(row["kind"], []).append(p)
        pairs = [spread(g[:4]) for g in groups.values() if len(g) > 1]
        out[part] = {
            "sharpness": sharpness(to_tensor(pictures[:100])),
            "spread": float(np.mean(pairs)),
        }
    return out


def draw(pipeline, prompt, steps, guidance):
    """Pictures of one prompt for all SEEDS, uint8 (4, 512, 512, 3), and seconds a picture."""
    start = time.monotonic()
    images = pipeline(
        [prompt] * len(SEEDS),
        num_inference_steps=steps,
        guidance_scale=guidance,
        generator=[torch.Generator().manual_seed(s) for s in SEEDS],
    ).images
    return np.stack([np.asarray(i) for i in images]), (time.monotonic() - start) / len(SEEDS)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", default="runs/checkpoint")
    parser.add_argument("--judge", default="runs/judge.pt")
    parser.add_argument("--data", default="data/pictures")
    parser.add_argument("--out", type=Path, default=Path("runs/evaluation"))
    parser.add_argument("--models", type=Path, default=Path("../models"), help="for the cutter")
    parser.add_argument("--steps", type=int, default=12)
    parser.add_argument("--guidance", type=float, default=2.5)
    args = parser.parse_args()
    torch.set_num_threads(read_threads())
    pipeline = open_checkpoint(args.checkpoint)
    state = torch.load(args.judge, map_location="cpu")
    judge = Judge(state["classes"]).eval()
    judge.load_state_dict(state["judge"])
    shards = Shards(args.data)
    real = reference(shards)
    cutter = RembgCutter.from_config(OrchestratorConfig(models_dir=args.models, device="cpu"))
    args.out.mkdir(parents=True, exist_ok=True)

    def look(prompt, kinds):
        """Pictures of a prompt, seconds each, which show one of `kinds`, what else the judge tells
        of each, and which have a figure."""
        wait_while_paused()
        pictures, each = draw(pipeline, prompt, args.steps, args.guidance)
        told, figure = judge.look([shrink(p) for p in pictures])
        hits = [k in kinds for k in told["kind"]]
        print(f"{np.mean(hits):.2f} {prompt} -> {', '.join(told['kind'])}", flush=True)
        return pictures, each, hits, told, figure

    art = shards.maps["characters"][-1][:100]
    real_clean = np.mean([clean(cut(cutter, p)) for p in art])
    figures = {"judge": state["figures"], "real_clean": round(float(real_clean), 3)}
    for part, table, mode, vocabulary in (
        ("characters", CHARACTERS, CHARACTER_MODE, CHARACTER),
        ("scenes", SCENES, SCENE_MODE, BACKGROUND),
    ):
        hits, said, colours, whole, empty, edges, spreads, seconds, shown = ([] for _ in range(9))
        for n, (prompt, kinds) in enumerate(table):
            pictures, each, right, _, figure = look(f"{mode}, {prompt}", kinds)
            hit = float(np.mean(right))
            seconds.append(each)
            hits.append(hit)
            known, _ = vocabulary.say(prompt)
            if n >= SEEN:
                said.append(hit if known == prompt else np.mean(look(f"{mode}, {known}", kinds)[2]))
            empty += (~figure).tolist()
            edges.append(sharpness(to_tensor(pictures)))
            spreads.append(spread(pictures))
            if part == "characters":
                whole += [clean(cut(cutter, p)) for p in pictures]
                for colour in set(re.findall(r"[a-z]+", prompt)) & set(COLOURS):
                    colours += [shows(p, colour) for p in pictures]
            shown += [Image.fromarray(p) for p in pictures[:2]]
        figures[part] = {
            "recall_seen": round(float(np.mean(hits[:SEEN])), 3),
            "recall_unseen": round(float(np.mean(hits[SEEN:])), 3),
            "recall_unseen_as_said": round(float(np.mean(said)), 3),
            "sharpness": round(float(np.mean(edges)) / real[part]["sharpness"], 3),
            "variety": round(float(np.mean(spreads)) / real[part]["spread"], 3),
            "seconds": round(float(np.median(seconds)), 2),
        }
        if part == "characters":
            figures[part]["colour_recall"] = round(float(np.mean(colours)), 3)
            figures[part]["clean_cut_outs"] = round(float(np.mean(whole)), 3)
        else:
            figures[part]["without_a_figure"] = round(float(np.mean(empty)), 3)
        for half, start in (("seen", 0), ("unseen", 2 * SEEN)):
            grid(shown[start : start + 2 * SEEN], 10, args.out / f"{part}-{half}.png", 160)
    asked, shown = {}, {}
    for group, table in FACTORS_ASKED.items():
        scene = group in ("layouts", "lights")
        mode, vocabulary = (SCENE_MODE, BACKGROUND) if scene else (CHARACTER_MODE, CHARACTER)
        for prompt, kinds, factors in table:
            known, _ = vocabulary.say(prompt)
            pictures, _, hits, told, _ = look(f"{mode}, {known}", kinds)
            asked.setdefault(f"{group}_kind", []).extend(hits)
            whole = np.array(hits)
            for name, wanted in factors.items():
                right = [t in wanted for t in told[name]]
                asked.setdefault(f"{group}_{name}", []).extend(right)
                whole &= right
            asked.setdefault(f"{group}_all", []).extend(whole)
            shown.setdefault(group, []).extend(Image.fromarray(p) for p in pictures[:2])
    figures["factors"] = {name: round(float(np.mean(v)), 3) for name, v in asked.items()}
    for group, pictures in shown.items():
        grid(pictures, 10, args.out / f"{group}.png", 160)
    print(json.dumps(figures, indent=1))
    (args.out / "figures.json").write_text(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
