"""Takes the character out of its picture with rembg."""

import os
import tempfile
import threading
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Self

import numpy as np
from PIL import Image, ImageDraw
from platformdirs import user_cache_dir

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import FETCH, ConfigurationError, ModelsMissing, StageFailed
from orchestrator.runtime.devices import cuda_device
from orchestrator.runtime.fingerprint import model_identity, rules_identity
from orchestrator.stages import Stage
from orchestrator.types import Cutout, Identity, Report

# Count up with every change, here or in `matting`, after which the same inputs may make another
# cut-out (see `orchestrator.runtime.fingerprint`).
RULES_VERSION = 1

# Sessions that answer with one mask, on this machine, under a licence that lets anyone use them.
# rembg knows more: `bria-rmbg` (its default) is non-commercial, `withoutbg` and `atlascloud`
# upload the picture, and the rest want a prompt or answer with several masks.
LOCAL_SESSIONS = (
    *("u2netp", "u2net", "u2net_human_seg", "silueta", "isnet-general-use", "isnet-anime"),
    *("birefnet-general-lite", "birefnet-general", "birefnet-portrait"),
)

LIBRARIES = (
    *("rembg", "onnxruntime", "onnxruntime-gpu", "pymatting"),
    *("scipy", "numba", "numpy", "pillow"),
)

_SMALLEST = 0.005
_LARGEST = 0.97


class RembgCutter:
    """Cuts with one rembg session, built once.

    `session` is a rembg session, or anything with its `predict(image) -> [mask]`; `model` is its
    name, `loaded` what `model_identity` says of its file, `provider` what of onnxruntime runs it.
    """

    def __init__(
        self,
        session: Any,
        *,
        model: str,
        loaded: Identity = None,
        provider: str = "CPUExecutionProvider",
    ) -> None:
        self._session = session
        self._model = model
        self.identity: Identity = loaded and {
            **loaded,
            "model": model,
            "provider": provider,
            **rules_identity(RULES_VERSION, libraries=LIBRARIES),
        }
        # numba's `workqueue` threads, all there is where neither TBB nor OpenMP is installed,
        # abort the whole process when two threads call pymatting at once.
        self._lock = threading.Lock()

    @classmethod
    def from_config(cls, config: OrchestratorConfig) -> Self:
        """Load the weights of `config.cutout`; downloads nothing.

        Raises `ConfigurationError` for a session that is not in `LOCAL_SESSIONS`, and
        `ModelsMissing` if its weights are not in the models folder.
        """
        name = config.cutout.name
        if name not in LOCAL_SESSIONS:
            known = ", ".join(LOCAL_SESSIONS)
            raise ConfigurationError(f"There is no cut-out model {name!r}; there is: {known}.")
        weights = config.models_dir / config.cutout.path
        if not weights.is_file():
            raise ModelsMissing(f"The weights of the cut-out model {name} are missing. {FETCH}")
        session = _load(name, weights, config)
        return cls(
            session,
            model=name,
            loaded=model_identity(config, config.cutout.path),
            # The first that there is what it needs for: CUDA's may be listed and not be usable.
            provider=session.inner_session.get_providers()[0],
        )

    def cut_out(self, image: Image.Image, report: Report) -> Cutout:
        """The subject of `image` (RGB), with soft edges that keep nothing of the background.

        The network cannot be stopped half-way: `report` is called before and after it. Raises
        `StageFailed` if nothing or everything is subject.
        """
        report(0.0)
        with self._lock:
            rgba = _remove(image, self._session)
        coverage = float(np.asarray(rgba.getchannel("A"), np.float32).mean() / 255)
        if coverage < _SMALLEST:
            raise StageFailed(
                Stage.CUTOUT,
                "no character stands out from the background of its picture. Try another seed, "
                "or a prompt that names one clear main character.",
            )
        if coverage > _LARGEST:
            raise StageFailed(
                Stage.CUTOUT,
                "the character fills its whole picture. Try another seed, or a prompt with one "
                "main character and a plainer setting.",
            )
        report(1.0)
        return Cutout(image=rgba, model=self._model, coverage=coverage)

    def warm_up(self) -> None:
        """One real pass over a drawn figure, whatever the network makes of it."""
        picture = Image.new("RGB", (256, 256), (246, 246, 242))
        ImageDraw.Draw(picture).ellipse((80, 40, 176, 230), fill=(180, 60, 40))
        with self._lock:
            _remove(picture, self._session)


