"""The story model's tokenizer: byte-level BPE, learned from the corpus and from word lists.

Bytes make every prompt readable, whatever its script. The word lists keep rare words, which the
model must copy from prompts, to a few tokens each.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import PreTrainedTokenizerFast

# Answers end with END. START stands between request and answer, PAD fills batches.
START, END, PAD = "<|answer|>", "<|end|>", "<|pad|>"
WORDS = Path(__file__).resolve().parents[2] / "orchestrator" / "presets" / "words"


def learn(texts: Iterator[str], size: int) -> PreTrainedTokenizerFast:
    """A tokenizer of `size` tokens learned from `texts`.

    Digits are single tokens and words are split as GPT-2 splits them: GGUF readers know this
    scheme by the name "smollm".
    """
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Digits(individual_digits=True),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=size,
        special_tokens=[PAD, START, END],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, pad_token=PAD, bos_token=START, eos_token=END
    )


def word_lists() -> Iterator[str]:
    """The words that the picture model knows, each as it stands inside of a sentence."""
    for path in sorted(WORDS.glob("*.txt")):
        for line in path.read_text().splitlines():
            if not line.startswith("#"):
                yield from (f" {word}" for word in re.split(r"[:,]\s*", line) if word.strip())
