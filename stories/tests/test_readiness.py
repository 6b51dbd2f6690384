"""What /readyz and /livez say while models load, are missing, are busy or hang."""

import pytest
from django.test import Client

from orchestrator import (
    ConfigurationError,
    ModelsMissing,
    OrchestratorConfig,
    Stage,
    StoryOrchestrator,
)
from orchestrator.tests.doubles import Gate
from stories.engine import HUNG_CREWS_TOLERATED, State
from stories.tests.harness import (
    Posting,
    check_aftermath,
    let_time_pass,
    post,
    wait_for_line,
    wait_until,
    wait_until_ready,
)

MISSING = "The story model is not on this machine. Run `python manage.py fetch_models`."


def readyz():
    return Client().get("/readyz")


def livez():
    return Client().get("/livez").status_code


def test_it_is_not_ready_before_the_warm_up_has_passed(start_engine, orchestrator):
    gate = Gate()
    orchestrator.on_warm_up = lambda: gate(lambda fraction: None)
    engine = start_engine(lambda: orchestrator)
    assert gate.entered.wait(10)

    assert (readyz().status_code, livez()) == (503, 200)
    assert readyz()["Retry-After"]

    gate.opened.set()
    wait_until_ready(engine)
    assert (readyz().status_code, livez()) == (200, 200)


def test_it_stays_ready_while_busy(engine, orchestrator):
    gate = Gate()
    orchestrator.on(Stage.STORY, gate)
    postings = [Posting(), Posting()]
    assert gate.entered.wait(10)
    wait_for_line(engine, 1)

    assert (readyz().status_code, livez()) == (200, 200)
    assert readyz().json()["busy"] is True
    assert readyz().json()["waiting"] == 1

    gate.opened.set()
    assert all(posting.answer.status_code == 201 for posting in postings)


def test_it_says_which_command_brings_the_weights_and_heals(
    start_engine, orchestrator, media_root, monkeypatch
):
    monkeypatch.setattr("stories.engine.RELOAD_SECONDS", 0.01)
    files = []

    def build():
        if not files:
            raise ModelsMissing(MISSING)
        return orchestrator

    engine = start_engine(build)
    wait_until(engine, lambda: engine.state is State.FAILED)

    assert (readyz().status_code, livez()) == (503, 200)
    assert readyz().json()["detail"] == MISSING
    response = post()
    assert response.status_code == 503
    assert response["Retry-After"]
    assert response.json()["detail"] == MISSING

    files.append("weights")
    wait_until_ready(engine)
    assert readyz().status_code == 200
    check_aftermath(engine, media_root)


def test_it_asks_for_all_files_before_it_loads_one(tmp_path):
    """Whoever waits for the last of them does not load the others every few seconds."""
    config = OrchestratorConfig(models_dir=tmp_path)

    with pytest.raises(ModelsMissing, match="fetch_models") as caught:
        StoryOrchestrator.from_config(config)

    for name in ("SmolLM2", "u2netp.onnx"):
        assert name in str(caught.value)
    assert str(tmp_path) not in str(caught.value)


def test_it_turns_away_those_who_wait_for_models_that_do_not_come(start_engine, orchestrator):
    gate = Gate()

    def build():
        gate(lambda fraction: None)
        raise ModelsMissing(MISSING)

    engine = start_engine(build)
    assert gate.entered.wait(10)
    posting = Posting()
    wait_for_line(engine, 1)

    gate.opened.set()

    assert posting.answer.status_code == 500
    assert posting.answer.json()["error_messages"] == [MISSING]


@pytest.mark.parametrize(
    "error", [RuntimeError("/srv/secret"), MemoryError(), SystemExit(1), KeyboardInterrupt()]
)
def test_it_never_gets_ready_if_the_warm_up_fails(start_engine, orchestrator, error):
    def fail():
        raise error

    orchestrator.on_warm_up = fail
    engine = start_engine(lambda: orchestrator)
    wait_until(engine, lambda: engine.state is State.FAILED)

    assert (readyz().status_code, livez()) == (503, 200)
    response = post()
    assert response.status_code == 503
    assert "manage.py check" in response.json()["detail"]
    assert "/srv" not in response.text
    assert orchestrator.warm_ups == 1


def test_it_never_gets_ready_with_wrong_settings(start_engine):
    def build():
        raise ConfigurationError("There is no device 'tpu'; use auto, cpu, cuda or cuda:N.")

    engine = start_engine(build)
    wait_until(engine, lambda: engine.state is State.FAILED)

    assert readyz().json()["detail"].startswith("There is no device 'tpu'")
    assert post().status_code == 503


def test_it_is_not_alive_when_too_many_crews_hang(engine, orchestrator, media_root):
    gates = []
    for number in range(HUNG_CREWS_TOLERATED):
        assert livez() == 200
        gate = Gate(deaf=True)
        gates.append(gate)
        orchestrator.on(Stage.CHARACTER, gate)
        posting = Posting()
        assert gate.entered.wait(10)
        let_time_pass(engine._running)
        engine.hang_seconds = 0.0
        assert posting.answer.status_code == 500, number
        engine.hang_seconds = 60.0
        wait_until_ready(engine)

    assert livez() == 503
    crews = list(engine._hung_crews)
    for gate in gates:
        gate.opened.set()
    for crew in crews:
        crew.join(10)
    assert livez() == 200, "their memory is free again"
    orchestrator.behaviour.clear()
    check_aftermath(engine, media_root)
