"""Who there is: kinds of heroes with their looks, names, traits, quirks, clothes.

Looks are said in words of the picture model's captions (`art/characters.py`), since what we say
here is what it is asked to draw. Kinds that we have no row for come from the service's vocabulary
(`orchestrator/presets/words/`): each of its terms stands for a word of ours, and takes that word's
look. Everything is plain text in tables, so that a writer can add a row without reading code.
"""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from orchestrator.tales.grammar import logical_lines

VOCABULARY = Path(__file__).resolve().parents[2] / "presets" / "words"

_VOWEL = re.compile(
    r"(?-i:[AEFHILMNORSX]\b)|(?!uni|one|eu|use|ufo|ukul)[aeiou]|hour|honest|honou?r|heir", re.I
)
_ARTICLE = re.compile(r"\b([Aa])n? (?=(\w+))")


def article(phrase: str) -> str:
    """'a fox', 'an owl', 'a unicorn'."""
    return ("an " if _VOWEL.match(phrase) else "a ") + phrase


def mended(text: str) -> str:
    """Articles put right wherever a slot may have upset them."""

    def put(match: re.Match) -> str:
        return match[1] + ("n " if _VOWEL.match(match[2]) else " ")

    return _ARTICLE.sub(put, text)


def plural(noun: str) -> str:
    """The plural of a kind or a thing; of 'jar of honey' the jar's."""
    head, of, rest = noun.partition(" of ")
    irregular = {"mouse": "mice", "goose": "geese", "wolf": "wolves", "child": "children"}
    irregular |= {"sheep": "sheep", "fish": "fish", "deer": "deer", "man": "men", "elf": "elves"}
    irregular |= {"dwarf": "dwarves", "thief": "thieves", "woman": "women", "hoof": "hooves"}
    first, _, last = head.rpartition(" ")
    for one, many in irregular.items():
        if last == one or (one in ("man", "woman", "fish") and last.endswith(one)):
            last = last[: -len(one)] + many
            break
    else:
        if re.search(r"(s|x|z|ch|sh)$", last):
            last += "es"
        elif re.search(r"[^aeiou]y$", last):
            last = last[:-1] + "ies"
        else:
            last += "s"
    return f"{first} {last}".strip() + of + rest


@dataclass(frozen=True)
class Kind:
    """A sort of character: `look` may hold [a|b] choices and {c} for a colour of `colours`."""

    name: str
    group: str
    look: str
    colours: tuple[str, ...] = ()
    tags: frozenset[str] = frozenset()
    sex: str = ""


@dataclass(frozen=True)
class Body:
    """What a group of kinds has and how it gets about; `hand` is what it holds things with."""

    hand: str
    feet: str
    walked: str
    ran: str
    voice: str
    home: str
    bed: str
    tags: str = ""


BODIES = {
    "beast": Body("paw", "paws", "walked", "ran", "voice", "den", "nest of dry leaves", "animal"),
    "hoofed": Body(
        "hoof", "hooves", "trotted", "galloped", "voice", "stable", "bed of straw", "animal"
    ),
    "bird": Body("wing", "feet", "flew", "flew", "voice", "nest", "nest", "animal flies small"),
    "fowl": Body("wing", "feet", "waddled", "ran", "voice", "nest", "nest", "animal small"),
    "hopper": Body("paw", "feet", "hopped", "hopped", "voice", "burrow", "bed of moss", "animal"),
    "crawler": Body(
        "foot", "feet", "crept", "hurried", "voice", "hole under a stone", "bed of moss", "animal"
    ),
    "snake": Body(
        "tail", "tail", "slid", "slid", "voice", "hole under a stone", "bed of moss", "animal"
    ),
    "insect": Body(
        "leg",
        "feet",
        "crawled",
        "scurried",
        "voice",
        "house under a leaf",
        "bed of petals",
        "animal tiny",
    ),
    "flier": Body(
        "leg",
        "feet",
        "fluttered",
        "flew",
        "voice",
        "house under a leaf",
        "bed of petals",
        "animal tiny flies",
    ),
    "fish": Body(
        "fin", "fins", "swam", "shot", "voice", "sea cave", "bed of seaweed", "animal sea"
    ),
    "person": Body("hand", "feet", "walked", "ran", "voice", "house", "bed", "person"),
    "child": Body("hand", "feet", "walked", "ran", "voice", "house", "bed", "person young"),
    "royal": Body("hand", "feet", "walked", "ran", "voice", "castle", "bed", "person royal"),
    "magic": Body("hand", "feet", "walked", "ran", "voice", "house", "bed", "magic"),
    "winged": Body("hand", "feet", "flew", "flew", "voice", "house", "bed", "magic flies"),
    "dragon": Body(
        "claw", "feet", "stomped", "ran", "voice", "cave", "bed of warm stones", "magic flies big"
    ),
    "steed": Body(
        "hoof", "hooves", "trotted", "galloped", "voice", "stable", "bed of straw", "magic"
    ),
    "merfolk": Body(
        "hand", "tail", "swam", "swam", "voice", "sea cave", "bed of seaweed", "magic sea"
    ),
    "robot": Body("hand", "feet", "rolled", "rattled", "voice", "workshop", "bench", "machine"),
    "vehicle": Body(
        "wheel",
        "wheels",
        "rolled",
        "raced",
        "horn",
        "shed",
        "blanket of tarpaulin",
        "machine vehicle",
    ),
    "craft": Body("hand", "feet", "sailed", "sped", "horn", "berth", "berth", "machine vehicle"),
    "plane": Body(
        "wing", "wheels", "flew", "flew", "engine", "hangar", "hangar", "machine vehicle flies"
    ),
    "toy": Body("hand", "feet", "walked", "ran", "voice", "toy box", "cushion", "thing small"),
    "thing": Body("hand", "feet", "hopped", "tumbled", "voice", "shelf", "cushion", "thing small"),
    "still": Body("arm", "feet", "stood", "stood", "voice", "place", "place", "thing"),
    "sky": Body(
        "arm", "edges", "drifted", "flew", "voice", "corner of the sky", "cloud", "thing flies"
    ),
}

