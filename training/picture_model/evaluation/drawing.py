"""What the evaluation draws: pictures of its prompts, kept as files in a folder.

A name is a group and a number (`roles-007`), a picture's file adds its seed. Drawn is what is not
there yet, so a kill loses a batch at most, another judge needs no picture drawn again, and
`compare.py` can lay the pictures of two checkpoints side by side. Pictures by another checkpoint,
with other settings or of another text are drawn again.
"""

import hashlib
import json
import time
from pathlib import Path

import numpy as np
import torch
from orchestrator.presets.storybook import BACKGROUND, CHARACTER
from orchestrator.weights.checkpoint_files import REFERENCE
from PIL import Image

from art.words import CHARACTER_MODE, SCENE_MODE
from picture_model.evaluation.prompts import AGAIN, CAST, CHARACTERS, FACTORS_ASKED, SCENES, SEEN
from picture_model.export import drawn_again, open_checkpoint, open_reference
from runtime import clock, fast_bfloat16, wait_while_paused

BATCH = 4  # prompts
PARTS = {
    "characters": (CHARACTERS, CHARACTER_MODE, CHARACTER),
    "scenes": (SCENES, SCENE_MODE, BACKGROUND),
}
OF_PLACES = ("layouts", "lights")


def texts():
    """{name: text} of all prompts but those of a character drawn again.

    Groups: the prompts for a kind as they stand; the unseen ones for which the preset has other
    words, as it says them; those for factors, as it says them; the cast.
    """
    out = {}
    for part, (table, mode, vocabulary) in PARTS.items():
        for n, (prompt, _) in enumerate(table):
            out[f"{part}-{n:03d}"] = f"{mode}, {prompt}"
            known = vocabulary.say(prompt)[0]
            if n >= SEEN and known != prompt:
                out[f"{part}-said-{n:03d}"] = f"{mode}, {known}"
    for group, table in FACTORS_ASKED.items():
        _, mode, vocabulary = PARTS["scenes" if group in OF_PLACES else "characters"]
        for n, (prompt, *_) in enumerate(table):
            out[f"{group}-{n:03d}"] = f"{mode}, {vocabulary.say(prompt)[0]}"
    return out | {f"cast-{n:03d}": f"{CHARACTER_MODE}, {c}" for n, (c, _) in enumerate(CAST)}


def poses():
    """{name: (name of who it is in the cast, pose, text)} of all that are drawn again."""
    return {
        f"again-{n:03d}-{pose.replace(' ', '-')}": (
            f"cast-{n:03d}",
            pose,
            f"{CHARACTER_MODE}, {somebody}, {words}",
        )
        for n, (somebody, _) in enumerate(CAST)
        for pose, words in AGAIN.items()
    }


def without(name):
    """The name of the same picture that is drawn without a reference."""
    return name.replace("again-", "alone-")


class Gallery:
    """Pictures in a folder, one for each of a name's seeds."""

    def __init__(self, folder, seeds=2):
        self.folder, self.count = Path(folder), seeds

    def seeds(self, name):
        """A character has one in each pose, with another seed than its own picture has: the same
        noise would make them alike."""
        group, number = name.split("-")[:2]
        if group == "cast":
            return [0]
        return [1 + int(number)] if group in ("again", "alone") else list(range(self.count))

    def path(self, name, seed):
        return self.folder / f"{name}-{seed}.png"

    def has(self, name):
        return all(self.path(name, seed).exists() for seed in self.seeds(name))

    def __getitem__(self, name):
        """All pictures of a name, uint8 (seeds, 512, 512, 3)."""
        paths = (self.path(name, seed) for seed in self.seeds(name))
        return np.stack([np.asarray(Image.open(p)) for p in paths])

    def __setitem__(self, name, pictures):
        for seed, picture in zip(self.seeds(name), pictures, strict=True):
            path = self.path(name, seed)
            temporary = path.with_suffix(".tmp")
            Image.fromarray(picture).save(temporary, "png", compress_level=1)
            temporary.replace(path)

    def claim(self, by, wanted):
        """Remove what was not drawn `by` these settings, or of another text than is `wanted`."""
        self.folder.mkdir(parents=True, exist_ok=True)
        note = self.folder / "drawn.json"
        before = json.loads(note.read_text()) if note.exists() else {"by": None, "texts": {}}
        for name, text in before["texts"].items():
            if before["by"] != by or wanted.get(name) != text:
                for path in self.folder.glob(f"{name}-*.png"):
                    path.unlink()
        note.write_text(json.dumps({"by": by, "texts": wanted}, indent=1))


def identity(checkpoint):
    """What tells an exported checkpoint from another."""
    out = hashlib.sha256()
    for path in sorted(Path(checkpoint).rglob("*.safetensors")):
        out.update(path.read_bytes())
    return out.hexdigest()


class Artist:
    """Draws names of a gallery by an exported checkpoint, and says how far it is."""

    def __init__(self, gallery, checkpoint, steps, guidance):
        self.gallery = gallery
        self.pipeline = open_checkpoint(checkpoint)
        self.pipeline.vae.enable_slicing()
        self.told = {"num_inference_steps": steps, "guidance_scale": guidance}

    def draw(self, wanted):
        """Pictures of {name: text}, some names at a time."""
        names = list(wanted)
        for k in progress(range(0, len(names), BATCH), BATCH):
            some = [(n, s) for n in names[k : k + BATCH] for s in self.gallery.seeds(n)]
            images = self.pipeline(
                [wanted[n] for n, _ in some],
                generator=[torch.Generator().manual_seed(s) for _, s in some],
                **self.told,
            ).images
            pictures = {}
            for (name, _), image in zip(some, images, strict=True):
                pictures.setdefault(name, []).append(np.asarray(image))
            for name, found in pictures.items():
                self.gallery[name] = found

    def draw_again(self, wanted, reference):
        """Pictures of {name: (name of who it is, pose, text)}."""
        for name, (who, _, text) in progress(wanted.items()):
            self.gallery[name] = drawn_again(
                self.pipeline,
                reference,
                Image.fromarray(self.gallery[who][0]),
                text,
                self.gallery.seeds(name),
                self.told["num_inference_steps"],
                self.told["guidance_scale"],
            )


def progress(todo, each=1):
    """The items of `todo`, with a line about each that is `each` prompts; waits while paused."""
    start = time.monotonic()
    for done, item in enumerate(todo, 1):
        wait_while_paused()
        yield item
        took = (time.monotonic() - start) / done
        left = clock(took * (len(todo) - done))
        if done % 10 == 0:
            print(f"{done * each}/{len(todo) * each} prompts, {left} to go", flush=True)


def draw_all(gallery, checkpoint, steps, guidance):
    """Draw what `gallery` lacks. Nobody is drawn again by a checkpoint that reads no pictures."""
    again = poses()
    posed = {name: text for name, (_, _, text) in again.items()}
    wanted = texts() | {without(name): text for name, text in posed.items()}
    path = Path(checkpoint) / REFERENCE
    reference = open_reference(checkpoint) if path.exists() else None
    by = {"checkpoint": identity(checkpoint), "steps": steps, "guidance": guidance}
    gallery.claim(by, wanted | (posed if reference else {}))
    todo = {name: text for name, text in wanted.items() if not gallery.has(name)}
    more = {name: each for name, each in again.items() if reference and not gallery.has(name)}
    if todo or more:
        artist = Artist(gallery, checkpoint, steps, guidance)
        with torch.autocast("cpu", torch.bfloat16, enabled=fast_bfloat16()):
            artist.draw(todo)
            artist.draw_again(more, reference)
