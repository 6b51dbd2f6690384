"""The evaluation's 400 prompts: what is asked, and what of the real art would be right.

200 ask for a kind alone, the second half of each list in words that no caption holds (a test sees
to it); that half was written by somebody who saw the captions' words and the kinds, and never the
preset's vocabulary. 200 more (`asked.txt`) ask for a role, a pose, a layout or a light as well, all
in words that no caption holds; their author knew the captions. Twenty characters more, in words of
the captions, are drawn in six poses: are they the same ones?
"""

from pathlib import Path

_CHARACTERS = """
a brave knight in shining armor with a sword and a shield | knight, lady knight
a lady knight with a red plume | lady knight, knight
a king with a golden crown and a purple cape | king
a queen in a blue dress | queen, princess
a young prince in a blue coat | prince
a princess in a pink dress | princess, queen
an old wizard with a long white beard and a blue robe | wizard
a wizard in purple holding a staff | wizard
a witch in a black robe with a broom | witch
a forest elf with a bow and arrow | elf, elf woman
a fairy with wings and a magic wand | fairy, flying fairy, fairy boy
a pirate captain with a sword | pirate, pirate woman
a sailor with blue stripes | sailor, sailor woman
a ninja in black clothes | ninja
an astronaut in a white space suit | astronaut, woman astronaut
a detective with a magnifying glass | detective, woman detective
a farmer with a straw hat and a pitchfork | farmer, farmer woman
a cook with a white chef's hat | cook, woman cook, baker, baker woman
a scientist in a white coat | scientist, woman scientist
a little boy in a red shirt | boy
a little girl in a yellow dress | girl
a grandmother with a basket | old woman
an old man with a walking stick | old man
a friendly giant with a beard | giant
a dwarf with an axe | dwarf
a vampire with a red cape | vampire, vampire woman
a mermaid with a green tail | mermaid
a red dragon | dragon
a green dragon with wings | dragon
a unicorn with a purple mane | unicorn
a white horse | horse, winged horse
a black horse galloping | horse
a red fox | fox
a fox in a blue scarf | fox
a grey wolf | wolf
a brown bear | bear
a lion with a golden crown | lion
a white rabbit | rabbit
an owl | owl
a green frog | frog
a yellow cat | cat
a dog with a red scarf | dog
an elephant | elephant
a mouse | mouse
a blue robot | robot
a friendly ghost | ghost
a green alien | alien
a purple monster | monster
a snowman with a hat | snowman
a talking tree | talking tree
a duchess with a feathered fan | lady, queen, princess
the duke who owned everything | gentleman, prince, king
the caliph of the golden city | sultan, king
my funny uncle with a moustache | man, old man, gentleman, walking man
a kind aunt with a handbag | woman, old woman, lady, walking woman
the miller's youngest daughter | girl, princess, young heroine, farmer woman, lady, woman
a hunched crone with a crooked nose | witch, old woman
a blind seer who knows the future | wizard, enchantress, witch, old woman, old man, monk
a conjurer at the birthday party | magician with a top hat, wizard
a druid with a beard of moss | wizard, monk, old man, priest
a burglar sneaking through the night | thief, thief girl
the village constable blowing his whistle | policeman, policewoman
the old lighthouse keeper | old man, sailor, fisherman, captain
a barefoot goatherd from the mountains | shepherd, shepherdess
a pupil on the first day of school | student, student girl, boy, girl
the confectioner with sugary fingers | baker, baker woman, cook, woman cook
a friendly vet for sick pets | doctor, woman doctor
a daring aviator with goggles | pilot, woman pilot
a musketeer with a feathered cap | fencer, soldier, knight, woman soldier
a mighty gladiator in the arena | warrior, warrior woman, knight, viking
a sleepy sentry at the gate | royal guard, woman guard, soldier, woman soldier, knight
a fiddler playing at the wedding | musician, musician woman
a botanist collecting rare flowers | scientist, woman scientist, gardener, gardener woman, explorer, woman explorer
the abbot of the quiet monastery | monk, priest
a weary pilgrim on the long road | traveler woman, walking man, walking woman, monk, ranger, explorer
a sculptor covered in dust | artist, woman artist
a tiny water sprite | fairy, flying fairy, fairy boy, flying fairy boy, mermaid, elf, elf woman
a wyvern guarding the mountain pass | dragon, chinese dragon
a siren singing on the rocks | mermaid
a shy yeti | monster, polar bear, gorilla, troll
a hungry ghoul | zombie, ghost, monster, vampire
a marionette without strings | wooden doll
a newborn foal on wobbly legs | horse, donkey
a scruffy terrier with a bone | dog, poodle
a fat tabby sleeping on the sofa | cat
a playful cub who lost his mother | bear, lion, tiger, wolf, fox, leopard, polar bear, panda
the emperor's nightingale | bird
a reindeer pulling the sleigh | deer, moose
a panther prowling through the jungle | leopard, black cat, tiger
a goldfish who grants three wishes | fish, tropical fish
a hypnotizing python | snake
a cheeky chimpanzee eating a banana | monkey, gorilla, orangutan
a dormouse who sleeps all winter | mouse, hamster, squirrel, rat
an angry wasp | bee
a little yellow taxi | car, bus
a dusty spellbook that whispers | open book, talking book
an ancient oak with a face | talking tree
a sparkling ruby | diamond
a silver tiara | crown
a mysterious parcel with a ribbon | gift
"""  # noqa: E501

