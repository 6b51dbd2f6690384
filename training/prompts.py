"""The evaluation's 200 prompts: what is asked, and which kinds of the real art would be right.

The second half of each list uses words that no caption holds (a test sees to it).
"""

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
a sorcerer casting a spell | wizard, young wizard, witch, enchantress
a monarch in robes of state | king, queen, sultan, prince
an android from the future | robot
a cosmonaut | astronaut, woman astronaut
a buccaneer of the seven seas | pirate, pirate woman, captain
a phantom | ghost
a sleuth searching for clues | detective, woman detective
a steed | horse, winged horse
a hare | rabbit
a pup | dog
a feline | cat, black cat, tiger, leopard
a serpent | snake, chinese dragon, dragon
a hound | dog, wolf
a lad | boy, young hero
a maiden with flowers | princess, girl, woman, lady, bride
a swordsman | knight, warrior, ninja, fencer, young hero
a warlock | wizard, young wizard, witch, enchantress
a paladin | knight, lady knight, warrior
a samurai | ninja, warrior, knight
a schoolboy | boy, student
a grandma | old woman
a surgeon | doctor, woman doctor, scientist
a peddler | merchant, merchant woman, gentleman
a troubadour | musician, musician woman
a harlequin | jester, jester woman, clown, clown girl
a necromancer | wizard, witch, enchantress, young wizard
a seafarer | sailor, sailor woman, captain, pirate, fisherman
a shipwrecked mariner | sailor, sailor woman, captain, pirate, fisherman
a tomcat | cat, black cat
a rodent | mouse, rat, squirrel, hamster, beaver
a lioness | lion, tiger, leopard
a fawn | deer
a mare | horse, winged horse
a pony | horse, unicorn, winged horse, donkey
a mule | donkey, horse
an orca | whale, dolphin, shark
a cobra | snake
a tarantula | spider
a moth | butterfly, bee
a spectre | ghost
an extraterrestrial | alien
a cyborg | robot
a hobbit | dwarf, elf, boy
a leprechaun | dwarf, elf
a nymph | fairy, mermaid, elf woman, flying fairy
a cherub | angel, fairy
a werewolf | wolf
a titan | giant
a grizzly | bear
a toddler | boy, girl
"""

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
a fortress on a rock | castle, dark castle, tower, ruins
the woods at dusk | forest, pine forest, dark forest, magical forest
a sunlit glade | forest, meadow, small house in the forest, pine forest
a cottage by the path | village, small house in the forest, cabin in the snow
the seashore | beach, sea, island, lighthouse
a lagoon | beach, island, lake, oasis, sea
the frozen tundra | ice land, snowy forest, snowy mountains
a bazaar | market, old town street
a hamlet | village, small house in the forest, old town street
a metropolis | city, old town street
a crypt | graveyard, dungeon
a burial ground | graveyard
the cosmos | space, moon, alien planet
a nebula | space
a grotto | cave, crystal cave, dragon's lair
a cascade in a ravine | waterfall, river
a brook | river, lake
a creek | river, lake, swamp
the steppe | savannah, meadow, hills
the sahara | desert, desert with pyramids, oasis
an atoll | island, beach
a wharf | harbour
a galleon | ship's deck, harbour, sea
a ranch | farm
a pasture | meadow, hills, farm
the summit of a peak | mountains, snowy mountains
a glacier | ice land, snowy mountains
a blizzard | snowy forest, snowy mountains, village in the snow, cabin in the snow, ice land
a chateau | castle, garden, tower
a citadel | castle, dark castle, tower
an archive of manuscripts | library
a nursery | bedroom, playground, living room
a dormitory | bedroom
a parlor | living room, room with a fireplace
a lounge | living room, room with a fireplace
a pantry | kitchen
a cockpit of a space shuttle | spaceship interior
a bog | swamp
a bayou | swamp
fields of barley | wheat field, farm
a lane | country road, old town street
a footbridge | bridge over a river
the heavens | sky with clouds, space
a ghostly manor | haunted house, dark castle
a hut | village, small house in the forest, cabin in the snow, tree house
a catacomb | dungeon, graveyard, cave
an abyss of fire | volcano
a cavernous hoard of riches | dragon's lair
a grove | forest, pine forest, cherry blossom forest, garden
a prairie | meadow, savannah, hills, wheat field
"""


def _parse(text):
    out = []
    for line in text.strip().splitlines():
        prompt, kinds = line.split("|")
        out.append((prompt.strip(), frozenset(k.strip() for k in kinds.split(","))))
    return out


CHARACTERS, SCENES = _parse(_CHARACTERS), _parse(_SCENES)
SEEN = 50  # the first 50 of each list
