"""Tales of the sea: going there, pirates, lamps on rocks, swimming, what the tide brings."""

from tales.grammar import premises

PREMISES = premises("""
premise: wants to see the sea
heroes: !sea !vehicle !seagull !sailor !ferryman !pirate !fisherman !crab
tones: wondering funny brave
weather: none
ask: wants to see the sea | has never seen the sea | dreams of the sea
ask: wonders what the sea is like
moral: a long way is made of short steps | some things are bigger than what is said about them
theme: longing

plot: follow the brook
tones: wondering cosy brave
place: hills, forest, meadow, mountains, farm
time: day
ask: follows a brook all the way to the sea | goes on a long journey to the sea | walks to the sea
  on foot | asks a brook where it is going
title: Where Are You Going, Brook? | {Hero} Follows the Brook | All the Way Down
draw: food / last = bread / crust | cheese / rind | apples / core | honey cake / crumb
beat: here day; hero standing curious
- {in_place} ran a very thin brook. {A_hero} could step over it. ^ "Where do you run to, day and
  night?" {he} asked. "[To the sea|To the sea, of course]," gurgled the brook. "Come along!"
- "Wait!" called {hero_the}. ^ The brook did not wait. <Brooks never do.> "I am on my way to the
  sea," it babbled. "[Keep up|You could come, too]!"
- Every day {a_hero} washed {his} {feet} in the brook. ^ Every day the brook was in a hurry. "What
  is so important?" asked {hero} at last. "[The sea, the sea|The sea is waiting]," said the brook.
- The brook {in_place} talked all night long. {A_hero} put an ear to the bank and listened. ^ It
  said only two words, over and over: "[To sea|The sea]. [To sea|The sea]."
beat: river day; hero walking happy
- So {hero} packed some {food} and went along beside it. The brook met a second brook, and a third.
  It grew too wide to jump, and [its voice grew deeper|it began to talk more slowly].
- {He} took {food} for three days, and off they went. Other brooks ran up from left and right.
  "[Are you going there, too?|Make room!]" they cried. And soon it was not a brook but a river.
- They set out at once, the one on {feet} and the other on pebbles. By noon the brook carried
  leaves. By evening it carried [ducks|a boat]. {Hero} shared {his} {food} with the ducks.
- "What is it like, the sea?" asked {hero} on the way, eating {food}. "I have no idea," said the
  brook. "I have never once arrived." And it was [as wide as a street|a river] by now.
beat: river dusk; hero sitting sad > hero walking proud
- On the third evening {hero} had only one {last} left, and sore {feet}. "Perhaps it is not true,"
  {he} said. "I could still turn round." "[You could|You can]," said the river. "I can't."
- It went on and on. Behind each bend lay another bend. {Hero} ate the last {last} and looked back.
  Home was [just as far as|farther than] the sea. So {he} sighed, and went on.
- Then it rained, and nothing was left but one {last}. "Are we nearly there?" {he} asked. "I am
  always nearly there," said the river. {Hero} had to laugh, and laughing, {he} walked on.
- {His} {feet} hurt. There was one {last} in {his} bag. {He} broke it in two and threw one half to
  the river. "We go together," said {hero}, "[or not at all|to the very end]."
beat: beach day; hero standing surprised
- In the morning there were no more bends. There was no other bank. There was only blue, up to the
  sky. {Hero} looked for the river, but it was gone. "Brook?" {he} called. "Where are you?"
- And then the land stopped. It simply stopped. Before {him} lay [something like a sky that had
  lain down|more water than there are words for it]. "But where is my brook?" asked {hero}.
- {He} smelled salt. {He} climbed over the last hill of sand. {He} opened {his} mouth, and nothing
  came out. It was so big! Only the brook was nowhere. "[Hello|Brook]?" called {hero}.
- First {he} heard it: something breathing, slow and huge. Then {he} saw it, and had to sit down.
  After a while {he} asked in a small voice, "And where has the brook gone?"
beat: beach day; hero sitting happy
- A wave ran up and tickled {his} {feet}, just as it used to at home. "Here," said the sea.
  "Where?"
  "[All of it|Everywhere]," said the sea.
- "Here," said the blue. "And here. And over there, too." It was a very deep voice. But at the end
  of each wave there was [a gurgle that {hero} knew|a small, quick laugh], and it was the brook's.
- "I have arrived," said the sea softly. {Hero} stayed for seven days. When {he} came home, the
  brook {in_place} ran by as thin as ever. "[Is it far|What is it like]?" it asked. "It is you,"
  said {hero}.
- The sea put something down before {him}: a pebble, grey, with one white ring. There is only one
  brook that has such pebbles. "Here," said the sea, and tickled {his} {feet}. "[All of
  me|Everywhere]."

plot: the frog who knew the sea
tones: funny
friend: frog, toad, duck, goose
place: meadow, swamp, pond, farm, village, garden
time: day
ask: looks for the sea with a {fkind} | asks a {fkind} the way to the sea | travels to the sea with
  someone who knows everything better
title: The {fkind} Who Knew the Sea | That Is Not the Sea | {Hero} and the Know-It-All {fkind}
draw: boast / small = I can see the other side of anything / cushion | nobody tells me about water
  / footstool | I have been wet all my life / lid | I know every drop by name / bath mat
beat: here day; hero standing curious; friend sitting proud
- "Excuse me, is this the sea?" asked {hero_the}. ^ In the middle of a pond sat {a_friend}. "It
  is," said {friend}. "[All of it is mine|You may look, but don't touch]." <The pond was as big as
  a tablecloth.>
- {A_hero} had a question for everybody: "Which way to the sea?" ^ In the end {he} came to a pond,
  and {a_friend}. "This way," {fhe} said, and pointed straight down. "[You are looking at it|This
  is it]."
- {A_hero} had been walking for two days, to see the sea. ^ Then {he} met {a_friend}, at a pond.
  "You have arrived," {fhe} said. "[Wipe your {feet}|Three steps long, two steps wide]. The sea!"
- Green and round lay a pond in the grass. {Hero_the} bent down to it. ^ "Are you the sea?" "Of
  course it is," said {a_friend}, and {fhe} swelled up with pride. "[The deepest one there is|There
  is only the one]."
beat: here day; hero standing worried; friend standing proud
- "But they say it has waves," said {hero}. {Friend} put in one foot and wiggled it. "There.
  Waves," {fhe} said. "They say it is bigger," said {hero}. "{boast}," said {friend}. "[Prove
  it|Show me a bigger one]."
- <{Hero} walked round it. That took no time at all.> "I think that it must be larger," {he} said.
  "Larger!" cried {friend}. "{boast}. I shall come along, just to see you [find nothing|be wrong]."
- "I had thought of it with ships," said {hero} politely. {Friend} laid a leaf on the water. "[A
  ship|There]," {fhe} said. "{boast}." But {hero} went on, and {fhe} came hopping after {him}, to
  be right.
- "Thank you," said {hero}, "but I will look a little further." {Friend} was hurt. "{boast}," {fhe}
  said. And {fhe} packed a {small}, and came, too. <Somebody had to tell {him} that {he} was
  wrong.>
beat: "A calm lake between green hills with reeds" day; hero standing curious; friend standing
  proud
- Soon there was a lake, with a boat on it. "The sea?" asked {hero}. "A puddle," said {friend},
  and did not look. "[Somebody has spilled something|They have not wiped up]." <But {fhe} held on
  to
  the {small}.>
- They came to a lake. You needed an hour to go round it. {Friend} grew rather quiet. "That is
  only my sea again," {fhe} said then. "[From closer up|It must have run ahead of us]."
- Behind the hill shone a lake, with two islands. "There!" cried {hero}. {Friend} sat down on the
  {small} and looked for some time. "It has fog on it," {fhe} said. "That makes it look big."
- A lake! A fisherman sat there. "The sea?" came the answer. "No, that is still a long way off."
  "You
  see, no sea," said {friend}. But {fhe} [had swallowed twice|said it very low].
beat: beach day; hero standing surprised; friend standing surprised
- On the fifth day they stood on the sand. It was blue, and it went on, and behind that it went on
  some more. {Friend} opened {fhis} mouth and shut it again. {Fhe} had [never done that before|no
  word to put in].
- And there it was. It roared, it shone, it came up the beach and went back. {Hero} laughed out
  loud. {Friend} said nothing for so long that {hero} [began to worry|tapped {fhim} on the back].
- Then they heard it, and saw it. No other side. Not anywhere! "Where," asked {friend} in a tiny
  voice, "[does it stop|is the edge]?" <"I don't think it has one," said {hero}.>
- {Hero} ran straight into it, and out again, and in again. {Friend} stood quite still. A wave came
  and took the {small}, as you take a crumb. "Oh," said {friend}. It was the shortest thing {fhe}
  had ever said.
beat: beach dusk; hero sitting happy; friend sitting happy
- They sat until the stars came. "It is a bit large," said {friend} at last. "[Mine has better
  edges|Where would one keep it]." Then {fhe} leaned on {hero}. "But I am glad to have been wrong
  today."
- "Well?" asked {hero}. {Friend} thought about it. "You may be right," {fhe} said. {Fhe} tried how
  it sounded, and said it again. <It did not hurt.> "[Tell me what else there is|What else have I
  not
  seen]?" asked {friend}.
- At home {friend} sat in {fhis} pond again. But when somebody asks, "Is this the sea?" {fhe} says,
  "[No, only a drop of it|It is a small one]. Sit down. I will tell you about the big one."
- {Friend} tasted it. "Salty," {fhe} said. "So it is good for something: soup." Then {fhe} looked
  again, the whole evening. "[Tomorrow|Next year] I will bring my sisters," {fhe} said. "They won't
  believe me. They are just like me."

plot: the sea in a bag
tones: cosy wondering
other: old woman, old man, old bear, old tortoise, old goose, old badger, old dog
place: hills, village, mountains, forest, windmill hill, meadow
time: day
ask: brings the sea home for an {okind} | wants to show an {okind} the sea once more |
  goes to the sea to bring back a piece of it
title: The Sea in a Bag | How {Hero} Fetched the Sea | Bring Me the Sea
moral: you can give away what you have seen
draw: smell / crunch = a bunch of seaweed / sand | an old piece of net / a handful of sand | a
  tarry rope / wet sand
beat: here day; hero standing calm; other sitting sad
- Next door to {a_hero} lived {a_other}. ^ "I was born by the sea," {ohe} said. "But my legs are
  tired, and I won't see it again." <{Hero} had never seen it.> "[I will fetch it|Then I
  will go and get it]," {he} said.
- "What does it look like, the sea?" asked {hero_the}. ^ {A_other} shut {ohis} eyes to answer. "I
  have forgotten the half of it," {ohe} said. <"And I can't walk so far any more."> "[I can|But I
  can]," said {hero}.
- {A_hero} had young legs, and {a_other} had old stories. ^ The stories were all about the sea.
  <They always ended with a sigh.> One morning {hero} put on {his} bag. "[I will bring you some|I
  am
  going to get it]," {he} said.
- Every evening {hero_the} saw {a_other} sit and look to the west. ^ "What is there?" asked {hero}.
  "The sea," {ohe} said, "but behind too many hills for me." So {hero} took a bag and a bottle.
beat: beach day; hero standing surprised
- It took five days. Then {he} stood before it, and it was too big for the bag. {He} filled the
  bottle. But what was in the bottle was not blue. [It was not even loud|It was only water].
- There it lay and roared. {Hero} held the bottle in it until it stopped saying "glug." Then {he}
  looked: just water. "[That is not it|Nobody will believe me]," {he} said.
- {Hero} looked, and forgot why {he} had come. Then {he} filled {his} bottle. The sea in it lay
  flat, and made no sound. "[You can't carry it like that|The best of it stays behind]," {he} said.
- How it sparkled! {He} caught some in the bottle, and it stopped sparkling. {He} caught it again,
  eleven times. [Each time it was only water|Then {he} sat down in the sand to think].
beat: beach dusk; hero sitting curious > hero walking happy
- What else was it made of? {Hero} shut {his} eyes, and then {he} knew. {He} took a shell that
  hummed. {He} took {smell}, and a boot full of {crunch}. <And {he} let the salt dry on {his}
  face.>
- So {he} asked {himself}: what would I miss with my eyes shut? The roar. That was in a shell. The
  smell. That was in {smell}. And under {his} {feet}, {crunch}. {He} packed it all.
- A crab had watched {him}. "You have it in the wrong order," it said. "First the ears, then the
  nose, the water last." So {he} packed a shell, and {smell}, and [plenty of|a lot of] {crunch}.
- {He} emptied the bottle and filled the bag instead. In went a big shell, {smell}, {crunch}.
  It was [the strangest luggage|a heavy bag]. It dripped all the way home.
beat: home night; hero standing happy; other sitting curious
- "Shut your eyes," said {hero}, at {other}'s chair. {He} poured {crunch} under {ohis} feet. {He}
  held
  the shell to {ohis} ear, and {smell} to {ohis} nose. [And then {he} blew, like wind|It was very
  quiet].
- {He} told {other} not to look. There was {crunch} to stand in, and {smell} to smell. There was
  the shell, which roared softly. And {hero} licked a finger and put salt on {ohis} lips.
- First {he} put out the lamp. Then came {crunch}, under {ohis} toes. Then {smell}. Then, close to
  the ear, the shell. "[Oh|Hush]," said {other}, and breathed in.
- {Other} had to sit still with closed eyes. {Hero} worked. Here came {crunch}, there {smell}. The
  shell went on the left. "[Now|Ready]," {he} said, and let go.
beat: home night; hero sitting happy; other sitting happy
- {Other} said nothing for a long time. Then {ohe} lifted {ohis} feet, one after the other.
  "Careful," {ohe} said. "[The tide is coming in|Here comes a big one]." And {hero}, who stood
  beside, felt it, too.
- "It is all there," whispered {other}. "Even the gull." There had not been any gull in the bag.
  But {hero} [listened, and heard it|could hear it as well].
- "How blue it is," said {other}, with {ohis} eyes shut. Ever since, they go to the sea on Sundays.
  It is not far: [two chairs and a shell|just past the stove].
- A tear ran down {other}'s cheek. {Ohe} tasted it. "Salt," {ohe} said, and laughed. "That was the
  only thing you could have forgotten. [And I had it here all the time|And I brought it myself]."

premise: sails with pirates
heroes: !sea !vehicle !pirate !craft
tones: funny brave
weather: none
time: day
place: ship
ask: meets pirates | sails with pirates | is on a pirate ship | has an adventure with pirates
moral: not every treasure shines | it takes courage to show what you hold dear
theme: treasure

plot: the captain's chest
tones: funny cosy
other: pirate, old pirate, viking, pirate woman
ask: wants to know what is in the pirates' treasure chest | finds out a pirate's secret | is in a
  storm at sea
title: The Captain's Chest | What Was in the Chest? | {Hero} and the Locked Chest
draw: dear / smell = a very old teddy bear / one ear was gone | a knitted rabbit / it had no eyes
  left | a scrap of yellow blanket / it had been washed too often | a small pillow with ducks /
  the feathers came out
beat: ship day; hero standing curious; other standing proud
- On board there was a chest that nobody might touch. "Hands off!" roared {a_other}, who was the
  captain. {A_hero}, who [peeled the potatoes|mopped the deck], looked at it all day. ^
- {A_hero} was the smallest pirate of the crew. ^ The greatest was the captain, {a_other}, and
  {ohe} slept on {ohis} chest with one eye open. [What was in it|Rubies]? Nobody knew.
- "What is in the chest?" asked {hero_the}. ^ The whole crew went pale. "Never ask that," they
  whispered. "The last one who asked had to [scrub the anchor|count the waves]." For the chest was
  the captain's, and the captain was {a_other}.
- Three locks and a chain! Such was the chest of {a_other}, the captain. "Gold,"
  said the cook. "Pearls," said the helmsman. {A_hero} said nothing, and [thought|wondered]. ^
beat: ship storm; hero running scared; other standing scared
- Then the storm came. Waves as high as houses! "We are too heavy!" cried the helmsman. "Throw
  everything overboard!" <Splash went the cannon.> Splash went the [soup pot|piano].
- The sky turned black, and the ship lay deep in the water. "Out with it all!" someone shouted.
  <Out flew the barrels.> Out flew the gold, [three sacks of it|and nobody even looked back].
- A storm broke loose. Water came in over the side, more than they could bail. "The ship is too
  heavy!" So they threw out the cannons, and then the gold, and then [the second-best hats|the
  sofa].
- It thundered. The mast groaned, and the sea climbed on board. "Lighten the ship!" Everyone threw
  what they had: cannonballs, gold cups, [the cook's cabbages|an iron parrot].
beat: ship storm; hero standing surprised; other sad worried
- Only the chest was left. "Captain, it must go!" But {other} had thrown both arms round it. "Not
  that!" {ohe} cried. Then the chain tore, and the lid sprang open. There lay {dear}.
- "And now the chest," said the helmsman. The captain turned pale. "Anything else," {ohe} begged.
  "My boots. My hat." {Hero} lifted it. It weighed [nothing|no more than a loaf]. Inside lay
  {dear}.
- "Why," said {hero}, who had got hold of the chest, "it is quite light!" And the lid fell open.
  No gold. No pearls. Just {dear}. {smell}. {Other} went [red to the hat|crimson].
- They pulled at the chest, and {other} pulled back. Crack! Out rolled {dear}, over the wet deck.
  A wave wanted it. {Hero} threw {himself} flat and caught it [by the last thread|just in time].
beat: ship night storm; hero standing calm; other sitting sad
- Nobody spoke. "I can't sleep without it," said {other}, and waited for the laughing. But {hero}
  said, "[It is wet|It has no lifejacket]," and wrapped it in {his} own shirt.
- The crew stared. "You may laugh now," said the captain. {Hero} did not laugh. {He} took {dear}
  out of the puddle and gave it back. "It is not heavy," {he} said. "It can stay."
- "From when I was small," said {other} to {ohis} boots. <It was quiet, apart from the thunder.>
  "[What is its name|Does it get seasick]?" asked {hero}. That was all {he} asked.
- Forty pirates looked at the captain, and the captain looked at the floor. Then {hero} put {dear}
  back into {ohis} arms. "Hold it tight," {he} said. "[It is scared|It does not like thunder]."
beat: ship night clear; hero asleep happy; other asleep happy
- One after the other the pirates went below. They came back, each with something soft. There was a
  dog without a tail, and a sock with a face. And so they sat, [and the storm blew itself out|till
  the
  storm was over].
- "Well," said the helmsman, and coughed. From under his hat he took a small cloth mouse. The cook
  had an elephant. That night they all slept, and [the fiercest of them snored most softly|the sea
  rocked them].
- The storm went off to look for somebody else. And since then, on that ship, the loot is nothing
  much. But at eight o'clock [the pirates are all tucked in|the captain reads aloud], two by two.
- By midnight the stars were back, and the gold lay at the bottom of the sea. "What have we got
  left?" asked {other}. The helmsman counted. "Forty pirates," he said, "and forty-one [teddies,
  more or less|sleeping companions]."
extras: he his

plot: a sack of lemons
tones: funny
other: pirate, old pirate, viking, pirate woman
ask: brings something useful on board that everybody laughs at | has a treasure that is not gold |
  trades with pirates
title: A Sack of {Yellow}s | Worth Its Weight in Gold | {Hero} and the Hungry Pirates
draw: yellow / joke = lemon / Is that gold that went sour | onion / Shall we cry now | turnip / Is
  that a nose without a pirate | cabbage / Is that a head without a pirate
beat: ship day; hero standing happy; other standing proud
- Everyone on board had brought what they treasured. {A_other}, the captain, had brought gold.
  {A_hero} had brought a sack. ^ In it were {yellow}s. "{joke}?" cried the pirates, [and fell about
  laughing|and slapped their knees].
- Up the gangplank came {a_hero} with a sack of {yellow}s. ^ "{joke}?" asked the captain, who was
  {a_other}. {Ohe} sat on {ohis} gold, as always. "[No|Wait and see]," said {hero}.
- "A pirate needs a treasure," said {a_other}, the captain. "Show me yours." {Hero_the} opened
  {his} sack. ^ Nothing but {yellow}s! "{joke}?" the captain roared.
- They were to sail for a year. {A_other}, who was captain, packed eleven chests of gold.
  {A_hero} packed {yellow}s. ^ "{joke}?" said {other}. The whole crew [held its belly|howled].
beat: ship day; other standing proud; hero sitting calm
- The ship sailed, and the land grew small. At first there was plenty: ham, cakes, fresh bread.
  <The
  gold was polished on Fridays.> Nobody looked at the sack, [except {hero}|where {hero} sat at
  night].
- For a week they feasted. They threw [half-eaten hams|pies] at the gulls. In the evening they
  counted the gold, and {hero} counted the {yellow}s. <"One, two, ha ha ha!" they shouted.>
- Day after day there was only sea. The captain counted coins. {Hero} turned each {yellow} over
  once a day, so that it [kept|would not spoil]. "Mad," said the crew.
- Far out they saw no ship, and no island. So there was nobody to rob and nothing to buy. But there
  was gold, and they [threw dice for it|built little towers of it].
beat: ship dusk; hero sitting calm; other sad sad
- On the fortieth day the last ham was gone. There was only dry biscuit. The pirates lay about and
  dreamed of something juicy. "A coin for a [bite|taste]!" said {other}. There was nobody to pay
  it to. Or was there?
- Then there was only biscuit, hard as roof tiles. Gums ached and legs were weak. {Other} bit into
  a
  gold coin. It tasted of [coin|nothing at all]. And then {ohe} smelled the sack.
- Weeks went by. The pudding was gone, the ham was gone, the fun was gone. They had seven thousand
  gold pieces, and [a terrible longing for soup|nothing green]. One by one they looked at {hero}'s
  sack.
- Nobody sang any more. "Eat your gold," said the cook to the captain. {Ohe} tried it, and lost a
  tooth. It was quite still on deck. Then they all heard it: {hero} was [peeling something|cutting
  something up].
beat: ship day; hero standing proud; other standing worried
- "One chest for one {yellow}," said {other} in a hoarse voice. "All eleven!" {Hero} thought.
  Eleven
  chests! {He} looked at the thin faces. "[They are not for sale|No]," {he} said, and gave one to
  each of them.
- "What do they cost?" whispered the captain. {He} could have been rich now. But {he} could hear
  their stomachs. "They cost nothing," said {hero}. "Only nobody is to [laugh|throw any of it at
  gulls]."
- {Other} pushed the gold across the deck. It made a great heap in front of {hero}. {Hero} pushed
  it back. "What should I do with it? [Sit on it|I have a chair]?" {he} said. "Who wants the first
  {yellow}?"
- They came on their knees, with chests. "Take it, take it all!" Then {hero} did a strange thing.
  {He} shut the chests, and used them [as a table|as benches]. {He} laid it for everyone.
beat: ship day; hero arms up happy; other arms up happy
- How they ate! The colour came back, and the singing. At the next port {other} bought something
  with {ohis} gold: [forty sacks|a whole shipful]. You know of what. "{joke}?" asked the harbour
  master.
- Since then there is a new flag over that ship. It doesn't show bones. It shows a {yellow}, on
  black, and [all the other ships wonder|it means: come and eat].
- And when they found a treasure island at last, they dug a hole. They put the gold in. And in the
  good earth on top they planted the last {yellow}. [It has come up nicely|{Hero} watered it].
- The captain put one {yellow} away, in {ohis} chest with three locks. {Hero} saw it. "It will go
  bad," {he} said. "[I know|Never mind]," said {other}. "But it's the only thing in there I would
  cry about."

plot: the polite pirate
tones: funny
other: pirate, old pirate, viking, pirate woman
ask: becomes a pirate | is too polite to be a pirate | is the politest pirate of the seven seas
title: The Polite Pirate | Please and Thank You on the High Seas | {Hero}, Terror of the Seas
draw: loot / gift = your gold / a wheel of cheese | your jewels / a plum cake | your silver / a
  feather bed | all that you have / a barrel of apple juice
beat: ship day; hero standing happy; other standing angry
- "I should like to be a pirate, please," said {hero_the}. ^ {A_other}, the captain, had never
  heard the word. <"What is a please?" {ohe} asked.> But there was a bunk free, and so {hero} [got
  it|had it].
- {A_hero} had been a pirate since Monday. ^ {He} had an eye patch, and {he} said "good morning" to
  everyone. "Stop that!" growled the captain. That was {a_other}, and {ohe} [never said it|was
  against mornings].
- There was one thing wrong with {a_hero} as a pirate. ^ {He} knocked before coming in. "Pirates
  kick the door," said {a_other}, the captain. "[Poor door|I am sorry]," said {hero}.
- The captain, {a_other}, wrote a list: shout, stamp, snatch. "Learn that," {ohe} told
  {hero_the}, who was the new pirate. ^ {Hero} read it. "[Thank you so much|What lovely
  handwriting]," {he} said.
beat: ship day; hero standing worried; other pointing angry
- Soon they saw a sail. "Your turn," said {other}. {Hero} climbed across and knocked. "Good day. I
  have come for {loot}. But only [if it is convenient|if you can spare it]." "No," they said. "I
  quite understand," said {hero}.
- A merchant ship came by. "Go and rob it," said {other}. {Hero} bowed to its captain. "Would you
  be so kind as to give me {loot}?" "No." "[Sorry to have troubled you|Then have a nice trip],"
  said {hero}.
- "Ship ahoy! Show us what you have learned!" cried {other}. {Hero} swung across on a rope. {He}
  wiped {his} {feet} first. "{loot}, please?" {he} asked. They shook their heads. {Hero} [wished
  them fair winds|said goodbye to each].
- Then came the first robbery. "I hate to ask," {hero} told the sailors, "but could I have
  {loot}?" They said they would rather not. "Of course," said {hero}. "[I would feel the same|It is
  yours, after all]."
beat: ship day; hero sad sad; other arms up angry
- The crew groaned. "You are no pirate," said {other}. "Watch how it is done!" {Ohe} roared at the
  next ship till {ohis} hat flew off. But that ship had heard the roar, [a mile off|from afar]. It
  was gone.
- {Other} stamped so hard that {ohis} foot went through the deck. "Like this!" {ohe} bellowed, at
  a fishing boat. The fishermen pulled in their nets and fled. [So there was no supper|The pot
  stayed empty].
- "That was the worst robbery since there have been pirates," said {other}. All week {ohe} showed
  {him} how to yell. All week the ships [turned round|sailed off] when they heard it. The larder
  was bare.
- {Hero} was sent to peel the last potato. Meanwhile the captain robbed, with shouting and
  stamping.
  {Ohe} got one shoe. It was {ohis} own. [It had flown off|The stamping had done it].
beat: ship day; hero waving happy; other standing surprised
- Then somebody knocked at the ship's side. It was the merchant from before. "Is the polite one
  in?" he asked. "Nobody was ever so nice to us at sea. We have brought {gift}."
- In the evening a boat came alongside. "We have thought about it," they called. "{loot}, no. But
  {gift}, gladly! [It gets so lonely out here|Nobody else ever asks]." And they handed it up to
  {hero}.
- A small voice called, "Hello?" It was the ship that {hero} had not robbed. They were bringing
  {gift}. "[You said please|It was the please]," they told {him}. "It was such a long time since we
  had heard one."
- What was that? A ship came straight towards them, of its own accord! "For the one who wiped {his}
  {feet}," said its sailors. They had brought {gift}. {Other} looked from one to the
  other.
beat: ship dusk; hero sitting happy; other sitting happy
- {Other} chewed for a long time. Then {ohe} went to the rail. A ship was passing. {Ohe} took a
  deep breath. "P-p-p," {ohe} said. "[Puh-lease|Pl... pl... please]!" It was the hardest thing
  {ohe}
  had ever said.
- "More?" asked {hero}. The captain turned red. "Yes," {ohe} growled, and then, very quickly, as
  one pulls a tooth, "yesplease." [The parrot fell off its perch|The whole crew cheered].
- Now you may meet a black ship out there. It comes close, and then [there's a knock|somebody
  knocks]. Don't be afraid. They only want to ask how you are. There is {gift} for everyone.
- The captain took the list from the wall. {Ohe} crossed out shout, stamp and snatch. "[How do you
  spell it|With one e or with two]?" {ohe} asked {hero}, and wrote beneath it, with {ohis} tongue
  between {ohis} teeth: "please."
extras: he

premise: lives in a lighthouse
heroes: !sea !vehicle
tones: brave cosy wondering funny
place: lighthouse
ask: lives in a lighthouse | looks after a lighthouse | keeps the lamp of a lighthouse
moral: a light is made for others | even a small light may show the way
theme: care

plot: all the candles of the village
tones: brave cosy
time: dusk
weather: storm
ask: must keep the light burning in a storm | saves a ship in a storm | warns a ship of the rocks
title: All the Candles of the Village | The Night the Great Lamp Broke | {Hero} and the Light on
  the Cliff
draw: grumble / who = It shines in my soup / the cook | It wakes my hens / the farmer | It makes my
  cat dance / the old aunt | It shines right through my eyelids / the baker
beat: here dusk; hero standing calm
- Every evening {a_hero} lit the great lamp, high over the sea. ^ Down in the village {who}
  grumbled. "[Must that be so bright|Every night that light]? {grumble}!"
- "{grumble}!" said {who}. "Could you not put it out, just once?" {A_hero} shook {his} head. ^ A
  lighthouse [that sleeps is only a tower|has no day off].
- One hundred and nine steps lead up to the lamp. {A_hero} climbed them each evening. ^ The
  village did not thank {him}. "{grumble}," {who} said, and [shut the curtains|banged the
  shutters].
- {Hero_the} had a lamp as tall as a wardrobe. ^ It shone across the sea and also, a bit, into the
  village. "{grumble}," said {who}. "[Sorry|I know]," said {hero}, and lit it.
beat: here night storm; hero standing scared
- That night a storm flung a branch through the glass. Crash! The great lamp was out. And far away,
  between the waves, {hero} saw a ship. It was [heading for the rocks|sailing straight to the
  cliff].
- Then, in the worst of the storm, the lamp cracked from top to bottom. Dark! And out there, so
  small, were the lights of a ship. [It could not see the rocks|It was looking for the lamp].
- There was a bang and a hiss. Rain came in where the light had been. {Hero} looked out. A
  ship was coming, full of people. It [came nearer and nearer|did not know where the rocks were].
- The storm shook the tower till the lamp fell, and broke. {Hero} had one candle. {He} held it to
  the
  window. From a ship it looked [like a glow-worm|no bigger than a spark], and a ship was coming.
beat: village night storm; hero running worried
- {Hero} ran down one hundred and nine steps, and all the way to the village. {He} knocked at every
  door. "Bring me your candles!" {he} shouted. "[And your lamps|And yourselves]! There's a ship!"
- One light was not enough. {He} needed a hundred. So out into the storm {he} went, from house to
  house. "Wake up! Your lamp, please!" {he} called. <First of all {he} woke {who}.>
- What can one do with one candle? Light another one. {Hero} ran down to the houses and hammered on
  the shutters. "[I need your light|Everyone with a candle, up to the tower]!" {he} cried.
- {He} was blown over twice on the way down. Then {he} rang the village bell with all {his} might.
  <Heads came out, in nightcaps.> "A ship!" cried {hero}. "[Lend me your lamps|We must be the
  lamp]!"
beat: here night storm; hero arms up proud
- And they came, even {who}, and they climbed. On every step stood somebody with a candle, under
  a coat, behind a hand. The tower was bright from top to bottom. [And the ship turned|The ship saw
  it].
- Up they puffed, with candles and lanterns, with {who} at the front. They stood at each window,
  close together. From the sea it looked [like a tower of stars|like a burning tree]. Slowly the
  ship turned aside.
- Nobody grumbled now. They stood in a ring round the broken lamp, and each held up a light. When
  the wind blew one out, [the neighbour lit it again|there was another to light it]. All night
  long. And the ship passed by.
- Candle by candle it grew lighter. {who} had brought three. A hundred small flames make one big
  one. "It's turning!" called {hero}. And the ship sailed past the rocks, [a hand's breadth
  away|just past].
beat: here dawn clear; hero sitting happy
- In the morning the ship lay safe in the bay. Everyone was asleep on the stairs. Now there is
  a new lamp. "{grumble}," {who} says every night. "[Good|Thank heaven]."
- The storm was over. "So that's what it looks like from inside," said {who}. The last candle was
  blown out. Since then, {who} comes up each evening. [Somebody has to help polish|It is only a
  hundred and nine steps].
- They had breakfast on the stairs, one step for each. The sailors brought the oranges. And no
  curtain is shut in the village [at night|any more]. For people like to see who is awake for them.
- Wax was everywhere, on the steps and in {hero}'s ears. {He} never scraped it off the stairs. If
  you go up, you can still see it. There are a hundred and nine steps, [and a small round spot on
  each|each with its own spot].

plot: the wave that came in
tones: cosy wondering funny
time: night
weather: storm
ask: has a strange visitor in a storm | hears a knock at the door of the lighthouse | takes in
  somebody on a stormy night
title: The Wave in the Bathtub | A Wave Came to Stay | {Hero} and the Tired Wave
beat: here night storm; hero standing surprised
- It stormed as it had not stormed in years. There was a knock at the lighthouse, and {hero_the}
  opened. ^ Outside stood a wave. "[I can't go on|I am so tired]," it said. "May I come in?"
- Splish, splash, up the stairs came wet steps. {A_hero} raised the lantern. ^ On the landing stood
  a small green wave, and it panted. "[The storm makes us run all night|Only for a moment,
  please],"
  it said. "I can't any more."
- {A_hero} was making cocoa when water ran in under the door. ^ <The water stood up and shook
  itself.> It was a wave, about as tall as a chair. "[Please hide me|Don't send me out]," it said.
  "I am worn out."
- "Who is knocking in this weather?" asked {hero_the}. ^ "A wave," said a wet voice. "Just a little
  one. I have been thrown at your rocks [nine hundred times|since breakfast]. I would like to lie
  down."
beat: home night storm; hero standing happy
- What do you do with a wave? {Hero} let it into the bathtub. It went round once, like a dog, and
  lay down. "[Flat|Lying flat]," it sighed. "I had forgotten what that is like."
- {He} carried it up in the soup pot, and poured it into the tub. "Is it big enough?" {he} asked.
  But the wave was [already asleep|snoring]. It rose and fell a little.
- There was only one bed for such a guest. {Hero} took {his} rubber duck out of the bathtub. "Leave
  it," murmured the wave. "[I have never had anything to hold|It is company]." And it fell asleep.
- In the bathtub the wave spread out and grew quite smooth. {Hero} sat down beside it with the
  cocoa. "Shall I tell you a story?" {he} asked. "[One without wind|Yes, of a pond]," whispered the
  wave.
beat: here night storm; hero standing scared > hero standing proud
- Then the whole tower shook. "One is missing!" howled the storm at the window. "I have counted!
  [Give it back!|Where is it?]" {Hero} held on to the sill. "It's asleep," {he} said. "Please be
  quiet."
- But outside the storm put its mouth to the chimney. "Who has got my wave?" it bellowed. {Hero}'s
  knees shook. {He} stood in front of the bathtub all the same. "[Shh|Hush]!" {he} said. "It is
  asleep." <Nobody had ever hushed the storm.>
- Bang! The window flew open and the storm stuck in its head, all hair and hail. "Mine!" it roared.
  {Hero} put a finger to {his} lips, though it trembled. "You will wake it," {he} whispered.
- "Out with it!" thundered the storm, and rattled at all the locks. {Hero} opened the window a
  crack. <It cost {him} {his} hat.> "It is asleep," {he} said. "[And you|When do you sleep]?"
beat: here night; hero sitting calm
- The storm stopped to think. <That made it very quiet.> "I have been shouting since Tuesday," it
  said. "[My throat hurts|I don't know how one stops]." "You sit down," said {hero}. And the storm
  sat down.
- "Asleep?" said the storm, in a smaller voice. "How does it do that?" "Lie down and breathe out,"
  said {hero}. The storm breathed out. [A last shutter banged|The sea went flat]. Then there was
  nothing.
- The storm looked at the sleeping wave. It looked for some time. "Is there room for another?" it
  asked, [rather hoarsely|and yawned]. {Hero} showed it the stairs. It curled up on all the
  hundred steps.
- There was a long silence. "I am only so loud," said the storm, "because nobody ever asks me
  in." So {hero} gave it the cocoa. It blew on it, [and half of it was gone|by habit]. And then it
  slept.
beat: here dawn clear; hero waving happy
- In the morning the sea lay there like glass. {Hero} carried the wave down in the pot and let it
  go. It turned round once more. Ever since, one wave comes in softer than the others, [and brings
  a shell|by the rocks].
- When the sun came up, the storm had left on tiptoe. The wave ran home, as fresh as new. It took
  the rubber duck along. [Sometimes sailors see it|You can see it] far out, on the crest of
  a small green wave.
- "Thank you," said the wave. Then it was gone among the others. But if it
  storms too long now, {hero} opens the window. "[Bedtime|That will do]," {he} says, and mostly it
  helps.
- It rained a little from a clean sky. {Hero} emptied the tub into the sea, [carefully|feet first].
  Ever since {he} has left the door on the latch in bad weather, and the bathtub free.

plot: the king's ship
tones: funny
other: king, queen, old king
time: night
weather: fog
heroes: !sea !vehicle !royal
ask: talks to a proud king in the fog | will not move out of a king's way | teaches a proud {okind}
  something
title: Get Out of My Way! | The {okind} and the Lighthouse | {Hero} Does Not Move
draw: order / dry = Make room / a nightshirt of {hero}'s | Step aside / a striped bathrobe | Turn
  left / a blanket with holes | Move over / a tablecloth
beat: here night fog; hero standing calm
- {A_hero} could not see {his} own {hands}, so foggy was it. ^ {He} sat by the lamp of the
  lighthouse and listened. And out there in the fog somebody [blew a trumpet|shouted through a
  horn].
- "Light ahead!" it came out of the fog. {A_hero} leaned out of the lighthouse window. ^ A ship was
  there, a big one, with [gold on its nose|at least nine flags]. It was coming straight at {him}.
- {A_hero} polished the lamp in the lighthouse. ^ On such a foggy night one can't polish enough.
  Then {he} heard oars, and music, and [a very cross voice|somebody giving orders].
- In the lighthouse the kettle sang, and {hero_the} sang, too. ^ Outside there was nothing but fog.
  But the fog had [a voice in it|begun to shout]. And the voice was used to being obeyed.
beat: here night fog; hero waving worried; other pointing angry
- "You there with the light! {order}!" At the front of the ship stood {a_other}, with a crown.
  "Sorry, I can't," called {hero}. "[You must turn|Please turn]!"
- "{order}!" cried {a_other}, for it was {ohis} ship. "I never turn!" "[Neither do I|Me
  neither]," {hero} called back. "Do go left!"
- {A_other} stood on deck in an ermine cape. "{order}, little light!" {ohe} called. "No, you,
  please!" answered {hero}. <Nobody had said "no, you" to {other} before. {Ohe} had to sit down.>
- It was {a_other}, on the way home from a visit. "I am in a hurry," {ohe} shouted. "{order}!"
  {Hero} waved both arms. "[Left, left|Turn off]!" {he} shouted.
beat: here night fog; hero arms up worried; other arms up angry
- "I have a hundred sailors!" shouted {other}. "I have a cup of tea!" shouted {hero}. "I have
  twelve cannons!" "[I have none|I have a hat]!" "I am the {okind}! {order}!" "And I," said {hero},
  "am a lighthouse."
- "Do you know who I am?" bellowed {other}. "I wear the crown!" "And I have the rocks," called
  {hero}. "[They don't know you|They do not move for anyone]." The ship came on.
- "Whoever does not make way, I throw into the tower!" "[I am in the tower|That's where I am],"
  called {hero}. "This is a tower. With rocks around it!" There was a pause in the fog. "Oh," said
  {other}.
- "Moons move for me! Armies move for me!" cried {other}. "{order}, or else!" "I would like to,"
  said {hero}, "but I am [built in|standing on a cliff]." <Nobody spoke for a while.>
beat: here night fog; hero running proud; other sad sad
- Crunch, went the ship, and it sat on the rocks like a hen. {Hero} ran down with a rope and a
  lantern. {He} pulled out one wet {okind} and a hundred sailors. [Nobody was hurt|Only the crown
  had a dent].
- The ship was stuck. Water ran in through a hole as big as a throne. {Hero} had {his} boat out
  before {other} could give an order. {He} rowed [eleven times|until {his} {hands} hurt], till all
  of them were ashore.
- There was a bump, and a splash, and then a very small "Help." {Hero} waded in up to the neck.
  {He}
  fished out {other} by the ermine. It was [mostly cat|heavy with water]. The sailors came after.
- Then the golden nose of the ship was bent. They all slid slowly into the shallow water, [trumpets
  first|with their flags]. {Hero} stood there with the lamp. "This way," {he} called. "One after
  the other, please."
beat: home night; hero sitting happy; other sitting happy
- Wrapped in {dry}, {other} sat by the stove. "Why did you not move?" {ohe} asked. "[Somebody has
  to
  stay where it is|Then you would not have known where you are]," said {hero}. {Other} thought
  about that for three cups of tea.
- They gave {other} {dry}, and some soup. Nobody bowed, for it was too crowded. "It's nice here,"
  {ohe} said. "[Everything stays put|Nobody makes room]." Later {ohe} washed the cups. {Ohe} broke
  only two.
- Now there's a new law in that land: everyone must make way for the {okind}. Only the {okind} must
  make way [for children, ducks and lighthouses|for ducks and lighthouses]. It was written that
  night, in
  {dry}.
- "I have never been told no," said {other}, in {dry}. "How was it?" asked {hero}. "Wet," said
  {other}, "but [I felt the ground under me|I shall remember it]." <When the fog had gone, {ohe}
  looked left and right before {ohe} set off.>

premise: learns to swim
heroes: !sea !vehicle !frog !toad !otter !beaver !duck !duckling !goose !swan !penguin !turtle
  !crocodile !alligator !hippopotamus !crab !dragonfly !sailor !mermaid !merman
tones: funny brave
weather: none
time: day
ask: learns to swim | cannot swim | is afraid of the water | wants to learn to swim
moral: courage may come one toe at a time | nobody is born knowing it
theme: trying

plot: one toe a day
tones: cosy brave funny
friend: otter, frog, duck, beaver, swan, goose
place: lake, river, beach
ask: goes into the water a little bit at a time | learns to swim from a {fkind} | is taught to swim
  by {friend_the}
title: One Toe a Day | {Hero} Goes In | A Bit Wetter Every Day
beat: here day; hero standing scared; friend swimming happy
- On Monday {a_hero} put one toe into the water. ^ Then {he} took it out. "That's enough," {he}
  said. "[Bravo|Very good]," said {a_friend}, who was swimming there. "See you tomorrow."
- "Come in!" called {a_friend} from the water. "No," said {hero_the}. ^ "Then only one toe." {Hero}
  thought for an hour. Then {he} put in a toe. [It did not fall off|It came back wet].
- {A_hero} was afraid of the water, of all of it. ^ "And of that much?" asked {a_friend}, and
  showed {him} one drop. "No," said {hero}. "[Good|Well, then]. Let's start with a toe."
- {A_friend} was splashing about. On the bank sat {a_hero} in a bathing cap, quite dry. ^ {He} had
  sat there all summer. Today {he} did something new: {he} wetted [one toe|a single toe].
beat: here day; hero sitting proud; friend sitting calm
- On Tuesday it was two toes. On Wednesday it was a whole foot. {Friend} never pulled, and never
  splashed. {Fhe} only said, "[A good foot|It looks well in there]."
- The next day {he} did five toes, and on the day after that both {feet}. "Tomorrow the ankles,"
  said {hero}, as if it were nothing. {Friend} [nodded|made a knot in a reed for each day].
- Toe after toe went in. Some giggled on the bridge. "At that rate {he} will be in by Christmas!"
  {Friend} splashed them, but {hero} never. "[We are not in a hurry|Today is the heel]," {fhe}
  said.
- So it went, toe by toe. The water tickled. It was not as bad as it had looked. "[What does it
  want|Why does it pull so]?" asked {hero}. "It only wants to know who you are," said {friend}.
beat: here day; hero standing worried; friend swimming calm
- In the second week it reached {his} knees, then {his} belly. That was the worst. <The belly said
  no!> {Hero} had to sing to it. <{Friend} sang the [second part|low notes].>
- Up to the tummy {he} stood there now and squeaked. "I want to get out." "Then get out," said
  {friend}. {Hero} did. Then {he} looked at the wet line on {his} tummy, [and went in again|just
  one
  finger higher].
- The knees were easy. The tummy took four days. A tummy is [the most cowardly part|easily
  offended]. Each morning {he} talked it over with the tummy, and {friend} waited.
- "How far today?" asked {friend}. "To here," said {hero}, and drew a line on {his} tummy. When a
  wave came over the line, {he} screamed. Then {he} drew [a new one|it higher up].
beat: here day; hero swimming surprised; friend swimming happy
- Then came the day of the neck. Only {his} head was dry. "And where are your {feet}?" asked
  {friend} kindly. {Hero} felt for the ground. There was none! {He} had been [paddling|floating]
  for some time.
- On the last day only the nose was left. {Hero} stretched it up, and walked, and walked. "Why are
  you so high up?" asked {friend}. {Hero} looked down. {He} wasn't walking. {He} was swimming!
- Up to the chin {he} went, with {his} eyes on {friend}. One more step, and one more. "That was not
  a step," said {friend}. "[Nor was that|And that wasn't, either]." The ground was far below.
- The shoulders got wet, then the neck. "Come to me," said {friend}, and moved back a bit. {Hero}
  came. {Friend} moved back again. When {hero} turned round, the bank was [quite small|over there].
beat: here dusk; hero swimming happy; friend swimming happy
- "I am swimming!" cried {hero}. {He} forgot to in that moment, and went under. {He} came up with
  weed on {his} head. "[Now the ears are done as well|That was the last dry bit]," said {friend}.
- Since then {he} can't be got out at supper time. And on the bank there sits a little one with dry
  {feet}. "[All at once|How]?" it asks. "No," says {hero}. "Today it is a toe."
- They swam to the middle together, and lay there on their backs. The first star came out. {Hero}
  put up one toe, the very first one, and [waved it|showed it the star].
- "How long does it take to learn?" somebody asked {him} later. {Hero} counted. "Ten toes," {he}
  said, "two knees, one tummy, and [a friend who does not pull|somebody who waits]."

plot: swimming on dry land
tones: funny
friend: any
place: lake, river, beach, harbour
ask: learns to swim out of a book | practises swimming on land | jumps into the water to save
  {friend_the}
title: Swimming on Dry Land | Volume One | {Hero} Swims on a Stool
draw: name / fur = kitchen stool / a pillow | piano bench / the carpet | milking stool / a heap of
  hay | wheelbarrow / a sack of bran
beat: home day; hero swimming proud
- {A_hero} had a book: "How to Swim." ^ {He} lay on {his} tummy on a {name} and did all that it
  said. Arms, legs, arms, legs. {He} was very good at it. [Nothing got wet|{He} stayed quite dry].
- "Chapter three, the frog kick," read {hero_the}. ^ {He} kicked, on top of the {name}. {He} swam
  for an hour every morning, and [never moved an inch|was always home for breakfast].
- Across a {name} lay {a_hero} and swam. ^ {He} had learned it from a book, page by page. {He}
  could
  do it forwards, backwards and [asleep|with a cup of tea]. Only not in water.
- There was no better swimmer on dry land than {hero_the}. ^ {He} swam on a {name}. {He} dived into
  {fur}. {He} had got to page ninety in the swimming book, and [dried {himself} after it|won every
  race].
beat: here day; hero standing worried; friend standing happy
- "Come swimming!" called {a_friend}, and jumped into a little boat. {Hero} looked at the water. It
  was moving. <The {name} had never moved.> "[I am only at page ninety|Later]," {he} said.
- One day {he} went to have a look at real water. {A_friend} rowed by. "Are you coming in?" {fhe}
  asked. {Hero} put a foot to it. "[It is wet|It gives way]," {he} said. "That isn't in the book."
- "Show us," said {a_friend}, who was off in a boat. {Hero} laid {himself} on the sand and swam
  beautifully. "And in there?" asked {friend}. {Hero} [leafed through the book|went pale].
- At the water {he} met {a_friend}, with a rowing boat. "In you go," said {friend}. "First I must
  finish the last page," said {hero}. {Friend} laughed, and rowed out [alone|without {him}].
beat: here day; hero running scared; friend arms up scared
- Then there was a crack. The boat had a hole, and {friend} had only one oar. "Help!" called
  {friend}. "I can't get back!" {Hero} turned to the last page. It said: "[See volume two|Now in
  water. See volume two]."
- But out there the boat hit a stone, and began to fill. "Help!" Nobody was there but {hero}, and a
  book. <Quickly {he} looked up "help."> It [came after "heel"|wasn't in it].
- "Help!" The boat was sinking under {friend}, quite slowly, as a bun sinks into tea. {Hero} ran up
  and down with the book. The last page said: "[That is all we know|The rest you learn in water]."
- A gust took the oars, and the current took the boat. "Come and get me!" cried {friend}. {Hero}
  looked at the book. {He} looked at {friend}. Then {he} put down the book, and [laid a stone on
  it|shut it].
beat: here day; hero swimming scared; friend sitting scared
- {He} jumped. It was cold, and it was deep, and there was no {name} under {him}. But {his} arms
  knew what to do. Arms, legs, arms, legs. {He} [got there|moved forwards]! And {he} pushed the
  boat to land.
- In {he} went, all of {him}. {He} swallowed a mouthful. Then {his} legs remembered page three, and
  {his} arms page seven. {Hero} caught the rope in {his} teeth and [pulled|swam back].
- Splash! First {he} sank. Then {he} thought of the {name}, and lay down flat on the water. It held
  {him}! Stroke by stroke {he} swam out, and [stroke by stroke|puffing] {he} towed
  {friend} in.
- The water went over {his} head. "Chapter one," thought {hero}, "breathe out." {He} came up.
  "Chapter
  two, kick." {He} kicked. By chapter nine {he} had reached {friend}, and by the end they were
  ashore.
beat: here day; hero sitting happy; friend sitting happy
- They lay in the grass and dripped. "What was it like?" asked {friend}. "Just like on the {name},"
  said {hero}, "only [wetter|with more fish]." Then {he} began to shiver. Then {he} went in again.
- "You can swim!" said {friend}. {Hero} looked at {himself}, wet from top to toe. "It seems so,"
  {he} said. There is a volume two now. {He} is writing it. It begins: "[Put down this book|Jump]."
- {Friend} gave {him} a towel. {Hero} had never needed one. It was the nicest thing [about
  swimming|of all]. And the {name}? It stands on the bank, for those who are at chapter one.
- "Why did you jump?" asked {friend}. "You were on no page," said {hero}, "so I had to look for you
  myself." And the book lay in the sun, [and its pages turned by themselves|open at the end].

plot: the teacher on the bank
tones: funny cosy
other: hen, goat, rooster, camel, sheep, old cat, ostrich
place: lake, river, beach
ask: goes to a swimming school | finds out a teacher's secret | pulls {his} own teacher out of the
  water
title: The Teacher on the Bank | The {okind}'s Swimming School | Kick, Kick, Breathe!
draw: gear / cry = a whistle / Elbows up | a red cap / Chin out of the soup | a long stick / Kick
  like a beetle | a stopwatch / Lighter, like a pancake
beat: here day; hero standing scared; other standing proud
- {A_other} had a swimming school, and {gear}. "{cry}!" {ohe} called from the bank. {A_hero} stood
  in the shallow water and [shivered|did not dare]. ^ It was the first lesson.
- "{cry}!" That was {a_other}, the swimming teacher. {Ohe} had {gear}, and {ohe} knew everything.
  {Hero_the} was {ohis} newest pupil, and [the most frightened|the driest]. ^
- In the swimming school of {a_other} there were six pupils. Five were in the water. The sixth was
  {a_hero}, who held on to a reed. ^ "{cry}!" shouted {other}, and waved {gear}.
- {A_hero} had made up {his} mind: {he} would learn to swim. ^ So {he} went to {a_other}. {Ohe} was
  [a famous teacher|very strict], and had {gear}. "{cry}!" {ohe} said, by way of good morning.
beat: here day; hero swimming worried; other pointing proud
- Day after day {other} stood there on the bank, dry and proud. "{cry}! Not like that! Like this!"
  And {ohe} showed it in the air. [In the air it looked splendid|It looked easy]. Slowly {hero} let
  go of the reed.
- {Other} always knew what was wrong. "{cry}!" {ohe} called, and {hero} did it, and stayed up for a
  moment. "Won't you show us, in the water?" {he} asked once. {Other} [coughed|looked at the
  clouds]. "Tomorrow," {ohe} said.
- {Hero} swallowed water, coughed, and tried it again. "{cry}!" And one day it went right, three
  strokes, then five. "Come in, too!" {he} called, beaming. "[I have just washed|I am wearing my
  good feathers, so to speak]," said {other}.
- "Is it very cold for you out there?" asked {hero} from the water. "{cry}!" said {other}. <{Ohe}
  never came closer than three steps.> {Hero} [noticed that|thought it strange], but {he} kicked.
  It
  was going better.
beat: here day; other sad scared; hero swimming surprised
- Then the wind took {ohis} hat. {Other} ran after it, along the jetty, to the end, and further.
  Splash! And {ohe} did not come up with {ohis} chin out. {Ohe} came up [all anyhow|shrieking]. The
  teacher couldn't swim!
- One morning {other} stepped back to see better, and there was no bank behind {ohim}. Splash!
  {Ohe} thrashed about. {cry}? Not a bit of it. "Help," {ohe} gurgled. "[I can't|I never learned]!"
- "{cry}!" {ohe} cried, and slipped on a wet stone. Plop. There were bubbles, and then {other},
  and then bubbles. "{Ohe} is only showing us," said the others. But {hero} saw {ohis} eyes.
- <A cow gave the jetty a push.> {Other} fell in, with {gear}, and sank like a flat iron. [Nobody
  laughed|The others gaped]. <They had all thought that {ohe} could do it best.>
beat: here day; hero swimming proud; other swimming scared
- {Hero} did not think. {He} swam, with {his} elbows and {his} chin and all. "{cry}!" {he} called.
  And
  {other}, who knew that by heart, did it. Together they [reached|got to] the reeds.
- "Hold on to me," said {hero}, for {he} was there first. "Arms. Legs. You told me yourself." "I
  only know how it is said," gasped {other}. "{cry}!" said {hero}. And it worked.
- <It was farther than {hero} had ever swum.> {He} took {other} by the collar. "{cry}," {he} puffed
  in {ohis} ear, [again and again|at each stroke]. Then they felt the sand.
- {He} kicked as {he} had never kicked before. "Now do what you say!" {he} cried. {Other} did what
  {ohe} had always said. It was good advice. They [floated|came] to the bank, side by side.
beat: here day; hero sitting happy; other sitting happy
- {Other} wrung out {ohis} hat. "I learned it from a book," {ohe} said, "in a place without water."
  "And I learned it from you," said {hero}. They looked at each other. Next morning there were
  [seven pupils in the water|two caps in the shallow end].
- "You won't tell anyone?" asked {other}. "Tell what?" said {hero}. "That we had a lesson?" Since
  then
  {ohe} calls "{cry}!" from the deep end, with [water in {ohis} ears|a reed in {ohis} hair].
- They lay in the sun and dripped. "I am a fraud," said {other}. "You are a good teacher," said
  {hero}. "I swam, did I not?" {Other} [sniffed|thought that over]. "The left leg was a bit low,"
  {ohe} said.
- On the board by the lake it used to say: "{other}'s Swimming School. Teacher: {other}." Now it
  says one line more: "Pupil: {other}." {Hero} comes twice a week and calls, "{cry}!"

premise: the sea brings something
heroes: !sea !vehicle
tones: wondering cosy funny
weather: none
place: beach, harbour, island
ask: finds something on the beach | finds something that the sea has brought | lives by the sea
moral: what you give to the sea comes back with the tide | even a long wait ends at a door
theme: waiting

plot: the letter that came back
tones: wondering cosy
friend: any
time: dusk
place: beach, harbour
ask: puts a letter into a bottle | waits for an answer to a letter | sends a message in a bottle |
  gets a letter from far away
title: A Letter in a Bottle | Is Anybody There? | {Hero} Writes to the Sea
draw: junk1 / junk2 = a boot without a foot / a spoon without soup | half an oar / a hat full of
  sand | a cork / a very wet chair | a broken basket / the letter M from some ship
beat: here dusk; hero sitting sad
- "Is anybody there?" wrote {hero_the} on a sheet of paper. ^ {He} put it in a bottle and threw it
  far out. <It went plop. It did not say more than that.>
- {A_hero} had nobody to write to. ^ So {he} wrote to nobody. "Is anybody there?" {he} wrote. {He}
  put it in a bottle, and the waves [took it along|carried it off].
- It was a small letter, only three words long. {A_hero} pushed it into a green bottle. ^ "Is
  anybody there?" it said. Then {he} gave it to the tide.
- Every evening {hero_the} lit {his} lamp and looked at the water. ^ Today {he} did something more.
  {He} wrote, "Is anybody there?" and sent it off in a bottle. [It bobbed a little|Plop].
beat: here day; hero standing worried
- Then {he} waited. The first tide brought {junk1}. The second brought {junk2}. "[Thank you, but
  that isn't it|That is no answer]," said {hero}.
- How long does an answer take? {Hero} was there at each tide, with {his} trousers rolled up, so to
  speak. Here came {junk1}. Here came {junk2}. [No bottle|Nothing to read].
- On Tuesday the sea laid down {junk1}, and on Thursday {junk2}. {Hero} put it all in a row. "I
  asked [a question|something else]," {he} told the sea.
- One week, two weeks. {He} found {junk1}. {He} found {junk2}. <{He} even read the seaweed, [in
  case
  it was writing|twice].> In the evenings {he} lit {his} lamp and looked across.
beat: here day; hero standing surprised > hero sad sad
- And one morning there was a bottle! {Hero} ran, and fell, and ran. {He} pulled out the paper. "Is
  anybody there?" it said. It was {his} own letter. [It had come back|The sea had not even opened
  it].
- After the third week it glinted in the foam: green, with a cork. {Hero}'s heart jumped. But it
  was
  {his} own bottle, and in it were {his} own [three words|words]. {He} sat down in the wet sand.
- Then the sea put something at {his} {feet}. It was the bottle. The same bottle! {Hero} took out
  the letter, and there stood, "Is anybody there?" "[No|So nobody is]," said {hero} softly.
- At last there it lay, green in the grey sand. {Hero} knew it at once, by the cork that {he} had
  bitten. It was {his} own letter. Nobody had [wanted it|taken it out].
beat: here dusk; hero standing surprised
- {He} was going to throw it away when the wind turned it over. There was something on the back,
  written very small. "I am. Are you the light on the other side?"
- To make a paper boat, you must first turn the paper round. {Hero} turned it. On the back stood,
  in another hand, "Yes, I. Is that your lamp that I see over there?"
- {He} crumpled it up. Then {he} smoothed it again, because paper can't help it. And so {he} saw
  the
  back. "Here I am," it said there. "I see a lamp across the water. Is it you?"
- With a sigh {he} held it up to the evening sun. The light shone through, and there were more than
  three words. On the back it said, "Me! And who are you, with the lamp?"
beat: here night; hero waving happy; friend waving happy
- {Hero} looked up. Across the bay a light had been burning all those evenings, and {he} had taken
  it for a star. {He} swung {his} lamp. The star swung, too. On Sunday {a_friend} came over [in a
  washtub|in a boat].
- Over there, very low, was a small light. {He} had never wondered whose it was. {He} covered {his}
  lamp three times. And over there {a_friend} [did the same|laughed out loud], and did it three
  times, too.
- That night {hero} rowed across the black water, towards a tiny window. {A_friend} stood at the
  door, holding a pen. "[I just wanted to ask|Do come in]," said {friend}. "How do you spell your
  name?"
- Now they write every week, {hero} and {a_friend}. By boat it would be an hour. By bottle it is
  three weeks, and you never know what comes along with it. "[You can keep the boot|Thank you for
  the waiting]," wrote {friend}.

plot: the whale on the sand
tones: brave cosy
other: whale, blue whale
time: day
place: beach, island
ask: helps a stranded whale | saves a whale | finds a whale on the beach
title: The Whale on the Sand | {Hero} and the Whale | One {pail} at a Time
draw: pail / pails = teapot / teapots | watering can / watering cans | soup bowl / soup bowls |
  straw
  hat / straw hats
draw: song / deep = a song about a pancake / so deep that the gulls sat down | a song about a goat
  / so deep that the sand hummed | a lullaby / so deep that you felt it in the toes
beat: here day; hero standing surprised; other sad sad
- Where there had been nothing yesterday, there was a hill. {A_hero} walked round it. ^ The hill
  had
  an eye. "I came in too close," said {a_other}, for that's what it was, "and the water [went
  home|left] without me."
- "Oh dear," said the sand, or so it seemed to {hero_the}. ^ But the one who spoke was {a_other},
  and
  {ohe} lay high and dry. "The tide is out," {ohe} said. "[And I am still in|It forgot me]."
- {A_hero} was looking for shells. ^ What {he} found was {a_other}. {Ohe} lay on the beach like a
  ship. "I only wanted to see [what feet are|a tree]," {ohe} whispered. "Now I am drying."
- {When}, the tide went out and left {a_other} lying there. {A_hero} had never seen anyone so big
  so
  helpless. ^ "When does the sea come back?" asked {other}. "[Tonight|At moonrise]," said {hero}.
beat: here day; hero running worried; other sad sad
- {Hero} had only a {pail}. {He} ran to the water, and ran back, and poured it over {other}. It
  made
  a wet spot as big as a plate. "[Lovely|That feels good]," sighed {other}. So {hero} ran again.
- Till night is a long time for a dry whale. {Hero} fetched {his} {pail}. To the sea, and back.
  Splish. To the sea, and back. Splish. By then [the first spot was dry again|{his} {feet} hurt].
- "You have to stay wet," said {hero}. {He} took what {he} had, a {pail}, and began at the tail.
  When {he} had come to the head, the tail was dry. {He} [began again|did not stop].
- One {pail} of water is not much. {Hero} brought a hundred of them. {He} poured the last on
  {other}'s eyelid, very gently. "You will never do it," screamed a gull. "[I know|So help me],"
  puffed {hero}.
beat: here day; hero running worried; other sad sad
- Faces looked over the dunes. "It can't be done," said one. "[Too big|One {pail}]!" said another.
  "Please sing to me," whispered {other}, "so that I don't fall asleep." {Hero} sang {song}, while
  {he} ran.
- "I am so tired," said {other}. "If I sleep, I won't hear the sea come." "Then we sing," said
  {hero},
  and began {song}. People stopped to look. "[What is that for|All alone]?" they asked.
- Some came and watched, with folded arms. "That whale is bigger than your {pail}," they said.
  {Hero}
  had no breath to answer. {He} was singing {song}, for {other} must not fall asleep.
- By noon half the village stood there, giving advice. {Hero} poured, and sang {song} to {other},
  to
  keep {ohim} awake. "You sing wrong," somebody said. "[Then help|Sing it right]!" said {hero}.
beat: here dusk; hero arms up happy; other sad calm
- A child put down its ice cream and went to fetch a {pail}. Then the baker came. Soon there was a
  row from the sea to {other}. {pails} went up full and down empty. [All of them sang|And how they
  sang].
- Somebody coughed. "I have a {pail} at home." "So have I." Then there were twenty of them in a
  line. {pails} went from hand to hand. {Other} [shone like new|was wet all over].
- The one who had laughed the loudest fetched the first {pail}. After that nobody wanted to be the
  last. They stood in a chain, {hero} in front. {Other} listened with [closed|half-closed] eyes.
- "What comes after the second verse?" asked someone, and that was how it began. Those who sing
  along
  can carry along. {pails} came from every kitchen, and [a soup ladle|one bathtub]. The sun went
  down.
beat: here night; hero waving happy; other swimming happy
- At moonrise the water came, first up to the fins, then up to the eyes. {Other} rolled over, and
  was
  gone. Far out they heard {song}. It was {deep}. [It had all the right notes|Even the wrong notes
  were right].
- Then the tide lifted {other}, as you lift a child out of bed. "I'll come
  again," {ohe} said, "[but not so close|up to there]." {Ohe} does, every summer. You can hear it:
  {song}. It is {deep}.
- A wave, another wave, and a very big one. "Now!" they all cried. {Other} slapped the water with
  {ohis} tail, and everyone was wet. "[That was one {pail} back|A {pail} for each of you]," said
  {hero}.
- {Other} swam. {Ohe} blew a fountain as high as the church, and it rained on all of them. {Hero}
  held out the {pail}, and caught a little of it. It stands on {his} shelf. [At night it
  hums|Sometimes it hums].

plot: the sea plays ball
tones: funny cosy wondering
time: day
place: beach, island
thing: red ball | wooden spoon | rubber boot | old hat | tin cup
ask: plays with the sea | makes friends with the sea | throws something into the sea
title: The Sea Plays Ball | {Hero} and the Sea | Catch!
draw: gift1 / gift2 = a starfish / a rope | a crab / a plank | a green stone / half a barrel | a
  feather
  / a fishing net
beat: here day; hero standing angry
- Someone had left {a_thing} lying on the sand. {Hero_the} did not like litter. ^ {He} picked it up
  and threw it [far out|into the water]. "There," {he} said. A wave brought it back.
- {A_hero} was cross that day. ^ Whatever lay in {his} way, {he} threw into the sea. First of all
  it
  was {a_thing}. Whoosh, plop. Swish: there it was again, [at {his} {feet}|a bit wetter].
- "Who needs that?" said {hero_the}, and threw {a_thing} into the sea. ^ The sea looked at it from
  all sides. Then it laid it [back|down again] on the sand, very carefully.
- On the shore, {a_hero} found {a_thing}. ^ {He} had no use for it. So {he} threw it away, as one
  does. <But the sea was no place for throwing away.> The next wave [returned it|put it back].
beat: here day; hero standing angry
- "No," said {hero}, and threw the {thing} farther. Back it came. <{He} threw it with a run-up.
  Back
  it
  came, [with foam on it|faster].> "I don't want it!" {he} shouted. "[Do you hear|Keep it]?"
- {Hero} threw again. The sea threw again. {Hero} threw behind {his} back, so that it should not
  see. It saw. There lay the {thing}, [dripping|exactly where it had been].
- Five times {he} flung it out, and five times it came home. {Hero} stamped {his} foot. The sea
  stamped, too, and [got {him} wet|it splashed]. "Stop that!" said {hero}.
- So {he} tied a stone to the {thing}. That worked. It went down, glug. {Hero} dusted off {his}
  {hands}. A wave came, and put down the {thing}. Next to it, [as a gift|politely], it put the
  stone.
beat: here day; hero sitting curious
- {Hero} looked at the sea, and the sea looked at {hero}. It pulled back a bit. It wiggled. A dog
  does
  that, before you throw a stick. "[Wait a moment|You]," said {hero}. "Are you playing?"
- Then the sea did something odd. It rolled the {thing} up to {him}, and back a little, and up
  again. "You are not giving it back," said {hero} slowly. "[It's your turn, you mean|You want me
  to
  throw]!"
- {He} was too tired to throw. {He} sat down on the {thing}. The sea waited. Then one small wave
  came
  and [nudged {him}|pulled at {his} {feet}]. "Oh," said {hero}. "It's a game."
- This time {hero} only held the {thing}, and did nothing. All along the beach the waves stood on
  tiptoe. "[Who plays with you otherwise|Does nobody play with you]?" {he} asked. They shook their
  white heads.
beat: here day; hero arms up happy
- And now {hero} threw for fun: high ones, flat ones, ones with a twist. The sea caught them all.
  <It
  cheated a bit, for it has [many arms|no edges].> Once it brought {gift1} instead, to see if {he}
  would notice.
- Then what a game that was! {Hero} ran left, and the sea ran left. "Mine!" {he} cried. "Shhh!"
  cried
  the sea. When the {thing} got lost, it quickly sent {gift1}, and then {gift2}.
- {Hero} counted the points on the sand. Each time {he} was ahead, the sea came and [rubbed it
  out|licked them away]. "Cheat!" {he} laughed. To make up, it gave {him} {gift1}.
- They played till noon. Once {hero} threw too far. The sea went out to look, a long way, and left
  the
  beach quite empty. Hours later it brought the {thing}, and {gift2}, too. It was [out of
  breath|very proud].
beat: here dusk; hero waving happy
- "I have to go home," said {hero} in the evening. The sea grew smooth. "Until tomorrow," said
  {hero}, and threw the {thing} once more. "[You keep it tonight|Bring it along]." And it was
  there,
  at seven sharp.
- Since then {hero} never throws anything away. {He} throws it to somebody. And each morning
  something waits on the sand: {gift1}, {gift2}, or [the {thing}|a wave on tiptoe].
- When the moon came up, {hero} could lift {his} arm no more. "You win," {he} said. The sea came up
  the beach without a sound. It put the {thing} into {his} lap, [and went out on tiptoe|like a
  dog].
- Other people say: that is the tide. It comes in, it goes out, twice a day. {Hero} knows better.
  It
  is looking for somebody [who throws|to play with]. Take something along. It likes the {thing}
  best.
""")
