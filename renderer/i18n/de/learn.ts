/** The pages to read. */
export const learn = {
  Learn: "Nachlesen",
  "psoas hip flexors lever pelvis": "psoas hüftbeuger hebel becken",
  "pelvic tilt test hollow arch": "beckenkippen probe hohlkreuz",
  "breath belly core": "atmung atem bauch rumpf",
  "sore muscles ache doms hurts": "muskeln schmerzen weh",
  "doctor physio red flag warning signs emergency numb": "arzt ärztin physio warnzeichen notfall taub",
  "read pages": "lesen seiten lernen wissen",
  "learn read": "nachlesen lesen wissen",
  "Five short pages about leg raises and your back.": "Fünf kurze Seiten über Beinheben und deinen Rücken.",
  "Where this comes from": "Woher das kommt",
  "Other pages": "Andere Seiten",

  "Why leg raises pull on the back": "Warum Beinheben am Rücken zieht",
  "A long lever, a pelvis that tips, and what makes it lighter.":
    "Ein langer Hebel, ein Becken, das kippt, und was es leichter macht.",
  "What happens": "Was passiert",
  "Lying leg raises are work for the muscles at the front of the hips. Straight legs are a long lever, and these muscles have to hold all of it. They start at the pelvis and the spine: they tip the pelvis forward, and the deepest of them, the psoas, squeezes the spine together as it pulls.":
    "Beinheben im Liegen ist Arbeit für die Muskeln vorn an der Hüfte. Gestreckte Beine sind ein langer Hebel, und diese Muskeln müssen ihn ganz halten. Sie setzen an Becken und Wirbelsäule an: Sie kippen das Becken nach vorn, und der tiefste von ihnen, der Psoas, drückt beim Ziehen die Wirbelsäule zusammen.",
  "It is your belly muscles that have to hold the pelvis. While they can, the lower back stays on the floor. When they cannot, it comes up, arches and takes the load. That is what many people feel.":
    "Halten müssen das Becken deine Bauchmuskeln. Solange sie das können, bleibt der untere Rücken am Boden. Können sie es nicht, hebt er sich ab, geht ins Hohlkreuz und trägt die Last. Das ist es, was viele spüren.",
  "What makes it lighter, in this order": "Was es leichter macht, in dieser Reihenfolge",
  "Technique: tilt the pelvis before the legs leave the floor, keep breathing, and lower slowly, only as far as the back stays down. No hands under the hips, no swing.":
    "Technik: das Becken kippen, bevor die Beine den Boden verlassen, weiteratmen, und langsam senken, nur so weit, wie der Rücken unten bleibt. Keine Hände unter der Hüfte, kein Schwung.",
  "A shorter lever: with the knees at a right angle the hardest moment is about ×{right} of straight legs, with a tight bend about ×{tight}.":
    "Ein kürzerer Hebel: Mit rechtem Winkel in den Knien ist der schwerste Moment etwa ×{right} von gestreckten Beinen, eng gebeugt etwa ×{tight}.",
  "Less range: stopping at 60° above the floor asks for half. But such a stop is kept by will: 15° too low, and it is about 40 % more. Bent knees are stopped by the floor.":
    "Weniger Bewegungsumfang: Bei 60° über dem Boden anzuhalten verlangt die Hälfte. Aber so ein Halt hängt am Willen: 15° zu tief, und es sind etwa 40 % mehr. Gebeugte Knie hält der Boden auf.",
  "Another exercise for the same muscles: a dead bug moves one leg at a time while the back lies on the floor.":
    "Eine andere Übung für dieselben Muskeln: Ein Dead Bug bewegt ein Bein nach dem anderen, während der Rücken am Boden liegt.",
  "What is easily got wrong": "Was man leicht falsch versteht",
  "Bent legs are not lighter at every angle: high up they load the hips more than straight ones. What counts is the hardest moment of the repetition. Speed counts too: turning the legs round within one second adds about half again, within three seconds next to nothing.":
    "Gebeugte Beine sind nicht in jedem Winkel leichter: Weit oben belasten sie die Hüften mehr als gestreckte. Es zählt der schwerste Moment der Wiederholung. Auch das Tempo zählt: Beine, die in einer Sekunde umkehren, bringen noch einmal etwa die Hälfte dazu, in drei Sekunden fast nichts.",
  "A full leg raise is nobody’s beginner standard. Healthy people between 18 and 29 lost the flat back at about 15° above the floor (men) and 37° (women), on average.":
    "Volles Beinheben ist für niemanden der Anfang. Gesunde Leute zwischen 18 und 29 verloren den flachen Rücken im Mittel bei etwa 15° über dem Boden (Männer) und 37° (Frauen).",
  "Bogduk and others 1992: what the psoas does to the lumbar spine.":
    "Bogduk und andere 1992: was der Psoas an der Lendenwirbelsäule tut.",
  "de Leva 1996: masses and lengths of the parts of the body.": "de Leva 1996: Massen und Längen der Körperteile.",
  "Krause and others 2005: where healthy people lose the flat back while lowering both legs.":
    "Krause und andere 2005: wo Gesunde beim Senken beider Beine den flachen Rücken verlieren.",
  "The ratios are worked out by Supine from these parts of the body; the stop at 60° is our own rule.":
    "Die Verhältnisse rechnet Supine aus diesen Körperteilen; der Halt bei 60° ist unsere eigene Regel.",
  "Try the lever": "Probier den Hebel aus",
  "of two straight legs at the floor, at the hardest moment":
    "von zwei gestreckten Beinen am Boden, im schwersten Moment",

  "The flat-back check with the hands": "Der flache Rücken, mit den Händen geprüft",
  "Feel how low your legs can go while the lower back stays down.":
    "Spür, wie tief deine Beine können, während der untere Rücken unten bleibt.",
  "The check": "So prüfst du",
  "Lie on your back with your knees bent and your feet flat. Put both hands flat under your waist.":
    "Leg dich auf den Rücken, Knie gebeugt, Füße flach. Schieb beide Hände flach unter die Taille.",
  "Tilt the pelvis until your waist rests on your hands with a light, even pressure. Breathe, and remember how that feels.":
    "Kipp das Becken, bis die Taille mit leichtem, gleichmäßigem Druck auf den Händen liegt. Atme, und merk dir, wie sich das anfühlt.",
  "Lift one bent leg, then the other. Go on only if the pressure stays the same.":
    "Heb ein gebeugtes Bein, dann das andere. Mach nur weiter, wenn der Druck gleich bleibt.",
  "Put one foot down again and lower the other leg slowly. As soon as the pressure on your hands gets less, stop and go back up a little. That is as low as you go today.":
    "Stell einen Fuß wieder ab und senk das andere Bein langsam. Sobald der Druck auf die Hände nachlässt, halt an und geh ein wenig zurück. So tief gehst du heute.",
  "Put both feet down, rest, and check the other side.":
    "Stell beide Füße ab, ruh dich aus, und prüf die andere Seite.",
  "In training": "Im Training",
  "For the check your hands are under the waist. In training they lie beside you: under the hips they hide the very feeling you need.":
    "Zum Prüfen sind die Hände unter der Taille. Im Training liegen sie neben dir: Unter der Hüfte verdecken sie genau das Gefühl, das du brauchst.",
  "Tick “Back came off the floor” in the technique list when it did. From that Supine learns how low you can go, and limits the range to it. Until then a limited straight leg raise stops at 60° above the floor.":
    "Hake in der Technikliste „Rücken löste sich vom Boden“ an, wenn es so war. Daraus lernt Supine, wie tief du kannst, und begrenzt den Bewegungsumfang darauf. Bis dahin endet begrenztes gestrecktes Beinheben bei 60° über dem Boden.",
  "What not to do": "Was du lassen solltest",
  "Do not look for your limit by lowering both straight legs as far as you can. That is itself the hardest exercise, and no test for a back that hurts.":
    "Such deine Grenze nicht, indem du beide gestreckten Beine so tief senkst, wie du kannst. Das ist selbst die schwerste Übung und keine Probe für einen Rücken, der weh tut.",
  "The check with the hands, and that a limited straight leg raise stops at 60° until your angle is known, are our own rules.":
    "Die Prüfung mit den Händen, und dass begrenztes gestrecktes Beinheben bei 60° endet, bis dein Winkel bekannt ist, sind unsere eigenen Regeln.",

  "Bracing and breathing": "Spannen und atmen",
  "A firm belly that holds the pelvis, without holding your breath.":
    "Ein fester Bauch, der das Becken hält, ohne dass du die Luft anhältst.",
  Bracing: "Spannen",
  "Bracing means that the belly gets firm all round, as if somebody were about to tickle you, and the pelvis stays where it is. Be as firm as the exercise asks, not as firm as you can: breathing has to go on.":
    "Spannen heißt: Der Bauch wird rundum fest, als wollte dich gleich jemand kitzeln, und das Becken bleibt, wo es ist. Sei so fest, wie die Übung es verlangt, nicht so fest, wie du kannst: Das Atmen muss weitergehen.",
  "Before the legs leave the floor, tilt the pelvis until the waist lies on the floor. Then brace, then lift. In the other order the legs have already tipped the pelvis.":
    "Kipp das Becken, bis die Taille am Boden liegt, bevor die Beine ihn verlassen. Dann spannen, dann heben. Andersherum haben die Beine das Becken schon gekippt.",
  Breathing: "Atmen",
  "Breathe out while the legs lift or move away, and in while you wait. Firm belly, soft throat.":
    "Atme aus, während die Beine sich heben oder entfernen, und ein, während du wartest. Fester Bauch, weicher Hals.",
  "A held breath feels strong for a moment, but it ends before the set does, and then the pelvis goes. If it only works with your breath held, take fewer repetitions or an easier step. “Held my breath” in the technique list tells Supine so.":
    "Angehaltene Luft fühlt sich einen Moment lang stark an, aber sie endet vor dem Satz, und dann gibt das Becken nach. Geht es nur mit angehaltener Luft, nimm weniger Wiederholungen oder eine leichtere Stufe. „Atem angehalten“ in der Technikliste sagt es Supine.",
  "Learning it": "So lernst du es",
  "Start with the legs up on a wall or a chair: breathe in to the sides and the back of the ribs, breathe out slowly until the waist gets heavy. Once that is easy, brace in the same position and keep the same breath. Repeat holds of about ten seconds before you make them longer.":
    "Beginn mit den Beinen an einer Wand oder auf einem Stuhl: Atme in die Seiten und den Rücken der Rippen ein, atme langsam aus, bis die Taille schwer wird. Ist das leicht, spann in derselben Lage und behalte denselben Atem. Wiederhole Halte von etwa zehn Sekunden, bevor du sie länger machst.",
  "Practice descriptions of the curl-up, the side plank and the bird dog: repeated holds of ten seconds.":
    "Beschreibungen aus der Praxis zu Curl-up, Seitstütz und Bird Dog: wiederholte Halte von zehn Sekunden.",
  "That a held breath asks for fewer repetitions is our own rule, and so are the words for how firm is enough.":
    "Dass angehaltene Luft weniger Wiederholungen verlangt, ist unsere eigene Regel, ebenso die Worte dafür, wie fest genug ist.",

  "Soreness or pain": "Muskelkater oder Schmerz",
  "Two feelings that are logged apart, and how to tell them.":
    "Zwei Empfindungen, die getrennt eingetragen werden, und woran du sie unterscheidest.",
  "How to tell them": "So unterscheidest du sie",
  Question: "Frage",
  "Muscle soreness": "Muskelkater",
  Where: "Wo",
  "In the muscles: the belly wall or the front of the hips, on both sides":
    "In den Muskeln: Bauchdecke oder vorn an der Hüfte, auf beiden Seiten",
  "In the back, in a joint, or on one side": "Im Rücken, in einem Gelenk oder auf einer Seite",
  When: "Wann",
  "Begins half a day to two days later": "Beginnt einen halben bis zwei Tage später",
  "During the set, right after it, or still there the next morning":
    "Im Satz, gleich danach, oder am nächsten Morgen noch da",
  "What it is like": "Wie es ist",
  "Dull, and only when you move or press": "Dumpf, und nur wenn du dich bewegst oder drückst",
  "Sharp, electric, burning, or there at rest too": "Stechend, elektrisch, brennend, oder auch in Ruhe da",
  "Not sure? Log it as pain. That only makes the plan more careful.":
    "Nicht sicher? Trag es als Schmerz ein. Das macht den Plan nur vorsichtiger.",
  "What Supine makes of it": "Was Supine daraus macht",
  "Soreness is kept apart and never counts as pain. From 4 on, the next session has one set less.":
    "Muskelkater bleibt getrennt und zählt nie als Schmerz. Ab 4 hat die nächste Einheit einen Satz weniger.",
  "Up to 2, and as before the next morning: carry on.": "Bis 2, und am nächsten Morgen wie vorher: weitermachen.",
  "3: it stays as it is, and nothing gets harder.": "3: Es bleibt, wie es ist, und nichts wird schwerer.",
  "4 or 5: technique first if points were missed, else a shorter lever or less range.":
    "4 oder 5: zuerst die Technik, wenn Punkte fehlten, sonst ein kürzerer Hebel oder weniger Bewegungsumfang.",
  "6: leave this exercise for today; next time something much easier takes its place.":
    "6: Lass die Übung für heute; beim nächsten Mal steht etwas viel Leichteres an ihrer Stelle.",
  "7 and more, or anything sharp or electric: the session ends, with two days of rest and a few questions.":
    "7 und mehr, oder etwas Stechendes oder Elektrisches: Die Einheit endet, mit zwei Tagen Ruhe und ein paar Fragen.",
  "One point is not news": "Ein Punkt ist keine Nachricht",
  "The same back gets a 3 one day and a 4 the next. A change of two points, or of about a third, is one to take seriously. That is why Supine looks at several sessions before it makes anything harder.":
    "Derselbe Rücken bekommt an einem Tag eine 3 und am nächsten eine 4. Eine Änderung um zwei Punkte oder etwa ein Drittel ist ernst zu nehmen. Darum schaut Supine auf mehrere Einheiten, bevor es etwas schwerer macht.",
  "Ostelo and others 2008: which changes of a back pain rating mean something (2 points, or 30 %).":
    "Ostelo und andere 2008: welche Änderung einer Rückenschmerz-Bewertung etwas bedeutet (2 Punkte oder 30 %).",
  "The line between soreness and pain, and what follows from which rating, are our own rules. They are made to be careful, not to tell what it is.":
    "Die Grenze zwischen Muskelkater und Schmerz, und was aus welcher Bewertung folgt, sind unsere eigenen Regeln. Sie sollen vorsichtig sein, nicht sagen, was es ist.",
  "When it is felt": "Wann es zu spüren ist",
  Training: "Training",
  Evening: "Abend",
  "Next day": "Nächster Tag",
  "Third day": "Dritter Tag",
  "Pain: with the set, and perhaps again the next morning":
    "Schmerz: mit dem Satz, und vielleicht noch einmal am Morgen",
  "Soreness: half a day to two days later, then it goes":
    "Muskelkater: einen halben bis zwei Tage später, dann vergeht er",
  "A sketch, not a measurement.": "Eine Skizze, keine Messung.",

  "When to see somebody": "Wann du jemanden fragen solltest",
  "Signs that are not a training matter, and what to do about them.":
    "Anzeichen, die keine Trainingssache sind, und was dann zu tun ist.",
  "Why Supine asks": "Warum Supine fragt",
  "Some signs are not a training matter. A single one says little, and no program can put them together: that takes a person who looks at you. So Supine asks, pauses and sends you on. It never says what a sign means.":
    "Manche Anzeichen sind keine Trainingssache. Ein einzelnes sagt wenig, und kein Programm kann sie zusammenfügen: Dazu braucht es einen Menschen, der dich ansieht. Darum fragt Supine, macht Pause und schickt dich weiter. Es sagt nie, was ein Anzeichen bedeutet.",
  "Today, as an emergency": "Heute, als Notfall",
  "Call your emergency number or go to an emergency department. Do not drive yourself if your legs feel weak.":
    "Ruf den Notruf oder geh in eine Notaufnahme. Fahr nicht selbst, wenn sich deine Beine schwach anfühlen.",
  "A doctor or physiotherapist first": "Zuerst zur Ärztin, zum Arzt oder zur Physiotherapie",
  "Loaded training waits until it was checked or has settled. Walking and the breathing drills can go on as long as they feel fine. If it gets worse or spreads, treat it as urgent.":
    "Belastendes Training wartet, bis es angesehen wurde oder sich beruhigt hat. Gehen und die Atemübungen können weitergehen, solange sie sich gut anfühlen. Wird es schlimmer oder breitet sich aus, behandle es als dringend.",
  "Ask before you begin": "Frag, bevor du anfängst",
  "Pregnancy, surgery in the last months, a hernia, or low bone density: talk to your clinician about what suits you, and tick it in the settings. With low bone density Supine brings in no exercise that bends the spine under load.":
    "Schwangerschaft, eine Operation in den letzten Monaten, ein Bruch oder geringe Knochendichte: Sprich mit deiner Ärztin oder deinem Arzt darüber, was zu dir passt, und hake es in den Einstellungen an. Bei geringer Knochendichte bringt Supine keine Übung ins Spiel, die die Wirbelsäule unter Last beugt.",
  "NHS and clinic guidance on warning signs of back pain.":
    "Hinweise des NHS und von Kliniken zu Warnzeichen bei Rückenschmerzen.",
  "Cauda equina leaflet for patients, Oxford University Hospitals NHS.":
    "Merkblatt zum Cauda-equina-Syndrom, Oxford University Hospitals NHS.",
  "Table of red flags in the AHCPR guideline on back problems (NBK52120).":
    "Tabelle der Warnzeichen in der AHCPR-Leitlinie zu Rückenbeschwerden (NBK52120).",
  "Finucane and others 2020: a framework for red flags, and how little a single one says.":
    "Finucane und andere 2020: ein Rahmen für Warnzeichen, und wie wenig ein einzelnes sagt.",
  "Which answers pause training, and for how long, are our own rules, on the careful side. Supine is a training log: it does not diagnose, treat or clear anybody.":
    "Welche Antworten das Training pausieren und wie lange, sind unsere eigenen Regeln, eher vorsichtig. Supine ist ein Trainingsprotokoll: Es stellt keine Diagnosen, behandelt nicht und gibt niemandem grünes Licht.",
  "Below the knee": "Unterhalb des Knies",
  "Anything felt below the knee pauses loaded training, at any rating, until somebody has looked at it or it has settled.":
    "Alles, was unterhalb des Knies zu spüren ist, pausiert belastendes Training, bei jeder Bewertung, bis es jemand angesehen oder es sich beruhigt hat.",
  "Answer the safety questions": "Sicherheitsfragen beantworten",
} as const;
