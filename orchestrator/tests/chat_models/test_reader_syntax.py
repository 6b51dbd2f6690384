"""The trees that a parser's scores make."""

import itertools

import numpy as np
import pytest

from orchestrator.chat_models.reader import ReaderModel
from orchestrator.chat_models.reader_syntax import MOST_WORDS, tree
from orchestrator.tests.support.readers import write_tiny_reader


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return ReaderModel(folder=write_tiny_reader(tmp_path_factory.mktemp("models") / "tiny"))


def is_tree(heads):
    """Whether one word has the root (0) as head, and all others reach it."""
    reached = {0}
    for _ in heads:
        reached |= {at for at, head in enumerate(heads, 1) if head in reached}
    return list(heads).count(0) == 1 and len(reached) == len(heads) + 1


@pytest.mark.parametrize("words", [1, 2, 3, 4])
def test_the_best_tree_is_found(words):
    rng = np.random.default_rng(words)
    for _ in range(40):
        scores = rng.normal(size=(words, words + 1))

        found = tree(scores)

        every = itertools.product(range(words + 1), repeat=words)
        best = max(
            (heads for heads in every if is_tree(heads)),
            key=lambda heads: sum(scores[at, head] for at, head in enumerate(heads)),
        )
        assert is_tree(found)
        # Of roots, only the likeliest three are tried.
        assert words > 3 or tuple(found) == best


@pytest.mark.parametrize(
    "prompt", ["", "...", "🐉", "fox", "A fox. He is shy! Is he?", "的" * 900, "a " * 300]
)
def test_every_sentence_is_a_tree(model, prompt):
    syntax = model.syntax(prompt)

    sentences, start = [], 0
    for at, word in enumerate(syntax.words):
        if word.stops or at + 1 - start == MOST_WORDS or at + 1 == len(syntax.words):
            sentences.append((start, at + 1))
            start = at + 1
    assert len(syntax.words) == len(syntax.heads) == len(syntax.relations) == len(syntax.tags)
    for first, end in sentences:
        heads = [head - first + 1 if head >= 0 else 0 for head in syntax.heads[first:end]]
        assert is_tree(heads)
