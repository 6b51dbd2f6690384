"""kill -9 in each stage of a real server: after a restart the row says what happened."""

import json

from orchestrator import Stage
from stories.tests.servers import Posting, Server, standing_still, until

STOPPED = {
    Stage.STORY: "The server stopped while the story was being written. Send the prompt again.",
    Stage.DESCRIPTIONS: "The server stopped while the pictures were being described. "
    "Send the prompt again.",
    Stage.CHARACTER: "The server stopped while the character was being drawn. "
    "Send the prompt again.",
    Stage.BACKGROUND: "The server stopped while the background was being drawn. "
    "Send the prompt again.",
    Stage.CUTOUT: "The server stopped while the character was being cut out. "
    "Send the prompt again.",
    Stage.SCENE: "The server stopped while the scene was being composed. Send the prompt again.",
}


def test_it_says_after_a_kill_in_each_stage_where_the_story_was(start_server, gate, tmp_path):
    killed: list[tuple[Stage, str]] = []
    waited = ""
    for stage in Stage:
        server = start_server(**standing_still(stage, gate))
        told = Posting(server)
        assert gate.wait() == stage
        (*_, (session_id, status)) = server.sessions()
        assert status == "processing"
        killed.append((stage, session_id))
        if stage is Stage.CHARACTER:
            waits = Posting(server)
            until(lambda: server.get("/readyz").json["waiting"] == 1, "nobody waits")  # noqa: B023
            waited, status = server.sessions()[-1]
            assert status == "pending"

        server.kill()

        assert told.answer is None
        if stage is Stage.CHARACTER:
            assert waits.answer is None

    server = start_server()
    until(lambda: {status for _, status in server.sessions()} == {"failed"}, server.log)
    stages = list(Stage)
    for stage, session_id in killed:
        story = read(server, session_id)
        assert story["processing_status"] == "failed"
        assert story["error_messages"] == [STOPPED[stage]]
        done = stages[: stages.index(stage)]
        assert list(story["timings"]) == done
        assert bool(story["story_text"]) == (Stage.STORY in done)
        assert bool(story["character_description"]) == (Stage.DESCRIPTIONS in done)
        assert bool(story["image_urls"]["character_image"]) == (Stage.CHARACTER in done)
        assert bool(story["image_urls"]["background_image"]) == (Stage.BACKGROUND in done)
        assert story["image_urls"]["merged_image"] is None
    assert read(server, waited)["error_messages"] == [
        "The server stopped before the story began. Send the prompt again."
    ]
    assert not list((tmp_path / "media").rglob(".*"))
    assert Posting(server).answer.status == 201


def read(server: Server, session_id: str) -> dict:
    return json.loads(server.get(f"/api/sessions/{session_id}/").body)
