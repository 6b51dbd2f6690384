"""Tales of rockets and the moon."""

from tales.grammar import premises

PREMISES = premises("""
premise: to the moon
heroes: !sea !vehicle !sky !alien
tones: wondering funny cosy brave
weather: none
ask: wants to fly to the moon | builds a rocket | dreams of going to the moon | travels to the moon
moral: the farther you go, the better you see home
theme: longing

plot: closed for cleaning
tones: funny wondering
other: old man, old woman, alien, dwarf, astronaut
time: night
place: moon
moral: even the moon needs somebody to care for it
ask: finds the moon closed | lands on the moon | helps to polish the moon
title: The Moon Is Closed | Closed for Cleaning | {Hero} Polishes the Moon
draw: rocket / rag = a boiler and two umbrellas / sock | a barrel and a lot of string / shirt tail
  | eleven stovepipes /
  scarf | a wardrobe and a kettle / best blanket
beat: "A village at night with a home-made rocket on a hill" night; hero standing proud
- {A_hero} built a rocket from {rocket}. ^ "To the moon," {he} told it. [It coughed, and
  went|Whoosh, it went]. <The
  neighbours waved with their nightcaps.>
- "Three, two, one," counted {hero_the}. ^ The rocket was made of {rocket}, and it [shook like a
  wet dog|hummed]. Then it
  went up.
- Some people go to the seaside. {A_hero} wanted to go to the moon. ^ {He} took {rocket}, and made
  a rocket of it. And one
  night it [flew|really flew].
- It took {a_hero} a whole winter. ^ Out of {rocket} {he} made a rocket. One
  bang, and {he} was
  [above the clouds|on the way to the moon].
beat: moon night; hero standing surprised; other walking calm
- On the moon there was a door, and on the door a sign: "Closed." {Hero} knocked. "We're cleaning,"
  called {a_other}, with a
  bucket. "[Come back on Thursday|Mind the wet floor]!"
- {He} landed softly in the dust. "Not there!" someone cried. "I have just done that bit!" It was
  {a_other}, on {ohis} knees,
  with [a cloth|a very small brush].
- But it was quite dark up there. Only a thin edge was shining. At the edge knelt {a_other}, and
  polished. "[Closed|No visitors],"
  {ohe} said, "until it's clean."
- "Wipe your {feet}," said a voice, as {hero} climbed out. It was {a_other}, who had a bucket and a
  sore back. "You can see that we
  are [closed|not ready yet]."
beat: moon night; hero sitting curious; other sitting sad
- "Do you do it all alone?" asked {hero}. "All of it," said {other}. "It takes me two weeks to get
  it bright. Then the dust comes down,
  and [it goes dark again|I start once more]."
- {Hero} looked around. A bit was bright, the rest was grey. "Is that why it's so thin at home?"
  "That's as far as I have got," said
  {other}, and sighed. <"There was a time when there were two of us.">
- "So the moon does not get bigger by itself?" asked {hero}. "By itself!" said {other}. "It's
  wiped. From right to left. [With this
  cloth|For nine hundred years]. And nobody has ever said thank you."
- {Other} showed {him} {ohis} hands. "Half by Friday," {ohe} said, "and all of it by the week
  after. But I'm getting slow. [Some nights I
  don't finish|My back]!" So that was why the moon was so thin.
beat: moon night; hero running happy; other sitting surprised
- {Hero} had wanted to jump about up there, and pick up stones. {He} looked at {other}'s back. Then
  {he} took off {his} {rag}, and [knelt
  down|wetted it]. "I'll do the left side," {he} said.
- "Move over," said {hero}. {He} had only one {rag}, and it was the one {he} liked. It was black in
  a minute. But where {he} rubbed, [it
  shone|there was light].
- There was no time for sights. {Hero} tore {his} {rag} in two, one half for each {hand}. They
  rubbed till they met in the middle.
  <"Pleased to meet you," said {other}.>
- {He} used up all {his} water, and then {his} {rag}. They sang a song with no tune, for it goes
  better that way. Crater by crater the moon
  [lit up|grew round].
beat: moon night; hero waving happy; other waving happy
- When they looked up, it was done, and it was only Tuesday. "Full!" said {other}. "In one night!"
  Down on the earth dogs barked, and people
  came out [in their slippers|to look].
- {Hero} did not bring home a stone. {He} brought home black {hands}. But if the moon is full a day
  too early, you know [who was up
  there|why].
- "Come again," said {other}, and hung up the bucket. "Thursday?" asked {hero}. So there's a sign
  on the door by now: "[Closed on
  Thursdays, we are two|Knock loudly. We are singing]."
- "Thank you," said {hero} at the rocket. "What for?" asked {other}. "For all the nights." {Other}
  had to polish {ohis} glasses. And the
  {rag}? It hangs up there. On clear nights you can see it, [left of the middle|a small grey spot].

plot: a good view
tones: wondering funny cosy
friend: alien, little alien
time: night
place: moon
ask: wants some peace and quiet | flies to the moon to be alone | gets homesick on the moon
title: A Good View | The Quietest Place There Is | {Hero} Moves to the Moon
draw: noise1 / noise2 = the tuba next door / the stairs that creaked | nine cousins / the dripping
  tap | the cock at four / the neighbour's drum | the
  door that squeaked / an uncle who snored
beat: "A noisy street at night with lit windows" night; hero standing angry
- "Quiet!" cried {a_hero}. ^ But there was {noise1}, and there was {noise2}. So {he} built a rocket
  and wrote on the door, "[Moved|Gone to the
  moon]."
- {A_hero} could bear a good deal, but not {noise1}. ^ And now {noise2}, too! "I am moving," {he}
  said. "To the moon. [There's nobody
  there|It's quiet there]." {He} went to fetch nails for the rocket.
- It was never still where {a_hero} lived. ^ If it wasn't {noise1}, it was {noise2}. {He} put {his}
  fingers in {his} ears, and [with {his}
  toes|with the rest] {he} built a rocket.
- One suitcase, one chair, one rocket: {a_hero} was leaving. ^ "Because of the noise?" they asked.
  It was because of {noise1}. It was because of
  {noise2}. "[Farewell|Goodbye]!" said {hero}. <Nobody heard it.>
beat: moon night; hero sitting calm
- On the moon it was quiet. {Hero} put up {his} chair in the dust and sat down. "Ah," {he} said.
  Nothing answered. {He} [sat|listened to
  nothing] all day.
- Up there not even a pin makes a noise. {Hero} had dropped one, to try it. "Lovely," {he} said.
  {He} put {his} chair in the middle, and
  looked at [the stones|grey, and more grey].
- How still it was! {Hero} stretched out {his} legs. Nobody creaked, nobody called. On the second
  day {he} moved the chair a bit. [On the
  third {he} moved it back|That was all that happened].
- Such silence! You could have heard a thought. {Hero} had three of them, and after that {he} [had
  to use them again|waited for a fourth].
  The chair was very comfortable.
beat: moon night; hero sitting curious; friend standing curious
- "What are you looking at?" asked somebody. It was {a_friend}, from the crater next door. "At
  nothing," said {hero}. "You are," said {friend}.
  "You've turned your chair round. [At that blue thing|To that ball]."
- A head came out of a crater. It was {a_friend}. "What is that up there?" {fhe} asked. "I've never
  looked up." It was round and blue, and
  {hero} had been [looking at it since Monday|staring at it].
- There was {a_friend}, with a small chair. "May I watch, too?" asked {friend}. "Watch what?" "What
  you're watching." {Hero} hadn't noticed it.
  {His} chair was facing [a blue ball|the earth].
- Then {a_friend} tapped {him} on the shoulder. "Is it good?" {fhe} asked. "Is what good?" {Friend}
  pointed up, to where {hero} had been looking all the time. "[The blue one|That]. With the white
  on it."
beat: moon night; hero pointing sad; friend sitting curious
- "That is where I come from," said {hero}. "What is it like?" asked {friend}. "Loud," said {hero}.
  "There's {noise1}, for example." {He} told {fhim}
  all about that. Then {he} told {fhim} about {noise2}. [{He} had to swallow|It took till evening].
- "There, left of the cloud, that's my street," said {hero}. "You can't see it from here." "What's
  there?" "{noise1}," said {hero}, "and {noise2}." {His} voice
  was [a bit odd|not quite steady].
- "It's home," said {hero}. "Is it nice?" {Hero} wanted to say no. {He} began with {noise1}. {He}
  got as far as {noise2}. And then something [got in {his}
  eye|dripped on the moon].
- {Hero} explained it: the sea, the bread, the rain. "And what's the best?" asked {friend}. {Hero}
  listened. It was so quiet. "{noise1}," {he} said slowly. "And
  {noise2}. [Who would have thought it|It's strange]."
beat: "A noisy street at night with lit windows and the moon above" night; hero sitting happy
- So {hero} flew home, and left the chair to {friend}. There was {noise1}. There was {noise2}. {He}
  lay in bed and listened, [with both ears|till {he} fell
  asleep].
- "You are back!" they said. "Was it not quiet?" "It was," said {hero}. "[You should have heard
  it|One could hear you from there]." That night {he} opened the
  window, so as to miss nothing.
- At home nobody had read what was on the door, they'd been too busy. {Hero} crossed it out. Up
  there somebody sits in a chair now, [and looks at us|with a
  good view]. So let's wave.
- On the moon {friend} has two chairs, for visitors. And {hero} has made a hole in the roof at
  home. When it gets too loud, {he} looks up.
  [That helps|Then it's just right].

plot: the kitchen rocket
tones: funny cosy
friend: any
time: dusk
place: kitchen, living room, attic, workshop
ask: builds a rocket out of a box | plays at flying to the moon | flies to the moon without leaving
  the house
title: The Kitchen Rocket | Three, Two, One, Table | As Far as the Stove
draw: moon / earth = the round white rug / the blue bowl on the shelf | the big tablecloth on the
  floor / the blue ball on the cupboard | the heap of flour sacks / the blue plate on the wall
draw: find / use = potato with a face / a moon rock | dried pea / a moon egg | lost button / a moon
  coin | old cork / a moon cheese
beat: here dusk; hero standing proud; friend standing curious
- There was a big box, and {a_hero} was sitting in it. ^ "It's a box," said {a_friend}. "It's a
  rocket," said {hero}. "[Get in|Shut the hatch]. We're late
  for the moon."
- "Three, two, one," said {a_hero}, from inside a box. ^ {A_friend} knocked on it. "Are you going
  far?" "To the moon. There's one seat left. [It's a cushion|It is
  the draughty one]."
- {A_hero} had painted buttons on a box, eleven of them. ^ "What does that one do?" asked
  {a_friend}. "That one goes to the moon," said {hero}. {Friend}
  [pressed it|climbed in].
- It rained outside, and {a_hero} had a box. ^ {He} had cut a window in it, and a door. "Where to?"
  asked {a_friend}. "To the moon," said {hero}. "[Hold on to your
  hat|We will be back for supper]."
beat: here night; hero sitting happy; friend sitting scared
- Whoosh! The box shook. They were doing that themselves, but they soon forgot it. The lamp went
  past, and that was the sun. "[It's hot|Don't look at it]," said
  {hero}. "I can see the cat," said {friend}. "That's a comet."
- "Fire!" said {hero}, and hummed, for the engine. {Friend} hummed, as well, a bit lower. They flew
  by the clock, which was a star that ticked. Then [the cat
  came by|something furry flew by]. "A comet!" they whispered.
- They rocked, and the box creaked. "We've left the earth," said {hero}. "How do you know?" "It's
  got so quiet." It had. Even the [kettle|tap] held its breath. A
  comet with whiskers looked in at the window.
- It went up with a bump. {Friend} held on to {hero}. "How far is it?" "A quarter of a million
  miles," said {hero}, "and then left [at the stove|at the broom]." A comet
  passed, and it purred.
beat: here night; hero walking curious; friend walking curious
- They landed on {moon}. Very slowly they got out, for on the moon one weighs next to nothing.
  {Friend} jumped, and hung in the air [for quite some
  time|a moment longer than usual]. And there lay a {find}. "{use}!" said {hero}.
- "The moon," said {hero}. It looked like {moon}, if you had not come so far. They set one foot on
  it, then the other. Under the edge they found a {find}.
  "That's {use}," said {friend}. [It was put in a bag|They wrote it down].
- {moon}: there it lay, all silver. "One small step," said {hero}, and fell over the edge of the
  box. On the moon that doesn't hurt. Right before {his} nose was a {find}.
  "It's {use}!" {he} cried.
- {Friend} opened the hatch. Before them, white and still, lay {moon}. No one had ever been there,
  apart from Monday, to sweep. "Look, {use}," said {hero}. Others would
  have called it [a {find}|just a {find}].
beat: here night; hero pointing surprised; friend standing scared
- Then {friend} looked up, and went pale. "There," {fhe} said. It was {earth}, far off and small.
  "That's the earth. Everyone we know is on it." They both [got a bit
  homesick|were silent].
- But the light went out. Now it was really dark, and really far. Only {earth} glimmered a little.
  "Is that us?" asked {friend}. "That's home," said {hero}. [They held
  {hands}|It looked very small].
- "I want to go home," said {friend}, "and I know that we are there. But I want to." {Hero}
  understood it. Over there hung {earth}, and it was [so blue|a long way off].
- "How do we get back?" asked {friend}. The box had fallen over. It was a box. {Hero} saw {earth},
  and got a lump in {his} throat. "[We must put it
  up|Help me push]," {he} said bravely.
beat: here night; hero asleep happy; friend asleep happy
- They flew home in eleven seconds, for supper smelled of pancakes. "Where have you been?" they
  were asked. {Hero} put the {find} on the table. "[You would not believe
  it|On the moon]," {he} said.
- Someone carried two travellers to bed that night. In the box they found the {find}. There was
  also white dust that [nobody could explain|led to the window]. They swept
  up most of it.
- "Was it real?" asked {friend}, half asleep. "You've got it in your {fhand}," said {hero}. And so
  {fhe} had: {use}, quite warm by now. [Outside|In the window] the
  real moon looked as if somebody had walked on it.
- The box is flat today. {Earth} is back in its place. But in a drawer lies the {find}, with a
  label,
  "{use}." If anybody laughs, {friend} says, "[You weren't there|It was a long
  way]."
""")
