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
    provenance,
)
from orchestrator.types import Cutout, Descriptions, Painting, Scene, Story
from stories import media
from stories.errors import DATABASE_ERRORS, DatabaseUnavailable
from stories.models import GeneratedContent, StorySession
from stories.ownership import is_abandoned, renewed_lease, this_worker

if TYPE_CHECKING:
    from stories.engine import Ticket

logger = logging.getLogger(__name__)

PAUSES = (0.1, 0.5)
UNEXPECTED = "Story generation failed: the server made a mistake; its log has the details."
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

    Never raises; gives back the seconds of each stage that ran to its end.
    """
    recorder = StoryRecorder(ticket)
    try:
        recorder.begin()
        result = orchestrator.run(recorder.request, recorder)
        recorder.complete(result)
    except (StageFailed, Interrupted) as exc:
        logger.warning("failed: %s", exc)
        recorder.fail(str(exc))
    except Exception:
        logger.exception("failed by a mistake of ours")
        recorder.fail(UNEXPECTED)
    return dict(recorder.content.timings)


def give_up(ticket: "Ticket", message: str) -> None:
    """Fail a session that is in no crew's hands, or in those of a crew that hangs."""
    # The hung crew still holds the ticket's rows: work on copies, and answer with those.
    ticket.session, ticket.content = copy.copy(ticket.session), copy.copy(ticket.content)
    StoryRecorder(ticket).fail(message)


def housekeeping(*, in_hand: set[str]) -> None:
    """Renew the leases of what is in hand, and put right what no process has in hand any more."""
    try:
        StorySession.objects.filter(
            session_id__in=in_hand, status__in=StorySession.UNFINISHED
        ).update(lease_expires_at=renewed_lease())
        put_right(in_hand=in_hand)
    except DATABASE_ERRORS as exc:
        # It is done again in a moment.
        logger.warning("The database did not answer: %s", exc)
        connection.close()


def put_right(*, in_hand: set[str]) -> int:
    """Fail unfinished sessions whose process was killed, saying where they were; how many."""
    unfinished = StorySession.objects.filter(status__in=StorySession.UNFINISHED)
    count = 0
    for session in unfinished.exclude(session_id__in=in_hand):
        if session.worker != this_worker() and not is_abandoned(session):
            continue
        message = f"The server stopped {DOING[session.stage]}. Send the prompt again."
        with transaction.atomic():
            if _end(session, StorySession.Status.FAILED):
                GeneratedContent.objects.filter(session=session).update(
                    processing_status=GeneratedContent.ProcessingStatus.FAILED,
                    error_messages=[message],
                )
                logger.warning("Session %s put right: %s", session.session_id, message)
                count += 1
    return count


def _end(session: StorySession, status: str) -> bool:
    """Move an unfinished session to its last status; False if it has one, or is gone."""
    session.status = status
    return bool(
        StorySession.objects.filter(
            pk=session.pk, worker=session.worker, status__in=StorySession.UNFINISHED
        ).update(status=status, lease_expires_at=None, updated_at=timezone.now())
    )


