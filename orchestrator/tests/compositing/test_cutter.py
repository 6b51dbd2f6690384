"""rembg's real `remove()` throughout; only the network is replaced where it is not the subject."""

import builtins
import os
import threading
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from orchestrator.compositing import cutter
from orchestrator.compositing.cutter import LOCAL_SESSIONS, RembgCutter
from orchestrator.config import OrchestratorConfig
from orchestrator.errors import Cancelled, ConfigurationError, ModelsMissing, StageFailed
from orchestrator.stages import Stage
from orchestrator.types import noop_report

BACKDROP = (246, 245, 240)
RED = (190, 50, 40)
BODY = (150, 80, 360, 440)
MODELS = Path(__file__).resolve().parents[3] / "models"


class Network:
    """A rembg session that sees what a test sets, as softly as a 320-pixel mask."""

    def __init__(self, mask, blur=3):
        self.mask = mask.filter(ImageFilter.GaussianBlur(blur))

    def predict(self, image, *args, **kwargs):
        return [self.mask]


def canvas(mode="RGB", fill=BACKDROP):
    picture = Image.new(mode, (512, 512), fill)
    return picture, ImageDraw.Draw(picture)


def seen(*boxes):
    mask, draw = canvas("L", 0)
    for box in boxes:
        draw.ellipse(box, fill=255)
    return mask


def cut(picture, mask, **network):
    cutout = RembgCutter(Network(mask, **network), model="fake").cut_out(picture, noop_report)
    return cutout, np.asarray(cutout.image, int)


def softened(picture):
    return picture.filter(ImageFilter.GaussianBlur(1))


@pytest.fixture
def ball():
    picture, draw = canvas()
    draw.ellipse(BODY, fill=RED)
    return softened(picture)


def test_it_cuts_to_the_edge_that_the_colours_show(ball):
    cutout, pixels = cut(ball, seen((140, 70, 370, 450)), blur=6)
    truth = np.asarray(softened(seen(BODY)), int)

    assert np.abs(pixels[..., 3] - truth).mean() < 1
    assert cutout.coverage == pytest.approx(truth.mean() / 255, abs=0.01)
    assert cutout.model == "fake"
    assert cutout.image.size == ball.size


def test_it_leaves_no_halo_of_the_old_background(ball):
    _, pixels = cut(ball, seen(BODY))
    edge = (pixels[..., 3] > 40) & (pixels[..., 3] < 250)

    assert edge.any()
    assert np.abs(pixels[edge][:, :3] - RED).mean() < 20


def test_it_hides_no_colour_where_nothing_shows(ball):
    _, pixels = cut(ball, seen(BODY))

    assert not pixels[pixels[..., 3] == 0].any()


def test_it_has_a_soft_edge_about_two_pixels_wide(ball):
    _, pixels = cut(ball, seen(BODY))
    row = pixels[260, :256, 3]

    assert 1 <= ((row > 10) & (row < 245)).sum() <= 4


def test_it_brings_back_a_limb_that_the_network_missed(ball):
    ImageDraw.Draw(ball).rectangle((340, 250, 440, 262), fill=RED)
    _, pixels = cut(ball, seen(BODY))

    assert (pixels[252:260, 370:430, 3] == 255).all()


def test_it_drops_specks(ball):
    ImageDraw.Draw(ball).ellipse((20, 20, 26, 26), fill=RED)
    _, pixels = cut(ball, seen(BODY, (16, 16, 30, 30)), blur=1)

    assert not pixels[:40, :40, 3].any()


def test_it_keeps_a_small_part_close_to_the_subject(ball):
    ImageDraw.Draw(ball).ellipse((230, 50, 280, 70), fill=RED)
    _, pixels = cut(ball, seen(BODY, (230, 50, 280, 70)), blur=1)

    assert pixels[60, 255, 3] == 255


def test_it_fills_a_pinhole_that_the_network_left(ball):
    mask = seen(BODY)
    ImageDraw.Draw(mask).ellipse((250, 250, 253, 253), fill=0)
    _, pixels = cut(ball, mask, blur=0)

    assert (pixels[230:280, 230:280, 3] == 255).all()


def test_it_keeps_white_clothes_on_a_white_background():
    picture, draw = canvas()
    draw.ellipse(BODY, fill=RED)
    draw.ellipse((190, 200, 320, 430), fill=(242, 241, 238))
    _, pixels = cut(softened(picture), seen(BODY))

    assert (pixels[220:410, 215:295, 3] == 255).all()


def test_it_keeps_a_pale_belly_that_the_network_took_for_a_hole():
    belly, mint = (190, 200, 320, 360), (214, 238, 224)
    picture, draw = canvas(fill=mint)
    draw.ellipse(BODY, fill=RED)
    draw.ellipse(belly, fill=(247, 232, 214))
    mask = seen(BODY)
    ImageDraw.Draw(mask).ellipse(belly, fill=0)
    _, pixels = cut(softened(picture), mask)
    assert (pixels[230:330, 220:290, 3] == 255).all()

    draw.ellipse(belly, fill=mint)
    _, pixels = cut(softened(picture), mask)
    assert not pixels[230:330, 220:290, 3].any()


