"""Tales of town: shops, being new, contests, getting lost among people, the wishes of queens."""

from tales.grammar import premises

PREMISES = premises("""
premise: opens a shop
heroes: !sea !vehicle !royal
tones: funny cosy
weather: none
time: day
ask: opens a shop | has a shop of {his} own | runs a little shop | is a shopkeeper
moral: the best things can't be weighed | a good shop sells what people need, not what they ask for
theme: work

plot: the shop with nothing in it
tones: cosy funny wondering
other: old woman, badger, tailor, goose, old man, postman, donkey
place: village, old town, city, market, mushroom village
ask: has a shop in which there is nothing to buy | opens a shop with nothing in it | sells nothing
  at
  all
title: The Shop with Nothing in It | {Hero} Sells Nothing | Open, Please Come In
draw: want / last = a pound of nails / only two chairs | half a cheese / the good chair | three
  yards of
  ribbon / the last two chairs | a bag of flour / one stool
beat: here day; hero standing proud
- {A_hero} had a counter, a bell and two chairs. ^ {He} hung up a sign: "Open." There was just one
  thing missing. {He} had [nothing to sell|no goods].
- "A shop!" cried {hero_the}, and swept the floor. ^ Everything was there: a door that went ting, a
  counter, two chairs. Only the shelves were empty, [from top to bottom|every one].
- Ting! That was the door of {a_hero}'s new shop. ^ It had a counter and two chairs. On the shelves
  stood nothing, [in neat rows|well dusted].
- A counter, a bell and two chairs: {hero_the} had spent {his} last coin. ^ Now there was none left
  for goods. {He} opened the shop all the same. <"Open," said the sign. It did not say what
  for.>
beat: here day; hero standing worried; other standing angry
- Ting! In came {a_other}. "Good day. {want}, please." "I haven't got any," said {hero}. "Then what
  do you have?" {Hero} looked round. "[A chair|Two chairs]," {he} said. "Won't you sit down?"
- The first customer was {a_other}. {Ohe} wanted {want}. "We have none," said {hero}. "[What sort
  of
  shop is this|But it says open]?" asked {other}. {Hero} pushed a chair over to {ohim}.
- "{want}," said {a_other}, and put a coin on the counter. "I am sorry," said {hero}, "but [you
  look
  tired|your shoes look heavy]. Please sit down for a moment."
- {A_other} came in out of breath. "Quick, {want}!" {Hero} showed {his} empty shelves. {Other}
  groaned. "All that way for nothing!" "[For a chair|Not quite]," said {hero}, and dusted one.
beat: here day; other sitting sad; hero sitting calm
- {Other} sat down, to be angry in comfort. "What do you want it for?" asked {hero}. So {other}
  told
  {him}. <One thing led to another.> It was [noon|dark] before the story was over.
- "Why is it so urgent?" asked {hero}. {Other} began to explain, and then {ohe} had to explain the
  explanation. {Hero} listened with both ears. [Nobody had done that for years|{He} did not look at
  the clock].
- {Hero} took the other chair and asked nothing at all. That is a thing which few can do. After a
  while {other} began to talk, [first about the weather|about prices], and then about {ohimself}.
- "Sit as long as you like," said {hero}, "it costs nothing." {Other} sighed. Then out it came, all
  that had gone wrong since Monday. {Hero} nodded [in the right places|now and then].
beat: here day; other standing happy; hero standing surprised
- "You know, I don't need {want} at all," said {other}, and got up lightly. "What do I
  owe
  you?" "For what?" asked {hero}. {Other} left the coin, and next day {ohe} brought [a
  cousin|somebody].
- Then {other} laughed for the first time. "That was just what I was looking for," {ohe} said.
  "Keep
  some for me tomorrow." And {ohe} told [the whole street|everyone]: there you get it by the hour.
- "I feel lighter," said {other} at the door. "By a pound at least." {Ohe} paid and would not take
  the change. The next day there was [a queue|a line to the corner].
- {Other} looked for {ohis} trouble, and it had got quite small. "You have good stuff here," {ohe}
  said. Soon all {place} came: [with heavy bags|with long faces], and they left without.
beat: here dusk; hero sitting happy
- In the evening {hero} counted what was left on the shelves: nothing, quite fresh. "I must order
  more," {he} said, and bought a third chair.
- "Sold out today," it often says on the door now. That means: there are [{last} left|not enough
  chairs]. People bring their own.
- And on the shelves? They are full of things that people left behind: a sigh, a grudge, a stone
  from the heart. [{Hero} dusts them|They are not for sale].
- One night {hero} came home tired {himself}. Ting, went the door. There sat {other} on {last}.
  "[Sit down|Well]," said {other}. "What can I not sell you?"

plot: the umbrella shop in the desert
tones: funny
friend: camel, lizard, snake, old camel, donkey
place: desert, savannah, oasis
ask: sells umbrellas in the desert | opens a shop in the wrong place | sells things that nobody
  needs
title: Umbrellas! Fine Umbrellas! | An Umbrella Shop in the Desert | {Hero} Sells Rain
beat: here day; hero standing proud
- "Umbrellas! Fine umbrellas!" called {a_hero}. ^ A dune looked at {him}. It had not rained
  {in_place}
  for a hundred years. <{Hero} had come by the wrong train, and had spent {his} last coin on it.>
- {A_hero} had forty umbrellas and one mistake. ^ The mistake was the place. {Hero} had opened
  {his}
  shop {in_place}, where it [never|simply never] rains.
- Between two cactuses there stood a shop with forty umbrellas. It belonged to {a_hero}. ^ "Good
  wares sell anywhere," {he} said. The sun [laughed itself yellow|burned down on the roof].
- {Hero_the} put up a sign: "Umbrellas, all colours." ^ Then {he} waited for customers. Then {he}
  waited for clouds. [Neither of them came|{In_place} there are few of both].
beat: here day; hero standing happy; friend standing curious
- On the ninth day came {a_friend}. "What's that?" "An umbrella." "What's it for?" "For rain," said
  {hero}. "[And what is rain|Rain]?" asked {friend}.
- At last there was a customer! {A_friend} sniffed at the goods. "Can one eat it?" "No, it keeps
  off
  the rain." {Friend} [thought about the word|looked blank]. "Off the what?" {fhe} asked.
- {A_friend} put {fhis} head round the door. "I would like to buy something," {fhe} said, "but I
  don't
  know what it does." "It is against rain," said {hero}. "[I am not against anyone|Who is Rain]?"
  said {friend}.
- Far away there was a dot. After two hours the dot was {a_friend}. "Are those flowers?" {fhe}
  asked. "They are umbrellas, for when it rains." "[When it what|How does one rain]?" asked
  {friend}.
beat: here day; hero arms up happy; friend standing surprised
- How do you explain rain? {Hero} fetched {his} last water and a watering can. <{He} climbed on the
  roof and tipped it.> "Like this!" Down it came, pit, pat. {Friend} stood quite still with [{fhis}
  mouth open|drops on {fhis} nose].
- "I'll show you," said {hero}. {He} made holes in a bucket and held it over {friend}. It was all
  the water that {he} had. Pitter, patter. {Friend} [shut {fhis} eyes|began to tremble with joy].
- "It falls from above, it is wet, and it sounds like little feet." <No use.> So
  {hero}
  took the water from {his} teapot, and a sieve. {Friend} [had never felt such a thing|gasped].
- {Hero} poured {his} washing water through a straw hat, from a ladder. It rained for a whole
  minute,
  on one square yard of sand. "[Oh|So that is rain]," said {friend}, and turned round in it.
beat: here day; hero standing surprised; friend standing happy
- "And now open the umbrella," said {hero}. "Are you mad?" cried {friend}. "Then it won't hit me!"
  {Fhe} put a coin on the counter. "I'll have that. The rain. [Once more|A minute of it]."
- "Here is your umbrella against it." {Friend} looked hurt. "Against it? I am for it!" {fhe} said.
  "What does one rain cost?" {Hero} [sat down on the ladder|had to think].
- {Hero} held out the finest umbrella. {Friend} turned it over and put it on the ground like a
  bowl.
  It caught the last drops. "Now that's useful," {fhe} said. "So we can do it [again|with the same
  water]!"
- "So, do you want one?" asked {hero}. "Of the rain? A big one!" said {friend}. "And tell me the
  price for a family." The umbrellas {fhe} only wanted [upside down|as bowls], to catch what fell.
beat: here dusk; hero arms up happy; friend arms up happy
- Now it says over the shop: "Rain. By the minute." Forty umbrellas hang there, upside down, so
  that
  no drop is lost. On Sundays it rains for children, [free of charge|at half price].
- They come from nine deserts. They stand under {hero}'s roof, hold out their tongues, and listen.
  "[Any umbrellas|Thunder]?" asked somebody last week. "We sell it on Thursdays," said {friend},
  and
  hit a pan.
- {Hero} wrote home: "Business is good. Send no more umbrellas. Send [a bigger sieve|watering
  cans]." And {he} hung one umbrella over {his} bed, to remember what {he} had come for.
- The strangest thing happened in autumn. A cloud came by and read the sign. "[I do that, too|You
  sell it]?" asked the cloud. "There is a job free," said {hero}. It works there in the mornings.

plot: the lion's haircut
tones: funny cosy
other: lion
heroes: !sea !vehicle !royal !lion !mouse
place: village, old town, market, savannah, meadow
ask: is a hairdresser | opens a barber's shop | cuts a lion's hair | makes a mistake at work
title: The Lion's Haircut | Just a Little Off | {Hero} and the Mane
moral: an honest word is worth a mane
draw: look / sweet = a peeled onion / a bun | a dandelion, the day after / a kitten | an egg with
  ears
  / a toffee | a very large mouse / a plush cushion
beat: here day; hero standing proud; other sitting proud
- Snip, snip went the scissors of {a_hero}, who cut everybody's hair. ^ One morning {a_other} sat
  in
  the chair. "Just a little off," {ohe} growled. "I want to look [frightening|terrible]."
- {A_hero} had opened a barber's shop, and {he} had cut two sheep and a brush. ^ Then the door
  darkened. It was {a_other}. "Make me look fierce," {ohe} said. "[Fiercer, I mean|But only the
  tips]!"
- "Next, please!" said {hero_the}, and snapped {his} scissors. ^ Next was {a_other}, with a mane
  like
  a haystack. "The tips only," {ohe} said, "so that all {place} [shivers|runs away]."
- It said "Hairdresser" over the door of {a_hero}. ^ All came there, and now {a_other} came, too.
  The
  mouse who had been sitting there was gone. "[A bit off the sides|Tidy me up]," {ohe} roared, "but
  terrible."
beat: here day; hero standing scared; other asleep calm
- {Hero} cut a bit on the left. Now the right was longer. {He} cut the right. Now it was the left.
  {Other} had nodded off. Left, right, left, right, and then there was [no mane|nothing more to
  cut].
- The chair was warm, and {other} fell asleep. {Hero} cut very carefully. Then {other} sneezed in
  {ohis} sleep. Snip! Half the mane was on the floor. So the other half [had to go, too|must go].
- "Only one curl," thought {hero}, "and then that one, to match." {Other} snored. The heap on the
  floor grew. When {hero} looked up, all of it was [down there|on the floor].
- {His} {hands} trembled, and when {hands} tremble, scissors go fast. Snip-snip-snip-snip. {Other}
  slept like a log. And at the end {ohe} looked [like one|rather like one, too].
beat: here day; hero sad worried; other asleep calm
- In the chair sat {look}. {Hero} went hot and cold. {He} could cover the mirror. {He} could run.
  <{He}
  picked up the mane and tried to [glue it|pin it]. No.> "I must tell {ohim}," {he} said.
- {Hero} stepped back. What had {he} done? {Other} looked like {look}. <The back door was open.>
  {He}
  went as far as the step, and [turned round|came back again].
- "Oh dear," whispered {hero}. That was not a lion. That was {look}! {He} could say the mirror was
  broken, or that manes are [out of fashion|no longer worn]. {He} practised it, and it sounded
  wrong.
- {Look}, that is what {he} had made of the king of beasts! {Hero} looked at the window. It was
  just
  big enough to climb through. Then {he} took a deep breath, and [woke {ohim}|held up the mirror].
beat: here day; hero standing scared; other standing surprised
- "I have made a mistake," {he} said. "A large one. You may eat me." {Other} looked into the mirror
  for a long time. Then there was a squeak. A child stood at the door. It said, "[Oh, how
  sweet|Aah], {sweet}!"
- "I am sorry," said {hero}, "it was me, not the scissors." {Other} opened {ohis} mouth to roar.
  But
  a little girl put in her head and said, "[Look|Mum], {sweet}!" And nobody ran away.
- {Other} felt {ohis} head. {Ohe} felt it again. "You told me yourself," {ohe} said at last. "The
  others always say that I look splendid." And outside a small voice cried, "[May I stroke
  it|Look], {sweet}!"
- "It's all off," said {hero}, "and I did it." <It was so still that you heard hairs fall.> Then
  {other} went out, to be laughed at. But the children did not laugh. "[How nice|Ooh], {sweet}!"
  they
  said, and came nearer.
beat: here dusk; hero sitting happy; other sitting happy
- That day {other} was stroked for the first time in {ohis} life. {Ohe} had not known that {ohe}
  could
  purr. A month later the mane was back. "[The same again|All of it off], please," {ohe} said.
- Somebody gave {other} a biscuit. <Somebody sat on {ohim}.> "Nobody ever came so close," {ohe}
  said
  in
  wonder. {Hero} swept up the mane, and stuffed a cushion with it. {Other} [sits on it|comes to sit
  on it].
- "Are you very angry?" asked {hero}. "I was," said {other}, with three children on {ohis} back. "I
  will be again [when it gets cold|in winter]." So {hero} knitted {ohim} a cap.
- Now there is a new line on the sign: "Mistakes are owned up to." {Other} wrote it {ohimself}, and
  people trust {hero} [with anything|with their whiskers]. {He} cuts left, right, and then {he}
  stops.
extras: her

premise: new in town
heroes: !sea !vehicle !old
tones: cosy brave funny
weather: none
time: day
ask: is new and doesn't know anybody | is the new one | feels strange in a new place
moral: every friend was a stranger once | a place is yours when you know its corners
theme: belonging

plot: the word that nobody explains
tones: cosy funny brave
friend: any
place: village, old town, market, island, mushroom village, harbour
ask: moves to another country | comes to a land where nobody speaks {his} language | hears a
  language that {he} doesn't
  understand | is in a country where {he} can't understand a word
title: {Word}! | What Does {word} Mean? | {Hero} and the Strange Word
draw: word / right = plimma / Sit down with us | oobalo / Come and eat | tikatee / There is room
  here |
  mumbaloo / Stay for a while | zazinka / We have been waiting for you | brimbil / You
  look hungry
draw: pan / smell = a pan / pancakes | a big pot / soup | a basket / warm bread | a blue dish /
  plums
beat: here day; hero standing worried
- "{word}!" they called, as {a_hero} got off the cart. ^ {He} had come from far away and did not
  know
  the word. It [sounded loud|had sharp corners]. "It must mean: go away," thought {hero}.
- Everything was new for {a_hero}: the house, the street, the bread. ^ Even the words were new.
  "{word}!"
  people said, wherever {he} went. {He} was sure that it meant [something bad|"Get out of my way"].
- {A_hero} had learned three words of the new language, and they were all kinds of fish. ^ Nobody
  said
  them. What everybody said was "{word}!" It made {him} [hurry past|pull in {his} head].
- What does it mean when people look at you and shout "{word}"? {Hero_the}, who was new there, did
  not
  ask. ^ "It means: what are you [doing|looking for] here?" {he} thought.
beat: here day; hero walking sad
- At the well an old woman said it, with a wave of her hand. "{word}!" {Hero} went the other way.
  <A
  baker said it from his door, with flour on his arms.> {Hero} [ran|went faster].
- "{word}!" cried the children. {Hero} looked at the ground. "{word}," said the postman, and
  pointed.
  <{Hero} put up {his} collar.> At night {he} said it to the wall, [very quietly|quite crossly].
- {Hero} took to the back lanes. But "{word}" waited behind every corner. It came from windows and
  over fences. "[I am going, I am going|Yes, yes]," muttered {hero}, and shut the door.
- On Monday {he} heard it four times, on Tuesday nine. "{word}, {word}!" squeaked even the parrot
  at
  the barber's. {Hero} began to go out only [in the dark|when it rained].
beat: here dusk; hero standing sad; friend standing happy
- Then {a_friend} stood before {him}, holding {pan}. "{word}!" said {friend}. There was no way
  round.
  "All right!" cried {hero}. "I am going! But [where to|I live here now]!" And tears came.
- One evening {he} bumped right into {a_friend}, who was carrying {pan}. "{word}," said {friend}.
  <It
  was too much.> "I have not done anything to you!" cried {hero}. {Friend} [stared|looked puzzled].
- {A_friend} sat on {hero}'s step. In {fhis} lap was {pan}. "{word}," {fhe} said softly. "Say
  it
  to my face, then," said {hero}. "[What is it|What does it mean], that word?"
- Somebody knocked. It was {a_friend}, with {pan}. "{word}?" asked {friend}, for this time it was a
  question. {Hero} was so tired that {he} did not run. {He} said, "I [don't|do not] understand."
beat: here dusk; hero sitting surprised; friend sitting happy
- {Friend} did not understand, either. But tears are the same everywhere. {Fhe} sat down, patted
  the
  place beside {fhim}, and lifted the lid: {smell}. "{word}," {fhe} said once more. And {hero} saw
  what it meant: "{right}."
- With {fhis} {fhands}, {friend} showed it: you, here, with us. Then {fhe} pointed at the {smell}.
  "{word}!" So it didn't mean "go away." It had never meant that. It meant: "{right}."
- {Friend} took {hero} by the {hand} and led {him} round the corner. <There stood a long table, and
  {smell} for all.> One chair was empty. They pointed at it and cried, "{word}!" "{right}," that
  was
  what it meant.
- Out of {fhis} pocket {friend} drew a dictionary, as thick as a brick. {Fhe} leafed, and put
  {fhis}
  finger on a line. {Hero} read it twice. "{word}: {right}." [And next to {him} steamed the
  {smell}|It smelled of {smell}].
beat: here dusk; hero sitting happy; friend sitting happy
- All those weeks! The old woman, the baker, the children, the postman, even the parrot! {Hero} ate
  till {he} could eat no more. Then {he} leaned out of the window, with {his} mouth full. "{word}!"
  {he} called [down the street|to everyone].
- {Hero} laughed and cried into the {smell}. <{He} has learned many words since then.> But when the
  cart brings somebody new, {he} shouts the old one: "{word}!" And then
  [{he}
  runs after them|{he} pats the chair].
- "And what is that called?" {hero} asked, and held up a spoon. "And that?" {Friend} named it all,
  [the
  spoon and the moon|to the last crumb]. It was the first evening that was not silent.
- "{word}," said {hero}. {He} said it badly, but they clapped. <Ten times {he} had to say it, for
  the
  baker, for the children.> And far away the parrot [answered|called it back].
extras: her his

plot: the chair by the window
tones: cosy wondering
heroes: !sea !vehicle !old !teacher
other: teacher, old owl, old goose, old badger, professor
place: school, classroom, village
ask: is new at school | has {his} first day at school | comes to a new school
title: The Chair by the Window | The New One | What Was Under the Chair
draw: drop / last = a pencil / Nils | a pea / Clover | a marble / Hana | an eraser / Biscuit
beat: classroom day; hero standing scared; other standing calm
- Everybody had somebody to sit with. {A_hero} stood at the door with {his} bag. ^ "You are the new
  one," said {a_other}, who was the teacher. "There's a chair free, [by the window|over there]."
- "Class, this is our new one," said {a_other}, the teacher. Thirty eyes looked at {a_hero}. ^
  There
  was only one free chair, by the window, and [it wobbled|nobody sat near it].
- {A_hero} had practised at home how to say {his} name. ^ In the classroom it was gone. "Sit down
  by
  the window," said {a_other}, the teacher. So {he} sat there, [all alone|without a name].
- The first day at school smells of floor polish. {A_hero} could hear {his} own shoes. ^ "There,"
  said the teacher. It was {a_other}, and {ohe} pointed to an old chair. [It creaked|One leg was
  too
  short].
beat: classroom day; hero sitting sad
- Why was just this chair free? "Because nobody wanted it," thought {hero}. <At break the others
  ran
  out in twos and threes.> [{Hero} ate {his} bread|{He} counted the panes of the window].
- The other chairs were new and blue. This one was brown, and it said "eek" at each breath. "[It
  doesn't belong here, either|We two]," thought {hero}, and sat very still.
- All morning they whispered and looked across at {him}. At the chair, really. "It must be a bad
  chair," thought {hero}. "The one for [the ones who are left over|those whom nobody knows]."
- It rocked to the left, it rocked to the right. <Somebody giggled.> {Hero} held on tight, and
  looked
  out of the window [till the trees blurred|for the whole lesson].
beat: classroom day; hero sitting surprised
- Then {drop} rolled under the chair. {Hero} crawled after it, looked up, and forgot to come out.
  The
  bottom of the seat was full of names! [Scratched, inked, painted|Dozens of them].
- In the third lesson {he} lost {drop}. {He} bent down, and down, till {he} saw the chair from
  below.
  There was writing there, row upon row. It was [names|all names], and the last was {last}.
- {Hero} dropped {drop}, and was glad of it. <It's nice under a chair, nobody looks at you.> But
  what
  was that up there? Somebody had carved a name. And next to it another, and [another|forty more].
- Plop went {drop}. Down went {hero}. And there, where nobody sees it, the old chair was covered
  with
  names. Some were so old that they were [black|worn smooth].
beat: classroom day; hero sitting curious; other standing calm
- "Have you found it?" asked {other}, upside down. "That is the chair of the new ones. Everybody
  once
  sat there. I did, too." {Ohe} pointed to a corner. "[I cried for two days|That's me]."
- A head came under the table. It was {last}, who always laughed so loud. "That is me," whispered
  {last}. "Last year I sat here. They were only whispering [because they're jealous|if you'd found
  it
  yet]."
- "All of us," said {other} quietly, "began on that chair. It has the best view. You get it [for a
  year|till the next one comes]." And {ohe} laid a penknife on the table, and looked away.
- "Shh," said {last} from the next row. "You have to find it by yourself. That's the rule. Each of
  us
  was new once." {Hero} read all the names again. It was [the whole class|half the town].
beat: classroom day; hero sitting happy
- {Hero} wrote {his} own, with {his} tongue between {his} teeth. <It took all of break, because so
  many
  came to help.> One held the lamp, [and one told {him} a joke|one held the chair].
- Right at the edge there was still some room. Now {his} name is there, a bit crooked. In spring
  somebody new stood there with a bag. {Hero} was the first to [get up|pull out the chair].
- There's a new one in the class now, on the chair by the window. {He} looks sad, but {hero} says
  nothing. {He} just rolls {drop} across the floor, [very carefully|in the right direction].
- At home they asked, "And do you have somebody to sit with?" {Hero} thought of the names. "[With
  about fifty|Yes]," {he} said. "You just can't see them from above."

plot: left where the dog used to be
tones: funny wondering
friend: any
place: old town, village, city, harbour
ask: is new in town | moves to a new town | gets lost in a new town | draws a map of {his} new town
  | can't find {his} way home in a new
  town
title: Left Where the Dog Used to Be | A Map of Everything | {Hero} Finds the Way
draw: way1 / way2 = left where the dog used to be / straight on until you feel like turning | past
  the
  blue door, which is green now / up the steps that Aunt Olga fell down | behind the smell of soup
  /
  where the wedding was | left at the tree that they cut down / not the way everybody takes
draw: name1 / name2 = Street of the Sneezing Cat / Corner Where I Cried | Lane of Nine Umbrellas /
  Wrong Turning Square | Alley That Smells of Toast / Place of the Lost Shoe
beat: here day; hero standing worried
- "Excuse me, where is the market?" asked {a_hero}, who had moved here on Saturday. ^ "Easy," said
  a
  man on a ladder. "{Way1}." {Hero} thanked him and [got lost|was lost at once].
- {A_hero} had lived {in_place} for three days. ^ {He} knew the way from {his} bed to {his} door.
  After that {he} had to ask. "{Way1}," they told {him}, and meant it kindly.
- It takes a minute to get lost {in_place}. {A_hero}, who was new, [did it in half|could do it in
  less]. ^ {He} asked for the market. "You go {way1}," said a woman with a basket.
- "You can't miss it," they said to {hero_the}. ^ {He} was new, and {he} missed everything.
  "{Way1},"
  they explained, "and then you see it." [{Hero} saw nothing|{He} didn't].
beat: here day; hero walking sad
- {He} asked a second time. "{Way2}," said an old man. <All of them knew the town by heart.> But
  the
  heart was theirs. {Hero} went [round and round|past the same cat four times].
- "{Way2}," said the baker. "{Way2}," said the policeman as well. In the evening {hero} found {his}
  house by accident. The market [was shut|he never saw]. {He} ate the last crust.
- "{Way2}," said a girl. "No, the other way round," said her brother. {Hero} sat down on the kerb
  in
  a street that {he} had never seen before. "Everything here [used to be|was] something," {he}
  said.
- {He} tried it. {way2}, somebody had said, but what was that to {him}? <{He} had no dog here, no
  wedding, no aunt.> {He} came to a wall, [and the wall did not know, either|and had a little cry].
beat: here day; hero sitting calm > hero walking curious
- "Then I must make my own," said {hero}. {He} took paper, and wrote down all that happened to
  {him}: {name1}. {name2}. By evening the sheet [was full|had a shape].
- Next morning {he} took a pencil along. Here a cat sneezed, there {he} had cried. {He} gave it all
  a
  name. {name1}, {he} wrote, and {name2}. [Now they were places|That made it better].
- What had happened to {him} so far? Quite a lot! {Hero} drew a line, and wrote along it: {name1}.
  <Then it bends.> {name2}. {He} got lost on purpose now, because [the map had holes|a corner was
  missing].
- On the back of a paper bag {he} began to draw. {name1}. {name2}. The more {he} got lost, the
  better
  the map grew. [And {he} found the market|There it was: the market], too, by the way.
beat: here day; hero pointing proud; friend standing surprised
- People looked over {his} shoulder. "{name1}?" they said. "That is our street! Is it called that?"
  "[Since Tuesday|For me]," said {hero}. And then {a_friend} came, with a suitcase. "Where is the
  market?" {friend} asked.
- Then a cart stopped, and {a_friend} climbed down, new, with a bundle. "{Way1}," people began to
  explain. {Friend} looked unhappy. "[Wait|Let me]," said {hero}, and unfolded the map.
- A week later somebody sat on the kerb and cried. It was {a_friend}. "{Way2}," {fhe} had been
  told.
  "I know that corner," said {hero}, and sat down as well. "It's on [my|the] map."
- "Could I have one of those?" asked a voice. It was {a_friend}, who had moved here that very
  morning. "I'm lost." "Good," said {hero}. "[That's how it starts|Then write it down]."
beat: here dusk; hero walking happy; friend walking happy
- They walked together, along {name1}, over {name2}. "And what is that here called?" asked
  {friend}.
  {Hero} looked. "Nothing yet," {he} said. "[You found it|It's yours]. What happened to you here?"
- "Go along {name1}," said {hero}, "and turn at {name2}." {Friend} found it at once. <They ate
  plums
  on
  the steps.> Then {hero} wrote one more name on the map: "[Here we sat|Plums, with {friend}]."
- Today there are signs {in_place}. {name1}, it says on one, in the mayor's best white letters. And
  strangers find the market. {Hero} sometimes gets lost still, [for the fun of it|to get new
  names].
- And if you ask {hero} the way to {his} house? "Past {name1}," {he} says, "then left, where
  {friend}
  and I first met." You won't find it. But [you will like the walk|somebody will ask you in].
extras: him he her

premise: takes part in a contest
heroes: !sea !vehicle !royal
tones: funny wondering
weather: none
time: day
ask: takes part in a contest | wants to win a contest | wants to win first prize
moral: some prizes are won by losing | the best thing is often the one that nobody brought
theme: contest

plot: the silence contest
tones: funny
friend: any
place: village, market, old town, castle, farm
heroes: !sea !vehicle !royal
ask: has to keep quiet for a whole day | must not say a word | enters a contest of silence | talks
  and
  talks and cannot be silent
title: Not a Word! | The Great Silence | {Hero} Keeps Quiet
draw: thing1 / run / flat = great cheese / rolled / the pond | barrel of pickles / rumbled / the
  band | cartwheel / raced / the cake table | huge pumpkin / bounced / the mayor's chair
beat: here day; hero standing happy
- {A_hero} talked from morning to night, and in {his} dreams. ^ And this one had put
  {his} name down for the Great Silence! Whoever was quiet longest [got the golden bell|won a ham].
- "I can be silent for hours," said {hero_the}. "I could talk about it for days." ^ Everyone
  laughed,
  for it was the day of the silence contest, and the prize was [a ham|a golden bell].
- Nobody had ever heard {a_hero} be silent. ^ Not at meals, not under water. And now there {he}
  sat,
  in the ring, at the great silence contest. "[I shall win|Watch me]," {he} said. <"At least, I
  will
  say so until it starts.">
- It was written on the wall: "Silence contest. The quietest wins the [ham|golden bell]." {A_hero}
  read
  it aloud. ^ Then {he} talked about it all the way home. Then {he} put {his} name down.
beat: here day; hero sitting proud; friend sitting calm
- Bong! Now not a word. Forty sat in a ring, and on {hero}'s left sat {a_friend}. A fly walked over
  noses. "Shoo," said the baker, and was out. [The postman sneezed|Aunt Olga giggled], and was out.
- The clock struck ten, and it grew quiet. Words rose up in {hero}, and {he} swallowed them. <They
  tickled.> Beside {him} {a_friend} [stared straight ahead|had shut {fhis} eyes]. One by one the
  others
  gave up.
- All held their breath, even those who watched. {Hero} bit {his} lip. {A_friend}, who sat
  opposite,
  bit {fhis}. <The cook said "my soup!" and had to go.> By noon there were [only two|two left].
- {Hero} had never known how loud a mouth is inside. But {he} sat. Somebody said, "Is it over?" It
  was
  over for that one. At last only two were left in the ring: {hero} and {a_friend}.
beat: here day; hero pointing scared; friend sitting calm
- Then {hero} saw it: up on the hill a {thing1} had come loose. It {run} right toward {friend}, who
  sat
  with {fhis} back to it. {Hero} pointed. {Hero} waved. {Friend} [thought it was a trick|smiled,
  and
  was silent].
- On the hill, a {thing1} began to move. It {run} faster and faster, and in its way sat {friend}.
  {Hero}
  rolled {his} eyes. {He} hopped. "Nice try," said {friend}'s [eyebrows|face].
- And what was that? Down the street came a {thing1}, and it {run} straight for {friend}. Everyone
  saw
  it. <No one said a word, because [the rules said so|it was forbidden].> <{Hero} jumped up and
  flapped.>
- Something rumbled. {Hero} looked up, and {his} hair stood on end. A {thing1} {run} down the hill,
  behind {friend}'s back! {He} made faces, [all that {he} had|seven of them]. {Friend} nearly
  laughed.
beat: here day; hero arms up proud; friend running scared
- The prize shone in the sun. {Hero} looked at it once more. Then {he} opened {his} mouth, and out
  came all
  that {he} had saved since ten: "JUMP!" {Friend} jumped. And the {thing1} {run} into {flat}.
- "Out of the way, {fcall}!" shouted {hero}. <It was very loud after so much silence.> {Friend}
  leaped
  aside, and the {thing1} {run} past, [by a hair|a hand away], and into {flat}.
- One word, and {he} would lose. No word, and... {Hero} did not think it to the end. "{Fcall}!"
  {he}
  yelled. "Behind you!" {Friend} threw {fhimself} down. Over {fhim} {run} the {thing1}, and into
  {flat}.
- "Look out!" It was {hero} who cried it, so loud that the weathercock turned. {Friend} was gone
  from
  the spot in one jump. On that spot {run} the {thing1}, and then into {flat}. [There was a
  crash|Bang].
beat: here day; hero sitting happy; friend arms up happy
- "{Hero} has spoken," said the judge. "{Friend} has won." {Friend} took the prize, walked over,
  and
  put it into {hero}'s lap. And then {fhe} said the first word in seven hours. It was
  "[thanks|friend]."
- So {friend} won, and {hero} lost. "How is it to be silent so long?" {friend} was asked. "You see
  things," {fhe} said, "but it takes somebody [who shouts|with a big mouth] to tell you."
- They shared the prize, half and half. {Hero} told the whole story at supper, from the beginning,
  with
  all the noises. {Friend} listened. [Neither could have done it better|It lasted till Thursday].
- "What a pity," people said to {hero}, "you were so close." "To what?" asked {hero}. Then {he}
  talked
  for three days without a stop, [to make up for it|and nobody minded]. {Friend} did not mind at
  all.

plot: the inside of the pumpkin
tones: funny cosy
heroes: !sea !vehicle !royal !big !mouse !rat
other: mouse, little mouse, hamster, field mouse
place: farm, village, market, pumpkin field
ask: wants to grow the biggest pumpkin | grows a pumpkin for a contest | has a pumpkin that
  somebody
  lives in
title: The Inside of the Pumpkin | Not the Biggest Pumpkin | Somebody Lives in My Pumpkin
draw: sign / stars = a curtain with dots / a bed for seven | a stove as big as a thimble / a bath
  made
  of a nutshell | a doorbell / a tiny library | a staircase / a swing made of thread
beat: here day; hero standing proud
- Each morning {a_hero} measured {his} pumpkin with a string. ^ The prize was for the biggest. {He}
  watered it, and sang to it, and [told it about giants|turned its good side to the sun].
- "Grow," said {hero_the}. ^ The pumpkin grew. It would win the first prize, the golden ribbon. By
  August {he} could no longer [see over it|get both arms round it].
- The pumpkin contest was near, and {a_hero} would win it. ^ {He} had the best
  seed, the
  best dung and [a blanket for cold nights|a chair to sit beside it].
- The roundest pumpkin of all was that of {a_hero}. ^ {He} knocked on it every
  evening.
  It said "tock." [That is what a winner says|"Good," said {hero}].
beat: here day; hero standing surprised; other standing scared
- One evening {he} knocked, and someone said, "Come in." There was a little door in its side. In
  the door stood {a_other}. "[Oh|Oh dear]," {ohe} said. "Is it yours? We thought it had been left."
- Then {he} found a hole in it, and curls of smoke. {Hero} bent down. Inside sat {a_other}, with a
  spoon. "We only ate [what was in the way|as much as we needed for a parlour]," {ohe} said.
- But the pumpkin grew no more. It got lighter! {Hero} put an ear to it, and heard a lullaby.
  "Hush,"
  said {a_other}, and leaned out of a window. "[I've just got them to sleep|The little ones are
  asleep]."
- On the day before the contest, a bell rang. It rang in the pumpkin. Out came {a_other} with a
  bucket
  of seeds. "Where shall I put these?" {ohe} asked. Then {ohe} saw {hero}, and [dropped the
  lot|turned
  pale].
beat: here day; hero sad angry; other sad worried
- "My pumpkin! My prize!" cried {hero}. {Other} swallowed. "We can be out tonight," {ohe} said, "we
  have moved before." {Hero} looked in at the window. {He} saw {sign}. {He} saw {stars}.
- "Out!" said {hero}. "Yes," said {other}, and carried it all into the cold. There was {sign}.
  There was, in a leaf, {stars}. {Hero} watched. <{He} was angry [for as long as {he} could|still,
  but less].>
- A hollow pumpkin wins nothing. {Hero} raised {his} fist to knock it flat. Through the crack {he}
  saw {sign}. Behind it was {stars}. The fist [opened|came down slowly].
- "All summer I watered it," said {hero}. "We know," said {other}. "We always said: what a kind
  rain,
  and it sings." {Hero} bent down. {He} saw {sign}. {He} saw {stars}, and said nothing.
beat: here day; hero standing proud; other standing happy
- On the great day there were forty pumpkins. {Hero}'s was the smallest by now, [and it smoked|and
  had
  a chimney]. The judge laughed, and knocked on it. "Come in," said {other}. <The judge put on a
  second
  pair of glasses.>
- "They stay," said {hero}. {He} lifted the pumpkin on a cart, and no cup fell over. At
  the contest they laughed at it. Then the judge looked in at the window, [and went down on both
  knees|for a whole hour].
- "What's this?" asked the judge. "Not the biggest," said {hero}. "Look inside, please. Wipe your
  feet."
  The judge looked. {other} was just pouring tea. One after the other, everyone [queued up|wanted
  to
  see].
- {Hero} could have stayed at home. {He} went all the same. At the end of the row {he} put down a
  pumpkin with curtains. The judge weighed it. "Feather-light," she said. Then a window opened, and
  {other} [said good day|asked her to tea].
beat: here dusk; hero sitting happy; other sitting happy
- The golden ribbon went to a pumpkin as big as a cow. "Biggest outside," it said there. But then
  the
  judge wrote a second card, by hand: "Biggest inside." It hangs over {other}'s door, [beside
  {sign}|a bit crooked].
- First prize: forty pounds of soup, that's what the winner was by Friday. {Hero}'s pumpkin is
  still
  standing. In the evening a light goes on in it. {He} knocks, and somebody says, "[Come in|It's
  open]."
- {Hero} won nothing. On the way home {he} heard them singing in the cart, seven small voices. It
  was
  the song that {he} had sung to the pumpkin all summer. [They knew every verse|They had it by
  heart].
- In spring {other} brought {hero} the seeds, all of them, dry and clean. "For
  a
  bigger one," {ohe} said. "[We are going to need rooms|There will be more of us]."
extras: she her

plot: the empty frame
tones: wondering cosy
heroes: !sea !vehicle !royal
other: king, queen, old king
place: castle, palace, great hall
ask: has to find the most beautiful thing in the world | brings an empty frame to a contest | must
  show a
  {okind} something beautiful
title: The Empty Frame | The Most Beautiful Thing in the World | What {Hero} Brought
draw: rich1 / rich2 = a peacock made of rubies / a fountain of perfume | a golden pineapple / a
  carpet of
  butterflies' dreams | a clock that cried pearls / a singing chandelier | a silver forest / a
  bathtub
  full of diamonds
beat: here day; hero standing worried; other sitting sad
- {A_other} was bored. "Bring me the most beautiful thing in the world," {ohe} said, "and I will
  fill
  your sack with gold." They all ran off. {A_hero} [ran, too|did not know where to run to]. ^
- There was a contest at court. Whoever brought the most beautiful thing would win. {A_other} would
  be
  judge, and {ohe} yawned already. {A_hero}, who lived down by the mill, [heard of it late|had a
  try].
  ^
- "Beauty, beauty," sighed {a_other} on the throne. "Nobody brings me any. I shall hold a contest."
  The
  notice hung on every tree. {A_hero} read it [three times|on {his} way home]. ^
- {A_hero} owned a bed, a pan and an old picture frame. ^ And now {a_other} wanted the most
  beautiful thing in the world. For that {ohe} would give a sack of gold. {Hero} looked at the bed.
  <{He} looked at the pan.>
beat: here day; hero standing worried; other sitting calm
- They came with {rich1}. "I have got one of those," said {other}. They came with {rich2}. "In the
  cellar," said {other}. Last in the line stood {hero}, with [an empty frame|a frame with nothing
  in
  it].
- One had {rich1}, one had {rich2}. {Other} looked, and put {ohis} chin in {ohis} hand. "Next,"
  {ohe}
  said. Next was {hero}. {He} held a wooden frame, and in it was [nothing|air].
- {rich1}! {rich2}! It glittered so much that the guards squinted. {Other} looked past it all, at
  the
  wall. "And you?" {ohe} asked {hero}. "A frame," said {hero}. "[Just the frame|Without a
  picture]."
- {Other} had seen {rich1} by nine. By ten it was {rich2}. <By eleven {ohe} had hiccups from
  boredom.>
  Then
  {hero} stepped up with an old frame. "There's nothing in it," said {other}. "[Not yet|No]," said
  {hero}.
beat: here day; hero standing calm; other standing curious
- <The hall laughed. {Hero}'s {hands} were damp.> But {he} went to the window and held up the
  frame.
  "Here," {he} said. "You have to come over." It was a long time since {other} had [looked out|left
  the
  throne before noon].
- "Is this a joke?" asked {other}. "It's too heavy to bring all of it," said {hero}, "so I only
  brought
  the edge." And {he} hung the frame on the window catch. {Other} [got up|came closer].
- {Hero} wished that {he} had stayed at home. But now {he} was here. {He} opened the window, and
  put
  the frame on the sill. "Please stand where I am," {he} said. And {other} [stood there|did it].
- "Throw that out!" said a minister. "Just a moment," said {hero}. {He} held it up to the window,
  with both arms. <They shook a little.> "Now look through, and [wait|don't talk]."
beat: here dusk; hero standing calm; other standing surprised
- In the frame there was a tree, and on the tree a bird. It shook itself. Then the sun went down
  behind
  it, quite slowly, in eleven colours. {Other} [forgot to yawn|did not move].
- Inside the frame stood a hill with a girl on it, who called her goat. The goat would not come.
  Evening
  came instead, first gold, then rose, then blue. "[Is that mine|How long has that been there]?"
  asked
  {other}.
- At first there was only a roof. Then smoke rose from it, thin and straight. A window was lit, and
  a
  second one. "Somebody is cooking," said {other}. [They all whispered now|Behind them all was
  still].
- "I see nothing. A field," said {other}. Then the wind went through the field, like a hand over
  fur.
  <And the shadow of a cloud walked across.> "Oh," said {other}. "[Does it do that often|It
  moves]?"
beat: here night; hero walking happy; other standing happy
- "What's it called?" asked {other}. "Tuesday," said {hero}. {He} went home with a sack of gold.
  Each day the frame hangs in another window. {Other} [is never bored|goes to see what is on].
- The gold was {hero}'s, and {he} bought [a second pan|glass for {his} own window]. At the castle
  {rich1}
  is in the cellar now. And on the wall hang forty empty frames. "My collection," says {other}.
- "And tomorrow?" asked {other}. "There will be a new one," said {hero}. "It costs nothing, but you
  have
  to be there." {Other} got up at five. {Ohe} had never seen [that one|the pink one], either.
- When the stars were in the frame, {other} gave {hero} the gold. "And the frame?" {ohe} asked.
  "Keep
  it," said {hero}. "I know by now [where to look|how big it is]." And {he} went home through the
  middle
  of the picture.
extras: her

premise: lost in a crowd
heroes: !sea !vehicle !big !old !royal
tones: cosy funny wondering brave
weather: none
ask: gets lost | is lost | gets lost in a big place | loses {his} people
moral: whoever stands still is easier to find | you are never lost while somebody is looking for
  you
theme: being lost

plot: grandmother is lost
heroes: !sea !vehicle !big !old !royal child|!person

tones: funny cosy
friend: cook, gardener, postman, musician, baker, mail woman, old goose
time: day
place: market, old town, circus, harbour, train station
ask: gets lost at the market | loses {his} grandmother in the crowd | looks for {his} grandmother
title: Grandmother Is Lost | Two Lost Ones | Round and Round
draw: word1 / word2 = a hat with cherries / she hums when she thinks | a green coat / she whistles
  through her teeth | a basket with a duck in it / she talks to the duck | yellow boots / she
  counts her steps aloud
beat: here day; hero standing surprised
- "I am not lost," said {a_hero}. ^ "I am here. It's my grandmother who is lost. [She was holding
  my
  {hand}|A minute ago I had her]." And {he} looked about among all the legs.
- First there was Grandmother's hand. Then it was the hand of [a stranger|somebody with a fish].
  "Oh," said {hero_the}. ^ "Now she has got lost again."
- {A_hero} stood still in the middle of the crowd, as one should. ^ Grandmother had not stood
  still.
  "[She's only seventy|She never listens]," {he} sighed. "I must find her before she is afraid."
- So many legs, and none of them Grandmother's! {A_hero} swallowed hard. ^ "Keep calm," {he} said.
  "Grandmother is lost, and [she has the sandwiches|I am the one who knows where I am]."
beat: here day; hero standing worried; friend standing calm
- "Are you lost?" asked {a_friend}. "My grandmother is," said {hero}. "She has {word1}, and
  {word2}."
  "[We'll soon have her|Poor thing]," said {friend}. "Let's look."
- {A_friend} bent down. "Whom do you belong to?" "To my grandmother," said {hero}, "but she's lost.
  You
  know her by {word1}. And {word2}." <{Friend} nodded [gravely|and did not laugh].>
- {He} asked the first one who looked kind, and that was {a_friend}. "Have you seen a lost
  grandmother?
  {word1}, and {word2}." "Hm," said {friend}. "[Somebody like that was here just now|How lost is
  she]?"
- "I need some help," {hero} said to {a_friend}. "Not for me. For an old lady. She has {word1}, and
  {word2}." <{Friend} put down what {fhe} was carrying.> "[That is serious|Then we must hurry],"
  {fhe}
  said.
beat: here day; hero walking worried; friend walking curious
- At the cheese stall they said, "She was here! She was looking for a {kind}." <At the flowers they
  said
  the same.> "So she is lost, and looking for somebody, too," said {hero}. "[Poor Grandmother|What
  a
  muddle]."
- Everybody had seen her. "She went that way!" "No, she came back!" "She asked for a {kind} who is
  lost."
  {Hero} shook {his} head. "[There can't be two of us|She mixes things up]," {he} said.
- They went once around the fountain. She had just been there. They went round once more. She had
  been
  there again. "She's fast, [for a grandmother|when she is lost]," puffed {friend}.
- "{word1}? Just gone," said the fishwife. "{word1}? That way," said the man with the balloons.
  "She said
  she had lost [her {kind}|somebody]." <They ran left. She, it seems, ran right.>
beat: here day; hero standing calm; friend standing worried
- Then {hero} stopped so short that {friend} ran into {him}. "If two look for each other, nobody is
  there to be found," {he} said. "[One of us has to wait|Somebody must stand still]." {He} climbed
  on a
  barrel, and waited.
- {Hero} wanted to run on. <It is hard to stand still when you are a bit afraid.> But {he} did it.
  "[She
  knows this place|Here we ate plums last time]," {he} said, and sat down, right in the middle.
- "We are doing it wrong," said {hero}. "She's the one who is looking. So I must be the one who
  stays."
  {He} held {friend}'s {fhand} quite tightly. And then, above the crowd, {he} saw {word1}.
- "Quiet," said {hero}, and shut {his} eyes. Somewhere in all the noise there was a noise {he}
  knew. Yes:
  {word2}! "[She's coming round again|Stay here]," said {hero}, and waved with everything {he} had.
beat: here day; hero arms up happy; friend standing happy
- "There you are!" cried Grandmother. "You were lost." "I? You were!" said {hero}. They looked at
  each
  other. Then they both looked at {friend}. "[And where do you belong|Are you lost as well]?"
- She hugged {him} so hard that something squeaked. "I was not worried," said {hero} into her coat.
  "Me
  neither," said Grandmother. <Neither let go [for some time|until they were home].>
- "I have found my grandmother!" {hero} called to the cheese stall. "I have found my {kind}!"
  Grandmother
  called to the flowers. Everyone clapped twice. {Friend} got half a sandwich.
- Next time Grandmother tied a ribbon to her wrist, with {hero} on the other end. "So that you
  don't get
  lost," {he} said. "[Thank you, dear|How thoughtful]," said Grandmother.
extras: she her

plot: lost property
tones: funny cosy wondering
friend: any
time: day
place: train station, museum, market, castle, harbour
heroes: !sea !vehicle !big !old !royal
ask: goes to the lost property office | hands {himself} in at the lost property office | is lost
  and
  meets other lost things
title: Lost Property | Number Ninety-Four | {Hero} Hands {himself} In
draw: shelf1 / shelf2 = glove / trumpet | milk tooth / bicycle bell | chess queen / left shoe |
  very long
  scarf / tuba
draw: mark1 / mark2 = sneezes in twos / never eats the crust | laughs before the joke is over / is
  afraid of
  moths | sleeps with one sock on / can whistle two notes | walks round every puddle twice / says
  thank
  you to doors
beat: here day; hero standing sad
- "I found something," said {hero_the} at the counter. ^ "What?" asked the clerk of the lost
  property
  office, without looking up. "[Me|Myself]," said {hero}. "I'm lost."
- {A_hero} had been taught: what you find, you hand in. ^ One day {he} found that {he} was lost. So
  {he} went to the lost property office and [put {himself} on the counter|handed {himself} in].
- Lost umbrellas to the left, lost hats to the right. "And I?" asked {hero_the}. ^ The clerk wrote
  a
  label: "One {kind}, lost, in good order." <And then a number, ninety-four.>
- There was a door with a sign: "Lost Property." {A_hero} read it twice. ^ "That's me," {he} said.
  {He}
  went in, and [wiped {his} {feet}|rang the bell], and was given number ninety-four.
beat: "A room with tall shelves full of umbrellas, hats and boxes" day; hero sitting sad
- They put {him} on a shelf, between a {shelf1} and a {shelf2}. "How long have you been here?"
  asked {hero}.
  "Since March," sighed the {shelf1}. "They say that somebody always comes. [I don't know|So they
  say]."
- There {he} sat, with a label round {his} neck. On {his} left lay a {shelf1}, on {his} right lay a
  {shelf2}.
  "First you listen for steps," said the {shelf2}. "[Later you count them|After a while you stop]."
- On the shelf there was room between a {shelf1} and a {shelf2}. "Don't cry," said the {shelf1},
  "or you'll rust."
  "I do not rust," said {hero}. But {he} [held {his} breath|swallowed] at each step outside.
- "New?" asked a {shelf1}. "Lost or forgotten?" "Is there a difference?" asked {hero}. "A big one,"
  said
  a {shelf2}. "Whoever is lost is being looked for." [They were all quiet for a bit|{Hero} hoped it
  was
  that].
beat: "A room with tall shelves full of umbrellas, hats and boxes" day; friend standing worried;
  hero
  sitting surprised
- Then the bell rang. In came {a_friend}, out of breath. "I have lost someone!" {fhe} cried. The
  clerk
  took a form. "Kind?" "{kind}." "Anybody could say that," said the clerk. "[Special marks|Describe
  it]?"
- Ting! At the counter stood {a_friend}, who had been running. "A {kind}," {fhe} gasped. "Have you
  got
  one?" "We have all sorts," said the clerk. "You'll have to [prove it|describe yours]."
- A voice came from the front, and {hero} knew it. It was {a_friend}! "A lost {kind}, please,"
  {fhe} said.
  "What does it look like, exactly?" asked the clerk, and [licked the pencil|dipped the pen].
- "Next!" said the clerk. Next was {a_friend}. <{Fhe} had lost {fhis} hat with running, but {fhe}
  did not
  ask for the hat.> "I've lost my best friend," {fhe} said. "[Marks|Can you describe it]?" asked
  the
  clerk.
beat: "A room with tall shelves full of umbrellas, hats and boxes" day; friend standing calm; hero
  sitting happy
- {Friend} took a deep breath. "{hero} {mark1}," {fhe} said, "and {mark2}. And nobody else saves me
  the
  warm side of the bench." On the shelf {hero} held very still. [So all of that had been seen|{He}
  had not
  known that anybody had noticed].
- "{hero} {mark1}," said {friend}. "Go on," said the clerk. "{hero} {mark2}." <The clerk wrote, and
  ran out
  of lines.> {Friend} [went on|told of the summer with the kite, too]. And {hero} listened.
- "Tall? Short?" "Just right," said {friend}. "{hero} {mark1}. And {mark2}, every time." Up on the
  shelf
  the {shelf1} whispered, "Is that you?" "[Yes|I think so]," whispered {hero}, and grew quite warm.
- It wasn't the colour that {friend} told about, or the size. It was that {hero} {mark1}, and
  {mark2}. <It
  took a quarter of an hour.> "There is only one of those," said the clerk, and [put down the
  pen|stood up].
beat: here dusk; hero walking happy; friend walking happy
- "Sign here," said the clerk. {Friend} signed for one {kind}, in good order. At the door {hero}
  turned
  round. "Somebody will come," {he} told the {shelf1}. "[They are only still running|I'll ask
  around]."
- They went home, and {friend} carried the label. "Did you think I would not come?" {fhe} asked. "I
  didn't
  think so," said {hero}, "I only counted the steps." And on the way {he} [skipped some|stopped
  counting].
- The clerk struck out number ninety-four. Then he looked at the {shelf1}. He took a sheet of paper
  and wrote
  in capitals, "Whoever has lost this: tell me [all about it|what it is like]."
- "And the {shelf1}?" asked {hero}. "Has nobody described it yet?" So they went back. "We would
  like it," said
  {friend}. "Marks?" asked the clerk. "[It waits well|It is good company]," said {hero}.
extras: he

plot: a night in the museum
tones: wondering spooky funny
other: king, queen, knight, prince, princess
time: night
place: museum
heroes: !sea !vehicle !big !royal
ask: is locked in a museum at night | spends a night in a museum | meets a statue that speaks
title: A Night in the Museum | The Itchy {okind} | Two Hundred Years
moral: ask what is wrong before you are afraid
draw: itch / wish = nose / to sit down | left ear / to put down the sword | knee / to bend it once
  | back / to lean on something
beat: museum dusk; hero standing worried
- One more hall, and one more, and {a_hero} had lost the others. ^ The museum had eighty halls. A
  bell rang far away. Then all the doors were locked, and [{he} was inside|it grew
  dark].
- Click went the lock, and the guard's steps went away. Somebody was still inside: {a_hero}. ^ {He}
  had
  lost the others among [the Romans|all the stairs], and {he} had not found the way out.
- It is one thing to be in a museum by day. {A_hero} was there at night. ^ {He} had looked at a
  ship for
  too long. When {he} turned round, {his} people were gone, and [the doors were shut|nobody was
  left].
- "Is there anybody here?" called {hero_the}, who had taken the wrong stairs and got lost. ^
  Everyone was
  there: dukes, nymphs, a stuffed walrus. But the museum was locked [for the night|till nine
  o'clock].
beat: museum night; hero standing scared; other standing sad
- Then someone groaned. {Hero} held on to a column. "Oooh," it went, from up there. It was
  {a_other}, all
  of marble. "[Please|Psst]," said the statue, and did not move its lips.
- "Hhhh," it came from the dark. {Hero} would have run. But all the doors were shut. So {he} turned
  round. On a pedestal stood {a_other}. {Ohe} was of white stone, and a stone tear ran down.
- At midnight somebody sighed so deep that the pictures shook. {Hero}'s knees shook, too. It came
  from {a_other}. {Ohe} was made of stone, and stood [by the stairs|in the moonlight].
- "Are you a burglar?" asked a dusty voice. "N-no," said {hero}. "Pity," said the voice. It
  belonged to
  {a_other}, a statue with [a chipped toe|pigeon spots]. "They have such clever fingers."
beat: museum night; hero standing curious; other standing sad
- "What's wrong?" asked {hero}. It took all {his} courage. "It's my {itch}," said {other}. "It
  itches.
  [For two hundred years|Since seventeen ninety]. The sculptor had just put down his chisel."
- "Are you going to haunt me?" asked {hero}. "Haunt!" said {other}. "I can't even reach my {itch}.
  And it
  itches, day and night, and they all just [draw me|look at my name]."
- {Hero} came one step closer, and another. "Does something hurt?" {he} asked. {Other} was silent
  with
  surprise. "Nobody has asked me that," {ohe} said then. "It's my {itch}. It itches."
- "Why do you sigh like that?" "Would you not," said {other}, "if your {itch} had itched for two
  hundred
  years? And the sign says: [do not touch|hands off]!" {Hero} read it. So it did.
beat: museum night; hero arms up proud; other standing happy
- {Hero} looked left. {He} looked right. Then {he} climbed over the rope and on the pedestal, and
  scratched. "Higher," whispered {other}. "Left. There! [Ohhh|Aaah]!" <Dust fell like snow.>
- <A rule is a rule. But an itch is an itch.> {Hero} took off {his} shoes, so to speak, climbed up,
  and
  scratched that {itch}. {Other} made a sound like [a happy millstone|a purring mountain].
- It was high, and the marble was smooth. {Hero} slid down twice. The third time {he} held on to
  the stone
  belt, and [reached it|got there]. Scratch, scratch. "I would [hug you|bow to you], good {kind},"
  said {other}, "if I could."
- {He} dragged up the guard's chair. {He} put the guest book on it, and stood on top. With a
  feather
  duster
  {he} tickled that {itch} till {other} [laughed pebbles|shook]. <A chip of stone fell off.>
beat: museum dawn; hero sitting happy; other standing happy
- "And is there anything else?" asked {hero}. "I would so like {wish}," said {other}. In the
  morning the
  guard rubbed his eyes. The statue stood as before. But it had [never smiled like that|a smile].
- All night {hero} went from statue to statue. Here it was an elbow, there a chin. At
  nine, when the door opened, one could hear it, very low. It was a museum [sighing with
  comfort|humming].
- The guard found {him} asleep. Above {him}, like a roof, was a marble hand.
  "That
  hand," said the guard, "[was never there before|used to point at the door]."
- {Hero} comes on Sundays, with a long feather. The guard looks out of the window then and
  whistles. On the
  sign there's a new line, in small letters: "Do not touch. [Except the {itch}|{Hero} may]."
extras: his

premise: a queen wants something silly
heroes: !sea !vehicle !royal
tones: funny wondering
weather: none
place: castle, palace, throne room, great hall
ask: must bring the {okind} something impossible | has to grant a {okind}'s silly wish | works for
  a
  {okind} with silly wishes
moral: listen to what is behind a wish | even crowned heads want quite small things
theme: wishes

plot: bring me yesterday
tones: funny wondering cosy
other: queen, king, old king
time: day
ask: must bring back yesterday | is sent to fetch yesterday | goes looking for yesterday
title: Bring Me Yesterday | Yesterday on a Plate | {Hero} Looks for Yesterday
draw: source / y = the calendar on the wall / the page had been torn off | the night watchman / it
  had gone
  by him at midnight, without a greeting | the cuckoo clock / it only knew now, now, now | the
  newspaper /
  the fish had been wrapped in it
beat: here day; hero standing surprised; other sitting angry
- "Bring me yesterday!" said {a_other}, and banged on the breakfast table. "Today I don't like."
  {A_hero},
  who carried the eggs, [bowed|asked, "All of it?"]. ^ Off {he} went.
- {A_hero} helped in the royal kitchen. ^ {He} had brought many things
  to
  {a_other}. But this morning {ohe} said, "I want yesterday. It was so [nice|good]."
- On Monday it had been snow with raisins. On Tuesday it was a quiet trumpet. And today {a_other}
  said to
  {hero_the}, "Fetch me yesterday. [By supper|At once]." ^
- "It is already over," said {hero_the}. "Then get it back," said {a_other}, who wore the crown. ^
  "It was a
  good day, yesterday. I [had not finished with it|want it again]."
beat: here day; hero walking worried
- Where does a day go when it's over? {Hero} asked {source}: {y}. <{He} looked under the beds.>
  There
  was only
  last year there, [grey and soft|in flakes].
- First {he} went to {source}. No luck: {y}. Then {he} ran west, as the sun does. But yesterday had
  a
  [start of a whole night|good start].
- {Hero} took a sack and a net. {He} tried {source}, but {y}. <{He} asked the cat. The cat had
  [slept through
  it|thought it was still yesterday].>
- {He} asked {source}: {y}. {He} asked the gardener, and she pointed at the compost. By noon {hero}
  had found
  [a footprint|half a song] of yesterday, no more. You can't serve that.
beat: kitchen day; hero sitting sad > hero standing happy
- With an empty sack {he} sat down in the kitchen. "Get off yesterday's bread," said the cook.
  {Hero} jumped
  up. "[What did you say|Whose bread]?" {he} asked. <It was hard as a roof tile.> It was from
  yesterday!
- "No supper for me," sighed {hero}, and leaned on something hard. It was a loaf. "From when is
  this?" {he}
  asked. "From yesterday," said the cook. "Throw it out." "[Never|Oh no]!" cried {hero}.
- {Hero} was hungry. There was only old bread. {He} bit on it, and stopped. When was it baked? Not
  today!
  "[I've got it|There it is]," {he} shouted, "I have a piece of it in my mouth!"
- In the bread bin lay a loaf, quite alone. Nobody wanted it, since it was from yesterday. {Hero}
  read that
  on the lid: "Yesterday's." {He} [read it again|closed {his} eyes and thanked the baker].
beat: kitchen day; hero standing proud
- But it was dry, and the {okind} had good teeth and a bad temper. So {hero} soaked it in milk and
  egg. {He}
  fried it in butter till it was gold, [with sugar|and put cinnamon on top].
- "One can't bring it just as it is," said {hero}. One must add something: an egg from today, milk
  from this
  morning, and a pan. <It sizzled.> [The whole castle sniffed|It smelled up to the tower].
- {He} cut it, dipped it and fried it, and burned a finger. "What do you call that?" asked the
  cook, and
  came closer. "[The best of yesterday|Yesterday, with butter]," said {hero}.
- It took the last of the sugar. That had been meant for {hero}'s own birthday. {He} used it all
  the same.
  Yesterday turned in the pan, and got [golden edges|crisp].
beat: here dusk; hero standing happy; other sitting happy
- "That is yesterday?" asked {other}. {Ohe} took a bite, and grew silent. <{Ohe} took seven more.>
  "It was not
  as good as this yesterday," {ohe} said. "No," said {hero}. "[It needs a bit of today|It had to
  wait]."
- {Other} ate it all, and licked the plate behind the menu. "And tomorrow," {ohe} said, "bring me
  today!"
  So {hero} keeps a slice each evening. [That's how it's done|It works every time].
- "Warm," said {other}, and looked out. <There was a red sky, and swifts.> "What's that out there?"
  "Today,"
  said {hero}. "[It is not over yet|There's some left]." They took their plates to the window.
- {Hero} waited, with {his} eyes shut. Then {he} heard a spoon being scraped. "More yesterday!"
  said {other}.
  "There's no more," said {hero}. "Then leave [some of today|today's bread] lying about," said
  {other}.
extras: she him

plot: not a sound
tones: funny cosy
other: queen, king, old king
time: day
heroes: !sea !vehicle !royal !cricket !grasshopper
ask: has to make everything quiet for a {okind} | must forbid all noise | hushes a whole kingdom
title: Not a Sound! | The {okind} Who Wanted Quiet | {Hero} Says Hush
draw: n1 / n2 / n3 = the bells / in socks / the baker's yawn | the ducks / in slippers / the broom
  | the
  geese / on cushions / the weathercock | the blacksmith / in mittens / the pigeons on the roof
beat: here day; other sitting angry; hero standing surprised
- "Too loud!" said {a_other}, and put a crown over each ear. "Everything is too loud. I want not a
  sound!"
  And {ohe} made {a_hero} the Royal Husher, [with a badge|with a hat]. ^
- {A_hero} was known for soft steps. ^ So {a_other} sent for {him}. "I can't hear myself think,"
  {ohe} said.
  "From now on it is your job to make [quiet|them all hush]."
- "Who was that?" cried {a_other}. It had been a spoon. "It is forbidden! Noise is forbidden!"
  {A_hero} stood
  nearest, and so {he} was [given the job|told to see to it]. ^
- "I wish for nothing," said {a_other}, "nothing to be heard at all." That was {ohis} birthday
  wish. {A_hero}
  was to fetch it: [a great big silence|one silence, large]. ^
beat: "[An old town street|A village street] with crooked houses and a church tower" day; hero
  walking worried
- "Hush," said {hero} to {n1}. <"Hush," to the street, and it went {n2}.> It took all week. At the
  end {he} even
  hushed {n3}. <Children [looked at {him} sadly|played chess].>
- {He} started with {n1}. Then all wheels had to go {n2}. "I'm sorry," said {hero} each time, "it's
  an order."
  On Friday there was only {n3} left, [and then not even that|and {he} dealt with it].
- It is hard work, making silence. {Hero} wrapped up {n1}. {He} made the horses walk {n2}. {He}
  whispered to
  {n3} until it stopped. [{His} own heart was too loud for {him}|Laughing was the hardest to stop].
- No more {n1}! And all doors {n2}! <{He} wrote it on signs, in soft chalk.> When {n3} was still,
  too, the last
  sound was {hero}'s pencil. {He} [put it down|broke it].
beat: here night; other sitting scared; hero standing curious
- That night it was as quiet as the inside of an egg. At twelve {other} screamed. {Hero} came
  running. "What's
  that?" whispered {other}. "That dreadful thing? It roars!" "[That's the silence|It's nothing],"
  said
  {hero}.
- Nothing stirred. {Other} lay awake, and wide awake. "I hear something," {ohe} said to {hero}.
  "Boom, boom."
  "That is your heart," said {hero}. "[Make it stop|Hush it]! No, wait. Don't!"
- And so {other} had {ohis} silence. {Ohe} turned over. {Ohe} could hear the sheets. {Ohe} could
  hear {ohis}
  own eyelids! "{Hero}!" {ohe} called. "It's [louder than before|so loud in here]!"
- {Other} could not sleep. In the silence every thought sounded like a gong. "Are they all gone?"
  {ohe}
  asked. "Am I the only one?" "[They're lying {n2}|No]," said {hero}. "But you can't hear that."
beat: here night; hero walking calm; other sitting curious
- {Hero} thought. Then {he} went down to the garden. {He} came back with one cricket in a cup.
  "Just this one," {he} said. [Crick|Chirp], it said in the dark. {Other} breathed out.
- There was one that {he} had not had the heart to hush. {He} fetched it from {his} own pocket, a
  very small
  cricket. <It could cost {him} {his} badge.> [Chirp|Crick], it went. {Other} lifted {ohis} head.
- "May I break the law a little?" asked {hero}. {He} hummed, not loudly, what the baker used to hum
  at night.
  {Other} [moved closer|put down the pillow]. "Once more," {ohe} said.
- {Hero} took the sock off one bell, a tiny one, on the stable goat. Far away it went ting. And
  after a
  while, ting. "Somebody is there," whispered {other}. "[Yes|A goat]," said {hero}.
beat: here day; hero standing happy; other standing happy
- In the morning {other} stood on the balcony. "Let me hear you!" {ohe} cried. And first there was
  a duck,
  then a bell, then everybody. {Other} listened [to all of it|with closed eyes], and slept till
  noon.
- {Ohe} slept like a stone. Since then, in that land it's quiet from two to three. At three it
  starts again,
  with {n1}. That is {other}'s favourite sound. [It means: we are all here|{Hero} gives the sign].
- "You are dismissed as Husher," said {other} at breakfast. {Hero} hung {his} head. "You are Royal
  Listener
  now. Go out, and bring me [a nice sound each day|the best one]." Today it's {n3}.
- The signs came down. {Other} {ohimself} took the socks off. And when it gets too loud now, {ohe}
  does not
  say "quiet." {Ohe} says, "One after the other, please. [I want to hear each of you|First the
  ducks]."
extras: his

plot: up to the moon
tones: funny
other: king, queen, old king, prince, princess
time: night
place: castle, palace
ask: has to build a tower to the moon for a {okind} | must fetch the moon for a {okind}
title: A Tower to the Moon | The {okind} Who Wanted the Moon | One More Box
draw: b1 / b2 = beds / beer barrels | wardrobes / jam crates | hat boxes / dovecotes | chests /
  bathtubs
beat: here night; other pointing proud; hero standing worried
- "I want it," said {a_other}, and pointed up at the moon. "It's just hanging about." {A_hero}, who
  was the
  palace carpenter, [scratched {his} head|counted on {his} {hands}]. ^
- "What is that called?" asked {a_other}. "The moon," said {hero_the}, who had come to mend the
  throne. ^ "And
  to whom does it belong?" "To nobody." "[Then it's mine|Good]. Fetch it!"
- {A_other} had a hundred rooms full of things. {Ohe} did not have the moon. So {ohe} sent for
  {a_hero}, the
  carpenter. ^ "Build me [something high|a way up]," {ohe} said, "by midnight."
- It was so low that night that you might have thought one could reach it. {A_other} thought so. "A
  ladder!"
  {ohe} called to {a_hero}, who made [the royal stools|the palace shelves]. ^ "Or rather, a tower."
beat: here night; other pointing angry; hero running worried
- There was no time for a real tower. "Take boxes," said {other}. So {hero} piled up {b1}, one on
  top of the
  other, and then {b2}. <[It swayed|It creaked].> "More!" called {other} from the top.
- {Hero} took what there was. {b1} came first, all that they had in the castle. Then {b2}.
  <Everyone
  had to
  bring theirs.> {Other} climbed behind, and shouted, "[Higher!|Is that all?]"
- Up it went: {b1}, {b2}, the table from the hall. <People slept on the floor now.> {Other} stood
  at
  the top
  on tiptoe, [crown and all|in a nightshirt]. "I nearly have it!" {ohe} cried.
- "{b1}!" ordered {other}. They brought them. "{b2}!" They brought those, as well. <The whole town
  carried.>
  The tower was higher than the church, and [the moon was just as far|not much nearer to the moon].
beat: here night; other arms up proud; hero standing scared
- "Only one more box!" called {other}. {Hero} looked around. "There are none left in the land!"
  {he}
  called back. "Then take the bottom one," {other} commanded. "[We don't need it there|I am up
  here, after
  all]."
- It was just one box too short. "We have run out," shouted {hero}. {Other} thought, as one thinks
  up there
  in thin air. "The one right at the bottom," {ohe} called, "[is doing nothing|just lies about].
  Pass it
  up!"
- "I can touch the light!" cried {other}. "One more, the last!" "There isn't one." "There is. I can
  see it
  from here. Right at the bottom. [Pull
  it out|Take that one]!"
- {Other} stretched {ohis} arm. It was a hand's breadth short, and a bit more. "Another box!" "All
  gone," said
  {hero}. "Nonsense," said {other}, "[at the bottom|under the others] there is a lovely one."
beat: here night; hero arms up scared; other flying scared > hero standing proud; other sitting
  surprised
- "If I pull it out, it will fall," called {hero}. "An order!" {Hero} had them bring every pillow,
  blanket and
  goose in town. Only then did {he} pull. [Rumble, crash, pouf|Crash]! {Other} sat in the feathers.
- {Hero} wanted to say no. But nobody up there was listening. So {he} filled the courtyard with
  hay, [three
  carts of it|right up to the sills]. Then {he} took out the box. It all came down, {other} last.
- "Just one minute," called {hero}. {He} spread out the great tablecloth. Forty people held it
  tight. Then
  {he} pulled. It went crack, and boom, and then boing. {Other} bounced [seven times|up and down].
- "Are you sure?" "Do it!" {Hero} tied the tower to a tree by the duck pond. Then {he} pulled the
  box. {b2} rained down. And {other} [went splash|landed among the ducks].
beat: here night; hero standing happy; other sitting happy
- Nobody dared to laugh. {Other} felt {ohis} arms and legs. Beside {ohim} was a puddle, and in the
  puddle lay
  the moon. "[There|Ha]," said {other}. "It came down, too." And everyone might look.
- "So that is what the bottom is for," said {other} after a while. {Ohe} gave back the {b1} and the
  {b2},
  {ohimself}, from door to door. And at every door [one could see the moon|they gave {ohim} soup].
- {Other} looked up. There it hung, no smaller than before. "Leave it," {ohe} said. "From up there
  I saw that
  all the others need it, too." And {hero} got a medal, with [a box|one small box] on it: the
  bottom one.
- {Hero} held up {ohis} shaving mirror, and there was the moon in it, quite round. "Why did you not
  say so
  at once?" asked {other}. "You were [so far up|out of earshot]," said {hero}.
""")
