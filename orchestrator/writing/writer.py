"""The first two stages: writes the story, then describes its two pictures.

Each stage is a conversation of its own that depends on nothing before it: a story that is resumed
by another process gets the same descriptions as one that was never interrupted.

`GuidedWriter` is for models in this process. It begins each passage for the model ("Once upon a
time, a brave knight"): a model of a hundred million parameters loses its way within a few
sentences, and this keeps it to its subject and brings it to an end. `ChatWriter` is for models on a
server, which write the whole story in one answer.

A capable model of either kind is asked for the story and the descriptions in one structured answer
first, and step by step if it cannot keep to the format.
"""

import logging
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from langchain_core.language_models import BaseChatModel

from orchestrator.chat_models import build_chat_model
from orchestrator.chat_models.base import LocalChatModel
from orchestrator.chat_models.remote import RemoteChatModel
from orchestrator.chat_models.remote_errors import RemoteModelError
from orchestrator.config import OrchestratorConfig
from orchestrator.english import keywords, with_article, words
from orchestrator.errors import ConfigurationError, StageFailed
from orchestrator.presets.specs import StoryModel
from orchestrator.runtime.fingerprint import model_identity, rules_identity
from orchestrator.stages import Stage
from orchestrator.types import Descriptions, Identity, Report, Story, WritingRequest, noop_report
from orchestrator.writing import structured
from orchestrator.writing.conversation import Conversation, Turns
from orchestrator.writing.descriptions import describe_character, describe_place
from orchestrator.writing.prompt_parser import (
    ParsedPrompt,
    find_place,
    is_person,
    parse_prompt,
    short_name,
    subject_of_story,
    unreadable,
)
from orchestrator.writing.quality import (
    clean,
    clean_description,
    description_problems,
    is_refusal,
    passage_problems,
    story_problems,
)

logger = logging.getLogger(__name__)

# Increase it with every change here or in `chat_models` after which the same inputs may give
# another text (see `orchestrator.runtime.fingerprint`).
RULES_VERSION = 2

# What a story depends on besides the model, where installed: the engines and prompt templates.
LIBRARIES = (
    *("openvino-genai", "openvino-tokenizers", "openvino", "llama-cpp-python"),
    *("transformers", "tokenizers", "torch", "langchain-core"),
)

STRUCTURED_TRIES = 2
LEAST_WORDS = 40
TOKENS_PER_WORD = 2  # in languages other than English
# Of a local model's context, for the chat format and our own words; and the least that is read.
FRAME_TOKENS = 500
LEAST_PROMPT_BYTES = 400
REFUSED = (
    "the language model would not write about this. Change the prompt, or choose another model."
)

