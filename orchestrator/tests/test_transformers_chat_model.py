"""The transformers engine on a real Llama of a few thousand random weights, made here."""

from contextlib import closing

import pytest
import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

from orchestrator.chat_models import build_chat_model
from orchestrator.config import OrchestratorConfig

TEMPLATE = (
    "{% for message in messages %}<s>{{ message['role'] }} {{ message['content'] }}</s>{% endfor %}"
    "{% if add_generation_prompt %}<s>assistant {% endif %}"
)


@pytest.fixture(scope="module")
def models_dir(tmp_path_factory):
    folder = tmp_path_factory.mktemp("models") / "tiny"
    letters = sorted(pre_tokenizers.ByteLevel.alphabet())
    vocabulary = {letter: number for number, letter in enumerate([*letters, "<s>", "</s>"])}
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=[]))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    fast = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, bos_token="<s>", eos_token="</s>", chat_template=TEMPLATE
    )
    fast.save_pretrained(folder)
    torch.manual_seed(0)
    config = LlamaConfig(
        vocab_size=len(vocabulary),
        hidden_size=32,
        intermediate_size=48,
        num_hidden_layers=2,
        num_attention_heads=2,
        num_key_value_heads=1,
        bos_token_id=vocabulary["<s>"],
        eos_token_id=vocabulary["</s>"],
    )
    LlamaForCausalLM(config).save_pretrained(folder)
    return folder.parent


@pytest.fixture
def model(models_dir):
    config = OrchestratorConfig(
        models_dir=models_dir, device="cpu", story_model="transformers:tiny"
    )
    return build_chat_model(config)


def say(model, text="Hi", begun="Once", **options):
    return model.invoke([("human", text), ("ai", begun)], **{"max_tokens": 12} | options).text


def test_it_says_the_same_for_the_same_seed(model):
    first = say(model, seed=3)
    say(model, "Something else", seed=9)

    assert say(model, seed=3) == first
    assert say(model, seed=4) != first


def test_it_leaves_the_generator_of_others_alone(model):
    torch.manual_seed(5)
    expected = torch.rand(1)
    torch.manual_seed(5)
    say(model, seed=3)

    assert torch.rand(1) == expected


def test_it_keeps_to_its_limit(model):
    chunks = list(model.stream([("human", "Hi")], max_tokens=5, seed=1))

    assert len([chunk for chunk in chunks if chunk.chunk_position != "last"]) <= 5


def test_it_is_usable_after_it_was_stopped(model):
    first = say(model, seed=3)
    with closing(model.stream([("human", "Hi"), ("ai", "Once")], max_tokens=50, seed=8)) as stream:
        next(stream)

    assert say(model, seed=3) == first


def test_it_reads_only_what_is_new(model, monkeypatch):
    read = []
    forward = model._model.forward

    def counting(input_ids, **kwargs):
        read.append(input_ids.shape[1])
        return forward(input_ids=input_ids, **kwargs)

    monkeypatch.setattr(model._model, "forward", counting)
    first = say(model, seed=3, temperature=0.0, max_tokens=2)
    whole = read[0]
    read.clear()

    say(model, begun=f"Once{first} and", seed=4, max_tokens=2)

    assert read[0] < whole


def test_it_goes_on_as_if_it_had_read_all(model, models_dir):
    first = say(model, seed=3)
    second = say(model, begun=f"Once{first} and", seed=4, temperature=0.0)

    fresh = build_chat_model(
        OrchestratorConfig(models_dir=models_dir, device="cpu", story_model="transformers:tiny")
    )
    assert say(fresh, begun=f"Once{first} and", seed=4, temperature=0.0) == second
