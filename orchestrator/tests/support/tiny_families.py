"""Real checkpoints of every family that the painter draws with, at the smallest size that works.

Their weights are random, always the same ones. `FAMILIES` names a builder for each.
"""

from collections.abc import Callable
from typing import Any

import torch
from diffusers import (
    AutoencoderDC,
    AutoencoderKL,
    AutoencoderKLFlux2,
    AutoencoderKLQwenImage,
    AutoencoderTiny,
    ChromaPipeline,
    ChromaTransformer2DModel,
    DPMSolverMultistepScheduler,
    EulerDiscreteScheduler,
    FlowMatchEulerDiscreteScheduler,
    Flux2KleinPipeline,
    Flux2Transformer2DModel,
    FluxPipeline,
    FluxTransformer2DModel,
    LatentConsistencyModelPipeline,
    LCMScheduler,
    Lumina2Pipeline,
    Lumina2Transformer2DModel,
    PixArtSigmaPipeline,
    PixArtTransformer2DModel,
    QwenImagePipeline,
    QwenImageTransformer2DModel,
    SanaPipeline,
    SanaSprintPipeline,
    SanaTransformer2DModel,
    SCMScheduler,
    SD3Transformer2DModel,
    StableDiffusion3Pipeline,
    StableDiffusionPipeline,
    StableDiffusionXLPipeline,
    UNet2DConditionModel,
    ZImagePipeline,
    ZImageTransformer2DModel,
)
from transformers import (
    CLIPTextModel,
    CLIPTextModelWithProjection,
    Gemma2Config,
    Gemma2Model,
    PreTrainedTokenizerFast,
    Qwen2_5_VLConfig,
    Qwen2_5_VLForConditionalGeneration,
    Qwen3Config,
    Qwen3ForCausalLM,
    Qwen3Model,
    T5Config,
    T5EncoderModel,
)

from orchestrator.tests.support.tiny_diffusion import (
    tiny_pipeline,
    tiny_text_config,
    tiny_tokenizer,
)

VOCABULARY = 258
CHAT = (
    "{% for message in messages %}<s>{{ message['role'] }}:{{ message['content'] }}</s>"
    "{% endfor %}{% if add_generation_prompt %}<s>{% endif %}"
)


def stable_diffusion() -> StableDiffusionPipeline:
    return tiny_pipeline()


def sdxs() -> StableDiffusionPipeline:
    """One step without guidance, and a tiny VAE of its own."""
    pipeline = tiny_pipeline()
    pipeline.register_modules(vae=tiny_vae())
    return pipeline


def lcm() -> LatentConsistencyModelPipeline:
    """Embeds its guidance, takes no negative prompt, and draws new noise at each step."""
    parts = {"unet": tiny_unet(time_cond_proj_dim=8), "scheduler": LCMScheduler()}
    return LatentConsistencyModelPipeline(
        **tiny_pipeline().components | parts, requires_safety_checker=False
    )


def stable_diffusion_xl() -> StableDiffusionXLPipeline:
    """Two text encoders, each with its tokenizer."""
    small = tiny_pipeline()
    return StableDiffusionXLPipeline(
        vae=small.vae,
        text_encoder=small.text_encoder,
        text_encoder_2=_clip_with_projection(),
        tokenizer=tiny_tokenizer(),
        tokenizer_2=tiny_tokenizer(),
        unet=tiny_unet(
            cross_attention_dim=16,
            addition_embed_type="text_time",
            addition_time_embed_dim=8,
            projection_class_embeddings_input_dim=6 * 8 + 8,
        ),
        scheduler=EulerDiscreteScheduler(),
        add_watermarker=False,
    )


