"""GET of a story's figures: what a client needs to lay cut-outs over a background."""

import pytest
from django.core.files.storage import default_storage
from django.test import Client
from PIL import Image

from orchestrator.compositing.figure import Figure
from orchestrator.compositing.placement import box_of
from orchestrator.types import Placement
from stories.tests.support.harness import SESSIONS, session_of


def figures(session_id):
    return Client().get(f"{SESSIONS}{session_id}/figures/")


def test_they_say_where_the_compositor_puts_them(book):
    response = figures(book["session_id"])

    assert response.status_code == 200
    assert response["ETag"] == f'"{book["revision"]}"'
    found = response.json()
    assert [each["id"] for each in found] == [one["id"] for one in book["cast"]]
    assert {each["pose"] for each in found} == {"standing"}
    assert [each["url"] for each in found] == [one["cutout_url"] for one in book["cast"]]
    for each in found:
        # The double's figures are ellipses, in 64 pixels, at these edges.
        edges = [round(64 * each[name]) for name in ("left", "top", "right", "bottom")]
        assert edges == [16, 8, 49, 61]
        assert each["foot"] == pytest.approx(0.5)


def test_a_figure_lies_where_a_client_lays_it(book):
    """The rule that clients follow is the compositor's own, for an odd figure, mirrored or not."""
    session = session_of(book["session_id"])
    cutout = session.stage_runs.get(stage="cutout", number=1)
    odd = Image.new("RGBA", (64, 64))
    odd.paste((200, 30, 30, 255), (6, 10, 46, 50))
    odd.paste((200, 30, 30, 255), (6, 50, 16, 60))
    with default_storage.open(cutout.file, "wb") as file:
        odd.save(file, "PNG")
    each = figures(book["session_id"]).json()[0]
    figure = Figure.read(odd)

    for flip in (False, True):
        placement = Placement(x=0.5, y=0.9, height=0.5, flip=flip)
        box = box_of(placement, figure.mirrored() if flip else figure, (640, 480))
        wide = placement.height * 480 * each["aspect"]
        foot = 1 - each["foot"] if flip else each["foot"]
        assert box.left == pytest.approx(placement.x * 640 - foot * wide, abs=1)
        assert box.width == pytest.approx(wide, abs=1)


def test_nobody_is_there_whose_cut_out_is_not(book, story_worker, orchestrator):
    session_of(book["session_id"]).stage_runs.filter(stage="cutout", number=2).delete()
    assert [each["id"] for each in figures(book["session_id"]).json()] == ["hero"]

    default_storage.delete(session_of(book["session_id"]).stage_runs.get(stage="cutout").file)
    response = figures(book["session_id"])
    assert response.status_code == 409
    assert "lost" in response.json()["detail"]
