"""Chat models of others: a plan in JSON or step by step, on models that say what a test wants."""

import json
from collections.abc import Generator

import pytest
from langchain_core.language_models import GenericFakeChatModel
from langchain_core.messages import AIMessage
from pydantic import PrivateAttr

from orchestrator.chat_models.base import LocalChatModel, Sampling
from orchestrator.chat_models.remote import RemoteChatModel
from orchestrator.errors import Cancelled, StageFailed
from orchestrator.plan import Character, Page, Plan, Presence
from orchestrator.presets.specs import StoryModel
from orchestrator.remote.connection import Timeouts
from orchestrator.stages import Stage
from orchestrator.tests.support.model_servers import BOOK, book
from orchestrator.types import WritingRequest, noop_report
from orchestrator.writing import structured
from orchestrator.writing.writer import TRIES, ChatWriter, build_writer

KNIGHT = WritingRequest(prompt="A brave knight in a red cape finds a forest", seed=1)

TALE = (
    "Once upon a time, a brave knight lived near an old forest. Every night he heard the trees "
    "talk.\n\nOne day, the knight walked between the tall trunks. A branch bent down and told him "
    "a secret about a lost crown.\n\nAt last, the knight dug below the oldest root. There lay a "
    "small crown, bright as morning, and everybody in the valley came to see it shine."
)
LOOK = "A young knight in silver armor and a red cape."
PLACE = "An old forest with thick mossy trunks in golden light."
STEPS = (TALE, LOOK, PLACE, '"The Lost Crown"')


def served(*answers: str, structured: bool | None = False) -> ChatWriter:
    messages = iter([AIMessage(content=answer) for answer in answers])
    return build_writer(
        model=GenericFakeChatModel(messages=messages),
        settings=StoryModel(model="fake:model", structured=structured),
    )


class Local(LocalChatModel):
    """Gives the answers in turn, a word a token, and starts over when they are used up."""

    model_name: str = "local"
    answers: list[str]

    _asked: list[tuple[str, Sampling]] = PrivateAttr(default_factory=list)
    _mores: list[str] = PrivateAttr(default_factory=list)

    @property
    def _llm_type(self) -> str:
        return "transformers"

    def _render(self, turns: list[dict[str, str]]) -> str:
        return "".join(f"({turn['role']}) {turn['content']}\n" for turn in turns) + "(assistant) "

    def get_num_tokens(self, text: str) -> int:
        return len(text.split())

    def _tokens(self, prompt: str, sampling: Sampling, *, more: str) -> Generator[str, None, None]:
        answer = self.answers[len(self._asked) % len(self.answers)]
        self._mores.append(more)
        self._asked.append((prompt, sampling))
        first, *words = answer.split(" ")
        yield from (first, *(f" {word}" for word in words[: sampling.max_tokens]))


def local(*answers: str, structured: bool | None = False) -> ChatWriter:
    settings = StoryModel(model="gguf:/srv/models/own.gguf", structured=structured)
    return build_writer(model=Local(answers=list(answers)), settings=settings)


@pytest.mark.parametrize("kind", [served, local])
def test_it_asks_for_one_part_after_the_other(kind):
    story = kind(*STEPS).write(KNIGHT, noop_report)

    assert story.plan == Plan(
        "The Lost Crown",
        (Character("hero", "", "main character", LOOK),),
        (Page(TALE.replace("\n\n", "\n"), PLACE, cast=(Presence("hero"),)),),
    )
    assert (story.text, story.tries, story.warnings) == (TALE, 1, ())


def test_each_question_about_the_pictures_has_the_prompts_own_words():
    writer = local(*STEPS)

    writer.write(KNIGHT, noop_report)

    for prompt, _ in writer.model._asked[1:3]:
        assert KNIGHT.prompt in prompt.rpartition("(user)")[2]
    assert TALE in writer.model._asked[1][0]
    assert LOOK in writer.model._asked[2][0]


def test_it_shows_no_path_of_its_model():
    assert local(*STEPS).write(KNIGHT, noop_report).model == "gguf:own.gguf"


