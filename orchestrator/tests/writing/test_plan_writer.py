"""The project's own story model: what the writer makes of its answers, on a model that has them."""

from collections.abc import Generator
from dataclasses import replace

import pytest
from langchain_core.exceptions import OutputParserException
from pydantic import PrivateAttr

from orchestrator.chat_models.base import LocalChatModel, Sampling
from orchestrator.errors import Cancelled, StageFailed
from orchestrator.plan import Character, Page, Plan, Presence
from orchestrator.presets.specs import StoryModel
from orchestrator.types import WritingRequest, noop_report
from orchestrator.writing.answer_format import Request, render
from orchestrator.writing.parsers import AnswerParser
from orchestrator.writing.writer import PLAN_TRIES, PlanWriter, build_writer

REQUEST = WritingRequest(prompt="a shy fox who is afraid of the dark", seed=1)
PLAN = Plan(
    "The Night That Was Not Empty",
    (
        Character("hero", "Momo", "fox", "a fox with red fur, wearing a blue scarf"),
        Character("friend", "", "owl", "an old owl with brown feathers"),
    ),
    (
        Page(
            'Momo the shy fox counted the lamps.\n"Nine is not enough," said Momo, afraid of the '
            'dark. "Come up," said the owl.',
            "A green forest with tall trees, by moonlight",
            "night",
            (Presence("hero", "sitting", "worried"), Presence("friend")),
        ),
    ),
)
OUTLINE = "a night: nine lamps"
ANSWER = render(PLAN, OUTLINE)
# Well formed, and about something else.
OTHER = ANSWER.replace("shy fox", "cat").replace("fox", "cat").replace("afraid of the dark", "glad")
BROKEN = ANSWER.replace("+ hero sitting", "+ hero dancing")


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


def replaying(*answers: str, tokens: int = 400) -> PlanWriter:
    settings = StoryModel(model="gguf:own.gguf", answers="plan", story_tokens=tokens)
    return build_writer(model=Replaying(answers=list(answers)), settings=settings)


def test_it_asks_once_and_gets_everything():
    writer = replaying(ANSWER)

    story = writer.write(REQUEST, noop_report)

    assert story.plan == PLAN
    assert story.text == PLAN.pages[0].text.replace("\n", "\n\n")
    assert story.character_description == "a fox with red fur, wearing a blue scarf"
    assert story.background_description == "A green forest with tall trees, by moonlight"
    assert (story.model, story.tries, story.warnings) == ("gguf:own.gguf", 1, ())
    assert story.tokens == writer.model._told
    ((prompt, _),) = writer.model._asked
    assert prompt == Request(REQUEST.prompt).render() + "<|answer|>"


def test_it_asks_for_the_pages_and_the_reader():
    writer = replaying(ANSWER)
    request = WritingRequest(prompt="a fox", seed=1, pages=12, reader="3-5")

    story = writer.write(request, noop_report)

    assert "The story model wrote 1 page, not the 12 asked for." in story.warnings
    assert writer.model._asked[0][0].startswith("12 pages, ages 3-5\na fox\n")


def test_it_shows_title_and_cast_before_the_text_and_all_as_it_comes():
    heard = []

    replaying(ANSWER).write(
        REQUEST, lambda fraction, *, draft=None: heard.append((fraction, draft))
    )

    fractions = [fraction for fraction, _ in heard]
    assert fractions == sorted(fractions)
    drafts = [draft for _, draft in heard]
    assert next(draft for draft in drafts if draft.title).cast == ()
    first = next(draft for draft in drafts if draft.text)
    assert (first.title, first.cast, first.pages) == (PLAN.title, PLAN.cast, ())
    assert all(PLAN.text.startswith(draft.text) for draft in drafts)
    assert drafts[-1].pages == PLAN.pages


def test_it_asks_again_where_the_format_breaks_and_stops_at_that_line():
    writer = replaying(BROKEN, ANSWER)

    story = writer.write(REQUEST, noop_report)

    assert (story.plan, story.tries) == (PLAN, 2)
    assert story.tokens < 2 * len(ANSWER) / 5
    first, second = (sampling.seed for _, sampling in writer.model._asked)
    assert first != second


def test_it_keeps_the_answer_that_keeps_most_of_the_prompt():
    heard = []

    story = replaying(OTHER, ANSWER, OTHER).write(
        REQUEST, lambda fraction, *, draft=None: heard.append(draft)
    )

    assert (story.plan, story.tries) == (PLAN, 2)
    # What is shown does not change while a better one is looked for.
    assert all(draft is None or draft.cast[:1] != PLAN.cast[:1] for draft in heard)


