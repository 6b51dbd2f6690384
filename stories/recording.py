"""Writes what happens to a story into rows and files, as it happens."""

import copy
import errno
import logging
import time
from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db import connection, transaction
from django.db.models import Model, QuerySet
from django.utils import timezone
from PIL import Image

from orchestrator import (
    Cancelled,
    Interrupted,
    Observer,
    Stage,
    StageFailed,
    StoryOrchestrator,
    StoryRequest,
    StoryResult,
)
from orchestrator.provenance import PictureFacts, png_bytes
from orchestrator.types import Cutout, Descriptions, Painting, Scene, Story
from stories import media
from stories.errors import DATABASE_ERRORS, DatabaseUnavailable
from stories.log import session_logging
from stories.models import GeneratedContent, StorySession
from stories.ownership import is_abandoned, renewed_lease, this_worker

if TYPE_CHECKING:
    from stories.engine import Ticket

logger = logging.getLogger(__name__)

PAUSES = (0.1, 0.5)
UNEXPECTED = "Story generation failed: the server made a mistake; its log has the details."
ENDED_MEANWHILE = "Story generation failed: the session was ended or deleted meanwhile."
UNSAVED = "the server's database did not answer. Send the prompt again in a moment."

DOING = {
    "": "before the story began",
    Stage.STORY: "while the story was being written",
    Stage.DESCRIPTIONS: "while the pictures were being described",
    Stage.CHARACTER: "while the character was being drawn",
    Stage.BACKGROUND: "while the background was being drawn",
    Stage.CUTOUT: "while the character was being cut out",
    Stage.SCENE: "while the scene was being composed",
}


def patiently(write: Callable[[], Any]) -> Any:
    """Do a database write in a transaction, and again if the database is away for a moment.

    Raises `DatabaseUnavailable` when it stays away.
    """
    for pause in (*PAUSES, None):
        try:
            with transaction.atomic():
                return write()
        except DATABASE_ERRORS as exc:
            connection.close()
            if pause is None:
                raise DatabaseUnavailable(f"Story generation failed: {UNSAVED}") from exc
            logger.warning("The database did not answer, asking again: %s", exc)
            time.sleep(pause)


def tell(ticket: "Ticket", orchestrator: StoryOrchestrator) -> dict[str, float]:
    """Tell one story, from its PENDING row to a COMPLETED or FAILED one.

    No `Exception` leaves it; gives back the seconds of each stage that ran to its end.
    """
    recorder = StoryRecorder(ticket)
    try:
        recorder.begin()
        result = orchestrator.run(recorder.request, recorder)
        recorder.complete(result)
    except (StageFailed, Interrupted) as exc:
        logger.warning("Failed: %s", exc)
        recorder.fail(str(exc))
    except Exception:
        logger.exception("Failed by a mistake of ours")
        recorder.fail(UNEXPECTED)
    return recorder.content.timings


def give_up(ticket: "Ticket", message: str) -> None:
    """Fail a session that is in no crew's hands, or in those of a crew that hangs."""
    logger.warning("Failed: %s", message)
    # The hung crew still holds the rows: end copies of them, and answer with those.
    session, content = copy.copy(ticket.session), copy.copy(ticket.session.content)
    session.content = content
    ticket.session = session
    StoryRecorder(ticket).fail(message)


def housekeeping(in_hand: Callable[[], set[str]]) -> None:
    """Renew the leases of what is in hand, and put right what no process has in hand any more.

    Does nothing while the database is away: it is called again in a moment.
    """
    try:
        StorySession.objects.filter(
            session_id__in=in_hand(), status__in=StorySession.UNFINISHED
        ).update(lease_expires_at=renewed_lease())
        put_right(in_hand)
    except DATABASE_ERRORS as exc:
        logger.warning("The database did not answer: %s", exc)
        connection.close()


def put_right(in_hand: Callable[[], set[str]]) -> None:
    """Fail unfinished sessions that nobody works on any more, saying where they were.

    Those of a process that was killed, and those of this one whose end could not be saved.
    """
    unfinished = list(
        StorySession.objects.filter(status__in=StorySession.UNFINISHED).select_related("content")
    )
    # Asked after the rows were read: a session is in hand before it has a row.
    held = in_hand()
    for session in unfinished:
        if session.worker == this_worker():
            if session.session_id in held:
                continue
            message = f"The server's database did not answer {DOING[session.stage]}."
        elif is_abandoned(session):
            message = f"The server stopped {DOING[session.stage]}."
        else:
            continue
        with session_logging(session.session_id):
            _put_right(session, f"{message} Send the prompt again.")


