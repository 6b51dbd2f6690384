"""Tales of two who belong together: brothers and sisters, cousins, friends, grandparents."""

from tales.grammar import premises

PREMISES = premises("""
premise: two do something together
pool: deed
weight: 2
heroes: animal|person|magic|toy|robot !still
friend: kin
kin: sister/brother | sister/brother | twin sister/twin brother | cousin | best friend
traits: none
quirks: none
ask: wants to {do} together with {his} {kin} | wants to {do} and asks {his} {kin} to help
both: want to {do} | want to {do} together | try to {do} | have decided to {do} | dream of {doing}
moral: two halves need a middle | four hands need two heads

plot: one fast, one slow
tones: funny cosy
title: Fast and Slow | {Hero} and {Friend} | Wait for Me
fact: {Hero} always wants to begin at once, {friend} always makes a plan first | {Hero} is quick
  and {friend} is slow
fact: They quarrel, and each tries it alone
fact: Alone neither of them can do it
end: 1 = they both shout hooray | 3 = {friend} is quick for once and {hero} is slow
beat: home day; hero running happy; friend sitting calm
- {A_hero} did everything at once, and {a_friend} did everything in order. ^ One fine day both
  wanted the same: to {do}. "Now!" said
  {hero}. "How?" said {friend}.
- "I have begun," called {a_hero}. ^ "I'm still making the list," called {a_friend}. They were
  going to {do}, the two of them,
  and it was half past nine.
- {A_hero} was always the first at the door. ^ {A_friend} was always the one with the key. So they
  needed each other, also when they
  wanted to {do}.
- There were two who wanted to {do}. {A_hero} was quick as a spark. ^ And {a_friend} was careful,
  like somebody with a full
  cup.
beat: here day; hero standing angry; friend standing angry
- {Hero} had fetched {need} before {friend} had sharpened the pencil. "You'll spoil it!" said
  {friend}. "You will miss it!" said {hero}. Then they weren't
  speaking.
- "First we need {need}," read {friend}. "Second..." But {hero} was at fifthly. They bumped into
  each other in the middle, and it
  hurt.
- {In_place} one pulled and one held. "Hurry up!" "Wait!" In the end each took half of {need}, and
  went into a corner of {his} own.
- {Friend} was drawing arrows. {Hero} was running along them. "I'll do it without you," said
  {hero}. "And I without you," said {friend}.
beat: here day; hero sitting sad; friend sitting sad
- Alone, {hero} was ready by noon, and then {slip}. Alone, {friend} had a beautiful plan by
  evening, with a frame. But {fhe} had not
  begun.
- {Hero} did it, one, two, three, and {slip}. {Friend} thought about it, one, two, three hundred.
  Then {fhe} tried as well, and
  {slip2}.
- On the left {slip}. On the right nothing happened at all, and very neatly. They peeped at each
  other through the
  hedge.
- It went quickly with {hero}: {slip}. With {friend} it went slowly, but {slip2}. Both said that it
  was meant to be like
  that.
beat: here dusk; hero standing curious; friend standing curious
- "Yours has a better beginning," said {friend}. "Yours has an end," said {hero}. They looked at
  their {feet}. Then {friend} read out the first line, and {hero} ran.
- {Hero} came over with {need2}. "You say when," {he} said, "and I'll say go." It was the best plan
  that either had ever
  had.
- In the evening they met at the gate, by chance, both at once. "I wait till you've counted to
  three," said {hero}. {Friend} counted. {Fhe} counted a little
  faster than usual.
- "I can't begin," said {friend}. "I can't stop," said {hero}. When they had both said it, it was
  quite simple.
beat: here dusk; hero arms up happy; friend arms up happy
- So they {did}. {Feat} "Hooray!" shouted {hero}. {Friend} looked on the list to see whether that
  was there. It was. "Hooray!" shouted
  {friend}.
- And {hero} and {friend} {did}, at just the right speed. {Feat} Nobody could say which was the
  fast one.
- That is how they {did}. {Feat} Afterwards {friend} jumped up first, for once, and {hero} took
  {his} time with the cake.
- They {did}, before it was dark. {Feat} At home there are two clocks now. One's fast, one's slow.
  Together they are right.

plot: two halves
pool: making
tones: funny
draw: a / b = in metres / in feet | from left to right / from right to left | for giants / for mice
  | by the sun / by the moon
title: Two Halves | It Doesn't Fit | {Hero}'s Half and {Friend}'s Half
fact: They share out the work, each does one half | {Hero} does one half and {friend} does the
  other
fact: When they put the halves together, they do not fit
fact: They find a third thing to put in between
end: 2 = the gap in the middle is the best part | 4 = they begin in the middle the next time
beat: home day; hero standing proud; friend standing proud
- "You do one half, I'll do the other," said {a_hero}. ^ {A_friend} thought that was fair. They
  wanted to {do}, and half of that is only half
  as hard.
- {A_hero} drew a line down the middle. ^ On this side {hero}, on that side {a_friend}. In this way
  they would {do}. What could go
  wrong with a line?
- There was too much of it for one. So when {a_hero} wanted to {do}, {he} asked {a_friend}. ^
  "Halves," they said, and shook {hands}.
- "Don't look!" "Don't you look!" {A_hero} was working on one side, and {a_friend} on the other. ^
  They were going to {do}, by halves, and it was to be a
  surprise.
beat: here day; hero walking happy; friend walking happy
- {Hero} needed {need}, and {friend} needed {need2}. They worked for three days with a sheet
  between them. One could hear them
  whistle, each a different tune.
- All week {hero} measured {a}, and all week {friend} measured {b}. Neither of them said so. It
  didn't seem worth
  mentioning.
- They were so fair. If {hero} rested, {friend} rested, too. If one was humming, so was the other.
  Only they hadn't said how big,
  or which way round.
- "Mine is nearly done," called {hero}. "So is mine," called {friend}. They had both thought of
  everything, except for one
  another.
beat: here day; hero standing surprised; friend standing surprised
- On Sunday they took down the sheet. {Hero} had gone by {a}... that is, {he} had done it {a}.
  {Friend} had done it {b}. They pushed the halves
  together, and {slip}.
- Then came the great moment. Click? It did not go click. One half was {a}, the other {b}. {Slip}.
- "It doesn't fit," said {hero}. "Yours doesn't," said {friend}. For {hero} had worked {a}, and
  {friend} {b}. While they quarrelled about it,
  {slip}.
- They counted to three, and put one to the other. {Slip}. It turned out that {hero} had gone {a}.
  And {friend} had gone {b}, the whole
  time.
beat: here dusk; hero sitting sad > hero sitting curious; friend sitting curious
- They sat in the gap between the two halves. There was just room for two. "It is nice in here,"
  said {friend} after a while. Then they
  looked at each other.
- "We could cut a bit off mine," said {hero}. "Or off mine," said {friend}. Neither wanted the
  other's to be cut. "Then we must put something in," they
  said.
- There was a hole in the middle, as wide as a misunderstanding. "What have we both got?" asked
  {hero}. They turned out their pockets. They both had a
  bit of string.
- "Whose mistake was it?" They thought it over honestly. It was half and half. That was the only
  thing that had come out
  even.
beat: here dusk; hero arms up happy; friend arms up happy
- They made the middle together, side by side, with no sheet. And so they {did}. {Feat} If you look
  closely, you can see where they
  began to talk.
- In the end they {did}, with a gap. {Feat} Everybody likes the gap best. It's where {hero} and
  {friend} sit.
- Out of two halves and one middle they {did}. {Feat} "That makes three halves," somebody said.
  "Yes," said {friend}. "We were
  generous."
- And then they {did}. {Feat} The next time they will do it differently, they say. They'll begin in
  the middle, and go
  outwards.

plot: whose idea was it
tones: cosy funny wondering
other: squirrel, mouse, snail, sparrow, little mouse, hedgehog
title: Whose Idea Was It? | I Said It First | {Hero}, {Friend} and the Idea
fact: They quarrel about whose idea it was | Each of them says, "It was my idea"
fact: {A_other} hears it and says something that surprises both
fact: In the end they do it together
end: 1 = {other} is allowed to join in | 3 = they ask {other} whose idea it was
beat: home day; hero arms up happy; friend arms up happy
- "We could {do}!" said {a_hero} and {a_friend}, both in the same breath. ^ Then they looked at
  each other. "That was my idea," said
  both.
- One of them had said it. "Let's {do}!" But was it {a_hero}, or {a_friend}? ^ It had been dark in
  the room, and they have the same
  voice.
- {A_hero} was lying in bed, and so was {a_friend}. ^ From one of the beds came an idea: to {do}.
  In the morning it had two
  owners.
- It was a really good idea: to {do}! {A_hero} wrote {his} name under it. ^ And {a_friend} wrote
  {fhis} name on top.
beat: here day; hero standing angry; friend standing angry
- "I thought of it when I was brushing my teeth." "I had thought of it the day before." So they
  went on, all the way {in_place}, and forgot to
  begin.
- They asked at home. "It was surely one of you," they were told. That did not help. {Hero} took
  {need} and sat down on it. {Friend} took {need2}.
- {Hero} would not let {friend} touch {need}. {Friend} wouldn't say where {need2} was. A good idea
  lay there and got cold, like
  soup.
- In order to prove it, each of them did it at once, from different ends. {Slip}. "You see?" they
  said. "That's because you stole
  it."
beat: here day; hero sitting surprised; friend sitting surprised; other standing calm
- "Excuse me," said {a_other}, who had been listening. "I've heard that one before. My grandmother
  had it. She didn't get round
  to it." They both went quiet.
- Then somebody laughed, down in the grass. It was {a_other}. "It's mine," said {other}. "I said it
  yesterday, under your window. You
  were asleep."
- {A_other} came out from under a leaf. "The idea comes by here every spring," said {other}. "It
  looks for someone who does it. Last year it was two who quarrelled,
  too."
- "Is that yours?" asked {a_other}. {Ohe} was holding a very old paper, with a drawing on it. There
  it was already, the same idea. "It lay in my hole," said
  {other}. "It's older than the three of us."
beat: here dusk; hero standing curious; friend standing curious; other sitting happy
- {Hero} looked at {friend}. "What did the others do with it?" {he} asked. "Nothing," said {other}.
  "They were busy." {Friend} got up, and brought {need2}. {Hero} brought
  {need}.
- "So it isn't a question of who had it," said {friend} slowly. "It is a question of who does it."
  That was such a good thought that {hero} let {fhim} have
  it.
- It is not easy to stop a quarrel. Somebody has to say the first word. "You hold this end," said
  {hero}. It was six words, if you count
  the sorry.
- They were ashamed, but not for long, since there was so much to do. "You can have my half of the
  idea," said {hero}. "And you mine," said
  {friend}.
beat: here dusk; hero arms up happy; friend arms up happy; other arms up happy
- So they {did}, all three of them. {Feat} "Whose idea was that?" people asked. Three fingers
  pointed, in three
  directions.
- They {did}, and it took till the stars were out. {Feat} On a small sign it says who had the idea:
  "It came by."
- And then {hero} and {friend} {did}. {Feat} "Well, whose was it?" they asked {other}. But {other}
  was looking up at something. "There goes the next one," {ohe}
  said.
- {Hero} and {friend} {did}. {Feat} In bed that night somebody said, "We could..." "Yes," said the
  other one. They left it at
  that.
extras: she

premise: two share or look for something
pool: item
weight: 2
heroes: animal|person|magic|toy !still
friend: kin
traits: none
quirks: none
moral: what is shared is there twice | what you look for together you have already found

plot: even days and odd days
tones: funny cosy
kin: sister/brother | sister/brother | twin sister/twin brother | cousin | best friend
draw: number = thirty-one | three hundred and sixty-five | thirty
title: Even Days and Odd Days | {Hero}, {Friend} and the {Bare} | Whose Turn?
ask: has to share {a_item} with {his} {kin}
both: have to share {a_item} | share {a_item} | own {a_item} together | quarrel about {a_item}
fact: {Hero} has it on even days, {friend} on odd days | They make a timetable
fact: Soon it is only about the timetable and no longer about the {bare}
fact: One day neither of them wants to have it alone
end: 1 = they play with it together | 3 = they tear up the timetable
beat: home day; hero sitting angry; friend sitting angry
- There was one {item}, and there were two of them. {A_hero} had it on even days, {a_friend} on odd
  ones. ^ It was
  all written down and hung on the wall.
- "It is yours, both of yours," they'd been told. So {a_hero} and {a_friend} had {a_item}, both of
  them. ^ That is to say, each had half of the
  time.
- {A_hero} and {a_friend} shared {a_item}. ^ They shared it as one shares a cake, with a ruler.
  From seven to nine, from nine to
  eleven.
- How do you share {a_item}? {A_hero} and {a_friend} had thought of a way: a timetable, with two
  colours. ^ They were very proud of
  it.
beat: home day; hero standing angry; friend standing angry
- But some months have {number} days. Then an odd day came after an odd day! "Two in a row for
  you!" cried {hero}. They quarrelled about the
  calendar until midnight. At midnight it was somebody else's turn.
- {Hero} gave it back a minute late. {Friend} wrote that down. Soon there was a book of minutes.
  There were eleven missing, and each knew
  where they were.
- "You looked at it on my day." "I only looked!" They put that into the rules, too: looking, half a
  minute. The rules hung down to the
  floor.
- On {friend}'s days {hero} sat there and waited for {his}. On {hero}'s days {friend} sat and
  waited. Nobody had any time for the {bare}.
beat: here day; hero sitting sad; friend sitting sad
- Then came a day in winter, and {friend} was ill. {Hero} had the {bare} all to {himself}, the
  whole day, and the next. {He} set it down. {He} picked it up. It wasn't half as
  good.
- One morning {hero} had it, and {friend} was away at an aunt's. Nobody was waiting. Nobody said,
  "Are you done?" It was as quiet as in a cupboard. {Hero} put the {bare}
  on {friend}'s chair.
- On the thirteenth {hero} took it outside, {in_place}. Nobody was jealous. {He} did the best thing
  that one can do with {a_item}. There wasn't anybody to say
  "Oh."
- Once they both forgot the day. The {bare} lay there, and no one came for it. {Hero} thought it
  was {friend}'s turn. {Friend} thought it was {hero}'s. They
  met in front of it in the evening.
beat: here dusk; hero standing happy; friend standing happy
- "It's your day," said {hero}. "Yours," said {friend}. "I'll give you mine," said {hero}, "if
  you're there." So it was nobody's day, and they stayed out with the {bare} until
  it was dark.
- {Hero} carried it to {friend}. "What's today, even or odd?" asked {friend}. "I don't know," said
  {hero}. That was a fib. They used it both at once. It was
  made for that, one saw it now.
- "Could we try it together?" somebody asked. There was no line in the rules for it. They looked on
  both sides of the paper.
- They sat down, and the {bare} stood in the middle. "Do you know what I like best about it?" said
  {friend}. It was just what {hero} liked best. They had never
  told each other.
beat: home night; hero sitting happy; friend sitting happy
- On the wall there is a new timetable. On it are the days when they do not use it together. It's
  empty, so far.
- Now it's quite simple. It belongs to {hero} when {friend} wants to give {him} a treat, and it
  belongs to {friend} the other way round. The book of minutes has become a
  paper hat.
- They tore up the timetable, and made confetti of it. There was so much that it did for three
  birthdays. The {item} stood in the middle of it and was
  happy, as far as one can tell.
- "There's only one, and there are two of you," said their aunt, shaking her head. "Yes," they
  said. "It's lucky. Else each of us would be sitting
  there alone."
extras: her

plot: what grandmother lost
tones: cosy wondering
kin: grandmother/grandfather
heroes: person|magic|animal !still !young|child
draw: hidden / why = in the hollow of the old pear tree / to surprise somebody, and then forgot |
  under the third board of the bridge / because of a thunderstorm |
  in the chimney of the old mill / for a game of hide and seek
title: What {Friend} Lost | {Hero} and the {Bare} | A Long Time Lost
ask: looks for {a_item} with {his} {kin}
ask: helps {his} {kin} to find {a_item} again
both: look for {a_item} | search for {a_item} that was lost long ago | want to find {a_item}
fact: {Friend} lost it as a child | It was lost long ago, when {friend} was as small as {hero}
fact: {Friend} can no longer remember where it was
fact: They go to all the places where {friend} used to play
end: 1 = {friend} gives it to {hero} | 4 = they hide something new there
beat: home day; hero sitting curious; friend sitting calm
- "When I was as small as you," said {a_friend}, "I had {a_item}." {A_hero} could not imagine
  {fhim} that small. ^ "Where is it?" {he} asked. "If only I
  knew," said {friend}.
- There was an old photograph. On it a child was holding {a_item}. "That's me," said {a_friend}.
  "And where's the {bare}?" asked {a_hero}. ^ {Friend} looked out of
  the window for a while.
- {A_hero} wanted to know what {his} {kin} missed most from before. ^ "My {item}," said {a_friend}
  at once. "I put it away so well
  that I've never found it."
- Sometimes {a_friend} stopped in the middle of a sentence. "What is it?" asked {a_hero}. ^ "I just
  thought of my {item}. I had it when I was six. And
  then I didn't."
beat: here day; hero walking curious; friend walking curious
- "Then let's look," said {hero}. They took sandwiches. {Friend} knew the way {in_place}, and at
  every corner there was a story. The stories got longer, and {fhis} steps got
  quicker.
- {Hero} took {friend} by the {fhand}. They went {in_place}, where {friend} used to play. "There
  was a swing here," said {friend}. "And there I bit the
  baker."
- They began at the beginning. "What did you do in the mornings?" asked {hero}. "I climbed," said
  {friend}. So they climbed. It looked odd. It helped the
  remembering.
- First they looked where it ought to be. It wasn't. "You are looking like a grown-up," said
  {hero}. "Where would you hide it if you were me?" {Friend}
  took off {fhis} hat and thought like that.
beat: here day; hero sitting sad; friend sitting sad
- They looked under stones, and they looked behind the times. By evening they had found a marble
  and a milk tooth. "It doesn't matter," said {friend}. But {hero} saw that it
  did.
- At four {friend} had to sit down. "It's too long ago," {fhe} said. "The places have all grown
  up." {Hero} gave {fhim} the last sandwich.
- It was nowhere. {Friend} rubbed {fhis} eyes. "Perhaps there never was one," {fhe} said. "You have
  told me the colour of it," said {hero}. "One doesn't make that
  up."
- And there they stood and did not know any more. "What could you see from there?" asked {hero}.
  "When you hid it, what did you see?" {Friend} shut {fhis} eyes. That was the
  right question.
beat: here dusk; hero arms up surprised; friend arms up happy
- "The moon," said {friend}, "and my own two knees." Then {fhe} ran. {Fhe} really ran. And there it
  lay, {hidden}. {Friend} had put it there {why}.
- {Hero} was just the right size. {He} put in an arm, up to the ear, {hidden}. There was something
  cold, and then there was something round. It was the {item}. {Friend} had
  hidden it {why}.
- It came to {friend} all at once, like a sneeze. It lay {hidden}, where {fhe} had put it {why}.
  Nobody had been there in between, only a couple of
  woodlice.
- "I'm six," said {friend}, with {fhis} eyes shut. "I've got it in my hand. I'm going..." {Fhe}
  walked, and {hero} followed. Then they stood still, and {hidden} lay the {item}. {Friend} had
  left it there
  {why}.
beat: home night; hero sitting happy; friend sitting happy
- It was smaller than {friend} had thought. "It was you who grew," said {hero}. {Friend} held it
  till bedtime. Then {fhe} put it into {hero}'s {hand}. "Now it's your
  turn to lose it," {fhe} said.
- That evening there were two children in the kitchen, one of them with grey hair. The {bare} lay
  on the table between them. "And tomorrow," said {friend}, "we will look for my
  whistle."
- {Friend} didn't say much on the way home. {Fhe} hopped, once, at the kerb. "Is it as you
  remembered it?" asked {hero}. "The {bare}, yes," said {friend}. "The day was
  better."
- They took the {bare} home, but they did not leave the place empty. {Hero} put something in, and
  they won't tell what. One day somebody will say, "When I was as small as
  you..."

plot: the other half of the map
tones: brave funny wondering
kin: cousin | cousin | best friend | sister/brother
draw: x / there = the left half / the right one
title: Half a Map Each | {Hero}, {Friend} and the Hidden {Bare} | The Torn Map
ask: looks for a hidden {item} with {his} {kin}
both: are looking for {a_item} that somebody has hidden | search for a hidden {item} | each have
  half a map to {a_item}
fact: {Hero} has one half of the map and {friend} has the other
fact: Each wants to be the leader
fact: They only find it when they hold the two halves together
end: 1 = they take turns keeping it | 3 = they draw a new map for others
beat: here day; hero standing proud; friend standing proud
- The map had been torn through the middle. {A_hero} had {x}, and {a_friend} had {there}. ^
  Somewhere {in_place} {a_item} was hidden. On each half there was half a
  cross.
- "I've got the cross!" cried {a_hero}. ^ "No, I have," cried {a_friend}. Both were right. The tear
  went right through it. And under the cross there
  should be {a_item}.
- From their uncle {a_hero} and {a_friend} had got one map for two. ^ "It leads to {a_item}," he
  had said, and torn it in half. He was that sort of
  uncle.
- There was {a_item} hidden {in_place}, everybody knew that. {A_hero} found half a map in a book. ^
  In another book, in another house, {a_friend}
  found the rest.
beat: here day; hero walking proud; friend walking angry
- "I'll lead," said {hero}, "because I've got the beginning." "I'll lead," said {friend}, "because
  I have the end." So they went off, one this way, one that. From above it must
  have looked silly.
- Neither wanted to show the other one {his} half. {Hero} walked and hid the paper. {Friend} walked
  and hid {fhis}. At noon they met on the same stone, from
  different sides.
- {Hero}'s half said, "Ninety steps to the..." There it ended. {Friend}'s half said, "...crooked
  stump, and dig." There were a great many crooked
  stumps. They dug at most of them.
- They raced. {Hero} ran to where the line stopped. {Friend} ran to where it started. In between
  there was a bit that was on neither
  half, since it was the tear.
beat: here day; hero sitting sad; friend sitting sad
- It began to drizzle. {Hero} had three blisters, and {friend} had four. They found two pits, an
  old boot, and the place where they'd started. No
  {bare}.
- They fell into the same hole. {Hero} had dug it, and {friend} had dug it deeper. There they sat,
  with mud up to their chins, each with half a
  map.
- By evening they had quarrelled about north. {Hero} said it was there. {Friend} said it was there.
  North did not say
  anything.
- "I give up," said {hero}. "So do I," said {friend}. It is easier to give up together. {Hero} was
  cold, and {friend} moved
  nearer.
beat: here dusk; hero pointing happy; friend pointing happy
- Then the wind blew both the papers against the same bush. They stuck there, side by side. Out of
  two half crosses came one. "Oh," they said, and began to
  run.
- "Let me see yours," said {hero}, "just quickly." They put edge to edge. The tear was a river!
  They had been standing in it all day.
- {Friend} held {fhis} half next to {hero}'s. It fitted, every tooth of it. And now one could read
  it: "For two. One alone cannot lift the
  lid."
- They laid the halves on one knee of each. The line ran from {hero} over to {friend}. They
  followed it, shoulder to shoulder, for it was a
  narrow line.
beat: here night; hero arms up happy; friend arms up happy
- There it was, the {item}, under a stone which only two could move. It stays with {hero} for a
  week, and with {friend} for a week. The map they have sewn
  together, with red thread.
- Under the stone lay the {item}, and a note from the uncle: "At last." They laughed so loudly that
  a light went on somewhere. It was the uncle's.
- They lifted it out, {hero} on the left and {friend} on the right. It was {a_item}, just as
  promised. Then they drew a new map, and hid something. They tore it through
  the middle.
- And so they found the {item}. But if you ask them about that day, they tell you about the hole.
  It was a very good hole. There was just
  room for two.
extras: he
""")
