"""Tales of stage fright, of inventions, of small lies, of the quietest houses, and of waiting."""

from tales.grammar import premises

PREMISES = premises("""
premise: stage fright
heroes: !craft
tones: funny brave cosy
ask: has stage fright | is afraid to go on stage | is nervous before the big show | has to appear
  in front of everybody
moral: the best things are not in the script
theme: stage fright

plot: one line
title: Only One Line | {Hero} Forgets {his} Line | The Best Line in the Play
ask: forgets {his} line in a play | acts in a play for the first time | has only one line to say
draw: line / role = My lord, the soup is ready / the second cook | The ships are home, all but one
  / the messenger | It is midnight, and all is well, but for the goose / the night watchman |
  Spring has come, and she brought a cake / the first flower
beat: here day; hero standing worried
- They gave {a_hero} a part in the play {in_place}. ^ {He} was {role}, and had one line to say:
  "{line}." And {he} had three weeks to be afraid of it.
- "{line}." That was all. {A_hero} said it to the wall, to the soup, and to {himself} in the dark.
  ^ For {he} was {role}, and it was {his} first play.
- They were doing a play {in_place}. {A_hero} had hoped to be a tree. ^ But {he} was {role}, and
  had to speak. "{line}," {he} would have to say, in front of everyone.
- What if they all look at you? They will, that is what a stage is for. {A_hero} thought of it
  every night. ^ {He} was {role}, and {his} line was, "{line}."
- {A_hero} was {role} in the play. ^ {He} had one line: "{line}." And {he} was afraid of it.
extras: she
beat: here dusk; hero standing scared
- Then it was the evening. Behind the curtain {his} tummy went round like a mill. "{line}," {hero}
  whispered, a hundred times, till the words had no more taste.
- They lit the lamps. Beyond the curtain it coughed and rustled, as if a big animal lay there.
  {Hero} had {his} line on a slip of paper. {He} had [eaten it by mistake|lost it in the wings].
- "Are you afraid?" asked the prompter. "N-no," said {hero}, with teeth that clicked like needles.
  {He} said {his} line to a bucket. The bucket was the [kindest|quietest] person there.
- Nobody had told {him} that the hall would be full. {He} looked through the hole in the curtain,
  and then {he} looked for the door. The door was on the other side.
beat: here dusk; hero standing scared
- "Now!" Somebody pushed {him}, and {he} stood in the light. It was very bright and very quiet.
  {Hero} opened {his} mouth. There was nothing in it, no line, not one word.
- And there {he} was, out in the middle, and two hundred eyes were on {him}. Where was it, {his}
  line? {He} looked for it left and right in {his} head. [Somebody had swept there|All the drawers
  were empty].
- The cue came. {Hero} came in. Then nothing came. It was so still that you could hear a sweet
  being sucked, [in row nine|far back]. The prompter hissed. {Hero} could not hear for heartbeats.
- Three steps to the middle, that went well. Then {he} should have spoken. The line had gone. It
  must have left by the back door while {he} came in by the front.
- Then {hero} stood in the light. Everybody looked at {him}. And the line was gone.
beat: here dusk; hero pointing surprised
- {He} looked up, because one can't look everywhere. And so {he} saw it: the paper moon was coming
  loose, just above the king. "Look out!" cried {hero}, quite loud. The king jumped. Crash!
- Then something creaked. {Hero} was the only one who did not act, and so {he} was the only one who
  noticed. The big tree was tipping! "Mind your head!" {he} shouted, and pulled the queen aside.
- {Hero} smelled something. A candle had caught the edge of the curtain. "Water!" {he} called, "and
  quick!" It was {his} clearest voice. Three knights came running with jugs. Hiss.
- A rope slipped, over on the left. {Hero} saw it coming down, the castle, with all its windows.
  "Everybody back!" {he} cried. Everybody went back. Boom. [It was a beautiful boom|The dust rose].
beat: here night; hero waving happy
- The people clapped till their {hands} were hot. They thought that it was in the play! In the
  middle of the night {hero} sat up. "{line}!" {he} said. It had come home.
- "What a scene," they said on the way out. "And how real {he} was, the one at the back!" {Hero}
  has the same part again next year. Now it is longer by [two words|one shout].
- They bowed, and {hero} had to bow twice. "That was not your line," said the prompter. "No," said
  {hero}, "but it was my turn." And at breakfast, over the egg, there it was: "{line}."
- It was the best crash that they had ever had. They wanted it every evening. So {hero} has to
  forget {his} line each time, and that is not easy. Sometimes {he} nearly says, "{line}."
- They clapped and clapped. That night, in bed, {hero} sat up. "{line}!" {he} said.

plot: the hind legs
heroes: !sea !vehicle !tiny !sky
friend: @animal|person|magic !sea !big !tiny
place: circus
tones: funny
title: The Hind Legs | Half a Horse | Which End Bows?
both: play the two halves of a horse | are in the circus and have stage fright
ask: plays the back half of a horse | joins the circus | performs in the circus
beat: here day; hero standing worried; friend standing proud
- {A_hero} would have loved to be in the circus, if only nobody looked. ^ "I know a part for you,"
  said {a_friend}. "I am the front of the horse. You can be the back."
- "Does one see me in it?" asked {a_hero}. "Not a bit," said {a_friend}, and held up the costume. ^
  It was a horse for two. {Friend} would be the head, and {hero} the hind legs.
- When somebody looked at {a_hero}, {he} turned hot, and forgot how to walk. ^ So it was just right
  for {him}, what {a_friend} had sewn: a horse, with two legs in front and two behind.
- A circus horse has a front and a back. The front was {a_friend}, who was afraid of nothing. The
  back was {a_hero}, who was afraid of everyone who looked. ^
beat: here day; hero walking happy; friend walking happy
- It was dark and warm inside, and smelled of glue. "Left, right, hop," called {friend} in front.
  {Hero} hopped. Nobody could see {him}! {He} even made up a few steps.
- They practised for a week. {Friend} nodded and neighed. {Hero} had all of the dancing, for a
  horse dances at the back. {He} had never been so [free|happy], under a cloth with one button.
- "You dance well," said the front to the back. {Hero} turned red, where no one could see. {He}
  added a kick, and a sort of waltz. <The tail was a real broom.>
- {Hero} could not see anything in there but {friend}'s heels. It was wonderful. {His} own legs
  [learned to fly|came alive], since nobody watched them.
beat: here night; hero standing surprised; friend standing scared
- And then it was Saturday. The band played, the lights went on, and the horse stopped dead. {Hero}
  felt it through the cloth: in front, everything was trembling. "There are so many," whispered
  {friend}.
- At eight o'clock they trotted to the curtain. Then {friend} looked out, and saw the people. "I
  can't," {fhe} said. "Me? I am the one who can't," said the back of the horse.
- "Ladies and gentlemen, the horse!" Nothing came. "Go on," said {hero}. "They are all looking at
  me," said {friend}, in a voice like a thread. For the head has the eyes, and now it had seen.
- The drum rolled for them. {Hero} took a step, and bumped into {friend}. {Fhe} stood as stiff as a
  wooden horse. "It is me," {fhe} breathed. "I've got it. That thing that you have."
beat: here night; hero running proud
- {Hero} thought: nobody sees me. And {he} turned the horse around. So it came into the ring
  backwards, tail first! The tail bowed. Then the hind legs began to dance.
- What can a back do, if the front will not go? It can go first. In came the broom, and two mad
  hind legs, and behind them, [quite against its will|with its eyes shut], a head. The tent roared.
- "Then it's my turn," said {hero}, and pushed. The horse went in the wrong way round. It waltzed,
  it kicked, it sat down and crossed its legs. It had never been so good. And in the second verse
  the front joined in.
- "Hold on to me," said {hero} to {friend}, "and don't look." Then {he} went, backwards, into all
  that light that {he} could not see. {He} danced everything {he} knew. <The elephant laughed so
  much that it had to be taken out.>
beat: here night; hero arms up happy; friend arms up happy
- They clapped and clapped. The horse bowed at both ends. And then the back opened its one button,
  and a head looked out, all red. It was {hero}. {He} waved.
- "Which of you was the funny one?" they asked. "The behind," said {friend} proudly. Since then it
  trots in backwards every night, [as a matter of course|and nobody finds it odd any more].
- "You saved the horse," said {friend}. "I only did my half," said {hero}. And tomorrow they will
  swap. {He} would like to see them once, all those people.
- They sat in the straw, with the horse over their knees. "So that is what it feels like," said
  {friend}. "Is it like that [every day|each time]?" "It gets better," said {hero}, "when you start
  with the tail."

plot: somebody has to say ooh
heroes: !sea !craft
place: circus
moral: somebody has to say ooh
title: Somebody Has to Say Ooh | The Best Seat in the Circus | {Hero} and the Circus
ask: wants to join the circus | runs off to join the circus | tries to find {his} place in the
  circus
draw: one / w1 = on the high wire / {He} looked down, and the wire began to wobble | with six
  plates / {He} looked up, and six plates fell on {him} | with the trained geese / The geese sat
  down and watched {him} instead | in the cannon / {He} got stuck, and the cannon coughed
beat: here day; hero standing happy
- "Take me with you," said {a_hero} to the circus. "What can you do?" it asked. ^ {Hero} could do a
  lot, so long as no one was looking.
- {A_hero} had run away to the circus, with a cheese sandwich. ^ Nothing was as beautiful as that
  tent! But as soon as {he} stood in the ring, {his} knees turned to jelly.
- There was a sign on the tent: "Artists wanted." {A_hero} read it eleven times, and went in. ^
  {He} had only one worry. When people looked at {him}, {he} could not even sneeze.
- All {a_hero} ever wanted was the circus: sawdust, lamps, the big drum. ^ {He} had told nobody
  about the other thing. {He} had stage fright, and badly.
beat: here day; hero running scared
- They tried {him} {one}. {W1}. "Perhaps something else," said the ringmaster kindly.
- First {he} was put {one}. All went well until somebody turned {his} way. {W1}. <It made a great
  noise.>
- "We need somebody {one}," they said. {Hero} swallowed and nodded. Then all of them looked. {W1}.
- It began {one}. {Hero} had practised alone, and it had been perfect. Now they stood around {him}.
  {W1}.
beat: here day; hero sitting sad
- As a clown {he} only made the other clowns cry. As a strong man {he} lifted the wrong end. By
  evening there was nothing left to try. "I am sorry," said the ringmaster.
- The lion was asked to roar at {him}. The lion was sorry for {him}, and purred. And so it went on,
  all through the programme. {Hero} began to pack {his} things.
- They let {him} sell popcorn. But people look at you for that, too. {He} dropped [the lot|all
  forty bags]. "There must be some place for me," said {hero}, and found none.
- So it went with the hoops, and with the trumpet. {He} was allowed to hold the horse. The horse
  had to hold {him}. "You are not for the ring," they said, [and it was true|very gently].
beat: here night rain; hero sitting happy
- That night it rained, and nobody came. The benches were empty. The artists looked at that, and
  lost all their courage. "For whom?" they said. Then {hero} sat down in the very middle of the
  first row.
- In the evening a storm was on the way, and the tent stayed dark and empty. The acrobat would not
  climb. The clown would not fall. {Hero} came in to say goodbye, and sat down for a moment.
  "Please," {he} said, "just once."
- Not one ticket was sold in that weather. They sat behind the curtain and shivered. It is worse
  than too many eyes, if there are none. {Hero} knew where {he} could be of use. {He} took a seat.
- Rain drummed on the tent. "We can't play to wood," said the ringmaster. But in row one there was
  somebody. There was {hero}, leaning forward, with shining eyes.
beat: here night clear; hero arms up happy
- The acrobat flew. "Ooh," said {hero}. It came from the bottom of {his} heart, and it filled the
  tent. They had never been so good. "You," said the ringmaster. "You stay. You are our Ooh."
- "Ooh!" said {hero}. "Aah!" {He} clapped for two hundred. And when people come now, it is {he} who
  starts. One always has to start. It is the most important job in the circus, and [nobody
  looks|you do it in the dark].
- What an evening that was! They played for one, as if for a king. On the new poster there are the
  lion and the clown, and below, in gold: "{Hero}, in row one."
- Nobody can look as {hero} can. The lion roars just for {him}. And if somebody small, with jelly
  knees, comes to the tent and asks for a place, {hero} moves up. "Sit here," {he} says, "and wait
  for the ooh."

premise: an invention goes wrong
heroes: !craft
tones: funny wondering
ask: builds a strange machine | invents something that goes wrong | has a great idea for an
  invention | wants to be an inventor
moral: not everything needs a machine
theme: inventing

plot: everything in its place
title: Everything in Its Place | The Tidying Machine | K for {kind}
ask: builds a machine that tidies up | hates tidying up | is tidied away by {his} own machine
draw: first / then = by colour / the red things here, and the blue things there, and the soup,
  which was green, with the frogs | by size / from the crumb up to the wardrobe, right across the
  bed | by sound / what squeaks, what rattles, and what says nothing | by the alphabet / bed, bread
  and bucket in one heap
beat: home day; hero standing proud
- {A_hero} could not find {his} left boot, or the floor. ^ "I will never tidy up again," {he} said.
  And {he} built a machine for it, with nine arms.
- Clank, whirr, ping! {A_hero} tightened the last screw. ^ It was finished: a machine that tidied
  up all by itself. "Begin," said {hero}, and lay down.
- "Tidy your room," they had told {a_hero} on Monday. ^ On Tuesday {he} began, not to tidy, but to
  build. On Friday the machine stood there, with a brush and a lamp for an eye.
- Other people have a broom. {A_hero} had a better idea. ^ {He} made a machine out of a pram, a fan
  and nine spoons. It could do only one thing, and that was put things in their place.
beat: home day; hero sitting happy
- It sorted everything {first}. In an hour it was done. You could see the floor. [There was a
  carpet on it|{Hero} had forgotten the colour]. "Wonderful," said {hero}.
- It began to sort things {first}, and it did not stop for lunch. Not a crumb was in the wrong
  place. {Hero} clapped. The machine clapped, too, [with eight arms|and put that away].
- "Ping," it said. It had sorted the whole room {first}. {Hero} found the boot. {He} found three
  more, and somebody's lunch.
- How it worked! It took things, looked at them with its lamp, and put them in rows, {first}.
  {Hero} went out to tell everyone. That was a mistake.
beat: home day; hero standing worried
- But it had not finished. It sorted {first} once again, only better: {then}. "That's enough," said
  {hero}. "Ping," said the machine.
- It did not know how to stop, for that {hero} had forgotten. Now it did it {first}, but really:
  {then}. {Hero} could not find anything again, and now it was tidy.
- Then it started to think. {First}, it seemed to say, can be done more strictly. And so it was:
  {then}. "[Stop|Enough]!" called {hero}. There was no button with that on it.
- When things were in order, it put the order in order. It did so {first}: {then}. "But that is my
  bed!" cried {hero}. The machine lifted one finger, and dusted {him}.
- But it went on. It sorted {first} again: {then}. "Stop!" cried {hero}. It did not know that word.
beat: home day; hero standing scared
- Then the lamp turned to {hero}. It looked {him} up and down. Out came an arm, and stuck a label
  on {him}. "{Kind}," it said. And up {he} went, on to the shelf, between the kettle and the
  ladder.
- "Ping?" it said, and looked at {him}. Where does this belong? It picked {him} up and tried {him}
  in the drawer with the spoons. In the end {he} stood on the top shelf, with a label: "{Kind},
  one."
- There was only one thing that was not put away. It was {hero}. "No!" {he} cried. But it had {him}
  already, and dusted {him}, and wrote a label. "{Kind}." <It was neatly written, one must say.>
- And who ran around there, in no order at all? Nine arms went up. {Hero} was caught, wiped and
  labelled, "{Kind}," and put in a box with [three other odd things|a clock and a goose egg].
beat: home dusk; hero arms up happy
- {Hero} thought, up there. {He} could not stop it. But {he} could write. {He} took {his} own label
  and wrote a new one: "This belongs everywhere." The machine read it, and thought, and put {him}
  down. Since then {he} is careful where {he} sticks those. The cat has one, too.
- What does a tidy machine do, if something has no place? It can't rest. So {hero} took the pencil
  and wrote, "Odds and Ends. Leave." First {he} stuck it on {himself}. Then {he} stuck it on the
  whole room. "Ping," said the machine, and [sat down|breathed out] at last.
- "You forgot something," said {hero} from above. "You." The lamp blinked. It looked at itself. It
  wrote a label, "Machine," and looked for its place, and climbed into the cupboard, and shut the
  door. {Hero} found the left boot {himself}. It took a week, and [it was quite nice|no one was
  dusted].
- {He} changed one word on {his} label. Now it read, "Boss." The machine let go at once. "We will
  do it together," said {hero}, "and some of it not at all." And one corner, behind the door, is
  allowed to look just as it likes.
- {Hero} took {his} label and wrote, "This one may go." The machine put {him} down. "Ping," it
  said. One corner stays messy now, by order.

plot: minutes in jars
friend: any
tones: wondering cosy
moral: waiting is a part of life, and not the worst
title: Minutes in Jars | The Machine That Saved Time | A Jar of Waiting
ask: invents a machine to save time | collects minutes in jars | never has enough time
draw: w1 / w2 = the minutes until the kettle sings / the minutes before one falls asleep | the
  minutes on the way home / the minutes until the bread is brown | the minutes in a queue / the
  minutes before the guests come
beat: home day; hero standing proud
- "So much time is just waiting," said {a_hero}. ^ So {he} built a machine with a funnel. It sucked
  up {w1}, and filled them into jars.
- {A_hero} never had enough time. ^ {He} thought about where it all went. Then {he} invented a
  machine that caught the lost bits, like {w1}, and put a lid on them.
- Tick, slurp, tock. {A_hero} had made the first machine in the world that saved time. ^ It began
  with {w1}. They went in at the top, and below stood a jar, and it was full.
- Where does time go? {A_hero} had found out: down the cracks, with {w1}. ^ So {he} put a funnel
  under it, and a row of clean jars.
- {A_hero} built a machine that saved time. ^ It sucked up {w1}, and put them in jars.
beat: home day; hero arms up happy
- After that came {w2}. Whoosh! There was no more waiting. Things were simply done. On the shelf
  the jars stood in rows, and shimmered [like weak tea|a bit blue].
- It worked. {He} put away {w2}, too, and the boring ends of conversations. Soon {he} had eighty
  jars. "I am rich," said {hero}.
- Next {he} saved {w2}, and then all that comes between one thing and the next. Each jar got a
  label: "Nine minutes, Tuesday." {Hero} was never late any more. {He} was [never anything for
  long|always done].
- And {w2}? Into the jar with them! {Hero} did twenty things before lunch, and then there was no
  lunch, for {he} had saved it.
beat: home day; hero sitting sad
- But it was odd. At ten in the morning the day was over. {He} had done everything, and {he} could
  remember nothing. It had all gone by like a train without windows.
- Only, the days had become so thin. There was a start and there was an end. The tea came before
  {he} had looked forward to it. The evening came before {he} [could see it come|had changed {his}
  shoes].
- Then {he} noticed that something was missing. {He} had stopped humming. One hums in the middle,
  and there was no more middle. {He} only had jars of it.
- It went faster and faster. Monday, Thursday, Sunday! A joke was over before {he} had laughed.
  {He} looked at {his} jars, and did not know what to do with them.
beat: home day; hero standing worried; friend standing sad
- Then {a_friend} came by. "I only wanted to see you," said {friend}, "but I have to go at noon,
  for a long time. Have you got a moment?" {Hero} looked at the clock. It was two minutes to.
- There was a knock. It was {a_friend}, with a bag. "I am moving away," said {friend}. "The cart is
  outside. We have no time left." "No time?" said {hero}, and turned to the shelf.
- Outside stood {a_friend}. "I've got one free afternoon," said {friend}, "and it is nearly over,
  and I came all the way for you." {He} could hear that it hurt {fhim}. And then {he} knew what
  jars are for.
- It was {a_friend} who rang, quite out of breath. "My boat sails in two minutes. I wanted to say
  goodbye properly. You can't do it in two minutes." "No," said {hero}. "[One moment|Wait]."
- {A_friend} came by. "I must leave at noon," said {friend}. It was two minutes to noon.
beat: home dusk; hero sitting happy; friend sitting happy
- {He} opened all of the jars, one after another. Out came the waiting, slow and golden, and it
  spread through the room. They waited for the kettle. They listened to it. It was the longest
  afternoon in the world, and when it was over, the clock had moved by two minutes.
- Plop, went the lids. There it was, all the time that {he} had thought was good for nothing. They
  spent it on [looking out of the window|talking about clouds]. They did not hurry once. Only then
  did {friend} have to go.
- Jar by jar {hero} let it out. They sat in it as if in warm water. They said nothing much, and
  that took till evening. The machine is a flower stand now. It is good at that.
- "Seventeen minutes, Friday," read {hero}, and opened it. And the next. They used up everything.
  One little jar was left over, and {friend} took it along, [for the journey|for when it gets
  lonely]. "Nine minutes," it says. "With {hero}."
- {Hero} opened all the jars. It was the longest afternoon in the world. They [waited for the
  kettle|looked at clouds], together.

plot: the polite door
moral: even a door likes to be asked how it is
title: The Polite Door | Say Please | The Door That Wanted More
ask: builds a door that wants to hear please | can't get into {his} own house | invents a talking
  door
time: day
draw: q1 / q2 = And how is your aunt? / What rhymes with spoon? | And did you sleep well? / What is
  your favourite kind of rain? | And what did you have for breakfast? / Which is better, a hill or
  a hole?
beat: home day; hero standing proud
- {A_hero} was tired of slamming and shoving. ^ So {he} invented a polite door. "Please," said
  {hero}. "With pleasure," said the door, and opened.
- "It opens only if you say please," said {a_hero} to the neighbours. ^ {He} had built it out of an
  old door, a music box and a good upbringing. They all tried it. They were delighted.
- There was a new door on the home of {a_hero}. It had a mouth like a letter box, and that is what
  it was. ^ "Please," you said, and it opened, [without a creak|and wished you a good day].
- Nobody {in_place} had good manners any more, and {a_hero} had noticed it. ^ "Somebody must
  start," {he} said. And {he} made a door that could hear, and that knew one word: please.
beat: home day; hero standing calm
- On Monday it said, "Please what?" On Tuesday it said, "{q1}" {Hero} answered, and it let {him}
  in. It was rather nice, [at first|on Tuesday].
- After a week, please was not enough. "{q1}" it asked. "Oh, thank you, well," said {hero},
  surprised. "One likes to know," said the door.
- But a door that learns one word learns more. "{q1}" it said one evening. One can't be rude to
  something so polite. {Hero} stood there and told it.
- "Please," said {hero}. "Not so fast," said the door. "{q1}" It listened with its whole wood. Only
  then did it open. <It sighed a little as it did.>
beat: home dusk; hero sad worried
- By Friday there were seven questions. "{q2}" asked the door. {Hero} had a heavy bag and cold
  {feet}. "Please, please, please!" "Those are three pleases," said the door, "but no answer."
- It got worse. "{q2}" "I don't know," said {hero}. "I have to come in, the soup is on!" "{q2}"
  said the door. It smelled of soup, and then it smelled of burnt soup.
- Then came the evening when it would not open at all. "{q2}" it asked, and when {he} had said
  something, it asked for a reason. {Hero} sat on the step. It got dark. [The neighbours went
  by|Inside, the lamp went out].
- "{q2}" "Open up." "And tomorrow, what will you do?" "Open!" "And what shall I do, all day?" That
  was how it went, for hours. {Hero} kicked it. "Ow," said the door.
- "{q2}" asked the door. "Let me in!" said {hero}. "{q2}" It got dark, and {he} was still outside.
beat: home dusk; hero sitting curious
- {Hero} put down {his} bag. Something about it was not like a door. "And you?" {he} asked. "How
  are you?" There was a long silence. "Nobody has ever asked," said the door.
- It was getting late, and {he} had run out of answers. So {he} asked a question. "What is it like,
  to be a door?" "[Draughty|People go through me]," said the door quietly. "They come, and they are
  gone. I only wanted them to stay a moment."
- "Why do you ask so much?" said {hero} at last. The door did not answer at once. "Because when you
  are in, I am out here," it said. "All night. With my back to you."
- Then {he} understood. It was not being strict. It was alone! {Hero} leaned against it, and it was
  warm. "Tell me about your day," {he} said. The door had waited for that [for weeks|since it was a
  tree].
- "And how are you?" asked {hero} at last. "Nobody asks me that," said the door. "I am alone out
  here."
beat: home night; hero sitting happy
- It talked until the stars came out. Then it opened by itself. Now there is a chair on the step,
  and {hero} comes out in the evening, and asks, "{q1}" The door knows long answers.
- Now it stands open in summer, and it sees both ways, in and out. And in winter {hero} reads to
  it, through the letter box. It no longer says "please what?" It says, "Please go on."
- {He} invented something else the next day. It was a second door, for the shed, just across. They
  talk all day, and nobody else gets a word in. But both of them open [at once|for anyone who
  nods].
- In the end {he} did go in. But {he} left the letter box open, and put {his} pillow there. "Good
  night, door." "Good night," said the door. "{q2}"
- They talked till late. Now {hero} sits with the door each evening. "{q1}" {he} asks it.

premise: tells a small lie
heroes: !craft
tones: funny spooky
ask: tells a small lie | tells a fib | does not quite tell the truth | says something that is not
  true
moral: a lie eats more than you have | the truth is lighter to carry
theme: telling the truth

plot: the lie that was hungry
title: The Hungry Lie | The Thing on {Hero}'s Shoulder | Feed Me, Said the Lie
ask: is followed by a lie that grows | breaks something and blames somebody else
draw: broke / who / second / third = the blue jug / the wind / that it had come in by the chimney /
  that it had also drunk the milk | the big window / the goat / that it had worn boots / that it
  had a ladder with it | the neighbour's fence / a storm / that it was quite a narrow one / that
  there had been lightning, but indoors | the school bell / the tall stranger / that he had a green
  beard / that he rode on a pig
beat: here day; hero standing worried
- Crack! {A_hero} had broken {broke}. ^ "Who did that?" they asked. "{Who}," said {hero}. And
  something small and grey hopped out of {his} mouth.
- It was an accident. {A_hero} only wanted to see how it was made. ^ Then {broke} lay there in
  pieces. "It was {who}," {he} said quickly. Something sat down on {his} shoulder.
- "That was {who}!" said {a_hero}. ^ It was not. It was {hero} who had broken {broke}. But hardly
  had {he} said it when something tickled behind {his} ear. It had [two small teeth|a cold nose].
- How small a lie is! {A_hero} told one no bigger than a mouse. ^ {He} had broken {broke}, and said
  that it was {who}. Now the lie sat next to {him}, blinked, and said, "Hungry."
extras: he
beat: here day; hero standing worried
- "Feed me," said the lie. "With what?" "With another one." And when they asked how {who} had done
  it, {hero} said {second}. Gulp, went the lie. Now it was as big as a cat.
- Nobody else could see it. But it nipped {him}. It only ate lies. "How do you know?" they asked
  {hero}. So {he} told them {second}. [It licked its lips|It burped], and grew.
- "{Who}? Are you sure?" they asked. The lie got thin and pulled at {him}. {Hero} added {second}.
  That tasted good to it. It became so heavy that {he} walked crooked.
- It was hungry at once. A lie can't live alone, it needs a second one to eat. {Second}: that was
  what {hero} told them next. And plop, it was as big as [a dog|a goose].
- "Hungry," said the lie. So {hero} said {second}. Now it was as big as a cat.
beat: home night; hero sitting scared
- In the evening {he} had to say {third}. Then it did not fit through the door. It lay in {his}
  bed, and {hero} lay under it. "More," it said, at midnight.
- It wanted breakfast, lunch and tea. {He} told them {third}. They frowned already. By night it was
  as big as a cow, and it snored. {Hero} [could not sleep|had no room to breathe].
- When {hero} swore {third}, they looked at each other. The lie swelled up. It sat at {his} table
  and it ate {his} supper, and {he} got none. "You are mine," it said, not unkindly.
- "Nobody will ask any more," thought {hero}. But they did, and {he} said {third}. That night it
  filled the whole room, grey and warm and [fat|whispering]. {Hero} stood in the last corner.
- Then {hero} had to say {third}. The lie was as big as a cow. It took {his} bed.
beat: here day; hero standing worried
- Next morning {he} went out, and it came after {him} like a barn on legs. "I have to say
  something," said {hero}. The lie opened its mouth wide. "It was me. I broke {broke}. I was
  afraid." It was as if somebody had pricked a balloon.
- {Hero} could not feed it any longer. There were no more words in {him} but the true ones. So {he}
  went to them and said those. "I did it. It was not {who}." There was a hiss, like a kettle taken
  off the stove.
- "Hungry," it said. {Hero} looked at it. Then {he} gave it something that it could not eat. "{Who}
  did nothing," {he} said aloud to everyone. "I broke it." The lie choked, and coughed, and
  [shrank|got quite pale].
- "It was me," {hero} said. That was three words, and they weighed more than the lie. They were out
  before {he} could swallow them. Behind {him} something big went pfff.
beat: here day; hero walking happy
- They were a little angry. It was over by noon. {He} mended {broke} with a lot of glue. In {his}
  pocket sits something, no bigger than a mouse. {He} does not feed it. It [tickles|still asks],
  now and then.
- "We thought so," they said. "It sounded odd, that with {who}." {Hero} paid with five Saturdays,
  and {he} whistled as {he} worked. {He} was so light that {he} nearly hopped.
- That night the bed was {his} again, all of it. And the lie? It sat on the window sill, as small
  as a flea. "Not even a little one?" it begged. "Good night," said {hero}.
- They nodded. "That was harder than breaking it," they said. And now, if something falls down
  somewhere, {hero} says, "Me," as fast as {he} can. Once {he} said it when it really was [the
  cat|{who}].

plot: bigger each time
heroes: !sea !craft !vehicle
friend: frog, mouse, hedgehog, beetle, hamster, duckling, mole
place: village, farm, old town, market, forest, meadow
title: Bigger Each Time | How a {fkind} Became a Monster | As Big as a Barn
ask: boasts about a monster that {he} has seen | makes a story bigger each time {he} tells it
draw: one / two / three = big teeth / six legs / fire in its nose | long claws / two tails / eyes
  like plates | a deep growl / a hump / a tongue like a carpet
beat: here day; hero running surprised
- Something rustled {spot}, and {a_hero} ran. ^ {He} had not seen what it was. At home {he} said,
  "It was an animal, and it had {one}."
- {A_hero} liked to tell stories, and this one had nearly happened. ^ Something had jumped out
  {spot}. "It was as big as a dog!" {he} said. "And it had {one}!"
- "You will never guess what I met," said {a_hero} at the well. ^ {He} did not know what it had
  been either, {he} had run so fast. "It had {one}," said {hero}. And everyone moved closer.
- Who had scared {a_hero} {spot}? It was a rustle, and half of a shadow. ^ But a rustle is a poor
  story. So {he} put in {one}, and they all said, "[No|Really]?"
- Something rustled {spot}. {A_hero} ran. ^ "It was a monster," {he} told them, "with {one}!"
beat: here day; hero arms up proud
- It was so nice to be listened to! By noon it had {one} and {two}. In the afternoon it was as big
  as a barn. {Hero} showed how it had stood there, and how {he} had looked it in the eye.
- "Go on," they said. {Hero} went on. It grew {two}, and then {three}. <It had a cousin, too.> {He}
  told it nine times that day, and [no two were the same size|each time {he} ran less].
- The miller had not heard it yet. So {hero} told it again, with {two}. Then came the baker, and
  for the baker there was {three}. "And you were not afraid?" "I? Not a bit."
- A story is like dough, you leave it for an hour and it is twice as big. Now there was {two}, and
  after tea, {three}. "I just said boo to it," said {hero}.
beat: here dusk; hero standing scared
- Then they stopped clapping. "With {three}?" they said. "So near to us? Somebody must drive it
  away." And they all looked at the one who was not afraid.
- That evening nobody dared to go out. The children cried, and the cows stayed in. "{Hero} will
  go," said the miller. "{He} has done it before." They gave {him} a [pitchfork|saucepan], and
  opened the gate.
- But a big story throws a big shadow. Doors were locked. "We can't live like that," they said. "Go
  and say boo to it again, {call}." {Hero} felt sick.
- "What a good thing that we have you," they said, and pushed {him} out into the dusk. Now was the
  time to tell them. {Hero} [opened {his} mouth and shut it|did not]. {He} went.
beat: here dusk; hero standing surprised; friend standing curious
- {Spot} it rustled. {Hero} shook, for {he} nearly believed it {himself}. Out of the leaves came
  {a_friend}. "Oh, it's you," said {friend}. "You ran off so fast on Monday. You lost this." It was
  {hero}'s sock.
- {He} stood there with closed eyes. "Boo," {he} whispered. "Boo," said somebody, down by {his}
  {feet}. It was {a_friend}. "Is that a game?" {fhe} asked. So that was it, the whole monster.
- There was the rustle again! {Hero} made {himself} look, this time. It was {a_friend}, with a leaf
  for a hat. "Have you seen a monster?" {friend} asked. "They say there is one. I don't dare to go
  home."
- And what sat there {spot}? It was {a_friend}, eating a strawberry. "Did you come to fight it?"
  {fhe} asked. "The one with {three}? May I hide behind you?" {Hero} sat down. {He} had to.
- It rustled {spot}. Out came {a_friend}. "Boo," {fhe} said. That was the whole monster.
beat: here night; hero standing happy; friend standing proud
- {Hero} took {friend} back to the others and put {fhim} on a barrel. "This is it," {he} said. "I
  was scared, and I ran. The rest I made." It was silent. Then {friend} said, "Boo," and the miller
  jumped.
- "It was this big," said {hero}, and showed it properly, for once. They were angry, and then they
  had to laugh. When {he} tells it now, it's about somebody who ran away from {a_fk}, and they like
  that one even better.
- "You told them that I have {one}?" asked {friend}. "I am sorry," said {hero}. "No, no," said
  {friend}, and stood a bit taller. "Go on!" But {hero} told the truth, at every door. It took all
  night.
- "There is no monster," {hero} said at the gate, "and I am no hero. Here is what there is." And
  {he} lifted up {friend}. The children wanted to stroke {fhim}. Nobody was brave that night, and
  nobody had to be.
- "This is it," said {hero}, and held up {friend}. "I ran away. The rest I made." Then {friend}
  said, "Boo!" and they all laughed.
draw: a_fk = such a small {fkind}

plot: two who could juggle
friend: any
tones: funny cosy
title: Two Who Could Not | Of Course I Can | Seven Plates
ask: says that {he} can do something that {he} can't | pretends to be able to {skill}
both: pretend to be able to do something | both tell the same fib
draw: skill / skilled / half = juggle seven plates / juggling with seven plates / one plate, and
  that one slowly | whistle with two tongues / whistling with two tongues / one tongue, and not
  very well | dance on a barrel / dancing on barrels / lying on a barrel | sing under water /
  singing under water / humming over a bowl
beat: here day; hero standing proud; friend standing curious
- "Can you {skill}?" asked {a_friend}. {A_hero} could not. ^ "Of course," said {hero}. It was out
  before {he} had thought about it. "[So can I|Me too]," said {friend}.
- {A_hero} wanted very much to be friends with {a_friend}. ^ So when {friend} said, "I like people
  who can {skill}," {hero} said, "That's me." {Friend} looked surprised. "And that's me," {fhe}
  said.
- It slipped out. {A_hero} had met {a_friend}, who was new {in_place}. ^ "I can {skill}," {hero}
  said, to have something to say. "Oh!" said {friend}. "I can do that, too."
- What do you say to somebody you would like to know? {A_hero} looked at {a_friend}, and said, "I
  often {skill}." ^ {Friend} went a little red. "Who doesn't," {fhe} said.
- "I can {skill}," said {a_hero}. It was a fib. ^ "Me too," said {a_friend}.
beat: here day; hero standing worried; friend standing worried
- "Then we will do it together on Sunday," said somebody who stood near, "in front of everyone!"
  "How nice," said {hero}. "How nice," said {friend}. Both of them swallowed.
- The word went round. By evening there was a poster: "Sunday, at three, {skilled}!" With two names
  on it. {Hero} read it three times. [It did not get better|Three was soon].
- "You must show us," cried the others. They put up benches. "On Sunday, then," said {hero}, in a
  thin voice. "On Sunday," said {friend}, and in a thinner one still.
- Soon everybody had heard of it. Nobody {in_place} had ever seen anyone who could {skill}, and now
  there were two. They baked a cake for it. They wrote "Sunday" on the cake.
beat: home night; hero sad sad
- {Hero} practised at night, in secret. It went wrong. It went wrong in every possible way, and
  then in a new one. From somewhere across the street came a crash as well. {He} did not think
  about that.
- All week {he} tried. By Saturday {he} had managed {half}. {He} put {his} head under the pillow.
  "[I will be ill|I'll move to the moon]," {he} said.
- How hard can it be? It was very hard. On Friday {he} had reached {half}. And it was odd, on
  Saturday there was light at {friend}'s, too, and somebody said "Ow."
- Every evening {he} shut the door and began. The neighbours complained, and not only about {him}.
  After six days all that {he} could do was {half}. That would not fill a Sunday.
beat: here day; hero standing worried; friend standing worried
- At three they stood there. "You first," said {hero}. "Oh no, you," said {friend}. Everyone
  waited. Then {hero} took a deep breath. "I can't," {he} said. "I never could. I only wanted you
  to like me." {Friend} stared at {him}. "Me too," {fhe} said.
- The benches were full. {Hero} looked at {friend}, and saw a bruise just like {his} own. "Can you
  really {skill}?" {he} whispered. "No," whispered {friend}. "You?" "No." So they told the whole
  square, both at once.
- "I have to tell you something," said {hero} on the way there. "I've got to tell you something,"
  said {friend}. Then they said it. They had to sit down on the kerb and laugh. But it was five to
  three. So they went in and told everybody else.
- It was quite still. "It was a fib," said {hero}, to all of them, but mostly to {friend}. That was
  the hardest thing {he} had ever done on a stage. "Mine as well," said {friend}, [and blew out a
  breath|very quickly].
- "I can't do it," said {hero}, in front of everyone. "I can't either," said {friend}. They stared
  at each other.
beat: here day; hero arms up happy; friend arms up happy
- "Well, what can you do?" asked somebody. "{half}," they said. They showed it. It was the shortest
  show that had ever been seen, and they ate the cake.
- They practise together now, every evening. It goes wrong much better with two. And if somebody
  asks, "Can you {skill}?" they say, "Not yet."
- It was quiet, and then an old man in the back row stood up. "I can't whistle," he said. "I always
  said I could." A lady could not swim. The baker did not like cake. [It went on until dark|It was
  a lovely afternoon].
- "What can you really do?" asked {friend}. {Hero} thought. "I can make soup, and I can keep quiet
  for an hour." "That is just what I like," said {friend}. And it was true.
extras: he

premise: the quietest house in town
heroes: !sea !vehicle
tones: wondering cosy funny
ask: is in a place where one must be very quiet | has to whisper | spends time among old and quiet
  things
moral: there is somebody behind every old thing | a story waits until somebody comes
theme: books and pictures

plot: out of the frame
other: queen, knight, pirate woman, princess, old woman, king, shepherd boy
place: museum
time: night
title: Out of the Frame | What Is around the Corner? | The Night in the Museum
ask: spends a night in the museum | meets somebody out of a painting | is locked in a museum
draw: view = a radiator | a fire bucket | a sign about not running | the back of a stone horse
beat: here night; hero standing surprised
- The museum was shut, and {a_hero} was still in it. ^ {He} had fallen asleep on a bench. When {he}
  woke up, somebody said, "Excuse me. Is it always so dark at this end?"
- Click, went the big door. {A_hero} had only wanted to look at one more picture. ^ Now {he} was
  alone with all of them. "Psst," said the one with the golden frame.
- At night a museum creaks like a ship. {A_hero} was the guard there, with a small lamp. ^ {He}
  knew all the pictures. But tonight one of them coughed.
- "Not a sound," said the rules, and there was none, until midnight. {A_hero}, who had been locked
  in, sat on the floor. ^ Then something rustled like silk above {him}, and a painted foot came
  over the edge.
beat: here night; hero standing curious; other standing curious
- Out of the frame climbed {a_other}. "My leg has been asleep for three hundred years," {ohe} said.
  "Tell me, what is around the corner? I only ever see {view}."
- It was {a_other}, with fine cracks in the cheeks. {Ohe} jumped down. "Do you know what hangs
  opposite me?" {ohe} asked. "{view}. That's all I have looked at, since they hung me up."
- {A_other} stepped out, and left a hole of just {ohis} shape. "Just for an hour," {ohe} begged. "I
  should like to see something else. From up there one sees {view}."
- There stood {a_other}, a bit dusty, and smelled of oil. "People look at me all day," {ohe} said,
  "and what do I look at? {view}. Be so kind and show me the rest."
- Somebody climbed out of a picture. It was {a_other}. "I only ever see {view}," {ohe} said. "Show
  me the rest."
beat: here night; hero walking happy; other walking happy
- {Hero} held up the lamp. They went through all the rooms. In front of a picture of the sea
  {other} stood for a long time. "So that is what I have been hearing," {ohe} said, "two rooms
  away, for three hundred years."
- They tiptoed past the stone lions. {Other} said good evening to every portrait, and shook some
  {ohands} that came out. "[We are neighbours|And I never knew]!" But {ohe} liked best the small
  picture of a plum, because it was so like a plum.
- So they wandered about, hall after hall. {Hero} showed {ohim} the bones, the clocks, the boat. At
  the window {other} stopped. Outside it was raining, real rain. {Ohe} had never seen anything move
  for so long.
- {Other} wanted to see it all, and in the café {ohe} tried a chair. Then they came to a mirror.
  "Who is that?" {ohe} asked. "That's you." "Oh," said {other}. "I look much sadder than I am."
- They went through all the rooms. {Other} saw the sea, the rain, and a small painted plum. {Ohe}
  liked the plum best.
beat: here dawn; hero standing sad; other standing calm
- Then it grew grey in the windows. "I must go back," said {other}. "They come at nine, to look at
  me." "Will you tell nobody that you can get out?" asked {hero}. "Only you knew how to be asked,"
  {ohe} said. {Ohe} climbed in.
- A key turned far away. {Other} ran, with rustling clothes. With one leg in the frame {ohe}
  stopped. "How was I standing?" "The head more to the left," said {hero}. "And the {ohand} here."
- The first bird sang. "It was the best of my three hundred years," said {other}. {Hero} gave
  {ohim} a leg up. "Shall I turn that thing around that you have to look at?" {he} asked.
- They had forgotten the time, and that is easy in a museum. The cleaning lady was on the stairs!
  In one leap {other} was back in the picture, and {hero} was back on the bench. [Both held quite
  still|Neither breathed].
- It grew light. "I must go back," said {other}, and climbed in. "Thank you."
beat: here day; hero waving happy
- Next day the experts came with glasses. "Strange," they said, "{ohe} never used to smile." {Hero}
  said nothing. One must be quiet in there.
- Since then something has changed in that room. On the wall across from it hangs a small picture
  of a plum now. {Hero} moved it there, and nobody knows why.
- When {hero} goes by, {he} tells it all in a whisper: the weather, the news, how the sea is. And
  the painted eyes go [a tiny bit to the left|round the corner with {him}].
- There is a wet footprint on the floor below the frame. They wipe it off each morning. And each
  evening {hero} comes with an umbrella, just as they had agreed.

plot: pencil in the margin
friend: any
place: library, reading room
title: Pencil in the Margin | The Dullest Book in the World | Is Anybody There?
ask: finds a secret message in a library book | borrows a book that nobody wants to read
draw: book / fact = A History of Gravel / gravel is small | Turnips and Their Times / the turnip is
  round | The Big Book of String / string is long | Doorknobs, Part Two / the doorknob can be
  turned
beat: here day; hero standing curious
- Down on the lowest shelf stood a book that nobody ever took. "{book}," it was called. {A_hero}
  felt sorry for it. ^ "I will take that one," {he} said.
- {A_hero} went to the library every Saturday, and whispered. ^ {He} had read all that was
  exciting. All that was left was "{book}."
- "Are you sure?" asked the librarian. {A_hero} was holding the dullest book in the world. ^ It was
  "{book}." Nobody had borrowed it for years, and you could hear the glue crack.
- Some books are loved till they fall apart. The one that {a_hero} found had never been loved at
  all. ^ "{book}," said its back, in brown, on brown.
beat: here night; hero sitting surprised
- It began: "As everyone knows, {fact}." It went on like that. But on page forty-seven something
  was written in the margin, small, in pencil: "Is anybody there?"
- On page one it said that {fact}. On page two it proved it. {Hero} was just nodding off, and then
  {he} sat up. Beside the text stood, in pencil, "Are you asleep, too?"
- {Hero} read how {fact}, and how it always had been. {He} yawned till {his} ears moved. On page
  forty-seven {he} stopped. In the margin was a very small face, and a line: "Nobody will ever get
  this far. Or will they?"
- "{fact}," it said, "and this is the reason." {Hero} turned the pages faster and faster. There! In
  the margin! Somebody had written in pencil, "Hello. I was here. I was bored. Were you?"
beat: here day; hero sitting happy
- One must not write in library books. {Hero} looked round. Then {he} took a pencil and wrote under
  it, very lightly, "Yes. Me." {He} brought the book back and put it in its place. After four weeks
  there was an answer: "At last!"
- {Hero} thought about it all night. "I am," {he} wrote, and the tip of the pencil shook. The next
  Saturday there was a new line there: "I thought I was the only one." From then on {he} took out
  "{book}" every second week.
- With {his} tongue between {his} teeth {he} wrote a reply. It would be rubbed out, {he} told
  {himself}. But somebody else had borrowed it, and written back: "Who are you? I like the bit with
  the map on page ninety."
- So {he} answered. And somebody answered {him}. It went to and fro, from page to page, in the
  driest book of all. "[Do you know why {fact}?|Is it raining with you?]" "No." "Me neither."
beat: here day; hero standing worried
- They got to the last page. There was room for one more line. "Saturday, three o'clock, lowest
  shelf," wrote {hero}. Then {he} was afraid. What if it was somebody quite different?
- But every book comes to an end. When the margins were full, it was {hero} who dared it. "Would
  you like to meet?" {he} wrote, and under it the day. {He} had [never combed {himself} so long|no
  peace all week].
- Then there was only one empty corner left, on the last page. "How shall I know you?" stood there.
  "I'll be yawning," wrote {hero}. And on Saturday {he} stood there, and could not have yawned for
  anything.
- One day the book was to be thrown out. "Nobody reads that," said the librarian. "Two do!" cried
  {hero}, much too loud. And {he} wrote the last line in a hurry: "Come on Saturday, please."
- Then all the margins were full. "Shall we meet?" wrote {hero}. "On Saturday?"
beat: here day; hero waving happy; friend waving happy
- At three o'clock somebody came around the shelf, and yawned. It was {a_friend}. They had to laugh
  so much that they were sent out. They sat on the steps, and {friend} had brought a pencil.
- {A_friend} stood at the lowest shelf, and had a smudge on the nose. "Did you know," said
  {friend}, "that {fact}?" "Hush," said {hero}. "Don't give away the ending."
- There was only {a_friend} there, with "{book}" under one arm. Neither of them knew what to say.
  So they wrote it down. [After an hour they dared to whisper|It took three pages].
- It was {a_friend}, who was quite different from what {he} had thought, and just right. They have
  begun part two now, the two of them. It is even worse. They can hardly wait.
- On Saturday somebody stood by the lowest shelf, and yawned. It was {a_friend}. Part two is even
  duller. They can hardly wait.

plot: a hundred years late
other: old owl, old tortoise, old woman, old man, ghost
place: library, reading room
title: A Hundred Years Late | The Longest Fine | The Book under the Floor
ask: brings back a library book much too late | finds an old library book | is afraid of the
  librarian
draw: coin / sum = one button a day / thirty-six thousand five hundred buttons | a penny a day / a
  wheelbarrow full of pennies | one nut a day / four barns full of nuts | a cake a week / five
  thousand two hundred cakes
draw: end = the lamp was a star all along | the thief was the duke's own goose | the door had never
  been locked | the gardener was the lost prince
beat: here day; hero standing worried
- Under the floor {a_hero} had found a book, with a stamp in it. ^ "To be returned by Monday," it
  said. The Monday was a hundred years ago.
- {A_hero} stood before the library and did not dare to go in. ^ Under {his} arm was a book that
  {his} great-great-grandfather should have taken back. He had forgotten. It was a hundred years
  late.
- "Silence," said the sign. {A_hero} tried even to breathe without a noise. ^ {He} had a book to
  give back, found in the attic, and it was overdue by one hundred years.
- There was dust on the book, and a spider, and a stamp. {A_hero} read the stamp, and turned white.
  ^ It should have been in the library [a hundred years ago|one hundred years back, on a Monday].
extras: he
beat: here day; hero standing scared; other standing calm
- Behind a high desk sat {a_other}, and looked over {ohis} glasses. "Late," {ohe} said. "That makes
  {coin}." {Ohe} began to add it up. {Ohe} needed a second sheet of paper.
- The librarian was {a_other}, who had been there as long as anyone could think. {Ohe} turned the
  book over. "{Coin}," {ohe} said, "that is the rule." And {ohe} took out a very long pencil.
- "Well?" said {a_other} at the desk. {Hero} pushed the book across with one finger. "Oh dear,"
  said {other}. "It costs {coin}, you know." The pencil scratched for quite a while.
- {A_other} stamped books, thump, thump. At this one {ohe} stopped in mid-air. "A hundred years,"
  {ohe} whispered. Then {ohe} cleared {ohis} throat. "{coin}. We will work it out."
- At the desk sat {a_other}. "A hundred years late," {ohe} said. "That makes {coin}."
beat: here day; hero sad sad; other standing surprised
- "{sum}," said {other}. {Hero} had three, and a bit of string. "I could work it off," {he} said,
  "till I am very, very old." {Other} did not hear. {Ohe} had opened the book.
- It came to {sum}. {Hero} had to hold on to the desk. {He} turned out all {his} pockets. But
  {other} was not looking at {his} pockets. {Ohis} {ohand} lay on page twelve, and shook a little.
- "That makes {sum}," said {other}, and underlined it twice. It was quiet, as it should be. A tear
  of {hero}'s fell on the stamp. Then {other} turned a page, and another, [as if {ohe} were looking
  for something|and forgot the fine].
- {Sum}! "Nobody has so much," said {hero}. "No," said {other} slowly. {Ohe} had found a little
  paper between the pages, and went quite pink. "That is my bookmark," {ohe} said.
- "{Sum}," said {other}. {Hero} wept. But {other} had opened the book, and forgot the fine.
beat: here day; hero sitting curious; other sitting happy
- "I was reading this," said {other}, "when it was lent out. I had got to page twelve. I have
  waited ever since to know how it goes on." {Ohe} blew off the dust. "My eyes are no good now."
  "[Shall I|May I]?" asked {hero}.
- "A hundred years I have wondered," said {other}. "I was new here then, and I was in the middle of
  it. They said, it will be back on Monday." {Hero} understood. {He} sat down on the ladder and
  began to read aloud, at page twelve.
- "Does she get out of the tower?" asked {other}. "That is what I need to know." It was the oldest
  waiting in the whole town. {Hero} forgot to be afraid. "We will see," {he} said, and read, from
  page twelve on.
- It turned out that {other} had been on page twelve when somebody took it home. Since then {ohe}
  had made up forty endings, and liked none. "Read," {ohe} said, "and let's hear no more about the
  money."
- "I was on page twelve," said {other}, "when somebody took it. How does it go on?" {Hero} began to
  read.
extras: she
beat: here dusk; hero sitting happy; other sitting happy
- By evening they knew it: {end}! "I would never have guessed," said {other}. Then {ohe} took the
  stamp. "Paid," went the stamp, thump, and it echoed through the silent house.
- "{end}," read {hero}, and shut the book. Nobody spoke. "It was worth the wait," said {other}.
  "But please, the next time, [only ninety years|a bit quicker]."
- On the last page stood it: {end}. {Other} laughed out loud, in the library! Everyone looked up.
  "Hush," said {hero}.
- They read till the lamps were lit. {End}, so that was it. "And there is a second part," said
  {other}. "Who has it?" "It is due on Monday." They looked at each other. [They are still
  waiting|Then they ran to fetch it].

premise: cannot wait
heroes: !craft
tones: funny cosy wondering
ask: can't wait any longer | is very impatient | hates waiting | must learn to wait
moral: some things can't be hurried | waiting is better in company
theme: patience

plot: all the clocks
title: All the Clocks | {Hero} Turns the Clock | Is It Tomorrow Yet?
ask: turns the clock forward | wants it to be tomorrow at once | can't wait for {his} birthday
draw: first / second = the baker got up at midnight / The bread was so raw that it crept off the
  table | the rooster crowed at bedtime / The hens laid eggs in their sleep, and some on the stairs
  | the postman brought Friday's letters on Wednesday / They had not been written yet, and were
  blank
beat: home day; hero standing worried
- "How often must I still sleep?" asked {a_hero}. It was Wednesday. ^ {His} birthday was on
  Saturday, and the days went by on their knees.
- Tick, said the clock. {A_hero} waited for the tock. ^ {He} was waiting for {his} birthday, and it
  was only Wednesday. It had been Wednesday since early morning.
- {A_hero} looked at the clock, and away, and quickly back. ^ It had hardly moved. There were three
  days to go until {his} birthday. Three! [That is longer than it sounds|Nobody can bear that].
- On Saturday there would be cake, and guests, and eight candles. {A_hero} had been ready for it
  since Monday. ^ But now it was Wednesday, and Wednesday would not end.
beat: here night; hero running happy
- Then {he} had an idea. {He} turned the hands of the clock, once around, and once again. "Now it
  is Thursday," said {hero}. But the other clocks did not know it. So {he} went out and turned
  those, too.
- If the clock is slow, one must help it. {Hero} turned it forward by a day. That night {he} crept
  about {in_place} and turned them all, [the big one last|even the sundial, by the foot].
- {He} took hold of the big hand and pushed. It was quite easy! In one night {he} had pushed all
  the clocks {in_place}, until every one of them said Saturday.
- "Who says that it is Wednesday?" thought {hero}. "The clocks say so. And who tells the clocks?"
  By morning {he} had told all of them.
beat: here day; hero standing surprised
- Oh, what a mess that made! For {first}. {Second}. Half of the people had breakfast and the other
  half went to bed, and they met on the stairs.
- "Is it Saturday?" they asked each other, and yawned. {First}. {Second}. The sun came up in the
  middle of it, [and looked puzzled|as if nothing had happened].
- It went wrong from the start. {First}. "What is today?" "Today is tomorrow." {Second}.
- Everyone did everything at the wrong time. {First}, and nobody could tell why. {Second}. <The
  cuckoo handed in its notice.>
beat: home day; hero sitting sad
- But it was Saturday, so {hero} laid the table. No guest came. They were all asleep, or lost. And
  the cake was soup, because it had needed an hour more, and had not had it.
- {Hero} put on {his} paper crown. "Happy birthday to me," {he} sang. Nobody sang along. You can
  move a clock, but [not a cake|not a friend who is still asleep].
- So that was the birthday. There were eight candles on something that had not risen. {Hero} blew
  them out, alone. Then {he} did not even feel older.
- Three guests came, on three different days, it seemed to them. One said good night, and one said
  good morning. The third one had a present that was only half knitted. {He} did not like this
  Saturday.
beat: home day; hero waving happy
- "I will give it back," said {hero}. From clock to clock {he} went, and turned each one back, and
  said sorry to it. Then {he} waited. On the third day {he} smelled cake, and it was the real one.
- It took all night to put them right. After that it was Wednesday again, and it took its time. But
  now {he} had things to do: {he} knitted, stirred and swept. When it was Saturday, {he} [was
  almost surprised|nearly missed it].
- {He} turned back every clock, and owned up. "And now?" they asked. "Now we wait," said {hero},
  "all of us." The cake rose. The sleeve got finished. Tick, said the clock, and this time {he}
  liked the tock.
- There are two clocks on {his} wall now. One goes right. With the other one {he} may do as {he}
  likes, and on that one it is always birthday, [about a quarter to cake|just before the candles].

plot: shut till further notice
heroes: !sea !craft !sky
friend: butterfly, moth
place: garden, meadow, forest, orchard, farm, village, playground, hills
time: day
title: Shut till Further Notice | Not Yet, Said the Little Parcel | {Hero} Waits for a Butterfly
ask: waits for a butterfly | waits beside a caterpillar's little parcel | wants to help a butterfly
  come out
beat: here day; hero standing worried
- "I'll be right back," the caterpillar told {a_hero}. ^ Then it wrapped itself up on a twig and
  shut the door behind it. That was on Sunday.
- {A_hero} had a friend, a green caterpillar. ^ But one morning there was only a little brown
  parcel on the twig. Inside, somebody snored.
- How long is "soon"? {A_hero} would have liked to know. ^ The caterpillar had said it before it
  sewed itself into a small brown bag. "See you soon." And then it hung there.
- The caterpillar had said that it was going to change. "Then do it," said {a_hero}, and sat down
  nearby, or what {he} called sitting. ^ Nothing happened. It only hung there, in its brown
  wrapper.
beat: here day; hero sad angry
- {Hero} knocked. {He} called, "Are you done?" {He} blew on it to keep it warm. {He} sang it all
  the verses of the long song. The parcel turned a little to the left, and that was all.
- On Monday {he} read to it. On Tuesday {he} showed it the sun. On Wednesday {he} said, "I will
  count to a thousand now," and did. [A thousand is not enough|Nothing came out but quiet].
- Every hour {he} asked, "Now?" The parcel said nothing. {He} tickled it with a blade of grass.
  {He} told it that there was cake. There was no cake, and it did not believe {him} anyway.
- {He} tried being patient, for a whole minute. Then {he} wobbled the twig. Then {he} did a dance,
  in case it was watching. <A snail was. It liked the dance.>
beat: here day; hero standing curious
- At last {he} had enough. "I'll help you out," {he} said, and took hold of one end. "Don't!" said
  a thin voice inside. "I have only got one wing. If you open it now, it will stay one."
- "Perhaps it's stuck," said {hero}. {He} had already picked up a sharp stone. "Not yet," it said
  from inside, very faint. "I am still soup. Please." {Hero} put the stone down, [very far away|and
  was ashamed].
- On Thursday {he} wanted to pull, only a little. Then {he} heard something. It was a tiny humming,
  and a tiny "Ouch, wrong leg." Somebody was at work in there. {Hero} took {his} {hand} away.
- {He} was just about to lift the lid. "Who is there?" whispered the parcel. "It is me. Are you
  ready?" "I have no front yet. You would not know me." So {hero} let it be, and it was hard.
beat: here day; hero sitting calm
- So {he} waited. When you wait properly, there is a lot to see. {He} saw how a shadow walks. {He}
  saw dew go home. {He} found out what the snail was called.
- {He} did nothing, and it got easier. Rain came, and {he} held a leaf over the twig. Wind came,
  and {he} stood on that side. That was waiting, too, [but with something to do|and it was warmer].
- "Then I will just be here," said {hero}. {He} was there in the morning, and {he} was there in the
  evening. Once it hummed {his} song in there, all the verses.
- Day after day {he} kept it company. {He} no longer said, "Now?" {He} said, "Good morning," and
  "Good night." And from the ninth day on, it answered.
beat: here day; hero waving happy; friend flying happy
- And then there was a crack, as soft as a sigh. Out came {a_friend}, all crumpled. "Is it you?"
  asked {hero}. "You are so beautiful that I hardly know you." "I knew you at once," said {friend}.
  "You have hummed so much."
- One morning the parcel was empty. {Hero} got a fright. Then something sat down on {his} nose,
  light as nothing. It was {a_friend}. "Now," said {friend}.
- {A_friend} came out, with wet wings, and was tired. {Hero} knew what to do. {He} waited. The sun
  dried the left wing, and then the right one. "[Shall we|Ready]?" asked {friend}. And {he} was
  nearly not.
- It was {a_friend} who crept out, and looked around. "Were you here all the time?" "I had nothing
  better to do," said {hero}. And that was true, and it was not. They looked for the next twig, and
  {hero} [brought cushions|has put up a sign: "Hush"].

plot: the longest queue
other: @child|animal|magic !big
tones: funny
title: The Longest Queue | What Are We Waiting For? | Please Stand in Line
ask: stands in a very long queue | waits in line and does not know what for
draw: r1 / r2 = free pancakes / the end of the world | a ride on the moon / new shoes for all | the
  king's signature / warm socks | an ice cream that never melts / the last tickets for spring
draw: tiny = a beetle that was cleaning its feet | an ant that carried a crumb up a stalk | a snail
  that was just putting out its eyes | a bubble that would not burst
beat: here day; hero standing curious
- There was a queue {in_place}. It went around three corners. {A_hero} stood at its end, because
  where there is a queue there must be something. ^ "What is it for?" {he} asked. "{R1}, I think,"
  said the one in front.
- "Is this the end?" asked {a_hero}. "It was, till you came," said the last in the queue. ^ {Hero}
  hated waiting. But such a long line! At the front there must be {r1}.
- {A_hero} could not wait for the kettle to boil. ^ And now {he} was standing in line, behind forty
  others. Somebody had said that there was {r1}. Somebody else had said {r2}.
- One stood behind the other {in_place}, as far as you could see. "{R1}," they murmured. {A_hero}
  got in line at once. ^ Then {he} hopped up and down, for {he} was not good at waiting.
- There was a very long queue. {A_hero} hated waiting. ^ But {he} stood in it, too. "It is for
  {r1}," somebody said.
beat: here day; hero sad angry
- Nothing moved. {Hero} sighed. {He} leaned out to the left and to the right. {He} counted the
  backs in front of {him}: forty-one. An hour later there were [still|again] forty-one.
- "Can't we go faster?" asked {hero}. "We can't go at all," said the old man in front. {Hero}
  groaned so loud that a dog looked round. The dog was in the queue, too.
- One hour is long. In a queue it is three hours long. {Hero} tried to push in, and forty-one heads
  turned. {He} went back to {his} place, [backwards|very small].
- The sun moved. The queue did not. "It is for {r2}," said somebody now. "They are running out!"
  {Hero} chewed the tip of {his} scarf, or would have, if {he} had had one.
beat: here day; hero arms up happy
- Then the old man offered {him} half a pear. {Hero} had a story for that. The next one knew a
  riddle. Someone back there had an accordion. By three o'clock the whole queue [was singing|had a
  tune].
- Since nothing happened anyway, {hero} asked the one behind {him}, "What is your name?" It was
  passed on. Soon all of them knew all the names, forwards and backwards. And then the soup came
  by, from {hand} to {hand}.
- "Let's play something," said {hero}. They sent a whisper from the back to the front. "{R1}" came
  out as "Hot buns." Somebody went off, and came back with hot buns. It was the best hour of the
  week.
- It began to rain, and one big cloth was held over everyone. Under it they told each other what
  they were waiting for in life. {Hero} forgot to sigh. [A baby in row nine learned to walk|Two of
  them got engaged].
- So they told each other stories. Somebody had soup, and somebody had an accordion. By three
  o'clock the queue was singing.
beat: here dusk; hero walking curious > hero standing surprised; other sitting curious
- "I will have a look," said {hero} at last, and they kept {his} place. {He} went along the whole
  line, and around three corners. At the very front sat {a_other}. {Ohe} was watching {tiny}.
- In the evening the whisper came back: "What is at the front?" Nobody knew. So they sent {hero}.
  And there was no window there, and no counter. There was {a_other}, who had stopped to look at
  {tiny}.
- Who was first in line? They pushed {hero} forward to find out. It was {a_other}. "What are you
  waiting for?" asked {hero}. "I?" said {other}. "I am not waiting. Look, {tiny}!"
- {Hero} had to know. {He} walked past all of them, and it took as long as a song. In front stood
  {a_other}, bent over. Behind {ohim} they had lined up, one by one, out of politeness. {Ohe} was
  only looking at {tiny}.
- {Hero} went to the front to look. There sat {a_other}, who was watching {tiny}. That was all.
beat: here dusk; hero sitting happy; other sitting happy
- "What is it?" they called from behind. {Hero} could have told them. But {he} bent down and
  looked, for a good long while. Then {he} called back, "It's worth it! One after the other,
  please."
- "There is nothing here at all," said {hero}. "So it was for this," said the old man, and pointed
  to the accordion, and the soup. Next Saturday they are going to queue again.
- {He} looked, and it really was wonderful. So each of them came to the front and looked, and went
  home content. {Hero} was the last, and [{he} had not been in a hurry|it was dark by then, and
  {he} had not noticed].
- "Did you all wait for me?" asked {other}, with big eyes. "It seems so," said {hero}. They gave
  {ohim} the last hot bun. Nobody in that queue has ever had a better day, and nobody got {r1}.
extras: he
""")
