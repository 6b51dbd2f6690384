"""What a test lets the stages of a `DoubleOrchestrator` do instead of their work."""

import os
import socket
import threading
from typing import Any, Self

from orchestrator import Step
from orchestrator.fakes import OWN_WORK, Behaviour, DoubleOrchestrator
from orchestrator.types import Report


def raises(error: BaseException) -> Behaviour:
    """A behaviour that fails with that error."""

    def behaviour(report: Report) -> Any:
        raise error

    return behaviour


class Gate:
    """A behaviour that blocks in a stage until the test opens it, and then does the stage's work.

    With `deaf` it makes no report afterwards, so nothing can interrupt it.
    """

    def __init__(self, *, deaf: bool = False) -> None:
        self.deaf = deaf
        self.entered = threading.Event()
        self.opened = threading.Event()

    def __call__(self, report: Report) -> object:
        self.entered.set()
        self.opened.wait()
        if not self.deaf:
            report(0.9)
        return OWN_WORK


def open_gates(double: DoubleOrchestrator) -> None:
    """Release all stages that wait at a `Gate`."""
    for behaviour in double.behaviour.values():
        if isinstance(behaviour, Gate):
            behaviour.opened.set()


class GatedOrchestrator(DoubleOrchestrator):
    """For a server in its own process: blocks in the stage that its test names.

    STORYGEN_TEST_STAGE is the step's label, STORYGEN_TEST_GATE a local port where the test listens:
    the stage sends its name there and goes on when the test closes the connection.
    """

    @classmethod
    def from_config(cls, config: Any) -> Self:
        double = super().from_config(config)
        if stage := os.environ.get("STORYGEN_TEST_STAGE"):
            double.on(Step.parse(stage), lambda report: _wait_at_gate(stage, report))
        return double


def _wait_at_gate(stage: str, report: Report) -> object:
    port = int(os.environ["STORYGEN_TEST_GATE"])
    with socket.create_connection(("127.0.0.1", port)) as gate:
        gate.sendall(stage.encode())
        gate.recv(1)
    report(0.9)
    return OWN_WORK
