"""What each export says of how the book was made."""

from orchestrator.book.types import Book

HEADING = "How this book was made"


def lines(book: Book) -> list[str]:
    """Sentences in English: an algorithm made it, what it was asked for, and with which models."""
    made = book.provenance
    result = [made.statement()]
    if made.prompt.strip():
        result.append(f"It was asked for: “{' '.join(made.prompt.split())}”")
    for model in made.models:
        facts = [model.name]
        if model.revision:
            facts.append(f"revision {model.revision}")
        if model.licence:
            facts.append(f"licence {model.licence}")
        result.append(f"{model.part[:1].upper()}{model.part[1:]}: {', '.join(facts)}.")
    seed = "" if made.seed is None else f", with the seed {made.seed}"
    result.append(f"Made on {book.created.day} {book.created:%B %Y}{seed}.")
    return result


def for_readers(book: Book) -> str:
    return f"For readers of {book.reader.replace('-', ' to ')}"
