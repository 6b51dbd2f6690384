"""Writes the story and says what its pictures show: `prompt | model | parser`, step by step.

The story is one conversation, its passages each adding to what the model has in memory; the two
descriptions are another, which begins with the story as if the model had just written it. A
conversation hangs on nothing that was said before it: a story that is taken up again by another
process gets the same descriptions as one that was never interrupted. (What is left in memory of
writing is not what reading the same words gives, to the last bit; and reading them takes 0.2 s.)

A model that runs in this process is led through the story passage by passage, each begun for it
("Once upon a time, a brave knight"): one of a hundred million parameters loses its way within a
few sentences, and this keeps it to its subject and brings it to an end. A served model gets the
same request and writes in one go.
"""

import hashlib
import logging
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, nullcontext
from dataclasses import asdict
from typing import Any, Self

from langchain_core.language_models import BaseChatModel
from langchain_core.output_parsers import StrOutputParser
from langchain_core.prompts import ChatPromptTemplate

from orchestrator.chat_models import build_chat_model, call_options
from orchestrator.config import OrchestratorConfig
from orchestrator.errors import OrchestratorError, StageFailed
from orchestrator.keys import code_identity, model_identity
from orchestrator.looks import describe_character, describe_place
from orchestrator.parts import StoryModel
from orchestrator.prompt_reading import (
    Reading,
    find_place,
    find_subject,
    is_person,
    read_prompt,
    short_name,
    with_article,
)
from orchestrator.story_checks import (
    clean,
    clean_description,
    description_problems,
    ends_sentence,
    passage_problems,
    story_problems,
    telling_words,
    words,
)
from orchestrator.types import (
    Descriptions,
    Identity,
    Report,
    Stage,
    Story,
    StoryRequest,
    unheard,
)

logger = logging.getLogger(__name__)

Turns = list[tuple[str, str]]

# Each engine's, as far as it is installed, and what puts prompts together.
LIBRARIES = (
    "openvino-genai",
    "openvino-tokenizers",
    "openvino",
    "llama-cpp-python",
    "transformers",
    "tokenizers",
    "torch",
    "langchain-core",
)

TRIES = 3
LEAST_WORDS = 40

# No worked example: a 135M model copies its phrases into stories they do not belong to.
ASKED: Turns = [
    ("system", "You write short, simple stories for children."),
    ("human", "Write a short story for children: {prompt}"),
]
CHARACTER: Turns = [
    *ASKED,
    ("ai", "{story}"),
    (
        "human",
        "In one sentence, describe what {head} looks like: colors, clothes, face.",
    ),
]
BACKGROUND: Turns = [
    *CHARACTER,
    ("ai", "{character}"),
    (
        "human",
        "In one sentence, describe {place} itself: the ground, the plants or buildings, the sky "
        "and the light. Name no people and no animals.",
    ),
]


class StoryWriter:
    """The `Writer` that asks a chat model.

    `model` may be any LangChain chat model; one that has `continues_last_message` is led.
    `loaded` is what `model_identity` says of its files, None if it runs elsewhere.
    """

    def __init__(
        self, *, model: BaseChatModel, settings: StoryModel, loaded: Identity = None
    ) -> None:
        self.model = model
        self.settings = settings
        self.identity: Identity = loaded and {
            **loaded,
            "engine": model._llm_type,
            "settings": asdict(settings) | {"model": settings.name},
            **code_identity(__name__, libraries=LIBRARIES),
        }

    @classmethod
    def from_config(cls, config: OrchestratorConfig) -> Self:
        """Load the model; raises `ModelsMissing` or `ConfigurationError`."""
        kind, _, name = config.story.model.partition(":")
        return cls(
            model=build_chat_model(config),
            settings=config.story,
            # What a server runs under a name may be another model tomorrow.
            loaded=model_identity(config, name) if kind in ("gguf", "transformers") else None,
        )

    def write(self, request: StoryRequest, report: Report) -> Story:
        """Write the story; raises `StageFailed` if the model says nothing that can be used."""
        reading = read_prompt(request.prompt)
        limit = self.settings.story_tokens
        talk = _Talk(self.model, request, Stage.STORY, report, limit=limit)
        if talk.leads:
            text = _led_story(talk, reading)
        else:
            text = talk.best(
                ASKED,
                {"prompt": reading.text},
                finish=clean,
                check=lambda said: story_problems(said, subject=reading.who),
                limit=limit,
            )
        if len(words(text)) < LEAST_WORDS:
            raise StageFailed(
                Stage.STORY,
                "the language model wrote nothing that can be used. Try another seed, or say a "
                "little more of what the story is about.",
            )
        return Story(text=text, model=self.settings.name, tokens=talk.tokens, tries=talk.tries)

    def describe(self, request: StoryRequest, story: Story, report: Report) -> Descriptions:
        """Say what the pictures show, asked as if the model had just told the story."""
        reading = read_prompt(request.prompt)
        limit = self.settings.description_tokens
        talk = _Talk(self.model, request, Stage.DESCRIPTIONS, report, limit=2 * limit)
        who = reading.who or find_subject(story.text.partition("there lived ")[2])
        place = with_article(reading.where or find_place(story.text, besides=who))
        hidden = telling_words(who) - telling_words(place)
        values = {
            "prompt": reading.text,
            "story": story.text,
            "head": short_name(who) or "the main character",
            "place": place or "the place of the story",
        }

        def character_of(said: str) -> str:
            if not talk.leads:
                return clean_description(said)
            return describe_character(who, reading.about_who, said)

        character = talk.best(
            CHARACTER,
            values,
            begun=_capital(f"{who} {'wearing' if is_person(who) else 'with'}") if who else "A",
            finish=character_of,
            check=description_problems,
            limit=limit,
            last_resort=describe_character(who, reading.about_who, ""),
        )

        def background_of(said: str) -> str:
            if not talk.leads:
                return clean_description(said)
            return describe_place(place, reading.text, said, without=hidden)

        background = talk.best(
            BACKGROUND,
            values | {"character": talk.said},
            begun=_capital(f"{place} with") if place else "A",
            finish=background_of,
            check=lambda said: description_problems(said, without=hidden),
            limit=limit,
            last_resort=describe_place(place, reading.text, "", without=hidden),
        )
        return Descriptions(character=character, background=background, tokens=talk.tokens)

    def warm_up(self) -> None:
        """One small real generation."""
        request = StoryRequest(prompt="a cat", seed=0)
        talk = _Talk(self.model, request, Stage.STORY, unheard, limit=4)
        talk.say(ASKED, {"prompt": request.prompt}, begun="Once upon a time,", limit=4)


