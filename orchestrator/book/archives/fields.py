"""JSON from anybody: parsed within bounds, and taken apart field by field, by type."""

import json
import math
import re
from collections.abc import Callable
from typing import Any, TypeVar

MOST_TEXT = 20_000
MOST_ITEMS = 2000
# Deeper than any of ours, and far from what Python's recursion allows.
MOST_DEPTH = 20
# What a database holds in eight bytes.
MOST_NUMBER = 2**63 - 1

# What neither a row of PostgreSQL nor a file of ours may hold: NUL and other control characters but
# tab and line feed, and lone surrogates.
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")

T = TypeVar("T")


def parse(data: bytes, where: str) -> "Fields":
    """The object in the JSON file `where`. `ValueError` if it is none, or holds what none of ours
    does: infinite or endless numbers, control characters, deep nesting."""
    try:
        value = json.loads(data, parse_constant=_no_constant)
    except (ValueError, RecursionError) as exc:
        raise ValueError(f"{where} is not JSON.") from exc
    _check(value, where)
    return Fields(value, where)


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def _check(value: Any, where: str) -> None:
    level = [value]
    for _ in range(MOST_DEPTH):
        below: list[Any] = []
        for each in level:
            if isinstance(each, dict):
                below += each.keys()
                below += each.values()
            elif isinstance(each, list):
                below += each
            elif isinstance(each, str):
                if _UNWRITABLE.search(each):
                    raise ValueError(f"{where} has control characters in a text.")
            elif isinstance(each, float):
                if not math.isfinite(each):
                    raise ValueError(f"{where} is not JSON: it has a number without an end.")
            elif isinstance(each, int) and abs(each) > MOST_NUMBER:
                raise ValueError(f"{where} has a number that is too large.")
        if not below:
            return
        level = below
    raise ValueError(f"{where} is nested too deeply.")


class Fields:
    """An object of JSON, whose fields are taken by their types. Raises `ValueError`."""

    def __init__(self, value: Any, where: str) -> None:
        if not isinstance(value, dict):
            raise ValueError(f"{where} has no object where one belongs.")
        self.value = value
        self.where = where

    def get(self, name: str, kind: type[T]) -> T:
        return self._typed(self.value.get(name), name, kind)

    def optional(self, name: str, kind: type[T]) -> T | None:
        """None where it is missing or null."""
        return self.get(name, kind) if self.has(name) else None

    def has(self, name: str) -> bool:
        return self.value.get(name) is not None

    def inner(self, name: str) -> "Fields":
        return Fields(self.get(name, dict), f"{self.where}, {name}")

    def items(self, name: str, kind: type[T]) -> tuple[T, ...]:
        return tuple(self._typed(item, name, kind) for item in self._items(name))

    def each(self, name: str, read: Callable[["Fields"], T]) -> tuple[T, ...]:
        return tuple(read(Fields(item, f"{self.where}, {name}")) for item in self._items(name))

    def numbers(self, name: str) -> dict[str, int]:
        """An object whose values are whole numbers."""
        found = self.get(name, dict)
        return {self._short(key): self._typed(found[key], key, int) for key in sorted(found)}

    def _items(self, name: str) -> list[Any]:
        items = self.get(name, list)
        if len(items) > MOST_ITEMS:
            raise ValueError(f"{self.where}: {name} has too many items.")
        return items

    def _short(self, key: str) -> str:
        if len(key) > 100:
            raise ValueError(f"{self.where} has a name of more than 100 characters.")
        return key

    def _typed(self, found: Any, name: str, kind: type[T]) -> T:
        if kind is float and type(found) is int:
            return kind(found)
        if type(found) is not kind:
            raise ValueError(f"{self.where}: {name[:80]} is missing or of another type.")
        if isinstance(found, str) and len(found) > MOST_TEXT:
            raise ValueError(f"{self.where}: {name[:80]} has more than {MOST_TEXT} characters.")
        return found
