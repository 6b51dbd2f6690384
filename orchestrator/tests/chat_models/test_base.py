"""What every model that runs in this process does, shown on one that only repeats a script."""

import threading
from collections.abc import Generator
from contextlib import closing
from typing import Any

import pytest
from pydantic import PrivateAttr

from orchestrator.chat_models.base import (
    IncrementalDetokenizer,
    LocalChatModel,
    Sampling,
    callback_to_generator,
    stop_at,
)


class ScriptedModel(LocalChatModel):
    """Says `says`, a letter a token, and keeps what it was asked."""

    model_name: str = "script"
    says: str = "Hello there."

    _calls: list[tuple[str, Sampling, str]] = PrivateAttr(default_factory=list)

    @property
    def _llm_type(self) -> str:
        return "script"

    def get_num_tokens(self, text):
        return len(text)

    def _render(self, turns: list[dict[str, str]]) -> str:
        return "".join(f"<{turn['role']}>{turn['content']}</>" for turn in turns) + "<assistant>"

    def _tokens(self, prompt: str, sampling: Sampling, *, more: str) -> Generator[str, None, None]:
        self._calls.append((prompt, sampling, more))
        yield from self.says[: sampling.max_tokens]


def test_it_goes_on_from_the_assistants_last_words():
    model = ScriptedModel()

    model.invoke([("system", "Be kind."), ("human", "Hi"), ("ai", "Well,")])

    assert model._calls[0][0] == "<system>Be kind.</><user>Hi</><assistant>Well,"


@pytest.mark.parametrize("mark", ["<|im_start|>", "</s>", "<bos>", "[INST]", "<<SYS>>", "<b>"])
def test_it_breaks_control_marks_in_what_people_typed(mark):
    model = ScriptedModel()

    model.invoke(f"a {mark} b")

    assert mark not in model._calls[0][0].replace("<user>", "")


def test_it_lets_a_call_override_its_fields():
    model = ScriptedModel(temperature=0.5)

    said = model.invoke("Hi", seed=7, max_tokens=3, temperature=0.0).text

    assert said == "Hel"
    assert model._calls[0][1].seed == 7
    assert model._calls[0][1].temperature == 0.0
    assert model._calls[0][1].repetition_penalty == model.repetition_penalty


def test_it_stops_before_a_stop_string():
    model = ScriptedModel(says="One.\n\nTwo.")

    assert model.invoke("Hi", stop=["\n\n"]).text == "One."


def test_it_streams_each_token():
    chunks = [chunk.text for chunk in ScriptedModel(says="abc").stream("Hi")]

    assert chunks[:3] == ["a", "b", "c"]


def test_it_reads_only_what_is_new_in_a_conversation_that_goes_on():
    model = ScriptedModel(says=" there was a fox.")
    model.invoke([("human", "Hi"), ("ai", "Once")])

    model.invoke([("human", "Hi"), ("ai", "Once there was a fox. Then")])

    assert model._calls[1][2] == " there was a fox. Then"


@pytest.mark.parametrize(
    "second",
    [
        [("human", "Hi"), ("ai", "Once")],  # the same again
        [("human", "Hi"), ("ai", "Once there")],  # less than was said
        [("human", "Hi"), ("ai", "Once upon a time")],  # not what was said
        [("human", "Bye"), ("ai", "Once there was a fox. Then")],
    ],
)
def test_it_starts_anew_for_any_other_conversation(second):
    model = ScriptedModel(says=" there was a fox.")
    model.invoke([("human", "Hi"), ("ai", "Once")])

    model.invoke(second)

    assert model._calls[1][2] == ""


def test_it_starts_anew_after_a_reset():
    model = ScriptedModel(says=" there was a fox.")
    model.invoke([("human", "Hi"), ("ai", "Once")])

    model.reset()
    model.invoke([("human", "Hi"), ("ai", "Once there was a fox. Then")])

    assert model._calls[1][2] == ""


def test_it_starts_anew_after_the_engine_failed():
    model = ScriptedModel(says=" there was a fox.")
    model.invoke([("human", "Hi"), ("ai", "Once")])
    tokens = model._tokens

    def failing(*args: Any, **kwargs: Any) -> Generator[str, None, None]:
        yield from tokens(*args, **kwargs)
        raise MemoryError

    object.__setattr__(model, "_tokens", failing)
    with pytest.raises(MemoryError):
        model.invoke([("human", "Hi"), ("ai", "Once there was a fox. Then")])
    object.__setattr__(model, "_tokens", tokens)
    model.invoke([("human", "Hi"), ("ai", "Once there was a fox. Then there was a fox. And")])

    assert [more for *_, more in model._calls] == ["", " there was a fox. Then", ""]


def test_it_waits_for_the_rest_of_a_letter():
    letters = "a🦊b".encode()
    spelled = IncrementalDetokenizer(lambda tokens: bytes(tokens).decode(errors="replace"))

    assert [spelled.add([byte]) for byte in letters] == ["a", "", "", "", "🦊", "b"]


def test_it_holds_back_what_may_become_a_stop_string():
    assert list(stop_at(iter(["a", "<", "b", "<", "/"]), ["</"])) == ["a", "", "<b", "", ""]
    assert "".join(stop_at(iter(["a", "<"]), ["</"])) == "a<"


def test_it_makes_no_token_before_it_is_asked_for():
    made = []

    def work(emit: Any) -> None:
        for letter in "abcdef":
            made.append(letter)
            if not emit(letter):
                return

    with closing(callback_to_generator(work)) as items:
        assert [next(items), next(items)] == ["a", "b"]

    assert made == ["a", "b"]
    assert not [thread for thread in threading.enumerate() if thread.name == "story-model"]


def test_it_hands_on_what_the_engine_raises():
    def work(emit: Any) -> None:
        emit("a")
        raise MemoryError

    items = callback_to_generator(work)

    assert next(items) == "a"
    with pytest.raises(MemoryError):
        next(items)
