"""Rooms: a table of their walls and of what stands and hangs in them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Indoor:
    """A kind of room: `names` (the first is the kind), `looks` of `rooms.LOOKS`, `main` what
    stands at the wall and what it is called, `hung` and `side` what else may be at the wall,
    `front` what stands in front at one side, `always` what is always there; `says` more that is
    true of every picture of it."""

    names: tuple
    looks: tuple
    main: tuple
    hung: tuple = ("window",)
    side: tuple = ("nothing",)
    front: tuple = ("nothing",)
    always: tuple = ()
    weight: float = 1
    says: tuple = ()


def R(names, looks, *args, **kw):
    return Indoor(tuple(names.split("|")), tuple(looks.split("|")), *args, **kw)


# fmt: off
INDOORS = (
    R("bedroom|child's bedroom|cozy bedroom|room with a bed", 'warm|blue|pink|green', ('bed',
     'bed'), ('window', 'painting'), ('clock', 'mirror', 'plant'), ('teddy', 'plant'), weight=2),
    R("living room|cozy room|room with a sofa|inside a house", "warm|blue|pink|green", ("sofa",
     "blue sofa"), ("window", "painting"), ("plant", "clock"), ("plant", "chair"), ("rug",), 1.8,
     ("with a blue sofa and a lamp",)),
    R("room with a fireplace|warm room with a fire|tavern room|cozy inn", "warm|wood",
     ("fireplace", "fireplace"), ("painting", "window"), ("chair", "clock"), ("chair", "barrels"),
     weight=1.6, says=("with a burning fire",)),
    R("kitchen|old kitchen|cozy kitchen|castle kitchen", "warm|green|blue", ("stove", "stove"),
     ("window", "shelf"), ("bread table", "shelf"), ("barrels", "plant"), weight=1.6),
    R("library|room full of books|old library|magic library|study with bookshelves",
     "wood|warm|violet", ("bookcase", "bookshelf"), ("bookcase",), ("bookcase", "candle"),
     ("globe", "chair", "candle"), weight=2, says=("with shelves full of books",
     "with tall bookshelves")),
    R("laboratory|science lab|wizard's workshop|alchemist's laboratory", 'white|violet|stone',
     ('lab table', 'table with flasks'), ('potions', 'window'), ('cauldron', 'bookcase'), ('globe',
     'telescope'), weight=1.6, says=('with bottles and potions', 'with flasks')),
    R("classroom|school room|school", "warm|blue|green", ("blackboard", "blackboard"), ("window",
     "painting"), ("desks", "bookcase"), ("globe", "desks"), weight=1.2),
    R("attic|old attic|dusty attic|room under the roof", "wood|bark", ("crates", "boxes"),
     ("round window",), ("suitcase", "mirror", "chair"), ("suitcase", "crates", "teddy"),
     weight=1.3),
    R("cellar|old cellar|cellar with barrels|room under the house", "dark stone|stone",
     ("barrels", "barrels"), ("torch", "barred window"), ("jars", "stairs"), ("crates", "barrels"),
     weight=1.3),
    R("bakery|inside a bakery|bakery with an oven|baker's kitchen", 'warm|wood|pink', ('oven',
     'oven'), ('shelf', 'window'), ('bread table',), ('barrels', 'bread table'), weight=1.4,
     says=('with fresh bread',)),
    R("workshop|old workshop|workshop with tools|toymaker's workshop", 'wood|warm', ('workbench',
     'workbench'), ('window', 'shelf'), ('bookcase', 'crates'), ('toolbox', 'barrels'), weight=1.4,
     says=('with tools',)),
    R("blacksmith's workshop|forge|room of a blacksmith", 'dark stone|stone', ('fireplace',
     'fire'), ('torch',), ('anvil',), ('barrels',), weight=0.9),
    R("mansion hall|hall of a mansion|hall with stairs|big hall of a house", "palace|warm|green",
     ("stairs", "stairs"), ("painting", "window"), ("clock", "mirror"), ("plant", "pillars"),
     ("chandelier", "rug"), 1.3),
    R("throne room|castle hall|great hall of the castle|palace hall", "palace|stone", ("throne",
     "throne"), ("banners",), ("pillars",), ("torch", "pillars"), ("carpet",), 1.8,
     ("with a golden throne", "with a red carpet", "with red banners")),
    R("ballroom|palace ballroom|hall for dancing", "palace|pink|blue", ("pillars", "columns"),
     ("window", "mirror"), ("pillars",), ("plant",), ("chandelier",), 1.1, ("with a chandelier",)),
    R("dining room|room with a long table|feast in the castle hall", "warm|palace|stone",
     ("feast", "table"), ("painting", "banners"), ("fireplace",), ("chair",), weight=1.1),
    R("dungeon|prison cell|castle dungeon|stone chamber", "dark stone", ("barred window",
     "barred window"), ("torch",), ("barrels", "straw"), ("straw", "barrels"), weight=1.1,
     says=("with torches",)),
    R("tower room|room in a tower|round room in the tower", "stone|violet", ("round window",
     "window"), ("torch", "banners"), ("bed", "book table"), ("candle", "globe"), weight=1.1),
    R("witch's kitchen|room of a witch|kitchen with a cauldron", 'violet|wood|dark stone',
     ('cauldron', 'cauldron'), ('potions', 'shelf'), ('broom', 'bookcase'), ('candle', 'barrels'),
     weight=1.2),
    R("inside a tent|tent|circus tent inside", "canvas", ("tent", "opening"), ("lantern",),
     ("crates", "bed"), ("lantern", "drum"), weight=1.2),
    R("inside a hollow tree|hollow tree from within|room in a tree|home inside a tree", "bark",
     ("roots", "round window"), ("lantern",), ("bed", "book table"), ("lantern", "crates"),
     weight=1.4, says=("with roots along the wall",)),
    R("home under the ground|burrow|room under the earth|cozy home of a rabbit", "earth",
     ("fireplace", "fireplace"), ("round window",), ("bed", "tea table"), ("chair", "jars"),
     weight=1.2),
    R("tea room|room with a tea table", "pink|green|blue", ("tea table", "tea table"), ("window",
     "painting"), ("plant", "clock"), ("chair", "plant"), weight=0.9),
    R("music room|room with a piano", "palace|warm|blue", ("piano", "piano"), ("window",
     "painting"), ("mirror", "plant"), ("drum", "chair"), weight=0.9),
    R("playroom|room full of toys|nursery", "pink|blue|green", ("teddy", "teddy bear"), ("window",
     "painting"), ("gifts", "bookcase"), ("drum", "teddy", "gifts"), ("rug",), 1.2,
     ("with toys",)),
    R("christmas room|room with a christmas tree", "warm|green|pink", ("christmas tree",
     "christmas tree"), ("window",), ("fireplace",), ("gifts",), ("rug",), 1.2, ("with gifts",)),
    R("stable|inside a barn|stable with straw", "wood", ("straw", "straw"), ("window",),
     ("crates", "barrels"), ("straw", "barrels"), weight=1),
    R("ship's cabin|cabin of a ship|captain's cabin", 'wood', ('book table', 'table'),
     ('round window',), ('bed', 'barrels'), ('globe', 'telescope', 'crates'), weight=1.1),
    R("observatory|room with a telescope|room for watching the stars", "violet|blue|steel",
     ("telescope", "telescope"), ("window", "round window"), ("bookcase", "globe"), ("globe",
     "book table"), weight=1),
    R("spaceship interior|inside a spaceship|control room of a spaceship|bridge of a starship",
     "steel", ("screens", "big window"), ("nothing",), ("nothing",), ("chair", "nothing"),
     weight=1.5),
    R("shop|little shop|shop with shelves", "warm|green|wood", ("jars", "shelves"), ("shelf",
     "window"), ("bread table", "bookcase"), ("barrels", "crates"), weight=1),
    R("house of a grandmother|grandmother's room|old cozy room", 'pink|warm', ('chair', 'chair'),
     ('window', 'painting'), ('clock', 'fireplace'), ('spinning', 'tea table'), ('rug',), 1.1),
)
# fmt: on
