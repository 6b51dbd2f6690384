"""The story model: its tokenizer, its training and its file, at tiny size."""

import itertools

import pytest
import torch

from storyteller import train
from storyteller.export import write
from storyteller.model import build
from storyteller.tokenizer import learn
from tales.corpus import asked


@pytest.fixture(scope="module")
def tokenizer():
    some = itertools.islice(asked(5), 200)
    return learn((f"{prompt}\n{brief.render()}" for prompt, brief in some), 600)


@pytest.fixture(scope="module")
def model(tokenizer):
    torch.manual_seed(0)
    return build("tiny", tokenizer).eval()


@pytest.mark.parametrize("text", ["A shy fox, 12 years old.\n", "Émile's 🐉 kite", "मीरा \x00 x"])
def test_any_text_comes_back(tokenizer, text):
    assert tokenizer.decode(tokenizer(text, add_special_tokens=False).input_ids) == text


def test_the_loss_is_over_answers_only(tokenizer):
    inputs, labels = next(train.batches(1, tokenizer, 2048))

    row = labels[0]
    start = int((inputs[0] == tokenizer.bos_token_id).nonzero()[0])
    assert (row[: start + 1] == -100).all()
    assert row[start + 1] == inputs[0, start + 1]
    assert tokenizer.decode(row[row != -100]).startswith("~ ")
    assert inputs.numel() <= 2048


def test_training_learns_and_goes_on_where_it_was_stopped(tmp_path, monkeypatch, capsys):
    def run(tokens):
        command = f"train --run {tmp_path} --size tiny --vocabulary 500 --tokens {tokens}"
        monkeypatch.setattr("sys.argv", [*command.split(), "--batch", "1024", "--part", "1024"])
        train.main()
        return torch.load(tmp_path / "last.pt", weights_only=False)["state"]

    monkeypatch.setattr(train, "TOKENIZER_PROMPTS", 100)
    monkeypatch.setattr(train, "VALIDATION_PROMPTS", 4)
    first = run(20_000)
    second = run(40_000)

    assert (first["starts"], second["starts"]) == (1, 2)
    assert second["step"] > first["step"] > 10
    losses = [float(x.split()[-1]) for x in capsys.readouterr().out.splitlines() if "done" in x]
    assert losses[1] < losses[0] < 6.3


def test_an_engine_reads_the_file_as_it_was_trained(tmp_path, model, tokenizer):
    genai = pytest.importorskip("openvino_genai")
    tokenizer.save_pretrained(tmp_path / "tokenizer")
    write(model.state_dict(), "tiny", tmp_path / "tokenizer", tmp_path / "tiny.gguf")
    pipeline = genai.LLMPipeline(
        str(tmp_path / "tiny.gguf"),
        "CPU",
        ATTENTION_BACKEND="SDPA",
        INFERENCE_PRECISION_HINT="f32",
    )
    text = "a shy fox, 12 lamps\n"
    tokens = [*tokenizer(text, add_special_tokens=False).input_ids, tokenizer.bos_token_id]

    read = pipeline.get_tokenizer().encode(text + tokenizer.bos_token).input_ids.data.tolist()[0]
    config = genai.GenerationConfig(max_new_tokens=12, apply_chat_template=False)
    said = pipeline.generate(text + tokenizer.bos_token, config)

    expected = model.generate(torch.tensor([tokens]), max_new_tokens=12, do_sample=False)
    assert read == tokens
    assert said == tokenizer.decode(expected[0, len(tokens) :], skip_special_tokens=True)
