"""Tales of things and of the old: robots, engines, the left behind, lies, grandparents."""

from tales.grammar import premises

PREMISES = premises("""
premise: a robot learns something
heroes: robot
tones: funny cosy wondering
weather: none
traits: none
ask: learns something new | does everything exactly as told | wants to understand people
moral: not everything can be counted | some things you only learn by doing them wrong
theme: learning

plot: the robot who tidied the autumn
tones: funny cosy
time: day
place: playground, garden, autumn forest, village
friend: girl, boy, child, little girl, little boy, squirrel, puppy
ask: tidies up everything | learns to play | tidies the leaves in autumn
title: The Robot Who Tidied the Autumn | {Hero} Sorts the Leaves | Heap Number Nine
draw: done / note = the spoons lay by size, and the soup by colour / Error: it tickles | the towels
  were folded, and so
  was the cat / Warning: joy in left arm | all the books stood by weight / Fault: mouth goes up by
  itself
beat: here day; hero standing proud
- "Task: tidy," said {hero_the}. ^ In the house it was done: {done}. So {hero}
  rolled out of the door. And
  there lay [the autumn|leaves, everywhere].
- {A_hero} had been built for one thing: tidying. ^ Indoors {done}. Then {he} saw what was lying
  about outside. Somebody had
  dropped [nine thousand leaves|a whole treeful of leaves].
- Everything in its place, that was how {hero_the} liked it. ^ {done}. But outside the trees had
  let everything fall. "[Untidy
  trees|Tut, tut]," said {hero}, and fetched a rake.
- Click, whirr, click: that was {a_hero}, tidying. ^ By noon {done}. {He} looked for something
  else. {He} looked out of the
  window, and [{his} lamps went red|there was the autumn].
beat: here day; hero standing proud > hero arms up angry; friend arms up happy
- {He} sorted the leaves: yellow, red, brown with spots. Eight heaps, straight as soldiers. "Done,"
  {he} said. Then {a_friend} came running, and jumped into [heap number three|the red ones].
- Leaf by leaf {he} made heaps, by colour and by size. It took until four. At a minute past four
  {a_friend} took a run-up.
  "Wheee!" said {friend}. [Whoosh|Floof], went the heap.
- At last there were nine neat heaps, each with a label. "Do not touch," {he} added. {A_friend}
  could not read, or did not want
  to. {Fhe} landed [in the middle|up to the ears] of number five.
- {Hero} raked, and counted, and raked. When all was in order, the heaps stood in a row like
  loaves. Then {a_friend} came flying. After that there was one [less|flat one].
beat: here day; hero walking worried; friend sitting happy
- {Hero} made it again. {Friend} jumped again. "Why?" asked {hero}. "Because," said {friend}.
  {Hero} looked up "because." [It did
  not help|It wasn't a reason].
- "Heaps are for putting on the cart," said {hero}. "Heaps are for jumping," said {friend}. {Hero}
  had nothing about that in
  {his} memory. {He} raked up heap number five [for the fourth time|once more].
- "What did you do that for?" asked {hero}. "For nothing," said {friend}. {Hero} blinked. {He} knew
  things that one does for
  safety, and for lunch. For nothing was [new|not on the list].
- {He} tidied. {Friend} untidied. So it went on. "What does it give you?" asked {hero} at last.
  "Nothing," laughed {friend},
  with leaves in {fhis} ears. "[Try it|You do it once]!"
beat: here dusk; hero arms up surprised; friend standing happy
- "You do it," said {friend}. {Hero} went through all the reasons for it. There weren't any. Then
  {he} rolled back ten steps, and
  ran. Floof! "{note}," {he} reported from inside.
- {Hero} stood in front of the heap. <All {his} screws said no. One small one, on the left, [said
  yes|wasn't sure].> {He} jumped.
  The leaves flew up, all mixed. "{note}," said {hero}.
- {He} measured the heap, and the wind. Then there was nothing more to measure. "One," said
  {friend}, "two." At three, {hero}
  let {himself} fall. It went dark and rustled. "{note}," came a voice.
- <Nobody was looking. Only {friend}.> {Hero} put down {his} rake. That was not easy. {He} had
  never
  put it down. Then {he}
  jumped. "{note}," {he} said. And after a while: "[Repeat|Again]."
beat: here dusk; hero arms up happy; friend arms up happy
- They jumped till it was dark. Then {hero} raked up all the leaves, in one enormous heap. "Task:
  tidy," {he} said. "Why just the
  one?" asked {friend}. "[For tomorrow|It's deeper]," said {hero}.
- In {hero}'s memory there is a new list now: "Things one does for nothing." Jumping is number one.
  Number two is [watching the
  rain|singing]. <It's the only list that {he} doesn't keep in order.>
- At night leaves fell out of {him}: yellow, red, brown with spots.
  {Hero} did not sort them. {He} kept
  one, [behind {his} little door|next to the fuse].
- "Are you finished?" they asked at home. "No," said {hero} happily. {He} was untidy from top to
  bottom. "Winter is coming. {friend}
  says that [snow can be heaped, too|you can jump into that as well]."

plot: wait here
tones: wondering cosy
friend: girl, boy, child, little girl, old man, old woman
time: day
place: meadow, hills, village, garden, train station, park
ask: waits and waits for somebody | has to wait for a very long time | is told to wait
title: Wait Here | The Robot Who Waited | Back in a Minute
draw: bird / egg = robin / three blue eggs | sparrow / four speckled eggs | wren / five tiny eggs |
  blackbird / four green eggs
beat: here day; hero standing calm; friend waving happy
- "Wait here," said {a_friend} to {a_hero}. ^ "I will be back in a minute." "[Waiting|One minute],"
  said {hero}, and stood still. And
  {friend} ran off, round the corner.
- {A_hero} did what was said. ^ "Don't go away," said {a_friend}, "I'll be right back." So {hero}
  did not go away, [not one step|not by
  an inch]. {He} counted to sixty.
- "Just a minute," said {a_friend}. {Hero_the} could wait better than anyone. ^ {He} put {his} feet
  together and began to count: [one,
  two, three|fifty-nine, fifty-eight].
- It was to be a short wait. {A_friend} had forgotten something at home. "Stay there," {friend}
  told {a_hero}. ^ "[Staying|I stay]," said
  {hero}. After a minute {he} looked at the corner.
beat: here rain; hero standing sad
- But {friend} slipped on the stairs and broke a leg. They took {fhim} to the hospital, far away,
  and nobody thought of {hero}. A minute
  went by, then an hour, then [the leaves|the summer]. {Hero} waited.
- A minute is sixty, thought {hero}. {He} had got to four million. {He} did not know that {friend}
  lay in bed, far away, with a fever. <It rained on {him}.> {He} [counted the drops, too|said
  "plink"].
- Nobody came. {Friend} had been put on a train that day, because {fhis} aunt was ill. <{Fhe} cried
  for {hero} the whole way.> But [trains
  don't turn|nobody listened]. And {hero} stood there, and it began to rain.
- It got dark, and light, and dark. {Friend} was ill, and lay far away, and asked for {hero} each
  day. "[Later|When you're well]," they
  said. {Hero} had moss on {his} feet by then.
beat: here day clear; hero standing surprised
- In spring a {bird} came. It looked at {him} from all sides. "Are you staying?" it asked. "I'm
  waiting," said {hero}. "[That's the
  same|Good]," said the {bird}, and built a nest in the crook of {his} arm.
- One morning there were twigs on {his} shoulder. A {bird} was building there. "You don't move," it
  said. "That's rare." <{Hero} was too
  [polite|surprised] to move.> Soon there lay {egg}.
- "Do you need that arm?" asked a {bird}. {Hero} thought about it. "Not now," {he} said. A week
  later there were {egg} in it. {Hero} had
  never held anything so [light|warm].
- It tickled. A {bird} was carrying moss up to {him}. "I have been looking all over for someone who
  [stays put|does not run off]," it
  said. And then there were {egg}, and {hero} hardly dared to tick.
beat: here day; friend running happy; hero standing happy
- And then somebody came round the corner, on a stick, as fast as one can. It was {friend}. "You
  are still here!" {fhe} cried. "It was a
  long minute," said {hero}. "[It was|I know]," said {friend}, and hugged {his} other arm.
- "{Call}!" That was {friend}. {Fhe} had grown a little. {Fhe} had a present, and a bad conscience.
  "I said a minute," {fhe} wept. "Yes,"
  said {hero}. "[I am at thirteen million seconds|You are a little late]. But you came."
- {Hero} knew the step at once. <It limped a bit.> There stood {friend}, and could not speak. "You
  said that you'd be back," said {hero},
  "[and here you are|so I was not worried]." <{His} lamps shone very brightly.>
- First came a shadow round the corner, and then {friend}. <They looked at each other for a long
  time.> "You waited?" asked {friend}. "You
  said so," said {hero}. "Come on, [let's go home|now we'll go home]!" said {friend}.
beat: here day; hero standing happy; friend sitting happy
- "I can't, yet," whispered {hero}, and showed {fhim} {egg}. "Wait here. It's only a minute."
  {Friend} sat down in the grass at {his} feet. It
  took three weeks. [They were not long|{Friend} did not go away].
- {Friend} pulled at {his} {hand}. {Hero} did not move. "Psst," {he} said. "I've got {egg}. Can you
  wait?" And {friend}, who had no patience
  at all, [learned it there|stayed till they could fly].
- "In a moment," said {hero}, and looked at {egg}. "They asked me to stay." So now there were two
  who waited. It is a different thing,
  with two. You can [play cards|eat cherries].
- "Not before they have hatched," said {hero}. {Friend} looked, and understood. {Fhe} brought a
  stool, and an umbrella for {him}. When the
  last one had flown, they went home. There's still [a bit of moss|one twig] on {his} arm.

plot: three days later
tones: funny
friend: clown, jester, girl, boy, baker, parrot, monkey
time: day
place: village, school, circus, old town, castle
ask: does not understand jokes | learns to laugh | has never laughed
title: Three Days Later | The Robot Who Did Not Laugh | Why Is That Funny?
draw: joke / point = What do you call a bear without ears / B | Why can't you tell a joke to an egg
  / It cracks up | What did the wall say
  to the other wall / See you at the corner | What is orange and sounds like a parrot / A carrot |
  Why did the biscuit go to the doctor / It felt
  crumby
beat: here day; friend arms up happy; hero standing worried
- "{joke}?" asked {a_friend}. "{point}!" Everyone roared. Only {a_hero} did not. ^ "[Why is that
  funny|I do not understand]," {he} said.
- Everybody was laughing, and {a_hero} looked from one to the other. ^ It was {a_friend} who had
  asked, "{joke}?" And the answer was,
  "{point}." "[That's wrong|Please explain]," said {hero}.
- {A_hero} could do sums, and iron shirts. {He} couldn't laugh. ^ "{joke}?" {a_friend} asked {him}.
  "I don't know." "{point}!" {Hero} waited for
  [the rest of it|something to happen].
- Ha ha, was written in {hero_the}'s handbook, see page ninety. ^ Page ninety was missing. So, when
  {a_friend} said, "{joke}? {point}!" {he}
  said nothing. [It got a bit quiet|{He} only hummed].
beat: here day; hero sitting worried; friend standing surprised
- {Friend} explained it, slowly. <A joke that is explained is like a frog that is taken apart.>
  {Hero} nodded. "So it isn't true," {he} said.
  "[No|That's just it]," said {friend}. "Then why say it?"
- "Ha," practised {hero}. "Ha." It sounded like a gate. <Three doves flew off.> "Not like that,"
  said
  {friend}. "It must come by itself." {Hero}
  looked at the door, [and waited for it to come|for a long time].
- {Hero} wrote the joke down, and drew a plan of it. {He} turned the plan on its head. {He} weighed
  it. {Friend} told it again, and with a funny
  face. "[Your face is broken|Are you unwell]?" asked {hero}.
- "Where does one feel it?" {he} asked. "Here," said {friend}, and patted {his} tummy. It went
  boing. There was only [a cogwheel and a lot
  of air|a spring] in there. "Nothing," said {hero} sadly.
beat: here night; hero sitting calm
- {He} took it home with {him}. All Tuesday {he} thought about it. All Wednesday. The wheels went
  round till they were warm. "{joke}?" {he}
  murmured, and [swept on|put out the lamp].
- But {hero} did not give up. At night, while the others slept, {he} turned it over, like a key.
  {joke}? {joke}? {He} had been at it for
  [three days|sixty hours].
- For three days {hero} was good for nothing. {He} watered the cat, and ironed the lettuce. {He}
  was thinking. "{point}," {he} said now and
  then. "{point}."
- The joke went down into {hero}, wheel by wheel. It took its time, as a marble does in a clock. On
  the third night it [got to the
  bottom|arrived]. Click.
beat: here night; hero arms up happy
- Then, at ten past three on Friday morning, {hero} sat up. "{point}," {he} said. "Oh. Oh!
  {point}!" And something rose in {him}, boing, boing,
  and [came out at the top|shook {his} ears]: "HA!"
- In the middle of the night it began. First it was a squeak. Then {he} rattled, then {he} hooted,
  then all {his} lamps flashed. "{point}!"
  shouted {hero}. "HA HA HA!" [The windows went up|Lights went on].
- At night there was a noise, like a kitchen falling down the stairs. It was
  {hero}, laughing. "I have got it!" {he} cried.
  "{point}!" <{He} had to [hold on to a lamp post|sit down on the floor].>
- And all at once, in the dark, {he} saw it: "{point}!" Steam came from {his} ears. {He} laughed
  until a screw came loose, and [that was
  funny, too|{he} laughed at the screw].
beat: here night; hero arms up happy; friend arms up happy
- "What is it?" cried {friend}, in a nightcap. "{point}," said {hero}, and lay down on {his} back.
  It was such a silly laugh that {friend} caught it. Then the street did. They laughed [till the
  cocks crowed|until four].
- {Friend} came running. "That was on Tuesday!" "I know," gasped {hero}. "It's still good!" Since
  then {friend} tells {him} one on Mondays. And
  on Thursday nights [nobody goes to bed early|they all leave the windows open].
- The whole town stood there in nightshirts. "Do you know this one?" asked {hero}, and wiped {his}
  lamps. "{joke}?" They all knew it. They all
  laughed [as never before|until they cried].
- "I have one, too," said {hero} to {friend} in the morning. {He} had made it {himself}. It was
  about a bolt and a nut. Nobody understood it. [But on
  Sunday, in the middle of lunch, {friend} began to giggle|{Friend} is still thinking].

premise: an engine with a heart
heroes: vehicle !craft !plane
tones: cosy funny brave
weather: none
traits: none
ask: drives the same road every day | takes people home | is always on time
moral: sometimes it's right to be late | a road is more than the way to its end
theme: duty

plot: the last passenger
tones: cosy
time: night
place: country road, village, city, hills
other: old woman, old man, old badger, old owl, tailor, baker
ask: has a passenger who never gets off | helps somebody to get home in the dark
title: The Last Passenger | Last Stop, Please | {Hero} Shines a Light
draw: sweet / dark = peppermints / the lamp at the gate was broken | caramels / the path went
  through a wood | aniseed drops / the
  street lamp had gone out | gingerbread / there was no light in the lane
beat: here night; hero standing calm
- "Last stop, everybody out!" It was ten at night, and {a_hero} was tired. ^ Everyone got out, and
  hurried home. Only on the last seat
  somebody [was still sitting|did not move].
- Each evening {a_hero} took people home. ^ At the last there was
  usually nobody left. But that week
  someone [stayed on|rode round again].
- {A_hero} knew {his} passengers by their weight. ^ Twelve got on, and eleven got off. "One too
  many," {he} counted at the last stop,
  [and looked round|with a sigh].
- The lights were out, the day's work was over. {A_hero} wanted to roll home to bed. ^ Then there
  was a small cough [from the back|on the
  back seat].
beat: here night; hero standing curious; other sitting sad
- It was {a_other}, with a basket on {ohis} knees. "I'll just go round once more," {ohe} said.
  "It's so nice and warm." So they went round
  once more. And then [again|once again]. <{Ohe} gave {him} {sweet}.>
- There sat {a_other}, very straight. "I like driving," said {other}. "[It's a nice view|I'm in no
  hurry]." But outside it was black as ink.
  {Hero} drove {ohim} all the way round, and all the way round.
- "This is the end," said {hero} to {a_other}. "Is it?" said {other}. "Then to the beginning,
  please." {Ohe} paid in {sweet}. At the end
  {ohe} [did not get out|stayed in {ohis} seat], and not at the beginning.
- In the last row {a_other} was pretending to be asleep. {Hero} rolled very softly. But when {he}
  stopped, {ohe} blinked. "Not yet," said
  {ohe}. "[Only as far as tomorrow|One more round]."
beat: here night; hero standing worried; other sitting sad
- On the fourth night {hero} stopped in the middle of the road. "You don't like driving," {he}
  said. "You don't like getting out." {Other}
  looked at {ohis} shoes. "It's only," {ohe} said, "that {dark}."
- {Hero} could have said, "All out!" <It says so in the rules.> Instead {he} asked, "What is there
  at
  home?" "Nothing," said {other}. "That
  is it. And {dark}. [I can't see who is not there|I don't like the key in the dark]."
- "Is it the stairs?" asked {hero}. {Other} shook {ohis} head. "Is it a dog?" "It's the last bit,"
  {ohe} said. "From here to the door. {dark},
  and I am [not as young as I look|a bit afraid]."
- It was midnight. <{Hero} ought to have been in {his} shed long ago.> "Where do you live?" {he}
  asked. "Just there," said {other}, and pointed
  into the black. "But {dark}." And {ohe} [held the basket tighter|said no more].
beat: here night; hero walking proud; other walking happy
- It wasn't {his} road. <It was narrow, and full of holes.> But {hero} turned {his} nose round and
  switched on both lamps, full on. There was
  the gate, and the path, and [a cat on the step|the keyhole]. "Take your time," {he} said.
- "I have got two lamps," said {hero}, "and nobody in front of them." {He} lit up every stone,
  right to the door. {Other} walked in the light
  like [a queen|somebody on a stage]. At the door {ohe} bowed.
- So {hero} left {his} road, for the first time. Bump, bump, over the grass. {He} shone {his}
  lights on the door, till the key was in. A lamp was lit in the window, [and then a second|and a
  hand waved].
- {Hero} made {his} lights as bright as they would go. <It cost {him} a good bit of power.> "[Now
  it's day|Follow the light]," {he} said. And
  {other} went along the golden strip, and {ohis} shadow went ahead to open the door.
beat: here night; hero standing happy; other waving happy
- Now it's in the timetable, in small print: "Last stop. Then two minutes of light." Nobody has
  asked what it is for. Each night somebody leaves {sweet} on the seat, [in a twist of paper|for
  the driver].
- In the end {hero} got home at one. <{His} shed was dark, and {he} noticed it, for the first
  time.>
  Next evening, {other} brought something in
  {ohis} basket. It was [a little lamp|a lantern]. "For your last bit," {ohe} said.
- {Other} rides along every night, from the first stop to the last. But now {ohe} gets off. "[Till
  tomorrow|Lights, please]," {ohe} says, and
  hums, right to the door.
- "You were late last night," they told {hero} in the morning. "Yes," said {he}, "by two minutes."
  "And why?" "There was one more stop," said
  {hero}. And it has been [on the map|there] since then, where there's only grass.

plot: seven ducks
tones: funny cosy
time: day
place: city, old town, village, country road
other: duck, goose, hen, hedgehog, tortoise
ask: stops for animals who are crossing | lets a {okind} cross the road | helps somebody across the
  road
title: Seven Little Ones | {Hero} Does Not Move | The Best Traffic Jam in Town
draw: cross1 / cross2 = mayor / cook with hot soup | bride / man with a ladder | postman / lady
  with a tuba | coachman
  / piano mover
beat: here day; hero standing proud
- {A_hero} had never once been late. ^ {He} had a badge for it, and tomorrow {he} would get a
  second one. It was one minute to nine, [and the
  road was clear|and all was going well].
- When {a_hero} came round the bend, people set their watches. ^ A
  thousand days without a minute lost! Only today
  was missing. Then there would be [a golden horn|a medal].
- Tick, tock: so {hero_the} drove, each day the same road. ^ On Friday {he} was to have the prize
  for punctuality. It was Friday. There were only
  [three streets left|two corners to go].
- There was a clock on the tower, but everybody went by {a_hero}. ^ {He} was that exact. One more
  day, and they would paint [a star|a crown] on
  {his} door.
beat: here day; hero standing surprised; other walking calm
- And then {he} braked. In the road walked {a_other}. Behind {ohim} came seven little ones, [in a
  row|one after another]. "Good
  morning," said {other}. "We're crossing."
- Squeak! {Hero} stood. Before {his} wheels there was {a_other}. "Look left, look right," {ohe} was
  saying to seven little ones. They looked. [They
  found so much to look at|They looked up, as well].
- {A_other} had put one foot in the road. "Everyone hold on to the one in front," {ohe} said. There
  were seven of them, and number four [let go all the
  time|had hiccups]. {Hero} stopped.
- There was a hat lying in the road. No, it was {a_other}. Behind {ohim} came seven hats, much
  smaller. {Hero} stopped at once. "Thank you," said
  {other}. "[We'll be quick|We are new at this]."
beat: here day; hero standing worried; other walking worried
- Behind {hero} it began to hoot. There was a {cross1}. There was a {cross2}. "Drive on!" they
  shouted. The clock struck nine. <Number five had sat down.> {Hero}
  [did not move|put on {his} handbrake].
- Six were across. The seventh had dropped something, and they all went back for it. "Go!" cried a
  {cross1}. "Move!" cried a {cross2}. {Hero} thought of {his}
  badge, [and stood like a wall|and switched off the engine].
- It took a minute. It took five. Behind {him} stood a {cross1}, a {cross2}, and forty more. It
  went bong, nine times. So that was
  that. "[Take your time|One at a time]," said {hero} to number three.
- "You will be late!" roared a {cross1}. "We all will!" roared a {cross2}. <{Hero} felt hot under
  the bonnet.> {He} had never been late. "They are small," {he} said,
  "and [the road is wide|I have good brakes]." The clock struck.
beat: here day; hero standing calm
- Then a door opened, and the {cross2} got out to scold. But number six yawned just then. So the
  {cross2} sat down on the kerb. the {cross1} came, too. "Whose turn
  is it?" [someone asked|they whispered]. All of them began to count.
- As nobody could drive, they got out. <They had driven behind each other for years, and had never
  seen each other's faces.> the {cross1} shared a sandwich. the {cross2}
  [told a story|knew a song]. Someone held up a blanket, as a sunshade for number two.
- When it got too long for them to be angry, they looked. Number seven was crossing alone. It fell
  over. "Up you get!" called the {cross1}. It got up. And
  the {cross2}, and forty others, [clapped|shouted hooray].
- It is hard to hoot when you are laughing. Number one liked {hero}'s wheel, and came back to kiss
  it. "[Aah|Oh]," said the {cross1}. "Shh," said
  the {cross2}. "Or they'll lose count."
beat: here day; hero standing happy; other waving happy
- {Hero} came in at half past nine. They had the medal ready. "For punctuality," it said. Somebody
  took a nail, and scratched underneath: "[and for
  stopping|except for ducks, and so on]."
- It was the best traffic jam that they had ever had. They do it every Friday now, [with cake|at
  nine], even when nobody has to cross. But mostly
  somebody does.
- On {hero}'s door there's no crown, and no star. There are eight footprints in a row, in white
  paint, one big and seven small. [Number four's is a
  bit off|They go all the way round].
- "Thank you for waiting," said {other} on the other side. "Not at all," said {hero}. "Where are
  you off to?" "Home," said {other}. "It's over there." And {ohe}
  pointed [to where they had come from|back across the road].

plot: left instead of right
tones: funny wondering brave
time: day
place: village, country road, city, old town
ask: takes a wrong turning | drives to the sea by mistake | wants to know where the other road goes
title: Left Instead of Right | The Other Road | {Hero} Turns the Wrong Way
draw: p1 / p2 = man with an umbrella / lady with a cake | piano teacher / sleepy clerk | young aunt
  / very small policeman | dentist / girl with a
  cello
beat: here day; hero walking calm
- Every day at the crossroads {a_hero} turned right. ^ Right went to town. Where left went, it
  didn't say. "[Just once|I wonder]," {he} thought, a
  thousand times.
- {A_hero} could do {his} road in {his} sleep. ^ On Mondays {he} sometimes did. Straight on, round
  the pond, then right. There was a road to the left, too, and
  [nobody ever took it|it had daisies on it].
- "Right, please," said {hero_the} to {himself}, as always. ^ But {his} wheels were looking left.
  There was a smell from there, of [salt, and hot stones|something
  big].
- If you go the same way day after day, you make a groove. {A_hero} had made one. ^ That morning
  {he} came to the crossroads, and the groove said "right." And the
  wind said, [very low|quite clearly], "Left."
beat: here day; hero walking surprised
- And {he} turned left. It went by itself. <Behind {him} the newspapers sank.> "This is wrong,"
  said
  a {p1}. "[Oh|Oh, my]," said a {p2}. It was very quiet, and the hedges were
  in bloom.
- {Hero} didn't know how it had happened. All at once there were trees that {he} had never met.
  "Excuse me!" called a {p1}. "I must be at work!" a {p2} only looked
  [out, with round eyes|out of the window].
- Left! {His} lamps grew wide. It went up, and then down. "We shall be late!" cried a {p1}. "For
  what?" asked a {p2}, and [nobody could say, just then|took off one
  shoe].
- It was quite a small movement, just a bit to the left. But everything was different. a {p1}
  dropped a pencil. a {p2} woke up, [for the first time in years|and asked,
  "Is it Sunday?"].
beat: here day; hero standing worried
- "Turn round at once!" said the {p1}. {Hero} would have liked to. But the road was too narrow for
  it. You could only go on. So they went on, [and grew very
  quiet|uphill].
- After an hour {hero} had to own up. "I'm lost," {he} said. "I only wanted to look." the {p1}
  groaned. But the {p2} shared out what there was to eat. [Somebody
  giggled|It was a good deal].
- Halfway up the hill {hero} ran out of breath. "All out, and push!" called the {p2}. <They pushed,
  in their good shoes, even the {p1}.> [They were red in the face|It got them
  talking]. And the hill came to an end.
- {Hero} stopped. <What had {he} done? {He} had never been late for anybody.> "I'm sorry," {he}
  said.
  the {p1} looked at the clock. the {p2} looked round the corner. "[Come on, a bit
  further|Just to that bend]," the {p2} said.
beat: "A road on a hill above a wide blue sea and a beach" day; hero standing surprised
- And there it was. It lay at the bottom of the hill, as if it had always been there. Blue, and
  blue, and blue. "The sea," said the {p1}, in quite a different voice.
- Behind the last bend the world stopped. There were only light, and water, and one white gull.
  Nobody said a word. the {p1} [took off a hat|sat down on the step]. "So
  that's where left goes," said {hero}.
- They all smelled it first. <Then they saw it.> "But it's only an hour away!" said the {p1}. "It
  was
  an hour away all these years," said the {p2}. {Hero} let {his} wheels roll
  [right into the sand|to the edge].
- "Oh," said the {p2}. "Oh," said the {p1}. {Hero} did not say anything, for {his} windows were
  wide open. It shone, and it went on and on. And there was [no traffic light|no
  timetable].
beat: "A sandy beach with small waves and blue water" dusk; hero sitting happy
- In the evening they all were home, with sand in their shoes. "It was a mistake," said {hero}.
  "When will you make it again?" asked the {p1}. [Now it's
  Wednesdays|"Wednesdays," said {hero}].
- the {p1} paddled with rolled-up sleeves. the {p2} built a castle. And at six they drove back, and
  sang, quite wrongly. In {hero}'s timetable it says now: "Right. Right. Right.
  [Left|On good days: left]."
- They were a whole day late. "Where were you?" they were asked in town. "Left," they said. That
  was [all they would tell|enough]. But the {p1} had a shell in the pocket, and
  it hums.
- {Hero} stood with two wheels in the water. A wave came and looked at {him}. "I always wanted to
  know who drives by over there," it said. "[We do|It's me]," said {hero}. "But
  always to the right."

premise: left behind
heroes: thing !sky
tones: cosy funny brave wondering
weather: none
friend: girl, boy, child, little girl, little boy
ask: is left behind | is forgotten by {friend_the} | misses {friend_the} | wants to get back to
  {friend_the}
both: belong together
moral: what is loved is looked for | nobody is forgotten for ever who is somebody's own
theme: belonging

plot: nobody is looking
tones: funny brave cosy
time: night
place: park, playground, old town, city, village
ask: is left on a bench in the park | walks home alone at night | only moves when nobody is looking
title: Nobody Is Looking | {Hero} Walks Home | Stand Still, Somebody Is Coming
draw: who1 / who2 = a policeman, who said "tut, tut" / a dog, who carried {him} ten streets the
  wrong way | a lady, who put {him} on a wall / a cat, who sat on
  {him} for an hour | a lamplighter, who said "how odd" / a goose, who took {him} for an egg | a
  baker, who dusted {him} off / a puppy, who buried {him}
beat: here dusk; hero sitting sad; friend walking happy
- On a bench sat {a_hero}, and waited. ^ {A_friend} had gone home without {him}. It had only been
  for a moment, because of [an ice cream|a ball]. Now it was
  getting dark.
- "Don't forget me," {hero_the} had thought, as loud as {he} could. ^ But {a_friend} had skipped
  round the corner. {Hero} was left lying on the bench, next to [a
  cherry stone|half a biscuit].
- {A_hero} belonged to {a_friend}, and {friend} to {hero}. ^ They had never spent a night apart.
  But tonight one of them lay in bed, and one was lying
  [on a park bench|under the swing].
- {A_hero} waited for {a_friend}, who had only run round the corner. ^ <It was very still on the
  bench.> {He} counted to
  ten, for then {friend} would be back. {He} counted to ten [a hundred times|till the lamps went
  on].
beat: here night; hero standing scared > hero walking proud
- There's one rule for things. You may move, but only if nobody is looking. {Hero} looked
  left and right. Nobody. {He} slid from the bench, [and fell on
  {his} nose|and took one step].
- "If {friend} can't come to me, then I shall go," said {hero}. {He} had never gone anywhere
  without being carried. <It was a long way down to the ground.> [Plop|{He}
  shut {his} eyes, and let go].
- {Hero} could stay and be found by anyone. Or {he} could do what is forbidden while people look.
  But at night people sleep. So {he} got up, and [walked, quite
  stiffly|set out].
- Things must not walk about. Everyone knows that. But nowhere is it written that things may not go
  home. {Hero} waited until the last window was dark. Then {he} [set
  off|stood up].
beat: here night; hero standing scared
- Steps! {Hero} lay down flat and was a thing. It was {who1}. <When it was quiet, {he} went on.>
  Then
  something breathed on {him}. It was {who2}. [And that was only the
  first street|{He} held still].
- <Every time someone came, {he} had to fall over and lie there.> First it was {who1}. Then it was
  {who2}. "[I am only a thing|Don't look, don't look]," thought {hero}, with
  a thumping heart.
- Ten steps, then flop: there was {who1}. Twenty steps, then flop: there was {who2}. It's very hard
  [not to sneeze|to look as if nothing were wrong] at such times.
- {He} hadn't thought that there was so much going on at night. There was {who1}. {Hero} got up
  again. Then there was {who2}. <The sky was already [turning
  grey|less black].>
beat: here dawn; hero walking sad
- {He} was wet and dirty, and {his} seams hurt, or whatever {he} had. But there was the corner,
  with the broken stone. There was the gate. And then there were three steps,
  each [as high as a cupboard|too high].
- It began to get light, and {he} was not there yet. "One more street," {hero} told {himself}. "One
  more lamp post." At last {he} knew a smell: [toast|floor polish]. It came
  from a door. The door was shut.
- Which house was it? By night they all look alike. Then {hero} saw a small light in a window.
  Somebody [looked out|sat there, and cried]. That was it. {He} could not
  knock, for that's not allowed.
- The last bit was the worst, with the milk cart coming. {Hero} ran. <A thing, and it ran!> {He}
  got
  to the step, [lay down|fell over], and lay as things do. The sun came up.
beat: home day; hero sitting happy; friend sitting happy
- The door opened. "There you are!" cried {friend}. "I didn't sleep at all. How did you get here?"
  {Hero} did not say a word. But on {his} {feet} there was [mud from ten
  streets|grass from the park].
- {Friend} nearly stepped on {him}. <{Fhe} picked {him} up, and pressed {him} so hard that water
  came out.> "Somebody must have brought you," said {friend}. {Hero} looked as if {he}
  [thought so, too|were asleep].
- "I wanted to come and get you, at once, but they wouldn't let me!" {friend} told {him}, in {his}
  ear. <{Hero} had known that all along.> That night they were tied
  together with a ribbon. [It was not needed|{Hero} knew the way now, though].
- {Friend} washed {him}, and hung {him} up by a peg. "I'll never forget you again," {fhe} promised.
  When {friend} had gone, {hero} looked down at the world, and [swung a bit|waved to the cat].
  Nobody was looking.

plot: a night at the neighbours'
tones: funny cosy
time: night
place: bedroom, nursery, living room, attic
ask: has to spend the night away from home | is left at somebody else's house | sleeps in a strange
  house
title: A Night at the Neighbours' | Where the Lamp Is on the Left | {Hero} Sleeps Away
draw: c1 / c2 = said good night to the soap / slept standing on one leg | counted the stairs before
  bed / wished each other a sound morning | told the news to the
  coal bucket / slept under the beds, not in them | sang to the carpet / put their shoes on to
  sleep
beat: here night; hero sitting scared
- {A_friend} had gone home without {a_hero}. ^ It was not home here. The
  lamp stood on the wrong side, and it smelled of [other soup|somebody
  else's socks].
- All evening {a_hero} had waited for {a_friend} to come back. ^ Then the light was put out.
  {He} was left in the neighbours' house, [under a strange chair|on a strange
  shelf].
- {Hero_the} always slept next to {a_friend}. ^ "Hello?" {he} whispered now. Nobody answered, for
  {friend} was in bed next
  door. <They had played here all day, and {hero} had been left.> [A clock ticked, the wrong way|It
  was dark].
- Something was different when {a_hero} woke up. ^ The moon came in from the left. Then {he} knew:
  {a_friend} had left {him} behind, at the [neighbours'|house next door].
beat: here night; hero standing surprised
- In the dark somebody lit a match. "A new one!" said a tin soldier. <"Are you staying?" asked a
  horse without a tail.> There were nine of them, and before bed they {c1}. "[Don't you|What, you
  don't]?" they asked.
- "Psst," came from the shelf. Toys looked down at {him}, toys that {he} did not know. <They didn't
  bite. They only did everything wrong.> They {c1}! "[That is how it is done|One does it like
  that]," they said.
- There was a rustle, and then eight strange toys stood round {him}. "Bedtime," said the oldest, a
  bear with one eye. And all of them {c1}, as if that were [normal|nothing].
- {Hero} pulled {himself} in, and made no sound. But they had seen {him}. "Visitors!" they cried,
  these toys of other people. And they {c1}. {Hero} [looked away, to be polite|had never
  seen the like].
beat: here night; hero sitting sad > hero sitting curious
- "At home we do it differently," said {hero}, and {his} voice wobbled. "How?" they asked, and came
  close. So {he} told them. Of the story. Of the kiss on the nose. "[On the nose|Oh]!"
  they said.
- They {c2}, as well. <{Hero} could not sleep like that.> "What do you do at home?" asked the bear
  or
  the soldier, whichever it was. "{Friend} tells me the whole day," said {hero}. Nobody told
  them their day. [They moved closer|"Tell us yours," they asked].
- "Are you homesick?" asked the smallest. "No," said {hero}. Then {he} began to cry. They knew all
  about that. Quietly they {c2}. Then someone [lent {him} a handkerchief|gave
  {him} a button to hold].
- It was all upside down here. Later they {c2}. But when {hero} shivered, all of them gave {him} a
  bit of their blanket. "[Everybody is new once|It's strange with you, too, I bet]," said
  the horse.
beat: here night; hero standing happy
- "Try it," they said. So {hero} did as they did, and {c1}. <It was quite nice.> "And now we do
  yours," said {hero}. All nine got a kiss on the nose. [It took a while|The horse asked for
  two].
- Then {hero} told a story, the one that {friend} always told. <Nobody had told them one for
  years.>
  And then {he} {c1}, just as they did. "[You learn fast|Good]," said the
  smallest.
- {Hero} went round and kissed each of them on the nose, as is proper. <They giggled.> Then, as is
  proper here, {he} {c1}. And {he} slept, [till the sun came in from the left|quite
  well].
- "When in a strange house," said {hero}, "do as the house does." And {he} {c1}. "When there is a
  guest," they said, "do as the guest does." And they all held up their noses, [to be
  kissed|in a row].
beat: home day; hero sitting happy; friend sitting happy
- In the morning {friend} came running, in slippers. "Were you very lonely?" {fhe} asked. That
  evening {hero} lay in {his} own place, with the lamp on the right. {He} waited till all was
  dark. Then {he} did it, as they did [over there|next door].
- {Friend} hugged {him} a great deal. Now {hero} is at home again. But sometimes {he} rolls behind
  the neighbours' sofa, just when it's time to go. "[Oh dear, forgotten again|What a
  pity]," {he} thinks.
- "I will never leave you again," said {friend}. "Not never," thought {hero}. From the window over
  there somebody waved, with one ear. And {hero}, at home, {c1}. [{Friend} wondered
  about that|Just once, for them].
- {Friend} told {him} the whole day, and kissed {him} on the nose. "And what did you do?" asked
  {friend}. {Hero} had never had anything to tell before. It was [a long story|late before
  {he} had thought it all].

plot: the box in the attic
tones: wondering cosy
time: day
place: attic, loft
friend: girl, boy, little girl, little boy
ask: lies in a box in the attic | is forgotten for many years | waits in the attic for somebody
title: The Box in the Attic | Somebody on the Stairs | {Hero} Waits Upstairs
draw: sign / word = patch with a heart / Captain | scratch like a moon / Duchess | ink spot in the
  shape of a boat / Admiral |
  knot that only one person could tie / Professor
beat: here day; hero sitting sad
- In a box in the attic lay {a_hero}. ^ Once there had been somebody who called {him} {word}. That
  one had grown, as they do. Then the lid had been put on, and [that was
  that|dust fell].
- "Only until spring," they had said, and put {hero_the} in a box. ^ But they had not said which
  spring. {He} had once been called {word}. There was nobody left who
  [knew it|said it].
- {A_hero} had once had an important name: {word}. ^ A child had given it to
  {him}, long ago. Children get bigger. Boxes [stay the same|get put away].
- Dust falls very slowly. {A_hero} had time to watch it. ^ Years ago {he} had been carried
  everywhere and called {word}. Now {he} was [under a lampshade|between two curtains], in a
  box.
beat: here day; hero sitting calm
- {He} did what one does: {he} remembered. The sea, upside down, from under an arm. <The measles.
  The smell of that hair.> {He} had a {sign}, and it was from then. {He} [felt for it every
  night|counted the stitches, so to speak].
- So as not to forget, {he} told it all to the moths. <How they had sailed in the bathtub, {he} and
  that child.> How {he} had got a {sign}. The moths [forgot it at once|nodded, and ate the
  curtains].
- {Hero} practised what {he} would say when the lid was opened. "So there you are," {he} would say.
  Or only, "Well?" {He} would be dignified. {He} would show a {sign}. <Spring went by,
  [thirty times|again and again].>
- <Downstairs there was music sometimes, and once a wedding.> Up here there was a {sign}, to hold
  on
  to. "That was the day we fell from the wall," {hero} thought. "[We did not cry|We were
  very brave]."
beat: here day; hero sitting scared; friend standing curious
- Then there were steps on the stairs, small ones. <The lid creaked. It was light!> A face looked
  in,
  and it was the right face, but [it was far too young|with other ears]. It was
  {a_friend}.
- One rainy day someone came up who had never been there. The box was opened. "Oh," said
  {a_friend}. {Hero} forgot all that {he} had practised. {He} thought only, "[Careful,|Please,]
  don't shut it."
- Thump, thump, thump, up the stairs. Two hands took away the lampshade. There stood {a_friend},
  with a nose full of dust, and sneezed. {Hero} [knew that sneeze|had heard that sneeze
  before]. It had been another one's, long ago.
- The lid went up, and it snowed dust. {A_friend} reached in. {Hero} was lifted out, by one arm,
  just as in the old days. "Who are you?" asked {friend}. [Things can't answer|If only one
  could answer]!
beat: here day; hero sitting happy; friend standing happy
- {Friend} turned {him} over, and found the {sign}. "Grandma!" {friend} called. "I've found
  somebody!"
  <Slow steps came.> And an old voice said, quite softly, "{word}." It was [the same
  voice|hers], only with more in it.
- "What's that?" asked {friend}, and touched the {sign}. Behind {fhim} someone had to sit down on a
  trunk. It was an old woman now. But the hair smelled the same. "{word}," she said. "[There
  you are|You have waited]."
- Downstairs an old woman was peeling apples. {Friend} put {him} on the table. <The knife stopped.>
  <She took off her glasses.> She didn't need to look at the {sign}. "{word}!" she said. "[You
  haven't changed|I never meant so long]."
- {Friend} carried {him} down, past a row of pictures, and there {he} was {himself}, in all of
  them, under an arm. "Who has the {sign}?" asked {friend}. "{word} has," said Grandma, and [went
  pink|dropped her knitting].
beat: home dusk; hero sitting happy; friend asleep happy
- That night {hero} lay under an arm again. It was a shorter one. It smelled right. "Tell me about
  the measles," murmured {friend}. And Grandma, by the lamp, [told it, all wrong|began].
  {Hero} put it right, in {his} head.
- "May I have {him}?" asked {friend}. "You must ask {him}," said Grandma. So {friend} bent down and
  asked. It's the first time in thirty springs that {hero} was asked anything. [You know
  what {he} said|{He} said yes, as things say it].
- {Friend} asked what {his} name was. "{word}," said Grandma. "But you may give {him} a new one."
  {Friend} looked at {him} for a long time. "No," said {friend}. "[It fits|That is the
  right one]."
- They sat in a row on the bed, with {word} in the middle. The box is still
  upstairs. The moths have it now, [and tell it everything|with a view].
extras: she her hers

premise: a lie that grows
heroes: !sea !vehicle
tones: funny wondering
weather: none
time: day
traits: any
ask: tells a lie | tells a fib and can't get out of it | has to own up to something
moral: the truth is light to carry | a lie must be fed, and it's always hungry
theme: truth

plot: the little grey fib
tones: funny wondering spooky
friend: any
place: village, farm, castle, old town, school
ask: has a lie that follows {him} | feeds a lie until it is too big
title: The Little Grey Fib | Something Follows {Hero} | It Eats Only Lies
draw: broke / lie1 / lie2 = the blue jug / I was not even there / I was at the dentist's all day |
  the honey pot / It was broken before / A bear came in and
  left again | the window / It must have been the hail / The hail came with a note | the best plate
  / It jumped / It jumped, and it laughed
beat: here day; hero standing worried
- Crash! There lay {broke}, and there stood {a_hero}. ^ "Who was that?" somebody
  called. "{lie1}," said {hero}. And something [small and grey|grey] sat down on
  {his} foot.
- {A_hero} had wanted to see {broke} from below. ^ Now it lay on the floor.
  "{lie1}," {he} said quickly. <It was a very little lie.> It had [big eyes and a tail|soft
  fur], and it said "meep."
- It was over so fast. {Broke} was in bits, and {hero_the} had said, "{lie1}." ^ Out of the word
  hopped a tiny grey thing, no bigger than a pea. "[Meep|More]," it said.
- "{lie1}!" said {a_hero}, and went red. ^ For it was {he} who had broken {broke}. At {his} heel
  something pulled. It was small and grey and furry, and [nobody else saw it|it wanted to be
  picked up].
beat: here day; hero standing worried; friend standing curious
- "Are you sure?" asked {a_friend}. "Quite sure," said {hero}. "{lie2}." The grey thing ate that
  up, and licked its lips. At once it was [as big as a cat|the size of a cat].
- {A_friend} came and looked at the pieces. "Tell me how it was." "{lie2}," said {hero}. The little
  one opened its mouth, and swallowed it whole. [It grew|Pop], and it was as big as a
  dog.
- "What have you got there?" asked {a_friend}. "Nothing," said {hero}, and the nothing grew.
  "{lie2}." And it grew again. It leaned against {his} leg, [warm and heavy|and purred].
- It was nice to have it, at first. But it was always hungry, and it ate only one thing. "{lie2},"
  {hero} told {a_friend}, who had not even asked. [Gulp|Munch], said the thing.
beat: here day; hero walking sad
- By evening it was as big as a cow. It sat on {his} bed. It sat on {his} chest. {Hero} had to tell
  it something new every hour, [and remember it all|and write it down].
- It went with {him} everywhere. It stuck in doors. "Why do you walk so bent?" they asked. "I like
  it," said {hero}, and the thing on {his} back [got a second chin|grew heavier].
- Soon {he} lied from morning till night: about the weather, about {his} breakfast. It ate, and
  swelled, and took up the whole street. There was no room for {hero} to [sit next to
  anyone|turn round].
- It did not want small ones any more. It wanted whole stories. {Hero} was so busy feeding it that
  {he} could not [play|eat]. It ate, and looked at {him} with {his} own eyes.
beat: here dusk; hero sitting scared > hero standing proud; friend standing calm
- "What's the matter with you?" asked {friend}. The thing bent down and opened its mouth wide.
  {Hero} was very tired. "{broke}," {he} said, "that was me." The thing [choked|shut its mouth].
- Then {friend} said, "I can't see you any more, for all that grey." {Hero} tried to answer. <It
  was
  like lifting a cow.> "It was me," {he} got out. "I broke it. {broke}. And all the rest was
  [made up|not true]."
- {Friend} sat down next to the little bit of {hero} that still showed. "You needn't say anything,"
  said {friend}. <That was the worst. "I did it,"> said {hero}. It was [a short sentence|four
  letters and a bit]. The thing went psssss.
- {He} wanted to say another one. {His} mouth was already open. <But it would not go in any door
  any
  more.> So {hero} said the other thing. "I broke it. I was afraid." And the big
  grey thing [shivered|got goose pimples].
beat: here dusk; hero sitting happy; friend sitting happy
- It shrank: cow, dog, cat, pea. "Meep," it said once more, and it was gone. They were angry about
  {broke}, for a quarter of an hour. [{Hero} had never felt so light|Then there was
  soup].
- It flew round the room like a balloon, and lay there, as flat as a sock. They glued {broke},
  {hero} and {friend}. It leaks a little. {Hero} likes to [look at the cracks|use it].
- "Is that all?" asked {friend}. "That's all," said {hero}. And it was. {He} looked behind {him}.
  There was just a bit of grey fluff on the floor. [They swept it up|{He} blew, and it was
  gone].
- Sometimes it still comes to the door, no bigger than a pea, and says "meep." "No, thank you,"
  says {hero}. "[I have to remember enough as it is|I can't afford to feed you]." It
  waits for a while. Then it goes next door.

plot: it was the grumblebock
tones: funny
other: monster, troll, yeti, ogre, goblin
place: village, castle, farm, old town
ask: blames somebody who does not exist | makes up a monster and then meets it | says that a
  monster did it
title: It Was the {Beast}! | The {Beast} Is Offended | Wanted: One {Beast}
draw: beast / mark = Grumblebock / a tail with a bell | Snollygrub / feet that point backwards |
  Wumpelgast / one tooth and a hat | Krickelunk / ears like
  cabbage leaves
draw: crime = the queen's teapot | the church window | the mayor's best chair | the big drum
beat: here day; hero standing worried
- {crime} was broken, and everybody looked at {a_hero}. ^ "It was a {beast}," {he} said. {He} had
  just made up the word. "It had {mark}." "[Oh|Dear me]!" they cried.
- "Who broke it?" they asked. They meant {crime}. {A_hero} looked at {his} {feet}. ^ "A {beast},"
  {he} said. "A what?" "It's big. It has {mark}." <And because {he} said it so exactly, [they
  believed {him}|it had to be true].>
- {A_hero} had an accident with {crime}. ^ {He} could have said so. Instead {he} said, "I saw a
  {beast}! It had {mark}! [It went that way|It ran off]!" They all looked that way.
- Nobody had ever heard of a {beast} until Monday. On Monday {crime} broke, and {a_hero} stood
  beside it. ^ "That was the {beast}," said {hero}. "The one with [you
  know|the]...
  {mark}."
beat: here day; hero standing scared
- In the evening there were posters: "Wanted, one {beast}, {mark}." They locked up the hens. <They
  took brooms to bed.> "You saw it," they said to {hero}. "[You shall lead the hunt|Tell us more]."
- Then everyone had seen it. "It ate my pie," said the baker. "It pinched me," said somebody.
  <{Hero} was given a horn and a helmet, [as the expert|because {he} knew all about it].> {He} felt
  rather ill.
- No child might go out any more. The night watchman got a second night watchman. And {hero} had to
  draw it, for the newspaper, with {mark}. It [turned out rather well|looked quite
  real].
- <It got a page in the schoolbook. It got a song.> Anything that went wrong in the village had
  been
  the {beast}. "[How brave you were|And you got away]!" they said, and {hero} could not
  [sleep|eat a thing].
beat: here night; hero sitting scared; other standing sad
- That night there was a knock at {hero}'s window. It was {a_other}, with {mark}. "Good evening,"
  said the stranger. "I am the {beast}. [I never broke anything.|Why do you say such things about
  me?]"
- When {hero} got home, {a_other} was sitting in the kitchen. <And what was there? {mark}!> {Ohe}
  had
  the newspaper
  in front of {ohim}, and {ohis} eyes were red. "I'm a {beast}," {ohe} said. "And it was not
  [me|us]."
- Somebody coughed behind the curtain. Out came {a_other}. {mark}: it was all there. "They threw a
  broom at me," {ohe} said. "I'm a {beast}. I live up in the woods, and I knit. [What have I
  done?|I don't even own a drum.]"
- {Hero} pulled the blanket up. But somebody was already sitting on it. It was {a_other}, with
  {mark}. "We're a quiet family," {ohe} said. "There hasn't been a bad word about a {beast} in
  [four
  hundred|a hundred] years."
beat: here day; hero standing proud; other standing worried
- "But I made you up!" cried {hero}. "Everyone is made up by somebody," said {other}. "It still
  hurts." {Hero} didn't sleep. In the morning {he} stood on the market steps. "[It was me|I did
  it]," {he}
  said. "There was no {beast}."
- {Hero} looked at those red eyes. "Come along," {he} said. <Out there were the brooms, the dogs
  and
  the mayor.> {Hero}'s knees knocked. "{crime}," {he} said, as loud as {he} could, "I broke that.
  The {beast} [was never there|knits]."
- They caught {other} at sunrise, in a net. {Hero} pushed through them all, and got in the net as
  well. "I'm the one you want," {he} said. "It was me. [I was afraid, and I said a name|I only
  needed somebody]."
- {Hero} took down the posters, all forty. On the back of each {he} wrote, "It was {hero}." It took
  all night, and {his} name had never looked so long. <In the morning [they all read it|people
  stood
  before
  it].>
beat: here day; hero sitting happy; other sitting happy
- {Hero} had to mend {crime}. {Other} helped, for a {beast} is very good with glue, who would have
  thought it? In the schoolbook it says now: "The {beast}: [shy, polite, knits|{mark}, and a good
  heart]."
- "And you are not angry?" asked {hero}. "I am," said {other}. "Until about four." At four they had
  tea. {Hero} got a scarf. It [was a bit long|had {his} name on it]. So did everybody, in
  the end.
- Nowadays, when something is broken, they still say, "It must have been the {beast}." Then {other}
  puts down {ohis} knitting and looks at them, until [somebody says, "It was me"|someone coughs].
- They paid {other} for the broom, with a cake. "It's nice to be known," {ohe} said, "if one is
  known for the right thing." And {hero} made a new drawing, [from life|and this time {he}
  asked first].

plot: ten, nine, eight
tones: funny
place: village, old town, city, castle
ask: says that {he} has been to the moon | tells everyone {he} has been on the moon | boasts of a
  journey to the moon
title: Ten, Nine, Eight | {Hero} Was on the Moon, Nearly | What the Moon Tastes Of
draw: talk1 / talk2 = it tastes of peppermint / they all wear hats there | it is soft, like a bun /
  one goes up by the back stairs | it hums at night / they eat
  soup with a fork | there is a slide on the dark side / the king of it is a duck
beat: here day; hero standing proud
- "My uncle was in the next village," said one. "My aunt was in the city," said another. "I was on
  the moon," said {a_hero}. ^ It had [just slipped out|got out before {he} could stop
  it].
- Everybody had been somewhere in the holidays, except {a_hero}. ^ "And you?" they asked. {He} had
  been in bed with a cold. "On the moon," {he} said. [It was silent|They stopped
  chewing].
- "Nothing special," {a_hero} should have said. ^ Instead {he} said that {he} had been on the moon.
  "For a week. [With breakfast|Half board]." <{He} liked how they looked at {him}.>
- It was a very small sentence, and {a_hero} had said it. ^ "I've been on the moon," it
  went. {He} thought that they would laugh. But they said, "[Really|Oh]? And what is it
  like?"
beat: here day; hero sitting proud
- "Well," said {hero}, "{talk1}." They wanted more. "And {talk2}." Each time they asked, {he} had
  to know something. <It was like walking over a bridge that you [are just building|have to
  build as you go].>
- "{talk1}," {hero} told them, because {he} had to say something. The teacher wrote it down.
  "{talk2}," {he} told the newspaper. Then there was a parade, and {he} [sat in front|was on a
  cushion].
- One lie needs another one to lean on. "{talk1}," {he} said on Monday. "{talk2}," {he} said on
  Tuesday. By Friday there was a street that was named after {him}, [a short one|with a lamp].
- They gave {him} a chair by the stove and the first slice of all cakes. In return {he} had to
  tell. "{talk1}," {he} told them. "{talk2}." <They believed it all. That was [the worst of
  it|what made it hard].>
beat: here day; hero standing scared
- "And now a surprise!" cried the mayor, and pulled away a sheet. There stood a rocket. They had
  all saved up for it, for a year. "[For you|So that you can go again]," he said. "Tomorrow, at
  noon."
- Hammering was to be heard behind the barn, night after night. Then they led {hero} there with a
  scarf over {his} eyes. It was a rocket, made of [forty boilers|stovepipes], and painted with
  love. "You
  know the way," they said.
- The whole town had sold its Sunday shoes, to buy the tin. Now it was finished, and pointed at the
  sky. "{Hero}'s Rocket," it said on it. {Hero} smiled, [as one smiles at the
  dentist's|but only with {his} mouth].
- The smith had made it. <It had a door, a fuse and a cushion.> "We thought that you must be
  homesick
  for it up there," said the smith shyly. "[Get in!|Do you like it?]" {Hero} could not
  [speak|swallow].
beat: here day; hero sitting scared > hero standing proud
- They strapped {him} in. <The band played.> "Ten," they shouted, "nine, eight." Never had numbers
  been so short. At three {hero} tore the door open. "Stop!" {he} cried. "I've never been there.
  [I had a cold|I was in bed]."
- "Ten, nine, eight." It hummed below. {Hero} looked out at all those happy faces. They were
  wearing their old shoes. "Seven, six." "I can't," {he} said. "I made it up. [All of
  it|Everything]. I'm so sorry."
- "Any last words?" asked the newspaper. <It was meant as a joke.> "Yes," said {hero}. Those seven
  steps down were farther than the moon. "I was [never there|in my bed,
  with
  a hot brick]," {he} said.
- "Five, four, three," they counted. <A child threw {him} a kiss. That did it.> "Wait!" {hero}
  shouted. "It isn't true! I don't know what it tastes of. [I only wanted you to look at me|I
  wanted to have been
  somewhere]!"
beat: here night; hero sitting happy
- First they were silent, and then they were cross, and then the child asked, "Is it hollow?" The
  rocket has been a slide ever since. <At night they lie on top of it and look up.> "[What do you
  think|So],"
  they ask, "what does it taste of?"
- It took a long time till they laughed about it. {Hero} sold {his} bed and bought back the shoes,
  [pair by pair|one by one]. But the rocket got a telescope. Now {he} has been closest to the moon
  of
  all of them. <That's true.>
- "Well, who does want to go?" asked the mayor. Nobody, as it turned out. A hen lives in it now.
  She has been [up the ladder|on the top] twice, and she tells everyone that she was on the moon.
- They took the street away from {him}. But the child came by that evening and sat down. "And what
  did you dream of, when you had the cold?" it asked. "[Tell me that|That can't be a lie]." So {he}
  told it, and it was good.
extras: he she

premise: with grandmother, with grandfather
heroes: child
tones: cosy funny wondering
weather: none
time: day
ask: spends the day with {his} {okind} | loves {his} {okind} | learns something from {his} {okind}
  | goes for a visit to {his} {okind}
both: spend a day together
moral: one is never too old to begin | what two remember is not lost
theme: family

plot: grandmother learns to ride
tones: funny cosy brave
other: grandmother, grandfather
place: village, park, country road, garden, farm
ask: teaches {his} {okind} to ride a bicycle | learns to ride a bicycle with {his} {okind}
title: {Okind} Learns to Ride | The Bicycle Lesson | Don't Let Go!
draw: crash1 / crash2 = in the hedge / in the mayor's pond | in the hay / among the geese | in the
  sheets on the line / in the compost | in a haystack / in the
  middle of a picnic
beat: here day; hero standing proud; other standing curious
- {A_hero} had {a_other} and a bicycle. ^ "And now without hands!" {he} cried, and rode round the
  well. {Other} sat
  on the bench. "I never learned that," {ohe} said. "[There was only one bicycle|Nobody let me],
  and we were nine."
- Some have a red bicycle, and some have {a_other}. {A_hero} had both. ^ "Is it hard?" asked
  {other}, and rang the
  bell. "Can't you ride it?" "[When I was small, there was no time|I never got round to it]. And
  then I was big."
- {A_hero} had {a_other} who asked a lot. ^ "Who holds it for you?" {ohe} wanted to know. "Nobody.
  I can ride," said
  {hero}. {Other} looked at the bicycle for a while, as one looks at [a cake|the sea]. "I can't,"
  {ohe} said.
- {A_hero} had {a_other} who could do nearly everything. ^ But when {hero}
  came by on {his}
  bicycle, {ohe} sighed. "That," {ohe} said, "[I never learned|is what I always wanted]."
beat: here day; hero running worried; other sitting scared
- "Then you'll learn it today," said {hero}. {He} held the saddle, just as one had held it for
  {him}. "Look ahead, not down!" They wobbled ten yards. Then {other} was {crash1}.
- "Up with you," said {hero}. "I am sixty-eight," said {other}. "The bicycle doesn't know that." So
  {other} got on. The first time, {ohe} got off again {crash1}. [The bell rang|"Oops," {ohe}
  said].
- {Hero} tied a cushion on {ohim} in front, and one behind. "Pedal!" {He} ran along, and puffed.
  "Don't let go!" cried {other}. {He} didn't. All the same, they both landed {crash1}.
- It's not so easy to hold up one's {okind}. {Hero} ran, with both {hands} on the saddle. "Brake!"
  "Where is it?" It was too late for the brake. {Other} sat {crash1}, [with flowers on
  {ohis} hat|and laughed].
beat: here day; hero standing calm; other sad sad
- The second time it was {crash2}. "That's enough," said {other}, and rubbed {ohis} knee. "I am too
  old." <{Hero} fetched a plaster, one with a lion.> "You told me something once," {he} said. "[You
  said: only
  seven more falls|You said that falling is part of it]."
- People stopped to look. They looked even more when {other} came to rest {crash2}. {Ohe} went red.
  "Let us go home," {ohe} said. "They laughed at me as well," said {hero}, "and you
  [stuck out your tongue at them|said: let them]."
- {Other} fell four times, and the last time it was {crash2}. "My legs are too stiff." "First it's
  the legs," said {hero}. "Then it's all at once. That is what you told me [when I learned to
  swim|about skating]." <{Other} wiped {ohis} glasses.>
- Then it was {crash2}. For a while {other} just lay there, and looked at the clouds. "I can see
  why
  people start this early," {ohe} said. <{Hero} lay down as well.> "[Once more|One more go]?" {he}
  asked. "When the
  cloud has gone," {ohe} said.
beat: here day; hero standing happy; other arms up happy
- And once more they ran: the bench, the well, the lime tree. "Are you holding me?" called {other}.
  "Yes!" called {hero}. It came from far behind. {Other} looked round, and there was [nobody|only
  the road]. "Oh!" {ohe}
  cried.
- It was on the tenth go, or the twelfth. {Hero} noticed that {he} could not keep up any more. {He}
  opened {his} {hands}. The saddle went on by itself, [with {other} on it|and a hat, and a scarf].
- "Don't let go," said {other}. "Never," said {hero}, and ran, and let go. It's the hardest part,
  for the one behind. {Other} rode! {Ohe} rode straight [past the pond|through the geese], and
  sang.
- This time {hero} only held on with one finger, and then with none. {Other} did not notice for a
  whole lane. "You may let go now!" {ohe} called. "I [did, at the gate|have]!" shouted {hero}.
beat: here dusk; hero waving happy; other waving happy
- "How do I stop?" called {other}. They had forgotten that. So {ohe} went round and round the
  village, until supper. Now {ohe} has {ohis} own, a green one. {Hero} has to [pedal hard|hurry] to
  keep
  up.
- They drank lemonade on the kerb, with four plasters between them. "What else can't you do?" asked
  {hero}. {Other} thought. "[Whistle through my fingers|A cartwheel]," {ohe} said. "Good," said
  {hero}. "Tomorrow."
- In the evening {ohe} could not sit, only stand. "Thank you for letting go," {ohe} said. "How did
  you know when?" "[You were laughing|I just couldn't run any more]," said {hero}.
- {Other} sold the rocking chair. If two people come down the hill, with their feet up, that is
  them. "[Without hands|Look]!" calls the old one. "Look ahead!" calls the young
  one.

plot: the words that went away
tones: wondering cosy
other: grandmother, grandfather
place: village, garden, kitchen, farm, living room
ask: helps {his} {okind} who forgets things | has a {okind} who forgets words | finds new words
  with {his} {okind}
title: The Words That Went Away | Soup Boat | What {Okind} Calls a Spoon
draw: t1 / n1 / t2 / n2 = spoon / soup boat / umbrella / rain roof | clock / tick box / glasses /
  nose bicycle | key / door tickler / butterfly / summer paper | ladder / up-and-down /
  button / coat moon
beat: here day; hero sitting happy; other sitting worried
- {A_hero} had {a_other}, and they understood each other. ^ "Give me the, the," {ohe} said one day,
  and moved {ohis}
  fingers. "The {t1}?" asked {hero}. "Yes. That," said {other}. The word [had gone|was gone again].
- {A_hero} had {a_other}, the best there is. ^ But some mornings {ohe} lost a
  word. {Hero} helped to
  look. This time it was the {t1}. They found the thing, [but not the word|and {ohe} looked at it].
- {A_hero} had {a_other}, and a whole summer. ^ Then {he} noticed something. {Other} held the {t1}
  in {ohis} hand, and did
  not know what it was called. "How silly," {ohe} said. But {ohis} eyes [didn't laugh|were
  frightened].
- {A_hero} had {a_other} who told the best stories. ^ But lately words flew away from {ohim}, like
  birds from a wire. One
  day it was a name, and one day it was the {t1}. "It'll come back," said {hero}. It [did, at
  night|sometimes did].
beat: here day; hero running worried
- {Hero} wrote labels. {He} stuck one on the {t1}, one on the {t2}, and one on the cat.
  For a day it was fine. Then [the glue dried|the cat went out], and {other} read them, and did not
  know what for.
- "I will keep them for you," said {hero}. {He} got a box, and wrote all the words on slips: {t1},
  {t2}, sugar, Sunday. But {other} could not find [the word "box"|the box]. {Ohe} sat down with
  {ohis} coat on.
- {Hero} practised with {ohim}, as they do at school. "What's that? And that?" {Other} got the {t2}
  wrong, and the {t1} as well. {Ohe} put {ohis} hands in {ohis} lap. "[I'm not at school
  any more|Don't be cross with me]," {ohe} said softly.
- "{t1}," said {hero}, slowly, and very loud. "{t2}." "I can hear you quite well," said {other}.
  "It's not my ears." It got quiet. {Hero} [picked at the tablecloth|didn't know where to
  look].
beat: here day; hero sitting surprised; other sitting curious
- Then {other} pointed at the {t1}. "Well, the {n1}," {ohe} said. {Hero} opened {his} mouth to say
  that it was wrong. {He} looked at the {t1}. <It wasn't wrong.> [It was better|That was just what
  it
  was].
- "Hand me the {n1}, child," said {other} at lunch. {Hero} knew at once what {ohe} meant. {He}
  handed {ohim} the {t1}. "{n1}," {he} said, and had to laugh. "[Of course|Why not]?"
- {Other} gave up looking for the old word. {Ohe} looked at the thing instead, as if {ohe} saw it
  for the first time. "It's a {n1}," {ohe} said. And {hero}, who had seen a {t1} every day, [saw it
  now|had never noticed].
- "What would you call it?" asked {hero}, and put away the slips. {Other} turned the {t1} over.
  "{n1}," {ohe} said. {Hero} wrote that down, and [underlined it|read it aloud].
beat: here day; hero arms up happy; other pointing happy
- After that there was no stopping them. The {t2} became a {n2}. They went all through the house,
  and named it new, from the cellar up. "[Who needs the old ones|They were worn out, anyway],"
  said {other}.
- "And that?" {Hero} held up the {t2}. "{n2}," said {other}, just like that. {Hero} tried one
  {himself}. It was not as good. "You have to forget it first," said {other} kindly. [That takes
  practice|It took
  {him} a week].
- They made a book: on the left the old words, on the right the new. {t1}, {n1}. {t2}, {n2}. When
  {ohe} lost the left one, there was always [the right one|another one].
- "Don't forget the {n2}," {other} called, when {hero} went home. {He} looked at the {t2} in {his}
  {hand}. <{He} said it all the way.> At the corner a lady asked what {he} was [laughing
  at|singing].
beat: here dusk; hero sitting happy; other sitting happy
- In {hero}'s school they ask for a {t1}. In {other}'s kitchen they ask for a {n1}. {Hero} speaks
  both languages. [Not many people can|There are only two who do].
- One evening {other} looked at {him} for a long time. {Hero} saw that the name was gone. {He} did
  not help. {He} waited. "My sunshine," said {other} at last. That was [no mistake, either|right,
  too].
- Later there were fewer and fewer words, old ones and new. Then they sat by the window, and held
  {hands}. "{n1}?" asked {hero} sometimes, and {other} smiled. [They didn't need more than that|It
  was
  enough].
- "Good night," said {hero}. {Other} searched for it. It had been there a moment ago. "Put out the
  day," {ohe} said then. And {hero} [put out the day|did].

plot: the walk to the fair
tones: cosy funny wondering
other: grandfather, grandmother
place: hills, village, country road, meadow, old town
ask: goes for a walk with {his} {okind} | is in a hurry, and {his} {okind} is slow | wants to go to
  the fair with {his} {okind}
title: The Slow Way to the Fair | Walking with {Okind} | A Bench Every Hundred Steps
draw: s1 / s2 = wall where a lizard lived / tree with a nail in it, from a swing | stone that
  looked like the mayor / gate that sang in the key of F | hole where a fox had winked once / bush
  that smelled of lemon | bench with two names on it /
  puddle that had been there since the wedding
beat: here day; hero running happy; other walking calm
- {A_hero} had {a_other}, and today there was a fair. ^ "Hurry up!" cried {hero}. "I am
  hurrying," said {other}, and put one foot
  before the other. After an hour one could still see [the front door|the house].
- {A_hero} had quick legs. {He} also had {a_other}, who walked with a stick. ^ {Hero} ran ahead,
  ran back, and
  ran ahead again. There
  was a fair behind the hill, and [you could hear the music|it would not last for ever].
- It takes ten minutes to the fair, if you're {a_hero}. ^ If you have {a_other} with you, it takes
  all day. That day they
  went together. "Come on!" said {hero}, and [pulled|hopped].
- {A_hero} had {a_other}, who had promised {him} the fair. ^ But {other} had old legs,
  and {ohe} [stopped at everything|looked at every flower].
beat: here day; hero standing angry; other standing happy
- "Wait," said {other}. "This here is a {s1}." {Hero} waited. "And over there is a {s2}. You have
  to
  say hello to that." <{Other} took off {ohis} hat.> {Hero} [stamped {his} foot|looked at the sky].
- First there was a {s1}. <{Other} had to tell {him} all about it, with a pause for breath.> Then
  came
  a {s2}. "The fair!" said {hero}. "[It's still there|We're coming]," said {other}.
- {Other} sat down. <"I always sit down here," {ohe} said.> "There's a {s1}." A hundred steps on,
  {ohe}
  sat down again. "And there is a {s2}." {Hero} could [hear the trumpets|smell the sugar].
- "Do you see that?" It was a {s1}. "And do you know that one?" It was a {s2}. <{Hero} knew neither
  of
  them, and did not want to.> {He} [counted the minutes|walked round in circles].
beat: here dusk; hero sad sad; other standing sad
- When they got over the hill, the lights went out. They were folding up the merry-go-round. {Hero}
  said nothing. <A horse was carried past {him}, upside down.> "Oh," said {other}. "[I have made
  you
  late|That is my fault]."
- They came just in time to see it end. <The last balloon was let go.> {Hero} had a lump in {his}
  throat as big as [a toffee apple|an egg]. {Other} looked at {ohis} own feet. "These two," {ohe}
  said, "I'm sorry."
- There was no more fair. There was flat grass, and a man with a broom. "Tomorrow we'll be in the
  next town," he said. {Hero} bit {his} lip. {He} did not look at {other}, for {he} [would have
  shouted|was so
  angry].
- The music had stopped long ago. On the field lay nothing but straw, and a paper hat. {Hero} sat
  down with {his} back to {other}. "[When I was as old as you|I, too, once]," {other} began, and
  then {ohe} didn't go
  on.
beat: here night; hero walking curious; other walking happy
- It got dark on the way back. Now it was {other} who did not see well. {Hero} took {ohis}
  hand. "Careful," {he} said. "Here's the {s2}." A bit farther on {he} stopped by {himself}. "And
  that's the {s1}," {he} said. "[Good
  evening|Hello]."
- Neither of them spoke. Then {hero} knew something again, in the dark. It was the {s2}. <"So we
  are
  right," {he} said.> "Tell me once more how it was." And {other} told it. Then came the {s1}.
  {Hero} [told that one|knew that by heart].
- "I can't see the path," said {other}. But {hero} knew it. {He} said hello to the {s2}. {He} said
  hello to the {s1}. <{He} wasn't angry any more.> {He} [did not know when it had stopped|had
  forgotten
  to be].
- On the way home {hero} walked slowly. <{Other} was tired, and leaned on {him}.> "Rest a bit,"
  said
  {hero}. "We always sit down here." It was the {s2}. Next came the {s1}. There they [saw the moon
  come up|ate the last sandwich].
beat: home night; hero sitting happy; other sitting happy
- "How was the fair?" they were asked. {Hero} looked at {other}. "We never got there," {he} said.
  "[There was too much on the way|It was a long way, luckily]."
- Next year they set out two days early. They took a blanket, and sandwiches. They nearly got there
  in time. But then {hero} cried, "Wait!" {He} had found [something new|a snail]. So {other}
  waited.
- {Hero} drew it all on a long strip of paper. There was the {s1}. There was the {s2}. At the very
  end,
  quite small,
  {he} drew a merry-go-round. <There was hardly [room for it|any paper left].>
- {Hero} is big now. Somebody little goes along, and pulls at {his} coat. "Wait,"
  says {hero}. "Here is the {s1}. [You must say hello to it|I'll tell you about that]."
extras: he
""")
