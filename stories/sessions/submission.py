"""A validated request for a story, and the rows that it becomes."""

import hashlib
import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.contrib.auth.models import AbstractUser

from orchestrator import MAX_SEED, OrchestratorConfig
from orchestrator.plan import READERS, Plan
from orchestrator.writing.prompt_check import check_prompt
from stories import database
from stories.content import casting, steps
from stories.events import eventlog
from stories.exceptions import PromptRefused, QueueFull
from stories.files import deletion
from stories.models import GeneratedContent, StorySession
from stories.presets import config_of
from stories.sessions import estimates, queue, quotas

# Of a submission and its session.
SHARED_FIELDS = (
    *("prompt_text", "style", "preset", "user", "client", "webhook_url", "idempotency_digest"),
    *("pages", "reader", "plan_only", "narration"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """A validated request for a story. Without a `seed` a random one is used.

    With an `idempotency_key`, the same submission by the same user returns the same session.
    """

    prompt_text: str
    style: str
    preset: str
    seed: int | None = None
    webhook_url: str = ""
    user: AbstractUser | None = None
    client: str = ""  # stands for the address of an anonymous client
    idempotency_key: str = ""
    pages: int = 1
    reader: str = READERS[1]
    plan: Plan | None = None
    plan_only: bool = False
    narration: bool = False
    # As the client has sent it: {"id"} of the library, or {"name", "kind", "look"}.
    cast: Sequence[Mapping[str, str]] = ()

    @property
    def digest(self) -> str:
        """A hash of the request, without the user."""
        request = [self.prompt_text, self.style, self.preset, self.seed, self.webhook_url]
        book = [self.pages, self.reader, self.plan and self.plan.to_dict(), self.plan_only]
        # Of a request for a story of one page it is the same as before there were books.
        if book != [1, READERS[1], None, False]:
            request += book
        if self.narration:
            request.append("narration")
        if self.cast:
            request.append(["cast", [dict(one) for one in self.cast]])
        return hashlib.sha256(json.dumps(request).encode()).hexdigest()

    @property
    def idempotency_digest(self) -> str | None:
        """A hash of the user and the key: users do not share keys."""
        if not self.idempotency_key:
            return None
        owner = [self.user.pk if self.user else None, self.idempotency_key]
        return hashlib.sha256(json.dumps(owner).encode()).hexdigest()


def refuse_prompt(prompt_text: str, preset: str, plan: Plan | None = None) -> None:
    """Raise `PromptRefused` if no story should be written about it, or none can.

    With a `plan` nothing is written; then what the plan tells counts as well.
    """
    model = config_of(preset).story
    unreadable = settings.STORYGEN["UNREADABLE_PROMPTS"] == "refuse" and not plan
    for field, text in {"prompt_text": prompt_text, "plan": told(plan)}.items():
        checked = check_prompt(
            text,
            english_only=model.english_only,
            child_safe=model.child_safe,
            refuse_unreadable=unreadable and field == "prompt_text",
        )
        if checked.refusal:
            raise PromptRefused(checked.refusal, field)


def refuse_texts(texts: Mapping[str, str]) -> None:
    """Raise `PromptRefused` if a text, by its field, is for no story for children."""
    model = OrchestratorConfig(**settings.ORCHESTRATOR).story
    for field, text in texts.items():
        checked = check_prompt(
            text,
            english_only=model.english_only,
            child_safe=model.child_safe,
            refuse_unreadable=False,
        )
        if checked.refusal:
            raise PromptRefused(checked.refusal, field)


def refuse_change(values: Mapping[str, Any]) -> None:
    """Raise `PromptRefused` if what a change of a story by hand tells is for no child."""
    texts = {name: values[name] for name in ("title", "text", "place") if name in values}
    looks = [one["look"] for one in values.get("cast", ()) if "look" in one]
    refuse_texts(texts | ({"cast": ".\n".join(looks)} if looks else {}))


def told(plan: Plan | None) -> str:
    """All that a plan says in words."""
    if not plan:
        return ""
    texts = [plan.title, *(part for one in plan.cast for part in (one.name, one.kind, one.look))]
    texts += [part for page in plan.pages for part in (page.text, page.place)]
    return ".\n".join(texts)


def insert(
    submission: Submission, *, waits: bool, cast: Sequence[casting.Member] = ()
) -> StorySession:
    """Add a session to the queue. To be called in a transaction.

    `cast` are the members that the submission names. A client that `waits` is refused when too many
    would be taken before it, any other one when the queue is full (`QueueFull`). Raises
    `QuotaExceeded` and `ServiceUnavailable`, too.
    """
    drawn = 0 if submission.plan_only else submission.pages
    quotas.spend(submission.user, submission.client, pages=drawn)
    session = StorySession(
        **{name: getattr(submission, name) for name in SHARED_FIELDS},
        seed=secrets.randbelow(MAX_SEED + 1) if submission.seed is None else submission.seed,
        request_digest=submission.digest,
        given_plan=submission.plan and submission.plan.to_dict(),
    )
    enter_queue(session)
    if waits and queue.ahead_of(session) >= settings.STORYGEN["MAX_WAITING_REQUESTS"]:
        raise QueueFull(estimates.seconds_before(submission.preset, ahead=0))
    copies: list[str] = []
    try:
        session.given_cast = [casting.entry(session, one, asked=True, to=copies) for one in cast]
        session.step_counts = steps.counts(GeneratedContent(session=session))
        session.save(force_insert=True)
        session.content = GeneratedContent(session=session)
        session.content.save(force_insert=True)
        append_queued(session)
    except BaseException:
        # Here and now: what is to be deleted later would be rolled back.
        deletion.delete_now(copies)
        raise
    return session


def enter_queue(session: StorySession) -> None:
    """Give an unsaved change of a session its place in the queue; `QueueFull` if there is none."""
    if queue.waiting(session.preset).count() >= settings.STORYGEN["MAX_QUEUED"]:
        raise QueueFull(estimates.seconds_before(session.preset, ahead=0))
    session.turn = queue.next_turn(session.preset, session.user_id, session.client)
    session.queued_at = session.updated_at = database.now()


def append_queued(session: StorySession) -> None:
    """Append the `queued` event."""
    progress = estimates.progress_of(session, runs=())
    data = {"position": progress.position, "eta_seconds": progress.eta_seconds}
    eventlog.append(session, [("queued", data)])
