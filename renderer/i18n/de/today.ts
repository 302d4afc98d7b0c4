/** Today, with what it shares with other screens: what holds training up, the changes, and other exercises for a place. */
export const today = {
  "Left out today": "Heute nicht dabei",
  "Left out today: {exercises}.": "Heute nicht dabei: {exercises}.",
  "Leave something out this time": "Dieses Mal etwas weglassen",
  "{count, plural, one {# exercise} other {# exercises}} left out this time":
    "Dieses Mal {count, plural, one {# Übung} other {# Übungen}} weggelassen",
  "What is not ticked is not in this session. Your routine stays as it is.":
    "Was nicht angehakt ist, ist nicht in dieser Einheit. Deine Routine bleibt, wie sie ist.",
  "{count, plural, one {# other change waits} other {# other changes wait}} until training is open again.":
    "{count, plural, one {# weitere Änderung wartet} other {# weitere Änderungen warten}}, bis das Training wieder offen ist.",
  "Noted: as usual.": "Notiert: wie üblich.",
  "What changed and why": "Was sich geändert hat und warum",
  "Done: {routine}": "Gemacht: {routine}",
  "Done on {day}: {routine}": "Gemacht am {day}: {routine}",
  "no pain": "kein Schmerz",
  "pain {rating}": "Schmerz {rating}",
  "Log how it felt": "Eintragen, wie es war",
  "Morning check-in": "Frage am Morgen",
  "How is your back after {day}’s session?": "Wie geht es deinem Rücken nach der Einheit vom {day}?",
  "Your answer decides what comes next. Without it, nothing gets harder.":
    "Deine Antwort entscheidet, wie es weitergeht. Ohne sie wird nichts schwerer.",
  "No pain, as usual": "Kein Schmerz, wie üblich",
  "As usual ({rating})": "Wie üblich ({rating})",
  "Something to tell": "Es gibt etwas zu sagen",
  "moved here: {reason}": "hierher verschoben: {reason}",
  "waiting since {day}": "wartet seit {day}",
  "Start {routine}": "{routine} beginnen",
  "Locked by you: stays although {rules} asks for a change.":
    "Von dir gesperrt: bleibt, obwohl {rules} eine Änderung verlangt.",
  Changed: "Geändert",
  "Instead of {exercise}": "Statt {exercise}",
  "Before you start": "Bevor du beginnst",
  "How does your back feel right now?": "Wie fühlt sich dein Rücken gerade an?",
  "Back right now": "Rücken gerade jetzt",
  "What you logged asks for a few safety questions, and they are still open.":
    "Was du eingetragen hast, verlangt ein paar Sicherheitsfragen, und die sind noch offen.",
  "Anything new: numbness, leg weakness, bladder or bowel trouble?":
    "Gibt es etwas Neues: Taubheit, Schwäche im Bein, Mühe mit Blase oder Darm?",
  "Answer them first": "Erst beantworten",
  "Nothing new, start": "Nichts Neues, beginnen",
  "Something is new": "Etwas ist neu",
  "A few safety questions are still open": "Ein paar Sicherheitsfragen sind noch offen",
  "Answer them": "Beantworten",
  "What you logged asks for them. Training waits for your answer.":
    "Was du eingetragen hast, verlangt sie. Das Training wartet auf deine Antwort.",
  "Open session": "Offene Einheit",
  "{routine} is still open. Every set you ticked is kept.":
    "{routine} ist noch offen. Jeder abgehakte Satz bleibt erhalten.",
  "Go on": "Weiter",
  "Nothing is planned yet. Put a routine on a day, and it shows up here.":
    "Noch ist nichts geplant. Leg eine Routine auf einen Tag, dann erscheint sie hier.",
  "Nothing is planned today. Next is “{routine}”, {when}.":
    "Heute ist nichts geplant. Als Nächstes kommt {when} „{routine}“.",
  "Nothing is planned today. The next session is {when}.":
    "Heute ist nichts geplant. Die nächste Einheit kommt {when}.",
  "Open the plan": "Plan öffnen",
  "Train something else": "Etwas anderes trainieren",

  "A rest day": "Ein Ruhetag",
  Resting: "Ruhe",
  "Loaded training is paused": "Belastendes Training ist pausiert",
  "Please have this looked at by a doctor or physiotherapist before you load your trunk again. Breathing and pelvic tilts stay.":
    "Bitte lass das in einer ärztlichen oder physiotherapeutischen Praxis ansehen, bevor du deinen Rumpf wieder belastest. Atmen und Beckenkippen bleiben.",
  "Training is stopped": "Das Training ist angehalten",
  "What you ticked can be a sign of something that needs emergency care today.":
    "Was du angekreuzt hast, kann ein Anzeichen für etwas sein, das heute noch notfallmäßig behandelt werden muss.",
  "Call your emergency number or go to an emergency department.": "Ruf den Notruf oder geh in eine Notaufnahme.",
  "Your plan stays as it is.": "Dein Plan bleibt, wie er ist.",
  "Until this is looked at, only breathing and pelvic tilts can be started.":
    "Bis das angesehen wurde, lassen sich nur Atmen und Beckenkippen beginnen.",
  "A rest day was added since you started": "Seit du begonnen hast, ist ein Ruhetag dazugekommen",
  "What you ticked is kept.": "Was du abgehakt hast, bleibt.",
  "Please finish here and let it rest.": "Bitte hör hier auf und lass es ruhen.",
  "Breathing and pelvic tilts can go on; the other exercises wait. Finish when you are ready.":
    "Atmen und Beckenkippen gehen weiter; die anderen Übungen warten. Beende das Training, wenn du so weit bist.",
  "Please stop training": "Bitte hör auf zu trainieren",
  "Your sets are kept; finish the session or leave it as it is.":
    "Deine Sätze bleiben; beende die Einheit oder lass sie, wie sie ist.",
  "{reason}.": "{reason}.",
  "Training waits until after {day}.": "Das Training wartet bis nach {day}.",
  "What now": "Was jetzt",

  "Other choices": "Andere Möglichkeiten",
  "Other choices in place of {what}": "Andere Möglichkeiten anstelle von {what}",
  "{exercise} is in {routines} now.": "{exercise} steht jetzt in {routines}.",
  "Put {exercise} here": "{exercise} hierher setzen",
  "Put it here": "Hierher setzen",
  "In place of {exercise}": "Anstelle von {exercise}",
  "Nothing closer or easier fits here. Any other exercise can be asked about below.":
    "Nichts Näheres oder Leichteres passt hier. Nach jeder anderen Übung kannst du unten fragen.",
  "The first three": "Die ersten drei",
  "Why not another one?": "Warum nicht eine andere?",
  "No exercise fits. Try fewer letters.": "Keine Übung passt. Versuch es mit weniger Buchstaben.",
  "Current: {exercise}": "Jetzt: {exercise}",
  "What you wrote here.": "Was du hier geschrieben hast.",
  "Use this instead": "Stattdessen nehmen",
  "Use this instead: {exercise}": "Stattdessen nehmen: {exercise}",
  "In place of": "Anstelle von",
  "Progress to the next step": "Bis zum nächsten Schritt",
  OK: "OK",
  "Supine has new rules": "Supine hat neue Regeln",
  "It read your whole log again. {count, plural, =0 {Nothing is made easier today.} one {One change holds today; it is below.} other {# changes hold today; they are below.}} Earlier changes are kept in the history of each exercise.":
    "Dein ganzes Protokoll wurde neu gelesen. {count, plural, =0 {Heute ist nichts erleichtert.} one {Eine Änderung gilt heute; sie steht unten.} other {# Änderungen gelten heute; sie stehen unten.}} Frühere Änderungen bleiben im Verlauf jeder Übung.",
} as const;
