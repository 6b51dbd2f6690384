"""Tales of what somebody fears, has lost, keeps or cannot stop doing, whatever it is."""

from tales.grammar import premises

PREMISES = premises("""
premise: is afraid of something
pool: fear
weight: 2
heroes: !still
traits: none
quirks: none
tones: cosy funny brave
ask: is afraid of {fear} | is scared of {fear} | is terrified of {fear} | has always been afraid of
  {fear}
ask: does not want to be afraid of {fear} any more | can't stand {fear}
moral: being brave begins with one small step | fear gets smaller when you look at it

plot: nine steps
draw: step / last = drew it with a red nose / with a red nose | sang its name in a silly voice / in
  a silly voice | wrote
  it a polite letter / politely
title: Nine Steps | {Hero} and the Ladder of Fear | One Step a Day
fact: {He} makes a list of nine small steps | {He} wants to get used to it, step by step
fact: On one day {he} has to go back a step
end: 1 2 = {he} is still a little afraid | 3 = {he} helps somebody else to begin
beat: home day; hero sitting scared
- The whole world was afraid of something, and {a_hero} was afraid of {fear}. ^ {He} even went the
  long way round {in_place}.
  "That's enough," {he} said, and took a sheet of paper.
- "I'll never be rid of it," thought {a_hero}. ^ It was about {fear}. One word of that, and {his}
  {feet} went cold. Then
  {he} had an idea, and drew nine lines.
- {A_hero} had counted. Eleven times that week {he} had run away, and each time from {fear}. ^ {He}
  was tired of running. "Nine
  steps," {he} said. "I can do a step."
- What {a_hero} didn't like was {fear}. ^ {In_place} everybody knew, and they were very nice about
  it. That was almost worse. {He}
  made a list, from easy to terrible.
beat: home day; hero standing worried
- Step one was only to say it aloud. {He} said it from under the blanket. "{Fear}." Nothing fell
  down. On the second day {he}
  {step}.
- The first step: write the word. {His} {hand} shook, but there it stood: {fear}. For the second
  {he} {step}. That was nearly
  fun.
- On Monday {he} said "{fear}" to the wall. The wall took it well. On Tuesday {he} {step}. <On
  Wednesday there was rest.>
- {He} began very small. {He} thought about {fear} and counted to three. Then {he} {step}. {He}
  ticked it off with a green
  pencil.
beat: here day; hero sitting scared > hero sitting sad
- Step five was to look, from very far away. {Hero} looked, and ran all the way home. That evening
  {he} rubbed out one tick. {He}
  didn't rub out the list.
- By the sixth step {he} was too quick. {His} knees gave way. "Back to four," said {hero}, and
  cried a bit, and went back to
  four.
- In the middle there was a bad day. There came {fear}, much too close, and {hero} hid till supper.
  Then {he} looked at the
  list. "I did four of them," {he} said. "They are done."
- Once {he} could not do it at all. {He} stood there with {fear} in {his} head, and could not put
  one foot in front of the other.
  {He} wrote next to it: "Not today."
beat: here dusk; hero standing proud
- And the ninth step? {He} did it on a Friday, {last}. {His} heart knocked. {He} let it knock, and
  stayed. "Good evening," {he}
  said.
- Then came step nine, the real thing. {Hero} breathed in, said it {last}, and did not run. It took
  as long as a sneeze. It
  was the longest sneeze of {his} life.
- Nobody was there when {he} did the ninth. {He} went up close, {last}, and stood still. "Oh," said
  {hero}. "It is only that
  big."
- For number nine {he} had put on {his} good scarf. {He} counted to three and did it, {last}.
  Afterwards {he} had to sit down, and
  laugh.
beat: home night; hero sitting happy
- Is {he} still afraid of {fear}? A little. "It's like a stone in the shoe," says {hero}. "One can
  walk with that." Somebody
  small has asked {him} for the list.
- On the back of the list {he} wrote, "I am still a bit afraid of {fear}. But {fear} will have to
  get up earlier." Then
  {he} put out the lamp.
- {He} hung the list over {his} {bed}. A friend saw it. "I'd need twelve steps for mine," said the
  friend. "Then begin with
  one," said {hero}.
- Since then {he} takes the short way again. On some days {he} still counts to three first. It
  isn't far to three.

plot: somebody has to hold the hand
friend: @young|tiny|small !big !still
title: Somebody Has to Be the Big One | Hand in Hand | {Hero} Goes First
fact: {A_friend} is even more afraid of it | One day {he} meets {a_friend}, who is afraid of the
  same thing
fact: {He} pretends not to be afraid
end: 1 2 3 = {friend} thinks that {he} was not afraid | 4 = they do it again
beat: here day; hero walking scared
- Whenever {a_hero} thought of {fear}, {he} wanted to be at home. ^ {He} told no one. {He} was very
  good at having something
  else to do.
- "I have a cold," {a_hero} used to say. Or, "I must count my spoons." ^ But it was always the same
  reason: {fear}.
- {A_hero} was not afraid of much {in_place}. ^ It was really only {fear}. But that was a great
  deal.
- There was one thing that made {a_hero} as small as a pea. ^ It was {fear}. {He} could hear {his}
  own teeth.
beat: here day; hero standing surprised; friend sitting scared
- One day somebody was crying under a bush. It was {a_friend}. "I have to go past there," {fhe}
  sobbed, "and I am so afraid
  of {fear}!" {Hero} opened {his} mouth. Nothing came out.
- On the way {in_place} {he} met {a_friend}, who was not going one step further. "What is it?"
  asked {hero}. "{Fear}," whispered
  {friend}. Of all things in the world!
- Then {a_friend} ran right into {him}, and held on. "Please!" said {friend}. "Over there! {Fear}!"
  {Hero} would have liked to hold
  on to somebody, too.
- {A_friend} stood in front of {him} and shook. "Are you afraid of {fear}?" asked {friend}. "I?"
  said {hero}, and looked round for
  somebody bigger. There was nobody.
beat: here day; hero walking scared; friend walking scared
- "Give me your {fhand}," said {hero}. It was a very calm voice. {He} wondered whose it was. So
  they went, and {his} knees
  went too.
- "I'll go first," {he} heard {himself} say. {He} hummed, so that {friend} would not hear {his}
  teeth. They took ten steps, then
  ten more.
- Somebody had to be the big one. {Hero} looked straight ahead, and talked about soup. All the way
  {he} talked about soup,
  with {fear} on the left and {friend} on the right.
- "Shut your eyes and hold on," said {hero}. {He} would have liked to do that {himself}. But one of
  them had to look.
beat: here dusk; hero standing happy; friend standing happy
- And then they were past. "That was it?" said {friend}. "That was it," said {hero}, and sat down
  in the grass, rather suddenly.
  "You weren't afraid at all!" said {friend}. "Hm," said {hero}.
- They had come through. {Hero}'s {hand} hurt, so hard had {friend} held it. Or {he} {friend}.
  "Were you really not
  afraid?" "I was so busy with you," said {hero}.
- On the other side {friend} let go. "I wasn't afraid because you weren't," {fhe} said. "That's
  funny," said {hero}. "With me
  it was the other way round."
- "Again!" cried {friend}. {Hero} laughed until the tears came. And they did it again, past {fear},
  hand in hand. This time they
  both talked about soup.

plot: the one who knows all about it
time: dusk
title: Ask {Hero} | The Expert | {Hero} Knows Where
fact: Because {he} is afraid, {he} knows all about it | {He} watches so carefully that {he} knows
  everything about it
fact: One day everybody needs {his} help
end: 2 = {he} gets a medal | 3 = {he} begins a second notebook
beat: here day; hero walking scared
- {A_hero} always looked round every corner {in_place}, because of {fear}. ^ {He} knew where, and
  when, and how loud. {He} had it
  all in a notebook, so as to be safe.
- "Careful!" {a_hero} would say. ^ {He} said it forty times a day. It was about {fear}, and
  {in_place} they laughed at it a bit.
- Nobody knew more about {fear} than {a_hero}. ^ That is because {he} was so afraid of that. Who is
  afraid looks closely.
- In the notebook of {a_hero} one thing was underlined in red: {fear}. ^ "Don't go there after
  four," it said. "And never on
  tiptoe."
beat: here dusk; hero standing worried
- Then one evening the news ran through the streets: a child was stuck, and between the child and
  home there lay {fear}. All the
  brave ones ran up. They ran back faster.
- On the day of the fair all went wrong. Someone screamed, "{Fear}!" Everybody ran, and ran into
  everybody. The mayor hid in
  a barrel.
- One evening nobody could get home. "{Fear}," they said, and stood in a bunch. The ones who never
  thought of it were
  the most afraid.
- It came when no one expected it. No one but {hero}. All at once there was {fear}, for everyone
  together. The strong ones
  did not know what to do.
beat: here dusk; hero pointing scared
- {Hero} trembled as always. But {he} knew what to do, for {he} had thought about it every night.
  "To the left," {he} said. "Slowly.
  And hum."
- "I'm afraid too," said {hero}, and opened the notebook, "but I have had practice." {He} read
  aloud what one does: breathe out, hold
  on to somebody, small steps.
- "Page seven," said {hero}. {His} voice shook, but page seven was good. They all did what was on
  it: one rope, one song, no
  running.
- So {hero} went in front. {He} was as white as flour. "You don't have to stop being afraid," {he}
  told them. "You must only be
  afraid in a row."
beat: here night; hero sitting proud
- It took an hour, and all got home. "How brave you are!" they said. "No, no," said {hero}. "I am
  only well prepared." And {he} looked
  round the corner.
- They made {him} a medal. On it there is a notebook. When {hero} gets the fright about {fear},
  {he} holds the medal. It gets warm in the
  {hand}.
- Nobody laughed any more. They come with all kinds of fears now, and {hero} writes them down. {He}
  has started a second
  notebook.
- Since then {he} has a sign on the door: "Fears, four to six." {He} is still afraid of {fear}.
  "One has to stay in
  practice," {he} says.

plot: swapped fears
pool: fear fear2
friend: @animal|person|magic !still
title: A Fair Swap | You Take Mine | Two Fears
ask: is afraid of {fear} and meets somebody who is afraid of {fear2}
both: are afraid of different things
fact: {A_friend} is afraid of {fear2} | {His} friend is not, but is afraid of {fear2}
fact: They decide to swap their fears
end: 3 = {he} wants to see {his} own fear again | 4 = they ask each other about the fears
beat: here day; hero sitting scared; friend sitting calm
- "Is it gone?" asked {a_hero} from behind a tree. ^ {He} meant {fear}. "Is what gone?" asked
  {a_friend}. "{Fear}? But that is
  nothing!"
- {A_hero} could never go anywhere with {a_friend}, because of {fear}. ^ "What is so bad about it?"
  asked {friend}, and really
  did not know.
- {In_place} {a_hero} hid from {fear}, and {a_friend} laughed. ^ "And you?" asked {hero}. "Aren't
  you afraid of anything?"
  {Friend} stopped laughing.
- {A_hero} and {a_friend} were walking along. ^ One of them stopped dead. "There might be {fear},"
  said {hero}. "So what?" said
  {friend}.
beat: here day; hero standing surprised; friend sitting scared
- But round the next bend {friend} jumped into {hero}'s arms. "{Fear2}!" {fhe} gasped. {Hero}
  looked. "That?" {he} said. "I have that
  for breakfast."
- Then {friend} grew quiet. "With me it is {fear2}," {fhe} said into {fhis} collar. {Hero} nearly
  laughed. {He} remembered in
  time.
- "I have only {fear2}," said {friend}, and turned pale at the word. "But who is afraid of that!"
  said {hero}. They looked at
  each other.
- Just then it turned out about {friend} and {fear2}. {Fhe} lay flat on the ground. "It's nothing!"
  said {hero}. "That is what I said
  to you," said {friend} into the grass.
beat: here day; hero pointing happy; friend pointing happy
- "Let's swap," said {hero}. "You take {fear}, I take {fear2}." They shook {hands} on it. From then
  on each had only what {he} could
  manage.
- They wrote it on a paper: "{Hero} sees to {fear2}. {Friend} sees to {fear}." Both signed. One
  made a blot, the other a better
  one.
- "You go first when it is mine, and I'll go first when it is yours," said {friend}. It was so
  simple that they had to
  laugh.
- They packed both fears into a bag, so to speak, and each took out the wrong one. {Hero} got
  {fear2}, which weighed nothing. {Friend}
  got {fear}.
beat: here dusk; hero walking happy; friend walking happy
- That evening there was {fear}, and right behind it {fear2}. Any other day it would have been the
  end. "Mine," said {friend}. "Mine," said
  {hero}. They went home on time.
- It works to this day. Once {friend} was ill, and {hero} had to look after {fear} {himself}. {He}
  did it as a favour. For a friend
  it's easier.
- "May I have mine back?" asked {hero} after a year. "What for?" "Just to see." It had grown quite
  small. {Friend} had looked
  after it well.
- Sometimes {friend} asks, "How is my {fear2}?" "Sleeping," says {hero}. "And my {fear}?" "Eats
  well." And they walk on, past
  both of them.

premise: has lost something that matters
pool: item occasion
weight: 2
heroes: !still
traits: none
ask: has lost {his} {item} | cannot find {his} {item} | loses {his} {item} {due} | is looking for
  {his} {item}
ask: needs {his} {item} for {feast} and cannot find it | has to find {his} {item} before {feast}
moral: what is lost is only somewhere else | who helps to look finds more than one thing

plot: looking for somebody else's
friend: any
draw: lost / where = a thimble / under the third step | a left glove / in the rain barrel | a glass
  eye / in the birdbath | a
  spectacle case / behind the clock | a wooden tooth / in the bread bin
title: Lost and Found | Where Is the {Bare}? | Two Who Were Looking
fact: {He} needs it for {feast} | {Feast} is tomorrow
fact: On the way {he} meets {a_friend}, who has lost something, too | {He} helps {a_friend} look
  for {lost} first
fact: While {he} looks for {lost}, {he} finds the {bare}
end: 1 2 3 = they are both at {feast} | 2 = there is a sign on {hero}'s door
beat: home day; hero standing worried
- {A_hero} had looked in every drawer. ^ The {item} was gone, and tomorrow was {feast}. {He} looked
  in the drawers again, in case
  they had thought better of it.
- "It was here!" cried {a_hero}. ^ {He} meant {his} {item}. One cannot go to {feast} without that.
  {He} crept under the table,
  and found a crumb.
- Where does a thing go when it goes? {A_hero} turned the whole place over. ^ There was no {item}.
  And {feast} was so near that one could
  smell it.
- There was a pale spot on the wall where {a_hero} had always kept {his} {item}. ^ Now there was
  only the spot. "And it is
  {feast}!" said {hero} to the spot.
beat: here day; hero walking worried; friend sitting sad
- {In_place} somebody else was on all fours. It was {a_friend}. "Have you seen {lost}?" {fhe}
  asked. "No. And you, a
  {bare}?" "No." They looked at each other.
- {He} asked everyone. Nobody knew. The last one was {a_friend}, and {fhe} was crying. "I've lost
  {lost}," said {friend}. "I have had it
  for so long."
- At the corner {he} fell over {a_friend}. {Fhe} was looking for {lost}. "I haven't got time," said
  {hero}. {He} walked on four steps.
  Then {he} came back.
- "I am in a hurry," {he} said to {a_friend}, who was looking into a hole. "I know," said {friend}.
  "So is {lost}." {Hero} had to
  ask what {fhe} meant.
beat: here day; hero sitting curious; friend sitting curious
- "We will look for yours first," said {hero}. {He} didn't know why {he} said it. "When you look
  for your own, you only see what isn't
  there," said {friend}.
- So they looked for {lost}. They looked slowly, and underneath. {Hero} had only ever looked fast,
  and on top.
- {He} left the {bare} out of {his} head, and put {lost} into it. It was odd. One saw quite other
  places, if one looked for a
  thing like that.
- They made a plan. {Hero} took the low places, and {friend} the high ones. For {lost} one had to
  look {where}.
beat: here dusk; hero arms up surprised; friend arms up happy
- And there, {where}, there lay something. It wasn't {lost}. It was the {item}! "But how did it get
  there?" "It walked with
  you, I think," said {friend}, "and got tired."
- {Hero} put in a {hand}, {where}. {He} felt something. {He} pulled it out. It was {his} own
  {item}, and {friend} was happy as if it had been
  {lost}.
- "Got it!" cried {hero}, {where}. But what {he} had got was the {item}. {He} must have put it down
  there on Tuesday, to scratch {his}
  ear.
- Then something blinked, {where}. The {item}! And on it, as on a plate, lay {lost}. They had been
  keeping each other company.
beat: here night; hero sitting happy; friend sitting happy
- {Feast} came, and the {bare} was there. So was {friend}. As for {lost}, if it was not found that
  day, it was found on the next.
  They were good at it by now.
- {Hero} went to {feast} with the {bare}, and {friend} went too. On {hero}'s door there is a sign:
  "We look for yours
  first."
- At {feast} {he} held the {bare} tight. "Where was it?" they asked. "Where I was not looking for
  it," said {hero}. {Friend} had
  {lost} back in {fhis} pocket.
- So all came right before {feast}. Only one thing got lost on that day, and that was the hurry.
  Nobody has looked for
  it.

plot: it had found work
other: mouse, sparrow, squirrel, hedgehog, old frog, robin
title: The {Bare} Has Found Work | Not Lost at All | What the {Bare} Was Doing
fact: {He} needs it for {feast} | It is wanted for {feast}
fact: {A_other} has found the {bare} and uses it for {ohis} little ones | {A_other} has it, and
  uses it every day
fact: {He} decides to share it
end: 1 2 4 = {he} only borrows it for {feast} | 3 = the little ones come along to {feast}
beat: home day; hero standing sad
- Tomorrow was {feast}, and the {item} was not on its hook. {A_hero} had hung it there {himself}. ^
  At least {he} thought so. {He} had been
  thinking of cake.
- "Everything is ready for {feast}," sang {a_hero}, "the hat, the shoes, the..." ^ And there the
  song stopped. The {item} was not there.
- {A_hero} made a drawing of {his} {item}, and wrote "Lost" under it. ^ For {feast} was coming.
  {He} hung it up on all the trees
  {in_place}.
- For weeks {a_hero} had not thought of {his} {item}. ^ Now {feast} was nearly here, and {he}
  needed it. So it goes with things.
  They notice.
beat: here day; hero walking curious
- There were marks in the dust. Something had been dragged along, by somebody small, with many
  rests. {Hero} followed the
  marks {in_place}.
- {He} looked down, and saw a little track, and next to it a long line. That is what it looks like
  when somebody drags a
  {bare}. {He} went after it.
- "A {bare}?" said the snail. "It came past here. It was in good spirits." {Hero} went where the
  snail's feelers
  pointed.
- All day {he} went round the place. {Spot} nothing, {spot2} nothing. But then {he} heard some very
  small voices.
beat: here dusk; hero standing surprised; other standing scared
- In the roots of a tree lived {a_other}. And there it was, the {item}! It was standing in the
  middle of the room. Five little ones
  were sitting round it, or in it, or on top.
- Somebody was singing in the hedge. It was {a_other}. {Hero} bent down. There stood the {item},
  and it had curtains
  now.
- {He} pushed the leaves apart. {A_other} stood in front of the {item} with {ohis} arms out wide.
  "Please, not that!" {ohe} said. "We
  live by it."
- "Is this your lost one?" said {a_other}, and became very small. "I thought that nobody wanted it.
  It lay there in the rain." It was
  the {item}, and it was polished.
beat: here dusk; hero sitting curious; other sitting worried
- {Hero} wanted to say, "That's mine!" {He} had breathed in for it. Then {he} saw how well they had
  rubbed it. With
  {him} it had only hung on a hook.
- "It's mine," said {hero}. "Of course," said {other}, and {ohis} little ones began to pack. They
  packed so quietly. "Wait," said
  {hero}.
- "How long have you had it?" asked {hero}. "Since the big rain," said {other}. Since the big rain!
  And {he} had missed it only
  today.
- The little ones said good night to the {bare}, one by one. {Hero} scratched {his} head. Nobody
  had ever said good night to it at {his}
  place.
beat: here night; hero waving happy; other waving happy
- "I need it for {feast}," said {hero}, "just for one evening. Then I'll bring it back." And {he}
  did. They come to tea now, all
  six.
- They agreed on it like this: at {feast} the {bare} goes to {hero}, and on all other days it stays
  with {other}. It has never been so
  well.
- {Hero} took the little ones along to {feast}, on the {bare}, since they belonged to it. They sat
  in the first row. <They
  ate a whole pea.>
- For {feast} {he} borrowed it. "Borrowed?" they asked. "But it's yours." "Not on weekdays," said
  {hero}.

plot: told before anyone asked
friend: @person|animal|magic !still
draw: seam / like = a golden line / a river on a map | a row of tiny stitches / a little railway |
  a blue stripe / a vein of
  ink | a crooked line / a smile
title: The Line on the {Bare} | {Hero} Says It First | The Broken {Bare}
ask: has broken the {item} that belongs to a friend | breaks a borrowed {item}
ask: breaks {a_item} {due} and does not dare to tell
fact: It belongs to {a_friend} | {He} had borrowed it from {a_friend}
fact: {He} hides the pieces first | For three days {he} says nothing
fact: Then {he} tells the truth before anybody asks
end: 1 = {friend} likes it better than before | 3 = they show it at {feast}
beat: home day; hero standing scared
- Crack. Then it was very quiet. {A_hero} looked down. ^ In front of {him} lay the {item}, and it
  was in two pieces. It
  was borrowed, too.
- "I'll be careful," {a_hero} had promised. ^ {He} had been careful for a whole week. Then came one
  moment, and the {item} was
  broken.
- It wasn't on purpose. {A_hero} only wanted to see the {item} from below. ^ Now {he} saw it from
  all sides. It was lying all over the
  floor.
- {A_hero} held one half in the left {hand}, and one in the right. ^ Together it had been {a_item}.
  It was not even {his}.
beat: home night; hero sitting worried
- {He} pushed the pieces under {his} {bed}. There they lay. At night {he} could hear them, though
  they made no noise. It was to be given back
  before {feast}.
- First {he} put a cloth over it. Then {he} put a box over the cloth. In the end there was a
  mountain in the corner, and everyone
  asked about the mountain.
- For three days {he} had a stomach ache, exactly as big as a {bare}. {Feast} came nearer. Nobody
  had asked yet.
- {He} thought out a story, with a storm in it. Then another one, with a goat. They were good
  stories. They kept
  {him} awake all night.
beat: here day; hero sitting sad; friend standing curious
- {In_place} {he} met {a_friend}, and it was {fhis} {item}. "Hello!" said {friend}. "I broke it,"
  said {hero}. It came out all by itself, and it
  was only three words.
- "There you are," said {a_friend}, to whom it belonged. "I wanted to..." "It is broken," said
  {hero}. {He} shut {his} eyes. "It was me. I
  hid it."
- Nobody made {him} do it. {He} carried the pieces to {a_friend}, from whom {he} had borrowed the
  {item}. {His} {feet} were heavy. "Here," {he} said. "It
  broke. I broke it."
- {He} rang at the door of {a_friend}. {Fhe} had lent {him} the {item}. "Before you ask," said
  {hero}, and held out {his} {hands}, with
  all that was in them.
beat: here day; hero standing surprised; friend sitting happy
- {Friend} looked at the pieces for a long time. Then {fhe} turned one over. "Do you see that?"
  {fhe} asked. There was an old seam. "That was me.
  When I was small."
- "And for that you didn't sleep?" asked {friend}. {Fhe} wasn't cross. {Fhe} was only sorry about
  the three nights. "Have you
  got any glue?"
- It was quiet. "I had been wondering," said {friend}, "why you walked past on the other side. I
  thought you didn't like me any more.
  A {bare} can be mended."
- {Friend} swallowed. {Fhe} had been fond of it. "Thank you for saying it first," {fhe} said. "Now
  sit down. It takes two to
  hold it."
beat: home dusk; hero sitting happy; friend sitting happy
- They glued it, and where the break was there is {seam} now. It looks like {like}. "I like it
  better so," said
  {friend}. "Now it's got you in it."
- It took all evening. There is {seam} on it, like {like}. At {feast} somebody asked what it was.
  "That," they said both at once, "is
  ours."
- In the end there was {seam}, and you can feel it with one finger. They showed the {bare} at
  {feast}. It was the only one
  with {seam}.
- The {bare} has {seam}, like {like}. When {hero} has broken something now, {he} goes at once. {He}
  knows the way. It's shorter
  on the first day.

premise: has something to look after
pool: item
weight: 2
heroes: !still
traits: none
moral: who keeps watch sees more than thieves | a secret grows until it needs a bigger room

plot: the night watch
time: night
tones: funny spooky brave
other: mouse, little ghost, hedgehog, raccoon, owl, child, old woman
pool: item occasion
title: The Night Watch | Who Goes There? | {Hero} Guards the {Bare}
ask: guards {a_item} | has to guard {a_item} all night | keeps watch over {a_item} until {feast}
ask: must guard {a_item} on the night before {feast}
fact: It is needed for {feast} the next day | Tomorrow is {feast}
fact: In the night somebody comes creeping: {a_other} | In the night {a_other} comes
fact: {Other} does not want to steal it at all
end: 1 = {other} may carry the cloth | 3 = {other} is the second guard
beat: here night; hero standing proud
- "Nobody gets past me," said {a_hero}. ^ {He} was to guard the {item} all night, until {feast}.
  {He} had a lamp, a whistle and a
  very straight back.
- It stood on a table {in_place}, the {item}, under a cloth. In front of it stood {a_hero}, and
  guarded it. ^ Tomorrow was {feast}. {He} didn't
  even blink.
- Somebody had to stay awake the night before {feast}. {A_hero} had said, "I will." ^ So {he} sat
  in front of the {item} and pinched {himself}
  now and then.
- {A_hero} had never been given anything so important. ^ It was {a_item}, and {he} was to guard it
  till morning. "And if a thief comes?" {he} had
  asked. "Shout," they had said.
beat: here night; hero sitting scared
- At ten it rustled. That was a leaf. At eleven it sighed. That was {hero}. At twelve a floorboard
  said, "Eek," and that was
  neither.
- It was quiet, and then quieter. Then something went tap, tap, tap. {Hero} looked for the whistle.
  {He} was sitting on
  it.
- The lamp burned low. Behind {hero} somebody breathed. {He} held {his} own breath, to be sure. It
  went on breathing.
- In the first hour {he} sang. In the second {he} counted. In the third a shadow came along the
  wall, and it had no
  owner.
beat: here night; hero pointing scared; other standing scared
- "Who goes there?" It came out as a squeak. "Nobody," said {a_other}, and came out from under the
  table. "I only wanted to see
  it."
- "Stop, thief!" cried {hero}. But there stood {a_other}, and {ohe} had brought a cushion. Thieves
  do not bring a cushion. "May
  I look at it?" asked {other}.
- {Hero} jumped forward and caught somebody by the sleeve. It was {a_other}. "Don't shout," {ohe}
  begged. "Tomorrow there'll be so many
  people. I'd never get to the front."
- {He} threw the cloth over it. Under the cloth something said, "Ow." It was {a_other}. "I don't
  want to take it," {ohe} said. "I want to
  say good night to it."
beat: here night; hero sitting curious; other sitting happy
- {Hero} thought. To guard it meant that nothing was to happen to it. Was looking something? {He}
  lifted the cloth. They looked at the {item}
  together, quite close.
- "Only look," said {hero}. {Other} looked at the {bare} till the tears came. "My grandmother had
  one like that," {ohe} said. Then {ohe} told about
  it, and the hours went by.
- "Sit there," said {hero}, "then I've got you both in sight." So {other} sat. {Ohe} saw something
  that {hero} had not. "It has a tiny
  scratch," said {other}, "there."
- Nobody had said anything about company. They sat left and right of the {bare}. Each time one fell
  asleep, the other
  coughed.
beat: here dawn; hero standing proud; other standing proud
- In the morning they came to fetch it for {feast}. "Did anything happen?" they asked. "Yes," said
  {hero}. "But nothing is
  missing." And {other} carried the cloth.
- The sun rose, and there stood the {item}, brighter than before. They had polished it until four.
  At {feast} {hero} kept a
  place in front, for somebody small.
- "All quiet," {hero} reported at six. {Other} was asleep on the cushion, with one {ohand} on the
  {bare}. "And who's that?" "The
  second guard," said {hero}.
- {Feast} was splendid. Everybody saw the {item}, from far off. Two of them had seen it from near,
  and winked.

plot: in the wardrobe
pool: beast
tones: funny cosy
time: day
friend: @person|animal !still
heroes: !still !sea
title: What Is in the Wardrobe? | A Secret with {Beast_bare}s | {Hero} Has a Secret
ask: hides {a_beast} in the wardrobe | hides {a_beast} at home | has {a_beast} in the wardrobe and
  nobody may know
ask: finds {a_beast} and hides it
fact: {He} hides it in the wardrobe | Nobody is allowed to know about it
fact: {A_friend} comes to visit and hears strange noises | {A_friend} comes to tea and notices
  something
fact: {Friend} is hiding something, too
end: 1 3 4 = the {beast_bare} gets a home of its own | 2 = it turns out to be allowed
beat: home day; hero standing worried
- It had been raining, and it had looked at {him} like that. So now {a_hero} had {a_beast} in the
  wardrobe. ^ Nobody must know. Pets
  were not allowed.
- "Shh," said {a_hero} to the wardrobe. ^ The wardrobe said nothing. But inside of it sat
  {a_beast}, between the coats, and was chewing
  one.
- {A_hero} came home with a very big coat. ^ {He} went straight to the wardrobe. When {he} came out
  again, the coat was thin. In the
  wardrobe sat {a_beast}.
- It is not easy to hide {a_beast}. {A_hero} had found that out by noon. ^ Under the bed it stuck
  out. In the bath it sang. In the wardrobe
  it was all right.
beat: home day; hero arms up worried; friend sitting curious
- Then {a_friend} came to tea. Bump, went the wardrobe. "What was that?" "My shoes," said {hero}.
  "They are restless." Bump,
  bump. "Both of them."
- There was a knock. It was {a_friend}. "It smells of hay here," said {friend}. "That's my new
  soap," said {hero}, and stood in front of
  the wardrobe.
- {A_friend} dropped in, just so. While they drank tea, a sock came walking out under the wardrobe
  door. {Hero} trod on it. "A
  draught," {he} said.
- "Why have you got three plates?" asked {a_friend}, who had come for tea. "I'm very hungry," said
  {hero}. In the wardrobe somebody
  burped. "Excuse me," said {hero}.
beat: home day; hero sitting surprised; friend sitting worried
- {Friend} went red. "I have to go home," {fhe} said. "Why?" "Because of my shoes. They're
  restless, too." They looked at each other for
  quite a while.
- "It's funny," said {friend}. "I have soap like that, at my place. In the cupboard under the
  stairs." And then {fhe} put a {fhand} over
  {fhis} mouth.
- A feather fell out of {friend}'s sleeve. "That isn't mine," said {friend}. "It's not mine
  either," said {hero}. The feather lay there, and
  belonged to nobody.
- Out of {friend}'s bag came a noise. It was small, and it was hungry. In the wardrobe something
  answered. "Oh," they said, both
  at once.
beat: here day; hero standing happy; friend standing happy
- So {friend} had a secret at home as well, and it was lonely. They put the two secrets together in
  the grass {in_place}. The {beast_bare} looked, and
  bowed.
- It all came out then. Each had thought that nobody else was so silly. They took the {beast_bare}
  outside, and the other one with it, and
  there was a great deal of noise.
- "Mine eats coats," said {hero}. "Mine eats stairs," said {friend}. Two such animals don't need a
  wardrobe. They need a
  shed.
- They opened the wardrobe. The {beast_bare} came out, in a hat. "It needs air," said {friend}.
  "And somebody who isn't a
  coat."
beat: here dusk; hero arms up proud; friend arms up proud
- They built it, out of the wardrobe. It has a door, and a window, and two names on it. Everyone
  may know. Everyone comes on
  Sundays.
- They asked, at last, if it was allowed. "In the wardrobe? No," was the answer. "In the garden?
  Why did you not ask?" {Hero} had no
  answer, and the {beast_bare} ate the list of rules.
- Now there is a house for them {in_place}, with straw. The wardrobe is empty. At night {hero}
  hangs the chewed coat in it, and is
  a little bit sad, and opens the window. Then they call to {him}.
- The {beast_bare} lives behind the house now. {Hero}'s coats have short sleeves since then. It's
  the fashion, {he} says.

plot: something is coming
time: day
tones: cosy wondering funny
friend: postman, mail woman, raven, snail, pigeon
title: Any Day Now | Waiting for the {Bare} | {Hero} Waits
ask: waits for {a_item} that will come by post | is waiting for {a_item} | has ordered {a_item} and
  waits and waits
fact: {A_friend} brings the post, but never the {bare} | Every day {he} asks {a_friend}, and every
  day the answer is no
fact: {He} gets {friend} something to drink every day | Waiting, the two become friends
end: 1 = {friend} comes although there is no post | 3 = {he} orders something else | 4 = {he}
  writes letters to {friend}
beat: here day; hero standing happy
- "Today," said {a_hero}, and stood at the gate. ^ Any day now {a_item} was to come, by post. {He}
  had saved up for it since the
  winter.
- {A_hero} had made room on the shelf. ^ The room was just the size of {a_item}. It had been
  ordered. It was on its way.
- {In_place} there's a stone that one can sit on. {A_hero} sat there from morning till night. ^
  {He} was waiting for {a_item}. It was
  coming from far away.
- Have you ever waited for a thing? {A_hero} waited for {a_item}. ^ {He} waited on one leg, then on
  the other, then sitting
  down.
beat: here day; hero sitting worried; friend walking calm
- At eleven {a_friend} came with the post. "A {bare}?" "Not today." The next day there was a bill.
  The day after that there was a
  leaf, but it wasn't addressed.
- The post was brought by {a_friend}. "Nothing from the {bare}," said {friend}, each morning.
  {Hero} nodded, as though {he} hadn't asked. Then {he}
  ran ahead to the corner, for tomorrow.
- Round the bend came {a_friend} with the bag. "Is it in there?" asked {hero}. "It's not in there."
  "Look underneath." {Friend} looked
  underneath, every day.
- "You again," said {a_friend}, who brought the post. "Me again," said {hero}. "And the {bare}?"
  "It is taking its time," said
  {friend}. "It will have its reasons."
beat: here day; hero sitting calm; friend sitting happy
- On the ninth day it was hot, and {hero} gave {friend} a glass of water. {Friend} sat down for a
  minute. {Fhe} told about a house with no
  door. On the tenth day {hero} had baked.
- It began to rain, so they waited under the roof, the two of them. {Friend} knew all the letters
  from outside. "You can tell by the
  weight," said {friend}, "whether somebody is happy."
- After a while {hero} forgot to ask about it first. "How's your foot?" {he} said instead. {Friend}
  showed the foot. Nobody had ever asked after
  it.
- {Hero} put out a second chair. One does not have to wait alone. They drank tea, and waited. It
  went faster, and then it went
  too fast.
beat: here day; hero standing surprised; friend standing happy
- And one day {friend} came running, with a parcel. It was the {item}! They unpacked it, and put it
  on the shelf. It fitted. Then they did not
  know what to say.
- Then it came. {Friend} had carried it on top of everything else, wrapped in {fhis} own coat.
  "{A_item}," said {hero} softly. It was just like in
  the picture.
- On the last day of the month {friend} held something behind {fhis} back. "Guess!" {Hero} guessed
  a cake. {He} guessed a cat. {He} had nearly
  forgotten: it was the {item}.
- There it was, the {item}, with nine stamps. {Hero} turned it round in {his} {hands}. {He} was
  happy. And a bit of {him} wasn't. "Will you
  come tomorrow all the same?" {he} asked.
beat: here dusk; hero sitting happy; friend sitting happy
- The next morning {friend} came at eleven, without any post. "Nothing for you," said {friend}, and
  sat down. It was the best nothing
  that had ever come.
- At eleven {hero} put out the two chairs. The {bare} got the third. {Friend} came round the bend,
  and was whistling already.
- "I've ordered something else," said {hero}. "What?" "I don't know yet. Something slow." {Friend}
  laughed so that the letters
  shook.
- The {bare} stands on the shelf. Every day {hero} writes a letter now. They are all for {friend}.
  {Friend} has to bring them to
  {fhimself}.

premise: cannot stop doing it
pool: habit
weight: 2
heroes: !still !vehicle
traits: none
quirks: none
tones: funny cosy
ask: cannot stop {habiting} | {habit} all the time | always {habit} | wants to stop {habiting}
moral: what you must do you cannot do | what makes you odd makes you easy to find

plot: now do it for the king
other: king, queen, old king
title: Now or Never | {Hero} Before the {Okind} | By Order of the {Okind}
fact: Everybody tries to cure {him} | The doctor gives {him} nine spoons of something
fact: {A_other} hears about it and wants to see it | {A_other} orders {him} to do it in front of
  everybody
fact: But when {he} must do it, {he} cannot
end: 2 = {he} does it once more | 4 = everybody at court does it
beat: here day; hero standing worried
- It began on a Monday. {A_hero} started {habiting}. ^ By Tuesday it had not stopped. By Friday
  {in_place} they could talk of nothing
  else.
- "Stop that, please," they said to {a_hero}. ^ {He} would have liked to. But {he} could not stop
  {habiting}, not at table, not in
  bed, not on Sundays.
- Somebody {habit} now and then, that's normal. {A_hero} did it from morning till night. ^ "I don't
  do it," {he} said. "It does
  me."
- There is one like that in every place. {In_place} it was {a_hero}. ^ {He} couldn't stop
  {habiting}. The hens had got
  used to it. Nobody else had.
beat: here day; hero sitting sad
- They gave {him} vinegar. They hung {him} upside down. They said "Boo." {He} {habit}, they said,
  whatever one does. And so it was.
- The doctor came, and looked into {his} ears. "That's rare," said the doctor, and ordered nine
  spoons of something brown. It helped the
  spoon.
- An aunt knew a rhyme for it. An uncle knew a knot. {Hero} lay there with the knot, and went on
  {habiting}.
- "You must think of something else," said one. "Hold your breath," said the next. {Hero} held it,
  and went blue, and went on. They
  stopped asking {him} to tea.
beat: palace day; hero standing scared; other sitting happy
- Then {a_other} heard of it. "I want to see that," said {other}, and sent for {hero}. There they
  all sat, in velvet. "Now {habit_do}," said
  {other}. And it was silent.
- It came to the ears of {a_other}. {Ohe} was bored that year. A throne hall full of people waited,
  with opera glasses. "Begin!"
  said {other}. {Hero} opened {his} mouth. Nothing.
- One day there was a carriage at the door. {A_other} wanted to know how one does that. On a red
  carpet stood {hero}. "By order: {habit_do}!"
  said {other}. It was no good.
- "Bring {him} here," said {a_other}. "I will laugh, for once." They put {hero} on a stool in the
  middle. "Please," said {other}. {Hero} tried,
  and tried, and could not.
beat: palace day; hero standing surprised; other standing curious
- {He} tried it from the left, {he} tried it from the right. Not a bit of it came. "I can't," said
  {hero}. Then {he} heard what {he} had said. "I
  can't!" {he} shouted. "It has stopped!"
- "More!" said {other}. "Louder!" But the more {he} had to, the less {he} could. It was gone.
  {Hero} looked under the stool.
- The hall waited. The clock ticked. {Hero} had never been so still in all {his} life. "How
  peaceful," said {other} after a
  while, and leaned back.
- "It must be easy," said {other}, and got up. "Look, one only has to..." And then {other}
  {habited}, and {habited}, and could not stop. <Nobody
  dared to say "Boo.">
beat: home dusk; hero sitting happy
- Since then {hero} has known how it is done. When it comes, {he} says, "I order you to." Then it
  goes. But on {his} birthday {he} orders nothing,
  and it is lovely.
- Now {hero} is free of it. In the evening it gets a bit quiet. Then {he} looks left, looks right,
  and starts {habiting}, just once, for
  old times' sake.
- "And do you miss it?" they asked at home. "No," said {hero}. But at night they heard it through
  the wall. Somebody was {habiting},
  very softly, and on purpose.
- {He} came home, and it was over. Only at court it isn't over. There, they say, everyone is
  {habiting} by now. It is called the new
  manners.

plot: found in the fog
friend: any
time: dusk
title: Lost in the Fog | How They Found {Hero} | That Was {Hero}!
fact: {A_friend} finds it annoying | It gets on the nerves of {a_friend}
fact: One day they all get lost in the fog | Then the fog comes and nobody can see anything
fact: {Friend} finds the way because of it
end: 3 = {friend} asks {him} to do it once more | 2 = everybody finds home by it in the fog
beat: here day; hero standing happy; friend standing angry
- "Could you stop that?" said {a_friend}. {A_hero} could not. ^ {He} was {habiting} again,
  {in_place}, in the middle of the day.
- They could have been the best of friends, {a_hero} and {a_friend}. ^ But one of them was always
  {habiting}, and it was not
  {friend}.
- {A_hero} couldn't stop {habiting}, that was all that was wrong with {him}. ^ "It is driving me up
  the wall," said
  {a_friend}. There was a wall. {Fhe} went up it.
- All day long {a_hero} was {habiting}. ^ {A_friend} put moss in {fhis} ears. Then {fhe} took it
  out again, to ask whether it was
  over.
beat: here day; hero sitting sad; friend walking angry
- So {hero} stayed away. {He} went far out, where it would bother nobody. {He} sat on a stone and
  could not even do it properly. Alone it
  was no fun.
- "Just for one day," begged {friend}. {Hero} tied a scarf round {his} middle, and thought of
  stones. It held until noon. Then {he} ran off and
  let it out behind the hill.
- In the end {friend} shouted. {Fhe} had never done that. {Hero} went away without a word, and
  without {habiting}. It was
  suddenly very quiet {in_place}.
- They drew a line. On this side one might, on that side not. {Hero} sat on this side. It was a big
  side, when nobody else was on
  it.
beat: here dusk fog; hero sitting scared; friend walking scared
- Then the fog came. It rolled in so thick that you couldn't see your own nose. {Friend} called,
  and the fog ate it up. {Fhe} didn't know
  any more where home was.
- By evening there was fog, as white as milk, and just as easy to see through. {Friend} walked with
  {fhis} {fhands} out. "Hello?" {fhe} said. "Hello,"
  said the fog. That did not help.
- The fog took the hill first, then the trees, then the path. {Friend} walked in a ring and met
  {fhis} own feet. Ahead there was the bog. Or
  was it behind?
- You know fog. It puts everything away. {Friend} stood still, for one more step could be the wrong
  one. {Fhis} heart beat in {fhis}
  ears.
beat: here dusk fog; hero arms up happy; friend running happy
- But there! Somebody was {habiting}. There is only one who does it like that! {Friend} went after
  it, step by step, straight into {hero}'s
  arms.
- And then {fhe} noticed it, far away, and quite clearly. {Hero} was at it again! {Fhe} had never
  been so glad of anything. "Don't stop!" cried {friend}. "I'm
  coming!"
- What was that? It could be only one. In all the world nobody did it like {hero}. {Friend} laughed
  out loud, and walked
  right to it.
- Something broke through the white: {hero}, {habiting}. "More!" shouted {friend}. "Go on, please,
  go on!" Nobody had ever asked {him}
  for more.
beat: home night; hero sitting happy; friend sitting happy
- "I'll never say anything again," said {friend} at home. {Fhe} kept it up till Thursday. Then
  {fhe} said, "Could you stop that? Only until the soup is
  finished." And {hero} nearly could.
- When there's fog now, everybody says, "Where is {hero}?" They wait until it begins, and go home
  by it. {He} has got a lamp from the
  town, too. {He} does not need it.
- Later they sat by the stove. "Do it once more," said {friend}. "Now I can't," said {hero}. They
  waited. The moment {friend} had closed {fhis} eyes, it
  came.
- {Friend} took the moss out of {fhis} ears and planted it. It's grown quite big. They sit on it,
  and one of them is {habiting}.

plot: only before a question
friend: @old|person|animal !still
title: What Was Stuck | {Hero} and the Stuck Sentence | The Word Behind It
fact: {A_friend} is the only one who listens | {A_friend} asks when it happens
fact: They find out that it only happens when {he} wants to say something | It comes when {he}
  swallows what {he} wanted to
  say
end: 4 = {he} says thank you | 3 = {he} only does it when {he} is happy
beat: here day; hero standing worried
- Everyone asked, "Why?" And {a_hero} didn't know. ^ {He} couldn't stop {habiting}. {He} did it
  {in_place}, and {he} did it on
  the way there.
- "There you go again," they said to {a_hero}. ^ {He} was {habiting}. {He} hadn't even noticed.
  {He} put both {hands} in front of {his} face.
- {A_hero} had a friend less each week. ^ That was because {he} could not stop {habiting}, just
  when it did not suit anybody.
- It happened to {a_hero} at the baker's, and it happened {in_place}. ^ {He} could not stop
  {habiting}. People moved a bit to one
  side.
beat: here day; hero sitting sad; friend sitting calm
- {A_friend} did not move to one side. {Fhe} sat down next to {him} and listened. "When does it
  come?" asked {friend}. "Always," said {hero}. "Hm," said
  {friend}. "Is it coming now?" It was not.
- Then {a_friend} came along, with a notebook. "Don't stop," said {friend}. "I want to know when it
  happens." That was a new one. {Hero} was quite
  confused.
- Only {a_friend} didn't say "Stop that." "Tell me," said {friend}, and pulled up a crate. So
  {hero} told, and while {he} told, it didn't come. Not
  once.
- "Let's make a list," said {a_friend}. When {hero} was eating: no. When {he} slept: no. When {he}
  stood in a queue and somebody pushed in:
  oh yes.
beat: here day; hero standing curious; friend pointing curious
- They went round, and {friend} watched. At the well somebody took {hero}'s bucket. {Hero}
  swallowed, and there {he} was, {habiting}. "Aha," said
  {friend}.
- Three times that day it came. Each time {hero} had wanted to say a thing, and hadn't. {Friend}
  underlined it. "You swallow," {fhe} said, "and then
  out it comes, somewhere else."
- "What did you want to say just now?" asked {friend}. "Nothing." And at once {he} was {habiting}.
  "And really?" asked {friend}. {Hero} looked at {his}
  {feet}.
- It was always just before a sentence that did not come. "There's something stuck," said {friend}.
  "It's knocking on the
  door."
beat: here day; hero pointing scared; friend standing calm
- The next time somebody pushed in, {hero} trembled. But {he} said it: "Please, I was here first."
  It was not loud. "Oh," said the other. "Sorry."
  And that was all.
- "Then say it," said {friend}. {Hero} took a breath as if for diving. "I would like to play, too,"
  {he} said. Nobody laughed. Somebody threw {him}
  the ball.
- It took {him} three tries. Then the sentence came out. "I don't like it when you laugh," said
  {hero}. It was so still that one heard the bees. They
  nodded.
- "No," said {hero} at the well. It was the first no of {his} life. "That's mine, and I need it."
  The bucket was given back, just like
  that.
beat: here dusk; hero sitting happy; friend sitting happy
- And what about {habiting}? It didn't come that evening, and it hardly ever does now. If it does,
  {hero}
  stops. "What is it that I want to say?" {he}
  asks. It always knows.
- "Is it gone now?" asked {hero}. "It's only waiting," said {friend}. "It's your doorbell. You may
  be glad of it." So {he} was.
- Now {he} is {habiting} only when {he} is happy. It's quite a different thing. One can even join
  in. {Friend} does.
- {Friend} shut the notebook. "There's something that I've been wanting to say," said {hero}.
  "What?" "Thank you." It had been stuck all
  day.
""")
