"""Whole prompts for any plot, in the words that people type: what a plot says of itself is put in.

A line is in the language of tales (see `orchestrator.tales.grammar`), with the slots of a world and

    {ask}        what the plot says of its hero ("wants to build a boat"); {both} of hero and friend
    {a_hero}     a shy fox called Momo, or Momo the fox; {a_kind} a shy fox; {name} Momo
    {fact}       a sentence of what happens; {clause} the same inside of a sentence
    {ending}     a wish for the ending; {tone} funny; {quirk} loves pancakes
    {son}        son, daughter or child, as the hero is; {brother} the same; {years} its age
    {where}      in the forest; {tail} at night (each with the blank before it)
    {fname} {a_fkind}, {oname} {a_okind}: name and kind of friend and other
    {kid} {kid2}  children that the story is not about (see `talk`)

Tags at its start must hold for the hero. A line whose slots a world can't fill is not chosen.
"""

from orchestrator.tales.grammar import Telling, compiled
from orchestrator.tales.tables import logical_lines

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
@animal {kid}'s {kind} {name} {ask}
@animal [my|our] [daughter|son|niece|nephew|neighbour]'s {kind} {name} {ask}{where}
@animal [my|our] [daughter|son|niece|nephew]'s {kind} {ask}. {His} name is {name}. {Fact}
@animal [my|our] {kind} {name} who {quirk} {ask}
@animal {kid} [has|got] a {kind} called {name}. {Name} {ask}, [but|and] {clause}.
@animal [We had|I once had|My grandma had] a {kind} [named|called] {name}. [What if {he} {ask}?|{He}
  {ask}.]
@animal {kid} and {kid2} [want|would like] to know [what happens when|how] our {kind} {name} {ask}
@toy {kid}'s [old|] {kind} {name} {ask}{where}
@thing {kid}'s {kind} {ask} [at night|]
@thing a [talking|sad|very small|brave] {kind} that {ask}
@machine my son [draws|loves] {kinds}. so, a {kind} called {name} who {ask}
@child {kid} and {kid2} are my other kids, but the story is about {name}: {he} {ask}
@child My {son} {name} [says {he}|] {ask}. [Can you|Could you] make a story [of it|about that]?
@child [Our|my] {years} year old {name} {ask} and I [do not know|don't know] [what to do|how to
  help]
@child {Name} ({years}) {ask}.
@child [story for|For|about] {name}, {years}: {he} {ask}
@child a story for my {son} who {ask}. {His} name is {name}, {he} is {years}
@child {name} {ask}. [{Fact} |]{Ending} [Something kind please|]
@child {Name} {quirk}, has a [cat|dog|hamster] at home and {ask}.
{name} {ask}, {clause}
{name}, who {quirk}, {ask}{where}
{Name} is the {kind} who {ask}.
{Name} is [not|no] ordinary {kind}: {he} {ask}.
{Name}, a {kind} that {quirk}, {ask}
[Meet|This is] {name}. {He} is {a_kind}. {He} {quirk}. [And|But] {he} {ask}.
[There's this|there is this] {kind}, {name}, and {he} {ask}
{A_kind} called {name} lives {in_place}, {quirk} and {ask}
[I have|I've got] a hero for you: {a_hero}. {He} {ask}
[Who|who] {ask}? {A_hero}!
{A_hero}. {Ask}.
{A_hero}: {ask}
{kind} [+|/|-] {ask}
{kind} named {name}, {ask}, {place}
{place}, {kind}, {ask}
{kind}: {ask}{tail}. [{tone}|not scary|with a happy end]
{In_place} [once|] [lived|lives] {a_hero}. {He} {quirk}. One day {he} {ask}. {Fact}
[Far away|Deep down|High up|Hidden] {in_place}, {a_hero} {ask}
[It's|It is|it was] [late|early|quiet|busy], and {in_place} {a_hero} {ask}
[Set it|The story is set|it should take place] {in_place}. [The hero is|main character:] {a_hero}.
  {He} {ask}.
[the place is|Place:|place -] {place}. [there|And there] {a_hero} {ask}
[Story|A story|story] {in_place}: {a_hero} {ask}. {Ending}
{in_place}, {a_kind} and {a_fkind} {both}
[Hero|hero]: {a_hero}[,|;|.] [friend|helper|sidekick]: {a_friend}[,|;|.] [setting|place|where]:
  {place}[,|;|.]
  [problem|conflict|what happens]: {he} {ask}
[hero|who|name|main character] = {a_hero}[,|;] [place|where] = {place}[,|;] [story|plot|what] =
  {ask}
[Characters|characters|cast]: {a_hero}, {a_friend}. [Plot|plot|Problem]: {he} {ask}. {Fact}
[Title|title]: [open|free|you choose]. [Hero|hero]: {a_hero}. [Wish|Problem|Task]: {he} {ask}.
  {Ending}
[1.|1)|a)] {a_hero} [2.|2)|b)] {ask} [3.|3)|c)] {clause}
[first|First] {a_hero} {ask}, then {clause}
[first|First] {a_hero} {ask}. [Then|then] {clause}. [and then|After that] {clause}. {Ending}
{A_hero} {ask} and then {clause} and then {clause}
so there is {a_kind} and {he} {ask} and {clause} and i think it [should|must] be {tone}
[Because|because] {clause}, {a_hero} {ask}
[Although|although] {he} {quirk}, {a_hero} {ask}
[In the middle of|During|Right before] [dinner|breakfast|the maths lesson|the holidays] {a_kind}
  {ask}
