import json
from types import SimpleNamespace

import numpy as np
import pytest
from PIL import Image, ImageFont

from picture_model.evaluation import compare, drawing
from picture_model.evaluation.prompts import AGAIN, CAST, FACTORS_ASKED
from picture_model.evaluation.sheets import wrapped


class FakePipeline:
    """Draws grey squares, and remembers what it was asked for."""

    vae = SimpleNamespace(enable_slicing=lambda: None)

    def __init__(self):
        self.asked = []

    def __call__(self, prompts, generator, **_):
        assert len(prompts) == len(generator)
        self.asked += prompts
        return SimpleNamespace(images=[Image.new("RGB", (32, 32), "grey")] * len(prompts))


@pytest.fixture
def checkpoint(tmp_path):
    (tmp_path / "model.safetensors").write_bytes(b"weights")
    return tmp_path


@pytest.fixture
def pipeline(monkeypatch):
    drawn = FakePipeline()
    monkeypatch.setattr(drawing, "open_checkpoint", lambda _: drawn)
    monkeypatch.setattr(drawing, "texts", lambda: {"roles-000": "a fox baker", "cast-000": "a fox"})
    monkeypatch.setattr(drawing, "poses", dict)
    return drawn


def test_all_prompts_are_drawn():
    texts, poses = drawing.texts(), drawing.poses()
    asked = {name.rpartition("-")[0] for name in texts}
    parts = {f"{part}{said}" for part in drawing.PARTS for said in ("", "-said")}
    assert asked == {*parts, *FACTORS_ASKED, "cast"}
    assert len(poses) == len(CAST) * len(AGAIN)
    assert {who for who, _, _ in poses.values()} <= set(texts)
    assert not {drawing.without(name) for name in poses} & (set(poses) | set(texts))


def test_only_what_is_missing_is_drawn(tmp_path, checkpoint, pipeline):
    gallery = drawing.Gallery(tmp_path / "pictures")
    drawing.draw_all(gallery, checkpoint, 2, 1.0)
    assert pipeline.asked == ["a fox baker"] * 2 + ["a fox"]
    assert gallery["roles-000"].shape == (2, 32, 32, 3)
    drawing.draw_all(gallery, checkpoint, 2, 1.0)
    gallery.path("roles-000", 1).unlink()
    drawing.draw_all(gallery, checkpoint, 2, 1.0)
    assert pipeline.asked[3:] == ["a fox baker"] * 2


def test_another_text_or_checkpoint_is_drawn_anew(tmp_path, checkpoint, pipeline, monkeypatch):
    gallery = drawing.Gallery(tmp_path / "pictures")
    drawing.draw_all(gallery, checkpoint, 2, 1.0)
    pipeline.asked.clear()
    monkeypatch.setattr(drawing, "texts", lambda: {"roles-000": "a fox cook", "cast-000": "a fox"})
    drawing.draw_all(gallery, checkpoint, 2, 1.0)
    assert pipeline.asked == ["a fox cook"] * 2
    (checkpoint / "model.safetensors").write_bytes(b"others")
    drawing.draw_all(gallery, checkpoint, 2, 1.0)
    assert pipeline.asked[2:] == ["a fox cook"] * 2 + ["a fox"]


def test_two_checkpoints_stand_side_by_side(tmp_path, monkeypatch, capsys):
    figures = {"judge": {"characters_accuracy": 0.9}, "characters": {"recall_seen": 0.5}}
    figures |= {part: {} for part in ("scenes", "factors", "again")}
    folders = [tmp_path / name for name in ("first", "second")]
    for folder in folders:
        gallery = drawing.Gallery(folder / "pictures")
        gallery.folder.mkdir(parents=True)
        for name in ("roles-000", "cast-000", "again-000-sitting", "alone-000-sitting"):
            gallery[name] = [np.zeros((32, 32, 3), np.uint8)] * len(gallery.seeds(name))
        (folder / "figures.json").write_text(json.dumps(figures))
    monkeypatch.setattr(compare, "groups", lambda _: {"roles": [("a fox baker", "roles-000")]})
    monkeypatch.setattr(compare, "CAST", [("a fox", {"fox"})])
    monkeypatch.setattr(
        compare, "poses", lambda: {"again-000-sitting": ("cast-000", "sitting", "a fox, sitting")}
    )
    monkeypatch.setattr("sys.argv", ["compare", *map(str, folders), "--out", str(tmp_path / "out")])
    compare.main()
    assert "characters | 95 % | 90.0 % | 50.0 % | 50.0 % |" in capsys.readouterr().out
    with Image.open(tmp_path / "out" / "both-roles.jpg") as sheet:
        assert sheet.height > 2 * sheet.width / 6
    assert (tmp_path / "out" / "again.jpg").exists()
    assert {key for row in compare.ROWS for key in [row[1].split(".")[0]]} <= set(figures)


def test_sheets_are_of_prompts_that_are_drawn():
    drawn = set(drawing.texts())
    sheets = compare.groups(24)
    assert all(len(cells) == 24 for name, cells in sheets.items() if name != "nights")
    assert len(sheets["nights"]) >= 12
    assert {name for cells in sheets.values() for _, name in cells} <= drawn


def test_no_line_of_a_caption_is_wider_than_its_picture():
    font = ImageFont.load_default(13)
    text = "a pachyderm examining patients in a tall furry thing"
    lines = wrapped(text, font, 180)
    assert " ".join(lines) == text and len(lines) > 1
    assert all(font.getlength(line) <= 180 for line in lines)
    assert wrapped("unbreakable" * 9, font, 180) == ["unbreakable" * 9]
