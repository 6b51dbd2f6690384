"""The grammar of the story model: what a treebank says, as people type prompts, and training."""

import random
from dataclasses import replace

import pytest
import torch
from orchestrator.chat_models.reader import ReaderModel
from orchestrator.tests.support.readers import write_tiny_reader

from storyteller import export, train_syntax
from storyteller.treebank import embedded, part, plain, prompts, read, relative, typed, words_of

ROWS = """\
# text = The old keeper's cat, who isn't shy sings in the tower.
1 The the DET DT _ 5 det _ _
2 old old ADJ JJ _ 5 amod _ _
3-4 keeper's _ _ _ _ _ _ _ _
3 keeper keeper NOUN NN _ 5 nmod:poss _ _
4 's 's PART POS _ 3 case _ _
5 cat cat NOUN NN _ 11 nsubj _ SpaceAfter=No
6 , , PUNCT , _ 10 punct _ _
7 who who PRON WP _ 10 nsubj _ _
8-9 isn't _ _ _ _ _ _ _ _
8 is be AUX VBZ _ 10 cop _ _
9 n't not PART RB _ 10 advmod _ _
10 shy shy ADJ JJ _ 5 acl:relcl _ _
10.1 _ _ _ _ _ _ _ _ _
11 sings sing VERB VBZ _ 0 root _ _
12 in in ADP IN _ 14 case _ _
13 the the DET DT _ 14 det _ _
14 tower tower NOUN NN _ 11 obl _ SpaceAfter=No
15 . . PUNCT . _ 11 punct _ _

# text = The cat sings.
1 The the DET DT _ 2 det _ _
2 cat cat NOUN NN _ 3 nsubj _ _
3 sings sing VERB VBZ _ 0 root _ SpaceAfter=No
4 . . PUNCT . _ 3 punct _ _
"""


@pytest.fixture
def sentences(tmp_path):
    path = tmp_path / "one.conllu"
    lines = (line if line.startswith("#") else "\t".join(line.split()) for line in ROWS.split("\n"))
    path.write_text("\n".join(lines) + "\n")
    return read(path)


def shown(sentence):
    """Each word with its relation and head."""
    syntax = words_of(sentence)
    texts = [word.text for word in syntax.words]
    return [
        (one, relation, texts[head] if head >= 0 else "")
        for one, relation, head in zip(texts, syntax.relations, syntax.heads, strict=True)
    ]


def test_several_tokens_are_one_word(sentences):
    found = shown(sentences[0])

    assert sentences[0].text == "The old keeper's cat, who isn't shy sings in the tower."
    assert ("keeper's", "nmod:poss", "cat") in found
    assert ("isn't", "cop", "shy") in found
    assert ("cat", "nsubj", "sings") in found
    assert len(found) == len(words_of(sentences[0]).tags)


def test_a_sentence_may_be_its_subject_with_a_clause(sentences):
    found = relative(sentences[1], random.Random(0))

    assert found.text in ("The cat who sings.", "The cat that sings.", "The cat which sings.")
    words = shown(found)
    assert ("cat", "root", "") in words
    assert ("sings", "acl:relcl", "cat") in words
    assert words[2][1:] == ("nsubj", "sings")


def test_a_subject_may_have_a_clause_of_another_sentence(sentences):
    dogs = replace(
        sentences[1],
        text="The dog barks.",
    )

    found = embedded(dogs, sentences[1], random.Random(0))

    assert found.text.replace("that", "who").replace("which", "who") == "The dog who sings barks."
    words = shown(found)
    assert ("dog", "nsubj", "barks") in words
    assert ("barks", "root", "") in words
    assert ("sings", "acl:relcl", "dog") in words
    assert embedded(dogs, dogs, random.Random(0)) is dogs


def test_a_phrase_of_a_sentence_may_stand_alone(sentences):
    found = part(sentences[0], random.Random(0))

    assert found.text.startswith("The old keeper's cat, who isn't shy")
    assert ("cat", "root", "") in shown(found)
    assert part(sentences[1], random.Random(0)) == sentences[1]


def test_relations_that_we_do_not_tell_apart_are_the_plain_one():
    assert [plain(each) for each in ("nsubj:outer", "acl:relcl", "goeswith", "reparandum")] == [
        "nsubj",
        "acl:relcl",
        "compound",
        "other",
    ]


def test_what_is_typed_keeps_its_words(sentences):
    rng = random.Random(1)
    for _ in range(30):
        found = typed(sentences[0], rng)
        assert len(words_of(found).heads) >= 4
    first = next(prompts([sentences], 3))
    assert first == next(prompts([sentences], 3))


def test_training_learns_goes_on_and_is_exported(tmp_path, sentences, monkeypatch, capsys):
    reader = write_tiny_reader(tmp_path / "reader")
    sources = tmp_path / "bank/sources/web"
    sources.mkdir(parents=True)
    (tmp_path / "bank/file-lists").mkdir()
    (tmp_path / "bank/file-lists/files.dev").write_text("web/b\n")
    for name in "ab":
        (sources / f"{name}.conllu").write_text((tmp_path / "one.conllu").read_text())
    monkeypatch.setattr(train_syntax, "BATCH", 2)
    monkeypatch.setattr(train_syntax, "POOL", 8)

    def run(count):
        command = f"train --run {tmp_path / 'run'} --reader {reader} --prompts {count}"
        monkeypatch.setattr("sys.argv", [*command.split(), "--treebank", str(tmp_path / "bank")])
        train_syntax.main()
        return torch.load(tmp_path / "run/last.pt", weights_only=False)["state"]

    assert (run(40)["starts"], run(80)["starts"]) == (1, 2)
    assert "LAS" in capsys.readouterr().out
    command = ["export", "--syntax", str(tmp_path / "run"), "--out", str(reader)]
    monkeypatch.setattr("sys.argv", command)
    export.main()
    assert len(ReaderModel(folder=reader).syntax("The cat sings.").heads) == 3
