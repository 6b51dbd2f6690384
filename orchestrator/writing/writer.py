"""The first stage: writes the story, and with it all that its pictures show, as one plan.

`BriefWriter` asks the project's own story model, which reads out of a prompt what it wants, and
tells a tale of that. Of several it keeps the one that fits the prompt best.

`ChatWriter` asks any other chat model, on a server or in this process: for a plan in JSON, and step
by step if the model cannot keep to that. The prompt's own words about the hero and the place reach
the pictures because each question about them repeats the prompt.
"""

import logging
import math
from abc import ABC, abstractmethod
from bisect import bisect_right
from collections import Counter
from dataclasses import replace
from itertools import islice, pairwise
from operator import itemgetter

from langchain_core.exceptions import OutputParserException
from langchain_core.language_models import BaseChatModel

from orchestrator.chat_models import build_chat_model
from orchestrator.chat_models.remote import RemoteChatModel
from orchestrator.config import OrchestratorConfig
from orchestrator.errors import ConfigurationError, StageFailed
from orchestrator.plan import ROLES, Character, Page, Plan, Presence, time_of
from orchestrator.presets.specs import LOCAL_KINDS, StoryModel
from orchestrator.remote.errors import RemoteModelError
from orchestrator.runtime.fingerprint import model_identity, rules_identity
from orchestrator.stages import Stage
from orchestrator.tales import teller
from orchestrator.tales.briefs.brief import Brief, Facts
from orchestrator.tales.briefs.sense import sensible
from orchestrator.tales.briefs.statements import facts_of, is_told, statements
from orchestrator.text.english import words
from orchestrator.text.syntax import Syntax
from orchestrator.types import Draft, Identity, Report, Story, WritingRequest, noop_report
from orchestrator.writing import reading_level, structured
from orchestrator.writing.casting import described, prompt_with, with_cast
from orchestrator.writing.conversation import Conversation, Turns
from orchestrator.writing.parsers import BriefParser, JsonParser, TextParser
from orchestrator.writing.prompt_check import ANYTHING, check_prompt
from orchestrator.writing.quality import clean, clean_description, is_refusal, story_problems
from orchestrator.writing.ranking import ENOUGH, score
from orchestrator.writing.spelling import corrected, sounded

logger = logging.getLogger(__name__)

# Increase it with every change here or in `chat_models` after which the same inputs may give
# another text (see `orchestrator.runtime.fingerprint`).
RULES_VERSION = 11

# What a story depends on besides the model, where installed: the engines and prompt templates.
LIBRARIES = (
    *("openvino-genai", "openvino-tokenizers", "openvino", "llama-cpp-python"),
    *("transformers", "tokenizers", "torch", "langchain-core", "emoji"),
)

TRIES = 3
# How often the project's own model reads a prompt at most, and how often each reading is told.
READINGS = 5
TELLINGS = 6
# What each reading of the same premise adds to the score of a story.
AGREEING = 0.03
# What it takes off a story that the prompt does not say what it is about, or no plot is about it.
INVENTED = 0.15
LEAST_WORDS = 40
TOKENS_PER_WORD = 2  # in languages other than English
# Of a local model's context, for the chat format and our own words; and the least that is read.
FRAME_TOKENS = 700
LEAST_PROMPT_TOKENS = 200
TITLE_TOKENS = 24
LONGEST_TITLE = 60

NOTHING_TO_USE = (
    "the language model wrote nothing that can be used. Try another seed, or say a little more of "
    "what the story is about."
)
REFUSED = (
    "the language model would not write about this. Change the prompt, or choose another model."
)