# group | tags | name ~sex: look; "c=" lists colours for {c}. Names before ":" may be several.
KINDS = """
beast
fox: {c} fur and a bushy white-tipped tail; c=orange red silver
wolf, wolf cub: grey fur and a bushy tail
bear, bear cub, brown bear: brown fur and round ears
polar bear: white fur and a black nose
panda: black and white fur and round ears
koala: grey fur and big round ears
lion, lion cub: golden fur and a big mane
tiger: orange fur with black stripes
leopard: yellow fur with dark spots
mouse, little mouse, field mouse: {c} fur, big ears and a long tail; c=grey brown white; tiny
hamster: golden fur and fat cheeks; tiny
raccoon: grey fur, a dark mask and a striped tail
cat, kitten, tomcat: {c} fur and a long tail; c=orange yellow grey white
black cat: black fur and green eyes
dog, puppy, sheepdog: {c} fur and floppy ears; c=brown golden white
pig, piglet: pink skin and a curly tail
beaver: brown fur and a flat tail
hedgehog: brown spines and a pointed nose; small
squirrel: red-brown fur and a bushy tail; small
badger: grey fur and a striped face
otter: brown fur and long whiskers
skunk: black fur with a white stripe
mole: soft dark fur and a pink nose; small
elephant, little elephant: grey skin, big ears and a long trunk; big
rhinoceros: grey skin and a big horn; big
hippopotamus, hippo: grey skin and a wide mouth; big
monkey: brown fur and a long tail
gorilla: black fur and strong arms; big
lemur: grey fur and a striped tail
sloth: shaggy brown fur and long arms
mammoth: shaggy brown fur and long tusks; big
rat: {c} fur and a long tail; c=black grey; small
dinosaur: {c} skin and a long neck; c=green blue purple; big
t-rex: {c} skin and tiny arms; c=green red blue; big
bat: dark fur and wide wings; small flies

hoofed
horse, pony, foal: a {c} coat and a long mane; c=brown white black grey
donkey, little donkey: grey fur and long ears
zebra: black and white stripes
deer, fawn: brown fur with white spots
moose: brown fur and wide antlers; big
bull ~he: brown fur and short horns; big
cow ~she, calf: white fur with brown spots
sheep, lamb: white wool and black feet
ram ~he: white wool and curled horns
goat, billy goat ~he: {c} fur and short horns; c=white brown grey
camel: sandy fur and two humps; big
llama: white wool and a long neck
giraffe: yellow fur with brown spots and a long neck; big
reindeer: brown fur and big antlers

bird
bird, sparrow, robin: {c} feathers and a small beak; c=red blue green yellow brown
owl, barn owl: brown feathers and big yellow eyes
eagle: brown feathers and a white head
parrot: {c} feathers and a curved beak; c=red green blue
raven, crow, magpie: shiny black feathers
dove, pigeon: white feathers and pink feet
swan: white feathers and a long neck
seagull: white and grey feathers

fowl
penguin, little penguin: black and white feathers and an orange beak
chick, little chick: fluffy yellow feathers
hen ~she, chicken: white feathers and a red comb
rooster ~he: bright feathers and a red comb
duck, duckling: {c} feathers and an orange beak; c=yellow white brown
goose: white feathers and an orange beak
peacock ~he: blue feathers and a long green tail
flamingo: pink feathers and long legs
turkey: brown feathers and a red neck
dodo: grey feathers and a big beak
ostrich: black and white feathers and very long legs; big

hopper
rabbit, bunny: {c} fur and long ears; c=white brown grey
hare: brown fur and very long ears
kangaroo: brown fur and a long tail
frog, toad: {c} skin and big round eyes; c=green brown; small

crawler
turtle, tortoise: a brown shell and green skin; slow
lizard, gecko, chameleon: {c} scales and a long tail; c=green orange blue
crocodile, alligator: green scales and many teeth; big
snail: a striped {c} shell and two feelers; c=brown yellow pink; tiny slow
crab, hermit crab: a {c} shell and two claws; c=red orange; small

snake
snake: {c} scales and a long body; c=green yellow
earthworm: a long pink body; tiny slow

insect
ant: a shiny black body and six legs
beetle: a shiny {c} shell; c=green black blue
ladybird, ladybug: a red shell with black dots
caterpillar: a long green body and many feet; slow
spider: a round black body and eight legs
grasshopper, cricket: a green body and long legs

flier
butterfly: wide {c} wings; c=orange blue purple pink
bee, bumblebee: yellow and black stripes and small wings
moth: soft {c} wings; c=grey brown white
firefly: a small dark body with a glowing tail
dragonfly: a long {c} body and clear wings; c=blue green

fish
fish, little fish: {c} scales and a wide tail; c=blue red golden green
goldfish: golden scales and a wide tail
pufferfish: a round yellow body with spines
shark: grey skin and a big fin; big
whale, blue whale: smooth blue skin and a wide tail; big
dolphin: smooth grey skin and a smiling mouth
octopus: {c} skin and eight arms; c=red purple blue
jellyfish: a see-through pink body and long arms
seal: smooth grey skin and long whiskers
seahorse: {c} skin and a curled tail; c=yellow orange
squid: pink skin and ten arms

person
knight, brave knight: shining armor with a {c} tunic and a helmet with a {c} plume; c=red blue
  green purple
lady knight ~she: shining armor with a {c} tunic and a silver shield; c=red blue green
pirate, pirate captain: a {c} coat with golden buttons and a black pirate hat; c=red blue black
pirate woman ~she: a {c} coat, long hair and a black pirate hat; c=red blue
sailor, ferryman ~he: a white shirt with blue stripes and a sailor cap
ship's captain ~he: a blue coat, a grey beard and a white cap
fisherman ~he: yellow overalls, a beard and a blue woolly hat
astronaut: a white space suit and a glass helmet
detective: a {c} suit and a magnifying glass; c=grey brown
farmer: blue overalls and a straw hat
shepherd: a brown tunic, a wide brown hat and a long staff
cook: a white apron and a white chef's hat
baker: a {c} apron and a white chef's hat; c=brown pink blue
scientist, inventor, professor: a white coat and a test tube
doctor: a white coat and a doctor's bag
teacher: a {c} suit and a book; c=brown green blue
painter, artist: a {c} apron and a paintbrush; c=blue white
police officer: a blue suit and a blue cap
firefighter: a red coat and a red helmet
royal guard: a red coat and a tall spear
viking: a {c} tunic and a horned helmet; c=brown red blue
archer: a green tunic, a green hood and a bow
explorer: a brown shirt, a wide brown hat and an old map
blacksmith ~he: a brown apron, a red beard and a hammer
woodcutter ~he: a {c} shirt, a beard and an axe; c=red green
miner: brown overalls, a red helmet and a lantern
gardener: green overalls and a straw hat
musician, bard: a {c} tunic, a wide purple hat and a lute; c=red green purple
jester: a {c} suit and a jester hat with bells; c=red purple green
clown: yellow overalls and a jester hat
postman ~he: a blue shirt, a blue cap and a letter
mail woman ~she: a blue shirt, a blue cap and a letter
lighthouse keeper ~he: a blue coat, a white beard and a lantern
chimney sweep: black clothes, a black cap and a long brush
tailor: a {c} robe and a needle; c=green blue
beekeeper: a white coat and a wide white hat
ninja: a {c} outfit and a {c} mask; c=black red blue
superhero: a blue suit and a red cape; flies
old man ~he, grandfather ~he: white hair, a {c} shirt and a walking stick; c=blue green red brown
old woman ~she, grandmother ~she: grey hair in a bun and a {c} dress; c=blue green red pink

child
boy ~he, little boy ~he: [black|brown|curly|blond] hair and a {c} shirt; c=red blue green yellow
  orange
girl ~she, little girl ~she: [long black|brown|curly|long red] hair and a {c} dress; c=red blue
  green yellow pink purple
child, schoolchild: [dark|brown|blond] hair and a {c} sweater; c=red blue green yellow
shepherd boy ~he: a brown tunic, a wide hat and a long staff
wizard's apprentice: a {c} robe, a pointed {c} hat and a magic wand; c=blue purple

royal
king ~he, old king ~he: a {c} robe, a purple cape and a golden crown; c=red blue green
queen ~she: a long {c} dress, a red cape and a golden crown; c=red blue green purple
prince ~he, young prince ~he: a {c} coat and a golden crown; c=blue red green white
princess ~she: a {c} dress and a golden crown; c=pink blue purple yellow green

magic
wizard ~he: a {c} robe, a pointed hat and a long white beard; c=blue purple red
witch ~she, young witch ~she: a {c} robe, a pointed hat and a broom; c=black purple green
elf: a {c} tunic, pointed ears and a bow; c=green blue brown
dwarf ~he, gnome ~he: a {c} tunic, a long beard and a long {c} cap; c=red green blue; small
giant ~he, friendly giant ~he: a huge body, a beard and a {c} tunic; c=brown green; big
troll, little troll: green skin, big ears and ragged brown clothes
goblin, ogre: green skin, pointed ears and ragged clothes
vampire: pale skin, a black cape and small white fangs
genie: blue skin and a {c} turban; c=purple red golden
monster, little monster: {c} fur and two small horns; c=purple blue green orange
alien, little alien: {c} skin and big black eyes; c=green purple blue
snowman, snowwoman ~she: a round white body, a carrot nose and a black hat; cold
gingerbread man ~he: a brown biscuit body with white icing
talking tree: a brown trunk with a face and green leaves; big
scarecrow: a straw body, a brown coat and a straw hat
yeti: shaggy white fur and big feet; big cold

winged
fairy ~she: a {c} dress, white wings and a magic wand; c=pink blue purple green yellow
ghost, little ghost: a floating {c} body and round dark eyes; c=white blue
angel: a white robe and white wings
genie of the lamp: purple clothes and a golden turban

dragon
dragon, little dragon, baby dragon: {c} scales, small wings and a long tail; c=red green blue
  purple golden

steed
unicorn: a white coat, a {c} mane and a golden horn; c=purple pink blue
winged horse: a white coat and {c} wings; flies; c=blue golden silver

merfolk
mermaid ~she: long hair and a shining {c} tail; c=green blue pink purple
merman ~he: a beard and a shining green tail

robot
robot, little robot, old robot: a {c} metal body and round glowing eyes; c=blue red green yellow

vehicle
steam train, little train: a black boiler, red wheels and a smiling face
car, little car: {c} paint and a smiling face; c=red blue green yellow
tractor: green paint and big wheels
bus: {c} paint and round headlights; c=red yellow
fire truck: red paint and a long ladder
digger: yellow paint and a big shovel

craft
sailboat, little boat: a {c} hull and a white sail; c=red blue
tugboat: a {c} hull and a black chimney; c=red green

plane
airplane: {c} paint and wide wings; c=red white
rocket: a {c} nose and three fins; c=red blue
helicopter: {c} paint and a big rotor; c=red yellow

toy
teddy bear: soft brown fur and button eyes
wooden doll, puppet: a wooden body and a {c} painted dress; c=red blue
rag doll: yarn hair and a {c} patched dress; c=blue red
tin soldier ~he: a red coat and a tall black hat
toy robot: a small {c} metal body; c=blue red

thing
teapot: a round {c} belly and a smiling face; c=pink blue
talking book: a {c} cover with a face; c=red blue green
mushroom: a red cap with white dots and a face
candle: a white wax body and a small flame
alarm clock: a round {c} body and two little bells; c=red blue
sock: [red and white|blue and yellow] stripes and a small patch
key: a golden body with a round handle
umbrella: {c} cloth and a curved handle; c=red blue yellow
lantern: a black frame and a warm yellow light
suitcase: brown leather and two straps
pumpkin: an orange body with a smiling face
cactus: a green body with small spines
apple: a shiny {c} skin and one leaf; c=red green
spoon: a silver body with a round bowl
broom: a long wooden handle and yellow straw
sunflower: a green stem and yellow petals

sky
little star: a glowing yellow body and a smiling face
cloud, little cloud: a fluffy {c} body and a smiling face; c=white grey pink
little moon: a round silver face
snowflake: a white body with six points; cold tiny
kite: a {c} body and a long tail of ribbons; c=red blue yellow

still
bridge, old bridge: grey stones, a wide arch and two eyes; big
house, little house: {c} walls, a brown roof and two windows like eyes; c=yellow white red
windmill: white walls, four wide sails and a smiling face; big
lighthouse: red and white stripes and a bright lamp; big
clock tower: grey stones and a round clock face; big
oak tree, apple tree, pear tree, willow: a brown trunk with a face and green leaves; big
lamp post: a tall black post and a warm yellow light
signpost: a brown post and two wooden arms
letterbox: red paint and a wide mouth
park bench: green paint and four short legs
well, fountain: grey stones and a smiling face
scarecrow: a straw body, a brown coat and a straw hat
old bus: {c} paint and round headlights; c=red yellow; big
"""

