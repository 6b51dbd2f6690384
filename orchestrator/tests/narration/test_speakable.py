"""What of a text is read, in which words."""

import pytest

from orchestrator.narration.speakable import MOST_CHARS, breaths, speakable

KNOWN = {"no", "so", "whoosh", "stop", "hmm"}


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Pip’s “moon” – gone…", "Pip's “moon” — gone…"),
        ("Hello 🌟🌟 fox! 👩‍🚀", "Hello fox!"),
        ("Nooooo! Sooo fast, WHOOOOSH!!!", "no! so fast, whoosh!"),
        ("STOP! AAARGH! NASA UFO", "STOP! aargh! nasa UFO"),
        ("Brrrr, grr… Zzzz", "[brr](/bˈɜɹ/), [grr](/ɡˈɜɹ/)… [zz](/zz/)"),
        ("3½ pies and ½ a cake", "3 and 1/2 pies and 1/2 a cake"),
        ("Ｆｏｘ 𝐇𝐞𝐥𝐥𝐨 ﬁn ٣ Grüffel Łódź Nguyễn", "Fox Hello fin 3 Grüffel Łódź Nguyen"),
        ("10000000000000000000 ants", "1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 ants"),
        ("1,000 ants for $2.50 #1", "1,000 ants for $2.50 #1"),
        ("**bold** _word_ <b>x</b> # head", "bold word b x /b head"),
        ("The fox said Привет и 你好 to us", "The fox said to us"),
        ("你好 🎉 … — !", ""),
        ("", ""),
    ],
)
def test_it_keeps_what_can_be_read(text, read):
    assert speakable(text, KNOWN.__contains__) == read


def test_it_parts_what_would_be_read_in_one_breath():
    assert max(map(len, speakable("a" * 30 + "b1" * 500, KNOWN.__contains__).split())) <= 40
    assert speakable("happily-ever-after-in-a-land-of-dreams.", KNOWN.__contains__) == (
        "happily ever after in a land of dreams ."
    )


@pytest.mark.parametrize(
    "text", ["word " * 400, "word, and more words; " * 60, "x" * 1000, "Short.", "a, " * 500]
)
def test_breaths_are_short_and_lose_nothing(text):
    parts = list(breaths(text))

    assert "".join("".join(parts).split()) == "".join(text.split())
    assert all(0 < len(part) <= MOST_CHARS for part in parts)


def test_a_breath_ends_at_a_pause():
    first, _ = breaths("word " * 30 + "word, " + "word " * 15)

    assert first.endswith("word,")
