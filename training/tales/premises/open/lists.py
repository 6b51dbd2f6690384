"""Tales of three things that have nothing to do with each other, until they have."""

from tales.grammar import premises

PREMISES = premises("""
premise: three things that do not belong together
pool: nouns
weight: 3
heroes: !still
traits: none
quirks: none
tones: funny wondering cosy
ask: has to do with {a_one}, {a_two} and {a_three} | finds {a_one}, {a_two} and {a_three}
moral: everything is good for something, if you wait | a list is a story that nobody has told yet

plot: the slip of paper
title: {One}, {Two}, {Three} | The Slip of Paper | Three Words
draw: writer / why = grandmother / it was the recipe for a good day | the old teacher / it was the
  best day of {his} life | a child long ago / it was
  what one needs to be happy
fact: {He} finds a slip of paper on which there are only three words | There are three words on the
  paper
fact: {He} looks for all three of them
end: 1 = {he} writes a list of {his} own | 3 = the paper goes back to where it was
beat: here day; hero standing curious
- In an old coat {a_hero} found a slip of paper. ^ There were three words on it, one under the
  other: "{One}. {Two}. {Three}." Nothing more. Who
  writes such a thing?
- The wind blew a bit of paper against the nose of {a_hero}. ^ "{One}, {two}, {three}," {he} read
  aloud. {He} read it again, backwards. It did not get any
  clearer.
- {A_hero} opened a book, and out of it fell a slip. ^ "{One}," it said. "{Two}. {Three}." The
  writing was old, and there was a spot of jam on
  it.
- "Is this a riddle?" asked {a_hero}. ^ {Spot} {he} had found a paper, with just three words:
  {one}, {two}, {three}. Nobody {in_place} could make
  anything of it.
beat: here day; hero walking curious
- "I must find them," said {hero}. {A_one} was easy. One stood at the neighbour's, who lent it.
  Next came {a_two}. For that {he} had to wait till Tuesday, and say
  please.
- First {he} fetched {a_one}. It was heavier than the word. Then {he} found {a_two}, right where
  nobody looks. {He} put the one next to the other. They had nothing to say to each
  other.
- {He} borrowed {a_one} and promised to be careful. {He} swapped {his} cap for {a_two}. Now there
  were two, and they looked past one
  another.
- So {he} went to look. {A_one} {he} found before lunch. {A_two} {he} found after it. It was odd to
  walk through the streets with those two, and people made
  room.
beat: here day; hero sitting worried
- But where does one get {a_three}? {Hero} asked everywhere. "What do you need it for?" "I don't
  know yet," said {hero}. That was no good answer. It was the true
  one.
- {A_three} was the hardest. {Hero} looked for three days. In the end {he} sat down on the steps,
  beside the {one} and the {two}, and waited. Then it came, round the
  corner, all by itself.
- Nobody had {a_three}. Then an old man said, "Long ago we had one," and showed {hero} a shed. It
  was dark in there, and there it
  was.
- "Third: {three}," read {hero}. {He} asked at nine doors. At the tenth somebody said, "At last!
  I've been wanting to lend that to somebody for years."
beat: here dusk; hero sitting curious
- Now {he} had all three. {He} set them in a row and looked at them. Nothing happened. People had
  come along, though: the neighbour, the old man, a child. They all wanted to know how it went
  on.
- {One}, {two}, {three}. Behind each of them stood the one who had lent it. "Shall I tell you what
  I use it for?" asked one. It was the beginning of a long
  evening.
- {He} put the {one} on the left, the {three} on the right. The {two} came in between. And as it
  got dark, everybody came to see what {he} was
  up to. Somebody brought bread.
- There they were, the {one}, the {two} and the {three}. "And now?" they all asked. "Now you're
  here," said {hero}. {He} hadn't known that it would be so
  many.
beat: here night; hero arms up happy
- They sat till midnight. It had been {writer} who wrote it, and {why}, somebody said. Nobody could
  prove it. {Hero} turned the slip over and wrote a list, too. There were only
  names on it.
- "I know that paper," the oldest of them said suddenly. "That was {writer}. I think {why}." They
  looked round. It had just been
  one.
- Perhaps {writer} had written it, because {why}. Perhaps it was quite different. Everything was
  given back, the {one}, the {two} and the {three}. The slip {hero} put back where it came
  from. The next one should have such a day, too.
- "{Why}," it said on the back, very small, from {writer}. {Hero} had never turned it over. {He}
  laughed so that the {three} nearly fell off the
  wall.

plot: you cannot make a story of that
friend: @person|animal|magic !still
time: night
title: A Story with {A_three} in It | Three Words, Please | {Hero} Tells a Story
draw: bet = a week of washing-up | the last piece of cake | the top bunk | a bag of nuts
fact: {A_friend} bets {bet} that nobody can make a story of it | It is about a bet: {bet}
fact: {He} tells a story in which all three come in
end: 2 = {friend} has to know how it goes on | 3 = {he} wins the bet
beat: home night; hero sitting proud; friend sitting calm
- "Give me three words," said {a_hero}, "and I'll make a story of them." ^ {A_friend} thought hard.
  "{One}," said {friend}. "{Two}. And {three}! You will never do
  it."
- It was raining, and {a_hero} wanted to tell a story. ^ "But there must be {a_one} in it," said
  {a_friend}. "And {a_two}. And {a_three}." {Friend}
  bet {bet} on it.
- {A_hero} boasted a bit that evening. ^ "I can tell a story about everything," {he} said. "About
  {a_one}, {a_two} and {a_three}?" asked {a_friend}. "All in the
  same one?"
- "Nobody can make a story of that!" said {a_friend}. {A_hero} cleared {his} throat. ^ There were
  three words: {one}, {two}, {three}. The bet was about
  {bet}.
beat: home night; hero pointing proud; friend sitting curious
- "Well," began {hero}, "there was once {a_one} that was tired of being {a_one}. It wanted to see
  the world. So it rolled, or walked, or however they do that, out of the
  door."
- {Hero} shut {his} eyes. "Once {a_one} was standing at the crossroads," {he} said, "and didn't
  know whether to go left or right." "That can't be," said {friend}. "Shh," said
  {hero}.
- "Far away, where nobody ever goes," said {hero}, "{a_one} lay in the grass and dreamed. It
  dreamed that it was a king." {Friend} moved a little
  nearer.
- "It begins with somebody knocking," said {hero}. "Outside stands {a_one}. 'I'm running away,' it
  says, 'let me in.'" "From what?" asked {friend}, although {fhe} hadn't wanted
  to ask.
beat: home night; hero pointing happy; friend sitting scared
- "After three days it met {a_two}, and that was in great trouble. 'Help me!' it called. 'They want
  to swap me for a goat!' And so they went on together, by
  night."
- "And then, out of the fog, came {a_two}. They looked at each other for a long time. 'I was afraid
  of you,' said the {two}. 'And I of you,' said the {one}." The lamp
  flickered.
- "But {a_two} was sitting there already. 'That's my place,' it said. They quarrelled until the
  moon laughed. Then each of them moved up a
  bit."
- "In its pocket," {hero} went on, "was {a_two}." "It hasn't got a pocket!" "In this story it has.
  And the {two} said, 'Whatever you do, don't turn round.'" {Friend} turned
  round.
beat: home night; hero sitting calm; friend sitting curious
- Then {hero} stopped. "And the {three}?" asked {friend}. "You've forgotten the {three}!" "No,"
  said {hero}. "That's behind the door, the whole time." It was so quiet that one could hear the
  rain.
- "That's only two," said {friend}. {Hero} smiled. "Who do you think has been telling it?" {he}
  said. "The {three} did. It's very old, and it was there." {Friend} got goose
  bumps.
- "And they walked and walked, until they saw a light. In the window stood {a_three}. It had been
  waiting for them, for a hundred years. 'You're late,' said the {three}. 'The tea's gone
  cold.'"
- "What did they need then?" asked {hero}. "Think." {Friend} thought. "{A_three}!" {fhe} cried. And
  as {fhe} had said it {fhimself}, nobody could say any more that it
  didn't fit.
beat: home night; hero sitting happy; friend sitting happy
- "And then they lived there, all three, and if they need a fourth, they'll let us know." {Friend}
  breathed out. "{Bet}," said {hero}. "Tomorrow," said {friend}. "And now once more, from the
  beginning."
- "The end," said {hero}. "That's not an end!" cried {friend}. "What did the {one} say?" "You'll
  hear that tomorrow, for three new words." {Friend} couldn't sleep. {Fhe} was looking for very
  difficult
  ones.
- {Friend} paid, without a murmur: {bet}. "But I should get a bit back," said {friend}. "They were
  good words." {Hero} had to admit
  that.
- In the morning {friend} looked at all things in another way. What had the {one} seen? Where was
  the {two} going? And {hero}? {He} slept until noon. Telling
  makes you tired.

plot: the three in the box
pool: trinkets
time: day
other: old man, old woman, postman, mail woman, sailor
title: The Wrong Box | What Came by Mistake | {One}, {Two}, {Three} and {Hero}
fact: A parcel comes by mistake with three things in it | {He} gets a box that is not for {him}
fact: {He} keeps the things for a night and something happens with each of them
fact: Then {a_other} comes and wants it back
end: 1 = {he} may keep one of them | 4 = {other} stays for supper
beat: home day; hero standing curious
- The box had the right street and the wrong name. {A_hero} opened it, but only a little. ^ In it
  there were {a_one}, {a_two} and {a_three}. "That's not what I ordered," {he}
  said. {He} had not ordered anything.
- It stood at the door one morning. {A_hero} lifted the lid. ^ {A_one}, {a_two}, {a_three}. There
  was no letter with it. Somewhere someone was waiting for
  that.
- {A_hero} got a parcel, and {he} had never had one before. ^ Out of the straw {he} took {a_one}.
  Under that was {a_two}. Right at the bottom, and not very pleased, was
  {a_three}.
- "Careful! Do not shake!" it said on the box. {A_hero} shook it. ^ Then {he} looked. In it were
  {a_one} and {a_two}, and between them was {a_three}.
beat: home night; hero sitting surprised
- {He} wanted to take it to the post office in the morning. But at night the draught slammed the
  door, and the {one} was just what one could wedge it with. Then it
  was quiet.
- It was a bad night. A storm came, and a shutter banged. {Hero} took the {one}, since nothing else
  was at hand, and it held till
  morning.
- "I won't use anything," said {hero}. Then the lamp went out and {he} hit {his} toe. {He} felt
  about, and found the {one}. Strange to say, it
  helped.
- At midnight something was hungry in the wall, and scratched. {Hero} didn't know what to do. {He}
  put the {one} in front of it. The scratching
  stopped, and somebody said thank you.
beat: here day; hero walking happy
- In the morning a child was crying {in_place}. "Wait," said {hero}, and ran to get the {two}. {He}
  only showed it. The child forgot that it had been
  crying.
- The next thing was the neighbour, up on the roof, who could not get down. Don't ask how, but with
  the {two} it worked. They all
  saw it.
- And because {he} had it under {his} arm, the {two} came in useful as well. Two old friends had
  quarrelled. They saw the {two}, and looked at each other, and had to
  laugh.
- Then {he} met a goose who would let nobody pass. {Hero} held up the {two}. The goose thought it
  over, and stepped aside. {He} didn't know why. Nor did the
  goose.
beat: home dusk; hero standing worried; other standing calm
- At six there was a knock. It was {a_other}. "I think that you've got my box," said {other}.
  {Hero} gave back everything, and told the truth about it. Of the {three} {he} had nothing to
  tell.
- "There has been a mistake," said {a_other}, at the door. {Hero} fetched the box. "I have used the
  {one}," {he} said, "and the {two}. Only the {three} not." {He} was
  ashamed.
- Then {a_other} came, out of breath. "A box? For me?" {Hero} had packed it all up again, nearly as
  it was. "The {three} is at the bottom," {he} said. "I didn't touch
  that."
- Outside stood {a_other}. "I have been looking for it in nine streets," said {other}. {Hero} had
  wrapped up the {one} and the {two}. {He} was just stroking the {three}. {He} put it
  in.
beat: home night; hero sitting happy; other sitting happy
- "And what are they for?" asked {hero}. "The one for doors, and the other for tears," said
  {other}. "And this?" {Ohe} laid the {three} in {his} {hand}. "That is for whoever gives back the
  rest."
- "Do you know what it's for, the {three}?" asked {other}. {Hero} shook {his} head. "Nor do I,"
  said {other}. "That's why I wanted it. Shall we find
  out?"
- {Other} looked at the {one}, then at the {two}. They looked used, and happy. "With me they would
  only have stood about," {ohe} said. Since then half of the box stands at {hero}'s. Which half,
  changes each
  week.
- It was raining, so {other} came in. They set the {three} on the table between them, and ate soup.
  "I know now what that's for," said {hero}. "It's for there being two
  plates."

plot: who is the most useful
pool: trinkets
other: old woman, old man, scarecrow, gardener, fisherman
time: night
title: Who Is the Most Useful? | The Quarrel on the Shelf | {One} against {Two}
fact: At night the three start to quarrel about who is the most useful | The things can talk and
  they quarrel
fact: {He} is to decide who is right
end: 2 = {he} needs all three at the same time | 3 = they never quarrel again
beat: home night; hero sitting surprised
- "I'm the most useful one," said somebody in the dark. {A_hero} sat up. ^ On the shelf there were
  {a_one}, {a_two} and {a_three}, and they were having a
  quarrel.
- {A_hero} had put them side by side, without thinking: {a_one}, {a_two}, {a_three}. ^ At midnight
  one of them coughed. "Some of us," it said, "are only here for
  decoration."
- Have you ever heard {a_one} talk? {A_hero} had not, until that night. ^ It was talking to
  {a_two}, and rather loudly. And {a_three} was saying, "Nonsense."
- There was a noise in the house of {a_hero}. ^ {He} crept down. "Without me nothing works,"
  {a_one} was just saying. "Ha," said {a_two}. And {a_three} laughed so that it
  shook.
beat: home night; hero standing curious
- "You there," said the {one}, "you decide. Who of us do you need the most?" {Hero} scratched {his}
  head. {He} had only wanted a drink of
  water.
- They had seen {him}. "Let {him} be the judge!" cried the {two}. "Each of us gets one day," said
  the {three}. "Then {he} shall say who's best." {Hero} yawned, and said
  yes.
- "Quiet!" said {hero}. "I need you all." "That isn't an answer," said the {one}. "That's what one
  says to aunts," said the {two}. "Name one of us," said the
  {three}.
- "It's me!" "It's me!" "It is me!" It went on until cockcrow. "I will try each of you," said
  {hero}, with rings under {his} eyes. "Now
  sleep."
beat: here day; hero walking worried
- So {he} took the {one} along on Monday, and left the others. All went well until noon. On Tuesday
  it was the turn of the {two}, and on Wednesday that of the {three}. There was always something
  missing.
- First {he} tried to do everything with the {one}. One should have seen {him} with the soup. The
  day after, {he} did it all with the {two}. The soup was better, but {he} couldn't get in at the
  door.
- A whole day with nothing but {a_three}! It was a short day. Then one with the {one}, which was a
  long one. And the one with the {two} {hero} doesn't talk
  about.
- {He} kept a list with crosses. The {one} got three, the {two} got three, and the {three} got
  three. {He} counted again. It stayed like
  that.
beat: here dusk; hero running surprised; other arms up scared
- Then, on the fourth evening, somebody called for help. It was {a_other}, stuck in the mud up to
  {ohis} knees. {Hero} ran home, and took what was on the shelf. {He} took all
  three.
- The bell rang. {A_other} stood on the wrong side of the river, and it was rising. {Hero} tried it
  with the {one}. It was not enough. "Take me!" cried the {two}. "And me!" cried the
  {three}.
- It was {a_other} who came running. "My cow is on the roof!" Nobody has ever found out how she got
  up there. How she came down again, they all know: with the {one} in front, the {two} below, and
  the {three} for talking her
  round.
- In the night there was a storm, and it took {a_other} by the coat. {Hero} held on to {ohim}. The
  {two} held {hero}, the {one} held the {two}, and the {three} held
  everybody up with jokes.
beat: home night; hero sitting happy; other sitting happy
- Afterwards {he} set them back on the shelf. "Well?" they asked. "Who was it?" {Hero} thought for
  a long time. "You," {he} said, and was asleep before they could
  ask.
- "With one of you I'd never have done it," said {hero}, "nor with two." They were silent. "Then
  it's the last one who's most useful," said the {three}. "It doesn't matter which one is the
  last," said {hero}.
- Since then it's been quiet on the shelf. Only when {other} comes to visit do they start again. "I
  was in front." "I was below." "I was funny." And {other} says that it's
  all true.
- {Other} stayed for tea. "What good things you have," {ohe} said. On the shelf somebody grew a
  little, with pride. {Hero} heard it three times.
extras: she her
""")
