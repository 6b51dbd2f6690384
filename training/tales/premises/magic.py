"""Tales of magic: dragons at work, shy ghosts, wishes, shadows and echoes, caught weather."""

from tales.grammar import premises

PREMISES = premises("""
premise: a dragon at work
heroes: dragon
tones: funny cosy
weather: none
traits: none
ask: has a job | goes to work | wants to do {his} work well
moral: everybody is good for something | what is a fault in one place is a gift in another
theme: work

plot: the lamplighter
tones: cosy funny wondering
time: day
place: old town, village, city
ask: is looking for work | would like to have a real job | is too hot for most jobs | becomes a
  lamplighter | lights the lamps of the town | looks for a job in town
title: The Lamplighter | {Hero} Looks for a Job | A Very Small Flame
draw: job1 / oops1 = at the library / three novels were toast | in the flower shop / the roses
  turned
  to crisps | at the hat maker's / nine hats had no tops left | in the paper shop / there was no
  more
  paper
draw: job2 / oops2 = with the balloon man / forty bangs | in the ice cream parlour / forty puddles
  | in
  the candle shop / it was flat by noon | at the snowball stand / nothing left to throw
beat: here day; hero standing happy
- "Good morning. I should like a job," said {hero_the}. ^ <{He} had combed {his} scales and tied a
  ribbon
  round {his} tail.> So they took {him} {job1}. [It went well till ten|Then {he} sneezed].
- {A_hero} did not want to guard gold or frighten knights. ^ {He} wanted to go to work in the
  morning, with
  a sandwich. On Monday {he} began {job1}, [and was very careful|full of joy].
- "Can you do anything?" they asked {hero_the}. "I can blow," said {hero}. ^ That seemed a good
  thing. They
  gave {him} an apron, and put {him} to work {job1}.
- In the newspaper it said: "Help wanted." {A_hero} was glad, for {he} liked helping. ^ The help
  was needed
  {job1}. {He} was there at seven, [an hour early|before anyone else].
beat: here day; hero sad sad
- But a dragon breathes, and breath is warm: {oops1}. On Tuesday {he} tried it {job2}. {oops2}. "I
  am so
  sorry," said {hero}, [and that made it worse|with {his} mouth shut].
- {oops1}, by lunchtime. "It isn't your fault," they said, and showed {him} the door. {He} went on
  to work
  {job2}. There it was just one yawn, and {oops2}.
- By noon, {oops1}. "Perhaps something cooler," they told {him}. So {he} tried it {job2}. One
  hiccup, and
  {oops2}. {Hero} [untied the ribbon|put {his} sandwich back in the bag].
- One sigh was enough: {oops1}. {Hero} was out of work by ten. In the afternoon {he} was hired
  {job2}. One
  little laugh: {oops2}. After that {he} [did not laugh any more|held {his} breath].
beat: here dusk; hero sitting sad > hero sitting curious
- {He} sat on a kerb and tried to have no fire. But it is inside, like hiccups. So {he} tried to
  make it small instead: like a cup, a nut, a [pea|bean]. It took till dark. Then {he} could do it.
- "If I can't stop it," thought {hero}, "then I can at least practise." {He} blew at a dry leaf.
  Whoosh, no
  leaf. {He} blew at the next. After forty leaves there was one with [only a brown edge|just a warm
  rim].
- Nobody wanted to sit near {him}. So {he} had room to practise. <A flame like a tree. A flame like
  a
  carrot.> And in the end, on {his} tongue, a flame like [a grain of rice|a daisy].
- The evening was cold, and a moth came to warm itself. {Hero} didn't want to hurt it. So {he}
  breathed as
  softly as {he} could. "[Lovely|A bit less still]," said the moth. They worked on it for hours.
beat: here night; hero standing proud
- Then an old man came along with a ladder. He had a long pole, and a bad back, and a hundred lamps
  to
  light. "[Oh, my knees|Another night]," he sighed. {Hero} stretched {his} neck. "May I?" {he}
  asked. Pff.
- Across the street an old man tried to light a lamp. The wind blew out his match, and then the
  next one.
  {Hero} hid {his} mouth with one claw, and blew, quite gently. The lamp [was lit|began to glow].
- All the lamps were dark. The lamplighter had burned his fingers and run out of matches. "Move
  back a
  bit," said {hero}, who was afraid {himself}. Pff, a grain of a flame. It [just fitted|sat on the
  wick].
- "You there, have you got a light?" asked the old lamplighter. <Nobody had ever asked {him} for
  that.> {Hero}
  took a very small breath. Pff. The glass [didn't even crack|stayed whole], and the street turned
  gold.
beat: here night; hero walking happy
- Now {he} goes to work in the evening, with a sandwich. <No ladder is needed, only a neck.> Lamp
  after lamp:
  pff. And when {he} has lit the last one, {he} [toasts the sandwich|says good night to the moth].
- The whole town knows the sound. Pff, it goes, and children are sent to bed. "Wait," they say,
  "three more
  lamps." Pff. Pff. They [wave|hold up their marshmallows], and then it is night.
- The old man holds the ladder now, for company. "How do you make it so small?" he asks. "I think
  of a
  moth," says {hero}. <The library has put a lamp [outside|in front], by the way. A good long way
  from the
  books.>
- It said in the newspaper: "Help found." And on windy nights a long neck goes from lamp to lamp.
  [Then you hear someone humming|It stops at each, like a kiss].
extras: he his

plot: the fire that went out
tones: cosy funny
time: dawn
place: village, old town, bakery
ask: is a baker | works in a bakery | has lost {his} fire | can't breathe fire any more
title: The Dragon's Bakery | The Fire That Went Out | Fresh Rolls at Seven
draw: bread / try1 / try2 = rolls / a bowl of pepper / a hot water bottle | plaits / mustard, with
  a spoon /
  nine pullovers | pretzels / forty matches / a sunbath | plum buns / ginger soup / jumping on the
  spot
beat: here dawn; hero standing proud
- Nowhere were the {bread} as crisp as at {a_hero}'s. ^ {He} had no oven. {He} put on {his} apron,
  took a
  deep breath, and blew, [at seven sharp|till they were brown].
- At seven each morning it smelled of {bread}. That was {a_hero}, the baker. ^ {He} did it all
  {himself}:
  kneading with {his} claws, and baking with {his} breath.
- "Twelve {bread}, please, and not too dark!" {Hero_the} counted, and blew, and counted. ^ {His}
  bakery
  needed no wood and [no coal|no matches].
- {A_hero} had the warmest shop in the land. ^ In winter they all came for {bread}, and stayed,
  because of
  the baker. {He} [glowed a bit|was like a stove].
beat: here dawn; hero standing scared
- But one morning {he} blew, and nothing came. Only a little smoke, and then [no smoke|a smell of
  wet
  chimney]. The {bread} lay there as pale as moons.
- On Thursday {he} took a breath and said "hhh." Nothing. {Hero} tried again. A spark fell out, and
  went
  [out on the floor|psst]. "It's gone," {he} whispered.
- Then came a grey day. {Hero} puffed and puffed. The dough did not even get warm. And it was ten
  to seven,
  [and they were queuing outside|with feet outside the door].
- One day it was dark and cold in {him}. {He} knocked on {his} chest. {He} looked into the mirror,
  deep
  down. There was [no glow there|nobody at home]. "I am out," said {hero}.
beat: here dawn; hero sitting sad
- {He} tried {try1}. That only made {him} cry. {He} tried {try2}. Not a spark. {Hero} wanted to
  hang out a
  sign, "Closed." But {he} had [used up {his} cheer|no strength to write it].
- {try1}? It burned, but only {him}. {try2}? That helped the neighbours to laugh, and {him} not at
  all. "A
  dragon without fire," {he} said, "is [a big lizard with an apron|just a cold baker]."
- First {he} took {try1}, then {try2}, then both at once. {He} got the hiccups from it, cold ones.
  "Go
  home," {he} told the people through the keyhole. "There will never be {bread} any more."
- They gave {him} {try1}. They gave {him} {try2}, and good advice. {He} thanked them all, and crept
  under
  the kneading table. <When had {he} last [slept|sat down]? {He} did not know.> There had always
  been
  {bread}
  to bake.
beat: here day; hero sitting surprised
- Then a girl came in, with a candle. "You lit it for us last winter," she said. "We thought you
  might need
  it back." Behind her stood the smith with some embers, [and they all came|and a long line of
  people].
- Nobody went home. There was a knock, and it was the old aunt, with a shovel of embers. "From my
  stove,"
  she said. "It was you who made it warm, when I had no coal." <The next one brought a
  [pipe|lantern].>
- "Let us in," they called. They had not come for {bread}. Each one had a light: a lantern, a coal
  in a pot.
  "Sit down," they told {him}. "Today [we will bake for you|it is our turn]."
- The door opened. They put a blanket on {him}, and soup into {him}. They made a fire in the yard,
  and moved
  {him} close. <Everyone had brought a log.> "[You have warmed us|You did it for us] all these
  years," they
  said.
beat: here day; hero sitting happy
- {Hero} looked from one to the other. Something got warm, quite far down. {He} wanted to say thank
  you. But
  what came out was a flame, [and eleven {bread} were done|small and golden].
- {He} slept for three days. On the fourth {he} yawned, and the tablecloth caught fire. "It's
  back!" cried
  everyone, and [clapped out the flames|cheered, and fetched water]. Now the bakery is shut on
  Sundays.
- They baked {bread}, all together, and they were black below and raw on top. <{Hero} ate nine.>
  {He}
  laughed
  so hard at them that sparks flew. "[Let me|I will show you]," {he} said.
- A fire can't go on for ever if nobody puts anything in. Now they know. On the counter next to the
  {bread}
  stands a jar. People put in [a joke, or a kind word|kind words]. "For the oven," it says.
extras: her she

plot: the night watchman
tones: funny cosy
time: night
place: museum, castle, old town, market
other: mouse, hedgehog, rat, squirrel, little mouse
ask: works as a night watchman | guards a treasure that is not gold | has to guard a chest
title: The Night Watchman | What Was in the Chest? | {Hero} on Guard
draw: dear / use = forty warm socks / six cold feet at home | nine pots of plum jam / seven hungry
  little ones |
  sixty candle ends / nothing but the dark at home | a down quilt / a hole that the wind comes into
beat: here night; hero sitting proud
- "Guard this chest," the mayor had said, "and let nobody open it." So {hero_the} sat on it, all
  night. ^
  Nobody tried to. [It was a good job, but dull|{He} counted the stars].
- {A_hero} had a uniform with two buttons. ^ {He} was the night watchman {in_place}, and {he}
  guarded a
  chest. "[What is in it|Is it gold]?" {he} had asked. "What you should not look at," said the
  mayor.
- Dragons sit on treasure. Everybody knows that, and so {a_hero} got the job. ^ {He} sat on the big
  chest
  {in_place}, with a whistle. {He} had been told: [do not peep|never open it].
- Ten steps there, ten steps back. {A_hero} was on guard. ^ In the middle stood a chest with the
  mayor's
  seal. {Hero} had never guarded anything so [important|well]. {He} hoped it was rubies.
beat: here night; hero standing angry; other standing scared
- At midnight something scratched. "Who goes there?" roared {hero}, and lit up the hall. There
  stood
  {a_other}, with {ohis} paws up. "[Nobody|Only me]," {ohe} said. "A thief, I'm afraid."
- In the third night there was a noise. {Hero} caught it under one claw. It was {a_other}. "I was
  just
  breaking in," {ohe} said. "[Excuse me|I'm not very good at it]."
- Then somebody picked at the lock. It took rather long. {Hero} bent down to see, and it was
  {a_other}. "Could
  you give me some light?" {ohe} asked, before {ohe} looked up.
- Tip, tip, tip. {Hero} shut one eye and waited. Out of the dark came {a_other}. The mask was much
  too big. "Hands up," {ohe} said, and then, "[Oh|Oh dear]. You are a dragon."
beat: here night; hero sitting surprised; other sitting sad
- "What did you want with the gold?" asked {hero}. "Gold? They keep {dear} in there," said {other}.
  "One can
  smell it. And I have {use}." <{Hero} [sniffed, and it was true|looked at the chest].>
- "Shame on you," said {hero}. {Other} nodded. "I am ashamed. But I also have {use}. And in that
  chest they
  have {dear}." <So that was what {hero} had been guarding, [like rubies|for weeks]!>
- {Other} began to cry. <It is hard to be angry with a thief who cries.> "I have {use}," {ohe}
  sobbed, "and
  in there they have {dear}." "[Not gold|No rubies]?" asked {hero}.
- "What is a treasure to you?" asked {hero}. "{dear}," said {other}, and pointed at the chest. "For
  I have
  {use}." <{Hero} had [never thought of that|always thought of gold].>
beat: here night; hero standing worried; other sitting calm
- Orders are orders. {Hero} could not open it. <{He} could not go to sleep again, either.> So {he}
  wrapped
  {other} in {his} tail, where it's warm, and [waited for the morning|they waited for the mayor].
- "I am the watchman," said {hero}. "I can't just open it." "I know," said {other}. "But a watchman
  can ask,"
  said {hero}. {He} lent {ohim} {his} uniform, [both buttons|till morning], and warmed {ohis} feet.
- {Hero} walked ten steps there and ten steps back. <It was hard, to be a good watchman and a good
  dragon.>
  "In the morning I'll ask," {he} decided. <Till then {he} shared {his} [sandwich|soup].>
- {He} could let {ohim} have it, and lose {his} job. {He} could chase {ohim} off, and keep it.
  {Hero} did
  neither. {He} made tea with {his} breath. "We are going to ask," {he} said, "[both of us|at
  eight]."
beat: here dawn; hero standing surprised; other standing worried
- "Why is it locked up?" {hero} asked the mayor. "For those who are
  in need,"
  said the mayor. "And who has ever got some of it?" The mayor thought. "[Nobody has asked|None],
  so far."
- In the morning the mayor came. "Did anybody want to get in?" "Yes," said {hero}, "and I think
  {ohe} should."
  <{Hero} told it all.> <The mayor grew red.> "We were saving it up for someone poor," he said,
  "[and
  forgot
  to look|but then we lost the key]."
- {Hero} stood in front of {other}, and asked. "That?" said the mayor. "It was collected for
  whoever needs
  it. A hundred years ago!" "[And the lock|And the watchman]?" asked {hero}. "So that it doesn't
  get lost."
- "You want to give it away?" said the mayor. <"Then what's it for?" asked {hero}.> It was very
  quiet. The
  mayor looked it up in the town book. "For the needy," he read out, slowly. <[It had a stamp|It
  was
  underlined].>
beat: here night; hero sitting happy; other sitting happy
- Now {hero} has got a new order. {He} sits by the chest all night. The lid is open, so that nobody
  is afraid. "Who goes there?" {he} asks. "[Come closer|Take what you need]."
- {Other} got {dear}, as much as {ohe} could carry. In spring {ohe} brought some of it back. "For
  the next
  one," {ohe} said. {Hero} wrote it down. [So the chest is never empty|It is a treasure that
  grows].
- The lock is gone. On the chest it says: "Knock, and take." And {other} is the second watchman.
  "Hands up,"
  {ohe} says to those who come, "[so that I can fill them|and hold them out]."
- "And I thought it was rubies," said {hero}. "Are you sorry?" asked {other}. {Hero} looked at all
  the faces
  in the line, and at {dear}. "[Rubies|With rubies]," {he} said, "would be no use to anyone."
extras: he

premise: a shy ghost
heroes: ghost|monster|vampire|troll|goblin|ogre|yeti|invented

tones: funny cosy spooky
weather: none
time: night
traits: none
ask: is not scary at all | is more scared than scary | is a bit afraid of people
moral: the one who frightens us may be frightened too | being different is nothing to be ashamed of
theme: fear

plot: a boo that went wrong
tones: funny cosy
heroes: ghost|monster|vampire|troll|goblin|ogre|yeti|invented
place: haunted house, old castle, dark castle, attic
other: little girl, little boy, girl, boy
ask: can't scare anybody | has to learn to say boo | is the worst {kind} in the world at scaring
title: Moo! | {Hero} Says Boo | The {kind} Who Could Not Scare
draw: wrong / as = Moo / a cow | Coo / a dove | Achoo / a cold in the nose | Yoo-hoo / a visiting
  aunt
beat: here night; hero standing sad
- "Boo," said the others, and the windows rattled. "And now you." {A_hero} took a deep breath. ^
  "{wrong},"
  {he} said. [It was quite still|A spider fell over with laughing].
- {A_hero} had a lesson every midnight. ^ The lesson was: boo. {He} knew it perfectly in {his}
  head. But out
  of {his} mouth came "{wrong}," like {as}.
- There was only one word to learn, and {hero_the} could not learn it. ^ <{He} tried it slowly.
  {He}
  tried it
  in the cellar.> It was always "{wrong}," [clear as a bell|very polite].
- "{wrong}!" That came from the chimney, where {a_hero} was practising. ^ It was meant to be "boo."
  {He} was
  the only one in the whole [house|family] who sounded like {as}.
beat: here night; hero standing scared; other asleep sad
- "Tonight you scare somebody," said the others, "or you shall never haunt again." And they pushed
  {him}
  into the room where {a_other} lay. {Ohe} was [pulling the blanket to {ohis} nose|not asleep].
- Then visitors came to stay: {a_other}, with family. "That one is yours," the others told {hero}.
  {He}
  floated in with knocking knees. In the bed somebody was [sniffling|awake].
- They sent {him} off, to prove {himself}. Under the roof {a_other} could not sleep in the strange
  bed. {Hero} stood behind the curtain and [bit {his} nails|counted to twelve, twice].
- The test was on Friday. At twelve {hero} crept through the door. In the big cold bed lay
  {a_other}, far
  from home, and {ohis} eyes were [open|wet]. {Hero} lifted {his} arms. They shook.
beat: here night; hero arms up scared; other sitting surprised > hero arms up surprised; other
  sitting
  happy
- "{wrong}!" shouted {hero}. {Other} sat up. {Ohe} stared. And then {ohe} began to laugh, and could
  not stop.
  "[Do it again|Once more]," {ohe} begged, and wiped {ohis} eyes. "Like {as}!"
- {Hero} gave it all {he} had. "{wrong}!" Two eyes looked at {him}, round as plates. "Are you
  {as}?" asked
  {other}. "[No|Not on purpose]," said {hero}. Then there was a giggle, a very small one.
- Out came {hero}, and out came "{wrong}." <Oh, no! {He} covered {his} face.> But what was that?
  There in the
  bed somebody laughed, [so hard that the bed walked|till the pillow slid down].
- "B... B... {wrong}!" said {hero}. {Other} had been crying a moment ago. Now {ohe} had the hiccups
  from
  laughing. "Nobody told me," {ohe} gasped, "that there was [something nice here|one like you]."
beat: here night; hero sitting happy; other sitting happy
- "I can't do it right," said {hero}, and sat down on the bed. "You do it just right,"
  said
  {other}. "I was so homesick, and it is gone." And {ohe} showed {him} how one makes a shadow dog.
- "Were you afraid?" asked {hero}. "I was," said {other}, "before you came." Nobody had ever said
  that to
  {him}. {Hero} felt [warm in the middle|rather tall]. They told each other stories till two.
- {Other} wanted to know it all. Is it cold in walls? Who does the washing? "And the
  others say
  boo," sighed {hero}. "[Anyone can say boo|Boo is boring]," said {other}.
- They tried it together. "Boo," said {other}. "{wrong}," said {hero}. "Boo." "{wrong}." It got
  better and
  better, [and never any more like boo|until they both had to hold their tummies].
beat: here night; hero waving happy; other asleep happy
- "Well?" asked the others outside. "Did somebody scream?" "With laughing," said {hero}. They
  looked at
  each other. Then one of them asked, very low, "[How does it go|Could you teach me that]?"
- Today there are many guests in that house, for one sleeps so well there. At midnight it comes
  from the
  chimney, "{wrong}," and all over the house people [chuckle into their pillows|turn over and
  sleep].
- {Other} fell asleep in the middle of a laugh. {Hero} tucked {ohim} in. Then {he} stood at the
  door, to keep
  watch. If anyone had come in and said "boo," [{he} would have been very angry|{he} would have
  said
  hush].
- In the morning {other} had to leave. <{Ohe} looked back from the cart.> In the top window stood
  something
  pale. "{Wrong}!" {ohe} called. "Boo!" it came back. [It had worked at last|That had slipped out],
  and
  they both laughed.

plot: the new people
tones: funny spooky cosy
place: haunted house, old mansion, old castle
heroes: ghost|monster|vampire|troll|goblin|ogre|yeti|invented
other: little girl, little boy, child, grandmother
ask: gets new people in {his} house | hides from the new people | is haunted by people | hears
  strange
  noises by day
title: Haunted by People | The New People | Something Bumps by Day
draw: n1 / n2 = a whistling kettle / bang, bang, a hammer | somebody singing in the bath / a ball
  on the
  stairs | a violin that couldn't / twelve alarm clocks | somebody who laughed in the kitchen / a
  dog
  without manners
beat: here day; hero sitting scared
- All was quiet for a hundred years. Then there were steps in the house of {a_hero}. ^ It was by
  day, [when decent {kinds} sleep|in bright sunlight]! {He} pulled the dust sheet over {his} head.
- "There are no people," {a_hero} told {himself}. ^ "Nobody has ever seen one." But something was
  going up
  and down the stairs. And it [hummed|had shoes on].
- {A_hero} woke up at noon, [with a jump|and sat up in the wardrobe]. ^ Something had bumped.
  Something was
  in the house, and it was alive!
- In {hero_the}'s house nobody opened the curtains. ^ One day
  somebody
  opened them. [All of them|It was dreadful]. <There was a smell of soap.>
beat: here day; hero sad scared
- It got worse. There was {n1}. There was {n2}. "It's only the wind," {hero} whispered in the
  wardrobe. But
  wind doesn't [say "oops"|ask what's for lunch].
- {Hero} did not close an eye all day. First {n1}, then {n2}. In the cellar hung wet things, white
  ones, with
  arms, and [they waved at {him}|they dripped].
- Something moved the chairs. <Something left crumbs.> Then {n1}, then {n2}! At midnight, when it
  was
  quiet at
  last, {hero} was too tired [to float|to haunt anything].
- "They say that people come through doors," {hero} shivered. "They switch on the light, and then
  you're
  seen!" And there it was again: {n1}, and after that {n2}.
beat: here night; hero standing sad; other standing surprised
- So {he} wrote a note. "Please do not people me. I am alone and very frightened." <{He} pinned it
  on the
  stairs.> In the morning there were words below it: "[So am I|Me too]." And there stood {a_other},
  in a
  nightgown.
- {He} packed {his} sheet and {his} chain, to move out. On the last step {he} bumped into
  {a_other}. <Neither
  screamed.> They were both [too frightened|out of breath]. "D-do you live here?" asked {other}.
- One night {he} went down for {his} milk. So did somebody else. In the light of the icebox stood
  {a_other}.
  "A {kind}!" "A person!" And each of them hid under the [same table|kitchen table].
- {He} could bear it no longer. <{He} made {himself} big, and went to look.> On
  the edge of
  a bed sat {a_other}, awake, with {ohis} knees up. "There is something in this house," {ohe} said.
  "Can
  you [see it|hear it]?"
beat: here night; hero sitting curious; other sitting curious
- "What do you do all day, to make such a noise?" asked {hero}. "We live," said {other}. "And you,
  at night?"
  "I creak a bit," said {hero}. "[So that's you|That is nice, in fact]," said {other}.
- They compared. {Other} was afraid of the creaking, and of the cold spot on the stairs. "That's
  me, resting,"
  said {hero}. "And I can't bear {n1}." "[That is only us|But that's just us]," said {other},
  "being glad."
- It turned out that people do not bite, and that {kinds} don't, either. "They told me you go right
  through
  us," said {hero}. "[I'd never do that|We wouldn't dare]," said {other}, "without asking."
- {Other} drew a line on a sheet of paper: day and night. "The day is ours, and the night is
  yours." "And the
  dusk?" asked {hero}. "Could that be [for both of us|for talking]?" asked {other}.
beat: here dusk; hero sitting happy; other sitting happy
- Since then they meet on the stairs, when it is neither day nor night. {Hero} has got used to
  {n1}. When
  they were away one summer, {he} could not sleep at all. [It was so quiet|{He} had to hum it].
- There's a list on the kitchen door now. "No {n1} before five," it says, in one hand. "No creaking
  in the
  bath," in the other. And below, in both: "[Milk is for all|Welcome home]."
- When friends ask, "Is it true that it is haunted?" {other} says, "Yes, by us." And in the
  wardrobe somebody
  [laughs, very softly|knocks twice, for yes].
- "Do you believe in people?" a young {kind} asked {hero} the other night. {Hero} smiled. "There is
  one in the
  second room on the left," {he} said. "Don't be afraid. [You only have to say hello|It sings]."

plot: under whose bed
tones: funny cosy
place: village, city, old town
other: little girl, little boy, child, girl, boy
ask: is looking for a bed to live under | lives under a bed | moves in under somebody's bed
title: Under Whose Bed? | {Hero} Needs a Bed | Room to Let, Under Bed
draw: full1 / full2 = eleven odd shoes / a sandwich that moved | a train set / a cat who was there
  first |
  forty comics / a rolled-up carpet | four suitcases / somebody's lost trumpet
beat: here night; hero walking sad
- "You're big enough now," said {hero_the}'s aunts. ^ "Go and find a bed to live under." So {hero}
  took
  {his} little bag and went [from house to house|out into the night].
- Every {kind} has to live under a bed some day. <It's a law.> {A_hero} had a toothbrush, a blanket
  and [no
  bed|not a bed in the world]. ^ {He} went along the street and looked in at the windows.
- "Excuse me, is there still room under here?" {A_hero} had practised the sentence all the way. ^
  {He}
  needed somewhere to live: dark, dry, with a bed [on top|over it].
- It rained on {a_hero}, and on {his} bag. ^ {He} had been told to find a bed. Not to lie in, of
  course.
  [Only to lie under|One lies under it]. That is how {kinds} live.
beat: bedroom night; hero standing worried
- Under the first bed there were {full1}. "Taken," {hero} read in the dust. Under the second there
  was
  {full2}. {He} said sorry, [and backed out|and closed the door without a sound].
- {He} crept in under the nearest one. There lay {full1}. In the next house it was {full2}. {Hero}
  tried to
  fit in all the same. <{He} sneezed, and [had to flee|somebody screamed]. {He} screamed, too.>
- The first: {full1}. The second: {full2}. The third was one of those beds with drawers. "[They do
  not build them for us now|Nobody thinks of us]," sighed {hero}.
- {He} looked under nine beds. Here there were {full1}, and there {full2}. In one there was already
  a {kind}.
  "I've been on the list for years," said that one. {Hero} [went on|wished it a good night].
beat: bedroom night; hero sitting scared; other sitting scared
- But under the last one it was empty, and swept. <{Hero} unrolled {his} blanket.> Then a face hung
  down,
  upside down, with a lamp. It was {a_other}. "Is there a {kind} down here?" {ohe} whispered. "No,"
  said
  {hero}. "Oh, good."
- <At last! Nothing there, not even dust.> {Hero} lay down. Above {him} somebody breathed very
  fast.
  It was
  {a_other}, who bent down to look, as {ohe} did each night. "[Nobody there|Hello]?" "Nobody," said
  {hero}
  politely.
- The last bed of the last house had a fine, bare floor. Above it lay {a_other}, and trembled so
  that the bed
  [rattled|shook]. "Please let nobody be under there," {ohe} said. "I am very quiet," said {hero}.
- And then {he} found it: a big, old, empty bed. {Hero} had just hung up {his} toothbrush, when
  {a_other}
  looked under it. They looked at each other. "[Aah|Oh]," they both said, and both hid their eyes.
beat: bedroom night; hero sitting calm; other sitting curious
- It was quiet for some time. "You said no," said {other}. "I was afraid you would throw me out,"
  said {hero}.
  "It's raining." {Other} thought about that. "[Are you hungry|Do you bite]?" {ohe} asked. "Only
  crusts,"
  said {hero}.
- "So you are one," said {other} at last. "A small one," said {hero}. "I clear it out each night,
  so that
  nothing can hide there," said {other}. "[It's beautifully clean|Thank you for that]," said
  {hero}.
- "What do you want?" asked {other}. "To live here," said {hero}. "And to scare me?" "Me? You?"
  {Hero}'s teeth
  were chattering. "[You have a lamp|You are on top]!" {Other} turned down the lamp a bit.
- "Are there many of you?" asked {other}. "There is only ever one under each bed," said {hero}.
  "That is the
  law." "So if you are there," {other} said slowly, "[nobody else can be|it's taken]." "No," said
  {hero}.
beat: bedroom night; hero asleep happy; other asleep happy
- {Other} let down the spare pillow. "Good night, down there," {ohe} said. "Good night, up there,"
  said
  {hero}. It's the best thing against {kinds}, if you think of it: to have [one of your own|one
  already].
- Since then {other} sleeps like a stone. Only when something creaks, {ohe} taps on the bed frame.
  And from
  below come two taps. That means: [it is only me|all is well].
- On the bed there hangs a small sign now. It says, "Taken." <There are crusts on a saucer.> And
  when
  {other}'s
  cousin stays, and asks, "Is something under there?" {other} says, "[I hope so|Of course]."
- {Hero} wrote to {his} aunts: "I have found one. It is dry, and somebody snores above me. I was
  afraid of
  {ohim} at first. [But one gets used to people|They are not so bad]."

premise: a wish comes true word for word
heroes: !sea !vehicle
tones: funny wondering
weather: none
ask: makes a wish that comes true | gets a wish granted | has to be careful with {his} wishes
ask: makes a wish and is sorry for it
moral: it's worth thinking twice before you wish once | what you have is often what you wanted
theme: wishes

plot: the genie who listened too well
tones: funny
other: genie, fairy, wizard, witch, genie of the lamp
time: day
ask: gets three wishes | meets a {okind} who takes every word exactly | uses up three wishes
title: Word for Word | Three Wishes, No Returns | The {okind} Who Listened Too Well
draw: say / get = I am so hungry I could eat a horse / a horse on a very large plate, with parsley
  behind
  its ear | I could eat an elephant / an elephant with a napkin | I wish for a nice hot dog / a
  dachshund in
  a woolly coat, who panted | I'd like a sandwich as long as a street / a street, with cheese and
  cucumber
draw: say2 / get2 = Oh, my goodness, a frog in my throat / Ribbit, said somebody in {his} throat |
  I must keep
  my head / {his} head was in {his} own {hands} | I am all ears / {he} had thirty-one ears | I've
  got
  butterflies in my tummy / it fluttered and tickled in there
beat: here day; hero standing surprised; other standing proud
- Smoke came out of an old bottle, and then {a_other}. "Three wishes," {ohe} said.
  {A_hero}, who had
  only wanted to [throw the bottle away|water the flowers], sat down. ^
- "At your service," said {a_other}, and bowed. {A_hero} had rubbed a spot off a lamp. ^ "You have
  three wishes.
  I do exactly what you say. [Exactly|To the letter]!"
- {A_hero} had helped {a_other} over a puddle. ^ "For that you get three wishes," {ohe} said. "I
  have very good
  ears. [I take every word|I never get a word wrong]."
- Anyone who finds {a_other} in a teapot is allowed three wishes. {A_hero} looked once more at
  {his} tea. ^
  "I'm listening," said {other}, "[word for word|very carefully]."
beat: here day; hero standing surprised; other standing proud
- {Hero} had not had any breakfast. "Let me think," {he} said. "{say}." Pling! There was {get}.
  "[Enjoy your
  meal|One]," said {other}. "Two left."
- "I can't think on an empty stomach," said {hero}. "{say}." <It was out before {he} knew.> Pling!
  Before {him}
  stood {get}. They looked at each other. "[That's one|One]," said {other}.
- {His} tummy rumbled. "{say}," {hero} sighed. <It was only something one says.> Pling! And what
  was
  there? {Get}.
  "Did I get it right?" asked {other}. "[To the letter|In a way]," said {hero}.
- "First of all, breakfast," said {hero}. "{say}." {Other} snapped {ohis} fingers. There it was:
  {get}. "I
  didn't mean that," cried {hero}. "You [said it|did say so]," said {other}.
beat: here day; hero arms up scared; other standing calm
- {Hero} got such a shock that {he} cried, "{say2}!" Pling! And {get2}. "Two," said {other}, and
  made a note.
  "[You do speak in pictures|Lovely]. One left."
- "No, no!" cried {hero}. "{say2}!" One should not talk so near to {other}. Pling. {get2}. "That
  was the second
  one," said {other}. "[A bit unusual|As you like]."
- "{say2}!" said {hero}, as one says such a thing. Pling! {get2}. Passers-by [stopped|bowed
  slightly]. "I only
  do what I'm told," said {other}.
- Now {he} had to be careful! "{say2}," {hero} murmured, without thinking. And pling, {get2}.
  {Other} held up
  one finger: just one wish was left.
beat: here day; hero sitting calm; other standing curious
- {Hero} shut {his} mouth, with both {hands}. {He} thought for a very long time. {He} could wish
  for gold. But
  gold, how would that go wrong? {Other} waited. {Ohe} looked [tired|a bit sad], and {ohis} stomach
  growled.
- This time {hero} did not say a word till evening. {He} wrote wishes down, and tore them up again.
  <Each had a
  hole in it.> <{Other} stood there on one leg, then on the other.> "[Nobody ever asks me to
  sit|Take
  your
  time]," {ohe} said.
- {Hero} looked at the two wishes, and what had come of them. Then {he} looked at {other}. "You do
  everything
  exactly as people say," {he} said slowly. "And when do you do what you like?" "[When|I]?" asked
  {other}.
- {He} opened {his} mouth, and shut it again. Wishing was like juggling with eggs. "What would you
  wish for?"
  {he} asked. {Other} dropped {ohis} pencil. In nine hundred years [nobody had asked that|that was
  new].
beat: here dusk; hero sitting happy; other sitting happy
- "I wish," said {hero}, "that you do the next thing as you think best." {Other} blinked. Pling:
  all was as
  before, and there were [two cups of tea|pancakes for two]. "At last one with nothing wrong in
  it," {ohe}
  said.
- "Do as you like," said {hero}. "That is my wish." {Other} cried a little. Then {ohe} put
  everything right, down
  to the last ear, and sat down to supper. [{Ohe} took three helpings|It was the first one in nine
  hundred
  years].
- "My last wish," said {hero}, one word at a time. "Please understand what I mean." {Other} thought
  hard. Pling,
  and it was all gone, and on the table stood bread and soup. "[Why did no one say that before|So
  that's
  how it's done]!"
- "Then have my third one," said {hero}. "It's yours." {Other} did not say what {ohe} wished for.
  But all was put
  right. And on Sundays, someone comes to tea, who listens [to what is not said, too|and laughs at
  jokes now].

plot: two of me
tones: funny
time: day
friend: any
ask: wishes for a double | wishes there were two of {him} | meets another {himself}
title: Two of Me | {Hero} and {Hero} | The Other {Hero}
draw: chore / play = the washing-up / fishing | the ironing / dancing | the weeding / climbing |
  the sweeping / skating
beat: here day; hero standing sad
- "If only there were two of me!" said {hero_the}. ^ "One for {chore}, and one for {play}." {He}
  said it on the
  bridge at noon, where [wishes are heard|one should never say such a thing].
- {A_hero} could not be in two places at once. ^ {He} had to do {chore}, and {he} would rather have
  gone {play}. So
  {he} stood on the wishing bridge. "[I wish there were two of me|Make two of me]," {he} said.
- {chore} was waiting, and outside it was the best weather for {play}. {A_hero} sighed on the
  wishing bridge. ^
  "I wish," {he} said, "that there was [a second me|one more of me]."
- Whoever wishes on the old bridge gets what was wished. {Hero_the} was in a hurry, as always. ^ So
  {he} stopped
  there, and wished for [another {himself}|one more of {himself}]. "Then I can send me to do
  {chore}," {he} said.
beat: here day; hero standing surprised
- Plop! There stood another {hero}, with the same bump on the nose. "Good," said the first. "You
  take {chore}.
  I am going {play}." "Funny," said the second. "[I was just going to say that|My words]."
- It rustled, and out of the reeds came {hero}. That is, the other one. They were both delighted.
  "You do {chore}
  then," said both of them, [at the same time|in one voice].
- A second {hero} climbed over the rail. "You sent for me?" "Yes," said {hero}, "for {chore}." The
  second one looked
  at the sun. "{play} would be better," that one said. "[And I should know|I'm you, after all]."
- And when {he} turned round, {he} was there already. "Who are you?" "I'm {hero}. And you?"
  "{Hero}!" They shook
  {hands}. Then each of them said, "[Off to|You can start with] {chore}. I have to go {play}."
beat: here day; hero standing angry; friend standing surprised
- They tossed a coin. Both of them called heads. They ran to {a_friend}, to be judged. "You're the
  real one," said
  {friend} to one. "Or you?" [Both nodded|Then both talked at once]. {Friend} got a headache.
- They quarrelled until {a_friend} came by. "Which of you owes me a biscuit?" {fhe} asked. Each
  pointed at the
  other. "[I can just about stand one of you|One was enough]," said {friend}, and went away.
- {A_friend} had been waiting for {hero}. Now there were two. Both wanted to sit next to {fhim}.
  Both wanted the bigger half of {fhis} bread. "There's no bigger half left," said {friend}, and
  [went home|took it
  away].
- "I am the first!" "I'm the newer!" <They fought for the hat.> {A_friend} held up {fhis} {fhands}.
  "Which one of you is
  going to say sorry?" {fhe} asked. [It was neither|Nobody], and so {fhe} left.
beat: here dusk; hero sitting sad > hero sitting happy
- The sun went down, and nobody had done {chore}, or gone {play}. They sat back to back and sulked.
  "You're
  dreadful," said one. "I know," said the other. "[So that is what I'm like|It's how I am]." Then
  they had to
  laugh.
- Evening came. They had both been lying in wait for the other to start. "Shall we do it together?"
  they asked,
  both at once. So they did {chore}, two by two, and it took [a quarter of an hour|no time].
- "You first," said one. "No, you." By then it was dark. "I have wasted the whole day on me,"
  sighed {hero}. <"On us,"
  said the other one kindly.> They got up, and did {chore} side by side. They [whistled in two
  voices|were good].
- They both went home to go to bed. <There was one bed.> "That's enough," said {hero}. {He} took
  hold
  of one end of
  {chore}, so to speak, and the other took the other. Then it was done. It had been [quite
  small|easy].
beat: here night; hero sitting happy
- "And which of us will stay?" they asked on the bridge. "The one who says sorry to {friend}."
  "Me!" cried both. And
  there was a plop, and only one {hero} was left. {He} [went at once|ran all the way].
- On the bridge they gave each other a hug. That is how you do it: you hold on tight, and then
  there's only one. {He}
  owed {friend} [a biscuit|two biscuits]. {He} took along both halves.
- They wished it back, at midnight. Splash, and {hero} was alone. "Good night," {he} said to the
  water. "Good
  night," said the one down there. [They have got on well since then|They winked]. In the morning
  {he} shared
  {his} bread with {friend}.
- Now when there's {chore} to do, {hero} asks {himself} nicely. Mostly {he} says yes. After that
  {he} goes {play}, with
  {friend}, and [there's only one of each|one of each is plenty].

plot: always right
tones: funny wondering
time: day
friend: any
ask: wishes always to be right | is always right | finds that everything {he} says comes true
title: Always Right | {Hero} Knows Best | I Said So!
draw: p1 / p2 = It will rain on the washing / That cup is going to fall | That bridge will squeak /
  Your hat
  will blow off | That cow is going to sneeze / The soup will burn | That chair has one leg too
  short / It will hail
beat: here day; hero standing proud
- "You're wrong," they told {a_hero}, morning, noon and night. ^ So {he} leaned over the wishing
  well and shouted
  down, "I want to be right! Always!" "[Right|As you say]," said the well.
- {A_hero} was often wrong, about the bus, and about cheese. ^ Enough! {He} threw {his}
  last coin in the
  wishing well. "From now on I want to be right," {he} said. [Plop|Glug], said the well.
- "I said so," were the favourite words of {hero_the}. ^ Only {he} could rarely say them. So {he}
  went
  to the wishing well. "[Let me always be right|Make me right in everything]," {he} asked.
- {A_hero} liked to be right. But everybody said, "No, no, no." ^ At the wishing well {he} put
  {his} head over
  the edge. "Always right, please," {he} said. And the well [burped|said, "Right"].
beat: here day; hero pointing proud; friend standing surprised
- "{p1}," said {hero}. And so it was. "{p2}." It was so! {A_friend} stared. "How
  did you know?"
  {friend} asked. "[I know things|I am right, that's all]," said {hero}.
- It worked at once. "{p1}," {he} told {a_friend}. {Friend} laughed, and then {fhe} stopped
  laughing, for that was
  what happened. "{p2}," said {hero}. [Exactly|Crash, bang]. "I said so!"
- "{p1}," {hero} told {a_friend}. "Never," said {friend}. But {hero} was right. "{p2}." {He} was
  right again. It was
  [lovely|like eating cake]. {He} said "I said so" eleven times.
- {A_friend} was the first to notice. "{p1}," {hero} said in passing. And so it was. "{p2}." And it
  was so. "[Uncanny|Well
  I never]," said {friend}. "I said so," said {hero}, very loud.
beat: here day; hero sad scared; friend standing sad
- But it is hard to say only nice things. "Nobody will come to tea, I suppose," said {hero}, as one
  does. Nobody came.
  "And you don't like me any more, either," {he} told {friend}. {Friend}'s face [closed like a
  door|turned cold].
- Then {friend} was late. "You don't care for me at all," {hero} grumbled. It was just grumbling.
  But {he} was always
  right now! {Friend} looked at {him} as you look at [a stranger|a wet wall], and went away.
- "You think that I'm a show-off," said {hero}. "Now I do," said {friend}, surprised. "And soon
  you'll leave." And
  {friend} [left|got up], and did not know why. {Hero} put both {hands} over {his} mouth.
- {He} tripped. "Everything is going wrong today," {he} cried. Oh, dear! <The clock stopped, the
  jam
  ran out.> "And
  {friend} will be cross with me, too." {Friend}, who had been smiling, [was cross|wasn't any
  more].
beat: here dusk; hero standing worried > hero arms up happy
- {Hero} ran to the well. "Take it back!" "You wanted to be right," said the well, "and you are."
  {Hero} thought until
  {his} ears were hot. Then {he} said, "[I am often wrong|I'm wrong quite often]." The well said,
  "Right. No. Wait."
- What now? If {he} said, "You like me," {friend} would have to, and that did not count. <{He} sat
  down by the well.>
  "All right," {he} said at last. "I am wrong. Often." [Something went crack|The well hiccuped].
  For if that was
  right, {he} was not.
- "Sorry," {hero} wanted to call. <But being right does not help against that.> There was only one
  thing to say, and
  {he} had never said it. <It nearly stuck in {his} throat.> "I was wrong," {he} said. "[I often
  am|As usual]!" The
  wish burst like a bubble.
- {He} stood by the well and searched for a sentence. It had to be one that [broke the wish|bit its
  own tail]. And
  {he} found it. "I, {hero}," {he} said, "am mostly wrong." There was a gurgle down there, as when
  a plug is pulled.
beat: here dusk; hero standing happy; friend standing happy
- {He} ran to {friend}. "You'll never want to see me again," {he} said. "Wrong," said {friend}.
  {Hero} had never
  heard [a nicer word|anything so nice]. "Say it again," {he} begged. "Wrong, wrong, wrong!"
- "I think you're still angry," said {hero} at {friend}'s door. "You are mistaken," said {friend},
  and put the kettle
  on. They talked about the weather. {Hero} said it would rain. [The stars came out|It did not],
  and {he} was
  delighted.
- Since then {hero} is wrong about the bus again, and the cheese. "I said so," {friend} says, now
  and then. "[You
  did|So you did]," says {hero}, and passes {fhim} the jam.
- Someone was sitting on {his} step. "I bet you've only come for your umbrella," said {hero}. "You
  bet wrong," said
  {friend}. And it began to rain, [which nobody had foretold|just like that], and they both got
  wet.

premise: shadow, echo and mirror
heroes: !sea !vehicle
tones: funny wondering cosy
weather: none
ask: meets somebody who copies {him} | makes friends with somebody who copies {him}
moral: it's hard always to be second | even an echo has something to say
theme: self

plot: the shadow goes first
tones: funny wondering
time: dusk
heroes: !sea !vehicle !ghost !vampire !sky
ask: has trouble with {his} shadow | loses {his} shadow | has a shadow that will not follow {him}
title: The Shadow Goes First | {Hero} and the Stubborn Shadow | After You, Shadow
draw: dull / fun = to the cobbler / over the roofs | to the dentist / into the fountain, and right
  through it |
  to buy turnips / along the wall of the castle, four times as tall | to the post office / up the
  church tower
beat: here dusk; hero walking calm > hero standing surprised
- {A_hero} went {dull}, and {his} shadow came along, as shadows do. ^ Then it stopped. "[No|Not
  today]," it said.
  "Always behind you, always on the ground. Now I want to go first."
- Something pulled at the {feet} of {a_hero}. {He} turned round. ^ {His} shadow sat there on the
  path with its arms
  crossed. "[I'm staying here|I have had enough]," it said.
- "Are you coming?" asked {hero_the}, because {he} felt so light. ^ {His} shadow was leaning
  against a wall. "All day
  long I do what you do," it said. "[And you?|When is it my turn?]"
- The sun was low, and the shadow of {a_hero} was long. ^ <It was longer than ever, and very
  cross.>
  "You never once
  asked me where I want to go," it said. "[Always {dull}|And now we go {dull} again]!"
beat: here dusk; hero standing curious
- {Hero} scratched {his} head. The shadow did not. So it was serious! "Where do you want to go?"
  asked {hero}. Nobody
  had asked it that before. It [had to sit down|blushed dark grey]. "{fun}," it said.
- "You are my shadow," said {hero}. "And whose are you?" asked the shadow. There was [nothing to
  say to that|a pause].
  "All right," said {hero}. "Today I'll follow you." "{fun}, then!" cried the shadow.
- {Hero} could have gone on without it. But {he} took a few steps, and it was lonely. "You lead,"
  {he} said, and lay
  down flat behind it. The shadow [rubbed its hands|stretched]. "{fun}," it said.
- "I thought you liked it," said {hero}. <"Did you ever lie in a puddle?" asked the shadow. "I do,
  every time you walk
  past one."> {Hero} [was ashamed|hadn't known]. "What would you like to do?" {he} asked. "{fun},"
  it said.
beat: here dusk; hero running surprised
- And off it went, with {hero} behind it. It is hard to be a shadow! When it jumped, {he} jumped.
  When it bent, {he}
  bent. {He} got [soot on {his} nose|a stitch]. "Keep up," called the shadow. "{fun}!"
- {Hero} did all that it did. {He} was pulled {fun}, over stones and through nettles. "[You never
  look where I am|Watch
  the ground]," said the shadow. "Does it always hurt like this?" panted {hero}. "You get used to
  it."
- They went {fun}. The shadow went first, and {hero} came after, dragged by the {feet}. People
  lifted their hats to the
  shadow. Nobody looked at {him}. "[Hello|I'm here, too]," {he} said.
- So they went {fun}. And how it danced! {Hero} had not known what a fine shadow {he} had. {He}
  tripped along behind, [always a bit late|out of breath], and could not look away.
beat: here night; hero sitting calm
- Then the sun went down. The shadow grew long, and thin, and pale. "What is happening?" it
  whispered. "[I'm going
  out|I can't feel my edges]!" {Hero} ran for a lamp, and put it on a wall. There it was again,
  trembling.
- "You are getting weaker," said {hero}. "That's the evening," said the shadow, very small. "I'm
  always gone by night.
  I don't know where." {Hero} [did not let go|lit a lantern], and held it so that the shadow could
  stay.
- It got dark, and the shadow came and took {his} {hand}. "I don't like this part," it said. "In
  the dark I am
  nowhere." "[Not tonight|You are with me]," said {hero}. {He} found a street lamp, and they sat
  below it.
- One by one the roofs turned grey, and so did the shadow. "Goodbye, then," it said bravely.
  "Wait!" cried {hero}. {He}
  lit {his} last match, and with that a candle. "[Come under here|Stay]," {he} said.
beat: here night; hero walking happy
- They made a plan. Mornings you, evenings me. And so it is. Walk home with the sun behind you, and
  the shadow [goes first|runs ahead].
- "Will you go behind me again?" asked {hero}. "Now and then," said the shadow, "if you look out
  for puddles." {Hero}
  does. {He} walks round all of them, and [people think {him} odd|leaves a lamp on at night].
- Since then a small light burns beside {hero}'s bed. Not for {him}. Some nights there is a rabbit
  on the wall, or a swan, or a {kind} who dances. "[Good|Bravo]," says {hero}, and claps.
- "Thank you for looking round," said the shadow. Next morning, {hero} had to go {dull} again. But
  at each corner {he}
  asked, "After you?" And mostly it said, "[No, after you|You first]."

plot: the echo
tones: wondering cosy
time: day
place: mountains, high mountains, cave, waterfall, ruins
ask: talks to an echo | makes friends with an echo | gives an echo a present
title: The Echo's Own Word | {Hero} and the Echo | What the Echo Wanted
draw: word / instead = Marmalade / the orange stuff | Umbrella / the rain stick | Thunderstorm /
  the loud weather |
  Pumpernickel / the black bread | Hippopotamus / the big one in the river
beat: here day; hero standing happy
- "Hello!" called {hero_the} {in_place}. ^ "Hello," it came back. "Who are you?" "Are you?" "I
  asked first!"
  "[First|Asked first]!" <It went on like that for quite a while.>
- {In_place} there was an echo. {A_hero} went there every day and called. ^ It always had the last
  word, and [only the
  last one|never a word more].
- {A_hero} had a loud voice, and nobody who answered. ^ But {in_place} there was somebody. "Good
  morning!" {he}
  called. "[Morning|Good morning]!" said the echo.
- "Is there anybody here?" {A_hero} held {his} breath. ^ "Here," said the echo. So {he} sat down on
  a stone, for that was
  [the beginning of a talk|better than nothing].
beat: here day; hero sitting curious
- One day {he} called, "Are you happy, or sad?" "Sad," said the echo. That was only the last word.
  To be fair, {he}
  turned it round: "Are you sad, or happy?" And the echo [was silent|said nothing at all].
- "Are you big or small?" "Small." "Are you small or big?" Nothing. {Hero} stood up. So it could be
  silent! It said only
  what was true. "Are you happy or sad?" asked {hero} quickly. "[Sad|Sad, sad]," it said.
- {He} noticed something. If {he} called "Hooray," it came back at once. If {he} called "all is
  well," nothing came. "[So something is wrong|Is it that something is wrong]?" asked {hero}.
  "Wrong," said the echo.
- "It's nice to be an echo," called {hero}. And for the first time no answer came. {He} thought
  about it for a night.
  "Or is it sad?" {he} called in the morning. "[Sad|It is sad]," it came back, very low.
beat: here day; hero standing worried
- {Hero} wanted to help. "Do you want a cake?" Silence. "A hat?" Silence. <{He} tried all that {he}
  could think of.> <By
  evening {he} was hoarse.> "Or a word of your own?" {he} croaked. "[Your own|Own]," said the echo.
  "Own. Own. Own."
- What does one give an echo? {He} went through the whole alphabet, from apples on. <Silence,
  silence.> "Do you always have
  to say what others say?" asked {hero}. "Do you want a word for yourself?" "[Yourself|Self]...
  self," it said, as if it
  wept.
- "Is it the cold? Is it the rain?" No answer. <{Hero} thought how it must be, never to say a thing
  first.> "Have you not a
  single word of your own?" {he} asked. And from all sides, softly, it came: "[Of your own|Own...
  own... own]."
- "Shall I bring you honey?" Nothing. "Shall I sing?" Nothing. {Hero} had to think, for {he} did
  not own much. "Shall I give you a word?" "[A word|Word]!" cried the echo. "Word! Word!"
beat: here day; hero arms up happy
- It had to be a good one, not an old one with holes. {Hero} had a favourite word. <{He} had saved
  it for Sundays.> "You may
  have it," {he} said, "and I won't say it any more. {word}!" It was [very still|so still that a
  stone dropped].
- {Hero} went through all {his} words, and took the best. <It hurt a bit.> "It's yours now," {he}
  called. "I'll never use it
  again. It goes: {word}!" The mountains [held their breath|leaned closer].
- A word that is given away is gone. {Hero} knew that. All the same {he} took the one {he} liked
  most, and held it out. "{word}!" {he} called for the very last time. [And {he} waited|Then {he}
  shut {his}
  mouth].
- "It must be one that feels good in the mouth," said {hero}. <{He} tasted this one and that one.>
  In
  the end it was {his} own
  best one. "{word}!" {he} called. "It belongs to you. [I'll get along without|From now on I have
  not got it]."
beat: here dusk; hero waving happy
- "{word}," said the echo, and tried it out: high, low, round the corner. Since then, whatever you
  call {in_place}, that is
  what it answers. And {hero}, at breakfast, has to ask for "[{instead}|the, you know, {instead}]."
- It took a breath. Then, with nobody having said it first, the echo called: "{word}!" <{Hero} had
  goose pimples.> "[Say it
  again|How does it feel]?" {he} called. "{word}," it said. "{word}."
- If somebody passes by there and calls "Hello," it comes back, "{word}!" <Then they shake their
  heads.> Only {hero} never
  says it. {He} says "{instead}," [and smiles|and nobody knows why].
- "Good night!" called {hero}. And it did not say "night." It said what it had wanted to say [for a
  thousand years|all its life]. "{word}," said the echo happily.

plot: the reflection that overslept
tones: funny
time: day
place: village, city, old town, castle
heroes: !sea !vehicle !ghost !vampire
ask: looks in the mirror and sees nobody | meets somebody who is just like {him} | quarrels with
  {his} reflection | has a reflection with a mind of its own
title: Nobody in the Mirror | The Reflection That Overslept | {Hero} and the Other {Hero}
draw: spot / odd = jam on the chin / the hat back to front | a feather on the nose / one ear inside
  out | soap behind one ear / a scarf tied to a chair, which came along | egg on the forehead / two
  left gloves
beat: home day; hero standing surprised
- Each morning {a_hero} looked in the mirror: was {he} there? ^ Today {he} was not.
  There was the bed, there
  was the lamp, and [no {kind}|nobody in between].
- {A_hero} bared {his} teeth at the mirror. ^ Nobody bared them back. {He} wiped the glass. It
  showed the whole room, very
  clean, and [empty|without {him}].
- "Good morning, you fine fellow," {hero_the} used to say to the mirror. ^ That day it stuck in
  {his} throat, for nobody was
  there. <{He} pinched {himself}. [It hurt|So {he} was there, at least].>
- Something was wrong with the mirror of {a_hero}. ^ {He} stood before it and lifted a {hand}. Then
  {he} jumped out from the
  side, to surprise it. It [stayed empty|showed the wall].
beat: home day; hero standing angry
- "Hello?" {he} called. Somebody yawned. Quite far back in the mirror the blanket moved. "Not
  today," said {his} reflection.
  "You pull faces, and I have to pull them. [I am tired|Left-handed, too]. I'm staying in bed."
- {He} knocked on the glass. "Closed," said a sleepy voice. There, in the other bed, lay {he}
  {himself}, or nearly. "Every
  morning you look at me to see what's wrong with you," it said. "[Do you know how that feels?|Go
  away.]"
- In the mirror the bed was not made. Somebody lay in it, and had {hero}'s ears. "Get up!" said
  {hero}. "Why?" asked the
  reflection. "You never say good morning. You only say: [oh dear, the hair|what do I look like]."
- "Psst," said {hero}. The other {hero} pulled the pillow over {his} head. "I have to jump up
  whenever you pass a window," it said. "[And puddles|And spoons! I am in every spoon]! Today I'm
  off."
beat: here day; hero walking proud > hero standing sad
- "Then I'll go without you," said {hero}, and went, with {spot}. <Nobody had told {him}.> {He} had
  {odd}, too. People were very
  friendly that day. They [smiled and smiled|bit their lips].
- It can't be so hard to wash without a mirror. So {hero} thought. Then {he} walked through the
  street with {spot}. There was {odd}, too. "[What are they looking at|How cheerful they are]?"
  {he} wondered, until a baby pointed.
- {Hero} shrugged, got dressed by guess, and went out. <A dog laughed.> With {spot}, and {odd},
  {he}
  bought bread. "[Is that the
  fashion|Is it carnival]?" asked the baker.
- {Hero} did not need a reflection! {He} marched out of the house with {spot}, and {odd}. It was
  the mayor who told {him}, behind
  a handkerchief. {Hero} [went home by the back way|wished for a sack].
beat: home day; hero sitting sad > hero sitting calm
- {He} sat down before the glass. "I'm sorry," {he} said. "I never asked how you were." <In the bed
  it was quiet.> Then came a
  voice. "[Thank you, better|A bit lonely]. And you have {spot}." "I know," said {hero}.
- "I need you," said {hero}, and that was not easy to say. The reflection came to the edge of the
  glass, in a nightshirt. It
  looked at {him}, and did not laugh, though {he} had {spot}. "[A little more to the left|There],"
  it said gently.
- "What would you like?" asked {hero}. The reflection had thought about it all day. "Sundays off,"
  it said. "And a good morning.
  And please, once, a face [that I like to make|for no reason]." {Hero} tried one.
- "Good evening," said {hero} to the mirror, as one says it to people. The reflection sat up. "I
  saw you laughed at," it said,
  "from the baker's window. I had got up, [to come along after all|because I was worried]. But you
  were too quick."
beat: home day; hero arms up happy
- Now they say good morning to each other, and each lifts {his} hat. On Sundays there is a
  note on the other side of the
  glass, in mirror writing: "[Back on Monday|Gone fishing]."
- Every day {hero} makes it a present: one new face, quite a silly one. <It can hardly wait.>
  Sometimes [it is there before
  {him}|it starts first].
- And if you ever see {hero} with {spot}, then it's Sunday. {He} doesn't mind. "Somebody is [having
  a lie-in|asleep]," {he} says,
  and walks past the windows on tiptoe.
- "You fine fellow," {he} says to the mirror in the morning. "You, too," says the mirror. Then they
  both look at {his} chin. "[A
  bit of jam|Jam]," they say, and leave it there.

premise: weather is caught
heroes: !sea !vehicle !sky
tones: funny wondering cosy
time: day
ask: has to do with the weather | wants to change the weather | catches some weather
moral: no weather is bad for everyone | you can't keep what wants to move
theme: weather

plot: the wind in the sack
tones: funny wondering
weather: wind
place: windmill hill, village, hills, farm, harbour, beach
ask: catches the wind | shuts the wind in a sack | is angry with the wind
title: The Wind in the Sack | {Hero} Catches the Wind | The Day Nothing Moved
draw: hat / where = straw hat / in the duck pond | best hat / on a cow | Sunday hat / at the top of
  the church tower |
  new hat / in the soup of the mayor
beat: here day wind; hero running angry
- Whoosh! The wind took the {hat} of {a_hero}. ^ It was the third time that week. This time it was
  {where}. "[That does it|Enough],"
  said {hero}. "I shall catch you."
- "Give that back!" cried {hero_the}. ^ The wind did not give it back. It threw the {hat} up and
  caught it. It left it {where}.
  [It laughed|"Just you wait," said {hero}].
- {A_hero} and the wind had never been friends. ^ <It slammed {his} doors, it read {his}
  newspaper.>
  And now {his} {hat} was {where}!
  {He} fetched a [strong sack|sack with a string].
- The {hat} of {a_hero} flew over the hill. ^ It came down {where}. Everyone laughed, and loudest
  of all laughed the wind. {Hero}
  [did not laugh|turned up {his} sleeves, so to speak].
beat: here day; hero standing proud
- {He} held a sack open between two trees. In went the wind, head first, for it is curious. {Hero}
  pulled the string tight. Then it was
  still. [Quite still|A leaf came down, straight as a stone].
- {He} put a newspaper in a sack. The wind can't see a paper without wanting to turn the page.
  Whup, it was inside. {Hero} tied three
  knots. "[Got you|There]," {he} said to the sack, which wriggled.
- Winds love keyholes. So {he} held the sack behind the keyhole, and waited. Wheee! Then {he} tied
  it up. {Hero} set the {hat} on {his}
  head, and it [stayed there|sat like a lid].
- {Hero} stood on the hill with {his} sack and called it names. It came roaring up. {He} stepped
  aside, like a bullfighter, and snap, the
  sack was full. It hummed. [Nothing else did|Everything else was silent].
beat: here day; hero standing surprised
- How nice it was! For one day. Then the miller came: his mill stood still. <The washing would not
  dry, and the boats [lay about|did not
  sail].> A child looked at a kite, as you look at a dead fish.
- The {hat} sat fast. But smoke hung over the chimneys and didn't know where to go. The mill said
  nothing. And the dandelions stood
  there, [all ready|white and ready], and could not leave.
- No door slammed. No leaf moved. "Where is the wind?" asked the bees, who were hot. "Where is the
  wind?" asked the sailors. {Hero} [sat
  on the sack|looked the other way].
- For a week it was as still as in a photograph. The flags hung down, the mill stopped, and the
  bread ran out. <The swallows had to walk.>
  "[Who needs the wind|It will be over soon]," said {hero}, but not very loudly.
beat: here day; hero sitting worried
- At night {he} heard it cry in the sack. "I can't be still," it sobbed. "If I'm still, I'm
  nothing." {Hero} untied one knot. "And my
  {hat}?" {he} asked. "[I only wanted you to run along|You never play]," said the wind.
- "Are you in there?" asked {hero} softly. "Hardly," said the sack. "I get less and less. Wind is
  only wind while it goes somewhere."
  <{Hero} hadn't known that.> "[Why always me|Why my {hat}]?" {he} asked. "You run so nicely."
- The sack had got small. "What's the matter with you?" asked {hero}, and was frightened. "You
  can't keep me," it said faintly. "You can
  only keep [a bag of air|what I was]." So {he} loosened the string.
- {Hero} put {his} ear to it. The wind sang in there, very low, of the sea. <It had never hurt
  anybody, really.> It only [had no hands to
  put things down|could not hold on to things]. {He} began to undo the knots.
beat: here day wind; hero running happy
- Whoosh! All the laundry danced, the mill turned, the kites went up. And off went the {hat}.
  "Hey!" cried {hero}, and ran. {He} ran all
  over the hill, [laughing|and the wind let {him} win].
- It came out like a hundred horses. It shook all the dandelions at once, and it kissed everyone.
  Then it lifted the {hat} off {hero}'s head, and [bowed with it|put it on again, back to front].
- Now they have an agreement. On weekdays the {hat} stays on. On Sundays {hero} goes up the hill,
  holds it out, and says, "[Ready|One,
  two, three]?"
- The wind has never slammed {his} door since then. It knocks. "Are you coming?" it says through
  the keyhole. And {hero} puts on the {hat},
  [ties no string|without a string], and goes out.
extras: his

plot: the cloud that nobody wanted
tones: cosy funny wondering
weather: none
friend: little cloud, cloud
place: village, farm, meadow, hills, old town, country road
ask: is followed by a rain cloud | makes friends with a cloud | helps a little cloud
title: The Cloud That Nobody Wanted | {Hero} and the Little Cloud | It Only Rains on Me
draw: sad1 / sad2 = a wedding / a picnic | a parade / a market stall with hats | a painter's wet
  picture / a tea party | a brass
  band / a sleeping cat
beat: here day; hero walking sad; friend flying sad
- It rained on {a_hero}. ^ It did not rain on anyone else. Above {him} floated {a_friend}, and
  dripped. "Excuse me," said {friend}. "May I
  come with you? [You are the first who has no umbrella|I don't know anyone]."
- Wherever {a_hero} went, it was wet. ^ {He} stepped to the left. The rain stepped to the left.
  "[Are you following me|What do you want]?"
  {he} asked, and looked up. "Yes," sniffed {a_friend}. "I hope that you don't mind."
- "Psst," said somebody over {hero_the}. ^ It was {a_friend}, quite alone in a blue sky. "The big
  ones sailed on without me," said
  {friend}, and burst into tears. [Now {hero} was wet|It came down on {hero}].
- The sun shone for everybody {in_place}. Only {a_hero} had {a_friend} over {his} head. ^ "Go
  home," {he} said. "I don't know where that
  is," said {friend}, and [began to rain again|cried in big drops].
beat: here day; hero walking worried; friend flying sad
- So they went on together. They came to {sad1}. "Go away!" people cried. They came to {sad2}.
  "Shoo!" Each time {friend} got sadder, and
  each time [it poured|it rained harder].
- {Hero} took {fhim} along on a string. They came to {sad1}, and soon everybody there was wet. Then
  came {sad2}. "I
  can't help it," wept {friend}. "[It just comes|I'm made of it]."
- Nobody wanted them. At {sad1} they were driven off with brooms. At {sad2} they were only looked
  at, but how! <{Hero} was wet to the skin.>
  {He} [held the string|did not let go of the string].
- "Perhaps you could think of something funny," said {hero}. {Friend} tried. Then they passed
  {sad1}, and somebody shouted. Then {sad2}. It
  rained [cats and dogs|harder than ever]. "{Hero}, leave me here," said {friend}.
beat: here day; hero sitting calm; friend flying sad
- {Hero} could have run. <In a house {he} would have been dry.> But {he} sat down in the puddle.
  "There must be somebody," {he} said, and
  sneezed, "who's waiting for [just that|exactly you]."
- "You're not bad," said {hero}, when {he} had thought. "You are only in the wrong place. I know
  how that is." And {he} asked everyone they
  met: "[Where is it too dry|Who needs some rain]?"
- {Hero} wrung out {his} sleeves. "Who complains about you?" {he} said. "Those who have enough. So
  we must go to those who have nothing."
  {He} turned round, to where the grass was [yellow|like straw].
- They sat there, the one on the ground and the other above. <{Hero} had a cold by now.> "I am
  staying with you," {he} said, "till we've found
  it." And {friend} stopped crying, [from surprise|for a moment], for the first time that day.
beat: "A dry brown garden with cracked earth and an old man on a bench" day; hero pointing happy;
  friend flying surprised
- Behind the last hill there was a garden, brown as bread. An old man sat in it with an empty can.
  He looked up. He took off his hat. "[At
  last|Oh, you beauty]," he whispered.
- Then they came to a fence. Behind it everything hung its head. "My beans," said an old man, "my
  poor beans." Then a drop fell on his nose.
  He [stood up|held out both hands]. "Is that for me?" he asked.
- Far out, where nobody has picnics, lay a garden like a biscuit. A dog panted there, and an old
  man carried water in a spoon. He saw
  {friend}. "[Would you stay?|Please, don't go!]" he called.
- The earth there had cracks as wide as a hand. "Don't rain," said {hero}, "if you don't want to."
  But an old man opened the gate for them.
  "Come in, come in," he said, "[I have waited since May|here is the best place]."
beat: "A green garden with beans, roses and puddles" day; hero arms up happy; friend flying happy
- And {friend} rained. <Not from being sad.> From joy, which is softer and goes deeper. The beans
  stretched. In the evening there was a
  rainbow, quite a small one, [from fence to fence|over the beans].
- "Thank you," said the beans, the dog and the man. Nobody had ever said that to {friend}. {Fhe}
  stayed. And if {hero} ever wants a shower, {he}
  only has to [look over the fence|come on Saturdays].
- Today it is the greenest garden for miles. {Hero} often comes by, and never brings an umbrella.
  "[A bit more on the left|Here as well],"
  says the old man. And {friend} laughs, so that it sprinkles.
- {Hero} dried off slowly. On the way home it was sunny on all sides. It felt odd. {He} turned
  round. "[Same time
  tomorrow|Till tomorrow]?" {he} called. A drop fell on {his} nose. That was a yes.
extras: he his him

plot: the weather office
tones: funny
weather: none
place: village, old town, market, hills
ask: is in charge of the weather | makes the weather for everyone | gets a job in the weather
  office
title: The Weather Office | Some Sun, Please | {Hero} Makes the Weather
draw: a1 / b1 = the gardener wanted rain / the washerwoman wanted sun | the snail wanted mist / the
  painter wanted light | the duck
  wanted puddles / the baker's wife wanted it dry | the frog wanted drizzle / the bee wanted heat
draw: c1 = the children wanted snow in July | the king's kite wanted a storm | the ice cream man
  wanted forty degrees | the
  skaters wanted frost
beat: here day; hero standing proud
- There's an office where the weather is made. It has four taps. The old clerk went on holiday, and
  {a_hero} got the key. ^ "It's quite easy," said the clerk. "Only don't try to please everyone."
- {A_hero} was to look after the weather for one week. ^ "Sun, rain, wind, snow," said the old
  clerk, and showed {him} the taps. "And never
  listen to [the letters|what they want]." Then she was gone.
- "Weather office, good morning," said {hero_the}, who was new. ^ On the wall there were four
  handles. "A bit of each, in turn," the note from the
  old clerk said. "[Do not open the post|Don't ask them]."
- {A_hero} was the Weather Clerk now. ^ The old one had gone to the seaside.
  <{He} dusted the sun. {He} oiled the rain.> [How
  happy they would all be|{He} would do it better than the old one]!
beat: here day; hero sitting worried
- Then the post came. {a1}, and at the same hour {b1}. Besides, {c1}. {Hero} wanted to be kind to
  all. So each got [their own|just what they'd
  ordered], over their own garden.
- <Of course {he} read the letters.> {a1}. {b1}. And {c1}, please, urgently. "Why not?" said
  {hero}.
  {He} turned the taps this way and that, [a square for each|street by street].
- "Only tell me what you would like," {he} told them all. {a1}. {b1}. {c1}. {Hero} cut up the sky
  like a cake, and gave [each of them one|everyone a piece].
- It said on the counter: "Wishes here." {a1}. {b1}. And, believe it or not, {c1}. {Hero} nodded,
  and wrote it all down. "[You'll each have it|It
  can be done]," {he} said.
beat: here day; hero running scared
- That was a day! Whoever crossed the street needed boots on the left and sandals on the right. At
  the fences the weathers met, and quarrelled.
  Umbrellas [burst|melted on one side].
- At first they were pleased. Then it froze across the hedge, and it steamed. The postman came with
  a sunburnt nose and [icicles on it|one frozen
  ear]. "Who has ordered that?" he asked.
- But weather doesn't stay behind a fence. It leaned over. <Rain fell in the wrong soup, hail on
  the
  wrong hat.> And everyone shouted at their
  neighbours, "[Keep your weather to yourself|That is my sun]!"
- It thundered where the snow touched the sun. <There were tornadoes as tall as a cat.> A goose was
  dry in front and wet behind. "[Help|Stop it]!" they
  all cried, each in a different weather.
beat: here day; hero standing calm
- {Hero} turned off everything. It was nothing, all day: not warm, not cold, not anything. They
  came out and stood about. "I can't do it for each
  of you," {he} said. "[I have only the one sky|I was wrong]. You must share it."
- {Hero} read the note again: "in turn." {He} rang the bell. "There is one sky," {he} told them.
  <It
  was hard to say, with everyone looking.> "Today it's
  one of you, tomorrow it's the other. [Who goes first?|And you'll lend each other boots.]"
- So {he} climbed on the roof with a megaphone. "I made a mistake," {he} called. "I asked what each
  of you wants. I did not ask what you want [for
  each other|your neighbour to have]." There was a silence in all the weathers.
- With all {his} strength {he} shut the four taps. Then {he} tore up the squares. "One sky for
  all," {he} said, "and whoever has had their day, has to
  [hold the umbrella for the next|help the next one]." <They grumbled, and looked at their feet.>
beat: here day; hero arms up happy
- "Then let it rain tomorrow, for her over there," said someone at last. "And the day after it's
  you." That was how the rainbow came about, by the way.
  It was [the first day that they shared|two of them who couldn't wait].
- When the old clerk came back, brown as a nut, it was raining a little. "Who ordered this?" she
  asked. "Nobody," said {hero}. "It's simply
  [Wednesday|its turn]." She gave {him} the umbrella, to keep.
- Since then they come to the counter in twos. "Sun for my neighbour, please," says the one. "And
  for mine some rain." {Hero} stamps it. [It comes out
  about even|And it works].
- On Sundays {hero} doesn't turn any tap. Then it does what it likes, and they all go out and look
  up. "Well, what is it going to be?" they ask. "[You'll
  see|Wait]," says {hero}, who does not know, either.
extras: he she her
""")
