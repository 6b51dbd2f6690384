"""Tales of doing: flying, racing, music, maps, being too small."""

from tales.grammar import premises

PREMISES = premises("""
premise: wants to fly
heroes: !flies !sea !vehicle
tones: funny brave wondering
ask: wants to fly | dreams of flying | tries to learn to fly | wishes {he} could fly like a bird
ask: builds wings to fly over {place}
moral: there is more than one way to be up high | whoever falls seven times gets up eight times
theme: trying

plot: three pairs of wings
tones: funny
friend: crow, owl, sparrow, seagull, magpie, pigeon
place: wild, open, town, coast
weather: any
time: day
title: Three Pairs of Wings | {Hero} Wants to Fly | Flap, Flap, Bump
refrain: Flap, flap, flap. Bump.
draw: wing1 / wing2 / wing3 = cabbage leaves / kitchen towels / {his} own blanket | pillow feathers
  / two newspapers / a tablecloth | rhubarb leaves / umbrellas / the curtain | pages of a book /
  pancakes / an old sail
beat: here day; hero pointing curious
- {A_hero} sat {spot} and looked at the birds. ^ "It can't be hard," {he} said. "[They all do it
  before breakfast|Even the fat ones can do it]."
- "Today I will fly," said {hero_the} to {his} egg. The egg was not surprised. {Hero} said it every
  morning. ^
- There was one thing that {a_hero} wanted: up. Not up a tree. [Up, up|Really up]. With wind in
  {his} ears. ^
- Why can a bird fly and a {kind} not? {Hero_the} thought about it {in_place}. ^ "[It is the
  wings|They have wings]," {he} said. "So I shall make some."
beat: here day; hero flying happy; friend standing curious > hero sitting surprised; friend
  standing curious
- {He} made wings of {wing1}. {He} climbed on a stump and jumped. {refrain} "[Interesting|Hm],"
  said {a_friend}, who had been watching.
- The first wings were made of {wing1}. {refrain} On the fence {a_friend} put {fhis} head to one
  side. "[Was that on purpose|What are you doing]?" {fhe} asked.
- First {he} tried it with {wing1}. {A_friend} held {fhis} breath. {refrain} "[Almost|You were up,
  for a moment]," said {friend}.
- {He} tied on {wing1} and ran. {A_friend} stopped pecking to look. {refrain} "[Shall I tell you
  something|May I say something]?" asked {friend}. "Later," said {hero}.
beat: here day; hero flying proud; friend standing worried > hero sitting sad; friend standing
  worried
- The second pair was made of {wing2}. This time {he} took the shed roof. {refrain} There was [a
  dent in the haystack|a hole in the hedge], the shape of a {kind}.
- Next came {wing2}, and a higher roof. {refrain} "That was longer," said {friend} kindly. "[The
  fall, I mean|By a second]."
- So {he} took {wing2}. "Now!" {he} shouted. {refrain} {Friend} fetched {him} out of the [duck
  pond|gooseberries].
- "It was the wrong material," said {hero}, and took {wing2}. {refrain} {He} had a bump on {his}
  head now, and [the bump had a bump|a flower in {his} ear].
beat: here day; hero sitting sad; friend sitting calm
- Only {wing3} was left. {Hero} looked at it and did not jump. "I am no good," {he} said.
  "[Listen|You know]," said {friend}, "what do you want to do up there?" "Look," said {hero}. "Just
  look."
- {He} spread out {wing3}, but then {he} sat down on it. "I will never see the world from above."
  "[Is that all|So that is it]?" asked {friend}. "You do not want to fly. You want to see!"
- With {wing3} {he} did not even get as far as flapping. It ripped. {Hero} hung {his} head. "What
  is it like, up there?" {he} asked. And {friend} [began to tell|said, "Come along"].
- {He} was too tired for {wing3}. "Do you know what I like best about flying?" said {friend}. "[Not
  the flapping|The flapping is work]. It is the quiet, and how small everything is."
beat: here dusk; hero sitting happy; friend sitting happy
- Then {friend} showed {him} a path behind the rocks, for those who have feet. It went up and up.
  At the top they sat side by side, above the birds. "I am flying," whispered {hero}, and [nothing
  went bump|nobody contradicted {him}].
- They climbed the tallest tree, {friend} from branch to branch and {hero} behind. The wind blew in
  {his} ears. Everything was tiny. And far below lay {wing3}, [like a stamp|no bigger than a leaf].
- They spread out {wing3} on the highest hill and lay down on it. If you lie on your back up there,
  and look at the clouds long enough, [you fly|it is you who moves]. {Hero} flew until supper.
- {Friend} told {him} everything: the river like a string, the roofs like crumbs. {Hero} shut {his}
  eyes. And in {his} dream that night {he} did not need wings. {He} only said: [up|"Up, please"].

plot: the basket and the balloons
tones: brave wondering funny
friend: tailor, inventor, old woman, clown, baker, professor
place: village, old town, meadow, farm, hills, castle, circus
time: day
ask: builds a balloon | flies away with balloons | goes up in a balloon
title: A Basket Full of Sky | {Hero} Goes Up | Ninety-Nine Balloons and a Basket
draw: kind_of / patch = a balloon made of shirts / a pocket | ninety-nine balloons / a knot | a
  balloon made of bedsheets / a button | a paper balloon / a stamp
beat: here day; hero pointing happy
- {Hero_the} had no wings, but {he} had an idea. ^ What goes up without wings? [Smoke|Warm air]!
  "Then I need something to put it in," said {hero}.
- {When}, a soap bubble rose from the washtub of {a_hero}. ^ {He} looked after it until it burst.
  "I want to do that, too," {he} said. "[Only without bursting|Just the first part]."
- Everything that goes up was written on {a_hero}'s list: sparks, larks, bubbles. ^ {He} wanted to
  add one more: "me."
- "How does one get up there?" {a_hero} asked. ^ {He} had always wanted to touch a cloud. [Nobody
  knew how|Everybody laughed].
beat: here day; hero standing happy; friend standing happy
- {He} went to {a_friend}, who could make anything. "One balloon, please," {he} said. "For somebody
  of my size." They worked for three days and made {kind_of}.
- {A_friend} did not laugh. {Fhe} measured {hero} with a tape. "[You are not heavy|It can be
  done]," {fhe} said, and together they made {kind_of}, with a laundry basket below.
- With the help of {a_friend} it took a week. It was {kind_of}, and it was [beautiful|a bit
  crooked]. A laundry basket hung from it. <"Mind your head," said {friend}.>
- "I have always wanted to make one," said {a_friend}, and threw away the cake {fhe} was holding.
  They stitched and glued. In the end there it stood: {kind_of}!
beat: "A wide blue sky with white clouds and tiny houses far below" day; hero arms up happy > hero
  arms up scared
- Up it went! {Hero} waved. The houses turned into boxes, and the boxes into crumbs. It was so
  quiet that {he} could hear {his} own heart. Then {he} heard something else: [psssss|a long, thin
  hiss].
- And {hero} rose, over the roofs, over the tower, into the blue. A cloud brushed {his} nose. It
  tasted [of nothing, but cold|like the smell of snow]. But then a bird with a sharp beak came by.
  Pssss!
- "Goodbye!" {he} called, and the ground let go. {He} saw the river, and three villages, and the
  sea like a line of silver. {He} saw a hole in the balloon, too. [That had not been there
  before|Oh].
- How far {he} could see! {He} forgot to be afraid. {He} remembered it soon, for there was a
  ripping sound, and the basket [tilted|began to sink].
beat: "A wide blue sky with white clouds and tiny houses far below" day; hero sitting worried >
  hero standing proud
- "Keep calm," {he} told {himself}. What had {friend} put in {his} pocket? Needle, thread, and
  {patch}! With shaking {hands} {he} climbed up and [sewed|mended]. The hiss grew thin, and
  stopped.
- {Hero} looked around. There was no one up there to ask. So {he} put {his} own {hand} on the hole
  and held it, the whole long way down. [It got cold, but it held|{His} {hand} has been a bit blue
  since].
- "It wants a patch," said {hero} aloud. {He} tore one off {his} shirt, with {patch} still on it,
  and stuck it on with jam. And would you believe it? [It held|Jam is good for everything].
- {He} threw out the bread, then the boots, then [with a sigh|very quickly] the cake. The lighter
  the basket, the slower it fell. At last it was just right: like a leaf, like a feather.
beat: here dusk; hero waving happy; friend waving happy
- It landed with a bump in the middle of the pond. "How was it?" cried {friend}. {Hero} wrung out
  {his} ears. "[High|Wet, at the end]," {he} said. "When do we make a bigger one? With two seats?"
- {He} came down softly, right on the cabbage bed. Everyone came running. "What is it like up
  there?" they asked. {Hero} thought for a long time. "[Quiet|Everything is round]," {he} said.
  "And you are all very dear and very small."
- {Friend} caught the rope. "I saw you put one foot on a cloud," {fhe} said. "Two," said {hero}. On
  {his} list, under sparks, larks and bubbles, there is one more line now. It says, "me, too".
- In the evening {he} drew a map of all that {he} had seen. In one corner there is a dot. It says:
  "This is where I was [afraid|brave]." And next to it: "Jam."

plot: the bird with the bad wing
tones: cosy brave
friend: swan, goose, crow, sparrow, dove, robin, owl, eagle
place: wild, farm, garden, park
ask: helps a bird with a hurt wing | takes care of a bird that can't fly
title: The Bird That Could Not Fly | {Hero} and the {fkind} | Until Spring
draw: food = oat crumbs | blackberries | grains of corn | warm soup
draw: gift = a white feather | a song | a whistle made of reed
beat: here day; hero standing surprised; friend sitting sad
- {A_hero} wanted to fly. ^ And {when} {he} met {a_friend}, who could not fly any more: {fhis} wing
  was hurt.
- Down from the sky fell {a_friend}, right at the {feet} of {hero_the}. ^ "My wing," {fhe} said.
  "[The storm broke it|It won't open]."
- Two sat {in_place} and looked at the sky. One was {a_hero}, who could not fly yet. The other was
  {a_friend}, who could not fly now. ^
- {Hero_the} envied all birds. But not the one {spot}: it was {a_friend}, and {fhe} dragged one
  wing behind {fhim}. ^
beat: home day; hero sitting calm; friend sitting sad
- {Hero} carried {fhim} home. {He} made a bed in a drawer, and brought {food}. "[Why are you so
  kind?|Why are you so good to me?]" asked {friend}. "You can tell me what it is like up there,"
  said {hero}.
- "Stay with me," said {hero}. {He} tied up the wing with a ribbon. Every morning there was {food},
  and every evening there was a story about the sky.
- {He} did not know how you mend a wing. So {he} asked the doctor, and then the hens. "[Rest, and
  {food}|Time]," they said. {Friend} moved into {home}.
- So {hero} shared all that {he} had: {food}, the blanket, and the warm side of the stove. In
  return {friend} told about [clouds from above|how the wind has stairs].
beat: here day; hero arms up worried; friend standing worried
- Winter went by. Then the wing was whole, but {friend} did not dare to. "I have forgotten how,"
  {fhe} said. "[Then we learn it together|We will practise]," said {hero}. "You jump, and I jump,
  too."
- "Now try," said {hero} one day. {Friend} shook {fhis} head. "And if I fall?" "Then I fall, too,"
  said {hero}. {He} climbed up beside {fhim}, [and did not look down|on the garden wall].
- The ribbon came off. "What if it breaks again?" asked {friend}. So {hero} ran along the path and
  flapped {his} arms, to show how it goes. It looked so funny that {friend} forgot [{fhis} fear|to
  be afraid].
- When the snow melted, they began to train: first a stone, then a fence. {Hero} jumped each time
  as well, and got [the bumps|all the mud]. "Your turn," {he} always said.
beat: here day; hero waving happy; friend flying happy
- And one morning the wind came just right. {Friend} jumped, and did not come down. {Fhe} flew!
  Once around {place}, twice, three times. {Hero} stood below, [laughing and crying|and was glad
  and sad at once].
- "One, two, three!" they cried, and jumped. {Hero} landed in the clover. And {friend}? {Hero}
  looked left. {He} looked right. Then {he} looked up.
- Then {friend} opened both wings wide, and there was air under them. "I can do it!" {fhe} called,
  and the shadow of {fhis} wings [ran over the grass|stroked {hero}'s face].
- {Friend} flew. It was as if nothing had ever been broken. Higher and higher {fhe} went, until
  {fhe} was a dot. "[Goodbye|Fly well]," whispered {hero}, and {his} throat felt tight.
beat: here day; hero flying happy; friend flying happy
- But the dot came back, and many dots with it. The whole flock took hold of a blanket, {hero} sat
  down in it, and up they went. So {he} did fly, after all, [all the way round the tower|once
  around the sun, nearly].
- In the autumn there was a knock at the window. "I have asked my brothers," said {friend}. "There
  are twelve of us, and you are not that heavy." <They flew low, because of the ears.> But they
  flew.
- {Friend} still comes every spring and brings {gift}. Then they sit on the wall. "What is it like,
  up there?" asks {hero}. "[Lonely without you|Like here]," says {friend}, and tells it all again.
- On the windowsill the next morning lay {gift}. And now, when {hero} dreams, {he} does not dream
  about flying any more. {He} dreams about [jumping, and a voice beside {him}|being the one who
  waves]. That is just as high.

premise: the race
heroes: !sea !vehicle
tones: funny brave
ask: wants to win a race | enters a race | takes part in the great race
moral: it matters more how you run than how fast | there are better things than coming first
theme: fairness

plot: the shortcut
tones: funny
other: hare, pony, fox, rooster, cat, goat
place: wild, open, coast
time: day
title: The Clever Shortcut | {Hero} and the Long Way Round | Ready, Steady, Oh Dear
draw: short / trouble = through the bog / up to the neck in mud | through the bramble wood / stuck
  like a pin | over the cheese market / held up by free cheese | through the tunnel / in the dark
  with a sneezing badger
beat: here day; hero standing proud; other standing proud
- "Ready?" called the frog with the flag. There stood {a_other}, stretching {ohis} legs. And next
  to {ohim} stood {a_hero}, [stretching nothing|chewing a straw]. ^
- Once a year there is a race {in_place}. Everybody said that {a_other} would win. Nobody said it
  about {a_hero}. ^
- {A_hero} was not fast. But {he} had put {his} name down for the race, right below {a_other}, [who
  laughed when {ohe} saw it|who won every year]. ^
- At the start stood {a_other}, {ohis} nose in the wind, and a long way behind {ohim} stood
  {a_hero}. It was the day of the great race. ^
beat: here day; other running proud; hero walking calm
- Bang! {Other} was gone, in a cloud of dust. "I know a shortcut," {ohe} thought, for {ohe} did not
  like to sweat. And {ohe} turned off, {short}.
- Off they went. {Hero} {walked}, one foot after the other, on the long road. {Other} had a better
  idea: {short}! "[Who wants to run all that way?|I am not stupid,]" said {other}.
- {Other} ran until the first bend, and then {short}, where nobody could see. {Hero} did not see it
  either. {He} was [counting daisies|busy saying hello to people].
- After a minute {hero} was last. {He} [did not mind|hummed]. It was a nice road. But {other}
  sneaked {short}, to be first by an hour.
beat: here day; other sad worried; hero walking happy
- Only, it was not so short. Soon {other} was {trouble}. "Help!" {ohe} called. But all the others
  were on the road, [as one should be|far away].
- The shortcut got narrower, and then it got worse. And there was {other}, {trouble}, [going
  neither forwards nor back|and the clock ticked].
- It went well for a hundred steps. Then it did not. "Oh no," said {other}, {trouble}. Meanwhile
  {hero} came along the long way and stopped for a drink.
- Who takes a shortcut should know it. {Other} did not. And so {ohe} sat there, {trouble}, while
  the slowest of all passed by on the road.
beat: here day; hero standing surprised; other sad sad > hero walking happy; other walking sad
- "Help!" it came from the left. {Hero} stopped. {He} saw the flag at the finish, quite near, and
  nobody before {him}. {He} could be first! "[Coming|Wait, I am coming]," {he} sighed, and turned
  left.
- {Hero} heard it. Should {he} go on? {He} looked at the finish. {He} looked toward the voice. Then
  {he} went and pulled, and pulled, until {other} [was free|came out with a plop].
- Then {he} heard somebody cry. There was {other}, {trouble}! {Hero} held out a branch. "[Hold
  on|Grab this]," {he} said. "Why do you help me?" asked {other}. "You called," said {hero}.
- Everybody else ran past. {Hero} did not. "How did you get in there?" {he} asked, and pulled
  {other} out. {Other} went red. "I took a shortcut," {ohe} said very quietly.
beat: here dusk; hero arms up happy; other arms up happy
- They came in last, both of them, side by side. The frog had gone home. But somebody had left [the
  cake|two cups of lemonade]. "I won," said {other}. "What?" asked {hero}. "You," said {other}.
- "After you," said {other} at the finish. "No, after you," said {hero}. So they stepped over the
  line together, on the count of three. And the frog, who was strict, wrote down: "[First:
  two|Last, and best: two]."
- The cup went to a snail, who had been on the road since Thursday. {Hero} and {other} clapped
  loudest. "Next year," said {other}, "I will take [the long way|the road, with you]."
- {Other} told everybody what had happened, though {ohe} had to swallow first. Then they lifted
  {hero} on their shoulders. It was the only part of the race that [went fast|{he} found a bit too
  quick].

plot: the slowest wins
tones: funny
other: tortoise, snail, sloth, hippopotamus, old man
heroes: !slow !sea !vehicle
place: town, farm, wild
time: day
ask: has to win a race for the slowest | takes part in a race where the slowest wins
title: The Slowest Race in the World | Who Is Last, Wins | Slower, {Hero}!
draw: see1 / see2 / see3 = a spider finishing its web / a bud that opened / a cloud like a teapot |
  two ants carrying a crumb / a puddle drying up / a feather coming down | moss / the inside of a
  poppy / a ladybird washing its face | a worm saying good morning / a shadow turning round / a
  bubble in the brook
beat: here day; hero running proud
- {A_hero} ran everywhere. ^ {He} ran to bed, {he} ran in {his} sleep. And then a notice hung
  {spot}: "Great race. The slowest wins!"
- "I win every race," said {hero_the}. "Not this one," said the owl. "[In this one, the last is the
  first|Here the slowest gets the cake]." ^
- There was a race {in_place} for everyone who was tired of races. Whoever came last would win.
  {Hero_the} [laughed|had never come last in {his} life]. ^
- Whoosh! That was {a_hero}. ^ {He} did everything quickly. So it was a bad day for {him} when the
  king said, "This year, the slowest shall win."
beat: here day; hero standing worried; other standing calm
- "Go!" Nobody moved. Next to {hero} stood {a_other}, who was {ohis} country's champion in
  slowness. {Hero} lifted one foot, and [had to sit on it|put it back quickly].
- On the start line stood {a_other}, and yawned. "One has to stop wanting to get there," {ohe} told
  {hero}. {Hero} had already taken [three steps|seven steps]. "Back you go," said the owl.
- The whistle blew, and {hero} shot off. "No!" everybody called. {He} had to go back to the start,
  where {a_other} was still [thinking about the first step|reading the rules].
- {A_other} had not even noticed that it had begun. {Hero}'s legs were twitching. "How do you do
  it?" {he} asked. "[I look at things|There is so much to see]," said {other}.
beat: here day; hero sitting curious; other walking calm
- So {hero} looked. There was {see1}. {He} had run past that every day. Then there was {see2}. {He}
  had to [lie down on {his} tummy to see it well|hold {his} breath, it was so good].
- And {hero} tried it. {He} looked down. {see1}! Had that always been there? {He} took one step,
  and there was {see2}. {He} forgot the race, the cake and the king.
- "Look," said {other}, and pointed. {Hero} saw {see1}. A little later {he} {himself} found {see2}.
  They [nodded to each other|smiled]. It was noon, and they had done a yard.
- One step: {see1}. Another step: {see2}. "Oh," said {hero}. And a little later, "Oh," once more.
  [That was all {he} said that day|{He} had never said so little].
beat: here dusk; hero sitting calm; other standing surprised
- "Finish!" called the owl. It was evening. {Other} stood on the line. {Ohe} had been so tired that
  {ohe} had rolled down the hill. And {hero}? {Hero} was still [at the second daisy|near the
  start], looking at {see3}.
- In the evening {other} bumped into something. It was the finish. "Oh no," said {other}, "I was
  too fast!" Everybody looked back. There lay {hero}, and [was watching|could not get enough of]
  {see3}.
- The sun went down. {Other} was over the line, by a whisker. "Where is {hero}?" They found {him}
  far behind, in the grass. "Hush," {he} said. "[I am not ready|Not now]." It was {see3}.
- "Where is {hero}?" asked {other} at the finish, and yawned. Not there yet! {He} had met {see3} on
  the way, and [you don't hurry that|such a thing takes time].
beat: here dusk; hero arms up happy; other arms up happy
- They hung the medal round {his} neck. "You won," said {other}. "Won what?" asked {hero}. {He}
  shared the cake, and they ate it crumb by crumb, [until midnight|very, very slowly].
- And so the fastest won the slowest race. Do you think that {he} ran home with the cup? {He} meant
  to. But there was {see1} again, and [{he} stopped|that took a while].
- "Congratulations!" they shouted. {Hero} jumped for joy, once. Then {he} stood still again,
  because the moon came up, and [that is a thing that one should not miss|nobody should run past
  it].
- Since then {hero} runs on six days of the week. On the seventh {he} visits {other}, and together
  they look at {see3}. Until now [nobody knows how it ends|they have seen about half].

plot: the cart without wheels
tones: funny brave
friend: any
place: hills, village, town, farm
time: day
ask: builds a car for the soapbox race | builds a racing cart with {friend_the}
both: build a cart for the great downhill race | want to win the downhill race
title: The Bathtub Racer | Downhill! | {Hero}, {friend} and the Flying Bathtub
draw: cart / part / wheel = bathtub / the plug / cheeses | wardrobe / the door / cake tins | old
  bed / the pillow / barrel lids | armchair / one leg / dinner plates
heroes: !sea !vehicle !sky
beat: here day; hero standing happy; friend standing happy
- Everyone in the downhill race had a shining cart. {A_hero} and {a_friend} had a {cart}. <It was a
  very good {cart}, though.> ^
- "We need a cart by Sunday," said {a_hero}. "We have a {cart}," said {a_friend}. They looked at it
  for a while. "[Why not|It is nearly a cart]," said {hero}. ^
- Hammer, saw, hammer! {A_hero} and {a_friend} were building something behind the house. It had
  been a {cart}. Soon it would be the fastest {cart} in the world. ^
- {A_hero} could draw wonderful plans. {A_friend} could hit nails. So they joined in the great
  downhill race, with a {cart}. ^
beat: here day; hero pointing worried; friend standing worried
- It had no wheels. "{wheel}!" said {friend}. They were round, and that is the main thing about
  wheels. The others laughed when they came to the start. "[What is that|Is it washing day]?" they
  called.
- For wheels they took {wheel}, four of the same size, [more or less|except for one]. At the start
  all the others giggled. "That thing falls apart at the first bend!"
- Where do you get wheels from? From the larder: {wheel}! At the start the mayor lifted his
  glasses. "[Is that allowed|A {cart}, is it]?" "There is no rule against it," said {hero}.
- The carts of the others had rubber tyres. Theirs had {wheel}. "Does it have brakes?" asked the
  mayor. {Hero} and {friend} looked at each other. "[It has us|We knew there was something]," said
  {hero}.
beat: "A steep green hill with a dirt road, fences and small houses far below" day; hero sitting
  scared; friend sitting scared > hero arms up scared; friend arms up happy
- Bang! Down they went. The {cart} rattled, it hopped, it sang. They passed one cart, they passed
  three. Then {part} flew off. [Nobody had time to look after it|"Do we need that?" cried
  {friend}].
- The hill was steep, and a {cart} is heavy. "Faster!" cried {friend}. "I am not doing anything!"
  cried {hero}. In the first bend they lost {part}, in the second a hat.
- "Hold on!" They shot down, past the ducks, past the church, [through somebody's washing|under a
  ladder]. {part} came off and overtook them. <They never saw it again.>
- "It flies!" cried {hero}. It really did, [for one moment|over the bump]. When it came down,
  {part} was missing, and they wore somebody's curtains.
beat: "A steep green hill with a dirt road, fences and small houses far below" day; hero pointing
  worried; friend standing worried > hero arms up happy; friend arms up happy
- They were in front! But there on the road sat a hedgehog, who had not read the notice about the
  race. "Left!" shouted {hero}. They both leaned left. The {cart} turned, [went through the
  hedge|flew over a wall], and splash: duck pond.
- Just before the finish stood an old woman with a very full basket. "Stop!" "How?" They stuck out
  their {feet}, all of them, and ploughed two deep lines into the road. One step in front of her
  nose [they stood|the {cart} sighed and stopped].
- One more bend! Then {friend} saw the ducklings: eleven, in a row, right across the road. They
  looked at each other. "Now," they said, and threw themselves to one side, and the {cart} ended up
  in [the haystack|the baker's flour].
- And then the first wheel broke, then the second. They could have gone on, on two. But behind them
  somebody had fallen and cried. "[Back|We go back]," said {hero}. They lifted the small driver
  into the {cart}, and pushed.
beat: here day; hero standing happy; friend standing happy
- They did not win. But everybody came to see the {cart}, and wanted a ride. It holds [six|nine, if
  they are small]. And next year, the mayor says, there will be a prize for the best {cart}. <They
  are building one with brakes.>
- "Last," said the mayor, "and the loudest clapping I ever heard." They got no cup. They got what
  was left of the {wheel}, [and on Monday they were at it again|and a drawing of a new {cart} with
  a horn].
- That evening they sat in the {cart}, which did not move any more, and ate. "Do you know what was
  best?" asked {friend}. "The middle," said {hero}. "[The middle|Yes]," said {friend}.
- Others have cups on their shelf. {Hero} and {friend} have [a dent|a piece of {cart}] on theirs.
  Each time they look at it they shout, "Left!" and fall over laughing.
extras: his her

premise: makes music
heroes: !sea !vehicle
tones: funny wondering cosy
thing: music
ask: wants to play the {thing} | plays the {thing} all day | finds a {thing} and wants to play it |
  loves music
ask: plays the {thing} {in_place}
moral: there is a place for every sound | nobody plays well on the first day

plot: too loud for everyone
tones: funny
other: bear, wolf, bull, troll, dragon, giant
place: village, hamlet, farm, forest, mountains, snowy village
title: Too Loud | The Worst Music in the World | {Hero} Plays the {Thing}
draw: sound = like a cat in a bucket | like seven rusty doors | like a goose with a cold | like a
  cart full of pans
ask: plays so badly that everybody runs away | is the worst musician {in_place}
beat: here day; hero standing happy
- {A_hero} had a {thing}, and {he} played it every day. It sounded {sound}. {He} thought it was
  lovely. ^
- Nobody {in_place} slept late, because at six {hero_the} began to play the {thing}. It sounded
  {sound}. ^
- {When}, {a_hero} got a {thing}. ^ By noon everyone had cotton wool in their ears. [It sounded|It
  was] {sound}.
- Do you know what a {thing} sounds like? With {hero_the} it sounded {sound}. ^ {He} practised and
  practised, and it got louder.
beat: here day; hero sad sad
- "Please," said the neighbours, "could you play somewhere else? [Further away|Much further]?"
  {Hero} looked at {his} {feet}. "How far?" "Can you see that hill?"
- The milk went sour. The hens [stopped laying|laid square eggs]. So they sent somebody to {hero}.
  "It is not that we don't like you..." they said.
- One shut the window, another moved away. At last they all came to {his} door. "Either the {thing}
  goes," they said, "or [we do|you do]."
- "You play with all your heart," said the mayor, "but we hear it with our ears." {Hero} [nodded
  slowly|swallowed]. {He} put the {thing} under {his} arm and left.
beat: "A dark lonely hill with a few bare trees and big rocks" night; hero sitting sad
- So {he} sat on the lonely hill and did not play. What is a {thing} for, if nobody wants to hear
  it? Then the ground [trembled|began to shake]. Somebody very big was walking toward the village.
- That night {he} slept on the hill, with the {thing} in {his} arm. In the dark {he} woke up. Thud.
  Thud. Thud. Something went past, and [the trees bent|it smelled of wet fur].
- Out there it was quiet. {He} did not play a note. And that is why {he} heard it: heavy steps,
  down toward the houses, where all were asleep.
- On the hill {he} tried one soft note. Somebody growled. Two yellow eyes passed by, and [a long,
  long shadow|something with a sack]. It was on its way to the village!
beat: here night; hero standing proud; other standing angry > hero standing proud; other sad sad
- It was {a_other}, and {ohe} was hungry. "I will eat all their cake," {ohe} growled, "and the
  table as well." {Hero} ran, jumped on the wall, and played. Oh, how {he} played! {Other} [put
  {ohis} {ohands} over {ohis} ears|howled], and fled.
- {A_other} had already lifted the first roof. There was only one thing to do. {Hero} took a deep
  breath and played as loudly as {he} could. "Stop!" cried {other}. "[My ears|It hurts]!" And {ohe}
  ran, and never came back.
- There stood {a_other} in the middle of the square, and nobody dared to breathe. Then it came from
  the hill, {sound}. {Other} turned pale. "What is that?" {ohe} whispered. "It is only me," said
  {hero}, and played the second verse. [That was enough|{Other} was over the hills before the
  third].
- {A_other} had come to take the goats. "Who is going to stop me?" {ohe} laughed. From behind
  {ohim} it went {sound}. {Ohis} hair stood on end. {Ohe} dropped the sack and ran until {ohe} met
  the sea.
beat: here day; hero arms up happy
- In the morning they carried {hero} home. "Play for us," they said. {He} did. They smiled, [with
  cotton wool in their ears|and only a little crookedly], from the first note to the last.
- Now {hero} has a hut on the hill, and a job: {he} is the night watch. Every hour {he} plays once.
  "All is well," the people mumble then, and [turn over|go back to sleep].
- "You may play whenever you like," said the neighbours. "Except before breakfast," said one. And
  {hero}, who is polite, plays at [half past|noon], when the hens are awake anyway.
- They built a music house for {him}, with very thick walls. Sometimes a child knocks and says,
  "Teach me." So by now there are [four of them|five]. It sounds like... But you have heard it
  yourself.

plot: the missing note
tones: wondering cosy
friend: cricket, robin, frog, owl, old man, sparrow
place: wild, open, coast, town
ask: looks for a missing note | cannot finish {his} song | makes up a song that has no end
title: The Missing Note | The Song Without an End | {Hero} Looks for a Note
draw: a1 / a2 / last = the wind in the keyhole / the brook under the ice / a door that opens | a
  drop in a bucket / the bees in the lime tree / {his} own name being called | the bell of a goat /
  the mill wheel / somebody saying "Come in" | the rain on the tin roof / a train far away / the
  kettle at home
beat: home day; hero sitting curious
- {A_hero} had made up a song for the {thing}. It was beautiful, up to the end. For the last note
  was [missing|not there]. ^
- La, la, la, and... The song of {hero_the} stopped there, like a path at a cliff. ^ "One note is
  missing," {he} said, and put down the {thing}.
- There was a song that only {a_hero} could play. It began softly, it went up the stairs, and then
  it stopped in the air. [The right note would not come|Something was missing]. ^
- "Da dum, da dum, da..." {Hero_the} tried a high note. {He} tried a low one. The {thing} shook its
  head, [so to speak|if it had one]. ^
beat: here day; hero walking curious
- So {he} went out to look. {He} heard {a1}. "Nearly," said {hero}, and played it. It was [too
  thin|a bit too cold]. {He} heard {a2}. "Almost," {he} said.
- "It must be somewhere," {he} said, and set off with the {thing}. There was {a1}: a good note, but
  for another song. There was {a2}: [lovely, but too long|too sad].
- {He} listened to everything. To {a1}. To {a2}. {He} listened to stones, which take a long time.
  {He} found a hundred notes, and not [that one|the right one].
- {He} asked the world for a note. The world gave {him} {a1}. Then it gave {him} {a2}. {Hero} said
  thank you, and [walked on|put them in {his} pocket for later].
beat: here dusk; hero sitting sad; friend sitting curious
- In the evening {he} sat down {spot} and played what {he} had. At the end, where the hole was,
  {a_friend} said, "[Go on!|And?]" "That's just it," said {hero}.
- {Spot} sat {a_friend}, and {fhe} listened with {fhis} eyes shut. "Where is the end?" asked
  {friend}. "I have looked all day," said {hero}. "[It is nowhere|Nobody has it]."
- Then {he} met {a_friend}, who hummed along, quite right, up to the gap. "What comes now?" asked
  {friend}. {Hero} shrugged. "Where did it begin?" {fhe} asked.
- "That is a song about going away," said {a_friend}, who had heard it all. "[Of course it has no
  end out here|You can't find its end by going away]." {Hero} stared at {fhim}.
beat: home night; hero standing surprised
- "At home," said {hero} slowly. "It began at home." And {he} {ran} all the way. At the door {he}
  stopped. There it was: {last}! [That was it|The note]!
- It was late, and {he} went home. {He} was thinking of nothing at all. And when {he} was nearly
  there, {he} heard {last}. {Hero} stood still, and [all {his} hair stood up|{his} heart jumped].
- So {hero} turned round. With every step the song became warmer. And then, quite softly, there was
  {last}. "[It was here all the time|There you are]!" {he} whispered.
- "Go home and listen," said {friend}. {Hero} did. {He} sat in the dark, very quietly. First there
  was nothing. And then there was {last}. It was the missing note, [exactly|as if it had been
  waiting].
beat: home night; hero sitting happy
- {He} took the {thing} and played: softly, up the stairs, over the cliff, and home. It fitted.
  [Outside, somebody clapped|From far off came a humming]. And that, I think, was {friend}.
- Since then the song has an end, and {hero} plays it every evening. Each time {friend} asks from
  outside, "And?" And each time [there it is|{hero} plays the last note, just for {fhim}].
- Da dum, da dum, da... You know it too. You hear it whenever you come back from a long way, and
  somebody is there. It is called {last}. [There is no better note|That is where songs go to
  sleep].
- Now {he} could finish the song. {He} played it once through. Then {he} invited {friend} and
  played it again. And at the end they [both said nothing|sat still], because it was all there.

plot: the band of odd things
tones: funny
friend: any
place: town, farm, village, market, circus
ask: starts a band | wants to play in a band | plays music on pots and pans
both: start a band | want to make music together
title: The Kitchen Band | {Hero} and the Band of Odd Things | Pots, Pans and {friend}
draw: i1 / i2 / i3 / s = a watering can / two spoons / a comb / the mayor's birthday | a barrel / a
  saw / nine bottles / the harvest feast | a washboard / a bicycle bell / a bathtub / the big fair
  | a drainpipe / a cheese grater / a bucket / the wedding of the baker
beat: here day; hero standing sad; friend standing sad
- "No money for a {thing}," sighed {a_hero}. "None for anything else either," said {a_friend}. And
  yet on Saturday was {s}, and a band was wanted! ^
- {A_hero} wanted a {thing} more than anything. ^ {A_friend} wanted a trumpet. In their money box
  was [one button|a very old peppermint].
- The shop window was full: fiddles, drums, and a {thing}. {A_hero} and {a_friend} pressed their
  noses against it. "[Too dear|Not this year]," said {friend}. ^
- "Band wanted, for {s}," it said on a poster. "We are a band," said {a_hero}. "We have no
  instruments," said {a_friend}. "[Apart from that|That comes later]," said {hero}. ^
beat: here day; hero walking curious; friend walking happy
- {Hero} kicked {i1}. Boing! They looked at each other. {Friend} tapped it with {i2}. Ting! "[Do
  that again|Wait]," said {hero}.
- It began to rain on {i1}. Pling, plong. {Friend} joined in with {i2}. It was [not bad|really
  rather good]. They did not even notice that they were getting wet.
- On the way home {hero} fell over {i1}. "Ouch," said {hero}. "In F," said {friend}. Then {fhe}
  found {i2}, and the two things [liked each other|fitted].
- "Everything makes a noise," said {friend}, and beat on {i1}. "You only have to ask it nicely."
  {Hero} tried {i2}, [nicely|with feeling]. It answered.
beat: here day; hero arms up happy; friend arms up happy
- They practised all week. {i3} came too, and the neighbour's child, who could whistle through a
  gap. It went bom, ting, fweep. <The cat sang along, but only the high parts.>
- Soon they had {i3} as well. A bom, a ting, a whoosh: that was their first song. It was called
  "[Bom, Ting, Whoosh|Rain on Tuesday]." The second one had the same name.
- By Wednesday they could start together. By Thursday they could stop together, and that is harder.
  On Friday they added {i3}, [with a solo|for the sad bits].
- Every evening there was a noise from the shed. {i1}, {i2}, {i3}! "What is it?" people asked. "[A
  factory|A train]?" "No," said the baker, "but my foot won't keep still."
beat: here day; hero standing worried; friend standing worried > hero arms up happy; friend arms up
  happy
- Then came {s}. When they carried {i1} on to the stage, people laughed. {Hero}'s knees knocked:
  knock, knock, knock. "[That is the beat|Good]," whispered {friend}. "Keep it up!" And they began.
- At {s} somebody shouted, "Is this the kitchen?" {Hero} wanted to run. But {friend} was already
  going: ting. {Hero} breathed in: bom. And the laughing [turned into clapping|stopped, and feet
  began to tap].
- And there they stood, at {s}, with {i1} and {i2} and {i3}. Nobody said a word. "One, two,"
  counted {hero}. After the first verse the first one danced. [It was the mayor|It was somebody's
  grandmother].
- The real band had missed the train. "Then you must," said the mayor at {s}. "[With that|On a
  grater]?" Bom! went {hero}. And then nobody asked any more, because you can't ask and dance.
beat: here night; hero standing happy; friend standing happy
- As a reward they could choose from the shop window. {Hero} looked at the {thing} for a long time.
  "Can we think about it?" {he} said. On Monday [they bought a bigger watering can|{i1} got a
  ribbon].
- They danced until the lamps went out. "And what do you need now?" asked the mayor. "A {thing}?"
  {Hero} looked at {friend}. "[A fifth pot|A spare spoon]," they said together.
- Now they play everywhere. And if you go past the shop, you see two children with their noses at
  the window. They are looking at a {thing}. "[Psst|Listen]," says {hero} then. "Have you got a
  bucket?"
- On the way home {friend} hummed. It was quiet. Only {i1} still said "boing" now and then, [all by
  itself|because it was so happy].

premise: the old map
heroes: !sea !vehicle
tones: brave funny wondering
ask: finds an old map | finds a treasure map {in_place} | looks for a treasure | goes on a treasure
  hunt
ask: wants to find a treasure
moral: the best treasure is the one you can share | what we look for is often at home already

plot: x marks the spot
tones: funny
friend: any
place: wild, coast, town
ask: follows a treasure map with {friend_the}
both: go on a treasure hunt | find a treasure map
title: X Marks the Spot | The Map in the Bottle | {Hero} and {friend} Dig for Gold
draw: where / s1 / s2 = in a bottle / seven steps past the snoring rock / left at the tree with the
  nose | inside an old clock / over the bridge without a middle / up the hill that looks like a hat
  | in a library book / three hops from the crooked gate / right where it smells of mint | under
  the floor / twelve steps from the stone with ears / down where the path says ouch
draw: prize / truth = an old spoon / the treasure was the spoon of a great cook | a tin box of
  seeds / whoever plants it has flowers for life | a jar of marbles / it was what a child had loved
  most | a letter / "Whoever finds this, have a good day"
beat: here day; hero pointing curious; friend standing happy
- The map was {where}. {Hero_the} found it, and {a_friend} turned it the right way up. ^ There was
  an X on it. An X!
- {A_hero} and {a_friend} were bored. ^ Then they found a map, {where}. After that they were not
  bored any more, [for about a week|not for one minute].
- "An X," whispered {a_friend}. "A real X," whispered {a_hero}. They bent over the map, which had
  been {where}, [until their heads bumped|and forgot to breathe]. ^
- If {a_hero} had not tripped, nobody would have found it. But {he} did, and there, {where}, was a
  map. "[That is near here|Look]!" said {a_friend}. ^
beat: here day; hero walking curious; friend walking happy
- "{s1}," it said. They counted aloud. {Friend}'s steps were shorter than {hero}'s, so [they took
  the middle|they quarrelled a bit]. Then: "{s2}." It was just as the map said!
- First they had to go {s1}. Well, there it was. Then {s2}. [They found that, too|It was easy to
  see, once you knew]. <A beetle came along for a while. It was not interested in gold.>
- They went {s1}, as the map told them. "[It fits|It is true]!" cried {friend}. And then {s2}.
  Their hearts beat like drums.
- "What does it say?" "{s1}." They did. "And now?" "{s2}." They did that as well. [Only one fold of
  the map was left|Now it could not be far].
beat: here day; hero standing happy; friend standing happy > hero standing surprised; friend
  standing surprised
- And there was the X, two planks, nailed together. They dug. They dug until [only their ears
  looked out|it was time for tea]. Clonk! It was a chest, and in the chest lay {prize}.
- "Here!" They dug with {hands} and hats. A root. A stone. Another stone. Then a box! It squeaked
  when they opened it. Inside was nothing but {prize}.
- Clonk, said the spade. They pulled out a chest, and it was heavy. "Gold," said {hero}. "Pearls,"
  said {friend}. They lifted the lid. It was {prize}.
- They dug so deep that it got dark. Then they had it: a small chest with a rusty lock. [{Friend}
  opened it with a hairpin|It opened by itself]. "Oh," they said. There lay {prize}.
beat: here dusk; hero sitting sad; friend sitting curious
- "No gold," said {hero}, and sat down on the edge of the hole. "Wait," said {friend}. "There is
  something written in the lid." It said that {truth}. They looked at it [again|quite differently].
- They nearly threw it away. But on the back was some writing, very small. {Hero} read it aloud,
  letter by letter: {truth}. [Then they were quiet for a bit|"Hm," said {friend}].
- "Is that all?" asked {friend}. There was a note with it, and it explained that {truth}.
  "[Somebody hid the dearest thing that they had|It was dear to somebody]," said {hero}.
- {Hero} kicked the chest. A piece of paper fell out. You could only just read it: {truth}.
  {Friend} [held it up to the light|read it twice]. "That is nice," {fhe} said.
beat: here dusk; hero arms up happy; friend standing happy
- They took {prize} home. Then they filled the chest again, with the best they had: a whistle, a
  photograph, half a biscuit. They drew a new map. It is {where}. [Go and look|Somebody will trip
  over it one day].
- Instead of gold they had a hole. It was such a good hole that they made a pond of it, with a
  bench. And {prize}? [It has a place of honour|They share it, one week each].
- "What would you have bought with the gold?" asked {friend} on the way home. {Hero} thought. "A
  map," {he} said. "[To look for a treasure with you|With an X on it]."
- They sat on the chest and looked at the sunset. {Prize} lay between them. "Tomorrow," said
  {friend}, "we will hide something." "[Yes|With an X]," said {hero}. "A big X."

plot: the pirate who could not read
tones: funny brave
other: pirate, pirate woman, viking
place: coast, ship
ask: meets a {okind} who can't read a map | is caught by a {okind} with a treasure map | helps a
  {okind} to find a treasure
title: The Pirate Who Could Not Read | {Hero} and the Upside-Down Map | Gold, Said the Pirate
heroes: !royal !sea !vehicle !sky
draw: word / misread / thing2 = gold / cold / woolly socks | treasure / weather / an umbrella |
  chest / cheese / crackers | silver / liver / onions
beat: here day; hero standing surprised; other standing proud
- {When}, {a_other} stepped out in front of {a_hero}. ^ "Can you read?" {ohe} growled. "[Yes|A
  bit]," said {hero}. "Then you are mine!" said {other}.
- {A_hero} was reading {spot}, when a shadow fell on the page. It had a big hat: it was {a_other}.
  "You there, come along," {ohe} said. "I need a reader." ^
- "Ahoy!" roared {a_other}, so that {hero_the} dropped {his} book. {Other} picked it up, upside
  down. "Aha," {ohe} said. "[Very exciting|A book]." ^
- What does one do with a map, if one can't read? {A_other} had an idea. {Ohe} caught {a_hero}, who
  could. <"Gently," {ohe} told the crew.> ^
beat: "A wooden ship deck with tall masts, white sails and barrels" day; hero pointing curious;
  other standing angry
- On the ship {ohe} unrolled the map. "I have looked for seven years," said {other}. "It says
  {misread} here. So I took {thing2}." {Hero} looked closely. "It does not say {misread}," {he}
  said. "It says {word}."
- "For years I have carried {thing2} about," grumbled {other}, "because the map says {misread}."
  {Hero} read it. {He} read it again, and bit {his} lip. "[Captain|Excuse me]," {he} said, "that
  word is {word}."
- "Read!" ordered {other}. {Hero} read. "It says: dig here for {word}." {Other} turned as red as a
  lobster. "{word}? Not {misread}?" [Under the deck it smelled|In the hold lay a mountain] of
  {thing2}.
- The map was full of holes and jam. "There: {misread}," said {other} proudly. "That is an easy
  one." "It is {word}, and you are holding it upside down," said {hero}. [It grew very quiet on
  deck|The parrot fainted].
beat: "A wooden ship deck with tall masts, white sails and barrels" night; hero sitting happy;
  other sitting sad > hero sitting happy; other sitting happy
- {Other} sat down on a barrel. "Nobody ever taught me," {ohe} said. "I was always at sea." And
  that night {hero} began, with an A. "[Like a tent|A, as in anchor]," said {other}.
- "Don't tell the crew," whispered {other}. "I can't read. Not one word." "It is not hard," said
  {hero}. They started with the O, because [it looks like a mouth that says it|there are so many on
  a ship].
- A tear ran into {ohis} collar. "I only know the X," said {other}. "[That is a good start|The X is
  one of the hardest]," said {hero}. And by the light of the lamp they did the other twenty-five.
- "Will you throw me to the sharks now?" asked {hero}. {Other} shook {ohis} head. "Would you... I
  mean, could you teach me?" So they wrote letters with chalk, [all over the deck|on the sail],
  every night.
beat: island day; hero standing happy; other pointing proud
- When they came to the island, it was {other} who read it out, with one finger: "Ten... steps...
  to... the... palm." They dug, and there it was: a chest, [full to the brim|heavy as a cow].
- On the island stood a sign. The crew walked past it. But {other} stopped and read, slowly,
  "Careful. Hole." {Ohe} had saved them all! And next to the hole [was the chest|they found what
  they had looked for].
- "Let me," said {other} on the island. {Ohe} read the whole map by {ohimself}, and made just one
  mistake. They dug up a cow bone. Then {ohe} read it again, and they dug up the chest.
- "X," read {other}. "I knew that one before." They dug. There was a crunch. In the sand lay a
  chest with a letter on the lid, and [{other} read it aloud|nobody had to help {ohim}].
beat: here dusk; hero waving happy; other waving happy
- {Other} brought {hero} home, with a sack of gold. "And what did you do with the rest?" the people
  asked later. {Other} had bought [a bookshop|a ship full of books]. It sails from port to port.
  <You may borrow three at a time.>
- Half of the chest was for {hero}. {Other} took only one thing, right from the bottom: an old book
  of fairy tales. "[Now I want to know what happens|I never knew how they end]," {ohe} said.
- From then on a letter came every month, in big wobbly letters: "Dear {hero}. I am well. The sea
  is {misread}. I mean {word}. No. I mean cold. Yours, {ocall}."
- "Am I still your prisoner?" asked {hero}. "Long since not," said {other}. "You have been the
  captain since the letter C." And whenever they sail past, they hoist a flag. It says:
  "[A|Hello]."
extras: she

plot: grandmother's map
tones: cosy wondering
friend: @animal|child|person !sea
other: old woman, old man
place: village, farm, garden, forest, lighthouse, old town
ask: gets a map from {his} grandparents | inherits a treasure map
title: The Map in the Drawer | The Treasure at the Beginning | All the Way Round
heroes: child|animal|magic !sea !sky !vehicle !big
draw: st1 / st2 / st3 = a swing / a plum tree / a hill for rolling down | a stone that is warm in
  the sun / an echo / a place with wild strawberries | a hollow tree / a frog pond / a bench with
  initials | a weathercock / a stream to dam / the best climbing tree
beat: home day; hero standing curious; other sitting calm
- "I drew that when I was small," said {a_other}, and gave {hero_the} a yellow map. "There is a
  treasure on it. [I never fetched it|It ought to be still there]." ^
- {A_other} was too old for long walks. "You go," {ohe} said to {a_hero}, and took a map out of the
  drawer. "Follow the red line. It leads to a treasure." ^
- In the bottom drawer, under the gloves, {a_hero} found a map. ^ "Ah," said {a_other}, and
  [smiled|{ohis} eyes grew bright]. "There is a treasure at the end. Go and see."
- It rained, and {a_hero} was bored. ^ Then {a_other} said, "When I was your age, I hid a
  treasure." And {ohe} drew a map from memory, with a red line.
beat: here day; hero walking happy
- {Hero} set out. The line led to {st1}. There was no gold, but {he} stayed a while. Then it led to
  {st2}. There was none there either. [What a pity it was so nice|{Hero} did not mind].
- The first stop was {st1}. {He} tried it out, just to be sure. The second was {st2}. It took all
  morning, [and {his} pockets got full|and {he} forgot to look for gold].
- First cross: {st1}! {Hero} looked under it and behind it. Nothing but fun. Second cross: {st2}!
  Nothing there either, [except what was there|only a bee].
- Along the red line there was {st1}. {He} dug a little. Nothing. Then came {st2}. {He} dug less.
  The sun was shining, and [it was too nice to dig|who wants to dig].
beat: here day; hero standing surprised; friend standing happy
- At {st3} somebody else was sitting: {a_friend}. "Are you looking for something?" {fhe} asked. "A
  treasure," said {hero}. "[May I help|Me too]?" And now they were two.
- The third cross was {st3}. There stood {a_friend}. "That is my place," said {friend}. "It is on
  my map," said {hero}. They looked at the map, [and then at each other|and made room].
- Then came {st3}, and {a_friend}, who was on {fhis} own. They tried {st3} once. They tried it nine
  more times. "What did you come for?" asked {friend}. {Hero} had to think.
- {Hero} ran to {st3}. "Careful!" cried {a_friend}, for {he} had nearly run {fhim} over. They
  laughed. [A treasure hunt is better with two|Then they went on together].
beat: here dusk; hero walking curious; friend walking curious
- They followed the red line to the end. It turned left, it turned right, and it ended at... "But
  this is where I started," said {hero}. [It was {his} own front door|It was home].
- "The last bit," said {hero}. The line went around a corner, up three steps, and stopped at a
  door. It was {his} own. The map was [a circle|as round as a plate]!
- By evening the line was nearly used up. "Where does it end?" asked {friend}. They looked up from
  the map, and there was {home}, with a light on.
- And where was the X? They turned the map around. It was where they had begun! "[We have been
  had|That can't be]," said {hero}. Then the door opened.
beat: home dusk; hero sitting happy; other sitting happy; friend sitting happy
- There was {other}, with soup. "Well, did you find it?" {Hero} emptied {his} pockets: a feather, a
  plum stone, strawberries. "And {friend}," {he} said. {Other} nodded. "[I found mine there as
  well|That's the one]," {ohe} said.
- "There was no treasure," said {hero}. "No?" said {other}. "Then where did you get those red
  cheeks? And who is that?" "That is {friend}," said {hero}. Then {he} began to [understand|grin].
- {Other} wanted to hear all of it: {st1}, {st2}, {st3}. {Ohe} closed {ohis} eyes and was there,
  too. "Thank you," {ohe} said at the end. "[You have brought it back|Now I have it again]."
- They ate, and told, and ate. The map lay on the table. {Hero} took a red pencil and drew one more
  cross, next to the door, and wrote {friend}'s name [beside it|on it, so that it would be found
  again].

premise: too small
heroes: tiny|small !sea !sky
tones: brave funny cosy
ask: is too small for everything | wants to be big | is the smallest of all | is so small that
  nobody sees {him}
moral: it does not depend on the size | small ones get through where great ones get stuck
theme: being small

plot: the giant's splinter
tones: brave funny
other: giant, elephant, lion, dragon, bear, mammoth
ask: helps a big {okind} | is the only one who is not afraid of the {okind} | saves a {okind}
title: The Splinter | {Hero} and the Very Big {okind} | Small {hands}
place: wild, open
draw: hurt / where / mine = a thorn / in {ohis} foot / in my foot | a fish bone / between {ohis}
  teeth / between my teeth | a bee sting / in {ohis} ear / in my ear | a burr / behind {ohis} ear /
  behind my ear
beat: here day; hero standing sad
- "You are too small," they always said to {hero_the}. Too small for the high swing, too small to
  [carry things|stay up late], too small, too small. ^
- {A_hero} stood on a box and was still small. Nobody {in_place} ever asked {him} to help. They
  [asked over {his} head|did not even see {him}]. ^
- Of all those {in_place} {a_hero} was the smallest. ^ When they counted, they often [forgot
  {him}|counted {him} as a half].
- When it rained, {hero_the} could stand under a daisy. That was handy. Everything else about being
  small was not. ^
beat: here day; hero standing worried; other sad angry
- Then there was a roar, and everybody ran. {A_other} stamped about {in_place}, and roared, and
  [pulled up trees|knocked over the fence]. "{Ohe} is wild!" they cried. "Hide!"
- One day {a_other} came, roaring. The ground shook. All the big ones jumped into the ditch. {Hero}
  would have, too, but [{his} legs were too short|{he} could not see over the edge].
- The earth trembled: {a_other}! {Ohe} roared so that the apples fell. "Run!" shouted the bull, and
  the dog, and the mayor. {Hero} listened. That was no angry roar. It was [a sad one|an ouch].
- "{A_other} is coming, and {ohe} is in a rage!" The whole place was empty at once. Only {hero}
  stayed. In between the roars {he} had heard [a sob|a sniff].
beat: here day; hero standing curious; other sitting sad
- "What is the matter?" shouted {hero}, as loud as {he} could. {Other} looked around, and down, and
  further down. "It hurts," {ohe} sobbed. "I have {hurt} {mine}, and nobody will help me!"
- {Hero} climbed on a stone. "Where does it hurt?" {he} called. The roaring stopped. Big wet eyes
  looked at {him}. "{Hurt}," said {other}, "{mine}."
- "Hello, up there!" cried {hero}. {Other} was so surprised that {ohe} sat down. It was {hurt},
  {where}. "[My fingers are too big|They all run away]," {ohe} said, and a tear fell. {Hero} had to
  jump aside, or {he} would have drowned.
- {Hero} went up close, and {his} heart beat like a moth. Then {he} saw it: {hurt}, {where}. "Oh,
  you poor thing," {he} said. "[That is all|So that is why you roar]."
beat: here day; hero standing proud; other sitting worried > hero arms up proud; other sitting
  happy
- "Hold still," said {hero}. It was a place where only somebody very small could get in. {He}
  climbed, {he} crawled, {he} pulled. And pop! There it was. "[Ahhh|Oh]," said {other}, and the
  wind of it blew off {hero}'s hat.
- It was too narrow for a bull, a dog or a mayor. It was just right for {hero}. {He} took hold with
  both {hands}. "One, two, three!" {Other} shut {ohis} eyes. Pop! [It did not even hurt|Out it
  came].
- "This needs small {hands}," said {hero}, and rolled up {his} sleeves. {Other} did not move, not
  even {ohis} ears. It took a long time. Then {hero} held it up: {hurt}, no longer than a pin.
- {Hero} crept in where it hurt, wriggled, and pulled. "I have it!" came a voice from inside.
  {Other} laughed, for it tickled. Then [out they came, {hero} first|it was over].
beat: here day; hero sitting proud; other standing happy
- The others looked out of the ditch. There sat {hero}, between the ears of {other}, higher than
  the church. "[Come out|It is all right]!" {he} called. "How small you all are!"
- "How can I thank you?" asked {other}. {Hero} wished for a ride on the high swing. Now {other}
  pushes, [very gently, with one finger|and nobody in the world swings higher].
- {Hero} still fits under a daisy. But when {he} walks through {place}, the ground shakes a little:
  {other} is with {him}. And nobody counts {him} as [a half|less than two].
- "You are the biggest one here," said {other}, and {ohe} should know. That evening they measured
  {hero} at the door. {He} had not grown. [It only felt like it|Strange].

plot: the hole in the dam
tones: brave
heroes: tiny|small animal !sea
friend: beaver, otter, frog, duck, mouse, mole
place: village, farm, river, bridge, lake
weather: rain storm
ask: saves everyone from the flood | finds a hole in the dam
title: The Hole in the Dam | The Smallest Watchman | {Hero} Holds On
draw: plug = {his} own back | {his} tail and then {his} whole self | {his} {feet}, and then all of
  {him}
beat: here; hero standing sad
- It had rained for nine days. Everyone {in_place} was carrying sandbags, only {hero_the} was not
  allowed to. ^ "[You get under our feet|Too small]," they said.
- "You can watch," they told {a_hero}. They were building up the dam, because the water rose.
  {Hero} could not lift [one bag|even a bag's corner]. ^
- The river was as fat as a cow. "Go home, little one," they said to {a_hero}. "This is work for
  big ones." ^
- Rain, rain, rain. {A_hero} wanted to help {in_place}. But a sandbag was [three times as big as
  {he} was|bigger than {his} house]. ^
beat: here night; hero walking worried
- At night all the big ones slept like stones. {Hero} could not sleep. {He} {walked} along the dam.
  And then {he} heard it, right down at the bottom: [tsss|drip, drip, tsss].
- So {he} just went for a walk along the dam, low down, where only small ones go. There was a hole!
  It was no bigger than a pea. But water [came out of it|shot out like a needle].
- In the evening they all went home. "It will hold," they said. But they had only looked at it from
  above. {Hero} saw it from below: a tiny hole, [and it grew|with the whole river behind it].
- {He} sat at the foot of the dam, because nobody stepped on {him} there. Something tickled {his}
  ear. It was water. [Out of a hole|From a crack] as thin as a straw!
beat: here night; hero standing scared > hero sitting worried
- {Hero} shouted, but {his} voice was as small as {he} was. So {he} pushed {his} {hand} into the
  hole. It grew. {He} used {plug}. And {he} held on, [while the cold crept in|with chattering
  teeth].
- There was no time to fetch anybody. A hole that is a pea will be a plum, then a pumpkin. {Hero}
  turned round and stopped it with {plug}. "[Not one drop more|You won't get past me]," {he} told
  the river.
- "Help!" {he} squeaked. The thunder was louder. Then {he} did the only thing that {he} could: {he}
  plugged it, with {plug}. It fitted [exactly|like a cork]. Nobody big would have fitted in there.
- {He} stuffed in a leaf. It flew out. {He} stuffed in moss. It flew out. At last {he} stuffed in
  {plug}. That stayed. "I can do this," said {hero}. "[Until morning|For a while]."
beat: here dawn; hero sitting sleepy; friend running worried
- The night was long. {Hero} counted to a hundred, again and again. When it grew light, {a_friend}
  came by with a breakfast roll. "What are you doing down there?" "Holding the river," said {hero}.
  {Friend} [dropped the roll|went white], and ran for help.
- {He} sang, so as not to fall asleep. It was a very small song. But {a_friend}, who was up early,
  heard it. {Fhe} looked down, and saw, and [screamed as loud as a trumpet|rang the bell until the
  rope broke].
- Just as {he} could not feel {himself} any more, {a_friend} bent over {him}. "[What are you
  sitting there for?|Good morning!]" {Hero} moved one ear. {Friend} understood, and ran from door
  to door.
- At dawn {a_friend} found {him}, blue and stiff and still holding. "Hold on a little longer!"
  {fhe} cried. "[I was just about to|I had planned to]," whispered {hero}.
beat: here day clear; hero standing proud; friend standing happy
- Then they came with stones and clay. They rubbed {hero} dry, and gave {him} the best place by the
  stove. On the dam there is a bench now, a very tiny one. It says: "[For our biggest|Here sat
  {hero}]."
- The hole was closed, the rain stopped, and not one cellar was wet. "What would we do without
  you?" said the big ones, and [bent right down to say it|lifted {him} up to their eyes].
- "Who is going to be the dam watchman?" asked the mayor. It had to be somebody who looks at it
  from below. {Hero} got a cap. It came down over {his} nose. [{He} will grow into it|{Friend} took
  it in].
- "You never even called us," they said. "I did," said {hero}. Since then they listen more
  carefully {in_place}. When something small says something, [everybody stops hammering|it gets
  very quiet].

plot: how to be big for a day
tones: funny
heroes: tiny|small animal|toy
friend: @animal !tiny !sea
time: day
ask: drinks a magic drink and gets very big | wakes up as big as a house | wishes to be big and
  gets {his} wish
title: Big for a Day | {Hero} as Big as a House | The Growing Drink
draw: how = a mushroom with a blue spot | a sip from the wrong puddle | a biscuit that said "Not
  for you" | a drop of the wizard's juice
beat: here day; hero standing sad
- "If I were big," said {a_hero}, as {he} said every day, "I would [look down on everybody|never
  have to climb again]." ^ And then {he} found {how}.
- Nobody wants to be called tiny, and {hero_the} wanted it least. So, when {he} found {how}, {he}
  did not think for long. ^
- {A_hero} pulled {himself} up on a grass blade every morning, to grow. It did not work. But {how}
  [did|was quite another matter]. ^
- On {his} way {spot}, {hero_the} met with {how}. ^ "It might make me bigger," {he} thought.
  [Gulp|One bite, and...].
beat: here day; hero arms up surprised > hero standing proud
- Whoosh! {His} head went past the flowers, past the bushes, past a surprised pigeon. {He} was as
  big as a house! "[Ha|Now]!" said {hero}, and it thundered.
- First {his} ears tingled. Then the ground went away, and away. Trees tickled {his} knees. "Hello,
  sky!" {he} boomed. <The sky stepped back a little.>
- It went up, up, up with {him}. The pond was a puddle now, and the cows were crumbs. "I am BIG!"
  {he} called. [Three roofs rattled|All the birds flew up].
- {He} grew so quickly that {his} shadow could not keep up. Then {he} stood there, like a hill with
  ears. "[At last|Good morning, down there]!" {he} roared.
beat: here day; hero standing worried; friend sad scared
- {He} wanted to play with {a_friend}. But when {he} sat down, the wind of it blew {friend} into a
  hedge. "Sorry!" {he} whispered. The whisper [took {fhis} hat off|flattened the grass].
- {His} friend was {a_friend}, and {hero} bent down to say hello. {Friend} screamed and ran. "It is
  only me!" boomed {hero}. That [made it worse|did not help].
- {He} was hungry. {He} ate the apple tree, and that was only the starter. {He} was thirsty, and
  the pond was gone. {A_friend} stood there with {fhis} bucket and cried, "[Our pond!|What shall I
  drink?]"
- {He} could not go in anywhere. {His} bed held one toe. And {a_friend}, whom {he} told {his}
  secrets, could not reach {his} ear, [not even with a ladder|and {he} could not whisper any more].
beat: here dusk; hero sad sad; friend standing calm
- That evening {he} sat behind the hill, so as not to step on anyone. A big tear made a big splash.
  "Is it raining?" asked {friend}. "No," sniffed {hero}. "[I am too big|I want to be small]."
- It is lonely up there, where no one can hear you whisper. "I miss the daisies," said {hero} as
  softly as {he} could. Then {friend} came out, [with an umbrella against the tears|very slowly].
- The wind was cold up there, and nobody tall enough to talk to. "Please," said {hero}, "is there
  something against being big?" {Friend} thought. "[Sleep helps|My granny says: sneeze]," {fhe}
  called.
- {Hero} lay down around the village like a hedge, and did not dare to move. "You keep the wind
  off," said {friend} kindly. "[But I liked you better in my pocket|But your voice was nicer
  before]."
beat: here dawn; hero arms up happy; friend standing happy
- In the night it wore off. In the morning {hero} woke up under a daisy, and the dew drop on it was
  as big as {his} head. {He} had never seen [anything finer|a more beautiful one].
- Then {he} had to sneeze. Atchoo! And with it, all the bigness went out. "Where are you?" called
  {friend}. "Down here!" piped {hero}. "[Careful|Left of your foot]!" It was wonderful to be
  overlooked.
- The sun came up, and {he} was small again, exactly as small as before. {He} checked it twice.
  Then {friend} put {him} on {fhis} shoulder, and {hero} whispered something. [Nobody else heard
  it|It was only for {fhim}].
- "If I were big," somebody said next day {in_place}. {Hero} laughed. "[It is mostly bumping your
  head|You can't hear the ants sing up there]," {he} said, and slid down a grass blade.
""")
