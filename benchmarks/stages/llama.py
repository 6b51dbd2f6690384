"""Text by llama-cpp-python, in an interpreter that needs none of StoryGen's packages.

Reads a JSON object from standard input and prints one, as the other programs here do.
"""

import json
import sys
import time


def write(*, gguf, text, tokens, times, threads, sampling, **_rest):
    """Seconds to the first token, and tokens per second after it: the best of `times` runs.

    `generate` is the lowest-level loop of the package; completions add text and stop sequences.
    """
    from llama_cpp import Llama

    start = time.perf_counter()
    llama = Llama(gguf, n_ctx=2048, n_threads=threads, n_threads_batch=threads, verbose=False)
    load = time.perf_counter() - start
    prompt = llama.tokenize(text.encode(), add_bos=False, special=True)
    options = {
        "top_k": 0,
        "top_p": sampling["top_p"],
        "min_p": sampling["min_p"],
        "temp": sampling["temperature"],
        "repeat_penalty": sampling["repetition_penalty"],
    }
    firsts, rates = [], []
    for seed in range(times + 1):
        llama.reset()
        llama.set_seed(seed)
        arrivals = []
        start = time.perf_counter()
        for _ in llama.generate(prompt, **options):
            arrivals.append(time.perf_counter())
            if len(arrivals) == tokens:
                break
        if seed:  # the first run is the warm-up
            firsts.append(arrivals[0] - start)
            rates.append((len(arrivals) - 1) / (arrivals[-1] - arrivals[0]))
    return {
        "load": load,
        "first": min(firsts),
        "decode": max(rates),
        "prompt_tokens": len(prompt),
    }


WAYS = {"write": write}

if __name__ == "__main__":
    arguments = json.load(sys.stdin)
    try:
        found = WAYS[arguments.pop("way")](**arguments)
    except ModuleNotFoundError as exc:
        found = {"missing": exc.name}
    print("\n" + json.dumps(found))
