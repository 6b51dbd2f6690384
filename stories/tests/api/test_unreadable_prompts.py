"""Prompts that the story model cannot read, or that no story should be written about."""

import pytest
from django.test import Client
from django.urls import reverse

from orchestrator import Stage
from orchestrator.fakes import plan_of
from orchestrator.tests.support.behaviours import OWN_WORK
from orchestrator.types import Story
from stories import services
from stories.exceptions import PromptRefused
from stories.models import GeneratedContent, StorySession
from stories.sessions.submission import Submission
from stories.tests.support.harness import post, retry, wait_for_end

GERMAN = "Ein kleiner Drache wurde in der Stadt Hamburg geboren"
WARNING = "The story model reads only English."


@pytest.fixture
def post_prompt(settings):
    def post_prompt(prompt, how="refuse"):
        settings.STORYGEN = settings.STORYGEN | {"UNREADABLE_PROMPTS": how}
        return Client().post(
            reverse("generate-story"), {"prompt_text": prompt}, content_type="application/json"
        )

    return post_prompt


def test_it_shows_the_warnings_of_a_story(orchestrator, story_worker):
    story = Story(plan=plan_of("There was a fox."), model="double", warnings=(WARNING,))
    orchestrator.on(Stage.STORY, lambda report: story)

    body = post().json()

    assert body["processing_status"] == "completed"
    assert body["warnings"] == [WARNING]
    assert body["error_messages"] == []


def test_it_forgets_the_warnings_of_a_story_that_is_written_again(orchestrator, story_worker):
    story = Story(plan=plan_of("There was a fox."), model="double", warnings=(WARNING,))
    orchestrator.on(Stage.STORY, lambda report: story)
    session_id = post().json()["session_id"]
    orchestrator.on(Stage.STORY, lambda report: OWN_WORK)

    retry(session_id, stage=Stage.STORY.value)

    assert wait_for_end(session_id)["warnings"] == []
    assert GeneratedContent.objects.get().warnings == []


def test_it_refuses_what_the_model_cannot_read_if_the_setting_says_so(story_worker, post_prompt):
    answer = post_prompt(GERMAN)

    assert answer.status_code == 400
    (reason,) = answer.json()["prompt_text"]
    assert "reads only English" in reason
    assert "no words" in post_prompt("?! 123").json()["prompt_text"][0]
    assert post_prompt("A brave knight finds a forest").status_code == 201
    assert post_prompt(GERMAN, "warn").status_code == 201


def test_it_refuses_nothing_that_another_model_can_read(story_worker, post_prompt, settings):
    settings.ORCHESTRATOR = settings.ORCHESTRATOR | {"story_model": "ollama:llama3.2"}

    assert post_prompt(GERMAN).status_code == 201


def test_it_refuses_what_no_child_should_read_and_writes_no_row(story_worker, post_prompt):
    answer = post_prompt("A man tortures a puppy", "warn")

    assert answer.status_code == 400
    (reason,) = answer.json()["prompt_text"]
    assert "stories for children" in reason
    assert not StorySession.objects.exists()


def test_it_tells_what_is_merely_rough(story_worker, post_prompt):
    assert post_prompt("the dragon eats the knight", "warn").status_code == 201


def test_it_refuses_for_every_preset_unless_the_setting_is_off(story_worker, post_prompt, settings):
    settings.STORYGEN = settings.STORYGEN | {"PRESETS": ["embedded", "cpu"]}
    asked = Submission(prompt_text="an erotic story", style="storybook", preset="cpu")

    with pytest.raises(PromptRefused):
        services.submit(asked, waits=False)

    settings.ORCHESTRATOR = settings.ORCHESTRATOR | {"child_safe": False}
    assert services.submit(asked, waits=False)[0].prompt_text == "an erotic story"
    assert post_prompt("an erotic story", "warn").status_code == 201
