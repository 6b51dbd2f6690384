"""`manage.py benchmark` measures a server of its own, and prints what it found."""

import re
from io import StringIO

import pytest
from django.core.management import CommandError, call_command


@pytest.mark.models
def test_it_prints_every_figure():
    out = StringIO()

    call_command("benchmark", runs=1, naive_runs=1, stdout=out)

    text = out.getvalue()
    for name in (
        "start to ready",
        "one story, cold",
        "one story, warm",
        "story",
        "descriptions",
        "character_image",
        "background_image",
        "cutout",
        "scene",
        "tokens per second, story",
        "tokens per second, descriptions",
        "one picture",
        "what is not a model",
        "peak memory",
        "the naive way",
        "naive / ours",
    ):
        figure = re.search(rf"^ *{re.escape(name)}.*?([\d.]+)", text, re.MULTILINE)
        assert figure, name
        assert float(figure[1]) >= 0


def test_it_says_why_the_server_did_not_start(monkeypatch):
    monkeypatch.setenv("STORYGEN_MODELS_DIR", "media/nothing-is-here")

    with pytest.raises(CommandError, match="fetch_models"):
        call_command("benchmark", runs=1, naive_runs=0)


def test_it_measures_the_naive_way_for_what_it_can_load(settings):
    settings.ORCHESTRATOR = settings.ORCHESTRATOR | {"story_model": "ollama:llama3"}

    with pytest.raises(CommandError, match="--naive-runs 0"):
        call_command("benchmark", runs=1, naive_runs=1)
