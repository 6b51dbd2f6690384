"""Tales of friends: finding one, losing one, a quarrel, a secret, a little one who is lost."""

from tales.grammar import premises

PREMISES = premises("""
premise: looking for a friend
tones: cosy funny wondering
ask: is looking for a friend | wants a friend | has nobody to play with | wishes for a friend
ask: is all alone {in_place} | feels lonely
moral: a friend may be nearer than you think | friends need not be alike
theme: friendship

plot: the notice
tones: funny cosy
heroes: !sea !vehicle
friend: any
ask: puts up a notice to find a friend | writes a letter to find a friend
title: Friend Wanted | The Notice on the Tree | {Hero} Writes a Notice
draw: condition / truth = must be good at hopping / could not hop at all | must like turnips /
  could not stand turnips | must not snore / snored like a saw | must be quiet / talked without
  stopping | must be tall / was not tall at all
beat: here day; hero standing curious
- "Friend wanted," wrote {a_hero} on a big leaf. ^ {He} thought for a while and added,
  "{condition}." Then {he} hung it up {spot}.
- {When}, a notice hung {spot}. It said: "Friend wanted. {condition}." It was signed by {hero_the}.
  ^
- {A_hero} had nobody to play with. So {he} took paper and ink and wrote, "I want a friend.
  {condition}." <The ink got everywhere.> ^
- How do you get a friend? {Hero_the} had no idea. ^ {He} wrote a notice, just as for a lost hat:
  "Friend wanted. {condition}."
beat: here day; hero sitting sad
- {He} sat down beside it and waited. A beetle read it and shook its head. The wind read it and
  [went on|turned the page]. Nobody came.
- One day went by, and then another. Some read the notice and walked on. <A goat ate one corner of
  it.> {Hero} [sighed|drew circles in the dust].
- {Hero} waited all morning. {He} practised saying hello. "Hello," {he} said to [a stone|a bush].
  The {kind} had never felt so silly.
- "They will come after lunch," said {hero}. After lunch {he} said, "They will come before supper."
  [Only the rain came|But the path stayed empty].
beat: here day; hero sitting sad; friend standing curious
- Then {a_friend} stopped and read, with one finger under the words. "Then I am no good for this,"
  said {friend}. For {fhe} {truth}. <"What a pity.">
- Along came {a_friend}. {Fhe} read the notice twice. "Then it can't be me," {fhe} said, because
  {fhe} {truth}.
- "Is that place still free?" asked {a_friend}. {Hero} jumped up. But {friend} {truth}. "[Oh|I
  see]," they both said.
- It was {a_friend} who came at last. There was just one thing: {fhe} {truth}. [{Fhe} said so at
  once|{Fhe} looked at the ground].
beat: here day; hero sitting curious; friend sitting curious > hero running happy; friend running
  happy
- "You could stay until the right one comes," said {hero}. So they waited together. They played
  [pebbles|shadows], and guessed clouds, and forgot to look at the path.
- "It is dull to wait alone," said {friend}. {Fhe} sat down too. They told each other jokes, and
  then they [built a dam|raced snails]. <One of the snails cheated.>
- Neither of them went away. They shared {his} bread, and then {fhis} plums. By sunset they had
  three secrets and [a password|a song].
- "Shall we look for somebody together?" asked {friend}. They looked {spot2}. They found [a swing|a
  good hole], and nobody at all, and it was the best afternoon of the year.
beat: here dusk; hero standing happy; friend standing happy
- "It is late, and nobody came," said {friend}. "No," said {hero}. They looked at each other. Then
  {hero} took the notice and crossed out the last line. ["Friend found," it says now|Then {he}
  crossed out the rest].
- In the evening {hero} took down the notice. "Did you find one?" asked the wind. {Hero} [folded a
  boat out of it|made it into two paper hats], and that was the answer.
- The notice still hangs there. {Friend} wrote something under it, in crooked letters: "[Place
  taken|Too late]." For it turned out that {fhe} {truth}, and that it did not matter at all.
- "Tomorrow again?" asked {hero}. "[Before breakfast|At seven]," said {friend}. So the leaf with
  the notice blew away, and nobody ran after it.

plot: the footprints
tones: wondering cosy
heroes: !sea !vehicle !sky !flies
friend: @animal|magic|child !sea !flies
place: forest, snowy forest, beach, desert, meadow, island, moon, snowy mountains
ask: follows footprints to find a friend | finds strange footprints {in_place} | wonders whose
  footprints those are
title: Whose Footprints? | Round and Round the Big Stone | Two Tracks
beat: here day; hero standing curious
- {When}, {hero_the} found footprints {in_place}. They were not {his} own. "Then somebody lives
  here besides me," {he} said, and {his} heart went bump. ^
- {A_hero} thought that {he} was all alone {in_place}. But then there were footprints, quite new.
  [They came from nowhere|Somebody had walked here]! ^
- Every morning {a_hero} went for a walk {in_place}, all by {himself}. ^ This morning somebody had
  been there before {him}: there was a track on the ground.
- "One, two, three, four," counted {a_hero}. So many footprints, and all of them strange! {He} had
  never met anybody here. <Only weather.> ^
beat: here day; hero walking happy
- {He} followed them, past the hill, around the big stone, and on. They went straight, then [in
  curls|zigzag]. "Whoever it is likes dancing," said {hero}.
- The track led on and on. Here somebody had sat down. There somebody had [hopped|stopped to look
  at the view]. {Hero} liked that somebody already.
- So {he} went after them, around the big stone. Sometimes {he} called, "Hello!" "Hello, lo, lo,"
  said the echo. But {he} knew the echo already.
- {Hero} put {his} own {feet} into the prints. They were [wider|smaller]. "I will catch up with
  you," {he} said, and went around the big stone.
beat: here day; hero standing surprised
- Then {he} stopped. There were two tracks now! {He} walked faster. The next time around, there
  were three. [How many were there|It was getting crowded]!
- But what was this? A second track joined the first. "Two of them!" said {hero}. "They have each
  other. They do not need me." {He} [slowed down|felt a little sadder].
- Soon there was another track, beside the first. It looked oddly familiar. "[That one walks just
  like me|Somebody with feet like mine]," said {hero}.
- After an hour the one track had become two. {Hero} scratched {his} head. {He} was sure that {he}
  had seen that big stone before. <Twice.>
beat: here day; hero running surprised; friend running surprised
- Bump! {He} ran right into {a_friend}. "There you are!" said both. {Friend} had found {hero}'s
  footprints, and had followed them, round and round.
- {Hero} turned around. And around the other side of the stone came {a_friend}, nose on the ground.
  "[I am following you!|Have you lost these?]" asked {friend}. "But I am following you!" said
  {hero}.
- "Stop!" cried {hero}. "Stop!" cried {a_friend}, who came from behind. They had gone around the
  big stone all morning, each one after the other.
- Then a head looked over the big stone. It belonged to {a_friend}. "Whenever I get there, you are
  gone," {fhe} panted. "[You are very fast|I have been chasing you since breakfast]!"
beat: here dusk; hero sitting happy; friend sitting happy
- They laughed until they fell over. From then on they walked side by side. And the next morning
  there were two tracks [in the whole place|all over], and not one of them was lonely.
- They sat down on the big stone and shared what they had. "Which way shall we go now?" asked
  {friend}. "[Round|Together]," said {hero}. And so they did.
- Since then, nobody walks in circles any more. Unless it is for fun. Then they go around the
  stone, {hero} in front, {friend} behind, and [neither knows who is following whom|both of them
  shout hello].
- "I was never alone at all," said {hero}. "I was only on the wrong side of the stone." And
  {friend} said, "[Me too|So was I]."

plot: the neighbour behind the wall
tones: funny cosy spooky
heroes: !sea !vehicle !sky
other: @animal|magic|person !sea
place: town
ask: has a new neighbour | hears strange noises from next door | is afraid of the new neighbour
title: The Neighbour Behind the Wall | Bump, Bump, Next Door | Who Lives Next Door?
draw: noise / guess / real = bump, bump, bump / giants / practised somersaults | screech, screech /
  witches / learned to play the fiddle | crash, jingle / robbers / tried to juggle cups | boom,
  boom / thunder in a box / bounced a ball against the wall
beat: home dusk; hero sitting worried
- "{noise}!" It came through the wall. {Hero_the} put down {his} spoon. Since yesterday somebody
  lived next door, and nobody had seen who. ^
- {A_hero} lived in a quiet house {in_place}. ^ Then somebody moved in next door. And from that
  evening on it went {noise}, behind the wall.
- What was that? {Hero_the} held {his} breath. ^ "{noise}," went the wall. A new neighbour had
  come, at night, with eleven boxes.
- Next door to {a_hero} a house had been empty for years. ^ Now there was a light in it, and a
  noise: {noise}.
beat: here day; hero standing scared
- "{Guess}," said {hero} at once. {He} told [the baker|the postman], and the whole street whispered
  it. <By noon it was twelve of them.> Everyone crossed to the other side.
- "I know what does that," {he} whispered. "{Guess}!" So {he} walked past the door on tiptoe, [with
  a bucket on {his} head|very fast].
- {Hero} thought about it all night. What goes {noise}? Only {guess}, surely! In the morning {he}
  put [a wardrobe|three chairs] against the wall.
- "[Have you heard?|Listen to this!]" {he} asked the neighbours. "{Guess}!" They nodded and locked
  their doors. It is easy to believe a thing like that.
beat: here day; hero standing surprised; other standing worried
- Then, one evening, the noise stopped. It was so quiet that {hero} could not eat. What if somebody
  was hurt? {He} rang the bell. The door opened, and there stood {a_other}.
- And one day there was a letter on {his} mat: "Do I disturb you? I am sorry." {Guess} do not write
  that. So {hero} knocked. {A_other} opened, [very shyly|with one eye at the crack].
- It got louder, and then: a crash, and "Ow!" {Hero} knew that ow. {He} said it {himself} when {he}
  fell down. {He} ran over and found {a_other} on the floor.
- But {hero} was curious, and being curious is stronger than being scared. {He} peeped over the
  wall. {A_other} peeped back. "[Eek|Oh]!" said both.
beat: here day; other arms up happy; hero sitting happy
- "It is only me," said {other}. {Ohe} {real}, every evening, because {ohe} knew nobody here. "[Is
  it very loud?|One has to do something.]"
- It turned out that {other} {real}. "Alone it is not much fun," {ohe} said. "But nobody ever [says
  hello|looks in]."
- "You are no {guess}," said {hero}. "No," said {other}. {Ohe} showed {him} how {ohe} {real}. {Ohe}
  was [not very good at it|dreadful], and very happy.
- So that was it: {other} {real}! {Hero} went red up to the ears. "And I told everyone..." {he}
  said. "[What did you tell?|Yes?]" asked {other}.
beat: home dusk; hero arms up happy; other arms up happy
- Now it goes {noise} on both sides of the wall. And when somebody new comes to town and asks,
  "What is that?", people say, "[Friends|That is only two friends]."
- {Hero} told everyone that {he} had been wrong, and that was hard. Then the whole street came to
  look. Now they practise together on Fridays, and [the windows rattle|the cat has moved out].
- They cut a little door into the wall, just high enough for two. "[You can knock|Come in without
  knocking]," said {hero}. "{noise}," went the wall, and {hero} came running.
- That evening {hero} put {his} ear to the wall again. "{noise}?" {he} asked. "{noise}!" came the
  answer. [It was the nicest thing {he} had heard all year|It means: are you coming over].

premise: two friends quarrel
tones: funny cosy brave
ask: quarrels with {his} best friend | has a fight with a friend | is angry with {friend_the}
both: have a quarrel | fight about who is right | are best friends but quarrel | do not talk to
  each other any more
friend: any
moral: it is better to be friends than to be right | the one who says sorry first is the stronger
  one
theme: making up

plot: the line in the middle
tones: funny
heroes: !sea !vehicle !sky
friend: any
title: The Line in the Middle | My Side, Your Side | Half a House
draw: cause = who had left the door open | whose turn it was to sweep | who had eaten the last plum
  | which way up a map goes | whether soup is food or drink
both: draw a line through their house | share a house and quarrel
beat: home day; hero standing angry; friend standing angry
- {A_hero} and {a_friend} shared one small house. They never quarrelled, until they quarrelled
  about {cause}. <Then they did it properly.> ^
- "It was you!" "It was you!" In their little house, {a_hero} and {a_friend} were quarrelling. It
  was about {cause}. ^
- You could not find better friends than {a_hero} and {a_friend}. They had one house, one stove and
  one pair of boots. But {when} they fell out about {cause}. ^
- Nobody knows how it began. {A_hero} says that it was {a_friend}. At any rate they shouted about
  {cause} until the cups rang. ^
beat: home day; hero pointing angry; friend standing angry
- {Hero} took chalk and drew a line through the middle of the house. "My side," {he} said. "Your
  side. [And not one toe across|Do not step on it]!"
- "Then we will share!" cried {friend}, and {fhe} drew a white line, across the floor, up the wall,
  and [over the table|through the jam].
- A line was drawn, from the door to the window. {Hero} got the left half, {friend} got the right.
  <The cat did not take sides.>
- They pulled a string through the house. On this side lived {hero}. On that side lived {friend}.
  [The spider in the middle had to choose|Even the carpet was cut in two].
beat: home day; hero sitting sad; friend sitting sad
- But the stove was on {friend}'s side, and the pot was on {hero}'s. So both ate cold beans. {Hero}
  had the bed, and {friend} had the blanket. [Brrr|Both of them shivered].
- {Hero} had the lamp, and {friend} had the matches. {Hero} had the left boot, and {friend} had the
  right. They hopped about, each in half a house, [in the dark|and said nothing].
- At supper {hero} had a knife, and {friend} had the bread. In the evening {hero} had the book, and
  {friend} had the glasses. It was a long, long evening.
- The door was on one side and the window was on the other. {Friend} had to climb out. {Hero}
  [never saw the sun|had no view]. And there was nobody to say good night to.
beat: home night; hero standing worried; friend standing sad
- Then {hero} sneezed. "Bless you," said {friend}, before {fhe} could stop {fhimself}. It rolled
  right across the line. {Hero} [caught it|kept it].
- In the night it thundered. Both sat up. A {fhand} came slowly over the line, and {hero} took it.
  [Thunder can't see a line|It was dark, so it did not count].
- "Your side is crooked," grumbled {hero}. "It is the same line," said {friend}. They looked at it,
  and something tickled in their tummies. It was [a giggle|the beginning of a laugh].
- There was half a sandwich on the line in the morning, just on the edge. {Hero} nudged it across
  with a spoon. [A plum came back|Back came a cup of tea].
beat: home day; hero sitting happy; friend sitting happy
- "What was it about?" asked {hero}. "{cause}, I think," said {friend}. They had to laugh so much
  that they wiped away the line, simply by [rolling on the floor|laughing on it].
- "I am sorry," they both said at once, and then they quarrelled about who had been first. But only
  [for fun|a very little]. The line got washed away with the soup.
- They never found out {cause}. But they took a wet cloth, one at each end, and rubbed until they
  met in the middle. "[Hello|There you are]," said {friend}.
- Some of the chalk is still there. Now and then they hop over it: that is a game, and {friend}
  always wins. And {cause}? [Both of them, probably|They have agreed to forget it].

plot: two goats' bridge
tones: funny brave
heroes: !sea !vehicle !flies
friend: @animal|person|magic !sea !flies
time: day
ask: meets someone on a narrow bridge and will not step back | will not let anybody pass
title: The Narrow Bridge | After You | Two on a Bridge
both: meet on a bridge and will not step back | get stuck on a narrow bridge
draw: way / trick = lay down flat / climbed over | counted to three and turned like dancers /
  turned around each other | went back together / walked the same way
draw: bring = a basket of eggs | a tall cake | a sleeping kitten in a hat | a very full bucket
beat: "A narrow wooden bridge over a small river between green banks" day; hero walking proud
- {When}, {hero_the} came to a bridge as narrow as a plank. ^ {He} carried {bring}. From the other
  side came {a_friend}.
- The bridge was so narrow that a fly had to breathe in. {A_hero} stepped on it from the left, and
  {a_friend} from the right. In the middle they met. ^
- {A_hero} was in a hurry. So was {a_friend}. And both of them started across the same narrow
  bridge, [one from each end|nose to nose]. ^
- There is a bridge near here, just one plank wide. {A_hero} was half across it, with {bring}, when
  {a_friend} was half across it too. ^
beat: "A narrow wooden bridge over a small river between green banks" day; hero standing angry;
  friend standing angry
- "Step back," said {hero}. "Step back yourself," said {friend}. "I was here first." "[My half is
  longer|I was here more first]."
- "After me," said {hero}. "No, after me," said {friend}. They [folded their arms|looked at the
  sky]. Neither moved a toe. <Below them a fish laughed.>
- "I never go backwards," said {friend}. "I do not even know how," said {hero}. So they stood. [A
  snail came, passed between their feet, and was gone|The sun moved on, but they did not].
- "Make room!" "You make room!" They pushed a little, and the bridge [creaked|wobbled]. They
  stopped pushing. But they did not step back.
beat: "A narrow wooden bridge over a small river between green banks" dusk; hero sitting sad;
  friend sitting sad
- Noon came, then evening. {Hero}'s tummy rumbled. {Friend}'s tummy answered. On both banks a queue
  [had formed|was complaining]: ducks, a cart, a lady with a pram.
- They stood there until their legs were tired. Then they sat. {Friend} took out half an apple.
  {Hero} looked away, [but not quickly enough|very hard]. "Want some?" asked {friend}.
- It began to get dark. "Why are you in a hurry?" asked {hero}. "I want to go home to my mother,"
  said {friend}. "[Oh|So do I]," said {hero}, in quite another voice.
- Then it rained. {Hero} had an umbrella, and {friend} had none. You can't watch somebody get wet
  [all evening|from so near]. {Hero} held it over both of them.
beat: "A narrow wooden bridge over a small river between green banks" dusk; hero standing happy;
  friend standing happy
- "Hold on to me," said {hero} at last, "and we both turn." They {way}. One step, two steps, and
  each stood on the other's side!
- "I have an idea," said {friend}. They tried it. They {way}, very carefully, and nothing fell into
  the water, [except one hat|not even the snail].
- It was so easy that they were ashamed. They {way}, and that was all. [The whole thing took about
  as long as a sneeze|The ducks clapped].
- "If we do it together..." said {hero}. And they {way}. The bridge creaked once, and they were
  past each other.
beat: "A narrow wooden bridge over a small river between green banks" dusk; hero waving happy;
  friend waving happy
- {Hero} looked back. {Friend} looked back, too. "Same time tomorrow?" called {friend}.
  "[Gladly|After you]!" called {hero}.
- The next day they met in the middle again. "After you," said {hero}. "No, no, after you," said
  {friend}. And [there they stood until noon|so it took even longer].
- There is a sign on that bridge now. It says: "[Please turn together|One is quick. Two can be
  quick too]." The fish reads it every day and giggles.
- They do it every morning now, with a bow, {hero} on one side and {friend} on the other. [People
  come to watch|It looks like dancing].

plot: the empty swing
tones: cosy
heroes: !sea !vehicle !sky
friend: any
place: playground, garden, village, farm, orchard, meadow
title: The Empty Swing | Sorry Is a Small Word | How {Hero} Said Sorry
both: fall out over a game | stop being friends for one afternoon
ask: says something mean to {his} friend and is sorry | has to say sorry
beat: here day; hero standing angry; friend sad sad
- {A_hero} and {a_friend} played {in_place} every day. But today {hero} said, "You always spoil it!
  Go away!" And {friend} [went|did]. ^
- It was only a game. But {a_hero} lost, and then {he} shouted at {a_friend}. ^ "I don't want to
  play with you ever again!" {he} said.
- {When}, {a_hero} and {a_friend} were on the swing {in_place}. ^ "My turn!" "No, mine!" Then
  {hero} gave {friend} a push, and it was not a nice one.
- "You are no good at this," said {a_hero} to {a_friend}. It was out of {his} mouth before {he} had
  thought it. {Friend} put down the ball and walked away. ^
beat: here day; hero sitting sad
- Now {he} had the swing all to {himself}. {He} went up. {He} went down. There was nobody to say
  [whee|higher] to.
- Good, thought {hero}, and played on. {He} threw the ball. Then {he} had to fetch it, too. <The
  ball looked bored.>
- At first {he} was only angry. Then {he} was angry and sad. When the angry part was gone, [the sad
  part was still there|only sad was left].
- It was quiet. {Hero} won every game now. It is not hard to win when [nobody else plays|you are
  alone].
beat: here day; hero walking worried
- "I could say sorry," thought {hero}. It is such a small word. But it was stuck in {his} throat
  like [a plum stone|a fish bone].
- {He} practised. "Sss," {he} said to a tree. "Sor..." {he} said to a bird. The bird [waited
  politely|tilted its head]. It would not come out.
- {He} went to {friend}'s door. {He} went away again. {He} went back. [Seven times|Five times] {he}
  went, and each time the way got longer.
- {He} picked flowers, but {he} ate one in {his} worry, and sat on the rest. {He} wrote a letter,
  but the wind [read it first|took it]. So {he} had to go {himself}.
beat: here dusk; hero standing worried; friend standing sad > hero standing happy; friend standing
  happy
- {Friend} opened the door. And {hero} said it. "I am sorry. I was mean, and it was not true."
  {Friend} [looked at {him} for a long time|said nothing at first].
- "Sorry," said {hero}, and out it came, round and clear. Then more came after it: that {he} was
  ashamed, and that [the swing was no fun|the ball missed {friend} too].
- There {friend} was, on {his} own way to {hero}! "I wanted to..." said both. "You first," said
  both. "[Sorry|I am sorry]!" said both.
- "What do you want?" asked {friend}. {Hero} swallowed. "To say sorry," {he} whispered.
  "[Louder!|What was that?]" "SORRY!" shouted {hero}, so that three pigeons flew up. Then both had
  to laugh.
beat: here dusk; hero running happy; friend running happy
- That evening two shadows flew up and down {in_place}. "Higher!" cried {friend}. And {hero}
  pushed, [but gently|just as high as {friend} liked].
- "Your turn," said {hero}. "No, yours," said {friend}. They nearly quarrelled about it. But they
  noticed in time.
- Then they played until it was dark. {Friend} won, and {hero} said, "[Well done|Good shot]!" It
  did not even hurt.
- It is a small word, but it opened a big door. "[Tomorrow again|Same time tomorrow]?" asked
  {hero}. And {friend} said, "I thought you would never ask."

premise: a little one is lost
tones: cosy brave funny
heroes: !sea !vehicle
ask: finds a lost little {fkind} | helps a lost {fkind} find its way home | takes a lost {fkind}
  home
ask: meets a lost {fkind} {in_place}
moral: nobody is too small to help | the way home is shorter with two
theme: helping

plot: where is your home
tones: funny cosy
friend: duckling, piglet, chick, puppy, kitten, lamb, wolf cub, bear cub, little penguin, calf
title: Where Is Your Home? | The Little {fkind} and the Long Way Home | It Smells of Toast
draw: clue1 / wrong1 / clue2 / wrong2 / real = it is round / a pumpkin / it smells of toast / a
  bakery / a round oven house | it is high / a tower / it is soft / a cloud / a nest of hay on a
  hill | it sings / a bell / it is blue / a pond / a blue house with birds on the roof | it is warm
  / a compost heap / it rattles / a cart / a shed beside the mill
beat: here day; hero standing curious; friend sitting sad
- "Boo-hoo," said something {spot}. {Hero_the} looked down. There sat {a_friend}, and {fhe} was
  lost. ^
- {When}, {a_hero} nearly stepped on {a_friend}. ^ "I am lost," said {friend}. "[I turned left at a
  butterfly|I only followed a beetle]."
- {A_hero} was out {in_place} when something small bumped into {him}. It was {a_friend}. "Are you
  my home?" {fhe} asked. ^
- There was one more than usual {in_place}. {A_hero} noticed it at once. ^ {A_friend} sat {spot}
  and [sniffed|cried].
beat: here day; hero walking calm; friend walking curious
- "What is your home like?" asked {hero}. "{clue1}," said {friend}. So they looked for something
  like that, and found {wrong1}. "[No|That is not it]," said {friend}.
- "Tell me about it," said {hero}. {Friend} thought hard. "{clue1}." Off they went! But it was only
  {wrong1}. <It was a nice one, though.>
- "Where do you live?" "At home." "And what is that like?" "{clue1}." {Hero} took {fhim} to
  {wrong1}. [Nobody was in|It was the wrong one].
- "We will find it," said {hero}. "What do you remember?" "{clue1}!" They ran to {wrong1}, and
  {friend} knocked. [It did not answer|Nothing].
beat: here day; hero walking worried; friend walking sad
- "Anything else?" asked {hero}. "{clue2}," said {friend}. That led them to {wrong2}. "[Not at
  all|Wrong again]," sighed {friend}, and {fhis} legs were getting tired.
- Then {friend} remembered: "{clue2}!" They went to {wrong2}. {Hero} had to carry {fhim} the last
  bit. But it was [not home|wrong, too].
- "Oh, and {clue2}," said {friend}. {Hero} knew the very place. It was {wrong2}. "I have never seen
  this before," {friend} said [politely|in a small voice].
- They sat down. "{clue2}, too," whispered {friend}. So {hero} got up once more, and they went to
  {wrong2}. "Is it...?" "No."
beat: here dusk; hero pointing surprised; friend standing surprised
- "{clue1}, and {clue2}," {hero} muttered. "Both at once! Not one or the other!" Then {he} saw it,
  {spot2}: {real}!
- {Hero} put the two together in {his} head. {clue1}. And {clue2}. What is both? "I have it!" {he}
  cried, and {ran} ahead to {real}.
- The wind turned. {Friend} lifted {fhis} nose. "There!" It was {real}, and it was [right behind
  where they had begun|only around the corner].
- They were about to give up when they came to {real}. {Friend} hopped up and down. "{clue1}! And
  {clue2}! [I told you so|I said so all the time]!"
beat: here dusk; hero waving happy; friend waving happy
- The door flew open, and {friend} was kissed all over. So was {hero}, [who had not expected it|by
  mistake]. And then there was supper for everybody.
- "Thank you," said {friend}. "Now tell me what your home is like, in case you get lost." {Hero}
  thought about it. "[There is somebody in it who is glad when I come|It is where I am going now],"
  {he} said.
- On the doorstep {friend} turned around. "I will visit you tomorrow," {fhe} said. "[Where do you
  live|What is it like]?" {Hero} laughed. "I had better fetch you."
- And {hero}? {He} went home, and looked at it properly for once: at the door, at the roof, at the
  light. [It is good to know such things|You never know when somebody asks].

plot: the wrong mothers
tones: funny
friend: chick, duckling, owl, robin, little penguin
time: day
ask: hatches an egg by mistake | is taken for somebody's mother | finds an egg {in_place}
title: Are You My Mother? No! | {Hero} and the Egg | Peep
heroes: !sea !vehicle !bird !fowl
beat: here day; hero sitting surprised
- {A_hero} sat down on a stone, and the stone went crack. It was an egg. [Oh dear|Out looked a
  beak]. ^
- {When}, an egg lay {spot}. {Hero_the} only wanted to keep it warm until somebody came. But nobody
  came. The egg opened. ^
- Crack! {Hero_the} had found an egg {in_place}, and now it moved. ^ "[Wait|Not yet]!" cried
  {hero}. It did not wait.
- Something round rolled against the {feet} of {hero_the}. It was an egg, still warm. It wobbled,
  it cracked, and it said, "Peep." ^
beat: here day; hero standing worried; friend standing happy
- Out came {a_friend}. {Fhe} looked at {hero} and said, "Mama." "No, no," said {hero}. "I am a
  {kind}." "Mama {kind}," said {friend}.
- It was {a_friend}, wet and very pleased. "Mama!" {fhe} said. {Hero} looked behind {him}. [There
  was nobody there|It really meant {him}].
- {A_friend} hopped out and leaned against {him}. "Mama," {fhe} sighed. "There must be some
  mistake," said {hero}. <But it was nice and warm there.>
- And there stood {a_friend} with half a shell on {fhis} head. "Are you the sun?" {fhe} asked.
  "No," said {hero}. "Then you are Mama."
beat: here day; hero walking worried; friend walking happy
- When {hero} walked, {friend} walked. When {hero} sat down, {friend} sat down. {Hero} scratched
  {his} ear. {Friend} fell over trying. So off they went to look for the real one.
- "We must find your mother," said {hero}. They asked a frog. They asked a cow. "[Not mine|I would
  remember]," said the cow. And {friend} trotted behind and said, "Mama, wait!"
- {Hero} asked everybody who had feathers. "Have you lost this?" The goose counted hers. The crow
  [pretended not to hear|had no time]. "Mama, I am hungry," said {friend}.
- So {hero} set out, with {friend} on {his} back. At every nest {he} knocked. "[Wrong colour|Wrong
  size]," they said, or, "We are full." {Hero} held {friend} a bit tighter.
beat: here day; hero standing sad; friend running happy
- Then there was a cry, and down flew a mother with a torn nest in her heart. "[My little one|There
  you are]! The wind took my egg!" And {friend} ran to her, under her wing, as if {fhe} had always
  known.
- Behind the last hill a bird was crying. She had looked for her egg since the storm. She said just
  one word, and {friend} turned {fhis} head. [They looked quite alike|It was the right word].
- At last, {spot2}, there she was. {Friend} looked at her. {Friend} looked at {hero}. "Two!" {fhe}
  said. The mother laughed and cried, [all at once|both together].
- A mother came running, all ruffled. She knew her little one at once, and thanked {hero} again and
  again. {Hero} nodded. [Suddenly {his} back felt cold|There was something in {his} eye].
beat: here dusk; hero waving happy; friend waving happy
- {Hero} went home alone, and it was very quiet behind {him}. But the next morning there was a peep
  at the door. "[Auntie {kind}|Uncle {kind}|Good morning, second Mama]," said {friend}, "can you
  come out and play?"
- "What is that one called?" the mother asked. "That," said {friend}, "is my other one." And so,
  [every Sunday|once a week], {hero} gets a visit and a worm. <{He} has learned to say thank you.>
- "Come and see us," said the mother. {Hero} did. And when {friend} learned to fly, {fhe} flew
  straight to {him}, and landed [on {his} head|nearly where {fhe} wanted].
- Now {hero} knows a thing that few {kinds} know: how it is to be somebody's Mama, if only for a
  day. And {he} never again sits down on a stone [without looking|without asking it first].
extras: her she hers

plot: the fog
tones: brave spooky cosy
friend: lamb, foal, calf, kitten, little girl, little boy, goat, hedgehog
place: hills, mountains, meadow, beach, harbour, swamp, snowy mountains
weather: fog
ask: gets lost in the fog with a {fkind} | leads a {fkind} home through the fog
title: Home Through the Fog | {Hero} in the Fog | Sing So I Can Hear You
heroes: !sea !vehicle !sky
draw: sound / who = a bell / the old bell by the door | a whistle / a kettle on the stove | a
  banging pot / somebody beating on a pot | a horn / the horn at the gate
beat: here fog; hero standing worried
- First the hills went, then the trees, then {hero_the}'s own {feet}. That is how thick the fog
  was. "[I will wait here|Nobody should be out today]," said {hero}. ^
- {When}, {a_hero} could not see as far as {his} own {hand}. The fog lay {in_place} like wool. And
  in it somebody was crying. ^
- Fog! {Hero_the} knew every path {in_place}, but today [the paths were gone|somebody had rubbed
  them out]. All was white and silent. ^
- "Hello?" called {a_hero} into the fog. The fog said nothing. {He} had gone out [for milk|just to
  the gate], and now there was no gate any more. ^
beat: here fog; hero standing surprised; friend sitting scared
- There, {spot}, sat {a_friend}. "I can't find home," {fhe} sobbed. {Hero} could not find it
  either. But {he} did not [say so at once|say that].
- {He} felt about, and felt something warm. It was {a_friend}. "Are you lost as well?" asked
  {friend}. "[A little|Not any more]," said {hero}. "Now we are two."
- Something bumped against {him}. "Who are you?" asked {a_friend} in a shaky voice. "I am {hero}.
  Hold on to me," said {hero}, and {his} own voice stopped shaking.
- Then {he} found {a_friend}, curled up {spot}. {Fhe} was cold and wet. "Are you brave?" asked
  {friend}. "[I am about to be|I can try]," said {hero}.
beat: here fog; hero walking worried; friend walking worried
- They walked slowly. One step, and feel. One step, and feel. To the left something gurgled: water!
  They turned right. [They held each other's {hands}|Neither let go].
- "Sing something," said {hero}, "then I know that you are there." {Friend} sang, very thin. {Hero}
  sang along, very wrong. <The fog had never heard the like.>
- Shapes came and went. "A wolf!" "A stone." "A giant!" "[A bush|A fence post]." They told each
  other what it was, and it was always less.
- {Hero} went in front and tested the ground with a stick. "Stone," {he} called. "Puddle. Another
  puddle." And {friend} repeated it: "Stone. Puddle. [Splash|Yes, puddle]!"
beat: here fog; hero standing curious; friend standing curious
- "Hush," said {hero}. Eyes are no use in a fog, but ears are. Far away there was {sound}. "That is
  {who}!" cried {friend}. They {walked} toward it, and stopped, and listened, and {walked} on.
- Then they stopped to listen. Drip, went the fog. And then, quite faint, they heard {sound}. "[Do
  you hear that?|There!]" It was {who}. Somebody was calling them home.
- "If we can't see," said {hero}, "we must listen." They held their breath. And there was {sound},
  [now left, now right|thin as a thread], and they followed it like a rope.
- Suddenly {friend} lifted {fhis} head. "{sound}!" {fhe} said. {Hero} heard it, too. It was {who}.
  The way was still white, but now it had a direction.
beat: here dusk clear; hero waving happy; friend waving happy
- Something yellow swam in the white: a window! There were arms, and hot milk, and a dry blanket
  for two. By then the fog had gone. It was [such a short way|not even a hundred steps].
- And there was the door, and {friend} was home. "You were so brave," said {friend}. "I was not,"
  said {hero}. "[I only held your {fhand}|You sang, and I followed]."
- Next day the sun shone, and {hero} could see the whole way: the stone, the puddles, the bush that
  had been a giant. {He} [bowed to the bush|laughed]. Then {he} went to visit {friend}.
- Since then, whenever there is fog, {hero} makes {sound}, at {his} own door, for an hour. [You
  never know who is out there|Somebody may need it]. Once it was {friend}, who only wanted to say
  hello.

premise: a secret
tones: funny cosy
heroes: !sea
ask: can't keep a secret | has a secret | must not tell a secret | knows a secret about
  {friend_the}
theme: trust

plot: the rumour grows
moral: words grow when they are passed on | one should look before one believes
tones: funny
friend: @animal|person|magic !sea
place: village, farm, old town, market, forest, harbour
title: What the Goose Told the Goat | A Tiny Sneeze | How a Sneeze Became a Dragon
draw: small / big1 / big2 / big3 = sneezed / has a cold / is very ill / is turning into a fish |
  bought a cake / bought ten cakes / is getting married / is marrying a dragon | fell over a bucket
  / broke a leg / broke all four legs and a table / fell off the moon | found a button / found a
  gold coin / found a treasure / is a secret king
ask: tells a rumour about {friend_the} | hears a rumour | starts a rumour by mistake
beat: here day; hero standing curious; friend standing calm
- {When}, {hero_the} saw that {a_friend} {small}. That was all. It is not much, is it? But [{hero}
  told the goose|{he} mentioned it to the goose]. ^
- It began quite small. {A_hero} saw how {a_friend} {small} {in_place}. ^ "Don't tell anyone,"
  {hero} whispered to the goose. [And the goose promised|The goose looked hurt].
- "Psst," said {a_hero} to the goose. "Have you heard? {A_friend} {small}." It was true. So far. ^
- {A_hero} had something to tell, and it was burning on {his} tongue. ^ {He} had seen how
  {a_friend} {small}. So {he} told one person only. Unluckily, it was the goose.
beat: here day; hero standing calm
- The goose told the goat: "{Friend} {big1}!" The goat told the miller: "{Friend} {big2}!" [The
  miller had a loud voice|And the miller has eleven cousins].
- "{Friend} {big1}," hissed the goose over the hedge. "{Friend} {big2}," the goat told the whole
  field. It [ran ahead of them|grew legs] and was at the well before noon.
- From the goose it hopped to the goat, and there it was already "{big1}". From the goat it jumped
  to the miller, and he heard "{big2}".
- The goose was a bit deaf, so she told it as "{big1}". The goat liked a good story, so he made it
  "{big2}". [A story likes to grow|So it went, from mouth to ear].
beat: here day; hero standing surprised
- By evening it came back to {hero}. "Have you heard?" panted the postman. "{Friend} {big3}!"
  "[No|Good heavens]!" cried {hero}. "Poor {friend}! And I did not know!"
- Around the last corner it met {hero}, and {he} did not recognise it. "{Friend} {big3}," said the
  baker. {Hero} dropped {his} bread. "{big3}? Who says so?" "Everybody!"
- In the evening the whole place was talking. "{big3}," they said, and shook their heads. {Hero}
  turned pale. "[I must go there|I must help]," {he} said.
- Then the rumour was as big as a barn, and it knocked at {hero}'s own door. "{Friend} {big3}," it
  said. And {hero} believed every word. <That is how it goes.>
beat: here dusk; hero running worried; friend standing surprised
- {Hero} {ran} to {friend}'s house with [bandages and soup|a bucket and a blanket]. Half of the
  village ran behind. There stood {friend} at the door, with a mop. "What is the matter?" {fhe}
  asked.
- Everybody came running, with lamps and ladders. {Friend} looked out of the window in a nightcap.
  "[Is there a fire|Is it a feast day]?" asked {friend}.
- "Are you all right?" gasped {hero}. "Why not?" asked {friend}. "Because {friend} {big3}!" cried
  the crowd. "[Do I|Who, me]?" said {friend}. "I only... Well, this morning I {small}."
- They knocked, they shouted, they brought flowers. {Friend} opened, with {fhis} mouth full. "I
  {small}," {fhe} said, "this morning. [That is all|Since then I have been sweeping]."
beat: here dusk; hero sad worried; friend sitting happy > hero sitting happy; friend sitting happy
- {Hero} looked at the goat, the goat looked at the goose, and the goose looked at {hero}. "It was
  me," said {hero}. "[I only told one|I am sorry]." {Friend} laughed. "As you are all here, stay
  for supper!"
- It grew very quiet. Then somebody giggled. "Well," said {friend}, "that makes a good story. [But
  next time tell it the right size|Only, please, do not tell anyone]." And {hero} nodded, with red
  ears.
- "Who started that?" asked {friend}. All pointed at somebody, and at the end of the row stood
  {hero}. "I did," {he} said. "I will fetch it all back." So {he} went from door to door, [the
  whole long way|and that took until Sunday].
- "So much about so little," said {friend}, and shared out the soup. Next day {hero} saw {fhim} do
  it again. {Hero} opened {his} mouth, looked at the goose, and [shut it|put a biscuit in it].
extras: she he

plot: the secret that wanted out
moral: a secret is a present that you keep for somebody | a promise is worth a little itching
tones: funny
friend: any
title: The Secret That Wanted Out | {Hero} and the Itchy Secret | Don't Tell!
draw: secret / hide = a surprise party / the cake in the bath | a birthday boat / the boat under
  leaves | a new sledge / the sledge behind the woodpile | a song for {fhim} / the band in the
  cupboard
both: have a secret | keep a secret from each other
heroes: !sea !vehicle
beat: here day; hero standing happy
- {Hero_the} knew something, and {he} must not tell. It was about {a_friend}, and it was {secret}.
  Until Saturday! <It was only Monday.> ^
- Somebody had told {a_hero} a secret. ^ There would be {secret} for {a_friend}. "[Not a
  word|Promise]!" they said, and {hero} promised.
- A secret is a ticklish thing. {A_hero} had one in {his} tummy: {secret}, for {a_friend}. It
  [wriggled|hopped up and down]. ^
- "Don't tell!" That was all they had said to {hero_the}. But {a_friend} was {his} best friend, and
  the secret was {secret}. Oh, it itched. ^
beat: here day; hero running worried; friend standing curious
- "You look strange," said {friend} on Tuesday. {Hero} pressed both {hands} on {his} mouth. "Mmf,"
  {he} said, and ran away.
- On Tuesday {friend} asked, "What's new?" "SSSS..." said {hero}. "Soup! I like soup!" Then {he}
  [put {his} head in a bucket|dived behind a bush]. <The bucket did not ask questions.>
- Each time {friend} came, {hero} filled {his} mouth with [bread|potatoes]. With a full mouth you
  can't tell. By Wednesday {he} was quite round.
- "Nice weather," said {friend}. "What a sur..." said {hero}. "What a sir! What a sir that lamp
  post is!" And {he} bowed to the lamp post.
beat: here day; hero sitting worried
- On Thursday {he} could not stand it any longer. {He} dug a hole, and whispered it in: "{secret}!"
  Then {he} covered it up, [and felt light as a leaf|and jumped on it].
- So {he} told it to a well. "{secret}!" {he} whispered down. "{secret}!" boomed the well. {Hero}
  [threw {himself} over it|had to sit on it until it was quiet].
- On Thursday it was almost out. {He} ran to the end of {place} and told it to a very old stone.
  The stone [never said a word|can keep anything].
- At night {he} said it into {his} pillow, and sewed the pillow shut. It helped. But {he} slept
  with [one ear on it|the lamp on].
beat: here day; hero sad sad; friend sad sad
- But on Friday {friend} said, "You run away from me. You don't like me any more." And {fhe} had
  tears in {fhis} eyes. That hurt more than any secret.
- Then {friend} stopped coming. "{Hero} has something against me," {fhe} said to everyone. When
  {hero} heard that, the secret [lay in {his} tummy like a stone|stopped tickling].
- "If I am no longer your friend," said {friend} on Friday, "then just say so." {Hero} opened {his}
  mouth, and shut it. "I can't," {he} said. "[But wait until tomorrow|Please trust me]."
- "What have I done to you?" asked {friend}. It was the worst moment of all. {Hero} could have
  told, and everything would have been good, and everything spoiled. {He} only said,
  "[Tomorrow|Only one more day]."
beat: here day; hero arms up happy; friend arms up happy
- And then it was Saturday. "Now!" shouted {hero}, and everyone jumped out. There it was: {secret}!
  {Friend} laughed and cried. "So that was it," {fhe} said. "[You kept it|And I thought...]!"
- On Saturday {hero} took {friend} by the {fhand} and showed {fhim} {hide}. "For me?" whispered
  {friend}. "For five days," said {hero}, "I have been [boiling over|nearly bursting]."
- "Surprise!" How good it was to shout that! {Hero} shouted it eleven times, because there was so
  much of it. And {friend} [hugged {him}|forgave {him} everything].
- Saturday came, with {hide} and lanterns and everybody. "You knew," said {friend}. "You knew and
  did not tell!" "[It was terrible|Never again]," said {hero} happily. Then {friend} whispered
  something in {his} ear. It was a secret.

plot: the mouse in the hat
moral: even the smallest can do what the great cannot | a rule should have room for a friend
tones: cosy funny
friend: mouse, hamster, snail, hedgehog, chick, frog
heroes: !tiny !small !sea !vehicle !sky !invented
place: school, castle, throne room, library, train station, market, bakery, ship
ask: hides a small {fkind} | smuggles a {fkind} into a place where it is not allowed | has a
  {fkind} hidden in {his} hat
title: The {fkind} in the Hat | What Is Under Your Hat? | {Hero}'s Hat
draw: boss / rule = the inspector / No animals here | the cook / Nothing with feet in here | the
  old guard / Only people with tickets | the teacher / No pets at all
beat: here day; hero standing worried
- {Hero_the} wore a tall hat today. Under the hat sat {a_friend}. That was a secret, for on the
  wall {in_place} it said: "{rule}." ^
- "{rule}," said the sign {in_place}. So {a_hero} put {a_friend} under {his} hat and walked in,
  very [straight|carefully]. ^
- Why did {a_hero} never take off {his} hat? Because somebody lived in it: {a_friend}. And
  {in_place} there was a rule: "{rule}." ^
- It had rained, and {a_friend} had nowhere to go. "Up you get," said {a_hero}, and lifted {his}
  hat. Inside {in_place} it was warm. But a sign said: "{rule}." ^
beat: here day; hero standing scared; friend sitting happy
- All went well until {boss} came. "Good morning," said {boss}. "Hats off!" "[My head is cold|It is
  stuck]," said {hero}. The hat giggled.
- Then {friend} got the hiccups. "Hic," said the hat. {Boss} turned around. "Was that you?" "Hic,"
  said {hero} quickly. "[Yes|Excuse me]."
- {Friend} was hungry, and it smelled of cheese. The hat leaned to the left. {Hero} leaned along.
  "What are you doing?" asked {boss}. "[Gymnastics|I am practising leaning]," said {hero}.
- The hat began to walk around on {hero}'s head, once to the left, once to the right. "Your hat
  moves," said {boss}. "[It is the wind|It is a new sort]," said {hero}.
beat: here day; hero running surprised; friend running scared
- Just then somebody screamed. The big lamp had gone out, and the only key had fallen into a crack.
  "Now we are locked in!" cried {boss}. [Nobody's fingers were thin enough|No arm would fit].
- Then there was a clank. The great clock had stopped, and {boss} turned white. "A screw is loose,
  deep inside. Nobody can get in there!" <Nobody but one.>
- And then it happened: the golden ring of {boss} rolled away, and down a hole. "My ring!" {boss}
  wailed. "[Who could fetch it|It is gone for ever]!"
- Suddenly water came out of a pipe. Something was stuck in it, far inside. "We will all get wet!"
  cried {boss}, [and climbed on a chair|holding up both shoes].
beat: here day; hero standing proud; friend running proud
- {Hero} took a deep breath and took off {his} hat. "{Friend} can," {he} said. And {friend} bowed,
  ran down {his} arm, and was gone in the dark. [Everyone waited|You could hear small steps].
- There was only one thing to do. "I know somebody small," said {hero}, and lifted the hat.
  {Friend} slipped in. It rustled, it scraped. Then all was well again, and out {fhe} came, [rather
  dusty|backwards].
- "Please don't be angry," said {hero}. Off came the hat. {Friend} did not wait to be asked. {Fhe}
  vanished inside, and after one long minute it was done.
- The hat lifted itself. "I'll go," said {friend}. Everybody stared. {Fhe} squeezed in, pushed,
  pulled, puffed, and [it was mended|did it]. "Done," said a voice from inside.
beat: here day; hero standing happy; friend standing proud
- {Boss} looked at {friend}, and at the sign. Then {boss} took a pencil and wrote underneath:
  "[Except this one|Small ones are welcome]."
- "Rules are rules," said {boss}. {Hero} hung {his} head. "And the rule says nothing about hats.
  [Everybody may bring a hat|So that one stays]." And {boss} winked.
- Now {friend} has a little chair of {fhis} own there, with {fhis} name on it. {Hero}'s hat hangs
  on a hook, and there is [a draught in it|plenty of room in it].
- That evening the sign was gone. And {boss} had something on the head: a hat. [It giggled.|It
  said, "Hic."]
""")
