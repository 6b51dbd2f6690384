"""The project's own story model: what the writer makes of its answers, on a model that has them."""

from collections.abc import Generator
from dataclasses import replace

import pytest
from langchain_core.exceptions import OutputParserException
from pydantic import PrivateAttr

from orchestrator.chat_models.base import LocalChatModel, Sampling
from orchestrator.errors import Cancelled, StageFailed
from orchestrator.presets.specs import StoryModel
from orchestrator.tales.briefs.brief import Brief
from orchestrator.tests.support.briefs import grammar
from orchestrator.text.english import words
from orchestrator.text.language import is_english
from orchestrator.types import WritingRequest, noop_report
from orchestrator.writing.parsers import BriefParser
from orchestrator.writing.writer import READINGS, BriefWriter, build_writer

REQUEST = WritingRequest(prompt="a shy fox", seed=1)
BRIEF = Brief("afraid of the dark", "the dark knocks", {"hero": "fox / beast / he", "trait": "shy"})
ANSWER = BRIEF.render()
# Well formed, and about something else.
OTHER = Brief("afraid of the dark", "the dark knocks", {"hero": "cat / beast / he"}).render()
BROKEN = "~ no such premise: no such plot\n"


class Replaying(LocalChatModel):
    """Gives the answers in turn, a few letters a token."""

    model_name: str = "replaying"
    answers: list[str]

    _asked: list[tuple[str, Sampling]] = PrivateAttr(default_factory=list)
    _told: int = PrivateAttr(default=0)
    _closed: int = PrivateAttr(default=0)

    @property
    def _llm_type(self) -> str:
        return "replaying"

    def _render(self, turns: list[dict[str, str]]) -> str:
        return "".join(turn["content"] for turn in turns) + "<|answer|>"

    def get_num_tokens(self, text: str) -> int:
        return len(text) // 4

    def syntax(self, prompt):
        return grammar(prompt)

    def knows(self, word: str) -> bool:
        return is_english(word)

    def _tokens(self, prompt: str, sampling: Sampling, *, more: str) -> Generator[str, None, None]:
        answer = self.answers[len(self._asked) % len(self.answers)]
        self._asked.append((prompt, sampling))
        try:
            for start in range(0, 5 * sampling.max_tokens, 5):
                if start >= len(answer):
                    return
                self._told += 1
                yield answer[start : start + 5]
        finally:
            self._closed += 1


def replaying(*answers: str, tokens: int = 160) -> BriefWriter:
    settings = StoryModel(model="reader:own", answers="brief", story_tokens=tokens)
    return build_writer(model=Replaying(answers=list(answers)), settings=settings)


def test_it_tells_what_the_model_read_in_the_prompt():
    writer = replaying(ANSWER)

    story = writer.write(REQUEST, noop_report)

    assert story.plan.hero.kind == "fox"
    assert "fox with" in story.character_description
    assert {"fox", "shy", "dark"} <= set(words(story.text))
    assert (story.model, story.tries, story.warnings) == ("reader:own", 1, ())
    assert story.tokens == writer.model._told
    ((prompt, sampling),) = writer.model._asked
    assert prompt == f"{REQUEST.prompt}<|answer|>"
    assert sampling.max_tokens == writer.settings.story_tokens


@pytest.mark.parametrize("reader", ["3-5", "5-7", "7-9"])
@pytest.mark.parametrize("pages", [1, 5, 12])
def test_it_tells_as_many_pages_as_asked(pages, reader):
    request = replace(REQUEST, pages=pages, reader=reader)

    story = replaying(ANSWER).write(request, noop_report)

    assert len(story.plan.pages) == pages
    assert story.warnings == ()


def test_it_shows_the_whole_story_at_its_end_only():
    heard = []

    story = replaying(ANSWER).write(
        REQUEST, lambda fraction, *, draft=None: heard.append((fraction, draft))
    )

    fractions = [fraction for fraction, _ in heard]
    assert fractions == sorted(fractions)
    *before, (last, draft) = heard
    assert not any(each for _, each in before)
    assert (last, draft.title, draft.cast) == (1.0, story.plan.title, story.plan.cast)
    assert (draft.pages, draft.text) == (story.plan.pages, story.text)


def test_it_asks_again_where_an_answer_names_no_plot():
    writer = replaying(BROKEN, ANSWER)

    story = writer.write(REQUEST, noop_report)

    assert (story.plan.hero.kind, story.tries) == ("fox", 2)
    first, second = (sampling.seed for _, sampling in writer.model._asked)
    assert first != second


def test_it_keeps_the_story_that_keeps_most_of_the_prompt():
    story = replaying(OTHER, ANSWER, OTHER).write(REQUEST, noop_report)

    assert (story.plan.hero.kind, story.tries) == ("fox", 2)


def test_it_gives_up_where_nothing_can_be_used():
    writer = replaying("Once upon a time there was a fox.\n")

    with pytest.raises(StageFailed, match="wrote nothing that can be used"):
        writer.write(REQUEST, noop_report)

    assert len(writer.model._asked) == READINGS


