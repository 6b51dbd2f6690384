"""Old tales, told anew: after Grimm, Andersen, Aesop, Asbjornsen and others, with any hero."""

from tales.grammar import premises

PREMISES = premises("""
premise: more than enough
tones: funny wondering
ask: gets something magic that does too much | gets more than {he} wanted | has something magic and
  can't stop it
moral: enough is a good word | you can't hug anybody with {his} heart full of gold
theme: enough

plot: everybody sticks
moral: who grabs is held
heroes: !sea !craft !sky
other: princess, prince, old woman, old king, queen
place: country road, village, old town, market, meadow, hills
time: day
title: Everybody Sticks | The Golden Goose {in_place} | Let Go!
ask: has a golden goose | leads a long row of people who are stuck together | makes somebody laugh
  who never laughs
draw: s1 / s2 / s3 = the innkeeper / the baker's wife / the whole brass band | the mayor / his
  clerk / the seven schoolchildren | the rich farmer / his aunt / the fire brigade
beat: here day; hero walking happy
- {A_hero} had shared {his} last bread with a small grey man, and got a goose for it. It was
  golden. ^ "Nobody can steal it," said the grey man. "Who grabs it will stick."
- "Half of it is yours," {a_hero} had said to a hungry little man by the road. ^ The little man
  ate, and gave {him} a golden goose. "It holds on to everyone who can't keep their fingers to
  themselves," he said.
- Under {his} arm {a_hero} carried a goose, and it shone. ^ It was a present from a grey man to
  whom {he} had given {his} supper. "Mind," the man had said, "whoever wants to snatch it sticks to
  it."
- A goose of gold, for half a cheese roll! {A_hero} could hardly believe it. ^ "It does not like to
  be snatched," the grey man had said. "You will see." <The goose only said, "Honk.">
- {A_hero} shared {his} bread with a little grey man. ^ For that {he} got a golden goose. "Who
  grabs it sticks," said the man.
extras: he his
beat: here day; hero walking calm
- Not far on stood {s1}. "Only one feather," thought {s1}, and reached out. Stuck! Then {s2} came
  to pull, and stuck to {s1}. {Hero} was whistling, and went on.
- When {he} had a rest, {s1} crept up and took hold. It would not come off, not the feather, and
  not the hand either. "Help!" {S2} helped. That made two who were stuck.
- {S1} saw the gold and could not resist. Plop! "Let go," hissed {s2}, and pulled at {s1}. Plop!
  They were ashamed to shout. So they trotted along behind, [on tiptoe|in step].
- "What a pretty bird," said {s1}, and grabbed. That was that. {S2} only wanted to see what {s1}
  had got. Now {s2} had it, too. {Hero} had not noticed yet. {He} was [looking at clouds|counting
  magpies].
- {S1} wanted a feather, and stuck. {S2} pulled at {s1}, and stuck as well. {Hero} just went on.
beat: here day; hero walking surprised
- At the next corner it was {s3}. They all wanted to free the others, or to have a bit of the
  goose, who can tell. {Hero} turned round. "So much company!" {he} said. "Where are you all
  going?"
- The row got longer and longer. {S3} hung on at the end. When {hero} went left, it swung out to
  the right, and took a fence along. "After you," said {hero}. They could not.
- Then came {s3}, with one hand each. It looked like a procession. "Is it a feast day?" asked
  {hero}. "[No|Not for us]," they groaned. {He} thought that they were shy.
- Over the bridge they went, and through the pond, for the goose liked ponds. By now {s3} had
  joined in. {Hero} did look back, and lifted {his} hat, if {he} had one.
beat: "A castle gate with a balcony and flags" day; hero standing surprised; other standing
  surprised > other arms up happy
- So they came by a castle, and on the balcony sat {a_other}. {Ohe} had not laughed for seven
  years. Doctors had tried. Now {ohe} saw the goose, and {s1}, and {s2}, and {s3}, all hopping in a
  row. {Ohe} laughed till the balcony shook.
- In that land lived {a_other}, who was so sad that even the bells rang softly. {Ohe} looked out.
  There went a goose, and half of the town was stuck to it. A sound came out of {other} that {ohe}
  had forgotten. It was a giggle, [with hiccups|and then a roar].
- At the castle window stood {a_other}. Nothing was ever funny to {ohim}, not even on Sundays. Then
  {s1} sneezed, and all of them jumped, one after the other, down to the last of {s3}. {Ohe}
  laughed out loud.
- Nobody had seen {a_other} smile since the last war about nothing. {Ohe} leaned out over the wall,
  and saw them come round the corner, stuck and puffing and very polite about it. That did it.
  {Ohe} laughed until {ohe} had to hold on to the flag.
- At a castle window sat {a_other}, who never laughed. {Ohe} saw the long row hop by. {Ohe} laughed
  and laughed.
beat: "A castle gate with a balcony and flags" day; hero arms up happy; other arms up happy
- It is catching, to laugh like that. {S1} began, then {s2}. And as you can't laugh and grab at the
  same time, they all came loose, plop, plop, plop. The goose laid an egg. It was quite an ordinary
  one.
- "May I touch it?" asked {other}, from below now. "Please," said {hero}. It was the first one who
  had asked. {Other} stroked the goose, and did not stick at all.
- "What would you like for that?" asked {other}. {Hero} thought. "Supper," {he} said, "for everyone
  in the row." And they sat down at one long table, and nobody was stuck, and nobody left.
- The whole row had to laugh, and so they dropped off like ripe plums. They said sorry to the
  goose. It [bit only one of them|forgave them]. And {hero} goes by the castle every Friday, with
  something new on a string.

plot: the mill at the bottom of the sea
moral: one should listen to the end
heroes: craft
place: harbour, quay, bay, beach, port
title: Why the Sea Is Salt | The Mill at the Bottom of the Sea | How Does It Stop?
ask: finds out why the sea is salty | carries salt over the sea | gets a mill that grinds anything
draw: word = Thank you
beat: here day; hero standing sad
- {A_hero} carried salt, from here to there, and then went back for more. ^ In those days the sea
  was sweet, and salt was dear. "If only there was an easier way," said {hero}.
- Long ago you could drink the sea, and fish had to be salted twice. {A_hero} sailed to and fro
  with sacks of salt. ^ It was always the same way, and {he} was so tired of it.
- "Salt, always salt," sighed {a_hero}. ^ It was heavy, and it itched. It had to be fetched from
  far away, for the sea was as sweet as a pond then.
- There was not one grain of salt in the sea, when {a_hero} was young. ^ They brought it over the
  water in sacks. {Hero} had done that way four hundred times, there and back.
- {A_hero} carried salt over the sea, to and fro. ^ The sea was sweet then, and {he} was tired of
  it.
beat: here day; hero standing happy
- One evening {he} pulled an old woman out of the water. She gave {him} a little mill. "It grinds
  what you tell it to," she said, "and when you want it to stop, you must..." But {hero} was gone
  already.
- An old man had sat on a sandbank, and {hero} took him home. For that {he} got a mill, no bigger
  than a cup. "Say what it shall grind. And listen, at the end..." "Yes, yes," said {hero}. <{He}
  was in a hurry to try it.>
- {He} found a hermit's boat adrift, and towed it in. "Take my mill," said the hermit. "Tell it
  what you like, it grinds. To make it stop..." The wind was just right. {Hero} [did not wait for
  the rest|was off].
- For a good deed, which {he} had nearly forgotten, {hero} got a present. It was a mill. "It grinds
  anything," it was said, "until you say..." Just then the gulls screamed. {He} nodded as if {he}
  had heard.
- For a good deed {hero} got a little mill. "It grinds anything. To stop it, say..." {Hero} did not
  listen.
extras: she he him
beat: "A wide blue sea with small waves under a big sky" day; hero swimming happy > hero standing
  worried
- Out on the sea {he} said, "Grind salt." It whirred, and out came salt, white and fine. No more
  fetching! Soon {he} was full, from end to end. "That will do," said {hero}. It did not do.
- "Salt!" {he} told it, as soon as the land was out of sight. There it trickled. There it poured!
  {Hero} laughed. {He} would be the richest boat on the coast. "Now stop," {he} said. The mill went
  on.
- "Show me," said {hero}. "Salt." Whirr, went the mill, and made a small heap, and a big one, and
  then a hill. {Hero} lay deeper in the water. "Enough!" {he} called. [But that was not the word|It
  did not know that word].
- It ground so well! It ground while {he} sang, and while {he} counted what {he} would earn. When
  {he} had done counting, the water stood up to {his} rail. "Halt! Whoa! The end!"
beat: "A wide blue sea with small waves under a big sky" dusk; hero standing scared
- {He} tried all the words {he} knew, and some from other harbours. It ground and ground. There was
  one finger of board left. Then {hero} tipped, and let it go, the mill and all that salt. Plop.
  {He} came up like a cork.
- "I should have listened," said {hero}. A wave looked in already. What is a boat full of salt, at
  the bottom? {He} leaned over, as far as a boat can. The mill slid across the deck. {He} [did not
  hold it|watched it go], and it sank.
- Deeper and deeper {he} sank under {his} own riches. {He} could keep it, or {he} could float. It
  is a hard choice only if you have never floated. {Hero} rolled to the left, and overboard it
  went, still whirring.
- The mill was the best thing that {he} had ever had. And it was going to drown {him}. "Go, then,"
  said {hero}, and lay down on one side, till everything slid into the sea. It was white for a mile
  around.
- {Hero} sank deeper and deeper. So {he} let the mill go. Plop! And {he} floated again.
beat: here night; hero standing happy
- It stands at the bottom to this day, and grinds. Taste the sea, and you will know. And {hero}?
  {He} carries sugar now, [there and back|in small sacks], and listens to the end when somebody
  speaks.
- It still grinds. That is why the sea is salt. And what is the word? A herring found it out.
  "{Word}," it said, for it liked its soup that way, and for a moment it was quiet down there. But
  who says that to a mill?
- There's no need any more to carry salt anywhere. Everyone has a sea of it at the door. "That was
  you?" the fish ask. "That was me," says {hero}. Some thank {him} for it, and some do not.
- On quiet nights, if {he} lies very still, {hero} hears it, far below: whirr, whirr. Then {he}
  calls down, "Excuse me! How did that sentence go on?"

plot: the ring that turned things
moral: some things should stay as they are
friend: any
heroes: !craft !sea
title: The Ring That Turned Things | All of {x} | {Hero} and the Ring
ask: turns everything {he} touches into {x} | finds a magic ring | has a magic touch
draw: x / like / love = cheese / The fence was cheese, with holes / loved cheese more than anything
  | sugar / The fence was sugar, and it glittered / would have put sugar on sugar | chocolate / The
  fence was chocolate, with nuts / dreamed of chocolate at night | marzipan / The fence was
  marzipan, and pink / could never get enough marzipan
beat: here day; hero standing surprised
- {A_hero} {love}. ^ When {he} found a ring {spot}, and put it on, and touched a stone, the stone
  was {x}.
- There was a ring {spot}, and it fitted. {A_hero} bumped into a bucket. ^ And where the bucket had
  been stood a bucket of {x}. {Hero} {love}, so {he} was not sorry.
- "I wish that all the world was {x}," {a_hero} often said, for {he} {love}. ^ Then {he} found the
  ring {spot}, a thin one, with writing inside: "As you like it." {He} put it on.
- {Spot} something shone. It was a ring. {A_hero} put it on, and patted a tree. ^ The tree went
  soft, and smelled of {x}. All of it was {x}! And {hero} {love}.
beat: here day; hero running happy
- Oh, how {he} ran about! A touch here, a touch there. {Like}. {He} ate a gatepost. It was the best
  day of {his} life, until the afternoon.
- {He} touched the pump, the bench and the mayor's hat. {Like}. "Help yourselves!" cried {hero}.
  All of them did. [They even ate the signpost|By noon there was no bench].
- {Like}. The cart was too, and the wheelbarrow, and one boot. {Hero} took a bite of each. <The
  boot was rather strong.> "Now I have everything," {he} said.
- Nothing was safe from {him}. {Like}, and so was the well, bucket and all. People came from far
  away with spoons.
beat: home dusk; hero sitting worried
- Then {he} was thirsty. {He} took a cup of water, and it was {x}. {He} lay down, and {his} bed was
  {x}. {He} opened {his} favourite book. Every page was the same.
- In the evening {he} wanted soup. It was {x}. {He} wanted a pear. It was {x}. By now {he} would
  have given a lot for one plain potato.
- At home it went on. The blanket was {x}, and did not keep {him} warm. The lamp was {x}, and it
  went out. It smelled of {x} in {his} dreams, and {he} had a tummy ache.
- "A glass of water, please," said {hero} to {himself}. But there was no water, there was only {x}.
  The ring was tight. {He} could not get it off, however much {he} pulled.
beat: here day; hero standing scared; friend running happy
- In the morning {a_friend} came running, with open arms. "There you are!" cried {friend}. "Stop!"
  screamed {hero}. "Don't touch me!" {Friend} stopped. {Fhis} face fell, [as if {hero} had hit
  {fhim}|bit by bit].
- Then {he} saw {a_friend}, who had been away all summer. {Friend} ran to hug {him}. {Hero} ran,
  too, but the other way. "Not one step nearer!" {he} cried, and it hurt more than the tummy.
- Somebody called {him}. It was {a_friend}, {his} best friend, and {fhe} stretched out both arms.
  {Hero} jumped up on a wall. "You must not!" {he} said. "You would be {x}." "I don't understand,"
  said {friend}.
- {A_friend} came round the corner and wanted to say good morning, with a hug, as always. {He}
  could only just leap aside. They stood three steps apart. Three steps are far.
- {A_friend} came to hug {him}. "Stop!" cried {hero}. "You would turn into {x}!"
beat: river day; hero arms up happy; friend arms up happy
- {Hero} looked at all {his} {x}, and at those three steps. "I don't want it any more," {he} said.
  "None of it." The ring had been tight, and now it was loose. {He} threw it into the river, and
  ran the three steps.
- "Read what it says inside," called {friend}. As you like it. "But I don't like it any longer,"
  said {hero}. At that the ring slid off by itself, and rolled into the river. Then they hugged,
  for half an hour. {Friend} was quite soft, and only {friend}.
- {Hero} ran to the river and held the ring in it, and said goodbye to all the {x}, the fences and
  the gateposts. It went, and they were wood again. "[Now|Now you may]," said {hero}. And {friend}
  came and held {him}.
- If you stop wanting it, it lets you go. {Hero} found that out by the river. The ring sank. The
  fish there are said to be a bit odd. And that evening there was one plain potato, for two, with
  salt.
- "I don't want it any more!" cried {hero}. The ring fell off, into the river. Then they hugged.

premise: not needed any more
tones: brave cosy funny
ask: is not needed any more | has been replaced by a new one | is to be thrown out
moral: it is never too late to be of use | what is worn has worn well
theme: growing old

plot: the band of old iron
heroes: machine !craft
tones: funny brave
title: The Band of Old Iron | Off to Be Musicians | Clang, Wheeze and Honk
place: country road, village, farm, city, hills
ask: runs away to make music | scares away the robbers
draw: m1 / n1 / m2 / n2 = a bell with a crack / clonk / a pump that had lost its breath / wheeze |
  a gramophone with one song / tra-la-crrk / a kettle without a lid / fweee | an alarm clock with a
  cold / drrrt / a gate that nobody oiled / eeeek
draw: loot = forty silver spoons | the miller's savings | a sack full of other people's clocks |
  the church candlesticks
beat: here night; hero walking sad
- "On Monday it goes to the scrap," they said about {a_hero}. The new one had come. ^ But on Monday
  {hero} was gone. {He} had gone off in the night, to the city, to become a musician.
- A new one stood in the yard, all shiny. {A_hero} looked at it, and knew. ^ "I rattle," said
  {hero}. "Then I will rattle for music." And off {he} went, toward the city.
- {A_hero} had worked for twenty years, and now they had no more need of {him}. ^ So {he} left by
  the back gate, at night. In the city, {he} had heard, there was a band that took in everyone.
- Clank, went {a_hero}, along the dark road. ^ They had bought a better one, and {he} was to be
  melted down for spoons. "Not me," said {hero}. "I am going to make music."
- {A_hero} was to go to the scrap, for there was a new one. ^ "I'd rather make music," said {hero}.
  That night {he} ran away.
beat: here night; hero walking happy
- By the ditch lay {m1}. "They threw me out," it said. "{N1}." "That's a fine note," said {hero}.
  "Come along." A mile further they found {m2}. "{N2}?" it asked. "You too," said {hero}.
- Soon {he} was not alone. {M1} came along, for nobody wanted it, and {m2} came, for the same
  reason. "{N1}," they practised, "{n2}," [and everything that slept woke up|in three different
  keys].
- "What can you do?" asked {hero}. "{N1}," said {m1}, which had been put out on the road. "And
  you?" "{N2}," said {m2}. "Then we are three," said {hero}, "and that's a band."
- There stood {m1}, with a sign: "Free to a good home." There lay {m2}, without any sign. {Hero}
  picked up both. "{N1}, {n2}," they went, through the night. <An owl moved house.>
- {He} met {m1}. "{N1}." {He} met {m2}. "{N2}." Now they were a band.
beat: "A lonely house in a dark forest with light in the window" night; hero standing curious
- At midnight they saw a light in the forest. It was a house. {Hero} looked in at the window. There
  sat three robbers, and counted {loot}. "That belongs to the village," whispered {hero}.
- They were tired and cold when a window shone between the trees. Inside it was warm, and robbers
  sat at the table. They had {loot} on it. "One for me, none for them," they counted.
- Then a house came, in the middle of the wood. "Perhaps they like music," said {hero}. But in
  there sat robbers with {loot}. [They did not look musical|They had boots on the table].
- A lamp, a table, three beards: so much could be seen through the window. And in between lay
  {loot}. "So it was them," said {hero}. "And nobody will believe three old wrecks."
beat: "A lonely house in a dark forest with light in the window" night; hero arms up happy
- "We only wanted to be musicians," said {hero}. "So let's play." {M1} climbed up on {him}, and
  {m2} on top. One, two, three! "{N1}! {N2}!" And {hero} made all the noise that {he} had in {him}.
  The robbers ran as they were.
- They were afraid. But a band plays when it is time. They pressed up against the window, one on
  top of the other. "{N1}!" "{N2}!" Clang! "A monster!" screamed the robbers, "made of iron, with
  three voices!" They left the door open.
- {Hero} took a run. They burst in through the door, all three. "{N1}, {n2}," and clank, and bang,
  and it was their first concert. The audience [fled through the chimney|jumped out of the window],
  and was never seen again.
- "Softly at first," said {hero}, "and then not." So it began softly: "{n1}." The robbers raised
  their heads. "{N2}." They turned pale. And then came the part where {hero} joined in. They did
  not wait for the end.
- They played, all at once. "{N1}! {N2}!" Clang! The robbers jumped up and ran.
beat: "A lonely house in a dark forest with light in the window" day; hero waving happy
- They took {loot} back to those who missed it, and stayed in the house themselves. On Sundays
  there is music. You have to like it, [but many do|or live far away].
- They never got to the city. They have a stove, and a roof, and a name: The Old Iron. And the
  shiny new one came once, on its day off, and asked if it could learn to rattle.
- "Who got {loot} back for us?" they asked in the village. "Musicians," somebody said. Since then
  nothing gets thrown away there before it has been asked what it can sing.
- Nobody has thrown them out of there. "{N1}," it goes in the morning, and "{n2}" in the evening.
  And if there are robbers in those woods, they walk on tiptoe.
- They took {loot} back. Now they live in that house, and play on Sundays.

plot: the wolf's plan
heroes: animal !sea !tiny !wolf !fowl !sheep !lamb
other: wolf
place: farm, village, meadow, hills, windmill hill
tones: brave cosy
title: The Wolf's Plan | An Old Friend at the Fence | {Hero} and the Wolf
ask: makes a plan with a wolf | guards the farm
draw: new / prize / want = a big iron lock / the farmer's hat / one goose | a wire fence / the
  baby's blanket / one fat hen | a bell on a string / the Sunday boots / the smallest lamb
beat: here dusk; hero sitting sad
- {A_hero} had guarded the yard for years. Now they had bought {new}. ^ "We don't need you any
  longer," they said, not even angrily. Tomorrow {he} was to go.
- "What do we still keep {him} for?" {A_hero} heard them say it through the door. ^ They had {new}
  now, and that did not eat anything.
- There was {new} at the gate, and it was brand new. {A_hero}, who had kept watch there, sat
  outside it. ^ {He} was to leave by Monday.
- All {his} life {a_hero} had kept an eye on things. ^ But what is an eye against {new}? They gave
  {him} a last supper and [an old sack|patted {his} head].
beat: here night; hero standing curious; other standing calm
- At the edge of the wood waited {a_other}. They had known each other for years, from both sides of
  the fence. "I've got a plan," said {other}. "I take {prize}. You chase me, and save the day. They
  will see what you are worth."
- There was {a_other} behind the hedge. "You look miserable," said {other}. "Listen. Tomorrow I'll
  steal {prize}, in front of everybody. You run after me, and I let go. What do you say?"
- {A_other} came by, as on many nights, to be growled at. {Hero} did not growl. "So bad?" asked
  {other}. And {ohe} thought of something: {ohe} would run off with {prize}, and {hero} would save
  it.
- "Psst," said somebody. It was {a_other}, {his} old enemy. An old enemy is nearly a friend. "We
  will play them a little play," said {other}. "I steal {prize}. You are the hero."
- "I have a plan," said {a_other} at the fence. "I steal {prize}. You save the day."
beat: here day; hero running proud; other running happy
- And so it was done. "Wolf!" they screamed. Off ran {other} with {prize}, and after {ohim} went
  {hero}. Behind the hill they had a rest, and a chat. Then {hero} came back with {prize}. They
  wept for joy, and gave {him} a cushion.
- It went just as planned. {New} had not helped one bit. {Hero} brought back {prize}, only a little
  wet. "Never shall you leave us!" they cried, and {he} got meat, and the place by the stove.
- {Other} grinned as {ohe} ran, but they did not see it. {Hero} barked, or did what {he} could in
  that way. Soon {he} was back with {prize}. They hung a ribbon on {him}. It itched a bit.
- "Help, {prize}!" But {hero} was quick. {He} had not run like that for years, and neither had
  {other}. They both had fun. Afterwards {he} was carried home on their shoulders.
beat: here night; hero standing worried; other standing angry
- That night {other} was at the fence. "And now my share," {ohe} said. "{Want}. You just look the
  other way." {Hero} looked at the ground. "I can't," {he} said. "That one trusts me." [{Other}
  showed {ohis} teeth|It got very quiet].
- "One good turn deserves another," said {other}, after dark. "Tonight I'll have {want}, and you
  are asleep." {Hero} owed {ohim} everything. {He} thought about it till the moon came up. "No,"
  said {hero}.
- Then came the other half of the plan. "You did not hear me," said {other}, and put one paw over
  the fence. "I only take {want}." "I do hear you," said {hero}, and stood in the way. {His} knees
  shook.
- "What is it, then? {Want}, that's not much," said {other}. "You promised nothing, I know. But
  friends don't have to." It was the hardest moment of all. {Hero} did not move from the gate.
- "Now I want {want}," said {other} that night. "Look away." "No," said {hero}. "I can't."
beat: here dusk; hero sitting happy; other sitting happy
- "But I'm hungry," said {other}, and {ohis} voice was small. That was something {hero} could do
  something about. {He} fetched {his} bowl. Since then it is put by the fence each evening, and two
  eat out of it.
- {Hero} told them everything the next day, the plan, too. It was still for a while. Then the
  farmer laughed. "Two guards are better than one," he said. So {other} got a cushion, outside.
  {Ohe} says that it itches.
- "Half of my supper," said {hero}, "for ever. But nothing that breathes." {Other} thought, and
  sniffed at the bowl. "Is there gravy?" There was. And no other wolf has ever come near that yard.
- {Other} went away without a word. {Hero} put half of {his} meat on the fence post. On the third
  night it was gone. On the fourth there was something in its place: a pine cone, and beside it a
  blue feather.
- "But I'm hungry," said {other}. {Hero} gave {ohim} half of {his} supper. It is like that every
  evening now.
extras: he

plot: upside down
heroes: craft
friend: old woman, fisherman, girl, hen, goat, boy, old man
place: beach, bay, harbour, quay
tones: cosy brave
title: Upside Down | The Old Boat on the Sand | A Roof That Knew the Sea
ask: is an old boat that leaks | can't go to sea any more
draw: first / second = firewood / a very big flowerpot | planks for a fence / a bath for pigs | a
  sign for the inn / a trough for cows
beat: here day; hero sitting sad
- There was a new boat in the harbour, with an engine. {A_hero} lay on the sand. ^ {He} leaked in
  nine places, and they had pulled {him} up for good.
- {A_hero} had been out in all weathers. ^ Then one spring the water came in faster than one could
  scoop it out. "That's that," they said, and left {him} on the shore.
- How does a boat feel on dry land? {A_hero} knew it now. ^ Sand was in {his} cracks, and the tide
  came up to {him}, and sniffed, and went away again.
- "{He} has done {his} bit," they said of {a_hero}. They had bought a new one. ^ So {he} lay on the
  beach, tied to a stake, as if {he} might run off.
- {A_hero} leaked in nine places. ^ So they pulled {him} up on the sand and left {him} there.
beat: here day; hero sad worried
- People came and knocked on {him}. "{First}," said one. "No, {second}," said another. Nobody asked
  the boat. {Hero} looked at the sea, and pretended not to hear.
- "That would make good {first}," they said, and measured {him}. Somebody else thought of {second}.
  {Hero} only wanted one thing, and it was wide and blue and [forty steps away|on the other side of
  the stake].
- Some wanted {him} for {second}, and some for {first}. They could not agree, and so {he} lay
  there. At night {he} dreamed that {he} rocked. It was only the wind.
- All summer long {he} heard it: {first}, {second}. "I float," {he} said to a gull. "You did," said
  the gull. It did not mean to be unkind.
beat: here night storm; hero standing worried; friend standing scared
- In the autumn came the big storm. It took the roof off the last house, and out of the house ran
  {a_friend}, in the rain, with nowhere to go. {Fhe} crouched down in {his} shelter. But half of
  the rain fell in.
- One night the sea stood on end. A hut was blown away like a hat. {A_friend}, who had lived in it,
  held on to {hero}'s rope, wet through. "Where shall I go?" {fhe} cried.
- Then the wind broke loose, and tiles flew like leaves. Somebody stumbled along the shore. It was
  {a_friend}, who had lost {fhis} home that very hour. {Fhe} crept in under {his} seat, and
  shivered.
- It was a night for neither man nor beast. {A_friend} came along the sand, blown this way and
  that, for the flood had taken {fhis} house. And {hero} was as open as a bowl, and filling up.
- Then a storm came. It blew away the house of {a_friend}. {Fhe} crept into the boat and got wet.
beat: here night; hero asleep calm; friend sitting happy
- "Turn me over," said {hero}. "Then you'll never sail again," said {friend}. {Hero} knew that.
  {He} took one last look at the sea. "Turn me over," {he} said. And {friend} pushed, and the wind
  helped, for once. Under {him} it was dry.
- A boat that lies on its face can't see the water any more. {Hero} thought of that for as long as
  one wave takes. Then {he} threw {himself} round. It was dark beneath {him}, and warm, and in the
  middle sat {friend}.
- What is a boat? A thing that keeps the water on the other side. "Push," said {hero}. {Friend}
  pushed with all {fhis} might, and over {he} went. Now the rain ran off {his} bottom, left and
  right. {Fhe} slept like a stone.
- {Hero} had held out water all {his} life, only from below. "Tip me up," {he} said, "and come
  under." It meant goodbye to the sea. {He} did it all the same. Bump! [Not a drop came through|It
  was silent in there].
- "Turn me over," said {hero}. Now {he} would never sail again. But {friend} was dry.
beat: "An upturned boat on a beach with a door, a chimney and a small garden" day; hero standing
  happy; friend waving happy
- Now {he} has a door, and a window, and a chimney where the rudder was. {Friend} has stopped the
  nine holes with tar. In the evening {fhe} says, "Tell me about the sea." And {hero} begins.
- {First}? {Second}? Nobody talks of that any more. It is the best house on the shore. And when
  rain runs over {his} keel at night, it sounds just like sailing.
- "Do you miss it?" {friend} asked in spring. "What?" asked {hero}. For the tide came up to the
  doorstep, as it did each evening, and this time it stayed for a while.
- There is smoke coming out of {him}, and it smells of fried fish. All the old boats along the
  coast have heard of it. They ask how one does it. "You have to turn round once," says {hero},
  "completely."
- Now {hero} is a house, with a door and a chimney. When it rains, it sounds like the sea.

premise: an odd dinner
heroes: !sea !craft
tones: funny cosy
ask: shares an odd meal | eats with somebody quite different | has dinner in a very unusual way
moral: what one alone hasn't got, all together have | ask how your guest eats
theme: sharing a meal

plot: soup from a stone
heroes: !sea !craft !royal
place: village, old town, farm, snowy village, market
title: Soup from a Stone | Stone Soup | A Very Good Stone
ask: cooks soup from a stone | is hungry and nobody gives {him} anything | makes soup out of
  nothing
draw: a1 / a2 / a3 = three carrots that were only in the way / a bone, and there was a lot on it /
  a cabbage the size of a head | a few onions / a piece of bacon that nobody would miss / a pot of
  cream | turnips, just small ones / a handful of barley, with big hands / a string of sausages
beat: here day; hero standing sad
- {A_hero} was hungry, and knocked at eleven doors. ^ "We have nothing," they said at each. So {he}
  sat down by the well and took a stone out of {his} bag.
- "There is nothing here," they said {in_place}, before {a_hero} had even asked. ^ They had had a
  hard winter, and had grown careful. {Hero} picked up a round stone. "Never mind," {he} said.
  "I'll cook."
- All that {a_hero} owned was a pot. ^ {He} had come a long way, and no one had a crust for {him}.
  Then {he} put water in the pot, and a stone in the water, [very gently|as if it were an egg].
- Shutters closed, left and right. {A_hero} had only said "good day" and "a bite to eat, please." ^
  {He} made a fire in the middle of the square. Into the pot went water and a stone.
- {A_hero} was hungry, and nobody had anything for {him}. ^ So {he} put a stone in a pot of water.
beat: here day; hero sitting calm
- Behind the curtains they watched. One after the other came out. "What is that going to be?"
  "Stone soup," said {hero}. {He} tasted it. "It is coming on nicely." <It tasted of stone.>
- "What have you got there?" asked the first who came near. "Soup of stone. You don't know that?
  There will be enough for all," said {hero}, and stirred. Nobody believed it, and nobody went
  home.
- {Hero} stirred and hummed. You can't bear that for long, if you are behind a door. Soon there
  were ten around the pot. "Out of a stone?" they said. "[It is a good stone|From my grandmother],"
  said {hero}.
- "Mmm," said {hero}, quite alone by {his} fire. Doors creaked. Noses came out, then the rest.
  "It's nearly ready," {he} told them. "It only lacks one small thing, but it will do without."
beat: here dusk; hero standing happy
- "Which thing?" they asked. So somebody ran home for {a1}. Then it turned out that somebody had
  {a2}. "That too," said {hero}, "would not hurt the stone."
- Somebody happened to have {a1}. Somebody remembered {a2}, behind the stove. They did not want the
  soup to be worse because of them. And then, quite red in the face, one brought {a3}.
- "I might have {a1}," said one. In they went. "If that's so," said the next one, "I have {a2}." It
  began to smell so good that the miller ran home for {a3}.
- First came {a1}. After that they brought things by themselves, {a2}, and {a3}. They all looked at
  each other. "I thought you had nothing," they said. "[I thought you had|Me too]."
- One brought {a1}. Another brought {a2}. "That can go in," said {hero}.
beat: here night; hero sitting happy
- They brought out tables, and then lamps. The old ones ate with the young ones, and the ones from
  the top of the street with those from the bottom. There was a second helping. Only the stone was
  left over.
- It was the best soup that anyone had eaten there. They scraped the pot. "All that, from one
  stone," they said, and shook their heads. Then someone fetched a fiddle.
- Nobody had sat in that square for years. Now they sat there till midnight, with warm bowls and
  warm faces. They told {hero} all the news. {He} had never had so many [aunts|places to sleep].
- They ate, and they grew loud. Two who had not spoken since the flood passed each other the salt.
  {Hero} looked at them across {his} spoon, [very content|and said nothing].
beat: here dawn; hero waving happy
- In the morning {hero} had to go. {He} left them the stone. It lies by the well, and each Sunday
  they boil it. It hasn't got any smaller.
- "What do you want for that stone?" they asked. "One can't sell it," said {hero}. "But it is quite
  easy to find one like it." And {he} went on, and did not look for one until the next village.
- A week later another hungry one came by. "We've got nothing..." they began. Then they looked at
  each other. "Have you got a stone?" they asked. "No? It doesn't matter. We have."
- "But tell me," said a child, who came running after {him}, "could one do it without the stone?"
  {Hero} bent down. "Hush," {he} said. "They are not quite ready for that."

plot: the plate and the jug
heroes: !sea !vehicle !bird !fowl !giraffe !llama !sky
friend: flamingo, swan, ostrich, giraffe, llama
title: The Plate and the Jug | Two Hungry Guests | Delicious, Said {Hero}
ask: invites {friend_the} to dinner | is invited to dinner by {friend_the} | comes home hungry from
  a dinner
both: invite each other to dinner | come home hungry from a dinner
draw: dish / dish2 = pea soup / rice pudding | porridge with honey / lentil stew | plum soup /
  barley broth | tomato soup / milk pudding
beat: home dusk; hero sitting happy; friend standing worried
- {A_hero} invited {a_friend} to dinner. ^ There was {dish}, on nice flat plates. {Friend} bent
  down {fhis} long neck, and pecked, and got one drop.
- "Do sit down," said {a_hero} to {a_friend}. ^ {Hero} had cooked {dish}, and filled two plates.
  They were as flat as coins, and painted. {Friend} looked at it from far above.
- The table was laid, with flat blue plates and {dish}. {A_hero} had thought of everything, even of
  flowers. ^ Then came {a_friend}, who had a neck like a stocking, and could not get at it.
- "Isn't it good?" asked {a_hero}, and licked {his} plate clean. ^ Across the table stood
  {a_friend}, and poked at the {dish}. A plate is no use with such a neck. {Fhe} only managed to
  [wet {fhis} nose|splash].
beat: here dusk; hero standing worried; friend standing happy
- "Delicious," said {friend}, for {fhe} was polite. At home {fhe} ate a whole loaf. Then {fhe}
  invited {hero}. There was {dish2}, in tall, thin jugs. {Hero} could see it. {He} could not reach
  it.
- {Friend} thanked {him} and went home with a rumbling tummy. The next evening {hero} was the
  guest. {Friend} brought the {dish2} in a jug as high as a chimney. {He} put in {his} nose, and
  there it stuck.
- "Thank you, it was lovely," {friend} said, and was so hungry that {fhe} saw double. On Friday it
  was the other way round. There was {dish2}, deep down in a narrow jug. {Hero} licked the rim.
- Hungry and a bit hurt, {friend} went away. "Now you must come to me," {fhe} said. {Hero} came.
  And there were two jugs with {dish2}, made for necks. {Hero} had almost [none|no neck at all].
- Then it was {friend} who cooked. There was {dish2}, in a tall jug. {Hero} could not get at it.
beat: home night; hero sitting angry
- "Delicious," said {hero}, and went home empty. "{Fhe} did it on purpose," {he} said to {his} cold
  stove. Across the way somebody was saying just the same about {him}.
- {Hero} praised it all, and had eaten nothing. In bed {his} tummy would not be quiet. "What sort
  of friend is that?" it asked. {He} thought: yes, what sort?
- Nobody said a thing. That is the worst. They greeted each other, only a bit shorter than before,
  and then they did not greet each other at all.
- {He} was cross until midnight. Then {he} looked at {his} own flat plates, in a row. {He} held one
  up high, as high as {friend} was tall. "[Oh|Oh dear]," said {hero}.
beat: here day; hero standing worried; friend standing surprised
- In the morning {hero} went there. It was not easy. "How do you eat?" {he} asked. "I never asked
  you." {Friend} looked at {him} for a long time. "With all of my neck," {fhe} said. "And you?"
- "I was hungry at your place," {hero} said. "I was hungry at yours," said {friend}. There, it was
  out. It is a short sentence, and it had been in the way for a week.
- They met half way, each with something under one arm. {Hero} had brought a jug, which {he} had
  bought. {Friend} had brought a plate. They stared at that, [and began to laugh|and went red].
- "Show me how you do it," said {hero}, "and I'll show you." So they ate an apple together, by the
  road, each in {fhis} own way. Neither had ever watched the other before.
- "I was hungry at your place," said {hero}. "And I at yours," said {friend}. "How do you eat?"
beat: home dusk; hero sitting happy; friend standing happy
- Now there is one plate and one jug on that table. And sometimes, just for fun, they swap, and
  nobody gets anything, and that is the jolliest dinner of all.
- "Delicious," said {friend} that evening, with {fhis} head deep in the jug, so that it echoed.
  "Delicious," said {hero}, with honest chins. This time it was true, twice.
- They have both in the cupboard. And when somebody new comes to eat, somebody with a trunk
  perhaps, or with no mouth that one can see, {hero} asks first.
- "A bit more?" asked {hero}. "I thought you would never ask," said {friend}. They ate until the
  jug was empty and the plate shone like a moon.
- Now there is a plate for {hero} and a jug for {friend}. "Delicious," they say, and mean it.

plot: town soup and country soup
heroes: !sea !craft !royal
friend: @animal|magic|person !sea
place: wild open, farm, forest, village
tones: funny cosy
title: Town Soup, Country Soup | A Cousin from the City | Bells and Crickets
ask: visits somebody in the big city | gets a visit from the city | goes to the city for the first
  time
draw: quiet / loud / food / grand = a cricket / trams / turnip mash / a cake with three floors | an
  owl / fire bells / nuts with salt / a pie with a bird painted on it | frogs / the night train /
  barley soup / ice cream in the shape of a swan
beat: here day; hero sitting happy; friend standing surprised
- {A_hero} had a visitor from the city, {a_friend}. ^ There was {food}. "Is that the first course?"
  asked {friend}. "It's the course," said {hero}.
- "So this is where you live," said {a_friend}, who had come from the city, and had sand in {fhis}
  shoes. {A_hero} was proud to show it. ^ There was {food} for supper, and at nine it was dark.
- Far out {in_place} lived {a_hero}. ^ One day {a_friend} came from the city to stay. {Hero} cooked
  the best that {he} had, and that was {food}. {Friend} ate it with one raised eyebrow.
- "Have some more," said {a_hero}. ^ "It is very... brown," said {a_friend}, who lived in the city.
  They were eating {food}, and it was so quiet that you could hear yourself chew.
- {A_friend} came from the city to visit {a_hero}. ^ There was {food}. "Is that all?" asked
  {friend}.
beat: here night; hero asleep happy; friend standing worried
- In the night {friend} sat up. "What is that?" "That? {Quiet}," said {hero}. "It is so loud,
  because there is nothing else! I can't sleep. Come with me to the city. You'll see how one
  lives."
- {Friend} did not close an eye. {Quiet}, and behind that nothing, for miles. "How can you stand
  it?" {fhe} asked. "Stand what?" said {hero}. So {friend} said, "Tomorrow you come home with me."
- "Is it always like this?" whispered {friend}. "Like what?" There was {quiet}, and there was the
  dark. {Friend} shivered. "You poor thing," {fhe} said. "I'll show you the world."
- {Hero} slept, and {friend} counted the stars, as there was nothing else on. At {quiet} {fhe}
  jumped a foot high. In the morning {fhe} said, "Pack your bag. We are going where something
  happens."
beat: city day; hero standing surprised; friend standing proud
- Oh, the city! There were lamps by day, and stairs that led to more stairs. And on the table stood
  {grand}. {Hero} had just lifted {his} spoon. Then everything shook: {loud}.
- "Sit down," said {friend}, "eat!" And there it was, {grand}. {Hero} had never seen the like. But
  before the first bite, {loud} went by, right through {his} ears. {He} was under the table at
  once.
- {Hero} looked up until {his} neck hurt. They had {grand} for lunch! {He} ate one crumb. The
  window rattled, the spoons danced. "What is that?" "What? Oh, {loud}," said {friend}, and took
  some more.
- It smelled of coffee and rain. {Friend} ordered {grand}, as if it was nothing. {Hero} wanted to
  say something about that. {He} could not hear {himself}, because of {loud}.
- In the city there was {grand}. But {hero} could not eat. It was so loud: {loud}!
beat: city night; hero sad worried; friend asleep happy
- At night it did not stop. {Hero} held {his} pillow over {his} head, and thought of {food}.
  {Friend} slept as sweetly as a baby. "It rocks one so nicely," {fhe} murmured.
- {Loud}, all night, and a light that went red and green. {He} missed {quiet}. {He} missed the
  dark. In the other bed {friend} [smiled in {fhis} sleep|snored in time].
- "How can you sleep with that?" asked {hero}. "With what?" {friend} yawned. And there {hero}
  understood something, lying awake, on the ninth floor. {He} had heard those words before.
- {He} lay awake, just as {friend} had out there. To one it was {quiet}, and to the other it was
  {loud}. "Each of us can only hear what isn't home," {he} thought.
beat: here dusk; hero waving happy
- In the morning {he} went home, and {friend} came along to the station. "It's nice at your place,"
  each said, "for you." They write to each other every week. {Hero} puts {quiet} into the letter,
  as well as {he} can draw it.
- "Stay," said {friend}. "You stay," said {hero}. Neither did. But in spring, on the bridge half
  way, they have a picnic, with {food} on the left and {grand} on the right. It is neither loud nor
  quiet there.
- {He} was never so glad to be back. {Food} tasted like a feast. Only, in the middle of the night,
  {hero} sat up. It was so quiet! "How is {fhe} now?" {he} thought. "Is it loud enough for {fhim}?"
- {Hero} gave {friend} a box when {he} left. In it was a picture of something quiet, {quiet}, with
  a bit of moss. It stands by {friend}'s bed. And when the noise is just right, {fhe} opens it, [a
  crack|for a minute].
- {Hero} went home. "It is nice at your place," both of them wrote, "for you."

premise: makes a swap
heroes: !craft
tones: funny wondering
ask: makes a strange swap | swaps what {he} has for something else | likes to swap things
moral: you are rich if you want what you have | a small gift can go a long way
theme: having and giving

plot: lucky all the way
place: any
title: Lucky All the Way | {Hero} in Luck | What Luck, Said {Hero}
ask: swaps {his} gold for less and less | carries a lump of gold home | thinks that {he} is very
  lucky
draw: a / wa / b / wb / c = big clock / struck every minute, and made {him} jump / white goose /
  bit everyone, and {him} most of all / tin whistle | heavy cow / gave no milk, but kicked / pig
  with a bow / belonged to somebody else, it turned out / red balloon | fine saddle / had no horse
  to it, and it pinched / barrel of honey / brought along four hundred bees / wooden flute
refrain: What luck
beat: here day; hero walking proud
- For seven years {a_hero} had worked, and got for it a lump of gold as big as {his} head. ^ Now
  {he} was on the way home to {his} mother. The gold pressed, now here, now there.
- "That is for you," they told {a_hero}, after seven long years. It was a lump of gold. ^ {He} set
  out for home with it, and at every milestone it weighed a bit more.
- {A_hero} was rich. ^ {He} had a lump of gold, and {he} was carrying it home. After an hour {he}
  was rich, and had a crooked back, too.
- Home to mother! {A_hero} had the wages of seven years with {him}, all in one lump of gold. ^ It
  was so heavy that {he} could not look up and see where {he} was going.
- For seven years of work {a_hero} got a lump of gold. ^ {He} carried it home. It was so heavy!
beat: here day; hero standing happy
- Then somebody came along with a {a}. "Swap?" "With pleasure!" said {hero}. "{refrain}!" {He}
  could breathe again. But soon {he} found that the {a} {wa}.
- A stranger had a {a}. {He} was just the sort who likes gold. They swapped. "{refrain}," thought
  {hero}, "now I am rid of that weight." Only, the {a} {wa}.
- "You look tired," said a man with a {a}. A moment later the man had the gold, and {hero} had the
  {a}. "{refrain}!" {he} said. And that was so, until it {wa}.
- What could be better than a {a}, when your back hurts? {Hero} got one for the gold, just like
  that. "{refrain}!" {He} walked quite straight, for a mile. Then the {a} {wa}.
extras: he
beat: here day; hero walking happy
- At the crossroads {he} got a {b} for it. "{refrain}," said {hero}, and meant it. And when that
  {b} {wb}, there was, behind the next hedge, someone with a {c}.
- So {he} was glad to meet a farmer with a {b}. "Mine for yours?" Done! But the {b} {wb}. By
  evening {he} had a {c} instead, and it fitted in one pocket, or under one arm.
- The next one had a {b}, and the next but one had a {c}. For the {b} {wb}, and so {he} could not
  keep it. "And there I meet just the right person, every time," said {hero}. "{refrain}!"
- "Would you take a {b} for it?" "{refrain}!" cried {hero}. It was less, but it was nicer. Then it
  {wb}. And so {he} came away with a {c}, and thanked for it twice.
- So {he} got a {b} instead. But the {b} {wb}. Then {he} got a {c}. "{refrain}!"
beat: bridge day; hero standing surprised > hero arms up happy
- On the bridge {he} bent down to look at the fish. Away went the {c}, and was gone. {Hero} looked
  after it. {He} felt for something heavy, or loud, or something that bites. There was nothing
  left. "{refrain}!" {he} cried, and jumped.
- The last bridge has a low wall. {He} stumbled, and lost the {c}, over the edge, for ever. It was
  still. {Hero} waited to be sad. It did not come. {He} had both {hands} free.
- In the middle of the bridge the wind took the {c} from {him}. Now {he} had nothing at all to
  carry. {He} [turned a somersault|hopped], to try it out. {He} had not done that for seven years.
- Then, on the bridge, it slipped away from {him}, the {c}, and swam off. "Now I have nothing,"
  said {hero}. {He} listened to how that sounded. It sounded light.
beat: home dusk; hero waving happy
- {He} ran the rest of the way, and came home while the soup was hot. "What have you brought?"
  asked {his} mother. "Me," said {hero}. "{refrain}," said {his} mother, and laid a second plate.
- With gold, {he} would not have been there before Thursday. {He} was there on Monday, and it was
  {his} mother's birthday. "Just in time!" she said. "{refrain}!"
- "Seven years," said {his} mother, "and you have nothing?" "I have an appetite," said {hero}, "and
  a story, and my back is straight." She thought about it. Then she laughed until she cried.
- {He} told {his} mother everything that {he} had had. She laughed at the right places. When {he}
  had finished, the moon had come up, as big as a lump of gold. "And that," said {hero}, "one does
  not even have to carry."
extras: she

plot: one straw
place: any
title: One Straw | How Far Does a Straw Go? | From Hand to Hand
ask: has nothing but one straw | gives away what {he} has and gets something new
draw: w1 / g1 / w2 / g2 / w3 / g3 = a crying child who wanted it for blowing bubbles / three
  oranges / a thirsty pedlar / a roll of blue cloth / a tailor with no cloth and a wedding tomorrow
  / an old house at the edge of the wood | a bird that lacked just one for its nest / a shiny
  button / a ringmaster whose coat gaped / a ticket to the circus / a grandmother who had never
  seen an elephant / a garden with a bench | a boy who had lost the last bit of his kite / a pocket
  knife / a shepherd in a tangle / a warm fleece / a ferryman with cold feet / a cabin by the river
beat: here day; hero standing sad
- {A_hero} had nothing, and when {he} fell over {his} own {feet}, {he} had one straw, for it stuck
  to {him}. ^ "Well," {he} said, "that is a beginning."
- "A straw," said {a_hero}. ^ Nothing else in the world belonged to {him}. {He} did not throw it
  away. {He} carried it before {him} like a flag.
- You can't get much for one straw. {A_hero} knew that. ^ But {he} had nothing else, and so {he}
  took good care of it.
- The wind blew a yellow straw against {a_hero}. ^ {He} had no house, no hat and no supper. "But I
  have a straw," said {hero}, and walked on a bit more quickly.
extras: his
beat: here day; hero standing happy
- Then {he} met {w1}. {Hero} needed that straw, it was {his} only one. {He} gave it away all the
  same. And {he} got {g1} for it, though {he} had not asked.
- By the road there was {w1}. "You can have mine," said {hero}. That left {him} with nothing. It
  did not last. "Take this," it was said, and {he} held {g1}.
- Who should come along but {w1}! {Hero} looked at the straw once more. Then {he} handed it over.
  In return, {he} was given {g1}. It was far too much, {he} thought.
- Around the corner was {w1}. Nobody else had stopped. {Hero} did, and gave what {he} had, one
  straw. "Then you must take {g1}," was the answer.
- {He} met {w1}. {Hero} gave the straw away, and got {g1}.
beat: here day; hero standing happy
- {He} was just going to enjoy {g1}. But there stood {w2}. {Hero} sighed, and then {he} smiled. "It
  is for you, I suppose," {he} said. For that {he} got {g2}.
- It was not {his} for long. A mile on, {he} found {w2}. It was plain who needed it more. {G1}
  went, and {g2} came.
- "What luck that I have this with me," said {hero}, when {he} saw {w2}. {He} did not keep back any
  of it. And so, toward noon, {he} went on with {g2}.
- Now it was {w2} who crossed {his} path. {Hero} could have looked the other way. There was a nice
  view on that side. But {he} stopped, and gave, and got {g2}. {He} [laughed aloud|did not
  understand it].
beat: here dusk; hero waving happy
- Evening came, and with it {w3}. "I can help you," said {hero}. It was getting to be a habit. "How
  can I ever thank you?" "There's no need." But {he} had to take {g3}, there was no way round it.
- The last one was {w3}. {Hero} gave it gladly. Then {he} turned to go, with nothing, as in the
  morning. "Stop!" they called after {him}. "I am moving to my sister's. Take {g3}. It needs
  somebody."
- And who sat there at sunset? It was {w3}. {Hero} had hardly opened {his} mouth, and the thing was
  settled. {He} had given away {g2}. {He} had {g3}. {He} had to sit down for a moment.
- Then, when it was nearly dark, {he} came across {w3}. It was as if they had been waiting for
  {him}. And since one good thing pulls the next along, {hero} got {g3} that same night.
- In the evening {he} met {w3}. {Hero} gave again. And {he} got {g3}.
beat: here night; hero sitting happy
- "All that for a straw," said {hero}. It was not for the straw, of course. Over {his} new door
  {he} hung one up. And whoever comes by with empty {hands} may take it down.
- {He} lives there now. One windy day a straw blew in at the window. {Hero} picked it up, and
  looked out to see [who needed it|whose turn it was].
- "How did you come by that?" people ask. {Hero} tells them. Then they go away and look for straws.
  {He} calls after them that it is not the straw, but they are already [gone|around the corner].
- Before {he} went to sleep {he} counted what {he} had given away: all of it, three times over. And
  what was left? More than {he} could count. So {he} slept.

plot: one day the other way round
friend: any
heroes: !craft !sea
tones: funny
title: The Other Way Round | Anybody Can Do That | {Hero} Swaps Work
ask: swaps work with {friend_the} | thinks that {his} own work is the hardest
both: swap their work for a day | quarrel about who works harder
time: day
draw: mine / m1 / yours / y1 = bring in the hay / the hay lay on top of {friend}, and the cart on
  top of the hay / mind the house / the porridge ran under the door, and the pig ran after it |
  deliver the post / all the letters were in one pond / bake the bread / the dough had climbed out
  and taken the stove along | herd the geese / the geese had {friend} in a corner / wash the linen
  / all that was white was green, and so was {hero}
beat: here day; hero standing angry; friend standing angry
- "You have it easy," said {a_hero} to {a_friend}. ^ {Hero} had to {mine}, each day, in the sun.
  {Friend} had only to {yours}. "Easy?" said {friend}. "Then let's swap!"
- "I am the one who works," said {a_hero}. "No, I am," said {a_friend}. ^ One of them had to
  {mine}, and the other one had to {yours}. Each thought that the other's was a game.
- {A_hero} and {a_friend} shared the work, and they both had the wrong half. ^ {Hero}, who had to
  {mine}, groaned. {Friend}, who had to {yours}, groaned louder. "Tomorrow we'll swap," they said.
- Anybody can {yours}, thought {a_hero}. ^ Anybody can {mine}, thought {a_friend}. They both said
  it at supper, at the same time. And so it was settled: they would swap for one day.
- "My work is harder," said {a_hero}. "No, mine," said {a_friend}. ^ So one would {mine}, and one
  would {yours}, and they swapped.
beat: here day; hero walking happy; friend walking happy
- In the morning they shook {hands} and laughed up their sleeves. "Be careful," said {hero}.
  "Careful yourself," said {friend}. By nine both had an apron on, and had lost their way.
- It began well. {Hero} whistled. "That's how it's done," {he} said, though nobody was there to see
  it. Far off, {friend} was singing. After a while the singing stopped.
- "I shall be done by ten," said {hero}, and had a lie-down first. "I shall be done by nine," said
  {friend}. And each set off the other's way, with a light heart.
- Off they went, one to {mine}, the other to {yours}, and each was a little sorry for the other.
  <Not very.>
beat: here day; hero running scared
- Who would have thought that it was so hard to {yours}? {He} turned round for one moment, and it
  was too late. By noon {y1}. "Help," said {hero}, but not very loud.
- One thing came after another, and then all at once. {Hero} had six things to hold and {he} was
  one {kind}. At last {y1}. {He} climbed on to the table, [to think|for safety].
- It looked so simple when {friend} did it! {Hero} pulled here, and pushed there. That was the
  mistake. When the clock struck twelve, {y1}.
- {He} had a system. It held for eleven minutes. Then {y1}. {Hero} sat down in the middle of it.
  "How does {fhe} do that," {he} said, "every day?"
beat: here day; hero standing surprised; friend sad sad
- "I'll get {friend}," thought {hero}, and ran. {He} need not have hurried. Out there {m1}. A small
  voice said, "Don't you dare to laugh." They looked at each other, and then they did.
- Then {he} heard a call for help that was not {his} own. {He} found {friend} soon enough, for
  {m1}. "I was nearly done," said {friend}. "So was I," said {hero}.
- And {friend}? {Hero} went to see, and hoped, just a little, that it was worse there. It was:
  {m1}. {He} was not as glad about it as {he} had thought.
- At that very moment {friend} was thinking of {him}, and not kindly. For {m1}. {Hero} pulled
  {fhim} out. "How do you do it," both of them asked, "every day?"
- And {friend}? {M1}. They looked at each other, and had to laugh.
beat: here dusk; hero sitting happy; friend sitting happy
- In the evening they sat on the step, and hurt all over. "Tomorrow as before?" asked {friend}. "As
  before," said {hero}. "But show me how you do that thing with the lid."
- It took them till midnight to put it right, together. It went faster with two. So now they {mine}
  together, and then they {yours} together, and are done by three.
- "You have it hard," said {hero}. "No, you," said {friend}. They nearly quarrelled about it. But
  [both were too tired for it|neither could get up].
- Since then, when one comes in tired, the other has the kettle on. Nobody says any more what
  anybody can do. But on the first of April, they swap hats.

premise: a hard riddle
tones: funny wondering brave
heroes: !sea !craft
ask: has to solve a riddle | must answer a question that nobody can answer | has to be very clever
moral: listening is half of knowing | there is a door in every riddle
theme: being clever

plot: nobody says my name
heroes: !sea !craft !vehicle
extras: he his him himself
title: What Is My Name? | Nobody Says My Name | Three Days to Guess
ask: has to guess somebody's name | gets help from a strange little helper
draw: work / done = spin a barn full of straw into yarn / The straw was yarn, as fine as hair |
  sort a mountain of peas and lentils / The peas lay left, and the lentils lay right | sew two
  hundred shirts by morning / Two hundred shirts lay there, with all their buttons | sweep the
  whole hill clean of leaves / Not one leaf lay on the hill
draw: price / theprice = your laugh / {his} laugh | your shadow / {his} shadow | your best memory /
  {his} best memory | your voice / {his} voice
draw: name / w1 / w2 = Tibbletwist / Balthazar / Crookleg | Hummeldink / Melchior / Ribtickle |
  Fennimock / Caspar / Bristlechin | Quillipop / Jeremiah / Sheepshanks
beat: here night; hero sad sad
- "By morning," they had told {a_hero}, and shut the door. ^ {He} had to {work}. That was because
  {he} had boasted that {he} could. {He} could not.
- {A_hero} sat there and wept, for {he} had to {work}. ^ Nobody can do that in one night. {He}
  should not have said that it was easy.
- It had slipped out of {a_hero}, in company. ^ "I can {work}, before breakfast!" Now {he} had to.
  And breakfast was at seven.
- How do you {work}, all on your own, in a single night? {A_hero} did not know. ^ {He} had bragged
  about it, and they had taken {him} at {his} word.
- {A_hero} had boasted. ^ Now {he} had to {work}, in one night. {He} sat down and wept.
beat: here night; hero standing surprised
- Then the door creaked, and in came a little man. "I'll do it for you," said the little man, "if I
  get {price}. Unless you guess what I am called. You have three days." {Hero} nodded. What else
  could {he} do? In the morning it was finished.
- "Don't cry," said somebody. It was a little man, no higher than a chair. He set to work, and his
  hands flew. {Done}. "In three days I will fetch {price}," said the little man. "But if you know
  my name, you owe me nothing."
- Out of a crack climbed a little man. "What do you give me, if I do it?" {Hero} had nothing. "Then
  I'll take {price}," said the little man, "in three days. Or you tell me my name, and we are
  quits." He spat on his hands. {Done}.
- Up popped a little man. "That's nothing," he said, and worked till dawn. {Done}. Only then did he
  name the price. It was {theprice}. "Unless you find out my name. Nobody has yet."
- In came a little man. "I'll do it. But if you can't guess my name in three days, I get {price}."
  {Done}.
beat: here day; hero standing worried
- On the first day {hero} tried the fine names. "{W1}?" "That's not my name." On the second day
  {he} tried the odd ones. "{W2}?" The little man only shook his head. But he stayed a while each
  time, and seemed to listen.
- {He} read out the whole calendar. "{W1}?" "No." {He} made up some. "{W2}?" "No." "Do you mind
  it?" asked {hero}. "Go on," said the little man. "It is nice to be called something."
- "{W1}! {W2}!" {Hero} guessed till {he} was hoarse. It was none of them. "What do your friends
  call you?" {he} asked. The little man looked away. "There are none who do," he said.
- They sat there for two evenings. {Hero} said names, "{w1}," "{w2}," and the little man said no.
  Before he left, he always turned round, as if he waited for one more.
beat: forest night; hero standing curious
- {Hero} thought about that face. Somebody who is never called by name would like to hear it. And
  where nobody hears, he might say it himself. So {he} followed the small footprints into the
  forest, and listened. There, by a fire, he was singing: "{name}, {name}, good night, {name}."
- "If nobody calls him," thought {hero}, "who says good night to him?" {He} took a lantern and went
  after him to the forest, quite softly. In a little house somebody was laying the table for one.
  "Sit down, dear {name}," said the little man to himself. "Thank you, {name}."
- {Hero} knew what it is to be lonely. One talks to oneself. So {he} did not guess any more, {he}
  listened, deep in the forest, behind a tree. And at midnight {he} heard it. "Well, {name}, old
  fellow," said the little man to the fire, "one more day."
- There must be somewhere that he took his name out and looked at it. {Hero} crept after him, with
  wet {feet}, through the forest. The little man had stopped at a well. "{Name}!" he called down.
  "{Name}," said the well, and he smiled.
- {Hero} crept after him to the forest. By a fire the little man sang to himself: "{name}, {name},
  good night, {name}."
beat: here day; hero waving happy
- On the third day {hero} said it: "{Name}." The little man stood quite still. "Say that again," he
  said. {Hero} said it five times. And {theprice} was forgotten, because he had what he wanted.
- "Is it {name}?" asked {hero}. "Who told you?" cried the little man, and stamped. "You did. Would
  you like to come to supper, {name}?" He stopped stamping. "[What is there?|Every day?]" he asked.
- {Hero} did not shout it out. {He} had laid the table for two, and on one of the plates was a
  card: "{Name}." The little man read it and sat down. "Nobody ever wrote it," he said.
- "Good morning, {name}," said {hero}, as if it was nothing. The little man opened his mouth to say
  no. No came not. Since then everyone calls it, from all the windows, when he goes by, and that
  takes him half a day.

plot: neither nor
heroes: !sea !vehicle !royal !sky !craft
other: king, queen, old king
title: Neither by Day nor by Night | Neither Nor | The Clever {kind}
ask: is given an impossible task by the {okind} | outwits a {okind}
draw: k1 / a1 = dressed nor undressed / wrapped in a fishing net | on the road nor off it / with
  one side in the ditch and one in the wheel track | walking nor riding / hopping along on one leg
  beside a goat
draw: k2 / a2 = with a gift nor without one / with a bird between two sieves, and it flew away as
  soon as it was given | hungry nor full / chewing one single pea | alone nor with company / with
  {his} shadow on a string
beat: here day; hero standing worried
- {A_hero} had said that somebody could be cleverer than a crown. ^ That came to the ears of the
  castle. And at noon there was a letter, with a seal.
- In front of the castle {a_hero} had laughed at the wrong moment. ^ Now there was an order, and it
  was read out with a trumpet.
- "Too clever by half," they said about {a_hero}. ^ Somebody told it to the guard, and the guard
  told it upstairs. So a messenger came.
- {A_hero} knew the answer to most things, and could not keep it to {himself}. ^ At the castle they
  do not like that. They sent {him} a riddle, to stop {his} mouth.
beat: here day; hero standing curious
- "Come to me," it said, "neither by day nor by night, neither {k1}, neither {k2}. If you can't,
  you shall carry my train for a year." {Hero} read it twice. Then {he} asked for a night to think
  it over.
- It had three parts. {He} was to come neither by day nor by night, and neither {k1}, and neither
  {k2}. "Nobody can do that," said the neighbours. "Then I'll be nobody," said {hero}.
- "Neither by day nor by night," {hero} read aloud. "Neither {k1}. Neither {k2}. Or you wash the
  royal socks until Easter." There were [a lot of socks|four hundred socks].
- If {he} was so clever, {he} should come at once, but neither by day nor by night, and neither
  {k1}, nor {k2}. {Hero} chewed on it till it was late. "In between," {he} said at last. "It's all
  in between."
- "Come neither by day nor by night," it said, "neither {k1}, neither {k2}." {Hero} thought about
  it all evening.
beat: here dawn; hero walking happy
- So {he} set out in the grey, when the owl goes home and the lark isn't up yet. {He} came {a1}.
  And so that the last part was right as well, {he} came {a2}. The guards rubbed their eyes.
- There is a moment that is neither. It smells of dew. Just then {hero} went up to the castle,
  {a1}. And that was not all, for {he} came {a2}. [A milkmaid dropped her jug|The cock forgot to
  crow].
- It was not day any longer, or not yet. It was that blue bit which belongs to nobody. Along came
  {hero}, {a1}, and {a2}, and kept a perfectly straight face.
- "Who goes there?" called the guard, in the half light. It was {hero}, {a1}. "That one is mad,"
  said the guard. But then he saw the rest: {hero} came {a2}. "No," said the guard slowly.
- So {he} came at dawn, {a1}. And {he} came {a2}.
extras: her he

beat: "A castle hall with a throne, a red carpet and tall windows" dawn; hero standing proud; other
  standing surprised
- On the throne, in a nightcap, sat {a_other}. {Ohe} looked at the window. {Ohe} looked at {hero},
  from top to toe. {Ohe} opened {ohis} mouth three times. "Hm," {ohe} said, each time a bit
  shorter.
- {A_other} had to be woken for it. "Neither day nor night," {ohe} counted on {ohis} fingers.
  "Neither {k1}. Neither {k2}." There were no more fingers that {ohe} could object with.
- They fetched {a_other} out of bed. {Ohe} walked round {hero} twice, and looked for the mistake.
  It was so still that one could hear the candles. "There is none," said {other}.
- "Well?" said {a_other}, who had been sure to win. Then {ohe} saw {him}. First {ohe} got angry, up
  to the ears. Then {ohis} tummy began to shake. It was no use: {ohe} laughed.
beat: here day; hero waving happy; other waving happy
- "What do you want for that?" asked {other}. "Breakfast," said {hero}. "Neither too little..."
  "Nor too much," said {other}, for {ohe} had understood. They ate it on the stairs, in between.
- Since then {other} sends a riddle every Monday, and {hero} sends one back. Nobody has to wash any
  socks. They both [sleep badly on Sundays|have ink on their noses].
- "So there is somebody cleverer than a crown," said {other}. "Not cleverer," said {hero}. "I only
  had more time to think. You have to rule all day." And {other}, who was neither hurt nor
  flattered, was both.
- "One last question," said {other}. "Are you my friend or my enemy?" {Hero} bowed. "Neither by
  day," {he} said, "nor by night." But {he} winked, and it was breakfast time.

plot: how many drops
heroes: !sea !craft !royal
other: king, queen, old king
place: castle, old town, village, market
title: How Many Drops in the Sea? | Three Hard Questions | {Hero} and the Three Questions
ask: must answer three hard questions | is asked how many stars there are
draw: q2 / a2 = how many stars are in the sky / As many as the dots on this paper. Please count
  them | how many leaves are in my wood / As many as there are stalks. I have looked | how much
  does the moon weigh / Four quarters. You can see them every month
draw: q3 / a3 = how long does forever last / A bird sharpens its beak on a mountain, once in a
  hundred years. When the mountain is gone, that was one second | how far is it from luck to sorrow
  / Just one night. Yesterday I was lucky, and tomorrow I shall be | what is the fastest thing of
  all / A thought. I have been home and back while you were asking
beat: here day; hero standing curious
- A notice hung on the gate: "Who can answer three questions?" All the professors had tried.
  {A_hero}, who was just passing, read it. ^ "I can ask, at least," said {hero}.
- Nobody in that land had an answer to three questions. They had burned a lot of candles over them.
  Then {a_hero} heard of it. ^ {He} had time to think, where {he} lived, and {he} liked to.
- "Not even one?" asked {a_hero}. ^ "Not even half," said the guard. Behind the gate sat the wisest
  people in the land, and bit their pens. {Hero} knocked.
- It was said of {a_hero} that {he} had an answer to everything. ^ That went from mouth to mouth,
  as far as the castle. And so {he} was sent for.
- Three questions, and nobody could answer them! "I will try," said {a_hero}. ^ {He} knocked at the
  gate.
beat: "A castle hall with a throne, a red carpet and tall windows" day; hero standing calm; other
  standing proud
- In the hall sat {a_other}. "First," {ohe} said, "how many drops are in the sea?" {Hero} thought.
  "Have all the rivers stopped, please, so that no new ones run in. Then I will count them."
  {Other} rubbed {ohis} nose.
- "How many drops has the sea?" asked {a_other}, and leaned back. The professors shut their eyes.
  "It depends," said {hero}. "You must first hold up the rivers. It is no fun to count if someone
  keeps pouring." Somebody giggled.
- There was {a_other} on the throne, and had a list. "The sea: how many drops?" "I'll tell you by
  Friday," said {hero}. "Only let them stop the rain till then, and the rivers." {Other} put down
  {ohis} pen.
- "You want to answer me?" asked {a_other}. "All of the sea, in drops. Well?" "Gladly," said
  {hero}, "as soon as you turn off the rivers. Otherwise it's a different number each time." "Hm,"
  said {other}.
- "How many drops are in the sea?" asked {a_other}. "Stop the rivers," said {hero}, "and I will
  count."
beat: "A castle hall with a throne, a red carpet and tall windows" day; hero pointing happy; other
  standing surprised
- "Second. {Q2}?" {Hero} did not even blink. "{A2}," {he} said. All of the professors began to
  count, and lost their place.
- {Other} sat up straighter. "{Q2}?" That was the hardest so far. "{A2}," said {hero}. It was
  quiet. One professor clapped, and was looked at.
- "Not bad. And now: {q2}?" asked {other}. Everyone held their breath. "{A2}," said {hero}. The
  professors wrote it down.
- The second one had cost the wisest of them his beard. "{Q2}?" "{A2}," said {hero}, as if it was a
  question about the weather.
extras: his
beat: "A castle hall with a throne, a red carpet and tall windows" dusk; hero standing calm; other
  sitting calm
- "And the third," said {other}, and now {ohis} voice was not so loud. "Tell me, {q3}?" {Hero} saw
  that {ohe} really wished to know. So {he} sat down on the step. "{a3}," {he} said.
- {Other} sent the professors out. "The last one is my own," {ohe} said. "I think about it at
  night. {Q3}?" {Hero} did not joke this time, or only a bit. "{a3}."
- By now the sun was going down in the tall windows. "{Q3}?" asked {other}, quite softly. Nobody
  spoke. "{a3}," said {hero}. And {other} nodded, [for a long time|very slowly].
- "One more," said {other}, "and it's the one that matters. {Q3}?" {Hero} looked out at the hills
  until {he} had it. "{a3}," {he} said then.
- "{Q3}?" asked {other} softly. That was the real question. "{a3}," said {hero}.
beat: here night; hero waving happy; other waving happy
- "You shall have my hat," said {other}, "and sit beside me." "May I also ask something?" said
  {hero}. "Three things." They sat there till midnight, and {other} knew [only one|none of them],
  and was as happy as a child.
- "Where did you learn all that?" asked {other}. "I look at things," said {hero}, "and then I ask
  them." The next day {other} was seen in the meadow, on {ohis} tummy, in front of a snail.
- All questions were answered. "What a pity," said {other}. "What shall I think about now?" "I will
  send you some new ones," said {hero}. {He} does so, on the first of every month.
- They offered {him} gold. {Hero} asked for a chair by the window, for anyone who has a question.
  It is hardly ever empty. Last week it was {other} who sat in it.
""")
