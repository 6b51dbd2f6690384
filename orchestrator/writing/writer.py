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

A capable model, here or on a server, is asked for story and descriptions in one structured answer.
If it cannot hold the format, or its server knows none, it is asked step by step like the others.
"""

import hashlib
import logging
from collections.abc import Callable
from contextlib import closing
from typing import Any, Self

from langchain_core.language_models import BaseChatModel
from langchain_core.prompts import ChatPromptTemplate

from orchestrator.chat_models import build_chat_model
from orchestrator.chat_models.remote import RemoteChatModel
from orchestrator.chat_models.remote_errors import RemoteModelError
from orchestrator.config import OrchestratorConfig
from orchestrator.english import keywords, strip_invalid_chars, words
from orchestrator.errors import ConfigurationError, StageFailed
from orchestrator.presets.specs import StoryModel
from orchestrator.runtime.fingerprint import model_identity, rules_identity
from orchestrator.stages import Stage
from orchestrator.types import Descriptions, Identity, Report, Story, WritingRequest, noop_report
from orchestrator.writing import structured
from orchestrator.writing.descriptions import describe_character, describe_place
from orchestrator.writing.prompt_parser import (
    Reading,
    find_place,
    find_subject,
    is_person,
    read_prompt,
    short_name,
    with_article,
)
from orchestrator.writing.quality import (
    clean,
    clean_description,
    description_problems,
    ends_sentence,
    is_refusal,
    passage_problems,
    story_problems,
    without_thoughts,
)

logger = logging.getLogger(__name__)


# Count up with every change here or in `chat_models` after which the same inputs may make
# another text (see `orchestrator.runtime.fingerprint`).
RULES_VERSION = 1

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
STRUCTURED_TRIES = 2
LEAST_WORDS = 40
TOKENS_PER_WORD = 2  # in languages other than English
WOULD_NOT = (
    "the language model would not write about this. Change the prompt, or choose another model."
)

# No worked example: a 135M model copies its phrases into stories they do not belong to.
ASKED: Turns = [
    ("system", "You write short, simple stories for children."),
    ("human", "Write a short story for children: {prompt}"),
]
# Whoever writes in one go has to know how far: what is cut off is the end.
ASKED_IN_ONE_GO: Turns = [
    ASKED[0],
    (
        "human",
        "Write a short story for children in the language of the request, in at most {most} words "
        "and without a title: {prompt}",
    ),
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

    `model` may be any LangChain chat model; one that has `continues_last_message` is led, any other
    is treated as one on a server. `loaded` is what `model_identity` says of its files, None if it
    runs elsewhere.
    """

    def __init__(
        self, *, model: BaseChatModel, settings: StoryModel, loaded: Identity = None
    ) -> None:
        leads = getattr(model, "continues_last_message", False)
        is_served = leads or isinstance(model, RemoteChatModel)
        self.model = model if is_served else RemoteChatModel.around(model)
        self.settings = settings
        self.identity: Identity = loaded and {
            **loaded,
            "engine": model._llm_type,
            "settings": {
                "model": settings.name,
                "structured": settings.structured,
                "story_tokens": settings.story_tokens,
                "description_tokens": settings.description_tokens,
            },
            **rules_identity(RULES_VERSION, libraries=LIBRARIES),
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

    def write(self, request: WritingRequest, report: Report) -> Story:
        """Write the story; raises `StageFailed` if the model says nothing that can be used."""
        reading = read_prompt(request.prompt)
        limit = self.settings.story_tokens
        if self.settings.structured is False:
            talk = _Conversation(self.model, request, Stage.STORY, report, limit=limit)
        else:
            at_once = limit + 2 * self.settings.description_tokens + structured.FRAME_TOKENS
            talk = _Conversation(self.model, request, Stage.STORY, report, limit=at_once)
            if story := self._story_at_once(talk, reading):
                return story
        if talk.leads:
            text = _led_story(talk, reading)
        else:
            text = talk.best(
                ASKED_IN_ONE_GO,
                {"prompt": reading.text, "most": limit // TOKENS_PER_WORD},
                finish=clean,
                check=lambda said: story_problems(said, subject=reading.who),
                limit=limit,
            )
        if not talk.leads and is_refusal(text):
            raise StageFailed(Stage.STORY, WOULD_NOT)
        if len(words(text)) < LEAST_WORDS:
            raise StageFailed(
                Stage.STORY,
                "the language model wrote nothing that can be used. Try another seed, or say a "
                "little more of what the story is about.",
            )
        return Story(text=text, model=self.settings.name, tokens=talk.tokens, tries=talk.tries)

    def _story_at_once(self, talk: "_Conversation", reading: Reading) -> Story | None:
        """Story and descriptions out of one answer; None if the model is of no use for that."""
        told: list[tuple[list[str], str, structured.Answer]] = []
        for _ in range(STRUCTURED_TRIES):
            try:
                said = talk.say(
                    structured.ASKED,
                    {"prompt": reading.text},
                    begun=structured.BEGUN if talk.leads else "",
                    limit=talk.limit,
                    schema=structured.SCHEMA,
                )
            except RemoteModelError as trouble:
                logger.info("Going step by step: %s", trouble)
                break
            answer = structured.read_answer(said)
            # Whoever answers in prose has told a story all the same.
            text = clean(answer.story if "{" in said else said)
            problems = story_problems(text, subject=reading.who)
            told.append((problems, text, answer))
            if not problems:
                break
            logger.info("Try %d of a structured answer: %s", talk.calls, ", ".join(problems))
        usable = [
            each for each in told if len(words(each[1])) >= LEAST_WORDS and not is_refusal(each[1])
        ]
        if not usable:
            return None
        _, text, answer = min(usable, key=lambda each: len(each[0]))
        return Story(
            text=text,
            model=self.settings.name,
            tokens=talk.tokens,
            tries=talk.calls,
            descriptions=structured.descriptions_in(
                answer, without=keywords(reading.who) - keywords(reading.where)
            ),
        )

    def describe(self, request: WritingRequest, story: Story, report: Report) -> Descriptions:
        """Say what the pictures show, asked as if the model had just told the story."""
        if story.descriptions:
            return story.descriptions
        reading = read_prompt(request.prompt)
        limit = self.settings.description_tokens
        talk = _Conversation(self.model, request, Stage.DESCRIPTIONS, report, limit=2 * limit)
        who = reading.who or find_subject(story.text.partition("there lived ")[2])
        place = with_article(reading.where or find_place(story.text, besides=who))
        hidden = keywords(who) - keywords(place)
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
        """One small real generation, of which a server is asked for no more than the first word.

        Raises `StageFailed` if the server is not ready, and `ConfigurationError` if it does not let
        us in, which waiting does not mend.
        """
        request = WritingRequest(prompt="a cat", seed=0)
        talk = _Conversation(self.model, request, Stage.STORY, noop_report, limit=4)
        if talk.leads:
            talk.say(ASKED, {"prompt": request.prompt}, begun="Once upon a time,", limit=4)
            return
        try:
            self.model.greet()
        except RemoteModelError as trouble:
            if trouble.of_key:
                raise ConfigurationError(_capital(str(trouble))) from trouble
            raise StageFailed(Stage.STORY, str(trouble)) from trouble


class _Conversation:
    """One stage's talk with the model, from nothing: counts, reports, draws seeds, tries again."""

    def __init__(
        self,
        model: BaseChatModel,
        request: WritingRequest,
        stage: Stage,
        report: Report,
        *,
        limit: int,
    ) -> None:
        self.model = model
        self.leads = getattr(model, "continues_last_message", False)
        self.stage = stage
        self.seed = request.seed
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
        schema: dict[str, Any] | None = None,
    ) -> str:
        """What the model adds to `before` and `begun`, in at most `limit` tokens.

        One that is led is stopped at the end of the paragraph, or at the end of a sentence as soon
        as it has used a good part of its tokens. With a `schema` it is asked for JSON, of which the
        field `story` is reported, and led no further than to its end; the answer then has `begun`
        in it, and `RemoteModelError` is raised if the server cannot be asked for JSON.
        """
        self.calls += 1
        digest = hashlib.sha256(f"{self.seed}/{self.calls}".encode()).digest()
        options = {"seed": int.from_bytes(digest[:4], "big"), "max_tokens": limit}
        if self.leads:
            turns = [*turns, ("ai", "{begun}")]
            if not schema:
                options["stop"] = ["\n"]
        elif schema:
            options["schema"] = schema
        chain = ChatPromptTemplate(turns) | self.model.bind(**options)
        said = shown = ""
        try:
            with closing(chain.stream(values | {"begun": before + begun})) as pieces:
                for number, piece in enumerate(pieces):
                    said += strip_invalid_chars(piece.text)
                    # A server that is silent for a while sends pieces with nothing in them.
                    self.tokens += self.leads or bool(piece.text)
                    if schema:
                        shown = structured.read_answer(begun + said).story or shown
                    else:
                        shown = before + begun + without_thoughts(said)
                    self.report(min(self.tokens / self.limit, 1.0), text=shown or None)
                    if not self.leads:
                        continue
                    if schema:
                        enough = structured.is_whole(begun + said)
                    else:
                        enough = number > limit * 0.6 and ends_sentence(said)
                    if enough:
                        break
        except RemoteModelError as trouble:
            if schema and trouble.of_format:
                raise
            raise StageFailed(self.stage, str(trouble)) from trouble
        self.said = begun + said
        return self.said if schema else said


def _led_story(talk: _Conversation, reading: Reading) -> str:
    openings = _openings(reading)
    # In a language that the rules cannot read, nothing says which words the story should hold.
    asked = keywords(reading.text) - keywords(reading.who) if reading.who else set()
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
