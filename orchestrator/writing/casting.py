"""Tells a story model who is to play, and keeps its plan to that."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from orchestrator.plan import Character, Plan, Presence
from orchestrator.text.english import words

# Marks of the story model's own format, and what does not fit on a line.
_MARKS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+|[,:;]")


def one_line(text: str) -> str:
    """A name or a kind without marks of the answer's format."""
    return " ".join(_MARKS.sub(" ", text).split())


def named(one: Character) -> str:
    """ "Momo the fox", "a fox"."""
    kind = one_line(one.kind)
    if name := one_line(one.name):
        return f"{name} the {kind}"
    return f"{'an' if kind[:1].lower() in 'aeiou' else 'a'} {kind}"


def prompt_with(prompt: str, cast: Sequence[Character]) -> str:
    """The prompt, and in a few words whom it is about."""
    if not cast:
        return prompt
    names = [named(one) for one in cast]
    several = f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]
    return f"{prompt.rstrip(' .')}. It is about {several}."


def described(cast: Sequence[Character]) -> str:
    """All that is known of them, for a model that can be told so."""
    if not cast:
        return ""
    lines = (
        f"- {one.id}: {one_line(one.name) or 'without a name'}, {one_line(one.kind)}: "
        f"{' '.join(one.look.split())}"
        for one in cast
    )
    return (
        "\nThe cast is given: these and nobody else, in this order, with these ids, names, kinds "
        "and looks. The story is about them:\n" + "\n".join(lines)
    )


def with_cast(plan: Plan, cast: Sequence[Character]) -> Plan:
    """The plan with that cast, whatever its own was; its pages keep those of the same ids.

    Whoever is on no page joins those whose text names them, or else the cover.
    """
    if not cast:
        return plan
    ids = [one.id for one in cast]
    present = [{one.id: one for one in page.cast if one.id in ids} for page in plan.pages]
    for one in cast:
        if any(one.id in page for page in present):
            continue
        called = set(words(one.name or one.kind))
        telling = [
            page
            for page, told in zip(present, plan.pages, strict=True)
            if called and called <= set(words(told.text))
        ]
        for page in telling or [present[plan.cover - 1]]:
            page[one.id] = Presence(one.id)
    pages = tuple(
        replace(page, cast=_in_order(found.values(), ids))
        for page, found in zip(plan.pages, present, strict=True)
    )
    return replace(plan, cast=tuple(cast), pages=pages)


def _in_order(present: Iterable[Presence], ids: list[str]) -> tuple[Presence, ...]:
    return tuple(sorted(present, key=lambda one: ids.index(one.id)))