def stable_diffusion_3() -> StableDiffusion3Pipeline:
    """Two of CLIP and one of T5, which may be left out."""
    return StableDiffusion3Pipeline(
        transformer=_seeded(
            lambda: SD3Transformer2DModel(
                sample_size=8,
                patch_size=2,
                in_channels=4,
                out_channels=4,
                num_layers=1,
                attention_head_dim=8,
                num_attention_heads=2,
                joint_attention_dim=16,
                caption_projection_dim=16,
                pooled_projection_dim=16,
            )
        ),
        scheduler=FlowMatchEulerDiscreteScheduler(shift=3.0),
        vae=_vae(shift_factor=0.06),
        text_encoder=_clip_with_projection(),
        tokenizer=tiny_tokenizer(),
        text_encoder_2=_clip_with_projection(),
        tokenizer_2=tiny_tokenizer(),
        text_encoder_3=_t5(16),
        tokenizer_3=tiny_tokenizer(512),
    )


def flux() -> FluxPipeline:
    """Latents packed into rows; CLIP for the mood, T5 for what is drawn."""
    return FluxPipeline(
        transformer=_seeded(
            lambda: FluxTransformer2DModel(
                in_channels=16,
                num_layers=1,
                num_single_layers=1,
                attention_head_dim=8,
                num_attention_heads=2,
                joint_attention_dim=16,
                pooled_projection_dim=8,
                guidance_embeds=True,
                axes_dims_rope=(2, 2, 4),
            )
        ),
        scheduler=FlowMatchEulerDiscreteScheduler(use_dynamic_shifting=True),
        vae=_vae(shift_factor=0.1),
        text_encoder=_seeded(lambda: CLIPTextModel(tiny_text_config())),
        tokenizer=tiny_tokenizer(),
        text_encoder_2=_t5(16),
        tokenizer_2=tiny_tokenizer(512),
    )


def flux2_klein() -> Flux2KleinPipeline:
    """Wraps the prompt in a chat, and reads three layers of the language model."""
    return Flux2KleinPipeline(
        transformer=_seeded(
            lambda: Flux2Transformer2DModel(
                in_channels=16,
                num_layers=1,
                num_single_layers=1,
                attention_head_dim=8,
                num_attention_heads=2,
                joint_attention_dim=3 * 16,
                timestep_guidance_channels=16,
                axes_dims_rope=(2, 2, 2, 2),
                guidance_embeds=False,
            )
        ),
        scheduler=FlowMatchEulerDiscreteScheduler(use_dynamic_shifting=True),
        vae=_seeded(
            lambda: AutoencoderKLFlux2(
                block_out_channels=(4, 8),
                norm_num_groups=2,
                down_block_types=("DownEncoderBlock2D",) * 2,
                up_block_types=("UpDecoderBlock2D",) * 2,
                latent_channels=4,
            )
        ),
        text_encoder=_seeded(lambda: Qwen3ForCausalLM(_qwen3(layers=28))),
        tokenizer=_chat_tokenizer(),
        is_distilled=True,
    )


def z_image() -> ZImagePipeline:
    """Wraps the prompt in a chat; each prompt keeps its own length."""
    return ZImagePipeline(
        transformer=_seeded(
            lambda: ZImageTransformer2DModel(
                in_channels=4,
                dim=16,
                n_layers=1,
                n_refiner_layers=1,
                n_heads=2,
                n_kv_heads=2,
                cap_feat_dim=16,
                axes_dims=[4, 2, 2],
                axes_lens=[1024, 32, 32],
            )
        ),
        scheduler=FlowMatchEulerDiscreteScheduler(shift=3.0),
        vae=_vae(shift_factor=0.1),
        text_encoder=_seeded(lambda: Qwen3Model(_qwen3(layers=2))),
        tokenizer=_chat_tokenizer(),
    )


def pixart_sigma() -> PixArtSigmaPipeline:
    """Calls back in the old way."""
    return PixArtSigmaPipeline(
        transformer=_seeded(
            lambda: PixArtTransformer2DModel(
                sample_size=8,
                num_layers=1,
                attention_head_dim=8,
                num_attention_heads=2,
                in_channels=4,
                out_channels=8,
                cross_attention_dim=16,
                caption_channels=16,
            )
        ),
        scheduler=DPMSolverMultistepScheduler(),
        vae=_vae(),
        text_encoder=_t5(16),
        tokenizer=tiny_tokenizer(512),
    )


