"""The writer's logic, on models that say what the test wants."""

import json
from collections.abc import Generator

import pytest
from langchain_core.language_models import GenericFakeChatModel
from langchain_core.messages import AIMessage
from pydantic import PrivateAttr

from orchestrator.chat_models.base import LocalChatModel, Sampling
from orchestrator.chat_models.remote import RemoteChatModel, Timeouts
from orchestrator.errors import Cancelled, StageFailed
from orchestrator.presets.specs import StoryModel
from orchestrator.stages import Stage
from orchestrator.types import Story, StoryRequest, noop_report
from orchestrator.writing import structured
from orchestrator.writing.conversation import TRIES
from orchestrator.writing.writer import StoryWriter, build_writer

KNIGHT = StoryRequest(prompt="A brave knight finds a forest", seed=1)

TALE = (
    "Once upon a time, a brave knight lived near an old forest. Every night he heard the trees "
    "talk.\n\nOne day, the knight walked between the tall trunks. A branch bent down and told him "
    "a secret about a lost crown.\n\nAt last, the knight dug below the oldest root. There lay a "
    "small crown, bright as morning, and everybody in the valley came to see it shine."
)


def served(*answers: str) -> StoryWriter:
    messages = iter([AIMessage(content=answer) for answer in answers])
    return build_writer(
        model=GenericFakeChatModel(messages=messages), settings=StoryModel(model="fake:model")
    )


class LedModel(LocalChatModel):
    """Goes on with the next of `lines`, a word a token, and starts over when they are used up."""

    model_name: str = "led"
    lines: list[str]

    _asked: list[tuple[str, Sampling]] = PrivateAttr(default_factory=list)
    _mores: list[str] = PrivateAttr(default_factory=list)
    _closed: int = PrivateAttr(default=0)

    @property
    def _llm_type(self) -> str:
        return "transformers"

    def _render(self, turns: list[dict[str, str]]) -> str:
        return "".join(f"({turn['role']}) {turn['content']}\n" for turn in turns)

    def _tokens(self, prompt: str, sampling: Sampling, *, more: str) -> Generator[str, None, None]:
        line = self.lines[len(self._asked) % len(self.lines)]
        self._mores.append(more)
        self._asked.append((prompt, sampling))
        try:
            yield from (f" {word}" for word in line.split(" ")[: sampling.max_tokens])
        finally:
            self._closed += 1


PASSAGES = [
    "lived alone beside a deep forest full of owls. And th",
    "met a squirrel that carried a tiny silver key.\nWhat next?",
    "a storm blew every light out, and nobody knew the way.",
    "opened an iron gate and found his lost brother there.",
    "kept a candle in the window for all who wander.",
]


def led(lines: list[str]) -> StoryWriter:
    return build_writer(model=LedModel(lines=lines), settings=StoryModel(model="fake:led"))


def test_it_writes_what_a_served_model_says():
    story = served(TALE).write(KNIGHT, noop_report)

    assert story.text == TALE
    assert story.model == "fake:model"
    assert story.tries == 1


def test_it_shows_no_path_of_its_model():
    writer = led(PASSAGES)
    writer.settings = StoryModel(model="gguf:/srv/models/own.gguf")

    assert writer.write(KNIGHT, noop_report).model == "gguf:own.gguf"


def test_it_cleans_what_a_served_model_says():
    assert (
        served(f"Sure! Here is your story:\n\n{TALE} And th").write(KNIGHT, noop_report).text
        == TALE
    )


def test_it_tries_again_after_a_bad_answer():
    story = served("I am sorry.", TALE).write(KNIGHT, noop_report)

    assert story.text == TALE
    assert story.tries == 2


def test_it_keeps_the_best_of_its_tries():
    lost = TALE.replace("brave knight", "old miller").replace("knight", "miller")

    story = served("No.", lost, "Neither.").write(KNIGHT, noop_report)

    assert story.text == lost
    assert story.tries == TRIES


def test_it_fails_when_nothing_can_be_used():
    with pytest.raises(StageFailed, match="another seed") as failure:
        served("Oh.", "<|im_end|>", "Hm.").write(KNIGHT, noop_report)

    assert failure.value.stage is Stage.STORY


def test_it_says_in_words_that_a_server_is_away():
    class Away(GenericFakeChatModel):
        def _stream(self, *args, **kwargs):
            raise ConnectionRefusedError("[Errno 111] http://10.0.0.1:11434/secret")

    away = RemoteChatModel.around(Away(messages=iter([])))
    away.timeouts = Timeouts(pauses=())
    writer = build_writer(model=away, settings=StoryModel(model="ollama:x"))

    for stage, ask in (
        (Stage.STORY, lambda: writer.write(KNIGHT, noop_report)),
        (
            Stage.DESCRIPTIONS,
            lambda: writer.describe(KNIGHT, Story(text=TALE, model="x"), noop_report),
        ),
    ):
        with pytest.raises(StageFailed, match="server does not answer") as failure:
            ask()

        assert failure.value.stage is stage
        assert "10.0.0.1" not in str(failure.value)


