"""Tales of house and kitchen: a cake, a birthday, a thing that is lost, a small mystery."""

from tales.grammar import premises

PREMISES = premises("""
premise: bakes a cake
heroes: !sea !vehicle !sky
tones: funny cosy
ask: bakes a cake | wants to bake a cake | tries to cook for the first time
ask: makes a big mess in the kitchen
moral: shared cake is the best cake | a mistake can be the best ingredient
theme: sharing

plot: the cake that would not stop
tones: funny
friend: any
place: town, farm, kitchen
time: day
title: The Cake That Would Not Stop | Just a Pinch | {Hero} and the Enormous Cake
draw: much / out = a whole bag of yeast / out of the window | nine packets of baking powder / up
  the chimney | all the yeast in the house / through the keyhole | a bucket of yeast / down the
  stairs
ask: bakes a cake that grows and grows | bakes the biggest cake in the world
beat: kitchen day; hero standing happy
- "A pinch of yeast," it said in the book. {Hero_the} looked at the pinch and thought it [mean|too
  small]. So {he} put in {much}. ^
- {A_hero} was baking a cake for a friend. It was to be a big one. So {he} took {much}, [and a
  little more|just to be safe]. ^
- {When}, {hero_the} stood in the kitchen with flour on {his} nose. ^ "The more the better," {he}
  said, and emptied in {much}.
- Who reads a recipe to the end? Not {hero_the}. ^ {He} read "yeast" and took {much}. <On the next
  line it said: careful.>
beat: kitchen day; hero standing happy > hero standing scared
- {He} put the dough by the stove. "Grow," {he} told it. It grew. It looked over the edge of the
  bowl. Then it [climbed out|lifted the lid like a hat].
- "Blub," said the dough. {Hero} pushed it down. "Blub, blub," said the dough, and came up on the
  other side. [It had already eaten the spoon|It was warm and in a good mood].
- At first it was as big as a bun, then as a pillow, then as a bed. "That will do," said {hero}.
  The dough was [of another opinion|not listening].
- {Hero} sat down for one minute. When {he} looked up, the table was gone. There was only dough,
  and it was [still growing|coming closer].
beat: here day; hero running scared; friend standing surprised
- It went {out} and into the street. "Stop it!" cried {hero}. {A_friend} came around the corner,
  and stopped, and stared. "[Is that for me|What is that]?" {fhe} asked.
- {Hero} ran, and the dough came after {him}, {out}. There stood {a_friend} with a basket. "[Lovely
  weather|Good morning]," {fhe} said, and then {fhe} saw it.
- It pushed {hero} {out}, and a cat as well. {A_friend} looked up from the flower bed. "Is it
  dangerous?" "[Only to diets|Only if you do not like cake]," said {hero}.
- Soon it was {out}. It picked up two hens and a bicycle. "Help!" cried {hero}. "What does it
  want?" asked {a_friend}, who had come to look. "More room!"
beat: here day; hero pointing worried; friend pointing happy > hero arms up happy; friend arms up
  happy
- "Dough must be baked," said {friend}. "Then it stops." But where is there an oven as big as that?
  They looked up. The sun! They pulled the dough flat, [over the whole square|across the field],
  and by noon it smelled of cake.
- "What stops a dough?" they asked the baker. "Heat," said he. So everybody carried out their
  stoves, and [set them round it|blew on the coals]. It hissed, it went brown, and it stood still.
- "There is only one way," said {friend}. "We must eat faster than it grows." They rang the bell,
  and all came with spoons. It grew. They ate. It grew. They ate. In the end [it gave up|the last
  spoon won].
- {Friend} had an idea. {Fhe} threw in raisins. "Now it has something to think about," {fhe} said.
  And really, the dough slowed down. Then the sun came out, and [baked it on the spot|it was done,
  crust and all].
beat: here dusk; hero sitting happy; friend sitting happy
- They ate cake for a week: the neighbours, the hens, the people of the next village. "And now,"
  said {friend}, "I will bake one for you." "[Just a pinch|A small one]," said {hero} quickly.
- "Happy birthday," said {hero} to {friend}. "That was last week," said {friend}, "but the cake is
  still [coming|warm]." They found the bicycle on Thursday.
- In the evening everybody was full, and the book lay open. {Hero} read the last line. "Enough for
  one village," it said. "[It is a good recipe|Quite right]," said {hero}.
- {Hero} swept up the crumbs. In the bowl there was a little bit left, no bigger than a pea.
  "Blub," it said. {Hero} and {friend} looked at each other, and [ran|put a very heavy stone on
  it].
extras: he

plot: salt for sugar
tones: funny cosy
friend: any
other: king, queen, old woman, teacher, giant, bear
time: day
title: Salt for Sugar | The Saltiest Cake in the Land | A Cake for {other}
ask: mixes up salt and sugar | must bake a cake for {other_the} | bakes a cake that tastes terrible
draw: why1 / love = a guest was coming who had not laughed for a year / too much sweet food | a
  very important guest was coming / nothing but honey, and never a pickle | there was a contest for
  the best cake / ninety-nine sweet cakes before this one
beat: kitchen day; hero standing happy; friend standing happy
- Two jars stood on the shelf, and one said "salt". {Hero_the} and {a_friend} had painted over it,
  [with a flower|because it looked nicer]. ^ Remember that jar.
- {A_hero} was to bake a cake, and {a_friend} helped. ^ "Six spoons of sugar," read {friend}.
  {Hero} took the white jar. There were two white jars.
- "White is white," said {hero_the}, and tipped a jar into the dough. ^ {A_friend} was helping.
  Neither of them licked the spoon, and that was the mistake.
- {When}, {a_hero} and {a_friend} were baking, and both were talking. So it was that neither
  looked, and [six spoons of salt|all the salt] went into the cake. ^
beat: kitchen day; hero standing proud
- It had to be a good one, for {why1}. The cake came out golden, with cherries, and it was [as
  beautiful as a hat|the finest in the street].
- They did it so carefully because {why1}. It rose, it shone. "[Not a crumb is missing|Our
  masterpiece]," said {hero}, and put a cherry on top.
- You see, {why1}. So they gave it three layers, and a rose made of icing. <Even the flies were
  impressed.>
- And today of all days, because {why1}! Nobody tried it. [It was too beautiful to cut|It would
  have left a hole].
beat: here day; hero standing worried; other sitting calm
- So the cake stood before {a_other}. {Ohe} cut a slice and put it in {ohis} mouth. Then {ohis}
  eyes grew round. {Hero} quickly tried a crumb. Oh! It was [salty as the sea|like a mouthful of
  beach].
- {A_other} took a big bite. It was very still. {Hero} licked the knife and turned pale. Salt! "[I
  can explain|Please don't swallow]," {he} stammered.
- {A_other} sat at the table with a napkin. One bite. {Ohis} ears twitched. Then {hero} saw the jar
  under the table and [remembered the flower|understood everything].
- They carried it in to {a_other}. {Ohe} chewed. {Ohe} stopped chewing. {Hero} tasted, and {his}
  mouth turned inside out. It was salt, salt, salt.
beat: here day; hero standing surprised; other arms up happy
- And {other} swallowed. "At last," {ohe} said. All {ohis} life there had been {love}. "[This
  tastes like the sea|I have so longed for this]! May I have the rest?"
- Then {other} began to laugh. {Ohe} laughed until the plates hopped. It was because of {love},
  {ohe} said. "[Again|Another piece]!"
- "What is that called?" asked {other}. "S-salt cake," said {hero}. "It is wonderful. I have had
  {love}, and [never anything like this|I was so tired of it]."
- {Other} wiped {ohis} mouth. Nobody breathed. "Do you know what I am given, day after day?" {ohe}
  said. "It is {love}." And {ohe} ate the whole cake, [cherries and all|and scraped the dish].
beat: here dusk; hero arms up happy; friend standing happy; other standing happy
- Now {hero} is famous for it. But when {friend} has a birthday, {he} licks the spoon first.
  [Twice|And then once more, because it is so good].
- {Hero} got a medal, made of sugar. {Friend} licked it. "Salt," said {friend}. They looked at the
  jars, and this time they [laughed first|wrote it on: SALT].
- They washed off the flower together. Under it stood "salt", quite clearly. "We ought to have
  looked," said {friend}. "[Luckily we did not|What luck that we never look]," said {hero}.
- "How do you make it?" everybody asked. {Hero} only smiled. "You need two white jars," {he} said,
  "and a good friend [who talks a lot|to talk to]."

plot: one slice each
tones: cosy funny
other: bear, hedgehog, mouse, beetle, hen, goat
time: day
title: One Slice Each | The Cake That Got Smaller | Who Is at the Door?
ask: bakes a cake and shares it with everyone | can't wait to eat {his} cake
draw: guests / last = a mouse, a goose and a fox / a very old tortoise | the postman, two ants and
  a goat / the neighbour nobody liked | a frog, a hen and three ducks / a stranger in the rain | a
  badger, a wren and a cow / the little girl from next door
beat: home day; hero sitting happy
- {A_hero} had baked a cake, all for {himself}. It was round and brown. {He} had just lifted the
  fork when there was a knock. ^
- Knock, knock! "Oh no," said {hero_the}. ^ The cake stood on the table, still warm, and {he} had
  wanted to eat it all alone.
- It was the first cake that {a_hero} ever made, and it did not lean. ^ "One cake for me," {he}
  said, and sharpened the fork. Knock, knock.
- {Hero_the} shut the door, the window and the curtain. ^ Then {he} sat down in front of {his}
  cake. "At last," {he} said. Knock, knock, [said the door|somebody answered].
beat: home day; hero standing worried; other standing happy
- Outside stood {a_other}. "I smelled something," {ohe} said, and looked so hopeful that {hero} cut
  a slice. [It was a thin one|Well, there was plenty left].
- It was {a_other}, who "just happened to pass". {Other} looked at the cake. The cake looked at
  {hero}. "One slice," said {hero}.
- "Good afternoon," said {a_other}. "Is it your birthday?" "No." "[Oh|What a pity]." It was the way
  {ohe} said it. {Hero} fetched another plate.
- {A_other} put one foot in the door. "My nose brought me," {ohe} said. "It goes ahead, and [I have
  to follow|I am behind it]." So {hero} gave {ohim} a piece.
beat: home day; hero standing worried; other sitting happy
- But a smell does not stop at the corner. Next there came {guests}. One slice each! {Hero} cut,
  and cut, and the cake grew smaller, [like the moon|like snow in March].
- Knock, knock, and knock, knock again: {guests}. {Hero} counted the slices. {He} counted the
  guests. <It came out evenly, and that was the trouble.>
- "There is cake here!" {other} called out of the window. Soon {guests} sat around the table.
  "[Delicious|Mmm]," they said. {Hero} did not know, {he} had not had any.
- Then the stairs creaked, for there were {guests}. Each had brought something: a flower, a chair,
  a joke. But {hero} saw only how [the plate got emptier|one half became a quarter].
beat: home dusk; hero sitting sad; other sitting calm
- One slice was left. "Mine," whispered {hero}. Knock, knock. Out there stood {last}. {Hero} looked
  at the slice for a long while. Then {he} said, "[Come in|You are just in time]."
- And then there was just one piece, with a cherry. {Hero} put it on {his} plate and picked up the
  fork. Then came {last}, and had [nothing|never in a lifetime tasted cake]. {Hero} pushed the
  plate across.
- The last slice! {He} opened {his} mouth. It knocked once more, very shyly. It was {last}. "It is
  all gone," {hero} wanted to say. But [it was not.|{he} said, "Sit down."]
- "That one is for you," everybody said to {hero}. "You have had none!" But at the door stood
  {last}. You can't eat a last piece when somebody is [watching|standing in the cold]. {Hero} gave
  it away.
beat: home night; hero arms up happy; other standing happy
- Then the plate was empty. "What was it like?" asked {hero}. They looked at each other. One after
  the other got up and went out. A bit later there was a knock, and there they were, [each with a
  cake|with eleven cakes]. "One for you," said {other}.
- {Hero} licked up the crumbs. It had been the best cake, and {he} had had four crumbs of it. "[I
  never had such a nice day|Come again tomorrow]," {he} said, and noticed that {he} meant it.
- All of them sang, and nobody went home before ten. When {hero} cleared the table, there was
  something under {his} napkin: nine tiny pieces, one from [each guest|everybody's slice]. They had
  saved it.
- "You must be hungry," said {other}, and rolled up {ohis} sleeves. So they all baked a second one,
  together. When it was done, {hero} opened the door, the window and the curtain. "[Let them smell
  it|Now for the next ones]," {he} said.

premise: a forgotten birthday
heroes: !sea !vehicle
tones: funny cosy
ask: thinks that everybody has forgotten {his} birthday | has a birthday | celebrates {his}
  birthday {in_place}
moral: those who love you do not forget you | the best present is time together
theme: being remembered

plot: nobody says a word
tones: cosy funny
friend: any
place: any
time: day
title: Nobody Said a Word | {Hero}'s Birthday | The Very Quiet Birthday
draw: e1 / e2 = had flour on the nose / hid something behind the back | was blowing up something
  red / had ribbons in the pockets | smelled of candle wax / whistled a tune you only whistle once
  a year | carried a very large parcel / walked off sideways
beat: home dawn; hero sitting happy
- {Hero_the} woke up early, because it was {his} birthday. ^ {He} lay still and listened for
  singing. There was [none|only a fly].
- Once a year {a_hero} combed {his} hair without being told. That was today. {He} sat on {his} bed
  and waited for somebody to say it. ^
- "Today I am a year older," said {hero_the} to the mirror. "Many happy returns," {he} added,
  because [the mirror did not|somebody had to begin]. ^
- It was the best day of the year, and only {a_hero} seemed to know it. ^ {He} put on something
  clean and went out.
beat: here day; hero walking worried; friend walking worried
- There was {a_friend}! Now, thought {hero}. But {friend} only said, "Nice weather," and went by.
  {Fhe} {e1}. [{Hero} did not notice|{Hero} was too sad to wonder].
- First {he} met {a_friend}. "Do you know what day it is?" asked {hero}. "Tuesday," said {friend},
  who {e1}. And {fhe} hurried on.
- {A_friend} came toward {him}, saw {him}, and turned round on the spot. {Fhe} {e1}. "No time!"
  {fhe} called. [Hm|That hurt a bit].
- "Good morning," said {hero} to {a_friend}, as birthdayish as {he} could. "Is it?" said {friend}.
  {Fhe} {e1}, and {fhe} was gone.
beat: here day; hero sitting sad
- It was the same with the postman, who {e2}. It was the same with the baker. Nobody said it.
  {Hero} sat down {spot}. "They have forgotten," {he} said, and [a tear fell on {his} clean
  shirt|drew a cake in the dust].
- {He} tried it with hints. "I feel so old today," {he} told the baker. "Drink more water," said
  the baker. Even the postman, who {e2}, [had nothing for {him}|did not say it].
- {He} walked up and down {in_place}, so that everybody could see {him}. The postman, who {e2},
  looked away. "Then I shall forget it, too," said {hero}. But [it is hard to forget a thing on
  purpose|{he} could not].
- Everyone was in such a hurry! One {e2}. Others whispered, and stopped when {he} came near. {Hero}
  went and sat {spot}, [all alone|and sang to {himself}, very quietly].
beat: here dusk; hero walking sad > hero arms up surprised
- When the sun went down, {he} went home. It was strangely dark {in_place}. {He} opened the door.
  "SURPRISE!" cried a hundred voices, and [all the lamps went on|somebody dropped a tray].
- In the evening {friend} came, out of breath. "Come quickly," {fhe} said, "something terrible!"
  {Hero} {ran}. It was behind the big hedge, and it was not terrible. It was [a table, as long as a
  street|everybody]. "SURPRISE!"
- "There is a noise {spot2}," said somebody. {Hero} went to look. There was no noise. There was a
  huge parcel. It giggled. It burst. And out jumped {friend} and the whole lot of them!
- {Hero} was about to go to bed when {he} smelled it: cake. {He} followed {his} nose to the door.
  {He} opened it. There they all stood, with candles, and [nobody could sing for laughing|they
  sang, in five different keys].
beat: here night; hero arms up happy; friend standing happy
- "We have practised not saying it for a week," said {friend}. "[It was awful|I nearly burst]."
  {Hero} laughed and cried. "Say it now," {he} said. And they said it, again and again, until {he}
  was a whole day older.
- "So that is why," said {hero}, and now {he} understood the flour, the ribbons and the whispering.
  {He} blew out the candles. What did {he} wish for? [Nothing|That it should stay exactly like
  this].
- "You thought that we had forgotten you," said {friend}. "How could we? You are the one who [makes
  us laugh|always remembers ours]." That was the best present, and it did not even need paper.
- They danced {in_place} until midnight. And in the morning {hero} took {his} calendar and put a
  ring around {friend}'s birthday. "[Nice weather|Tuesday]," {he} practised in front of the mirror,
  and did not smile at all.

plot: the parcel inside the parcel
tones: funny wondering
friend: any
title: The Parcel in the Parcel | Unwrapping | A Very Long Present
ask: gets a mysterious parcel on {his} birthday | gets a present that is very strange | unwraps a
  huge present
draw: p1 / p2 / p3 / final = red paper / newspaper / a sock / a paper star | blue paper / a flour
  bag / a mitten / a small whistle | striped paper / an old map / a matchbox / a single seed | gold
  paper / a pillowcase / a nutshell / a tiny bell
draw: note = Look out of the window | Turn around | Open the door | Come outside
beat: home day; hero standing curious
- The parcel was as high as the table, and it was for {hero_the}. It was {his} birthday. But
  {a_friend}, {his} best friend, had moved away over the hills, and so it was a quiet one. ^
- On the morning of {his} birthday {a_hero} could not get out of the door. ^ There was a parcel in
  front of it. {He} was glad, but {he} missed {a_friend}, who lived so far away now.
- "For {hero}," it said on the biggest parcel in the world. {Hero_the} had a birthday today. {He}
  would have liked to unwrap it with {a_friend}, but {friend} had moved to the other end of the
  land. ^
- {A_hero} had a birthday and was alone. ^ {A_friend}, {his} best friend, lived three days away.
  But there stood a parcel, [as big as a cupboard|with a huge bow].
beat: home day; hero sitting happy
- {He} tore off {p1}. Inside was a smaller parcel. {He} tore off {p2}. Inside that was [a smaller
  one|another]. {Hero} began to laugh.
- First came {p1}. Under that was {p2}. Whoever had wrapped it had been [very thorough|in no
  hurry]. <Soon {hero} sat up to the neck in paper.>
- Rip! went {p1}. Rip! went {p2}. The parcel got smaller and the heap got bigger. [Was it only
  paper|Where was the present]?
- Under {p1} there was {p2}. And under that? Yes, a parcel. {Hero} did not know whether to laugh or
  [to cry|to be cross].
beat: home day; hero sitting curious
- At last there was only {p3}, and in it {final}. That was all? {Hero} turned it over. A slip of
  paper fell out. "{note}," it said.
- The very last wrapping was {p3}. {Hero} held {his} breath. In it lay {final}, and a note, folded
  eight times. It said, "{note}."
- "It is getting tiny," said {hero}. The last thing was {p3}. {Final}! It was pretty, but [rather
  small for such a big box|not as big as the bow]. Then {he} saw the writing: "{note}."
- In {p3} sat {final}, as if it had been waiting. {Hero} liked it. But there was something else,
  written very small: "{note}."
beat: here day; hero running surprised; friend waving happy
- {Hero} did. And there stood {friend}, dusty from top to toe, and waved with both {fhands}! "Is
  the present all right?" called {friend}. "[It took me three days to carry it here|I had to hide
  for an hour]."
- {Hero} jumped up, so that the paper flew. And there was {friend}! "You were so slow," {fhe}
  laughed. "[I have been standing here since breakfast|I thought you would never get to the end]!"
- {He} did it at once, and {his} heart gave a hop. "Surprise," said {friend}, who had walked for
  three days, with a parcel [on {fhis} back|as big as {fhimself}].
- And who was there? {Friend}! "I wanted to wrap up myself," said {friend}, "but [I did not fit|it
  tickled]. So I only wrapped the rest."
beat: here dusk; hero arms up happy; friend arms up happy
- They made a tent out of the paper and sat in it until the stars came. {Final} hung at the very
  top. "What was the best?" asked {friend}. "[The last wrapping|You came without any paper]," said
  {hero}.
- "I have nothing for you," said {hero}. "You have," said {friend}. "[A whole room full of paper|I
  have not laughed like that since I moved]." So they put it all back, wrapping by wrapping, and
  sent it to the mayor.
- {Hero} still has {final}. When {he} misses {friend}, {he} looks at it, and then [out of the
  window, just in case|over the hills]. And in spring somebody gets a very big parcel, three days
  away.
- {Friend} stayed for a week. On the last day {hero} could not find {fhim}. There was only a parcel
  in the hall, and it [breathed|giggled]. "[Not yet|I am taking you home with me]!" said {hero},
  and sat on it.

plot: the wrong day
tones: funny
friend: any
place: town, farm, forest, meadow
time: day
title: The Wrong Day | One Day Too Early | {Hero}'s Two Birthdays
draw: mix = the calendar had hung upside down | {he} had torn off two leaves at once | a mouse had
  eaten Wednesday | {he} had slept through a whole day
ask: gets the date of {his} birthday wrong | invites everybody on the wrong day
beat: home day; hero standing proud
- {Hero_the} put on a paper crown. ^ The table was laid for eleven. It was {his} birthday, and at
  three they would all come.
- "Three o'clock," said the clock. {A_hero} sat at the birthday table with a crown on {his} head.
  Nobody came. ^
- {A_hero} had blown up forty balloons. ^ Now {he} sat among them and waited for {his} guests. [A
  balloon went bang|The chairs waited, too].
- Eleven cups, eleven plates, one cake. {Hero_the} had thought of everything for {his} birthday.
  [Now for the guests|{He} opened the door wide]. ^
beat: home dusk; hero sad sad
- It got to be four. It got to be five. {Hero} moved from chair to chair, so that each had been sat
  on. "They do not like me," {he} said to the cake. The cake [sank a little|did not contradict].
- At four {he} thought, they are late. At five {he} thought, they are lost. At six {he} thought,
  [nobody wants to come|they are not my friends]. And that is a thought that makes the lamps
  darker.
- {He} looked down the road, up to the bend. A leaf came. A dog came. At six {he} took off the
  crown. "[Then I won't like them either|Nobody]," {he} said in a small voice.
- The candles burned down. {Hero} poured lemonade into all eleven cups, and drank them, one after
  the other. It did not get any [merrier|better]. {He} only had to hiccup.
beat: here dusk; hero walking angry; friend standing surprised
- {He} stamped out to tell them what {he} thought. The first one {he} met was {a_friend}. "You did
  not come!" cried {hero}. "Where to?" asked {friend}. "To my birthday!" "But that is [tomorrow|not
  today]."
- On the road {he} met {a_friend}, with a big pot of paste and a bow behind {fhis} ear. "Why did
  you not come?" {hero} sobbed. {Friend} put down the pot. "[Come where|When]?" {fhe} asked. "It is
  tomorrow!"
- {A_friend} found {him} {spot}. "What are you doing with a crown in your pocket?" asked {friend}.
  {Hero} told {fhim}. {Friend} did not laugh. But [{fhis} whiskers wobbled|{fhe} had to look at the
  sky]. "Tomorrow," {fhe} said. "Tomorrow is your birthday."
- There was a light on at {a_friend}'s. {Hero} looked in. On the table lay scissors, paper, and a
  banner: "Happy birthday, {call}." {Friend} turned round. "[Don't look|Oh no]! That is for
  tomorrow!"
beat: home dusk; hero standing surprised; friend sitting happy
- They went and looked. It was true: {mix}. {Hero} went as red as a balloon. "[I have eaten half of
  the cake|And I was angry with everybody]," {he} said.
- {Hero} counted on {his} {hands}. Then {he} counted again. It was because {mix}! "Oh dear," said
  {hero}. "[Do not tell the others|And I have drunk the lemonade]."
- How could that happen? {Friend} found out: {mix}. They sat down in the middle of the balloons,
  and [then they laughed until it hurt|one went bang, and they had to laugh].
- "Look," said {friend}. And {hero} saw it now, as well: {mix}. {He} was so relieved that {he} sat
  down on the cake. "[It was the wrong cake anyway|Tomorrow's will be rounder]," said {friend}.
beat: home day; hero arms up happy; friend arms up happy
- The next day at three the road was full. Eleven cups, eleven plates, and a cake with a dent. "You
  are the only one I know," said {friend}, "who was one year older [for only a day, and then
  again|twice]."
- And the next day they all came, every one, with bows and banners. {Hero} hugged each of them [a
  bit longer than usual|twice]. They did not know why. {Friend} did.
- Since then {hero} has two birthdays: one to be cross on, with {friend} and lemonade, and [one
  with everybody|the real one, on the day after]. {He} likes the first one nearly better.
- "Did you wait for us?" the guests asked. "Only a little," said {hero}, and {friend} choked on
  {fhis} cake. Then they let all forty balloons go, [thirty-nine|less one].

premise: something is lost
heroes: !sea !vehicle
tones: funny cosy
ask: has lost {his} {thing} | looks everywhere for {his} {thing} | can't find {his} {thing}
ask: searches for a lost {thing} {in_place}
moral: what you look for is often right under your nose | who looks for one thing finds another

plot: backwards through the day
tones: funny
other: owl, hen, goat, tortoise, cow, goose
place: town, wild, open
time: dusk
title: Backwards Through the Day | Where Is the {Thing}? | {Hero} Walks Backwards
draw: d1 / d2 / d3 / found = slid down the haystack / hugged the baker / tried on the scarecrow's
  hat / on the scarecrow's head | climbed over the fence / fed the ducks / chased a butterfly /
  beside the butterfly, which was asleep on it | jumped in a puddle / helped to hang up the washing
  / told the donkey a joke / in the donkey's basket | crept under the hedge / watched the smith /
  sat in the rowing boat / in the boat, under the seat
beat: here dusk; hero standing worried
- {Hero_the} felt in all {his} pockets, and there was the hole. The {thing} was gone! "[I had it
  this morning|It was here]," {he} said. ^
- In the evening {a_hero} had everything with {him}, only not {his} {thing}. ^ "It must be
  somewhere," {he} said. "Things always are."
- "Gone!" cried {a_hero}. "What is gone?" asked everybody. "My {thing}! [I never go anywhere
  without it|It was my best one]!" ^
- Where was the {thing}? {Hero_the} turned {himself} upside down and shook. Out fell [a nut and a
  button|crumbs, mostly]. No {thing}. ^
beat: here dusk; hero sad sad; other standing calm
- "When did you last have it?" asked {a_other}. {Hero} did not know. "Then go backwards," said
  {other}. "[That is how I find my glasses|It lies where you stopped having it]."
- {A_other} had seen many things come and go. "Walk your day back," {ohe} said, "from the end to
  the beginning. [Somewhere you meet it|It works with dreams, too]."
- "Think," said {a_other}. "What did you do today? Start at the end." "[From behind|Backwards]?"
  asked {hero}. And {he} turned around and began to walk, back to front.
- {A_other} blinked slowly. "You have left it behind," {ohe} said. "So you must go behind." <{Hero}
  was not sure that {he} understood. But it sounded wise.>
beat: here dusk; hero walking curious
- What had {he} done before supper? {He} had {d1}. So {he} went there and did it backwards. That is
  [harder than you think|not easy]. Nothing. And before that {he} had {d2}.
- "Just now I came home. Before that I {d1}." {He} went to look, and found a mitten, not {his}.
  "And before that I {d2}." There {he} found [a fine feather|three cherries].
- Step by step {he} walked back, and bumped into a postbox. "Sorry." Here {he} had {d1}. No
  {thing}. There {he} had {d2}. No {thing}, [but a kiss on the cheek|only a penny].
- First {he} came to where {he} had {d1}. {He} searched all of it. Then {he} remembered that {he}
  had {d2}, and went there, too. "[You again|Did you forget something]?" they said.
beat: here dusk; hero arms up happy
- It was getting dark. What came before? Noon came before! At noon {he} had {d3}. And there was the
  {thing}: {found}. "[There you are|Backwards works]!" cried {hero}.
- "And before that," said {hero}, "I {d3}." {He} stopped. {He} ran, forwards this time. And sure
  enough, {found}, lay the {thing}.
- There was only one place left. In the morning {he} had {d3}. It was there! It was {found}, and it
  looked [as if nothing had happened|quite happy].
- Then it came back to {him}: {he} had {d3}, and put it down, only for a moment. {He} found it
  {found}. A moment can be [a whole day long|long], for a {thing}.
beat: here night; hero sitting happy; other sitting calm
- {Hero} showed it to {other}. "And what else did you find?" {ohe} asked. {Hero} thought it over.
  "My whole day," {he} said. "[It was a good one|I had nearly forgotten it]."
- Since then {hero} goes through {his} day backwards every evening, in bed. {He} rarely gets to the
  morning. Somewhere about noon [{he} is asleep|{he} meets a butterfly, and sleeps].
- That night {hero} tied the {thing} to {his} wrist. "Now I shall never lose it," {he} said.
  "Good," said {other}. "And where are your boots?" {Hero} looked down. [Oh|Then {he} began to walk
  backwards].
- "Thank you," said {hero} to {other}. "Don't mention it," said {other}. "By the way, have you seen
  my glasses?" They were on {ohis} nose. [{Hero} told {ohim} at once|{Hero} told {ohim}, walking
  backwards].

plot: it was a good home
tones: cosy wondering
friend: mouse, robin, hedgehog, snail, ladybird, sparrow, frog
place: garden, forest, meadow, farm, park, orchard, hills, beach
thing: straw hat | teapot | boot | mitten | umbrella | tin cup | wool cap | basket | slipper |
  watering can
title: Somebody Lives in My {Thing} | The New House | A {Thing} with a Door
ask: finds that somebody lives in {his} lost {thing}
beat: here day; hero standing worried
- {When}, {a_hero} looked for {his} {thing}. ^ {He} looked in the shed, and in the soup. {He} had
  left it out {in_place}, but where?
- {A_hero} had lost {his} {thing} in autumn. ^ All winter long {he} did without. Now {he} went out
  {in_place} to look for it.
- "I put it down just here," said {hero_the}. ^ {He} meant the {thing}. But "here" is a big place
  {in_place}, [with many corners|if one does not remember].
- It was {his} favourite {thing}, and now it was gone. {Hero_the} looked for it {in_place}, [up and
  down|high and low]. ^
beat: here day; hero pointing happy
- And there it was, {spot}! {Hero} was so glad that {he} clapped. {He} bent down to pick it up.
  "[Stop|Careful]!" said a voice from inside.
- Something peeped out from the grass, {spot}. The {thing}! {Hero} reached for it. The {thing}
  squeaked.
- At last {he} saw it, {spot}. It had got some moss, and it had got [a curtain|a doormat]. A
  curtain? Since when has a {thing} a curtain?
- {Spot} {he} found it. But when {he} lifted it, something inside fell over, and somebody said,
  "[My soup|The pictures]!"
beat: here day; hero standing surprised; friend standing worried
- Out came {a_friend}, with an apron on. "This is our house," {fhe} said. "We have been living here
  since the frost." Behind {fhim} [four small noses|lots of tiny eyes] looked out.
- {A_friend} put out {fhis} head. "Is it yours?" {fhe} asked, frightened. "We found it empty. It
  kept off the snow. [The little ones were born in it|We had nowhere else]."
- "Who is shaking the house?" asked {a_friend}. Then {fhe} saw {hero}, and grew quite pale. "You
  want it back," {fhe} whispered. "[We will pack|Children, put on your coats]."
- It was {a_friend}, and {fhe} bowed. "Welcome to our home," {fhe} said. There were beds in there,
  and a [stove made of a thimble|table made of a cork]. {Hero} looked in with one eye.
beat: here day; hero sitting worried; friend standing worried > hero sitting happy; friend standing
  happy
- {Hero} scratched {his} head. It was {his} best {thing}. Then a very small one asked, "Is that the
  giant who built it?" What could {he} say? "[Yes|In a way]," said {hero}. "Does it leak anywhere?"
- It was {his} own {thing}, no doubt about it. But {hero} looked at the curtain, and the beds, and
  the eyes. "I only came to ask," {he} said slowly, "whether [it needs a chimney|you are warm
  enough]."
- "Keep it," said {hero}. It was out before {he} knew. And then {he} felt so light that {he} said
  it again. "Keep it. [I have another|I know where to find it, if I miss it]."
- {He} really needed it. But who takes a roof away from somebody? "I never wore it like that," said
  {hero}. "With you it [looks much better|is so much more]."
beat: here day; hero standing happy; friend waving happy
- So {hero} came every Sunday, with a nail or a crumb of paint. And when it rained and {he} got wet
  without a {thing}, {he} thought of the four small noses. [Then {he} did not feel wet|It kept
  {him} warm].
- On {his} birthday there was something outside {his} door. It was a new {thing}, made of a hundred
  tiny stitches. Who has such small {hands}? [{Hero} knew|It fitted perfectly].
- Now {hero} knows where {his} {thing} is: {spot}. There is smoke coming out of it. And {he} never
  again says that it is lost. "[It is let|It has moved out]," {he} says.
- "Come in," says {friend} whenever {hero} goes by. That is kind, but only {his} thumb fits. So
  {hero} sits outside and has tea, [a drop at a time|out of an acorn], and it is the best tea in
  {place}.

plot: the magpie's shop
tones: funny
other: magpie, crow, raven
place: town, wild, open
time: day
title: The Magpie's Shop | What a {Thing} Costs | Swap!
draw: w1 / w2 / w3 = a blue bottle top / a spoon with a hole / a joke | a silver button / half a
  mirror / a song | a key without a door / a shiny nail / a story | a glass eye / a tin star / a
  secret
ask: has to swap many things to get {his} {thing} back | finds out that a {okind} took {his}
  {thing}
beat: here day; hero standing surprised
- {A_hero} turned around for one second. ^ When {he} turned back, {his} {thing} had gone. On the
  ground lay [one black feather|a feather, black and white].
- The {thing} had been on the windowsill, shining. Now {hero_the} saw only the windowsill. {He}
  looked up. Something [flapped away|cackled]. ^
- "Stop, thief!" called {hero_the}. High above flew a bird with {his} {thing} in its beak, [and it
  did not stop|straight to the tallest tree]. ^
- It was {his} very own {thing}, and {a_hero} had only put it down to sneeze. Atchoo! And it was
  gone. ^
beat: here day; hero standing angry; other sitting proud
- {He} found {a_other}, in a nest that was full to the brim. "My {thing}!" said {hero}. "It was
  lying about," said {other}. "Now it is in my shop. [What do you offer|You can buy it]?"
- In the top of a tree {a_other} had a shop. There were spoons, pins, and the {thing}. "That's
  mine!" cried {hero}. "[It was|Everything was somebody's]," said {other}. "It costs {w1}."
- Up there sat {a_other} behind a counter made of twigs. "One {thing}, nearly new," {ohe} said. "I
  want {w1} for it." "But it is my own!" "[That is why I give you a good price|A pity, isn't it]?"
- "Welcome to my shop," said {a_other}. {Hero} was so angry that {he} forgot to be polite. "Give it
  back!" "Swap it," said {other}. "[Bring me something that shines|I like new things]."
beat: here day; hero running worried
- So {hero} looked for {w1}. "Very nice," said {other}, and kept it. "But now it costs {w2}, too."
  {Hero} found {w2}. "[And what else|Lovely]?" said {other}. "Hm. It is still not enough."
- {He} brought {w1}. {Other} tilted {ohis} head. "Too small." {He} brought {w2}. {Other} tilted it
  the other way. "Too old." But {ohe} kept it all, [and the nest got fuller|of course].
- {Hero} climbed down, and up again with {w1}. Down again, and up with {w2}. Each time {other}
  said, "Nearly." {Hero}'s legs [shook|were like soup].
- He who sells may choose. {W1}? "I have that." {W2}? "[I have two of those|It does not go with the
  curtains]." {Hero} sat down on a branch and did not know what to do.
beat: here dusk; hero sitting calm; other sitting surprised
- "I have nothing left," said {hero}, "except {w3}." "What is that? Does it shine?" asked {other}.
  "[In a way|Listen]," said {hero}. {He} gave it, and {other}'s eyes began to gleam. Nobody had
  ever given {ohim} such a thing.
- Then {hero} noticed that nobody else was there. "Don't you have any friends?" {he} asked. "I have
  things," said {other}. {Hero} thought for a while, and gave {ohim} {w3}. {Other} [forgot to close
  {ohis} beak|was quite still].
- "What about {w3}?" asked {hero}. {Other} did not know whether one can put that in a nest. So
  {hero} showed {ohim}. "[More|Again]," said {other}, in a small voice.
- It was growing dark, and {hero} was tired. "I only have {w3}," {he} said. And as it costs
  nothing, {he} gave it for nothing. {Other} [laughed till the spoons rattled|sat there with a
  shining face].
beat: here dusk; hero waving happy; other waving happy
- "Take it," said {other}, and pushed the {thing} across the counter, and {w1} as well. "But come
  again tomorrow. [I want to buy another of those|Bring some more]." {Hero} did. It turned out that
  they were not for sale. They had to be shared.
- {Hero} got {his} {thing} back that evening. {Other} kept {w3}. It is the only thing in the nest
  which does not shine, and {ohe} [looks at it most|has told it to everybody].
- So {hero} went home with the {thing}. Now and then {he} still misses something. Then {he} climbs
  the tree. "Swap?" asks {other}. "Swap," says {hero}, and they [talk until the moon comes up|sit
  there, and it gets late].
- "The shop is closed," it said on the tree next morning. Everything hung in the branches with
  labels: whose it was, and sorry. And on the {thing} it said: "[For my first friend|Come back
  soon]."
extras: he

premise: who did it
heroes: !sea !vehicle
tones: funny spooky
ask: solves a mystery | wants to find out who did it | is a detective with a new case
ask: looks for a thief {in_place}
moral: look twice before you blame somebody | an honest answer is the best end of a riddle

plot: the nightly nibbler
tones: funny cosy
other: mouse, hedgehog, raccoon, squirrel, badger, rabbit
friend: any
place: village, farm, castle, market, school, ship, campsite, bakery
time: day
title: The Nightly Nibbler | The Case of the Missing {food} | Detective {Hero}
draw: food / trail = cheese / holes | buns / crumbs | jam / sticky spots | plums / plum stones |
  honey / golden drops | carrots / green tops
ask: finds out who stole the {food} | looks for the one who eats the {food} at night
beat: here day; hero standing curious
- Every morning {in_place} there was less {food}. "Aha," said {hero_the}, and put on {his} thinking
  hat. "[A case|A mystery]!" ^
- {Hero_the} had never had a case, only a magnifying glass. ^ Then, {when}, somebody cried, "No
  more {food}!"
- "Gone, all gone!" It was the {food} this time. {A_hero} took {his} notebook and wrote "1." Then
  {he} did not know [how to go on|what came after]. ^
- It happened at night, and it happened {in_place}. {A_hero} was on the spot at once. Where the
  {food} had been, there was [a plate|nothing]. ^
beat: here day; hero pointing proud; friend standing surprised
- {He} questioned {a_friend}. "Where were you last night?" "In bed." "Can the bed prove that?"
  {Friend} had to think. [{Hero} wrote it down|"Hm," said {hero}].
- The first one {he} suspected was {a_friend}. "You have something on your chin," said {hero}.
  "That is my chin," said {friend}. But {fhe} wanted to help, and two detectives [see more|have
  four ears].
- "Show me your {fhands}," {he} said to {a_friend}. They were clean. That was suspicious. "[I
  always wash them|Since when is that bad]?" asked {friend}, and came along.
- There was {a_friend}, with crumbs round {fhis} mouth. "Got you!" cried {hero}. "That is my
  breakfast," said {friend}, and offered {him} a bite. {Hero} [took one, as evidence|crossed out a
  line].
beat: here night; hero walking curious; friend walking scared
- At night they lay in wait. {Friend} fell asleep at nine, {hero} at ten. In the morning even more
  {food} had gone. But this time there was a trail: {trail}, [in a wavy line|right across the
  floor].
- They found {trail}. "It came from there," said {hero}, "and went that way." "[Or the other way
  round|What is it]?" whispered {friend}. They followed it on tiptoe.
- They strewed flour on the floor and hid. At midnight something rustled. {Friend} took {hero}'s
  {hand}. Then all was still. They lit a lamp and saw {trail}, and tiny footprints.
- And what was that? {trail}! Here, and there, and further on. {Hero} held the glass, and {friend}
  held {hero}. The trail went on and on, [and under the boards|and down three steps].
beat: here night; hero standing surprised; other sitting sad; friend standing surprised
- At the end sat {a_other}, with round cheeks. "It was me," {ohe} said, before anyone asked. "I am
  so sorry. [My little ones are hungry|It is such a hard winter]."
- There, in the lamplight, sat {a_other} and could not say a word, because {ohis} mouth was full.
  When it was empty, {ohe} began to cry. "Nobody ever asks me to supper," said {other}.
- Somebody snored. It was {a_other}, asleep, with {food} in both {ohands}. "{Ohe} walks in {ohis}
  sleep," whispered {friend}. And so it was. {Other} [woke up and was ashamed|did not know a thing
  about it].
- They looked around the corner, and there was {a_other}, handing out {food} to five little ones.
  "[Psst|Shh], eat quickly," {ohe} said. Then {ohe} saw the lamp, and turned pale.
beat: here day; hero sitting happy; friend sitting happy; other sitting happy
- {Hero} shut the notebook. "Case closed," {he} said. Since then there is one more plate on the
  table {in_place}, and in front of it sits {other}. [Nothing is missing|Nobody counts any more].
- "What do we tell the others?" asked {friend}. "The truth," said {hero}, "and that we need a
  bigger pot." The others grumbled, [but not for long|and then they moved closer together].
- {Other} got a job: {ohe} guards the {food}. Nobody knows better [how one would steal it|where it
  is safe]. And {hero} has a second line in {his} notebook: "2. Ask first."
- "In the name of the law," said {hero}, and did not know how it goes on. So {he} said, "Would you
  like to come to breakfast?" That is now [the law {in_place}|how all {his} cases end].

plot: the purple paw prints
tones: funny
friend: any
place: village, old town, school, farm, castle, garden
time: day
title: The Purple Prints | Who Painted the {target}? | {Hero} on the Trail
draw: target / colour2 = town hall / purple | church tower / pink | mayor's hat / green |
  snow-white wall / blue | king's horse / orange
ask: finds out who painted the {target} {colour2} | follows a trail of paint
beat: here day; hero standing surprised
- {When}, the {target} was {colour2}. Last night it had not been. {Hero_the} touched it. It was
  [still wet|quite fresh]. ^
- "Who did that?" cried the mayor. Somebody had painted the {target} {colour2}! {A_hero} said, "I
  will find out. [Nobody leave the town|Don't step in it]!" ^
- {A_hero} rubbed {his} eyes. But it stayed as it was: the {target} was {colour2}, from top to
  bottom. ^
- It was the strangest case of {hero_the}'s life. ^ In one night the {target} had turned {colour2}.
  <Some said that it suited it.>
beat: here day; hero walking curious; friend walking curious
- There were prints on the ground, {colour2} ones. {He} and {a_friend} followed them, across the
  street, around the well, and over a sleeping dog. [The dog was part of the case now|It was
  {colour2}, too].
- {A_friend} lifted a foot. "I stepped in something." It was {colour2}! But there were other
  prints, smaller ones. "[After them|Come on]," said {hero}, and they both ran.
- "Drops!" said {a_friend}. {colour2} drops led away, one here, one there. {Hero} sniffed.
  "[Paint|Raspberry]," {he} said. "No," said {friend}, who had licked it. "Paint."
- With {a_friend} {he} measured the prints. One, two, three, hop. One, two, three, hop. "Somebody
  who hops," said {hero}. "Or [somebody happy|with a heavy bucket]," said {friend}.
beat: here day; hero pointing proud; friend standing worried
- The prints led into a yard, and out again, in a big loop. And there at the end stood... a mirror.
  {Hero} looked at it. In the mirror a {kind} had {colour2} {feet}. "[That's me|Oh]," said {hero}.
- They went round three corners, and then the prints stopped, at {hero}'s own front door. {Friend}
  looked at {hero}. "[It was not me|I was asleep]," said {hero}. "I think."
- At last the track went up some steps and under a bed. "Whose bed is that?" asked {friend}. {Hero}
  grew hot. It was {his} own. There was a brush under {his} pillow.
- "We are close," said {hero}. They turned the corner, and saw the one who had left the prints:
  {friend} pointed at {hero}'s {feet}. They were {colour2}, all of them, and so was [the tip of
  {his} nose|one ear].
beat: here night; hero asleep sleepy; friend standing surprised
- That night {friend} kept watch. And at twelve {hero} got up, with {his} eyes shut, took the
  brush, and walked. {He} was sleepwalking, and [{he} smiled|{he} hummed]! {Friend} went along, so
  that {he} did not fall in the well.
- "Sleep," said {friend}, "and I will look." At midnight {hero} sat up, fast asleep, and went out
  with the bucket. {Friend} followed. {Hero} painted in {his} dreams, [beautifully|and with such
  care].
- They tied a bell to {his} foot. In the night it rang, up the street, down the street. {Friend}
  found {him} on a ladder, snoring. Under {his} brush the bakery was getting [a sky|flowers].
- So they set a trap, and at midnight they caught {hero}. {He} did not even wake up. "[More
  yellow|A bit more red]," {he} mumbled. {Friend} led {him} home by the {hand}.
beat: here day; hero standing happy; friend standing happy
- "I did it," said {hero} to the mayor. "The detective in person!" The mayor looked at the
  {target}. "I have got used to it," he said. "[Could you dream about my roof|And what will you
  dream tomorrow]?"
- Case solved: caught {himself}. {He} was very proud, and a bit ashamed. But the children liked the
  {target}, and so it stayed. Now {friend} puts out the right colours [every evening|next to {his}
  bed].
- {Hero} wrote in {his} book: "It was me. I am sorry. I will clean it." But nobody wanted it clean
  any more. And {in_place} no two doors are alike [since then|any longer]. <They leave {him} a
  sandwich on the ladder.>
- "Are you going to arrest yourself?" asked {friend}. {Hero} thought it over and gave {himself} a
  day at home, with paper and paint, [awake|to do it by day]. It turned out that {he} is even
  better with {his} eyes open.
extras: he

plot: the ghost of the clock
tones: spooky funny
other: ghost, little ghost, bat, owl, cat
place: haunted house, castle, dark castle, old town, library, museum, attic, lighthouse
time: night
title: Thirteen O'Clock | The Ghost in the Clock | Who Rings at Night?
ask: finds out why the clock strikes thirteen | hunts a ghost in a clock | hears a clock strike
  thirteen
draw: why / need = had nobody to play with / a game of cards | could not read the time / somebody
  to explain the hands | was afraid of midnight and wanted to get past it / company at midnight |
  liked the sound so much / something else to ring
beat: here night; hero standing scared
- Ten, eleven, twelve, counted {hero_the}. And then the clock struck thirteen. There is no
  thirteen. Everybody {in_place} [pulled up the blanket|held their breath]. ^
- {A_hero} knew the big clock {in_place} well. It had never struck thirteen. Tonight it did. Dong.
  ^
- "A clock can't count any higher than twelve," said {a_hero}. ^ Just then it struck thirteen. "[Or
  it can|Hm]," said {hero}.
- At midnight {a_hero} lay awake and counted. Twelve strokes, and then, after a little pause, one
  more. It sounded [different|like a giggle]. ^
beat: here night; hero walking curious
- "It is a ghost," they whispered. "A ghost is not an answer," said {hero}. {He} took a candle and
  a sandwich, and climbed up to the clock. [The stairs groaned|It was dark, and it ticked]. Tick.
  Tock.
- Nobody would go up there. So {hero} went. {His} shadow went along, which was no help, for it was
  [bigger than {he} was|more afraid].
- {He} wanted to know. Being scared makes your knees shake, but wanting to know makes them walk. Up
  {he} went, step by step, to where it [ticked|was darkest].
- {Hero} took the lamp. "If you are a ghost," {he} called, "then please say so at once!" Nobody
  said so. [Something scurried|Something dropped a spoon]. {He} climbed on.
beat: here night; hero standing surprised; other sitting scared
- {He} opened the little door. Between the wheels sat {a_other}, hanging on the rope of the bell.
  "Don't tell!" {ohe} cried. {Ohe} {why}.
- "Boo," said somebody, without much hope. It was {a_other}. "I hoped you would run away," {ohe}
  said. "[Most do|But I am glad you did not]." It came out that {ohe} {why}.
- There, in the cobwebs, was {a_other}, with a hammer in {ohis} {ohand}. "[Caught|Is it
  forbidden]?" {ohe} asked. {Hero} sat down and shared the sandwich. Then {other} told {him} that
  {ohe} {why}.
- Two eyes shone. {Hero} nearly dropped the light. But it was only {a_other}, and {ohe} was more
  frightened than {hero}. "Why do you ring?" {he} asked. {Ohe} {why}.
beat: here night; hero sitting happy; other sitting happy
- What {ohe} needed was {need}. That was easy! {Hero} stayed until it grew light, and the clock
  [did not strike at all|forgot to strike four]. <People were late for work, but well rested.>
- "If that is all," said {hero}. {He} had just the thing: {need}. They laughed so loud that those
  below [hid under their beds|thought there were now two ghosts].
- "You only want {need}," said {hero}. "Is that so much?" asked {other}. "[No|It is the least thing
  in the world]," said {hero}. And the clock ticked, quite comfortably, above them.
- So {hero} gave {ohim} {need}. It was the nicest night that {other} had had in {ohis} whole life.
  [And {other} was very old|"In three hundred years," {ohe} said].
beat: here night; hero waving happy; other waving happy
- In the morning they all asked, "Was it a ghost?" "It was a friend," said {hero}. Now the clock
  strikes twelve again. Only on {hero}'s birthday [it strikes thirteen|there is one extra].
- Since that time it strikes thirteen every Friday. Nobody is afraid any more. It means: {call},
  [come up|the cards are dealt].
- "Solved," wrote {hero} in {his} book. And below that, in somebody else's very thin writing, it
  said: "[Come back soon|Thank you]. Dong."
- That day they oiled the wheels together. Ten, eleven, twelve, it goes. Then, if you listen very
  closely, there is a tiny "[good night|boo]."
""")
