"""Tales of the deep sea, of wheels and of wings, of what is very big, and of hide and seek."""

from tales.grammar import premises

PREMISES = premises("""
premise: deep in the sea
heroes: sea
place: sea
tones: wondering funny cosy
ask: lives at the bottom of the sea | lives where the sea is deep and blue | finds something that
  has sunk to the bottom of the sea | finds something from the world above
moral: there is always somebody at the other end | what is strange to one is home to another
theme: wonder

plot: the anchor in the garden
ask: finds an anchor | makes friends with somebody on a ship | pulls on a strange rope from above
title: The Anchor in the Garden | Three Tugs | Somebody at the Other End
draw: up / down = a pearl / an orange | a pink shell / a brass button | a comb of coral / a tin
  whistle | a starfish made of stone / a red mitten
beat: here day; hero standing surprised
- Clonk! Something heavy fell out of the sky, right into the garden of {a_hero}. ^ {Hero} stared.
  The thing had two hooks and a long, long rope.
- {A_hero} had a garden of seaweed, with a fence of razor shells. ^ This morning an anchor lay in
  it. <It lay on the best lettuce.>
- "Who did that?" asked {a_hero}. ^ An anchor stood in {his} garden, and a rope went up from it, up
  to where the sea ends.
- Things come down to the bottom now and then, a spoon, or a hat. But today an anchor landed on the
  doorstep of {a_hero}. ^ High above lay a shadow like a [leaf|boat].
beat: here day; hero pointing angry > hero pointing surprised
- {Hero} was cross. {He} took the rope and pulled, once. "Take it away!" For a moment nothing
  happened. Then the rope pulled back, twice.
- "Hello! You up there!" called {hero}. But a voice only makes bubbles. So {he} gave the rope a
  tug. And the rope [tugged {him}|answered]: one, two.
- {He} tried to push it out of the lettuce, and could not. {He} pulled the rope instead. Up above,
  somebody felt that. Somebody pulled back, [gently|very carefully]. Twice.
- One tug, that meant: this is my garden. Two tugs came back. What did that mean? {Hero} forgot to
  be cross. {He} tugged three times. And three tugs came down.
beat: here day; hero arms up happy
- So {hero} tied {up} to the rope. It went up, and the rope came down again. Now {down} was tied to
  it. {Hero} had never seen one. [It smelled of sun|{He} turned it round and round].
- Whoever tugs like that must be nice. {Hero} sent up a present: {up}. Next day something hung in
  its place. "{down}!" {he} said, though {he} did not know what it was for.
- That evening {he} fastened {up} to it with a good knot. In the morning the knot was a different
  one, and in it was {down}. [It was the strangest thing in the sea|{He} slept with it].
- "It must be lonely up there, with so little water," said {hero}. {He} sent up {up}. Down came
  {down}. <The crabs came to look at it. They wiped their feet first.>
beat: here night storm; hero running worried
- Then came a night when the sea above was white. The shadow jumped, and the anchor began to slip,
  toward the [sharp rocks|reef]. {Hero} wound the rope around the great stone, three times, and
  held on until morning.
- In the third night a storm fell on the sea. The rope groaned. Up there somebody was tugging,
  quick and frightened. {Hero} pushed the hooks under the great stone and lay down on top.
- But the weather changed. The waves pulled at the shadow, and the anchor jumped out of the garden.
  After it went {hero}! {He} caught it and hooked it behind the great stone. [It held|It bit fast].
- One night the rope went tight and sang. A storm! Right and left it dragged the anchor, through
  all of the lettuce. {Hero} did not think of the lettuce. {He} hooked it behind the great stone,
  and stayed.
beat: here dawn clear; hero waving happy
- When it was calm, the anchor went up. It had to, ships travel. But first came three tugs, and
  {hero} gave three tugs. There is a hole in {his} garden now, in the shape of an anchor. {He} has
  put a little fence around it.
- In the morning the rope was drawn in. {Hero} held on to it as long as {he} could. Then {he} let
  go. Each summer something goes clonk, and {he} does not ask who did that.
- They never saw each other. But in {his} cave lies {down}, and somewhere up there, on a shelf that
  rocks, lies {up}. [And when a rope hangs into the sea, {hero} always tugs, just to see|Each of
  them thinks it is the best thing in the world].
- Three tugs came down, slow ones. {Hero} knew what they meant. Then the shadow sailed away, safe
  and sound. "And the lettuce?" asked the crab. "[It grows again|What lettuce]?" said {hero}.

plot: the letter in the bottle
friend: boy, girl, child, little girl
ask: finds a letter in a bottle | finds a bottle with a message | wants to know what is in a letter
title: The Letter in the Bottle | What the Bottle Said | Does Anybody Live Down There?
draw: one / two / three = the lobster / an invitation / a wedding | the old cod / a bill / seven
  buckets of sand | the moray / a map / the Land of Cheese | the sea snail / a poem / a slow love
beat: here day; hero standing curious
- A bottle came down through the blue, turning over and over. {Hero_the} caught it. ^ Inside was a
  piece of paper with marks on it, like the tracks of very small crabs.
- {A_hero} collected what sank. ^ {He} had a fork, nine buttons and a left shoe. But a bottle with
  paper in it, that was new.
- "Pop," said the cork, and out came a letter. {A_hero} looked at it from all sides. ^ Nobody had
  ever taught {him} to read. Where {he} lived, ink just swims away.
- What do you do with a letter if you can't read? {A_hero} had found one, in a green bottle, in the
  sand. ^ {He} [sniffed|tasted] it. It did not help.
beat: here day; hero standing curious
- {One} put on glasses. "Clearly {two}," said {one}. "It is about {three}." "And who wrote it?"
  asked {hero}. That, {one} could not see.
- "Let me see," said {one}, who knew everything. "Aha. This is {two}. It is all about {three}."
  {Hero} noticed that the paper was [upside down|the wrong way round].
- {He} swam to {one}. "It is {two}," said {one} at once. "For {three}." The next neighbour read
  something quite different. <The third one wanted to eat it.>
- Everybody had an opinion. "It's {two}," said {one}, "and here it says {three}." "[It says
  rhubarb|It is a recipe]," said the flounder. They could not all be right.
beat: here day; hero running curious
- "Only the one who wrote it can know," thought {hero}. So {he} put the letter back into the
  bottle, pressed in the cork, and set out for the top.
- "Then I will ask upstairs," said {hero}. "Nobody goes upstairs!" they cried. "The water stops
  there!" {Hero} went all the same, with the bottle before {him}.
- {Hero} took the bottle and rose. The blue became green, and the green became gold. [{His} ears
  went plop|It got warm]. There was the edge of everything, and {he} put {his} head through it.
- A letter wants to arrive. That much {hero} understood. It came from above, so up {he} swam, past
  the herrings, past the light, until there was no more up.
beat: "A small jetty at a calm blue sea under a wide sky" day; hero waving happy; friend sitting
  surprised
- On a jetty sat {a_friend} and dangled two feet in the sea. {Hero} held out the bottle. "Please,
  what does it say?" {Friend} looked at it. "I wrote that," {fhe} said softly. "It says: Does
  anybody live down there?"
- The first thing {he} saw was two bare feet, and above them {a_friend}. "That's my bottle!" said
  {friend}. {Hero} asked what was in it. "Only a question," {fhe} said. "Does anybody live down
  there?"
- There was {a_friend}, who threw pebbles and waited for something. Now something came. {Fhe} took
  the letter and read aloud, "[Dear sea|Hello]. Does anybody live down there?"
- "You!" said {a_friend} on the jetty. "Can you read?" "No," said {hero}. "That is why I came."
  Then {friend} read it out: "Does anybody live down there? [Please answer|I am on the jetty]."
beat: "A small jetty at a calm blue sea under a wide sky" dusk; hero arms up happy; friend arms up
  happy
- {Hero} thought it over. "Yes," {he} said. It was the shortest letter in the world, and it had
  taken three weeks. Since then {friend} sends one every Sunday, and {hero} [brings the answer
  {himself}|is never late].
- "No, only {one} and I," said {hero}. Then both of them laughed so much that the gulls flew off.
  Below, {one} still tells everybody about {three}. {Hero} lets {one} have it.
- "Somebody does," said {hero}. "And does anybody live up here?" They had so much to ask that the
  sun went down, and neither of them [noticed|was called in to supper].
- Then {friend} wrote the answer under the question: "Yes." {Hero} can read that word now. It hangs
  over {his} bed, and when guests come, {he} reads it to them, [from left to right|the right way
  up].

plot: what gold is good for
tones: funny
other: pirate, sailor, explorer, pirate captain, inventor
ask: finds a treasure chest | finds gold on the sea floor | does not know what gold is
title: What Is Gold Good For? | The Chest on the Sea Floor | A Very Good Roof
draw: use / later = a roof for the oyster's nursery / clams | plates for the whole reef / flat
  stones | a path for the sea cucumber / white pebbles | buttons for the sea horses' coats /
  periwinkles
beat: here day; hero standing curious
- A chest had sunk, and {a_hero} lifted the lid. ^ The chest was full of small, round, yellow
  things. "Biscuits!" said {hero}, and bit on one. It was not a biscuit.
- "What is this?" asked {a_hero}. ^ {He} had opened a chest on the sea floor. Yellow rounds lay in
  it, hundreds of them, and they were [cold|hard as teeth].
- {When}, {a_hero} bumped into a wooden chest. ^ Out rolled gold, and more gold. But nobody down
  there knew that it was gold. They thought it was [very thin cheese|scales of a giant].
- {A_hero} found them first: five hundred yellow buttons without holes. ^ {He} planted one. {He}
  watered it, which is easy in the sea. It did not grow.
beat: here day; hero sitting calm
- They tried everything. You can't eat it, and it does not sing. "Then what is it for?" asked the
  shrimp. {Hero} looked at the rounds for a long time. Then {he} made {use}.
- The squid used one as a hat, and it slid off. The crab tried to marry one. [No good|It said
  nothing]. At last {hero} had an idea, and it took all day: {use}.
- "It's rubbish," said the cuttlefish. {Hero} does not like to throw things away. {He} laid them
  side by side, and soon there was {use}. <It was very smart.>
- For a week they lay about, and everybody slipped on them. Then {hero} swept them up and made
  {use}. "Well," said the neighbours, "they are good for something after all."
beat: here day; hero standing surprised; other standing happy
- Then a pair of boots came down, and a big glass helmet, and in it was {a_other}. "My gold!" {ohe}
  cried, in bubbles. "It is mine! I dropped it, and I want it back!"
- One day somebody walked along the bottom on lead shoes. It was {a_other}, with a hose on {ohis}
  head. "[At last|There it is]!" {ohe} said. "I have looked for it for a hundred days!"
- There was a great glug, and down sank {a_other} in a diving suit. "Gold!" {ohe} shouted. "So that
  is what you call it," said {hero}. "[Mind the edge|Please don't bend it]."
- Who comes to the bottom of the sea? {A_other} did, with a lamp and a sack. {Ohe} saw the gold and
  began to dance. <It is hard to dance in lead shoes.>
beat: here day; hero standing calm; other sitting surprised
- "What is it good for, up there?" asked {hero}. {Other} opened {ohis} mouth. "You can... put it in
  a chest," {ohe} said. "And then?" "Then you [look after the chest|worry]." "Poor you," said
  {hero}, and meant it.
- "And what do you do with it?" {hero} asked. "I have it," said {other}. "Yes, but then?" {Other}
  thought. {Ohe} thought until {ohis} helmet went foggy. [Nobody had ever asked {ohim} that|{Ohe}
  did not know].
- "You can have it," said {hero}, "if it keeps you warm." "It does not." "If it keeps you company."
  "It doesn't do that either," said {other}, and sat down [on the chest|in the sand]. {Ohe} looked
  at what they had made of it.
- {Hero} showed {ohim} around: there it was, {use}. "It is the best gold in the sea," said {hero}.
  {Other} had only ever kept it in the dark. {Ohe} grew [quiet|a little red].
beat: here dusk; hero waving happy; other waving happy
- In the end they shared. {Other} took the half of it. In the gaps {hero} put {later}, and you
  could not tell the difference. But the empty chest stayed below. It makes a [lovely bed|cosy
  cradle].
- "I'll take ten," said {other}, "for a new boat." {Hero} put {later} in their place. Every spring
  {ohe} comes down in the big helmet, not for gold, only [for tea|to see how it looks].
- {Other} went up with an empty sack, and lighter than {ohe} had come. "What did you find?" asked
  the crew. "Neighbours," said {other}.
- So {other} got {ohis} gold, and the reef got {later}, which shine just as well and never bring
  anybody in boots. Only one coin is left. The crab still hopes [it will say yes|to marry it].

premise: on wheels
heroes: vehicle !craft !plane
place: village, country road, hills, old town, farm, city
tones: cosy funny wondering
ask: is on the road every day | drives the same way every day | rolls along from morning to night
ask: loves the road {in_place}
moral: it does not matter how fast you go but whom you stop for | a small voice may be the right
  size
theme: helping on the way

plot: somebody waves
friend: hedgehog, snail, duck, mouse, goose, tortoise, frog
ask: stops for a small {fkind} | wonders who waves every morning | helps a {fkind} across the road
title: Somebody Waves | {Hero} Stops | The One Who Waved
time: day
beat: here day; hero walking calm; friend waving happy
- {A_hero} came past the milestone at eight o'clock, every day. ^ And every day {a_friend} sat on
  it and waved. {Hero} always meant to wave back. But {he} was in a hurry.
- At the third bend lived {a_friend}. When {a_hero} came along, {fhe} got up and waved. ^
  [Honk|Beep], said {hero}, and was gone. There was no time for more.
- Who was that? {A_hero} saw {a_friend} each morning, at the edge of the road, waving. ^ "Somebody
  who wants a ride," thought {hero}. "There is no stop here." And {he} drove on.
- {Hero_the} knew every stone of {his} way, and one of the stones waved. ^ No, it was {a_friend},
  in the grey morning, on top of the stone.
beat: here day; hero standing surprised; friend waving happy
- One morning {hero} stopped. The brakes squeaked. "Where do you want to go?" "Nowhere," said
  {friend}. "I only wanted to say good morning." "[Oh|Is that all]," said {hero}. "Good morning."
- Then, on a Thursday, {he} was early, so {he} stopped. "Get in." "No, thank you," said {friend}.
  "I just like to see you go by. You are so [punctual|shiny]." {Hero} felt warm to the axles.
- "Do you need something?" asked {hero} at last. {Friend} shook {fhis} head. "Good morning," {fhe}
  said. "That was it." From then on {hero} took a minute for it, every day.
- "Next time I will stop," {hero} had said a hundred times. This time {he} did. It turned out that
  {friend} wanted nothing at all. {Fhe} only [waved because it was nice|said hello to everyone].
beat: here day; hero walking worried
- But on Monday the stone was empty. It was empty on Tuesday, too. {Hero} drove past, and something
  rattled in {him} that was not a screw.
- And then nobody waved. "Good," thought {hero}, "that saves a minute." It was the longest minute
  of {his} life. On Wednesday {he} turned round, in the middle of the way. {He} had never turned
  round before.
- One day there was no {fkind}. {Hero} hooted. {He} waited, and they honked behind {him}. "Where
  can {fhe} be?" said {hero}. {He} left the road, [which was forbidden|for the first time], and
  went to look.
- The third morning without {friend} was cold. {Hero} ran slower and slower. "I am late already,"
  {he} said, "so I may as well be properly late." And {he} began to search.
beat: here day; hero standing proud; friend standing worried
- {He} found {friend} on the other side, at the edge of the big new road. "I only went over for a
  dandelion," {fhe} said. "Now I can't get back. They are all so fast." {Hero} rolled out into the
  middle, stood across it, and put out all {his} lights but the red ones. Everything stopped.
- Where the wide road goes, there stood {friend}, very small. {Fhe} had waited for a gap since
  Monday. There was none. "Then I will be the gap," said {hero}, and parked across all the lanes.
- "Nobody lets me over," said {friend}, who was stuck on the far side. Whoosh, went the cars,
  whoosh. {Hero} looked left and right. Then {he} rolled out and stood there [like a wall|with
  folded mirrors]. They hooted. {Hero} hooted back, only louder.
- {Friend} sat on a kerb beyond the fast road. {Fhe} had tried eleven times. {Hero} did what one
  must never do: {he} stopped right in the middle of it. Seventeen cars had to wait while {friend}
  crossed, [step by step|at {fhis} own speed].
beat: here dusk; hero waving happy; friend waving happy
- Ever since, there are white stripes on that road, and a sign with a very small picture. And every
  morning at eight somebody waves, and somebody goes [toot|beep, three times].
- "You are late," they said when {hero} came in. "Yes," said {hero}, "by one {fkind}." And {he} did
  not look a bit sorry.
- "Good morning," said {friend}, although it was evening. "I owe you three of them." And {fhe} said
  the other two as well, while the whole road waited [and nobody hooted|and listened].
- In {his} timetable there is a new line now. Eight o'clock, it says, milestone, one minute. And
  under "reason" somebody has written, with a tiny pencil, "[Hello|Good morning]."

plot: the thin little horn
tones: funny cosy
ask: has a very quiet horn | is laughed at for {his} thin little horn | is ashamed of {his} horn
title: The Thin Little Horn | Meep | Who Goes Meep?
draw: noise = meep | pip | fweep | tweet
draw: herd / stand / babies = forty sheep / like a wall of wool / the lambs | a hundred geese /
  like one long hiss / the goslings | twenty cows / like brown houses / the calves
beat: here day; hero standing sad
- "TOOT!" said the others. "HONK!" {A_hero} took a deep breath and said, "{noise}." ^ They laughed
  until their tyres shook.
- Everything about {a_hero} was right, but for the horn. ^ The horn went {noise}. <A mouse once
  said, "Pardon?">
- "{noise}," it went {in_place}. Was it a bird? No, it was {a_hero}. ^ {He} was built big, and
  {his} horn had been [made for a bicycle|made on a Friday afternoon].
- {A_hero} never used {his} horn when anybody was near. ^ {He} rather drove around every cat and
  every puddle. For {his} horn only said {noise}.
beat: here day; hero standing worried
- Then one day the road was shut. {Herd} stood on it, {stand}, and would not move. Behind them
  waited the baker's bread, and the doctor, and [the bride|a whole wedding].
- But on Saturday nothing moved. {Herd} had come through a gap in the hedge. They stood {stand},
  from ditch to ditch. And everybody was in a hurry.
- At noon there was a traffic jam, the first in a hundred years. It was {herd}. They had found the
  warmest place to stand, and that was the road, and there they stood {stand}.
- What was that on the road? It was {herd}, {stand}. The doctor could not get through, [and the ice
  cream was melting|and neither could the post]. Somebody had to do something.
beat: here day; hero standing worried
- "Leave it to us," said the big ones. "TOOT! HONK!" The whole herd got such a fright that they
  pressed together even tighter. Now not even a breath could get through.
- "HOOONK!" went the lorry. All of them looked at it, and none of them went. "HOOONK!" Then
  {babies} began to cry. It got [worse|louder], and nobody moved an inch.
- The loudest came first, and hooted till the windows rang. That was wrong. They only put {babies}
  in the middle, and made a ring, and stared.
- They honked high and they honked low. "They are deaf," said the fire truck. But they were not
  deaf. They were afraid, and who is afraid does not move.
beat: here day; hero standing happy
- Then {hero} rolled up, slowly. {He} was red to the mudguards. "{noise}," {he} said. {Babies}
  lifted their heads. That sounded just like one of them! "{noise}?" They came running.
- "May I?" asked {hero}. Everyone giggled. "{noise}," said {hero}, as softly as {he} could. It was
  a voice of the right size. First came {babies}, and after them came [their mothers|all the rest].
- Nobody had asked {hero}. {He} did it anyway. "{noise}," and again, "{noise}." {Babies} pricked up
  their ears. One step they came, then two. {Hero} rolled backwards, and they followed, the whole
  lot.
- {Hero} thought of how it is to be small among loud ones. {He} knew a lot about that. "{noise},"
  {he} said, and it meant: come, it is all right. And {babies} [understood every word|believed it].
beat: here dusk; hero waving happy
- {He} led them back through the gap in the hedge, like a long soft train. That night the big ones
  practised in secret. "Too-{noise}," they went. [It is not so easy|It sounded awful].
- The road was free, and everyone drove on, and nobody laughed. "How do you do that?" asked the
  lorry, quite low. "You have to mean it," said {hero}.
- Now, when anything stands in the road, they send for {hero}. There is a queue of small ones who
  want to hear it again. {He} says it to each of them, [one by one|once before bedtime]: "{noise}."
- A mechanic came and offered a new horn, a big one, with brass. {Hero} looked at {babies} by the
  hedge. "No, thank you," {he} said. "{noise}."

plot: the moon drives along
tones: wondering funny
time: night
ask: races with the moon | is followed by the moon | drives through the night and sees the moon
title: The Moon Drives Along | {Hero} and the Moon | Who Is Following Me?
draw: late = a box of eggs for the early market | the morning milk | a new bell for the school | a
  bed for somebody's aunt
beat: here night; hero walking curious
- {A_hero} was carrying {late}, and {he} was the last one out. ^ {He} looked to the side. Somebody
  round and white was driving along behind the trees.
- {When}, {a_hero} noticed that {he} was being followed. ^ Past the hedge it went, past the barn,
  always beside {him}, without a sound. It was the moon.
- "Good evening," said {a_hero}, for one greets others on the road. ^ The moon said nothing. But it
  [kept up with {him}|drove just as fast as {he} did].
- It was late, and {a_hero} still had {late} to deliver. ^ Nobody else was on the road. Only the
  moon was, and it seemed to have the same way.
beat: here night; hero running proud
- "A race?" asked {hero}. {He} went faster. The moon went faster. {He} went as fast as {he} could,
  until everything shook. The moon [did not even puff|was not out of breath].
- "I'll show you," said {hero}. Down the long hill {he} flew! At the bottom {he} looked. The moon
  was there already, [leaning on a chimney|waiting at the corner].
- Nobody overtakes {hero}! {He} put down {his} ears and raced. <{He} had no ears, but it felt like
  that.> The moon jumped over a wood and two villages, and stayed beside {him}.
- {Hero} sped up. So did the moon. {Hero} hid behind a mill and counted to ten. Then {he} peeped
  out. The moon peeped, too.
beat: here night; hero standing surprised
- So {he} braked. The moon stopped at once. {He} rolled backwards, a little. The moon rolled
  backwards, a little. "You are not racing," said {hero}. "You are only coming with me."
- Then {he} tried the opposite. {He} went slowly, as slow as a snail with luggage. Nobody likes to
  go that slowly. But the moon did, [and did not complain|as if it had all night].
- At last {he} had to stop and breathe. Now it could win! But the moon stood still above a barn and
  waited. "[Why|Don't you want to win]?" asked {hero}. And then {he} understood.
- "After you," said {hero}, and stopped. The moon stopped as well. Whatever {he} did, it did. You
  can't beat somebody like that. You can't lose to them [either|at all].
beat: here night; hero walking scared > hero walking calm
- Just then {his} lamps went out. Pop, and pop. It should have been black, there in the wood by the
  gorge. It was not black. The road lay before {him} [like milk|all silver].
- In the dark wood {his} lights gave out. Once, {he} would have been frightened. But someone held a
  lamp over the road, a big one, and never took it away.
- Where the wood is thickest, both {his} headlights failed. "I can't see!" cried {hero}. Then {he}
  could see: each stone, each bend, as white as chalk. "[Oh, it's you|Thank you]," {he} said.
- A stone flew up, and it was over with {his} lamps. {Hero} stood there and trembled. Then the moon
  came out from behind a fir, and shone [right on the road|exactly where it was needed].
beat: here dawn; hero waving happy
- So {late} got there on time. "All alone, through the night?" they asked. "No," said {hero},
  "there were two of us." The other one was just going to bed.
- In the morning {he} was home, and the moon was pale with tiredness. "You go first," said {hero}.
  And the moon went, behind the hill. Nobody had won, and it was the best race of {his} life.
- {Hero} no longer races at night. {He} drives with one window open, and tells the moon where they
  are. "[Left here|Now comes a bump]," {he} says. It always knows.
- And when {he} brings {late} late in the evening, {he} waits at the gate until it has come up. One
  does not leave without [one's friends|the other driver].

premise: up in the air
heroes: flies !sea
place: village, hills, old town, mountains, farm, meadow, city, coast town
tones: wondering brave funny
ask: can fly | is at home in the air | flies over the roofs and the fields | flies above {place}
moral: up and down depend on where you stand | what you carry in your heart does not get lost on
  the way
theme: the sky

plot: not higher than a fence
tones: brave funny
friend: kitten, puppy, chick, boy, girl, hamster
ask: is afraid of heights although {he} can fly | never flies higher than a fence | has to fly
  higher than ever to help somebody
title: Not Higher Than a Fence | {Hero} Looks Up | The Lowest Flier of Them All
draw: top = on top of the church tower | at the tip of the tallest poplar | on the arm of the
  windmill | on the chimney of the old mill
beat: here day; hero flying worried
- {A_hero} could fly, and {he} did, at the height of a garden fence. ^ Higher up {he} got dizzy.
- Why did {a_hero} fly so low that snails had to duck? ^ Because {he} was afraid of heights. That
  is [awkward|unlucky], for somebody with the sky at {his} door.
- "Come on up!" called the swallows. "[I have something to do down here|Not today]," said {a_hero}.
  ^ {He} never flew higher than a fence. {He} had looked down once, and that was enough.
- There was a brown line on {a_hero}, on the tummy. It came from the tops of the daisies. ^ So low
  did {he} fly, and all because {he} was afraid of heights.
beat: here day; hero flying scared; friend sad scared
- Then somebody cried, {top}. It was {a_friend}. {Fhe} had climbed up after a [feather|butterfly],
  and could not get down. The swallows were gone, and no ladder was long enough.
- "Help!" It came from high above. {A_friend} was stuck there, {top}, and held on with everything
  {fhe} had. Nobody else could fly. They all looked at {hero}.
- One windy noon everyone stood and pointed. There sat {a_friend}, {top}, as small as a pea. "Can't
  somebody fly up?" they asked. And slowly all heads turned to {hero}.
- Up there, {top}, hung {a_friend}. "I can't hold on much longer!" {fhe} called. {Hero} looked
  around for somebody else. There was [nobody else|only {himself}].
beat: here day; hero flying scared
- {Hero} rose to the top of the fence, and one thumb more. Everything turned. "Don't look down!"
  they called. But where do you look? "Look at me," said {friend}. So {he} looked at {fhim}, and at
  nothing else.
- Up {he} went. One fence high, two fences, three. {He} counted in fences, because {he} knew those.
  "[Eleven|Nine]," {he} whispered. "It is only one more fence, and then one more."
- {He} shut {his} eyes and flew up. That was no good: {he} bumped into a branch. So {he} opened
  them and looked at {friend}'s nose. There was a freckle on it. {Hero} flew to the freckle.
- "I can't," said {hero}. "Me neither," called {friend}. {Hero} thought that one who can't should
  not be alone. And {he} flew, looking up, always up, [at two small feet|at {friend}].
beat: here day; hero flying happy; friend sitting happy
- "Hold on to me," said {hero}. "And tell me what you see, so that I needn't look." "Everything,"
  said {friend}. "[It is beautiful|It looks like a carpet]." And {hero} looked, with one eye.
- {Friend} put both arms around {him}. Down they went. Then {hero} saw it: the roofs, the river
  like a dropped ribbon, and everyone with open mouths. {He} forgot to be [dizzy|afraid].
- {Friend} climbed on and shook. Somebody shook more than {he} did! "It is not far," said {hero}.
  "Only twenty fences. I counted." So they came down, fence by fence.
- {He} carried {fhim} down in big, slow circles. Halfway they stopped. "Once more?" asked {friend}.
  [{Hero} swallowed|It was a strange thing], but {he} said, "Once more."
beat: here dusk; hero flying proud; friend waving happy
- {Hero} flies over the poplars now. But at the fence {he} always dips a little, and says hello to
  the snails.
- "How high can you fly?" the swallows asked. "As high as a friend," said {hero}. They thought it
  over, and found that this was [rather high|not bad].
- {He} still gets dizzy. But then {he} looks for a chimney, or a weathercock, or somebody who
  waves, and [flies to that|it passes].
- Next morning somebody cried, {top}. "Help!" But it was only {friend}, and {fhe} was grinning.
  "You know the way now," {fhe} said.

plot: how high is up
tones: wondering
friend: ant, mole, earthworm, snail, mouse, hedgehog
heroes: flies !sea !tiny
ask: wants to know how high the sky is | looks for the place where up ends | flies up and up to
  find the end of the sky
title: How High Is Up? | {Hero} Looks for the Top | Where Up Ends
beat: here day; hero flying curious; friend standing curious
- "How high is up?" asked {a_friend}. {Hero_the} could fly, so {he} ought to know, but {he} did
  not. ^ "Wait here," said {hero}. "I will go and see."
- Between two grass blades sat {a_friend} and looked at the sky. "Where does it end?" {fhe} asked
  {a_hero}. ^ Nobody had ever asked {him} [such a thing|so hard a question].
- {A_hero} came down to rest, next to {a_friend}. ^ "Have you been to Up?" asked {friend}. "I have
  been a bit up," said {hero}. "I have never been all the way."
- "You there, in the air!" It was {a_friend} who called, and {hero_the} came lower. ^ "Do tell me,"
  said {friend}, "how high is it up there? I have only ever been [down|under things]."
beat: here day; hero flying happy
- First {he} met a lark. "Is this Up?" "Oh no," said the lark. "Up starts above me." So {hero} flew
  higher. Next came an eagle. "Up? That is where I look [on Sundays|when I look up]."
- {He} flew over the poplars and asked a swallow. "Higher," said the swallow. {He} flew over the
  hill and asked an eagle. "Higher," said the eagle, and pointed with its beak.
- "Up is just above me," said the swallow. "Up is just above me," said the eagle, a mile higher.
  [They could not both be right|Strange]. {Hero} flew on.
- There was a balloon with a basket. "This is not it," said the man in the basket. There was an
  eagle, all alone. "Up is further up," it said. <It was cold, and the air had holes.>
beat: clouds day; hero flying curious
- Then came the clouds, and {hero} pushed through. It was white, and then it was blue again! On the
  top cloud {he} stood still. "Is this Up?" Far above, the sun laughed. "[Up? I only ever look
  down|Here? This is the middle]."
- {He} came out on top of the clouds, where nobody had swept for years. One early star was there.
  "Is this Up?" asked {hero}. "I don't know," said the star. "From here, up is where you live."
- Where the clouds stop, there was [silence|only light]. "Hello? Is this the end?" called {hero}.
  "The end of what?" asked a star. "Of up." "Dear me," said the star. "I always thought that you
  were up."
- Above the last cloud the blue grew dark, and a star looked out. It had been looking, too. "Excuse
  me," said the star. "How high is it, where you come from? I have always wondered."
beat: here dusk; hero flying happy; friend standing curious
- {Hero} flew home, and it was a long way. "Well?" asked {friend}, who had not moved. "Up there,"
  said {hero}, "they think that up is here."
- Slowly {he} came down again, past the eagle and the lark. "Well, how high is it?" called
  {friend}. "It does not stop," said {hero}. "It goes once around, and comes out at your place."
- {Friend} had waited all day, with {fhis} head back. "[So?|And?] Is there an end?" "No," said
  {hero}. "But somebody is sitting up there, and asks about you."
- When {he} landed, {he} lay down on {his} back in the grass. It was the lowest {he} had ever been.
  "I asked a star," said {hero}. "And it asked me the same."
beat: here night; hero sitting happy; friend sitting happy
- {Friend} looked at the little bit of ground between {fhis} feet. "Then I live in Up," {fhe} said.
  And {fhe} took care where {fhe} stepped, all evening, so as not to [fall off|scratch it].
- "I am somebody's sky," said {friend}. {Fhe} wiped {fhis} feet. Then both of them waved, in case
  anyone [was looking|looked up, or down].
- That night a star blinked, just above them. "It wants to know something," said {friend}. "How
  high we are," said {hero}. "High enough," said {friend}.
- They lay on their backs until it was dark. "Now I feel as if I might fall in," said {friend}.
  {Hero} held {fhim} [a little|by one foot]. One never knows, up here.

plot: the jar full of bells
tones: cosy wondering funny
other: lighthouse keeper, giant, old man, old woman, shepherd
ask: has to bring somebody a sound | carries a sound in a jar | brings music to somebody far away
title: The Jar Full of Bells | How to Carry a Sound | A Jar of Nothing
draw: what / sing / from = the bells of the town / bim, bam, bom, bam / the bell tower | the song
  of the market woman / plums, plums, three for two / the market | the creak of the old gate /
  eek-a- reek, eek-a-reek / the farm | the hoot of the evening boat / hoo-oo, hoo-hoo / the harbour
beat: here day; hero flying curious
- "I would give a lot to hear {what} once more," somebody had written. It was a letter from far
  away, and {a_hero} had read it. ^ {He} could fly. So {he} took a jar, to fetch it in.
- How do you carry a sound? {A_hero} thought about that. ^ Far off, beyond nine hills, lived
  somebody who missed {what}. "In a jar," said {hero}, "with a good lid."
- {When}, {a_hero} held a jar out of the window. ^ {He} was collecting {what}, as a present for
  somebody who lived too far away to hear. When the jar was full, {he} put on the lid.
- Beyond the hills lived somebody who could no longer walk to {from}. "Then I will bring it," said
  {hero_the}. ^ {He} filled a jar with {what}, right to the brim. <It looked empty, but sounds do.>
- {A_hero} could fly, and {he} carried a jar. ^ {He} had caught {what} in it, for somebody far
  away.
beat: mountains day; hero flying worried
- It was a long flight, and {he} had nobody to talk to. So {he} tried how it went. "{Sing}," {he}
  sang to a mountain. <The mountain sang it back, a bit flat.>
- {He} carried it over the first hill, and the second. {He} did not dare to shake it. To pass the
  time {he} hummed, very low, what was in the jar. "{Sing}."
- Over hill after hill {he} flew. "[Don't spill|Hold tight]," {he} told {himself}. And because {he}
  was so afraid to forget it, {he} sang it all the way. "{Sing}."
- Rain came, and wind, and {he} held the jar under {him}. "What have you got there?" asked a crow.
  "{Sing}," said {hero}. The crow [asked no more|shook its head].
beat: "A small lonely hut on a high rock with a bench in front" day; hero sad worried; other
  sitting happy
- In front of a hut on a rock sat {a_other}. "Is it true?" {ohe} asked. {Hero} opened the jar. Both
  of them held their breath. And nothing came out. [Nothing at all|It was empty].
- There {a_other} sat and waited, on a bench, with clean ears. {Hero} unscrewed the lid. They heard
  the wind. They heard a fly. In the jar, there was only [jar|air].
- "Quick," said {a_other} by the hut on the rock, and bent over the jar. {Hero} took off the lid.
  "I can't hear it," said {other} after a while. Neither could {hero}.
- At last {he} was there. {A_other} came out of a hut, and had put on a tie for it. Off came the
  lid. And there was silence, a whole jar of it.
- By a hut on a rock sat {a_other} and waited. {Hero} opened the jar. Nothing came out.
beat: "A small lonely hut on a high rock with a bench in front" day; hero arms up happy; other
  sitting happy
- "I must have spilled it," whispered {hero}. "It went like this." And {he} sang it: "{Sing}."
  {Other} shut {ohis} eyes. "That is it," {ohe} said. "That is exactly it."
- {Hero} was so ashamed. "But it was in there," {he} cried, "all of it: {sing}, and again, {sing}!"
  {Other} did not look at the jar any more. {Ohe} looked at {hero}, and {ohis} eyes [were
  wet|shone].
- "It is only nine hills," said {hero}. "I'll go back." "Wait," said {other}. "What was that you
  hummed when you landed?" "That? Oh, only {sing}." "[Again|Once more], please," said {other}.
- So that was that. {Hero} turned the jar upside down. Then {he} had a thought. If it was not in
  the jar, where was it? {He} opened {his} mouth, and out it came: "{Sing}."
beat: "A small lonely hut on a high rock with a bench in front" dusk; hero sitting happy; other
  sitting happy
- {He} had to sing it nineteen times. Then {other} could sing it, too, and there was no more need
  of a jar. They [put flowers in it|drank tea from it].
- "What do I owe you?" asked {other}. {Hero} pointed to the jar. So {other} filled it, with the
  quiet of that evening, and {hero} carried it home. {He} opens it when it is too loud.
- That evening two voices sang on the rock: "{Sing}." Far away, at {from}, somebody stopped and
  said, "[There's an echo|Listen]." And perhaps there was.
- Since then {hero} carries no more jars. {He} goes to {from}, and listens, and flies off with
  {his} mouth [shut tight|full]. And {other} is already on the bench.

premise: something very big
tones: funny wondering cosy
heroes: !craft
ask: meets something very, very big | finds something enormous | discovers something as big as a
  hill
moral: even the biggest has a spot that it can't reach | one who waits hears more
theme: big and small

plot: the hill that itched
tones: funny
friend: any
ask: has a picnic on a strange hill | goes on a picnic with {friend_the} | finds out that a hill is
  alive
both: have a picnic on a hill | go on a picnic together
heroes: !craft !sea
place: meadow, hills, island, country road, savannah, desert
title: The Hill That Itched | A Little to the Left | The Picnic on the Hill
draw: food = nine plums and a pie | egg sandwiches | a cake with one candle | a bowl of cherries
beat: here day; hero sitting happy; friend sitting happy
- {A_hero} and {a_friend} were on a picnic. ^ They had found the best hill {in_place}, round and
  warm. They had {food}. <They had forgotten the salt.>
- "This one," said {a_friend}. "No, this one," said {a_hero}. ^ It was the roundest hill of all,
  and a bit warm. They spread out the cloth on top, and put down {food}.
- {When}, {a_hero} invited {a_friend} to a picnic. ^ They had {food}, a blanket, and a hill that
  had not been there on Sunday. But they did not think of that.
- {Food}, two cups and a cloth: {a_hero} and {a_friend} carried it all up a hill. ^ "[It is so soft
  here|How nicely it smells]," said {friend}. And that should have told them something.
beat: here day; hero standing surprised; friend standing surprised
- The cups slid to the left. "The hill moved," said {hero}. "Hills don't," said {friend}. The cups
  slid to the right. [Then the hill sighed|And something rumbled, deep below].
- "Did you say something?" asked {hero}. "No. Did you?" It had been a very deep voice. It had said,
  "Excuse me." And it came from under the cloth.
- {Hero} reached for a second helping, and the whole hill twitched. Off rolled the food, down the
  slope. "[An earthquake|Hold on]!" cried {friend}. "Pardon," said the hill.
- First the blanket had a wrinkle. Then it had a wave. Then a voice under them said, "Do not get a
  fright, please." <They got one, a big one.>
beat: here day; hero standing curious; friend standing worried
- "I am sorry," said the hill, "but you are just where it itches. A little more to the left, and
  rub, please." It was no hill. It was a back. At the far end an eye opened, [as big as a pond|as
  big as a door].
- Far away a head came up, with grass on it. So the hill was somebody! "It has been itching for a
  hundred years," it said, "and I can't reach. You are almost on the spot."
- "Who are you?" they asked. "I am too long to say it all," said the hill that was not a hill. "I
  lay down for a nap. Then the grass grew. And now it itches, [terribly|just there, behind me]."
- It was a back, and a neck came with it, and a face like a cliff, but a kind one. "Could you
  scratch me?" asked the face. "Everybody runs away, just when they are near the place."
beat: here day; hero running happy; friend running happy
- They did not run. They scratched, with the forks. "Left. Higher. Up a bit. No, that was nicer
  before." It took half the day. Then they found the place, and the big one [hummed so that all the
  birds flew up|laughed out loud].
- {Friend} took the bread knife and {hero} took the tray. They scraped and rubbed and rolled about.
  "There!" boomed the big one. "There, there, THERE!" {In_place} every stone danced.
- "Cold," said the big one, "colder, warm, warmer..." They searched all over it as if for treasure.
  Then {friend} slipped, and slid, and bumped. "HOT!" it shouted. "Ahhh."
- And what was it? There, under the grass, stuck an old cart wheel, with spokes. They pulled
  together, one, two, three. Out it came. The sigh blew [all the clouds away|their hats off].
beat: here dusk; hero sitting happy; friend sitting happy
- "What do I owe you?" asked the big one. "You have eaten nothing." They shared {food} in three
  parts. The third was gone in a blink. "[Very small, but very good|Was that all]," it said.
- At sunset it carried them home, asleep, on the cloth. In the morning the hill was gone
  {in_place}. There was only a [wide warm hollow|big flat place], and in the middle lay one cup.
- Since then they ask first. Before they put the cloth down on a hill, {hero} knocks and says, "Do
  you itch?" Mostly there is no answer. [Mostly|But they always wait for one].
- "Come again next year," said the big one, "it will have grown back by then." It lay down, and
  drew the grass up to its chin. "And bring {food}. And salt."

plot: the giant's button
tones: cosy funny
other: giant, friendly giant
heroes: !sea !craft !flies
place: village, market, farm, meadow, old town
ask: finds a giant's button | finds something huge that fell from a giant's coat | meets a {okind}
  who has lost something
title: The Giant's Button | The Round Thing {in_place} | A Very Large Button
draw: use / gift / made = a table for the whole village / matchbox / a long new table | a dancing
  floor / tea tray / a dancing floor that shines | a stage for the theatre / biscuit tin / a stage
  with a roof | a roundabout for the children / cotton reel / a roundabout that squeaks
beat: here day; hero standing surprised
- One morning it lay {in_place}: flat, round, as wide as a house, with four holes. {A_hero} had
  heard it fall. ^ "It is the lid of something," {he} said. "But of what?"
- Boom! {A_hero} fell out of bed. ^ {In_place} lay a thing like a frozen pond, only brown, and it
  had four deep holes. [A hen had fallen into one|Children were already hiding in them].
- "It has come from the moon." "It's a wheel." "It is a very bad plate," they said {in_place}.
  {Hero_the} walked all round it. ^ That took {him} sixty steps. It was round, and had four holes.
- {A_hero} found it before breakfast. ^ There it was, round and smooth, and so big that it had its
  own shadow and its own puddles. The puddles were its four holes.
beat: here day; hero arms up happy
- Nobody could lift it, so they used it. It became {use}. There had never been a better one. {Hero}
  polished it every Saturday.
- What falls from the sky is for everybody. {Hero} had the idea, and by evening it was {use}. [They
  put up lamps around it|There was music on it until midnight].
- "I know!" said {hero}. They pushed stones under the edge and swept it. Now they had {use}. <The
  hen moved out.>
- It made {use}, and everyone said so. They had wanted one for years, and never had the money.
  {Hero} painted a [star|sun] in the middle.
beat: here night; hero standing scared; other sad sad
- In the third night it thundered, without clouds. {Hero} looked out. Behind the hill sat {a_other}
  and wept. "My coat won't shut," {ohe} sobbed. "And I am so cold on this side."
- Then it grew cold, and there was a howling every night. {Hero} followed it with a lantern. It was
  {a_other}, who held {ohis} coat together with one fist. "I have lost a button," {ohe} said, "and
  it was the middle one."
- But one night two great feet stood outside. Above the chimneys {a_other} bent down, and sniffed.
  "Atchoo! [Have you seen something round|I am looking for something small]?" asked {other}. "The
  wind gets in."
- One frosty evening something big sat down on the hill. It was {a_other}, with a draughty coat.
  "It is only a small thing," {ohe} said, "brown, with four holes." {Hero}'s heart sank. {He} knew
  where it was.
beat: here night; hero standing worried > hero running happy
- {Hero} could say nothing, and keep the round thing. {He} thought about that for as long as it
  takes to shiver once. "It is here," {he} said. "We are standing on it."
- "Don't tell," whispered the others. "We need it!" {Hero} looked up. There was ice on {other}'s
  nose. "{Ohe} needs it more," said {hero}. And they fetched all the rope there was, for thread.
- It was hard, because it was the best thing they had. But a button belongs to a coat. Forty of
  them threaded a ship's rope through the holes, and {other} [held quite still|knelt down].
- {Hero} called everyone together. They grumbled. Then they all felt the wind, and thought of a
  coat without a middle. They sewed all night, with a [lamp post|flagpole] as a needle.
beat: here dawn; hero waving happy; other waving happy
- "Warm," said {other}, and it sounded like a big bell. Then {ohe} saw the empty place. {Ohe} felt
  in {ohis} pocket. Out came a {gift}. "Will that do?" They made {made} of it, and it did.
- {Other} left them {ohis} {gift} for it, and so they have {made}. And when it storms, there is a
  wide coat between {place} and the wind, and [it is buttoned|nobody freezes].
- {Other} went home, buttoned up to the top. Once a year {ohe} comes and lies down flat, all along
  the hill. And then the whole village has its [dance|feast], on the button.
- "Such small stitches," said {other}, and looked at the button for a long time. "I will never lose
  it again." And {ohe} never did. But the next spring {ohe} dropped a glove. <On purpose, they
  say.>

plot: the slowest word
tones: wondering funny
heroes: !craft !sea
place: mountains, snowy mountains, high mountains, volcano, waterfall
ask: talks with a mountain | has to be very patient | waits day after day for one more word
title: The Slowest Word | What the Mountain Said | {Hero} Talks with a Mountain
draw: guess / guess2 = the way to a treasure / a spell | the meaning of everything / a prophecy | a
  very old poem / a riddle | a warning / the end of the world
beat: here day; hero standing surprised
- "You," said the mountain. {A_hero} looked up. ^ Mountains do not talk, as a rule. {He} waited,
  but no more came. Only a pebble rolled down.
- {A_hero} had found the best resting place {in_place}, at the foot of a mountain. ^ {He} was just
  dozing off when a voice like thunder in a cellar said, "You."
- One word, and then nothing: that was how it began. "You," somebody said, deep and slow. {A_hero}
  was all alone at the foot of the mountain. ^ So it must have been the mountain.
- {When}, a mountain spoke to {a_hero}. ^ It said "You." "Me?" asked {hero}. And then {he} waited
  for the rest, [until it got dark|all day long].
beat: here day; hero sitting curious
- The next day, at the same hour, it said, "are." "You are," said {hero}. "You are what?" {He} did
  not move from the spot. [One must not miss a thing like that|It might go on any minute].
- {He} stayed where {he} was. And on the second day came the second word: "are." That made two. "It
  must be {guess}," said {hero}, and shivered a little.
- A mountain has time. Not before the next noon did it say, "are." {Hero} wrote it down: "You are."
  <It looked rather short.> Then {he} [settled down again|went on waiting], in the very same place.
- "You," said {hero} all night, so as not to forget. In the morning the ground hummed. "are," said
  the mountain. Slowly, slowly, it was making a sentence.
beat: here day; hero sitting happy
- On the third day it was "on." Now others had come to listen. "{Guess}," they whispered.
  "{Guess2}," said the goose. Nobody else had such a place as {hero} had. {He} kept it [day and
  night|and did not budge].
- "on," it said, when the third day was nearly over. {Hero} could hardly bear it. "You are on..."
  "On the right way," said the goose. "It is {guess}." They brought {hero} food, so that {he} need
  not leave {his} place.
- More and more of them came. The third word was "on," and the fourth was "my." "{Guess2}!" cried
  the goose. "Hush," said {hero}, and leaned back against the mountain.
- Patience is hard, and it gets harder in the middle. "on," said the mountain, and a day later,
  "my." {Hero} held out. {He} did not go away, not even [to stretch|for soup].
beat: here day; hero standing surprised > hero running surprised
- Then came the last day, and the last word. The mountain took a breath that bent the grass. "toe,"
  it said. "You are on my toe." {Hero} [jumped up|was gone from there in one leap].
- Everyone held hands on the last morning. "My..." they breathed. "My what?" And the mountain said,
  "toe." It was quiet for a while. Then {hero} looked down at what {he} had been resting on.
- "toe." That was the end of it. "You are on my toe," {hero} read out. "That is not {guess}," said
  the goose. "No," said {hero}, and moved, [very quickly|red all over].
- The mountain rumbled, and the last word fell: "toe." They put it all together. Then {hero} hopped
  aside as if it were hot. <The goose pretended to have known.>
beat: here dusk; hero waving happy
- "I am sorry!" said {hero}. It took a whole week until it said, "Thank." {Hero} did not wait for
  the next word. {He} [knew it already|could guess it].
- "Why did you not say so at once?" cried {hero}. And {he} sat down beside it, on the grass, to
  hear the answer. It is expected in spring.
- Now {he} always asks before {he} rests anywhere. "Is this your toe?" {he} asks, and then waits a
  day. It makes {his} walks [rather long|slow], but the mountains like {him}.
- A week later all the grass {in_place} stood up by itself. "Ahh," said the mountain. That is only
  one word. But it was a very happy one, and it [lasted till Sunday|took three days].

premise: hide and seek
tones: funny cosy
heroes: !craft
ask: plays hide and seek | plays hide and seek {in_place} | loves to play hide and seek
both: play hide and seek | play hide and seek {in_place}
moral: the best part of hiding is being found | somebody is always worth looking for
theme: playing together

plot: hidden too well
friend: any
ask: hides so well that nobody finds {him} | wants to win at hide and seek | has never won at hide
  and seek
title: Hidden Too Well | The Best Hiding Place | Where Is {Hero}?
draw: give / sound = sneezed, though {he} did not have to / a sneeze | hummed, just one note / a
  hum | said "ouch" to nobody / an ouch | coughed, once, quite loudly / a cough
beat: here day; hero running happy; friend standing calm
- "Ninety-eight, ninety-nine..." {A_friend} was counting. {A_hero} had never won at hide and seek,
  not once. ^ But today {he} had found the perfect place {in_place}.
- {A_hero} was always found first. ^ But not today. When {a_friend} began to count, {hero} did not
  go to the old places. {He} slipped into a new one.
- "This time you won't find me," said {a_hero} to {a_friend}. ^ And while {friend} counted, {he}
  found a place so good that even {his} shadow [fitted in|lost {him}].
- Hide and seek was what they played {in_place}, {a_hero} and {a_friend}. ^ {Hero} had thought of a
  hiding place at night, in bed. Now {he} was in it. <He had never been so hidden.>
- {A_friend} counted. {A_hero} hid, in the best place of all. ^ This time nobody would find {him}.
extras: he
beat: here day; hero sitting happy
- Past went {friend}. "Come out, I see you!" {fhe} called, and that was a fib. {Hero} pressed {his}
  lips together. {He} was winning!
- {Hero} heard {friend} look in the wrong places, one after the other. [Cold|Colder], thought
  {hero}, and grinned. A beetle walked over {him}. {He} did not twitch.
- "Not here," {friend} said. "Not here either." Once {fhe} stopped right beside {him}! {Hero} did
  not breathe. Then {fhe} went on. {Hero} had won, and nobody knew it but {he}.
- It was wonderful. It was wonderful for a long while. {Friend} called, and looked, and called, and
  {hero} was not found, and not found, and still not found.
beat: here dusk; hero sad sad
- Then it was quiet. The light turned orange. Nobody said "not here" any more. "I am the winner,"
  whispered {hero}. The hiding place did not clap.
- After that nobody came for a long time. {Hero}'s toes went to sleep, or would have. {He} was
  still winning. It did not feel the way {he} had thought. [It felt like a cupboard|It felt rather
  cold].
- The sun went lower. Perhaps {friend} had gone home? Perhaps they were all at supper, and nobody
  missed {him}? To be hidden is fun. To be lost is the same, [only without the fun|but for longer].
- It got late. "If I come out, I lose," thought {hero}. "And if I don't, I win." {He} thought about
  that. Winning was very quiet.
beat: here dusk; hero standing worried; friend standing worried
- Then {he} heard {friend}'s voice, small and hoarse. "I give up," it called. "Please, where are
  you?" It did not sound like a game. So {hero} {give}.
- Steps came, slow ones. "I have looked everywhere," said {friend} to {fhimself}, and sniffed.
  {Hero} could have won for ever. {He} {give}.
- "[Where|Where] are you?" called {friend}, and {fhis} voice shook. {Hero} took one last look at
  the best hiding place in the world. And then {he} {give}.
- {Friend} had never stopped. {Fhe} had been looking all this time, with a light, and nearly wept.
  {Hero} saw it through a crack. So {he} {give}.
beat: here dusk; hero arms up happy; friend arms up happy
- "Found you!" cried {friend}, and hugged {him}. "You gave yourself away. You lost!" "Yes," said
  {hero} happily. [It was {his} best game ever|{He} had never lost so well].
- "There you are!" It was only {sound}, but it was enough. They went home together. "Will you show
  me the place?" asked {friend}. "No," said {hero}. "[It is too good|I want to be found tomorrow]."
- "That was a silly {kind} who made a noise," said {friend}. "Yes," said {hero}, "very silly." And
  {he} leaned against {fhim}, all the way home.
- Since then they have a rule. When it gets dark, the one who is hidden has to [hum|sneeze]. So
  everybody is found by supper, and that is when they eat.

plot: the one nobody looked for
tones: cosy spooky wondering
friend: any
other: @ghost|animal|magic|child !big
heroes: !sea !craft
ask: finds somebody else while playing hide and seek | is looking for {friend_the} and finds a
  stranger | finds somebody who has been hiding for a very long time
title: The One Nobody Looked For | Found You! Who Are You? | One Too Many
draw: long / proof = since the snow / a dry catkin in {ohis} hair | since the summer before last /
  a spider's web on one ear | since the day the bell fell down / three autumns of leaves on {ohis}
  knees
beat: here day; hero standing calm
- "Twenty! I am coming!" called {a_hero}. ^ {He} was looking for {a_friend}, who was good at
  hiding. Every bush {in_place} seemed to hold its breath.
- {A_hero} put {his} face to a wall and counted. ^ Somewhere {in_place} {a_friend} was hiding.
  "Ready or not!" called {hero}, and {he} set off.
- It was {hero_the}'s turn to look. ^ {A_friend} had run off giggling. Now the giggle was gone, and
  {in_place} nothing moved but [a leaf|a curtain of dust].
- "No peeping!" shouted {a_friend}, and was gone. {A_hero} peeped a little. ^ Then {he} counted to
  the end, and went to look {spot}.
beat: here day; hero pointing happy
- {He} looked {spot}. A mouse. {He} looked {spot2}. A glove, and half a biscuit. Then something
  breathed, in the narrowest corner of all.
- {Spot} there was nothing but a cold cup. {Spot2} there was nothing but nothing. But further back
  there was a gap, and in the gap [two eyes shone|somebody sat, quite small].
- "I know where you are," said {hero}, which was not true. {He} tried {spot2}. {He} tried the very
  last place, the dark one. And there crouched somebody!
- Not {spot}, and not {spot2}. Only one place was left, and it was so tight that one would hardly
  think of it. {Hero} reached in, [and touched an arm|and something squeaked].
beat: here day; hero standing surprised; other sitting surprised
- "Found you!" cried {hero}. But out came {a_other}. "At last," {ohe} said, and blinked. "I have
  been hiding {long}. Nobody came." On {ohim} was {proof}.
- "Got you, come out!" It was not {friend}. It was {a_other}, with {proof}. "Have you really been
  looking for me?" {ohe} asked. "[I thought they had forgotten|I have waited {long}]."
- {A_other} climbed out, stiff and dusty. "Am I the last?" {ohe} asked. "Did I win?" {Hero} saw
  {proof}. "How long have you been in there?" "{Long}," said {other}.
- "You found me!" {A_other} shone all over {ohis} face. "They said they would look, and then it
  rained. That was {long}." And {ohe} had {proof}, so it was true.
beat: here day; hero standing worried > hero waving happy; friend waving happy; other waving happy
- {Hero} could have said, "I was not looking for you." It was on {his} tongue already. "Yes," {he}
  said instead. "I looked everywhere. You were the hardest of all." Then they looked for {friend},
  the two of them.
- Should {he} tell the truth? {Hero} looked into that happy face. "I have found you now," {he}
  said, and that was true. "Will you help me? There is one more." [{Other} knew all the good
  places|In a minute they had {friend}].
- "You won," said {hero}. "{Long}! That is a record." {Other} stood up very straight. "And who is
  giggling up there?" {ohe} asked. It was {friend}, and that was that.
- {Hero} swallowed. "Yes, I was looking," said {hero}, "only I did not know that it was you." And
  when {friend} came out, because it took so long, they were already shaking hands.
beat: here dusk; hero running happy; friend running happy; other running happy
- So they played on, the three of them. "[I'll count|Let me look]," said {other}. "I have had
  enough of hiding." And {ohe} found everybody, even some who were not in the game.
- Before they went home {hero} called into each corner, "Is there anybody else?" One has to ask.
  Somebody might be waiting.
- Since then there is one chair more at supper. {Other} sits by the window, where [everybody can
  see {ohim}|it is light]. And when {ohe} hides, it is never for longer than a minute.
- "Your turn to hide," said {friend} to {other}. {Other} thought it over. {Ohe} hid behind a blade
  of grass. "Oh dear," said {hero}, "where can {ohe} be?" And they looked for {ohim} [for a whole
  hour|at once].

plot: the giveaway
tones: funny
friend: any
ask: always giggles when {he} hides | can't keep quiet when {he} hides | is always found first
title: The Giveaway | Who Is Giggling? | {Hero} Can't Keep Quiet
time: day
draw: noise / verb = hee, hee, hee / giggled | hic / had the hiccups | tee-dee-dum / hummed
draw: little = a small duckling | the baker's little boy | a very young mole | the smallest of the
  seven kids
beat: here day; hero sitting happy
- "{Noise}." It came from {spot}. So there {a_hero} was again! ^ {He} could not help it. As soon as
  {he} was well hidden, {he} {verb}.
- Nobody was as easy to find as {a_hero}. ^ You only had to stand still. "{Noise}," it went, and
  you had {him}. For {he} always {verb} when {he} hid.
- {A_hero} had the best hiding places {in_place}, and it was no use. ^ In every one of them {he}
  {verb}. "{Noise}!" <The worms came out to see what it was.>
- "Hush," said {a_hero} to {himself}. "Not a sound." ^ {He} held out until four. Then it came up
  from {his} tummy, like bubbles: "{Noise}."
beat: here day; hero sad sad; friend pointing happy
- "Found you!" said {a_friend}. {Fhe} did not even have to look. "It is no fun with you, {call}."
  {Hero} hung {his} head.
- {A_friend} walked straight up to {him}. "First again," said {friend}. "That makes [thirty|nine]
  times." The others rolled their eyes. "Perhaps you could [count instead|keep score]," they said.
- "I heard you before I opened my eyes," said {a_friend}. And next day, when they chose, nobody
  said {hero}'s name. [They did not mean it badly|{He} pretended not to mind].
- It was {a_friend} who found {him}, in no time at all. "You do it on purpose," {fhe} said. {Hero}
  did not. {He} went off alone, and not one noise came out of {him} now.
beat: here fog; hero standing worried; friend standing worried
- That afternoon fog came down, as thick as porridge. All ran home. Only {little} was missing. It
  was still in its hiding place, and [did not know that the game was over|could see no way out].
- Then the fog rolled in. One by one they found the gate. "Are we all here?" asked {friend}. They
  were not. {Little} was still hiding out there, in the white.
- But toward evening it went white {in_place}. You could not see your own feet. "Come out!" called
  {friend}. Nobody came. {Little} was much too frightened to answer a shout.
- A fog came, so thick that the ball disappeared in mid-air. Everybody was home, and {little} was
  not. They called. But in a fog all [shouts sound angry|voices come from everywhere].
beat: here fog; hero sitting happy
- {Hero} went out a little way, and hid. {He} hid properly, behind a stone. And of course, after a
  moment, it came: "{Noise}." And again: "{Noise}." Something small came running toward it.
- "I know what will bring it," said {hero}. {He} crept under the nearest bush. It did not take
  long. {He} {verb}! And who could be afraid of that? The little one followed the sound.
- They had all tried to be loud. {Hero} tried to be quiet, [and that never works|as quiet as {he}
  could]. "{Noise}," it went through the fog, round and friendly. Little steps came closer.
- Nobody shouts from a hiding place. But one who {verb} there, that could only be {hero}. {Little}
  heard it from far off: "{Noise}." It stood up, and walked toward it, through all the white.
beat: here dusk clear; hero arms up happy; friend arms up happy
- "Found you!" said the little one. It was the first time that it had ever found anybody. "First
  again," said {hero}. And {friend} [blew {fhis} nose|said, "Thank goodness"].
- "Don't ever learn to keep quiet," said {friend}. They let {hero} choose the teams the next
  morning. And when {he} {verb}, they looked the other way for a while, to be polite.
- The little one came out of the fog and sat down in {his} lap, or near it. "You are a very bad
  hider," it said. "[The worst|I know]," said {hero}, and {he} {verb} again.
- Since then the game has a new rule. Whoever gets {hero} last has won, and that is hard: you have
  to hear {him} [and not go|and stand still]. "{Noise}," it goes, all over {place}.
- "Found you!" said the little one to {hero}. And all of them were glad that {he} {verb}.
""")