REQUEST: Turns = [("human", "{request}")]
# Step by step. No worked example: a small model copies its phrases where they do not belong.
STORY: Turns = [
    ("system", "You write short, simple stories for children."),
    (
        "human",
        "Write a story for children of {reader} years in the language of the request, in {least} "
        "to {most} words, none of more than {longest} in a sentence, and without a title: {prompt}",
    ),
]
LOOK: Turns = [
    *STORY,
    ("ai", "{story}"),
    (
        "human",
        "In one English sentence, describe for an illustrator what the main character is and what "
        "it looks like: hair or fur, clothes, colors. Keep all that this says of its looks: "
        "{prompt}",
    ),
]
PLACE: Turns = [
    *LOOK,
    ("ai", "{look}"),
    (
        "human",
        "In one English sentence, describe for an illustrator the place of the story with nobody "
        "in it: the ground, the plants or buildings, the sky and the light. Keep all that this "
        "says of the place: {prompt}",
    ),
]
TITLE: Turns = [
    *PLACE,
    ("ai", "{place}"),
    ("human", "Give the story a title of two to six words. Answer with the title only."),
]


def build_writer(
    *, model: BaseChatModel, settings: StoryModel, loaded: Identity = None
) -> "StoryWriter":
    """The writer for any LangChain chat model. `loaded` is the `model_identity` of local files."""
    kind = BriefWriter if settings.answers == "brief" else ChatWriter
    return kind(model=model, settings=settings, loaded=loaded)


class StoryWriter(ABC):
    """What the two writers have in common."""

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
                "answers": settings.answers,
                "structured": settings.structured,
                "story_tokens": settings.story_tokens,
                "description_tokens": settings.description_tokens,
                "temperature": settings.temperature,
                "english_only": settings.english_only,
                "child_safe": settings.child_safe,
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
            loaded=model_identity(config, name) if kind in LOCAL_KINDS else None,
        )

    @abstractmethod
    def warm_up(self) -> None:
        """One small real generation.

        Raises `StageFailed` if a server is not ready, and `ConfigurationError` if it refuses
        access, which waiting does not change.
        """

    @abstractmethod
    def _write(self, request: WritingRequest, prompt: str, report: Report) -> Story:
        """The story about `prompt`, which is what of the request's prompt the model reads."""

    def write(self, request: WritingRequest, report: Report) -> Story:
        """Write the story; raises `StageFailed` if nothing of the answers can be used."""
        checked = check_prompt(
            request.prompt,
            english_only=self.settings.english_only,
            child_safe=self.settings.child_safe,
        )
        if checked.refusal:
            raise StageFailed(Stage.STORY, checked.refusal[0].lower() + checked.refusal[1:])
        warnings = checked.warnings
        prompt, unread = self._cut(checked.text)
        if unread:
            start = unread[:60].rpartition(" ")[0] or unread[:60]
            warnings += (
                "The prompt is longer than the story model can read: it did not read the end, "
                f'from "{start}..." on. Send a shorter prompt.',
            )
        story = self._write(request, prompt, report)
        story = replace(story, plan=with_cast(story.plan, request.cast))
        if (written := len(story.plan.pages)) < request.pages:
            pages = "1 page" if written == 1 else f"{written} pages"
            warnings += (f"The story model wrote {pages}, not the {request.pages} asked for.",)
        plan, too_long = reading_level.fit(story.plan, request.reader)
        return replace(story, plan=plan, warnings=(*warnings, *story.warnings, *too_long))

    @abstractmethod
    def _room(self) -> int | None:
        """How many tokens of a prompt the model reads; None for a server, which knows itself."""

    def _cut(self, text: str) -> tuple[str, str]:
        """What of the text a model in this process has room for, and the rest."""
        most = self._room()
        if most is None:
            return text, ""
        # A token stands for a byte at least.
        if len(text.encode()) <= most or self.model.get_num_tokens(text) <= most:
            return text, ""

        def tokens_to(end: int) -> int:
            return self.model.get_num_tokens(text[:end])

        end = bisect_right(range(len(text)), most, key=tokens_to) - 1
        kept = text[:end]
        if " " in kept and text[end] != " ":
            kept = kept.rpartition(" ")[0]
        return kept.rstrip(" ,;:"), text[len(kept) :].strip()


