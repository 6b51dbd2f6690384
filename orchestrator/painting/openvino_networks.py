"""Networks of a picture pipeline, run by OpenVINO instead of torch, and kept converted on disk.

UNets, VAE decoders and CLIP text encoders are traced once and saved below the models folder; from
then on they are read from there, and torch's own weights are not. Each is compiled for the shapes
that it is called with: OpenVINO is 5 % faster with fixed shapes. Compiled networks are not kept:
reading them back took twice as long as compiling. On two cores with AVX-512 and bfloat16 a picture
of the embedded checkpoint takes a third of the time that torch takes.

A failure here is logged, and torch does the work.
"""

import json
import logging
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import diffusers
import torch
import transformers
from diffusers.models.autoencoders.vae import DecoderOutput
from diffusers.models.unets.unet_2d_condition import UNet2DConditionOutput
from transformers.modeling_outputs import BaseModelOutputWithPooling
from transformers.models.clip.modeling_clip import CLIPTextModelOutput

from orchestrator.config import OrchestratorConfig
from orchestrator.errors import ConfigurationError
from orchestrator.painting.openvino_graph import traced
from orchestrator.runtime.devices import torch_device
from orchestrator.runtime.model_cache import adding, cache_key, has_room
from orchestrator.types import Identity

if TYPE_CHECKING:
    import openvino

logger = logging.getLogger(__name__)


FOLDER = ".openvino"

# Smaller networks are left to torch: below this, converting costs more than it ever brings back.
SMALLEST = 1_000_000

# Networks compiled for this many shapes at once. Each holds weights of its own.
_SHAPES = 2

# Count up with every change of how networks are traced, here or in `openvino_graph`.
GRAPH_VERSION = 1

_LIBRARIES = ("openvino", "torch", "diffusers", "transformers")


def prepared(config: OrchestratorConfig, weights: Identity) -> dict[str, Any]:
    """Components that need not be loaded: `from_pretrained(folder, **prepared(...))`.

    They are of the checkpoint's own classes, with their `config`, and without weights: LoRAs are
    in them already. `weights` is what `model_identity` says of all that they were made of, by name:
    checkpoint, VAE, LoRAs. Empty if nothing is converted yet, or not to be.

    Raises `ConfigurationError` if OpenVINO is asked for and cannot be.
    """
    if not _wanted(config) or not weights:
        return {}
    folder = config.models_dir / FOLDER / _key(config, weights)
    if not folder.is_dir():
        return {}
    with _logged("Converted networks could not be used"):
        folder.touch()
        return _loaded(config, folder)
    return {}


def accelerate(pipeline: Any, config: OrchestratorConfig, weights: Identity) -> None:
    """Put OpenVINO's networks in place of torch's, converting those that are not yet.

    Call it when `pipeline` is as it should be: VAE, LoRAs (fused), scheduler, dtype. What came
    from `prepared` stays. Converting takes seconds to a minute, once.
    """
    if not _wanted(config) or not weights:
        return
    networks = {
        name: part
        for name, part in pipeline.components.items()
        if (kind := _KINDS.get(type(part).__name__))
        and not isinstance(part, _Converted)
        and kind.takes(part)
    }
    if not networks or not _fits(config, pipeline):
        return
    folder = config.models_dir / FOLDER / _key(config, weights)
    # Another process that starts now waits here, and finds the work done.
    with _logged("No networks could be converted"), adding(folder):
        folder.mkdir(exist_ok=True)
        for name in networks:
            with _logged(f"The {name} could not be converted"):
                if not (folder / name).is_dir():
                    _save(networks[name], folder / name)
                setattr(pipeline, name, _load(config, folder / name))
            networks[name] = None  # the last reference: one after the other leaves memory


def engine_identity(pipeline: Any) -> dict[str, str]:
    """Which components of `pipeline` OpenVINO computes, and how: it rounds otherwise than torch."""
    return {
        name: f"openvino {version('openvino')} {part.network.precision}"
        for name, part in pipeline.components.items()
        if isinstance(part, _Converted)
    }


