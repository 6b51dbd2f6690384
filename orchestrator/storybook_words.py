"""What the embedded checkpoint is told for words that its training captions do not hold.

Each line: what it knows, then what people ask for. `training/art` is what it was trained on; a
test there sees to it that the left side is known and the right side is not.
"""

from orchestrator.vocabulary import Vocabulary

CHARACTER = Vocabulary.parse(
    """
People of the court and of arms
knight: swordsman, paladin, crusader, cavalier, templar, chevalier, duelist, samurai, legionnaire
knight: gladiator
lady knight: knightess, swordswoman
warrior: barbarian, berserker, spartan
soldier: trooper, infantryman, sergeant, corporal, commander, marshal
royal guard: sentinel, sentry, gatekeeper, watchman, guardsman, bodyguard
king: monarch, sovereign, pharaoh, caesar, regent, chieftain, warlord
emperor: tsar, kaiser
queen: matriarch, tsarina
prince: young nobleman
princess: maiden, damsel, young noblewoman, duchess, countess, infanta
gentleman: duke, baron, earl, lord, nobleman, aristocrat, butler
sultan: caliph, rajah, maharaja, shah
archer: bowman, marksman

Magic
wizard: sorcerer, warlock, spellcaster, necromancer, conjurer, archmage, druid, alchemist
wizard: soothsayer, seer, oracle, enchanter
enchantress: priestess, seeress
witch: hag, crone
fairy: nymph, dryad, sylph, sprite
elf: wood elf, high elf, elfling, leprechaun, hobbit, halfling, brownie
dwarf: dwarven smith, dwarven miner
angel: cherub, seraph, guardian spirit
ghost: phantom, spectre, specter, wraith, apparition, poltergeist, spook, banshee
vampire: dracula, nosferatu
vampire woman: vampiress
zombie: mummy, ghoul
giant: titan, cyclops, colossus, golem, giantess
troll: bugbear
monster: yeti, bigfoot, sasquatch, gremlin, imp, kraken, boogeyman, hydra, chimera
dragon: wyvern, wyrm, drake, dragonling, sea serpent
winged horse: hippogriff
snowman: snow golem
talking tree: treant, ent, tree spirit, walking tree

Trades
sailor: mariner, seafarer, boatman, deckhand, navigator, cabin boy, oarsman, helmsman, gondolier
sailor: rower
captain: skipper, admiral, commodore
pirate: buccaneer, corsair, privateer, swashbuckler, freebooter, marauder
farmer: rancher, cowherd, swineherd, goatherd, plowman, ploughman, harvester, scarecrow, cowboy
farmer: beekeeper
shepherd: drover, herder, herdsman
shepherdess: goose girl, milkmaid
gardener: florist, botanist, herbalist
fisherman: angler, old fisher, fisher
miner: prospector, caveman
blacksmith: armorer, tinker, locksmith, welder, ironsmith
woodcutter: carpenter, logger, woodsman, axeman, sawyer
ranger: scout, trapper, forester, tracker
hunter: huntsman, bounty hunter
baker: confectioner, pastry chef, miller, candy maker
cook: kitchen boy, innkeeper, waiter, barkeeper
merchant: peddler, pedlar, tradesman, salesman, vendor, hawker, dealer, tailor, cobbler, shoemaker
merchant: weaver, potter
scientist: chemist, biologist, physicist, astronomer, researcher, engineer, mad professor
scientist: mathematician
inventor: clockmaker, watchmaker, toymaker, mechanic, tinkerer
doctor: surgeon, healer, medic, apothecary, dentist, veterinarian, vet
teacher: tutor, schoolmistress, headmaster, librarian, scholar, historian, philosopher, writer
teacher: poet, author
student: pupil, schoolboy, page boy
student girl: schoolgirl
detective: sleuth, spy, secret agent, inspector, private eye
explorer: archaeologist, pathfinder, treasure hunter, mountaineer, climber, discoverer, voyager
explorer: pioneer
wanderer: pilgrim, vagabond, nomad, hiker, backpacker, drifter, beggar
thief: burglar, pickpocket, highwayman, robber, smuggler, assassin
ninja: shinobi, shadow warrior
astronaut: cosmonaut, space traveler, moonwalker
robot: android, cyborg, automaton, droid, mechanical man, tin man, bot
alien: extraterrestrial, space creature
pilot: aviator, balloonist
musician: troubadour, fiddler, piper, flutist, guitarist, lutenist, harpist, composer
singer: songstress
dancer: ballerina
artist: sculptor, illustrator
jester: harlequin, acrobat, trickster
clown: mime, pantomime
priest: vicar, parson, preacher, bishop, pope
monk: friar, abbot
genie: djinni
magician with a top hat: illusionist, stage wizard
mailman: courier, delivery man
fireman: fire fighter
policeman: constable, cop, sheriff
runner: athlete, sprinter, jogger, marathoner
superhero: caped crusader
superheroine: wonder woman

Family and age
boy: lad, orphan, toddler, youngster, schoolkid, urchin, kid, teenager, brother, son, nephew
girl: lass, little sister, sister, daughter, niece, little maid
man: neighbor, neighbour, fellow, townsman
woman: townswoman, housewife
old man: grandad, granddad, grandpapa, old gentleman, old fellow, patriarch
old woman: grandma, old lady, nana, elderly lady

Animals
horse: steed, mare, pony, foal, colt, charger, mustang
donkey: mule, burro
rabbit: hare, bunny rabbit, jackrabbit
dog: hound, pup, pooch, greyhound, sheepdog, corgi, dachshund, bulldog, terrier, beagle, husky
dog: watchdog, dalmatian
wolf: coyote, jackal, werewolf, wolf cub, hyena, dire wolf
fox: vixen, fox cub, fennec
cat: feline, tomcat, kitty, tabby
lion: lioness, lion cub
leopard: panther, jaguar, puma, cougar, lynx, bobcat, snow leopard, ocelot
tiger: tigress, tiger cub
bear: grizzly, bear cub, grizzly bear, cub
panda: red panda
raccoon: coati
mouse: rodent, gerbil, dormouse, vole, shrew, mole
hedgehog: porcupine, echidna
badger: wolverine
otter: weasel, ferret, mink, stoat, mongoose, meerkat, marten
squirrel: marmot, prairie dog, groundhog
deer: fawn, doe, reindeer, elk, roe, gazelle, antelope, caribou
cow: heifer, yak
pig: hog, warthog, swine, tapir
sheep: ewe
llama: vicuna, guanaco
monkey: chimpanzee, baboon, lemur, gibbon, macaque, chimp
kangaroo: wallaby
koala: sloth, wombat
elephant: elephant calf
mammoth: woolly rhinoceros
crocodile: caiman, gharial
lizard: chameleon, iguana, newt, salamander, axolotl, skink
snake: serpent, python, cobra, viper, rattlesnake, boa, adder, asp
t-rex: velociraptor, raptor, dino
long-necked dinosaur: diplodocus, brachiosaurus
turtle: terrapin, sea turtle
frog: tadpole, bullfrog
owl: owlet, barn owl
eagle: vulture, condor, griffin, gryphon, phoenix, osprey
raven: magpie, jackdaw, rook
bird: sparrow, canary, nightingale, bluebird, starling, hummingbird, thrush, kingfisher, woodpecker
dove: pigeon, seagull, gull
penguin: puffin
swan: stork, heron, egret, pelican
parrot: macaw, cockatoo, toucan, budgie
peacock: pheasant, turkey cock
duck: mallard
whale: orca, narwhal, humpback
dolphin: porpoise
seal: walrus, manatee
shark: hammerhead, swordfish, stingray
fish: salmon, trout, goldfish, carp, herring, tuna, piranha
tropical fish: clownfish, seahorse
octopus: cuttlefish
crab: hermit crab, crayfish
snail: slug
butterfly: moth, dragonfly
bee: wasp, hornet, mosquito
ladybug: bug, insect
spider: tarantula
beetle: cockroach, scarab
grasshopper: locust, mantis
caterpillar: worm, centipede, earthworm
bat: vampire bat

Things that live in stories
smiling cloud: little cloud
little star: shooting star, falling star
rocket: shuttle, starship
flying saucer: alien ship
sailboat: galleon, yacht, vessel
steam train: steam engine
car: automobile, taxi, jeep
teddy bear: stuffed bear, plush bear, stuffed animal
wooden doll: puppet, marionette, nutcracker, wooden boy

Clothes, and what is held
robe: cassock, kimono, toga
cape: cloak, mantle, shawl
tunic: doublet, jerkin, jersey
dress: skirt, ballgown, sundress
coat: raincoat, overcoat, parka, trenchcoat, waistcoat, blazer
shirt: blouse, t-shirt, tee, pullover
trousers: pants, jeans, leggings, breeches, shorts
hat: beret, fedora, sombrero
crown: tiara, diadem, coronet, circlet
helmet: visor, helm
space suit: spacesuit
staff: scepter, sceptre, quarterstaff
sword: blade, saber, sabre, rapier, longsword, scimitar, katana, broadsword, cutlass
axe: hatchet, battleaxe, tomahawk
shield: buckler
spear: lance, pike, halberd, javelin, harpoon
lantern: torch
bag: satchel, purse, pouch, backpack, knapsack, rucksack
book: tome, spellbook, diary, journal, notebook
scroll: parchment
basket: hamper
lute: mandolin, harp, ukulele
telescope: spyglass, binoculars
"""
)

