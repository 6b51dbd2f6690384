"""Tales of work: jobs real and odd, and those who want them."""

from tales.grammar import premises

PREMISES = premises("""
premise: at work on an unusual day
pool: job
weight: 2
heroes: animal|magic|thing|robot|young !still
traits: none
ask: is {a_job} | works as {a_job} | has a job as {a_job} | has been {a_job} for nine years
moral: work is what somebody would miss | a good tool is not the whole of a job

plot: the day off
tones: funny cosy
draw: wrong = the soup ran out of the door | the clock struck seventeen | the mayor fell into the
  fountain | the
  hens went on strike | three people quarrelled about a hat | the band played without a beat
draw: rest = lying in the hammock | counting {his} toes | looking at a wall | reading the newspaper
  upside down
title: The Day Off | {Hero} Does Nothing | Nobody {Work}
ask: is {a_job} and has a day off | has the first day off in nine years as {a_job}
fact: {He} {work} every single day | For nine years {he} has never had a day off
fact: One day {he} gets a day off and does not know what to do | On {his} first day off everything
  goes wrong
fact: Everybody notices how much they need {him}
end: 1 = {he} goes back to work on the next day | 3 = {he} gets a day off every month
beat: here day; hero walking proud
- {A_hero} was {a_job} {in_place}. ^ Each day {he} took {tool} and went out. In nine years {he} had
  not missed one, not even the
  Sunday with the hail.
- There was only one {job} {in_place}, and that was {a_hero}. ^ {He} had {tool}, and {he} had never
  once been late. "Take a day
  off," they said at last.
- Somebody has to do it, and {a_hero} did it. ^ {He} was {a_job}. For nine years, for {folk}, in
  rain and in heat. Then came a
  letter: "Tomorrow you are free."
- "Free?" asked {a_hero}. ^ {He} was {a_job}, and {he} had never heard that word. {He} looked at
  {tool_the}. It looked as if it had
  not heard it either.
beat: home day; hero sitting sad
- So on Tuesday {he} stayed at home. {He} tried {rest}. That took four minutes. {His} {hands} kept
  on making the old
  movements.
- {He} slept till seven. {He} slept till eight. Then {he} began {rest}, and {he} was not good at
  it.
- What does one do with a day? {He} tried {rest}. {He} tried it sitting and standing. By nine {he}
  was tired of it, and it was
  still only nine.
- On the free day {he} got up at five, by mistake. {He} went back to bed, on purpose. From ten
  o'clock on {he} was
  {rest}.
beat: here day; hero standing worried
- Out there nobody {worked}, for {he} was the only one. At ten there was grumbling. At eleven there
  was shouting. At noon {wrong}.
- Meanwhile things went like this outside: first nothing, then worse. Somebody said, "But isn't
  there somebody who {work}?"
  Then {wrong}.
- {Hero} stood at the window, behind the curtain. {He} saw how they looked for {him}. {He} saw how
  they tried it themselves.
  {Wrong}, one after another.
- "We can do that," said {folk}, or somebody like that. They fetched a ladder and began. It looked
  so easy. In the end {wrong}.
beat: here dusk; hero standing surprised
- Towards evening there was a knock. They stood there, all of them, with their hats in their hands.
  "We only wanted to ask," said
  the mayor, "how you do it."
- In the evening they came, in a long line. One had a bandage, and one had a cake. "We didn't
  know," they said. "We thought that it
  happens by itself."
- Then it got dark, and nobody could stand it any longer. They knocked. "You may rest," they said.
  "We only want you to know that
  we have noticed."
- "Tomorrow is Wednesday, isn't it?" somebody called through the keyhole. "Please say that it's
  Wednesday." There was a whole crowd
  behind the keyhole.
beat: here dawn; hero walking happy
- On Wednesday, at five, {hero} took {tool_the} and went out. At every window stood somebody and
  waved. {He} went a bit slower
  than usual, so that it lasted.
- {Hero} is out again every day. "And what will you do on your next day off?" they ask. "I've tried
  that one," says
  {hero}.
- Now {he} has a free day every month. On that day all of them try it together, with {tool_the},
  and {hero} sits in the hammock and laughs till it
  swings.
- And {hero}? {He} was so glad to be {working} that {he} sang. "I'll take a day off again in nine
  years," {he} said. "I'll need that long to get
  ready."

plot: the tool is gone
tones: funny brave
draw: instead = a soup ladle | an umbrella | a frying pan | a feather duster | a fishing rod | a
  rolling pin | a tennis racket | an old
  boot
friend: @young|small|tiny !still
title: Where Is the Tool? | {Hero} Uses {Instead} | The Apprentice
ask: is {a_job} and has lost {his} tool | works as {a_job} but today everything is different
fact: One morning {tool_the} is missing | {Tool_the} that {he} always uses is gone
fact: So {he} has to work with {instead} | {He} tries it with {instead}
fact: {A_friend} had borrowed it in secret, to learn the job
end: 1 2 = {friend} becomes {his} apprentice | 4 = {friend} gets {instead} as a present
beat: home day; hero standing worried
- On the hook there was nothing. {A_hero} looked at it twice. ^ {He} was {a_job}, and on that hook
  there had always hung {tool}. <A hook
  without anything is a sad thing.>
- "{Tool_the}!" cried {a_hero}. "Gone!" ^ And in an hour {he} had to be at work. {He} was {a_job},
  and one can't do that with bare
  {hands}.
- Seven o'clock: {a_hero} got up. Half past seven: ready to go. ^ {He} was {a_job} {in_place}. At a
  minute past half past there was a
  scream. {Tool_the} was not there.
- It was a bad morning for {a_hero}, who worked as {a_job}. ^ {He} looked under the table and into
  the teapot. {Tool_the}, the
  best thing that {he} had, was gone.
beat: here day; hero walking worried
- So {he} took what was at hand: {instead}. {In_place} they stared. "Is that the new fashion?"
  somebody asked. "Certainly," said
  {hero}, and blushed.
- {He} couldn't leave {folk} waiting. {He} went with {instead}. {He} held it as though it were
  {tool_the}, and that is half of the
  trick.
- "It must do without," said {hero}. It didn't do without. It did, more or less, with {instead}.
  Nobody dared to laugh. One did, but it
  was a hen.
- In the whole house there was nothing better than {instead}. With that {he} went to work. It was
  slower, and it made a funny
  noise. Children came running.
beat: here day; hero standing curious; friend standing scared
- At noon {he} heard something behind the shed. There stood {a_friend}, with {tool_the}, and was
  trying it out. {Fhe} was holding it the wrong way
  round.
- Round the corner somebody was practising. It was {a_friend}! In {fhis} {fhands} was {tool_the}.
  {Fhe} saw {hero}, and everything fell
  down.
- Then {he} saw marks on the ground, small ones. They led to {a_friend}. {Fhe} was {working}, or
  something that looked a bit like
  it.
- {A_friend} came towards {him}, very slowly, with something behind {fhis} back. It stuck out on
  both sides. "I only wanted to know how it goes," said
  {friend}.
beat: here day; hero sitting surprised; friend standing sad
- "You took it," said {hero}. "Only till you woke up," said {friend}. "You wake up so early."
  {Hero} wanted to be angry. But {he} had stood
  behind a shed like that once.
- "I asked you last week," said {friend}, "but you said, no time." It was true. {Hero} had said
  that for a whole year.
- "Why did you not ask?" {Friend} drew a line with {fhis} foot. "I did. You laughed." {Hero}
  couldn't remember that. But {he} was ashamed of it all the
  same.
- {Hero} took a long look at {friend}. {Fhis} {fhands} were full of blisters. One gets those from
  {working}, and only if one means it. "Show
  me," said {hero}.
beat: here dusk; hero walking happy; friend walking happy
- Since then there have been two hooks at {hero}'s. On the first one hangs {tool_the}. On the
  second, a bit lower, {instead}. And {friend} is
  never late.
- "You hold it like this," said {hero}. "And you hold that one like that," said {friend}, and gave
  {him} {instead}. In the evening {folk} got twice as much as
  usual.
- Today {friend} is {a_job}, too. On feast days they use {instead}, both of them. People come from
  far away for that.
- {Hero} got {tool_the} back and {friend} got {instead}, with a ribbon. "Is that for me?" "It has
  been broken in," said {hero}.
  "Tomorrow at seven."

plot: the inspector
tones: funny wondering
other: badger, goose, owl, old woman, heron, turkey, alligator, scientist
title: The Inspector | Form Nine | {Other} Inspects {Hero}
ask: is {a_job} and is visited by an inspector | is {a_job} and must pass an inspection
fact: An inspector comes with a long list: {a_other} | {A_other} wants to see if {he} does
  everything right
fact: {Other} finds fault with everything
fact: Then it turns out what {other} really needs
end: 2 = {other} tears up the list | 4 = {other} comes back as a guest
beat: here day; hero standing proud; other standing angry
- "I am the inspector," said {a_other}. {A_hero} let go of {tool_the}, from fright. ^ {He} was
  {a_job}, and had never been inspected. "Just go
  on," said {other}, and licked a pencil.
- One fine day {a_other} stood {in_place}, with a list. {A_hero} was at work. ^ {He} was {a_job}.
  "So you are the one who {work}," said
  {other}, and did not sound pleased.
- {A_hero} worked as {a_job}, and all were content with {him}. ^ Then {a_other} came. "I inspect,"
  said {other}, "from top to bottom. Where's the
  top?"
- There were forty questions on the list. {A_hero} had to answer them all, for {he} was {a_job}. ^
  "Question one," said {a_other}. "Why?"
  {Hero} couldn't think of anything.
beat: here day; hero sitting worried; other pointing angry
- Everything was wrong. {Tool_the}: too old. The hat: none. The smile: too wide. "And you hum while
  you work," said {other}. "That isn't in the
  rules."
- {Other} measured how {he} stood. {Other} measured how {he} breathed. "Too much of this, too
  little of that," {ohe} wrote. The pencil squeaked
  with joy.
- "You may only be {working} between the yellow lines," said {other}. "There aren't any lines."
  "There you are." That made eleven
  faults.
- {He} did it as {he} had always done it, and {other} wrote. The better {he} did it, the more
  {other} wrote. By noon the list reached down to the
  ground.
beat: here day; hero standing curious; other sitting sad
- But at the last question {other} stopped. "Does it help?" {ohe} read out. {Ohe} read it again,
  more softly. "I mean," said {other}, "would it help
  somebody like me?"
- Then {other} sighed, from so far down that the list rustled. "What is it?" asked {hero}. "That
  isn't on the list," said {other}. "I know," said
  {hero}. "What is it?"
- At noon {other} ate a sandwich, all alone, with the list for company. {Hero} came over. "When did
  anybody last do something for you?" {he} asked. {Other} looked it up.
  There was nothing.
- "Done," said {other}, but {ohe} didn't go. {Ohe} turned the pencil round and round. "I have
  inspected nine hundred of you," {ohe} said. "Nobody has ever
  asked if I need something."
beat: here dusk; hero standing happy; other sitting happy
- So {hero} took {tool_the}, the old one, and was {a_job} just for {other}. {He} hummed. {Other}
  shut {ohis} eyes. {Ohe} stayed much longer than
  the rules allow.
- "Sit here," said {hero}. Then {he} did what {he} did for {folk} every day. {He} did it slowly and
  from the start. {Other} laid down the pencil, and it rolled
  away.
- {Hero} didn't say a word. {He} only did {his} work, for one person, as if it were the king.
  Something in {other}'s face came
  undone.
- It took {him} a quarter of an hour, with {tool_the}. "That was it?" asked {other}. "That's it."
  {Other} blew {ohis} nose. "I have never seen it
  from this side," {ohe} said.
beat: here dusk; hero waving happy; other waving happy
- On the list there are forty crosses now, and below them one sentence: "Must stay as it is."
  {Hero} hung it up. It hangs a bit
  crooked. That, too, is all right.
- Then {other} tore up the list, in forty bits. "It's hard to read in this light," {ohe} said.
  {Hero} has {tool_the} to this day, and {he}
  hums.
- "You will hear from us," said {other}. And one did hear. Every Friday, round the corner, somebody
  comes humming. It's against all the
  rules.
- In spring a new inspector came, a strict one. "Where is the old one?" asked {hero}. "Next in the
  queue," said {other}, and waved, from
  behind, with a cake.

premise: wants to become something
pool: job
weight: 2
heroes: animal|magic|thing|robot|young !still
traits: none
ask: wants to be {a_job} | wants to become {a_job} | dreams of being {a_job} | would love to be
  {a_job} some day
ask: wants to be {a_job} when {he} grows up | has always wanted to be {a_job}
moral: a test cannot ask everything | you are what you do when nobody tells you to

plot: three tasks
tones: brave funny wondering
other: old man, old woman, old goat, old tortoise, old owl, old bear
draw: one / two = stand still for a minute / add up nine numbers | jump over a bench / spell
  rhinoceros | carry a full jug round the
  square / name all the months backwards | stand on one leg / say the alphabet
title: Three Tasks | The Examination | {Hero} Wants to Be {A_job}
fact: There is an examination with three tasks | {He} has to pass three tests
fact: {He} fails the first two
fact: On the way out {he} helps somebody, without being asked | When it is already over, {he} does
  the right thing
end: 1 = {he} gets {tool} | 3 = {other} gives {him} {ohis} own cap
beat: here day; hero standing happy
- On the notice it said, "Wanted: {a_job}." {A_hero} read it eleven times. ^ It was all that {he}
  had ever wanted. {He} washed behind
  {his} ears and went.
- "What do you want to be?" they had always asked {a_hero}. ^ And {he} had always said, "{A_job}."
  Today there was the examination for it, and
  {his} {feet} were cold.
- {A_hero} had practised at home, with a spoon. ^ For {he} wanted to become {a_job}. {In_place}
  they were looking for one just then.
- Some day {a_hero} would be {a_job}. That had been clear since {he} was small. ^ "Some day" was
  now. It was ten o'clock, and the door was
  open.
beat: here day; hero standing worried; other sitting calm
- Behind a table sat {a_other}, who had been doing it for forty years. "First task: {one}." {Hero}
  tried. It went wrong, and so loudly that the
  dog barked.
- {A_other} looked over {ohis} glasses. {Ohe} had been {a_job} for forty years. "Begin, please:
  {one}," said {other}. {Hero} was doing well, until
  {he} began.
- "There are three tasks," said {a_other}, who was now too old for it. "The first one: {one}."
  {Hero} had practised everything, but not
  that.
- {A_other} had a bell. If one failed, it went ping. "Please {one}," said {other}. {Hero} breathed
  in. Ping.
beat: here day; hero standing sad; other sitting calm
- The second was to {two}. {Hero} mixed it up in the middle, and then at both ends. {Other} made a
  cross. "We'll let you know," said
  {other}. One knows what that means.
- "And now, {two}," said {other}. The one before {hero} had done it in a second. {Hero} needed a
  minute, and it was wrong. There didn't seem any
  point in the third.
- Then {he} had to {two}. {He} thought of {tool_the}, and of {folk}, and of all but that. Ping.
  "Thank you," said {other}, and shut the
  book.
- "{Two}," read {other}. {Hero} asked what that had to do with it. "I've never known," said
  {other}. But it counted. Ping.
beat: here dusk; hero walking sad > hero standing proud; other standing surprised
- {He} went out with {his} head down. Outside somebody was waiting who needed help, just the sort
  that {a_job} gives. {Hero} didn't think.
  {He} put down {his} bag and did it.
- On the steps a child stood and cried. It needed somebody who {work}. {Hero} forgot the two tasks.
  {He} knelt down, and it took {him} until
  dark.
- In the yard it lay about, {tool_the}, just like that, in the rain. {Hero} couldn't leave it so.
  {He} dried it and put it away. And because {he} had it in {his}
  {hand}, {he} started.
- All the others had gone home. {Hero} saw that something was still undone. It was just what one
  has {a_job} for. So {he} stayed, and did
  it, for nobody.
beat: here dusk; hero arms up happy; other standing happy
- "That was the third," said {other} from the door. {Ohe} had been standing there the whole time.
  And {ohe} gave {hero} {tool_the}. It was still warm
  from {ohis} hand.
- Behind {him} somebody closed a book. "The third task is never announced," said {other}. "You
  start tomorrow." {Hero} was {a_job} before
  {he} had got up from {his} knees.
- {Other} took off {ohis} cap and put it on {hero}. It came down to {his} nose. "It will fit," said
  {other}. "It didn't fit me
  either."
- Ping, went the bell. {Hero} turned round. "That one means yes," said {other}. "It only has the
  one sound." Since then {folk} have a new
  {job}.

plot: much too small
tones: cosy brave
time: dusk
friend: old man, old woman, old goat, old tortoise, old badger, old bear
draw: box = a soap box | two thick books | an upturned bucket | a milk crate
title: Much Too Small | One Night | {Hero} on the Box
fact: Everybody says that {he} is too small for it | {A_friend}, who has the job, says {he} is too
  small
fact: {He} watches {friend} every day and learns
fact: One night {friend} is ill and there is nobody else
end: 1 3 = {friend} lets {him} do it from now on | 2 = {he} hears that {friend} once stood on a
  box, too
beat: here day; hero standing sad; friend standing calm
- "Too small," said {a_friend}, and did not even look down. {A_hero} had asked again. ^ {He} wanted
  to be {a_job}, like {friend}. It was the
  ninth time that week.
- {A_hero} wanted to be {a_job} more than anything. ^ But {in_place} there was one already,
  {a_friend}, and {fhe} said, "Come back when you can see
  over the table."
- There stood a mark on the doorpost: "From here on one may be {a_job}." {A_hero} stood under it,
  on tiptoe. ^ It was no good. "Next year," said
  {a_friend}, who was one.
- {A_hero} could walk upright under the table. ^ And {he} wanted to be {a_job}! They laughed
  {in_place}, and {a_friend}, who had the job, laughed the
  most.
beat: here day; hero sitting curious; friend walking calm
- So {he} just watched. Every day {he} sat on the wall, and saw how {friend} took {tool_the} and
  began. By autumn {he} knew it all by heart. {His}
  {hands} knew it, too.
- "Watching is allowed," said {friend}. {Hero} watched. {He} saw how one holds {tool_the}, and when
  one has to wait. {Friend} had a cough that
  year.
- {He} carried the bag, {he} held the door. And {he} looked. Nobody sees as much as one who isn't
  allowed to join in. {Friend} was coughing
  again.
- At home {he} practised with a stick. By day {he} followed {friend} like a shadow, a very short
  one. "You are still here," said {friend}, and
  coughed.
beat: here night; hero standing scared
- Then came a night when {friend} couldn't get up. {Fhis} forehead was hot. Outside {folk} were
  waiting, and there was nobody who could do it. Well,
  there was one.
- One evening there was no light at {friend}'s. {Fhe} lay in bed and shivered. "It must be done,"
  {fhe} whispered, "and I can't." {Hero} looked
  at {tool_the}.
- It was the worst night of the year, and {friend} had lost {fhis} voice. All ran about. "Who's
  going to do it now?" they cried. {Hero} had been saying it for a while,
  quite far down.
- "Who can do it?" they asked. The tall ones looked at the ground. There, on the ground, stood
  {hero}. "I can," {he} said.
beat: here night; hero standing proud
- {He} fetched {box}, and climbed up on it. With both {hands} {he} lifted {tool_the}. Then {he} did
  what {he} had seen nine hundred times. It went
  well, and after a while it went right.
- {Tool_the} was nearly as big as {he} was. So {he} put {box} down and stood on that. {He} shook.
  {He} did it shaking. "That's how {friend} does it!"
  somebody said.
- On {box} {he} was just tall enough. {He} knew what comes first, and what comes then. Only the
  coughing {he} left out. All night long {he}
  did it.
- First {he} looked for {box}. That's the whole secret of being small: one has to bring a thing to
  stand on. Then {he} was {a_job}, until
  the sun rose.
beat: here dawn; hero arms up happy; friend standing happy
- "Who did that?" asked {friend} in the morning. They pointed. {Friend} rubbed out the mark on the
  doorpost. "I measured at the wrong end," {fhe}
  said. "Half of the nights are yours."
- {Friend} got well. {Fhe} looked at {box}, and said nothing. Then {fhe} went into the cellar and
  brought up another one, old and worn. "That was mine," said
  {friend}.
- Since then {hero} does it on even days, and {friend} on odd ones. {Hero} has grown a bit. {Box}
  is still there. You never
  know.
- "Too small," said {friend}, and {hero} held {his} breath. "I mean the cap. We'll need a small
  one." It had {his} name in it
  by noon.

plot: whatever they made of him
tones: funny
draw: wrong / bad = a baker's boy / the rolls went black | a page at court / the king's soup got
  cold | a shop boy / the customers helped themselves | a
  sailor / the ship went in a circle | a waiter / nobody got any pudding
draw: wrong2 / bad2 = a shepherd's help / the sheep were in the next valley | a singer / there was
  no second verse | a tailor's boy / all trousers had
  three legs | a night watchman / two thieves said good night to one another
title: Whatever They Made of {Him} | Not a Baker | {Hero} Just Can't Help It
fact: {His} family wants {him} to be {wrong} | First {he} has to be {wrong}, but all goes wrong
fact: In every job {he} secretly starts {working}
fact: In the end everybody sees what {he} really is
end: 1 = {he} gets {tool} as a present | 2 = there is a sign with {his} name on it
beat: home day; hero standing sad
- "You'll be {wrong}," said the family. {A_hero} wanted to be {a_job}. ^ "That's not a job," they
  said, "that is a silly
  idea."
- In the family of {a_hero} they all had proper jobs. ^ But {he} wanted to be {a_job}. "There is a
  place free as {wrong}," said {his} uncle.
  That was that.
- {A_hero} knew what {he} was. {He} was {a_job}. ^ Only nobody had noticed it yet. So {he} was sent
  away, to become {wrong}.
- "{A_job}?" said everyone at table. {A_hero} got smaller. ^ "Somebody has to do it," {he} said.
  "Somebody, yes," they said. "You're going to be
  {wrong}."
beat: here day; hero standing worried
- {He} meant well. But on the third day, in the middle of it all, {he} started {working}. {He} only
  noticed when {bad}. "Out!" they
  said.
- As {wrong} {he} lasted for a week. Whenever nobody looked, {he} was {working}, just a bit, for
  practice. And so {bad}.
- They found {him} behind the door. "What are you doing there?" {Hero} was {working}. It had simply
  come over {him}. Meanwhile
  {bad}.
- It went well until Wednesday. On Wednesday {he} thought, "Just once," and began {working}. It was
  so lovely that {he} forgot the time. {Bad}.
beat: here day; hero walking sad
- Next they made {him} {wrong2}. {He} sat on {his} {hands} for two days. On the third {he} got up
  and was at it again. That evening {bad2}.
- "Then be {wrong2}," said the uncle. {He} tried. {He} tried so hard that {he} had a headache. But
  {his} {hands} did what they liked, and {bad2}.
- As {wrong2} it was no different. There is always a quiet moment, and in that {he} did it. The
  moment got longer, and {bad2}.
- {His} aunt knew somebody who was looking for {wrong2}. One week later {bad2}. "You are good for
  nothing," they said. "For one thing," said
  {hero}.
beat: here dusk; hero standing surprised
- Then, one evening, they needed one: {a_job}! And quickly. All ran to and fro. "Where shall we get
  one at this hour?" And there somebody was,
  {working}, by the wall, as always.
- But one day the real {job} stayed away. {In_place} nothing worked any more. They looked round. On
  the steps sat {hero}, and was {working}, without being
  asked.
- It happened that the mayor came by, and {hero} had just begun. "So there you are!" said the
  mayor. "We've been looking for {a_job} for years."
- One after another they noticed it. "When {he} was here," said the baker, "there was somebody who
  {work}." "With us, too," said the king's cook. They
  counted. They had all been a bit happier.
beat: here day; hero arms up happy
- Now {he} does it in daylight. The uncle gave {him} {tool_the}, and coughed. "I suppose that it is
  a job," he said. "Somebody has to," said
  {hero}.
- There is a sign {in_place}: "{Hero}, {job}." The aunt polishes it on Saturdays. If nobody is
  looking, she starts {working} herself.
- {He} has become {a_job}. In quiet moments, behind the door, {he} bakes a roll or two. But only
  for practice.
- "And how did you become that?" asked a little one. "I didn't," said {hero}. "I was it. The others
  became something: they became
  used to it."
extras: he she herself
""")