def _wanted(config: OrchestratorConfig) -> bool:
    engine = config.picture.engine
    if engine == "torch":
        return False
    on_cpu = torch_device(config).type == "cpu"
    installed = find_spec("openvino") is not None
    if engine == "openvino" and not (on_cpu and installed):
        raise ConfigurationError(
            "The picture engine openvino works on a CPU only. Set STORYGEN_DEVICE=cpu, or leave the"
            " engine at auto."
            if installed
            else "The picture engine openvino needs the library openvino."
            " Run `pip install openvino`."
        )
    return on_cpu and installed


def _key(config: OrchestratorConfig, weights: Identity) -> str:
    made_from = {
        # Not the machine: what is traced on one is good for all.
        "weights": {name: part["weights"] for name, part in weights.items()},
        "libraries": {name: version(name) for name in _LIBRARIES},
        "loras": [[lora.weight_name, lora.scale] for lora in config.picture.loras],
        # UNets are traced otherwise for sizes that they cannot halve again and again.
        "size": (config.picture.size or 0) % 64,
        "graph": GRAPH_VERSION,
    }
    return cache_key(made_from)


def _fits(config: OrchestratorConfig, pipeline: Any) -> bool:
    """Whether the latents can be halved as often as the UNet does."""
    unet = getattr(pipeline, "unet", None)
    size = config.picture.size
    if size is None or not hasattr(unet, "num_upsamplers"):
        return True
    return size % (pipeline.vae_scale_factor * 2**unet.num_upsamplers) == 0


@contextmanager
def _logged(message: str) -> Iterator[None]:
    """Anything that tracing, OpenVINO or a disk raises: torch can do without."""
    try:
        yield
    except Exception:
        logger.exception("%s; torch goes on without", message)


def _save(network: torch.nn.Module, folder: Path) -> None:
    """Trace `network` and write it down, as a whole or not at all."""
    import openvino

    needed = sum(each.numel() * 4 for each in network.parameters())
    if not has_room(folder.parent, needed):
        raise OSError(f"{needed / 2**30:.1f} GB are too much for what is left on the disk")
    logger.info("Converting %s for OpenVINO, once", type(network).__name__)
    library, dtype = type(network).__module__.partition(".")[0], network.dtype
    part = folder.with_suffix(".part")
    part.mkdir()
    try:
        converted = _KINDS[type(network).__name__].convert(network.float().eval())
        openvino.save_model(converted, part / "network.xml", compress_to_fp16=False)
        if library == "diffusers":
            network.save_config(part)
        else:
            network.config.save_pretrained(part)
        (part / "class.json").write_text(json.dumps([library, type(network).__name__]))
        part.rename(folder)
    except BaseException:
        network.to(dtype)
        shutil.rmtree(part, ignore_errors=True)
        raise


def _loaded(config: OrchestratorConfig, folder: Path) -> dict[str, Any]:
    ready = {}
    for part in folder.iterdir():
        if part.suffix != ".part":
            try:
                ready[part.name] = _load(config, part)
            except Exception:
                logger.exception("The converted %s is broken, and will be made anew", part.name)
                shutil.rmtree(part)
    # LoRAs are fused into all or none: a UNet that torch loads has them not, the encoder has.
    return ready if "unet" in ready or not config.picture.loras else {}


def _load(config: OrchestratorConfig, folder: Path) -> "_Converted":
    """The network in `folder`, all of its class but the weights."""
    import openvino

    library, name = json.loads((folder / "class.json").read_text())
    original = getattr({"diffusers": diffusers, "transformers": transformers}[library], name)
    network = Network(openvino.Core().read_model(folder / "network.xml"), config)
    kind = type(name, (_KINDS[name], original), {"__module__": original.__module__})
    # Without memory for weights: reading them raises an error.
    with torch.device("meta"):
        if library == "diffusers":
            shell = kind.from_config(original.load_config(folder))
        else:
            shell = kind(original.config_class.from_pretrained(folder))
    shell.network = network
    return shell.eval()


