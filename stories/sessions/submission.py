"""A request for a story, checked, and the rows that it becomes."""

import hashlib
import json
from dataclasses import dataclass

from django.contrib.auth.models import AbstractUser

from stories.events import eventlog
from stories.models import StorySession
from stories.sessions import estimates


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """A request for a story, checked. Without a `seed` one is drawn.

    `idempotency_key` makes the same submission by the same user give the same session again.
    """

    prompt_text: str
    style: str
    preset: str
    seed: int | None = None
    webhook_url: str = ""
    user: AbstractUser | None = None
    idempotency_key: str = ""

    @property
    def digest(self) -> str:
        """Of what was asked for, whoever asked."""
        asked = [self.prompt_text, self.style, self.preset, self.seed, self.webhook_url]
        return hashlib.sha256(json.dumps(asked).encode()).hexdigest()

    @property
    def idempotency_digest(self) -> str | None:
        """Of the user and the key: one user's keys say nothing of another's."""
        if not self.idempotency_key:
            return None
        owner = [self.user.pk if self.user else None, self.idempotency_key]
        return hashlib.sha256(json.dumps(owner).encode()).hexdigest()


def _tell_of_the_line(session: StorySession) -> None:
    progress = estimates.progress_of(session, runs=())
    told = {"position": progress.position, "eta_seconds": progress.eta_seconds}
    eventlog.append(session, [("queued", told)])