# No worked example: a 135M model copies its phrases into stories they do not belong to.
STORY: Turns = [
    ("system", "You write short, simple stories for children."),
    ("human", "Write a short story for children: {prompt}"),
]
# In one answer, the model has to know how long it may be: what is cut off is the end.
WHOLE_STORY: Turns = [
    STORY[0],
    (
        "human",
        "Write a story for children in the language of the request, in {least} to {most} words "
        "and without a title: {prompt}",
    ),
]
CHARACTER: Turns = [
    *STORY,
    ("ai", "{story}"),
    ("human", "In one sentence, describe what {subject} looks like: colors, clothes, face."),
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


def build_writer(
    *, model: BaseChatModel, settings: StoryModel, loaded: Identity = None
) -> "StoryWriter":
    """The writer for any LangChain chat model. `loaded` is the `model_identity` of local files."""
    kind = GuidedWriter if getattr(model, "supports_prefill", False) else ChatWriter
    return kind(model=model, settings=settings, loaded=loaded)


class StoryWriter(ABC):
    """What the two writers have in common."""

    # How a structured answer begins; the longest prompt that the model reads, in UTF-8 bytes.
    json_prefill = ""
    most_prompt_bytes: int | None = None

    def __init__(
        self, *, model: BaseChatModel, settings: StoryModel, loaded: Identity = None
    ) -> None:
        self.model = model
        self.settings = settings
        self.identity: Identity = loaded and {
            **loaded,
            "engine": model._llm_type,
            "settings": {
                "model": settings.name,
                "structured": settings.structured,
                "story_tokens": settings.story_tokens,
                "description_tokens": settings.description_tokens,
                "temperature": settings.temperature,
                "english_only": settings.english_only,
            },
            **rules_identity(RULES_VERSION, libraries=LIBRARIES),
        }

    @staticmethod
    def from_config(config: OrchestratorConfig) -> "StoryWriter":
        """Load the model; raises `ModelsMissing` or `ConfigurationError`."""
        kind, _, name = config.story.model.partition(":")
        return build_writer(
            model=build_chat_model(config),
            settings=config.story,
            # A server may run another model under the same name tomorrow.
            loaded=model_identity(config, name) if kind in ("gguf", "transformers") else None,
        )

    @abstractmethod
    def warm_up(self) -> None:
        """One small real generation.

        Raises `StageFailed` if a server is not ready, and `ConfigurationError` if it refuses
        access, which waiting does not change.
        """

    @abstractmethod
    def _write(self, conversation: Conversation, prompt: ParsedPrompt) -> str:
        """The story, step by step."""

    @abstractmethod
    def _description(self, by_rules: Callable[[str], str], answer: str) -> str:
        """A description out of the model's answer; `by_rules` keeps what can be drawn."""

    @property
    def most_words(self) -> int:
        """Of a story, as the model is asked for it."""
        return self.settings.story_tokens // TOKENS_PER_WORD

    @property
    def least_words(self) -> int:
        return min(LEAST_WORDS, self.most_words // 2)

    def write(self, request: WritingRequest, report: Report) -> Story:
        """Write the story; raises `StageFailed` if nothing of the answers can be used."""
        prompt = parse_prompt(request.prompt, most_bytes=self.most_prompt_bytes)
        limit = self.settings.story_tokens
        if self.settings.structured is not False:
            limit += 2 * self.settings.description_tokens + structured.FRAME_TOKENS
        conversation = Conversation(self.model, request, Stage.STORY, report, limit=limit)
        warnings = self._warnings(request, prompt)
        is_structured = self.settings.structured is not False
        if is_structured and (story := self._write_structured(conversation, prompt)):
            return replace(story, warnings=warnings)
        text = self._write(conversation, prompt)
        if len(words(text)) < self.least_words:
            raise StageFailed(
                Stage.STORY,
                "the language model wrote nothing that can be used. Try another seed, or say a "
                "little more of what the story is about.",
            )
        return Story(
            text=text,
            model=self.settings.name,
            tokens=conversation.tokens,
            tries=conversation.tries,
            warnings=warnings,
        )

    def describe(self, request: WritingRequest, story: Story, report: Report) -> Descriptions:
        """Describe the pictures, asked as if the model had just written the story."""
        if story.descriptions:
            return story.descriptions
        prompt = parse_prompt(request.prompt, most_bytes=self.most_prompt_bytes)
        limit = self.settings.description_tokens
        conversation = Conversation(
            self.model, request, Stage.DESCRIPTIONS, report, limit=2 * limit
        )
        subject = prompt.subject or subject_of_story(story.text)
        place = with_article(prompt.setting or find_place(story.text, besides=subject))
        hidden = keywords(subject) - keywords(place)
        values = {
            "prompt": prompt.text,
            "story": story.text,
            "subject": short_name(subject) or "the main character",
            "place": place or "the place of the story",
        }
        clothes = "wearing" if is_person(subject) else "with"
        character_of = partial(describe_character, subject, prompt.attributes)
        background_of = partial(describe_place, place, prompt.text, without=hidden)
        character = conversation.best_of_n(
            CHARACTER,
            values,
            prefill=_capital(f"{subject} {clothes}") if subject else "A",
            finish=partial(self._description, character_of),
            check=description_problems,
            limit=limit,
            fallback=character_of(""),
        )
        background = conversation.best_of_n(
            BACKGROUND,
            values | {"character": conversation.answer},
            prefill=_capital(f"{place} with") if place else "A",
            finish=partial(self._description, background_of),
            check=lambda answer: description_problems(answer, without=hidden),
            limit=limit,
            fallback=background_of(""),
        )
        return Descriptions(character=character, background=background, tokens=conversation.tokens)

    def _write_structured(self, conversation: Conversation, prompt: ParsedPrompt) -> Story | None:
        """Story and descriptions out of one answer; None if there is no story in any."""
        found: list[tuple[list[str], str, structured.Answer]] = []
        for _ in range(STRUCTURED_TRIES):
            try:
                raw = conversation.generate(
                    structured.TURNS,
                    {
                        "prompt": prompt.text,
                        "least": structured.least_words(self.most_words),
                        "most": self.most_words,
                    },
                    prefill=self.json_prefill,
                    limit=conversation.limit,
                    schema=structured.schema(self.most_words),
                )
            except RemoteModelError as error:
                logger.info("No structured answer, going step by step: %s", error)
                break
            answer = structured.read_answer(raw)
            # An answer in prose is a story all the same.
            text = clean(answer.story if "{" in raw else raw)
            problems = story_problems(text, subject=prompt.subject, least=1.5 * self.least_words)
            if len(words(text)) >= self.least_words and not is_refusal(text):
                found.append((problems, text, answer))
            if not problems:
                break
            logger.info(
                "Try %d of a structured answer: %s", conversation.calls, ", ".join(problems)
            )
        if not found:
            return None
        _, text, answer = min(found, key=lambda each: len(each[0]))
        return Story(
            text=text,
            model=self.settings.name,
            tokens=conversation.tokens,
            tries=conversation.calls,
            descriptions=structured.descriptions_in(
                answer, without=keywords(prompt.subject) - keywords(prompt.setting)
            ),
        )

    def _warnings(self, request: WritingRequest, prompt: ParsedPrompt) -> tuple[str, ...]:
        """What of the prompt the model could not read, in sentences."""
        warnings = []
        if self.settings.english_only and (reason := unreadable(request.prompt)):
            warnings.append(f"{reason} This story may be about something else.")
        if prompt.unread:
            start = prompt.unread[:60].rpartition(" ")[0] or prompt.unread[:60]
            warnings.append(
                "The prompt is longer than the story model can read: it did not read the end, "
                f'from "{start}..." on. Send a shorter prompt.'
            )
        return tuple(warnings)


class GuidedWriter(StoryWriter):
    """Begins each passage and description for a model in this process."""

    json_prefill = structured.PREFILL
    model: LocalChatModel

    @property
    def most_prompt_bytes(self) -> int:
        """A token stands for a byte at least."""
        taken = self.settings.story_tokens + 2 * self.settings.description_tokens + FRAME_TOKENS
        return max(LEAST_PROMPT_BYTES, self.model.context - taken)

    def warm_up(self) -> None:
        request = WritingRequest(prompt="a cat", seed=0)
        conversation = Conversation(self.model, request, Stage.STORY, noop_report, limit=4)
        conversation.generate(
            STORY, {"prompt": request.prompt}, prefill="Once upon a time,", limit=4
        )

    def _write(self, conversation: Conversation, prompt: ParsedPrompt) -> str:
        openings = _openings(prompt)
        # Without a subject the rules cannot read the prompt, nor say what the story must name.
        asked = keywords(prompt.text) - keywords(prompt.subject) if prompt.subject else set()
        story = ""
        for opening in openings:
            prefix = f"{story}\n\n" if story else ""

            def check(passage: str, opening: str = opening, story: str = story) -> list[str]:
                return passage_problems(
                    passage,
                    before=story,
                    opening=opening,
                    asked=() if story else asked,
                    prompt=prompt.text,
                )

            passage = conversation.best_of_n(
                STORY,
                {"prompt": prompt.text},
                prefix=prefix,
                prefill=opening,
                finish=clean,
                check=check,
                limit=self.settings.story_tokens // len(openings),
            )
            if len(words(passage)) > len(words(opening)):
                story = prefix + passage
        return story

    def _description(self, by_rules: Callable[[str], str], answer: str) -> str:
        return by_rules(answer)


class ChatWriter(StoryWriter):
    """Asks a model on a server, or any other chat model, for whole answers."""

    model: RemoteChatModel

    def __init__(
        self, *, model: BaseChatModel, settings: StoryModel, loaded: Identity = None
    ) -> None:
        if not isinstance(model, RemoteChatModel):
            model = RemoteChatModel.around(model)
        super().__init__(model=model, settings=settings, loaded=loaded)

    def warm_up(self) -> None:
        try:
            self.model.ping()
        except RemoteModelError as error:
            if error.is_access:
                raise ConfigurationError(_capital(str(error))) from error
            raise StageFailed(Stage.STORY, str(error)) from error

    def _write(self, conversation: Conversation, prompt: ParsedPrompt) -> str:
        most = self.most_words
        text = conversation.best_of_n(
            WHOLE_STORY,
            {"prompt": prompt.text, "least": structured.least_words(most), "most": most},
            finish=clean,
            check=lambda answer: story_problems(
                answer, subject=prompt.subject, least=1.5 * self.least_words
            ),
            limit=self.settings.story_tokens,
        )
        if is_refusal(text):
            raise StageFailed(Stage.STORY, REFUSED)
        return text

    def _description(self, by_rules: Callable[[str], str], answer: str) -> str:
        return clean_description(answer)


def _openings(prompt: ParsedPrompt) -> list[str]:
    """How the passages of a story begin: a beginning, a turn, and an end."""
    subject, short = f" {prompt.subject}", f" {prompt.subject_short}"
    return [
        f"Once upon a time,{subject if prompt.subject else ' there lived a little'}",
        f"One day,{short}".rstrip(),
        "But then,",
        f"At last,{short}".rstrip(),
        f"From that day on,{short}".rstrip(),
    ]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
