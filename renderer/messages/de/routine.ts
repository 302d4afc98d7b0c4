/** Routines: the list, the editor and the templates. */
export const routine = {
  Sets: "Sätze",
  Reps: "Wiederholungen",
  "Reps, each side": "Wiederholungen je Seite",
  Hold: "Halten",
  "Hold, each side": "Halten je Seite",
  "Repeats in a set": "Mal in einem Satz",
  Repeats: "Mal",
  Tempo: "Tempo",
  "Tempo: {tempo}": "Tempo: {tempo}",
  Rest: "Pause",
  Range: "Bewegungsumfang",
  "Each set counts": "Jeder Satz zählt",
  "Seconds held": "Gehaltene Sekunden",
  "Add an exercise": "Übung hinzufügen",
  "Add an exercise: type a name, a movement or equipment": "Übung hinzufügen: Name, Bewegung oder Gerät eintippen",
  "Nothing in the catalogue fits. Try fewer letters, or another movement above.":
    "Nichts im Katalog passt. Versuche weniger Buchstaben oder oben eine andere Bewegung.",
  "{count, plural, one {# exercise} other {# exercises}} · arrows choose, Enter adds, Escape closes":
    "{count, plural, one {# Übung} other {# Übungen}} · Pfeile wählen, Enter fügt hinzu, Escape schließt",
  "Now: {exercise}": "Jetzt: {exercise}",
  "Your own dose stays above and comes back when this goes.":
    "Deine eigene Dosis bleibt oben stehen und kommt zurück, wenn das hier geht.",
  "Locked: only stops change it": "Gesperrt: Nur ein Halt ändert es",
  "Lock: only stops change it": "Sperren: Nur ein Halt ändert es",
  "Lock {exercise}": "{exercise} sperren",
  "How it is done, and your note": "Wie sie geht, und deine Notiz",
  "Hide how {exercise} is done": "Ausblenden, wie {exercise} geht",
  "Show how {exercise} is done": "Zeigen, wie {exercise} geht",
  Remove: "Entfernen",
  "Remove {exercise}": "{exercise} entfernen",
  "{exercise} is in this place now. Undo brings back what was.":
    "{exercise} steht jetzt an diesem Platz. Rückgängig holt zurück, was war.",
  "Range limit": "Grenze des Bewegungsumfangs",
  "full range": "voller Umfang",
  "never, you said": "nie, hast du gesagt",
  favourite: "Lieblingsübung",
  "not now, you said": "nicht jetzt, hast du gesagt",
  "in this routine": "in dieser Routine",
  "not among your equipment": "nicht unter deinen Geräten",
  "you ticked: {what}": "du hast angekreuzt: {what}",
  Saving: "Speichert",
  "Name not saved": "Name nicht gespeichert",
  "Not saved": "Nicht gespeichert",
  "{minutes} min as it stands now": "{minutes} min, wie es jetzt steht",
  "Routine {name}": "Routine {name}",
  "Name of the routine": "Name der Routine",
  "Add exercise": "Übung hinzufügen",
  "Not saved yet": "Noch nicht gespeichert",
  "Add the first exercise below. Its usual dose comes with it, and you can change all of it.":
    "Füge unten die erste Übung hinzu. Sie bringt ihre übliche Dosis mit, und du kannst alles daran ändern.",
  "Exercises of the routine": "Übungen der Routine",
  "New routine {number}": "Neue Routine {number}",
  "All routines": "Alle Routinen",
  "{count, plural, one {# exercise changed for now} other {# exercises changed for now}}":
    "{count, plural, one {# Übung vorerst geändert} other {# Übungen vorerst geändert}}",
  "{name} is archived and off the days to come.": "{name} ist archiviert und von den kommenden Tagen genommen.",
  "What you do in a session. Put them on days in the plan.":
    "Was du in einem Training machst. Auf Tage legst du sie im Plan.",
  "No routines yet. Make one of your own with New routine, or start from a week below.":
    "Noch keine Routinen. Mach eine eigene mit „Neue Routine“ oder beginne unten mit einer Woche.",
  "No routine is called “{name}”.": "Keine Routine heißt „{name}“.",
  "Your routines": "Deine Routinen",
  "Show all {count}": "Alle {count} zeigen",
  "Weeks to start from": "Wochen zum Anfangen",
  "A week brings its routine and puts it on its days, from today on for this week and the next three. Everything can be changed afterwards.":
    "Eine Woche bringt ihre Routine mit und legt sie auf ihre Tage, ab heute für diese Woche und die nächsten drei. Danach lässt sich alles ändern.",
  "Archived routines": "Archivierte Routinen",
  "{name} is on its days already.": "{name} liegt schon auf ihren Tagen.",
  "{name} is on your days.": "{name} liegt auf deinen Tagen.",
  "about {minutes} min, {count, plural, one {# set} other {# sets}}":
    "etwa {minutes} min, {count, plural, one {# Satz} other {# Sätze}}",
  "Use {name}": "{name} nehmen",
  "Tempo: seconds down, pause, up, pause": "Tempo: Sekunden ab, Pause, auf, Pause",
  free: "frei",
  "Four numbers of seconds, like 3-0-2-0: down, pause, up, pause.":
    "Vier Zahlen in Sekunden, wie 3-0-2-0: ab, Pause, auf, Pause.",
  "Everything else is saved; the routine is still called “{name}”.":
    "Alles andere ist gespeichert; die Routine heißt weiter „{name}“.",
  "Straight-leg-raise week": "Woche mit gestrecktem Beinheben",
  "You do leg raises already and want to keep them. Monday, Wednesday and Friday, about 20 minutes.":
    "Du machst schon Beinheben und möchtest es behalten. Montag, Mittwoch und Freitag, etwa 20 Minuten.",
  "Leg raises and core": "Beinheben und Rumpf",
  "Back-friendly start": "Rückenfreundlicher Anfang",
  "Your back has been complaining, or you are new to this. Short levers and holds, about 20 minutes, three days.":
    "Dein Rücken hat sich gemeldet, oder das ist neu für dich. Kurze Hebel und Halten, etwa 20 Minuten, an drei Tagen.",
  "Back-friendly core": "Rückenfreundlicher Rumpf",
} as const;
