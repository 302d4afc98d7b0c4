/** What the coach concludes, in German: reasons, rules, changes, and the words for places, signs and equipment. */
export const words = {
  "It hangs from the bar, and {than} does not.": "Hängt an der Stange, {than} nicht.",
  "It needs what you do not have: {equipment}.": "Braucht, was du nicht hast: {equipment}.",
  "You said this bothers you: {what}.": "Du hast gesagt, das macht dir Mühe: {what}.",
  "Not without your clinician: {condition}.": "Nicht ohne deine Ärztin oder deinen Arzt: {condition}.",
  "No hanging or advanced work within 14 days of 3 or more.":
    "Innerhalb von 14 Tagen nach einer 3 oder mehr nichts im Hängen und nichts Fortgeschrittenes.",
  "It can be logged, but is never offered.": "Lässt sich eintragen, wird aber nie vorgeschlagen.",
  "{what} is ticked": "{what} ist angekreuzt",
  "Not in your equipment: {equipment}": "Fehlt unter deinen Geräten: {equipment}",
  "You said never": "Du hast „nie“ gesagt",
  "Paused by you": "Von dir pausiert",
  "Paused by you until {day}": "Von dir pausiert bis {day}",
  "Not {exercise}: {setting}": "Nicht „{exercise}“: {setting}",
  "{reason}; {more}": "{reason}; {more}",
  "Back once that is no longer ticked.": "Wieder da, sobald das nicht mehr angekreuzt ist.",
  "Back once that is in your equipment.": "Wieder da, sobald das unter deinen Geräten ist.",
  "Back once you take that back.": "Wieder da, sobald du das zurücknimmst.",
  "Back once you end the pause.": "Wieder da, sobald du die Pause beendest.",
  "Back on {day}.": "Wieder da am {day}.",
  "nothing in its place fits this day.": "nichts an ihrer Stelle passt an diesem Tag.",
  "{exercise} left out": "{exercise} entfällt",
  "You said never.": "Du hast „nie“ gesagt.",
  "You took it out of your lists.": "Du hast sie aus deinen Listen genommen.",
  "Another movement: {this}, not {that}.": "Eine andere Bewegung: {this} statt {that}.",
  "One of your favourites.": "Eine deiner Lieblingsübungen.",
  "It would be fine in place of {exercise}.": "Wäre an der Stelle von {exercise} in Ordnung.",
  "Not in this place.": "Nicht an dieser Stelle.",
  "Locked by you in {routines}: it stays there although {rule} asks for this. Unlock it in the routine to let it change.":
    "Von dir gesperrt in {routines}: Es bleibt dort, obwohl {rule} das hier verlangt. Entsperre die Stelle in der Routine, damit sie sich ändern kann.",
  "A movement of the same kind.": "Eine Bewegung derselben Art.",
  "The same movement with a shorter lever.": "Dieselbe Bewegung mit kürzerem Hebel.",
  "Another movement for the same muscles.": "Eine andere Bewegung für dieselben Muskeln.",
  "{count, plural, =1 {once} other {# times}}": "{count, plural, =1 {einmal} other {#-mal}}",
  "{low} to {high}": "{low} bis {high}",
  "on {day}": "am {day}",
  "from {from} to {to}": "von {from} bis {to}",
  "you rated {rating} after it": "danach hast du {rating} angegeben",
  "{rating} the next morning": "{rating} am nächsten Morgen",
  "Done {times}, {when}.": "{times} gemacht, {when}.",
  "Done {times}, {when}; {felt}.": "{times} gemacht, {when}; {felt}.",
  "It has not been trained yet.": "Noch nicht trainiert.",
  "{exercise}, trained {times}.": "{exercise}, {times} trainiert.",
  "From {first} to {others}: trained {times}.": "Von {first} zu {others}: {times} trainiert.",
  ", then ": ", dann ",
  "You are here": "Hier bist du",
  "Not for you now": "Passt gerade nicht",
  "Next step": "Nächster Schritt",
  "{clean}, last on {day}.": "{clean}, zuletzt am {day}.",
  "where it starts": "am Anfang",
  "at the far end": "am Umkehrpunkt",
  "on the way": "unterwegs",
  "Others are measured by this one: its hardest moment, {when}, counts as ×1.":
    "An ihr werden andere gemessen: Ihr schwerster Moment, {when}, zählt als ×1.",
  "At its hardest, {when}, {exercise} asks the hip flexors for {ratio} of a straight leg raise.":
    "Am schwersten, {when}, verlangt „{exercise}“ von den Hüftbeugern {ratio} eines gestreckten Beinhebens.",
  "Starting and stopping the legs at this tempo adds up to about {ratio} on top. Slower is lighter.":
    "Anfahren und Abbremsen der Beine kommt bei diesem Tempo mit bis zu etwa {ratio} dazu. Langsamer ist leichter.",
  "This exercise has no joint angles, so what it asks is a guess from its movement and its lever.":
    "Für diese Übung gibt es keine Gelenkwinkel; was sie verlangt, ist aus Bewegung und Hebel geschätzt.",
  "Here the legs carry or rest, so the hip flexors hold nothing up. Look at the load on the lower back instead.":
    "Hier tragen oder ruhen die Beine, die Hüftbeuger halten also nichts hoch. Schau stattdessen auf die Last am unteren Rücken.",
  "Static hip moments from body segment data (de Leva 1996): ratios are good to about 3 %, newton metres to about 12 %. Psoas and the spine: Bogduk 1992. Pelvis and leg lowering: Krause 2005.":
    "Statische Hüftmomente aus Körpersegmentdaten (de Leva 1996): Verhältnisse gelten auf etwa 3 %, Newtonmeter auf etwa 12 %. Psoas und Wirbelsäule: Bogduk 1992. Becken und Beinsenken: Krause 2005.",
  "Demand index about {index} of 100. A guess from the kind of movement; no leg has to be held.":
    "Anforderung etwa {index} von 100. Geschätzt aus der Bewegungsart; kein Bein muss gehalten werden.",
  "About {ratio} of a straight leg raise, demand index about {index} of 100. A guess from the kind of movement and its lever.":
    "Etwa {ratio} eines gestreckten Beinhebens, Anforderung etwa {index} von 100. Geschätzt aus der Bewegungsart und ihrem Hebel.",
  "What was logged so far leaves it open whether your back takes the next step.":
    "Was bisher eingetragen ist, lässt offen, ob dein Rücken den nächsten Schritt mitmacht.",
  "Nothing is logged yet that says how much is comfortable for you.":
    "Noch ist nichts eingetragen, das sagt, wie viel für dich angenehm ist.",
  "from {sessions, plural, =1 {one session} other {# sessions}}: {howMuch}":
    "aus {sessions, plural, =1 {einer Einheit} other {# Einheiten}}: {howMuch}",
  "Not known yet how much of a straight leg raise is comfortable: unsure up to about {high} %, {known}.":
    "Noch ist nicht bekannt, wie viel eines gestreckten Beinhebens angenehm ist: unsicher bis etwa {high} %, {known}.",
  "Likely comfortable up to about {low} % of a straight leg raise, unsure between {low} % and {high} %, {known}.":
    "Wahrscheinlich angenehm bis etwa {low} % eines gestreckten Beinhebens, unsicher zwischen {low} % und {high} %, {known}.",
  "It asks nothing of the hips: no leg has to be held.":
    "Verlangt nichts von der Hüfte: Kein Bein muss gehalten werden.",
  "A careful place to start here: {exercise}.": "Ein vorsichtiger Anfang hier: {exercise}.",
  "{count, plural, one {# set} other {# sets}}": "{count, plural, one {# Satz} other {# Sätze}}",
  "For {goal}": "Für {goal}",
  "What you do now": "Was du jetzt machst",
  "Where you are since {reason}": "Wo du stehst seit: {reason}",
  "One of your favourites": "Eine deiner Lieblingsübungen",
  "New to you: a gentle start": "Neu für dich: ein sanfter Anfang",
  "{exercise} needs a day between": "{exercise} braucht einen Tag dazwischen",
  "In turn with {exercise}": "Im Wechsel mit {exercise}",
  "{exercise} does not fit here": "{exercise} passt hier nicht",
  "The minutes end before {sets}": "Die Minuten enden vor: {sets}",
  "Fewer than {sets}: the week has enough of this": "Weniger als {sets}: Die Woche hat davon genug",
  "Fewer than {sets}: a lighter week after five in a row":
    "Weniger als {sets}: eine leichtere Woche nach fünf am Stück",
  "Shorter than you asked for: a lighter week after five in a row.":
    "Kürzer als gewünscht: eine leichtere Woche nach fünf am Stück.",
  "Shorter than you asked for: with fewer sets, as the week has enough of them.":
    "Kürzer als gewünscht: mit weniger Sätzen, denn die Woche hat genug davon.",
  "Shorter than you asked for: four exercises are a session, and none gets more sets than it should.":
    "Kürzer als gewünscht: Vier Übungen sind eine Einheit, und keine bekommt mehr Sätze, als sie soll.",
  "Shorter than you asked for: nothing else you chose fits on this day.":
    "Kürzer als gewünscht: Nichts weiter von dem, was du gewählt hast, passt auf diesen Tag.",
  "no room on {day}": "kein Platz am {day}",
  "four exercises already on {day}": "am {day} schon vier Übungen",
  "too close to other demanding work on {day}": "am {day} zu nah an anderer fordernder Arbeit",
  "the week has enough of its hard sets": "die Woche hat genug von ihren harten Sätzen",
  "nothing of it fits on {day}": "am {day} passt nichts davon",
  "there are no further days": "weitere Tage gibt es nicht",
  "{day} ({minutes} min)": "{day} ({minutes} min)",
  "{day} has gone by.": "{day} ist schon vorbei.",
  "{day} is a rest day.": "{day} ist ein Ruhetag.",
  "What you locked on {day} takes {minutes} min; you have {wished}.":
    "Was du am {day} gesperrt hast, dauert {minutes} min; du hast {wished}.",
  "Nothing on {day} ({minutes} min): {reason}.": "Nichts am {day} ({minutes} min): {reason}.",
  "{strand}: loaded work is paused.": "{strand}: Belastende Arbeit pausiert.",
  "{strand}: no exercise is gentle enough to start with.": "{strand}: Keine Übung ist sanft genug für den Anfang.",
  "{strand}: not even {exercise}. {reason}": "{strand}: nicht einmal {exercise}. {reason}",
  "{strand} {times, plural, =0 {not at all} other {once}} instead of twice: {reason}.":
    "{strand} {times, plural, =0 {gar nicht} other {einmal}} statt zweimal: {reason}.",
  "Front of the trunk": "Vorderseite des Rumpfs",
  Sides: "Seiten",
  "Back line": "Rückseite",
  "Breathing and control": "Atmung und Kontrolle",
  "Leg raises and dead bugs": "Beinheben und Dead Bugs",
  Planks: "Planks",
  "Curl-ups": "Curl-ups",
  "Side work": "Seitliche Arbeit",
  "not even one set fits": "nicht einmal ein Satz passt",
  "it is full": "der Tag ist voll",
  "everything left needs a day between": "alles Übrige braucht einen Tag dazwischen",
  "what you chose comes often enough in this week": "was du gewählt hast, kommt in dieser Woche oft genug",
  "nothing of what you chose fits now": "nichts von dem, was du gewählt hast, passt jetzt",
  "{count, plural, one {# technique point missed} other {# technique points missed}}":
    "{count, plural, one {# Technikpunkt verfehlt} other {# Technikpunkte verfehlt}}",
  "{rir, plural, one {# rep in reserve} other {# reps in reserve}}":
    "{rir, plural, one {# Wiederholung in Reserve} other {# Wiederholungen in Reserve}}",
  "{rating} during {exercise}": "{rating} bei {exercise}",
  "{rating}, not settled the next morning": "{rating}, am nächsten Morgen nicht beruhigt",
  clean: "sauber",
  "the week’s average went from {before} to {now}": "der Wochenschnitt ging von {before} auf {now}",
  "{reserve} during {exercise}": "{reserve} bei {exercise}",
  "sore muscles, {rating}": "Muskelkater, {rating}",
  "{days, plural, one {# day without training} other {# days without training}}":
    "{days, plural, one {# Tag ohne Training} other {# Tage ohne Training}}",
  "{reason}, {day}": "{reason}, {day}",
  "{day}: you rated {rating} of 10": "{day}: Du hast {rating} von 10 angegeben",
  "{day}: you rated {rating} of 10 during {exercise}": "{day}: Du hast {rating} von 10 bei {exercise} angegeben",
  "{felt}, {above} more than just before the session.": "{felt}, {above} mehr als direkt vor der Einheit.",
  "{day}: {points}. Next time {cues}.": "{day}: {points}. Nächstes Mal: {cues}.",
  "{day}, in the morning: {rating} of 10, your usual is {usual}.":
    "{day}, am Morgen: {rating} von 10, üblich sind bei dir {usual}.",
  "{day}, in the morning: {rating} of 10, your usual is {usual}, and it had not settled.":
    "{day}, am Morgen: {rating} von 10, üblich sind bei dir {usual}, und es hatte sich nicht beruhigt.",
  "{day}: you ticked “{sign}”.": "{day}: Du hast „{sign}“ angekreuzt.",
  "{day}: you marked {region}.": "{day}: Du hast „{region}“ markiert.",
  "{day}: you called it {quality}.": "{day}: Du hast es „{quality}“ genannt.",
  "Week from {day}: you rated {now} of 10 on average, the week before {before}.":
    "Woche ab {day}: Du hast im Schnitt {now} von 10 angegeben, in der Woche davor {before}.",
  "{day}: {reserve}.": "{day}: {reserve}.",
  "{day}: {reserve} during {exercise}.": "{day}: {reserve} bei {exercise}.",
  "{day}: sore muscles, {rating} of 10. That is not counted as pain.":
    "{day}: Muskelkater, {rating} von 10. Das zählt nicht als Schmerz.",
  "{days, plural, one {# day without training} other {# days without training}} before {day}.":
    "{days, plural, one {# Tag ohne Training} other {# Tage ohne Training}} vor {day}.",
  "{reps, plural, one {# rep} other {# reps}}": "{reps, plural, one {# Wiederholung} other {# Wiederholungen}}",
  "{seconds} s hold": "{seconds} s halten",
  "{reps} holds of {seconds} s": "{reps}-mal {seconds} s halten",
  "{seconds} s down": "{seconds} s ab",
  "{seconds} s pause": "{seconds} s Pause",
  "{seconds} s up": "{seconds} s auf",
  "{seconds} s out": "{seconds} s hin",
  "{seconds} s back": "{seconds} s zurück",
  "not higher than {degrees}°": "nicht höher als {degrees}°",
  "not lower than {degrees}°": "nicht tiefer als {degrees}°",
  "each side": "je Seite",
  "one set less": "ein Satz weniger",
  "half the sets": "die Hälfte der Sätze",
  "Watch: {cues}.": "Achte auf: {cues}.",
  "{exercise}: your own number of sets again.": "{exercise}: wieder deine eigene Zahl an Sätzen.",
  "{exercise}: stays.": "{exercise}: bleibt.",
  "{exercise} stays as it is.": "{exercise} bleibt, wie es ist.",
  "{from}’s session moves to {to}.": "Die Einheit vom {from} rückt auf {to}.",
  "Rest from {from} until {until}.": "Ruhe von {from} bis {until}.",
  "This kind of movement rests until {day}.": "Diese Bewegungsart ruht bis {day}.",
  "{exercise} rests until {day}.": "{exercise} ruht bis {day}.",
  "All training is stopped.": "Alles Training ist angehalten.",
  "Loaded training is paused. Breathing and pelvic tilts stay.":
    "Belastendes Training pausiert. Atmung und Beckenkippen bleiben.",
  "{percent} % fewer sets from {from} until {until}.": "{percent} % weniger Sätze von {from} bis {until}.",
  "Please have a doctor or physiotherapist look at it.":
    "Bitte lass eine Ärztin, einen Arzt oder die Physiotherapie darauf schauen.",
  "Noted. Carry on as long as it stays like this.": "Notiert. Mach weiter, solange es so bleibt.",
  "Technique first: watch the missed points, and take one set as offered. At 2 or less go on like that; otherwise leave this exercise for today.":
    "Erst die Technik: Achte auf die verfehlten Punkte und mach einen Satz wie angeboten. Bei 2 oder weniger geht es so weiter; sonst lass diese Übung heute weg.",
  "Technique first: watch the missed points. If it stays above 2, leave this exercise for today.":
    "Erst die Technik: Achte auf die verfehlten Punkte. Bleibt es über 2, lass diese Übung heute weg.",
  "Something easier for the sets that are left? What you ticked stays. The next plan is eased too.":
    "Für die restlichen Sätze etwas Leichteres? Was abgehakt ist, bleibt. Auch der nächste Plan wird leichter.",
  "Leave this exercise for today, or do less of it. The next plan is eased too.":
    "Lass diese Übung heute weg oder mach weniger davon. Auch der nächste Plan wird leichter.",
  "Stop this exercise. Something much easier can take its place; the rest can go on if it feels fine.":
    "Hör mit dieser Übung auf. Etwas viel Leichteres kann an ihre Stelle treten; der Rest kann weitergehen, wenn er sich gut anfühlt.",
  "Leave this exercise for today. The rest can go on if it feels fine.":
    "Lass diese Übung heute weg. Der Rest kann weitergehen, wenn er sich gut anfühlt.",
  "Please end the session here and rest for 48 hours. A few safety questions follow.":
    "Bitte beende die Einheit hier und ruh 48 Stunden. Es folgen ein paar Sicherheitsfragen.",
  "A sign that can need emergency care stops all training until you say that care was received.":
    "Ein Anzeichen, das Notfallhilfe brauchen kann, hält alles Training an, bis du sagst, dass du versorgt wurdest.",
  "A sign that a clinician should look at pauses loaded training until it is checked or has settled.":
    "Ein Anzeichen, das sich jemand vom Fach ansehen sollte, pausiert belastendes Training, bis es angesehen wurde oder sich beruhigt hat.",
  "A sharp or electric pain, or 7 and more, ends the session and brings 48 hours of rest. A second time within 14 days pauses loaded training.":
    "Ein stechender oder elektrischer Schmerz, oder 7 und mehr, beendet die Einheit und bringt 48 Stunden Ruhe. Ein zweites Mal innerhalb von 14 Tagen pausiert belastendes Training.",
  "Anything felt below the knee, at any rating, pauses loaded training until it is checked or has settled.":
    "Alles, was unterhalb des Knies zu spüren ist, bei jeder Bewertung, pausiert belastendes Training, bis es angesehen wurde oder sich beruhigt hat.",
  "You can undo it at any time.": "Du kannst es jederzeit rückgängig machen.",
  "Latest change, {day}: {change}": "Letzte Änderung, {day}: {change}",
  "No ratings after training in this time yet.": "In dieser Zeit gibt es noch keine Bewertungen nach dem Training.",
  "{count, plural, =1 {One rating} other {# ratings}} after training so far, the highest {highest}.":
    "{count, plural, =1 {Eine Bewertung} other {# Bewertungen}} nach dem Training bisher, die höchste {highest}.",
  "Ratings after training stayed around {now} in this time.":
    "Die Bewertungen nach dem Training blieben in dieser Zeit um {now}.",
  "Ratings after training went from {before} to {now} on average in this time.":
    "Die Bewertungen nach dem Training gingen in dieser Zeit im Schnitt von {before} auf {now}.",
  "No sets in this time yet.": "In dieser Zeit gibt es noch keine Sätze.",
  "{sets, plural, one {# hard set} other {# hard sets}} this week so far.":
    "Diese Woche bisher {sets, plural, one {# harter Satz} other {# harte Sätze}}.",
  "{sets, plural, one {# hard set} other {# hard sets}} this week so far; {before} a week before.":
    "Diese Woche bisher {sets, plural, one {# harter Satz} other {# harte Sätze}}; davor {before} in der Woche.",
  "Lower back, left": "Unterer Rücken, links",
  "Lower back, middle": "Unterer Rücken, Mitte",
  "Lower back, right": "Unterer Rücken, rechts",
  "Upper back": "Oberer Rücken",
  Neck: "Nacken",
  Belly: "Bauch",
  "Front of the hip, left": "Hüfte vorn, links",
  "Front of the hip, right": "Hüfte vorn, rechts",
  "Groin, left": "Leiste, links",
  "Groin, right": "Leiste, rechts",
  "Buttock, left": "Gesäß, links",
  "Buttock, right": "Gesäß, rechts",
  "Front of the thigh, left": "Oberschenkel vorn, links",
  "Front of the thigh, right": "Oberschenkel vorn, rechts",
  "Back of the thigh, left": "Oberschenkel hinten, links",
  "Back of the thigh, right": "Oberschenkel hinten, rechts",
  "Below the knee, left": "Unterhalb des Knies, links",
  "Below the knee, right": "Unterhalb des Knies, rechts",
  "Shoulder, left": "Schulter, links",
  "Shoulder, right": "Schulter, rechts",
  Dull: "Dumpf",
  Stiff: "Steif",
  Sharp: "Stechend",
  "Electric or shooting": "Elektrisch oder einschießend",
  Burning: "Brennend",
  Numb: "Taub",
  Tingling: "Kribbelnd",
  Weak: "Schwach",
  "Back came off the floor": "Rücken löste sich vom Boden",
  "No tilt before lift-off": "Nicht gekippt vor dem Abheben",
  "Held my breath": "Atem angehalten",
  "Lowered too fast": "Zu schnell gesenkt",
  "Hands under the hips": "Hände unter der Hüfte",
  "Used momentum": "Mit Schwung",
  "keep the back flat": "den Rücken flach halten",
  "tilt the pelvis before lift-off": "das Becken kippen, bevor du abhebst",
  "keep breathing": "weiteratmen",
  "lower slowly": "langsam senken",
  "leave the hands beside you": "die Hände neben dir lassen",
  "lift without swing": "ohne Schwung heben",
  "Lying leg lowering": "Beine senken im Liegen",
  "Hanging leg raises": "Beine heben im Hang",
  "Bending the trunk": "Rumpf beugen",
  "Planks and roll-outs": "Planks und Roll-outs",
  "Resisting a twist": "Drehung standhalten",
  Mat: "Matte",
  Wall: "Wand",
  Chair: "Stuhl",
  "Sock or towel that slides": "Socke oder Tuch, das rutscht",
  "Incline bench": "Schrägbank",
  "Captain’s chair": "Captain’s Chair",
  "Dip bars": "Barren",
  "Pull-up bar": "Klimmzugstange",
  "Exercise ball": "Gymnastikball",
  "Ab wheel": "Bauchroller",
  Sliders: "Gleitscheiben",
  "Elastic band": "Elastisches Band",
  "Cable machine": "Kabelzug",
  Dumbbell: "Kurzhantel",
  "Heavy bag": "Boxsack",
  "Low bone density (osteoporosis)": "Niedrige Knochendichte (Osteoporose)",
  Pregnancy: "Schwangerschaft",
  "Surgery in the last months": "Operation in den letzten Monaten",
  "A hernia of the belly wall or groin": "Ein Bruch an Bauchwand oder Leiste",
  "Bending forward": "Nach vorn beugen",
  "Arching or lying on the belly": "Ins Hohlkreuz gehen oder auf dem Bauch liegen",
  "Low bone density": "Niedrige Knochendichte",
  "Load on the shoulders": "Last auf den Schultern",
  "Load on the wrists": "Last auf den Handgelenken",
  Kneeling: "Knien",
  "Gripping a bar": "Eine Stange greifen",
  Hanging: "Hängen",
  "Load from the side": "Last von der Seite",
  "Symptoms in the last weeks": "Beschwerden in den letzten Wochen",
  "Leg pain below the knee": "Beinschmerz unterhalb des Knies",
  "Tight hamstrings": "Verkürzte Rückseite der Oberschenkel",
  "New numbness between the legs, or around the genitals or the anus":
    "Neue Taubheit zwischen den Beinen oder um Genitalien oder After",
  "New trouble starting or stopping to pass urine, or not feeling it":
    "Neue Mühe, das Wasserlassen zu beginnen oder anzuhalten, oder es nicht zu spüren",
  "Losing control of the bowel": "Den Stuhl nicht halten können",
  "New loss of feeling during sex": "Neu kein Gefühl beim Sex",
  "Pain, numbness or weakness in both legs": "Schmerz, Taubheit oder Schwäche in beiden Beinen",
  "Strength in a leg that is going fast": "Kraft in einem Bein, die schnell nachlässt",
  "Back pain that began with a serious fall or crash": "Rückenschmerz, der mit einem schweren Sturz oder Unfall begann",
  "Back pain together with fever and feeling very ill":
    "Rückenschmerz zusammen mit Fieber und starkem Krankheitsgefühl",
  "Pain, tingling or numbness below the knee": "Schmerz, Kribbeln oder Taubheit unterhalb des Knies",
  "A leg that is weaker than before": "Ein Bein, das schwächer ist als vorher",
  "Sharp pain, or pain of 7 and more": "Stechender Schmerz oder Schmerz von 7 und mehr",
  "Pain that gets steadily worse": "Schmerz, der stetig schlimmer wird",
  "Pain that has not let go for more than three days, in spite of rest":
    "Schmerz, der seit mehr als drei Tagen trotz Ruhe nicht nachlässt",
  "Pain at night that does not ease in any position": "Schmerz in der Nacht, der in keiner Lage nachlässt",
  "Losing weight without wanting to": "Ungewollt Gewicht verlieren",
  "Cancer, now or in the past": "Krebs, jetzt oder früher",
  "Osteoporosis, or steroids taken for a long time": "Osteoporose, oder lange eingenommene Steroide",
  "No leg has to be held": "Kein Bein muss gehalten werden",
  "One leg, knee bent": "Ein Bein, Knie gebeugt",
  "Both legs, knees bent": "Beide Beine, Knie gebeugt",
  "One straight leg": "Ein gestrecktes Bein",
  "Both legs straight": "Beide Beine gestreckt",
  "An exercise no longer listed": "Eine Übung, die nicht mehr in der Liste steht",
  comfortable: "angenehm",
  "{count, plural, one {# pain-free session} other {# pain-free sessions}}, last on {day}":
    "{count, plural, one {# beschwerdefreie Einheit} other {# beschwerdefreie Einheiten}}, zuletzt am {day}",
  "{days, plural, one {# day} other {# days}} without {family}":
    "{days, plural, one {# Tag} other {# Tage}} ohne {family}",
  "{days, plural, one {# day} other {# days}} without {family} before {day}.":
    "{days, plural, one {# Tag} other {# Tage}} ohne {family} vor {day}.",
  "{day}: {exercise} was comfortable, and the morning after quiet.":
    "{day}: {exercise} war angenehm, und der Morgen danach ruhig.",
  "A sign that can need emergency care stops all training until you say that care was received. It then starts at the easiest step, with half the sets.":
    "Ein Anzeichen, das Notfallhilfe brauchen kann, hält alles Training an, bis du sagst, dass du versorgt wurdest. Dann beginnt es auf der leichtesten Stufe, mit der Hälfte der Sätze.",
  "A sign that a clinician should look at pauses loaded training until it is checked or has settled. It then starts two steps below what was last comfortable, with half the sets.":
    "Ein Anzeichen, das sich jemand vom Fach ansehen sollte, pausiert belastendes Training, bis es angesehen wurde oder sich beruhigt hat. Dann beginnt es zwei Stufen unter dem, was zuletzt angenehm war, mit der Hälfte der Sätze.",
  "Before a session, at 4 and above usual, or 2 above usual: one step lower that day. At 6 the safety questions come first, and only half the sets are left. At 7 there is no session.":
    "Vor einer Einheit, bei 4 und über dem Üblichen, oder 2 über dem Üblichen: an diesem Tag eine Stufe tiefer. Bei 6 kommen zuerst die Sicherheitsfragen, und es bleibt die Hälfte der Sätze. Bei 7 gibt es keine Einheit.",
  "At 6, at 4 points above the rating before the session, or if sharp: at least two steps lower, half a straight leg raise at most where legs are raised, and half the sets.":
    "Bei 6, bei 4 Punkten über der Bewertung vor der Einheit, oder wenn es stechend war: mindestens zwei Stufen tiefer, beim Heben der Beine höchstens ein halbes gestrecktes Beinheben, und die Hälfte der Sätze.",
  "At {felt}, with two or more technique points missed: technique comes first, {how}.":
    "Bei {felt}, mit zwei oder mehr verfehlten Technikpunkten: Erst kommt die Technik, {how}.",
  "At {felt}, when technique leaves nothing to change first: where legs are raised at least a quarter less load, elsewhere at least one step lower.":
    "Bei {felt}, wenn an der Technik nicht zuerst etwas zu ändern ist: beim Heben der Beine mindestens ein Viertel weniger Last, sonst mindestens eine Stufe tiefer.",
  "When one kind of exercise has to be eased in two of its last three sessions, it is suspended for 14 days and other movements take over. Then it is tried again, below what hurt.":
    "Wenn eine Übungsart in zwei ihrer letzten drei Einheiten leichter werden musste, setzt sie 14 Tage aus, und andere Bewegungen übernehmen. Danach wird sie wieder versucht, unter dem, was wehtat.",
  "When the next morning is 2 above usual, at 4 and above usual, or not settled: one extra rest day, and the session’s most demanding kind of exercise goes one step lower.":
    "Wenn der nächste Morgen 2 über dem Üblichen liegt, bei 4 und über dem Üblichen, oder es sich nicht beruhigt hat: ein zusätzlicher Ruhetag, und die forderndste Übungsart der Einheit geht eine Stufe tiefer.",
  "When one kind of exercise is at 2 or more above usual three sessions in a row, or three mornings in a row are above usual: a week with 40 % fewer sets, and that kind one step lower.":
    "Wenn eine Übungsart drei Einheiten nacheinander 2 oder mehr über dem Üblichen liegt, oder drei Morgen nacheinander über dem Üblichen: eine Woche mit 40 % weniger Sätzen, und diese Übungsart eine Stufe tiefer.",
  "At 3, or a morning 1 above usual, everything stays as it is, and a step up that was waiting is withdrawn.":
    "Bei 3, oder einem Morgen 1 über dem Üblichen, bleibt alles, wie es ist, und ein wartender Schritt nach oben wird zurückgezogen.",
  "With two or more technique points missed: the exercise stays, {how}.":
    "Mit zwei oder mehr verfehlten Technikpunkten: Die Übung bleibt, {how}.",
  "With 0 or 1 rep in reserve, or the breath held: as many reps fewer as were missing to 2, at least one; a hold gets 5 seconds shorter.":
    "Mit 0 oder 1 Wiederholung in Reserve, oder mit angehaltenem Atem: so viele Wiederholungen weniger, wie zu 2 fehlten, mindestens eine; Halten wird 5 Sekunden kürzer.",
  "Sore muscles are not pain. From 4 on: one set less in the next session.":
    "Muskelkater ist kein Schmerz. Ab 4: ein Satz weniger in der nächsten Einheit.",
  "After 2 pain-free sessions (3 of a demanding exercise) with every set in full, 48 hours apart, one thing gets a little harder. One step a week at most, and none within 7 days of a 3.":
    "Nach 2 beschwerdefreien Einheiten (3 bei einer fordernden Übung) mit allen Sätzen, 48 Stunden auseinander, wird eine Sache etwas schwerer. Höchstens ein Schritt in der Woche, und keiner innerhalb von 7 Tagen nach einer 3.",
  "After 2 sessions at {cleanUpTo} or less, as you set it (3 of a demanding exercise), every set in full, 48 hours apart, one thing gets a little harder. One step a week at most, and none within 7 days of a 3.":
    "Nach 2 Einheiten mit {cleanUpTo} oder weniger, wie du es eingestellt hast (3 bei einer fordernden Übung), allen Sätzen und 48 Stunden Abstand wird eine Sache etwas schwerer. Höchstens ein Schritt in der Woche, und keiner innerhalb von 7 Tagen nach einer 3.",
  "After more than 7 days without a kind of exercise, and longer than usual for you: one step lower, two from 14 days on, the easiest step from 28.":
    "Nach mehr als 7 Tagen ohne eine Übungsart, und länger als bei dir üblich: eine Stufe tiefer, ab 14 Tagen zwei, ab 28 die leichteste Stufe.",
  "After two comfortable sessions with quiet mornings the next step back towards your own exercise is offered, where your log makes it likely to stay comfortable.":
    "Nach zwei angenehmen Einheiten mit ruhigem Morgen wird der nächste Schritt zurück zu deiner eigenen Übung angeboten, wenn er nach deinen Einträgen wahrscheinlich angenehm bleibt.",
  "At {felt} or more in the neck, a shoulder, a wrist or the front of a hip: exercises that load it stay away for 14 days.":
    "Ab {felt} im Nacken, an einer Schulter, am Handgelenk oder vorn an der Hüfte: Übungen, die dort belasten, bleiben 14 Tage weg.",
  "At 3 or more while a kind of exercise is suspended, or within 14 days after: it is suspended for 28 days from then, and somebody should look at it.":
    "Bei 3 oder mehr, während eine Übungsart aussetzt, oder innerhalb von 14 Tagen danach: Sie setzt von da an 28 Tage aus, und jemand vom Fach sollte darauf schauen.",
  "A second lighter week within 14 days of the first: 40 % fewer sets, one step lower, and somebody should look at it.":
    "Eine zweite leichtere Woche innerhalb von 14 Tagen nach der ersten: 40 % weniger Sätze, eine Stufe tiefer, und jemand vom Fach sollte darauf schauen.",
  "After a morning 1 above usual everything stays as it is, and a step up that was waiting is withdrawn.":
    "Nach einem Morgen 1 über dem Üblichen bleibt alles, wie es ist, und ein wartender Schritt nach oben wird zurückgezogen.",
  "with less range and a slower tempo": "mit weniger Bewegungsumfang und langsamerem Tempo",
  "with less range": "mit weniger Bewegungsumfang",
  "with a slower tempo": "mit langsamerem Tempo",
  "with the missed points to watch": "mit den verfehlten Punkten im Blick",
  "with less range, a slower tempo, or both": "mit weniger Bewegungsumfang, langsamerem Tempo oder beidem",
  "{easeFrom} to 5, as you set it, or at 2 or 3 points above the rating before the session":
    "{easeFrom} bis 5, wie du es eingestellt hast, oder bei 2 oder 3 Punkten über der Bewertung vor der Einheit",
  "4 or 5, or at 2 or 3 points above the rating before the session":
    "4 oder 5, oder bei 2 oder 3 Punkten über der Bewertung vor der Einheit",
  "{family} may ask for up to {percent} % of a straight leg raise again.":
    "{family}: wieder bis zu {percent} % eines gestreckten Beinhebens.",
  "{family}: this step is open again.": "{family}: Diese Stufe ist wieder offen.",
  "{to} takes the place of {from}.": "{to} kommt an die Stelle von {from}.",
  "Suspended until {day}: {family}. Other movements take over.":
    "Setzt bis {day} aus: {family}. Andere Bewegungen übernehmen.",
  "{from} → {to}": "{from} → {to}",
  "{exercise} is left out: nothing easier fits.": "{exercise} entfällt: Nichts Leichteres passt.",
  "{to} takes the place of {from}: {dose}.": "{to} kommt an die Stelle von {from}: {dose}.",
  "You say that you have received care. Training then starts again at the easiest step, with half the sets.":
    "Du sagst, dass du versorgt wurdest. Das Training beginnt dann auf der leichtesten Stufe, mit der Hälfte der Sätze.",
  "A doctor or physiotherapist has looked at it, or it has settled, and you say so. Training then starts again two steps below what was last comfortable, with half the sets.":
    "Jemand vom Fach hat es angesehen, oder es hat sich beruhigt, und du sagst das. Das Training beginnt dann zwei Stufen unter dem, was zuletzt angenehm war, mit der Hälfte der Sätze.",
  "After two comfortable sessions with quiet mornings the next step up is offered; with the first one all sets are back.":
    "Nach zwei angenehmen Einheiten mit ruhigem Morgen wird die nächste Stufe angeboten; mit der ersten sind alle Sätze zurück.",
  "Two sessions with every technique point kept; then all of it is back.":
    "Zwei Einheiten mit allen Technikpunkten eingehalten; dann ist alles zurück.",
  "It ends by itself on {day}. Then it is tried again, below what hurt, and goes on step by step.":
    "Endet von selbst am {day}. Dann wird es wieder versucht, unter dem, was wehtat, und geht Stufe für Stufe weiter.",
  "The next session with a quiet morning: settled, and at most 1 above usual. Then all of it is back.":
    "Die nächste Einheit mit ruhigem Morgen: beruhigt und höchstens 1 über dem Üblichen. Dann ist alles zurück.",
  "48 hours of rest, and the safety questions. What was eased then comes back step by step.":
    "48 Stunden Ruhe und die Sicherheitsfragen. Was leichter wurde, kommt dann Stufe für Stufe zurück.",
  "The next session with it; then all sets are back.": "Die nächste Einheit damit; dann sind alle Sätze zurück.",
  "It ends by itself after {day}, all of it.": "Endet von selbst nach {day}, alles davon.",
  "One session with 2 reps or more in reserve and the breath not held; then all of it is back.":
    "Eine Einheit mit 2 oder mehr Wiederholungen in Reserve und ohne angehaltenen Atem; dann ist alles zurück.",
  "Step by step: after two comfortable sessions with quiet mornings the next step up is offered, where your log makes it likely to stay comfortable.":
    "Stufe für Stufe: Nach zwei angenehmen Einheiten mit ruhigem Morgen wird die nächste angeboten, wenn sie nach deinen Einträgen wahrscheinlich angenehm bleibt.",
  "Each comfortable session with a quiet morning gives one step back, by itself.":
    "Jede angenehme Einheit mit ruhigem Morgen gibt von selbst eine Stufe zurück.",
  "It ends with the day.": "Endet mit dem Tag.",
  "It ends by itself on {day}.": "Endet von selbst am {day}.",
  "One session in which the breath is not held; then all of it is back.":
    "Eine Einheit ohne angehaltenen Atem; dann ist alles zurück.",
  "After two sessions without these misses, or after six, the reminder goes.":
    "Nach zwei Einheiten ohne diese Fehler, spätestens nach sechs, fällt die Erinnerung weg.",
  "Withdrawn on {day}": "Zurückgezogen am {day}",
  "Over since {day}": "Vorbei seit {day}",
  "a next-morning answer": "eine Antwort vom Morgen danach",
  "an answer to how it felt": "eine Antwort, wie es war",
  "a technique answer with every point kept": "eine Technikantwort mit allen Punkten eingehalten",
  "every set in full": "jeden Satz vollständig",
  "48 hours after the one before": "48 Stunden Abstand zur vorigen",
  "less pain, and a morning as usual": "weniger Schmerz und einen Morgen wie üblich",
  "reps in reserve of 2 or more": "2 oder mehr Wiederholungen in Reserve",
  "To count, the last session still needs: {needs}": "Damit sie zählt, braucht die letzte Einheit noch: {needs}",
  "To count, the last session would have needed: {needs}": "Um zu zählen, hätte die letzte Einheit gebraucht: {needs}",
  "Ready from {day}": "Bereit ab {day}",
  "Ready next week, from {day}": "Bereit nächste Woche, ab {day}",
  "{ready}: one step in one week, of a demanding exercise in two.":
    "{ready}: ein Schritt in einer Woche, bei einer fordernden Übung in zwei.",
  "{ready}, if nothing of its kind is at 3 or more until then.":
    "{ready}, wenn bis dahin nichts dieser Art bei 3 oder mehr liegt.",
  "{ready}, if no pain of 3 or more is noted outside a session until then.":
    "{ready}, wenn bis dahin kein Schmerz von 3 oder mehr außerhalb einer Einheit notiert wird.",
  "First back up: {exercise} is still eased.": "Erst zurück nach oben: „{exercise}“ ist noch erleichtert.",
  "{day} then has {to} instead of {from}.": "{day} dann „{to}“ statt „{from}“.",
  "Then on {day}: {change}": "Dann am {day}: {change}",
  "First back up: something of its kind is still eased.":
    "Erst zurück nach oben: Etwas dieser Art ist noch erleichtert.",
  "What was logged so far leaves it open whether your back takes the next step. More comfortable sessions, best with steps in between, would settle it.":
    "Was bisher eingetragen ist, lässt offen, ob dein Rücken den nächsten Schritt mitmacht. Mehr angenehme Einheiten, am besten mit Stufen dazwischen, würden es klären.",
  "It waits for 14 days without a 3 or more, as the next step hangs or is advanced.":
    "Wartet auf 14 Tage ohne eine 3 oder mehr, denn der nächste Schritt ist im Hang oder fortgeschritten.",
  "This is the top of this line.": "Das ist das obere Ende dieser Linie.",
  "The next step is ready, and waits for your answer.": "Der nächste Schritt ist bereit und wartet auf deine Antwort.",
  "{count, plural, one {# pain-free session} other {# pain-free sessions}}: the next step is earned.":
    "{count, plural, one {# beschwerdefreie Einheit} other {# beschwerdefreie Einheiten}}: Der nächste Schritt ist verdient.",
  "{count, plural, one {# pain-free session} other {# pain-free sessions}}.":
    "{count, plural, one {# beschwerdefreie Einheit} other {# beschwerdefreie Einheiten}}.",
  "It is looked at again after the next session.": "Er wird nach der nächsten Einheit wieder angesehen.",
  "{clean} of {needed} pain-free sessions so far.": "Bisher {clean} von {needed} beschwerdefreien Einheiten.",
  "{count} more, then the next step.": "Noch {count}, dann der nächste Schritt.",
  "Eased for now": "Vorerst leichter",
  "Pain-free {times, plural, =1 {once} other {# times}}": "{times, plural, =1 {Einmal} other {#-mal}} beschwerdefrei",
  "This is in your plan now. {needs}": "Steht gerade in deinem Plan. {needs}",
  "Your log asks for less of this kind now. It comes back step by step.":
    "Deine Einträge verlangen gerade weniger von dieser Art. Sie kommt Stufe für Stufe zurück.",
  "One step up from where you are. It is offered once what is below went well.":
    "Eine Stufe über dir. Wird angeboten, sobald das darunter gut ging.",
  "No pain-free session with it in the last weeks.": "In den letzten Wochen keine beschwerdefreie Einheit damit.",
  "little data": "wenige Daten",
  "some data": "einige Daten",
  "good data": "gute Daten",
  "It asks for about {percent} % of a straight leg raise. If only your control sets the limit, we assume 15° lower.":
    "Verlangt etwa {percent} % eines gestreckten Beinhebens. Wo nur deine Kontrolle die Grenze setzt, rechnen wir mit 15° tiefer.",
  "A dead bug: the same muscles, with the back on the floor.": "Ein Dead Bug: dieselben Muskeln, der Rücken liegt auf.",
  "An easier movement of the same kind.": "Eine leichtere Bewegung derselben Art.",
  "It asks for more than {than}.": "Verlangt mehr als {than}.",
  "It asks more of your hips than {than}.": "Verlangt mehr von deinen Hüftbeugern als {than}.",
  "It asks more of the lower back than {than}.": "Verlangt mehr vom unteren Rücken als {than}.",
  "It bends the spine under load more than {than}.": "Beugt die Wirbelsäule unter Last mehr als {than}.",
  "Paused by you.": "Von dir pausiert.",
  "Paused by you until {day}.": "Von dir pausiert bis {day}.",
  "That goes for your own routines too: another exercise takes its place there, or it is left out.":
    "Das gilt auch in deinen eigenen Routinen: Dort kommt eine andere Übung an ihre Stelle, oder sie entfällt.",
  "The coach won’t use it; your own routines keep it.":
    "Der Coach nimmt diese Übung nicht; in deinen eigenen Routinen bleibt sie.",
  "Your log asks for less than this now.": "Deine Einträge verlangen gerade weniger als das.",
  "Your log asks for less than this now: {reason}.": "Deine Einträge verlangen gerade weniger als das: {reason}.",
  "It is here now.": "Steht jetzt hier.",
  "It is what you wrote here.": "Das hast du hier geschrieben.",
  "The coach would not bring it in here; you can.": "Der Coach würde sie hier nicht ins Spiel bringen; du kannst es.",
  "You said on {day} that something was new.": "Du hast am {day} gesagt, dass etwas neu war.",
  "You said on {day} that an entry was made by mistake.": "Du hast am {day} gesagt, dass ein Eintrag ein Versehen war.",
  "Numbness or burning in a thigh": "Taubheit oder Brennen in einem Oberschenkel",
  "Noted: entered by mistake. What follows from it has ended.":
    "Notiert: ein Versehen. Was daraus folgte, ist beendet.",
  "It was entered by mistake": "Das war ein Versehen",
  "“It has settled” can be said from tomorrow on, with all safety questions answered again.":
    "„Es hat sich beruhigt“ geht ab morgen, wenn alle Sicherheitsfragen noch einmal beantwortet sind.",
  "“It has settled” asks all safety questions again.":
    "„Es hat sich beruhigt“ stellt alle Sicherheitsfragen noch einmal.",
  "A back at {rating} asks for a few safety questions first.":
    "Ein Rücken bei {rating} verlangt zuerst ein paar Sicherheitsfragen.",
  "Today one rung lower, because your back starts at {rating}: {exercises}.":
    "Heute eine Stufe leichter, weil dein Rücken bei {rating} anfängt: {exercises}.",
  "Today much lower and with half the sets, because your back starts at {rating}: {exercises}.":
    "Heute deutlich leichter und mit halb so vielen Sätzen, weil dein Rücken bei {rating} anfängt: {exercises}.",
  "Sharp or electric is no muscle soreness.": "Stechend oder elektrisch ist kein Muskelkater.",
  "7 and more is no muscle soreness.": "7 und mehr ist kein Muskelkater.",
  "Below the knee is no soreness of what was trained.": "Unterhalb des Knies ist kein Muskelkater vom Training.",
  "Soreness after training is on both sides.": "Muskelkater nach dem Training ist auf beiden Seiten.",
  "It is treated as pain.": "Es wird als Schmerz behandelt.",
  "less range and a slower tempo": "weniger Bewegungsumfang und langsamerem Tempo",
  "less range": "weniger Bewegungsumfang",
  "a slower tempo": "langsamerem Tempo",
  "the missed points to watch": "den verfehlten Punkten im Blick",
  "less range, a slower tempo, or both": "weniger Bewegungsumfang, langsamerem Tempo oder beidem",
  "{rating} after the session": "{rating} nach der Einheit",
  "{day}: you rated {rating} of 10 after the session": "{day}: Du hast nach der Einheit {rating} von 10 angegeben",
  "It stands in until {day}; then it goes back up step by step.":
    "Vertritt bis {day}; dann geht es Stufe für Stufe zurück nach oben.",
  "The next step back up is ready, and waits for your answer.":
    "Die nächste Stufe zurück ist bereit und wartet auf deine Antwort.",
  "{clean} of {needed} comfortable sessions for the next step back up.":
    "{clean} von {needed} angenehmen Einheiten für die nächste Stufe zurück nach oben.",
  "It is offered once your log makes it likely to stay comfortable.":
    "Sie wird angeboten, sobald sie nach deinen Einträgen wahrscheinlich angenehm bleibt.",
  "{count, plural, one {# comfortable session} other {# comfortable sessions}}, last on {day}":
    "{count, plural, one {# angenehme Einheit} other {# angenehme Einheiten}}, zuletzt am {day}",
} as const;