def _put_right(session: StorySession, message: str) -> None:
    session.status, session.updated_at = StorySession.Status.FAILED, timezone.now()
    with transaction.atomic():
        if not _end(session):
            return
        GeneratedContent.objects.filter(session=session).update(
            processing_status=GeneratedContent.ProcessingStatus.FAILED, error_messages=[message]
        )
    logger.warning("Put right: %s", message)
    media.delete_unrecorded(session.content)


def _end(session: StorySession) -> bool:
    """Save the last status of an unfinished session; False if its row has one, or is gone."""
    return bool(
        _unfinished(session).update(
            status=session.status, lease_expires_at=None, updated_at=session.updated_at
        )
    )


def _unfinished(session: StorySession) -> QuerySet[StorySession]:
    """The session's row, as long as it may be worked on by the worker that it names."""
    return StorySession.objects.filter(
        pk=session.pk, worker=session.worker, status__in=StorySession.UNFINISHED
    )


class StoryRecorder(Observer):
    """Follows one run: its files and rows are written as each stage ends.

    Every word from the run is also a chance to stop it: at its deadline, at shutdown, or when its
    session was deleted.
    """

    def __init__(self, ticket: "Ticket") -> None:
        self.ticket = ticket
        self.session = ticket.session
        self.content = ticket.session.content

    @property
    def request(self) -> StoryRequest:
        return StoryRequest(
            prompt=self.session.prompt_text, seed=self.session.seed, style=self.session.style
        )

    # The session's way

    def begin(self) -> None:
        self.ticket.check()
        self._update_session(status=StorySession.Status.PROCESSING)

    def complete(self, result: StoryResult) -> None:
        try:
            media.write_json(
                media.session_name(self.session.session_id, "final", "details.json"),
                {
                    "session_id": self.session.session_id,
                    "prompt": self.session.prompt_text,
                    "seed": self.session.seed,
                    "preset": self.session.preset,
                    "timings": self.content.timings,
                    "details": self.content.details,
                    "error_messages": result.errors,
                },
            )
        except OSError:
            # All of it is in the rows as well.
            logger.exception("The details could not be written to a file")
        processing_status = (
            GeneratedContent.ProcessingStatus.PARTIAL
            if result.errors
            else GeneratedContent.ProcessingStatus.COMPLETED
        )
        if not self._finish(StorySession.Status.COMPLETED, processing_status, list(result.errors)):
            raise Cancelled(ENDED_MEANWHILE)

    def fail(self, message: str) -> None:
        """Raises no `Exception`: what cannot be saved now, the housekeeping puts right later."""
        try:
            if not self._finish(
                StorySession.Status.FAILED, GeneratedContent.ProcessingStatus.FAILED, [message]
            ):
                self._yield_to_the_row()
        except Exception:
            logger.exception("The failure could not be saved yet")

    def _finish(self, status: str, processing_status: str, messages: list[str]) -> bool:
        """Whether the session was still ours to end."""
        # Before the database is asked: what is set here is also the answer if it is away.
        self.session.status, self.session.updated_at = status, timezone.now()
        self.content.processing_status = processing_status
        self.content.error_messages = messages
        self.content.total_time_seconds = round(time.monotonic() - self.ticket.arrived, 3)

        def write() -> bool:
            if not _end(self.session):
                return False
            self.content.save(force_update=True)
            return True

        return patiently(write)

    def _yield_to_the_row(self) -> None:
        """Somebody else ended or deleted the session: answer as the row does, leave no files."""
        row = patiently(
            StorySession.objects.select_related("content").filter(pk=self.session.pk).first
        )
        if row is None:
            media.delete_files(self.content)
        elif row.status not in StorySession.UNFINISHED:
            media.delete_unrecorded(row.content)
            self.ticket.session = row

    # Told by the orchestrator

    def started(self, stage: Stage) -> None:
        self.ticket.check()
        self.ticket.stage, self.ticket.stage_started = stage, time.monotonic()
        self._update_session(stage=stage.value)

    def progressed(self, stage: Stage, fraction: float, *, text: str | None = None) -> None:
        self.ticket.check()

    def finished(self, stage: Stage, output: Any, seconds: float) -> None:
        self.ticket.check()
        try:
            fields = _KEEP[stage](self, output)
        except OSError as exc:
            raise StageFailed(stage, _unwritable(exc)) from exc
        timings = self.content.timings | {stage.value: round(seconds, 3)}
        self._update_content(timings=timings, **fields)

    # Files of each stage

    def _keep_story(self, story: Story) -> dict[str, Any]:
        media.write_text(
            media.session_name(self.session.session_id, "story", "story.txt"), story.text
        )
        return {
            "story_text": story.text,
            "details": self._details(
                Stage.STORY, model=story.model, tokens=story.tokens, tries=story.tries
            ),
        }

    def _keep_descriptions(self, descriptions: Descriptions) -> dict[str, Any]:
        fields = {
            "character_description": descriptions.character,
            "background_description": descriptions.background,
        }
        media.write_json(
            media.session_name(self.session.session_id, "story", "descriptions.json"), fields
        )
        return fields | {"details": self._details(Stage.DESCRIPTIONS, tokens=descriptions.tokens)}

    def _keep_character(self, painting: Painting) -> dict[str, Any]:
        return self._keep_painting(Stage.CHARACTER, painting, "character.png")

    def _keep_background(self, painting: Painting) -> dict[str, Any]:
        return self._keep_painting(Stage.BACKGROUND, painting, "background.png")

    def _keep_painting(self, stage: Stage, painting: Painting, file: str) -> dict[str, Any]:
        facts = {
            "model": painting.model,
            "seed": painting.seed,
            "steps": painting.steps,
            "guidance_scale": painting.guidance_scale,
        }
        data = self._png(painting.image, stage, prompt=painting.fit.text, **facts)
        media.write_bytes(media.session_name(self.session.session_id, "images", file), data)
        name = media.image_names(self.content)[stage.value]
        return {
            stage.value: media.write_bytes(name, data),
            "details": self._details(stage, **facts, prompt_fit=asdict(painting.fit)),
        }

    def _keep_cutout(self, cutout: Cutout) -> dict[str, Any]:
        data = self._png(cutout.image, Stage.CUTOUT, **self._painter_facts())
        name = media.session_name(self.session.session_id, "processed", "cutout.png")
        return {
            "cutout_image": media.write_bytes(name, data),
            "details": self._details(
                Stage.CUTOUT, model=cutout.model, coverage=round(cutout.coverage, 4)
            ),
        }

    def _keep_scene(self, scene: Scene) -> dict[str, Any]:
        data = self._png(scene.image, Stage.SCENE, **self._painter_facts())
        media.write_bytes(media.session_name(self.session.session_id, "final", "scene.png"), data)
        name = media.image_names(self.content)["merged_image"]
        return {
            "merged_image": media.write_bytes(name, data),
            "details": self._details(Stage.SCENE, box=scene.box),
        }

    # Helpers of the above

    def _png(self, image: Image.Image, stage: Stage, **facts: Any) -> bytes:
        """`facts` are those of the picture's own; what they leave out is told of the session."""
        told = {
            "prompt": self.session.prompt_text,
            "seed": self.session.seed,
            "software": f"StoryGen {settings.VERSION}",
        }
        return png_bytes(image, PictureFacts(stage=stage, **told | facts))

    def _painter_facts(self) -> dict[str, Any]:
        """How the character was drawn, of which cut-out and scene are made."""
        drawn = self.content.details[Stage.CHARACTER.value]
        return {name: drawn[name] for name in ("model", "steps", "guidance_scale")}

    def _details(self, stage: Stage, **facts: Any) -> dict[str, Any]:
        return self.content.details | {stage.value: facts}

    def _update_session(self, **fields: Any) -> None:
        fields["updated_at"] = timezone.now()
        self._update(self.session, _unfinished(self.session), fields)

    def _update_content(self, **fields: Any) -> None:
        mine = GeneratedContent.objects.filter(session__in=_unfinished(self.session))
        self._update(self.content, mine, fields)

    def _update(self, row: Model, mine: QuerySet, fields: dict[str, Any]) -> None:
        for name, value in fields.items():
            setattr(row, name, value)
        if not patiently(lambda: mine.update(**fields)):
            raise Cancelled(ENDED_MEANWHILE)


_KEEP: dict[Stage, Callable[[StoryRecorder, Any], dict[str, Any]]] = {
    Stage.STORY: StoryRecorder._keep_story,
    Stage.DESCRIPTIONS: StoryRecorder._keep_descriptions,
    Stage.CHARACTER: StoryRecorder._keep_character,
    Stage.BACKGROUND: StoryRecorder._keep_background,
    Stage.CUTOUT: StoryRecorder._keep_cutout,
    Stage.SCENE: StoryRecorder._keep_scene,
}


def _unwritable(exc: OSError) -> str:
    if exc.errno in (errno.ENOSPC, errno.EDQUOT):
        return "the server's disk is full. Free some space and send the prompt again."
    return "the server could not write the file. Run `python manage.py check` on the server."
