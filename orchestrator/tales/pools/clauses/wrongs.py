"""What somebody has done and should not have: a clause, and how it is owned up to."""

import random

from orchestrator.tales.phrases.clauses import did, mine
from orchestrator.tales.phrases.verbs import HELPING, clause, gerund, participle
from orchestrator.tales.pools.clauses.odds import drawn

PATTERNS = """
steals ~ from the ~ = carrots/ apples/ a pie/ eggs/ cherries/ a golden ring/ sausages/ honey/
  cheese/ a red scarf/ nuts/ a lantern/ strawberries/ the bell/ a boat/ cookies/ a fish/ the map ;
  garden/ market/ baker/ neighbours/ farmer/ kitchen/ king/ old woman/ shop/ larder/ school/ other
  squirrels/ picnic/ castle
steals ~ = a bone/ the moon/ the last cookie/ all the socks/ the royal crown/
  {his} brother's bicycle/ a bicycle bell/ the king's slippers/ a sandwich/ {his} sister's teddy/
  the teacher's chalk
eats all ~ = the biscuits/ the honey/ the birthday cake/ the jam/ the strawberries/ {his} sister's
  sweets/ the pancakes before breakfast/ the acorns for the winter/ the cheese/ the gingerbread
eats ~ and blames the ~ = the pie/ the cake/ the cookies/ the sausages/ grandpa's lunch ; dog/
  cat/ mice/ baby/ wind
breaks ~ = {his} grandma's vase/ the neighbour's window/ a borrowed kite/ {his} sister's doll/
  mum's favourite cup/ the king's mirror/ {his} friend's boat/ dad's glasses/ the schoolroom
  clock/ a teapot
breaks ~ and ~ = a window/ a vase/ the lamp/ a plate/ the good jug/ {his} brother's drum ; says it
  was the cat/ hides the pieces/ says nothing/ runs away/ buries the pieces/ blames the wind/ puts
  it back as if nothing had happened
tells a lie ~ = about the cake/ to {his} best friend/ to the teacher/ to get out of trouble/ about
  a monster/ and everybody believes it/ about {his} homework/ to {his} grandmother
tells ~ = a secret that was not {hers}/ everybody a friend's secret/ on {his} brother/ a fib about
  a wolf/ the whole school a secret
takes ~ without asking = {his} sister's scooter/ the rowing boat/ grandpa's hat/ the magic wand/ a
  paintbox/ the fire engine/ a friend's ball/ the broom/ the big drum/ mum's necklace
loses ~ = {his} friend's ball/ the library book/ the key to the henhouse/ {his} brother's kite/
  grandma's ring/ the class hamster
forgets ~ = {his} best friend's birthday/ to feed the rabbit/ to shut the gate, and the sheep get
  out/ a promise/ to water grandma's flowers/ to fetch {his} little brother
laughs at ~ = {his} friend/ the new pupil/ a clumsy bear/ {his} brother's drawing/ somebody who
  fell down
cheats ~ = at cards/ in the race/ at school/ in the spelling test/ at hide-and-seek/ in the baking
  contest
hides ~ = {his} sister's shoes/ the teacher's glasses/ grandpa's teeth/ the bell/ the other team's
  ball
paints ~ = the neighbour's cat blue/ on the kitchen wall/ the white sheep red/ a moustache on the
  king's picture
scares ~ = the little ones/ the hens/ {his} sister at night/ the ducklings/ the baby/ everyone in
  the village
spills ~ = ink on the carpet/ juice on the library book/ milk over {his} sister's picture/ soup on
  the new sofa
lets ~ = the parrot out of its cage/ the bath run over/ the hens out/ all the air out of the
  tyres/ the fire go out
~ = pushes {his} friend into a puddle/ pulls the cat's tail/ tramples the flower bed/ cuts off
  {his} sister's hair/ reads {his} sister's diary/ does not share {his} cake/ is mean to {his}
  little brother/ says something mean to {his} best friend/ calls {his} friend a name/ picks the
  neighbour's tulips/ rings doorbells and runs away/ pretends to be ill/ throws a ball through a
  window/ leaves {his} friend out of the game/ knocks down {his} sister's tower/ tears a page out
  of a book/ wakes the baby/ plays a trick on the old goat/ jumps the queue/ won't let anybody
  else play/ draws in the library book/ pops the biggest balloon/ gets {his} friend into
  trouble/ trips somebody up/ makes {his} sister cry/ melts the snowman
"""


def wrong(rng: random.Random) -> dict[str, str]:
    """`wrong` ("breaks a vase"), `wronged`, `had_wronged`, `wronging`, `i_wronged` ("I broke")."""
    return forms(drawn(rng, PATTERNS))


def forms(said: str) -> dict[str, str]:
    """The clause in the forms that a telling needs."""
    wronged = did(said)
    first = wronged.split(" ")[0]
    helped = first in HELPING.values() and first not in ("was", "were", "had")
    return {
        "wrong": said,
        "wronged": wronged,
        "had_wronged": wronged if helped else f"had {clause(wronged, participle)}",
        "wronging": gerund(wronged),
        "i_wronged": mine(wronged.replace("{hers}", "mine")),
    }


def fitted(rng: random.Random, row: dict[str, str], said: dict[str, str]) -> dict[str, str]:
    """The forms of what a prompt says."""
    return forms(said["wrong"])
