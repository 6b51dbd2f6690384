"""What a story model reads of a prompt, what it cannot, and what it should not be asked."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from orchestrator.text import language
from orchestrator.text.english import strip_invalid_chars
from orchestrator.writing import safety

# What the model is asked for if nothing of the prompt can be read.
ANYTHING = "a surprise"
MOST_NAMED = 20  # symbols in a warning

NO_WORDS = "The prompt has no words: say in a few words what the story is about."
NO_SENSE = (
    "The prompt makes no sense to the story model: say in a few English words what the story is "
    "about."
)
OTHER_LANGUAGE = (
    "The story model reads only English, and the prompt is in another language: write it in "
    "English, or choose a preset whose story model knows the language."
)
MAY_DIFFER = "This story may be about something else."

# Tags of chat formats and of HTML, role names at the start of a line, addresses, code fences.
_MARKUP = re.compile(
    r"<[|｜][^<>\n]{0,40}[|｜]>|</?[a-z][^<>\n]{0,200}>|<<[^<>\n]{0,40}>>|(?-i:\[/?[A-Z_]{2,40}\])"
    r"|(?im:^[ \t]*(?:system|user|assistant|human|ai)[ \t]*:)|https?://\S+|`{3,}\w*",
    re.IGNORECASE,
)
_SPACE_BEFORE = re.compile(r" ([,.!?;:])")
_SKIN = re.compile(r" (?:medium-light|medium-dark|medium|light|dark) skin tone")


@dataclass(frozen=True, slots=True)
class CheckedPrompt:
    """`text` is what the model reads, on one line; `warnings` are sentences for the user.

    `refusal` is the sentence why no story should be written, empty if one should.
    """

    text: str
    warnings: tuple[str, ...] = ()
    refusal: str = ""


def check_prompt(
    prompt: str,
    *,
    english_only: bool,
    child_safe: bool = True,
    refuse_unreadable: bool = False,
) -> CheckedPrompt:
    """Read `prompt`. Never fails, whatever it holds, and takes time linear in its length.

    `english_only` is whether the model reads no other language. `child_safe` refuses what no
    story for children should tell, and replaces rough words by kind ones. With
    `refuse_unreadable`, what the model cannot read is a refusal instead of a warning.
    """
    text, named = _with_names(_MARKUP.sub(" ", strip_invalid_chars(prompt)))
    warnings: list[str] = []
    if named:
        some = list(named.items())[:MOST_NAMED]
        symbols, names = " ".join(symbol for symbol, _ in some), ", ".join(name for _, name in some)
        warnings.append(f'The symbols {symbols} were read as "{names}".')
    if child_safe:
        judgement = safety.judge(text)
        if judgement.refusal:
            return CheckedPrompt(text, tuple(warnings), judgement.refusal)
        text = judgement.text
        if judgement.replaced:
            changes = ", ".join(f'"{old}" as "{new}"' for old, new in judgement.replaced)
            warnings.append(f"To make it a kind story, the prompt was read with {changes}.")
    reason = _unreadable(text, english_only)
    if reason and refuse_unreadable:
        return CheckedPrompt(text, tuple(warnings), reason)
    if reason:
        warnings.append(f"{reason} {MAY_DIFFER}")
    return CheckedPrompt(_understood(text, reason), tuple(warnings))


def _unreadable(text: str, english_only: bool) -> str:
    """Why the model cannot read `text`, in a sentence; "" if it can."""
    if not any(letter.isalpha() for letter in text):
        return NO_WORDS
    if english_only and language.is_foreign(text):
        return OTHER_LANGUAGE
    if english_only and all(map(language.is_mashed, language.words_of(text))):
        return NO_SENSE
    return ""


def _understood(text: str, reason: str) -> str:
    if reason == OTHER_LANGUAGE:
        # The words that are in another script would only be noise.
        return text if language.is_latin(text) else language.latin_part(text) or ANYTHING
    return ANYTHING if reason else text


def _with_names(text: str) -> tuple[str, dict[str, str]]:
    """`text` on one line with symbols replaced by their names, and the names by symbol."""
    named: dict[str, str] = {}
    pieces: list[str] = []
    words = re.findall(r"[a-z]+", text.lower())
    said = {*words, *(word.removesuffix("s") for word in words)}
    follows_name = False
    for piece, name in _symbols(text):
        if not name:
            pieces.append(piece)
            follows_name = follows_name and piece.isspace()
            continue
        named.setdefault(piece, name)
        words = name.lower().split()
        if not said.issuperset(words):  # "my dogs 🐶", and three hearts are no more than one
            pieces += [*(", " if follows_name else " "), *name, " "]
            said |= {*words}
        follows_name = True
    line = " ".join("".join(pieces).split())
    return _SPACE_BEFORE.sub(r"\1", line) if named else line, named


def _symbols(text: str) -> Iterator[tuple[str, str]]:
    """The characters of `text`; emoji as one piece, and with their names, as other symbols."""
    if text.isascii():
        yield from ((letter if letter.isprintable() else " ", "") for letter in text)
        return
    import emoji  # its table takes 8 MB

    for token in emoji.analyze(text, non_emoji=True, join_emoji=True):
        piece = token.chars
        if not isinstance(token.value, str):
            yield piece, _plain_name(token.value.data["en"])
            continue
        category = unicodedata.category(piece)
        # Joiners between letters belong to some scripts; other invisible characters do not.
        is_hidden = category[0] == "C" and piece not in "\u200c\u200d"
        if category == "So":
            yield piece, unicodedata.name(piece, "").lower()
        else:
            yield " " if is_hidden or piece in "\ufe0e\ufe0f\u20e3" else piece, ""


def _plain_name(name: str) -> str:
    """ ":thumbs_up_medium_skin_tone:" -> "thumbs up", ":dog_face:" -> "dog"."""
    name = _SKIN.sub("", name.strip(":").replace("_", " "))
    return name.removeprefix("keycap ").removesuffix(" face")