def test_it_opens_a_gap_that_the_network_closed():
    picture, draw = canvas()
    draw.ellipse(BODY, fill=RED)
    draw.rectangle((235, 330, 275, 450), fill=BACKDROP)
    _, pixels = cut(softened(picture), seen(BODY))

    assert pixels[345:400, 240:270, 3].max() < 30


def test_it_leaves_out_the_shadow_under_the_feet():
    picture, draw = canvas()
    draw.ellipse((130, 425, 380, 455), fill=tuple(int(value * 0.85) for value in BACKDROP))
    draw.ellipse(BODY, fill=RED)
    mask = seen((130, 425, 380, 455)).point(lambda value: value * 0.55)
    mask.paste(255, mask=seen(BODY))
    _, pixels = cut(softened(picture), mask)

    assert not pixels[430:450, 140:180, 3].any()
    assert pixels[430, 255, 3] == 255


def test_it_trusts_the_network_where_the_background_is_not_plain():
    noise = np.random.default_rng(0).integers(0, 256, (512, 512, 3), dtype=np.uint8)
    _, pixels = cut(Image.fromarray(noise), seen(BODY))

    assert np.abs(pixels[..., 3] - np.asarray(seen(BODY), int)).mean() < 3


def test_it_gives_the_same_bytes_for_the_same_picture(ball):
    cutter = RembgCutter(Network(seen(BODY)), model="fake")

    assert len({cutter.cut_out(ball, noop_report).image.tobytes() for _ in range(2)}) == 1


def test_it_takes_pictures_that_are_not_square():
    picture = Image.new("RGB", (320, 200), BACKDROP)
    ImageDraw.Draw(picture).ellipse((100, 30, 200, 180), fill=RED)
    mask = Image.new("L", (320, 200))
    ImageDraw.Draw(mask).ellipse((100, 30, 200, 180), fill=255)
    cutout, _ = cut(picture, mask)

    assert cutout.image.size == (320, 200)


@pytest.mark.parametrize(
    ("picture", "level", "words"),
    [
        (Image.new("RGB", (512, 512), BACKDROP), 0, "no character stands out"),
        (Image.new("RGB", (512, 512), BACKDROP), 255, "fills its whole picture"),
    ],
)
def test_it_says_what_to_do_about_an_empty_or_full_mask(picture, level, words):
    cutter = RembgCutter(Network(Image.new("L", (512, 512), level)), model="fake")

    with pytest.raises(StageFailed, match=words) as failure:
        cutter.cut_out(picture, noop_report)
    assert failure.value.stage is Stage.CUTOUT
    assert "Try another seed" in str(failure.value)


def test_it_finds_no_one_in_a_blank_picture_whatever_the_network_says():
    blank, _ = canvas()

    with pytest.raises(StageFailed, match="no character stands out"):
        cut(blank, seen(BODY))


def test_it_stops_when_interrupted_and_works_again(ball):
    def cancel(fraction, *, draft=None):
        raise Cancelled("Nobody waits.")

    cutter = RembgCutter(Network(seen(BODY)), model="fake")
    with pytest.raises(Cancelled):
        cutter.cut_out(ball, cancel)

    assert cutter.cut_out(ball, noop_report).coverage > 0.1


def test_it_reports_progress_that_never_falls(ball):
    fractions = []
    RembgCutter(Network(seen(BODY)), model="fake").cut_out(
        ball, lambda fraction, *, draft=None: fractions.append(fraction)
    )

    assert fractions == sorted(fractions)
    assert fractions[-1] == 1