class BriefWriter(StoryWriter):
    """Asks the project's own story model what a prompt wants, and tells a tale of that.

    The model reads the prompt: which plot fits, who it is about, where, with what (a `Brief`).
    `orchestrator.tales` tells it, so that each page follows from the one before. Of several
    readings, each told several times, the story is kept that keeps most of the prompt.
    """

    def warm_up(self) -> None:
        request = WritingRequest(prompt="a cat", seed=0)
        limit = self.settings.story_tokens
        conversation = Conversation(self.model, request, noop_report, limit=limit)
        self._ask(conversation, "a cat", self.model.syntax("a cat"))

    def _room(self) -> int:
        return self.model.context

    def _write(self, request: WritingRequest, prompt: str, report: Report) -> Story:
        limit = READINGS * self.settings.story_tokens
        conversation = Conversation(self.model, request, report, limit=limit)
        plan, _, _ = self.told(conversation, request, prompt)
        report(1.0, draft=Draft(title=plan.title, cast=plan.cast, pages=plan.pages, text=plan.text))
        return Story(
            plan=plan,
            model=self.settings.name,
            tokens=conversation.tokens,
            tries=conversation.calls,
        )

    def told(
        self, conversation: Conversation, request: WritingRequest, prompt: str
    ) -> tuple[Plan, Brief, list[Brief]]:
        """The plan that answers the prompt best, the brief that it tells, and all readings.

        Raises `StageFailed` if there is none.
        """
        asked = prompt_with(prompt, request.cast)
        if asked.isupper():  # nobody is told apart by capitals
            asked = asked.lower()
        asked = corrected(asked, self.model.knows)
        syntax = self.model.syntax(asked)
        if (meant := sounded(asked, syntax)) != asked:
            asked, syntax = meant, self.model.syntax(meant)
        read: list[Brief] = []
        found: list[tuple[float, Brief, Plan, int]] = []
        best = -math.inf
        while conversation.calls < READINGS and best < ENOUGH:
            try:
                brief = self._ask(conversation, asked, syntax)
                read.append(brief)
            except OutputParserException as error:
                reason = str(error).partition("\n")[0]  # what follows is LangChain's advice
                logger.info("Reading %d of a prompt: %s", conversation.calls, reason)
                continue
            # No reading for one seed has the luck of another seed's.
            seed = request.seed * READINGS + conversation.calls
            stories = teller.stories(
                brief.with_cast(request.cast),
                pages=request.pages,
                reader=request.reader,
                seed=seed,
                keeps_cast=bool(request.cast),
                prompt=asked,
            )
            is_unfit = bool(brief.invented()) or not brief.can_be_told()
            made_up = INVENTED * is_unfit
            for plan in islice(stories, TELLINGS):
                conversation.go_on()
                kept = score(plan, prompt=asked, pages=request.pages) - made_up
                found.append((kept, brief, plan, seed))
            best = max(found, key=itemgetter(0))[0]
        if not found:
            raise StageFailed(Stage.STORY, NOTHING_TO_USE)
        # Readings of one premise bear each other out. The first of those that are alike.
        premises = Counter(brief.premise for brief in read)
        _, brief, plan, seed = max(
            found, key=lambda each: each[0] + AGREEING * premises[each[1].premise]
        )
        stated = {} if asked == ANYTHING else facts_of(statements(asked, brief, syntax))
        return self._with_statements(plan, brief, request, asked, seed, stated), brief, read

    def _with_statements(
        self,
        plan: Plan,
        brief: Brief,
        request: WritingRequest,
        prompt: str,
        seed: int,
        stated: Facts,
    ) -> Plan:
        """The story with what the prompt states and it does not tell, if that can be told in it."""
        known = " ".join(f"{one.name} {one.kind}" for one in plan.cast)
        if all(is_told(each, plan.text, known) for each in stated.values()):
            return plan
        cast = brief.with_cast(request.cast)
        told = teller.stories(
            replace(cast, facts={**cast.facts, **stated}),
            pages=request.pages,
            reader=request.reader,
            seed=seed,
            keeps_cast=bool(request.cast),
            prompt=prompt,
        )
        others = [
            (score(each, prompt=prompt, pages=request.pages), each)
            for each in islice(told, TELLINGS)
        ]
        others.append((score(plan, prompt=prompt, pages=request.pages), plan))
        return max(others, key=itemgetter(0))[1]

    def _ask(self, conversation: Conversation, prompt: str, syntax: Syntax) -> Brief:
        brief = conversation.ask(
            REQUEST,
            {"request": " ".join(prompt.split())},
            BriefParser(),
            limit=self.settings.story_tokens,
            is_shown=False,
        )
        if prompt == ANYTHING:  # of a prompt that leaves it to the model, nothing is a fact
            return Brief(brief.premise, brief.plot)
        return sensible(brief, prompt, syntax)


