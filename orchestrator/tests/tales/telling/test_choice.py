"""Which tellings a story has."""

from orchestrator.tales.telling.choice import dealt


def test_no_two_hands_of_tellings_are_much_alike():
    hands = [[dealt(hand, beat, 5, 5) for beat in range(5)] for hand in range(25)]

    for number, one in enumerate(hands):
        for other in hands[:number]:
            assert sum(a == b for a, b in zip(one, other, strict=True)) <= 1