SEXES = {"~he": "he", "~she": "she", "~it": "it"}
# Words that are kind to no story of ours, or belong to somebody.
UNFIT = re.compile(
    r"assassin|slav|demon|devil|hell|satan|naked|god|goddess|war|kill|necro|zombie|undead|dead|"
    r"skeleton|ghoul|poach|smuggl|tyrant|stepmother|sphinx|slayer|terminat|execution|hangm|pope|"
    r"bishop|priest|monk|imam|rabbi|nun|caliph|sultan|shah|king |queen |tribes|caveman|cannibal|"
    r"concubine|harem|mercenar|gladiator|crusader|templar|bloodsuck|dracula|nosferatu|vigilante|"
    r"hunt|gun|beggar|drunk|fool|hag|crone|wicked|evil|cursed|monst|cockroach|tapeworm|leech|"
    r"american|german|french|english|irish|british|scottish|russian|chinese|japanese|siberian|"
    r"african|indian|arabian|persian|welsh|swiss|spanish|canadian|australian|"
    r"[A-Z.'\d]"
)
BRANDS = re.compile(
    r"peter pan|tinker ?bell|puss in boots|cinderella|snow white|rapunzel|beauty|thumbelina|robin|"
    r"locksley|little john|william tell|merlin|morgan|medusa|baba yaga|befana|krampus|thor|odin|"
    r"zeus|poseidon|hercules|samson|beowulf|aladdin|ali baba|sin[db]+ad|nessie|moby|fenrir|"
    r"cerberus|"
    r"anansi|wukong|reynard|chanticleer|jiminy|goliath|bunyan|claus|christmas|easter|wonder|super|"
    r"cleopatra|nefertiti|sheba|guinevere|titania|midas|charlemagne|pendragon|oberon|ramses|maid |"
    r"tutankhamun|montezuma|scheherazade|snegurochka|briar|caesar|spartan|fairy god|lady of|jinn|"
    r"transformer|polar express|puffing|mother|father|black beauty|ugly duck|henny|red hen|yogi"
)


