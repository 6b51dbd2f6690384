"""Text by llama-cpp-python: a program of its own, for an interpreter that has nothing of ours.

Reads a JSON object on standard input and prints one, as the other programs here do.
"""

import json
import sys
import time


def write(*, gguf, text, tokens, times, threads, sampling, **_rest):
    """Seconds to the first token, and tokens per second after it: the best of so many.

    `generate` is the lowest loop that the package offers; its completions add text and stops.
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
        came = []
        start = time.perf_counter()
        for _ in llama.generate(prompt, **options):
            came.append(time.perf_counter())
            if len(came) == tokens:
                break
        if seed:  # the first gets it ready
            firsts.append(came[0] - start)
            rates.append((len(came) - 1) / (came[-1] - came[0]))
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
