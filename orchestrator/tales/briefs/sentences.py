"""The clauses of a prompt as sentences of a story."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import zip_longest

from orchestrator.tales.briefs import pronouns
from orchestrator.tales.briefs.brief import Brief
from orchestrator.tales.briefs.people.kinds import FAMILY, GROWN, beings
from orchestrator.tales.phrases import verbs
from orchestrator.tales.phrases.clauses import is_verb
from orchestrator.tales.worlds.world import who
from orchestrator.text.clauses import SUBJECTS, Clause, clauses, is_finite
from orchestrator.text.english import word_set
from orchestrator.text.syntax import FINITE, NOUNS, TITLES, VERBS, Syntax

_ASIDE = ("conj", "parataxis", "list", "acl:relcl", "advcl", "ccomp")
# What joins a clause to another, of which it is a part then.
_JOINTS = frozenset(["IN", "WRB", "WP", "WDT", "WP$", "CC", "TO"])
_APART = ("discourse", "vocative", "parataxis", "list")
# What of a noun is not said with it again.
_NOT_NAMED = ("case", "cc", "cop", "conj", "punct", "advmod", "list", *SUBJECTS)
# Of whom no story is told: who asks, who reads, and the story itself.
_OURSELVES = word_set("i me we us you your yours i'm we're you're i'd i've")
_ABOUT = word_set("story stories tale tales ending end moral page pages title chapter name age")
_CHILD = word_set(
    "son daughter kid kids child children class students pupils toddler grandson granddaughter "
    "niece nephew girls boys little one"
)
_MINE = word_set("my our")
# What is so all the time is said before anything happens; how somebody feels has a reason.
_LASTING = word_set(
    "be have like love want live hate wish dream think believe know keep collect need work own"
)
_FEELS = word_set(
    "happy sad angry cross surprised sorry lost gone stuck hurt tired worried excited"
)
_ALWAYS = word_set("always never often only still secretly usually every each")
_MAKES = word_set("make let help see hear watch feel")
_LED = word_set("then so but and also because")
_SHORT = re.compile(r"\b(he|she|it|that|who|there)['’]s\b", re.I)


@dataclass(frozen=True)
class Sentence:
    """`text` with the slots of a telling, and the numbers of its `words`.

    `is_first`: it is of the prompt's first sentence; `is_hero`: it is said of the hero, or of hero
    and friend; `lasts`: it is so all the time. `typed` is the clause as the prompt has it, without
    "one day", and `does` what is said in it of its subject; they are '' for several together.
    """

    text: str
    words: tuple[int, ...]
    is_first: bool
    is_hero: bool
    lasts: bool
    typed: str
    does: str


def sentences(prompt: str, brief: Brief, syntax: Syntax) -> Iterator[Sentence]:
    """A sentence for each clause that stands for itself and has a subject that we know."""
    return _Prompt(prompt, brief, syntax).sentences()


class _Prompt:
    def __init__(self, prompt: str, brief: Brief, syntax: Syntax):
        self._brief, self._syntax = brief, syntax
        ends = [word.at for word in syntax.words[1:]] + [len(prompt)]
        # What is typed behind each word.
        self._gaps = [prompt[word.end : end] for word, end in zip(syntax.words, ends, strict=True)]
        self._numbers = [0]
        for word, gap in zip(syntax.words, self._gaps, strict=True):
            self._numbers.append(self._numbers[-1] + (word.stops or "\n" in gap))
        self._clauses = {clause.head: clause for clause in clauses(syntax)}

    def sentences(self) -> Iterator[Sentence]:
        """All, in their order."""
        last: int | None = None  # the subject of the clause before
        for head in sorted(self._own, key=self._first):
            clause = self._clauses[head]
            subject = self._own[head]
            sentence = self._sentence(clause, subject, last) if subject is not None else None
            if subject is not None and self._syntax.tags[subject] in NOUNS:
                last = subject
            if sentence:
                yield sentence

    # ---- which clauses are sentences -------------------------------------------------------------

    @cached_property
    def _own(self) -> dict[int, int | None]:
        """The clauses that are told as sentences, and the subject of each."""
        found: dict[int, int | None] = {}
        for head, clause in self._clauses.items():
            if (noun := self._stray(clause)) is not None:
                found[head] = noun
            elif self._stands(clause):
                found[head] = self._nearest(clause)
        # Two verbs that nothing joins are one too many for the parser.
        numbers = [self._numbers[head] for head in found if self._is_stray(head)]
        return {
            head: subject
            for head, subject in found.items()
            if numbers.count(self._numbers[head]) < 2
        }

    def _nearest(self, clause: Clause) -> int | None:
        """The subject of a clause: of "a pirate and his parrot who ..." it is the parrot."""
        subject = self._subject(clause.head)
        if subject and clause.relation == "acl:relcl" and self._is_relative(clause.head):
            before = min(self._syntax.below(subject)) - 1
            is_noun = (
                before >= 0
                and self._syntax.tags[before] in NOUNS
                and not self._gaps[before].strip()
            )
            if is_noun and pronouns.is_living(self._syntax, before):
                return before
        return clause.subject

    def _stands(self, clause: Clause) -> bool:
        """Whether a clause is no part of another."""
        head, syntax = clause.head, self._syntax
        above, relation = syntax.heads[head], clause.relation
        if relation == "acl" and syntax.tags[head] in ("VBG", "VBN"):  # "a fox looking for ..."
            is_named = syntax.words[head].text.lower() in ("named", "called")
            return not is_named and self._is_alone(above) and self._is_hero(above)
        if not self._is_finite(clause):
            return relation == "root"
        if relation == "root":
            return True
        subject = self._subject(head)
        if subject is None:
            return relation == "conj" and self._is_half_told(clause)
        if relation == "conj":
            return above not in self._clauses or self._is_joined(above)
        if relation == "acl:relcl" and (self._is_relative(head) or self._is_where(head)):
            noun = self._nearest(clause) if self._is_relative(head) else above
            return noun is not None and self._is_alone(noun)
        begins = min(syntax.below(subject))
        is_apart = begins > 0 and ("," in self._gaps[begins - 1] or relation == "parataxis")
        return relation in _ASIDE and is_apart and not self._has_joint(head)

    def _is_half_told(self, clause: Clause) -> bool:
        """Whether the plot tells one of two things that somebody does, as a fact of the brief."""
        subject, head = clause.subject, clause.head
        above = self._syntax.heads[head]
        if subject is None or above not in self._clauses or not self._whom(subject, None):
            return False
        own, both = {*self._syntax.below(head)}, {*self._syntax.below(above)}
        one, other = self._typed(own), self._typed(both - own)
        told = [value.lower() for value in self._brief.facts.values() if " " in value]
        is_half = any(fact in one for fact in told) != any(fact in other for fact in told)
        return is_half and self._is_joined(above)

    def _typed(self, parts: Iterable[int]) -> str:
        return " ".join(self._syntax.words[at].text.lower() for at in sorted(parts))

    def _is_joined(self, head: int) -> bool:
        """Whether a clause that another is joined to by "and" is a sentence."""
        clause = self._clauses[head]
        if clause.relation == "conj" and self._subject(head) is None:
            return clause.relation == "conj" and (
                self._syntax.heads[head] not in self._clauses
                or self._is_joined(self._syntax.heads[head])
            )
        return self._stands(clause)

    def _is_alone(self, noun: int) -> bool:
        """Whether no clause is told with a noun in it: "a fox who ...", "write about a fox".

        What is said of the hero by the way is told of it alone.
        """
        if self._is_hero(noun):
            return True
        at, seen = noun, 0
        while seen < len(self._syntax.words):
            relation, above = self._syntax.relations[at], self._syntax.heads[at]
            if self._syntax.words[at].text.lower() in _ABOUT:
                return True
            if at in self._clauses and (at != noun or self._subject(at) is not None):
                return self._clauses[at].subject is None
            if above < 0:
                is_stray = any(
                    self._stray(self._clauses[c]) == noun
                    for c in self._syntax.below(noun)
                    if c in self._clauses
                )
                return not is_stray
            if self._is_misled(at):
                return True
            if above in self._clauses and relation in SUBJECTS:
                return False
            at, seen = above, seen + 1
        return False

    def _is_misled(self, at: int) -> bool:
        """Whether a noun is joined to a verb by "and": it begins something else."""
        syntax = self._syntax
        if syntax.relations[at] != "conj" or syntax.tags[at] not in NOUNS:
            return False
        above = syntax.heads[at]
        is_noun = syntax.tags[above] in NOUNS or syntax.tags[above] in ("PRP", "CD")
        return not is_noun and not (
            self._is_known(at) and not syntax.children(at, "det", "compound", "nmod:poss", "amod")
        )

    def _is_known(self, at: int) -> bool:
        word = self._syntax.words[at].text.lower()
        return is_verb(word) or verbs.is_verb(word)

    def _stray(self, clause: Clause) -> int | None:
        """The noun of a clause that the parser took for a part of the one before it.

        "a knight who sings rides a cow": nothing joins the second verb to the first.
        """
        head, syntax = clause.head, self._syntax
        if clause.relation not in ("acl:relcl", "advcl", "parataxis") or self._has_joint(head):
            return None
        if not self._is_finite(clause) or "," in self._gaps[self._first(head) - 1]:
            return None
        own = self._subject(head)
        if own is not None and not self._disagrees(own, head):
            return None
        noun = syntax.heads[head]
        while noun >= 0 and syntax.tags[noun] not in NOUNS:
            noun = syntax.heads[noun]
        if noun < 0 or syntax.heads[noun] >= 0:
            return None
        before = [at for at in syntax.children(noun, "acl:relcl") if at < head]
        return noun if any(self._is_relative(at) for at in before) else None

    def _is_stray(self, head: int) -> bool:
        return self._stray(self._clauses[head]) is not None

    def _disagrees(self, subject: int, head: int) -> bool:
        return self._syntax.tags[head] == "VBZ" and self._syntax.tags[subject] == "NNS"

    def _subject(self, head: int) -> int | None:
        return self._syntax.child(head, *SUBJECTS)

    def _is_relative(self, head: int) -> bool:
        """Whether a clause begins with "who", or "whose ..."."""
        subject = self._subject(head)
        if subject is None:
            return False
        parts = self._syntax.children(subject)
        if self._syntax.tags[subject] in ("WP", "WDT"):
            return not parts
        return any(self._syntax.tags[at] == "WP$" for at in parts)

    def _is_where(self, head: int) -> bool:
        """Whether a clause begins with "where", or "in which"."""
        children = self._syntax.children(head, "advmod", "obl")
        return any(self._syntax.tags[at] in ("WRB", "WDT") and at < head for at in children)

    def _has_joint(self, head: int) -> bool:
        children = self._syntax.children(head, "mark", "advmod", "cc", *SUBJECTS, "obj", "obl")
        return any(self._syntax.tags[at] in _JOINTS and at < head for at in children)

    def _is_finite(self, clause: Clause) -> bool:
        """Also where the parser has not seen a verb in "bake": one with a subject is one."""
        if is_finite(self._syntax, clause):
            return True
        syntax, subject = self._syntax, self._subject(clause.head)
        if subject is None or syntax.children(clause.head, "aux", "cop", "mark"):
            return False
        if _SHORT.match(syntax.words[subject].text):
            return True
        is_one = syntax.tags[clause.head] in VERBS and not self._is_doing(clause.head)
        return is_one or self._is_known(clause.head)

    def _first(self, head: int) -> int:
        """The verb of a clause, or what helps it."""
        subject = self._subject(head)
        end = -1 if subject is None or subject > head else max(self._syntax.below(subject))
        helping = self._syntax.children(head, "aux", "aux:pass", "cop", "advmod")
        return min([head, *(at for at in helping if end < at < head)])

    # ---- their words -----------------------------------------------------------------------------

    def _words(self, head: int) -> list[int]:
        """The words of a clause, without those of other sentences."""
        syntax = self._syntax
        if self._is_stray(head):
            return sorted(at for at in syntax.below(head) if at >= self._first(head))
        out = {*syntax.below(head)}
        for other in self._own:
            if other != head and other in out:
                out -= {*self._words(other), *self._joint(other)}
        for at in [at for at in out if self._is_misled(at)]:
            out -= {*syntax.below(at)}
        for at in syntax.children(head):
            word = syntax.words[at].text.lower()
            is_led = at < head and (word in _LED or syntax.relations[at] == "cc")
            marks = [syntax.words[c].text.lower() for c in syntax.children(at, "mark")]
            # "until" tells how it ends, and where one goes to is told by the plot.
            is_end = "until" in marks or (
                syntax.relations[at] == "conj" and self._is_goal(syntax.below(at))
            )
            if is_led or is_end or (syntax.relations[at] in _APART and not marks):
                out -= {*syntax.below(at)}
        return sorted(out)

    def _joint(self, head: int) -> list[int]:
        return self._syntax.children(head, "cc", "mark", "discourse")

    def _is_goal(self, parts: Iterable[int]) -> bool:
        goal = self._brief.facts.get("goal", "").lower()
        return bool(goal) and goal in self._typed(parts)

    def _sentence(self, clause: Clause, subject: int, last: int | None) -> Sentence | None:
        """A clause as a sentence; None where that is not safe."""
        syntax, head = self._syntax, clause.head
        words = self._words(head)
        own = self._subject(head)
        if own is None or self._is_stray(head):
            lead, rest = [], words
            named = [at for at in self._phrase(subject) if at < words[0]]
            if self._is_stray(head):  # "a mole who lives under the oak offered ..."
                named = list(range(named[0], words[0]))
        elif self._is_relative(head):
            named, lead = [at for at in self._phrase(subject) if at < own], []
            if syntax.tags[own] not in ("WP", "WDT"):  # "whose shadow"
                if not self._is_hero(subject):
                    return None
                named, subject = sorted(syntax.below(own)), own
            rest = [at for at in words if at > max(syntax.below(own))]
        else:
            named = [at for at in sorted(syntax.below(own)) if at in words]
            if own > self._first(head):  # "there is a cat", "in the oak lives an owl"
                if self._is_hero(own):
                    return None
                lead, named, rest = [], [], words
            else:
                lead = [] if self._is_where(head) else [at for at in words if at < min(named)]
                # "Pip the sparrow is small"
                named += [at for at in words if max(named) < at < self._first(head)]
                rest = [at for at in words if at >= self._first(head)]
        if self._is_asked(head, [*lead, *named, *rest]):
            return None
        whom = self._whom(subject, last) if named else ""
        texts = [self._said(part) for part in (lead, named, rest)]
        # "he misses Tom": the brief takes one for the other
        is_mixed = bool(whom) and "{hero}" in str(texts[2])
        if is_mixed or None in texts or not rest or self._is_goal(rest) or not self._is_whole(rest):
            return None
        when, who_, does = (text or "" for text in texts)
        when += "," * bool(lead and "," in self._gaps[lead[-1]])
        who_ += "," * bool("," in who_ and "," in self._gaps[named[-1]])
        if short := _SHORT.match(syntax.words[subject].text):
            does = f"was {does}"
            who_ = short[1]
        if clause.relation == "acl":
            does = f"was {does}"
        typed = " ".join(syntax.words[at].text for at in [*named, *rest])
        text = _joined(when, whom or self._called(named, who_), does)
        told = (*lead, *([] if whom else named), *rest)
        return Sentence(
            text,
            told,
            self._numbers[head] == 0,
            bool(whom),
            self._lasts(clause),
            typed,
            " ".join(syntax.words[at].text for at in rest),
        )

    def _phrase(self, noun: int) -> list[int]:
        """A noun with what belongs to it, without clauses that are told of it."""
        syntax = self._syntax
        out = {noun}
        for at in syntax.children(noun):
            if syntax.relations[at] not in _NOT_NAMED and at not in self._own:
                out |= {*syntax.below(at)}
        return sorted(out)

    def _is_whole(self, words: Sequence[int]) -> bool:
        """Whether words begin with a verb, and have no second one that nothing joins to it."""
        syntax = self._syntax
        first = syntax.tags[words[0]]
        if len(words) == 1 and first in ("VBD", "VBN"):  # "fox lost"
            return False
        if first not in VERBS | {"MD", "RB", "EX", "IN"} and not self._turns(words[0]):
            return False
        # "runs backwards lives in a tower"
        return not any(
            syntax.tags[at] == "NNS" and syntax.tags[at - 1] in ("RB", "RP") and self._is_known(at)
            for at in words[1:]
        )

    def _is_asked(self, head: int, words: Sequence[int]) -> bool:
        """Whether a clause is a question, or is about the story or who asks for it."""
        syntax = self._syntax
        low = {syntax.words[at].text.lower() for at in words}
        subject = self._subject(head)
        about = set() if subject is None else {syntax.words[subject].text.lower()}
        end = next(
            (at for at in range(head, len(syntax.words)) if syntax.words[at].stops), len(low) - 1
        )
        is_question = "?" in self._gaps[min(end, len(self._gaps) - 1)]
        asks = [at for at in syntax.children(head, "advmod", *SUBJECTS, "obj") if at < head]
        is_question |= (
            any(syntax.tags[at] in ("WRB", "WP") and not self._is_relative(head) for at in asks)
            and syntax.relations[head] == "root"
        )
        is_ours = (
            bool(low & _MINE)
            and bool(low & _CHILD)
            and not (subject is not None and self._is_hero(subject))
        )
        is_age = syntax.tags[head] == "CD" or {"years", "old"} <= low
        has_number = any(char.isdigit() for word in low for char in word)
        return (
            is_question
            or is_ours
            or is_age
            or has_number
            or bool(about & _ABOUT)
            or "should" in low
            or not _OURSELVES.isdisjoint(low)
        )

    # ---- how they are told -----------------------------------------------------------------------

    def _is_hero(self, noun: int) -> bool:
        return pronouns.is_hero(self._syntax, noun, self._brief)

    def _whom(self, subject: int, last: int | None) -> str:
        """'{He}' or 'They' for a subject that is the hero, or hero and friend; else ''."""
        syntax, brief = self._syntax, self._brief
        if syntax.tags[subject] in NOUNS:
            if self._is_hero(subject):
                return "{He}"
            return "They" if pronouns.are_both(syntax, subject, brief) else ""
        word = re.split("['’]", syntax.words[subject].text.lower())[0]
        is_other = last is not None and not (
            self._is_hero(last) or pronouns.are_both(syntax, last, brief)
        )
        many = is_other and pronouns.is_many(syntax, last)
        if word == who(brief.facts.get("hero", ""))[2] != "they":
            sex = pronouns.sex(syntax, last, brief) if is_other else ""
            is_else = is_other and not many and pronouns.is_living(syntax, last)
            return "" if is_else and sex in ("", word) else "{He}"
        return "They" if word == "they" and pronouns.has_pair(brief) and not many else ""

    def _called(self, words: Sequence[int], text: str) -> str:
        """A subject that is not the hero, with an article where it has none."""
        if not words:
            return ""
        syntax = self._syntax
        first, tag = text.split()[0], syntax.tags[words[0]]
        group = pronouns.GROUPS.get(first.lower())
        is_own = first in ("{his}", "whose") or (
            first.lower() in _OWN and group == who(self._brief.facts.get("hero", ""))[2]
        )
        if is_own:
            return f"{{His}}{text[len(first) :]}"
        is_one = len(words) == 1 or syntax.relations[words[0]] == "compound"
        word = first.lower()
        is_kind = tag == "NNP" and len(words) == 1 and word in beings()
        is_kind |= tag == "NN" and is_one and word not in FAMILY | GROWN.keys() | _SOMEBODY
        return f"The {text[0].lower()}{text[1:]}" if is_kind and word.isalpha() else text

    def _said(self, words: Sequence[int]) -> str | None:
        """Words as they are told; None where they do not follow one another."""
        syntax = self._syntax
        while words and (
            syntax.tags[words[-1]] == "CC" or syntax.words[words[-1]].text.lower() in _LED
        ):
            words = words[:-1]
        # "the garden of a boy": it is known which one
        heroes = {
            at: self._phrase(at)[0]
            for at in words
            if syntax.tags[at] in NOUNS and self._is_hero(at)
        }
        out: list[str] = []
        for at, after in zip_longest(words, words[1:]):
            word, gap = syntax.words[at].text, self._gaps[at]
            if word.lower() in _MINE:
                word = "{his}"
            out.append(self._past(at) if self._turns(at) else word)
            if at in heroes:
                out = [*out[: len(out) - 1 - min(len(out) - 1, at - heroes[at])], "{hero}"]
            if after is None:
                break
            if word.lower() in TITLES:
                gap = gap.replace(".", "")
            if after != at + 1 or gap.strip() not in ("", ","):
                return None
            out[-1] += gap.strip()
        return _SHORT.sub(r"\1 was", " ".join(out))

    def _turns(self, at: int) -> bool:
        """Whether a word is a verb in the present."""
        syntax, tag = self._syntax, self._syntax.tags[at]
        if self._is_already(at):
            return True
        if tag in FINITE:
            return tag != "VBD" and not (tag == "VBP" and self._is_made(at))
        if syntax.children(at, "aux", "aux:pass", "cop", "mark"):
            return False
        clause = self._clauses.get(at)
        if syntax.relations[at] == "conj" and self._subject(at) is None:
            is_known = tag == "VB" or (tag in ("NN", "NNS") and not self._is_misled(at))
            return is_known and self._turns(syntax.heads[at])
        is_stated = clause is not None and at in self._own and self._subject(at) is not None
        return is_stated and tag != "JJ" and not self._is_doing(at) and self._is_finite(clause)

    def _is_doing(self, at: int) -> bool:
        return self._syntax.words[at].text.lower().endswith("ing")

    def _is_made(self, at: int) -> bool:
        """Whether a verb is in its base after another: "makes people tell the truth"."""
        above = self._syntax.heads[at]
        is_part = above >= 0 and self._syntax.relations[at] in ("ccomp", "xcomp")
        return is_part and verbs.infinitive(self._syntax.words[above].text.lower()) in _MAKES

    def _is_already(self, at: int) -> bool:
        """Whether something was over before: "her brother lost five already"."""
        syntax = self._syntax
        around = {syntax.words[c].text.lower() for c in syntax.children(at, "advmod")}
        return syntax.tags[at] == "VBD" and "already" in around and not syntax.children(at, "cop")

    def _past(self, at: int) -> str:
        word = self._syntax.words[at].text.lower().replace("’", "'")
        if self._is_already(at):
            return f"had {verbs.participle(word)}"
        after = self._syntax.words[at + 1].text.lower() if at + 1 < len(self._gaps) else ""
        if word in ("lie", "lies") and after in ("to", "about", ""):
            return "lied"
        return verbs.past(word)

    def _lasts(self, clause: Clause) -> bool:
        """Whether a clause says what is so all the time, and is no answer to what happened."""
        syntax, head = self._syntax, clause.head
        own = {syntax.words[at].text.lower() for at in syntax.children(head)}
        if syntax.children(head, "cop"):
            return syntax.words[head].text.lower() not in _FEELS or self._numbers[head] == 0
        verb = verbs.infinitive(syntax.words[head].text.lower())
        is_helped = any(syntax.tags[at] == "MD" for at in syntax.children(head, "aux"))
        return is_helped or verb in _LASTING or not _ALWAYS.isdisjoint(own)


_OWN = word_set("his her its their")
_SOMEBODY = word_set("nobody everybody somebody everyone someone everything nothing something")


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


_SMALL = _SOMEBODY | word_set("the a an his her its their they he she it each every no all two")