BACKGROUND = Vocabulary.parse(
    """
Woods
forest: wood, woods, woodland, woodlands, grove, glade, copse, thicket, wilderness, glen
magical forest: bewitched forest, elven forest, enchanted grove, fairy grove, enchanted wood
magical forest: enchanted woods, magic wood, fairyland, fairy kingdom, elven kingdom
dark forest: black forest, shadowy forest, cursed forest, dark woods, dark wood, deep dark woods
dark forest: haunted woods, thornwood
pine forest: taiga, boreal forest, spruce forest, conifer forest
jungle: amazon, bamboo forest, mangrove
swamp: bog, bayou, fen, quagmire, mire, moor
autumn forest: golden forest
cherry blossom forest: orchard, cherry orchard
tree house: treehouse, treetop house

Fields
meadow: pasture, prairie, lea, heath, grassy plain, lawn, flowerbed, flower field
meadow: field of wildflowers
hills: hillside, highlands, hilltop, knoll, vale, dale
savannah: steppe, plains, outback
wheat field: cornfield, barley field, fields of barley, field of corn, rice field, paddy
garden: backyard, yard, courtyard, conservatory, greenhouse, rose garden, maze
farm: ranch, barnyard, homestead, stable, stables, chicken coop, vineyard
country road: lane, trail, footpath, crossroad, highway, roadside
bridge over a river: footbridge, drawbridge
park: zoo

Rock and heat
mountains: peak, peaks, summit, cliffs, canyon, gorge, ravine, mountainside, mountaintop
mountains: mountain range, crag, mountain pass
snowy mountains: everest, alps, himalayas
desert: sahara, badlands, wasteland, dune, wild west
desert with pyramids: egypt, ancient egypt, pharaoh's tomb
volcano: abyss of fire, lava field, underworld, hell
cave: grotto, burrow, tunnel, den, underground tunnel, mineshaft, catacomb, catacombs
crystal cave: gem cave, diamond mine, diamond cave
dragon's lair: dragon cave, dragon den, hoard, treasure vault, treasure room

Water
river: brook, creek, rivulet, riverbank, riverside, canal, delta
waterfall: cascade, cataract
lake: pool, reservoir, lakeside, fjord, lakeshore, loch
sea: high seas, waters, bay, gulf
beach: shore, seashore, coastline, cove, lagoon, seaboard, shoreline
island: atoll, isle, islet, desert isle
underwater world: seabed, seafloor, bottom of the ocean, sunken city, atlantis, mermaid kingdom
underwater world: submarine
harbour: wharf, dock, docks, jetty, quay, marina, fishing village, seaport
ship's deck: galleon, schooner, pirate vessel, vessel, frigate, aboard a ship
lighthouse: beacon

Cold
ice land: tundra, glacier, antarctica, iceberg, frozen lake, frozen sea, polar land, ice kingdom
ice land: ice palace, ice castle
snowy forest: blizzard, snowstorm, winter wonderland, frozen forest, winter woods, snowy woods
cabin in the snow: igloo, ski lodge, alpine hut, winter cottage, snowy cottage
village in the snow: snowy town, winter town

Where people live
village: hamlet, settlement, township
city: metropolis, skyline, new york, london, paris, capital, megacity, rooftop, rooftops, alley
old town street: bakery, cobbled street, cobbled lane, shop, bookshop, toy shop, side street
small house in the forest: cottage in the woods, cottage in the forest, hut in the woods
small house in the forest: hut in the forest, cabin in the woods
small house in the forest: cottage, hut, shack, hermitage, lodge, bungalow, gingerbread house
castle: fortress, fort, citadel, chateau, stronghold
dark castle: dark fortress, vampire castle
throne room: banquet hall, ballroom, royal court
tower: turret, spire, watchtower, belfry, clock tower
dungeon: jail, torture chamber
haunted house: manor, ghostly manor, haunted manor, old mansion
market: bazaar, supermarket, grocery
market square: plaza, town square
japanese temple: shrine, monastery, dojo, japan, china, kyoto
hill with a windmill: mill
temple in the jungle: jungle ruins, mayan temple, aztec temple
ruins: rome, greece, acropolis, colosseum, stonehenge
graveyard: crypt, burial ground, tomb, mausoleum, churchyard
train station: depot, subway
circus: big top, amusement park, theme park, funfair, stadium

Rooms
bedroom: nursery, dormitory, bed chamber, bedchamber, hospital room, guest room
living room: parlor, parlour, lounge, sitting room, apartment
room with a fireplace: hearth, pub, cozy cabin
kitchen: pantry, restaurant, cafe, diner, cafeteria, cookhouse
library: archive, archives, bookstore, reading room, museum
laboratory: alchemy lab, factory, observatory, forge, smithy
classroom: schoolroom, lecture hall, kindergarten, preschool
attic: loft, garret, cellar, basement, storeroom
workshop: garage, toolshed, shed

Sky and space
sky with clouds: heaven, heavens, cloud kingdom, cloud city
space: cosmos, nebula, milky way, galaxies, universe, asteroid belt, orbit, solar system
space: deep space, outer galaxy
moon: lunar base, lunar landscape
alien planet: mars, venus, jupiter, saturn, distant planet, other planet, exoplanet, asteroid
spaceship interior: cockpit, spacecraft, shuttle, rocket ship, space station, space ship
candy land: candyland, chocolate factory, sweetland

Light and weather
sunset: dusk, twilight, sundown, nightfall, gloaming
sunrise: dawn, first light
the morning sun: soft morning light, morning light
at night: after dark, in the moonlight
storm: tempest, hurricane, squall, gale, tornado
fog: haze, smog
starry sky: starlit sky, star-filled sky, starry night sky, twinkling sky
falling snow: snowfall, snowflake
castle in the clouds: floating castle, sky castle

Things
trees: oaks, birches, willows, maples, beeches
palm trees: palms, coconut trees
flowers: blooms, petals, daisies, lilies, poppies, daffodils, violets, buttercups
mushrooms: toadstools, fungi
evergreen: spruce, cedar, cypress
stream: rill
boat: canoe, raft, rowboat, dinghy
sailboat: yacht
"""
)