class _Talk:
    """One stage's talk with the model, from nothing: counts, reports, draws seeds, tries again."""

    def __init__(
        self,
        model: BaseChatModel,
        request: StoryRequest,
        stage: Stage,
        report: Report,
        *,
        limit: int,
    ) -> None:
        self.model = model
        self.leads = getattr(model, "continues_last_message", False)
        self.stage = stage
        self.seed = request.seed_for(stage)
        self.report = report
        self.limit = limit
        self.tokens = 0
        self.calls = 0
        self.said = ""
        self.tries = 1
        if self.leads:
            model.forget()

    def best(
        self,
        turns: Turns,
        values: dict[str, Any],
        *,
        finish: Callable[[str], str],
        check: Callable[[str], list[str]],
        limit: int,
        before: str = "",
        begun: str = "",
        last_resort: str | None = None,
    ) -> str:
        """The answer with the fewest faults of a few tries; the first that has none.

        `begun` are the first words of the answer, which only a model that is led gets, and
        `before` what it said before them. An answer that still has faults yields to `last_resort`.
        """
        begun = begun if self.leads else ""
        answers: list[tuple[list[str], str]] = []
        # A talk that has used up twice its tokens takes what it gets.
        while not answers or (
            answers[-1][0] and len(answers) < TRIES and self.tokens < 2 * self.limit
        ):
            self.tries += bool(answers)
            said = self.say(turns, values, before=before, begun=begun, limit=limit)
            answer = finish(begun + said)
            answers.append((check(answer), answer))
            if answers[-1][0]:
                logger.info("Try %d of an answer: %s", len(answers), ", ".join(answers[-1][0]))
        problems, answer = min(answers, key=lambda each: len(each[0]))
        return last_resort if problems and last_resort else answer

    def say(
        self,
        turns: Turns,
        values: dict[str, Any],
        *,
        limit: int,
        before: str = "",
        begun: str = "",
    ) -> str:
        """What the model adds to `before` and `begun`, in at most `limit` tokens.

        One that is led is stopped at the end of the paragraph, or at the end of a sentence as soon
        as it has used a good part of its tokens.
        """
        self.calls += 1
        digest = hashlib.sha256(f"{self.seed}/{self.calls}".encode()).digest()
        options = call_options(self.model, seed=int.from_bytes(digest[:4], "big"), max_tokens=limit)
        if self.leads:
            turns = [*turns, ("ai", "{begun}")]
            options["stop"] = ["\n"]
        chain = ChatPromptTemplate(turns) | self.model.bind(**options) | StrOutputParser()
        said = ""
        with (
            nullcontext() if self.leads else _server_errors(self.stage),
            closing(chain.stream(values | {"begun": before + begun})) as pieces,
        ):
            for number, piece in enumerate(pieces):
                said += piece
                self.tokens += 1
                self.report(min(self.tokens / self.limit, 1.0), text=before + begun + said)
                if self.leads and number > limit * 0.6 and ends_sentence(said):
                    break
        self.said = begun + said
        return said


def _led_story(talk: _Talk, reading: Reading) -> str:
    openings = _openings(reading)
    # In a language that the rules cannot read, nothing says which words the story should hold.
    asked = telling_words(reading.text) - telling_words(reading.who) if reading.who else set()
    story = ""
    for opening in openings:
        before = f"{story}\n\n" if story else ""

        def check(passage: str, opening: str = opening, story: str = story) -> list[str]:
            return passage_problems(
                passage,
                before=story,
                told=opening,
                asked=() if story else asked,
                prompt=reading.text,
            )

        passage = talk.best(
            ASKED,
            {"prompt": reading.text},
            before=before,
            begun=opening,
            finish=clean,
            check=check,
            limit=talk.limit // len(openings),
        )
        if len(words(passage)) > len(words(opening)):
            story = before + passage
    return story


def _openings(reading: Reading) -> list[str]:
    """How the passages of a story begin: a beginning, a turn, and an end."""
    who, head = f" {reading.who}", f" {reading.head}"
    return [
        f"Once upon a time,{who if reading.who else ' there lived a little'}",
        f"One day,{head}".rstrip(),
        "But then,",
        f"At last,{head}".rstrip(),
        f"From that day on,{head}".rstrip(),
    ]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


@contextmanager
def _server_errors(stage: Stage) -> Iterator[None]:
    """What a served model's client raises, each its own kind, in words."""
    try:
        yield
    except OrchestratorError:
        raise
    except Exception as exc:
        raise StageFailed(
            stage,
            "the language model's server did not answer as it should. See that it is running, that "
            "it has the model, and that its address and key are right, then try again.",
        ) from exc
