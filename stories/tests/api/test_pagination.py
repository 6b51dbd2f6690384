"""Pages are found by keys: the same rows in the same order, and none read but those of the page."""

import pytest

from stories.api.pagination import IndexedPaginator
from stories.models import GeneratedContent, StorySession

pytestmark = pytest.mark.django_db


@pytest.fixture
def sessions():
    rows = [
        StorySession.objects.create(
            prompt_text="A fox", seed=number, style="storybook", preset="embedded"
        )
        for number in range(7)
    ]
    for row in rows:
        GeneratedContent.objects.create(session=row)
    return rows[::-1]


@pytest.mark.parametrize("number", [1, 2, 3])
def test_it_gives_the_rows_of_a_page_in_order(sessions, number):
    everything = StorySession.objects.select_related("content")

    page = IndexedPaginator(everything, 3).page(number)

    assert list(page) == sessions[3 * number - 3 : 3 * number]
    assert page.paginator.count == 7


def test_it_pages_through_what_a_filter_of_another_table_leaves(sessions):
    GeneratedContent.objects.filter(session__in=sessions[::2]).update(processing_status="partial")
    partial = StorySession.objects.filter(content__processing_status="partial")

    assert list(IndexedPaginator(partial, 3).page(2)) == sessions[6:]


def test_it_skips_the_rows_before_a_page_without_what_is_joined_to_them(
    sessions, django_assert_num_queries
):
    page = IndexedPaginator(StorySession.objects.select_related("content"), 3).page(2)

    with django_assert_num_queries(1) as asked:
        assert [row.content.processing_status for row in page] == ["processing"] * 3
    whole, _, keys = asked[0]["sql"].partition(" IN (SELECT ")
    assert "generatedcontent" in whole
    assert "OFFSET 3" in keys
    assert "generatedcontent" not in keys
