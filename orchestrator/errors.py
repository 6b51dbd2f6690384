"""What can go wrong in a run. Every message is a sentence for the user, never a trace or a path."""

from orchestrator.stages import Stage

# What every message about weights ends with.
FETCH_COMMAND = "python manage.py fetch_models"
FETCH = f"Run `{FETCH_COMMAND}`."


class OrchestratorError(Exception):
    """Base of all errors that this package raises on purpose."""


class ConfigurationError(OrchestratorError):
    """A setting names something that does not exist: a preset, a device, a model."""


class ModelsMissing(OrchestratorError):
    """Weights are not on this machine. The message names the command that brings them."""


class NotEnoughMemory(OrchestratorError):
    """The models do not fit into the memory that is free now; later they may.

    The message says how much is missing, and what to do.
    """


class FetchFailed(OrchestratorError):
    """Weights could not be fetched. The message says what to do.

    It is for the terminal of the command's user, so it may name folders and indexes.
    """


class StageFailed(OrchestratorError):
    """One stage could not do its work.

    `stage` is the one that failed. The message says why and what the user can do; the orchestrator
    puts what failed in front ("Drawing the character failed: "), so a stage's own begins in lower
    case. The exception it was raised from holds the reason for the log.
    """

    def __init__(self, stage: Stage, message: str) -> None:
        super().__init__(message)
        self.stage = stage


class Interrupted(OrchestratorError):
    """Raised by a caller's report or observer to stop a run; no stage may swallow it."""


class DeadlineExceeded(Interrupted):
    """The run took longer than the request allows."""


class Cancelled(Interrupted):
    """The story was cancelled, or the server is shutting down."""
