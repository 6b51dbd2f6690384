"""What is counted of a story model, on stories whose figures are known."""

from storyteller.evaluate import longest_runs, shared

FOX = "The fox sat down by the old red barn and waited for the moon to come up."


def test_two_equal_stories_share_all_and_two_others_nothing():
    other = "A duck swam over the lake to look for her lost blue hat in the reeds."

    assert shared(FOX, FOX) == 1.0
    assert shared(FOX, other) == 0.0


def test_the_longest_run_of_a_corpus_is_found_wherever_it_stands():
    corpus = ["Nobody came. The fox sat down by the old red barn and slept.", "A duck swam away."]

    assert longest_runs([FOX, "Something else was told there"], iter(corpus)) == [10, 0]