@cache
def kinds() -> tuple[Kind, ...]:
    """All kinds of the table above."""
    return _read_kinds(KINDS)


@cache
def further_kinds() -> dict[str, tuple[Kind, ...]]:
    """The kinds of `looks.txt` by name; a crane is a bird and a machine."""
    out: dict[str, tuple[Kind, ...]] = {}
    for kind in _read_kinds(Path(__file__).with_name("looks.txt").read_text(encoding="utf-8")):
        out[kind.name] = (*out.get(kind.name, ()), kind)
    return out


def _read_kinds(text: str) -> tuple[Kind, ...]:
    out, group, tags = [], "", frozenset[str]()
    for _, line in logical_lines(text):
        if ":" not in line:
            group = line
            tags = frozenset([*BODIES[group].tags.split(), group])
            continue
        names, rest = line.split(":", 1)
        look, *more = (part.strip() for part in rest.split(";"))
        colours, own = (), set(tags)
        for part in more:
            if part.startswith("c="):
                colours = tuple(part[2:].split())
            else:
                own |= set(part.split())
        for name in names.split(","):
            name = name.strip()
            sex = next((said for mark, said in SEXES.items() if mark in name), "")
            name = name.split(" ~")[0]
            extra = {"old"} if re.match(r"old |grand|great-grand|gran|nana", name) else set()
            if re.search(r"cub|kitten|puppy|piglet|foal|fawn|calf|lamb|chick$|duckling|baby", name):
                extra.add("young")
            out.append(Kind(name, group, look, colours, frozenset(own | extra), sex))
    return tuple(out)


