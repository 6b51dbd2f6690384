"""`make compare`: two checkpoints side by side, from what `evaluate.py` drew and measured of them.

Prints a table of the figures in Markdown, with how often the judge is right on held-out art (what
it can't tell there says nothing of a checkpoint), and writes sheets: the same prompts with the same
seed, the first checkpoint's pictures above the second's.
"""

import argparse
import json
from pathlib import Path

from PIL import Image

from picture_model.evaluation.drawing import PARTS, Gallery, poses
from picture_model.evaluation.prompts import CAST, FACTORS_ASKED
from picture_model.evaluation.sheets import captioned

# What a figure is called, where it stands, what it should be, and by which of the judge's answers.
ROWS = (
    (
        "recall, words of captions: characters",
        "characters.recall_seen",
        "95 %",
        "characters_accuracy",
    ),
    ("scenes", "scenes.recall_seen", "95 %", "scenes_accuracy"),
    ("recall, unseen words: characters", "characters.recall_unseen", "80 %", "characters_accuracy"),
    ("scenes", "scenes.recall_unseen", "80 %", "scenes_accuracy"),
    (
        "as the service says them: characters",
        "characters.recall_unseen_as_said",
        "",
        "characters_accuracy",
    ),
    ("scenes", "scenes.recall_unseen_as_said", "", "scenes_accuracy"),
    ("roles: the kind and the trade", "factors.roles_all", "85 %", "characters_trade"),
    ("the kind", "factors.roles_kind", "", "characters_accuracy"),
    ("the trade", "factors.roles_trade", "", "characters_trade"),
    ("pose asked", "factors.poses_pose", "", "characters_pose"),
    ("mood asked", "factors.poses_mood", "", "characters_mood"),
    ("side asked", "factors.poses_side", "", "characters_side"),
    ("layout asked", "factors.layouts_layout", "", "scenes_layout"),
    ("light asked", "factors.lights_light", "", "scenes_light"),
    ("colour asked", "characters.colour_recall", "92 %", ""),
    ("clean cut-outs", "characters.clean_cut_outs", "97 %", ""),
    ("places without a figure", "scenes.without_a_figure", "99 %", "no_false_figure"),
    ("variety, of the art's within a kind: characters", "characters.variety", "80 %", ""),
    ("scenes", "scenes.variety", "80 %", ""),
    ("contrast of nights, of the art's", "factors.night_contrast", "", ""),
    ("nights with at least what 95 % of the art's have", "factors.nights_within", "95 %", ""),
    ("sharpness, of the art's: characters", "characters.sharpness", "", ""),
    ("scenes", "scenes.sharpness", "", ""),
    ("drawn again from a reference: the same", "again.same_with_reference", "90 %", "same_told"),
    ("the pose asked", "again.pose_with_reference", "85 %", "characters_pose"),
    ("both", "again.both_with_reference", "", ""),
    ("drawn again from words alone: the same", "again.same_without_reference", "", "same_told"),
    ("the pose asked", "again.pose_without_reference", "", "characters_pose"),
)


def table(figures):
    """Lines of Markdown; `figures`: {name of a checkpoint: what `evaluate.py` wrote}."""
    yield f"| | goal | judge, on the art | {' | '.join(figures)} |"
    yield f"|---|---|---|{'---|' * len(figures)}"
    for said, place, goal, head in ROWS:
        part, key = place.split(".")
        found = [next(iter(figures.values()))["judge"].get(head)]
        found += [each[part].get(key) for each in figures.values()]
        cells = ("" if f is None else f"{100 * f:.1f} %" for f in found)
        yield f"| {said} | {goal} | {' | '.join(cells)} |"


def groups(most):
    """{sheet: [(prompt, name of its picture)]}, `most` of each, evenly chosen."""
    out = {
        group: [(prompt, f"{group}-{n:03d}") for n, (prompt, *_) in enumerate(rows)]
        for group, rows in FACTORS_ASKED.items()
    }
    nights = [
        cell
        for cell, (_, _, factors) in zip(out["lights"], FACTORS_ASKED["lights"], strict=True)
        if factors["light"] == {"night"}
    ]
    nights += [
        (prompt, f"scenes-{n:03d}")
        for n, (prompt, _) in enumerate(PARTS["scenes"][0])
        if "night" in prompt
    ]
    out["nights"] = nights
    for part, (rows, *_) in PARTS.items():
        out[part] = [(prompt, f"{part}-{n:03d}") for n, (prompt, _) in enumerate(rows)]
    return {
        name: [cells[k * len(cells) // most] for k in range(most)] if len(cells) > most else cells
        for name, cells in out.items()
    }


def again(gallery):
    """Cells of the cast, each as it is and in its poses; none where nobody was drawn again."""
    names = list(poses())
    if not all(map(gallery.has, names)):
        return []
    cells = []
    for n, (somebody, _) in enumerate(CAST):
        mine = [(somebody, f"cast-{n:03d}")]
        mine += [(pose, name) for name, (who, pose, _) in poses().items() if who == mine[0][1]]
        cells += [(said, [Image.fromarray(gallery[name][0])]) for said, name in mine]
    return cells


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("evaluations", type=Path, nargs=2, help="folders of `evaluate.py`")
    parser.add_argument("--names", nargs=2, default=["first edition", "second edition"])
    parser.add_argument("--out", type=Path, default=Path("runs/sheets"))
    parser.add_argument("--most", type=int, default=24, help="prompts on a sheet")
    args = parser.parse_args()
    galleries = [Gallery(folder / "pictures") for folder in args.evaluations]
    for name, chosen in groups(args.most).items():
        cells = [(text, [Image.fromarray(g[of][0]) for g in galleries]) for text, of in chosen]
        captioned(cells, args.out / f"both-{name}.jpg")
    cells = again(galleries[-1])
    if cells:
        captioned(cells, args.out / "again.jpg", len(cells) // len(CAST), 144)
    read = (json.loads((f / "figures.json").read_text()) for f in args.evaluations)
    print("\n".join(table(dict(zip(args.names, read, strict=True)))))


if __name__ == "__main__":
    main()
