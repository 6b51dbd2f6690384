"""The clauses of a prompt as sentences of a story."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from orchestrator.tales.briefs import pronouns
from orchestrator.tales.briefs.brief import Brief
from orchestrator.tales.briefs.own_clauses import ABOUT, LED, SHORT, OwnClauses
from orchestrator.tales.briefs.people.kinds import FAMILY, GROWN, beings
from orchestrator.tales.briefs.people.names import INDEFINITE
from orchestrator.tales.phrases import verbs
from orchestrator.tales.worlds.characters import who
from orchestrator.text.clauses import Clause
from orchestrator.text.english import word_set
from orchestrator.text.syntax import FINITE, NOUNS, TITLES, VERBS, Syntax

# Of whom no story is told: who asks, who reads, and the story itself.
_ASKING = word_set("i me we us you your yours i'm we're you're i'd i've should")
_CHILD = word_set(
    "son daughter kid kids child children class students pupils toddler grandson granddaughter "
    "niece nephew girls boys little one"
)
_MINE = word_set("my our")
_OWNERS = word_set("his her its their")
# What is small after "one day".
_SMALL = INDEFINITE | _OWNERS | word_set("the a an they he she it each every no all two")
# What is so all the time is said before anything happens; how somebody feels has a reason.
_LASTING = word_set(
    "be have like love want live hate wish dream think believe know keep collect need work own "
    "sleep sit stand wait wear miss"
)
_FEELS = word_set(
    "happy sad angry cross surprised sorry lost gone stuck hurt tired worried excited"
)
_ALWAYS = word_set("always never often only still secretly usually every each")
# "A rainy day and Sam is bored."
_A_DAY = re.compile(r"^an?(?= (?:\w+ ){0,2}(?:day|night|morning|afternoon|evening)$)", re.I)
# What the parser takes for a past, and is none: "tastes", "imitate".
_PRESENT = re.compile(r"[^s]s$|\w{3}ate$")
# What another does then is in its base: "makes people tell the truth".
_MAKES = word_set("make let help see hear watch feel")


@dataclass(frozen=True)
class Sentence:
    """`text` with the slots of a telling, and the numbers of its `words`.

    `is_first`: it is of the prompt's first sentence; `is_hero`: it is said of the hero, or of hero
    and friend; `lasts`: it is so all the time; `goes_on`: its "he" is somebody else, of the
    sentence before.
    """

    text: str
    words: tuple[int, ...]
    is_first: bool
    is_hero: bool
    lasts: bool
    goes_on: bool


def sentences(prompt: str, brief: Brief, syntax: Syntax) -> Iterator[Sentence]:
    """A sentence for each clause that stands for itself and has a subject that we know."""
    return _Prompt(prompt, brief, syntax).sentences()


class _Prompt(OwnClauses):
    def sentences(self) -> Iterator[Sentence]:
        """All, in their order."""
        last: int | None = None  # the subject of the clause before
        for head in sorted(self.own, key=self.first):
            clause = self.clauses[head]
            subject = self.own[head]
            sentence = self._sentence(clause, subject, last) if subject is not None else None
            if subject is not None and self.syntax.tags[subject] in NOUNS:
                last = subject
            if sentence:
                yield sentence

    def _sentence(self, clause: Clause, subject: int, last: int | None) -> Sentence | None:
        """A clause as a sentence; None where that is not safe."""
        syntax, head = self.syntax, clause.head
        words = self.words(head)
        own = self.subject(head)
        if own is None or self.is_stray(head):
            lead, rest = [], words
            named = [at for at in self.phrase(subject) if at < words[0]]
            if self.is_stray(head):  # "a mole who lives under the oak offered ..."
                named = list(range(named[0], words[0]))
        elif self.is_relative(head):
            named, lead = [at for at in self.phrase(subject) if at < own], []
            if syntax.tags[own] not in ("WP", "WDT"):  # "whose shadow"
                if not self.is_hero(subject):
                    return None
                named, subject = sorted(syntax.below(own)), own
            rest = [at for at in words if at > max(syntax.below(own))]
        else:
            named = [at for at in sorted(syntax.below(own)) if at in words]
            if own > self.first(head):  # "there is a cat", "in the oak lives an owl"
                if self.is_hero(own):
                    return None
                lead, named, rest = [], [], words
            else:
                is_short = SHORT.match(syntax.words[own].text)  # "she's a mouse"
                begin = own + 1 if is_short else self.first(head)
                lead = [] if self.is_where(head) else [at for at in words if at < min(named)]
                lead = self.phrase(syntax.heads[head]) if self.is_when(head) else lead
                lead = [] if "old" in map(syntax.low, lead) else lead  # "six years old Ann ..."
                # "Our hamster Flocke", of which the parser makes two subjects
                lead = [] if any(syntax.relations[at] == "nsubj" for at in lead) else lead
                # "Pip the sparrow is small"
                named += [at for at in words if max(named) < at < begin]
                rest = [at for at in words if at >= begin]
        # "Theo, 4, who loves diggers"
        of = [at for at in named if syntax.tags[at] != "CD"] if self.is_hero(subject) else named
        if self._is_asked(head, [*lead, *of, *rest]):
            return None
        whom = self._whom(subject, head, last) if named else ""
        texts = [self._said(part) for part in (lead, named, rest)]
        # "he misses Tom": the brief takes one for the other
        is_mixed = "{hero}" in str(texts[2]) and (bool(whom) or self.is_hero(head))
        if is_mixed or None in texts or not rest or self.is_goal(rest) or not self._is_whole(rest):
            return None
        when, who_, does = (text or "" for text in texts)
        when = "" if when.lower().startswith("once") else when
        when = _A_DAY.sub("one", when)
        when += "," * bool(lead and "," in self.gaps[lead[-1]])
        who_ += "," * bool("," in who_ and "," in self.gaps[named[-1]])
        if short := SHORT.match(syntax.words[subject].text):
            does = f"was {does}"
            who_ = short[1]
        does = re.sub(r"^lost (?=(?:in|at|on)\b)", "was lost ", does)
        if clause.relation == "acl" and not self.is_stray(head):
            does = f"was {does}"
        lasts = self._lasts(clause)
        is_it = syntax.low(subject) == "it"
        return Sentence(
            _joined(when, whom or self._called(named, who_), does),
            (*lead, *([] if whom else named), *rest),
            self.numbers[head] == 0 and (lasts or not self._follows(clause)),
            bool(whom),
            lasts,
            not whom and syntax.tags[subject] == "PRP" and not is_it,
        )

    def _follows(self, clause: Clause) -> bool:
        """Whether a clause goes on from another, which the plot may tell: then it comes after."""
        joints = map(self.syntax.low, self.syntax.children(clause.head, "cc"))
        is_next = self.subject(clause.head) is None or "and" in joints
        return clause.relation == "conj" and is_next

    def _is_whole(self, words: Sequence[int]) -> bool:
        """Whether words begin with a verb, and have no second one that nothing joins to it."""
        syntax = self.syntax
        first = syntax.tags[words[0]]
        if len(words) == 1 and first in ("VBD", "VBN"):  # "fox lost"
            return False
        if first not in VERBS | {"MD", "RB", "EX", "IN"} and not self._turns(words[0]):
            return False
        # "runs backwards lives in a tower"
        return not any(
            syntax.tags[at] == "NNS" and syntax.tags[at - 1] in ("RB", "RP") and self.is_known(at)
            for at in words[1:]
        )

    def _is_asked(self, head: int, words: Sequence[int]) -> bool:
        """Whether a clause is a question, or is about the story or who asks for it."""
        syntax, subject = self.syntax, self.subject(head)
        low = {syntax.low(at) for at in words}
        number = self.numbers[head]
        gaps = (gap for gap, its in zip(self.gaps, self.numbers, strict=False) if its == number)
        is_question = any("?" in gap for gap in gaps) or (
            syntax.relations[head] == "root"
            and any(syntax.tags[at] in ("WRB", "WP") for at in syntax.children(head) if at < head)
        )
        is_theirs = subject is not None and self.is_hero(subject)
        is_ours = not is_theirs and not (_MINE.isdisjoint(low) or _CHILD.isdisjoint(low))
        is_age = syntax.tags[head] == "CD" or {"years", "old"} <= low
        is_about = subject is not None and syntax.low(subject) in ABOUT
        is_asked = not _ASKING.isdisjoint(low) or any(word.isdigit() for word in low)
        return is_question or is_ours or is_age or is_about or is_asked

    def _whom(self, subject: int, head: int, last: int | None) -> str:
        """'{He}' or 'They' for a subject that is the hero, or hero and friend; else ''."""
        syntax, facts = self.syntax, self.facts
        if syntax.tags[subject] in NOUNS:
            is_one = "VBP" not in (syntax.tags[at] for at in (head, *syntax.children(head)))
            if self.is_hero(subject) and (is_one or not syntax.children(subject, "conj")):
                return "{He}"
            return "They" if pronouns.are_both(syntax, subject, facts) else ""
        word = re.split("['’]", syntax.low(subject))[0]
        is_other = last is not None and not (
            self.is_hero(last) or pronouns.are_both(syntax, last, facts)
        )
        many = is_other and pronouns.is_many(syntax, last)
        if word == who(facts.get("hero", ""))[2] != "they":
            sex = pronouns.sex(syntax, last, facts) if is_other else ""
            is_else = is_other and not many and pronouns.is_living(syntax, last)
            return "" if is_else and sex in ("", word) else "{He}"
        return "They" if word == "they" and pronouns.has_pair(facts) and not many else ""

    def _called(self, words: Sequence[int], text: str) -> str:
        """A subject that is not the hero, with an article where it has none."""
        if not words:
            return ""
        syntax = self.syntax
        first, tag = text.split()[0], syntax.tags[words[0]]
        group = pronouns.GROUPS.get(first.lower())
        is_own = first in ("{his}", "whose") or (
            first.lower() in _OWNERS and group == who(self.facts.get("hero", ""))[2]
        )
        if is_own:
            return f"{{His}}{text[len(first) :]}"
        is_one = len(words) == 1 or syntax.relations[words[0]] == "compound"
        word = first.lower()
        is_kind = tag == "NNP" and len(words) == 1 and word in beings()
        is_kind |= tag == "NN" and is_one and word not in FAMILY | GROWN.keys() | INDEFINITE
        return f"The {text[0].lower()}{text[1:]}" if is_kind and word.isalpha() else text

    def _said(self, words: Sequence[int]) -> str | None:
        """Words as they are told; None where they do not follow one another."""
        syntax = self.syntax
        while words and (syntax.tags[words[-1]] == "CC" or syntax.low(words[-1]) in LED):
            words = words[:-1]
        # "the garden of a boy": it is known which one
        heroes = {
            at: self.phrase(at)[0] for at in words if syntax.tags[at] in NOUNS and self.is_hero(at)
        }
        out: list[str] = []
        for at, after in zip_longest(words, words[1:]):
            word, gap = syntax.words[at].text, self.gaps[at]
            if word.lower() in _MINE:
                word = "{his}"
            out.append(self._past(at) if self._turns(at) else word)
            if at in heroes:
                out = [*out[: len(out) - 1 - min(len(out) - 1, at - heroes[at])], "{hero}"]
            if after is None:
                break
            if word.lower() in TITLES:
                gap = gap.replace(".", "")
            if after != at + 1 or gap.strip() not in ("", ",", "'", "’"):
                return None
            out[-1] += gap.strip()
        text = SHORT.sub(r"\1 was", " ".join(out))
        return text.replace("had to not ", "was not allowed to ")

    def _turns(self, at: int) -> bool:
        """Whether a word is a verb in the present."""
        syntax, tag = self.syntax, self.syntax.tags[at]
        if tag == "VBD":
            return bool(_PRESENT.search(syntax.low(at)))
        if tag in FINITE:
            return not (tag == "VBP" and self._is_made(at))
        if syntax.children(at, "aux", "aux:pass", "cop", "mark"):
            return False
        clause = self.clauses.get(at)
        if syntax.relations[at] == "conj" and self.subject(at) is None:
            is_known = tag == "VB" or (tag in ("NN", "NNS") and not self.is_misled(at))
            return is_known and self._turns(syntax.heads[at])
        own = self.subject(at)
        is_stated = clause is not None and at in self.own and own is not None
        is_stated = is_stated and not SHORT.match(syntax.words[own].text)
        return is_stated and tag != "JJ" and not self.is_doing(at) and self.is_finite(clause)

    def _is_made(self, at: int) -> bool:
        """Whether a verb is in its base after another: "makes people tell the truth"."""
        above = self.syntax.heads[at]
        is_part = above >= 0 and self.syntax.relations[at] in ("ccomp", "xcomp")
        return is_part and verbs.infinitive(self.syntax.low(above)) in _MAKES

    def _past(self, at: int) -> str:
        word = self.syntax.low(at).replace("’", "'")
        after = self.syntax.low(at + 1) if at + 1 < len(self.gaps) else ""
        if word in ("lie", "lies") and after in ("to", "about", ""):
            return "lied"
        return verbs.past(word)

    def _lasts(self, clause: Clause) -> bool:
        """Whether a clause says what is so all the time, and is no answer to what happened."""
        syntax, head = self.syntax, clause.head
        own = {syntax.low(at) for at in syntax.children(head)}
        if syntax.children(head, "cop"):
            return syntax.low(head) not in _FEELS or self.numbers[head] == 0
        verb = verbs.infinitive(syntax.low(head))
        is_helped = any(syntax.tags[at] == "MD" for at in syntax.children(head, "aux"))
        is_helped |= any(syntax.tags[at] == "VBZ" for at in syntax.children(head, "aux:pass"))
        return is_helped or verb in _LASTING or not _ALWAYS.isdisjoint(own)


def _joined(when: str, subject: str, does: str) -> str:
    """The parts of a sentence; "{He}" is "{he}" after "one day"."""
    if when and subject:
        is_slot = subject.startswith("{")
        is_word = subject.split()[0].lower() in _SMALL
        at = 1 if is_slot else 0
        if is_slot or is_word:
            subject = subject[:at] + subject[at].lower() + subject[at + 1 :]
    text = " ".join(part for part in (when, subject, does) if part).strip(" ,")
    at = 1 if text.startswith("{") else 0
    return text[:at] + text[at : at + 1].upper() + text[at + 1 :] + "."