@cache
def still_kinds() -> tuple[Kind, ...]:
    """Heroes that stand where they are: they come only into plots that ask for `still`."""
    return tuple(kind for kind in kinds() if kind.group == "still")


@cache
def by_name() -> dict[str, Kind]:
    """The table by name."""
    return {kind.name: kind for kind in kinds()}


@cache
def rare_kinds() -> tuple[Kind, ...]:
    """Kinds out of the vocabulary: 'sleuth' looks as a detective does. None where it's missing."""
    table, out = by_name(), []
    path = VOCABULARY / "storybook_characters.txt"
    if not path.exists():
        return ()
    for line in path.read_text().splitlines():
        head, _, terms = line.partition(":")
        for term in terms.split(","):
            term = term.strip()
            known = table.get(head)
            if not known or term in table or UNFIT.search(term) or BRANDS.search(term):
                continue
            if not re.fullmatch(r"[a-z]+(?:[ -][a-z]+)?", term):
                continue
            sex = known.sex
            if re.search(r"(man|boy|lord|brother|sir|son|lad|duke|earl|baron)$", term):
                sex = "he"
            if re.search(r"(woman|girl|lady|maid|ess|sister|daughter|lass|tress|dame)$", term):
                sex = "she"
            own = next(iter(further_kinds().get(term, ())), known)
            out.append(Kind(term, known.group, own.look, own.colours, known.tags, sex))
    return tuple(out)


