"""The network of the project's own story model: an encoder that marks what a prompt says.

It is a BERT (six layers, 384 wide, from all-MiniLM-L6-v2) with linear layers over its tokens. It
reads a prompt once; nothing is generated.
"""

import json
from pathlib import Path

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import Tensor, nn
from transformers import BertConfig, BertModel

from orchestrator.tales.briefs.labels import Labels
from orchestrator.text.syntax import Word

# Tokens of a prompt that are read at most.
CONTEXT = 384


class ReaderNetwork(nn.Module):
    """Encodes tokens; `forward` gives the scores of everything that does not depend on words."""

    def __init__(self, config: BertConfig, labels: Labels) -> None:
        super().__init__()
        width = config.hidden_size
        self.encoder = BertModel(config, add_pooling_layer=False)
        self.plot = nn.Sequential(
            nn.Linear(2 * width, width), nn.GELU(), nn.Linear(width, len(labels.plots))
        )
        self.first = nn.Linear(width, len(labels.spans))
        self.last = nn.Linear(width, len(labels.spans))
        sizes = [len(values) + 1 for values in labels.choices.values()]
        self.attend = nn.Linear(width, len(sizes))
        self.choices = nn.ModuleList(nn.Linear(width, size) for size in sizes)
        self.body = nn.Linear(2 * width, len(labels.bodies))
        self.pronoun = nn.Linear(2 * width, len(labels.pronouns))

    def forward(
        self, tokens: Tensor, cases: Tensor, mask: Tensor
    ) -> tuple[Tensor, Tensor, Tensor, Tensor, list[Tensor]]:
        """Scores for `tokens` (batch, length), their `cases`, and a `mask` of which there are.

        Hidden states (batch, length, width); plots (batch, plots); first and last tokens of spans
        (batch, length, spans), where token 0 stands for what is not stated; for each choice
        (batch, values + 1), where value 0 stands for what is not stated.
        """
        hidden = self.encoder(
            input_ids=tokens, token_type_ids=cases, attention_mask=mask
        ).last_hidden_state
        there = mask.unsqueeze(-1).to(hidden.dtype)
        mean = (hidden * there).sum(1) / there.sum(1)
        plots = self.plot(torch.cat([hidden[:, 0], mean], -1))
        weights = self.attend(hidden).float().masked_fill(mask.unsqueeze(-1) == 0, -1e4)
        pooled = torch.einsum("blc,blw->bcw", weights.softmax(1).to(hidden.dtype), hidden)
        chosen = [layer(pooled[:, at]) for at, layer in enumerate(self.choices)]
        return hidden, plots, self.first(hidden), self.last(hidden), chosen

    def bodies(self, hidden: Tensor, at: Tensor) -> tuple[Tensor, Tensor]:
        """Groups and pronouns (batch, each) of whom token `at` (batch) of `hidden` names."""
        named = hidden[torch.arange(len(at)), at]
        both = torch.cat([named, hidden[:, 0]], -1)
        return self.body(both), self.pronoun(both)


def case_of(word: str) -> int:
    """0 for small letters, 1 for a capital, 2 for capitals."""
    if len(word) > 1 and word.isupper():
        return 2
    return int(word[:1].isupper())


def encode(
    tokenizer: Tokenizer, prompt: str, words: list[Word]
) -> tuple[list[int], list[int], list[tuple[int, int]]]:
    """Tokens of a prompt, their cases, and the first and last token of each word that is read."""
    read = tokenizer.encode(prompt)
    ids, offsets = read.ids[:CONTEXT], read.offsets[:CONTEXT]
    cases = [0] * len(ids)
    spans: list[tuple[int, int]] = []
    token = 1
    for word in words:
        while token < len(ids) and offsets[token][1] <= word.at:
            token += 1
        first = token
        while token < len(ids) and offsets[token][0] < word.end and offsets[token][1] > word.at:
            token += 1
        if token == first:
            break
        cases[first:token] = [case_of(word.text)] * (token - first)
        spans.append((first, token - 1))
    return ids, cases, spans


def config_of(folder: Path) -> BertConfig:
    """The configuration in `folder`."""
    return BertConfig(**json.loads((folder / "config.json").read_text()))


def load(folder: Path, labels: Labels) -> ReaderNetwork:
    """The network in `folder`; its matrices are kept in int8 with a scale for each row."""
    network = ReaderNetwork(config_of(folder), labels)
    network.load_state_dict(dequantized(folder / "model.safetensors"), assign=True)
    # Half of the weights are vectors of words, of which a prompt needs a few.
    network.encoder.embeddings.word_embeddings.half()
    return network.eval()


def dequantized(path: Path) -> dict[str, Tensor]:
    """The weights of a file in float32."""
    kept = load_file(path)
    return {
        name: tensor.float() * kept.get(f"{name}.scale", torch.ones(()))
        for name, tensor in kept.items()
        if not name.endswith(".scale")
    }
