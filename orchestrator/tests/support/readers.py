"""A story model of the project's own kind, of tiny size and with random weights."""

import json
from pathlib import Path

import torch
from safetensors.torch import save_file
from tokenizers import Tokenizer, normalizers, pre_tokenizers, processors
from tokenizers.models import WordPiece
from transformers import BertConfig

from orchestrator.chat_models.reader_network import ReaderNetwork
from orchestrator.chat_models.reader_syntax import SyntaxNetwork
from orchestrator.tales.briefs.labels import Labels, current

CONFIG = {
    "hidden_size": 32,
    "num_hidden_layers": 3,
    "num_attention_heads": 2,
    "intermediate_size": 64,
    "vocab_size": 64,
    "type_vocab_size": 3,
    "max_position_embeddings": 512,
}


def tiny_tokenizer() -> Tokenizer:
    """Word pieces of single letters, small ones only."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *letters, *(f"##{c}" for c in letters)]
    numbers = {piece: at for at, piece in enumerate(vocabulary)}
    tokenizer = Tokenizer(WordPiece(numbers, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.BertNormalizer()
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 2), ("[SEP]", 3)]
    )
    return tokenizer


def write_tiny_reader(folder: Path, labels: Labels | None = None) -> Path:
    """Write the files of a model into `folder`, which is made."""
    folder.mkdir(parents=True, exist_ok=True)
    labels = labels or current()
    torch.manual_seed(0)
    network = ReaderNetwork(BertConfig(**CONFIG), labels)
    save_file(network.state_dict(), folder / "model.safetensors")
    grammar = SyntaxNetwork(BertConfig(**CONFIG))
    save_file(grammar.state_dict(), folder / "syntax.safetensors")
    (folder / "config.json").write_text(json.dumps(CONFIG))
    (folder / "tokenizer.json").write_text(tiny_tokenizer().to_str())
    labels.write(folder / "labels.json")
    return folder