def test_it_goes_step_by_step_with_a_model_that_nobody_can_ask_for_json():
    writer = served(TALE)
    writer.settings = StoryModel(model="fake:model", structured=None)

    assert writer.write(KNIGHT, noop_report).text == TALE


def test_it_leads_a_local_model_through_the_story():
    story = led(PASSAGES).write(KNIGHT, noop_report)

    assert story.text.split("\n\n") == [
        "Once upon a time, a brave knight lived alone beside a deep forest full of owls.",
        "One day, the knight met a squirrel that carried a tiny silver key.",
        "But then, a storm blew every light out, and nobody knew the way.",
        "At last, the knight opened an iron gate and found his lost brother there.",
        "From that day on, the knight kept a candle in the window for all who wander.",
    ]


def test_it_shows_the_model_the_story_so_far():
    writer = led(PASSAGES)

    writer.write(KNIGHT, noop_report)

    assert writer.model._asked[1][0].endswith("full of owls.\n\nOne day, the knight")


def test_it_tries_a_passage_again_with_another_seed():
    writer = led(
        [PASSAGES[0], "round and round and round and round and round and round.", *PASSAGES[1:]]
    )

    story = writer.write(KNIGHT, noop_report)

    assert story.tries == 2
    assert "round" not in story.text
    first, second = writer.model._asked[1], writer.model._asked[2]
    assert first[0] == second[0]
    assert first[1].seed != second[1].seed


def test_it_gives_up_trying_after_a_while():
    writer = led(
        ["so so so so so so so so so so so so so so so so so so so so so so so so so so so so so"]
    )

    with pytest.raises(StageFailed):
        writer.write(StoryRequest(prompt="?", seed=1), noop_report)

    assert len(writer.model._asked) <= 5 * TRIES


def test_it_draws_its_seeds_from_the_request():
    seeds = []
    for seed in (1, 1, 2):
        writer = led(PASSAGES)
        writer.write(StoryRequest(prompt="A brave knight", seed=seed), noop_report)
        seeds.append([sampling.seed for _, sampling in writer.model._asked])

    assert seeds[0] == seeds[1] != seeds[2]


def test_it_reports_each_token_and_never_falls_back():
    heard = []

    led([PASSAGES[0], "no no no no no.", *PASSAGES[1:]]).write(
        KNIGHT, lambda fraction, *, text=None: heard.append((fraction, text))
    )

    fractions = [fraction for fraction, _ in heard]
    assert fractions == sorted(fractions)
    assert 0 < fractions[0] < fractions[-1] <= 1
    assert heard[0][1] == "Once upon a time, a brave knight lived"


def test_it_lets_an_interruption_through_at_once():
    writer = led(PASSAGES)
    heard = []

    def report(fraction, *, text=None):
        heard.append(text)
        if len(heard) == 3:
            raise Cancelled("enough")

    with pytest.raises(Cancelled):
        writer.write(KNIGHT, report)

    assert len(heard) == 3
    assert writer.model._closed == 1
    assert writer.write(KNIGHT, noop_report).text.startswith("Once upon a time, a brave knight")


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
    writer = led(PASSAGES)

    story = writer.write(StoryRequest(prompt=prompt, seed=1), noop_report)
    made = writer.describe(StoryRequest(prompt=prompt, seed=1), story, noop_report)

    for text in (story.text, made.character, made.background):
        assert not set(text) & set("{}<>[]|\x00")
    for asked, _ in writer.model._asked:
        assert "<|im_start|>" not in asked
        assert "</s>" not in asked
        assert len(asked.encode()) < writer.model.context


@pytest.mark.parametrize("stage", [Stage.STORY, Stage.DESCRIPTIONS])
def test_it_begins_each_stage_from_nothing(stage):
    """Even where the last conversation happens to be the beginning of this one."""
    writer = led(PASSAGES)

    def ask():
        if stage is Stage.STORY:
            return writer.write(KNIGHT, noop_report)
        return writer.describe(KNIGHT, Story(text=TALE, model="x"), noop_report)

    ask()
    prompt, _ = writer.model._asked[0]
    writer.model._prompt, writer.model._answer = prompt[:-9], prompt[-9:-1]
    writer.model._mores.clear()
    ask()

    assert writer.model._mores[0] == ""


def test_it_describes_as_if_it_had_just_written_the_story():
    writer = led(["a red cloak and a helmet.", "tall trees, bright mushrooms and a knight."])
    story = Story(text=TALE, model="x")

    made = writer.describe(KNIGHT, story, noop_report)

    assert made.character == "A brave knight wearing a red cloak and a helmet."
    assert made.background == (
        "A forest with tall trees and bright mushrooms, in soft morning light."
    )
    first, second = (asked for asked, _ in writer.model._asked)
    assert TALE in first
    assert second.startswith(first.rpartition("(assistant)")[0].rstrip("\n")[:200])
    assert "A brave knight wearing a red cloak and a helmet." in second


def test_it_falls_back_on_the_prompts_own_words():
    made = led(["he said, he thought."]).describe(KNIGHT, Story(text=TALE, model="x"), noop_report)

    assert made.character.startswith("A brave knight wearing ")
    assert made.background == "A forest in soft morning light."


