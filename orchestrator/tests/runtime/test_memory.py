"""What models take, what is free, and what is said when that is too little."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import psutil
import pytest
from PIL import Image

from orchestrator import (
    ConfigurationError,
    ModelsMissing,
    NotEnoughMemory,
    OrchestratorConfig,
    Stage,
    StageFailed,
    StoryOrchestrator,
)
from orchestrator.presets import catalog
from orchestrator.presets.specs import HubRepository
from orchestrator.presets.voices import VOICES
from orchestrator.runtime import memory
from orchestrator.runtime.memory import MB, Free, MemoryUse

GB = 10**9
MODELS = Path(__file__).resolve().parents[3] / "models"
# The figures of the presets that the tests make.
SMALL, LARGE = 400 * MB, 3000 * MB


def group(folder, **files):
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name.replace("__", ".")).write_text(f"{text}\n")


@pytest.fixture
def machine(monkeypatch):
    """Sets what the system has free; nothing else may limit it."""

    def set_free(size):
        monkeypatch.setattr(psutil, "virtual_memory", lambda: SimpleNamespace(available=size))

    set_free(64 * GB)
    monkeypatch.setattr(memory, "_OWN_CGROUPS", Path("/nowhere"))
    return set_free


@pytest.fixture
def sizes(monkeypatch):
    """The presets `small` and `large` are all there are, each part of a known size."""
    monkeypatch.setattr(memory, "_base_to_come", lambda: 100 * MB)
    made = {}
    for name, size in (("small", SMALL), ("large", LARGE)):
        parts = {
            part: replace(getattr(catalog.EMBEDDED, part), memory=size)
            for part in ("story", "picture", "cutout")
        }
        parts["picture"] = replace(parts["picture"], model=name)
        made[name] = replace(catalog.EMBEDDED, name=name, **parts)
    # Not `monkeypatch.delitem`: it would put them back in another order.
    real = dict(catalog.PRESETS)
    catalog.PRESETS.clear()
    catalog.PRESETS.update(made)
    yield made
    catalog.PRESETS.clear()
    catalog.PRESETS.update(real)


@pytest.fixture
def config_of(sizes, tmp_path):
    def make(preset, **options):
        options = {"device": "cpu", "narration_voice": "off"} | options
        return OrchestratorConfig(models_dir=tmp_path, preset=preset, **options)

    return make


# What is free


def test_without_control_groups_the_system_says_what_is_free(machine, tmp_path):
    machine(5 * GB)

    assert memory.free_host(own=tmp_path / "none", root=tmp_path) == 5 * GB


@pytest.mark.parametrize(
    ("line", "where", "files"),
    [
        (
            "0::/box",
            "box",
            {
                "memory__max": 2 * GB,
                "memory__high": "max",
                "memory__current": 1500 * 10**6,
                "memory__stat": "anon 9\ninactive_file 300000000\nactive_file 100000000",
            },
        ),
        (
            "0::/box",
            "box",
            {
                "memory__max": "max",
                "memory__high": 2 * GB,
                "memory__current": 1500 * 10**6,
                "memory__stat": "anon 9\ninactive_file 300000000\nactive_file 100000000",
            },
        ),
        # Inside of a container its own group is the root, whatever it is called outside.
        (
            "7:cpu,memory:/docker/0123abcd",
            "memory",
            {
                "memory__limit_in_bytes": 2 * GB,
                "memory__usage_in_bytes": 1500 * 10**6,
                "memory__stat": "inactive_file 7\nactive_file 7\n"
                "total_inactive_file 300000000\ntotal_active_file 100000000",
            },
        ),
    ],
    ids=["version 2", "version 2, throttled", "version 1, in a container"],
)
def test_a_container_has_what_its_limit_leaves_besides_cached_files(
    machine, tmp_path, line, where, files
):
    (tmp_path / "own").write_text(f"9:pids:/box\n{line}\n")
    group(tmp_path / "groups" / where, **files)

    assert memory.free_host(own=tmp_path / "own", root=tmp_path / "groups") == 900 * 10**6


def test_the_tightest_group_above_counts(machine, tmp_path):
    (tmp_path / "own").write_text("0::/slice/box\n")
    rest = {"memory__high": "max", "memory__stat": "inactive_file 0\nactive_file 0"}
    group(tmp_path / "groups/slice/box", memory__max="max", memory__current=0, **rest)
    group(tmp_path / "groups/slice", memory__max=3 * GB, memory__current=2 * GB, **rest)

    assert memory.free_host(own=tmp_path / "own", root=tmp_path / "groups") == GB


def test_a_group_that_is_over_its_limit_has_nothing_free(machine, tmp_path):
    (tmp_path / "own").write_text("0::/\n")
    group(
        tmp_path / "groups",
        memory__max=GB,
        memory__high="max",
        memory__current=2 * GB,
        memory__stat="inactive_file 0\nactive_file 0",
    )

    assert memory.free_host(own=tmp_path / "own", root=tmp_path / "groups") == 0


def test_files_in_no_known_form_limit_nothing(machine, tmp_path):
    (tmp_path / "own").write_text("0::/box\n")
    group(tmp_path / "groups/box", memory__max="plenty", memory__current="?", memory__stat="?")

    assert memory.free_host(own=tmp_path / "own", root=tmp_path / "groups") == 64 * GB


# What is needed


def test_drawing_takes_more_the_more_pixels_and_the_larger_the_decoder(tmp_path):
    def drawing(**options):
        config = OrchestratorConfig(models_dir=tmp_path, picture_model="drawer", **options)
        return memory._drawing(config.picture)

    at_512 = drawing(picture_size=512)
    # Measured with random weights: 1045 MB.
    assert at_512 == pytest.approx(1045 * MB, rel=0.1)
    assert drawing(picture_size=1024) == 4 * at_512
    assert drawing(picture_size=512, picture_dtype="float16") == at_512 / 2
    assert drawing(picture_size=512, picture_vae="tiny") < at_512 / 2


def test_a_presets_figure_counts_before_what_can_be_weighed(config_of):
    assert memory._estimate(config_of("large"), Free(0), base=0).sequential == MemoryUse(LARGE)
    assert memory.needed(config_of("large")) == memory.BASE + 3 * LARGE
    voice = VOICES["heart"]
    speaking = config_of("large", narration_voice=voice.name)
    assert memory.needed(speaking) == memory.BASE + 3 * LARGE + voice.memory


def test_a_larger_picture_than_the_presets_takes_more_than_its_figure(config_of):
    larger = memory._picture(config_of("small", picture_size=1024), Free(0)).host

    assert larger > SMALL + 1000 * MB


def test_a_model_on_a_server_takes_nothing_here(tmp_path):
    config = OrchestratorConfig(models_dir=tmp_path, story_model="ollama:qwen3:0.6b")

    assert memory._story(config, on_gpu=False) == MemoryUse()


@pytest.mark.parametrize("name", ["gguf:tale.gguf", "transformers:tale"])
def test_a_model_without_a_figure_is_estimated_by_its_files(tmp_path, name):
    (tmp_path / "tale.gguf").write_bytes(bytes(MB))
    (tmp_path / "tale").mkdir()
    (tmp_path / "tale" / "model.safetensors").write_bytes(bytes(MB))
    config = OrchestratorConfig(models_dir=tmp_path, story_model=name)

    use = memory._story(config, on_gpu=False)

    assert 2 * MB <= use.host - memory._CONVERSATION <= 5 * MB


def test_what_has_not_been_fetched_is_as_large_as_its_download(tmp_path, monkeypatch):
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    need = HubRepository(repository="a/drawer", size=7 * MB)
    row = replace(catalog.EMBEDDED.picture, model="a/drawer", needs=(need,), memory=0)
    preset = replace(catalog.EMBEDDED, name="hub", picture=row)
    monkeypatch.setitem(catalog.PRESETS, "hub", preset)
    config = OrchestratorConfig(models_dir=tmp_path, preset="hub", device="cpu")

    assert memory._picture(config, Free(0)).host == 2 * 7 * MB + memory._drawing(row)


def test_a_gpu_holds_pictures_and_a_gguf_stays_outside(config_of):
    estimate = memory._estimate(config_of("small"), Free(GB, 8 * GB), base=0)

    assert estimate.picture == MemoryUse(device=SMALL)
    assert estimate.story == MemoryUse(host=SMALL)


def test_on_a_gpu_that_is_too_small_models_wait_outside(config_of):
    estimate = memory._estimate(config_of("large"), Free(8 * GB, LARGE - 1), base=0)

    assert 0 < estimate.picture.device < LARGE
    assert 0 < estimate.picture.host <= LARGE


# What is decided


@pytest.mark.parametrize(
    ("available", "together"),
    [(100 * MB + 3 * LARGE, True), (100 * MB + 3 * LARGE - 1, False), (100 * MB + LARGE, False)],
)
def test_all_are_loaded_if_they_fit_and_one_at_a_time_if_not(
    machine, config_of, available, together
):
    machine(available)

    assert memory.fit_together(config_of("large")) is together
    assert memory.problem(config_of("large")) is None


def test_what_does_not_fit_is_refused_and_a_preset_that_does_is_named(machine, config_of):
    machine(100 * MB + LARGE - 1)

    with pytest.raises(NotEnoughMemory) as caught:
        memory.fit_together(config_of("large"))
    assert (
        str(caught.value)
        == memory.problem(config_of("large"))
        == (
            "The models of the preset 'large' need 3.3 GB of memory even one after the other, and "
            "3.3 GB are free. Set STORYGEN_PRESET=small, which would fit, or close other programs. "
            "STORYGEN_CHECK_MEMORY=off tries it all the same."
        )
    )


def test_where_no_preset_fits_none_is_named(machine, config_of):
    machine(SMALL)

    assert "no preset would fit" in memory.problem(config_of("large"))
    assert "no preset would fit" in memory.problem(config_of("small"))


def test_a_preset_whose_licence_was_not_accepted_is_not_named(machine, config_of, sizes):
    from orchestrator.presets.licences import SAI_NC_COMMUNITY

    need = HubRepository(repository="a/b", licence=SAI_NC_COMMUNITY)
    strict = replace(sizes["small"], picture=replace(sizes["small"].picture, needs=(need,)))
    catalog.PRESETS["small"] = strict
    machine(GB)

    assert "no preset would fit" in memory.problem(config_of("large"))
    accepted = config_of("large", accept_licences=(SAI_NC_COMMUNITY.id,))
    assert "STORYGEN_PRESET=small" in memory.problem(accepted)


def test_nothing_is_refused_where_nobody_wants_to_be_asked(machine, config_of):
    machine(0)

    assert memory.fit_together(config_of("large", check_memory=False))
    assert memory.problem(config_of("large", check_memory=False)) is None


def test_a_gpu_that_is_too_small_is_named_as_such(config_of, monkeypatch):
    monkeypatch.setattr(memory, "free", lambda config: Free(64 * GB, MB))

    assert "of memory of the GPU" in memory.problem(config_of("large", picture_offload="off"))


def test_a_device_that_is_not_there_is_no_problem_of_memory(tmp_path, monkeypatch):
    def none(config):
        raise ConfigurationError("There is no such device.")

    monkeypatch.setattr(memory, "cuda_device", none)

    assert memory.problem(OrchestratorConfig(models_dir=tmp_path, device="cuda")) is None


def test_a_second_process_is_refused_what_the_first_has_taken(machine, config_of):
    machine(100 * MB + 3 * SMALL)
    assert memory.fit_together(config_of("small"))

    machine(0)  # the first one has loaded its models
    with pytest.raises(NotEnoughMemory, match=r"0\.0 GB are free"):
        memory.fit_together(config_of("small"))


def test_a_refusal_comes_before_anything_is_loaded(machine, monkeypatch, tmp_path):
    machine(10 * MB)
    monkeypatch.setattr("orchestrator.orchestrator.missing_files", lambda config: [])
    config = OrchestratorConfig(models_dir=tmp_path, device="cpu")

    with pytest.raises(NotEnoughMemory, match="no preset would fit"):
        StoryOrchestrator.from_config(config)


def test_files_that_are_missing_are_said_first(machine, tmp_path):
    machine(0)

    with pytest.raises(ModelsMissing):
        StoryOrchestrator.from_config(OrchestratorConfig(models_dir=tmp_path, device="cpu"))


def test_to_ask_loads_no_torch(tmp_path):
    said = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys; from pathlib import Path; from orchestrator import *; "
            "from orchestrator.runtime import memory; "
            "config = OrchestratorConfig(models_dir=Path(sys.argv[1]), device='cpu'); "
            "assert memory.needed(config) > memory.BASE; memory.problem(config); "
            "print('torch' in sys.modules)",
            str(MODELS),
        ],
        capture_output=True,
        text=True,
        check=True,
    ).stdout

    assert said == "False\n"


# What is said afterwards


def test_advice_names_a_smaller_preset_and_for_pictures_a_smaller_size(config_of):
    advice = memory.advice(config_of("large"))

    assert advice[Stage.STORY] == (
        "Close other programs on the server, or choose a smaller preset such as `small` "
        "(STORYGEN_PRESET)."
    )
    assert "`small`" in advice[Stage.CHARACTER]
    assert "STORYGEN_PICTURE_SIZE" in advice[Stage.CHARACTER]
    smallest = memory.advice(config_of("small"))
    assert smallest[Stage.STORY] == "Close other programs on the server."


def numbers_without_end():
    np.zeros(2**50)


def a_picture_without_end():
    Image.new("RGBA", (2**30, 8))


def a_tensor_without_end():
    import torch

    torch.empty(2**52)


@pytest.mark.parametrize("work", [numbers_without_end, a_picture_without_end, a_tensor_without_end])
def test_it_knows_what_libraries_raise_when_memory_runs_out(work):
    with pytest.raises((MemoryError, RuntimeError)) as caught:
        work()

    assert memory.is_out_of_memory(caught.value)


@pytest.mark.parametrize(
    "words",
    [
        "std::bad_alloc",
        "[CPU] FullyConnectedCompressed node with name 'MatMul_46' can't alloc",
        "CUDA out of memory. Tried to allocate 2.00 GiB.",
        "CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`",
        "Failed to allocate memory for requested buffer of size 8388608000",
    ],
)
def test_it_knows_the_words_of_native_libraries_also_below_ours(words):
    failure = StageFailed(Stage.STORY, "the model failed.")
    failure.__cause__ = RuntimeError(words)

    assert memory.is_out_of_memory(failure)


def test_it_knows_the_errors_of_onnxruntime():
    from onnxruntime.capi.onnxruntime_pybind11_state import Fail

    assert memory.is_out_of_memory(Fail("[ONNXRuntimeError] : 1 : FAIL : std::bad_alloc"))
    assert not memory.is_out_of_memory(Fail("[ONNXRuntimeError] : 1 : FAIL : no such node"))


@pytest.mark.parametrize(
    "error",
    [
        RuntimeError("mat1 and mat2 shapes cannot be multiplied"),
        OSError(28, "No space left on device"),
        StageFailed(Stage.STORY, "the server has not enough memory for the model."),
        type("ResponseError", (Exception,), {})("CUDA out of memory on the server"),
    ],
    ids=["shapes", "disk", "ours", "somebody else's"],
)
def test_other_errors_are_no_lack_of_memory(error):
    assert not memory.is_out_of_memory(error)


def test_release_frees_what_a_traceback_holds():
    held = []

    class Large:
        def __del__(self):
            held.append("freed")

    def work():
        large = Large()
        raise MemoryError(id(large) and "too large")

    try:
        work()
    except MemoryError as exc:
        assert held == []
        memory.release(exc)
        assert held == ["freed"]