@cache
def known_kinds() -> dict[str, Kind]:
    """All kinds by name; what the table says of one counts."""
    return {kind.name: kind for kind in rare_kinds()} | by_name()


@cache
def _scenes() -> dict[str, str]:
    path = VOCABULARY / "storybook_scenes.txt"
    lines = path.read_text().splitlines() if path.exists() else []
    pairs = (line.partition(":") for line in lines)
    return {term.strip(): known for known, _, terms in pairs for term in terms.split(",")}


def scene_for(noun: str) -> str:
    """What a place looks like that the picture model's vocabulary explains; '' for none."""
    return _scenes().get(noun, "")


def _split(text: str) -> list[str]:
    return text.split()


HE = _split("""
Leo Tom Arthur Oliver Max Jack Elias Finn Theo Omar Kenji Otto Milo Hugo Emil Anton Jasper Felix
Bruno Karim Mateo Nils Sami Tariq Yusuf Ravi Arjun Dmitri Pavel Ivo Luca Marco Pedro Diego Kofi
Kwame Tunde Jomo Hiro Ren Wei Bao Minh Idris Amos Barnaby Cosmo Fergus Gus Hamish Inigo Jonas Kit
Ludo Magnus Ned Oskar Percy Quentin Rufus Silas Toby Ulf Vasco Wilbur Xavi Yann Zeno Alfie Basil
""")
SHE = _split("""
Lily Anna Clara Elena Mia Rosa Nora Maya Aisha Sofia Luna Ella Ada Ida Greta Frida Hilda Astrid
Ingrid Matilda Olga Petra Vera Zoe Amina Fatima Leila Noor Priya Asha Meera Yuki Hana Mei Lin
Thandi Zuri Amara Ngozi Abeni Carmen Lucia Ines Paloma Beatriz Bridget Maeve Nell Dot Elsie Flora
Gwen Hattie Iris Josie Kaya Lotte Mabel Nina Opal Poppy Queenie Ruby Selma Tilda Ursula Willa
""")
ANY = _split("""
Pip Ember Rusty Coco Ziggy Pepper Biscuit Pebble Clover Nibble Button Pickle Mango Nutmeg Fern
Thistle Bramble Crumb Waffle Dumpling Tuppence Marble Cricket Bean Moss Sprout Tansy Juniper Olive
Figgy Truffle Noodle Bubble Whisk Tumble Jingle Scout Sunny Misty Dusty Rocky Sandy Puddle Acorn
Maple Hazel Sparrow Wren Robin Indigo Saffron Ginger Cinnamon Cocoa Toffee Fudge Pudding Crumpet
Muffin Bagel Radish Turnip Parsley Basil Sorrel Quill Inky Blot Dash Comma Echo Pocket Mitten
""")
TITLED = ("Captain {n}", "Professor {n}", "Granny {n}", "Old {n}", "Little {n}", "Uncle {n}")

SIZES = ("little", "small", "tiny", "big", "young", "old")

