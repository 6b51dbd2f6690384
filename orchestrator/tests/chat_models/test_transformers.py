"""The transformers engine on real models of a few thousand random weights, made here."""

from contextlib import closing

import pytest
import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers
from transformers import (
    LlamaConfig,
    LlamaForCausalLM,
    PreTrainedTokenizerFast,
    Qwen2Config,
    Qwen2ForCausalLM,
    Qwen3Config,
    Qwen3ForCausalLM,
)

from orchestrator.chat_models import build_chat_model
from orchestrator.config import OrchestratorConfig
from orchestrator.errors import OrchestratorError

TEMPLATE = (
    "{% for message in messages %}<s>{{ message['role'] }} {{ message['content'] }}</s>{% endfor %}"
    "{% if add_generation_prompt %}<s>assistant {% if enable_thinking is false %}!{% endif %}"
    "{% endif %}"
)


def save_model(folder, kind, configuration, **options):
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
    config = configuration(
        vocab_size=len(vocabulary),
        hidden_size=32,
        intermediate_size=48,
        num_hidden_layers=2,
        num_attention_heads=2,
        num_key_value_heads=1,
        max_position_embeddings=512,
        bos_token_id=vocabulary["<s>"],
        eos_token_id=vocabulary["</s>"],
        **options,
    )
    kind(config).to(options.get("dtype")).save_pretrained(folder)


@pytest.fixture(scope="module")
def models_dir(tmp_path_factory):
    folder = tmp_path_factory.mktemp("models") / "tiny"
    save_model(folder, LlamaForCausalLM, LlamaConfig)
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


@pytest.mark.parametrize(
    ("kind", "configuration"),
    [
        (LlamaForCausalLM, LlamaConfig),
        (Qwen2ForCausalLM, Qwen2Config),
        (Qwen3ForCausalLM, Qwen3Config),
    ],
)
def test_it_runs_each_family_as_it_is_published(tmp_path, kind, configuration):
    """In bfloat16, its output matrix being its input matrix, as small ones are."""
    options = {"dtype": torch.bfloat16, "tie_word_embeddings": True}
    save_model(tmp_path / "tiny", kind, configuration, **options)
    model = build_chat_model(
        OrchestratorConfig(models_dir=tmp_path, device="cpu", story_model="transformers:tiny")
    )

    first = say(model, seed=3)
    say(model, "Something else", seed=9)

    assert isinstance(model._model, kind)
    assert model._model.dtype == torch.float32
    assert model._model.lm_head.weight is model._model.get_input_embeddings().weight
    assert first
    assert say(model, seed=3) == first


def test_it_asks_the_template_not_to_think(model):
    assert model._render([{"role": "user", "content": "Hi"}]) == "<s>user Hi</s><s>assistant !"


def test_it_says_what_is_too_long_to_be_read(model):
    with pytest.raises(OrchestratorError, match="longer than the language model can read"):
        say(model, "a b " * 200)

    assert say(model, seed=3)


def test_it_is_usable_when_memory_ran_out(model, monkeypatch):
    """Halfway through a token: some layers have read it and others have not."""
    first = say(model, seed=3)
    layer, calls = model._model.model.layers[1], []

    def failing(*args, **kwargs):
        calls.append(args)
        if len(calls) == 4:
            raise torch.OutOfMemoryError("CUDA out of memory.")
        return type(layer).forward(layer, *args, **kwargs)

    monkeypatch.setattr(layer, "forward", failing)
    with pytest.raises(torch.OutOfMemoryError):
        say(model, seed=8)
    monkeypatch.undo()

    assert model._cache is None
    assert say(model, begun=f"Once{first} and", seed=3)
    assert say(model, seed=3) == first
