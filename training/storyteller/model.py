"""The story model: a small Llama, trained from nothing."""

from transformers import LlamaConfig, LlamaForCausalLM

# Tokens of a prompt and its brief together.
CONTEXT = 2048
SIZES = {
    # name: (hidden size, layers, heads, feed-forward size)
    "tiny": (64, 2, 2, 128),
    "small": (320, 8, 5, 864),
    "medium": (448, 8, 7, 1216),
}


def build(size: str, tokenizer) -> LlamaForCausalLM:
    """A model with random weights for `tokenizer`."""
    hidden, layers, heads, inner = SIZES[size]
    return LlamaForCausalLM(
        LlamaConfig(
            vocab_size=len(tokenizer),
            hidden_size=hidden,
            intermediate_size=inner,
            num_hidden_layers=layers,
            num_attention_heads=heads,
            num_key_value_heads=heads,
            max_position_embeddings=CONTEXT,
            tie_word_embeddings=True,
            rms_norm_eps=1e-5,
            bos_token_id=tokenizer.bos_token_id,
            eos_token_id=tokenizer.eos_token_id,
            pad_token_id=tokenizer.pad_token_id,
            attn_implementation="sdpa",
        )
    )