# adjective | how it shows ; ... | how it shows at the end ; ...
# What a hero may be of whom a prompt says nothing: nobody wants to read that Emma is lazy.
GIVEN_TRAITS = ("curious", "brave", "cheerful", "gentle", "polite", "clever")
GIVEN_SIZES = ("little", "small", "young")
TRAITS = """
shy | When anybody said hello, {he} looked at {his} {feet}. ; {He} always let everybody else speak
  first. | And from then on {he} was the one who said hello first.
curious | {He} asked "why" so often that the echo was tired of it. ; {He} could not walk past a
  closed box. | And of course {he} had one more question.
clumsy | If there was one bucket in the whole land, {he} would put {his} foot in it. ; {He} had
  fallen over everything, even over nothing. | Then {he} tripped over {his} own {feet}. Nobody
  minded.
brave | {He} had never run from anything bigger than a wasp. ; Everyone said that nothing scared
  {him}. | And now {he} knew a little more about being brave.
grumpy | {He} said "hmpf" before breakfast and "hmpf" after it. ; {He} had not smiled since last
  spring. | "Hmpf," said {hero}, but {he} was smiling.
lazy | {He} liked lying down better than anything. ; {He} could yawn with the whole of {his} body.
  | And then {he} had a very, very long nap.
forgetful | {He} tied knots to remember things, and then forgot the knots. ; Some days {he} forgot
  {his} own name. | "What was it that I wanted?" said {hero}. "Oh, never mind."
cheerful | {He} hummed in the rain and whistled in the bath. ; {He} could find something nice about
  a Monday. | And {he} hummed a little, because it fitted.
proud | {He} thought rather a lot of {himself}. ; {He} never passed a puddle without looking into
  it. | {He} looked into a puddle, and for once {he} saw somebody else in it too.
kind | {He} even said sorry to the stones that {he} tripped over. ; {He} carried beetles across the
  road. | For {hero} had always known that kindness comes back by another road.
clever | {He} could count to a hundred in both directions. ; {He} knew what nine times nine was,
  and why. | "That was easy," said {hero}, though it was not.
lonely | There was nobody to say good night to but the moon. ; {He} set the table for two, just in
  case. | That night {he} set the table for two, and both places were needed.
gentle | Moths liked to rest on {him}. ; {He} never slammed a door in {his} life. | And {he} closed
  the door very, very softly.
impatient | {He} wanted everything now, or better still, yesterday. ; {He} pulled at the flowers to
  make them grow. | "And what shall we do now?" asked {hero}. "Now? At once?"
polite | {He} said "please" to doors and "thank you" to chairs. ; {He} bowed to everyone, even to
  ants. | "Thank you very much," said {hero} to the whole day.
noisy | {He} could not even whisper quietly. ; You heard {him} long before you saw {him}. | And for
  a whole minute {he} was as quiet as snow.
quiet | {He} used up about nine words a day. ; {He} liked listening better than talking. | {He} had
  two words left for that day. "Good night," said {hero}.
hungry | {His} tummy rumbled like a small cart. ; {He} was always thinking of the next meal. | "And
  what is for supper?" asked {hero}.
sleepy | {He} had once dozed off in the middle of a sneeze. ; {He} yawned at least forty times a
  day. | Then {he} yawned, once for each of them, and slept.
cheeky | {He} had an answer to everything. ; {He} stuck out {his} tongue at the weather. | And {he}
  winked.
stubborn | When {he} said no, even the wind walked round {him}. ; {He} had never changed {his}
  mind, not even on Sundays. | "I always said so," said {hero}, though {he} had not.
messy | {His} things lay about wherever things can lie. ; There was jam behind {his} ears. | {He}
  put one thing back in its place. The rest could wait.
tidy | {He} lined up {his} pebbles by size every evening. ; {He} could not sleep while a picture
  hung crooked. | One picture hung crooked that night, and {he} let it hang.
dreamy | {He} watched the clouds so long that {his} soup went cold. ; Half of the time {he} was
  somewhere else in {his} head. | And this time the dream was real.
"""

# what a prompt says | how it shows ; ... | how it comes back at the end ; ...
QUIRKS = """
loves pancakes | {He} loved pancakes, with honey and without a fork. ; {He} ate pancakes on
  Mondays, and on the other days too. | There were pancakes that evening, a stack so high that it
  leaned. ; "And now pancakes," said {hero}.
collects buttons | {He} kept {his} buttons in a tin, forty-one of them. ; Every pocket of {his} was
  full of buttons. | That night a forty-second button went into the tin.
hums all day | {He} hummed all day long, always the same three notes. ; You could tell where {he}
  was by the humming. | And if you listen, you can hear three notes from far away.
never takes off a red hat | {He} never took off {his} red hat, not even in the bath. ; {He} wore a
  red hat in all weathers. | And for once {he} took off the red hat, and bowed.
always carries an umbrella | {He} carried an umbrella, rain or shine. ; "You never know," {he}
  always said, and took the umbrella along. | And the umbrella? It had not rained at all. "You
  never know," said {hero}.
talks to the moon | Every evening {he} told the moon what had happened. ; {He} liked to talk to the
  moon, who never interrupted. | That evening there was a lot to tell the moon.
counts everything | {He} counted everything: steps, spoons, sneezes. ; {He} knew how many windows
  there were (nineteen). | "One," counted {hero}, "one very good day."
collects stones | On {his} windowsill lay stones, the round ones to the left. ; {He} never came
  home without a stone. | {He} put a stone from that day in the very middle of the windowsill.
loves cheese | {He} loved cheese, and most of all the holes. ; {He} dreamed of cheese on six nights
  out of seven. | Supper was cheese, and {he} saved the holes for last.
is afraid of spiders | {He} was afraid of spiders, even of small polite ones. | And a spider
  watched it all, and was very happy for {him}.
wears odd socks | {He} wore odd socks, because the others were always in the wash. ; One sock was
  green and one was yellow, every day. | And both socks, the green one and the yellow one, were
  hung up to dry.
tells terrible jokes | {He} told terrible jokes, and laughed at them alone. ; "What is brown and
  sticky? A stick," {he} would say, and roll about. | "What is brown and sticky?" asked {hero}.
  This time somebody else laughed too.
rhymes by mistake | {He} rhymed by mistake, and it gave {him} the bellyache. ; {He} made rhymes
  without trying, and it was rather tiring. | "That was fun," said {hero}, "and now it is done."
hiccups when excited | {He} got the hiccups whenever something happened. ; Good news gave {him}
  hiccups, and so did bad news. | "Hic," said {hero}, and that was all {he} could say.
loves to dance | {He} danced while sweeping, and sometimes instead. ; {His} {feet} could not keep
  still when there was music. | And then {he} danced until the stars got dizzy.
writes everything down | {He} wrote everything down in a little blue notebook. | "A good day," {he}
  wrote in the blue notebook, and drew a line under it.
"""