class StoryRecorder(Observer):
    """Follows one run: its files and rows are written as each stage ends.

    Every word from the run is also a chance to stop it: at its deadline, at shutdown, or when its
    session was deleted.
    """

    def __init__(self, ticket: "Ticket") -> None:
        self.ticket = ticket
        self.session = ticket.session
        self.content = ticket.content

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
        self._finish(
            StorySession.Status.COMPLETED,
            GeneratedContent.ProcessingStatus.PARTIAL
            if result.errors
            else GeneratedContent.ProcessingStatus.COMPLETED,
            list(result.errors),
        )

    def fail(self, message: str) -> None:
        """Never raises: if the rows cannot be written now, the housekeeping does it later."""
        try:
            self._finish(
                StorySession.Status.FAILED, GeneratedContent.ProcessingStatus.FAILED, [message]
            )
        except DatabaseUnavailable:
            logger.exception("The failure could not be saved yet")
        except Cancelled:
            self._tidy_up()

    def _finish(self, status: str, processing_status: str, messages: list[str]) -> None:
        self.content.processing_status = processing_status
        self.content.error_messages = messages
        self.content.total_time_seconds = round(time.monotonic() - self.ticket.arrived, 3)

        def write() -> None:
            if not _end(self.session, status):
                raise Cancelled("The session was ended or deleted meanwhile.")
            self.content.save(force_update=True)

        patiently(write)

    def _tidy_up(self) -> None:
        """If the session was deleted under our hands, what was written since goes as well."""
        if not patiently(StorySession.objects.filter(pk=self.session.pk).exists):
            media.delete_session_files(self.session.session_id, self.content.public_image_names())

    # Told by the orchestrator

    def started(self, stage: Stage) -> None:
        self.ticket.check()
        self.ticket.stage_started = time.monotonic()
        self._update_session(stage=stage)

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
        self.ticket.stages_done.add(stage)

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
        return self._keep_painting(
            Stage.CHARACTER, painting, "character", self.content.character_description
        )

    def _keep_background(self, painting: Painting) -> dict[str, Any]:
        return self._keep_painting(
            Stage.BACKGROUND, painting, "background", self.content.background_description
        )

    def _keep_painting(
        self, stage: Stage, painting: Painting, what: str, description: str
    ) -> dict[str, Any]:
        facts = {
            "model": painting.model,
            "seed": painting.seed,
            "steps": painting.steps,
            "guidance_scale": painting.guidance_scale,
        }
        data = self._png(painting.image, stage, {"prompt": painting.fit.text} | facts)
        session_id = self.session.session_id
        media.write_bytes(media.session_name(session_id, "images", f"{what}.png"), data)
        name = media.public_name(f"{what}s", description or self.session.prompt_text, session_id)
        return {
            stage.value: media.write_bytes(name, data),
            "details": self._details(stage, **facts, prompt_fit=asdict(painting.fit)),
        }

    def _keep_cutout(self, cutout: Cutout) -> dict[str, Any]:
        data = self._png(cutout.image, Stage.CUTOUT, {"model": cutout.model})
        name = media.session_name(self.session.session_id, "processed", "cutout.png")
        return {
            "cutout_image": media.write_bytes(name, data),
            "details": self._details(
                Stage.CUTOUT, model=cutout.model, coverage=round(cutout.coverage, 4)
            ),
        }

    def _keep_scene(self, scene: Scene) -> dict[str, Any]:
        data = self._png(scene.image, Stage.SCENE, {})
        session_id = self.session.session_id
        media.write_bytes(media.session_name(session_id, "final", "scene.png"), data)
        name = media.public_name("merged", self.session.prompt_text, session_id)
        return {
            "merged_image": media.write_bytes(name, data),
            "details": self._details(Stage.SCENE, box=scene.box),
        }

    # Helpers of the above

    def _png(self, image: Image.Image, stage: Stage, facts: dict[str, Any]) -> bytes:
        return provenance.png_bytes(
            image,
            composite=stage is Stage.SCENE,
            facts={
                "software": f"StoryGen {settings.VERSION}",
                "session_prompt": self.session.prompt_text,
                "session_seed": self.session.seed,
                "preset": self.session.preset,
                "stage": stage.value,
                **facts,
            },
        )

    def _details(self, stage: Stage, **facts: Any) -> dict[str, Any]:
        return self.content.details | {stage.value: facts}

    def _update_session(self, **fields: Any) -> None:
        for name, value in fields.items():
            setattr(self.session, name, value)
        mine = StorySession.objects.filter(
            pk=self.session.pk, worker=self.session.worker, status__in=StorySession.UNFINISHED
        )
        if not patiently(lambda: mine.update(updated_at=timezone.now(), **fields)):
            raise Cancelled("The session was ended or deleted meanwhile.")

    def _update_content(self, **fields: Any) -> None:
        for name, value in fields.items():
            setattr(self.content, name, value)
        mine = GeneratedContent.objects.filter(pk=self.content.pk)
        if not patiently(lambda: mine.update(**fields)):
            raise Cancelled("The session was deleted meanwhile.")


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