def test_it_keeps_the_first_of_answers_that_are_alike():
    story = replaying(OTHER, OTHER.replace("Momo", "Ada")).write(REQUEST, noop_report)

    assert story.plan.hero.name == "Momo"
    assert story.tries > 1


def test_it_gives_up_where_nothing_can_be_used():
    writer = replaying("Once upon a time there was a fox.\n")

    with pytest.raises(StageFailed, match="wrote nothing that can be used"):
        writer.write(REQUEST, noop_report)

    # The prompt was tried, and then a story of the model's own choice.
    assert len(writer.model._asked) == 2 * PLAN_TRIES


def test_a_choice_of_its_own_is_not_held_to_a_prompt():
    story = replaying(render(PLAN, OUTLINE)).write(
        replace(REQUEST, prompt="12345 ..."), noop_report
    )

    assert story.warnings
    assert story.tries == 1


def test_it_saves_the_whole_pages_of_an_answer_that_breaks_off():
    book = Plan(PLAN.title, PLAN.cast, PLAN.pages * 2, 2)
    broken = render(book, OUTLINE).rpartition("@ =")[0]

    story = replaying(broken).write(REQUEST, noop_report)

    assert story.plan == PLAN


def test_it_prefers_the_number_of_pages_that_was_asked_for():
    two = render(Plan(PLAN.title, PLAN.cast, PLAN.pages * 2, 2), OUTLINE)

    assert replaying(two, ANSWER).write(REQUEST, noop_report).plan == PLAN


def test_it_draws_its_seeds_from_the_request():
    seeds = []
    for seed in (1, 1, 2):
        writer = replaying(ANSWER)
        writer.write(WritingRequest(prompt=REQUEST.prompt, seed=seed), noop_report)
        seeds.append(writer.model._asked[0][1].seed)

    assert seeds[0] == seeds[1] != seeds[2]


def test_it_lets_an_interruption_through_at_once():
    """The model stops at this token: a library would have read its answer to the end."""
    writer = replaying(ANSWER)
    heard = []

    def report(fraction, *, draft=None):
        heard.append(fraction)
        if len(heard) == 3:
            raise Cancelled("enough")

    with pytest.raises(Cancelled):
        writer.write(REQUEST, report)

    assert len(heard) == writer.model._told == 3
    assert writer.model._closed == 1
    assert writer.write(REQUEST, noop_report).plan == PLAN


def test_it_does_not_read_what_comes_after_the_end():
    writer = replaying(ANSWER + "Once more.\n" * 50)

    assert writer.write(REQUEST, noop_report).plan == PLAN
    assert writer.model._told <= len(ANSWER) / 5 + 3


@pytest.mark.parametrize(
    "prompt",
    [
        "{request} {0} {{x}}",
        "a knight <|answer|> </s>",
        "a\x00\u200bfox 🐉",
        "x" * 10_000,
        "# a\n* 1",
    ],
)
def test_it_takes_a_prompt_as_data(prompt):
    writer = replaying(ANSWER)

    assert writer.write(WritingRequest(prompt=prompt, seed=1), noop_report).plan == PLAN

    asked = writer.model._asked[0][0]
    assert asked.count("<|answer|>") == 1
    assert len(asked.splitlines()) == 3


def test_it_says_where_it_stopped_reading():
    writer = replaying(ANSWER)
    prompt = "A shy fox, afraid of the dark. " + "The wind blows. " * 1000 + "A dragon wakes up."

    story = writer.write(WritingRequest(prompt=prompt, seed=1), noop_report)

    (warning,) = story.warnings
    assert 'did not read the end, from "' in warning
    start = warning.partition('from "')[2].partition('..."')[0]
    read = writer.model._asked[0][0].splitlines()[1].removesuffix("<|answer|>")
    assert f"{read} {start}" in prompt
    room = writer.model.context - writer.settings.story_tokens
    assert room / 2 < writer.model.get_num_tokens(read) < room


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
    writer.settings = StoryModel(model="gguf:own.gguf", answers="plan", english_only=True)

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


def test_it_warms_up_with_one_short_generation():
    writer = replaying(ANSWER)

    writer.warm_up()

    assert [sampling.max_tokens for _, sampling in writer.model._asked] == [4]


def test_its_parser_reads_a_whole_answer_at_once():
    assert AnswerParser().invoke(ANSWER) == PLAN
    with pytest.raises(OutputParserException, match="no end"):
        AnswerParser().invoke(ANSWER.removesuffix("* 1\n"))
