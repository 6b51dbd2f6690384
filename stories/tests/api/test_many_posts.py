"""Concurrent POSTs: each ends with 201 or 429, and each seed gives the same picture as alone."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

import test_api
from orchestrator import OrchestratorConfig, Stage, StoryOrchestrator
from orchestrator.tests.support.behaviours import Gate
from stories.models import StorySession
from stories.tests.support.harness import IMAGES, PROMPT, check_files, wait_for_queue_length

POSTS = 24
MAX_WAITING_REQUESTS = 6


def post(live_server, seed):
    return test_api.call(
        f"{live_server.url}/api/generate-story/",
        method="POST",
        data={"prompt_text": PROMPT, "seed": seed},
    )


def pictures(live_server, story):
    return {
        name: test_api.call(f"{live_server.url}{story['image_urls'][name]}").body for name in IMAGES
    }


def made(live_server, story):
    """What a seed determines."""
    texts = ("story_text", "character_description", "background_description", "details")
    return {name: story[name] for name in texts} | pictures(live_server, story)


def test_it_answers_each_of_many(live_server, start_worker, orchestrator, media_root, settings):
    story_worker = start_worker(lambda: orchestrator)
    settings.STORYGEN = settings.STORYGEN | {"MAX_WAITING_REQUESTS": MAX_WAITING_REQUESTS}
    gate = Gate()
    orchestrator.on(Stage.STORY, gate)
    together = threading.Barrier(POSTS)

    def post_together(seed):
        together.wait(60)
        return post(live_server, seed)

    with ThreadPoolExecutor(POSTS + 1) as pool:
        first = pool.submit(post, live_server, POSTS)
        assert gate.entered.wait(60)
        answers = [first, *(pool.submit(post_together, seed) for seed in range(POSTS))]
        wait_for_queue_length(story_worker, MAX_WAITING_REQUESTS)
        gate.opened.set()
        answers = [answer.result(120) for answer in answers]

    stories = [answer.json for answer in answers if answer.status == 201]
    refused = [answer for answer in answers if answer.status == 429]
    assert len(stories) + len(refused) == POSTS + 1
    assert len(stories) >= 1 + MAX_WAITING_REQUESTS
    assert all(int(answer.headers["Retry-After"]) >= 1 for answer in refused)
    assert len({story["session_id"] for story in stories}) == len(stories)
    assert StorySession.objects.count() == len(stories)
    check_files(media_root)
    for story in stories:
        alone = post(live_server, story["seed"])
        assert alone.status == 201
        assert made(live_server, story) == made(live_server, alone.json)


@pytest.mark.ci
@pytest.mark.models
def test_it_answers_each_of_many_with_the_real_models(live_server, start_worker, settings):
    config = OrchestratorConfig(**settings.ORCHESTRATOR)
    start_worker(lambda: StoryOrchestrator.from_config(config), deadline_seconds=600.0)
    test_api.wait_until_ready(live_server.url, print)
    seeds = (1, 2, 1)

    with ThreadPoolExecutor(len(seeds)) as pool:
        answers = list(pool.map(lambda seed: post(live_server, seed), seeds))

    assert [answer.status for answer in answers] == [201] * len(seeds)
    first, second, first_again = (made(live_server, answer.json) for answer in answers)
    assert first == first_again
    assert first["character_image"] != second["character_image"]
    assert made(live_server, post(live_server, 2).json) == second