# What animals and things may wear, as captions say it; the first three are drawn well. People wear
# what their kind says.
WEAR = _split("scarf cape jacket hat cap bow-tie")
WEAR_COLOURS = _split("red blue green yellow purple orange pink")
WEAR_LINES = (
    "{He} wore {wear} on all days of the week.",
    "{He} never went anywhere without {wear}.",
    "Around here everybody knew {him} by {wear}.",
    "{He} had put on {wear}, as always.",
)

MADE = (
    _split(
        "bram fli gru hob jum kwi lum mor nib ol pim quo rum sni tro um vel wob zin fen gli spro"
    ),
    _split("bo da fi gu lo ma ni po ra su ti vo wi ble mble nki ffle ggle ddle rri"),
    _split("ck m x n l ng p t s lly kin bit dle wig nock ster puff"),
)
MADE_LOOKS = (
    "a round furry {c} body and two small horns",
    "soft {c} fur and enormous ears",
    "{c} skin, six short legs and a curly tail",
    "long {c} fur and one big round eye",
    "{c} feathers, long legs and a tiny beak",
    "smooth {c} skin, big eyes and a spotted tail",
    "a fluffy {c} body and very large feet",
)
MADE_COLOURS = _split("purple blue green orange pink yellow grey white")

THINGS = """
any: lantern, red balloon, silver bell, wooden flute, old map, golden key, blue teapot, glass
  marble,
  kite, brass compass, music box, paper boat, drum, umbrella, snow globe, spyglass, clay pot,
  wooden spoon, tin trumpet, red ribbon, jar of honey, pocket watch, seashell, magnifying glass,
  patchwork blanket, bag of seeds, ball of wool, straw hat, silver spoon, painted egg, feather pen
toy: kite, drum, spinning top, red ball, toy boat, rag doll, wooden horse, tin trumpet, yo-yo,
  paper windmill, rocking horse, marble, hoop, wagon
treasure: golden key, ruby ring, silver cup, pearl, old coin, emerald, crown, golden bell
food: apple pie, plum cake, loaf of bread, pot of soup, jar of honey, cheese, pear tart, ginger
  cake
music: flute, drum, fiddle, trumpet, lute, harp, tin whistle, accordion
light: lantern, candle, lamp, glow-worm in a jar, torch
rare: astrolabe, barometer, ocarina, metronome, sextant, zither, kaleidoscope, abacus, gramophone,
  sundial, weathercock, colander, samovar, tambourine, hourglass, thimble, bellows, balalaika,
  lava lamp, periscope, xylophone, doorknob, egg timer, paperweight, cuckoo clock
"""


@cache
def things() -> dict[str, tuple[str, ...]]:
    """Pools of things by name."""
    out = {}
    for _, line in logical_lines(THINGS):
        name, items = line.split(":", 1)
        out[name] = tuple(item.strip() for item in items.split(","))
    return out


THING_ADJECTIVES = _split("small old shiny dusty strange beautiful lost magic broken tiny round")


@cache
def _rows(text: str) -> tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...]:
    out = []
    for _, line in logical_lines(text):
        head, shows, *ends = (part.strip() for part in line.split("|"))
        shows_, ends_ = (
            tuple(s.strip() for s in part.split(" ; ")) for part in (shows, ends[0] if ends else "")
        )
        out.append((head, shows_, ends_))
    return tuple(out)


def traits() -> tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...]:
    """(adjective, sentences that show it, sentences that end on it)."""
    return _rows(TRAITS)


def trait(adjective: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """How a trait shows, and how a story ends on it; nothing for one that no table holds."""
    return next((row[1:] for row in traits() if row[0] == adjective), ((), ()))


def quirks() -> tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...]:
    """(what a prompt says, sentences that show it, sentences that bring it back at the end)."""
    return _rows(QUIRKS)
