"""`make dataset`: pictures and captions in shards, the same on every machine, resumable.

Shard i of a part is drawn from a generator seeded with the part and i, so a killed run goes on with
the first missing shard and a longer run only adds shards; several may draw side by side, each on
its own core. A shard is NAME.npy, uint8 (count, size,
size, 3), and NAME.json with a row for each picture: kind, captions and, as far as they apply,
trade, pose, mood, side, light, weather and layout. Two rows of one `who` (within a shard) show the
same character.
"""

import argparse
import fcntl
import json
import random
import time
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from art.cast import captions, roster
from art.places import captions as place_captions
from art.places import scenes
from runtime import clock, wait_while_paused

COUNT = 250


def _places(rng, size):
    while True:
        yield scenes.scene(rng, size)


# Endless pictures of a part with their facts, and the captions of these.
PARTS = {
    "characters": (roster.pairs, captions.captions),
    "scenes": (_places, place_captions.captions),
}
# What a row says of a picture beside its captions.
FACTS = ("kind", "trade", "pose", "mood", "side", "who", "light", "weather", "layout")


def row(facts, said):
    """What the trainers, the judge and the evaluation read of a picture."""
    known = {name: getattr(facts, name, None) for name in FACTS}
    known["trade"] = known["trade"][0] if known["trade"] else None
    return {**{k: v for k, v in known.items() if v is not None}, "captions": said}


def shard(part, index, size):
    """(pictures uint8 (COUNT, size, size, 3), rows) of one shard."""
    draw, say = PARTS[part]
    rng = random.Random(f"{part} {index}")
    pictures = np.empty((COUNT, size, size, 3), np.uint8)
    rows, drawn = [], draw(rng, size)
    for i in range(COUNT):
        wait_while_paused()
        picture, facts = next(drawn)
        pictures[i] = picture
        rows.append(row(facts, say(facts, rng)))
    return pictures, rows


@contextmanager
def claimed(name):
    """Whether this process alone holds shard `name`; the system ends the claim of a killed one."""
    with open(name.with_suffix(".lock"), "w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
            return
        yield True


def build(folder, wanted, size):
    """Draw all missing shards, the parts in turn. `wanted`: part -> number of pictures.

    A shard that another process is drawing is left to it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    todo = sorted((i, part) for part, n in wanted.items() for i in range(-(-n // COUNT)))
    todo = [(i, part) for i, part in todo if not (folder / f"{part}-{i:03d}.json").exists()]
    start = time.monotonic()
    for done, (i, part) in enumerate(todo, 1):
        name = folder / f"{part}-{i:03d}"
        with claimed(name) as mine:
            if not mine or name.with_suffix(".json").exists():
                continue
            pictures, rows = shard(part, i, size)
            np.save(name.with_suffix(".tmp.npy"), pictures)
            name.with_suffix(".tmp.npy").replace(name.with_suffix(".npy"))
            name.with_suffix(".json").write_text(json.dumps(rows))
        each = (time.monotonic() - start) / done
        print(
            f"{name.name}: {done}/{len(todo)}, {each / COUNT * 1000:.0f} ms a picture, "
            f"{clock(each * (len(todo) - done))} to go",
            flush=True,
        )


def sheet(path, part, n=60, seed=0, columns=10, size=176):
    """A contact sheet of n random pictures of a part with their first captions."""
    draw, say = PARTS[part]
    rng = random.Random(seed)
    drawn = draw(rng, 512)
    rows = -(-n // columns)
    out = Image.new("RGB", (columns * size, rows * (size + 36)), "white")
    pen = ImageDraw.Draw(out)
    for i in range(n):
        picture, facts = next(drawn)
        text = say(facts, rng, 1)[0]
        x, y = i % columns * size, i // columns * (size + 36)
        out.paste(picture.resize((size - 2, size - 2), Image.LANCZOS), (x, y))
        for k in range(3):
            pen.text((x, y + size + 11 * k - 2), text[k * 30 : k * 30 + 30], fill=0)
    out.save(path)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("data/pictures"))
    parser.add_argument("--characters", type=int, default=16000)
    parser.add_argument("--scenes", type=int, default=12000)
    parser.add_argument("--size", type=int, default=512)
    parser.add_argument("--sheets", type=Path, help="only draw contact sheets into this folder")
    args = parser.parse_args()
    if args.sheets:
        args.sheets.mkdir(parents=True, exist_ok=True)
        for part in PARTS:
            sheet(args.sheets / f"{part}.png", part)
        return
    build(args.out, {"characters": args.characters, "scenes": args.scenes}, args.size)


if __name__ == "__main__":
    main()
