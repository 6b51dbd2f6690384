"""Errors that reach a client, and the one place that turns exceptions into answers.

A refusal has DRF's own shape: `{"detail": "..."}`, or `{"<field>": ["..."]}` for a field of the
request. Only the answers to a request that became a session carry a `session_id`: the 201, and the
500 of a story that failed. A refused request has no session, so its answer names none.
"""

import math
from typing import TYPE_CHECKING

from django.urls import reverse
from rest_framework import status
from rest_framework.exceptions import (
    APIException,
)

from orchestrator import (
    Cancelled,
)

if TYPE_CHECKING:
    pass


class ShuttingDown(Cancelled):
    """This process stops before the story has ended: another goes on with it."""


class LeaseLost(Cancelled):
    """Somebody else ended, deleted or took the session."""


class QueueFull(APIException):
    """As many requests wait as may. `wait` is when a place should be free, in seconds."""

    status_code = status.HTTP_429_TOO_MANY_REQUESTS
    default_code = "queue_full"

    def __init__(self, wait: float) -> None:
        self.wait = max(1, math.ceil(wait))
        super().__init__(f"Too many stories are waiting. Try again in {self.wait} s.")


class QuotaExceeded(APIException):
    """As many stories as this user may have. `wait` is when there is one more, in seconds."""

    status_code = status.HTTP_429_TOO_MANY_REQUESTS
    default_code = "quota_exceeded"

    def __init__(self, rule: str, wait: float) -> None:
        self.wait = max(1, math.ceil(wait))
        super().__init__(f"{rule} Try again in {self.wait} s.")


class ServiceUnavailable(APIException):
    """The models are not there: weights are missing, or the server is shutting down."""

    status_code = status.HTTP_503_SERVICE_UNAVAILABLE
    default_code = "service_unavailable"

    def __init__(self, detail: str, wait: int) -> None:
        self.wait = wait
        super().__init__(detail)


class LeftInQueue(ServiceUnavailable):
    """A client waits for a story that cannot be told here and now. It is told when it can be."""

    def __init__(self, reason: str, wait: int, session_id: str) -> None:
        self.session_id = session_id
        self.address = reverse("session-detail", args=[session_id])
        super().__init__(f"{reason} The story stays in line: see {self.address}", wait)


class StillGenerating(APIException):
    """What is being made cannot be deleted or done again yet."""

    status_code = status.HTTP_409_CONFLICT
    default_code = "still_generating"
    default_detail = "The story is still being generated. Wait for its end, or cancel it first."


class AlreadyEnded(APIException):
    """What has ended cannot be cancelled."""

    status_code = status.HTTP_409_CONFLICT
    default_code = "already_ended"
    default_detail = "The story has ended already; there is nothing to cancel."


class NothingToRetry(APIException):
    """All stages of the story were done."""

    status_code = status.HTTP_409_CONFLICT
    default_code = "nothing_to_retry"
    default_detail = (
        "Nothing of the story is missing. Name a stage to do it again with another seed: "
        '{"stage": "character_image"}.'
    )


class KeyReused(APIException):
    """An Idempotency-Key stands for one request."""

    status_code = status.HTTP_422_UNPROCESSABLE_ENTITY
    default_code = "key_reused"
    default_detail = (
        "This Idempotency-Key was sent with another request. Use a new key for a new request."
    )


class LengthRequired(APIException):
    """WSGI servers hand a chunked body on without its length, and Django then takes it for none."""

    status_code = status.HTTP_411_LENGTH_REQUIRED
    default_code = "length_required"
    default_detail = "Send the body in one piece, with a Content-Length, not chunked."


class BodyTooLarge(APIException):
    status_code = status.HTTP_413_REQUEST_ENTITY_TOO_LARGE
    default_code = "body_too_large"
    default_detail = "The request's body is too large."


class DatabaseDown(APIException):
    status_code = status.HTTP_503_SERVICE_UNAVAILABLE
    default_code = "database_unavailable"
    default_detail = (
        "The database did not answer. Try again in a moment; if it stays so, /readyz says whether "
        "it is there, and migrated."
    )
    wait = 5


UNEXPECTED = "Story generation failed: the server made a mistake; its log has the details."
