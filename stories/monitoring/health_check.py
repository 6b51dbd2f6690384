"""Questions to those who may hang: the database, the broker.

Each is asked by a thread of its own, and whoever wants the answer waits for a bounded time. Who
comes meanwhile gets the same answer, so that however many come, one question is under way.
"""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db import connection

logger = logging.getLogger(__name__)


SLOW = "{} did not answer within {:g} s."
UNASKED = "{} could not be asked; the server's log has the details."


class Unhealthy(Exception):
    """What is wrong with who was asked, in a sentence for all. The cause is for the log."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What came of a question: an answer, or in `problem` why there is none, in a sentence."""

    answer: Any = None
    problem: str = ""


class HealthCheck:
    """A question, asked by one thread at a time.

    `ask` answers or raises `Unhealthy`; `whom` it asks is the beginning of a sentence. Its answer
    is good for `fresh_seconds`, and nobody waits longer than `patience_seconds` for it.
    """

    def __init__(
        self,
        whom: str,
        ask: Callable[[], Any],
        *,
        fresh_seconds: float,
        patience_seconds: float,
    ) -> None:
        self.whom = whom
        self.fresh_seconds = fresh_seconds
        self.patience_seconds = patience_seconds
        self._ask = ask
        self._asked_at: float | None = None
        self._answered_at = float("-inf")
        self._finding = Finding()
        # Guards all above.
        self._changed = threading.Condition()

    def begin(self) -> None:
        """Ask, unless that is under way or the last answer is fresh; returns at once."""
        now = time.monotonic()
        with self._changed:
            if self._asked_at is not None or now - self._answered_at < self.fresh_seconds:
                return
            self._asked_at = now
        threading.Thread(target=self._run, name="inspection", daemon=True).start()

    def finding(self) -> Finding:
        """The answer as soon as it is there; that it does not come, once it has taken too long."""
        with self._changed:
            if self._asked_at is not None:
                left = self._asked_at + self.patience_seconds - time.monotonic()
                if not self._changed.wait_for(lambda: self._asked_at is None, max(left, 0)):
                    return Finding(problem=SLOW.format(self.whom, self.patience_seconds))
            return self._finding

    def _run(self) -> None:
        finding, cause = Finding(problem=UNASKED.format(self.whom)), None
        try:
            finding = Finding(self._ask())
        except Unhealthy as exc:
            finding, cause = Finding(problem=str(exc)), exc.__cause__
        except Exception:
            logger.exception("An inspection stumbled")
        finally:
            connection.close()
            with self._changed:
                # What stays so is news once.
                if finding.problem and finding.problem != self._finding.problem:
                    logger.warning("%s %s", finding.problem, cause or "")
                self._finding, self._answered_at = finding, time.monotonic()
                self._asked_at = None
                self._changed.notify_all()