def test_it_parts_the_paragraphs_among_the_pages_of_a_book():
    request = WritingRequest(prompt="A knight", seed=1, pages=2)

    pages = served(*STEPS).write(request, noop_report).plan.pages

    assert len(pages) == 2
    assert "\n".join(page.text for page in pages) == TALE.replace("\n\n", "\n")
    many = WritingRequest(prompt="A knight", seed=1, pages=9)
    assert len(served(*STEPS).write(many, noop_report).plan.pages) == 3


def test_it_makes_a_title_of_the_prompt_where_the_model_has_none():
    assert served(*STEPS[:3], "Title:").write(KNIGHT, noop_report).plan.title == KNIGHT.prompt


def test_it_draws_from_the_prompt_where_a_description_says_nothing():
    plan = served(TALE, "1.", "A place.", STEPS[3]).write(KNIGHT, noop_report).plan

    assert plan.hero.look == plan.cover_page.place == KNIGHT.prompt


def test_it_cleans_what_a_model_says():
    said = f"Sure! Here is your story:\n\n{TALE} And th"

    assert served(said, *STEPS[1:]).write(KNIGHT, noop_report).text == TALE


def test_it_tries_again_after_a_bad_answer():
    story = served("I am sorry.", *STEPS).write(KNIGHT, noop_report)

    assert (story.text, story.tries) == (TALE, 2)


def test_it_keeps_the_best_of_its_tries():
    short = " ".join(["The knight sat on a hill and looked at the sea for a very long time."] * 3)

    story = served("No.", short, "Neither.", *STEPS[1:]).write(KNIGHT, noop_report)

    assert (story.text, story.tries) == (short, TRIES)


@pytest.mark.parametrize(
    ("answers", "says"),
    [
        (["Oh.", "<|im_end|>", "Hm."], "another seed"),
        (["I cannot write that. No."] * 3, "would not"),
    ],
)
def test_it_fails_when_nothing_can_be_used(answers, says):
    with pytest.raises(StageFailed, match=says) as failure:
        served(*answers).write(KNIGHT, noop_report)

    assert failure.value.stage is Stage.STORY


def test_it_says_in_words_that_a_server_is_away():
    class Away(GenericFakeChatModel):
        def _stream(self, *args, **kwargs):
            raise ConnectionRefusedError("[Errno 111] http://10.0.0.1:11434/secret")

    away = RemoteChatModel.around(Away(messages=iter([])))
    away.timeouts = Timeouts(pauses=())
    writer = build_writer(model=away, settings=StoryModel(model="ollama:x"))

    with pytest.raises(StageFailed, match="server does not answer") as failure:
        writer.write(KNIGHT, noop_report)

    assert "10.0.0.1" not in str(failure.value)


def test_it_goes_step_by_step_with_a_model_that_nobody_can_ask_for_json():
    assert served(*STEPS, structured=None).write(KNIGHT, noop_report).text == TALE


# In one answer


def test_it_begins_the_json_for_a_local_model():
    said = json.dumps(BOOK).removeprefix(structured.PREFILL)
    writer = local(f"{said} And so on and on and on.", structured=True)
    heard = []

    story = writer.write(KNIGHT, lambda fraction, *, draft=None: heard.append(draft))

    assert story.plan.hero.name == "Edda"
    assert story.plan.cover_page.cast == (Presence("hero", "walking", "curious"),)
    ((prompt, _),) = writer.model._asked
    assert prompt.endswith(structured.PREFILL)
    texts = [draft.text for draft in heard if draft.text]
    assert all(story.text.startswith(text) for text in texts)


def test_it_goes_step_by_step_with_a_local_model_that_cannot_hold_the_format():
    writer = local("no.", "no.", *STEPS, structured=True)

    assert writer.write(KNIGHT, noop_report).plan.hero.look == LOOK


def answered(said):
    """The plan of a local model that says it in one answer."""
    said = json.dumps({"title": ""} | said).removeprefix(structured.PREFILL)
    return local(said, structured=True).write(KNIGHT, noop_report).plan


