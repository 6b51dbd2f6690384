"""What the embedded checkpoint is told for words that its training captions do not hold.

Each line of the two files: what it knows, then what people ask for; a line without a colon is a
heading. `training/art` is what the checkpoint was trained on; a test there sees to it that the left
side is known and the right side is not. The checkpoint's text encoder has learnt the same words
(`training/synonyms.py`): saying them in known ones also reports what will be seen in the picture.
"""

from pathlib import Path

from orchestrator.presets.vocabulary import Vocabulary


def _read(part: str) -> Vocabulary:
    path = Path(__file__).parent / "words" / f"storybook_{part}.txt"
    return Vocabulary.parse(path.read_text(encoding="utf-8"))


CHARACTER, BACKGROUND = _read("characters"), _read("scenes")
