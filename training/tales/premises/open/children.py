"""Tales for a child's own occasion, with its name and age as parents type them."""

from tales.grammar import premises

PREMISES = premises("""
premise: a child does it for the first time
pool: toy
weight: 2
heroes: child|animal !still !big !old
child: yes
traits: none
quirks: none
tones: cosy brave funny
moral: the first time is only once | being brave and being scared can hold hands

plot: the first night away
time: dusk
title: The First Night Away | {Hero} Sleeps Somewhere Else | The {Bare} Comes, Too
ask: is going to sleep away from home for the first time | will stay at grandma's for the first
  time
ask: is nervous about {his} first sleepover | is homesick on {his} first night away from home
fact: {He} takes {his} {item} along | {He} never sleeps without {his} {item}
fact: At night everything sounds different there
fact: {His} grandmother has an idea
end: 1 = {he} sleeps through the night | 4 = {he} wants to stay one more night
beat: home dusk; hero standing worried
- {Hero_the} was {age}, and {his} bag was packed. ^ In it were a toothbrush, a nightshirt and the
  {item}. "It's only one night," said {hero} to the
  {bare}. The {bare} wasn't so sure.
- "Are you coming, too?" {a_hero} asked the {item}. ^ At {age} one may stay at grandmother's for a
  night. {Hero} wanted to. {His} tummy didn't,
  quite.
- Who is {age} can sleep anywhere, they say. {A_hero} had only ever slept at home. ^ Tonight {he}
  would stay at grandmother's. The {item} sat on top of the
  bag.
- {A_hero} had said goodbye to the door, and to the lamp. ^ {He} was {age}, and for the first time
  {he} would sleep somewhere else. Luckily there was the
  {item}.
beat: "A cozy kitchen with a stove and a round table" dusk; hero sitting happy
- At grandmother's there were pancakes. There was a cat that could open doors. It was all as good
  as in the daytime. Then it got dark, and grandmother
  said, "Bed."
- They played three rounds of cards, and {hero} won four. They brushed their teeth side by side.
  {Hero} thought of nothing. Then the light went
  out.
- It was a lovely evening. The soup had letters in it, and {hero} found {his} own. But a bed that
  isn't yours is wide in the wrong
  places.
- They baked and laughed and had a bath with foam. "That's easy," thought {hero}. The hard part
  came later, at half past eight, and it was very
  quiet.
beat: "A small bedroom with a bed, a lamp and a window" night; hero sitting scared
- The clock said tock, where at home it said tick. The stairs cracked their knuckles. {Hero} held
  the {bare} tight. "I want to go home," {he} whispered. It was the
  {bare} that said it, really.
- It smelled of apples, and not of home. Something gurgled in the wall. A tear ran into {hero}'s
  ear. {He} hugged the {bare} until it was
  warm.
- Home was only nine streets away. In the night that is a very long way. {Hero} sat up. So did the
  {bare}, since {hero} was
  holding it.
- {He} lay on the left side. {He} lay on the right. The homesickness lay down, too, wherever {he}
  was. It was quite
  big.
beat: "A small bedroom with a bed, a lamp and a window" night; hero sitting curious
- Grandmother came in her slippers. "Who's speaking?" she asked. They listened together. The gurgle
  was the pipe, called Paul. The crack was the third stair. It had been there when mummy was
  {age}.
- "Is the {bare} homesick?" asked grandmother. {Hero} nodded. "Then it needs a job. It can look
  after me. I sleep alone, you know." And she left the door
  open by a hand.
- Grandmother didn't say "There, there." She sat down and told how she had slept away for the first
  time. She had cried into a boot. {Hero} had to
  laugh a bit.
- "Come," said grandmother. They stood at the window. "That light over there, far back, is yours.
  They've left it on." {Hero} saw it. Now it was only as far as one
  can see.
beat: "A cozy kitchen with a stove and a round table" dawn; hero sitting happy
- In the morning the sun sat on the bed, and {hero} had slept, the whole night. "And the {bare}?"
  asked grandmother. "It cried a little," said {hero}. "Then it heard
  Paul."
- {Hero} was awake first. {He} went down, and {he} greeted the third stair. "Well?" said
  grandmother. "You slept very well," said {hero}. "I looked in on
  you."
- At noon they came to fetch {him}. "Did you miss us?" "At half past eight," said {hero}, "for a
  bit." {He} gave the {bare} to grandmother, for a week. "So that she isn't
  alone."
- "Shall we go home now?" they asked after breakfast. {Hero} and the {bare} looked at one another.
  "Tomorrow," said {hero}. "Tonight I've got to tell Paul
  something."
extras: she her

plot: the first day
time: day
friend: kin
kin: new neighbour | new classmate | new classmate
title: The First Day | The Hook by the Door | {Hero} Has a Hook
ask: starts school tomorrow | is starting kindergarten and is a bit nervous | has {his} first day
  at school
ask: does not know anybody on {his} first day at school | is afraid of {his} first day at
  kindergarten
fact: {He} takes {his} {item} with {him} | In {his} bag is {his} {item}
fact: {He} does not know anybody there
fact: There {he} meets a child called {friend} who does not know anyone either
end: 1 3 = {he} cannot wait for the second day | 2 = {he} and {friend} sit next to each other
beat: home dawn; hero standing worried
- {A_hero} was {age}, and today was the first day. ^ {His} bag was new and stood up by itself. In
  it was the {item}, just in case. Nobody knew in case of
  what.
- "What if I don't like it?" asked {a_hero}. ^ {He} was {age} and had {his} jacket on, and it was
  the first day. "Then you'll tell us about it at noon," they
  said. {He} put the {item} into {his} bag.
- For weeks {a_hero} had been looking forward to it. ^ {He} was {age}, after all. But that morning
  {his} {feet} didn't want to. {He} packed {his} {item}, so as to know
  somebody there.
- It was a morning like others, only earlier. {A_hero} was {age} and had a knot in {his} tummy. ^
  "That's the first day," said {his} grandfather. "It comes undone by
  itself." {Hero} took the {item} along.
beat: "A bright classroom with small tables and a big window" day; hero standing scared
- Inside it was loud. Everybody knew where to go, and {hero} knew only the door. On the wall were
  hooks, and over one of the hooks was {his} name. So they had been
  expecting {him}.
- There were so many of them! {Hero} stood by the wall and held the {bare} in {his} bag, where no
  one could see. "And who are you?" asked the teacher. For a moment {hero} did not know
  it {himself}.
- All the chairs were taken, or it looked like that. {Hero} found a place between the plant and the
  wall. From there one could see everything, and that was the
  trouble.
- The door closed, and the others had already begun. One was building. One was shouting. {Hero}
  stood there like somebody at a bus stop where no bus
  comes.
beat: "A bright classroom with small tables and a big window" day; hero standing curious; friend
  standing scared
- Next to {him} somebody else was looking at the plant. It was {a_friend}. "Do you know anyone?"
  asked {friend}. "No," said {hero}. "Nor do I," said {friend}. Now they
  both knew one.
- Then {he} heard a sniff. It came from {a_friend}, under the coats. {Hero} knew that sniff. {He}
  had it, too. {He} sat down beside {fhim} and took out the
  {bare}.
- "Is that a {bare}?" somebody asked. It was {a_friend}, who had been standing behind {him} the
  whole time. "I've only got a stone," said {friend}, and showed it. It was a good
  stone.
- There was one who did not shout either, {a_friend}. {Fhe} held on to the shelf. {Hero} went over.
  It was eleven steps. They were the longest of the whole
  day.
beat: "A bright classroom with small tables and a big window" day; hero sitting happy; friend
  sitting happy
- They put the {bare} on the table, and built a house round it. After a while there were four who
  were building. {Hero} forgot about the knot. When {he} looked for it, it was
  gone.
- "Shall we?" said {hero}. And they went in, right into the noise, hand in {fhand}. In there it
  wasn't so loud. It's only loud from the
  edge.
- {Friend} laughed about something. Then {hero} laughed because {friend} did. The teacher had to
  say "Shh!" It was the first "Shh" of their lives, and they were proud of
  it.
- They hung their jackets on one hook, and the second hook was for the {bare}. By break they had a
  secret. By noon they had a
  joke.
beat: home dusk; hero standing happy
- "Well, how was it?" they asked at noon. {Hero} told and told, through all the soup. "And
  tomorrow?" "Tomorrow," said {hero}, "the {bare} can stay at home. It knows enough
  now."
- The next morning {friend} had kept the chair beside {fhim}. There was a stone on it, so that
  everyone knew. {Hero} moved it to the middle. It's lain there ever
  since.
- "Do I have to go again tomorrow?" asked {hero} that evening. "Yes." "And the day after?" "Yes,
  yes." "Good," said {hero}, and was
  asleep.
- On the second day a little one stood by the plant. {Hero} knew what to do. {He} walked the eleven
  steps. They'd become
  shorter.

plot: open wide
time: day
title: Open Wide | {Hero} Counts the Teeth | The Chair That Goes Up
ask: has to go to the dentist | is afraid of the dentist | goes to the dentist for the first time
ask: does not want to go to the dentist
fact: {He} takes {his} {item} along | {His} {item} may come, too
fact: The dentist lets {him} ask questions first
fact: The {bare} has to open its mouth first
end: 2 = {he} gets a sticker | 3 = {he} plays dentist at home
beat: home day; hero sitting worried
- {A_hero} had twenty teeth and was {age}. ^ Today the dentist was to count them. "They're all
  there," said {hero}, "I've counted." {He} had to go all the same, with the
  {item}.
- "I'm not opening my mouth," said {a_hero}. ^ {He} said it with {his} mouth shut, so that it
  sounded like soup. {He} was {age}, and {he} was to go to the
  dentist. The {item} went along.
- There was a red cross in the calendar. {A_hero} had seen it all week. ^ When one is {age},
  somebody looks at one's teeth. {Hero} put {his} {item} into {his}
  pocket, for holding.
- {A_hero} brushed for so long that morning that the foam reached {his} elbows. ^ {He} was {age},
  and {he} had never been to a dentist. "Does it hurt?" {he} asked the
  {item}.
beat: "A bright room with a big green chair and a round lamp" day; hero standing scared
- It smelled of peppermint and of something else. There was a chair that could go up, like a small
  lift. Under a lamp sat the dentist. She didn't say, "Open." She said, "Hello, who's
  that?"
- In the waiting room sat a boy, who came out again five minutes later. He was alive. {Hero} looked
  at him from all sides. Then it was {hero}'s
  turn.
- There were so many things on the little table, and they all shone. {Hero}'s {feet} stopped. "You
  may ask me about each one," said the dentist. Nobody had told {him}
  that.
- "Sit down," said the dentist, "or stand, whichever you like." {Hero} stood. {He} stood behind
  {his} own {hands}. "I've got time," she
  said.
beat: "A bright room with a big green chair and a round lamp" day; hero sitting curious
- {Hero} asked about the mirror. It was for seeing round corners. {He} asked about the little hose.
  It was a thirsty one. "And does it hurt?" "It tickles," said the dentist. "If it's more than
  that, you put up
  your {hand}, and I'll stop."
- "First the {bare}," said {hero}. The dentist nodded, and put on her glasses. She examined it from
  top to bottom. "No holes," she said, "but it should eat less sand." Now {hero} had to
  laugh, and for that one opens one's mouth.
- They agreed upon a sign: {hand} up means stop. {Hero} tried it out. The dentist stopped, in the
  middle of a word. {He} tried it three more times. It always
  worked.
- The chair went up, and down, and up. {Hero} was allowed to press the button, and then the {bare}
  was. When they were at the top {hero} thought, "Now or never." {He} opened {his}
  mouth by a crack.
beat: "A bright room with a big green chair and a round lamp" day; hero sitting proud
- She counted aloud, and {hero} counted along in {his} head. They came to the same number. That was
  it. "Already?" asked {hero}, when {he} had {his} mouth back.
- Only one tooth needed something. It buzzed like a bee in a tin. {Hero} held the {bare}, and the
  {bare} held {him}. {He} put {his} {hand} up once. She stopped
  at once. Then {he} nodded, and she went on.
- It took as long as a song with two verses. There was a tickle on the left. There was a taste of
  strawberry. "Brave," said the dentist. "The {bare} was, too," said
  {hero}.
- "Aaa," said {hero}. "Aha," said the dentist. So they talked for a while. In the end she knew
  everything, and nothing had
  hurt.
beat: home dusk; hero sitting happy
- In the evening {hero} brushed the left side and the right side, and the inside. "So that she'll
  have something to be pleased about," {he} said. In the mirror {he} saw them all, in a
  row.
- {He} was given a sticker with a crocodile on it, and the {bare} got one as well. They stick on
  the door now, next to the red
  cross.
- At home {he} opened a practice. The {bare} had to sit in the chair. "It tickles," said {hero}.
  "If it is more, put up your hand." Everyone in the family
  had a turn.
- "Next time," said {hero}, "I'll go in alone." The {item} didn't mind. It wanted to stay in the
  waiting room, and look after the
  others.
extras: she her he him

plot: the wobbly tooth
time: day
title: The Wobbly Tooth | A Gap for {Hero} | Where the Tooth Was
ask: has a wobbly tooth | loses {his} first tooth | has lost {his} first tooth
pool: box
heroes: child !old
draw: age = five | six
fact: {He} keeps the tooth in {a_item} | {He} wants to put the tooth into {his} {item}
fact: Everybody gives {him} advice on how to get it out
fact: It falls out all by itself, when {he} does not think of it
end: 1 = {he} can whistle through the gap | 3 = there is a coin in the morning
beat: home day; hero standing surprised
- "It moved!" cried {a_hero}. ^ {He} was {age}, and of all {his} teeth one had begun to dance. {He}
  had a place for it already: {a_item}.
- {A_hero} bit into an apple, and something in {his} mouth said, "Crick." ^ It was the tooth at the
  bottom, in the middle. {He} was {age}, so it was about
  time.
- At {age} one is nearly big, and one can tell it by the teeth. {A_hero} pushed with {his} tongue.
  ^ It went forward. It went back. It was like a little
  door.
- All the others had had a gap since the summer. {A_hero} was {age}, and still had every tooth. ^
  But on Monday, at breakfast, there was a
  wobble.
beat: here day; hero standing worried
- "Tie a thread to it and to the door," said the uncle. "Eat toffee," said the cousin. "Wait," said
  grandmother. Waiting was the hardest. {Hero} kept the {item} ready,
  open.
- {In_place} everyone knew better. One would pull, one would push. {Hero} held both {hands} in
  front of {his} mouth. "It's mine," {he} said, "and it'll come when it
  comes."
- It hung on by one corner. {He} couldn't eat bread. {He} couldn't say "sausage." {He} was a little
  afraid, too. What if it hurt? What if a bit of {him} came along with
  it?
- Each day {he} asked the tooth, "Today?" It wobbled. It didn't say yes and it didn't say no. At
  night {he} dreamed that it stood at the bus stop with a
  suitcase.
beat: here day; hero running happy
- And then {he} forgot it. There was a race, and {he} was second, and laughed, and something lay in
  {his} {hand}. It was small and white. It was much smaller than it had felt.
- On Friday there was a kite up in the tree. {Hero} shouted, "Pull!" With the P it flew out. It
  landed in the grass, and they all crawled about until they had
  it.
- It happened over a sandwich. {Hero} told a joke, and chewed, and stopped. "I think there was a
  stone in it," {he} said. It wasn't a stone.
- {He} sneezed. That was all. {He} sneezed, and it lay there on the path, as if it had always
  wanted to go outside.
beat: home dusk; hero standing curious
- {He} looked into the mirror. There was a window now. {He} put {his} tongue through it, and it was
  astonished. The tooth went into the {item}, on cotton wool.
- It bled for about as long as one says "Oh." Then there was a gap, and in the gap one could feel
  something sharp. "There's the next one," said grandmother. "It's been queuing
  since the spring."
- {He} laid the tooth in the {item}. {He} felt a bit sorry for it. It had been there for so many
  apples. "Thank you," {he} said to it.
- All had to look: at the gap, and then at the tooth in the {item}. "Now you are one of us," said
  the uncle, and showed his own gap. It was at the
  back.
beat: home dawn; hero arms up happy
- The best thing about it {he} found out at breakfast. One can whistle through it! {He} whistled
  till noon. Then they asked whether it could not be put back
  in.
- "Thauthage," {he} said to everyone who wanted to hear it. They wanted to hear it often. The tooth
  lies in the {item} still. Now and then {he} says good
  morning to it.
- That night {he} put the {item} under the pillow, and in the morning there was a coin in it.
  {Hero} lent it to {his} cousin, who had only got teeth.
- A year later there was a big tooth there, with an edge like a saw. {Hero} bit into an apple.
  "Crick," said something, on the other side.
extras: his

premise: something is different for a child
pool: toy
weight: 2
heroes: child|animal !still !big !old
child: yes
traits: none
quirks: none
tones: cosy wondering brave
moral: a home is where somebody knows your step | what is different is only different until you
  know it

plot: the house with the wrong smell
time: dusk
friend: @young|small|child !still !sea
title: The House with the Wrong Smell | {Hero} Has Moved | Eleven Boxes
ask: has moved to a new house | moves to a new town and misses {his} old room | has just moved and
  has no friends yet
ask: is sad because the family is moving
fact: {His} {item} is in one of the boxes | {He} cannot find {his} {item} among all the boxes
fact: {He} meets {a_friend}, who lives next door | {A_friend} from next door comes to look
fact: {Friend} knows all the secrets of the house
end: 1 = {he} writes {his} name on the wall | 3 = it smells of home
beat: here day; hero standing sad
- Everything was packed into eleven boxes, even the bed of {a_hero}. ^ {He} was {age}. "And the
  {item}?" {he} asked. "It is in one of them," they said. Nobody knew
  in which.
- "This is our new house," they said to {a_hero}. ^ {He} was {age}, and {he} sniffed. It smelled of
  paint, and of other people. And {his} {item} was in a
  box.
- {A_hero} said goodbye to the old room, to each corner of it. ^ Then there was a lorry, and then a
  house which didn't know {him}. {He} was {age}. Somewhere in there was {his}
  {item}.
- At {age} one has only ever had one home. {A_hero} had two now, and neither was right. ^ In one
  there wasn't anything left, and in the other it was all in boxes, even the
  {item}.
beat: here day; hero sitting sad
- {He} opened a box. In it were pots. {He} opened another. In it were the pots' lids. The light
  switches were too high up, and the stairs had one step more
  than at home.
- In the new room {he} called, "Hello?" "...lo," said the room. At home it'd never answered back.
  {Hero} sat down in the one box that was
  empty.
- It echoed. The window was where the door should be. {Hero} wanted to go to the kitchen, and
  landed in a cupboard. So {he} stayed there, for the time
  being.
- Nobody had time. The cups had to be found first, and the fuses. {Hero} walked round {spot} and
  kicked a stone. It was a stranger's
  stone.
beat: here day; hero standing surprised; friend standing curious
- Then a head looked over the fence. It was {a_friend}. "Have you found the squeaking step yet?"
  asked {friend}. "And the hole for the letters?" {Hero} hadn't found anything
  yet.
- "Are you the new one?" said somebody. In the door stood {a_friend}, from next door. "I used to
  play here. Shall I show you where it's good?" "In there?" asked
  {hero}.
- There was a knock, low down on the door. Outside stood {a_friend}, with a cake as big as a
  button. "It's for the house," said {friend}. "It doesn't like to be
  alone."
- From the hedge came {a_friend}, backwards. "Oh," said {friend}, "now somebody lives here. I've
  been feeding the spider. It's called Mrs. Brown." That was the first name that {hero} knew
  there.
beat: home dusk; hero walking happy; friend walking happy
- {Friend} knew it all: which board sings, where the sun comes in at four, and what the tap says at
  night. They opened the boxes, too. In the eighth one sat the {item}, and blinked at the
  light.
- They went through the house, from the bottom up. In every room {friend} told something. In the
  last one stood a box, all alone. {Hero} reached in. There it was, the
  {item}!
- "Here one can slide," said {friend}. "And here one can hear what they say in the kitchen." In the
  kitchen someone was just saying, "There is the {item}!" They slid
  down.
- Behind the stairs there was a hole, just right for two and one {item}. They only had to find that
  first. {Friend} smelled it. It was in the box with the
  socks.
beat: home night; hero sitting happy
- On the wall behind the stairs there were names, very old ones. The lowest said "{friend}." That
  evening {hero} wrote {his} underneath. Then it was {his}
  house.
- In the night the step squeaked. "Good evening," said {hero}. It knew {him} by now. The {bare} lay
  where the sun would come
  in.
- Next morning the house smelled of cake, of socks, and of the {bare}. {Hero} sniffed. It took
  {him} a moment to know what it was. It was
  home.
- "Do you still want to go back?" they asked after a month. {Hero} thought it over. "On a visit,"
  {he} said. "But Mrs. Brown has to come, too."

plot: everything has an edge
time: day
title: Everything Has an Edge | {Hero} Gets Glasses | The New Glasses
ask: gets glasses | has to wear glasses now | gets {his} first pair of glasses and does not like
  them
ask: is afraid that the others will laugh at {his} new glasses
draw: thought / was = a sleeping dog / a heap of leaves | a ghost / a towel on the line |
  grandfather in the garden / a sunflower
draw: colour = red | green | blue | yellow
fact: {He} has always thought that trees look like green clouds
fact: {His} new glasses are {colour}
fact: At first {he} does not want to go out with them | At first {he} hides them
end: 1 = {he} sees the stars for the first time | 3 = everybody wants to try the glasses on
beat: home day; hero standing curious
- {A_hero} was {age}, and said good morning to {thought}. ^ It was {was}. "I think," they said at
  home, "we ought to have your eyes looked at." {Hero} asked {his}
  {item} what that meant.
- For {a_hero} the trees were green clouds, and clouds were clouds. ^ {He} was {age} and thought
  that it was like that for everyone. One day {he} stroked {thought}. It was
  {was}.
- {A_hero} sat so close to the picture book that {his} nose turned the pages. ^ {He} was {age}.
  Next to {him} sat the {item}, and could see just as
  much.
- "What's that over there?" "{Thought}," said {a_hero}. ^ It was {was}. They all laughed, {hero}
  too. But {he} was {age}, and {he} was not joking.
beat: "A small shop with a round mirror and many glasses" day; hero sitting surprised
- A man with a tape measure put this in front of {his} eyes, and then that. "Better like this, or
  like this?" And all at once there were letters on the wall. The new glasses were
  {colour}.
- {He} could choose. {He} chose the {colour} ones. They sat on {his} nose like a small bicycle.
  "You'll get used to it," said the
  man.
- So {hero} got glasses, {colour} ones. {He} looked into the mirror. There was somebody in it with
  glasses. {He} took them off again. That was
  better, and it was worse.
- "They are {colour}," said {hero}, "and they pinch." "Only on the first day," they said. {Hero}
  put them on the {bare}. It suited the
  {bare}.
beat: home day; hero sitting sad
- {He} did not want to go out with them. "They will laugh," {he} told the {bare}. {He} hid them in
  the bread bin, then under the pillow, and then in the {bare}'s
  arms.
- "What if they call me something?" {he} thought. {He} practised walking without, and ran into the
  door. The {bare} looked on. It was
  silent, in a certain way.
- So {he} carried them in {his} pocket. A pocket can't see. By noon {he} had greeted a lamp post
  and sat down beside a
  chair.
- The {bare} had to wear them, as a trial. {Hero} laughed at it, to see how it took that. It took
  it well. It just looked at {him}, quite
  sharply.
beat: here day; hero standing surprised
- Then {he} put them on, only for a moment, at the window. And {he} stood still. The tree had
  leaves! Each of them was one by itself. They all had an edge, and they all
  waved.
- {In_place} {he} put them on, where no one was looking. There was an ant. It carried something.
  It'd been there all the time, the whole of {his}
  life.
- In the garden {he} tried again. "Oh," said {hero}. There were drops on the fence, and in each of
  the drops hung the house, upside
  down.
- {He} held them up to {his} eyes, as one looks through a keyhole. The bird on the roof had a face.
  It was looking at {him}. "So that's you," said
  {hero}.
beat: here night; hero arms up happy
- In the evening {he} looked up, and sat down on the grass. Those white dots were always there,
  they told {him}. They were the stars. {He} was called in three times, and did not
  come.
- "Well, are they laughing?" they asked. {Hero} didn't know. {He} had been looking at {his}
  shoelaces all day. They were
  wonderful.
- Next day {he} wore them, on {his} nose. All of them wanted to try: a whole queue of people, who
  saw nothing and fell over things. "How can you see with
  those?" they cried. "Very well," said {hero}.
- Only at night does {he} take them off. Then it's all soft again, and a bit like earlier. The
  {bare} wears them till morning. It has seen a
  good deal.

plot: four wheels
time: day
heroes: child !old
friend: @young|child|small !still !sea !vehicle
title: Four Wheels | {Hero} Is Faster | The Hill and the Stairs
ask: is in a wheelchair | uses a wheelchair and wants to play with the others | has a wheelchair
  and loves going fast
fact: {His} wheelchair has a name | On {his} wheelchair sits {his} {item}
fact: The others want to play up in the tree house, and {he} cannot go along
fact: {A_friend} has an idea with a rope | Then {he} and {a_friend} build something
end: 1 = everybody wants to have a ride | 2 = {he} is first down the hill
beat: here day; hero sitting happy
- {A_hero} had four wheels, two big and two small. ^ {He} was {age}, and {he} could turn on the
  spot, which no one else {in_place} could. In front sat the {item}, as a lookout.
- "Out of the way!" called {a_hero}, and {his} wheelchair sang. ^ {He} was {age}, and {he} was the
  fastest on the flat. The {item} was tied on behind, because of the
  bends.
- Some go on two legs. {A_hero} went on four wheels, and the wheels were called Bim, Bam, Left and
  Right. ^ {He} was {age}. The {item} was allowed to drive
  downhill.
- {In_place} one always heard {a_hero} before one saw {him}. ^ It was a hum, and then a whoosh, and
  then a wheelchair with {his} {item} on the armrest. {He} was
  {age}.
beat: here day; hero sitting sad; friend standing worried
- But then they all wanted to go up into the tree house. "Come on!" they called, and climbed.
  {Hero} looked up. There were nine rungs. One of them, {a_friend}, had stopped on the
  third.
- The others had a new place, up a flight of stairs. {Hero} stood below. {He} heard them laugh up
  there. It's no fun to laugh along from below. {A_friend} looked
  down.
- "We play up there today," they said, and off they went. It was nobody's fault. It was stairs.
  {Hero} drove round in a circle, until {a_friend} came down
  again.
- One by one they went up the ladder. In the end there was only {hero}, and {a_friend}, who had
  forgotten something. "What did you forget?" asked {hero}. "You," said
  {friend}.
beat: here day; hero pointing curious; friend pointing curious
- "I can't go up," said {hero}, "but can't up come down?" They thought about that sentence. Then
  they went to look for boards. {Hero} knew how steep is too
  steep.
- "I could carry you," said {friend}. "I'm not a bag," said {hero}. "I'd like to drive." So it had
  to be a ramp. {Hero} measured it, with {his} own
  wheels.
- {Friend} had a rope, and {hero} had brakes. That is half of a lift. For the other half they
  needed all the others. "Come down!" shouted {friend}. "We're
  building!"
- {Hero} drew it in the sand, a line as gentle as a yawn. "Like that," {he} said, "then it works."
  {Friend} whistled with two {fhands}. Everybody came
  down.
beat: here dusk; hero sitting proud; friend standing happy
- It took all afternoon, nineteen boards and one blue thumb. Then {hero} drove up, all by
  {himself}, with the {item} in front. Up there {he} turned on the
  spot.
- They hammered until five. The {item} held the nails. When it was finished, {hero} took a run-up.
  It thundered, and {he} was there. "So this is
  up," said {hero}.
- Plank after plank it grew, in a big curve round the tree. {Hero} tested it. "A bit more to the
  left," {he} said. {Friend} moved it a bit to the
  left.
- By evening it stood, and it hardly creaked. {Hero} went up, and the view was just as they had
  told {him}. No, it was better. They'd left out the
  sea.
beat: here dusk; hero arms up happy; friend arms up happy
- And then down! "Again!" cried {hero}. "May I, too?" asked all the rest. There was a queue at the
  wheelchair until the lamps were lit. The {item} sold the
  tickets.
- Downhill nobody can keep up with {him}. {Hero} was at the bottom before they had counted to two.
  {Friend} was second, on a
  tray.
- Since then the ramp has been the main entrance. The ladder is still there. It's for people,
  {hero} says, who can't do
  better.
- The old man from next door goes up there now, with his stick, and so does the baker with her
  pram. "Who built that?" they ask. "We did," says {hero}. "For
  you. And a bit for me."
extras: his her

plot: the place by the stove
time: dusk
heroes: child !old
pool: box
title: The Place by the Stove | {Hero} Remembers | An Empty Basket
ask: is sad because {his} {pet} has died | misses {his} {pet}, who died last week | has lost {his}
  old {pet} and is very sad
ask: said goodbye to {his} old {pet}
draw: pet / called / did = cat / Mimi / slept on the newspaper whenever somebody wanted to read it
  | dog / Bruno / brought one shoe when somebody came, always the left one | rabbit /
  Flop / thumped on the floor when the soup was ready | hamster / Peanut / ran all night, and never
  arrived
fact: The {pet} was called {called} | {Called} was very old
fact: {He} puts things that belonged to {called} into {a_item} | {He} keeps a hair of {called} in
  {a_item}
fact: {His} grandfather tells {him} something | Everyone tells a story about {called}
end: 1 = {he} can laugh about {called} again | 3 = {he} plants something in the garden
beat: home dusk; hero sitting sad
- The basket by the stove was empty. {A_hero} looked at it, every time {he} came in. ^ {He} was
  {age}, and {called}, {his} old {pet}, had died on
  Thursday.
- "Where's {called} now?" asked {a_hero}. ^ {He} was {age}. {Called} was {his} {pet}, and very old,
  and on Thursday had not woken up again. Nobody answered right
  away.
- It was too quiet in the house of {a_hero}. ^ There had always been a {pet}, as long as {he} could
  think. {He} was {age}, and {called} had been older than that. Now {called} was
  dead.
- {A_hero} still put out the bowl. Then {he} remembered. ^ {Called}, the {pet}, had died, softly,
  as old animals do. And {he} was {age} and had never been so
  sad.
beat: home dusk; hero sitting sad
- "You'll get a new one," said somebody. {Hero} didn't want a new one. {He} wanted {called}. The
  crying came in waves, like the sea, and in between {he} was
  hungry.
- {He} cried at breakfast. {He} cried into {his} boots. "May one cry for so long?" asked {he}. "As
  long as it takes," they
  said.
- They had buried {called} under the apple tree, with the blue blanket. Everyone had said a
  sentence. {Hero} hadn't been able to say {hers}. It was stuck.
- At night {he} woke up and listened. {He} was angry as well. "{Called} should have waited," said
  {hero}. "Yes," said {his} grandfather. "They never
  do."
beat: home night; hero sitting curious
- {His} grandfather sat down next to the basket. "Do you know what I miss?" he said. "How {called}
  {did}." {Hero} had to think of it. Something in {his} tummy moved, and it wasn't
  crying.
- Then grandfather fetched {a_item}. "For what's left," he said. {Hero} put in a hair, and a chewed
  ribbon. "And how {called} {did}," {he} said. "That won't fit in." "Then say
  it."
- "Tell me something about {called}," said grandfather. At first nothing came. Then it came all at
  once: how {called} {did}, and how {called} smelled in the
  rain. It got late.
- They lit a candle, and each told one thing. Grandfather told how {called} {did}. {Hero} laughed.
  Then {he} was shocked, because {he} had laughed. "You may," said
  grandfather.
beat: home day; hero standing calm
- The next day {hero} took {a_item}. {He} put in it everything that had been {called}'s. It wasn't
  much, and it was a great deal. {He} set it by the stove, in the
  basket.
- {Hero} made a picture: {called}, big, with all the whiskers. {He} put it into {a_item}, with the
  bowl and the brush. It has a place on the shelf where the sun comes
  by.
- All the small things went into {a_item}. When {he} opened it, it smelled of {pet}. {He} opened it
  often. Later {he} opened it only on
  Sundays.
- In {a_item} there was room for a lot: for the ribbon, for the tooth marks, for the sentence that
  had been stuck. {He} had written it down. It said, "Thank you for being
  here."
beat: home day; hero sitting happy
- In spring somebody asked, "Did you have a {pet}?" "Yes," said {hero}. "{Called}. Who {did}." And
  {he} laughed as {he} said it. It hurt only at the
  edges.
- Now and then {he} still listens at night. It's quiet. "Good night, {called}," {he} says. It isn't
  the bad quiet any more.
- Under the apple tree {he} planted a crocus. It came up yellow, with a bit of a lean, as if it
  wanted to lie down in the sun. "That's just like
  {called}," said {hero}.
- The basket is still beside the stove. In the winter {he} sits there {himself}. There is just
  room. And {he} tells the {bare} what {called} would have
  done.
extras: he
""")
