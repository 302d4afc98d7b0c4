/** The library, the page of an exercise, comparing, the ladder, the history, and own exercises. */
export const library = {
  "Every exercise, from light to demanding inside its kind.":
    "Alle Übungen, von leicht bis fordernd innerhalb ihrer Art.",
  "Only with my equipment": "Nur mit meinen Geräten",
  "Only what fits my back now": "Nur was jetzt zu meinem Rücken passt",
  "Nothing fits. Try fewer letters, another movement, or show what does not fit now.":
    "Nichts passt. Versuch es mit weniger Buchstaben, einer anderen Bewegung, oder zeig auch, was gerade nicht passt.",
  Yours: "Deine",
  Never: "Nie",
  "Archived exercises": "Archivierte Übungen",
  "This exercise is no longer listed.": "Diese Übung ist nicht mehr in den Listen.",
  "Show the library": "Bibliothek zeigen",

  // the page of an exercise
  "Add to a routine": "In eine Routine",
  "Routines for {exercise}": "Routinen für {exercise}",
  "{exercise} is out of the lists.": "{exercise} ist aus den Listen genommen.",
  "Not for you right now": "Gerade nichts für dich",
  "In short": "Kurz gesagt",
  "In motion": "In Bewegung",
  "How it is done": "So geht sie",
  "What it asks": "Was sie verlangt",
  "What it asks, as a guess": "Was sie verlangt, geschätzt",
  "Around it": "Rundherum",
  "Instead of it": "An ihrer Stelle",
  "For the coach": "Für den Coach",
  "Trains {what}.": "Trainiert: {what}.",
  "Load on the lower back": "Last auf dem unteren Rücken",
  "Bending of the spine": "Beugung der Wirbelsäule",
  Skill: "Können",
  "Work for the front of the trunk": "Arbeit für die Vorderseite des Rumpfs",
  "{word}, {rank} of 10": "{word}, {rank} von 10",
  little: "wenig",
  some: "etwas",
  much: "viel",
  "very much": "sehr viel",
  "Your history with it": "Dein Verlauf mit ihr",
  "Not trained in the last four months.": "In den letzten vier Monaten nicht trainiert.",
  "Last: {chapter}": "Zuletzt: {chapter}",
  "How it felt, the latest last": "Wie es sich anfühlte, das Neueste zuletzt",
  "No longer a favourite": "Keine Lieblingsübung mehr",
  "Bring it back": "Zurückholen",
  "Compare {exercise}": "{exercise} vergleichen",
  "Demand index {index} of 100.": "Anforderung {index} von 100.",
  "All of this is a guess from its kind and its lever, and compares only inside one kind of movement.":
    "Das alles ist aus ihrer Art und ihrem Hebel geschätzt und nur innerhalb einer Bewegungsart vergleichbar.",
  "Ranks and index are Supine’s own judgement, and compare only inside one kind of movement.":
    "Ränge und Anforderung sind Supines eigenes Urteil und nur innerhalb einer Bewegungsart vergleichbar.",
  Ladder: "Leiter",

  // what the person says about it
  "What you say about {exercise}": "Was du zu {exercise} sagst",
  "No preference": "Egal",
  Favourite: "Liebling",
  "The coach chooses by its own order.": "Der Coach wählt nach seiner eigenen Reihenfolge.",
  "Where several would do equally well, this one comes first. It never comes before one that asks for less, and never against a rule.":
    "Wo mehrere gleich gut wären, kommt diese zuerst. Sie kommt nie vor einer, die weniger verlangt, und nie gegen eine Regel.",
  "The coach never brings it in: not in place of another, not as a step up, not in a week it proposes.":
    "Der Coach bringt sie nie ins Spiel: nicht an Stelle einer anderen, nicht als nächste Stufe, nicht in einer vorgeschlagenen Woche.",
  "{exercise} is one of your favourites.": "{exercise} ist jetzt eine deiner Lieblingsübungen.",
  "Favourite: {exercise}": "Liebling: {exercise}",
  "Make it a favourite": "Zur Lieblingsübung machen",
  Shown: "Gezeigt",
  "Favourites ({count})": "Lieblinge ({count})",
  "No favourites yet. The star on an exercise makes it one: it then comes first among its equals.":
    "Noch keine Lieblinge. Der Stern an einer Übung macht sie dazu: Unter gleichen kommt sie dann zuerst.",

  // not now
  "{count, plural, one {# week} other {# weeks}}": "{count, plural, one {# Woche} other {# Wochen}}",
  "Until I bring it back": "Bis ich sie zurückhole",
  "Until a day": "Bis zu einem Tag",
  "Please choose a day after today, within a year.": "Bitte wähle einen Tag nach heute, innerhalb eines Jahres.",
  "{exercise} is back.": "{exercise} ist zurück.",
  "Show everything": "Alles zeigen",
  "Leave its sets open if you like.": "Lass ihre Sätze offen, wenn du magst.",
  "Here it stays until you change it.": "Hier bleibt sie, bis du es änderst.",
  "Take another one": "Eine andere nehmen",
  "{exercise} is never brought in.": "{exercise} kommt nie ins Spiel.",
  "It stays in {routines}, where it is now, until you take it out.":
    "In {routines}, wo sie jetzt steht, bleibt sie, bis du sie herausnimmst.",

  // load, comparing
  "Load on the hips": "Last auf den Hüften",
  "Straight leg raise = 1": "Beinheben gestreckt = 1",
  "Straight leg raise ×1": "Beinheben gestreckt ×1",
  "of a straight leg raise": "vom gestreckten Beinheben",
  "of a straight leg raise, about {moment} N·m with your measures":
    "vom gestreckten Beinheben, etwa {moment} N·m mit deinen Maßen",
  "of a straight leg raise, {ratio} more from the swing": "vom gestreckten Beinheben, {ratio} mehr durch den Schwung",
  "Bend the knees, change the range or the tempo, and see what the hips have to hold.":
    "Beuge die Knie, ändere den Bewegungsumfang oder das Tempo, und sieh, was die Hüften halten müssen.",
  "Exercise {number}": "Übung {number}",
  "Knee bend": "Kniebeugung",
  "Not higher than": "Nicht höher als",
  "Not lower than": "Nicht tiefer als",
  "Up and down": "Heben und senken",
  "{seconds} s each": "je {seconds} s",
  "One leg": "Ein Bein",
  "Load over one repetition": "Last über eine Wiederholung",
  "Load over one repetition; a straight leg raise with both legs is 1.":
    "Last über eine Wiederholung; das gestreckte Heben beider Beine ist 1.",
  "{exercises} at the hardest moment; a straight leg raise is ×1.":
    "{exercises} im schwersten Moment; das gestreckte Beinheben ist ×1.",
  "Hanging and lying work cannot be ranked by this alone: grip, the pull on the spine and the start from the bar differ.":
    "Hängen und Liegen lassen sich so allein nicht vergleichen: Griff, Zug an der Wirbelsäule und der Beginn an der Stange sind anders.",

  "Enter opens {exercise}": "Enter öffnet: {exercise}",

  // the ladder
  "Ladder: {movement}": "Leiter: {movement}",
  "Harder is up. Arrow keys move along the steps, Enter opens one.":
    "Schwerer ist oben. Mit den Pfeiltasten gehst du die Stufen entlang, Enter öffnet eine.",
  "You are at {exercises}. Harder is up; arrow keys move along the steps, Enter opens one.":
    "Du bist bei {exercises}. Schwerer ist oben; mit den Pfeiltasten gehst du die Stufen entlang, Enter öffnet eine.",

  // the history of an exercise
  "History of {exercise}": "Verlauf: {exercise}",
  "What was done in its place counts too.": "Was an ihrer Stelle gemacht wurde, zählt mit.",
  "It has not been trained yet. Once it is, its story stands here.":
    "Sie wurde noch nicht trainiert. Danach steht hier ihre Geschichte.",
  "Show the exercise": "Übung zeigen",
  "How it felt, and what was done": "Wie es sich anfühlte, und was gemacht wurde",
  "not said": "keine Angabe",
  "Load of what was done, a straight leg raise is ×1": "Last dessen, was gemacht wurde; gestrecktes Beinheben ist ×1",
  "Letters: changes": "Buchstaben: Änderungen",
  "The story": "Die Geschichte",

  // photos of own exercises
  Photo: "Foto",
  "Photo of {exercise}": "Foto von {exercise}",
  "The photo of {name}": "Das Foto von {name}",
  "Add a photo": "Foto hinzufügen",
  "Take another photo": "Anderes Foto nehmen",
  "Remove the photo": "Foto entfernen",
  "Or drop one here: PNG, JPEG or WebP. It is made small and stays on this machine.":
    "Oder lass eins hier fallen: PNG, JPEG oder WebP. Es wird klein gemacht und bleibt auf diesem Rechner.",
  "“{name}” is larger than 20 MB. Please choose a smaller one.":
    "„{name}“ ist größer als 20 MB. Bitte wähle ein kleineres.",
  "“{name}” is no picture that can be read here. Please choose a PNG, JPEG or WebP.":
    "„{name}“ ist kein Bild, das sich hier lesen lässt. Bitte wähle ein PNG, JPEG oder WebP.",
  "“{name}” is damaged and cannot be read. Please choose another one.":
    "„{name}“ ist beschädigt und lässt sich nicht lesen. Bitte wähle ein anderes.",
  "One picture at a time, please.": "Bitte ein Bild nach dem anderen.",
  "Please choose a PNG, JPEG or WebP picture.": "Bitte wähle ein Bild als PNG, JPEG oder WebP.",
  "This photo is too large.": "Dieses Foto ist zu groß.",
  "{exercise} has a photo now.": "{exercise} hat jetzt ein Foto.",
  "The photo of {exercise} is removed.": "Das Foto von {exercise} ist entfernt.",

  // own exercises
  "Edit {exercise}": "{exercise} bearbeiten",
  "It takes part in routines, plans, changes and your log like the others.":
    "Sie macht in Routinen, Plänen, Änderungen und im Protokoll mit wie die anderen.",
  "This is what you had typed and not saved.": "Das hattest du geschrieben und nicht gespeichert.",
  "Something is still missing. Nothing was saved yet.": "Es fehlt noch etwas. Gespeichert ist noch nichts.",
  "The name is taken. Nothing was saved yet.": "Der Name ist vergeben. Gespeichert ist noch nichts.",
  "{exercise} is stored.": "{exercise} ist gespeichert.",
  "The exercise": "Die Übung",
  "Kind of movement": "Bewegungsart",
  "What the hips have to hold": "Was die Hüften halten müssen",
  "Bent means about a right angle in the knees.": "Gebeugt heißt etwa ein rechter Winkel in den Knien.",
  "One side after the other": "Eine Seite nach der anderen",
  "Left out for 14 days after 3 or more was felt.": "Bleibt 14 Tage weg, nachdem 3 oder mehr zu spüren war.",
  "How much of it": "Wie viel davon",
  "Start with": "Beginn mit",
  "Up to": "Bis",
  Steps: "Schritte",
  "One a line, up to twelve.": "Einer pro Zeile, bis zu zwölf.",
  "What it needs": "Was sie braucht",
  "What it is not kind to": "Wobei sie heikel ist",
  "Not kind to": "Heikel bei",
  "Pause it for two weeks": "Zwei Wochen pausieren",
  "leave alone not now exclude": "ruhen lassen nicht jetzt weglassen",
  Paused: "Pausiert",
  "Paused ({count})": "Pausiert ({count})",
  "Nothing is paused. On the page of an exercise you can pause it for a while.":
    "Keine Übung ist pausiert. Auf der Seite einer Übung kannst du sie eine Weile pausieren.",
  "Pause this exercise": "Diese Übung pausieren",
  "Pause until {day}": "Pausieren bis {day}",
  "{exercise} is paused until you bring it back.": "{exercise} ist pausiert, bis du sie zurückholst.",
  "{exercise} is paused until {day}.": "{exercise} ist pausiert bis {day}.",
  "The coach never brings it in: not in place of another, not as a step up, not in a week it proposes. Your own routines keep it.":
    "Der Coach bringt sie nie ins Spiel: nicht an Stelle einer anderen, nicht als nächste Stufe, nicht in einer vorgeschlagenen Woche. In deinen eigenen Routinen bleibt sie.",
} as const;