def sana() -> SanaPipeline:
    return SanaPipeline(
        transformer=_sana(),
        scheduler=DPMSolverMultistepScheduler(
            prediction_type="flow_prediction", use_flow_sigmas=True, flow_shift=3.0
        ),
        vae=_dc_vae(),
        text_encoder=_gemma(),
        tokenizer=_chat_tokenizer(),
    )


def sana_sprint() -> SanaSprintPipeline:
    """Of a family that AutoPipelineForText2Image does not know."""
    return SanaSprintPipeline(
        transformer=_sana(guidance_embeds=True, qk_norm="rms_norm_across_heads"),
        scheduler=SCMScheduler(prediction_type="trigflow", sigma_data=0.5),
        vae=_dc_vae(),
        text_encoder=_gemma(),
        tokenizer=_chat_tokenizer(),
    )


def qwen_image() -> QwenImagePipeline:
    """Guided by `true_cfg_scale`; its VAE draws frames of films."""
    text = {
        "hidden_size": 16,
        "intermediate_size": 16,
        "num_hidden_layers": 2,
        "num_attention_heads": 2,
        "num_key_value_heads": 2,
        "rope_parameters": {"mrope_section": [1, 1, 2], "rope_type": "default"},
        "vocab_size": VOCABULARY,
        "bos_token_id": 0,
        "eos_token_id": 1,
    }
    vision = {
        "depth": 1,
        "hidden_size": 16,
        "intermediate_size": 16,
        "num_heads": 2,
        "out_hidden_size": 16,
    }
    return QwenImagePipeline(
        transformer=_seeded(
            lambda: QwenImageTransformer2DModel(
                in_channels=16,
                out_channels=4,
                num_layers=1,
                attention_head_dim=8,
                num_attention_heads=2,
                joint_attention_dim=16,
                axes_dims_rope=(2, 2, 4),
            )
        ),
        scheduler=FlowMatchEulerDiscreteScheduler(use_dynamic_shifting=True),
        vae=_seeded(
            lambda: AutoencoderKLQwenImage(
                base_dim=8,
                z_dim=4,
                dim_mult=[1, 2],
                num_res_blocks=1,
                temperal_downsample=[False],
                latents_mean=[0.0] * 4,
                latents_std=[1.0] * 4,
            )
        ),
        text_encoder=_seeded(
            lambda: Qwen2_5_VLForConditionalGeneration(
                Qwen2_5_VLConfig(text_config=text, vision_config=vision)
            )
        ),
        tokenizer=_chat_tokenizer(),
    )


def lumina2() -> Lumina2Pipeline:
    return Lumina2Pipeline(
        transformer=_seeded(
            lambda: Lumina2Transformer2DModel(
                sample_size=8,
                patch_size=2,
                in_channels=4,
                hidden_size=16,
                num_layers=1,
                num_refiner_layers=1,
                num_attention_heads=2,
                num_kv_heads=2,
                multiple_of=16,
                axes_dim_rope=(4, 2, 2),
                axes_lens=(1024, 32, 32),
                cap_feat_dim=8,
            )
        ),
        scheduler=FlowMatchEulerDiscreteScheduler(),
        vae=_vae(shift_factor=0.1),
        text_encoder=_gemma(),
        tokenizer=_chat_tokenizer(),
    )


def chroma() -> ChromaPipeline:
    """FLUX without CLIP, guided by what not to draw."""
    return ChromaPipeline(
        transformer=_seeded(
            lambda: ChromaTransformer2DModel(
                in_channels=16,
                num_layers=1,
                num_single_layers=1,
                attention_head_dim=8,
                num_attention_heads=2,
                joint_attention_dim=16,
                axes_dims_rope=(2, 2, 4),
                approximator_hidden_dim=16,
                approximator_layers=1,
                approximator_num_channels=64,
            )
        ),
        scheduler=FlowMatchEulerDiscreteScheduler(),
        vae=_vae(shift_factor=0.1),
        text_encoder=_t5(16),
        tokenizer=tiny_tokenizer(512),
    )