def test_it_uses_what_a_served_model_describes():
    made = served(
        "A brave knight in shining armor, holding a sword.", "A forest with tall trees at dawn."
    ).describe(KNIGHT, Story(text=TALE, model="x"), noop_report)

    assert made.character == "A brave knight in shining armor, holding a sword."
    assert made.background == "A forest with tall trees at dawn."


def test_it_replaces_a_served_background_that_names_the_character():
    bad = "A brave knight stands in a forest."
    writer = served("A brave knight in silver armor, holding a sword.", bad, bad, bad)

    made = writer.describe(KNIGHT, Story(text=TALE, model="x"), noop_report)

    assert "knight" not in made.background


BOOK = json.dumps(
    {
        "story": TALE,
        "character": "A young knight with brown hair, wearing silver armor and a red cape.",
        "background": "An old forest with thick mossy trunks and green ferns in golden light.",
    }
)


def test_it_leads_a_capable_local_model_into_the_json():
    writer = led([f"{BOOK.removeprefix(structured.PREFILL)} And so on and on and on."])
    writer.settings = StoryModel(model="gguf:big.gguf", structured=True, story_tokens=400)
    heard = []

    story = writer.write(KNIGHT, lambda fraction, *, text=None: heard.append(text))

    assert story.text == TALE
    assert story.descriptions.character.startswith("A young knight with brown hair")
    assert writer.describe(KNIGHT, story, noop_report) is story.descriptions
    ((prompt, sampling),) = writer.model._asked
    assert prompt.endswith(structured.PREFILL)
    assert sampling.max_tokens > 400
    assert story.tokens == len(BOOK.removeprefix(structured.PREFILL).split(" "))
    assert all(TALE.startswith(text) for text in heard if text)


def test_it_leads_a_local_model_step_by_step_if_it_cannot_hold_the_format():
    writer = led(["no.", "no.", *PASSAGES])
    writer.settings = StoryModel(model="gguf:big.gguf", structured=True)

    story = writer.write(KNIGHT, noop_report)

    assert story.text.startswith("Once upon a time, a brave knight lived alone")
    assert story.descriptions is None


def test_it_gives_each_passage_its_share_of_the_tokens_after_a_structured_answer_failed():
    writer = led(["no.", "no.", *PASSAGES])
    writer.settings = StoryModel(model="gguf:big.gguf", structured=None, story_tokens=360)

    writer.write(KNIGHT, noop_report)

    assert {sampling.max_tokens for _, sampling in writer.model._asked[2:]} == {72}


def test_it_reads_a_prompt_to_its_end():
    writer = led(PASSAGES)
    prompt = f"{'The wind blows over the hills. ' * 45}A tiny dragon named Zuzu wakes up."

    story = writer.write(StoryRequest(prompt=prompt, seed=1), noop_report)

    assert prompt in writer.model._asked[0][0]
    assert story.warnings == ()


def test_it_says_where_it_stopped_reading():
    writer = led(PASSAGES)
    prompt = "A knight. " + "The wind blows. " * 300 + "A tiny dragon named Zuzu wakes up."

    story = writer.write(StoryRequest(prompt=prompt, seed=1), noop_report)

    (warning,) = story.warnings
    assert 'did not read the end, from "' in warning
    start = warning.partition('from "')[2].partition('..."')[0]
    read = writer.model._asked[0][0].partition("children: ")[2].partition("\n")[0]
    assert f"{read} {start}" in prompt


@pytest.mark.parametrize(
    ("prompt", "warning"),
    [
        ("Ein Mädchen wurde in der Stadt Hamburg geboren", "in another language"),
        ("一只小猫去月球旅行", "in another language"),
        ("قصة عن قطة", "in another language"),
        ("?! 12345", "no words"),
        ("A brave knight finds a forest", ""),
        ("🦊🌲", ""),
    ],
)
def test_it_says_what_a_model_that_reads_only_english_cannot_read(prompt, warning):
    for english_only in (True, False):
        writer = led(PASSAGES)
        writer.settings = StoryModel(model="gguf:small.gguf", english_only=english_only)

        story = writer.write(StoryRequest(prompt=prompt, seed=1), noop_report)

        assert len(story.warnings) == (english_only and bool(warning))
        assert warning in " ".join(story.warnings) or not english_only
        assert "hamburg" not in story.text.lower()


def test_it_finds_the_subject_of_a_story_whose_prompt_has_none():
    story = Story(text="Once upon a time, there lived a little fox. It slept.", model="x")

    made = led(["he said, he thought."]).describe(
        StoryRequest(prompt="Ein Traum und der Schlaf", seed=1), story, noop_report
    )

    assert made.character.startswith("A little fox with orange fur")


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
    writer = served(*[text] * TRIES)

    assert writer.write(StoryRequest(prompt="x", seed=1), noop_report).text == text


def test_it_warms_up_with_one_short_generation():
    writer = led(PASSAGES)

    writer.warm_up()

    assert [sampling.max_tokens for _, sampling in writer.model._asked] == [4]
