"""Whole prompts for any plot, in the words that people type: what a plot says of itself is put in.

A line is in the language of tales (see `orchestrator.tales.grammar`), with the slots of a world and

    {ask}        what the plot says of its hero ("wants to build a boat"); {both} of hero and friend
    {a_hero}     a shy fox called Momo, or Momo the fox; {a_kind} a shy fox; {name} Momo
    {fact}       a sentence of what happens; {clause} the same inside of a sentence
    {ending}     a wish for the ending; {tone} funny; {quirk} loves pancakes
    {son}        son, daughter or child, as the hero is; {brother} the same; {years} its age
    {where}      in the forest; {tail} at night (each with the blank before it)
    {fname} {a_fkind}, {oname} {a_okind}: name and kind of friend and other

Tags at its start must hold for the hero. A line whose slots a world can't fill is not chosen.
"""

from orchestrator.tales.grammar import Telling, compiled, logical_lines

TEXT = """
{A_hero} {ask}.
@!person My {kind} {name} {ask}
@!person My {kind} {name} {ask}. {Fact}
@!person my {kind} {name} {ask} and [i want|I'd like|we need] a story about it
@animal [our|my] [old|little|] {kind} {name} {ask}{where}
@animal [Our|My] {kind} {ask}. {His} name is {name}.
@animal [my|our] {kind} is called {name} and {he} {ask}
@!person [My son has|My daughter has|We have] a {kind} called {name}. {Name} {ask}.
@!person [the|our] [neighbour's|neighbours'|teacher's] {kind} {ask}
@toy my [daughter|son]'s {kind} {name} {ask}
@thing [grandpa|grandma|my aunt|dad]'s [old|] {kind} {ask}
@machine a {kind} that {ask}{where}
@child My {brother} {name} {ask}
@child my [little|big] {brother} {ask}
@child [A|a] story about my {son} {name} who {ask}
@child [for|For] my {son} {name}, {years}, who {quirk}
@child [for|For] my {son} {name} ({years}), {he} {quirk}. {Name} {ask}.
@child {name} is {years} and {quirk}. [A story where {he} {ask}|In the story {he} {ask}].
@child {Name} {ask}. [{He} is {years}.|My {son} is {years}.]
@child write about {name} who {ask}. {he} is {years} [years old|and a half|]
@child {Name}, {age} years old, {ask}. {Fact}
{name} {ask}
{Name} {ask}{where}
{Name} {ask}. {He} is {a_kind}.
{Name} is {a_kind}. {He} {ask}.
{Name} is {a_kind} and {ask}.
{Name} is {a_kind} who {quirk}. One day {he} {ask}.
{Name} the {kind} {ask}{tail}
{name}, {a_kind}, {ask}
{A_kind}, {name}, {ask}.
There was once {a_kind}. {He} {ask}. {Fact}
once there was {a_hero} who {ask}{where}
Once upon a time {a_hero} {ask}. {Fact} {Ending}
{A_hero} {ask}. {Fact} {Fact}
{A_hero} {ask}, [but|and then|and] {clause}
{A_hero} {ask}, [but|and] {clause}. {Ending}
{A_hero} {ask} until {clause}
when {a_hero} {ask}, {clause}
{A_kind} {ask}, so {clause}.
one day {a_kind} {ask}
One day {a_hero} {ask}. {Fact}
[One morning|One evening|Today|Yesterday] {a_hero} {ask}.
what if {a_kind} {ask}?
What would happen if {a_hero} {ask}?
[Can you|could you|can u|Could you please|Will you] [tell|write|make] [a|me a|us a] [{tone} |]story
  [where|in which|about how] {a_hero} {ask}?
[Can you|could you] [tell|write] a story about {a_hero} [who|that] {ask}{where}?
[I want|I'd like|i would like|we would love|please write] [a|one] [{tone} |]story [where|in which]
  {a_hero} {ask}
[Tell|tell] [me|us] [the story|a story] of {a_kind} who {ask}
[a|the] story of {a_hero} who {ask}, and {clause}
A [{tone} |]story [where|in which] {a_kind} {ask}{where}. {Fact}
[bedtime story|Bedtime story|story|a tale]: {a_kind} {ask}
[idea|Idea|my idea|plot|Plot]: {a_hero} {ask}. {Fact}
[How|how] {a_hero} {ask}
how {name} the {kind} {ask}
[It's|its|It is] about {a_hero}. {He} {ask}. {Fact} {Ending}
[It's|It is] about {a_hero} who {ask}, but {clause}.
{A_hero}{where} {ask}
in {place} there is {a_hero} who {ask}
[Somewhere|] {in_place} [lives|there lives] {a_hero} who {ask}
{In_place} {a_kind} {ask}.
{A_kind} that lives {in_place} {ask}
{A_hero} lives {in_place} and {ask}
hero: {a_hero}. place: {place}. {he} {ask}
[who|Who]: {a_kind}. [what|What]: {he} {ask}.
{kind} {ask}
{kind} {ask}{where}
{kind} who {ask}
{kind} that {ask}
[the|The] {kind} who {ask}
[the|The] {kind} that {ask}
the {kind} {ask}{tail}
[some|a] [{tone} |]story with {a_hero} who {ask}
[Something|something] [{tone}|nice] about {a_kind} who {ask}
my [son|daughter|kid|grandson|granddaughter] wants [a story about|to hear about] {a_kind} who {ask}
my [son|daughter] [loves|is crazy about] {kinds}. [maybe|perhaps] {a_hero} who {ask}?
my kids would love a story about {a_kind} who {ask}{where}
[The|the] [class|children|kids] want {a_kind} who {ask}. {Fact}
[Nobody knows that|Everybody knows that|Nobody likes it that] {a_hero} {ask}.
{A_hero} who {ask} and {quirk}
{A_hero} [who|that] {quirk} {ask}
{A_kind} {ask} [with|together with] {a_fkind}
{A_hero} {ask}. {He} has a friend, {a_friend}.
{Name} and {his} [friend|best friend] {fname} {both}
{Name} and {his} {fkind} {both}
{Name} and {his} {fkind} {fname} {both}
{Name} and {his} {fkind} {both}. {Fact}
[I and|me and] my {fkind} {both}
[a|the] {kind} and [a|the] {fkind} {both}{where}
[The|the] {kind} and the {fkind}. [They|they] {both}.
{A_kind} and {a_fkind} {both}. {Fact} {Ending}
{Name} the {kind} and {fname} the {fkind} {both}
[how|How] {a_kind} and {a_fkind} {both}
[a|] story about {a_kind} and {a_fkind} who {both}
@title The {kind} who {ask}
@title The {kind} that {ask}
@title {name} {ask}
@title The {kind} who {ask}{where}
@title How {name} the {kind} {ask}
@title When {name} {ask}
@title {name} and {his} {fkind} {both}
"""


def frame(text: str) -> Telling:
    """A line as a telling: its tags, and its nodes."""
    tags: list[str] = []
    while text.startswith("@"):
        tag, _, text = text.partition(" ")
        tags.append(tag[1:])
    return Telling(tuple(tags), compiled(text), text)


FRAMES = tuple(frame(line) for _, line in logical_lines(TEXT))
