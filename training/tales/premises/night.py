"""Tales of the night: the dark, sleep, stars, noises."""

from tales.grammar import premises

PREMISES = premises("""
premise: afraid of the dark
tones: cosy spooky funny brave
heroes: !sea !vehicle
time: dusk night
ask: is afraid of the dark | cannot sleep without a light | is scared of the night
ask: hates it when the lights go out | wants to stop being afraid of the dark
moral: the dark is only a room with the lamp out | being brave means going although your knees
  shake
theme: fear

plot: the dark knocks
tones: cosy funny spooky
ask: meets the dark | makes friends with the dark | gets a visit from the night
title: The Night the Dark Knocked | {Hero} and the Shy Dark | A Cup of Tea for the Dark
draw: lights / count = lamps / eleven | candles / nine | lanterns / seven | little lights / twelve
draw: drink / cake = cocoa / cinnamon bun | warm milk / honey cake | mint tea / jam tart | soup /
  crust of bread
beat: home night; hero sitting worried
- {A_hero} owned {count} {lights}. Every evening {he} lit them all, [one after the other|from left
  to right], because of the dark. <The dark did not seem to mind. It just waited outside.> ^
- Nobody used up as many {lights} as {hero_the}. There were {count} of them, and [they burned all
  night|not one was ever put out]. For {hero} was afraid of the dark. ^ <Not a little afraid.
  Very.>
- "[Nine, ten, and all the rest|One, two, three, and so on]," counted {hero_the}, and lit the last
  of {his} {count} {lights}. Now the dark could not get in. <That was what {he} thought.> ^
- In {home}, {a_hero} had {count} {lights} burning. {He} was afraid of the dark, you see. [It might
  have teeth|Nobody knew what it ate], and it came every single evening. ^
- When the sun went down, {a_hero} always got busy. ^ {Count} {lights} had to be lit before dark,
  because in the dark [anything might happen|{he} did not dare to breathe]. <So far nothing had
  happened. But it might.>
beat: home night; hero standing scared
- Then, [one night|that night], the wind came down the chimney and blew. Puff! Out went all
  {count}. And in the black silence somebody knocked: knock, knock.
- But that evening {he} found the matchbox [empty|wet through]. One by one the {lights} burned
  down. [At the very last flicker|When the last one went out], there was a knock at the door.
- That night a draught came through the keyhole. It put out every light, [like a very small and
  busy thief|one by one, all {count}]. And then something tapped at the door, [very politely|quite
  softly].
- And then {he} sneezed. It was such a sneeze that all {count} {lights} went out at once. "Bless
  you," said a [soft|deep, soft] voice outside the door.
beat: home night; hero standing scared > hero standing surprised
- "W-who is there?" asked {hero}. "It is only me, the dark," said the voice. "[May I come in|Could
  I sit down somewhere]? Every house has a light on, and everybody shoos me away."
- "Who is it?" whispered {hero} [from under the table|with a blanket over {his} head]. "The dark,"
  whispered somebody. "I am sorry to trouble you. It is so [bright and unfriendly|glaring] out
  here."
- {Hero} opened the door by a crack, because [it is rude not to|{his} knees were knocking louder
  than the guest]. There stood the dark, and it was trembling. "Please, no lamp," it said. "I am
  afraid of the light."
- "[Go away|Nobody is at home]!" called {hero}. Outside somebody [sniffed|sighed]. "Everybody says
  that to me. I am the dark, and I have never once been asked in."
beat: home night; hero sitting curious
- {Hero} knew just how it feels to be afraid. So {he} let it in and gave it {drink} and a {cake}.
  [The dark ate very quietly|The dark had lovely manners]. <It did not have teeth at all. It only
  had crumbs.>
- Well! A thing that is afraid can't be so bad. "Come in," said {hero}, and found the {drink}
  without any light. They shared a {cake} in the dark, and it tasted [twice as sweet|better than by
  day].
- "You too?" said {hero}. [Suddenly {his} knees were quiet|And {he} forgot to shiver]. They sat
  side by side with {drink} and a {cake}, and the dark showed {him} [how many stars it had
  brought|what owls look like when they think nobody sees].
- "Then we are both afraid of each other," said {hero}, "and that is silly." The dark laughed. It
  was a [low, furry|deep and friendly] laugh. Over {drink} and {cake} it told {him} where the moon
  goes on Mondays.
beat: home night; hero asleep happy
- Since then {hero} lights just one of the {lights}, for reading. Then {he} blows it out and says,
  "[You can come in now|Good evening, dark]." And it always wipes its feet.
- There are still {count} {lights} in {home}. But tonight not one of them is burning, because
  [somebody is coming for {drink}|a guest is expected]. Knock, knock.
- When {hero} went to bed, the dark tucked {him} in, [right up to the chin|on all sides]. "Shall I
  leave a light on for you?" asked {hero}. "No, thank you," said the dark. "I am not afraid any
  more." "Me neither," said {hero}.
- "Come again tomorrow," yawned {hero}. The dark did. It comes every evening, [exactly on time|as
  soon as the sun has left], and {hero} no longer counts the {lights}. {He} counts the stars that
  it brings along.

plot: tap tap at the window
tones: brave spooky cosy
friend: moth, bat, owl, firefly, mouse, hedgehog
ask: hears a strange noise at night | must go out into the night to help somebody | hears a tapping
  in the dark
title: Tap, Tap, Tap | {Hero} and the Noise in the Night | Who Taps at Night?
refrain: tap, tap, tap
beat: home night; hero sitting scared
- {A_hero} lay in bed with {his} eyes wide open. It was dark, and {he} did not like the dark at
  all. ^ Then something went {refrain}. <Not loud. That made it worse.>
- Under the blanket, quite at the bottom, lay {hero_the}. Only the tip of {his} nose looked out.
  {He} was afraid of the dark. ^ And now the dark went {refrain}.
- {Refrain}! {Hero_the} sat up [straight as a candle|with a jump]. ^ {He} had always been afraid of
  the dark. Now it had begun to make noises, too.
- "It is only the wind," said {a_hero} to {his} pillow. ^ {He} did not like the dark, not one bit.
  The pillow did not believe in that wind. For wind does not go {refrain}, [and then stop, and then
  go on|three times, and always three].
beat: home night; hero standing worried
- "[Perhaps a giant with a very small hammer|A ghost with cold fingers]," thought {hero}. But then
  {he} heard something else: a tiny sob. Giants do not sob like that. So {he} took a deep breath,
  and opened the window.
- {Hero} counted to three. Then {he} counted to thirty. "[Somebody out there is knocking for
  help|Whoever taps like that is smaller than me]," {he} said, and pushed the window open.
- {He} put a pot on {his} head, for safety. {He} took a spoon, for [courage|more safety]. And then,
  with knees like pudding, {he} went to the window and looked out.
- It tapped again, and now it also sniffled. "[Monsters do not sniffle|I know that sniffle. I
  sniffle like that]," said {hero}. And though {his} heart thumped, {he} opened the window.
beat: here night; hero standing surprised; friend sitting sad
- On the sill sat {a_friend}. "At last!" {fhe} said. "I have lost my way home. [I knocked at every
  house|Nobody dared to open]." <There was a tear on the very end of {fhis} nose.>
- There sat {a_friend}, wet and cold. "I am so glad that you are brave," {fhe} said. "[I am
  not,|Me?]" said {hero}. "You opened," {fhe} said. "[All the others hid under their beds|Nobody
  else did]."
- It was {a_friend}, not much bigger than the noise. "Could you take me home?" {fhe} asked. "It is
  {spot}. [And I am afraid of the dark|But the dark is so big]."
- "[Oh|Good evening]," said a thin voice. There, on the sill, shivered {a_friend}. {Fhe} had flown
  and stumbled about half of the night. "I only want to go home," {fhe} said, "{spot}."
beat: here night; hero walking scared; friend walking worried > hero walking proud; friend walking
  happy
- So out they went. "What is that?" asked {friend}. "A bush," said {hero}. "And that?" "[A bush
  that snores. So, a badger|Another bush]." The more {he} explained, the less there was to be
  afraid of.
- "Hold on to me," said {hero}, and {his} voice hardly shook. Every time {friend} squeaked, {hero}
  said, "[It is just a root|That is only a leaf]." Saying it helped them both.
- The night was full of shapes. "A witch!" cried {friend}. "A tree stump," said {hero}, and patted
  it. "A wolf!" "[A wheelbarrow|A very hairy bush]." By and by they began to giggle.
- They went step by step, with {friend} close beside {him}. "Aren't you afraid?" asked {friend}. "I
  have no time for it," said {hero}. "[I have to look after you|I am looking where we are going]."
  It was even true.
beat: here night; hero waving happy; friend waving happy
- And there, {spot}, was home. "Thank you," said {friend}. {Hero} {walked} back all alone through
  the dark, and it was not until [breakfast|the next morning] that {he} noticed: {he} had forgotten
  to be afraid.
- {Friend} was home, and {friend}'s whole family waved. The way back was just as dark, but {hero}
  knew everything by name now: bush, root, stump. That night {he} slept with the window open, in
  case somebody should go {refrain}.
- There stood the little home, {spot}. "Come and knock whenever you like," said {hero}. And now,
  when it goes {refrain} at night, somebody jumps out of bed and cries, "[I am coming|At last]!"
- "You are the bravest {kind} I know," said {friend} at the door. {Hero} thought about that all the
  way back. The dark was still dark. But [it had a friend in it now|somewhere in it there was a
  friend], {spot}.

plot: the lamp that was given away
tones: brave wondering cosy
friend: sailor, old woman, ferryman, badger, old man, shepherd, mole
place: coast, forest, mountains, hills, river, lake, country road
ask: has to carry a lamp through the night | goes nowhere without {his} lamp | takes {his} lamp
  everywhere
title: The Lamp That Was Given Away | {Hero} Without a Lamp | The Way Home by Starlight
moral: what you give away can come back as something larger
beat: here dusk; hero walking worried
- {A_hero} never went anywhere without a lamp. {He} took it along in the evening, [and at noon,
  just in case|and to the cellar, and to bed]. For the dark, {he} thought, begins where the lamp
  ends. ^
- On the way home {in_place}, {a_hero} held a lamp in front of {him}. It was getting dark, and {he}
  did not like that at all. ^ {He} looked only at the small round light [on the ground|before {his}
  {feet}], and never up.
- "[Burn well|Do not go out], little lamp," said {hero_the}. ^ The sun was down, the way home
  {in_place} was long, and {hero} was afraid of everything that the lamp did not show.
- {Hero_the} had a lamp, and the lamp had {hero}. You never saw one without the other. For when it
  grew dark, {hero} grew small, and only the lamp helped. ^
beat: here night; hero standing surprised; friend sitting sad
- Then somebody called, "Help!" {Spot} sat {a_friend}. "My light is out, and my little ones are
  alone at home," {fhe} said. "[They are waiting in the dark|And they are afraid without a light]."
- {spot} {he} met {a_friend}, who was feeling {fhis} way along with a stick. "I must get over the
  bridge before the water comes," {fhe} said, "and [I can't see it|I can't see my own nose]."
- Around the bend came a bump, and an "Ouch!" It was {a_friend}. {Fhe} had dropped {fhis} lantern,
  and it was broken. "[I have medicine here for a sick child|Somebody is waiting for me], a long
  way off," {fhe} said, "and now I can't see the path."
- "Is that a light?" called a voice. It was {a_friend}, who had been sitting {spot} since sunset.
  "I have to be home tonight," {fhe} said. "But without a light I will never [find the path|get
  past the pond]."
beat: here night; hero standing worried; friend standing happy
- {Hero} looked at the lamp. {He} looked at {friend}. {His} way was short, and {friend}'s was long.
  "Take mine," {he} said quickly, before {he} could [change {his} mind|think about it].
- {Hero} held the lamp very tightly. Then {he} sighed. "You need it more than I do," {he} said, and
  that was [nearly|almost] true. {Friend} thanked {him} three times, and the light went away,
  smaller and smaller.
- "We could... I mean..." said {hero}, and swallowed. "Here. Take it." {Friend} beamed. Then the
  light wobbled off over the hill, and with it [all that {hero} could see|everything that had a
  shape].
- It is not easy to give away the only thing that makes you brave. {Hero} did it with {his} eyes
  shut. When {he} opened them, {friend} was gone, and so was the lamp. And it was [dark, dark,
  dark|as dark as inside a boot].
beat: here night; hero standing scared > hero standing surprised
- {Hero} stood quite still. For the first time there was no small light to look at. So {he} looked
  up. And there they were: [thousands and thousands|more stars than anyone could count]! Had they
  been there all the time?
- At first there was nothing. Then there was a little something, and then more: the path, pale as
  milk, and the trees, and over it all the stars. <The lamp had been too bright for {him} to see
  them.>
- "[I will just wait here until morning|Oh dear]," whispered {hero}. But then {his} eyes began to
  see. The whole sky was full of lamps! And each puddle had [caught one|a star of its own].
- {He} wanted to cry, and for that you have to put your head back a little. And so {he} saw the
  stars. They hung there [like lamps that nobody has to carry|so low that you could almost pick
  them]. {He} forgot to cry.
beat: here night clear; hero walking happy
- By that light {hero} {walked} home, with {his} head in the air. {He} got a bump from a tree. It
  was worth it. The next day {friend} brought back the lamp, but {hero} said, "[Hang it at the
  crossroads|Keep it]. I have a bigger one."
- {Hero} found the way easily. And in the morning {his} lamp stood at the door, filled to the brim,
  with a note: "[They slept well|We got home]. Thank you!" But the next evening {hero} left the
  lamp at home.
- All the way home {he} named the stars: the Spoon, the Boot, the Other Boot. The lamp came back a
  week later. Now it stands on the windowsill. {Hero} lights it only for others, who do not know
  yet [how to look up|that it is bright outside].
- And so {hero} came home without a lamp and without being afraid. {Friend} came by to give it
  back. "Didn't you need it?" {fhe} asked. "I did," said {hero}. "I needed to give it away."

premise: cannot sleep
tones: cosy funny wondering
time: night
traits: none
ask: cannot sleep | can't fall asleep | lies awake all night | is wide awake at bedtime | does not
  want to go to bed
moral: sleep comes to those who stop chasing it | a good deed makes a soft pillow

plot: the wrong bed
tones: funny cosy
heroes: !sea !vehicle !sky !royal
friend: owl, hen, horse, badger, tortoise, cow, bear
ask: looks for a better bed | tries out everybody else's bed | thinks that {his} bed is to blame
title: The Wrong Bed | {Hero} Tries All the Beds | A Bed for {Hero}
draw: bed1 / why1 / bed2 / why2 = on a branch / too windy / in the bathtub / too drippy | in a
  wheelbarrow / too squeaky / in the haystack / too tickly | on the roof / too slopey / in a flour
  sack / too sneezy | in the rowing boat / too wobbly / under the stairs / too spidery
draw: lump / fix = {a_thing} / took it out | a walnut / cracked it and ate it | a toy horse / put
  it on the shelf | an old boot / set it beside the bed
beat: home night; hero sitting sleepy
- {A_hero} could not sleep. {He} lay on the left. {He} lay on the right. {He} lay across. ^ "[It is
  this bed|There is something wrong with this bed]," {he} said. "I need another."
- "Not a wink!" said {hero_the}. {He} had counted sheep until the sheep were tired. "It must be the
  bed. [Beds go off, like milk|This one has gone sour]. I shall find a better one." ^
- Everyone was asleep, only {a_hero} was not. {He} turned over, and over, and over, [until the
  blanket was a sausage|like a pancake]. ^ "What a bad bed," {he} grumbled, and climbed out.
- {Hero_the} tossed. {Hero} turned. Something about that bed was wrong tonight: there was a hill
  where no hill should be. "[I will go and sleep elsewhere|Then I will look for another]," {he}
  said. ^
beat: here night; hero walking sleepy
- First {he} tried to sleep {bed1}. It was {why1}. Then {he} tried {bed2}. [It was|That was]
  {why2}. <By now {his} yawns were so big that moths flew in and out.>
- Off {he} went with {his} pillow. {Bed1} it was {why1}. {Bed2} it was {why2}. "[Not this one|No
  good]," {he} said each time, and {walked} on.
- {He} lay down {bed1}, but that was {why1}. {He} lay down {bed2}, and that was {why2}, [and
  somebody was in it already|and it smelled of cheese]. "Sorry," said {hero}.
- How many beds there are at night! One {bed1} was {why1}. One {bed2} was much {why2}. "[Next|The
  next one, please]," yawned {hero}.
beat: here night; hero standing sleepy; friend sitting calm
- {Spot} {he} found {a_friend}, who lay there like a cushion. "Is this bed free?" asked {hero}.
  "[Half of it|It is me, not a bed]," said {friend}. "What is wrong with your own?"
- At last {he} bumped into {a_friend}. "Beg your pardon," said {hero}, "I am looking for a bed that
  works." "[I never heard of one that did not|Mine snores, but only when I do]," said {friend}.
  "Show me yours."
- "[Who is stamping about|Hush]," said a voice {spot}. It was {a_friend}. {Hero} told {fhim} about
  all the bad beds. {Friend} scratched {fhis} head. "Did you ever look under your blanket?"
- Then {he} met {a_friend}, who could not sleep either. "[Somebody keeps trying out the beds
  here|There is such a noise of yawning]," {fhe} said. {Hero} blushed. "Come," said {friend}. "Let
  us look at your bed together."
beat: home night; hero standing surprised; friend pointing calm
- So they went and looked. {Friend} lifted the blanket, and the pillow, and the mattress. And there
  it was: {lump}! "[No wonder|Well, well]," said {friend}. {Hero} {fix}.
- {Friend} sat down on the bed, and jumped up. "Ouch!" {fhe} said. {Fhe} reached in under
  everything and pulled out {lump}. "[Oh, there it is|So that is where it went]!" cried {hero}, and
  {fix}.
- {Friend} patted the bed all over, like a baker. "Here," {fhe} said. In the very middle, just
  where one lies, was {lump}. "I have looked for that [since Tuesday|for weeks]!" said {hero}. {He}
  {fix}.
- "There is a hill in it," said {friend}. They dug, and the hill was {lump}. {Hero} had hidden it
  there {himself}, so as not to lose it. [{He} laughed until the bed shook|"Ah," said {hero}]. {He}
  {fix}.
beat: home night; hero asleep happy; friend asleep sleepy
- Then {hero} lay down, only to try. "This," {he} said, "is the best bed of..." {Friend} waited for
  the end of the sentence. It came [at breakfast|the next morning]: "...all."
- "Try it now," said {friend}. But {hero} was asleep already. And as the way home was long,
  {friend} lay down too, at the foot end. There was [room for both|no hill any more].
- Flat as a pond it was, and warm as toast. "[I could have told you|So the bed was good after
  all]," murmured the bed, or perhaps it only creaked. {Hero} did not hear it. {He} was asleep.
- Left side: good. Right side: good. Across: wonderful. "Thank you," {hero} mumbled. {Friend}
  tiptoed out, and took care not to step on {lump}. <It would not do to start all over again.>

plot: somebody else cannot sleep
tones: cosy wondering
heroes: !sea !vehicle
friend: little moon, cloud, owl, giant, dragon, bear
ask: hears somebody sighing in the night | finds out that someone else is awake too | helps
  somebody fall asleep
title: Two Who Could Not Sleep | The Sigh in the Night | {Hero} Sings a Lullaby
draw: why / cure = had nobody to say good night to / Good night, you | had never been told a story
  / Once there was a very small pea | missed {fhis} old lullaby / Hush, little leaf | had very cold
  {ffeet} / Here is my blanket for you
beat: home night; hero sitting sleepy
- The clock struck ten, and {a_hero} was awake. It struck eleven, and {he} was awake. ^ Then {he}
  heard a sigh. It was [long and deep|so sad], and it was not {his} own.
- {A_hero} had drunk the milk. {He} had counted the sheep. But sleep did not come. What came was a
  sigh, [from outside|from far away]: "Haaaah." <The curtain moved a little.> ^
- Why can't you sleep? {Hero_the} did not know either. ^ {He} listened to the night. It creaked, it
  rustled, and then it sighed. "[That was no tree|Somebody is sad]," said {hero}.
- {Hero_the} lay awake and looked at the ceiling. The ceiling looked back. ^ "Haaah," somebody
  sighed outside. "[Who was that?|Are you awake as well?]" asked {hero}.
beat: here night; hero walking curious
- {He} took {his} blanket around {him} and went to see. Not {spot}: only a snail there, fast
  asleep. Not {spot2}: only [the moonlight|some mushrooms]. "Haaaah," it came again.
- So {he} {walked} out, on the tips of {his} {feet}. [The flowers had closed|Every bird had its
  head under a wing]. Everything slept but the sigh. {He} followed it, {spot} and on.
- Out there the grass was cold, and the sigh was louder. {He} looked {spot}. {He} looked {spot2}.
  It was like hide-and-seek, [only without the laughing|only much lonelier].
- "I am coming," said {hero}, and followed the sound. A sigh is easy to follow, [if it comes often
  enough|because it goes in a straight line]. This one led {spot}.
beat: here night; hero standing surprised; friend sad sad
- And there was {a_friend}, all alone. "Was that you?" asked {hero}. "Yes," said {friend}. "I can't
  sleep." {Fhe} {why}. "[That is how it is|For a hundred nights now]," {fhe} said.
- There sat {a_friend} with wide-open eyes. "Everybody else is asleep," {fhe} said, "only I am
  not." "And I am not," said {hero}. So they talked a little, and it came out that {friend} {why}.
- "Haaah..." It was {a_friend}! {Fhe} was [ashamed|quite startled]. "Did I wake you?" "No, I was
  awake," said {hero}. "What is the matter?" And {friend} told {him}: {fhe} {why}.
- {Hero} nearly stepped on {a_friend}. "[Oh, sorry|Careful]," both of them said. Then they had to
  laugh. But {friend} soon sighed again. {Fhe} {why}, and that keeps anybody awake.
beat: here night; hero sitting calm; friend sitting happy > hero sitting calm; friend asleep sleepy
- {Hero} knew what to do. {He} sat down close by. "{cure}," {he} began, very softly. Before {he}
  had finished, {friend}'s eyes were [nearly shut|closing], first one, then the other.
- "If that is all," said {hero}. {He} [tucked {friend} in|stroked {friend} a little], and said,
  {cure}. {Friend} smiled. It was a slow, wide smile, and in the middle of it {fhe} fell asleep.
- "Wait," said {hero}, "I am good at that." "{cure}," {he} said, and then {he} went on, more and
  more slowly. {Friend} breathed in. {Friend} breathed out. [There were no more sighs|It sounded
  like the sea].
- {Hero} thought of what helped when {he} was very small. "{cure}," {he} said. {He} said it [three
  times|again and again], each time more quietly. The third time nobody heard it any more.
beat: home night; hero asleep happy
- {Hero} tiptoed home. And when {he} lay down, {he} noticed that {he} was smiling, and yawning,
  and... [The clock struck twelve|The clock struck one], and there was nobody awake to count.
- How still it was now! No creak, no rustle, no sigh. {Hero} pulled up the blanket. "[So that was
  it|I had only waited for that]," {he} murmured. "One can't sleep while someone is sad." And {he}
  slept.
- In the morning they both slept until ten. And in the evening, at bedtime, a soft voice called
  across, "Good night, {call}!" "Good night, {friend}!" called {hero}. [Then there was peace|After
  that, not a sigh was heard].
- {He} yawned all the way back. The ceiling was the same, the pillow was the same. Only the night
  was different: [somebody in it was sleeping because of {him}|it had a friend in it]. That is the
  best pillow there is.

plot: chasing sleep
tones: funny wondering
heroes: !vehicle
other: sheep, cloud, moth, black cat
ask: runs after {his} sleep | goes looking for {his} lost sleep | has lost {his} sleep
title: {Hero} Chases Sleep | The Sleep That Ran Away | Catch That Sleep!
draw: bait / trap = pillow / net | warm milk / basket | soft blanket / big jar | hot-water bottle /
  sack
beat: home night; hero sitting angry
- "Sleep will come," they had told {hero_the}. So {he} waited. It did not come. "[Then I will fetch
  it|Enough waiting]," said {hero}, and jumped out of bed with a {trap}. ^
- {A_hero} had lost {his} sleep. It was not under the pillow. It was not under the bed. ^ "[It must
  have run away|Somebody took it]," {he} said. "But I will catch it!" And {he} got a {trap}.
- At midnight {a_hero} put on a hat. ^ "Where are you going?" asked the clock. "[To catch my
  sleep|To look for my sleep]," said {hero}. "It has run off again." And {he} took a {trap}.
- Everyone has a sleep of their own, and {hero_the} had lost {hers}. {He} had left the window open.
  ^ "Come back!" {he} called, and climbed after it with a {trap}. <It was a very awake sort of
  climbing.>
beat: here night; hero running curious; other running happy
- There, something soft and white! {Hero} {ran} after it and jumped. But it was only {a_other}.
  "[Do I look like sleep?|I am not your sleep,]" asked {other}. "A bit," said {hero}.
- Something soft slipped by. "Got you!" cried {hero}. But in the {trap} sat {a_other} and sneezed.
  "Wrong one," said {other}. "[What are we catching|Who is it you want]?"
- {Hero} sneaked. {Hero} pounced. {Hero} caught... {a_other}. "I am looking for my sleep," {he}
  explained. "[It is soft and it keeps running away|It is about your size]." "I will help," said
  {other}.
- "Sssh!" said {hero}. Something was breathing {spot}. {He} threw the {trap} over it. "Good
  evening," said {a_other} from below. "[You could have just asked.|Is it a game?]"
beat: here night; hero running happy; other running happy
- So they both chased it, {spot} and {spot2}. When they ran, it ran. When they jumped, it was
  [behind them|gone]. They even put out the {bait}, but sleep did not bite.
- They looked {spot}. They looked {spot2}. Once {hero} felt it, quite near, right behind {his}
  eyes. "There!" {he} shouted. [And it was gone|That scared it off].
- They laid out the {bait} and hid. They waited. "Is it there yet?" shouted {other}. "Not when you
  shout!" shouted {hero}. [It was not a quiet hunt|Half the neighbours woke up].
- Three times around {place} they went. "Faster!" puffed {other}. "[It is hiding|I heard it yawn]!"
  puffed {hero}. But the faster they ran, the wider awake they were.
beat: here night; hero sitting sleepy; other sitting sleepy
- At last they had no breath left. They sat down on the {bait}, or what was left of it, back to
  back. "I give up," said {hero}. "[Let it go where it likes|I do not want it any more]." It grew
  very quiet.
- "My legs are done," said {other}. They lay down {spot} and looked at the stars. {Hero} put the
  {trap} away. "[Then I just won't sleep|Run, then, silly sleep]," {he} said, and leaned back.
- They were so tired from the chase that they sank down {spot}. "What does it do when nobody chases
  it?" asked {other}. "[No idea|I never tried]," said {hero}. "Let us watch."
- "Stop," said {hero}. "It is no use." They sat there, and nobody ran, and nobody called. Only the
  wind went [softly, softly|to and fro]. And something small and soft came nearer, step by step.
beat: here night; hero asleep happy; other asleep happy
- And because nobody was chasing it, sleep came out. It sniffed at the {bait}. It climbed on
  {hero}'s chest and curled up there. "Caught," [mumbled|breathed] {hero}. But it was sleep that
  had caught {him}.
- Sleep peeped around the corner. Were they still running? No. So it came and lay down between
  them, like [a warm cat|a kitten]. In the morning the {trap} was found, with a hole in it, and two
  who snored.
- "Is it here?" whispered {other}. Nobody answered. For sleep had come, on soft feet, and had
  brought [enough for two|a dream along]. And so it does to this day: it comes when you stop
  running.
- "Do you see it?" asked {other}. {Hero} did not see it, for {his} eyes were shut. Nobody has ever
  seen sleep arrive. [But it always knows the way|You only see where it has been].

premise: something falls from the sky
tones: wondering cosy brave funny
time: night
heroes: !vehicle !sky
ask: sees something fall from the sky | finds something that fell from the sky {in_place} | finds a
  thing that came down from the sky one night
moral: helping somebody home can light up your own door | even the smallest light is missed by
  somebody

plot: the star in the bucket
tones: wondering cosy
heroes: !sea
friend: little star
place: wild, open, town, coast
ask: helps a lost star to get home | finds a star that has fallen from the sky | finds a little
  star {in_place} | wants to bring a star back to the sky
title: A Star in the Bucket | {Hero} and the Star | The Star That Fell {in_place}
draw: way / fail = a ladder / too short by a whole sky | a kite / too shaky | a very high jump /
  over before it began | the tallest tree / still a tree
draw: dish = soup bucket | milk jug | jam jar | washing bowl
beat: here night; hero pointing surprised
- Plop! Something fell into the {dish} of {hero_the}. It hissed a little, and then it shone, [so
  bright that the moon looked twice|like honey]. <Frogs stopped croaking to look at it.> ^
- {When}, {a_hero} looked into the {dish} and the {dish} looked back. It was glowing! Something had
  come down from the sky and was [floating in it like a dumpling|splashing about]. ^
- {A_hero} was just going to wash the {dish}. ^ Then a light came down, whoosh, zing, plop, and
  [the water turned gold|there was something in it]. "[That was not there before,|Hello?]" said
  {hero}.
- One star was missing, and {a_hero} noticed it first. There was a hole in the sky, just above
  {place}. ^ And {spot}, in the {dish}, something glowed.
beat: here night; hero sitting curious; friend sitting sad
- It was {a_friend}, wet all over. "I leaned out too far," {fhe} said. "[I wanted to see what you
  were eating|You look so small from up there, I wanted to see you]. And now I can't get back."
- Out climbed {a_friend} and shook {fhimself}. "[Is this the sky|Am I late]?" {fhe} asked. "I have
  to be in my place by midnight. Otherwise the ships will sail in the wrong direction!"
- "[Brrr|Don't drink me]!" said a thin voice. It was {a_friend}. {Fhe} had nodded off up there and
  rolled over the edge. "If I am not back when the moon comes by, nobody will know where north is."
- {Hero} fished it out with a spoon. It was {a_friend}, and {fhe} was crying sparks. "I slipped,"
  {fhe} sobbed. "[And it is such a long way up|I have never been down]."
beat: here night; hero arms up worried; friend sitting worried
- They tried {way}. It was {fail}. They tried throwing, too. {Friend} went up, said "Wheee," and
  came down again. "[Again|Not like that], please," said {friend}. <"You throw very nicely,
  though.">
- {Hero} thought of {way}. That was {fail}. Then {he} tried blowing from below, until {he} saw
  stars. "[That is only me|There is just one here]," said {friend}.
- First they took {way}, which was {fail}. Then {hero} asked the wind. "Too heavy," said the wind.
  {He} asked a bat. "Too hot," said the bat. [They sat down and thought|That left nobody].
- {Hero} was good at ideas. The first one was {way}, and it was {fail}. The second one was to call
  for the moon. [The moon was busy|But the moon is rather deaf]. {Friend} began to flicker.
beat: here night; hero sitting calm; friend sitting happy
- Then {hero} remembered how {friend} had shone when {he} told a joke. Each time {friend} was glad,
  {fhe} grew lighter! "[Do you know the one about the sneezing cow|What does a star have for
  breakfast]?" asked {hero}. And {friend} began to float.
- "Tell me about home," said {hero}, to comfort {fhim}. So {friend} told {him} of the quiet and of
  [the Great Bear, who snores|the comets, who never wave]. The more {fhe} told, the brighter {fhe}
  grew. And then {fhe} floated up a little.
- {Hero} was so sorry for {friend} that {he} gave {fhim} [a hug|{his} last biscuit]. And what
  happened? {Friend} turned warm and light, and rose by an inch. "It is the being sad that is so
  heavy!" cried {hero}.
- Now {hero} did the only thing left: {he} sang. {He} sang all wrong, and {friend} laughed out
  loud. And look: with each laugh {fhe} went [up a bit|one step higher]. "More!" cried {friend}.
  "Sing worse!"
beat: here night; hero waving happy; friend flying happy
- Up and up went {friend}, until the hole in the sky was closed. {Hero} looked for a long time. One
  star winked. And the water in the {dish} has [glowed a little|tasted of light] ever since.
- At midnight all the stars were there, one of them still a bit damp. {Hero} emptied the {dish},
  and at the very bottom lay a spark. It is [on the windowsill|by the door] now. {He} never needs a
  candle.
- "[Thank you|Look up sometimes]!" called {friend}, and slipped into {fhis} place with a click. Now
  {hero} leaves the {dish} outside every night. You never know. Somebody might lean out too far.
- And so the ships sailed in the right direction. When {hero} can't sleep, {he} looks for the star
  with [soap on its ear|the hiccups]. Then {he} tells it a joke, and up there something giggles.

plot: the moon's button
tones: funny wondering
heroes: !sea
other: little moon
place: wild, open, town
ask: finds something that belongs to the moon | finds the moon's lost button | has a visit from the
  moon
title: The Moon's Button | The Night the Moon Came Down | {Hero} and the Moon's Coat
draw: use1 / use2 = as a plate / as a mirror | as a sledge / as a hat | as a drum / as a little
  table | as a shield / as a lid for the pot
beat: here night; hero standing curious
- Something round and silver lay {spot}. {Hero_the} found it, because {he} [stubbed a toe on it|saw
  it shine]. It was as big as a wheel, and it had four holes in it. <What could it be?> ^
- Clang! Out of the sky fell a shining thing and rolled up to {hero_the}. It was round, with four
  holes. "[A plate|What a strange plate]," said {hero}. "But the soup runs out." ^
- {When}, {a_hero} found a silver wheel {spot}. It was cool and smooth, with four holes in the
  middle. ^ "Finders keepers," {he} said, [and looked around, just in case|rather quickly].
- {A_hero} had never owned anything silver. ^ Now there was a silver thing {spot}, big as a
  cartwheel. It had four neat holes, and [it fell|it had fallen] right out of the sky.
beat: here night; hero sitting happy
- {Hero} used it {use1}. Then {he} used it {use2}. It was good for everything! [Only the nights
  were odd|But the night was odd]: they were so very dark. <"Somebody ought to do something about
  that," said {hero}.>
- It was useful {use1}, and on Sundays {use2}. {Hero} was delighted. But up in the sky the moon
  [held its coat together with one hand|looked cold], and hardly shone at all.
- First {he} used it {use1}, then {use2}. "It is the best thing I ever found," {he} said. [Nobody
  could see it very well|It was a pity that it was so dark], for that night the moon stayed behind
  a cloud.
- All evening {hero} played with it. It did well {use1}, and even better {use2}. "[Where is the
  moon tonight|How dark it is]!" people said, and bumped into each other.
beat: here night; hero standing surprised; other sitting sad
- Then somebody cleared {ohis} throat. Behind {hero} stood {a_other}, in a long coat that would not
  close. "Excuse me," {ohe} said, "[has anyone found a button?|I believe that is my button.]"
- The next night there was a glow {spot2}. It was {a_other}, down on hands and knees. "It must be
  here somewhere," {ohe} muttered. "[I can't go about with an open coat|One button, and everything
  flaps]. The light falls out!"
- "Atchoo!" There, {spot2}, sat {a_other}, wrapped in a cloud. "I have caught a cold," {ohe} said.
  "A button came off my coat, and [it is draughty up there|the north wind gets in]."
- At midnight it knocked. Outside stood {a_other}, who was even rounder close up. "[I am so sorry
  to disturb you|Good evening]," {ohe} said. "It is about a button. Silver. Four holes."
beat: here night; hero sad sad; other sitting sad > hero sitting happy; other sitting happy
- {Hero} grew hot, then cold. {He} would have liked so much to keep it! But {he} saw how {other}
  shivered. "Here," {he} said, and fetched a needle as well. [{He} even sewed it on|"Hold still,"
  {he} said].
- {Hero} hid it behind {his} back. Then {other} sneezed, and three stars went out. "Bless you,"
  said {hero}, and held out the button. "[I only borrowed it|It makes a good lid, but you need it
  more]." And {he} looked for thread.
- "It could be anybody's button," said {hero} slowly. {Other} opened the coat a little, and there
  were the others: seven silver buttons, and a gap. [That settled it|{Hero} sighed]. {He} took the
  strongest thread that there was, and sewed.
- For a moment {hero} said nothing. It is hard to give back the best thing you ever found. Then
  {he} did it anyway, and sewed it on with [fishing line|blue wool], because blue was all there
  was.
beat: here night clear; hero waving happy; other flying happy
- "Warm!" sighed {other}, and rose up. How bright it was all at once! And since then, on clear
  nights, {hero} can see a small blue [knot|stitch] on the moon. Nobody else knows what it is.
- {Other} buttoned up and flew home, and the night was silver to the very edges. On the sill lay a
  thank-you: a smaller button, [for a small coat|with four tiny holes]. It fitted {hero}'s coat
  exactly.
- That night everybody said, "What a moon!" {Hero} only smiled. And when {he} walks about late, a
  soft light goes along beside {him}, [all the way to the door|round every corner]. The moon does
  not forget a good button.
- Then {other} floated up, and all the shadows came back. "Is there anything that you wish for?"
  {ohe} called. {Hero} thought. "[Shine in at my window|Come by sometimes]," {he} said. So if you
  see a window that is brighter than the others, you know whose it is.

plot: wish on a stone
tones: funny brave wondering
friend: any
ask: finds a wishing star and can't decide | catches a shooting star | has one wish
both: find a fallen star and get one wish | quarrel about a wish
title: One Wish for Two | {Hero}, {friend} and the Wish | The Wish That Was Left
heroes: !sea
draw: want1 / want2 / silly = a mountain of pancakes / a golden boat / a sausage on your nose | a
  crown / a hundred kites / pink ears | a castle of cheese / a flying bed / a beard of moss | all
  the cake in the world / a pet cloud / hiccups on Mondays
beat: here night; hero pointing surprised; friend standing surprised
- {A_hero} and {a_friend} saw it at the same time: a streak, a bang, and a warm little stone,
  {spot}. ^ The stone said in a crackly voice: "One wish. [No returns|Choose well]."
- Every evening {a_hero} and {a_friend} sat {in_place} and looked up. ^ Tonight the sky threw
  something down. It was a stone that glowed, and it spoke: "You have one wish. [One|I said one]."
- "It is mine!" "It is mine!" {A_hero} and {a_friend} both had hold of it. It was a piece of a
  shooting star, still warm. "[One wish, then I am just a stone|I have one wish in me]," it said.
  <"Do stop pulling."> ^
- Two friends, one shooting star. It had landed right between {a_hero} and {a_friend}. ^ "[Good
  evening, I grant one wish|Hurry up]," said the star. "I cool down fast."
beat: here night; hero standing angry; friend standing angry
- "{want1}!" said {hero}. "Don't be silly. {want2}!" said {friend}. "You always choose!" "[You
  chose last time|No, you]!" They had never quarrelled before. <They were surprisingly good at it.>
- {Hero} wanted {want1}. {Friend} wanted {want2}. They said it politely, then loudly, then [with
  their backs to each other|with stamping]. The star glowed a bit less.
- "We wish for {want1}," said {hero}. "We do not!" cried {friend}. "We wish for {want2}!" [Nose to
  nose they stood|They shouted so loud that owls complained]. And the star grew cooler and cooler.
- It could have been so nice. But {hero} said "{want1}," and {friend} said "{want2}," and then both
  said [things about each other's ears|things that were not nice at all].
beat: here night; hero arms up angry; friend arms up angry > hero standing surprised; friend
  standing sad
- "I wish you had {silly}!" shouted {hero}. Pling, went the stone. Oh dear. There stood {friend},
  with {silly}. [Nobody said anything|It was very quiet]. Only the star said, "Done."
- "You know what?" cried {hero}. "I wish you {silly}!" It was out before {he} could stop it. Pling!
  And {friend} had it: {silly}. {Fhis} lip began to tremble.
- And then {hero} said a stupid thing. {He} said, "I wish for you to have {silly}." [Pling|Zing]!
  "As you wish," said the star. {Friend} felt, and found, and cried out.
- "Then have {silly}, for all I wish!" said {hero} in a temper. You must never say such a thing to
  a star. Pling! {Friend} had {silly}, [and began to cry|and it looked dreadful]. The wish was used
  up.
beat: here night; hero sitting sad; friend sitting sad
- {Hero} was ashamed. "I am sorry," {he} said. "I would give anything to undo it." {He} [went
  red|cried a little], and one tear fell on the stone. Psssh. "[Well, well|Oh]," said the stone.
  "That makes it warm again. There is a bit left."
- "I did not mean it," said {hero} softly. "It was the quarrel talking." {He} took {friend} by the
  {fhand}. Where their {hands} touched the stone, it began to [glimmer|glow]. "Half a wish," it
  said. "For two who are sorry."
- {Hero} did not laugh, not even a little. {He} sat down beside {friend}. "I'll wear it for you, if
  I can," {he} said. The stone [crackled|blinked]. "I like that," it said. "I will take one wish
  back. Just one."
- "Please," {hero} begged the stone. "I do not need {want1}. I do not need anything. I only want
  {friend} back as {fhe} was." "[Is that your wish?|That is a better wish,]" said the stone. "For
  that one I have just enough left."
beat: here night; hero sitting happy; friend sitting happy
- Pling! And {silly} had gone. They looked at each other and laughed until they had to lie down.
  The stone is cold now. It holds their door open. And {want1}? [They did not miss it|Nobody missed
  it].
- And {friend} was {friend} again, ears and all. "I would have shared it, you know," said {friend},
  "half {want1}, half {want2}." [They tried to picture that|They imagined it]. Then they laughed so
  hard that two owls moved out.
- Pling, it went, very softly. Everything was as before, and that was the best wish of all. Next
  evening they sat there again and looked up. "If another one falls," said {hero}, "[we will
  duck|you choose]."
- Then the light in it went out. {Friend} felt {fhis} nose and {fhis} ears: all well. They buried
  the stone {spot2}, quite deep. [Since then one thing grows there: clover, and always with four
  leaves|You can be too rich in wishes, they thought, but not in friends].
""")
