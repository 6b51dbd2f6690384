"""Just-so tales, which answer a question: why somebody has it, does it, where it goes."""

from tales.grammar import premises

PREMISES = premises("""
premise: why somebody has it
pool: having
weight: 2
heroes: animal !invented
traits: none
quirks: none
tones: funny wondering cosy
ask: why do {kinds} have {prop} | how did the {kind} get {prop} | why does the {kind} have {prop}
ask: how the {kind} got {prop} | why do all {kinds} have {prop} | where did the {kind} get {prop}

plot: borrowed for one evening
other: old man, old woman, raven, magpie, tortoise, old goat, heron
pool: having occasion
title: How the {Kind} Got {Prop} | Only Borrowed | {Hero} and the Loan
ask: how did {kinds} get {prop}
beat: here day; hero sitting sad
- Once upon a time {kinds} had nothing of the kind. {A_hero}, the first of them, looked into the
  pond and sighed. ^ "So plain," {he} said, "and tonight is
  {feast}."
- You won't believe it, but there was a time when no {kind} had {prop}. They all looked much too
  ordinary. {A_hero} minded that most of all, for {feast}
  was near. ^
- Long ago, when even the hills were young, {a_hero} had a wish. ^ All the others looked like
  something at {feast}. Only the {kinds} looked
  like nothing in particular.
- "Come as you are," it said on the invitation to {feast}. {A_hero} looked at {himself}. ^ That was
  just the trouble. For in those days a {kind} was as plain as a
  potato.
beat: here day; hero standing curious; other standing calm
- Behind the hill lived {a_other}, and {ohe} had {prop}. {Ohe} didn't make much of it. "Lend me
  that," begged {hero}, "only for one evening!" "If you bring it back
  tomorrow," said {other}.
- There was one who had {prop}: {a_other}. {Hero} had never seen anything so fine. "May I borrow
  that? Just for the feast?" {Other} thought it
  over. "Until sunrise," {ohe} said.
- So {he} went to {a_other}. In the whole world nobody else had {prop}. "It's not for sale," said
  {other}. "But I could lend it. It gets bored with
  me."
- {He} had heard of {a_other}, who had {prop}, and never went out. {Hero} knocked. "Take it," said
  {other}. "But it must be back before I wake up."
beat: here night; hero arms up happy
- What an evening that was! When {hero} came in, the music stopped. All of them wanted to see it.
  "{Prop}!" they cried. {Hero} danced until the last
  lamp was out.
- At {feast} {hero} was the first to come and the last to leave. Never had there been a {kind} with
  {prop}. {He} even danced with the
  chair.
- {He} went in sideways, so that one saw it. And everyone did. "Is that a {kind}?" they whispered.
  By midnight {hero} had forgotten that it was
  borrowed.
- Nobody looked at the cake that night. They looked at {hero}, who had {prop}. "Since when?" they
  asked. "Oh," said {he}, "I've always
  had a feeling for it."
beat: here dawn; hero running worried
- In the morning {hero} ran over the hill. The door was open, and the house was empty. On the table
  lay a note: "Gone to sea. Look after it
  until I am back."
- At sunrise {he} stood at the door of {other}. There was nobody. "Had to go to my sister," it said
  on the door. "Keep it warm for me." And it did not say
  which sister.
- {He} kept {his} word. {He} was there at five. But {other} was asleep, and snored, and did not
  wake up, not that day and not that year. It was
  a very long sleep.
- Back {he} went, and {he} was sad about it. "Too late," said {other}. "I've seen what I look like
  without it. I like it. Now I can sleep on my
  back."
beat: here day; hero standing happy
- That is how it was, and all the {kinds} have {prop} to this day. They're only looking after it.
  If you see one look up the road now and then, you know whom it
  is waiting for.
- So {hero} kept what {he} had, and {his} children had it, too. And that's why {kinds} have {prop}.
  It's a loan. Don't tell them, they've nearly
  forgotten.
- And ever since there has been no {kind} without {prop}. They wash it on Saturdays. One has to be
  careful with things that belong to somebody
  else.
- "And if {other} comes back?" the little ones ask. "Then we say thank you very much," said {hero}.
  But till today nobody has come, and so {kinds} have {prop}
  still.

plot: last in the queue
friend: snail, mouse, ant, little bird, beetle, ladybug, chick
title: Last in the Queue | What Was Left for the {Kind} | How the {Kind} Got {Prop}
ask: who gave the {kind} {prop}
beat: here day; hero running happy
- When the world was new and still smelled of paint, everything was handed out: horns, wings,
  voices. {A_hero} set off early, so as to be
  first. ^
- There was a day on which each animal could choose. "One thing each," it said. {A_hero} already
  knew what {he} wanted: something big. ^ {He}
  ran.
- In the beginning nobody had anything. Then a counter was opened, with everything on it. {A_hero},
  who was the first of all {kinds}, was halfway
  there before breakfast. ^
- "Today, from nine o'clock," it said on all the trees. Today the animals would get what they were
  to have. {A_hero} had combed {himself}. ^ {He} was
  well in time.
beat: here day; hero standing worried; friend sitting sad
- But on the road lay {a_friend}, and couldn't go on. "I'll get nothing," said {friend}. {Hero}
  looked ahead, and looked back. Then {he} bent down. "Climb up,"
  {he} said.
- Halfway, {he} heard somebody cry. It was {a_friend}, in a ditch. {Hero} ran on. {He} ran slower.
  Then {he} turned round and got {fhim} out of there.
- At the stream stood {a_friend}, and the stream was too wide. "After you," said {friend}, "it's no
  use." Wide it was. {Hero} went through it with {friend} on {his} back, at a
  small one's pace.
- Then {a_friend} came towards {him}, the wrong way. "Isn't it over there?" asked {friend}. "It's
  over here," said {hero}. And because {fhe} got lost again at once, they went
  together.
beat: here dusk; hero standing sad; friend standing happy
- When they arrived the counter was almost bare. "There is one thing for the little one," said the
  man, "and for you I've only got this." It was {prop}. Nobody had wanted
  that.
- The elephants had got the trunks. The lions had got the roar. {Friend} was given the very last
  small thing, and {hero} was given what was under the table:
  {prop}.
- "Sold out," it said on the shutter. They knocked. There was something for {friend}, in a
  matchbox. And for the {kind}? They turned over the crates. In the last was
  {prop}.
- All had gone home by then, with horns and feathers. "For a {kind} I'd have liked something
  better," said the man. "It's {prop}. It has been lying here since
  the morning."
beat: here night; hero sitting surprised; friend sitting happy
- {Hero} put it on. It was odd. Then {friend} laughed. "Now I can always see which one is you,"
  said {friend}. {Hero} hadn't thought of it in that way.
- They laughed at {him} on the way home, the ones with the horns. In the night it got cold, and
  there was a storm. In the morning those with the horns asked {him} how one gets that. It was all
  sold
  out.
- "It suits you," said {friend}. "It looks like something that was waiting for somebody." {Hero}
  walked a few steps with it, up and down. It didn't pinch
  anywhere.
- At first {he} hid it. But then {he} found out what it was good for. One finds that out only when
  one has it. {Friend} was the only one who was not
  surprised.
beat: here day; hero standing proud
- That's why {kinds} have {prop}. They didn't choose it. They stopped on the way, and that is what
  it looks like, if somebody stops on the
  way.
- Since that day every {kind} has had {prop}. When you see one, say good morning. It may have been
  late because of somebody like
  you.
- And {kinds} wouldn't swap now, not for a trunk. "How did you come by {prop}?" {hero} was asked.
  "By going slowly," {he} said.
- So it came about that {kinds} have {prop}. And {friend}? {Fhe} tells everybody that {fhe} was
  there, and it grows a bit bigger every
  time.

plot: a joke that stuck
friend: child, little girl, little boy, old king, young prince, lamb, kitten, mermaid
title: The Joke That Stuck | How the {Kind} Made {Friend} Laugh | Why {Kinds} Have {Prop}
ask: what made the {kind} have {prop}
beat: here day; hero standing curious; friend sitting sad
- In the old days {kinds} looked quite different. Then one of them, {a_hero}, met {a_friend}, who
  had not laughed for a whole winter. ^ "That isn't
  right," said {hero}.
- It began with {a_friend}, who was so sad that the milk turned. {A_hero} passed by. ^ In those
  days a {kind} had nothing funny about it at
  all.
- {A_hero} couldn't bear to see anyone cry. ^ And there sat {a_friend}, and cried into both
  {fhands}. {Hero} was the first {kind} of the world, and {he} didn't know any
  jokes.
- Everybody had tried to cheer up {a_friend}: the clowns, the cooks, the band. Nothing helped. "Let
  me try," said {a_hero}. ^ "You?" they said. "A
  {kind}?"
beat: here day; hero arms up happy; friend sitting sad
- {He} stood on {his} head. {He} fell into the pond, on purpose. {Friend} looked the other way. So
  {hero} took mud, and clay, and the juice of berries, and went behind a
  bush.
- First {he} sang. {Friend} held {fhis} ears. Then {he} hopped. {Friend} yawned. Then {he} thought
  of something quite different. {He} needed glue for
  it.
- "What would be silly?" {he} wondered. "What would be so silly that one has to laugh?" And {he}
  got a bucket, some feathers and some tar. It took
  until noon.
- "Shut your eyes," said {hero}. Something scraped, something dripped. "Not yet!" There was a smell
  of paint. "Not yet..."
beat: here day; hero standing happy; friend arms up surprised
- When {he} came out, {he} had {prop}. That is to say, {he} had made it {himself}, out of what
  there was. {Friend} looked. {Fhis} mouth began to twitch.
- "Now!" There stood {hero}, and {he} had {prop}! A {kind} like that nobody had ever seen. {Friend}
  gasped. Then it burst out of
  {fhim}.
- Out of the bush stepped {hero}, very dignified. But {he} had {prop}. For a moment it was quiet.
  And then {friend} laughed, so that the ducks
  flew up.
- {Prop}! On a {kind}! It was so silly that even the mayor sat down. And {friend} laughed, first
  with the mouth, then with {fhis}
  belly.
beat: here dusk; hero standing worried; friend standing happy
- In the evening {hero} went to wash it off. It didn't come off. {He} rubbed, {he} scrubbed, {he}
  lay in the brook. It had grown on. Glue doesn't do that. Laughing
  does.
- "Now I'll take that off," said {he}. {Friend}'s face fell. Only for a moment, but {hero} saw it.
  So {he} kept it for one more day, and then one
  more.
- It rained that night, in buckets. In the morning it should have been gone. But it was still
  there, and brighter. What someone has laughed at so hard, the rain cannot
  wash away.
- "It's stuck," said {hero}. {He} pulled. "Does it hurt?" asked {friend}. "No," said {hero}. "It
  tickles." And there they were, laughing
  again.
beat: here day; hero waving happy; friend waving happy
- All {kinds} have {prop} since then. If someone laughs at it, they are not offended. They bow. It
  was meant like that.
- And {his} children had it, and {his} children's children. That's why {kinds} have {prop}. Look at
  one when you're sad. It still
  works.
- So that is the reason why {kinds} have {prop}. It is the oldest joke in the world. You only have
  to look at it for long
  enough.
- "Why have you got {prop}?" the little ones asked. "Because somebody was sad," said {hero}. "And
  did it help?" "Look behind you." Behind them sat {friend}, and
  laughed.

premise: why somebody does it
pool: custom
weight: 2
heroes: animal !invented
traits: none
quirks: none
tones: funny wondering cosy
ask: why do {kinds} {custom} | why do all {kinds} {custom} | how come {kinds} {custom} | since when
  do {kinds} {custom}

plot: once, for an egg
time: night
friend: chick, duckling, little bird, kitten, little mouse, lamb
title: Why {Kinds} Do It | Because of {Friend} | Once, and for Always
ask: why do {kinds} always {custom}
beat: here night; hero walking calm; friend sitting scared
- {Kinds} didn't always do that. It began on one night, with {a_hero}. ^ {He} was going home and
  found {a_friend} in the grass, who was much too small to be
  alone.
- There was a time when {kinds} did it like everybody else. Then {a_hero} had a guest for one
  night: {a_friend}, lost, with cold
  {ffeet}. ^
- Something peeped in the dark. {A_hero} stopped. ^ It was {a_friend}, and {fhe} trembled. "Mummy
  comes back in the morning," said {friend}. "Till then I'm
  afraid."
- It was the darkest night of that year. "Can I stay with you?" somebody asked. {A_hero} looked
  down, and there stood {a_friend}. ^
beat: here night; hero sitting worried; friend sitting sad
- {Hero} told a story. {Friend} went on crying. {Hero} sang a song. {Friend} went on crying, in
  time. "What would help?" asked {hero}. "Something that I've never seen,"
  said {friend}.
- "Now sleep," said {hero}. But {friend} couldn't sleep. {Hero} tried it with patting. {Hero} tried
  it with counting. It got later and later, and {friend}'s eyes got bigger and
  bigger.
- "What does one do with a little one?" {he} wondered. {He} had no idea. {He} tried this, and {he}
  tried that. {Friend} sobbed at this, and at that.
- First {friend} was cold, then {fhe} was hungry, then {fhe} wanted to go home. {Hero} did what
  {he} could. It wasn't enough. There was a lot of night
  left.
beat: here night; hero arms up happy; friend sitting happy
- Then {he} did something that no {kind} had ever done. {He} {customs}. It was so odd that {friend}
  forgot to cry. "Again," said {friend}.
- And because nothing else was left, {hero} {customs}. Nobody knows how {he} thought of it.
  {Friend} stopped in the middle of a sob. "What are you doing?" "This," said
  {hero}.
- {He} {customs}. It just came over {him}. {Friend} watched with {fhis} mouth open. Then {fhe}
  yawned, and moved close.
- In the end {he} {customs}, out of pure despair. And {friend} grew quiet. It was the right thing.
  One never knows beforehand what the right thing
  is.
beat: here night; hero standing sleepy; friend asleep calm
- All night long {he} did it. Whenever {he} stopped, {friend} woke up. So {he} didn't stop. By
  sunrise {he} couldn't do it differently any
  more.
- "Don't stop," mumbled {friend}. {Hero} didn't stop. {His} back ached and {his} {feet} fell
  asleep. {He} went on till it was
  light.
- {Friend} slept. {Hero} would have liked to, too. But {he} didn't dare to stop. So {he} kept it
  up, until the sun rose and somebody's mother came over the
  field.
- The other {kinds} came by. "What are you doing there?" they asked. "Shh," said {hero}. So they
  did it as well, very softly, so as not to disturb
  anybody.
beat: here dawn; hero standing proud
- And that is why {kinds} {custom}. They've forgotten the reason. But when a little one can't
  sleep, all at once they know it again.
- Since that night all {kinds} {custom}. It's a kind of lullaby. You can try it, too, when somebody
  small is staying with
  you.
- Ever since, {kinds} {custom}. "Why do we do that?" the young ones ask. "In case somebody needs
  it," say the old ones.
- So now you know why {kinds} {custom}. And {friend}? {Fhe} grew up, and is quite big. But {fhe}
  can't see it without getting
  sleepy.

plot: who stops first
other: @animal !invented
title: Who Stops First? | The Longest Bet | {Hero} Against {Other}
ask: for how long do {kinds} {custom}
beat: here day; hero standing proud; other standing proud
- "I can do that longer than you." So it began, between {a_hero} and {a_other}. ^ At that time
  {kinds} lived like everyone else, and
  were bored on Sundays.
- {A_hero} and {a_other} had already had bets about everything: who could jump, who could eat. ^
  Then they thought up something new,
  which nobody had ever bet on.
- Long ago {a_hero} said a thing without thinking. ^ "I could do that for ever!" {he} said. "You
  couldn't," said {a_other}. And there they had their
  bet.
- It was a hot day, and nothing was going on. {A_hero} and {a_other} lay in the shade. ^ "Shall we
  bet?" said one of them. Nobody remembers
  which.
beat: here day; hero arms up happy; other arms up happy
- They would both do it, and whoever stopped first had lost. One, two, three: {hero} {customs}, and
  {other} did it, too. It looked very
  silly, twice.
- "On your marks!" And {hero} {customs}. So did {other}. The first hour was easy. In the second one
  they stopped
  laughing.
- {Hero} started. {He} {customs}, as well as {he} could. {Other} did the same, only more crossly. A
  snail was the
  judge.
- So {hero} {customs}, and {other} did it after {him}. All the animals came to see. Some brought
  chairs.
beat: here dusk; hero standing sleepy; other standing sleepy
- Evening came. "Give up?" "Never." The spectators went home. The snail had fallen asleep. They
  went on, because of the principle. What a principle is, neither of
  them knew.
- On the third day nobody was watching any more. {Hero} wanted to stop. But not as the first.
  {Other} wanted to stop, too, but not as the
  first.
- "I'll stop if you stop," said {other}. "At three," said {hero}. They counted to three. Neither
  stopped. Each had thought that the other would.
- It rained. It stopped raining. They grew thin. "It is fun," said {hero}, with a long face. "Great
  fun," said {other}, with a longer
  one.
beat: here night; hero standing curious
- Then one morning {other} wasn't there. Had {ohe} given up? Had {ohe} gone round the corner to do
  it there? Nobody could say. So {hero} dared not stop. Perhaps it still
  counted.
- In the night {other} had to go, {ohis} aunt was calling. "To be continued!" {ohe} shouted over
  {ohis} shoulder. And nobody has said since then that it is
  over.
- At last the judge woke up. "Who has won?" they both asked. "What was it about?" said the snail.
  {Other} sat down and laughed. {Hero} could not sit down. {He} was used to
  it.
- {Other} stopped, quite suddenly, for a butterfly. "I've won!" cried {hero}. But {he} noticed
  something odd. {He} didn't want to stop any more. It had become
  nice.
beat: here day; hero standing proud
- And that's why {kinds} {custom}. They're ahead by four thousand years. They only want to be quite
  sure.
- {Kinds} {custom} to this day, and nobody has told them that they may stop. You could. But they'd
  look at you and say, "{Other} sent you,
  didn't {ohe}?"
- Since that time {kinds} {custom}, all of them. Of the bet they know nothing. They do it because
  it's nice. That is the best way to
  win.
- So {kinds} {custom}, even now. And if you ever see a {okind} that watches them and grinds its
  teeth, then you know why.

plot: a word misheard
other: king, queen, old king
title: The Law | What the {Okind} Really Said | At the Very Back
ask: who told {kinds} to {custom}
draw: said / meant = Shut the windows, it is going to rain / Shut the windows | Soup is at seven /
  Soup is at seven | Whose hat is this / Whose hat is
  this | Mind the step / Mind the step
beat: here day; other standing proud
- {A_other} once gave a speech, and all animals had to come. {A_hero} came late and had to stand at
  the very back, behind the bears. ^ One did not hear much
  there.
- In the beginning there was only one law, and no one had heard it. So {a_other} climbed up on a
  rock. {A_hero} stood for all the {kinds},
  right at the back, where the wind blew. ^
- "Tomorrow {a_other} speaks," said the crows. {A_hero} had been sent to listen by the other
  {kinds}. ^ {He} washed {his} ears. But {he} had bad luck with the
  elephant in front.
- Long ago all beasts were called together, for {a_other} wanted to say something. The {kinds} sent
  {a_hero}, who was a good listener, but
  small. ^
beat: here day; hero standing curious; other pointing calm
- {Other} spoke for an hour. Then {ohe} said the last sentence, and just then somebody sneezed.
  "What was that?" asked {hero}. "No idea," said the bear. "It sounded
  important."
- "Hear, all of you!" called {other}. And then the wind turned. {Hero} caught two words, and half a
  third. {He} put them together as well as {he}
  could.
- Up in front {other} said something. It went back from mouth to mouth, from the lion to the goat,
  from the goat to the goose. When it came to {hero}, it was
  something else.
- {Hero} wrote it all down. At the end {other} added one thing more, quietly, to someone beside
  {ohim}. {Hero} wrote that down, too. {He} was very
  thorough.
beat: here dusk; hero pointing proud
- At home the {kinds} were all waiting. "What is the law?" they asked. {Hero} breathed in. "From
  today, {kinds} shall {custom}," {he} said. They looked at each
  other. Well, a law was a law.
- "It's like this," {hero} told them. "All {kinds} {custom}. It's the law." "Are you sure?" "I was
  there," said {hero}. So they began that same
  evening.
- "It was a bit hard to hear," said {hero}, "but I think we're to {custom}." "Us? And the others?"
  "Only us," said {hero}. That made them
  rather proud.
- {He} looked at {his} notes. They had got wet. There stood, fairly clearly, that all {kinds} must
  {custom}. "How lovely," said {his} grandmother, and started
  at once.
beat: here day; hero standing worried; other standing surprised
- Years later {other} came by, and saw it. "What are they doing?" {ohe} asked. "What you ordered,"
  said {hero}. "I?" said {other}. "All I said was, '{said}.'" It became very
  quiet.
- One day {other} travelled through and stopped the coach. "Why do they do that?" "It's your law!"
  said {hero}. {Other} thought hard. "I said, '{said},'" {ohe} said. "To my
  cook."
- Then {hero} met {other}, and asked if they might stop on feast days. "Stop what?" asked {other}.
  It all came out. The last sentence had been: "{said}."
  {Hero} wanted to sink into the ground.
- In the end a goose told it, who had stood in front. "{Other} never said that. {Ohe} said,
  '{said}.'" {Hero} turned pale, as far as a {kind}
  can.
beat: here day; hero standing happy; other arms up happy
- "Shall we stop?" asked {hero}. {Other} looked at them for a long time. "No," {ohe} said. "It's a
  better law than mine." And so {kinds} {custom}, even
  today.
- But it was too late, they had got fond of it. So {other} made it a real law, with a seal. That's
  why {kinds} {custom}. And the windows were shut, too, later
  on.
- {Other} laughed till {ohis} crown fell off. Then {ohe} tried it, behind a bush. "Go on," {ohe}
  said. And {kinds} {custom} to this day. It's quite
  legal.
- "You had better ask the next time," said {other}. "I do," said {hero}. "Pardon?" said {other}.
  And ever since, {kinds} {custom}, and kings speak
  louder.

premise: where it goes
pool: going
weight: 2
heroes: child|animal !still
traits: none
quirks: none
tones: wondering funny cosy
ask: where {go_does} {goer} go {goes_when} | where {go_is} {goer} {goes_when} | what {go_does}
  {goer} do {goes_when}

plot: after it on tiptoe
title: Where {Go_does} {Goer} Go? | {Hero} on Tiptoe | Behind the Last House
draw: inn / host = the Slow Teapot / a very old snail | the Quiet Corner / a woman with a lamp |
  the Back of Beyond / a bear in an apron
ask: where {go_does} {goer} stay {goes_when}
beat: here dusk; hero standing curious
- "Where {go_does} {goer} go {goes_when}?" asked {a_hero}. ^ Nobody could say. "They just go,"
  somebody muttered. So {hero} put on {his} softest
  socks.
- Of {goer} one knows what everybody knows. But where {go_is} {goer} {goes_when}? {A_hero} couldn't
  sleep because of that
  question. ^ So {he} went to look.
- There was something that {a_hero} did not understand. ^ It was about {goer}. "{Go_does} {goer}
  have a home?" {he} asked. "Go to bed," they said. {He} went out by the
  window.
- {A_hero} had been watching for a week. ^ It was always the same with {goer}: there, and then not
  there. "This time I'm coming, too," said
  {hero}.
beat: here dusk; hero walking curious
- {He} waited behind a fence. When it was time, {he} followed {go_it} on tiptoe. Past the baker's
  it went, past the last house. {Hero} didn't so much as
  breathe.
- Then there was a rustle, and off went {goer}. {Hero} went after, from tree to tree. Twice {goer}
  stopped, and {he} pretended to be a
  bush.
- It wasn't easy to follow {go_it}. It went round corners that hadn't been there by day. {Hero}
  dropped peas, so as to find the way
  home.
- Quite softly, as one leaves a room with somebody asleep in it, {goer} left. {Hero} crept behind.
  {He} counted {his} steps, and ran out of
  numbers.
beat: "A cozy little inn with a lamp over the door" night; hero standing surprised
- Behind the last hill there was a light. "{Inn}," it said over the door. Inside it was warm. And
  there sat {goer}, with {go_their} shoes off, so to speak, and drank
  cocoa.
- Then {he} stood in front of an inn that is on no map. It's called {inn}. Through the window {he}
  saw {go_it}. {He} had never seen {goer} so
  comfortable.
- A door, a lamp, a sign: "{Inn}." {Host} was just pouring out the soup. "And for {goer} the
  usual?" asked {host}. There was a nod, as far as one can
  nod.
- It was an inn. {Host} stood at the stove. And at the long table, between yesterday and the north
  wind, sat {goer}, resting.
beat: "A cozy room with a fireplace and a long table" night; hero sitting happy
- "Come in, you at the window," said {host}. {Hero} blushed, and came in. "All day long somebody
  wants something of us," {goer} told {him}. "Here
  nobody looks. It's the looking that makes one tired."
- "It's full," said {host}, "but you are thin." They moved up. And {hero} heard what {goer}
  {go_does} there: nothing. "That's harder than you
  think," they told {him}.
- A chair was pushed out for {him}. They played dominoes. {Goer} cheated, a little. Nobody minded,
  they were all off
  duty.
- "You've found us," said {host}. "That happens every hundred years." {Hero} got a bowl of soup. It
  was so good that {he} had no more
  questions, only one: "May I tell?"
beat: here dawn; hero standing happy
- {He} was home by breakfast. "Well, where {go_is} {goer} {goes_when}?" they asked. "Resting," said
  {hero}. They laughed. But since then {he} says good night to
  {goer}, and means it.
- Since that night {hero} knows where {goer} {go_goes} {goes_when}. "Is it far?" asked {his}
  friends. "Behind the peas," said {hero}. But the hens had eaten the
  peas.
- In the morning everything was back in its place. {Hero} winked at it. And when you next wonder
  about {goer}, don't look too hard. Somebody may have {his} shoes
  off.
- "In {inn}," says {hero}, when anyone asks. Nobody believes {him}. That's all right. The inn is
  not very big.

plot: three answers and one more
title: Three Answers | Ask the Postman | What {Hero} Found Out
draw: first / a = the postman / into a sack, and in the sack there is a hole | the owl / round the
  back, as everybody does | the baker / into the oven, to keep
  warm
draw: second / b = the teacher / that comes next year | the mayor / that is a secret, and I don't
  know it either | the doctor / under the bed, like all
  of us
ask: who knows where {goer} {go_goes} {goes_when}
beat: here day; hero standing curious
- "Where {go_does} {goer} go {goes_when}?" It wasn't a difficult question, thought {a_hero}. ^
  There are so many grown-ups. One of them would
  know.
- {A_hero} had written it on a slip of paper, in order not to forget it. ^ "Where {go_is} {goer}
  {goes_when}?" it said. With that {he} went from
  door to door.
- {A_hero} asked nine questions a day. ^ The ninth was about {goer}, and where {go_they} stay
  {goes_when}. And there nobody said "Because."
  They all said "Hm."
- {In_place} {a_hero} tugged at a sleeve. ^ "Excuse me, where {go_does} {goer} go {goes_when}?" The
  sleeve belonged to somebody who had to hurry.
beat: here day; hero walking curious
- {First} put down the bag. "{Goer}?" said {first}. "{A}." That was one answer. {Hero} went to see,
  and it wasn't so.
- "That's quite simple," said {first}. "{A}." {Hero} thanked, and thought about it. There was
  something wrong with it, and it was at the
  end.
- "{A}," said {first}, very quickly. Who answers that quickly has not thought. {Hero} put a small
  cross on the paper.
- {First} looked up, and down. "{A}, I should say." {Hero} wrote it down. Behind it {he} put a
  question mark, a fat
  one.
beat: here day; hero standing worried
- {Second} cleared {second}'s throat. "{B}," was the answer. That was even less. {Hero} got a sweet
  for asking, though.
- Next {he} asked {second}. "{B}," said {second}, and shut the door. It opened again. "If you find
  out," said {second}, "tell me."
- "{B}," said {second}. {Hero} waited. "No," said {second} after a bit. "I made that up. I've
  wondered all my life."
- But {second} only said, "{B}." "That's no answer," said {hero}. "It's the one that I was given,
  too," said {second}.
beat: home night; hero sitting curious
- So {he} had two answers and no idea. At home {he} asked {his} grandmother. She took off her
  glasses. "What do you think?" she asked. No one had asked {him}
  that.
- That evening {he} lay in bed with the paper. "Where would I go?" {he} thought. "If I were
  {goer}?" {He} shut {his}
  eyes.
- Grandmother didn't say anything for a while. "I don't know," she said then. It was the best
  answer of the day. "Let's look together," she
  said.
- {He} sat down on the stairs. {He} had asked everyone, except for {goer}. So {he} opened the
  window and called, "Where {go_does} {goer} go?" {He} waited. It was very
  still, and it was a kind of answer.
beat: here night; hero standing happy
- They sat outside, wrapped in one blanket. And they saw it. It went to where nobody was waiting.
  "To have a rest from us," said {hero}. "Then tomorrow it's all new
  again." Grandmother nodded. Now she knew it, too.
- And {hero} thought this: {goer} {go_goes} where {he} goes {himself}, when {he} has had enough, to
  a place with a door that shuts. In the morning {he} told {second}. {Second} wrote it
  down.
- "Somebody is needing it elsewhere," {he} thought. "They have to share, over there." So that is
  where {goer} {go_goes}. {He} waved in that direction, so that they would look after
  {go_it} well.
- "I think," said {hero} in the morning, "one has to go away now and then. Or nobody could be glad
  when one comes back." They have put it in the schoolbook. It stands there under {goer}, in small
  print.
extras: she her him he

plot: a letter to it
friend: raven, owl, pigeon, postman, mail woman
title: Dear {Go_name} | A Letter from {Hero} | The Answer
ask: how can I find out where {goer} {go_goes} {goes_when}
draw: sign = a pressed leaf | a wet footprint | a grain of silver sand | a smell of oranges | a
  hair as long as the table
beat: home night; hero sitting curious
- "Dear {go_name}," wrote {a_hero}, and bit the pencil. ^ "Where does one find you
  {goes_when}? It's nobody's business, but I would so like to
  know."
- Some questions one can only ask those whom they are about. So {a_hero} took a sheet and wrote to
  {goer}. ^ "Where do you go {goes_when}? Please answer in
  capital letters."
- {A_hero} had ink up to {his} elbows. ^ It was the first letter that anyone had ever written to
  {goer}. "I only want to know where you are {goes_when}," it
  said.
- Where {go_does} {goer} go {goes_when}? {A_hero} did not want to guess. ^ {He} wrote a letter. On
  the envelope {he} put: "To {goer}. If away, please forward."
beat: here day; hero standing worried; friend standing surprised
- {A_friend} read the address, and read it again. "There's no street," said {friend}. "They haven't
  got one," said {hero}, "I think." "And who shall I ask
  for?"
- "I can't deliver that," said {a_friend}. "Why not?" "Nobody has ever gone there." "Then you'll be
  the first," said {hero}. {Friend} straightened
  {fhis} cap.
- {Hero} gave it to {a_friend}. {Friend} held it against the light. "It might take some time," said
  {friend}. "I can wait," said {hero}. {He} couldn't,
  but {he} wanted to learn.
- {A_friend} turned the envelope over. "And if I don't find {go_it}?" "Then ask somebody who is
  looking for something, too," said {hero}. {Friend} thought that was good
  advice.
beat: here dusk; hero sitting sad
- A week passed. Nothing. {Hero} watched {goer}, as well as one can. Nothing showed. "Perhaps I
  asked too loudly," {he} thought.
- Every morning {he} ran to the gate. There was a bill, and there was a card from the dentist. {He}
  began to feel ashamed of the question.
- It was a long wait. {He} wrote a second letter, with "sorry" in it. {He} did not send that one.
  {He} ate a good many
  pears.
- "It's none of my business," {he} thought after nine days. "I don't like it either, when they ask
  where I've been." But {he} left the window
  open.
beat: home night; hero standing surprised; friend standing happy
- Then {friend} came, at night, out of breath. {Fhe} had something for {him}. There wasn't any
  stamp on it, just {sign}. Inside there were eleven words: "Where
  you are when you sleep. You have been here often."
- One evening something scratched at the pane. It was {friend}, with {fhis} cap on the wrong way
  round. "I've been there," said {friend}. "You can't describe it." {Fhe} gave
  {him} {sign}, and a slip: "Next door to you. Thank you for asking."
- In the middle of the night an envelope lay on the blanket. In it was {sign}. On the back was
  written, in very shaky capitals: "HERE. BUT BEHIND YOU."
- "An answer!" cried {friend}. "I had to sign for it three times." Out of the envelope fell {sign}.
  And a line: "Away, so that you can miss us. It works,
  doesn't it?"
beat: here night; hero waving happy
- {Hero} has kept it in {his} box. {He} knows now, and {he} tells no one. But when people wonder
  about {goer}, {he} just looks
  up and smiles.
- {He} wrote back at once: "Thank you. It is nice there." And every night, before {he} falls
  asleep, {he} waves, in case somebody is just
  arriving.
- {Sign} lies on {his} windowsill. "Where did you get that?" they ask. "From {goer}," says {hero}.
  "And where {go_is} {goer} {goes_when}?" "Well," says {hero}, "one has to
  ask politely."
- Since then {friend} goes there once a month. There's a lot to deliver. It seems that there are
  many who would like to know. They all get the same answer, and each of them is happy with
  it.
""")
