"""The text files and texts that tales are kept in: rows, cells, comments."""

from pathlib import Path


def lines(module: str, name: str) -> list[str]:
    """The rows of a text file that lies beside a module (its `__file__`)."""
    text = Path(module).with_name(name).read_text("utf-8")
    return [line for _, line in logical_lines(text)]


def logical_lines(text: str) -> list[tuple[int, str]]:
    """Lines with their continuations joined; empty lines and '#' comments are left out."""
    out: list[tuple[int, str]] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        if line[0] == " " and out:
            out[-1] = (out[-1][0], f"{out[-1][1]} {line.strip()}")
        else:
            out.append((number, line.rstrip()))
    return out


def cells(text: str, mark: str) -> list[str]:
    """Cut at a mark that stands outside of brackets."""
    out, depth = [""], 0
    for letter in text:
        depth += (letter == "[") - (letter == "]")
        if letter == mark and not depth:
            out.append("")
        else:
            out[-1] += letter
    return [cell.strip() for cell in out]