FAMILIES: dict[str, Callable[[], Any]] = {
    builder.__name__: builder
    for builder in (
        stable_diffusion,
        sdxs,
        lcm,
        stable_diffusion_xl,
        stable_diffusion_3,
        flux,
        flux2_klein,
        z_image,
        pixart_sigma,
        sana,
        sana_sprint,
        qwen_image,
        lumina2,
        chroma,
    )
}


def tiny_unet(**changes: Any) -> UNet2DConditionModel:
    return _seeded(lambda: UNet2DConditionModel.from_config(tiny_pipeline().unet.config, **changes))


def tiny_vae() -> AutoencoderTiny:
    """What TAESD is, for the latents of the pipelines above."""
    return _seeded(
        lambda: AutoencoderTiny(
            encoder_block_out_channels=(8, 8),
            decoder_block_out_channels=(8, 8),
            num_encoder_blocks=(1, 1),
            num_decoder_blocks=(1, 1),
        )
    )


def _seeded(build: Callable[[], Any]) -> Any:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(1)
        return build().eval()


def _vae(**changes: Any) -> AutoencoderKL:
    return _seeded(lambda: AutoencoderKL.from_config(tiny_pipeline().vae.config, **changes))


def _dc_vae() -> AutoencoderDC:
    return _seeded(
        lambda: AutoencoderDC(
            latent_channels=4,
            attention_head_dim=2,
            encoder_block_types=("ResBlock", "EfficientViTBlock"),
            decoder_block_types=("ResBlock", "EfficientViTBlock"),
            encoder_block_out_channels=(8, 8),
            decoder_block_out_channels=(8, 8),
            encoder_qkv_multiscales=((), (5,)),
            decoder_qkv_multiscales=((), (5,)),
            encoder_layers_per_block=(1, 1),
            decoder_layers_per_block=(1, 1),
            downsample_block_type="conv",
            decoder_norm_types="rms_norm",
            decoder_act_fns="silu",
        )
    )


def _sana(**changes: Any) -> SanaTransformer2DModel:
    return _seeded(
        lambda: SanaTransformer2DModel(
            in_channels=4,
            out_channels=4,
            num_layers=1,
            num_attention_heads=2,
            attention_head_dim=4,
            num_cross_attention_heads=2,
            cross_attention_head_dim=4,
            cross_attention_dim=8,
            caption_channels=8,
            sample_size=16,
            patch_size=1,
            **changes,
        )
    )


def _clip_with_projection() -> CLIPTextModelWithProjection:
    return _seeded(lambda: CLIPTextModelWithProjection(tiny_text_config(projection_dim=8)))


def _t5(width: int) -> T5EncoderModel:
    return _seeded(
        lambda: T5EncoderModel(
            T5Config(
                d_model=width,
                d_kv=8,
                d_ff=16,
                num_layers=1,
                num_heads=2,
                vocab_size=VOCABULARY,
                pad_token_id=1,
                eos_token_id=1,
            )
        )
    )


def _gemma() -> Gemma2Model:
    return _seeded(
        lambda: Gemma2Model(
            Gemma2Config(
                hidden_size=8,
                head_dim=4,
                intermediate_size=16,
                num_hidden_layers=1,
                num_attention_heads=2,
                num_key_value_heads=2,
                vocab_size=VOCABULARY,
            )
        )
    )


def _qwen3(*, layers: int) -> Qwen3Config:
    return Qwen3Config(
        hidden_size=16,
        intermediate_size=16,
        num_hidden_layers=layers,
        num_attention_heads=2,
        num_key_value_heads=2,
        head_dim=8,
        vocab_size=VOCABULARY,
    )


def _chat_tokenizer() -> PreTrainedTokenizerFast:
    tokenizer = tiny_tokenizer(131_072)
    tokenizer.chat_template = CHAT
    return tokenizer
