"""Tales of out of doors: a beast, a letter, a seed, the first snow."""

from tales.grammar import premises

PREMISES = premises("""
premise: a beast that is not so bad
heroes: !sea !vehicle
tones: brave funny spooky
ask: must be very brave | learns what courage is | meets something scary {in_place}
moral: who looks closely is less afraid | not everything with teeth wants to bite
theme: courage

plot: the dragon with a cold
tones: funny brave
other: dragon, old dragon
place: wild, village, castle, mountains, cave
time: day
title: The Dragon with a Cold | Atchoo! | {Hero} and the Sneezing Dragon
draw: cure = onion tea with honey | a very long woollen scarf | a hot-water bottle as big as a boat
  | a bucket of chicken soup
draw: burnt = the washing line | two haystacks | the mayor's beard | the sign of the inn
ask: meets a fierce {okind} | is afraid of the {okind} | meets a {okind} {in_place}
ask: is sent to fight a dragon | wants to drive away a dragon | helps a dragon with a cold
beat: here day; hero standing worried
- Whoosh! Another flame, and {burnt} had gone. "[The dragon|That was the dragon]!" they cried, and
  looked at {hero_the}. "You go and tell it to stop." ^
- Somebody had to talk to the dragon. They drew straws {in_place}, and {a_hero} drew the shortest.
  <It was very short indeed.> ^
- {When}, it had rained fire {in_place}. {Burnt} had burned. "[Enough|It can't go on]," said
  {hero_the}, before {he} could stop {himself}. ^
- {A_hero} had a wooden spoon and a saucepan for a helmet. That is not much against a dragon. But
  it had burned {burnt}, and nobody else would go. ^
beat: mountains day; hero walking scared
- So {he} climbed the mountain. The stones got warm, then hot. {His} knees said, go home. {Hero}
  told them to [be quiet|wait until later].
- Up {he} went, past black trees and a sign: "Turn round." Somebody had added: "Really." {Hero}
  held the spoon [a bit tighter|with both {hands}].
- The way was steep, and smelled of smoke. "I am not afraid," said {hero}. "Afraid, afraid," said
  the echo, which [always told the truth|was not polite].
- It took all morning. "What do you say to a dragon?" {hero} thought. "Good day? Shame on you?"
  {He} was still thinking when {he} [tripped over its tail|saw the smoke].
beat: cave day; hero standing surprised; other sitting sad
- There sat {a_other}, with a red nose. "Don't come close," {ohe} said. "I... I... ATCHOO!" And a
  flame as long as a street shot out over the valley.
- In the cave lay {a_other}, wrapped in a carpet, and shivered. "Are you the doctor?" {ohe} asked.
  {Hero} hid the spoon behind {his} back. "ATCHOO!" There went {his} helmet.
- {A_other} looked up with wet eyes. "I know," {ohe} croaked. "The fire. I don't do it on purpose.
  It is when I sneeze. [And I can't stop|For three weeks]!"
- "If you have come to fight," said {a_other}, "please come back on Friday. I feel so ill." {Ohe}
  sneezed, and {hero} had to [jump behind a rock|lie down flat].
beat: cave day; hero sitting calm; other sitting calm
- {Hero} put down the spoon. "You have a cold," {he} said. {He} knew about colds. {He} made {cure},
  and told {other} to breathe slowly. [The first sneeze was already smaller|It helped at once].
- "Poor thing," said {hero}. Nobody had ever called {other} that. {He} ran down, fetched {cure},
  and ran up again. {Other} held still, [like a good child|with closed eyes].
- Colds are the same in all sizes. "Stay where you are," said {hero}, and got {cure}. Twelve times
  {he} had to [go up and down the mountain|run]. Then {other} sighed, and it was only a little warm
  wind.
- "You need {cure}," said {hero}. "And a handkerchief." They took a sail for that. {Other} blew
  {ohis} nose, [and three clouds moved aside|so that the mountain shook]. "Better," {ohe} said.
beat: here dusk; hero waving happy; other sitting happy
- When {hero} came back, {he} was riding. "Is it dead?" they called. "It is well," said {hero}. Now
  {other} lights the lamps {in_place} every evening, one by one, [through a straw|with a very small
  cough].
- Since then it is warm {in_place}, even in winter. For when somebody has cold feet, {other} comes
  and breathes on the stove. And if {ohe} has to sneeze, {ohe} [points at the sea|turns round
  first].
- "How did you beat it?" asked everybody. "With {cure}," said {hero}. And {other} came down
  {ohimself} to say sorry for {burnt}. {Ohe} brought flowers, [only slightly burnt|a bit brown at
  the edges].
- A week later it was {hero} who had a cold. Somebody knocked, and bent down low to look in. "I
  brought you {cure}," said {other}. "[It is my turn|You told me how]."

plot: the shadow on the wall
tones: spooky funny
other: mouse, kitten, snail, hedgehog, chick, rabbit, frog
place: inside, campsite, cave, forest, castle
time: night
title: The Shadow on the Wall | A Monster with Two Horns | How Big Is a Monster?
draw: seems / parts / really = two long horns and a hump / a thousand teeth / {ohis} ears, {ohis}
  back and a comb | a head as big as a cart / claws like rakes / {ohis} hat and two twigs | three
  heads / a tail with spikes / {ohimself}, a candle and a fir cone
ask: sees a monster's shadow | is scared by a huge shadow | thinks there is a monster {in_place}
beat: here night; hero standing scared
- There was a monster on the wall. {Hero_the} saw it quite clearly: {seems}, and {parts}! And it
  [moved|was growing]. ^
- {A_hero} had only wanted a glass of water. But there, in the flickering light, stood something
  with {seems}. [It was black all over|It reached to the ceiling]. ^
- Do not turn round, thought {hero_the}. Then {he} turned round. ^ Behind {him}, as high as a
  house, was a shadow with {seems}.
- "Eek," said {a_hero}, but without any sound. For in front of {him} rose {seems}, and beside that
  {parts}. <A whole monster needs a lot of wall.> ^
beat: here night; hero sad scared
- {He} crept under the table. The shadow bent down, as if it was sniffing. "[It smells me|It is
  hungry]," {hero} thought, and held {his} breath until {he} saw stars.
- {Hero} made {himself} as thin as a broom. The monster opened its mouth. [You could see right
  through it|It chewed]. "Don't eat me," whispered {hero}. "I taste of soap."
- {He} wanted to run, but {his} {feet} had fallen asleep out of fear. The monster lifted an arm. It
  scratched its horn. [It yawned|It hummed]! Do monsters hum?
- "One," counted {hero}. At three {he} would run. At two the monster sneezed. It was a tiny sneeze,
  [like a pin falling|much too small for it].
beat: here night; hero walking scared > hero pointing curious
- A monster with such a small voice? {Hero} crawled out, inch by inch. The nearer {he} came, the
  smaller it got. [That is not how monsters behave|Strange].
- Then {hero} did something very brave: {he} looked not at the shadow, but at where it came from.
  There was a little lamp on the ground. And in front of the lamp [something moved|somebody sat].
- {Hero} lifted {his} own {hand}. On the wall rose a monster's {hand}, as big as a door! {He}
  wiggled it. The giant {hand} wiggled. "[Aha|So that is how it is done]," said {hero}.
- Fear is big in front and thin behind. So {hero} walked round it, [on tiptoe|with shaking knees],
  to look at the monster from the back.
beat: here night; hero sitting surprised; other standing scared
- It was {a_other}. {Ohe} saw {hero}'s shadow, and screamed. "A monster!" "Where?" cried {hero}.
  They both looked. "[That is me|Oh]," they said.
- Behind the lamp stood {a_other}. The whole monster was {really}! "Don't hurt me," {ohe} begged.
  "I? You are the monster," said {hero}. Then {he} [had to laugh|began to giggle].
- And there stood {a_other} with a cracker in {ohis} {ohand}. The horns, the teeth, all of it was
  only {really}. "Good evening," said {other}. "[Did I wake you|Are you hungry, too]?"
- "Oh," said {hero}. For the monster was {a_other}, no higher than a jug. "You looked so much
  bigger over there," {he} said, and pointed to the wall. {Other} looked, and [hid behind
  {him}|nearly fainted].
beat: here night; hero arms up happy; other arms up happy
- They sat down by the lamp and made monsters, one with five ears and one with a hat. The worst of
  all they called [Bert|Uncle]. Then they blew out the light, and it went home.
- "Shall we do the monster once more?" asked {other}. They did it until morning. And if a shadow
  comes now, {hero} waves. [It always waves back|Then it has to wave as well].
- {Hero} shared the cracker. "Tomorrow," said {other}, "we will be a dragon." And so, night after
  night, the wall {in_place} is [full of beasts|the best theatre in the land], and nobody is afraid
  but the moths.
- "How big is a monster?" {hero} is sometimes asked. "As big as you are far away from it," {he}
  says. And then {he} goes closer, and says [good evening|hello].

plot: the wolf at the door
tones: brave cosy spooky
other: wolf, bear, tiger, yeti, lion
place: snowy forest, village, farm, forest, mountains, snowy village, pine forest
weather: snow storm
time: night
title: The Wolf at the Door | A Knock in the Storm | Wet and Cold and Full of Teeth
draw: gift = a heap of dry firewood | fresh fish on a string | a path trodden through the snow | a
  basket of mushrooms
ask: hears a {okind} at the door | gives shelter to a {okind} | is afraid of the {okind}
draw: seen = had shut the door, and the shutters | had thrown a boot | had only laughed
beat: home night; hero sitting calm
- It was the worst night of the year. {Hero_the} sat by the fire and was glad to have a door. ^
  Then something scratched at it.
- {When}, the wind howled around the house of {a_hero}. Or was it the wind? It howled again, [and
  it was hoarse|right at the door]. ^
- Three bolts were on the door, and {a_hero} had closed them all. For outside was the storm, and in
  the storm, they said, walked a {okind}. ^
- Scratch, scratch. {A_hero} put down {his} spoon. Nobody goes visiting in such weather, [nobody
  with good intentions|except for one]. ^
beat: home night; hero standing scared; other sitting sad
- {He} looked through the crack. There stood {a_other}, with ice in {ohis} fur, and more teeth than
  {hero} could count. "Please," said {ohe}.
- "Who is there?" "[I'd rather not say|Somebody cold]," said a deep voice. {Hero} peeped out. It
  was {a_other}, white with snow.
- Outside, {a_other} lay across the step. {Ohis} eyes were yellow. "I knocked everywhere," {ohe}
  said. "One {seen}." <It did not sound angry. It sounded tired.>
- A nose came under the door, then a voice: "I smell soup. I won't ask for any. Only for the warm."
  It was {a_other}. Everybody knew [what to do with those|what they eat]: keep them out.
beat: home night; hero standing worried > hero sitting worried; other sitting calm
- {Hero}'s {hand} lay on the bolt. Open, said {his} heart. Don't, said {his} knees. "Do you
  promise?" asked {hero}. "I promise," said {other}. [And {hero} believed it|Click, went the bolt].
- "Will you eat me?" asked {hero}. {Other} thought about it honestly. "No," {ohe} said. "[It had
  not occurred to me|I like soup better]." So {hero} opened the door.
- {Hero} thought: what if it was me out there, and I had the wrong face? And {he} drew the bolts,
  one, two, three. The storm came in, and {other}, and [{other} wiped {ohis} feet|they shut it out
  again together].
- One does not open to a {okind}. But one does not let anybody freeze either. {Hero} had to choose
  between two rules, and took the [warmer|kinder] one.
beat: home night; hero sitting happy; other asleep sleepy
- {Other} lay down by the fire and steamed. {He} gave {ohim} soup, and {ohe} held the bowl with
  great care. Later they both fell asleep. {Hero} slept [with one eye open|with the spoon in {his}
  {hand}], for the first hour.
- "What do they say of me?" asked {other}. "That you are wild." "And of you?" "That I am [a
  coward|easily scared]," said {hero}. They looked into the fire, and neither of it was true that
  night.
- In the middle of the night the fire went low, and it grew cold. {Hero} woke up because {he} was
  warm. {Other} had lain down around {him}, [like a wall of fur|like a bolster].
- They ate, and said little. {Other} had to turn round three times before {ohe} lay down. So did
  {hero}, always. "[You too|Really]?" they said. After that it was quite easy.
beat: home dawn clear; hero waving happy
- In the morning {other} was gone. But before the door lay {gift}. And so it was [all winter|after
  each storm], and never once did {hero} hear anyone scratch. {Ohe} knocks now.
- At daybreak the storm was over. {Other} shook {ohimself} and bowed. A week later there was {gift}
  on the step. "From a {okind}?" asked the neighbours. "From my {okind}," said {hero}.
- "Thank you," said {other}. "[You are no coward|You are braver than all of them]." {Hero} stood at
  the door until the tracks were out of sight. Next day, there was {gift}.
- Three bolts were on that door. {Hero} has taken off two. And when the wind howls, {he} puts a
  second bowl on the table. Often somebody comes. Once, with {gift}, there came [five|a whole
  family].

premise: an important letter
heroes: !sea !vehicle !royal
tones: brave funny cosy
ask: must deliver an important letter | carries a letter over the mountains | has to take a parcel
  to {other_the}
ask: is a messenger on a long journey
moral: a promise is a promise, even in the rain | a few kind words are worth a long way
theme: keeping a promise
other: king, queen, old woman, lighthouse keeper, giant, old man, witch

plot: three helpers
tones: brave cosy
title: The Letter with the Red Seal | {Hero} Takes a Letter | Over River and Hill
draw: h1 / d1 / b1 = a snail who was stuck in a rut / lifted it out / a silver trail through the
  dark wood | a bee that had fallen in a puddle / fished it out / the way by the smell of the
  flowers | a spider whose web was torn / held the threads / a bridge of thread over the gorge
draw: h2 / d2 / b2 = a goat with a thorn / pulled it out / carried {him} over the stream | a crow
  in a net / cut it open / flew off with a rope and made it fast | a fish in a drying pool / put it
  back in the river / pulled {his} raft across
draw: letter = Come home. All is forgiven | I have not forgotten you | You were right, and I was
  wrong | The baby is here
beat: here day; hero standing proud
- "It must be there by sunset," they told {hero_the}, and gave {him} a letter with a red seal. ^
  {He} put it under {his} hat and [ran off|did not even finish {his} tea].
- {A_hero} had never carried anything more important than a loaf of bread. ^ Now {he} had a letter
  with a red seal. "Do not lose it," they said. [{Hero} swallowed|{He} nodded six times].
- {When}, the postman broke a leg. "I will go," said {hero_the}, though {he} had never been further
  than {place}. ^
- There was a letter, and it was urgent. But there was nobody to carry it, only {a_hero}. "[Then I
  suppose it's me|Well]," said {hero}. ^
beat: forest day; hero walking calm
- On the way {he} found {h1}. "I am in a hurry," thought {hero}. But {he} stopped, and {d1}. "[I
  will remember that|Thank you]," said a tiny voice.
- At the edge of the wood there was {h1}. It takes only a minute to be kind. {Hero} {d1}, and ran
  on, [a minute later|a bit faster].
- {He} had not gone far when {he} saw {h1}. "Nobody stops," it said. {Hero} stopped, and {d1}.
- "Help," somebody said. {Hero} looked around, and down. It was {h1}. {He} {d1}, and put the hat
  back on. [The letter was still there|Then {he} hurried].
beat: river day; hero sitting calm
- By the river there was {h2}. The sun was already past noon. All the same {hero} {d2}. "[You have
  lost time because of me|Where are you going]?" it asked. "To the end of the road," said {hero}.
- And by the water {he} met {h2}. "Oh no," thought {hero}, "not one more." Then {he} {d2}, [for
  what else could one do|and was glad {he} did].
- Next, there was {h2}. {Hero} looked at the sun. {He} looked at the road. {He} {d2}. The sun did
  not wait.
- A little further on, {he} heard somebody crying. It was {h2}. {Hero} {d2}, [with the letter
  between {his} teeth|as quickly as {he} could].
beat: mountains dusk; hero running worried > hero arms up happy
- Now it was late, and the way was blocked. {Hero} could go neither left nor right. "Follow me,"
  said somebody. They had all come! The first showed {him} {b1}. The second {b2}.
- Then the sun stood low, and {hero} did not know how to go on. But those whom {he} had helped
  knew. One made {him} {b1}, and the other {b2}. "[You stopped for us|We told you so]," they said.
- It was too far. {He} sat down and took the letter out. "I am sorry," {he} told it. And then help
  came, on many legs: there was {b1}, and after that somebody {b2}!
- {Hero} ran, but the sun ran faster. In front of the last hill {he} nearly gave up. [Nobody can do
  it alone|Alone {he} could not have done it]. But there was {b1}. And then somebody {b2}.
beat: "A small stone house with a garden, a gate and a lit window" dusk; hero standing happy; other
  standing happy
- With the last ray of sun {he} knocked. {A_other} broke the seal and read. It was one line:
  "{letter}." {Other} read it nine times. Then {ohe} put {ohis} arms around {hero}, [since nobody
  else was there|and three small helpers, too].
- "Am I in time?" panted {hero}. {A_other} read: "{letter}." It is strange how short a letter can
  be. {Other} sat down on the step and [cried for joy|laughed like a child]. "Just in time," {ohe}
  said.
- The door opened as the sun went. {A_other} took the letter with both {ohands}. "{letter}," {ohe}
  read out, and all the lines in {ohis} face changed direction. "[Stay to supper|Come in, all of
  you]," {ohe} said.
- {A_other} had waited at the gate for years. "{letter}," {ohe} read. {Hero} took off {his} hat. So
  that was what {he} had carried! [It had been quite light|No wonder that it felt warm].

plot: the wet letter
tones: funny cosy
title: The Wet Letter | What the Letter Said | {Hero} Writes It Again
place: wild, town, coast
draw: accident = blew into the pond | was eaten by a goat, all but one corner | was washed away in
  the rain
draw: left = "Dear... I... soup... your" | "...very much... Sunday... do not" | "My dear... hat...
  always"
beat: here day; hero walking proud
- {A_hero} had one letter in {his} bag, and it was for {a_other}. ^ {He} whistled. What could go
  wrong?
- It was {hero_the}'s first day as a postman. ^ "One letter," said the chief, "for {a_other}. [You
  will manage|Even you can do that]."
- "I am the post," said {hero_the} to everybody {he} met. ^ {He} had a cap, a bag, and a letter for
  {a_other}.
- The letter smelled of lavender. {A_hero} was to take it to {a_other}, who had not had one for
  eleven years. ^ {He} held it [with two fingers|very carefully].
beat: here day; hero running worried > hero sad sad
- Then there was a gust of wind, and the letter {accident}. {Hero} saved what {he} could. You could
  still read: {left}. The rest was gone.
- It took just one sneeze. {Hero} let go, and the letter {accident}. What was left of it said:
  {left}. "[Oh dear|I am done for]," said {hero}.
- {He} only put it down to tie {his} shoe. And the letter {accident}. {Hero} looked at what was
  left: {left}. That was all.
- But half-way there it happened: the letter {accident}! {Hero} fished and wiped and blew on it.
  {left}, it said, and nothing else.
beat: here day; hero sitting worried
- What now? {He} could say that there had never been one. But {other} was sitting at the window,
  waiting. {Hero} took a pencil, and tried to guess the rest. "Dear {other}," {he} wrote. "I like
  you, and I like soup." [That was not it|Hm].
- {Hero} sat down {spot}. "I will write it again," {he} thought. But how can you know what somebody
  else wanted to say? {He} filled three pages, and ate two of them, [so that nobody should see|out
  of shame].
- {He} could throw it away. {He} could run to the end of the world. {He} walked around {other}'s
  house, seven times, and [the dog got dizzy|the curtain moved].
- "Perhaps {ohe} will not notice," said {hero}. {He} wrote the missing words in. Now it said that
  somebody sent {ohim} a very much hat with Sunday soup. [It did not sound right|Even {hero}
  noticed].
beat: here dusk; hero standing sad; other standing surprised
- At last {he} rang. "I have lost your letter," said {hero}. "Most of it. I am sorry." {Other} put
  on {ohis} glasses and looked at the corner that was left. {Ohe} [smiled|began to beam].
- {He} knocked and told the truth, all in one breath. {Other} was silent. Then {ohe} took the scrap
  and held it to the light. "That is my sister's writing," {ohe} said. "[She is alive|She writes to
  me]!"
- "Here is a bit of a letter," said {hero}, and {his} ears burned. "The rest was my fault." {Other}
  read the bit. {Ohe} read it again. "But that is [plenty|the best part]," {ohe} said.
- {Other} had opened before {he} could knock. {Hero} held out what was left, and could not say a
  word. {Other} read it with {ohis} finger. "Oh," {ohe} said. "It is from home."
beat: here night; hero sitting happy; other sitting happy
- Together they thought about what could have been in it. They found eleven possible letters, and
  [all of them were nice|they laughed at nine of them]. Then {other} wrote an answer. {Hero}
  carried it inside {his} shirt.
- "You could have said nothing," said {other}. "But then I should not know that somebody thinks of
  me. Sit down. [There is soup|I have soup]." "Soup!" said {hero}. "That was in it!"
- {Other} wrote back that night. And as {hero} stood at the door, {ohe} gave {him} something: a
  bag, waterproof, goat-proof and sneeze-proof. [{Hero} has it to this day|{He} sleeps with it].
- The next letter came soon. {Hero} brought it with both {hands}, and {other} read it aloud. "Did
  the first one arrive?" it said. "It did," said {other}, "[thanks to the post|the important bit]."
  And {hero} went red under {his} cap.
extras: she his

plot: the wrong address
tones: funny wondering
friend: @animal|magic|person !sea
title: The Wrong Address | To Whom It May Concern | A Letter for Nobody
place: wild, town
draw: address = To the one who lives where it is nice | To somebody who needs it | To the kindest
  one | To my friend whom I do not know yet
draw: inside = a pressed daisy | a drawing of a sun | a recipe for pancakes | a joke about a cow
beat: here day; hero standing curious
- "{address}," it said on the letter, and nothing else. {Hero_the} turned it over. ^ How do you
  deliver a letter like that?
- {A_hero} had delivered every letter, only not this one. On it was written: "{address}." [No
  street, no number|That was all]. ^
- {When}, a letter lay {spot}. {Hero_the} picked it up and read: "{address}." "[Then I must find
  out who that is|Somebody has to take it there]," {he} said. ^
- "That is no address," said the postmaster, and wanted to throw the letter away. But {a_hero} had
  read it: "{address}." "I will take it," {hero} said. ^
beat: here day; hero walking worried; other standing proud
- First {he} went to {a_other}. "For me, of course," said {other}, and reached for it. But then
  {ohe} had to think about it. "[No|Honestly]," {ohe} said slowly, "not for me. Try next door."
- {He} asked {a_other}. {Other} read the envelope three times. "I should like it to be me," {ohe}
  said, "but it is not." [And {ohe} sighed|And {hero} took off {his} hat to {ohim}].
- {A_other} laughed at it. "Throw it into the brook!" "It's a letter," said {hero}. "Somebody is
  waiting for it." {Other} stopped laughing. "Nobody has ever written to me," {ohe} said.
- "Is it you?" {he} asked {a_other}. "That depends," said {other}. "[What is in it|Does it cost
  anything]?" "I do not know," said {hero}. So it was not.
beat: here dusk; hero sitting sad; friend standing happy
- {He} asked at thirty doors. In the evening {he} sat down with sore {feet}. Then {a_friend} came
  by. "You look tired," {fhe} said. "Shall I carry your bag for a bit?"
- From door to door {he} went, until it was dark. {A_friend} had seen {him} pass three times. "Have
  some tea," said {friend}. "[And sit down|You have walked enough]."
- It began to rain. {Hero} held {his} coat over the letter, not over {himself}. And somebody held
  an umbrella over {hero}: {a_friend}. "[It is big enough for two|I saw you getting wet]," {fhe}
  said.
- Nobody wanted to be the one. {Hero} was almost glad when {a_friend} opened the last door. {Fhe}
  did not even look at the letter. {Fhe} looked at {him}. "Come in," said {friend}.
beat: here dusk; hero pointing surprised; friend standing surprised
- {Hero} looked at {friend}. {He} looked at the letter. "It's for you!" {he} said. "For me? Never,"
  said {friend}. They opened it together. In it was {inside}, and [the words: "Pass it on"|a line:
  "So there you are"].
- And then {hero} understood. "{address}," {he} read aloud, and held it out. {Friend} went red.
  {Fhe} opened it: {inside}! "But who is it from?" It did not say. {Hero} shrugged. "From somebody
  who knows you."
- "I think I have arrived," said {hero}. {Friend} shook {fhis} head, but {he} put the letter into
  {fhis} {fhand}. It held {inside}. "Then it must be for both of us," said {friend}. "[You carried
  it|You have walked so far for it]."
- "Read this," said {hero}. {Friend} read: "{address}." "That is you," said {hero}. "No, you," said
  {friend}. It went back and forth until the tea was cold. Then they opened it. In it lay {inside}.
beat: here night; hero sitting happy; friend sitting happy
- That evening they wrote a letter, too. They put {inside} in it, and on the outside they wrote:
  "{address}." [Keep your eyes open|Perhaps it will come to you]. It could be on its way.
- Who wrote it? Nobody ever found out. But from then on {hero} had a place where there was [always
  tea|a second cup]. And {inside} hung on the wall.
- "Is that all?" asked the postmaster. "All that running for {inside}?" "And for {friend}," said
  {hero}. That was a lot, {he} thought, [for one stamp|for a letter without a stamp].
- {Hero} marked it in {his} book: delivered. Then {he} looked at the address again and laughed. It
  fitted {friend}. It fitted the house. And, sitting there with warm {feet}, {he} thought that it
  [nearly fitted {him}|might even fit {him}], too.

premise: a seed
heroes: !sea !vehicle !sky
tones: wondering funny cosy
ask: plants a seed | finds a strange seed | waits for a seed to grow | wants to grow a garden
  {in_place}
moral: good things take their time | what you care for will grow
theme: patience

plot: nothing happens
tones: funny cosy
friend: earthworm, snail, mole, robin, ladybird
place: garden, farm, meadow, village, orchard, hills, forest
time: day
title: Nothing Happens | Grow! | {Hero} and the Slow Seed
draw: push1 / push2 / flower = sang to it / showed it a picture of a sunflower / a sunflower as
  high as the roof | shouted at it / read it a story about beans / a bean with red flowers up to
  the window | danced around it / knitted it a hat / a poppy as red as a fire engine | told it
  jokes / put a mirror beside it / a pumpkin as big as a coach
beat: here day; hero standing happy
- {Hero_the} put a seed in the ground, stepped back and waited. Nothing happened. {He} waited a
  whole minute. ^
- "Grow," said {a_hero}. ^ {He} had just planted a seed {spot}. "[Now|Please]. Grow now."
- {A_hero} got a seed on Monday. ^ {He} planted it on Monday. On Monday evening {he} stood there
  with a vase.
- A seed is a very small thing. {Hero_the} had one, no bigger than a full stop. ^ {He} put it into
  the earth {in_place} and sat down to watch.
beat: here day; hero pointing angry
- On Tuesday {he} {push1}. On Wednesday {he} {push2}. The seed [did nothing|took no notice]. <A
  bird thought that {he} had gone mad.>
- Perhaps it was bored? {Hero} {push1}. Perhaps it did not know how? {Hero} {push2}. The ground
  stayed [flat|as it was].
- {He} watered it, once from above, once from the side. {He} {push1}. {He} even {push2}. Nothing,
  nothing, nothing.
- "It is asleep," said {hero}, and {push1}. "It is shy," {he} said, and turned {his} back to it. At
  last {he} {push2}. It was [no good|all the same to the seed].
beat: here day; hero sad angry; friend standing calm
- "I will dig it up and ask," said {hero}. {He} had already got the spade. "Don't!" said a voice.
  It was {a_friend}. "[It is working|I have just come from down there]."
- "Then I'll throw it away!" cried {hero}. {A_friend} looked out of the earth. "Hush," {fhe} said.
  "Do you get up faster when somebody [pulls off your blanket|shouts at you]?"
- {He} was on the point of giving up when {a_friend} came by. "Nothing happens," said {hero}. "On
  top," said {friend}. "Put your ear to the ground." {Hero} did. [It was very quiet down there, and
  very busy|There was a tiny crack].
- {A_friend} had watched all of it. "Things are going on," said {friend}. "Only not where you look.
  First it goes down. [One must hold on before one can stand up|Then it comes up]."
beat: here day; hero sitting calm; friend sitting calm
- So {hero} sat still. {He} learned to wait. You do it with a friend, a blanket, and [a bag of
  nuts|something to tell]. It rained, the sun shone, it rained. They did not mind it.
- That was the hardest week of {his} life. But {friend} sat with {him}, and told {him} about roots.
  And one morning, when {hero} had nearly forgotten why {he} was sitting there, there was [a green
  tip|a dot of green].
- They waited. Clouds came by, and once a hat. On the ninth day the earth lifted, just a bit, [like
  a blanket in the morning|as if somebody stretched]. "Don't pull," said {friend}. {Hero} put {his}
  {hands} behind {his} back.
- And {he} found out that waiting is not nothing. There were ants to look at. There was {friend} to
  talk to. When the first leaf came, {hero} [whispered, "Good morning"|was in the middle of a
  joke].
beat: here day; hero arms up happy; friend standing happy
- Now there is {flower} {in_place}. People ask how {he} did it. "I {push1}," says {hero}. Then
  {friend} coughs. "And I waited," {he} adds.
- In summer it was {flower}. {Hero} sat in its shade. And in autumn it gave {him} back a seed. No:
  a hundred. "[Grow|Take your time]," {he} told them.
- It grew, and it did not hurry, and in the end it was {flower}. "[It was worth it|That was
  quick]," said {hero}. {Friend} laughed so much that {fhe} had to hold on to a root.
- Who would have thought that all this was in a full stop? It was {flower}. {Hero} put up a sign
  next to it: "Please do not shout. [It knows|It is working]."

plot: what will it be
tones: wondering funny
friend: any
place: garden, farm, village, town, meadow, hills
time: day
title: What Will It Be? | The Seed Without a Name | {Hero} and the Odd Plant
draw: strange / become = leaves like little hands / grew socks, in all sizes | a stem that hummed /
  bore bells, which rang when it rained | buds as round as lamps / had lanterns on it, yellow and
  warm | a trunk with steps / turned out to be a staircase to the clouds
both: find a seed and bet what it will be | grow a strange plant
ask: grows a plant that nobody has ever seen
beat: here day; hero standing curious; friend standing curious
- {A_hero} and {a_friend} found a seed as blue as the sky. ^ "It will be a plum," said {hero}. "It
  will be a whale," said {friend}.
- Nobody knew what kind of seed it was, neither {a_hero} nor {a_friend}. It [jumped|was warm] when
  you held it. ^
- The pedlar gave {a_hero} a seed for a button. ^ "What will it be?" asked {a_friend}. "[Yes|Just
  that]," said the pedlar, and was gone.
- It fell out of a bird's beak, between {a_hero} and {a_friend}. ^ "Mine," they both said, and
  then: "Ours." They planted it {spot}.
beat: here day; hero sitting happy; friend sitting happy
- First came a shoot. Then it had {strange}. "That is no plum," said {hero}. "[It is not a whale
  either|Not yet a whale]," said {friend}. They gave it water, and good advice.
- After a week, there was something green. After two weeks it had {strange}! "[Did you see that|I
  never saw such a thing]?" They asked the gardener. He looked it up in nine books. It was not in
  them.
- It came up on a Sunday. It had {strange}. "Is it ill?" asked {hero}. "I think it is just
  different," said {friend}, and tied it to a stick.
- They took turns to guard it. And what grew there? It had {strange}. [Even the cows stared|The
  bees had to think about it].
beat: here day; hero standing worried; friend standing worried
- "Pull it out," said people. "Who knows what it will be?" "That is why," said {hero}, and stood in
  front of it. {Friend} stood beside {him}. [It was a small plant, but it was theirs|They stood
  there till dark].
- Not everybody liked it. "It is not proper," said the neighbour, who had only tulips. He came with
  his shears. "[One more day|Wait]," begged {hero}. "Only until tomorrow."
- The mayor came to see it. "It isn't on my list," he said. "What use is it?" They did not know.
  "Then away with it, by tomorrow!" That night {hero} and {friend} [slept beside it|held its
  leaves].
- Then came the frost. "It will die," said everybody. {Hero} took off {his} coat and put it around
  the stem. {Friend} fetched the blanket. [They froze a bit themselves|It was a long night].
beat: here dawn; hero arms up surprised; friend arms up surprised
- And in the morning it was ready. It {become}! Nobody said a word. Then the neighbour asked, very
  politely, "[May I touch it|Is it for everyone]?"
- The sun came up, and the plant stretched. It {become}! {Hero} pinched {friend}, and {friend}
  pinched {hero}. It [was true|stayed].
- They woke up because everybody was whispering. It had happened overnight. It {become}! "A plum it
  is not," said {hero}, with shining eyes.
- "Look," said {friend}. In the first light they saw what it was. It {become}! All the books would
  have to get [a new page|one page more].
beat: here day; hero standing happy; friend standing happy
- "What is it called?" asked the mayor. They had not thought of that. "[Ours|Wait-and-See]," they
  said. It is on his list now, right at the top.
- The neighbour came to ask for a cutting. Now there is one between his tulips. And {hero} and
  {friend}? They look at every seed and say, "What will it be?" "[A whale|Yes]," they say then.
- They could have sold it. They gave it away, to all who [asked|had laughed, too]. There were
  enough. And in the autumn one single blue seed fell down, exactly between the two of them.
- "So you were right, after all," said {hero}. "How so?" asked {friend}. "It is not a whale." "No,"
  said {hero}, "but it is [just as wonderful|at least as good]."
extras: he his

plot: the smallest plot
tones: cosy wondering
other: old woman, old man, giant, witch, king, bear
place: old town, city, village, market, harbour
time: day
title: The Garden on the Windowsill | A Crack in the Stones | {Hero}'s Very Small Garden
draw: nook / plant = a crack between two stones / a daisy | an old boot / a tomato | a broken
  teapot / some mint | a hole in the roof gutter / a poppy
ask: wants a garden but has no room | grows a flower in the city | plants a flower where nothing
  grows
beat: here day; hero standing sad
- {A_hero} wanted a garden. But {in_place} there were only stones. [Stones to the left, stones to
  the right|You could not even have planted a button]. ^
- "There is no room for gardens," they said {in_place}. {Hero_the} had one seed, and nowhere to put
  it. ^
- Everything {in_place} was grey: the walls, the street, the hats. {A_hero} would have liked some
  green. "[One leaf would do|Only a little]," {he} said. ^
- All that {a_hero} had was a seed in {his} pocket. ^ {He} walked up and down {in_place} and looked
  for a bit of earth.
beat: here day; hero pointing happy
- And then {he} saw it: {nook}. It was not much. {Hero} put in a spoonful of earth, and the seed,
  and [three drops of water|{his} last sip of tea].
- {He} found {nook}. "Small is not nothing," said {hero}, and planted the seed. Each morning, {he}
  gave it a drink from {his} own cup.
- There was {nook} that nobody wanted. It was the size of a {hand}. "That is a garden," said
  {hero}. "[It only does not know it yet|You just have to begin]."
- In the end there was just {nook}. {Hero} fetched earth from outside the town, in {his} hat. It
  took four hats, [and a cold head|and on the way back it rained in].
beat: here day; hero standing worried; other standing angry
- Then {a_other} came along. "What is that?" {ohe} growled. "My garden," said {hero}. "That? I
  nearly stepped on it." {Ohe} bent down, and looked. It was {plant}, with [two leaves|one bud].
- It was {plant}. It grew right in the way of {a_other}, who grumbled at everything. "Away with
  it!" said {other}. "Smell it first," said {hero}. {Other} did, just [to be done with it|once].
- One day {a_other} stood before it and blew {ohis} nose. {Hero} was frightened. But {other} was
  crying. "We had {plant} at home," {ohe} said. "[When I was small|Long ago]."
- "Is that allowed?" asked {a_other}. {Hero} did not know. {Other} walked round it three times. It
  was only {plant}. But it was the only green thing for miles, and [{ohis} voice got softer|{ohe}
  took off {ohis} hat].
beat: here day; hero sitting happy; other sitting happy
- Next day {other} came back, with a watering can. "I was just passing," {ohe} said. The day after
  {ohe} brought an old pot. "[Put something in this|For a second one]." And then {ohe} knew a place
  for a third.
- {Other} began to look at the ground when {ohe} walked. "There is a crack by the fountain," {ohe}
  said. "And one at the church." They planted all of them. [They had dirty knees|It took the whole
  spring].
- In the evening there was a chair beside it, and {other} sat there and guarded it. People stopped.
  "Have you got a seed left?" they asked. {Hero} had [one|a pocketful], since the first one had
  made more.
- "It is lonely," said {other}. So they hung a box of earth out of {ohis} window. Then the
  neighbour wanted one, too. [Soon it hopped from sill to sill|The street began to smell good].
beat: here day; hero arms up happy; other standing happy
- Today you can't see the stones any more {in_place}. People come from far away to look. "Where
  does it begin?" they ask. {Hero} shows them {nook}. "[Here|Mind your feet]," {he} says.
- Now everything {in_place} is green: the walls, the roofs, even one of the hats. And {other}
  grumbles only at people who [do not smell it first|walk too fast].
- "There is no room for gardens," said the mayor, and could not get out of the door for roses.
  {Hero} and {other} looked at each other and [laughed|each held a spade].
- One year later somebody very small stood {in_place} with a seed in one fist. "There is no room
  left," said the small one. "There is," said {hero}, and pointed to [an old hat|an old shoe].
  "Small is not nothing."

premise: the first snow
heroes: !sea !vehicle !sky !snowman
tones: wondering funny cosy
place: village, hills, forest, farm, meadow, mountains, park, pine forest
weather: snow
time: day
ask: sees snow for the first time | waits for the first snow | plays in the snow | loves winter
ask: builds a snowman
moral: some things are beautiful because they do not stay | joy is warm even in the cold

plot: the snowman goes inside
tones: funny
friend: snowman, snowwoman
title: The Snowman Comes to Tea | A Guest Who Drips | {Hero} and the Cold Guest
draw: drip = left ear | nose | right arm | second button
ask: invites a snowman into the house | wants to warm up a snowman
beat: here day; hero standing happy; friend standing happy
- {Hero_the} built {a_friend}, and gave {fhim} a carrot and a smile. ^ "Are you cold?" asked
  {hero}. "[I don't know|What is cold]?" said {friend}.
- {When}, the snow was just right, and by noon {a_hero} had made {a_friend}. ^ "[Well done|Thank
  you]," said {friend}. That came as a surprise.
- Roll, roll, pat, pat. {A_hero} put the hat on {a_friend}. ^ "It is draughty out here," said
  {friend}. "Is it nice in your house?"
- {A_hero} was not allowed to bring home dogs, frogs or hens. Nobody had said anything about
  {a_friend}. ^
beat: home day; hero sitting happy; friend sitting happy
- "Come in and warm yourself," said {hero}. {Friend} sat down by the stove. "How cosy," {fhe} said.
  Drip. "[What is that|I feel so light]?" Drip, drip.
- So {hero} took {fhim} home and gave {fhim} the best chair and hot tea. {Friend} drank. It went
  straight through. [There was a puddle under the chair|Drip].
- Indoors {friend} looked at everything: the lamp, the clock, the cat. "Everything is so soft
  here," {fhe} said. "I am getting soft, too." And {fhis} {drip} fell off.
- {Hero} put a blanket around {fhim}, and pushed {fhim} close to the fire. That was kindly meant.
  "[I have never been so happy|It tickles]," said {friend}, and grew a bit shorter.
beat: home day; hero arms up scared; friend sad sleepy
- "Stop!" cried {hero}. "You are melting!" "Is that bad?" asked {friend}. {Fhis} {drip} was gone,
  and the hat had slipped [over {fhis} eyes|down to {fhis} smile].
- Then {hero} saw the puddle. It reached to the door. {Friend} smiled, only now {fhis} smile was
  [further down|on one side]. "I am a little tired," {fhe} said.
- There was not a minute to lose. {Friend} was already no bigger than a bucket. "I do not want to
  go home," {fhe} murmured. "[I like it here|Stay, stove]."
- "Your {drip}!" said {hero}. It lay in the puddle. "You have to go out, at once!" "But out there
  nobody has tea with me," said {friend}, and a big drop ran down.
beat: here dusk; hero running worried; friend standing sleepy > hero standing happy; friend
  standing happy
- {Hero} put {fhim} in the wheelbarrow and ran. Out into the snow! {He} patted and rolled, until it
  was dark, and {friend} was round again. "[Brrr|Ah]," said {friend}. "How nice and cold."
- Puffing and pulling {he} got {fhim} out of the door. Snow on the left, snow on the right, and a
  new {drip}. "So that is cold," said {friend}. "[I like it after all|That is me]!"
- What was left of {friend} {he} carried out in {his} arms. {He} built on until the stars came out.
  {Fhe} was even a bit bigger than before. <The second smile was the better one.>
- {Hero} opened the window, and the door, and called the wind. In it came, with half a snowdrift.
  {He} built {friend} anew, from the feet up. "[There I am again|Was I away]?" said {friend}.
beat: here night; hero sitting happy; friend sitting happy
- Since then {hero} goes out to {friend}, with a cushion, in three sweaters. They have tea in the
  snow: hot for {hero}, and [with ice|frozen, on a stick] for {friend}.
- "I cannot come to you," said {friend}, "so you must come to me." {Hero} carried the table out,
  and the clock, [and the cat, who did not want to|and the good chairs]. Never was a winter so
  cosy.
- In the window there is a lamp now, so that {friend} can look in. {He} waves, and {fhe} waves. And
  on very cold nights {hero} sleeps [with the window open|with one {hand} outside].
- "What do you do in summer?" asked {hero}. "I go to the sea," said {friend}. "All of us do. [In
  drops|A bit at a time]. And next winter I come back, only somewhat mixed."

plot: the first flake
tones: wondering cosy
friend: snowflake
title: The First Flake | A Star on the Nose | {Hero} and the Snowflake
draw: keep = a matchbox | the larder | {his} hat | a silver tin
ask: makes friends with a snowflake | wants to keep a snowflake for ever | catches a snowflake
beat: here day; hero pointing surprised; friend flying happy
- The first flake of the year came down on {hero_the}'s nose. It was {a_friend}. "[Excuse me|Oh],"
  said {friend}, "is this the ground?" ^
- {A_hero} had waited for snow since the last apple fell. ^ And {when} something white came swaying
  down. It was {a_friend}.
- One. That was all the snow there was {in_place}. {A_hero} looked up, and there it came, turning
  like a dancer: {a_friend}. ^
- "Mind out!" called a voice as fine as a needle. {Hero_the} held out {his} {hand}. On it landed
  {a_friend}, with six points, [each of them perfect|like a star]. ^
beat: here day; hero standing happy; friend standing happy
- "You are the most beautiful thing I have ever seen," said {hero}. "Please stay." "For how long?"
  asked {friend}. "[For ever|Always]," said {hero}.
- They looked at each other. In {friend} you could see a whole castle, with windows. "I am going to
  keep you," said {hero}, and [breathed very carefully|did not dare to breathe].
- {Friend} told {him} how high up {fhe} was born, in a cloud over the sea. {Hero} listened. {He}
  wanted to hear everything, [so {he} put on cold gloves|to the end].
- "What are you made of?" asked {hero}. "Mostly of falling," said {friend}. {Hero} wished that
  {fhe} would never go away again.
beat: here day; hero running worried
- So {he} got {keep} and put {friend} in it, with some cold air. Then {he} shut the lid. "Now
  nothing can happen to you," said {hero}. From inside came [a small sigh|no answer].
- "I know where it is cold!" said {hero}. It was {keep}. There sat {friend}, all alone in the dark,
  and did not shine. A flake can only shine when there is [light|sky].
- {He} hid {fhim} from the sun. {He} hid {fhim} from the wind. {He} used {keep} for it. And when
  {he} looked in, {friend} had got [smaller|a little dull].
- {Hero} took {keep} and lined it with moss. "It is very nice," said {friend} politely. "Only, I
  can't fall in here."
beat: here dusk; hero sad sad; friend standing calm > hero standing calm; friend flying happy
- "I did not come to stay," said {friend}. "I came to show you. And look who is behind me." {Hero}
  looked up. The sky was full of them. {He} opened {keep} and [blew|held it high].
- "You can't hold on to snow," said {friend} softly. "But you can look." {Hero} cried one tear.
  Then {he} let {fhim} go. The wind took {friend}, up and round, and down among all the others.
- {Hero} thought about it for a long time. Then {he} opened the lid. "Fall," {he} said. And
  {friend} fell, the way nobody else could. It took only a moment, and [it was the finest moment of
  the day|{hero} saw all of it].
- "What do you want most?" asked {hero}. "To arrive," said {friend}. So {he} carried {fhim} up the
  hill. There {he} opened {his} {hand}. "[Thank you|Watch]!" called {friend}.
beat: here night; hero arms up happy
- That night it snowed as it had never snowed before. {Hero} stood in the middle of it, with {his}
  arms wide. Which one was {friend}? [All of them a bit|That did not matter any more].
- In the morning {place} was white. "Good morning," said {hero} to the whole of it. He who loves
  one flake has [a whole winter for a friend|friends everywhere].
- When spring came, the snow ran down the hill, laughing, to the brook. "See you," it murmured. And
  in autumn {hero} stands there again and holds out {his} nose, [just in case|to be the first].
- {Hero} kept {keep}. It is empty. But when {he} opens it on a hot day, {he} thinks that {he} hears
  something: something falling, [very slowly|light as a breath].
extras: he

plot: the lost mitten
tones: cosy funny
heroes: !sea !vehicle !sky !snowman !dragon !big
other: mouse, hamster, robin, squirrel, hedgehog
title: One Mitten | Who Lives in the Mitten? | Room for One More
draw: g1 / g2 / g3 / last = a frog / a hare / a fox / a bear with a cold | a beetle / a cat / a
  goat / a very fat goose | a wren / a badger / a piglet / a moose | a mole / two ducks / a
  sheepdog / a pony
ask: loses a mitten in the snow | has lost a mitten | shares a mitten with animals
beat: here day; hero running happy
- {Hero_the} had two red mittens, and lost one. ^ {He} did not notice. It lay in the snow {spot},
  [still warm|with its mouth open].
- {When}, a mitten fell in the snow. It belonged to {a_hero}. It was thick and woollen, and inside
  it smelled of [biscuits|summer]. ^
- "Two hands, two mittens," they had told {a_hero}. But who thinks of that in the first snow? One
  stayed on the ground {spot}. ^
- It was red, it was knitted, and it had a thumb. It lay {spot}, and it was the left mitten of
  {hero_the}, who was already [over the hill|at the brook]. ^
beat: here day; other standing happy
- {A_other} came by, and {ohis} {ofeet} were like ice. "A house!" {ohe} said, and slipped in. {Ohe}
  took the thumb, because [there was a view|it was the nicest room].
- The first one to find it was {a_other}. "Is anybody at home?" Nobody was. So {ohe} [moved in|hung
  {ohis} scarf on a stitch], and in a moment it was cosy.
- {A_other} nearly fell over it. {Ohe} looked in at the top. It was warm, dry and red. "I'll take
  it," said {other}.
- Then {a_other} came hopping through the snow. "What is this? A cave of wool!" And in {ohe} went.
  It was [just the right size|made for {ohim}].
beat: here day; other standing worried
- "Room for one more?" asked {g1}. "Come in," said {other}. Then {g2} came. "If you breathe in,"
  said {other}. The mitten got a tummy.
- Soon {g1} was at the door, cold to the bone. Then it was {g2}. And {g3}! "Squeeze up," said
  {other}. Nobody could have [dropped a pin|scratched an ear] in there.
- Knock, knock. It was {g1}. Knock, knock. It was {g2}. {Other} never said no. "[Mind my
  whiskers|Wipe your feet]," was all {ohe} said.
- Who else was cold? Well, {g1}, for a start. And {g2}, and at last {g3}. In they went, one on top
  of the other. The mitten groaned, [stitch by stitch|but it held].
beat: here day; other arms up surprised
- And then there stood {last}. "Please," it said. They looked at each other, as far as they could
  turn. "[Well|All right]," said {other}, "if you take off your hat." The wool creaked. Somebody
  sneezed. Pop!
- "Is there still room?" It was {last}. "No!" they all cried. But {other} saw how it shivered.
  "Then yes," {ohe} said. In it came. The mitten grew rounder and rounder, until a hair tickled
  someone's nose: atchoo!
- In the evening came {last}. There was really no room, none at all. But they made some. [That was
  one too many|For a second it held]. Then it went "pling", and they flew through the air in all
  directions.
- {Last} put in its nose, then its ears. "I'll be very thin," it promised. It could not be. There
  was a bang, and {other} found {ohimself} in a tree, [with a bit of red wool|in the snow, upside
  down].
beat: here dusk; hero standing surprised; other sitting worried > hero sitting happy; other sitting
  happy
- Just then {hero} came back to look for {his} mitten. {He} found half of a thumb, and a row of
  cold noses. "[Was that yours|We are sorry]?" asked {other}. {Hero} thought of {his} warm stove.
  "There's room for one more at mine," {he} said. "For all of you."
- {Hero} had been looking everywhere. There was red wool on every bush. "Oh," said {he}, and then
  {he} saw them sitting there. {He} took off {his} other mitten and gave it to {other}. "[Start
  again|One each]," {he} said. And at home {his} granny cast on [a very big one|forty stitches].
- "My mitten!" said {hero}. They all looked at the ground. But {hero} rolled up the wool, and that
  winter something was knitted out of it, with seven sleeves and one thumb. [They take turns|It is
  never empty].
- {Hero} came with a lantern. "Who was in there?" "All," said {other}. "Even {last}?" "Only for a
  moment." {Hero} laughed so much that {his} cold {hand} got warm. Then they all came home with
  {him}, and [nobody asked if there was room|there was room].
extras: its
""")
