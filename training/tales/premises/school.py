"""Tales of the first day at school, a new baby, being ill, strange words, and jealousy."""

from tales.grammar import premises

PREMISES = premises("""
premise: the first day of school
tones: funny cosy brave
ask: goes to school for the first time | has {his} first day at school | is nervous about the first
  day of school | is afraid of going to school
moral: everybody has a first day | the wrong way may teach you something
theme: starting school

plot: the school that turned left
heroes: sea
place: sea
tones: funny brave
title: The School That Turned Left | The Only One Who Turned Right | {Hero} Goes to School
ask: goes to a school of fish | always turns the wrong way | can't tell left from right
draw: net / seen = a great grey net / like a fog with holes | the mouth of an old wreck / like a
  hole in the sea | a cold current with teeth of ice / like glass
beat: here day; hero sad worried
- It was the first day of school, and {a_hero} felt a tickle in {his} tummy. ^ A school of fish is
  strict. "All together!" called the old herring. "One, two, and left!"
- "Will they like me?" {a_hero} had asked all night. ^ Now {he} was there, in a school of three
  hundred herrings. They looked so much alike that {he} felt [very odd|like a spot of ink].
- {A_hero} was nervous. ^ In front of {him} hung the school, like one big silver fish. It was made
  of three hundred little ones, and they all knew [how it goes|when to turn].
- "New?" asked the old herring who was the teacher. "Y-yes," said {hero_the}. ^ "It is quite
  simple. Do what the others do. And now: left!"
beat: here day; hero standing sad
- Three hundred turned left. {Hero} turned right. "Other left," said the teacher. They tried it
  again. This time {he} turned upward. <Somebody tittered, and then all of them did, together.>
- {Hero} turned right, of course. {He} bumped into eleven herrings. "Left!" {He} thought so hard
  about it that {he} went right once more.
- Swish, went the school, to the left. Only one went to the right, and that one was {hero}. "Where
  is my left?" {he} whispered. "It was here [yesterday|at breakfast]."
- "Left!" Three hundred tails, one swish. And then, all by itself, a three hundred and first one,
  the wrong way. That was {hero}. It happened three times, and the third time {he} [cried a
  little|said it was on purpose].
beat: here day; hero sitting sad
- "Watch for a while," said the teacher, not unkindly. So {hero} stayed outside, by the coral, and
  watched. From there the school was beautiful. <You can't see that when you are in it.>
- {He} was put at the edge, to look on. It looked like a flag in the wind. Three hundred swam, and
  each saw only the tail of the next one. {Hero} alone saw the sea.
- So {he} sat on a stone and looked. Left, went the school, and left again. {He} knew it by heart
  now. {He} just could not do it.
- "I will never learn it," said {hero} to a snail at the edge of the lesson. "One who stands
  apart," said the snail, "has a good view." [That was a small comfort|It was true].
beat: here day; hero running scared > hero pointing worried
- And so {he} saw it first: on the left hung {net}, {seen}. "Left!" called the teacher. "No!" cried
  {hero}. But a school listens to one voice only. {Hero} shot in front of them all, and turned
  right, as only {he} could.
- Something was there, on the left: {net}. {Hero} saw it, {seen}. None of the others could see past
  the tail before them. "Right!" {he} shouted. They did not know the word. So {he} swam ahead and
  showed them.
- "One, two, and..." began the teacher. Then {hero} noticed {net}, {seen}, just where left is. {He}
  threw {himself} in front of the first row. "Do what I do! Do it wrong!"
- On the left the water looked strange, {seen}. It was {net}. {Hero} did not stop to think which
  way was which. {He} crossed their path at full speed, and three hundred tails [went after
  {him}|made the first mistake of their lives].
beat: here dusk; hero arms up happy
- "What was that?" gasped the teacher. "That was right," said {hero}. And since that day there is a
  new lesson on Tuesdays. {Hero} [gives it|does not even have to practise].
- Behind them {net} moved on, empty. Nobody tittered. "Once more," begged three hundred voices,
  "that other thing!" And the whole school turned right, [and bumped into itself|with one swish].
- They counted. Three hundred were there, and one. "Can you teach us that?" asked the teacher.
  "Somebody should always stand outside and look," said {hero}. So now they take turns.
- {Hero} still can't find {his} left. But in {his} report it says: "Right: very good." The old
  herring wrote it, and underlined it, from [right to left|both sides].

plot: the wrong door
heroes: !sea !vehicle
tones: funny
place: school, classroom
time: day
title: The Wrong Door | {Hero} in the Wrong Class | Late for Which Lesson?
ask: goes into the wrong classroom | gets lost at school
draw: class / lesson / trouble / did = night watchmen / how to walk without a sound / a robin had
  flown in and beat against the window / went to it without one sound, and opened the window |
  sailors / how to tie a knot that never slips / the rope of the swing had come undone / tied it
  with a sailor's knot | clock menders / how to listen until you hear what is wrong / the school
  bell would not ring / listened, and heard the acorn that was stuck in it | bakers / how to knead
  until the stiffest thing gets soft / the clay had dried as hard as brick / kneaded it soft, with
  water and patience
beat: here day; hero walking worried
- School had eleven doors. {A_hero} stood in the corridor on {his} first day, and {his} heart beat
  like a drum. ^ "Third on the left," {he} said, and went in, third on the right.
- It was the first day of school, and {a_hero} was late. ^ {He} had been too nervous for breakfast.
  {He} opened the next best door, and that was not the best.
- "Is this the first class?" asked {a_hero}, so quietly that nobody heard. ^ {He} had never been to
  school before. But somebody pulled {him} in, and shut the door.
- {A_hero} had practised everything for {his} first day: sitting, and saying "here." ^ Nobody had
  said that all of the doors would be green. {He} [counted wrong|chose one and went in].
- It was the first day of school, and {a_hero} was nervous. ^ All the doors were green. {He} took
  the wrong one.
beat: here day; hero sitting surprised
- Inside sat twenty grown-up {class}. "You are late," said a deep voice. "Sit down. Today we learn
  {lesson}." And {hero} was much too shy to say anything.
- It was the evening class for {class}, who had met in the morning for once. They moved up to make
  room. Nobody laughed. {Hero} learned {lesson}, and it was [rather nice|quite hard].
- "A new one!" said the {class}. For that was who sat there, on chairs too small for them. They
  showed {him} {lesson}. {Hero} tried it twelve times. At the thirteenth they nodded.
- "So this is school," thought {hero}. All around {him} were {class} with beards and big boots.
  They taught {him} {lesson}. {He} got a biscuit for it, too.
- In there sat twenty {class}. "Sit down," they said. They taught {him} {lesson}.
beat: here day; hero standing sad
- At ten the bell rang, and it all came out. {Hero} should have been next door! There the children
  sat in pairs already. Each had a friend and a hook. {Hero} had [neither|the chair by the bin].
- "First class?" they said. "That is across the corridor." {Hero} went over, all red. The others
  knew the song by now, and where the chalk was. {He} knew nothing at all.
- Then somebody read out the list, and {he} was not on it. "Oh dear," they said, and brought {him}
  to the right room. Everybody there turned and looked. "Where have you been?" [{He} did not dare
  to say|It was a long story].
- It was the wrong class, of course. In the right one they had painted suns and learned each
  other's names. {Hero} sat down at the back. {He} had missed [everything|the beginning].
beat: here day; hero standing proud
- But then there was a fuss: {trouble}. The teacher did not know what to do. The children did not.
  "I think I do," said somebody at the back. {Hero} {did}.
- After the break something went wrong, for {trouble}. They all [ran about|called out at once].
  Only {hero} was calm. {He} had learned {lesson}. {He} got up, and {did}.
- At noon they all stood in a circle, for {trouble}. "Oh no!" cried the teacher. {Hero} thought of
  the twenty {class}, and what they would do now. So {he} did just that: {he} {did}.
- Later there were thirty long faces, because {trouble}. "Let me try," said {hero}. It was the
  first thing {he} said in the right class. And in front of them all {he} {did}.
- There was a fuss after the break: {trouble}. {Hero} got up. {He} {did}.
beat: here day; hero arms up happy
- "Where did you learn that?" asked the teacher. "At school," said {hero}. And three of them wanted
  to sit next to {him}, [all on one chair|at once].
- There is a hook with {his} name now. Every morning, on the way, {hero} opens a green door by
  mistake. "Good morning," say the {class}. "Next door." "I know," says {hero}.
- "Can you show us?" they asked. So {hero} taught {lesson} until the bell rang. It was only {his}
  first day, and {he} had been a pupil and a teacher.
- At home they asked what {he} had learned. "{lesson}," said {hero}. "And which door." They thought
  that this was [a lot for one day|an unusual school].

plot: two behind the school
heroes: !sea !craft
tones: cosy funny
place: school
time: day
other: teacher, professor, owl, old owl, tortoise
title: Two Behind the School | The Teacher's First Day | Who Else Is Afraid?
ask: hides on the first day of school | meets a {okind} who is just as nervous
draw: fear / cure = that they will all laugh / then I laugh first, and they laugh with me | that my
  voice will be gone / then I nod, for a nod is quiet | that I will get lost on the way to the door
  / then I take three friends, and we are lost together | that they will ask me something that I
  don't know / then I ask them back
beat: here day; hero sad worried
- Everyone went in at the front. {A_hero} went around to the back, behind the dustbins, and stayed
  there. ^ It was {his} first day of school.
- "I have a tummy ache," {a_hero} had said. "And a headache. And a tail ache." ^ Nobody had
  believed the last one. Now it was the first day of school, and {he} stood hidden behind the
  building.
- Where was {hero_the}? {He} had been seen at the gate, with a new bag. ^ But when the bell rang,
  {he} was not in the row. {He} was behind the school, and [not breathing|trembling].
- {A_hero} could do many things, but to go through that door {he} could not. ^ There were thirty of
  them in there! So {he} hid on the first day of school, between the wall and the hedge.
beat: here day; hero standing surprised; other sitting scared
- But the hiding place was taken. There was {a_other}, with a pile of books, and all the books
  shook. "Please don't tell," {ohe} said.
- Somebody sniffed. {Hero} was not alone there: next to {him}, as pale as chalk, was {a_other}.
  "[Occupied|This is my corner]," {ohe} whispered. "Are you hiding, too?"
- "Psst," said somebody. "Is there room for one more?" Into the gap came {a_other}, backwards, so
  as to keep an eye on the door.
- Then {hero} stepped on a foot that was not {his}. "Ow," said {a_other}, but softly, for {ohe} was
  hiding as well. {Ohe} had a new bag, too.
beat: here day; hero sitting calm; other sitting worried
- "Is it your first day?" asked {hero}. "Yes," said {other}. "And you know what I am afraid of?
  {fear}." {Hero} stared. "Me too," {he} said. "Just that."
- They told each other the worst. "{fear}," said {hero}. "That is exactly mine," said {other}. To
  hear it from somebody else was [odd|nearly nice]. It sounded smaller.
- "What can they do to you in there?" asked {hero}. {Other} looked at the ground. "{fear}," {ohe}
  said. It was the very thing that {hero} had thought of all night.
- "I could not eat this morning," said {other}. "Nor could I," said {hero}. They shared one roll
  now. "It is because of this," said {other}, "{fear}." <The roll was very good.>
- "What are you afraid of?" asked {hero}. "{fear}," said {other}. "Me too," said {hero}.
beat: here day; hero walking worried
- {Hero} thought hard. For {himself} {he} had found no answer. For somebody else it was easier. "If
  that happens," {he} said, "{cure}." [{Other} wrote it down|That made sense].
- "We need a plan," said {hero}. It took some thinking, and the second half of the roll. "{cure},"
  {he} said at last. They practised it three times, on a dustbin.
- "{cure}," said {hero}. It had just come to {him}. They looked at each other. It was so simple!
  "Shall we go?" "You first." "No, you." So they counted to three.
- It is odd. If you are scared for two, you get braver. "I know," said {hero}, "{cure}." Then they
  went around the corner together, [step by step|quite close].
- {Hero} had an idea. "{cure}," {he} said. So they went in, together.
beat: "A bright classroom with small desks, a blackboard and flowers on the table" day; hero
  sitting happy; other waving happy
- In the classroom {hero} found a free place. But {other} went on, right to the front, and took the
  chalk. "Good morning," {ohe} said. "I am your new teacher." And {ohe} winked at {hero}.
- "Where do you sit?" whispered {hero}. "I think," said {other}, "that I stand." And {ohe} wrote
  {ohis} name on the blackboard, for {ohe} was the teacher. It was a bit [crooked|wobbly].
- Thirty heads turned. {Hero} waited for {other} to sit down. {Ohe} did not. {Ohe} was the teacher!
  {Ohis} voice shook, so {hero} nodded, quite small. Then it went [by itself|very well].
- "Who of you was nervous today?" asked the new teacher, and that was {other}. Nobody moved. Then
  {other} put up {ohis} own {ohand}. Then {hero}. Then, one by one, all thirty.

premise: a new baby
heroes: !craft
tones: funny cosy
ask: has a new baby brother | gets a little sister | has a new baby at home | is not the only child
  any more | is not happy about the new baby
moral: love does not get less when it is shared out | even the biggest was small once
theme: brothers and sisters

plot: to give away
title: Baby to Give Away | One Baby, Nearly New | {Hero} Gives the Baby Away
ask: wants to give the baby away | tries to give away {his} baby sister
draw: c1 / r1 / no1 = two scarecrows / to frighten crows / It only frightens me | a brass band /
  for a trumpet / It only knows the high notes | two farmers / as an alarm clock / It goes off all
  night | the fire brigade / as a siren / It has no button to stop it
beat: here day; hero standing angry
- "To give away: one baby, nearly new." {A_hero} hung the sign around it and waited. ^ The baby had
  cried for three nights, and it could not even [play|roll over].
- {A_hero} had ordered nothing. ^ All the same, there was a baby in the house, and it was loud. So
  {he} put it in a basket and wrote on a sign: "Baby, free."
- "What can it do?" {a_hero} had asked. "Nothing yet," they said proudly. ^ {He} did not see what
  was so good about that. {He} painted a sign: "Baby to give away."
- Waah! {Hero_the} had been the only child until last week. ^ Now there were two. One of them was
  wet, and everybody loved it. {Hero} put up a sign: "To give away."
beat: here day; hero standing calm
- First came {c1}. They wanted it {r1}. "{no1}," said {hero}. That was only honest. The baby looked
  at {him} and blew a bubble.
- "Just what we need," said {c1}, "{r1}." {Hero} frowned. That was no work for a baby, and
  certainly not for this one. "{no1}," {he} said quickly.
- {C1} stopped and listened. "Splendid," they said, "we could use it {r1}." "{no1}," said {hero},
  [and moved the basket a bit closer|and pulled up the blanket].
- It did not take long. {C1} asked for it, {r1}. {Hero} had meant to say yes. Then {he} heard
  {himself} say, "{no1}."
beat: here day; hero standing worried
- Next was a rich lady with seven rooms and no noise in them. "What a sweet little {kind}!" "It
  dribbles," said {hero}. "I have towels." "It is left-handed." "So am I." "It... it is sold with
  the basket, and the basket is mine."
- Then a juggler came, with a kind face. "I would teach it to fly through the air." {Hero} went hot
  and cold. "It is not for throwing," {he} said. "It has to be held here, and here, under the
  head."
- A wolf in a bonnet bent over the basket. "[Delicious|Lovely]. How much?" "You would not like it,"
  said {hero}, and stood in front. "It tastes of soap. And it has me."
- The next one said, "What an ugly one." {Hero} grew two sizes. "That is the best nose in the whole
  family!" {he} said. "It's my nose, too. We are closed for lunch."
beat: here dusk; hero sad worried
- Last of all came a nice old couple, with a cradle ready and a garden. There was nothing wrong
  with them. {Hero} searched for it. They lifted the basket. And the baby stopped crying, and
  looked for {him}.
- In the evening came two who were just right. They had a song, and soft arms, and all the time in
  the world. "Say goodbye," they said. The baby took hold of {hero}, tight, and did not let go.
- Then somebody came who was good and gentle and had always wished for a baby. {Hero} could think
  of no reason at all. {He} opened {his} mouth. The baby [smiled|laughed]. It was its first time,
  and it was for {him}.
- A kind grandmother stopped at last. She had raised ten. It would be warm there, and loved.
  "Well?" she asked. The baby hiccuped. {Hero} knew what that meant. Nobody else did.
extras: she
beat: home night; hero asleep happy
- "It is not complete," said {hero}. "Something belongs to it, and you can't have that." "What is
  it?" "Me." And {he} carried the basket home, [the short way|under the stars].
- "Sorry," said {hero}, "there has been a mistake in the sign." {He} took a pencil and crossed out
  two words. Now it said: "Baby." It still cried that night. {Hero} rocked it, for {he} knew how.
- So there was no giving away that day. The sign hangs over the cradle, with a few more words:
  "Baby, mine, please knock."
- "Did you get rid of it?" they asked at home. "Nobody good enough came," said {hero}. Then {he}
  lay down beside the basket, just for a minute, and both of them [slept till noon|snored].

plot: the baby without a name
title: The Baby without a Name | What Shall We Call It? | {Hero} Finds a Name
ask: has to find a name for the baby | has a baby sister who cries all the time
draw: fell / name = a spoon fell into the tub / Plop | a pan lid went round and round on the floor
  / Wum-Wum | a drop fell from the roof on {his} nose / Plink | a big bubble burst / Pup
draw: n1 / n2 / n3 = Augustus / Ferdinanda / Hildegard | Balthazar / Cornelia / Montgomery |
  Wilhelmina / Archibald / Philomena
beat: home day; hero standing calm
- Three weeks old, and still it had no name. "{N1}?" they asked the baby. It screamed. {A_hero}
  stopped {his} ears. ^ Before the baby came, there had been [peace|naps].
- "It must have a name," everybody said. {A_hero} had one, and needed no other in the house. ^ But
  nobody asked {him}. They tried {n1}, and the new baby yelled.
- The whole family stood around the cradle. "{N1}," they sang. The new baby turned red, and howled.
  Only {hero_the} stood by the door. ^ "[Call it Loud|Send it back]," {he} said.
- {A_hero} had a new baby in the house, and it cried at everything, but most of all at names. ^
  They had a list with two hundred. At "{N1}" it [cried itself purple|bit the list].
beat: home day; hero standing surprised
- Aunts came, from far away. "{N2}!" said one. "Waah!" "{N3}!" said the other. "WAAH!" <"I only
  asked for the time," said an uncle.>
- "{N2}," they tried, and "{N3}." It was the same each time. {Hero} rolled {his} eyes. "I would cry
  too," {he} said, "if I were called that."
- They wrote to a professor. He sent back "{N2}" and, for Sundays, "{N3}." The baby threw its
  rattle at both of them. [It had a good aim|{Hero} was a little impressed].
- A prize was offered. All day long people came in and said a name, {n2}, or {n3}, and left with
  their fingers in their ears.
extras: he
beat: home night; hero walking sleepy > hero standing surprised
- That night it cried again, and all the others were asleep from tiredness. Only {hero} got up.
  {He} groped about in the dark, and {fell}: {name}! It was quiet. And then the baby laughed.
- In the night {hero} could not bear it. "What is it you want?" {he} asked. Just then {fell}.
  "{name}," it went. The baby held its breath. It looked at {him}, and [gurgled|giggled].
- At midnight nobody came any more. {Hero} did, yawning. {He} only wanted to tell it to stop. But
  {fell}, {name}, and out of the cradle came a sound that was new. It was a laugh, with no teeth.
- "Waah," in the middle of the night. {Hero} stumbled in, and as {he} did so, {fell}. It made such
  a silly noise! "{name}." "Heh," said the baby. "[You liked that|Was that funny]?" asked {hero}.
- In the night it cried again. {Hero} got up in the dark, and {fell}. "{name}!" The baby laughed.
beat: home night; hero arms up happy
- {Hero} did it once more. "{name}!" It laughed until it got the hiccups. {He} did it forty times.
  {He} had not known that somebody could be so happy about so little.
- So {he} said it. "{name}." The baby kicked with joy. "{name}!" Nobody else knew how to make it
  laugh, nobody in the world. Only {hero} did. [That changed things|It was a fine feeling].
- They did it until the stars went out. Whenever {hero} said, "{name}," the baby shone like a lamp.
  It did not take its eyes off {him}. <It had {his} eyes, {he} saw now.>

- "Say it yourself," said {hero}, and bent down. The baby puffed and blew. "P..." it said, or
  "W..." or something. It was not far off. "{name}," said {hero}, "that's it. That is you."
beat: home day; hero sitting proud
- So that is its name, and it is on the spoon and on the door. "Who thought of that?" ask the
  aunts. "We did," says {hero}. "We two."
- In the morning they stood around the cradle with a new list. "It has one," said {hero}. "{name}."
  They waited for the scream. It did not come. [There was only laughter|The baby blew a kiss].
- On the big cake it says "{name}," in sugar. The aunts find that it isn't a proper name. But when
  they say it, very quickly, they have to smile.
- The professor wrote that such a name did not exist. {Hero} wrote back, "It does now." And under
  it was a blot. That was how {name} signs.

plot: small again
heroes: !craft !tiny
title: Small Again | {Hero} Wants to Be a Baby | Ga, Said {Hero}
ask: wants to be a baby again | is jealous of the new baby
draw: treat / when2 = the fair / after dark | the boat race / at the end of the pier | the puppet
  theatre / in the big tent | the pancake supper / by the fire
draw: ga = ga | goo | bla | nana
beat: home day; hero standing angry
- The baby sneezed, and everybody clapped. {A_hero} had just tied a bow, sung a song and carried in
  the milk. ^ Nobody had clapped at that.
- "How sweet, it yawns!" they cried. {A_hero} yawned, too. ^ "Cover your mouth," they said to
  {him}. That was how it was, since there was a baby.
- {A_hero} could count to fifty. The new baby could not even count to one. ^ And who was kissed and
  carried about and called a treasure? <Not the one who could count.>
- What does a baby do all day? It lies there. {A_hero} had watched it closely. ^ The baby lay
  there, and they loved it for that. "I can do that," said {hero}.
beat: home day; hero sitting happy
- So {he} lay down and said, "{ga}." They looked. "{ga}, {ga}," said {hero}. "Well," they said,
  "then we have two babies." It was [going very well|just what {he} wanted].
- {He} forgot how to count. {He} forgot how to carry the milk. "{ga}," was all that {he} said from
  now on, and {he} let {himself} be covered up to the nose.
- From that hour on {hero} was a baby. {He} had a bib. {He} had the big basket. "{ga}," {he} said,
  very pleased, and [kicked a bit|sucked the corner of a blanket].
- "I am small now," said {hero}, and that was the last real word. After that came only "{ga}." They
  rocked {him}, although it was hard work.
beat: home day; hero sitting sad
- Dinner came. The others had dumplings. Babies had mush, without salt. Then somebody said, "And
  tonight we go to {treat}, {when2}! But not the babies, of course. The babies sleep at six."
- Being a baby is rather long. {He} got mush, and {he} got washed behind the ears. And when the
  others put on their good things for {treat}, {he} was put to bed, in full daylight.
- "{ga}," said {hero}, and meant: could I have a book? They gave {him} a rattle. "{ga}," and that
  meant: I want to go to {treat}, too! They patted {his} tummy. [Mush was next|Nobody understands a
  baby].
- They spooned mush into {him}, and it was green. "Are we going to {treat}?" {he} nearly asked. But
  babies don't ask. Babies stay at home and sleep before it gets dark.
beat: home dusk; hero sitting curious
- The real baby lay beside {him} and stared. {Hero} stuck out {his} tongue. The baby thought, and
  put out a very small one. {Hero} blinked. It blinked. It was learning all of it from {him}!
- "{ga}," said {hero} crossly. "{ga}," said the baby, delighted. It was its first word. {He} said
  it again, and it did, too. "If I only say that," thought {hero}, "you will never learn anything
  else."
- There they lay, the two of them. Whatever {hero} did, the baby tried to do: wrinkle, wiggle,
  sigh. Nobody had ever looked at {him} like that, as if {he} was [as big as a house|the whole
  sky].
- {Hero} turned away, and turned back. The baby was watching. It tried to hold up its head, just as
  {he} did, and it wobbled, and sank, and tried again. "[Not like that|Higher]," said {hero}.
  "Look. Like this."
beat: home night; hero standing proud
- "One," said {hero}, and got up. "Two," and off came the bib. "We will start with counting." And
  at six o'clock, only one baby was asleep. The other one had dumplings, and then {treat}.
- When they looked in, {hero} stood there with {his} good things on. "Are you big again?" they
  asked. "Somebody has to be," said {hero}. "It can't learn from nobody."
- "I will tell you about it," {he} promised the baby, and went along to {treat}. {He} brought back
  a [paper star|red feather], and the baby put it in its mouth.
- {Hero} is big now, and the baby does all that {he} does, only later. Last week it sneezed. Nobody
  clapped but {hero}. {He} clapped for a long time.

premise: is not well
heroes: !craft
tones: cosy funny
ask: is not well | does not feel well at all | wants to get well again | needs to get better
moral: a friend at the window is half the cure | even a doctor needs a doctor
theme: getting well

plot: the theatre at the window
friend: any
place: any
heroes: !craft
title: The Theatre at the Window | {Hero} Stays in Bed | One More Day in Bed
ask: has to stay in bed | is ill in bed while {friend_the} plays outside | is bored in bed
draw: dots / what = green dots / the wobbles | a nose like a lamp / a cold | purple spots / the
  purples | a voice like a gate / the croaks
draw: play = the tale of a brave potato | the wedding of two boots | the voyage of the walnut ship
  | the battle of the cabbage and the moon
beat: home day; hero sitting sad
- "Bed," said the doctor. "A whole week." {A_hero} had {dots}. ^ Outside the sun shone, on purpose.
- {A_hero} woke up with {dots}. ^ "{What}," said the doctor, "and very catching. Nobody must come
  in to you for seven days." [Seven|That is a Monday and then a lot more]!
- There was nothing to look at but a window, and in it one piece of sky. {A_hero} was ill in bed,
  and knew each corner of it. ^ {He} had {dots}, and {he} was bored.
- How long is a day in bed? {A_hero} was finding out. ^ {He} had {what}. {He} had counted the
  cracks in the ceiling, up to ninety, and it was not even [noon|ten o'clock].
beat: home day; hero sitting happy; friend waving happy
- Then something scratched at the window. It was {a_friend}. {Fhe} pressed {fhis} nose flat. "I am
  not allowed in," {fhe} called. "What do you see all day?" "Only that window," said {hero}.
- A face came up in the window, and there was {a_friend}. "Is it very bad?" "It is very boring,"
  said {hero}. "The best thing today was a fly." {Friend} [nodded|frowned] and was gone.
- "Hello, you in there!" It was {a_friend}, who stood outside and was not let in. They pulled faces
  at each other through the glass. Then {friend} looked at the window frame, as if for the first
  time. <It had curtains, left and right.>
- Tap, went the glass. {A_friend} had brought soup and had to leave it at the door. "I can see just
  this much of the world," said {hero}, and showed {fhim} how little. "That is enough," said
  {friend}. "Wait until tomorrow."
- A nose was pressed to the window. It was {a_friend}. "I may not come in," {fhe} said. "But I have
  an idea."
beat: home day; hero sitting surprised; friend arms up happy
- Next day a head popped up, and it was a puppet. "Ladies and gentlemen! {Play}, part one!"
  {Friend} did all the voices. At the best moment it stopped. "[Tomorrow more|To be continued]!"
- At three o'clock somebody drew the curtains, from outside. When they opened, there was a stage!
  {Friend} had gloves and spoons and a beard. "We give {play}," {fhe} said, "in six parts."
- The window was no window any more. It was a theatre. There were paper waves, and a thunder made
  of tin. It was {play}, and just when things stood badly, the curtain fell. "[No|Go on]!" cried
  {hero}.
- And in the morning a sign hung outside: "Today: {play}." {Friend} was the hero, the villain and
  the storm. {Hero} laughed until {his} tummy hurt in quite a new place.
- The next day the window was a stage! {Friend} played {play}, with gloves and spoons. "More
  tomorrow," {fhe} said.
beat: home day; hero sitting worried; friend sad sad
- On the sixth day the stage stayed empty. What about the ending? Then {friend} came, wrapped in a
  scarf. "I have it, too," {fhe} croaked. "{What}. I must go to bed. And I do not know how it
  ends."
- Five parts they played. Before the last one, at three o'clock, nobody came. At four somebody
  brought a note. "I am ill now," it said. "{What}. It was worth it. {Friend}."
- {He} got better, bit by bit, from part to part. But {friend} coughed on the fifth day, and on the
  sixth {fhe} had {dots}. [You can catch that through a window|So now {fhe} lay in bed].
- "I can get up tomorrow!" called {hero}. Nobody answered. Across the way a curtain was drawn. Now
  {friend} had {what}, and it was {fhis} turn to look at a ceiling.
- On the sixth day nobody came. {Friend} was in bed {fhimself}. {Fhe} had {what}, too.
beat: "A small house window seen from outside with red curtains" day; hero waving happy; friend
  sitting happy
- Next day something scratched at {friend}'s window. "Ladies and gentlemen," said {hero}. "{Play},
  the last part!" {He} had thought about it all week. It ended well, and it took [nine days|ages].
- {Hero} went over, with gloves and spoons and the beard. {He} knew all the voices by now. And so
  {friend} heard, lying in bed, how {play} came to its end.
- "I have {what}," said {friend} behind the glass. "I know," said {hero}, "I had it first. What do
  you see all day?" "Only that window." And {hero} drew the curtains.
- The doctor came by and saw two noses at one pane. "Which is the sick one?" the doctor asked. They
  both pointed. Then {hero} played on, and the doctor [missed four visits|sat down to watch].
- {Hero} was well again. {He} went to {friend}'s window and drew the curtains. "{Play}," {he} said,
  "the last part!"

plot: the hiccups
heroes: !craft !sky
friend: any
tones: funny
title: Hic! | The Hiccups | How {Hero} Lost the Hiccups
ask: has the hiccups | can't get rid of the hiccups
refrain: hic
draw: c1 / w1 = stand on your head / Now it came out at the top | hold your breath and think of
  green / {He} turned green, and said hic | drink from the wrong side of the cup / The hiccup got
  wet, and so did the wall | say rhubarb backwards / "Brabu-hic," {he} said
beat: here day; hero standing surprised
- "Hic," said {a_hero} on Monday, at breakfast. ^ By noon {he} had said it two hundred times. It
  was not a word that {he} liked.
- It began with one small hic. Then {a_hero} could not stop. ^ {He} said hic when {he} ate. {He}
  said hic when {he} hid. <It was worst in the library.>
- {A_hero} had something in {him} that jumped, every seven breaths. ^ "Hic," said {hero}, and
  "hic." The birds flew up, and came back, and flew up.
- "How do you, hic, do?" said {a_hero}. ^ {He} had the hiccups, and it was the third day. [Even
  {his} echo had them|The cups rattled when {he} came by].
beat: here day; hero standing worried; friend standing happy
- "I know about that," said {a_friend}. "{C1}." So {hero} tried. {W1}. They had to laugh, and that
  made it worse.
- {A_friend} had heard it from far off. "Poor you," said {friend}. "You must {c1}. It always
  helps." It did not help. {W1}.
- Along came {a_friend}, who knew nine cures. "First," {fhe} said, "{c1}." {W1}. "That was only the
  first," said {friend}.
- "{C1}," said {a_friend}. "My whole family does." {Hero} did it, in front of everyone. {W1}.
  "[With us it works|How strange]," said {friend}.
beat: here day; hero sad angry; friend arms up calm
- "Then I must scare you," said {friend}. "BOO!" "I saw you, hic, coming," said {hero}. {Fhe} tried
  a sheet, and a pot, and a bush. {Hero} was only ever scared a second too late.
- "It takes a fright," said {friend}, and hid. {He} waited to be frightened. It took so long that
  {he} had a nap. "BOO!" "Hic," said {hero}, [and yawned|without waking up].
- Somebody said that only a shock would do. {Friend} painted {fhis} face and howled. "That is, hic,
  very good," said {hero}. "Do the, hic, teeth again."
- "Look, a lion!" shouted {friend}. "Where?" asked {hero}, and looked for it with interest. Hic.
  One can't be scared by [somebody one likes|a friend].
beat: here day; hero running worried; friend sad scared
- {Friend} went off to think of something really terrible. Then there was a crash. {Fhe} lay under
  the shelf, with a foot stuck, and said nothing. {Hero} did not stop to think. {He} pushed, and
  pulled, and got {fhim} out.
- "One more try," said {friend}, and climbed up high, to jump out. But what {fhe} stood on broke.
  Down {fhe} came, and it was no joke this time. {Hero} was there before the dust was. {He} held
  {fhim}, and looked for what hurt.
- In the evening {friend} hid so well to scare {him} that {fhe} got stuck. "Help!" And this was a
  real one, one can hear that. {Hero} forgot everything. It took rope and butter and a great heave.
- But then {friend} called, in quite another voice, from the bottom of a hole. {Fhe} had not looked
  where {fhe} was going. {Hero} let down a rope, and [sweated|talked], and drew {fhim} up, inch by
  inch.
beat: here dusk; hero sitting happy; friend sitting happy
- "You saved me," said {friend}. Then {fhe} listened. "Say something." "What?" "You don't hic!"
  They waited. It was gone. "So you scared me after all," said {hero}. "Hic," said {friend}.
- They sat and caught their breath. It was so quiet. Something was missing, but what? Then it came
  to both of them at once. [They danced|They did not dare to say it aloud].
- "How do you feel?" asked {friend}. "I? How do you feel?" asked {hero}. And in all the time they
  asked each other, not one hic was said.
- Now {hero} is the one who knows a cure. "You must worry about somebody else," {he} says. It works
  every time. It is only [a bit hard on the friends|hard to do on purpose].

plot: plasters for everyone
heroes: !craft
tones: funny cosy
title: Doctor {Hero} | Plasters for Everyone | The Doctor Is Ill
ask: plays doctor | is a doctor who falls ill {himself} | is an animal doctor
draw: p1 / p2 = snail with a dent in its house / spider with eight sore feet | hen with stage
  fright / very short worm | chair with three legs / teddy with a hole | goat with a clock in its
  tummy / toad with a frog in its throat
draw: cure = one spoon of brown medicine, and bed | a cold cloth on the head, and no talking |
  three days of porridge, and warm socks | a big plaster, and nettle tea
beat: here day; hero standing proud
- "Next, please!" called {a_hero}. {He} was the doctor {in_place}. ^ {He} had a bag, a bell and two
  hundred plasters. In came a {p1}.
- Whoever was ill {in_place} went to {a_hero}. ^ The waiting room was full. Today there was a {p1},
  and behind it a {p2}.
- {A_hero} could not see a crack without putting a plaster on it. ^ {He} was a doctor, you see.
  {He} treated a {p1}. {He} treated a wall.
- "Say aah," said {hero_the} to a {p1}. "Aah," it said. "I thought so," said {hero}. ^ {He} was a
  very good doctor, [with a real bag|everybody said so].
beat: here day; hero pointing calm
- "{cure}," {he} told them. That was {his} cure for everything. "Is it nice?" asked the {p2}. "It
  is medicine," said {hero} sternly. "It need not be nice."
- {He} did not make jokes, and {he} did not give sweets. "{cure}," said {hero}, "and no moaning."
  It helped, too. But they all went out of the door with long faces.
- With the {p2} it was the same. "{cure}." "Must I?" "You must." {He} wrote it on a card, [in
  capitals|twice]. Whoever whined got it a second time.
- The answer was always the same. "{cure}!" "But, doctor..." "No but," said {hero}. <{He} had never
  tried it {himself}.>

beat: here day; hero standing worried
- One morning {his} nose was hot and {his} knees were cold. "It is nothing," {he} said. "Doctors
  are never ill." Then {he} put a plaster on the teapot, and said "aah" to the door.
- Then came a Thursday on which the bag was so heavy. The bell rang, and {hero} said, "Good night."
  {He} listened to the heart of a lamp. "[It has stopped|Very bad]," {he} said.
- But one day there was something wrong with the doctor. {He} shivered. {He} was as red as a
  radish. "I am quite well," said {hero}, and sat down, next to the chair.
- On Friday {hero} felt dizzy. {He} did not believe it, for there was nobody to send {him} to bed.
  {He} treated a coat stand for an hour. It [did not get better|was a hard case].
beat: home day; hero sad surprised
- "Doctor," said the {p2}, "you are ill." "Nonsense." "Say aah." "Aah," said {hero}, before {he}
  could help it. They all looked in, and nodded. "{cure}!" they said.
- The whole waiting room got up. They carried {him} home. The {p1} held {his} head. "You know what
  you need," they said, and read it from {his} own card: "{cure}."
- All {his} patients stood around {him}. It was their turn now. "{cure}," they said. "Must I?"
  asked {hero}, very small. "You must," they said.
- {He} woke up in bed, and there sat the {p1} and the {p2}, with {his} bag. "I don't want it," said
  {hero}. "No moaning," they said. "{cure}."
beat: here day; hero waving happy
- It was dreadful! "Why did nobody tell me?" cried {hero}. "We did," they said. {He} was well by
  Sunday. Since then {he} gives everybody a spoon of jam with it, and a hand to hold.
- So {he} lay there and knew what it was like. The {p2} sat by {him} and told {him} jokes, all
  night. That helped most. Now it stands on the card: "{cure}, and a joke."

- On Monday the bell rang again. "Next, please!" But there was something new beside the door: a jar
  of honey drops, a soft chair, and a sign, "[Moaning allowed|You may say ow]."
- "How is our patient?" they asked. {Hero} made a long face, exactly like theirs. Then they all had
  to laugh. {He} has put the last plaster on the sign that said "No whining."

premise: speaks another language
heroes: !craft
tones: wondering cosy funny
friend: any
ask: meets somebody who speaks another language | meets a stranger whom nobody understands | wants
  to talk to a stranger who does not know {his} language
moral: there is more than one word for everything, and sometimes only one | you can understand
  somebody without a single word
theme: strangers and friends

plot: the word that nobody knew
title: The Word That Nobody Knew | What Does {word} Mean? | Only One Word
ask: hears a word that nobody knows | wants to find out what a strange word means
draw: word = olmaru | tivaloo | shenna | ombelo | yurimay | fandolay
draw: g1 / g2 = a bowl of soup / a blanket | a jug of water / a hat | a cushion / a ladder | a
  hammer / a honey cake
time: day
beat: here day; hero standing curious; friend standing curious
- {When}, {a_friend} came along {in_place}, a stranger with dusty shoes, or none. "{Word}," {fhe}
  said to {a_hero}. ^ {Hero} knew a lot of words. That one was new.
- "{Word}?" asked somebody. {A_hero} turned around. ^ There was {a_friend}, who came from far away
  and had brought only one word along.
- Nobody {in_place} could understand {a_friend}. {Fhe} smiled, and said, "{Word}." That was all
  {fhe} ever said. Then {fhe} came to {a_hero}. ^
- {A_hero} met {a_friend} on the way home. ^ "Good day," said {hero}. "{Word}," said {friend}.
  "Does that mean good day?" It did not. {Friend} shook {fhis} head, and said it again.
beat: here day; hero standing happy; friend standing calm
- {Hero} fetched {g1}. "{Word}?" {he} asked. {Friend} was glad of it, and polite. But it was not
  what the word meant. [One could see that|{Fhe} laughed and shook {fhis} head].
- "Perhaps it means {g1}," thought {hero}, and gave {fhim} that. {Friend} thanked {him}, one can
  see thanks. Then {fhe} lifted one finger, or something like it. "{Word}," {fhe} said, and waited.
- "You want {g1}!" said {hero}, quite sure. So {friend} got {g1}. It was nice of {hero}, but it was
  wrong. "[Oh no|Hm], {word}," said {friend} patiently.
- {He} tried {g1}. It was no good. {He} said the word louder, as people do, and that was no good
  either. {Friend} [covered {fhis} ears|smiled, but only a little].
beat: here day; hero sad worried; friend sitting calm
- Then {he} brought {g2}, and a map, and the mayor. The mayor had books. "There is no {word}," said
  the mayor. "It is not in here." So it could not be anything, the mayor thought.
- After that came {g2}, and then everything else that {hero} owned. Behind {friend} it grew into a
  heap. "{Word}," said {friend}, and did not even look at it.
- "Is it {g2}?" It was not. "Is it your name?" It wasn't that either. Evening came near. "I give
  up," said {hero}, and sat still. And that was new: {he} had not sat still all day.
- {G2} was wrong, and wrong was the umbrella, and so was the song. "I am too stupid for your word,"
  said {hero}. But {friend} took {him} by the {hand}, [very gently|and pulled].
beat: here dusk; hero standing surprised; friend pointing happy
- {Friend} led {him} a few steps further, and pointed. The sun was going down. Everything was gold,
  even the puddles. And it was quite still. "{Word}," whispered {friend}. "Oh," said {hero}.
- Just then it came: the light, long and red, that is only there for a moment. {Friend} turned
  {hero} around, to face it. "{Word}." {Hero} had walked home through that light every day, and had
  never looked.
- "{Word}!" said {friend}, and showed {him}. There was nothing there. There was only the evening,
  with one bird, and a pink edge on all things. [They stood in it|{Hero} forgot to speak].
- Then the sky caught fire, as it does. {Hero} was still looking for something to fetch. But
  {friend} held {him} fast, and pointed up. "{Word}," {fhe} said. And now there was no need to ask.
beat: here dusk; hero sitting happy; friend sitting happy
- "We have no word for that," said {hero}. "We have now." And when the day ends, {in_place}, they
  put down what they carry. "{Word}," they say.
- The mayor has written it in the book, on the last page. "{Word}," it says, "see outside." And
  there they go, the whole council, [every evening|and forget to come back].
- "{Word}," said {hero}, and said it right. {Friend} clapped. Next day {fhe} had learned a word,
  too. {Fhe} pointed at {hero} and said it, slowly: "Friend."
- They sat there until it was over. Tomorrow {friend} wanted to travel on. The word stayed here. It
  weighs nothing, and [everybody can have it|there is enough of it for all].

plot: the same song
tones: cosy
time: night
title: The Same Song | A Song with Other Words | Who Knows This Song?
ask: has a guest who is homesick | sings a song with a stranger | comforts a stranger who can't
  sleep
draw: mine / yours = Sleep, little one, the moon is near / Losha, losha, minnimeer | Hush, the
  boats are all at home / Shuma, shuma, lalalome | Close your eyes, the day is done / Noro, noro,
  tilladun
beat: home night; hero standing worried; friend sad sad
- {A_hero} had a guest from very far away, {a_friend}. ^ Nobody understood a word of what {fhe}
  said. But at night {fhe} wept, and that {hero} understood.
- In the middle of the night somebody sobbed. It was {a_friend}, who had come over the sea, and was
  staying with {a_hero}. ^ "What is it?" asked {hero}. {Friend} answered, in words like pebbles.
- "[Good night|Sleep well]," {a_hero} had said to {a_friend}. ^ But {friend} did not know those
  words, for {fhe} came from another land. {Fhe} lay awake and cried, as quietly as {fhe} could.
- Two lay awake that night. One was {a_friend}, who was homesick. The other one was {a_hero}, who
  heard it. ^ And between them was a whole language.
beat: home night; hero walking worried; friend sitting sad
- {Hero} brought a drink. {Friend} shook {fhis} head. {Hero} brought a second blanket, and a cake,
  and the cat. {Friend} thanked {him} for all of it, and went on crying.
- "Are you cold? Are you ill? Does something hurt?" {Friend} put a {fhand} on {fhis} heart. So that
  was the place. {Hero} had no plaster for it.
- "Everything will be fine," said {hero}. It sounded silly even to {himself}. If you don't know the
  words, it is only noise. {Friend} said something as well. [It may have been the same|They looked
  at each other].
- {He} pulled faces, and {he} told {his} best joke. It is hard to laugh at a joke in a strange
  language. {Friend} tried to, [out of politeness|with wet eyes].
beat: home night; hero sitting calm; friend sitting surprised
- Then {he} had no more ideas. So {he} sat down beside {fhim} and hummed, as one does. It was an
  old tune. "{mine}." {Friend} lifted {fhis} head.
- When {hero} was small and could not sleep, somebody had sung to {him}. How did it go? "{mine},"
  {he} sang, a bit hoarse. The sobbing stopped.

- {Hero} did not sing well. But it was dark, and so {he} sang, quite low, the oldest song {he}
  knew. "{mine}." And it grew very quiet on the other side.
- "{mine}," it went. {Hero} hardly noticed that {he} sang. {Friend} noticed. {Fhe} sat up straight,
  and {fhis} eyes [were round|shone in the dark].
beat: home night; hero sitting happy; friend sitting happy
- "{yours}," sang {friend}. It was the same tune! Every up and every down was the same. Only the
  words were different. They sang it together, both ways at once, and it fitted.
- And {friend} sang the next line, before {hero} could. "{yours}," {fhe} sang. {Fhe} knew it!
  Somebody had sung it to {fhim}, too, far away, at another bed.
- "{yours}," came a small voice. {Hero} stopped, but the tune did not. It had walked around half
  the world, and here it met itself.
- {Friend} opened {fhis} mouth, and out came {hero}'s own song, in other clothes. "{yours}." [Now
  both were crying a bit|They laughed], and then they began again from the start.
beat: home dawn; hero asleep happy; friend asleep happy
- In the morning {hero} knew three words of the other language. One was moon, one was sleep, and
  the third is in no book. You can only hum it.
- Nobody knows who fell asleep first. The song went on for a while without them.
- {Friend} stayed for a month, and learned to say "good night." But {fhe} would rather sing it. And
  when {fhe} had gone home, {hero} sang, "{yours}," [all alone|at the window], and hoped that the
  wind was going that way.

- "What do they say where you come from?" everyone asked {friend}. "They say: {yours}," said
  {hero}. "And what does it mean?" "It means: {mine}."

plot: the dictionary of two
tones: funny
title: The Dictionary of Two | A Word for Everything | {Hero} Learns to Say Plok
ask: learns a strange language from a stranger | makes a dictionary with {friend_the} | says the
  wrong thing in a strange language
draw: stone / cloud / good / bad = plok / hoom / tikka / a rotten egg | gron / fifa / bolo / a
  donkey's behind | tock / walla / piff / old soup | dub / lumi / zaza / a wet sock
beat: here day; hero pointing happy; friend pointing happy
- {A_hero} pointed to a stone. "Stone," {he} said. ^ {A_friend}, who was new here, pointed to it,
  too. "{Stone}," {fhe} said. So that was one word, and they both had it.
- "How do you say that where you come from?" asked {a_hero}. ^ But {a_friend} did not understand
  that either. So {hero} just pointed: a stone. "{Stone}!" said {friend}. It was a beginning.
- Nobody spoke the language of {a_friend}. {A_hero} wanted to, very much. ^ {He} took a notebook.
  "{Stone}, stone," {he} wrote on page one.
- "{Stone}," said {a_friend}, and held up a stone. "Stone," said {a_hero}. ^ They laughed, because
  it is funny that a thing has two names and [does not mind|knows neither of them].
beat: here day; hero sitting happy; friend sitting happy
- By noon they had the cloud, which was {cloud}, and the nose, and the taste of plums. They pointed
  till they were tired. <They had no word yet for tired, so they yawned.>
- Up there was {cloud}, that meant a cloud. Then came up and down, wet and dry, and forty kinds of
  green. {Hero} wrote, and {friend} drew [little pictures|a frog in the margin].
- They went about {in_place} and collected words, as others collect shells. "{Cloud}," said
  {friend}. "Cloud," said {hero}. The cloud moved on and took both names with it.
- One showed it, and the other said it, and then the other way round. {Cloud}, cloud, {stone},
  stone. The notebook was [half full|getting thick]. It all went so well.
beat: here day; hero standing surprised; friend standing angry
- Then {hero} wanted to say something nice. "You are {good}," {he} said, for {he} had heard that
  word somewhere. {Friend} turned pale, then red. It means {bad}. {Fhe} took {fhis} bag and went.
- Too well! In the afternoon {hero} grew bold. "{Good}!" {he} cried, because it sounded so
  friendly, and patted {friend} on the back. But {good} means {bad}. {Friend} did not [stay for
  supper|say one word more].
- "And you," said {hero}, "you are a {good}!" It was just a guess. It was a bad guess, because a
  {good} is {bad}. {Friend} snapped the notebook shut.
- There was one word {hero} had only half heard: {good}. "It must mean friend," {he} thought, and
  said it, with a bow. Alas, it means {bad}. Now {friend} sat there with {fhis} back to {him}.
beat: here dusk; hero sad sad; friend sitting angry
- How do you say sorry, if you have no word for it? {Hero} pointed to {himself}. "{Good}," {he}
  said. "I am {good}." And {he} hung {his} head. {Friend} looked around. [One corner of {fhis}
  mouth went up|It was quite true].
- {Hero} ran after {fhim} with the notebook, and looked for the page with sorry. There was none. So
  {he} drew it: a small {kind}, a big tear, and over it an arrow and the word "{Good}," pointing at
  the small {kind}.
- {He} could not say it, so {he} had to show it. {He} put a stone on {his} own head, and stood
  there like that. "I am the {good}," {he} said, "me, not you." It was a heavy stone.
- "Not you," said {hero}, "me. Me {good}." {He} said it to the left and to the right, and to the
  ducks, so that everybody would know. {Friend} [bit {fhis} lip|tried hard to stay angry].
beat: here dusk; hero arms up happy; friend arms up happy
- Then {friend} laughed till {fhe} had to lie down. "{Good}!" {fhe} said, and pointed at {him}.
  "{Good}!" said {hero}, and pointed at {fhim}. Since then it means something new. It is in the
  book, and after it stands: "friend, but only between us."
- {Friend} took the pencil, and wrote a new word in the book. "Muli," {fhe} said. It was the word
  for sorry. They needed it [four more times that week|again on Thursday].
- "{Good}?" asked {friend}, and held out a {fhand}. "{Good}," said {hero}. If other people hear
  them greet each other like that, they are shocked. [It can't be translated|That is the fun of
  it].
- The book is full now, and they have begun a second one. It has words in it which neither of them
  had before. What do you call it, for example, when two laugh about the same mistake? They know.

premise: jealous
tones: funny cosy
ask: is jealous | learns what jealousy is | is a little bit jealous
moral: there is room for one more | what you look at with love is never too little
theme: jealousy

plot: two in one basket
heroes: cat|kitten|tomcat|black cat|dog|puppy|sheepdog
friend: piglet, duckling, lamb, chick, bear cub, kitten, puppy
place: living room, kitchen, farm, bedroom
title: Two in One Basket | The Rules of the House | The New One in the Basket
ask: is jealous of {friend_the} | does not like the new pet | gets a new {fkind} in the house | has
  to share a basket
draw: rule / there = whoever is new sleeps at the gate / at the gate | new ones have to guard the
  apple tree / under the apple tree | the new one must watch the well / by the well | beginners sit
  on the wall, so that it does not run away / on the wall
beat: here day; hero sitting angry
- {A_hero} had one basket, one bowl and one place by the stove. ^ Then a box came into the house.
  The box [squeaked|had holes in it].
- "Look who is here!" said the people. {A_hero} looked. ^ Somebody had put a box down on {his} rug,
  and something in it breathed.
- The basket by the stove belonged to {a_hero}, and so did the people. ^ For years nobody had
  changed that. But on Friday they brought home a box.
- {A_hero} always knew what was for dinner and who was at the door. ^ But nobody had told {him}
  about the box. It stood in the hall, and wagged.
- {A_hero} had the best basket in the house. ^ Then the people brought home a box. The box wagged.
beat: here day; hero sitting angry; friend running happy
- Out came {a_friend}. {Fhe} fell over {fhis} own feet, and everybody laughed. {Fhe} made a puddle,
  and they said, "How sweet." {Hero} had been scolded for less.
- It was {a_friend}. {Fhe} ate from the wrong bowl and slept in the wrong basket. Nobody said
  anything! They stroked {fhim}, and they stepped over {hero} to do it.
- In the box was {a_friend}. "Isn't {fhe} sweet?" they cried, eleven times. {Hero} counted. Nobody
  had called {him} sweet since [Tuesday|last winter].
- {A_friend} tumbled out, and bit {hero}'s tail, and thought it was a game. All the laps in the
  house were taken that evening by one {fkind}.
beat: here dusk; hero pointing calm; friend sitting curious
- "You can't know it yet," said {hero}, "but there are rules here. {Rule}." "Oh, thank you for
  telling me," said {friend}. And {fhe} went out at once.
- {Hero} thought of something. It was not a nice thing. "There is a rule," {he} said, "{rule}."
  {Fhe} believed it. {Fhe} believed everything {he} said.
- "Do you want to belong here?" asked {hero}. "Very much," said {friend}. "Then hear the rule:
  {rule}." {Friend} stood up straight. "I will do it well," {fhe} said. That was the stupid part.
- "Shall I tell you a secret?" {hero} asked. "In this house {rule}." {Friend}'s eyes grew big. "And
  you all did it when you were new?" "[All of us|Certainly]," said {hero}, and looked at the wall.
beat: here night rain; hero sitting worried > hero running worried
- So {hero} had {his} basket back. It was wide. It was a bit cold on one side. Then rain began to
  fall, and {he} thought: {fhe} will come in. But {friend} did not come in.
- How quiet it was by the stove! {Hero} turned around three times. {He} lay on the left, {he} lay
  on the right. It was raining. "Nobody is so silly as to stay out in that," {he} said, and got up
  to look.
- In the night it poured. The people called for {friend} and searched under the beds. Only one knew
  where {fhe} was. {Hero} lay in the basket and could not swallow. Then {he} ran.
- {Hero} should have slept well. But there was a draught in {him} somewhere. Outside it thundered.
  "{Fhe} can't still be there," {he} said. But {he} knew that {fhe} was.
beat: here night; hero asleep happy; friend asleep happy
- There {fhe} sat, {there}, wet to the skin. "I did not sleep one bit," said {friend} proudly. "Do
  I belong now?" {Hero} licked the rain off {fhis} nose. "There is a new rule," {he} said. "We two,
  in one basket."
- {Hero} found {fhim} {there}. "Did I do it right?" asked {friend}, and {fhis} teeth chattered.
  "You did," said {hero}. "I did not." And {he} carried {fhim} in, by the scruff, right through the
  people, and into the warm side.
- "The rule is over," said {hero}, {there}, in the pouring rain. "For ever?" "For ever." The basket
  was too small for two. It was [the best thing about it|warm all over].
- {Friend} was still sitting {there}, as {fhe} had been told. Nobody had ever trusted {hero} so
  much. "Come home," {he} said. Next day the people wanted to buy a second basket. Two looked at
  them in such a way that they let it be.

plot: it takes three
heroes: !sea !vehicle !sky
friend: any
other: @animal|person|child|magic !sea
place: playground, village, farm, meadow, old town, beach
time: day
title: It Takes Three | The Long Rope | Two and One Make Three
ask: is jealous of {friend_the}'s new friend | wants {friend_the} all to {himself}
both: have a friend and do not want to share
draw: two / count = a seesaw / up, down, up | a clapping game / one, two, clap | a hopping game /
  left, right, hop
beat: here day; hero standing happy; friend standing happy > hero standing angry
- {A_hero} and {a_friend} had played {two} every day, {count}. ^ For that you need two. Then, one
  morning, somebody else stood where {hero} always stood.
- "{Count}," it went {in_place}. {A_hero} knew that game! ^ {He} played it with {a_friend}, and
  only with {friend}. But today {he} came late, and they had started without {him}.
- Nobody had a better friend than {a_hero}, and that friend was {a_friend}. ^ "You and me," they
  always said. Then {friend} came, and had someone with {fhim}.
- For {two} you need two. That is why {a_hero} and {a_friend} never needed anybody else. ^ Until
  Monday. On Monday {hero} came around the corner, and there were already two.
- {A_hero} and {a_friend} always played {two}. ^ But today {friend} had somebody with {fhim}.
beat: here day; hero sitting sad; friend running happy; other running happy
- "This is {a_other}," said {friend}. "{Ohe} is so funny!" {Hero} did not find {ohim} funny. {Hero}
  sat down on a stone, with {his} back to them, but so that {he} could see.
- It was {a_other}. {Ohe} was new, and {ohe} laughed a lot, and {friend} laughed along. {Hero} had
  not known that {friend} could laugh without {him}.
- "Play with us," called {friend}. "This is {a_other}." "It's for two," said {hero}. "I can count."
  And {he} went behind a tree to be angry. <The tree had seen that before.>
- New here was {a_other}, and {ohe} could do everything. "[Show-off|Pff]," said {hero}. A stone lay
  in {his} tummy, small and hot. It was green, if stones in there have colours.
beat: here day; hero running angry
- {Hero} took a rope to skip with, alone. {He} tied one end to a tree. But a tree turns a rope
  badly. The rope [fell asleep|tripped {him} up]. {He} tried it nine times.
- "I don't need them," said {hero}. {He} had a long rope, the longest {in_place}. {He} fixed it to
  a post and turned. But then nobody jumped. {He} jumped, and then nobody turned.
- There was the long rope in the shed. With that one can be happy alone! {Hero} turned it, and ran
  in. By the time {he} was there, it lay on the ground. The post [just stood there|did not try].
- All by {himself}, {he} took out the long skipping rope. One end was for {him}, and one for the
  fence. It would not do. A fence has no sense for it. {Hero} sat down in a tangle.
beat: here day; hero standing worried; friend standing curious; other standing curious
- Two shadows fell on the rope. "May I hold that end?" asked {other}. {Hero} wanted to say no. But
  then {friend} took the other end, and they turned, [high|slow] and even, and left the middle
  free.
- "You have a rope!" said {other}. "I always wanted one. But for that you need three." {Hero}
  looked up. One, two, three. It was exactly enough.
- "We can't do {two} any more," said {friend}. "I keep looking at you." And {other} said, "I have
  never had friends with a long rope." {Hero} held out one end. It was [hard|heavy], but {he} did.
- {Other} picked up one end, and {friend} picked up the other. Nobody said a word. The rope began
  to swing, and it hummed, and it waited. There was only one place left, and it was [the
  best|{hero}'s].
beat: here day; hero arms up happy; friend arms up happy; other arms up happy
- {Hero} jumped in. "One," they sang, "and two, and three!" Then {other} jumped, and {hero} turned.
  You can't be angry and keep the beat.
- They changed places until the sun went down. The stone in {his} tummy must have fallen out at
  some point, [between the tenth jump and the twentieth|with all that hopping].
- "It is a game for three," says {hero} now, to whoever asks. And in the evening a fourth one came,
  and stood by the fence, and looked. {Hero} saw it first. "Can you turn?" {he} called.
- {Friend} and {hero} still play {two} sometimes, {count}. {Other} has a book to read then. But
  when the long rope comes out, they call [as loud as they can|for {ohim}].


plot: ninety-nine buttons
heroes: !craft
friend: any
tones: wondering funny cosy
title: Ninety-Nine and One | {Hero}'s Collection | The Smallest Collection in the World
ask: collects {things2} | is proud of {his} collection | is jealous of somebody's collection |
  counts everything {he} has
draw: thing2 / things2 = button / buttons | shell / shells | key / keys | feather / feathers |
  marble / marbles
draw: story = It was lying in the snow on the day I learned to whistle | A magpie brought it back
  to me, and said sorry | My brother gave it to me and kept the smaller one | I found it when I had
  lost everything else
beat: here day; hero standing proud
- {A_hero} had ninety-nine {things2}, all in rows. ^ {He} counted them before breakfast, and again
  after it, in case one had been [shy|hiding].
- "Ninety-seven, ninety-eight, ninety-nine." Nobody {in_place} had as many {things2} as {a_hero}. ^
  One was missing to make a hundred. {He} thought of that one day and night.
- Red ones, round ones, rare ones: {a_hero} collected {things2}. ^ There were ninety-nine of them,
  each with a number, and nobody was allowed to breathe on them.
- {A_hero} counted. {He} dusted them, and counted again. ^ Ninety-nine {things2}! It was the
  biggest collection far and wide, and {he} showed it to everyone who [came by|could not run away].
beat: here day; hero standing surprised; friend sitting happy
- Then {a_friend} came by. "I collect {things2}, too," said {friend}. "How many have you got?"
  "One." And {fhe} took it out, and looked at it as if it was the moon.
- "I have a collection, too," said {a_friend}, who had moved in next door. {Hero} went over to see
  it. It was one {thing2}. {Friend} had made a little bed for it.
- One day {he} showed them to {a_friend}. {Friend} was polite. "Mine is smaller," {fhe} said, and
  opened {fhis} fist, or what {fhe} had. In it lay a single {thing2}. [It looked loved|It shone].
- Beside the road sat {a_friend}, and held something, and smiled. It was a {thing2}, quite a plain
  one. "That's my whole collection," said {friend}.  {Hero} had never smiled like that.
- Along came {a_friend}. "I have only one," said {friend}. It was one {thing2}, and {fhe} loved it.
beat: here day; hero standing angry; friend sitting calm
- It pricked {hero}, like a pin. That one was missing! "I'll give you two for it," {he} said. "Ten.
  Fifty." In the end {he} said, "All of them." And {friend}, who could not believe it, said, "[All
  right|If it makes you happy]."
- With that one, it would be a hundred! Or perhaps {he} wanted something else. "Swap?" {he} asked.
  It cost {him} ninety-nine {things2}, and {friend} said yes with a sigh.
- "What do you want for it?" asked {hero}. {Friend} did not want anything. {He} offered ten, then
  thirty, then everything. "Ninety-nine for one?" said {friend}. "You must love it very much." So
  they swapped.
- {Hero} was so jealous that {he} squinted. "I must have it," {he} said. "Take mine, take them
  all!" {Friend} looked at {him} for a while. Then {fhe} put the little {thing2} before {him}.
  "[Look after it|It likes to be warm]," {fhe} said.
beat: home night; hero sitting sad
- At home {hero} put it on the table. It was a {thing2}. {He} waited to feel as {friend} had
  looked. It lay there. After an hour it was still a {thing2}.
- That evening {he} looked at it from above and from below. {He} even made a little bed. But
  nothing shone. "One," counted {hero}. That was soon done.
- There it was, and it was {his}, and it had a scratch. {He} had had nicer ones. What had {friend}
  seen in it? {Hero} turned it [over and over|to the lamp]. It did not say.
- {He} stood in front of the empty shelves with the one {thing2}. "You cheated me," {he} said to
  it. But that was not true, and both of them knew it.
beat: here day; hero sitting happy; friend sitting happy
- In the morning {he} took it back. "There is something missing in it," said {hero}. "Of course,"
  said {friend}, "the story. {Story}." Then {hero} heard it, and it shone. "Have yours got any?"
  asked {friend}. They sat down with the ninety-nine. They are at number four.
- "Why was it so beautiful with you?" {he} asked. "Because of how I got it," said {friend}.
  "{Story}." Oh, thought {hero}. {He} took up one of the ninety-nine. Where had that come from?
  {He} had to think hard. It was a lovely evening.
- {Friend} was at the door already, with all of them in a sack. "They don't tell me anything,"
  {fhe} said, "and mine told me every night: {story}." So both got back their own. Now they tell
  one a day. It will last till [spring|winter].
- "{Story}," said {friend}, when {he} asked. "That is all. It is not for sale, really." {Hero} gave
  it back. And when somebody asks {him} now how many {things2} {he} has, {he} says, "Sit down. I'll
  tell you about the first."
- {Hero} took it back. "Why do you love it?" {he} asked. "{Story}," said {friend}. Then it shone
  again. So they swapped back, and told each other all their stories.
""")
