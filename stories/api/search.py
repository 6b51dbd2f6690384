"""Lists by words in their texts."""

from rest_framework.filters import SearchFilter
from rest_framework.request import Request


class WordSearch(SearchFilter):
    """Rows with all of these words; at most ten count."""

    def get_search_terms(self, request: Request) -> list[str]:
        # Each is a part of the query, and SQLite has a limit.
        return list(super().get_search_terms(request))[:10]