class ChatWriter(StoryWriter):
    """Asks any chat model: for a plan in JSON, else for its parts one after the other."""

    def __init__(
        self, *, model: BaseChatModel, settings: StoryModel, loaded: Identity = None
    ) -> None:
        is_local = getattr(model, "supports_prefill", False)
        if not is_local and not isinstance(model, RemoteChatModel):
            model = RemoteChatModel.around(model)
        super().__init__(model=model, settings=settings, loaded=loaded)

    @property
    def most_words(self) -> int:
        """Of a story, as the model is asked for it."""
        return self.settings.story_tokens // TOKENS_PER_WORD

    @property
    def least_words(self) -> int:
        return min(LEAST_WORDS, self.most_words // 2)

    def warm_up(self) -> None:
        if isinstance(self.model, RemoteChatModel):
            try:
                self.model.ping()
            except RemoteModelError as error:
                if error.is_access:
                    raise ConfigurationError(_capital(str(error))) from error
                raise StageFailed(Stage.STORY, str(error)) from error
            return
        request = WritingRequest(prompt="a cat", seed=0)
        conversation = Conversation(self.model, request, noop_report, limit=4)
        conversation.ask(STORY, self._values(request, "a cat"), TextParser(), limit=4)

    def _room(self) -> int | None:
        context = getattr(self.model, "context", None)
        if context is None:
            return None
        return max(LEAST_PROMPT_TOKENS, context - self.settings.story_tokens - FRAME_TOKENS)

    def _write(self, request: WritingRequest, prompt: str, report: Report) -> Story:
        settings = self.settings
        limit = settings.story_tokens + 2 * settings.description_tokens
        if settings.structured is not False:
            limit += structured.HEAD_TOKENS + structured.PAGE_TOKENS * request.pages
        conversation = Conversation(self.model, request, report, limit=limit)
        values = self._values(request, prompt + described(request.cast))
        found: Draft | Plan | None = None
        if settings.structured is not False:
            found = self._at_once(conversation, values, request, limit)
        text = found.text if found else self._story(conversation, values)
        tries = conversation.calls
        warnings: tuple[str, ...] = ()
        if not isinstance(found, Plan):
            found, warnings = self._illustrated(conversation, values, prompt, text, request.pages)
        return Story(
            plan=found,
            model=settings.name,
            tokens=conversation.tokens,
            tries=tries,
            warnings=warnings,
        )

    def _values(self, request: WritingRequest, prompt: str) -> dict[str, object]:
        level = reading_level.LEVELS[request.reader]
        most = min(self.most_words, request.pages * level.most(request.pages))
        return structured.values(prompt, request.pages, request.reader, most, level.sentence)

    def _at_once(
        self,
        conversation: Conversation,
        values: dict[str, object],
        request: WritingRequest,
        limit: int,
    ) -> Draft | Plan | None:
        """A plan, or a draft whose text can be used, out of one answer; None if there is none."""
        found: list[tuple[int, Draft | Plan]] = []
        for _ in range(TRIES - 1):
            try:
                answer = conversation.ask(
                    structured.TURNS,
                    values,
                    JsonParser(begun=structured.PREFILL, pages=request.pages, cast=request.cast),
                    limit=limit,
                    schema=structured.schema(),
                )
            except RemoteModelError as error:
                logger.info("No plan in one answer, going step by step: %s", error)
                break
            if isinstance(answer, Draft):
                answer = Draft(text=clean(answer.text))
            problems = story_problems(answer.text, least=1.5 * self.least_words)
            if isinstance(answer, Plan) and len(answer.pages) != request.pages:
                problems.append("another number of pages")
            if len(words(answer.text)) >= self.least_words and not is_refusal(answer.text):
                # A whole plan with one fault is better than a story without its pictures.
                found.append((len(problems) + 2 * isinstance(answer, Draft), answer))
            if not problems:
                break
            logger.info("Try %d of a plan: %s", conversation.calls, ", ".join(problems))
        return min(found, key=lambda each: each[0])[1] if found else None

    def _story(self, conversation: Conversation, values: dict[str, object]) -> str:
        """The story in prose: the first without a problem, else that with the fewest."""
        found: list[tuple[list[str], str]] = []
        limit = self.settings.story_tokens
        while not found or (found[-1][0] and len(found) < TRIES):
            draft = conversation.ask(STORY, values, TextParser(), limit=limit)
            text = clean(draft.text)
            found.append((story_problems(text, least=1.5 * self.least_words), text))
            if found[-1][0]:
                logger.info("Try %d of a story: %s", len(found), ", ".join(found[-1][0]))
            if conversation.tokens > 2 * conversation.limit:
                break
        usable = [
            each
            for each in found
            if len(words(each[1])) >= self.least_words and not is_refusal(each[1])
        ]
        if not usable:
            refused = any(is_refusal(text) for _, text in found)
            raise StageFailed(Stage.STORY, REFUSED if refused else NOTHING_TO_USE)
        return min(usable, key=lambda each: len(each[0]))[1]

    def _illustrated(
        self,
        conversation: Conversation,
        values: dict[str, object],
        prompt: str,
        text: str,
        pages: int,
    ) -> tuple[Plan, tuple[str, ...]]:
        """The plan of a story in prose, asked for one part after the other."""
        values = values | {"story": text}

        def ask(turns: Turns, limit: int) -> str:
            draft = conversation.ask(turns, values, TextParser(), limit=limit, is_shown=False)
            return draft.text

        limit = self.settings.description_tokens
        look = place = title = ""
        warnings: tuple[str, ...] = ()
        try:
            look = values["look"] = clean_description(ask(LOOK, limit))
            place = values["place"] = clean_description(ask(PLACE, limit))
            title = ask(TITLE, TITLE_TOKENS)
        except StageFailed as failure:
            logger.warning("The pictures were not described: %s", failure)
            warnings = (f"What the pictures show was taken from the prompt itself: {failure}",)
        look, place = (each if _says_something(each) else prompt for each in (look, place))
        hero = Character(ROLES[0], "", "main character", look)
        seen = (Presence(hero.id),)
        plan = Plan(
            title=_title(title) or _title(prompt) or "A Story",
            cast=(hero,),
            pages=tuple(Page(part, place, time_of(place), seen) for part in _parted(text, pages)),
        )
        return plan, warnings


def _parted(text: str, pages: int) -> list[str]:
    """The paragraphs of a story on at most that many pages, as evenly as they go."""
    paragraphs = text.split("\n\n")
    pages = min(pages, len(paragraphs))
    ends = [round(n * len(paragraphs) / pages) for n in range(pages + 1)]
    return ["\n".join(paragraphs[start:end]) for start, end in pairwise(ends)]


def _says_something(description: str) -> bool:
    return len(words(description)) >= structured.LEAST_WORDS


def _title(text: str) -> str:
    """The first line without quotes and marks; of a long one, its first words."""
    lines = (line.strip(' \t"“”*#.') for line in text.splitlines())
    # "Here is a title:"
    line = next((line for line in lines if line and not line.endswith(":")), "")
    if len(line) > LONGEST_TITLE:
        line = line[:LONGEST_TITLE].rpartition(" ")[0] or line[:LONGEST_TITLE]
    return _capital(line)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
