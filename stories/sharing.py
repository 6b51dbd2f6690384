"""Links to read a story without an account: made, found again, and what they show."""

from datetime import timedelta
from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from orchestrator import Stage, Step
from stories.content import steps
from stories.content.pages import narration_of
from stories.exceptions import NothingToShare, TooManyLinks
from stories.models import ShareLink, StorySession

DAYS = 30
MOST_DAYS = 365
MOST_LINKS = 20


@transaction.atomic
def share(session: StorySession, days: int) -> ShareLink:
    """A new link to read `session` for so many days. Raises `NothingToShare`, `TooManyLinks`."""
    StorySession.objects.select_for_update(of=("self",)).get(pk=session.pk)
    if not session.content.plan:
        raise NothingToShare
    if valid_links().filter(session=session).count() >= MOST_LINKS:
        raise TooManyLinks
    return ShareLink.objects.create(
        session=session, expires_at=timezone.now() + timedelta(days=days)
    )


def valid_links() -> QuerySet[ShareLink]:
    """Links that have not expired, the newest first."""
    return ShareLink.objects.filter(expires_at__gt=timezone.now())


def shared_session(key: str) -> StorySession | None:
    """The session that the link with this key leads to; None if it leads nowhere any more."""
    links = valid_links().select_related("session__content")
    readable = {"session__content__plan__isnull": False, "session__trashed_at": None}
    link = links.filter(key=key, **readable).first()
    return link.session if link else None


def pages(session: StorySession) -> list[dict[str, Any]]:
    """What a reader sees of each page: its number and text, the names of its picture and sound.

    The picture is the scene, without one the background; None if there is neither. `audio` is the
    file of its narration, `narration` the facts of that; both are None if it is not read aloud.
    """
    known = steps.steps_of(session.content)
    made = steps.chosen(session.stage_runs.all())
    shown = []
    for number in known.pages:
        background = made.get(Step(Stage.BACKGROUND, known.background_of(number)))
        run = made.get(Step(Stage.SCENE, number)) or background
        spoken = made.get(Step(Stage.NARRATION, number))
        shown.append(
            {
                "number": number,
                "text": known.page(number).text,
                "picture": (run.image or run.file) if run else None,
                "audio": spoken.file if spoken else None,
                "narration": narration_of(spoken) if spoken else None,
            }
        )
    return shown