[This time|this time] {a_hero} {ask}, [please|and nothing else]
[again|Again] the one with {a_kind} who {ask}
[the same as yesterday|Like last time], but with {a_kind} who {ask}
[not a princess|no princesses|not another dragon], [just|but] {a_kind} who {ask}
[Once more|one more] about {name} the {kind}[, please|]. {He} {ask}.
[How does it end|How would it end|what comes next|what then] when {a_hero} {ask}?
[Is there|is there|do you have] a story about {a_kind} who {ask}?
[why|Why] not {a_hero} who {ask}?
[Guess what|you know what|Listen]: {a_hero} {ask}!!
"[Tell me about|I want|Make one with] {a_kind}," [said my {son}|says {kid}|my {son} said]. [So|so]:
  {a_kind} {ask}.
[My son|My daughter|{kid}] asked: "[what if|What happens when] {a_kind} {ask}?"
{kid} wants {a_kind}, {kid2} wants {a_fkind}. [so|So] {a_kind} and {a_fkind} {both}
{kid} asked for {a_hero} who {ask}{where}
for {kid}: {a_hero} {ask}
[for my son|for my daughter] {kid}: {name} the {kind} {ask}
[as a|in the style of a] [fairy tale|fable|letter|poem|mystery]: {a_hero} {ask}
[a|A] [fable|poem|fairy tale|mystery|play|song] [about|of] {a_hero} who {ask}
[a|A] [very|] [short|long] story, {a_kind} {ask}
[5|five|three|ten] sentences about {a_kind} who {ask}
[Using|with] simple words: {a_hero} {ask}{where}
[A|a] [{tone} |]story [for|to read to] [toddlers|first graders|a three year old|my class]: {a_hero}
  {ask}
{A_hero} and {his} [sister|brother|mum|dad|grandma|class|team|neighbours]. {He} {ask}
{A_fkind} [sees|meets|watches] {a_kind} who {ask}
[There is|There's] {a_friend}. [But the hero is|but it is about] {a_hero} who {ask}
{A_friend} has a friend, {a_hero}. {He} {ask}.
{A_friend} helps {a_hero} who {ask}
{Fname} the {fkind} [knows|likes|lives next to] {name} the {kind}, who {ask}
{name} & {fname} {both}
{Name} ({a_kind}) and {fname} ({a_fkind}) {both}
{name} [the {kind} |]and {his} friend {fname} {both}{where}
{name} and {fname} {both}. {name} is {a_kind}, {fname} is {a_fkind}
[Two friends|Two heroes|two characters], {a_kind} and {a_fkind}[, {both}|. They {both}]
[if|If] {a_kind} and {a_fkind} {both}, [what happens|how does that end]?
[a|] {kind} [&|+|and a] {fkind} {both}
"[Hello|Good morning|Oh no|Help|Wait|Look]!" [says|cries|said] {a_hero}. {He} {ask}.
"[Where is everybody|What was that|Who is there|Can I help|Is it far]?" [asks|asked] {name} the
  {kind}. {He} {ask}.
"[I am not afraid|I can do that|Not today|It's mine|Nobody likes me]," says {a_hero}{where}, and
  {ask}.
{Name}: "[I'm|I am] {a_kind}!" [And|and] {he} {ask}.
[my husband|My wife|my mum|My sister] says {a_hero} {ask}, [I say|but I want] {clause}
{a_fkind}: "[What is wrong|What are you doing|Where to]?" {a_kind}: "[Nothing|You will see|Guess]."
  {He} {ask}.
{A_hero} [is|feels] [alone|bored|very excited|not happy]. {He} {ask}, [that's why|of course].
[the hero is|main character is|protagonist] {a_hero}, [a good one|not a human|nobody's fool], who
  {ask}
[the|The] [main person|hero] [should be|must be|is] {a_kind} [named|called] {name}. {He}
  {ask}{where}
[not|Not] {a_fkind}, {a_hero}! {He} {ask}
{A_hero} {ask}. [There is also|and also with] {a_friend}. {Fact}
{A_hero} {ask}. [{A_friend} helps.|{A_friend} wants to help.|Only {a_friend} helps.] {Ending}
[Two|two] [animals|heroes|friends]: {a_hero} and {a_friend}. [The first one|the {kind}] {ask}.
[with|With] {a_friend} [as|for] a [friend|helper], {a_hero} {ask}
{kid}'s [class|school|nursery] [reads|read] about {kinds}. So {a_hero} {ask}, [please|thanks].
[it is|It's] {tone}: {a_hero} {ask}
[A|a] {tone} one. {A_hero} {ask}. {Fact}
{tone} [story|tale|please]: {a_kind} {ask}
{A_kind} {ask}. [Very|very] {tone}[!|.| please]
[My|Our] {kidson} {kid} {ask}. [So|Please|Can we have] a story about {a_hero} who {ask} [too|as
  well].
{kid} {ask}, [so|and so] [I would like|i want|we need] {a_hero} who {ask}
{Kind}. {Fkind}. They {both}. [{tone}!|]
{a_kind} [+|and] {a_fkind} = [friends|trouble|?] they {both}
[Could|could|can] the hero be {a_hero}? {He} {ask}. {Fact}
[Can|can] {name} be {a_kind}? [In the story|And then] {he} {ask}
[make it|Make it|it should be] about {kinds}. [One|one] {kind} {ask}{where}
[there are|There are] many {kinds}, but [only one|one of them|this one] {ask}
[All|all] {kinds} [are the same|do the same], [except|but not] {name}: {he} {ask}
[My|{kid}'s] favourite [animal|hero|toy|character] is the {kind}. [In the story|Here|Tonight] {he}
  {ask}{where}
[Continue|go on|First sentence]: [Once upon a time|One day|There once was] {a_hero} {ask}
[Once|once] upon a time there was {a_hero}, {he} {quirk} and {ask}
{In_place}, where [it is always warm|nobody lives|the river is wide|all is quiet|people wave at
  trains],
  [lives|there lives|lived] {a_hero}. {He} {ask}.
{In_place}, [not far from here|behind the seven hills|far away from everything], {a_hero} {ask}
{A_hero} from {place} {ask}
{A_hero}, who [lives|works|was born] {in_place}, {ask}
[there is|There was] {a_kind} and everyone calls {him} {name}. {He} {ask}
[they|They|everybody] call {him} {name}. {He} is {a_kind}. {He} {ask}. {Fact}
[The name|name] is {name}, {he} is {a_kind} and {ask}
{a_hero} {ask} while {a_fkind} [sleeps|watches|waits|laughs]
[while|While] everybody [sleeps|eats|is away], {a_hero} {ask}
[not|Not] the {fkind} but the {kind} {ask}
[It is|it's] {name} the {kind} who {ask}, not the {fkind}
{a_fkind} says: {a_kind} {ask}. [True|true]?
[news|Breaking news|Did you hear]: {a_hero} {ask}[!|]
[A|a] [comic|puppet play|radio play|film] about {a_hero} who {ask}
[I|i] [dreamed|dreamt] [of|about] {a_hero} who {ask}
[I|i] was [told|asked] to write about {a_hero} who {ask}
[help me with|i have to write] [homework|a school project]: {a_hero} {ask}
@title [The Day|The Time] {name} {ask}
@title {name} {ask} Again
@title {name} the {kind} {ask}
@title A {kind} {ask}
@title {name}, the {kind} who {ask}
"""


def frame(text: str) -> Telling:
    """A line as a telling: its tags, and its nodes."""
    tags: list[str] = []
    while text.startswith("@"):
        tag, _, text = text.partition(" ")
        tags.append(tag[1:])
    return Telling(tuple(tags), compiled(text), text)


FRAMES = tuple(frame(line) for _, line in logical_lines(TEXT))