class Network:
    """One network, compiled for the shapes that it is called with.

    `precision` is `bf16` where the processor multiplies such numbers, twice as fast, and the
    user has not asked for float32; else `f32`.
    """

    def __init__(self, model: "openvino.Model", config: OrchestratorConfig) -> None:
        import openvino

        self._core = openvino.Core()
        self._model = model
        native = "BF16" in self._core.get_property("CPU", "OPTIMIZATION_CAPABILITIES")
        self.precision = "bf16" if native and config.picture_dtype != "float32" else "f32"
        self._properties = {
            "PERFORMANCE_HINT": "LATENCY",
            "INFERENCE_PRECISION_HINT": self.precision,
            # Two processes would pin their threads to the same cores, and it is no faster.
            "ENABLE_CPU_PINNING": False,
        }
        if config.threads:
            self._properties["INFERENCE_NUM_THREADS"] = config.threads
        self._compiled: dict[tuple[tuple[int, ...], ...], openvino.InferRequest] = {}

    def __call__(self, *inputs: torch.Tensor) -> list[torch.Tensor]:
        arrays = [
            (each.float() if each.is_floating_point() else each).numpy(force=True)
            for each in inputs
        ]
        request = self._request(tuple(each.shape for each in arrays))
        results = request.infer(arrays, share_inputs=True)
        return [torch.from_numpy(each) for each in results.to_tuple()]

    def _request(self, shapes: tuple[tuple[int, ...], ...]) -> "openvino.InferRequest":
        request = self._compiled.pop(shapes, None)
        if request is None:
            while len(self._compiled) >= _SHAPES:
                del self._compiled[next(iter(self._compiled))]
            self._model.reshape(dict(enumerate(shapes)))
            compiled = self._core.compile_model(self._model, "CPU", self._properties)
            request = compiled.create_infer_request()
        self._compiled[shapes] = request
        return request


class _Converted:
    """Mixed into a class of diffusers or transformers: its weights are OpenVINO's."""

    network: Network

    @classmethod
    def takes(cls, model: Any) -> bool:
        """Whether this is a model of the kind that is known here, and worth converting."""
        return sum(each.numel() for each in model.parameters()) >= SMALLEST

    @property
    def device(self) -> torch.device:
        return torch.device("cpu")

    def _apply(self, fn: Callable, recurse: bool = True) -> "_Converted":
        """`to(...)` and its like: there is nothing to move."""
        return self


