import torch
import torch.nn.functional as F

from picture_model.renew import renew

EMPTY = ["brave", "kind"]


def test_strangers_that_captions_hold_get_vectors_of_their_own_and_the_rest_stays():
    torch.manual_seed(0)
    known = [f"known{'abcdefghij'[i // 10]}{'abcdefghij'[i % 10]}" for i in range(100)]
    words = [*EMPTY, *known, "left", "right", "unsaid", "orchard"]
    tokens = {w: i for i, w in enumerate(words)}
    wide = torch.randn(len(words), 48)
    table = wide @ torch.randn(48, 64) / 7
    stranger = 0.5 * torch.randn(64)
    for word in (*EMPTY, "left", "right", "unsaid"):
        table[tokens[word]] = stranger + 0.01 * torch.randn(64)
    table[tokens["orchard"]] = table[tokens["knownaa"]]
    before = table.clone()
    found = renew(table, tokens, wide, tokens, {"left", "right", "orchard", *known, *EMPTY})
    assert sorted(found) == ["left", "orchard", "right"]
    rows = [tokens[w] for w in found]
    kept = [i for i in range(len(words)) if i not in rows]
    assert torch.equal(table[kept], before[kept])
    left, right = table[tokens["left"]], table[tokens["right"]]
    assert F.cosine_similarity(left, right, dim=0) < 0.9
    assert F.cosine_similarity(left, stranger, dim=0) < 0.9
    assert F.cosine_similarity(table[tokens["orchard"]], before[tokens["knownaa"]], dim=0) < 0.9