_SCENES = """
a forest with tall trees | forest, pine forest
a magical forest with glowing mushrooms | magical forest, mushroom land
an enchanted forest at night | magical forest, dark forest
a dark forest in the fog | dark forest, pine forest, forest
an autumn forest with orange leaves | autumn forest
a snowy forest | snowy forest
a jungle with palm trees | jungle, temple in the jungle
a swamp | swamp
a meadow full of colorful flowers | meadow, garden
a sunflower field | sunflower field, meadow
a castle garden with a fountain | garden
a farm with a red barn | farm
a field of golden wheat | wheat field
rolling green hills | hills
a windmill on a hill | hill with a windmill
an african savanna at sunset | savannah
a sandy desert with cactus | desert
pyramids in the desert | desert with pyramids
an oasis with palm trees | oasis, island, beach
high mountains | mountains, snowy mountains
mountains with snow | snowy mountains, mountains
an erupting volcano with lava | volcano
a dark cave | cave, crystal cave
a cave with glowing crystals | crystal cave, cave
a treasure cave full of gold | dragon's lair
a river through the countryside | river, country road
a waterfall | waterfall
a calm lake with mountains behind | lake
the open sea with a sailboat | sea, harbour
a stormy sea with big waves | stormy sea, sea
a tropical beach with palm trees | beach, island
a desert island | island, beach
a coral reef under the sea | underwater world
a harbor with sailboats | harbour
the deck of a pirate ship | ship's deck
a village with houses | village, village in the snow
a winter village at night | village in the snow
a castle on a hill at sunset | castle
a haunted castle in a storm | dark castle, castle
a throne room with a red carpet | throne room
a dungeon with torches | dungeon
a city with tall buildings at night | city
a market with fruit stalls | market
a graveyard at night | graveyard
ancient ruins with stone columns | ruins
outer space with planets | space, moon
the surface of the moon | moon
a cozy bedroom | bedroom, living room
a library with tall bookshelves | library
a laboratory with potions | laboratory
an orchard full of ripe fruit | garden, farm, park, cherry blossom forest
a hidden cove where smugglers land | beach, sea, island, cave, harbour
the docks where the ships unload | harbour
a lonely moor in the fog | hills, meadow, swamp, country road
a thorny thicket | forest, dark forest, jungle
foaming rapids between the rocks | river, waterfall
a greenhouse with exotic plants | garden
the stable where the pony sleeps | farm
a glittering ballroom with chandeliers | throne room, castle
the highest turret of all | tower, castle, dark castle
a vault filled with coins | dragon's lair, dungeon
the fox's den under the roots | cave
a dark tunnel beneath the earth | cave, crystal cave, dungeon
the antarctic, home of the penguins | ice land
a slope for sledding and skiing | snowy mountains, snowy forest, hills, mountains
a chalet high in the alps | cabin in the snow, village in the snow, snowy mountains, small house in the forest, mountains
the seabed where the sunken ship lies | underwater world
the endless universe | space
a drifting asteroid | moon, space, alien planet
the dusty plains of mars | alien planet
a terrible tempest with towering waves | stormy sea
aboard a three-masted schooner | ship's deck, sea
a merry-go-round with music | circus, playground
two swings and a climbing frame | playground, park
an old mill grinding flour | hill with a windmill, farm, river
a crooked shack where the witch lives | small house in the forest, haunted house, tree house
a crammed little bookshop | library, old town street
the crumbling acropolis | ruins
a forgotten shrine covered with moss | japanese temple, temple in the jungle, ruins
the great sphinx | desert with pyramids
a narrow alley with lanterns | old town street, city
the skyline at night | city
a dusty trail over the hills | country road, hills, forest, mountains
a tall viaduct | bridge over a river
grandmother's chair beside the hearth | room with a fireplace, living room, kitchen
a tiny apartment | living room, bedroom, city
the misty highlands | hills, mountains, meadow
the subway in the rush hour | train station
the chocolate factory | candy land
a haystack in august | farm, wheat field
a mausoleum with an iron gate | graveyard, haunted house, dungeon, ruins
a maze of roses | garden, park
an isle that no map shows | island, beach, sea
the silent taiga | pine forest, snowy forest, forest
the wide serengeti | savannah
a waterhole where the elephants drink | oasis, savannah, lake
a deep blue fjord | lake, mountains, sea, river
an avalanche rushing down | snowy mountains, mountains
crimson maples along the way | autumn forest, park
a ring of toadstools | mushroom land, magical forest, forest
"""  # noqa: E501