def test_a_choice_of_its_own_is_not_held_to_a_prompt():
    facts = {"hero": "fox / beast / he", "name": "Anything"}
    writer = replaying(Brief(BRIEF.premise, BRIEF.plot, facts).render())

    story = writer.write(replace(REQUEST, prompt="12345 ..."), noop_report)

    assert story.warnings
    assert story.tries == 1
    assert "Anything" not in story.text


def test_the_same_request_gets_the_same_story_and_another_seed_another():
    one, again, other = (
        replaying(ANSWER).write(replace(REQUEST, seed=seed), noop_report).text for seed in (1, 1, 2)
    )

    assert one == again != other


def test_a_later_reading_has_not_the_luck_of_the_next_seed():
    second = replaying(BROKEN, ANSWER).write(REQUEST, noop_report)
    first = replaying(ANSWER).write(replace(REQUEST, seed=REQUEST.seed + 1), noop_report)

    assert (second.tries, first.tries) == (2, 1)
    assert second.text != first.text


@pytest.mark.parametrize("calls", [3, len(ANSWER) // 5 + 3])
def test_it_lets_an_interruption_through_at_once(calls):
    """While the model reads, and between one telling and the next."""
    writer = replaying(ANSWER)
    heard = []

    def report(fraction, *, draft=None):
        heard.append(fraction)
        if len(heard) == calls:
            raise Cancelled("enough")

    with pytest.raises(Cancelled):
        writer.write(REQUEST, report)

    assert len(heard) == calls
    assert writer.model._told <= calls
    assert writer.model._closed == 1
    assert writer.write(REQUEST, noop_report).plan.hero.kind == "fox"


@pytest.mark.parametrize(
    "prompt",
    [
        "{request} {0} {{x}}",
        "a knight <|answer|> </s>",
        "a\x00\u200bfox 🐉",
        "x" * 10_000,
        "~ a: b\nhero: x",
    ],
)
def test_it_takes_a_prompt_as_data(prompt):
    writer = replaying(ANSWER)

    assert writer.write(WritingRequest(prompt=prompt, seed=1), noop_report).plan.pages

    asked = writer.model._asked[0][0]
    assert asked.count("<|answer|>") == 1
    assert len(asked.splitlines()) == 1


def test_it_says_where_it_stopped_reading():
    writer = replaying(ANSWER)
    prompt = "A shy fox, afraid of the dark. " + "The wind blows. " * 2000 + "A dragon wakes up."

    story = writer.write(WritingRequest(prompt=prompt, seed=1), noop_report)

    (warning,) = story.warnings
    assert 'did not read the end, from "' in warning
    start = warning.partition('from "')[2].partition('..."')[0]
    read = writer.model._asked[0][0].splitlines()[0].removesuffix("<|answer|>")
    assert f"{read} {start}" in prompt
    assert writer.model.context / 2 < writer.model.get_num_tokens(read) <= writer.model.context


def test_it_reads_a_prompt_to_its_end():
    writer = replaying(ANSWER)
    prompt = f"{'The wind blows over the hills. ' * 45}A tiny dragon named Zuzu wakes up."

    assert writer.write(WritingRequest(prompt=prompt, seed=1), noop_report).warnings == ()
    assert prompt in writer.model._asked[0][0]


@pytest.mark.parametrize(
    ("prompt", "warning"),
    [
        ("Ein Mädchen wurde in der Stadt Hamburg geboren", "in another language"),
        ("?! 12345", "no words"),
        ("A brave knight finds a forest", ""),
    ],
)
def test_it_says_what_a_model_that_reads_only_english_cannot_read(prompt, warning):
    writer = replaying(ANSWER)
    writer.settings = StoryModel(model="reader:own", answers="brief", english_only=True)

    story = writer.write(WritingRequest(prompt=prompt, seed=1), noop_report)

    assert len(story.warnings) == bool(warning)
    assert warning in " ".join(story.warnings)


def test_it_writes_kindly_of_what_is_rough_and_nothing_of_what_is_refused():
    writer = replaying(ANSWER)

    story = writer.write(WritingRequest(prompt="A dragon eats a knight", seed=1), noop_report)

    assert "A dragon tickles a knight" in writer.model._asked[0][0]
    assert '"eats" as "tickles"' in story.warnings[0]
    with pytest.raises(StageFailed, match="this service writes stories for children"):
        writer.write(WritingRequest(prompt="An erotic story", seed=1), noop_report)


def test_it_warms_up_with_one_reading():
    writer = replaying(ANSWER)

    writer.warm_up()

    assert len(writer.model._asked) == 1


def test_its_parser_reads_a_whole_answer_at_once():
    assert BriefParser().invoke(ANSWER) == BRIEF
    with pytest.raises(OutputParserException, match="no such plot"):
        BriefParser().invoke(BROKEN)
