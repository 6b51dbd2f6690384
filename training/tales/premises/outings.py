"""Tales of picnics, and of cats and dogs at home."""

from tales.grammar import premises

PREMISES = premises("""
premise: a picnic
heroes: !craft
tones: funny cosy
ask: goes on a picnic | has a picnic | packs a picnic basket | invites somebody to a picnic
moral: it always tastes better together | the best picnic is the one you did not plan
theme: eating outdoors

plot: five bowls of the same
friend: any
weather: none
title: Five Bowls of the Same | Who Brought the Cake? | Potato Salad
both: go on a picnic with three others | have a picnic and bring the same thing
ask: brings the wrong thing to a picnic
draw: dish / other2 = potato salad / cherry cake | cucumber sandwiches / chocolate pudding | plum
  cake / sausages in rolls | pickled gherkins / pancakes
beat: here day; hero standing happy; friend standing happy
- "Everybody brings something," {a_hero} had told the others. ^ They were five. {A_friend} spread
  the cloth, and then they opened the baskets.
- It was the day of the picnic. {A_hero} had been up since five, and so had {a_friend}. ^ Three
  more came along, each with a bowl under a cloth.
- {A_hero} had a secret in {his} basket. ^ {A_friend} had one, too, and so had the other three.
  "One, two, three," they said, "open!"
- "Who brings what?" asked {a_friend}. "It shall be a surprise," said {a_hero}. ^ And so it was.
  Five friends came to that picnic, with five baskets.
beat: here day; hero standing surprised; friend standing surprised
- {Hero} had brought {dish}. {Friend} had brought {dish}. The third had {dish}, too, and so had the
  fourth. They all looked at the fifth. "{Dish}," said the fifth, very small.
- "{Dish}!" said {hero}. "{Dish}," said {friend}. There were five bowls, and in each was the same.
  A fly came, looked, and [flew on|sighed].
- Off came the cloths. {Dish}, and {dish}, and {dish} with a sprig on it, and {dish}, and {dish}.
  Nobody said anything for a while.
- In all five baskets there was {dish}. They had thought of everything, of spoons, and salt, and an
  umbrella. But not of that.
beat: here day; hero sitting sad; friend sitting angry
- "You should have asked," said {friend}. "You should have said," said {hero}. They ate some of it.
  Then they ate some more of it. It did not get less.
- Each one had a spoonful of each, to be polite. "Mine is the best," said {friend}. They tasted it
  all again. By then nobody was hungry, [and nobody was happy|only cross].
- "I'm not eating that all day," said {friend}. "It was my best one," said {hero}, and {his} voice
  was not quite steady. Five bowls stood in the sun.
- One spoon clinked, and then none. It was the quietest picnic of the year. Five bowls are a great
  deal, if they are all alike.
beat: here day; hero walking curious
- Then the wind brought voices from the other side. Somebody was groaning over there. {Hero} went
  to look. There sat five strangers, around five plates of {other2}.
- "Listen," said {hero}. Not far off somebody was quarrelling, just like them. {He} went toward it.
  "Nobody told me!" cried a voice. In the middle stood {other2}, five times.
- {Hero} took {his} bowl and went for a walk with it, so as not to be cross. And around the corner
  five others sat, with long faces. "Would you like some {other2}?" they asked. "We have rather a
  lot."
- A sigh came over the hedge, or what there was of one. It was not theirs. {Hero} peeped across.
  There were five of them there as well, and all that they had was {other2}.
beat: here dusk; hero arms up happy; friend arms up happy
- Nobody had to say a thing. They carried it all together, five and five, and ten sat down. There
  had never been such a picnic. "Next year," said {hero}, "we won't tell each other again."
- "{Dish}?" asked {hero}. "{Other2}?" asked the others. It was love at first bite. And when the sun
  went down, all of the bowls were empty, and {friend} [asked for the recipe|licked one].
- They moved the two cloths together, until the edges touched. By evening nobody knew who had
  brought what. Since then they do it every year, and it is strictly forbidden to plan.
- So there were ten for supper. {Friend} looked round and counted. "If one of us had brought
  something else," {fhe} said, "we would have stayed over there." And they drank to the {dish}.

plot: the crumbs that walked
friend: any
heroes: !sea !craft !tiny !sky
place: meadow, forest, garden, park, hills, beach, orchard, playground, farm
time: day
weather: none
title: The Crumbs That Walked | Follow That Cake | A Wedding under the Grass
ask: loses {his} picnic bit by bit | follows a trail of ants | is invited by the ants
both: go on a picnic, and the food disappears
draw: w1 / w2 = the cherry off the cake / a whole slice of cake | the olive / half a cheese | the
  last raspberry / a bun with butter | the fattest grape / the biggest biscuit
beat: here day; hero sitting happy; friend sitting happy
- {A_hero} and {a_friend} had a picnic {in_place}. ^ They looked at the clouds. When they looked
  down again, {w1} was gone.
- "Did you eat {w1}?" asked {a_hero}. "I? No," said {a_friend}. ^ They had just unpacked their
  picnic, and already something was missing.
- On the picnic cloth lay everything in rows, for {a_hero} liked it so. ^ {A_friend} poured the
  tea. And then there was a gap, where {w1} had been.
- {A_friend} lay in the grass and {a_hero} sat beside {fhim}. ^ It was the first picnic of the
  year. They dozed a little, and {w1} walked away.
beat: here day; hero standing surprised; friend standing surprised
- "It was you." "No, you." While they argued, {w2} got up. It wobbled, and walked across the cloth,
  all by itself, into the grass.
- {Hero} turned round for the salt. Then {w2} was gone, too. "Cakes can't walk," said {friend}.
  "That one can," said {hero}, and pointed.
- They laid a trap. They shut their eyes, but not quite. And there it went, {w2}, with forty tiny
  legs under it.
- "Now {w2} has gone," said {friend}. "It hasn't gone," said {hero}, "it is still going." It was
  just leaving the cloth, [with a hum|in step].
beat: here day; hero walking curious; friend walking curious
- Ants! They carried it high above their heads, and sang. "Thieves," said {friend}. But {hero}
  wanted to see where they were going. On hands and knees, or so, they went after them.
- There were ants beneath, a whole parade of them. One could have blown them away. {Hero} held
  {friend} back. "Wait," {he} said. "Nobody is so happy just about cake."
- "After them!" They followed it, under the thistles, around a stone. The ants did not hide. They
  even waved them across, where the way was narrow.
- Forty ants were carrying it, and one went in front with a flag. {Hero} and {friend} crept behind,
  with their noses in the clover.
beat: here day; hero sitting happy; friend sitting happy
- Behind the stone was a table, laid for a thousand. Two ants wore a veil, or a very small hat. It
  was a wedding! And there was a card: "To the big ones with the cloth. Please come. We have
  borrowed something sweet."
- They came to a clearing, as wide as a plate, and full of lights. Two ants were getting married.
  "At last," said the oldest ant, "the guests from above! We sent the invitation with the first
  crumb. Did you not read it?"
- It was a feast. In the middle stood {w2}, and on it sat the bride. "We could not bake such a
  thing," said the ants. "So we asked it to come. And you came along. How kind!"
- There, under a dock leaf, stood the bride and groom, and everybody cried a little. {W1} was the
  table. "Sit down," said an ant, "there is a place for you. We had to use four chairs for each."
beat: here dusk; hero waving happy; friend waving happy
- "We'd have given it to you," said {hero}. "We'd have asked," said the ants, "but you don't hear
  us." Now there is a corner of the cloth that belongs to them, and on it lies a slice, cut small.
- They danced till evening, with very great care. And when they went home, {friend} had a crumb
  behind one ear. It was a piece of wedding cake, for good luck.
- {Hero} made a speech, in a whisper. The ants said that it was the loudest they had ever heard.
  Since then, at every picnic, {he} looks [under the first crumb|twice at each crumb]. There might
  be a letter.
- "What was the nicest thing at the picnic?" they were asked at home. "The ants," said {hero}.
  Nobody believed that, and it was a pity for them.

plot: the picnic that went home
friend: any
heroes: !sea !craft !sky
place: meadow, forest, hills, beach, park, country road, farm
weather: rain wind
title: The Picnic That Went Home | A Wet Picnic | Rain for Lunch
ask: has a picnic in the rain | does not give up a picnic because of the weather
both: have a picnic in the rain
draw: first / why1 / second / why2 = under the big tree / the tree dripped worse than the sky / in
  the old barn / the cows looked at them until they left | under a bridge / the river came up to
  look / in a hollow / the hollow was a puddle with manners | behind a wall / the wind came over it
  in one jump / under the cart / it drove away
beat: here day rain; hero standing happy; friend standing worried
- "It's only one drop," said {a_hero}. ^ {A_friend} held out the hand with the sandwich. It was two
  drops. Then somebody in the sky lost count.
- {A_hero} had looked forward to this picnic for a week. ^ The cloth was spread, {a_friend} had cut
  the pie, and it began to rain.
- Plip, it went in the lemonade. "That is nothing," said {a_hero}. ^ Plop, it went on the nose of
  {a_friend}. "That," said {friend}, "is something."
- All week the sun had shone. On Saturday {a_hero} and {a_friend} went on a picnic. ^ And just when
  they sat down, the rain sat down beside them.
beat: here day rain; hero running calm; friend running worried
- "We'll move," said {hero}. So they took it all {first}. But {why1}. [The rolls swelled up|The
  mustard ran].
- They rolled up the cloth with everything in it, and ran. {First} it would be dry. It was not, for
  {why1}.
- "A picnic does not give up," said {hero}, and they sat {first}. That did not last, because
  {why1}, and the pie was soup now.
- {First}, that was their next place. {Friend} had just unpacked the cups. Then it turned out that
  {why1}.
beat: here day rain; hero walking worried; friend walking angry
- After that they tried it {second}. But {why2}. "Let's go home," said {friend}. "Then it's not a
  picnic," said {hero}, and nearly cried. It did not show, in all that wet.
- "One more," said {hero}. It was {second}. It was no good, for {why2}. {Friend} wrung out a
  sandwich and said nothing.
- The last hope was {second}. There, {why2}. The basket leaked on both sides. "Home," said
  {friend}, and {hero}'s lip began to tremble.
- And {second}? They had hardly sat down, and {why2}. It was nobody's fault. They were just angry
  enough to think that it was the other one's.
beat: home day; hero sitting happy; friend sitting happy
- At home {hero} stood in a puddle of {his} own. Then {he} looked at the floor. {He} spread the
  cloth on it, right under the table. "I am not at home," {he} said. "I am on a picnic." {Friend}
  crept in, too.
- "What makes it a picnic?" asked {friend}. {Hero} thought. "A cloth on the ground. Sitting
  crooked. And one ant." They had the cloth. They had a spider, who [stood in for the ant|was asked
  to sit in].
- They were just going to sit at the table, on chairs, with dry faces. "No," said {hero}, and
  pulled the cloth down. They had a picnic on the floor, under the table, with the lamp for a sun.
- {Hero} turned the table over and hung a blanket on its legs. It was a tent. The rain drummed on
  the roof, and could not get in, however much it would have liked to.
beat: home dusk; hero arms up happy; friend arms up happy
- They ate what was left, and it was mostly mustard. "The best picnic ever," said {friend}. Outside
  the sun came out. They looked at it, and stayed [where they were|under the table].
- Somebody tapped on the pane. It was the rain. "You began it," said {hero}, but {he} put one cup
  out on the sill, and it was full at once.
- When they came out again, it was evening, and they had missed the sun altogether. "Next
  Saturday?" asked {friend}. "If it rains," said {hero}.
- That was years ago. They have been to many fine places since, in many kinds of sun. But when they
  say "our picnic," they mean that one.

premise: cats and dogs at home
tones: funny cosy
ask: lives in a house with people | is a pet with a mind of {his} own | belongs to a family
moral: home is where they open the door for you | you can win too often
theme: pets

plot: the hole
heroes: dog|puppy|sheepdog
friend: frog, toad, duckling, duck
place: garden, farm, village, orchard
title: The Best Hole in the Garden | {Hero} Guards a Hole | A Hole of One's Own
ask: digs a very big hole | guards a hole in the garden
draw: one / two = a rose bush / the washing line pole | the pea plants / the garden chair | seven
  carrots / the bird bath
beat: here day; hero running happy
- {A_hero} dug. Earth flew, a root flew, and so did {one}. ^ When {he} was done, there was a hole.
  It was the best hole that {he} had ever seen.
- "What have you done!" cried the people. {A_hero} wagged. ^ Could they not see it? It was a hole!
  There had been {one} there, but nothing so deep.
- The hole was all {his} own work. {A_hero} stood in it up to the ears. ^ The hole was round, it
  was cool, and it was {hers}. <Nobody had asked {one}.>
- Other dogs have a bone. {A_hero} had a hole. ^ {He} had dug it where {one} used to be, and it had
  taken all morning.
beat: here day; hero sitting proud
- {He} guarded it. "What is in it?" asked the cat. "Nothing," said {hero} proudly. "And nobody is
  going to get it." The cat [thought about that|went away and lay down].
- All day {he} sat at the edge. When somebody came too near, {he} growled. "You can't steal a
  hole," said a hen. "There, you see how well I look after it," said {hero}.
- They filled it in. {He} dug it out again, and {two} as well, to be on the safe side. Then {he}
  lay down next to it, with one eye open.
- "Why do you guard that?" asked the neighbour's dog. "There is a lot of room in it." "For what?"
  {Hero} had not got so far. "For later," {he} said.
beat: here night rain; hero standing sad
- In the night came rain, and it rained straight in. In the morning the hole was gone. There was
  only a round piece of water. {Hero} looked in, and saw {himself}, very sad.
- Then it rained for two days. {Hero} barked at it. It did not help. The hole filled up, to the
  brim. "Somebody has stolen it after all," {he} thought.
- One night it poured. {Hero} guarded and guarded, wet to the bone. But rain is a thief that one
  can't bite. It took the whole hole, and left water.
- But the weather was after it, too. Drop by drop it filled up the hole, until there was none.
  {Hero} put {his} nose on {his} paws. All {his} nothing had gone.
beat: here day; hero standing surprised; friend swimming happy
- "Is it free?" asked somebody. It was {a_friend}. {Fhe} was in already, up to the eyes. "I have
  looked everywhere for such a place. Who made it?" "I did," said {hero}.
- Splash! {A_friend} sat in the middle of it. "What a fine pond," {fhe} said, "and how well dug!"
  {Hero} lifted one ear. Nobody had ever said that to {him}.
- In came {a_friend}, feet first. {Hero} wanted to growl. But {friend} lay on {fhis} back and
  sighed. "It is just as deep as it should be," said {friend}. And that was true.
- On the third day there was {a_friend} in it. "Do you live here?" asked {hero}. "If I may," said
  {friend}. "It had so much room." So that was what it was for.
beat: here dusk; hero sitting proud; friend sitting happy
- The people came with the spade. They saw the pond, and they saw {friend}. They put down the
  spade. In the evening they brought chairs. {Hero} still guards it, now that there's something in
  it.
- Water lilies grow there now. "We have a pond," say the people to their guests. {Hero} lies at its
  edge and lets them say it. By the fence, there is the beginning of something new.
- "What are you guarding?" asked the cat again. "A friend," said {hero}. The cat looked into the
  water for quite a while. "That," it said, "[I understand|I'd like to have, too]."
- Every evening {friend} sings, and {hero} sings along. The people shut the windows. But nobody
  fills it in. It cost a few roots, they say, and that is not too much for a pond.

plot: three hundred victories
heroes: dog|puppy|sheepdog
other: postman, mail woman
place: village, old town, farm, city, snowy village
title: Three Hundred Victories | {Hero} and the Letters | The Enemy at the Gate
ask: barks at the {okind} every day | thinks that {he} has to drive away the {okind}
time: day
beat: here day; hero running proud; other running scared
- Every morning {a_other} came to the gate, and every morning {a_hero} barked, until {ohe} went
  away. ^ It worked each time. "Two hundred and ninety-nine," counted {hero}.
- "Woof!" said {a_hero}. {A_other} pushed something through the slot, and was off. ^ "I have won
  again," {he} told the cat. {He} had never lost yet.
- At nine o'clock came the enemy. {A_hero} had a house to protect. ^ {He} barked at {a_other} as
  loud as {he} could. And look, {ohe} fled!
- How many times can one save a house? {A_hero} did it once a day. ^ For each day {a_other} came to
  the gate, and each day {he} drove {ohim} off, with nothing but {his} voice.
beat: here day; hero sitting calm
- After that {he} lay in the sun, and rested. They patted {him}. They read what {ohe} had thrown in
  out of fear, and sometimes they laughed over it, and sometimes they wept. {Hero} did not know
  why.
- "What does {ohe} want here, anyway?" asked the cat. "To get in," said {hero}. "But {ohe} always
  goes away." "Because of me," said {hero}. The cat closed its eyes.
- "Good dog," they said, and that proved it. {Hero} practised a new bark, with a roll in it. It was
  meant for the three hundredth time.
- {He} had a bark for rain and a bark for sun, and one just for Saturdays. It was hard work. But
  somebody had to do it, [and nobody else was so good at it|the cat would not].
beat: here day; hero standing worried
- Then came a morning when nobody was at the gate. Nine o'clock, ten o'clock. {Hero} barked, to be
  on the safe side. It sounded hollow. "So I've won for ever," {he} said, and did not want {his}
  breakfast.
- On Monday the enemy stayed away. On Tuesday, too. The people went to the door and looked out. "No
  letter," they said, and {hero} felt that something had gone wrong with {his} victory.
- But one day {ohe} did not come. {Hero} sat there with {his} very best bark, and had nobody to
  give it to. It pressed {him} in the throat.
- Three hundred, that would have been today. {Hero} waited till dusk. The gate did not creak. What
  is a watchdog without anyone to watch for? {He} went to bed [early|without growling].
beat: here day; hero walking curious > hero standing surprised; other sitting happy
- So {he} went to look. {He} knew the smell, leather and rain, and followed it through the streets.
  It ended at a small house. In bed lay {other}, with a leg in plaster. "You?" {ohe} said. And
  {hero} barked, just once, quite softly.
- {Hero} jumped over the gate. {His} nose led {him} to a green door. There sat {other}, with a red
  nose and a scarf, and sneezed. "Have you come to chase me off here, too?" {ohe} asked. "[Woof|Not
  quite]," said {hero}, and lay down on {ohis} feet.
- {He} took the track at the gate, and it was an old one, but {he} had learned it by heart. At its
  end {he} found {other}, ill in a chair. Nobody had brought {ohim} anything. {Hero} laid the
  newspaper on {ohis} knees.
- "I'll only see if {ohe} is still running," {he} told the cat. {Other} was not running. {Ohe} sat
  at a window with one foot in a bandage, and looked out as {hero} had looked out. They [were both
  rather glad|did not let it show].
beat: here day; hero running happy; other waving happy
- Since {ohe} is well, {ohe} comes at nine, and {hero} barks. It is the same bark. But now {he}
  carries half of the bag, and barks at all the other gates.
- "Three hundred," said {hero}, when the gate creaked at last. Then {he} let {ohim} in. {Ohe} drank
  a cup of coffee with the people. "That dog is lazy," said the cat. But {hero} was listening for
  the next one.
- Every day {he} still drives {other} away, up to the corner, and then to the next corner, and then
  around the whole village. About noon they are both home, and [very tired|have won].
- A letter came, and it was addressed to {hero}, with a paw on the stamp. They read it out to
  {him}. It had only one word in it. It said, "Woof."

plot: the wrong side of the door
heroes: cat|kitten|tomcat|black cat
title: The Wrong Side of the Door | In or Out? | {Hero} and the Door
place: village, farm, old town, garden, city
ask: always wants to be on the other side of the door | wants out, and in, and out
draw: in1 / out1 = somebody opened a tin / a leaf moved | the stove crackled / a sparrow laughed |
  they unfolded a newspaper / the neighbour's cat walked by | a ball of wool fell down / it began
  to smell of mouse
beat: home day; hero standing curious
- "Meow," said {a_hero}, and it meant: out. They opened the door. ^ {He} was out. Behind {him},
  inside, {in1}.
- {A_hero} sat in front of the door, and looked at it till somebody got up. ^ It was the same every
  day. {He} went out, and the door shut, and at that very moment {in1}.
- Which side of a door is the right one? {A_hero} had thought about that all {his} life. ^ {He} was
  just outside, and content, when, in the house, {in1}.
- "{He} wants to go out again," said the people. {A_hero} did. ^ {He} had been out for as long as
  it takes to sit down. Then, on the other side, {in1}.
beat: here day; hero sitting worried
- "Meow," and that was: in. They opened. {He} was hardly in when, outside, {out1}. "Meow." They
  looked at each other, and opened.
- So {he} scratched at the door, and was let in. And outside {out1}! One can't let that go by. {He}
  scratched from the other side. Forty times, that day.
- In went {hero}. But then, out there, {out1}. There was always something, and it was always over
  there. "Make up your mind," they said. {He} had. It was on the other side.
- {He} wanted in, and {he} got in. But listen: outside, {out1}. Up they got, and down they sat. The
  soup went cold with all that opening.
beat: home dusk; hero sad angry
- In the evening they had enough. "In or out," they said, "for the last time." {Hero} stood on the
  threshold, with two paws here and two paws there. They waited. [The heat went out|Flies came in].
- "No more," said the people, and stayed where they were. {He} miaowed in high notes and in low
  ones. {He} pushed a cup off the table. The door stayed shut, and {he} was on one side only.
- By night their legs hurt. They put their fingers in their ears. {Hero} sat before the door and
  stared, and for once nothing happened, [nothing at all|except that it got dark].
- Then they argued whose turn it was. Nobody went. {Hero} looked from one to the other. How can one
  live, with only half of the world?
beat: home day; hero standing surprised
- The next day there was sawing. They made a hole in the door, with a flap, at just the height of a
  cat. "There," they said, "now you can do as you like." {Hero} looked at it as if it was a trick.
- In the morning a man came with a saw. Now there was a small door in the big one. {Hero} sniffed
  at it. In, it said, and out, and no one needed to be asked. That was [a bit much|nearly no fun].
- They thought it over, and cut a square out of the door. It swung both ways. {Hero} pushed it with
  one paw. Both of it was {hers}, the in and the out.
- "If that doesn't help, nothing will," they said, and screwed on a flap. {Hero} went through it,
  once. {He} came back, once. Everything was possible. {He} had to sit down.
beat: home day; hero sitting happy
- So where is {he} now? In the flap. {His} head is out, and {his} tail is in. There {he} lies all
  day, and misses nothing, and they have [a draught|cold feet].
- {He} used it for a week. Then {he} sat down in front of the big door. "Meow," {he} said. They
  looked at each other. They got up, and opened. That was what {he} had missed.
- "Is {he} in or out?" a visitor asked. "Yes," said the people. The flap was open, and from it hung
  a cat, half of it in the sun and half by the stove. It purred at both ends.
- Next door they have got one like it, for the other cat. Now there are two half cats in the
  street, and they look at each other. Sometimes they swap [halves|doors].
""")
