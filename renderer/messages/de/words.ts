/** What the coach concludes, in German: reasons, rules, changes, and the words for places, signs and equipment. */
export const words = {
  "It asks for more than {than}: demand {asks} of 100 against {most}.":
    "Verlangt mehr als {than}: Anforderung {asks} von 100 gegenüber {most}.",
  "It asks more of your hips than {than}: {asks} against {most} of two straight legs at the floor.":
    "Verlangt mehr von deinen Hüftbeugern als {than}: {asks} gegenüber {most} von zwei gestreckten Beinen am Boden.",
  "It asks more of the lower back than {than}: {asks} of 10 against {most}.":
    "Verlangt mehr vom unteren Rücken als {than}: {asks} von 10 gegenüber {most}.",
  "It hangs from the bar, and {than} does not.": "Hängt an der Stange, {than} nicht.",
  "It needs what you do not have: {equipment}.": "Braucht, was du nicht hast: {equipment}.",
  "This movement, or an easier one of its kind, rests until {day}.":
    "Diese Bewegung, oder eine leichtere ihrer Art, ruht bis {day}.",
  "You said this bothers you: {what}.": "Du hast gesagt, das macht dir Mühe: {what}.",
  "Not without your clinician: {condition}.": "Nicht ohne deine Ärztin oder deinen Arzt: {condition}.",
  "No hanging or advanced work within 14 days of 3 or more.":
    "Innerhalb von 14 Tagen nach einer 3 oder mehr nichts im Hängen und nichts Fortgeschrittenes.",
  "Side planks are not brought in to ease something; many sore backs do not like them.":
    "Seitstütz kommt nicht zur Erleichterung dazu; viele empfindliche Rücken mögen ihn nicht.",
  "It can be logged, but is never offered.": "Lässt sich eintragen, wird aber nie vorgeschlagen.",
  "You said never.": "Du hast „nie“ gesagt.",
  "You said not now.": "Du hast „nicht jetzt“ gesagt.",
  "You said not now, until {day}.": "Du hast „nicht jetzt“ gesagt, bis {day}.",
  "You took it out of your lists.": "Du hast sie aus deinen Listen genommen.",
  "It asks for as much as what it would replace, or more.":
    "Verlangt so viel wie das, was sie ersetzen würde, oder mehr.",
  "Nothing speaks against it; something closer comes first.": "Nichts spricht dagegen; etwas Näheres kommt zuerst.",
  "{exercise} comes first: it is one of your favourites.": "{exercise} kommt zuerst: eine deiner Lieblingsübungen.",
  "{exercise} comes first: it is nearer to what it stands in for.":
    "{exercise} kommt zuerst: Es liegt näher an dem, was es vertritt.",
  "{exercise} comes first.": "{exercise} kommt zuerst.",
  "It holds this place now.": "Hat diesen Platz gerade inne.",
  "It is what the change replaced.": "Wurde durch die Änderung ersetzt.",
  "“Keep mine” on the change brings it back.": "„Meins behalten“ bei der Änderung bringt es zurück.",
  "Another movement: {this}, not {that}.": "Eine andere Bewegung: {this} statt {that}.",
  "One of your favourites.": "Eine deiner Lieblingsübungen.",
  "It would be fine in place of {exercise}.": "Wäre an der Stelle von {exercise} in Ordnung.",
  "Not in this place.": "Nicht an dieser Stelle.",
  "Locked by you in {routines}: it stays there although {rule} asks for this. Unlock it in the routine to let it change.":
    "Von dir gesperrt in {routines}: Es bleibt dort, obwohl {rule} das hier verlangt. Entsperre die Stelle in der Routine, damit sie sich ändern kann.",
  "A movement of the same kind.": "Eine Bewegung derselben Art.",
  "The same movement with a shorter lever.": "Dieselbe Bewegung mit kürzerem Hebel.",
  "A dead bug: the same muscles, one leg at a time, the back supported.":
    "Ein Dead Bug: dieselben Muskeln, ein Bein nach dem anderen, der Rücken liegt auf.",
  "A step down the same ladder.": "Eine Stufe tiefer auf derselben Leiter.",
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
  "Rests until {day}": "Ruht bis {day}",
  "Not for you now": "Passt gerade nicht",
  "Next step": "Nächster Schritt",
  "Clean {times, plural, =1 {once} other {# times}}": "{times, plural, =1 {Einmal} other {#-mal}} sauber",
  "This is in your plan now. For the next step: {needs}":
    "Steht gerade in deinem Plan. Für den nächsten Schritt: {needs}",
  "It rests until {day}, and is then tried again one step lower.":
    "Ruht bis {day} und wird dann eine Stufe tiefer noch einmal versucht.",
  "One step up from where you are. It is offered once what is below went cleanly.":
    "Eine Stufe über dir. Wird angeboten, sobald das darunter sauber ging.",
  "{clean}, last on {day}.": "{clean}, zuletzt am {day}.",
  "Not done cleanly in the last weeks.": "In den letzten Wochen nicht sauber gemacht.",
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
  "More sessions at this step alone may not settle it; exercises in between would.":
    "Mehr Einheiten auf dieser Stufe allein klären das vielleicht nicht; Übungen dazwischen schon.",
  "{count, plural, =1 {One more comfortable session} other {# more comfortable sessions}} at this step would settle it.":
    "{count, plural, =1 {Eine weitere angenehme Einheit} other {# weitere angenehme Einheiten}} auf dieser Stufe würden es klären.",
  "that is little": "das ist wenig",
  "that is something": "das ist etwas",
  "that is a fair amount": "das ist schon einiges",
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
  "It asks for about {percent} % of a straight leg raise. Where you stop by will, 15° lower are counted in.":
    "Verlangt etwa {percent} % eines gestreckten Beinhebens. Wo du mit dem Willen anhältst, sind 15° tiefer mitgerechnet.",
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
  "{count, plural, one {# clean session} other {# clean sessions}}, last on {day}":
    "{count, plural, one {# saubere Einheit} other {# saubere Einheiten}}, zuletzt am {day}",
  "{reason}, {day}": "{reason}, {day}",
  "{day}: you rated {rating} of 10": "{day}: Du hast {rating} von 10 angegeben",
  "{day}: you rated {rating} of 10 during {exercise}": "{day}: Du hast {rating} von 10 bei {exercise} angegeben",
  "{felt}, {above} more than just before the session.": "{felt}, {above} mehr als direkt vor der Einheit.",
  "{day}: {points}. Next time {cues}.": "{day}: {points}. Nächstes Mal: {cues}.",
  "{day}, in the morning: {rating} of 10, your usual is {usual}.":
    "{day}, am Morgen: {rating} von 10, üblich sind bei dir {usual}.",
  "{day}, in the morning: {rating} of 10, your usual is {usual}, and it had not settled.":
    "{day}, am Morgen: {rating} von 10, üblich sind bei dir {usual}, und es hatte sich nicht beruhigt.",
  "{day}: {exercise} clean, with a quiet morning after.": "{day}: {exercise} sauber, mit ruhigem Morgen danach.",
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
  "{to} takes the place of {from}, starting with {target}.":
    "{to} kommt an die Stelle von {from} und beginnt mit: {target}.",
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
  "Technique first: take one set with less range and slowly, and watch the missed points. At 2 or less go on like that; otherwise leave this exercise for today.":
    "Erst die Technik: Mach einen Satz mit weniger Bewegungsumfang und langsam, und achte auf die verfehlten Punkte. Bei 2 oder weniger geht es so weiter; sonst lass diese Übung heute weg.",
  "Bend the knees or take less range for the rest of today. The next plan is eased too.":
    "Beug die Knie oder nimm heute weniger Bewegungsumfang. Auch der nächste Plan wird leichter.",
  "Leave this exercise for today. The rest can go on if it feels fine.":
    "Lass diese Übung heute weg. Der Rest kann weitergehen, wenn er sich gut anfühlt.",
  "Please end the session here and rest for 48 hours. A few safety questions follow.":
    "Bitte beende die Einheit hier und ruh 48 Stunden. Es folgen ein paar Sicherheitsfragen.",
  "{clean} of {needed} clean sessions.": "{clean} von {needed} sauberen Einheiten.",
  "Last time: {reasons}.": "Letztes Mal: {reasons}.",
  "A sign that can need emergency care stops all training until you say that care was received.":
    "Ein Anzeichen, das Notfallhilfe brauchen kann, hält alles Training an, bis du sagst, dass du versorgt wurdest.",
  "A sign that a clinician should look at pauses loaded training until it is checked or has settled.":
    "Ein Anzeichen, das sich jemand vom Fach ansehen sollte, pausiert belastendes Training, bis es angesehen wurde oder sich beruhigt hat.",
  "A sharp or electric pain, or 7 and more, ends the session and brings 48 hours of rest. A second time within 14 days pauses loaded training.":
    "Ein stechender oder elektrischer Schmerz, oder 7 und mehr, beendet die Einheit und bringt 48 Stunden Ruhe. Ein zweites Mal innerhalb von 14 Tagen pausiert belastendes Training.",
  "Anything felt below the knee, at any rating, pauses loaded training until it is checked or has settled.":
    "Alles, was unterhalb des Knies zu spüren ist, bei jeder Bewertung, pausiert belastendes Training, bis es angesehen wurde oder sich beruhigt hat.",
  "At 6, at 4 above before, or when it was sharp: another exercise that asks much less takes over, with half the sets.":
    "Bei 6, bei 4 mehr als vorher, oder wenn es stechend war: Eine andere Übung, die viel weniger verlangt, übernimmt mit der Hälfte der Sätze.",
  "At 4 or 5 with two or more technique points missed: technique comes first, with less range and a slower tempo.":
    "Bei 4 oder 5 mit zwei oder mehr verfehlten Technikpunkten: Erst die Technik, mit weniger Bewegungsumfang und langsamerem Tempo.",
  "At 4 or 5 with fewer than two technique points missed: leg raises get a shorter lever, other exercises one step less.":
    "Bei 4 oder 5 mit weniger als zwei verfehlten Technikpunkten: Beinheben bekommt einen kürzeren Hebel, andere Übungen eine Stufe weniger.",
  "When that happens in two of the last three times, another movement takes over and the exercise rests for 14 days. After that it is tried again once, one step lower.":
    "Wenn das bei zwei der letzten drei Male vorkommt, übernimmt eine andere Bewegung, und die Übung ruht 14 Tage. Danach wird sie einmal versucht, eine Stufe tiefer.",
  "When the next morning is 2 above usual, or 4 and more, or not settled: one extra rest day, and only the most demanding exercise is eased.":
    "Wenn der nächste Morgen 2 über üblich liegt, oder bei 4 und mehr, oder es sich nicht beruhigt hat: ein zusätzlicher Ruhetag, und nur die forderndste Übung wird leichter.",
  "When three sessions in a row were each 1 higher, or a week’s average rose by 1: a lighter week, with about 40 % fewer sets. After two such weeks running, have it looked at.":
    "Wenn drei Einheiten nacheinander je 1 höher lagen, oder ein Wochenschnitt um 1 stieg: eine leichtere Woche mit etwa 40 % weniger Sätzen. Nach zwei solchen Wochen nacheinander lass es ansehen.",
  "From {easeFrom} to 5, as you set it, with two or more technique points missed: technique comes first, with less range and a slower tempo.":
    "Von {easeFrom} bis 5, wie du es eingestellt hast, mit zwei oder mehr verfehlten Technikpunkten: Erst kommt die Technik, mit weniger Bewegungsumfang und langsamerem Tempo.",
  "From {easeFrom} to 5, as you set it, with fewer than two technique points missed: leg raises get a shorter lever, other exercises one step less.":
    "Von {easeFrom} bis 5, wie du es eingestellt hast, mit weniger als zwei verfehlten Technikpunkten: Beinheben bekommt einen kürzeren Hebel, andere Übungen eine Stufe weniger.",
  "After a morning 1 above usual everything stays as it is and nothing gets harder.":
    "Nach einem Morgen 1 über dem Üblichen bleibt alles, wie es ist, und nichts wird schwerer.",
  "After enough sessions with {cleanUpTo} or less, as you set it, at the full dose, at least 48 hours apart and with quiet mornings, one thing gets a little harder. Two such steps a week at most, fewer in a week in which something was felt.":
    "Nach genug Einheiten mit {cleanUpTo} oder weniger, wie du es eingestellt hast, bei voller Dosis, mindestens 48 Stunden auseinander und mit ruhigem Morgen danach, wird eine Sache etwas schwerer. Höchstens zwei solche Schritte pro Woche, weniger in einer Woche, in der etwas zu spüren war.",
  "At 3, or a morning 1 above usual, everything stays as it is and nothing gets harder.":
    "Bei 3, oder einem Morgen 1 über üblich, bleibt alles, wie es ist, und nichts wird schwerer.",
  "Two or more technique points missed without discomfort: the exercise stays, with less range until the list is clean.":
    "Zwei oder mehr verfehlte Technikpunkte ohne Beschwerden: Die Übung bleibt, mit weniger Bewegungsumfang, bis die Liste sauber ist.",
  "With no or one rep in reserve, or the breath held: the exercise stays, with fewer reps.":
    "Mit keiner oder einer Wiederholung in Reserve, oder mit angehaltenem Atem: Die Übung bleibt, mit weniger Wiederholungen.",
  "Sore muscles are not pain: carry on, with one set less from 4 on.":
    "Muskelkater ist kein Schmerz: Mach weiter, ab 4 mit einem Satz weniger.",
  "After enough clean sessions at the full dose, at least 48 hours apart and with quiet mornings, one thing gets a little harder. Two such steps a week at most, fewer in a week in which something was felt.":
    "Nach genug sauberen Einheiten mit voller Dosis, mindestens 48 Stunden auseinander und mit ruhigem Morgen, wird eine Sache etwas schwerer. Höchstens zwei solche Schritte in der Woche, weniger in einer Woche, in der etwas zu spüren war.",
  "After 7 to 13 days without training one step lower, after 14 to 27 two steps, after 28 or more from the easy end.":
    "Nach 7 bis 13 Tagen ohne Training eine Stufe tiefer, nach 14 bis 27 zwei Stufen, ab 28 vom leichten Ende an.",
  "You say that you have received care. Training then starts again at the easiest step.":
    "Du sagst, dass du versorgt wurdest. Das Training beginnt dann auf der leichtesten Stufe.",
  "A doctor or physiotherapist has looked at it, or it has settled, and you say so. Training then starts two steps lower with half the sets.":
    "Jemand vom Fach hat es angesehen, oder es hat sich beruhigt, und du sagst das. Das Training beginnt dann zwei Stufen tiefer mit der Hälfte der Sätze.",
  "Two clean sessions with quiet mornings, then the next step up is offered.":
    "Zwei saubere Einheiten mit ruhigem Morgen, dann wird der nächste Schritt nach oben angeboten.",
  "All technique points kept twice, with quiet mornings, then the range opens step by step.":
    "Zweimal alle Technikpunkte eingehalten, mit ruhigem Morgen, dann öffnet sich der Bewegungsumfang Schritt für Schritt.",
  "After 14 days, and a clean session with what took its place, it is offered again one step lower.":
    "Nach 14 Tagen und einer sauberen Einheit mit dem Ersatz wird es eine Stufe tiefer wieder angeboten.",
  "A morning that is back to usual.": "Ein Morgen, der wieder wie üblich ist.",
  "48 hours of rest, and the safety questions. Then two clean sessions for each step up.":
    "48 Stunden Ruhe und die Sicherheitsfragen. Dann zwei saubere Einheiten für jeden Schritt nach oben.",
  "The next session decides.": "Die nächste Einheit entscheidet.",
  "A week that does not rise. The lighter week ends by itself.":
    "Eine Woche, die nicht ansteigt. Die leichtere Woche endet von selbst.",
  "One clean session.": "Eine saubere Einheit.",
  "You can undo it at any time.": "Du kannst es jederzeit rückgängig machen.",
  "no next-morning answer yet": "noch keine Antwort vom Morgen danach",
  "not said yet how it felt": "noch nicht gesagt, wie es war",
  "technique not all kept, or not answered": "Technik nicht ganz eingehalten oder nicht beantwortet",
  "not every set in full": "nicht jeder Satz vollständig",
  "less than 48 hours after the one before": "weniger als 48 Stunden nach dem Mal davor",
  "it was felt too much": "zu viel gespürt",
  "less than 2 reps in reserve, or not noted": "weniger als 2 Wiederholungen in Reserve oder nicht notiert",
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
  "It asks for more than {than}.": "Verlangt mehr als {than}.",
  "It asks more of your hips than {than}.": "Verlangt mehr von deinen Hüftbeugern als {than}.",
  "It asks more of the lower back than {than}.": "Verlangt mehr vom unteren Rücken als {than}.",
  "It bends the spine under load more than {than} does.": "Beugt die Wirbelsäule unter Last mehr als {than}.",
  "Paused by you.": "Von dir pausiert.",
  "Paused by you until {day}.": "Von dir pausiert bis {day}.",
  "It is what you wrote here.": "Das hast du hier geschrieben.",
  "What you logged asks for less for now.": "Was du eingetragen hast, verlangt vorerst weniger.",
  "What you logged asks for less for now: {reason}.": "Was du eingetragen hast, verlangt vorerst weniger: {reason}.",
  "Something nearer to what you wrote comes first.": "Etwas, das näher an deinem Plan liegt, kommt zuerst.",
  "Another movement, which you can write here yourself.": "Eine andere Bewegung, die du hier selbst einsetzen kannst.",
  "Not yet": "Noch nicht",
  "What you logged asks for less for now. The way back up leads here rung by rung.":
    "Was du eingetragen hast, verlangt vorerst weniger. Der Weg zurück führt Stufe für Stufe hierher.",
  "{days, plural, one {# day} other {# days}} without {family}":
    "{days, plural, one {# Tag} other {# Tage}} ohne {family}",
  "At 4 or more and above your usual before you start, or 2 above it: today one rung lower.":
    "Bei 4 oder mehr und über deinem üblichen Wert vor dem Training, oder 2 darüber: heute eine Stufe leichter.",
  "At 6 or more, at 4 above the rating before the session, or if sharp: everything of this kind stays well below what hurt, with half the sets until the first rung back up.":
    "Bei 6 oder mehr, bei 4 über dem Wert vor dem Training, oder wenn es stechend war: Alles dieser Art bleibt deutlich unter dem, was weh tat, mit halb so vielen Sätzen bis zur ersten Stufe zurück.",
  "At 4 or 5 with two or more technique points missed: technique comes first.":
    "Bei 4 oder 5 mit zwei oder mehr verfehlten Technikpunkten: zuerst die Technik.",
  "At 4 or 5 with fewer than two technique points missed: everything of this kind stays one step below what hurt.":
    "Bei 4 oder 5 mit weniger als zwei verfehlten Technikpunkten: Alles dieser Art bleibt einen Schritt unter dem, was weh tat.",
  "When pain of 4 or more happens in two of the last three sessions with exercises of one kind, that kind rests for 14 days and another movement takes over. Then it is tried again below what hurt.":
    "Wenn in zwei der letzten drei Trainings mit Übungen einer Art 4 oder mehr zu spüren war, ruht diese Art 14 Tage und eine andere Bewegung übernimmt. Danach geht es unter dem weiter, was weh tat.",
  "When the next morning is 2 above usual, or 4 and more and above usual, or not settled: one extra rest day, and what was most demanding is one rung lower until a quiet morning.":
    "Wenn der nächste Morgen 2 über dem Üblichen liegt, oder bei 4 und mehr und darüber, oder nicht abgeklungen ist: ein Ruhetag mehr, und das Anspruchsvollste eine Stufe leichter bis zu einem ruhigen Morgen.",
  "When three sessions in a row were 2 or more above usual, or three mornings in a row above usual: a lighter week, with 40 % fewer sets and one rung lower. After two such weeks running, have it looked at.":
    "Wenn drei Trainings hintereinander 2 oder mehr über dem Üblichen lagen, oder drei Morgen hintereinander darüber: eine leichtere Woche mit 40 % weniger Sätzen und eine Stufe leichter. Nach zwei solchen Wochen hintereinander lass es ansehen.",
  "Two or more technique points missed without discomfort: less range or a slower tempo until the list was clean twice.":
    "Zwei oder mehr verfehlte Technikpunkte ohne Beschwerden: weniger Weg oder langsameres Tempo, bis die Liste zweimal sauber war.",
  "With no or one rep in reserve on the last set, or the breath held: fewer reps until a session with 2 in reserve.":
    "Mit keiner oder einer Wiederholung in Reserve im letzten Satz, oder mit angehaltenem Atem: weniger Wiederholungen bis zu einem Training mit 2 in Reserve.",
  "Sore muscles are not pain: carry on, from 4 on with one set less in the next session.":
    "Muskelkater ist kein Schmerz: Mach weiter, ab 4 mit einem Satz weniger im nächsten Training.",
  "After enough pain-free sessions at the full dose, at least 48 hours apart and with quiet mornings, one thing gets a little harder: at most once a week for an exercise, every two weeks for a demanding one.":
    "Nach genug beschwerdefreien Trainings mit voller Dosis, mindestens 48 Stunden auseinander und mit ruhigen Morgen, wird eine Sache etwas schwerer: höchstens einmal pro Woche je Übung, bei anspruchsvollen alle zwei Wochen.",
  "After more than 7 days without this kind of exercise one rung lower, from 14 days two rungs, from 28 days at the easy end.":
    "Nach mehr als 7 Tagen ohne diese Art von Übung eine Stufe leichter, ab 14 Tagen zwei, ab 28 Tagen vom leichten Ende an.",
  "After two comfortable sessions with quiet mornings the next rung back up is offered, if what you logged makes discomfort there unlikely.":
    "Nach zwei angenehmen Trainings mit ruhigen Morgen wird die nächste Stufe zurück angeboten, wenn deine Einträge Beschwerden dort unwahrscheinlich machen.",
  "From {easeFrom} to 5, as you set it, with two or more technique points missed: technique comes first.":
    "Von {easeFrom} bis 5, wie du es eingestellt hast, mit zwei oder mehr verfehlten Technikpunkten: zuerst die Technik.",
  "From {easeFrom} to 5, as you set it, with fewer than two technique points missed: everything of this kind stays one step below what hurt.":
    "Von {easeFrom} bis 5, wie du es eingestellt hast, mit weniger als zwei verfehlten Technikpunkten: Alles dieser Art bleibt einen Schritt unter dem, was weh tat.",
  "When pain of {easeFrom} or more happens in two of the last three sessions with exercises of one kind, that kind rests for 14 days and another movement takes over. Then it is tried again below what hurt.":
    "Wenn in zwei der letzten drei Trainings mit Übungen einer Art {easeFrom} oder mehr zu spüren war, ruht diese Art 14 Tage und eine andere Bewegung übernimmt. Danach geht es unter dem weiter, was weh tat.",
  "After enough sessions with {cleanUpTo} or less, as you set it, at the full dose, at least 48 hours apart and with quiet mornings, one thing gets a little harder: at most once a week for an exercise, every two weeks for a demanding one.":
    "Nach genug Trainings mit {cleanUpTo} oder weniger, wie du es eingestellt hast, mit voller Dosis, mindestens 48 Stunden auseinander und mit ruhigen Morgen, wird eine Sache etwas schwerer: höchstens einmal pro Woche je Übung, bei anspruchsvollen alle zwei Wochen.",
  "{family} rest until {day}.": "{family} ruhen bis {day}.",
  "{family}: one rung back up.": "{family}: eine Stufe zurück nach oben.",
  "Two comfortable sessions with quiet mornings for each rung; then the next one is offered.":
    "Zwei angenehme Trainings mit ruhigen Morgen je Stufe; dann wird die nächste angeboten.",
  "All technique points kept twice, then all of it ends.":
    "Zweimal alle Technikpunkte eingehalten, dann endet alles davon.",
  "When the days are over it is tried again by itself, below what hurt; from there rung by rung.":
    "Sind die Tage um, geht es von selbst unter dem weiter, was weh tat; von dort Stufe für Stufe.",
  "The next session with a quiet morning ends it.": "Das nächste Training mit ruhigem Morgen beendet es.",
  "48 hours of rest, and the safety questions. Then two comfortable sessions for each rung.":
    "48 Stunden Ruhe und die Sicherheitsfragen. Dann zwei angenehme Trainings je Stufe.",
  "It ends with the next session.": "Es endet mit dem nächsten Training.",
  "The lighter week ends by itself after 7 days.": "Die leichtere Woche endet von selbst nach 7 Tagen.",
  "One session with 2 reps in reserve ends it.": "Ein Training mit 2 Wiederholungen in Reserve beendet es.",
  "Two comfortable sessions with quiet mornings, and the next rung back up is offered.":
    "Zwei angenehme Trainings mit ruhigen Morgen, und die nächste Stufe zurück wird angeboten.",
  "Each comfortable session with a quiet morning brings one rung back by itself.":
    "Jedes angenehme Training mit ruhigem Morgen bringt von selbst eine Stufe zurück.",
  "It ends with the day.": "Es endet mit dem Tag.",
  "Over since {day}.": "Vorbei seit {day}.",
  "a next-morning answer": "eine Antwort vom nächsten Morgen",
  "an answer to how it felt": "eine Antwort, wie es sich anfühlte",
  "a technique answer with all points kept": "eine Technikantwort mit allen Punkten eingehalten",
  "every set in full": "jeder Satz vollständig",
  "48 hours since the one before": "48 Stunden seit dem davor",
  "pain within your limit": "Schmerz innerhalb deiner Grenze",
  "2 reps in reserve on the last set": "2 Wiederholungen in Reserve im letzten Satz",
  "Ready: the next step comes on {day}, so that there is time between two steps.":
    "Bereit: Der nächste Schritt kommt {day}, damit Zeit zwischen zwei Schritten liegt.",
  "Ready, once a week without 3 or more is over, on {day}.":
    "Bereit, sobald eine Woche ohne 3 oder mehr um ist: {day}.",
  "Ready, three days after the pain you noted, on {day}.": "Bereit, drei Tage nach dem eingetragenen Schmerz: {day}.",
  "First back up to what you wrote; steps beyond it follow.":
    "Zuerst zurück zu dem, was du geschrieben hast; Schritte darüber hinaus folgen.",
  "What was logged so far leaves it open whether your back takes the next step. Comfortable sessions settle it.":
    "Was bisher eingetragen ist, lässt offen, ob dein Rücken den nächsten Schritt verträgt. Angenehme Trainings klären das.",
  "The next step hangs or is advanced: not within 14 days of 3 or more.":
    "Der nächste Schritt hängt oder ist fortgeschritten: nicht innerhalb von 14 Tagen nach einer 3 oder mehr.",
  "This is the top of its line.": "Das ist das obere Ende dieser Reihe.",
  "{clean} of {needed} pain-free sessions so far.": "{clean} von {needed} beschwerdefreien Trainings bisher.",
  "The next step is offered.": "Der nächste Schritt ist vorgeschlagen.",
  "To count, the last one still needed: {reasons}.": "Damit das letzte zählt, fehlte noch: {reasons}.",
  "You said on {day} that something was new.": "Du hast am {day} gesagt, dass etwas neu war.",
  "You said on {day} that an entry was made by mistake.": "Du hast am {day} gesagt, dass ein Eintrag ein Versehen war.",
  "Numbness or burning in a thigh": "Taubheit oder Brennen in einem Oberschenkel",
  "Noted: entered by mistake. What follows from it has ended.":
    "Notiert: ein Versehen. Was daraus folgte, ist beendet.",
  "It was entered by mistake": "Das war ein Versehen",
  "“It has settled” can be said from tomorrow on, with all safety questions answered again.":
    "„Es ist abgeklungen“ geht ab morgen, wenn alle Sicherheitsfragen noch einmal beantwortet sind.",
  "“It has settled” asks all safety questions again.":
    "„Es ist abgeklungen“ stellt alle Sicherheitsfragen noch einmal.",
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
} as const;