class _Refined:
    """A session whose mask is refined before `remove()` estimates colours by it."""

    def __init__(self, session: Any) -> None:
        self._session = session

    def predict(self, image: Image.Image, *args: Any, **kwargs: Any) -> list[Image.Image]:
        from orchestrator.compositing.matting import refine

        (mask,) = self._session.predict(image, *args, **kwargs)
        return [Image.fromarray(refine(np.asarray(image), np.asarray(mask.convert("L"))))]


def _remove(image, session):
    from rembg import remove

    rgba = np.array(remove(image, session=_Refined(session), decontaminate=True))
    # What is not seen must not show when a viewer or a resize ignores alpha.
    rgba[rgba[..., 3] == 0] = 0
    return Image.fromarray(rgba)


def _load(name, weights, config):
    _give_numba_a_cache(config.models_dir)
    try:
        # Here, because the import costs seconds, and ends the process where onnxruntime is missing.
        import onnxruntime
        from rembg.sessions import sessions
    except (ImportError, SystemExit) as exc:
        raise ConfigurationError(
            "rembg is installed without onnxruntime. Run: pip install -r requirements.txt"
        ) from exc

    class LocalSession(sessions[name]):
        """Reads the weights from the models folder; rembg's own would download them."""

        @classmethod
        def download_models(cls, *args, **kwargs):
            return str(weights)

        def _warn_on_provider_fallback(self, requested):
            # It joins them as names, and one of ours comes with options.
            names = [each if isinstance(each, str) else each[0] for each in requested]
            super()._warn_on_provider_fallback(names)

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = config.threads
    options.inter_op_num_threads = 1
    # The arena keeps what the largest layer ever took: 440 MB, to save 0.05 s of 0.39.
    options.enable_cpu_mem_arena = False
    # Threads that spin after a run take the cores from the stage that comes next.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return LocalSession(name, options, providers=_providers(config))


def _give_numba_a_cache(models_dir: Path) -> None:
    """Name a folder that can be written, if this user has none where numba looks for one.

    rembg cannot be imported otherwise: what numba compiles for it goes beside the package or below
    the home folder, and a service's user may be allowed to write neither. Only the user may be able
    to write the folder, since numba runs what it finds there. Raises `ConfigurationError`.
    """
    package = find_spec("pymatting").submodule_search_locations[0]
    own = os.environ.get("NUMBA_CACHE_DIR")
    if any(map(_can_be_written, filter(None, (own, package, user_cache_dir("numba"))))):
        return
    cache = str(models_dir / ".numba")
    if not _can_be_written(cache):
        try:
            cache = tempfile.mkdtemp(prefix="storygen-numba-")
        except OSError as exc:
            raise ConfigurationError(
                "The cut-out model needs a folder to compile into, and this user may write none. "
                "Set NUMBA_CACHE_DIR to a folder that only this user may write."
            ) from exc
    os.environ["NUMBA_CACHE_DIR"] = cache


def _can_be_written(folder: str) -> bool:
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        tempfile.TemporaryFile(dir=folder).close()
    except OSError:
        return False
    return True


def _providers(config: OrchestratorConfig) -> list[Any]:
    """The GPU if models run there and this onnxruntime can; the CPU does what that cannot."""
    import onnxruntime

    cpu, cuda = "CPUExecutionProvider", "CUDAExecutionProvider"
    device = cuda_device(config) if cuda in onnxruntime.get_available_providers() else None
    if device is None:
        return [cpu]
    # By default it takes twice what it has whenever that is too little, and keeps it.
    options = {"device_id": device.index or 0, "arena_extend_strategy": "kSameAsRequested"}
    return [(cuda, options), cpu]