class _UNet(_Converted):
    @classmethod
    def takes(cls, model: Any) -> bool:
        config = model.config
        return (
            super().takes(model)
            and config.addition_embed_type in (None, "text", "text_time")
            and config.time_embedding_type == "positional"
            and config.class_embed_type is None
            and config.num_class_embeds is None
            and config.encoder_hid_dim_type is None
            and config.encoder_hid_dim is None
        )

    @staticmethod
    def convert(model: Any) -> "openvino.Model":
        config = model.config
        side = 2 * 2**model.num_upsamplers
        width = config.cross_attention_dim
        width = width if isinstance(width, int) else width[-1]
        inputs = [
            torch.zeros(2, config.in_channels, side, side),
            torch.zeros(2, model.time_proj.num_channels),
            torch.zeros(2, 8, width),
        ]
        if config.time_cond_proj_dim is not None:
            inputs.append(torch.zeros(2, config.time_cond_proj_dim))
        if config.addition_embed_type == "text_time":
            projected = 6 * config.addition_time_embed_dim
            pooled = config.projection_class_embeddings_input_dim - projected
            inputs += [torch.zeros(2, pooled), torch.zeros(2, projected)]

        def forward(sample, time, states, *more):
            more = list(more)
            guidance = more.pop(0) if config.time_cond_proj_dim is not None else None
            added = {"text_embeds": more[0], "time_ids": more[1]} if more else None
            return model(
                sample,
                time,
                states,
                timestep_cond=guidance,
                added_cond_kwargs=added,
                return_dict=False,
            )

        # Waves of the time are made outside, in float32: bfloat16 knows no 999, only 1000, and
        # what a UNet of SDXS's size answers is 7 % off with it, 1 % without.
        model.get_time_embed = lambda sample, timestep: timestep
        waves = getattr(model, "add_time_proj", None)
        if waves is not None:
            model.add_time_proj = torch.nn.Identity()
        try:
            return traced(model, forward, inputs)
        finally:
            del model.get_time_embed
            if waves is not None:
                model.add_time_proj = waves

    def forward(
        self,
        sample: torch.Tensor,
        timestep: torch.Tensor | float,
        encoder_hidden_states: torch.Tensor,
        *,
        timestep_cond: torch.Tensor | None = None,
        added_cond_kwargs: dict[str, torch.Tensor] | None = None,
        return_dict: bool = True,
        cross_attention_kwargs: dict[str, Any] | None = None,
    ) -> Any:
        if cross_attention_kwargs:
            raise ValueError(f"A converted UNet knows no {', '.join(cross_attention_kwargs)}.")
        inputs = [sample, self.get_time_embed(sample, timestep), encoder_hidden_states]
        if timestep_cond is not None:
            inputs.append(timestep_cond)
        if self.config.addition_embed_type == "text_time":
            pooled, times = added_cond_kwargs["text_embeds"], added_cond_kwargs["time_ids"]
            waves = self.add_time_proj(times.flatten()).reshape(len(pooled), -1)
            inputs += [pooled, waves.to(sample.dtype)]
        (noise,) = self.network(*inputs)
        noise = noise.to(sample.dtype)
        return UNet2DConditionOutput(sample=noise) if return_dict else (noise,)


class _Decoder(_Converted):
    @staticmethod
    def convert(model: Any) -> "openvino.Model":
        def forward(latents):
            return model.decode(latents, return_dict=False)

        return traced(model, forward, [torch.zeros(2, model.config.latent_channels, 8, 8)])

    def decode(self, latents: torch.Tensor, return_dict: bool = True, generator: Any = None) -> Any:
        (image,) = self.network(latents)
        return DecoderOutput(sample=image) if return_dict else (image,)


class _TextEncoder(_Converted):
    # What such a model answers beside the states of its layers.
    answers = ("last_hidden_state", "pooler_output")
    output: type = BaseModelOutputWithPooling

    @classmethod
    def convert(cls, model: Any) -> "openvino.Model":
        def forward(tokens):
            answer = model(tokens, output_hidden_states=True)
            return (*(answer[name] for name in cls.answers), *answer.hidden_states)

        length = min(8, model.config.max_position_embeddings)
        return traced(model, forward, [torch.zeros(2, length, dtype=torch.long)])

    def forward(
        self,
        input_ids: torch.Tensor,
        attention_mask: None = None,
        output_hidden_states: bool = False,
    ) -> Any:
        if attention_mask is not None:
            raise ValueError("A converted text encoder reads all tokens, and takes no mask.")
        results = self.network(input_ids)
        count = len(self.answers)
        return self.output(
            **dict(zip(self.answers, results[:count], strict=True)),
            hidden_states=tuple(results[count:]) if output_hidden_states else None,
        )


class _TextEncoderWithProjection(_TextEncoder):
    answers = ("text_embeds", "last_hidden_state")
    output = CLIPTextModelOutput


_KINDS: dict[str, type[_Converted]] = {
    "UNet2DConditionModel": _UNet,
    "AutoencoderKL": _Decoder,
    "AutoencoderTiny": _Decoder,
    "CLIPTextModel": _TextEncoder,
    "CLIPTextModelWithProjection": _TextEncoderWithProjection,
}
