"""Tales of what stands: old things that somebody wants to throw away, bridges, houses, trees."""

from tales.grammar import premises

PREMISES = premises("""
premise: an old thing shall be thrown away
pool: big
weight: 2
heroes: !still
traits: none
quirks: none
tones: cosy wondering brave
ask: wants to save the old {item} | does not want the {item} to be thrown away | fights for the
  {item}
ask: hears that the {item} is going to be thrown away | wants to keep {a_item} that nobody else
  wants
moral: old is only another word for known | a thing is worth what happens around it

plot: on the last evening
time: dusk
other: old man, old woman, teacher, baker
title: The Old {Bare} | One More Evening | {Hero} and the {Item}
fact: It is to be taken away the next morning | Tomorrow it will be thrown away
fact: {He} invites everybody to say goodbye to it | {He} asks everyone to come once more
fact: {A_other} has a memory of it
end: 1 = it is allowed to stay | 3 = nobody wants to go home
beat: here day; hero standing sad
- "Tomorrow it goes," they said, and stuck a red paper on it. {A_hero} read the paper. ^ It was
  about the {item}, which had stood {in_place} as long as anyone could
  remember.
- There was no more use for the {item}. That's what they said. {A_hero} stood in front of it, and
  didn't like it at all. ^ Tomorrow morning the cart would
  come.
- {In_place} stood {a_item}. It was in the way, it was out of date, it was nobody's. "Away with
  it," said the people. Only {a_hero} said, "But..." ^
- {A_hero} had never thought about the {item}. ^ It was just there, like Tuesdays. But now there
  was a notice: "To be removed." And {he} thought about it all
  day.
beat: here day; hero running worried
- {He} went to the mayor's office. It had been decided. {He} ran to the carter. It was an order.
  "Then at least a farewell," said {hero}, and wrote cards: "Tonight, at the {bare}."
- What could {he} do? {He} couldn't carry it. {He} couldn't buy it. {He} could only ring at the
  doors. "Come once more," said {hero}, "and bring a
  chair."
- "One evening," {he} begged. "One is allowed," they said. So {hero} washed the {bare}, all round.
  It had been another colour, one saw
  now.
- {He} counted {his} money: four coins. {He} bought candles for it. When it grew dark {he} put them
  on the {bare}, and sat down, and waited to see if anybody
  came.
beat: here dusk; hero sitting curious; other standing calm
- The first was {a_other}. {Ohe} walked round the {bare} and laid a {ohand} on it. "Here I was
  kissed for the first time," said {other}. Nobody had known
  that.
- Then came {a_other}, and looked for something on the underside. "It's still there," {ohe} said.
  {Ohe} had scratched a letter there, at seven. It was crooked and very
  deep.
- {A_other} had only come to say that it had to be. {Ohe} sat down for a moment. "I waited here for
  my brother," said {other}, "a whole winter. And here he came." Then {ohe} said nothing
  more.
- "I've brought a chair," said {a_other}, "but I think I'll stand. I always stood here." {Ohe}
  showed the place. It was quite worn, and it fitted {ohim}
  exactly.
beat: here night; hero standing surprised; other standing happy
- More and more came. Everyone had one: a story, a scar, a song. They told till the candles were
  low. In the end there was hardly a person {in_place} to whom nothing had
  happened there.
- It was like picking cherries. One hung on the next. "And do you remember when...?" They laughed,
  they wept. The carter was among them. He was the one who had fallen
  off it in the snow.
- Behind {other} stood the next one, and behind that one all the rest. Under the dust there were
  names, hearts, and a sum that didn't come out. The red paper wasn't to be seen any more, for
  somebody was leaning on it.
- By midnight they had found out that it had been there for everybody. "And who wants to have it
  thrown away?" asked {hero}. They all looked about for
  {him} or her.
beat: here dawn; hero arms up happy; other arms up happy
- In the morning the cart came. The carter got down, and looked, and scratched his head. "I can't
  find anything old here," he said. The {item} stays where it is. It's even got a
  lamp.
- The red paper was gone. Nobody admitted to it. Where it had been there's a small sign now: "In
  use." {Hero} polishes it on
  Saturdays.
- The sun rose, and they were all still there, with the blankets round them. "It isn't in the way,"
  said {other}. "We're round about it." When the cart came they'd no time. They were
  having breakfast.
- They let it stand. "Until next year," they said. Each year, the night before, they come with
  candles. It's always until next
  year.
extras: he him her his

plot: three who did not need it
tones: funny cosy
draw: last / use = a family of hedgehogs / as a hall for the winter | a choir of frogs / as a stage
  | nine hens / as a ladder to the moon | a shy ghost / as a
  place to haunt | an old sailor / as a ship in the garden
friend: @person|animal|magic !still
title: Who Wants {A_item}? | Free to a Good Home | {Hero} Asks Everybody
fact: {He} puts up a sign: "Free to a good home" | {He} looks for somebody who wants it
fact: {A_friend} helps to carry it from door to door | {A_friend} helps {him}
fact: Nobody can use it | At three doors the answer is no
end: 1 2 = {last} may have it | 3 = {he} visits it every Sunday
beat: here day; hero standing worried
- "It's going on the rubbish heap," they said. It was the {item}. "Wait," said {a_hero}, and put a
  sign on it: "Free to a good home." ^
- There it stood at the kerb, the {item}, and it was about to rain. {A_hero} passed by. ^ {He} got
  ten steps further. Then {he} turned round.
- {A_hero} had inherited {a_item}, and there was no room for it. ^ "Throw it away," said everybody.
  But you cannot throw a thing away that looks at you like
  that.
- Who needs {a_item}? That was the question {in_place}. Nobody did. "Somebody will," said {a_hero},
  and rolled up {his} sleeves, or would have. ^
beat: here day; hero walking proud; friend walking worried
- {A_friend} took the other end. At the first door they said, "It's too big." At the second they
  said, "It's too old." At the third they only looked through the
  curtain.
- Together with {a_friend} {he} carried it down the street. "What does it eat?" asked the first.
  "Is it catching?" asked the second. The third had one
  already.
- "Where to?" groaned {a_friend}, who was helping. They rang, and smiled, and said their piece. The
  doctor didn't want it. The teacher didn't want it. The fishmonger wanted it,
  but without the middle.
- It was heavier than it looked. {A_friend} pushed, {hero} pulled. Three times they heard no: a
  polite one, a rude one, and one which took half an
  hour.
beat: here dusk; hero sitting sad; friend sitting sad
- It grew dark, and it began to drip. They sat down on the {bare}, back to back. "It has been all
  over the place," said {friend}, "and nobody wanted it." "Shh," said {hero}, "it can
  hear you."
- Where the road ended they put it down. "We did all that we could," said {friend}. {Hero} laid
  {his} coat over it. Then {he} was cold, but it
  wasn't.
- "Well, that's that," said {friend}. {Hero} stroked the {bare}. There was a noise in the hedge.
  Somebody was listening.
- They couldn't go on. The moon came up, and shone on the {item}. It was odd. In that light it
  looked like quite another
  thing.
beat: here night; hero standing surprised; friend standing surprised
- "Excuse me," said somebody. There stood {last}. "Is that to let?" They'd been looking for just
  such a thing, {use}. They walked round it, and
  whispered.
- Then out of the dark came {last}. They didn't ask how old it was. "Oh," was all they said. They
  wanted it {use}. One could see already how it would
  be.
- "How much is it?" It was {last} who asked. "It's free," said {hero}. "To a good home." They
  looked at one another. They wanted it {use}. Was that
  good enough?
- It was {last} who'd been in the hedge. They had followed them since the first door, and hadn't
  dared to say so. "We'd take it," they said, "{use}."
beat: here dawn; hero waving happy; friend waving happy
- And so the {item} found its place. If you pass by there at night you can hear how happy they are
  with it. It was never a question of what it
  was.
- {Hero} and {friend} helped to carry it, the last bit, which was uphill. It didn't weigh anything
  any more. "You only have to ask at the right door," said {hero}. "That wasn't a door," said
  {friend}.
- Every Sunday {hero} goes to see it. It has got moss on one side, and a lamp. It stands as if it'd
  never stood anywhere
  else.
- On the way home {friend} asked, "And if nobody had come?" "Then I'd have wanted it," said {hero}.
  "What for?" {He} thought about it until they were
  home.

plot: the missing piece
tones: wondering brave cosy
other: old man, old woman, inventor, blacksmith, scientist
title: It Only Lacked a {Bit} | The {Bare} That Stood Still | {Hero} Mends
draw: bit / where = screw / in a bird's nest | spring / under the bathtub | little wheel / round
  the neck of a goat | peg / in the bottom of a pudding
fact: It has not worked for a hundred years | Nobody knows how to mend it
fact: {A_other} says that only one {bit} is missing
fact: {He} finds the {bit} {where} | {He} looks for the {bit} everywhere
end: 1 = it works again | 2 = everybody finds out what it was built for
beat: here day; hero standing curious
- It was broken, so it was to go. That made sense to everybody. {A_hero} looked at the {item} and
  asked, "Broken where?" ^ Nobody had ever looked
  there.
- For a hundred years the {item} had done nothing. Now they wanted the place for a bin. "Perhaps
  it's only asleep," said {a_hero}. ^
- {In_place} stood {a_item} that no longer worked. What it had been for, no one could say. "Scrap,"
  said the people. {A_hero} put an ear to
  it. ^
- "On Friday we'll throw it out," they said about the {item}. It was Monday. "Give me till Friday,"
  said {a_hero}, who had never mended anything but a
  sock. ^
beat: here day; hero sitting worried; other standing curious
- {He} took off a board and looked in. It was dark in there, and tidy. {A_other} came past, and
  whistled through {ohis} teeth. "There's just one {bit} missing," said {other}. "One small
  {bit}."
- {He} oiled it. {He} begged it. {He} gave it a kick, and said sorry. "You won't do it like that,"
  said {a_other}, and lit a match. "Look there. That's where a {bit} should
  be."
- {A_other} was the only one who still knew a bit about such things. {Ohe} lay down under it. "Fine
  work," it came from below. "There's only a {bit} gone. They don't make those any
  more."
- On Tuesday {he} had it in pieces, on Wednesday it was back in one. There was a hole left over.
  "For a {bit}," said {a_other}, who'd been watching over the fence. "As big as
  this."
beat: here day; hero walking worried
- {Hero} looked for it in all the drawers {in_place}. {He} found eleven that were too big and one
  that was a tooth. Then {he} asked the children. They know where things
  are.
- {He} crept about on the ground with a sieve. {He} asked the crows. Thursday came. "It must be
  somewhere," said {hero}. "Nothing just stops
  being."
- Where does a {bit} go, if it falls off a hundred years ago? {Hero} tried to think like one. {He}
  would have rolled. So {he} rolled a pea down the same
  way, and ran after it.
- {He} tried it with a cork, with a bean, with chewing gum. It needed its own {bit}. By Thursday
  evening {he} had turned over every stone but
  one.
beat: here dusk; hero arms up surprised
- And there it was, {where}. It'd been there all the time, and shone. {He} ran so fast that {he}
  lost a shoe, and did not look for
  that.
- Something glinted, {where}. {Hero} held {his} breath. It was the {bit}, a bit bent, like somebody
  who has waited for
  long.
- {He} found it {where}, of all places. How it had got there would be a story of its own. {Hero}
  had no time for it, it was nearly
  Friday.
- It turned up {where}, when {he} had nearly given up. {Hero} kissed it. Then {he} wiped {his}
  mouth.
beat: here night; hero arms up happy; other arms up happy
- {Hero} put it in. Nothing. Then something ticked, and stretched, and started. On Friday they came
  with the cart. They stood there with open mouths, and forgot to take off their
  hats.
- Click. There was a sigh, as when somebody wakes. And then all of them saw what it had been built
  for. It was so beautiful that nobody wanted to say it
  first.
- "It works," whispered {other}. They all came, in their nightshirts. The oldest one of them began
  to cry. "That's how it sounded," she said, "when I was
  small."
- It worked at once, as if it'd only taken a breath. The bin has got a place somewhere else. {Hero}
  carries a second {bit} in {his} pocket. One never
  knows.
extras: he she

premise: it stands where it stands
pool: occasion
weight: 2
heroes: still
traits: none
quirks: none
tones: cosy wondering brave funny
ask: wants to see the world | stands in one place and watches everything | is very old and has seen
  a lot
moral: who stays is needed by all who go | you don't have to move to get somewhere

plot: would like to travel
other: seagull, snail, sailor, pigeon, robin, postman
title: The {Kind} That Wanted to Travel | {Hero} Stays | News from Everywhere
ask: would like to travel | is bored because it always has to stay in the same place
fact: {A_other} comes by and tells about the world | {He} is jealous of {a_other}, who can travel
fact: {Other} promises to bring something back
end: 1 = the world comes to {him} | 4 = {other} stays
beat: here day; hero standing sad
- All came by, and all went on. Only {a_hero} stood there. ^ "What is it like, round the corner?"
  {he} asked everybody. They were in a hurry, on account of {feast}.
- {A_hero} had seen eleven thousand sunrises, all from the same side. ^ "I should so like to go
  somewhere," {he} said, "if only to {feast}."
- It's good to stand firm. {A_hero} had been told that often enough. ^ But now and then, when the
  others left for {feast}, {he} would have liked to lift one
  foot.
- "Have a good journey!" That's what {a_hero} said, forty times a day. ^ Nobody ever said it to
  {him}. {He} didn't travel. {He} hadn't even been at {feast}, and that was just over the
  hill.
beat: here day; hero standing curious; other standing happy
- {A_other} rested there for an hour. "You've been everywhere!" said {hero}. "Nearly," said
  {other}, and told about it: of towns on stilts, and of a lake that was pink. {Hero} listened with
  every
  stone or board {he} had.
- Then came {a_other}, tired and dusty. {Hero} gave {ohim} shade. "What do I owe you?" asked
  {other}. "The world," said {hero}. "Tell me about it." {Other} began at the
  left.
- {A_other} leaned against {him} and sighed. "You have it good," said {other}. "You are there
  already." {Hero} had never seen it in that way. "Where?" {he}
  asked.
- "Take me along," {hero} said to {a_other}. {Other} looked at {his} size, and was polite. "I can't
  do that. But I could bring you something."
beat: here day; hero standing happy; other waving happy
- From then on {other} came by each spring. {Ohe} brought a pebble from the pink lake, and a word
  from the south. {Hero} kept them all. The word was "mañana," and {he} said it to the
  rain.
- {Other} told it to the others. Soon everyone who passed brought something: a bit of sand, a joke,
  a smell. "Where shall I put it?" "In the corner," said {hero}. "That's
  where the sea is."
- {Other} went, and came again. {Ohe} had a bell for {him} from the mountains and news from all the
  aunts. People began to stop, in order to hear it from {hero}. {He} told it very
  well.
- So {other} brought {him} a little bit of each place. "This is Africa," said {ohe}, "or at any
  rate its dust." {Hero} didn't let the wind have
  it.
beat: here night; hero standing worried; other walking sad
- Then there was a year when {other} was late. The fog lay so thick that no one could find the way.
  {Hero} thought of what {he} had. {He} began to tell, loudly, one thing after the other, into the
  grey.
- One autumn night a storm came up, and {other} was out in it. {Hero} couldn't go and look. {He}
  could only stand, as firmly as never before. That was what was
  needed.
- On the night before {feast} somebody got lost out there. It was {other}. "Where am I?" {ohe}
  cried. "Here!" called {hero}. {He} had never been so glad to be where {he}
  was.
- One day {other} came home with a bent wing, or with a bad foot, or both. "I can't go on," said
  {other}. "You needn't," said {hero}. "You are there
  already."
beat: here dawn; hero standing proud; other standing happy
- All found their way, one after another, to {him}. {Feast} was held right there, that year, around
  {hero}. And the world sat about and ate cake. {He} didn't have to go a
  step.
- "If you had travelled," said {other} in the morning, "nobody would have been here." {Hero}
  thought about it until noon. {He} has time. It's a good thought, and it
  keeps.
- If you come by, stop for a moment. {Hero} will ask where you come from. Have something with you,
  if only a joke. {He} knows the one about the two
  snails.
- {Other} stayed for the winter. "Tell me about the world," said {hero}. "You tell me," said
  {other}. "You know it better by now." So {hero} began, at the
  left.

plot: the builder with the plan
other: inventor, scientist, professor
friend: little girl, little boy, child, schoolchild
title: A Line on the Plan | Not in the Way | {Hero} and the New Road
ask: is going to be torn down | is to be pulled down because a new road is coming
ask: is in the way of a new road
fact: {A_other} has a plan with a straight line on it | On the plan of {a_other} there is a new
  road
fact: {A_friend} draws something on the plan | {A_friend} has an idea
end: 1 = the road goes round {him} | 3 = {friend} gets the pencil
beat: here day; hero standing worried; other pointing proud
- "Here," said {a_other}, and tapped on the paper. There was a line, as straight as a ruler. In the
  middle of the line stood {a_hero}. ^ {He} didn't know that yet. {He} thought that they were
  admiring
  {him}.
- One Monday {a_other} came with a plan, and held it up against {a_hero}. ^ "That goes," said
  {other}, and made a cross. It tickled.
- {A_hero} had been there when the road was still a path. ^ Now it was to be a wide one. "Straight
  on," said {a_other}, "right through here." And here was {hero}.
- Somebody painted a white X on {a_hero}. ^ "What does it mean?" {he} asked a beetle. "It means
  you're important," said the beetle. It meant that {a_other} wanted to have a straight road, by
  {feast}.
beat: here day; hero standing sad; friend standing sad
- In the evening {a_friend} came, as on every day, and sat with {him}. {Fhe} read the X, and the
  paper under it. {Friend} didn't say a word. {Fhe} leaned against {him}, very hard.
- "They can't do that," said {a_friend}. {Fhe} had learned to walk there, holding on to {hero}.
  "It's only me," said {hero}. "There's no only about it," said {friend}.
- {A_friend} counted it up for {him}: who met here, who waited here, who'd hidden here when it
  hailed. It was nearly everyone. "Tell {other} that," said {hero}. "I'm no good at
  talking."
- It was {a_friend} who noticed it first. {Fhe} licked a finger and rubbed at the X. It didn't come
  off. "How do they know that it has to be straight?" asked
  {friend}.
beat: here day; other sitting worried; friend pointing proud
- At noon {other} was asleep over the plan. It was hot, and the only shade for miles was that of
  {hero}. {Friend} took the pencil. With it {fhe} drew a bend in the line, as soft as a cat
  lying down.
- {Friend} went to {other}. "Why straight?" "It's faster," said {other}. "To where?" {Other} looked
  at the plan. It ended at the edge of the paper. "May I?" asked {friend}, and took the
  pencil.
- Then {other} measured for the last time, and got thirsty, and sat down under {hero}. It was cool
  there. It was quiet. "Nice here," said {other}. "Yes," said {friend}. "You've crossed it out."
  And {fhe} held up the
  pencil.
- "You've made a mistake in your plan," said {friend}. {Other} put on {ohis} glasses. "There isn't
  any." "There is," said {friend}. "It's missing us." And with three lines {fhe} drew {hero} on
  it.
beat: here dusk; hero standing happy; other standing surprised
- {Other} looked at it for a long time. "With a bend," {ohe} murmured, "it'd be nine steps longer."
  {Ohe} got up and walked the nine steps. "One sees the river from here," said {other}. "I hadn't
  known that."
- "A bend," said {other}. "I've never drawn a bend." {Ohe} tried it out, on the back. It was fun.
  {Ohe} drew six of
  them.
- First {other} wanted to get angry. Then {ohe} saw {ohis} own shadow, lying there so comfortably
  in the shade of {hero}. {Ohe} fetched a cloth, and rubbed off the X
  {ohimself}.
- "Nobody will drive on a crooked road," said {other}. But they did. They drove slower there, and
  looked out, and some of them
  waved.
beat: here day; hero standing proud; friend waving happy
- There's a road there now, wide and smooth, and in one place it goes round {hero}. Strangers think
  that it's because of the river. {In_place} they know
  better.
- At {feast} the road was opened. They had wanted to cut a ribbon, but it was hanging on {hero},
  and looked so nice there. So they
  left it.
- {Other} gave {friend} the pencil. "You see the things that are there," {ohe} said. "I only ever
  saw the paper." {Friend} has drawn four roads since then. None of them is
  straight.
- Of the X there's nothing left to see. But if it rains {hero} says that {he} can still feel it.
  "Here," says {he}. "Where I was
  important."

plot: the coldest night
time: night
weather: snow storm
place: village, snowy village, farm
friend: any
title: The Light in the Storm | The Coldest Night | {Hero} Holds Out
ask: helps somebody in a snowstorm | gives shelter in a storm | does not think that it is useful
  any more
fact: Nobody needs {him} any more | Everybody has forgotten {him}
fact: In the night of a storm {a_friend} is lost | One night a storm comes and {a_friend} loses the
  way
fact: {He} calls all through the night | {He} does what {he} has always done
end: 1 = {friend} comes back every year | 3 = {feast} is held beside {him}
beat: here dusk; hero standing sad
- "That old thing," people said when they passed {a_hero}. ^ It was not meant unkindly. It was only
  true. Nobody needed {him} any more, not even for
  {feast}.
- Once they'd painted {him} every spring. That was long ago. {A_hero} stood at the edge, where the
  new lamps didn't reach. ^ At {feast} nobody looked that
  way.
- What do you do if nobody needs you? {A_hero} went on standing. ^ {He} had always done it. It was
  what {he} could do best.
- {A_hero} remembered all of them by their steps. ^ It had been a long time since any steps had
  stopped. "I'm in nobody's way," {he} said. "That is
  something."
beat: here night; hero standing worried; friend walking scared
- Then, on the night before {feast}, the storm came. It blew out the new lamps, one by one, like
  candles on a cake. Somewhere out there was {a_friend}, who had only wanted to go
  home.
- It got dark at three. The wind took the road and rolled it up. {A_friend} walked with closed
  eyes, for it made no difference. "Hello?" {fhe} called. The wind called
  too.
- In the night there was a howling, and in the howling a small voice. It was {a_friend}. {Fhe} had
  lost first the way, then a glove, and then {fhis}
  courage.
- The storm was one of those that get a name. It tore down the signs and turned over the boats.
  {A_friend} crawled on all fours. "If there were only something," {fhe} thought, "that stood
  still."
beat: here night; hero standing proud; friend standing scared
- {Hero} couldn't run. {He} couldn't shout, not against that. But {he} could creak. {He} creaked as
  loudly as {he} could, in time, like a heart. {Friend} stopped. That
  wasn't the wind.
- {Hero} pulled {himself} together. {He} held on to the ground with everything, and did not move,
  though it bent {him}. And {friend}, with {fhis} {fhands} out, ran right into {him}.
- "Here!" thought {hero}, so hard that it could be heard. There was a clattering and a rattling.
  {Friend} turned round. {Fhe} knew that sound from when {fhe} was
  small.
- One last bit of moon was left. {Hero} caught it, on {his} one shiny spot, and held it. It was no
  more than a wink. {Friend} saw
  it.
beat: here night; hero standing calm; friend asleep calm
- On the side away from the wind there was a place, just big enough. {Friend} curled up in it. All
  night {hero} stood between {fhim} and the storm. It was the best night for
  years.
- "You're still there!" said {friend}, and put both arms around {him}, as far as they went. Nobody
  had done that for a long time. Snow fell on them both, and it was nearly
  warm.
- {Friend} told {him} things, so as not to fall asleep. {Hero} heard them all. {He} creaked in the
  right places. Toward morning {friend} slept after all, and {he} kept
  watch.
- The storm threw all it had. {Hero} lost some paint, or bark, or a slate. {He} didn't lose
  {friend}.
beat: here dawn; hero standing happy; friend waving happy
- In the morning they came with shovels, and found them. "How did you find the way?" they asked. "I
  didn't," said {friend}. "It stood there." Each year, when the first snow falls, {friend} comes
  with a pot of
  paint.
- The sun came out. All the new things lay flat, and {hero} stood. "That old thing," the people
  said. But they said it
  differently.
- They held {feast} right there, since that was the only dry spot. They hung a lantern on {him}. It
  has stayed, and so have the
  steps.
- Since then {hero} knows by heart what {he} is for. {He} isn't for every day. {He} is for that one
  night. In between {he} practises.
""")