def test_it_lets_one_picture_in_at_a_time(ball):
    inside, most = 0, 0

    class Counting(Network):
        def predict(self, image, *args, **kwargs):
            nonlocal inside, most
            inside += 1
            most = max(most, inside)
            threading.Event().wait(0.02)
            inside -= 1
            return super().predict(image)

    cutter = RembgCutter(Counting(seen(BODY)), model="fake")
    threads = [threading.Thread(target=cutter.cut_out, args=(ball, noop_report)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert most == 1


def test_it_warms_up_even_if_the_network_sees_nothing():
    RembgCutter(Network(Image.new("L", (256, 256))), model="fake").warm_up()


def config(**changes):
    return OrchestratorConfig(**{"models_dir": MODELS, **changes})


@pytest.mark.parametrize("name", ["withoutbg", "atlascloud", "bria-rmbg", "../u2netp", "nonsense"])
def test_it_loads_only_models_that_stay_on_this_machine(name):
    with pytest.raises(ConfigurationError, match="u2netp") as error:
        RembgCutter.from_config(config(cutout_model=name))
    assert all(known in str(error.value) for known in LOCAL_SESSIONS)


def test_it_names_the_command_that_brings_missing_weights(tmp_path):
    with pytest.raises(ModelsMissing, match=r"python manage\.py fetch_models") as error:
        RembgCutter.from_config(config(models_dir=tmp_path))
    assert str(tmp_path) not in str(error.value)


def test_it_survives_rembg_without_onnxruntime(tmp_path, monkeypatch):
    weights = tmp_path / "u2net" / "u2netp.onnx"
    weights.parent.mkdir()
    weights.touch()
    real_import = builtins.__import__

    def without_onnxruntime(name, *args, **kwargs):
        if name == "onnxruntime" or name.startswith("rembg"):
            raise SystemExit(1)  # as `import rembg` does
        return real_import(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without_onnxruntime)
    with pytest.raises(ConfigurationError, match="onnxruntime"):
        RembgCutter.from_config(config(models_dir=tmp_path))


CPU, CUDA = "CPUExecutionProvider", "CUDAExecutionProvider"


@pytest.mark.parametrize(
    ("available", "device", "expected"),
    [
        ([CUDA, CPU], None, [CPU]),
        ([CPU], "cuda", [CPU]),
        ([CUDA, CPU], "cuda", [CUDA, CPU]),
        ([CUDA, CPU], "cuda:1", [CUDA, CPU]),
    ],
)
def test_it_cuts_on_the_gpu_where_models_run_there_and_onnxruntime_can(
    monkeypatch, available, device, expected
):
    torch = pytest.importorskip("torch")
    monkeypatch.setattr("onnxruntime.get_available_providers", lambda: available)
    monkeypatch.setattr(cutter, "cuda_device", lambda config: device and torch.device(device))

    providers = cutter._providers(config())

    assert [each if isinstance(each, str) else each[0] for each in providers] == expected
    if expected[0] == CUDA:
        assert providers[0][1]["device_id"] == (1 if device == "cuda:1" else 0)


@pytest.mark.models
@pytest.mark.filterwarnings("ignore:Specified provider")
def test_a_gpu_that_onnxruntime_only_lists_leaves_the_work_to_the_cpu(ball, monkeypatch):
    providers = [(CUDA, {"device_id": 0}), CPU]
    monkeypatch.setattr(cutter, "_providers", lambda config: providers)

    with pytest.warns(RuntimeWarning, match="running on CPU"):
        fallen_back = RembgCutter.from_config(config())

    assert fallen_back.identity["provider"] == CPU
    assert fallen_back.cut_out(ball, noop_report).coverage > 0


def test_its_models_are_all_known_to_rembg_and_local():
    from rembg.sessions import sessions

    assert all(sessions[name].is_local() for name in LOCAL_SESSIONS)


@pytest.mark.models
def test_it_cuts_a_drawn_figure_with_the_embedded_network(ball):
    cutter = RembgCutter.from_config(config())
    cutter.warm_up()
    cutout = cutter.cut_out(ball, noop_report)
    truth = np.asarray(seen(BODY), int)

    assert cutout.model == "u2netp"
    assert np.abs(np.asarray(cutout.image, int)[..., 3] - truth).mean() < 2


@pytest.fixture
def read_only(monkeypatch, tmp_path):
    """Folders that cannot be written, also by root; nothing else is asked."""
    names: set[str] = set()
    can_be_written = cutter._can_be_written
    monkeypatch.setattr(
        cutter, "_can_be_written", lambda folder: folder not in names and can_be_written(folder)
    )
    monkeypatch.setattr(cutter, "user_cache_dir", lambda name: str(tmp_path / "home" / name))
    monkeypatch.setenv("NUMBA_CACHE_DIR", "/nonexistent")
    names.update(("/nonexistent", find_spec("pymatting").submodule_search_locations[0]))
    return names


def test_numba_keeps_its_cache_where_it_can(read_only, tmp_path):
    cutter._give_numba_a_cache(tmp_path / "models")

    assert os.environ["NUMBA_CACHE_DIR"] == "/nonexistent"  # the home folder will do
    assert not (tmp_path / "models").exists()


def test_a_user_without_a_home_has_numbas_cache_in_the_models_folder(read_only, tmp_path):
    read_only.add(str(tmp_path / "home/numba"))

    cutter._give_numba_a_cache(tmp_path / "models")

    assert os.environ["NUMBA_CACHE_DIR"] == str(tmp_path / "models/.numba")
    assert (tmp_path / "models/.numba").stat().st_mode & 0o77 == 0


def test_a_user_who_may_write_nowhere_else_has_it_in_a_temporary_folder(
    read_only, tmp_path, monkeypatch
):
    read_only.update((str(tmp_path / "home/numba"), str(tmp_path / "models/.numba")))
    monkeypatch.setattr(cutter.tempfile, "mkdtemp", lambda prefix: f"/tmp/{prefix}x")

    cutter._give_numba_a_cache(tmp_path / "models")

    assert os.environ["NUMBA_CACHE_DIR"] == "/tmp/storygen-numba-x"


def test_a_user_who_may_write_nowhere_learns_what_to_set(read_only, tmp_path, monkeypatch):
    read_only.update((str(tmp_path / "home/numba"), str(tmp_path / "models/.numba")))

    def nowhere(prefix: str) -> str:
        raise FileNotFoundError("No usable temporary directory found")

    monkeypatch.setattr(cutter.tempfile, "mkdtemp", nowhere)

    with pytest.raises(ConfigurationError, match="Set NUMBA_CACHE_DIR to a folder"):
        cutter._give_numba_a_cache(tmp_path / "models")
