"""Layers beside those of the reader that find the grammar of a prompt (Dozat & Manning 2017)."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from transformers import BertConfig, BertModel
from transformers.models.bert.modeling_bert import BertLayer

from orchestrator.chat_models.reader_network import dequantized
from orchestrator.text.syntax import FINITE, RELATIONS, TAGS, Syntax, Word

# Layers of the reader below those of its own.
SHARED = 2
# Widths of what scores arcs, and relations.
ARC, RELATION = 256, 96


class SyntaxNetwork(nn.Module):
    """Scores of tags, heads and relations of words, from hidden states of the reader.

    The embeddings and the first `SHARED` layers are the reader's own.
    """

    def __init__(self, config: BertConfig) -> None:
        super().__init__()
        width = config.hidden_size
        count = config.num_hidden_layers - SHARED
        self.layers = nn.ModuleList(BertLayer(config) for _ in range(count))
        self.tag = nn.Linear(2 * width, len(TAGS))
        self.dependent = nn.Linear(2 * width, ARC + RELATION)
        self.head = nn.Linear(2 * width, ARC + RELATION)
        self.arc = nn.Parameter(torch.zeros(ARC + 1, ARC))
        self.relation = nn.Parameter(torch.zeros(len(RELATIONS), RELATION + 1, RELATION + 1))
        self.dropout = nn.Dropout(0.25)

    def forward(
        self, hidden: Tensor, mask: Tensor, firsts: Tensor, lasts: Tensor
    ) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Of `hidden` (batch, tokens, width) and the tokens of words (batch, words).

        Word 0 is token 0, the root. Gives tags (batch, words, tags), arcs (batch, words, heads),
        and what `relations` needs: dependents and heads (batch, words, RELATION).
        """
        hidden = _through(self.layers, hidden, mask)
        rows = torch.arange(len(hidden)).unsqueeze(1)
        words = self.dropout(torch.cat([hidden[rows, firsts], hidden[rows, lasts]], -1))
        dependents = self.dropout(nn.functional.gelu(self.dependent(words)))
        heads = self.dropout(nn.functional.gelu(self.head(words)))
        from_arc, from_relation = dependents.split([ARC, RELATION], -1)
        to_arc, to_relation = heads.split([ARC, RELATION], -1)
        arcs = _with_one(from_arc) @ self.arc @ to_arc.transpose(1, 2)
        return self.tag(words), arcs, from_relation, to_relation

    def relations(self, dependents: Tensor, heads: Tensor) -> Tensor:
        """Scores (words, relations) of pairs (words, RELATION each)."""
        return torch.einsum("ni,rij,nj->nr", _with_one(dependents), self.relation, _with_one(heads))


def _with_one(states: Tensor) -> Tensor:
    return torch.cat([states, torch.ones_like(states[..., :1])], -1)


def shared(encoder: BertModel, tokens: Tensor, cases: Tensor, mask: Tensor) -> Tensor:
    """The reader's hidden states after its first `SHARED` layers; those above are not run."""
    hidden = encoder.embeddings(input_ids=tokens, token_type_ids=cases)
    return _through(encoder.encoder.layer[:SHARED], hidden, mask)


def _through(layers: nn.ModuleList, hidden: Tensor, mask: Tensor) -> Tensor:
    far = (1.0 - mask[:, None, None, :].to(hidden.dtype)) * torch.finfo(hidden.dtype).min
    for layer in layers:
        out = layer(hidden, far)
        hidden = out[0] if isinstance(out, tuple) else out
    return hidden


# What only nouns have.
OF_NOUNS = frozenset(["amod", "compound", "nmod", "nmod:poss", "nummod", "acl", "acl:relcl"])
# Words of a sentence at most; what is longer is read as several.
MOST_WORDS = 70


def load(folder: Path, config: BertConfig) -> SyntaxNetwork:
    """The layers in `folder`."""
    network = SyntaxNetwork(config)
    network.load_state_dict(dequantized(folder / "syntax.safetensors"), assign=True)
    return network.eval()


