"""Tales of something found, given or inherited: what is in it, whose it is, what it is for."""

from tales.grammar import premises

PREMISES = premises("""
premise: finds a thing with a note
pool: item
weight: 2
heroes: !still
traits: none
ask: finds {a_item} | discovers {a_item} | stumbles over {a_item}
moral: what is passed on grows | nothing is nobody's

plot: please pass it on
tones: cosy wondering
draw: note / do = Look after me for nine days, then pass me on / for nine days | Only for one
  summer. Then it's somebody else's turn / for one summer |
  Keep me until you have laughed three times / until the third laugh | Not yours. Not mine. Whose
  turn is it / for a while
friend: any
title: Whose Turn Is It? | The Note on the {Bare} | Pass It On
ask: finds {a_item} with a note on it | finds {a_item} and on it is a note: "{note}"
fact: There is a note on it: "{note}" | On it hangs a note
fact: {He} gets so fond of it that {he} does not want to give it away
fact: {A_friend} is sad and needs it more
end: 1 = {he} writes on the back of the note | 3 = it comes back to {him} one day
beat: here day; hero standing curious
- {A_hero} nearly sat on it. {Spot} lay {a_item}. ^ A note hung from it on a thread: "{note}."
  There was no name, and the writing was
  very old.
- What was that, {spot}? {A_hero} bent down. ^ It was {a_item}, not lost, but put there, just so.
  On it was a note. "{note}," it said.
- It had been waiting for somebody, one could tell. {In_place} lay {a_item}, and {a_hero} was the
  first to come by. ^ "{note}," said
  a note.
- {A_hero} looked left, {a_hero} looked right. ^ {In_place} nobody was to be seen, only {a_item}.
  There was a note as well. {He} read it
  twice: "{note}."
beat: home day; hero sitting happy
- So {he} took the {bare} home, {do}. It stood next to {his} {bed}. In the evening {he} told it
  what had happened. Things began to happen, so that
  there was something to tell.
- {He} did as the note said, and kept it {do}. {He} cleaned it. {He} showed it the view. Soon {he}
  could not think how it had been
  before.
- At home it fitted everywhere. {He} took the {bare} along to breakfast, and to the brook. It was
  only {do}. {He} tried not to
  count.
- "{do}," said {hero} to the {bare}, "that's long." It wasn't long at all. With {a_item} in the
  house the days have
  short legs.
beat: home night; hero sitting sad
- Then the time was up. {Hero} hid the note under a plate. "Nobody would ever know," {he} thought.
  The {bare} looked at {him}, in so far as
  it could.
- On the last evening {he} read the note again. Perhaps it said something else by now. It didn't.
  {He} turned it over, and over once
  more.
- And now? Give it away? {Hero} put {his} {hand} on the {bare}. "It does not say to whom," {he}
  said. That was true. It was not much of a
  reason.
- {He} thought of losing the note. {He} lost it. In the morning it lay on the doormat, and {he} had
  not even opened the
  window.
beat: here day; hero standing calm; friend sitting sad
- The next day {he} met {a_friend}, who sat there and looked at {fhis} {ffeet}. "What have you
  got?" asked {hero}. "Nothing," said {friend}. "That's what I've
  got." {Hero} thought of the {bare}.
- {In_place} sat {a_friend}, all alone, and had drawn a ring around {fhimself}. "Is something the
  matter?" "No," said {friend}. It was the saddest no that {hero} had ever
  heard.
- Then {hero} saw {a_friend}. {Fhe} was just like somebody else. {Hero} thought about who that was.
  It was {he} {himself}, before the {bare}.
- {A_friend} was new {in_place}, and nobody had said hello yet. {Hero} said hello. Then {he} ran
  home. There was something that {he} had to
  fetch.
beat: here dusk; hero waving happy; friend standing happy
- "Here," said {hero}. It was hard, and then it was light. On the back of the note {he} had
  written, "It likes to be told things." {Friend} read it, and
  began.
- {He} gave the {bare} to {friend}, with the note on it. {He} walked home with empty {hands}. They
  didn't feel empty. They felt as
  if they had just shaken {hands}.
- It has been with {friend}, and with a smith, and with three children since then. Last week {hero}
  nearly sat on something. It was {a_item}. The
  note had grown very long.
- "Is it mine?" asked {friend}. "No," said {hero}. "It's your turn." And as the {bare} had liked it
  best in company, {he} came by every
  evening.

plot: what it was for
tones: funny wondering cosy
draw: a / b / c = to keep a door open in the great storm / as an anchor / to drive off a bear | to
  bring up a duckling / as a crown / as a wedding present | to
  stop a leak / as a pillow on a long journey / to start a band
title: What Is It For? | Grandmother's {Bare} | {Hero} Wants to Know
ask: inherits {a_item} from {his} grandmother | is given grandmother's {item} and does not know
  what it is for
ask: finds {his} grandmother's {item} in the attic
fact: Nobody can tell {him} what it is for | {He} asks everybody what it is for
fact: Everyone tells a different story about it
fact: {He} understands that all the stories are true
end: 1 = {he} uses it for something quite new | 3 = {he} lends it to anyone who needs it
beat: home day; hero standing curious
- It came in a box, with straw. "For you, from grandmother," it said on it. {A_hero} unpacked
  {a_item}. ^ {He} turned it round. "Yes," {he} said,
  "but what for?"
- {A_hero} found it in the attic, wrapped in an apron. ^ It was {a_item}. Grandmother had kept it
  all her life. Nobody could say
  why.
- Others inherit a castle. {A_hero} had inherited {a_item}. ^ It was grandmother's. It must be good
  for something, for grandmother had never kept a thing
  that wasn't.
- "Take good care of it," grandmother had written. {A_hero} looked into the parcel. ^ In it was
  {a_item}. There were no
  directions.
beat: here day; hero walking curious
- {He} asked the blacksmith. "That? She used it {a}," said he. The fisherman laughed. "Nonsense. It
  was {b}." The teacher knew better. "{C}," said she.
- {In_place} {he} showed it round. "I remember that one," said the first. "{a}." "No, no, {b},"
  said the second. From a window someone called,
  "{c}!"
- "{a}," said the oldest man in the place, quite sure of it. "{b}," said the second oldest. They
  quarrelled about it until the third oldest
  said, "{c}."
- Everybody knew the {bare}. With one it had been used {a}. With another, {b}. The miller got quite
  red with laughing. "{c}," he said, "and I
  was there."
beat: home dusk; hero sitting worried
- {He} wrote it all down and was no wiser. One {bare}, three stories. "Somebody is wrong," said
  {hero}. But they had all had tears in their
  eyes, in the middle of telling.
- At home {he} set it on the table. "What are you for, then?" The {bare} said nothing. It had
  scratches, though, and each
  was of a different kind.
- Two of them must have been fibbing. {Hero} looked closely at the {item}. There was tar on it.
  There was a bit of feather. There was
  rice.
- "It can't be everything," thought {hero}. {He} held it up to the light. On the underside there
  were notches, a whole row. Someone had
  been counting.
beat: home night; hero sitting surprised
- Then {he} understood. They were all right! Grandmother had lent it, again and again, to whoever
  stood at the door. It wasn't for one thing. It was for
  whoever came.
- One mark for each time. It had helped with this, and then with that. "It's for everything," said
  {hero}. "She only had to look
  at it long enough."
- It wasn't the {bare} that could do it. It was she. When somebody was in trouble, she had looked
  about her, and there it
  lay.
- "What it's for," {hero} wrote at the bottom of the page, "turns out each time." Under that {he}
  drew the {bare}. It
  looked pleased.
beat: here day; hero standing happy
- In the morning the neighbour's little one was crying, for a goose sat in the pram. {Hero} looked
  about {him}. There lay the {bare}. {He} cut a notch into it that
  evening.
- {He} hung it by the door, where one can reach it. Nothing happened all week. On Sunday there was
  a knock. "Have you got something for...?" "Yes," said
  {hero}.
- Now {he} lends it out as she did. It comes back each time with one more scratch, and one more
  story. {Hero} keeps the stories in the
  box with the straw.
- "And what is it for?" {his} own children will ask one day. {He} has thought of an answer.
  "Guess," {he} will say, and put on the
  soup.
extras: she her he

plot: smaller and smaller
pool: item item2
tones: wondering funny
draw: last / so = a seed / put it into the earth | a whistle no bigger than a grain of rice / blew
  it once, very softly | a spark / lit the lamp with it | a
  word on a bit of paper / said it aloud
title: Inside, Inside, Inside | {Hero} Opens the {Bare} | Smaller and Smaller
ask: finds {a_item} with something inside | finds {a_item} in which there is {a_item2}
ask: opens {a_item} and finds {a_item2} in it
fact: Inside of it there is {a_item2} | {He} opens it, and in it is {a_item2}
fact: And in the {bare2} there is something else, even smaller
fact: In the very last one there is {last}
end: 1 3 = {he} packs it all up again for the next one | 2 = the smallest thing turns out to be the
  biggest
beat: here day; hero standing curious
- Something rattled. {A_hero} shook it again. ^ {He} had found {a_item} {in_place}, {spot}. And in
  it there was something that wanted to get
  out, or did not want to stay in.
- {Spot} stood {a_item}, as though somebody had just gone away. {A_hero} knocked on it. ^ It
  sounded hollow. It sounded
  full, too.
- {A_hero} found {a_item}, and it was heavier than it should be. ^ "There's something inside," {he}
  said. {His} ears stood up, or would
  have.
- {In_place} lay {a_item}. {A_hero} picked it up. ^ On it was scratched, "Open slowly." {He} had
  never in {his} life opened anything
  slowly.
beat: here day; hero sitting surprised
- It took a while. Then it went pop. In the {bare} lay {a_item2}, wrapped in moss. How it had ever
  got in there is another
  story.
- {He} turned it and pressed it, and it opened like a nut. Inside was {a_item2}. "You don't fit in
  there," said {hero}. "Yes I do," it
  seemed to say.
- And what was in it? Another one! That is, not another {bare}, but {a_item2}. {Hero} laughed.
  Something in the {bare2} rattled, too.
- Slowly {he} opened it, nearly slowly. Out of it came {a_item2}. On that it said, "More slowly."
beat: here day; hero sitting curious
- In the {bare2} there was a box. In the box there was a nut. In the nut there was a thimble.
  {Hero} lay on {his} tummy by
  now.
- The {bare2} had a little door. Behind the little door was a little drawer. In the little drawer
  was a pea pod, and it had a
  zip.
- {He} opened the {bare2}, and in it was a bag. In the bag was a walnut. {His} {hands} had become
  too big. {He} went on with a
  needle.
- So it went on: out of the {bare2} came a purse, out of the purse a shell, and out of the shell a
  bead. "When will it stop?" asked {hero}. {He}
  hoped that it wouldn't.
beat: here dusk; hero standing surprised
- In the very last, so small that {he} had to stop breathing, was {last}. That was all. {Hero}
  thought for a long time. Then {he} {so}.
- And then there was no more to open. There lay {last}. "For that?" said {hero}. But whoever packs
  a thing nine times means it. {He} {so}.
- {He} nearly lost it in the grass. It was {last}. All that wrapping had been for this one, and it
  weighed nothing. Carefully {he} {so}.
- There it was: {last}. {He} looked to see whether something was in that, too. There was. But one
  couldn't open it. So {he} {so}.
beat: here night; hero arms up happy
- What happened then was small at first, and later it wasn't. Before {he} went, {hero} put it all
  back: the {bare2} into the {bare}. In the
  last place {he} left something of {his} own.
- It grew, and went on. In the end it was bigger than the {item}, and bigger than {hero}. "So
  that's how it fits," {he} said. "One has to wait
  until it's out."
- "Open slowly," wrote {hero}, and closed up the {bare2}, and the {bare}. Inside, where it is
  smallest, there lies a surprise from {him}. {Spot}
  somebody will find it.
- Whoever comes to see {him} is shown the {bare}. "It's empty," they say. "Yes," says {hero}. "Now
  look around you."

premise: is given a strange thing
pool: item
weight: 2
heroes: !still
traits: none
moral: little wishes are not small | a present is a question

plot: very small wishes
tones: funny wondering
draw: first / second = a raisin / that {his} left sock be dry | one more crumb / that the itch stop
  | a warm spoon / that the spider move a bit to
  the right
friend: @person|animal|magic !still
title: Only Small Wishes | The {Item} That Could Do a Little | {Hero} Wishes Small
ask: is given {a_item} that grants wishes | finds a magic {bare} that grants three wishes, but only
  very small ones
ask: gets {a_item} that can do magic, but only a little
fact: It grants three wishes, but only very small ones | It can only grant tiny wishes
fact: {He} wastes the first two
fact: {A_friend} is in trouble and needs a big wish | With the last wish {he} helps {a_friend}
end: 1 = the last small wish is enough | 4 = {he} keeps it although it cannot do anything any more
beat: here day; hero standing curious
- An old woman gave it to {a_hero}, for carrying her basket. ^ It was {a_item}. "It grants three
  wishes," she said. "Small ones. It's
  not a strong one."
- {A_hero} got {a_item}, and with it came a warning. ^ "It does magic," they told {him}, "but only
  a little. No castles."
- {In_place} {a_hero} rubbed {a_item}, as one does. ^ It coughed. "Three wishes," it said. "But
  please, nothing heavy. It's my
  back."
- There are things that can do everything. {A_hero} had another kind. ^ It was {a_item}, and it
  could do just three very small
  wishes.
beat: here day; hero sitting surprised
- "Then I wish for {first}," said {hero}, to try it out. Ping, it was done. {He} had meant to think
  first. Then {he} thought, and wished {second}.
  Ping.
- {He} wished for a kingdom. The {bare} only looked embarrassed. {He} wished for {first}. That
  worked! "And {second}," said {hero}. That was
  number two, and gone.
- "For example, {first}?" {he} asked. "Done," said the {bare}. "That was only a question!" cried
  {hero}. "I'd rather you had wished {second}," said
  {he}, crossly. It was done as well.
- One was gone before {he} knew it: {first}. The second went because {he} was uncomfortable. {He}
  wished {second}. It was
  very pleasant, for a while.
beat: here day; hero standing worried; friend sitting sad
- Then {a_friend} came, in tears. {Fhe} and {fhis} best friend had quarrelled, and not spoken for a
  year. "For that I'd need a very big one," said {hero},
  and turned the {bare} over.
- On the way {he} met {a_friend}, who had not laughed since winter. The doctor had been, and the
  clown. {Hero} held the {bare} to {his} ear.
  "Too heavy," it whispered.
- And just then {a_friend} needed a wish, a real one. {Fhe} was to sing in front of everybody that
  evening, and was afraid. "Take away the fear," said {hero}. "Too
  big," said the {bare}.
- {A_friend} was homesick, from head to {ffeet}. "Can you take {fhim} home?" {hero} asked. "Over
  the sea? I?" said the {bare}. "I can do
  small."
beat: here dusk; hero sitting curious; friend sitting curious
- {Hero} thought so hard that {he} got warm. What is the smallest thing that would help? Then {he}
  wished: "Somebody should say the first word." Just one
  word. That, it could do.
- "Don't wish for the end of it," said {hero} to {himself}. "Wish for the beginning." And {he}
  wished for one deep breath, for {friend}. Ping, said the
  {bare}.
- Big things have a small place where they start. {Hero} looked for it. "I wish for a tickle," {he}
  said, "just under {friend}'s nose." Ping.
- "What do you miss the most?" {hero} asked {friend}. It was quite a small thing. {Hero} wished for
  that, and for no more. The {bare}
  sighed with relief.
beat: here night; hero arms up happy; friend arms up happy
- It was enough. It was like the first stone that rolls down a hill. At midnight {friend} was still
  laughing. "I thought that you could only do small,"
  said {hero}. "I can," said the {bare}.
- The rest came by itself. {Friend} put both arms round {hero}, and then round the {bare}. "It was
  nothing," it said. For once that was nearly
  true.
- {Friend} looked up, and all was different by a hair. A hair is a great deal. That evening they
  sat together until the stars came,
  and nobody needed to wish.
- Now the {item} can do nothing any more. {Hero} keeps it all the same. When something is too big,
  {he} puts it on the table and asks, "And what is the small
  bit?"
extras: she her

plot: it belongs to both
tones: funny cosy
friend: any
other: badger, owl, old woman, old tortoise, goose
title: Finders | Whose {Bare} Is It? | {Other} Decides
ask: finds {a_item} that somebody else has seen first | argues about {a_item}
both: find {a_item} at the same time | argue about {a_item} | both want the same {item}
fact: {A_friend} says that it is {fhis}, for {fhe} saw it first | {A_friend} wants it, too
fact: They go to {a_other}, who is to decide
fact: {Other} takes it away from both of them
end: 2 = {friend} gets one half of the week | 3 = they share it
beat: here day; hero arms up angry; friend arms up angry
- "Mine!" cried {a_hero}, and "Mine!" cried {a_friend}. ^ In between lay {a_item}. One of them had
  touched it first. The other had seen it
  first.
- {A_hero} picked it up at one end. ^ The other end was being picked up, too. There stood
  {a_friend}. Between the two of them hung {a_item}, and it
  creaked.
- {In_place} lay {a_item}. {A_hero} put a {hand} on it. ^ On top of the {hand} came a {fhand}, and
  it was that of {a_friend}. "I saw it
  first," said {friend}.
- Who finds a thing, the one who sees it, or the one who lifts it? {A_hero} had lifted it. ^ It was
  {a_item}. But {a_friend} had been looking
  at it since breakfast.
beat: here day; hero standing angry; friend standing angry
- They pulled. They shouted. They pulled once more. Then they sat down, back to back, and each kept
  one {hand} on the {bare}. "We need somebody
  clever," said {hero}.
- It got late. Neither let go, not even for supper. In the end they went to look for someone to
  judge, both together, with the {bare} between them like a
  stretcher.
- "Cut it in half," somebody said who came by. But half a {bare} is no {bare}. They looked at each
  other in horror, and it was the first thing that they
  agreed on.
- {Friend} told {hero} why {fhe} needed it. {Hero} told {friend} why {he} needed it. Neither of
  them listened, for they were both
  thinking of the next reason.
beat: here day; hero standing worried; friend standing worried; other sitting calm
- {A_other} heard both of them, one with each ear. "I see," said {other}. "Give it here. It's mine
  now." And {ohe} put it away. That was
  all.
- So they came to {a_other}. "Who is the owner?" asked {other}. "I!" said both. "Then I'll keep
  it," said {other}, "until one of you is worried about
  the other."
- {A_other} put on {ohis} glasses. {Ohe} looked at the {bare}, and longer still at the two. "I'll
  lock it up for three days," said {other}. "Good
  day."
- "It's very simple," said {a_other}. "It goes to the one who needs it more. Come back tomorrow,
  and each of you speak for the other." Then {ohe} shut the
  window.
beat: here dusk; hero sitting curious; friend sitting curious
- They sat on the steps. There was nothing to pull at any more. "What did you want it for?" asked
  {hero} after a while. {Friend} told. This time {hero}
  heard it.
- For a while they were angry with {other} together. That was rather nice. "With you it would've
  had a good home," said {hero}. "With you,
  too," said {friend}.
- It was boring without a quarrel. So they talked. {Friend} would have used it by day, it turned
  out, and {hero} in the evening. They both went
  quiet.
- "{Friend} needs it," said {hero} the next time. "No, {hero} does," said {friend}. "Much more."
  They were nearly at it again, only the other way
  round.
beat: here day; hero standing happy; friend standing happy; other waving happy
- {Other} opened the window. "Who is the owner?" "{Friend}," said {hero}. "{Hero}," said {friend}.
  "Well then," said {other}, "it seems that it
  has two." And out came the {bare}.
- They got it back. From Monday to Wednesday the {bare} is with {hero}, from Thursday to Saturday
  with {friend}. On Sunday it's with {other}, who would
  not say what for.
- And so the {item} hangs on a nail between two doors. Both have the key. Sometimes it isn't there.
  Then each thinks that the other one has it, and is
  glad.
- "I only wanted to see it once in the sun," said {other}, and gave it back to the two. They held
  it up together. It creaked,
  but in another way.

plot: the wrong present
tones: funny cosy
friend: any
draw: wished / use = a bicycle / it kept the rain off the hens | a drum / the tomatoes grew up it |
  a real sword / it stopped the table from rocking | skates / the
  swallows nested in it
title: Not What {Hero} Wished For | The Wrong Present | Thank You for the {Bare}
ask: is given {a_item} for {his} birthday | gets {a_item} as a present but wanted {wished}
ask: gets {a_item} for {his} birthday and does not like it
fact: {He} had wished for {wished} | {He} had really wanted {wished}
fact: It is from {a_friend}, who has made it {fhimself} | {A_friend} is so proud of the present
fact: {He} does not want to hurt {friend}
end: 1 = {he} tells {friend} the truth | 3 = {he} does not want to swap it any more
beat: home day; hero standing sad; friend standing happy
- "Guess!" said {a_friend}. {A_hero} tore off the paper. ^ {He} had wished for {wished}. In the
  parcel was {a_item}. "Oh," said {hero}. It was a very long
  "oh."
- For {his} birthday {a_hero} got {a_item}. ^ It was from {a_friend}, who stood there and beamed.
  {Hero} had told everyone that {he} wanted
  {wished}.
- {A_hero} looked into the paper, and under the paper. ^ There was only {a_item}, and no {wished}.
  "Do you like it?" asked {a_friend}, and did not breathe.
- The parcel had the wrong shape for {wished}. {A_hero} saw that at once. ^ Out came {a_item}. "I
  made it so nice for you," said {a_friend}. What can you say?
  "Thank you," said {hero}.
beat: home day; hero sitting worried
- {He} hung it up. {He} took it down. {He} put it where one doesn't look. But {friend} came every
  day and asked after the {bare}. "It's
  well," said {hero}.
- What does one do with {a_item}? {Hero} didn't want one. {He} put it out on the balcony, with a
  cloth over it, and had a bad
  conscience, with nothing over it.
- "I use it all the time," said {hero} to {friend}. That was a fib. Now {he} had to use it. {He}
  carried it around with {him}, and waited for something
  to come up.
- Twice {he} nearly gave it away. Twice {friend} came by just then. "There it is!" {fhe} said, full
  of joy. {Hero} took it home
  again.
beat: here day; hero standing surprised
- One windy day it happened by itself: {use}. {Hero} stood there and looked at it. Nobody could
  have thought that up.
- Then {he} forgot it outside, {spot}. After a week {he} came by, and what did {he} see? {Use}. It
  did it as if it were made for that.
- And then, nobody knows how, {use}. It was better than anything {he} had. And it was not for sale,
  anywhere.
- It just stood there, and one morning {use}. "Well, well," said {hero}. {He} walked round it, and
  gave it a little pat.
beat: here dusk; hero sitting happy; friend sitting happy
- "I must tell you something," said {hero} to {friend}. "I had wanted {wished}." "I know," said
  {friend}. "But I couldn't make that. I could only make the
  {bare}." Then they both looked at it for a while.
- {Friend} saw it, and stood still. "Is that what it's for?" {fhe} asked. "Didn't you know?" "No,"
  said {friend}. "I only knew that it was for
  you."
- "Shall I swap it for {wished}?" asked {friend}. "I've heard that you..." {Hero} stood in front of
  the {bare}, with {his} arms out. "Don't you
  dare," {he} said.
- On {friend}'s birthday {hero} thought for a long time. Then {he} made something. It came out odd.
  {Friend} tore off the paper, and said a very
  long "oh."
""")
