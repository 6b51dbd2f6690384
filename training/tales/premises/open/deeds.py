"""Tales of somebody who wants to do something odd, whatever it is."""

from tales.grammar import premises

PREMISES = premises("""
premise: wants to do something odd
pool: deed
weight: 2
heroes: !still
traits: none
ask: wants to {do} | would like to {do} | has always wanted to {do} | dreams of {doing}
ask: is determined to {do} | tries to {do} | has one big wish: to {do} | decides to {do} | plans to
  {do}
moral: three halves make more than a whole | a mistake that is kept is half a map | nobody knows
  everything, but somebody knows a bit

plot: three who each knew a third
tones: funny wondering cosy
draw: first / last = a goose / a very old toad | the postman / a child with a plaster | a beetle /
  the
  night watchman | a washerwoman / a mouse | a crow / a deaf old man
title: Three Thirds | {Hero} Asks Around | How to {Do}
fact: {He} asks three people how it is done | {He} does not know how, so {he} asks around
fact: Each of them knows only one third of it | {First}, a snail and {last} each know a little bit
fact: {He} puts the three thirds together
end: 1 = {he} hangs up how it is done | 3 = somebody comes and asks {him} how it is done
beat: here day; hero standing curious
- "How does one {do}?" asked {a_hero}. It was the first thing {he} said that day. ^ Nobody
  {in_place}
  knew. <They only knew what was for lunch.>
- {A_hero} woke up {in_place} with one wish. ^ "I want to {do}," {he} said. How that is done, {he}
  had
  no idea.
- Some want a bicycle. {A_hero} wanted to {do}. ^ There was no book about it {in_place}. {He}
  looked
  under B, and under everything else.
- {In_place} lived {a_hero}, and one thought lived in {his} head. ^ It was this: {he} wanted to
  {do}.
  "Why?" they asked. "Because nobody has," said {hero}.
beat: here day; hero walking curious
- {First} knew how it begins. "One needs {need}," said {first}. "What comes then I have forgotten."
  {Hero} wrote it down. <It was one third.>
- "The beginning I can tell you," said {first}. "Get {need}. The rest is a mystery." {Hero} said
  thank
  you, and got it.
- {Hero} asked {first}. "My aunts knew all about it," said {first}. "First of all {need}, they
  said. Then they always dozed off."
- "Ask me the start," said {first}, "I only know starts. {need}!" "And then?" "[I told you|Then I
  go
  home]. I only know starts."
beat: here day; hero sitting worried
- A snail knew the middle. "Then you take {need2}," it said, very slowly. {Hero} tried it at once.
  But
  {slip}.
- "And {need2} for the middle," said a snail. It takes its time, a snail's middle. {Hero} could not
  wait for the end, and tried. {Slip}.
- Under a leaf sat a snail who knew what goes in between: {need2}. "That will do," thought {hero}.
  It did
  not do. {Slip}.
- "{Need2}," said a snail, "and after that something important." What, it did not know. So {hero}
  left out
  the something important. {Slip}.
beat: here dusk; hero standing surprised
- {Last} had heard the crash. "You are holding it at the beginning," said {last}. "One starts at
  the end, and
  slowly." That was the last third.
- "Slower," said {last}, who had been watching. "That is all I know about it: slower." {Hero} put
  the three
  thirds in a row. They fitted.
- It was {last} who knew the end. "When you think that you must stop, breathe in," said {last}.
  "That is the
  whole trick." {Hero} breathed in.
- "I only know one word," said {last}. "It is: again." {Hero} looked at {his} notes. A beginning, a
  middle, and
  again.
beat: here dusk; hero arms up happy
- And so {hero} {did}. {Feat} On the wall {in_place} there hangs a paper now: how to {do}. The last
  line
  says, "Slowly."
- Then {he} {did}, with {need} and with {need2}. {Feat} "How did you do it?" they asked. "In
  thirds," said
  {hero}.
- It was evening when {hero} {did}. {Feat} The next morning somebody small knocked. "How does one
  {do}?"
  {Hero} put the kettle on.
- {Hero} {did}. {Feat} {First}, the snail and {last} came to look. "I knew that," said each of
  them. And each
  of them was right, by a third.

plot: the directions upside down
tones: funny brave
draw: wind / place2 = the wind / the hedge | a sneeze / the soup | a goat / the far end of the
  field
title: Step Nine Comes First | {Hero} Begins at the End | The Wrong Way to {Do}
fact: {He} has directions with nine steps | {He} finds directions, but holds them upside down
fact: {He} does everything backwards by mistake
fact: It goes wrong, and {he} finds out why
end: 1 = {he} takes a bow | 4 = {he} decides to bow first from now on
beat: home day; hero standing proud
- "It's all in here," said {a_hero}, and waved a paper. ^ "How to {do}, in nine steps." {He} was so
  happy that
  {he} did not look which way was up.
- For a week {a_hero} had saved up for it: a paper with nine steps. ^ They told you how to {do}.
  {He} spread it
  out, and began with the top one.
- {A_hero} wanted to {do}. ^ Directions came with the post, nine steps, with drawings. {He} hung
  them on the
  wall, the wrong way round. <The post had not said.>
- "Nine steps!" cried {a_hero}. "That is nothing." ^ For {he} was going to {do}. {He} held the
  paper as one
  holds a paper in a hurry.
beat: home day; hero sitting curious
- The first step was, "Bow, and say thank you." {Hero} bowed to the empty room. The second was,
  "Now show
  everybody." But there was nothing yet.
- "Step one," {he} read. "Clean up." {He} cleaned up. "Step two: be proud." {He} was proud for a
  minute. It
  seemed early.
- It began with a bow. That was odd, but {hero} bowed. Then {he} was to wipe {his} {hands}. They
  were clean. {He}
  wiped them.
- "Put everything back in its place," said the first step. Nothing had been taken out. {Hero} put
  it all back
  anyway, [a bit further left|very neatly].
beat: here day; hero sitting worried > hero sitting sad
- At step six {slip}. At step seven {slip2}. "There's something the matter with this paper," said
  {hero}. There
  was. <It was standing on its head.>
- {He} was brave about it as far as step five. There {slip}. {He} did step six all the same, and
  {slip2}.
- It went on like that. {Slip}. {He} read the line again, and did it again, and {slip2}. Nine steps
  can be
  a long way.
- Then came the hard part, and {slip}. "Good," said the paper. {He} went on. {Slip2}. "Good," said
  the paper
  again.
beat: here day; hero standing surprised
- {Hero} sat down and looked at the paper with {his} head between {his} {feet}. Now one could read
  the title.
  "Oh," {he} said. The last step was, "Get {need}."
- It was a fly that saw it. It walked over the paper the other way and said, "Get {need}. That's
  first." {Hero}
  turned the paper round.
- Only now did {he} come to step nine. It said, "Begin with {need}." {Hero} turned the paper round.
  Then
  {he} laughed until {he} had to hold on to it.
- "Begin with {need}," {he} read, right at the bottom. Begin? At the bottom? {Hero} turned the
  paper, and
  it all looked at {him} differently.
beat: here dusk; hero arms up proud
- From the right end it was easy. {Hero} {did}. {Feat} And because it had started with a bow, {he}
  ended with
  one, too.
- {He} got {need}, and {did}, in one go. {Feat} The cleaning up was done already. {He} had only to
  be proud,
  [and {he} had practice|for the second time].
- So {hero} {did}. {Feat} "You are very quick," they said. "I had done the end this morning," said
  {hero}.
- Up the nine steps it went, and {hero} {did}. {Feat} But {he} will always do the bow first. It
  makes one
  want to deserve it.

plot: the book of what went wrong
tones: wondering cosy funny
draw: count / number = seven / eight | eleven / twelve | nineteen / twenty
title: Page {Number} | The Book of What Went Wrong | {Hero}'s Mistakes
fact: Each time it goes wrong, {he} writes it in a book | {He} keeps a book of everything that goes
  wrong
fact: The book already has {count} pages
fact: When {he} reads it from the start, {he} sees what to do
end: 4 = somebody wants to borrow the book | 2 = {he} gives the book to the library
beat: home day; hero sitting calm
- {A_hero} had a thick blue book. On the cover it said "What Went Wrong." ^ For {he} was trying to
  {do}, and {he}
  liked to be exact.
- "Page one," wrote {a_hero}. ^ "Today I tried to {do}. It did not work." {He} blew on the ink and
  shut the
  book. <It was a good clean page.>
- Other people tear up what goes wrong. {A_hero} wrote it in a book, with a date and a drawing. ^
  It was
  all about one thing: how {he} tried to {do}.
- Whoever wants to {do} must have a great deal of paper. {A_hero} knew that. ^ {He} had a blue
  book, and all
  the pages were still white.
beat: here day; hero standing worried
- On Monday {slip}. {Hero} wrote that down. On Thursday {slip2}. That made two pages. By the end of
  the month
  there were {count}.
- "{Slip}," says page two. "{Slip2}," says page five. There is jam on page six, but it still
  counts. At page
  {count} the pencil was short.
- {He} tried it in the morning, and {slip}. {He} tried it in the evening, and {slip2}. Page after
  page it went,
  up to {count}.
- First {slip}. Then {slip2}. Then it rained. {Hero} wrote it all down, in {his} best writing,
  {count} pages
  of it.
beat: home night; hero sitting sad > hero sitting curious
- "{Count} times," said {hero}, and wanted to throw the book into the stove. It fell open at page
  one. So {he} read
  {himself} a story before bed.
- That night {he} could not sleep. {He} took the book, for it was the dullest one {he} had. By page
  four {he}
  was sitting up.
- {He} counted the pages, and {his} chin shook. Then {he} began to read, from the front. Nobody had
  ever done
  that. <{He} had only ever written.>
- "A whole book," {he} sighed, "and nothing in it works." But {he} was polite to books, and read it
  from
  the first word.
beat: home night; hero standing surprised
- And there it was! On every page it went wrong in a different place. Only in one place it never
  did. "That is
  where one starts," said {hero}.
- All the pages said what was missing. None of them knew it. It was {need}! {Hero} turned to a new
  page and drew
  a small star on it.
- "Each time it got a little further," {he} said slowly. "I only never saw it, because I was
  cross." And all
  {count} pages cried for {need}.
- On page three it was too fast, on page nine it was too slow. In between was the page that wasn't
  there yet.
  {Hero} took the pencil stub.
beat: here day; hero arms up happy
- On page {number} {hero} {did}. {Feat} "It worked," {he} wrote, and that was the shortest page of
  all.
- Next day {hero} {did}. {Feat} Then {he} wrote page {number}, and gave the book to the library. It
  is always out.
- So page {number} says that {hero} {did}. {Feat} It's a thin page. The others are holding it up.
- {Hero} {did}, at ten past nine. {Feat} "May I borrow that book?" somebody asked. "Take care,"
  said {hero}. "The
  mistakes are the good bits."

plot: the one who said it cannot be done
tones: brave funny
other: old man, old woman, goat, toad, badger, owl, raven
title: It Can't Be Done | Who Says So? | {Hero} and the Old Hook
fact: Everybody laughs, and {a_other} says that it cannot be done | {A_other} says it can't be done
fact: {Ohe} tried it {ohimself} once, long ago
fact: They do it together
end: 2 = {other} says that {ohe} always knew it | 2 = {other} laughs
beat: here day; hero standing proud; other standing angry
- "I am going to {do}," said {a_hero}. ^ "It can't be done," said {a_other}, without looking up.
  {Ohe} said it
  like somebody shutting a drawer.
- {In_place} {a_hero} told everybody about it. ^ {He} was going to {do}! They liked it, all but
  {a_other}. "Can't
  be done," said {ohe}.
- {A_hero} had made up {his} mind to {do}. ^ Along came {a_other}. "That? That cannot be done,"
  {ohe} said. "Good
  day to you."
- There were two {in_place} who never agreed. {A_hero} said, "I'll {do}!" ^ And {a_other} said, "It
  can't be
  done."
beat: here day; hero sitting worried; other standing calm
- {Hero} tried, and {slip}. "There," said {other}. But {ohe} had not gone away. {Ohe} stood and
  watched, with {ohis} head
  on one side.
- And indeed, {slip}. "I said so," said {other}. The odd thing was that {ohe} said it a moment
  before it happened.
- The first time, {slip}. {Other} had brought a chair. "Now comes the bit where it goes left,"
  {ohe} said, and
  it went left.
- {Slip}. "More to the right," said {other}, and bit {ohis} lip. "I mean, it can't be done."
beat: here day; hero standing curious; other standing sad
- "How do you know where it goes wrong?" asked {hero}. {Other} looked at the ground for a long
  while. "I was young
  once," {ohe} said.
- {Hero} turned round. "You've tried it!" {he} said. {Other} went red. "Thirty years ago," said
  {ohe}. "[They
  laughed|I had no one to hold the end]."
- "Who told you that it can't be done?" asked {hero}. "I did," said {other} quietly. "I told
  myself, when I
  stopped."
- {Hero} said nothing. {He} only moved over. In a while {other} came, and took something from
  {ohis} pocket. It was a
  drawing, yellow with age.
beat: here dusk; hero standing curious; other pointing happy
- They put their mistakes together. {Hero} had one, and {other} had forty. Where {hero} began,
  {other} had
  stopped. "What you need is {need}," said {ohe}.
- "I never had {need}," said {other}. "And I have no {other}," said {hero}. "I mean, I had none."
  They moved the lamp
  nearer.
- In {other}'s cupboard there was a list, thirty years old. At the top of it stood {need}. "Well,"
  said {other},
  "it isn't getting younger."
- "You're too fast, I was too slow," said {other}. "Let us do it in the middle." And {ohe} sent
  {hero} to
  fetch {need}.
beat: here dusk; hero arms up happy; other arms up happy
- And then they {did}. {Feat} Everybody came running. "But it can't be done!" they said. "No," said
  {other},
  "[not alone|so they say]."
- The two of them {did}. {Feat} {Other} laughed, and it squeaked a bit, as a gate does. "I always
  said so," said
  {ohe}.
- They {did}, before the lamps were lit. {Feat} "It can't be done twice," said {other}. "Who says
  so?" asked
  {hero}.
- Together they {did}. {Feat} Since then, when somebody says that a thing can't be done, {other}
  goes and gets a
  chair.

premise: does something odd for somebody
pool: deed
weight: 2
heroes: !still
traits: none
ask: wants to {do} | plans to {do} | has promised to {do} | is trying to {do} | sets out to {do}
moral: a wish gets lighter when two carry it | what one does for somebody is done twice

plot: for the one at the window
tones: cosy wondering
friend: old woman, old man, tortoise, mouse, old owl, hen
draw: why / chair = had a leg in plaster / the window seat | had a cough that would not go / the
  big chair | was
  too old for stairs / the chair by the window
title: The Window | For {Friend} | {Hero} and the One at the Window
ask: does something for a friend who cannot go outside
fact: {He} does it for {a_friend} who can no longer go out | {A_friend} has wanted it for years but
  cannot do it
  any more
fact: From the window {friend} can see it all
end: 2 = {friend} bows in the window | 3 = {friend} has another idea
beat: home day; hero standing curious; friend sitting sad
- Every day at four {a_hero} brought the newspaper to {a_friend}, who {why}. ^ "All I ever wanted,"
  said {friend}
  one day, "was to {do}."
- {A_friend} {why}, and sat in {chair}. Now and then {a_hero} came and told what was new outside. ^
  "Did you ever
  want something?" {he} asked. "To {do}," said {friend} at once.
- Next door to {a_friend} lived {a_hero}. ^ {Friend} {why}. "And what would you do if you could?"
  asked {hero}. "I
  would {do}," said {friend}, and looked out.
- "I had one plan in my life," said {a_friend}, who {why}. "I was going to {do}." {A_hero} stopped
  stirring the
  tea. ^ "Why didn't you?" "There was always washing-up."
beat: here day; hero standing proud; friend sitting surprised
- "Then I'll do it for you," said {hero}, "right outside of your window." {He} had {need}, and no
  idea. {Friend}
  moved {chair} nearer to the glass.
- {Hero} went straight out, and stood where one could see {him} from {chair}. {He} held up {need}.
  {Friend}
  nodded.
- "You say how, and I do it," said {hero}. They made signs for it. One {fhand} up was yes. Both up
  were stop, for
  heaven's sake.
- That evening {hero} fetched {need}, and in the morning {he} stood under the window. {Friend} had
  had {chair}
  turned round.
beat: here day; hero sitting worried; friend arms up worried
- At first {slip}. {Friend} waved with both arms. But {hero} only saw somebody waving, and waved
  back. Then
  {slip2}.
- {Friend} knocked on the glass: left, left! {Hero} went right. {Slip}. <A curtain fell down, so
  hard did {friend}
  point.>
- It is not easy to do someone else's dream. {Slip}. Behind the glass {friend} hid {fhis} face, and
  peeped
  out.
- {Slip}. {Hero} looked up to the window. {Friend} was laughing so much that the cushions shook. It
  had been a
  long time.
beat: here day; hero pointing happy; friend pointing happy
- Then {friend} breathed on the glass, and drew on it with one {fhand}. {Hero} read it from
  outside, the wrong way
  round. {He} understood.
- On the third day a note came down on a thread. "Begin with {need2}," it said. "I have thought
  about it for forty
  years."
- "{Need2}!" wrote {friend} on a sheet, as big as it would go, and hung it out. So that was it.
  {Hero} ran.
- {Friend} opened the window, for the first time that year. "{Need2}, you goose!" {fhe} called.
  "Ah," said
  {hero}.
beat: here dusk; hero arms up happy; friend arms up happy
- And {hero} {did}, with {friend} for the eyes. {Feat} "We did it," said {hero}. "We?" "Who did the
  pointing?"
- So {hero} {did}. {Feat} In the window {friend} bowed, and {hero} bowed below. Neither wanted to
  be the last to
  bow.
- That is how {hero} {did}. {Feat} "And now?" asked {hero} at four, with the newspaper. "Now," said
  {friend}, "I
  have another idea."
- It was evening when {he} {did}. {Feat} {Friend} didn't say a word. {Fhe} only put {fhis} {fhand}
  flat on the glass,
  and {hero} put {his} on the other side.

plot: two in the dark
tones: funny spooky cosy
time: night
friend: any
title: Not the Only One | The Secret at Midnight | {Hero} in the Dark
ask: does something in secret at night
fact: {He} does it at night, in secret | Nobody must know, so {he} practises at night
fact: In the dark {he} bumps into {a_friend} | One night {he} finds out that somebody else is
  there: {a_friend}
fact: {Friend} is trying to do exactly the same thing
end: 2 = somebody claps | 4 = they decide to do it by day
beat: here night; hero walking scared
- By day {a_hero} was like everyone else. But at midnight {he} crept out {in_place}, to {do}. ^ If
  they knew, they
  would laugh. So {he} took no lamp.
- Shh. Is everybody asleep? Then {a_hero} could go on with {his} secret. ^ {He} was going to {do},
  and it was
  nobody's business.
- {A_hero} had a secret that was too big for {him}. ^ {He} wanted to {do}. By day {he} was too shy
  for it. By night
  nobody was looking.
- Twelve, struck the clock. {In_place} one door opened by a crack. It was {a_hero}, on the tips of
  {his} {feet}. ^ That
  was the hour when {he} tried to {do}.
beat: here night; hero sitting worried
- It wasn't easy in the dark. {Slip}. {Hero} lay flat and listened. Far off something went bump,
  too. "An echo," {he}
  thought.
- {Slip}, and it was loud. {Hero} held {his} breath. From behind the wall came the same noise, only
  later. {He} ran
  home.
- Night after night {he} went. Night after night {slip}. And always somebody seemed to have been
  there before. The grass
  was flat.
- First {slip}. Then {he} lost {need}. In the morning it was gone, and in its place lay {need2}.
  <Nobody
  loses a thing like that by day.>
beat: here night; hero standing scared; friend standing scared
- On the fifth night {he} walked backwards, so as to hear better. Somebody else did, too. They met,
  back to back.
  "Help!" cried {hero} and {a_friend}.
- {He} put out a {hand}, and touched a nose. It was not {his}. "Who is there?" "Nobody," said
  {a_friend}. "And you?"
  "Nobody, too."
- The moon came out for one moment. There stood {hero}, and there stood {a_friend}, and each of
  them was hiding
  something behind the back.
- "I'm only walking in my sleep," said somebody. It was {a_friend}. "So am I," said {hero}. They
  walked in their sleep
  round each other for a while.
beat: here night; hero sitting surprised; friend sitting happy
- "What have you got there?" asked {friend}. "Nothing. And you?" It came out by and by. Both of
  them wanted to {do}. Both
  had thought that they were the only one.
- "You mustn't laugh," said {hero}. "I want to {do}." {Friend} didn't laugh. {Fhe} showed what
  {fhe} was holding. It was
  {need2}.
- "Don't tell anyone," whispered {friend}, "I am trying to {do}." {Hero} had to sit down. "I got
  stuck at the start," {he}
  said. "I, at the end," said {friend}.
- So there were two of them. One had {need}, the other had {need2}. They had been looking for each
  other's half all
  week.
beat: here dawn; hero arms up happy; friend arms up happy
- Before the cocks crowed they {did}. {Feat} "And now by day?" asked {friend}. {Hero} swallowed.
  "By day," {he} said,
  "if you stand next to me."
- They {did}, just as the sky turned grey. {Feat} They looked up. In every window there was a face.
  Nobody laughed.
  Somebody clapped.
- With two it went quickly. They {did}. {Feat} On the way home they met the teacher, in slippers.
  "I am only
  walking in my sleep," said the teacher.
- And so they {did}, in the last of the dark. {Feat} "Same time tomorrow?" asked {friend}.
  "Tomorrow," said {hero}, "let
  us do it at noon."

plot: done by the feast
tones: brave funny
pool: deed occasion
friend: @animal|person|magic
title: Before {Feast} | {Hero} Gives {His} Word | One Day Left
ask: must {do} before {feast} | has to {do} before {feast}
fact: It must be done before {feast} | There is only one day left before {feast}
fact: {A_friend} comes to help but only makes it worse | {A_friend} wants to help
end: 1 = {feast} begins a little late | 4 = {he} dances with everybody
beat: here day; hero standing proud
- "I will {do}," {a_hero} had said, "before {feast}." ^ That was in spring, when it was far off.
  Now it was tomorrow.
  <Spring is a bad time for promises.>
- {A_hero} had given {his} word. ^ Before {feast} {he} would {do}. Then came this and that. And now
  there was one day
  left.
- Nobody had asked {a_hero}. {He} had put up {his} {hand} all by {himself}. ^ "I'll {do}," {he} had
  said, "and in time
  for {feast}."
- It was the day before {feast}. {In_place} they were hanging up the flags. Only {a_hero} was pale.
  ^ {He} had promised
  to {do}.
beat: here day; hero sitting worried; friend standing happy
- {He} began at noon. At one {slip}. At two came {a_friend}. "Can I help?" {fhe} asked. {Fhe}
  helped, and {slip2}.
- "Hurry is a bad carpenter," {he} said, and hurried. {Slip}. {A_friend} looked over the fence.
  "You are doing it wrong,"
  said {friend}, and showed {him} how. {Slip2}.
- First {slip}. "Poor you," said {a_friend}, and sat down on the rest. <{Fhe} meant well.> Then
  {slip2}.
- By three {slip}, and {hero} was near to tears. {A_friend} had seen it all. "That was very good,"
  {fhe} said. "Now the
  other way." {Slip2}.
beat: here dusk; hero sitting sad; friend sitting worried
- "I shall have to tell them," said {hero}. {He} walked as far as the gate. There hung the flags,
  and nobody had thought
  that {he} would not do it.
- The sun went down. "You could say that you were ill," said {friend}. {Hero} tried how that felt.
  It felt like wet
  socks.
- It got dark. {Hero} wrote a note: "I am sorry." {He} tore it up. {He} wrote it again. The third
  time {he} wrote,
  "Please help."
- "Why did you promise it?" asked {friend}. "Because nobody else did," said {hero}. {Friend}
  thought that over. "That's
  a good reason," said {friend}.
beat: here night; hero walking proud; friend walking calm
- So {he} did what was hard. {He} knocked at nine doors and said, "I can't do it alone." Behind
  every door somebody had
  {need} to spare.
- {He} rang the bell in the middle of the night. They came in nightcaps. "I need {need}," said
  {hero}, "and {need2}, and
  all of you." Somebody yawned. Somebody rolled up a sleeve.
- "I promised it, but I need you all," {hero} told them, in a very small voice. They had been
  waiting for that. One
  brought {need}, another {need2}.
- Then {hero} went from house to house, which cost {him} more than all the work. "At last you ask,"
  they said, and came
  with {need}.
beat: here day; hero arms up happy; friend arms up happy
- At sunrise they {did}. {Feat} {Feast} began a little late that year. Half of the guests were
  asleep on their
  feet.
- The cock crowed, and they {did}. {Feat} "Who did that?" asked the mayor. {Hero} read the names
  from a list. It took until
  lunch.
- They {did}, all of them, by lantern light. {Feat} Then {feast} began. "I promise," {hero} said,
  and {friend} held {his}
  mouth shut.
- And they {did}, with five minutes to spare. {Feat} At {feast} {hero} danced with everybody who
  had been there. {He}
  danced till Tuesday.

premise: doing it differently
pool: deed
weight: 2
heroes: !still
traits: none
ask: wants to {do} | tries to {do} | is trying to {do} | has set {his} heart on {doing} | means to
  {do} this
  year
moral: a swap is sometimes a gift | who looks properly learns from anyone | too many cooks need a
  list

plot: fetched the wrong thing
tones: funny cosy
friend: any
draw: got / like = a ladle / a drum | a fishing net / a veil | an accordion / a cushion | half a
  boat / a hat | a
  stuffed pike / a pillow | a bundle of rhubarb / a fan
title: Everything but That | The Wrong Thing | {Hero} Swaps
fact: All that is missing is {need} | {He} only lacks {need}
fact: {He} swaps and swaps, and comes home with {got} | Instead {he} brings home {got}
fact: {A_friend} sees what {got} is good for
end: 2 = everybody wants {got} | 4 = a parcel comes with {need}
beat: here day; hero standing worried
- {A_hero} had everything to {do}, except for one thing. ^ What {he} hadn't got was {need}. "I'll
  be back by noon,"
  {he} said.
- "Now," said {a_hero}, "I will {do}." ^ {He} looked all round. Then {he} looked all round again.
  What was missing was
  {need}, and without it one can't begin.
- It said on the list what one must have to {do}. {A_hero} ticked it off, line by line {in_place}.
  ^ At the last line
  {he} stopped: {need}.
- So near was {a_hero} to {doing} that {he} had washed {his} {hands}. ^ "And now pass me {need},"
  {he} said. Nobody passed
  anything.
beat: "A market square with colorful stalls and a fountain" day; hero walking curious
- At the market they had none. But one woman had a wheel, and would swap it for a bun. The wheel
  became a bell, and the
  bell became {got}.
- "That's sold out," they told {him}. "But look at this!" {Hero} was polite. {He} swapped {his} cap
  for a jug, the jug for
  a hen, and the hen for {got}.
- {He} asked at every stall. On the way {he} did one old man a favour, and another one. For thanks
  {he} got {got}. {He}
  could not say no.
- Someone knew someone who had one. That someone was away. In the end {hero} stood at the bus stop
  and held {got}. <How
  it had come to that, {he} did not know.>
beat: here day; hero sitting sad; friend standing surprised
- "What is that?" asked {a_friend} {in_place}. "{Got}," said {hero} darkly. {He} tried it without
  {need}, and {slip}.
- It was noon, and {he} was back with the wrong thing. {He} began all the same. {Slip}. {A_friend}
  came to see
  who was sighing.
- {Slip}, of course. {Hero} threw {got} into the corner. "Ow," said {a_friend}, who was sitting in
  the corner.
- {Hero} told {a_friend} everything, the market and the hen as well. Then {he} tried it anyway.
  {Slip}, and {friend} said,
  "I see."
beat: here day; hero standing curious; friend pointing curious
- But {friend} had taken a look at {got}. {Fhe} turned it over. "As {got} it is no use," said
  {friend}. "But it is a very good
  {like}."
- "May I?" said {friend}. {Fhe} held {got} like this, and then like that. Held like that, it was
  nearly {like}. {Hero} stopped
  sighing.
- "You're looking at what it isn't," said {friend}. {Fhe} put it down the other way up. There it
  lay, and was {like}.
- {Friend} sat down on it, knocked on it, and looked through it. "Who says it has to be {got}?"
  {fhe} asked. "Say it's
  {like}."
beat: here dusk; hero arms up happy; friend arms up happy
- And with that {hero} {did}. {Feat} "What is it called, what you used there?" they asked.
  "{Need}," said {hero}, without
  blushing.
- That is how they {did}. {Feat} On Saturday there were nine people at the market who wanted {got}.
  There was none left.
- {Hero} {did}, and {friend} held the end that was hot. {Feat} "Now I only need a reason for a
  hen," said {hero}.
- {Hero} {did} before supper. {Feat} The next day a parcel came, with {need}. They use it to keep
  the door
  open.

plot: everybody helps
tones: funny
draw: first / second / third = an uncle / a brass band / a man with a ladder | two geese / the fire
  brigade / a lady with
  a cake | nine cousins / a professor / a dog | the mayor / a choir / seven scouts
title: Too Much Help | All {Hero} Wanted | One Helper Too Many
fact: Everybody wants to help: {first}, {second} and {third} | Too many people come to help
fact: {He} finally says that {he} would like to do it alone | In the end {he} sends them all away
end: 1 = everybody claps | 3 = there is cake for everybody
beat: here day; hero standing happy
- All that {a_hero} wanted was to {do}, quietly, on a free afternoon. ^ {He} had {need}. {He} had
  shut the gate. It was
  lovely and still.
- "Just me," said {a_hero} {in_place}, and rubbed {his} {hands}. ^ {He} was going to {do}. It
  needed a free day, and here
  it was.
- It was a private matter. {A_hero} wanted to {do}, that was all. ^ {He} said so to one person.
  {He} should not have done
  that.
- {A_hero} whistled while {he} laid out {need}. ^ Today {he} would {do}. Somebody went by
  {in_place} and asked what {he} was up
  to. {He} told them.
beat: here day; hero standing surprised
- "Alone? You poor thing!" First came {first}. Then came {second}, with sandwiches. In the end
  {third} climbed over the
  gate.
- There was a knock. {First}! "We heard that you need help." Another knock: {second}. And for the
  heavy part there was
  {third}.
- By two o'clock there were {first} and {second}. "Leave it to us," they said. {Third} had brought
  a whistle, and
  blew it.
- Help came round the corner. {First} took {need}. {Second} took the rest. {Third} took charge.
beat: here day; hero sitting sad
- "A bit higher!" "Lower!" "Has anybody got the other bit?" Everyone pulled, and {slip}. {Third}
  said that it was {second}.
- They were all so kind. They pulled to the left and they pulled to the right, and {slip}. {Hero}
  was not even near it.
  {He} was making tea.
- {First} had a better idea, and {second} had one better than that. In the middle of it all {slip}.
  Then everybody looked
  at {hero}.
- It went fast, with so many. {Slip}. They began again, and {slip2}. "It is a good thing that we
  came," they said.
beat: here day; hero arms up worried
- {Hero} climbed on a chair. {His} knees were soft. "You're all so kind," {he} said. "Now please
  sit down." They did.
  <Somebody sat on {second}.>
- "Stop!" It was not loud. But {hero} had never said it before. "May I do it alone?" asked {hero}.
  "You can help by watching.
  It is very hard."
- It is not easy to send friends away. {Hero} gave each of them a task. {First} had to count to a
  thousand. {Second} had
  to guard the gate, from outside.
- "I need something else from you," said {hero}. "I need your good wishes, quiet ones, from over
  there." They went over there,
  and wished.
beat: here dusk; hero arms up happy
- It was so still that you could hear {need}. Then {hero} {did}. {Feat} Nobody dared to clap first.
  In the end all
  of them did.
- And {hero} {did}, one thing after the other. {Feat} "We couldn't have done it better," said
  {first}. "No," said
  {hero}.
- All alone {he} {did}. {Feat} Then {he} let them in, and there was cake for everybody. For eating
  one needs a great
  deal of help.
- {He} {did}, on {his} own. {Feat} "And what next?" asked {third}. {Hero} told nobody. {He} did not
  tell me,
  either.

plot: the little one just did it
tones: funny cosy wondering
friend: little girl, little boy, chick, duckling, kitten, puppy, little mouse, lamb
title: First of All | {Hero} Explains | The Little One Just Did It
fact: {He} explains to {a_friend} how it must be done | {A_friend} watches and wants to learn
fact: While {he} explains, {friend} simply does it
end: 3 = they play noughts and crosses on the board | 4 = {he} shows who taught {him}
beat: here day; hero pointing proud; friend sitting curious
- {A_hero} knew just how to {do}. {He} had never done it, but {he} knew. ^ {A_friend} sat at {his}
  {feet} {in_place}. "First of
  all," said {hero}.
- "Sit down, and listen well," {a_hero} told {a_friend}. ^ "I'm going to {do}. That's not for
  beginners." {Friend} sat. {Fhis}
  eyes were round.
- {A_hero} had a blackboard for it, with arrows. ^ "This is how one comes to {do}," {he} said.
  {A_friend} was the whole class
  {in_place}. {Fhe} put up a {fhand}.
- For years {a_hero} had been meaning to {do}. ^ {In_place} {he} explained it to anyone who came.
  That day {a_friend} came, and
  stayed.
beat: here day; hero standing proud; friend sitting happy
- "One needs {need}," said {hero}. "That has to be thought about." {He} thought about it. "Why?"
  asked {friend}. "Because it
  is difficult."
- "There are eleven difficulties," said {hero}. "Number one is {need}." {He} spoke until the
  shadows grew long. {Friend} picked
  up {need} and looked at it.
- {Hero} drew one more arrow. "Never begin too early," {he} said. "And then?" asked {friend}. "Then
  it's mostly too
  late."
- "My plan has four parts," said {hero}. "And which part are we in?" asked {friend}. "In the plan,"
  said {hero}. <It was a
  long plan.>
beat: here day; hero sitting surprised; friend arms up happy
- In the middle of difficulty six {hero} heard a noise. {Friend} had begun. "Not like that!" cried
  {hero}. "That will never..."
  But it did.
- {Hero} turned round to draw. When {he} turned back, {friend} was nearly done. "You've forgotten
  the arrows!" said {hero}. "What
  are they for?" asked {friend}.
- "I was only trying," said {friend}. {Fhe} had no plan, {fhe} had just started somewhere. It
  looked wrong. {Hero} looked
  for the mistake, and could not find it.
- "Like this?" asked {friend}, and showed it. {Hero} opened {his} mouth to explain, and shut it
  again. It was just like
  this.
beat: here dusk; hero sitting sad > hero standing curious; friend sitting happy
- {Hero} was very quiet. All those years, and all that chalk. Then {he} wiped the board. "Show me
  that again," {he} said. That
  was hard to say.
- At first {he} was cross. {He} walked three times round the tree. When {he} came back, {he} sat
  down, on the small chair. "I'm
  listening," {he} said.
- "How do you do that?" asked {hero}. {He} tried it. {Slip}. "That is right," said {friend}, "that
  happened to me, too. Now do it
  again."
- {Hero} tried, at last. {Slip}. {He} waited for somebody to laugh. "That's number one," said
  {friend}. "How many are there?"
  "Not eleven."
beat: here dusk; hero arms up happy; friend arms up happy
- And then {hero} {did}, side by side with {friend}. {Feat} "First of all," {he} said. {He} thought
  about it. "First of
  all, one does it."
- So {hero} {did}. {Feat} It had taken ten years and an afternoon. The ten years, said {friend},
  one could have
  left out.
- {Hero} {did}, with chalk on {his} nose. {Feat} The board hangs there still. They play noughts and
  crosses on it.
- When the lamps were lit, {hero} {did}. {Feat} "Who taught you that?" somebody asked. {Hero}
  pointed down. {Friend} put up
  a {fhand}, and grew a little.
""")