def parsed(
    network: SyntaxNetwork, hidden: Tensor, words: list[Word], places: list[tuple[int, int]]
) -> Syntax:
    """The grammar of words, whose first and last tokens are `places` in `hidden` (1, tokens)."""
    firsts = torch.tensor([[0, *(first for first, _ in places)]])
    lasts = torch.tensor([[0, *(last for _, last in places)]])
    mask = torch.ones(hidden.shape[:2])
    tags, arcs, dependents, heads = network(hidden, mask, firsts, lasts)
    found = [-1] * len(words)
    for first, end in _sentences(words):
        columns = [0, *range(first + 1, end + 1)]
        scores = arcs[0, first + 1 : end + 1][:, columns].log_softmax(-1)
        for at, head in enumerate(tree(scores.numpy())):
            found[first + at] = columns[head] - 1
    related = network.relations(dependents[0, 1:], heads[0, [head + 1 for head in found]])
    forms = [TAGS[at] for at in tags[0, 1:].argmax(-1).tolist()]
    for at, head in enumerate(found):
        related[at, _impossible(forms[at], forms[head] if head >= 0 else "")] = -torch.inf
    return Syntax(words, found, [RELATIONS[at] for at in related.argmax(-1).tolist()], forms)


def _impossible(tag: str, head: str) -> list[int]:
    """The relations that a word of one form cannot have to one of another."""
    out = OF_NOUNS if head in FINITE else frozenset()
    # What says that something is so is a relative clause, with or without "who".
    out |= {"acl"} if tag in FINITE else set()
    return [RELATIONS.index(each) for each in sorted(out)]


def _sentences(words: list[Word]) -> Iterator[tuple[int, int]]:
    first = 0
    for at, word in enumerate(words):
        if word.stops or at - first == MOST_WORDS - 1 or at == len(words) - 1:
            yield first, at + 1
            first = at + 1


def tree(scores: np.ndarray) -> list[int]:
    """The best heads of words (words, 1 + words: column 0 is the root) that are one tree.

    Chu & Liu (1965), Edmonds (1967); words are few, since a tree is of one sentence. Head 0 is the
    root; exactly one word has it.
    """
    scores = np.pad(scores, ((1, 0), (0, 0)), constant_values=-np.inf).astype(float)
    np.fill_diagonal(scores, -np.inf)
    best: tuple[float, list[int]] = (-np.inf, [])
    # One root: the best tree for each of the likeliest roots.
    for root in np.argsort(-scores[1:, 0], kind="stable")[:3] + 1:
        rooted = scores.copy()
        rooted[1:, 0] = -np.inf
        rooted[root] = -np.inf
        rooted[root, 0] = scores[root, 0]
        heads = _arborescence(rooted)
        value = sum(rooted[at, heads[at]] for at in range(1, len(heads)))
        if value > best[0] or not best[1]:
            best = value, heads[1:]
    return best[1]


def _arborescence(scores: np.ndarray) -> list[int]:
    heads = scores.argmax(1).tolist()
    heads[0] = -1
    cycle = _cycle(heads)
    if not cycle:
        return heads
    inside = set(cycle)
    rest = [at for at in range(len(heads)) if at not in inside]
    kept = scores[cycle, [heads[at] for at in cycle]]
    # The cycle as one node, last of all; what enters it breaks it where that costs least.
    into = scores[np.ix_(cycle, rest)] - kept[:, None]
    breaks, leaves = into.argmax(0), scores[np.ix_(rest, cycle)].argmax(1)
    small = np.full((len(rest) + 1,) * 2, -np.inf)
    small[:-1, :-1] = scores[np.ix_(rest, rest)]
    small[-1, :-1] = into.max(0)
    small[:-1, -1] = scores[np.ix_(rest, cycle)].max(1)
    found = _arborescence(small)
    for at, head in enumerate(found[:-1]):
        if at:
            heads[rest[at]] = cycle[leaves[at]] if head == len(rest) else rest[head]
    entered = cycle[breaks[found[-1]]]
    heads[entered] = rest[found[-1]]
    return heads


def _cycle(heads: list[int]) -> list[int]:
    seen = [0] * len(heads)
    for start in range(1, len(heads)):
        at = start
        while at > 0 and not seen[at]:
            seen[at] = start
            at = heads[at]
        if at > 0 and seen[at] == start:
            cycle, at = [at], heads[at]
            while at != cycle[0]:
                cycle.append(at)
                at = heads[at]
            return cycle
    return []
