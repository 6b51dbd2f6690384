from art.dataset import claimed


def test_a_shard_is_drawn_by_one_process_at_a_time(tmp_path):
    shard = tmp_path / "scenes-000"
    with claimed(shard) as mine, claimed(shard) as second:
        assert mine and not second
    with claimed(shard) as free:
        assert free
