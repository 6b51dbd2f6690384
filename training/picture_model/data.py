"""Reading the shards that `art.dataset` writes."""

import json
from pathlib import Path

import numpy as np
import torch
from PIL import Image

from art.dataset import COUNT, PARTS


class Shards:
    """All finished shards in `folder`, memory-mapped; `refresh` finds those added since."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.maps = {part: [] for part in PARTS}
        self.refresh()

    def refresh(self):
        for part, maps in self.maps.items():
            while self.path(part, len(maps)).with_suffix(".json").exists():
                maps.append(np.load(self.path(part, len(maps)).with_suffix(".npy"), mmap_mode="r"))
        if not all(self.maps.values()):
            raise SystemExit(f"no shards in {self.folder}: run `make dataset` first")

    def path(self, part, i):
        return self.folder / f"{part}-{i:03d}"

    def __len__(self):
        return COUNT * sum(len(m) for m in self.maps.values())

    def rows(self, part):
        """Captions and kinds of all pictures of a part, in the order of the shards."""
        return [row for i in range(len(self.maps[part])) for row in self.shard_rows(part, i)]

    def shard_rows(self, part, i):
        """Captions and kinds of one shard."""
        return json.loads(self.path(part, i).with_suffix(".json").read_text())

    def crop(self, rng, part, size, pitch):
        """A random crop, uint8 (size, size, 3), whose corner lies on a grid of `pitch` pixels."""
        shard = rng.choice(self.maps[part])
        picture = shard[rng.randrange(len(shard))]
        room = (picture.shape[0] - size) // pitch + 1
        y, x = rng.randrange(room) * pitch, rng.randrange(room) * pitch
        return np.ascontiguousarray(picture[y : y + size, x : x + size])


def to_tensor(pictures):
    """uint8 (N, H, W, 3) -> float (N, 3, H, W) in -1..1, channels last."""
    t = torch.from_numpy(np.array(pictures)).permute(0, 3, 1, 2).float().div_(127.5).sub_(1)
    return t.contiguous(memory_format=torch.channels_last)


def to_image(tensor):
    """float (3, H, W) in -1..1 -> PIL picture."""
    a = ((tensor.clamp(-1, 1) + 1) * 127.5).round().byte().permute(1, 2, 0).numpy()
    return Image.fromarray(a)


def grid(pictures, columns, path, size=256):
    """PIL pictures side by side, written to `path`."""
    rows = -(-len(pictures) // columns)
    out = Image.new("RGB", (columns * size, rows * size), "white")
    for i, p in enumerate(pictures):
        at = i % columns * size, i // columns * size
        out.paste(p if p.width == size else p.resize((size, size), Image.LANCZOS), at)
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    out.save(path)
