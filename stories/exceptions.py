"""Refusals of a request, and interrupts of a run."""

import math

from rest_framework import status
from rest_framework.exceptions import APIException, ValidationError

from orchestrator import Cancelled


class ShuttingDown(Cancelled):
    """This process stops before the story has ended; another one resumes it."""


class LeaseLost(Cancelled):
    """The session was ended, deleted or claimed by another worker."""


class PromptRefused(ValidationError):
    """No story should be written about this prompt, or the story model cannot read it."""

    def __init__(self, reason: str, field: str = "prompt_text") -> None:
        super().__init__({field: [reason]}, code="refused")


class QueueFull(APIException):
    """The queue is full. `wait` is in how many seconds it should not be."""

    status_code = status.HTTP_429_TOO_MANY_REQUESTS

    def __init__(self, wait: float) -> None:
        self.wait = max(1, math.ceil(wait))
        super().__init__(f"Too many stories are waiting. Try again in {self.wait} s.")


class QuotaExceeded(APIException):
    """The user's quota is used up. `wait` is in how many seconds it allows one more story."""

    status_code = status.HTTP_429_TOO_MANY_REQUESTS

    def __init__(self, rule: str, wait: float) -> None:
        self.wait = max(1, math.ceil(wait))
        super().__init__(f"{rule} Try again in {self.wait} s.")


class ServiceUnavailable(APIException):
    """The models are not available, or the server is shutting down. `wait` is in seconds."""

    status_code = status.HTTP_503_SERVICE_UNAVAILABLE

    def __init__(self, detail: str, wait: int) -> None:
        self.wait = wait
        super().__init__(detail)


class LeftInQueue(ServiceUnavailable):
    """A story that a client waits for cannot be generated now; it stays in the queue."""

    def __init__(self, reason: str, wait: int, session_id: str) -> None:
        self.session_id = session_id
        super().__init__(f"{reason} The story stays in the queue.", wait)


class WrongState(APIException):
    """The session's state does not allow it."""

    status_code = status.HTTP_409_CONFLICT


class StillGenerating(WrongState):
    """An unfinished session cannot be deleted or retried."""

    default_detail = "The story is still being generated. Wait for its end, or cancel it first."


class NothingToShare(WrongState):
    default_detail = "There is no story to share yet."


class TooManyLinks(WrongState):
    default_detail = "This story has as many links as one may have. Revoke one first."


class AlreadyEnded(WrongState):
    """A session that has ended cannot be cancelled."""

    default_detail = "The story has ended already; there is nothing to cancel."


class NotCutOut(WrongState):
    default_detail = "This character has no cut-out to keep: it was not made, or it is lost."


class LibraryFull(WrongState):
    """A user may not keep so many characters, or such large ones."""


class UploadTooLarge(APIException):
    status_code = status.HTTP_413_REQUEST_ENTITY_TOO_LARGE


class UnsupportedPicture(APIException):
    status_code = status.HTTP_415_UNSUPPORTED_MEDIA_TYPE


class NoPlan(WrongState):
    """There is nothing to change yet."""

    default_detail = "The story has no plan yet. Retry it first."


class PicturesLost(WrongState):
    """A picture that others are made of is not in the storage."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"The server has lost {name}, of which the page is composed. Retry it to have it made "
            "again."
        )


class LastPage(WrongState):
    default_detail = "A story has at least one page."


class TooManyPages(WrongState):
    def __init__(self, most: int) -> None:
        super().__init__(f"A story has at most {most} pages.")


class TooManyCharacters(WrongState):
    def __init__(self, most: int) -> None:
        super().__init__(f"A story has at most {most} characters.")


class LastCharacter(WrongState):
    default_detail = "A story has at least one character."


class PreconditionRequired(APIException):
    """A change does not say which revision it is of (RFC 6585)."""

    status_code = status.HTTP_428_PRECONDITION_REQUIRED
    default_detail = (
        "Send the ETag of the story that you change as If-Match, so that nobody's change is "
        "overwritten unseen."
    )


class Stale(APIException):
    """The story was changed since the client read it; `changes` are the newer revisions."""

    status_code = status.HTTP_412_PRECONDITION_FAILED
    default_detail = "The story was changed meanwhile. Read it again."

    def __init__(self, revision: int, changes: list[dict[str, object]]) -> None:
        self.revision, self.changes = revision, changes
        super().__init__()


class NothingToRetry(WrongState):
    """All stages of the story are completed."""

    default_detail = (
        "Nothing of the story is missing. Name a stage to retry it with another seed: "
        '{"stage": "character_image"}.'
    )


class ExportImpossible(APIException):
    """The book cannot be written in this format; the detail says why."""

    status_code = status.HTTP_422_UNPROCESSABLE_ENTITY


class ExportUnavailable(APIException):
    """The server lacks a program that the format needs."""

    status_code = status.HTTP_501_NOT_IMPLEMENTED


class NoSuchPage(WrongState):
    """The plan has no such page, or there is no plan yet."""

    default_detail = "The story has no such page."


class NoSuchCharacter(WrongState):
    """The plan has nobody of that id, or there is no plan yet."""

    default_detail = "The story has no such character."


class KeyReused(APIException):
    """An Idempotency-Key identifies one request."""

    status_code = status.HTTP_422_UNPROCESSABLE_ENTITY
    default_detail = (
        "This Idempotency-Key was sent with another request. Use a new key for a new request."
    )


class ArchiveUnusable(APIException):
    """An archive is no story of ours, is not safe to read, or cannot be continued here."""

    status_code = status.HTTP_400_BAD_REQUEST


class LengthRequired(APIException):
    """Django takes a chunked body for an empty one, as WSGI servers give no length."""

    status_code = status.HTTP_411_LENGTH_REQUIRED
    default_detail = "Send the body in one piece, with a Content-Length, not chunked."


class BodyTooLarge(APIException):
    status_code = status.HTTP_413_REQUEST_ENTITY_TOO_LARGE
    default_detail = "The request's body is too large."


class DatabaseDown(APIException):
    status_code = status.HTTP_503_SERVICE_UNAVAILABLE
    default_detail = (
        "The database did not answer. Try again in a moment; if it stays so, /readyz says whether "
        "it is there, and migrated."
    )
    wait = 5


# Sentences that several modules say.
SERVER_ERROR = "The server made a mistake; its log has the details."
UNEXPECTED = "Story generation failed: the server made a mistake; its log has the details."
NO_WORKER = (
    "No worker with the preset {!r} is ready. Start one with `celery -A storygen worker` and "
    "STORYGEN_PRESET."
)