def _parse(text):
    out = []
    for line in text.strip().splitlines():
        prompt, kinds = line.split("|")
        out.append((prompt.strip(), frozenset(k.strip() for k in kinds.split(","))))
    return out


CHARACTERS, SCENES = _parse(_CHARACTERS), _parse(_SCENES)
SEEN = 50  # the first 50 of each list


def _parse_asked(text):
    """{group: [(prompt, kinds, {factor: words that would be right})]}; `# group` heads a group."""
    out = {}
    for line in text.strip().splitlines():
        if line.startswith("#"):
            rows = out.setdefault(line[1:].strip(), [])
            continue
        prompt, kinds, factors = line.split("|")
        pairs = (f.split("=") for f in factors.split(";"))
        wanted = {k.strip(): frozenset(w.strip() for w in v.split(",")) for k, v in pairs}
        rows.append((prompt.strip(), frozenset(k.strip() for k in kinds.split(",")), wanted))
    return out


FACTORS_ASKED = _parse_asked(Path(__file__).with_name("asked.txt").read_text(encoding="utf-8"))

# Who is drawn again: what is asked of each, and the kinds that would be right.
CAST = _parse(
    """
a fox baker | fox
a rabbit knight | rabbit
a bear pirate | bear
a cat wizard | cat, black cat
a frog king | frog
a mouse doctor | mouse
a penguin sailor | penguin
a pig farmer | pig
a robot firefighter | robot
a teddy bear astronaut | teddy bear
a girl in a red dress | girl
a boy in a green shirt | boy
a princess in a pink dress | princess
a knight in shining armor | knight
a pirate in a blue coat | pirate
an old wizard in a purple robe | wizard
a witch in a black robe | witch
an astronaut in a white space suit | astronaut, woman astronaut
an elf in a green tunic | elf
a cook with a white chef's hat | cook, woman cook
"""
)
# In what poses, and how that is said.
AGAIN = {
    "sitting": "sitting",
    "running": "running",
    "asleep": "asleep",
    "waving": "waving",
    "arms up": "with arms up",
    "walking": "walking",
}