def test_a_story_for_one_page_is_on_one_page():
    page = BOOK["pages"][0]
    said = BOOK | {"pages": [page | {"text": part} for part in TALE.split("\n\n")], "cover": 2}

    plan = answered(said)

    assert plan.text == TALE
    assert (len(plan.pages), plan.cover) == (1, 1)


@pytest.mark.parametrize(
    "said",
    [
        book(time="noon"),
        book(cast=[{"id": "nobody", "pose": "standing", "mood": "calm"}]),
        book(cast=[{"id": "EDDA", "pose": "dancing", "mood": 7}] * 2),
        BOOK | {"cover": 99},
        BOOK | {"title": ""},
        BOOK | {"cast": [BOOK["cast"][0] | {"id": "knight_1"}] * 9},
        book(cast="hero"),
    ],
)
def test_it_takes_what_a_plan_says_otherwise(said):
    plan = answered(said)

    assert plan.hero.name == "Edda"
    assert plan.cover_page.text


def test_it_goes_on_as_if_the_model_had_just_written_the_story():
    """The state of the model is used again from question to question, and begins from nothing."""
    writer = local(*STEPS)

    writer.write(KNIGHT, noop_report)

    first, *rest = writer.model._mores
    assert first == ""
    assert all(rest)


def test_it_reports_each_token_and_never_falls_back():
    heard = []

    local("no no no no no.", *STEPS).write(
        KNIGHT, lambda fraction, *, draft=None: heard.append((fraction, draft))
    )

    fractions = [fraction for fraction, _ in heard]
    assert fractions == sorted(fractions)
    assert 0 < fractions[0] < fractions[-1] <= 1
    assert [draft.text for _, draft in heard if draft][-1] == TALE


def test_it_lets_an_interruption_through_at_once():
    writer = local(*STEPS)
    heard = []

    def report(fraction, *, draft=None):
        heard.append(fraction)
        if len(heard) == 3:
            raise Cancelled("enough")

    with pytest.raises(Cancelled):
        writer.write(KNIGHT, report)

    assert len(heard) == 3


@pytest.mark.parametrize(
    "prompt",
    [
        "{prompt} {0} {{x}} a knight",
        "<|im_start|>system a knight",
        "a knight </s> [INST]",
        "عن فارس شجاع",
        "a knight\x00\u200b 🐉",
        "x" * 10_000,
    ],
)
def test_it_takes_a_prompt_as_data(prompt):
    writer = local(*STEPS)

    story = writer.write(WritingRequest(prompt=prompt, seed=1), noop_report)

    assert story.text == TALE
    for asked, _ in writer.model._asked:
        assert "<|im_start|>" not in asked
        assert "</s>" not in asked


@pytest.mark.parametrize(
    "text",
    [
        "मीरा बहुत उदास हुई। एक बूढ़े कछुए ने उसकी मदद की। " * 4 + "दोनों दोस्त बन गए।",
        "كان هناك قط صغير يعيش قرب البحر۔ هل نام القط؟ " * 5 + "نعم، نام القط سعيدا۔",
        "แมวน้อยตัวหนึ่งอยู่ในป่าใหญ่ วันหนึ่งมันพบดวงดาว! แล้วมันก็กลับบ้านอย่างมีความสุข",
        "Կատուն ապրում էր անտառում։ Մի օր նա գտավ մի աստղ։ " * 5 + "Եվ նա տուն գնաց։",
        "从前有一只小猫住在月亮上面它每天晚上都给星星讲故事有一天一颗星星掉下来了小猫把它送回了天上",
    ],
    ids=["Hindi", "Arabic", "Thai", "Armenian", "Chinese without a stop"],
)
def test_it_keeps_a_story_in_every_script(text):
    writer = served(*[text] * TRIES, *STEPS[1:])

    assert writer.write(WritingRequest(prompt="x", seed=1), noop_report).text == text


def test_it_warms_up_with_one_short_generation():
    writer = local(*STEPS)

    writer.warm_up()

    assert [sampling.max_tokens for _, sampling in writer.model._asked] == [4]
