"""`make results`: prompts as stories make them, drawn by the exported checkpoint, on one sheet.

Each picture has its prompt and its seed under it, as they were given. One seed a prompt, the number
of its place: nothing is picked. Of several checkpoints, the pictures stand above one another.
"""

import argparse
from pathlib import Path

import torch
from orchestrator.presets.storybook import BACKGROUND, CHARACTER

from art.words import CHARACTER_MODE, SCENE_MODE
from picture_model.evaluation.sheets import captioned
from picture_model.export import open_checkpoint
from runtime import read_threads

CHARACTERS = """
a brave knight in shining armor holding a sword
an old wizard with a long white beard and a blue robe
a young witch in a purple robe holding a broom
a princess in a pink dress and a golden crown
a pirate captain in a red coat
a little girl in a yellow dress holding a balloon
an old sailor with a telescope
an astronaut in a white space suit
a blue robot
a green dragon
a red fox in a blue scarf
a white unicorn with a pink mane
""".strip().splitlines()
SCENES = """
a magical forest with glowing mushrooms at night
a castle on a hill at sunset
a sandy beach with palm trees
a village in the snow at night
a cottage by a path in spring
an old library with tall bookshelves
outer space with planets
a desert with cactus on a sunny day
a harbor with sailboats at dawn
an underwater world with coral
a snowy mountain under a blue sky
a cave with glowing crystals
""".strip().splitlines()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", nargs="+", default=["runs/checkpoint"])
    parser.add_argument("--out", type=Path, default=Path("runs/results.jpg"))
    parser.add_argument("--steps", type=int, default=12)
    parser.add_argument("--guidance", type=float, default=2.5)
    args = parser.parse_args()
    torch.set_num_threads(read_threads())
    asked = [(p, CHARACTER_MODE, CHARACTER) for p in CHARACTERS]
    asked += [(p, SCENE_MODE, BACKGROUND) for p in SCENES]
    cells = [(f"{prompt} ({seed})", []) for seed, (prompt, *_) in enumerate(asked, 1)]
    for checkpoint in args.checkpoint:
        pipeline = open_checkpoint(checkpoint)
        for seed, (prompt, mode, vocabulary) in enumerate(asked, 1):
            cells[seed - 1][1].append(
                pipeline(
                    f"{mode}, {vocabulary.say(prompt)[0]}",
                    num_inference_steps=args.steps,
                    guidance_scale=args.guidance,
                    generator=torch.Generator().manual_seed(seed),
                ).images[0]
            )
    captioned(cells, args.out, side=320 if len(args.checkpoint) == 1 else 256)


if __name__ == "__main__":
    main()
