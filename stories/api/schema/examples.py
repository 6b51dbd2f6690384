"""Stories as answers show them."""

import json
from pathlib import Path

from stories.api.schema.parts import response_example

STORY = json.loads(Path(__file__).with_name("example.json").read_text())
_PARTIAL_STORY = STORY | {
    "image_urls": STORY["image_urls"] | {"character_image": None, "merged_image": None},
    "processing_status": "partial",
    "error_messages": [
        "Drawing the character failed: there was not enough memory. Close other programs or choose "
        "a smaller preset.",
        "The scene was not composed: it needs the cut-out character and the background.",
    ],
}

_NOT_YET = {
    **dict.fromkeys(("title", "story_text"), ""),
    **dict.fromkeys(("character_description", "background_description"), ""),
    **{
        "plan": None,
        "cast": [],
        "pages": [],
        "stages": [],
        "timings": {},
        "details": {},
        "total_time_seconds": None,
    },
}

_QUEUED_STORY = (
    STORY
    | _NOT_YET
    | {
        "image_urls": dict.fromkeys(STORY["image_urls"]),
        "status": "pending",
        "processing_status": "processing",
        "progress": {"stage": "", "page": None, "percent": 0.0, "eta_seconds": 12.4, "position": 2},
    }
)

FAILURE = {name: STORY[name] for name in ("session_id", "seed", "timestamp")} | {
    "processing_status": "failed",
    "error_messages": ["Story generation failed: AI model error"],
}

COMPLETED = response_example("Completed", STORY, "200", "201")
PARTIAL = response_example("Partial", _PARTIAL_STORY, "200", "201")
ACCEPTED = response_example("Queued", _QUEUED_STORY, "202")
