"""POST /api/generate-story/: the contract, field for field."""

import re
from datetime import datetime

import pytest
from PIL import Image


URL = "/api/generate-story/"
PROMPT = "A brave knight discovers a magical forest where trees whisper ancient secrets"


@pytest.fixture
def post(client, engine):
    def post(**body):
        return client.post(URL, body, content_type="application/json")

    return post


def test_it_answers_the_contract(post, media_root):
    response = post(prompt_text=PROMPT)

    assert response.status_code == 201
    body = response.json()
    assert re.fullmatch(r"[0-9a-f]{12}", body["session_id"])
    assert PROMPT in body["story_text"]
    assert body["character_description"] == "A brave knight."
    assert body["background_description"] == "A deep forest."
    assert body["processing_status"] == "completed"
    assert body["error_messages"] == []
    assert body["total_time_seconds"] > 0
    assert body["timestamp"].endswith("Z")
    assert datetime.fromisoformat(body["timestamp"])
    folders = {
        "character_image": "characters",
        "background_image": "backgrounds",
        "merged_image": "merged",
    }
    assert body["image_urls"].keys() == folders.keys()
    for name, url in body["image_urls"].items():
        assert re.fullmatch(rf"/media/{folders[name]}/[a-z0-9-]+_[0-9a-f]{{12}}\.png", url)
        with Image.open(media_root / url.removeprefix("/media/")) as image:
            assert image.format == "PNG"
