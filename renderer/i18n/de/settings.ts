export const settings = {
  "Parts of the settings": "Teile der Einstellungen",
  "Language and look": "Sprache und Aussehen",
  "Body measures": "Körpermaße",
  "Training days": "Trainingstage",
  "Exercises and locks": "Übungen und Sperren",
  "Data and backups": "Daten und Sicherungen",
  "theme dark light mode night colours text font size units kg lb week start language english german":
    "Design dunkel hell Modus Nachtmodus Farben Schriftgröße Maßeinheiten kg Pfund Wochenbeginn Sprache Englisch Deutsch",
  "bothers provokes conditions safety questions screening answers warning signs red flag doctor":
    "macht Mühe Erkrankungen Sicherheitsfragen Warnzeichen Antworten Arzt Ärztin",
  "mat wall chair bar ball at hand": "Matte Wand Stuhl Stange Ball Geräte",
  "weight height proportions kilograms pounds kg cm": "Gewicht Größe Proportionen Kilogramm Pfund kg cm",
  "weekdays minutes calendar sequence plan mode": "Wochentage Minuten Kalender Reihenfolge Planmodus",
  "never prefer locked unlock": "nie bevorzugt gesperrt entsperren",
  "backup restore copy export move folder file log sample diary":
    "Sicherung Backup wiederherstellen Kopie Export umziehen Ordner Datei Protokoll Beispieltagebuch",
  "version licences sources": "Version Lizenzen Quellen",

  Language: "Sprache",
  "Like the system": "Wie das System",
  "Light or dark": "Hell oder dunkel",
  "Text size": "Schriftgröße",
  "Everything grows with it.": "Alles wächst mit.",
  Small: "Klein",
  Normal: "Normal",
  Large: "Groß",
  Largest: "Am größten",
  "First day of the week": "Erster Tag der Woche",
  Units: "Maßeinheiten",
  "For your measures. What an exercise asks of you stays the same.":
    "Für deine Maße. Was eine Übung von dir verlangt, bleibt gleich.",
  "Kilograms and metres": "Kilogramm und Meter",
  "Pounds and feet": "Pfund und Fuß",

  "What tends to bother you": "Was dir eher Mühe macht",
  "What applies to you": "Was auf dich zutrifft",
  "Your safety answers": "Deine Sicherheitsantworten",
  "The last answers count. Earlier ones stay in your log as they were.":
    "Es gelten die letzten Antworten. Frühere bleiben im Protokoll, wie sie waren.",
  "Not asked yet": "Noch nicht gefragt",
  "Asked at the first start": "Beim ersten Start gefragt",
  "Asked before a session": "Vor einer Einheit gefragt",
  "Asked after an entry": "Nach einem Eintrag gefragt",
  "Asked from the settings": "Aus den Einstellungen gefragt",
  "Answer the safety questions again": "Sicherheitsfragen neu beantworten",
  "None of the signs applied.": "Keines der Anzeichen traf zu.",
  "You ticked:": "Du hast angekreuzt:",
  "You said on {day} that you received care.": "Du hast am {day} gesagt, dass du versorgt wurdest.",
  "You said on {day} that it was checked by a clinician.": "Du hast am {day} gesagt, dass es untersucht wurde.",
  "You said on {day} that it had settled.": "Du hast am {day} gesagt, dass es sich beruhigt hat.",

  Comfort: "Verträglichkeit",
  "thresholds pain careful ease clean": "Schwellen Schmerz vorsichtig erleichtern sauber",
  "The coach goes by your ratings from 0 to 10. You can ask for more care than its rules, never for less; what stops training stays as it is.":
    "Der Coach richtet sich nach deinen Bewertungen von 0 bis 10. Du kannst mehr Vorsicht verlangen als seine Regeln, nie weniger; was das Training anhält, bleibt, wie es ist.",
  "Ease an exercise from": "Eine Übung erleichtern ab",
  "At this rating or more, an exercise gets easier or another one takes its place.":
    "Ab dieser Bewertung wird eine Übung leichter oder eine andere tritt an ihre Stelle.",

  "What you have at hand": "Was du zur Hand hast",

  "The library shows how much your hips have to hold. With your measures it can say so in newton metres; how exercises compare with each other hardly depends on them.":
    "Die Bibliothek zeigt, wie viel deine Hüften halten müssen. Mit deinen Maßen kann sie es in Newtonmetern sagen; der Vergleich der Übungen hängt kaum davon ab.",
  "Proportions like an average": "Proportionen wie im Durchschnitt",
  "In between": "Dazwischen",
  Woman: "Frau",
  Man: "Mann",
  Weight: "Gewicht",
  Height: "Größe",
  "Height, feet": "Größe, Fuß",
  "Height, inches": "Größe, Zoll",
  "Please give {min} to {max} {unit}, or leave it empty.": "Bitte gib {min} bis {max} {unit} an oder lass es leer.",

  "A built week keeps to these days and minutes.": "Eine gebaute Woche hält sich an diese Tage und Minuten.",
  "{count} minutes": "{count} Minuten",
  "When you miss a session": "Wenn du eine Einheit verpasst",
  "It stays on its day": "Sie bleibt an ihrem Tag",
  "It waits for you": "Sie wartet auf dich",
  "By the calendar: you move it or let it go yourself, and the rest of the plan keeps its days.":
    "Nach Kalender: Du verschiebst sie oder lässt sie aus, und der Rest des Plans behält seine Tage.",
  "In sequence: it comes next, and what follows moves back as far as it has to.":
    "Der Reihe nach: Sie kommt als Nächstes, und was folgt, rückt so weit nach hinten wie nötig.",

  "What you said about exercises": "Was du über Übungen gesagt hast",
  "Nothing yet. On the page of an exercise you can say that you prefer it, or never want it.":
    "Noch nichts. Auf der Seite einer Übung kannst du sagen, dass du sie bevorzugst oder nie willst.",
  Preferred: "Bevorzugt",
  "Show {name}": "{name} zeigen",
  "Take back": "Zurücknehmen",
  "Take back what you said about {name}": "Zurücknehmen, was du über {name} gesagt hast",
  "No preference for {name}.": "Keine Vorliebe für {name}.",
  "Taken back for {name}.": "Für {name} zurückgenommen.",
  "Locked in your routines": "Gesperrt in deinen Routinen",
  "Only a stop for a warning sign changes a locked exercise.":
    "Nur ein Halt wegen eines Warnzeichens ändert eine gesperrte Übung.",
  "Nothing is locked. The lock stands beside each exercise of a routine.":
    "Nichts ist gesperrt. Das Schloss steht neben jeder Übung einer Routine.",
  "Locked in your plan": "Gesperrt in deinem Plan",
  "A built week leaves these where they are.": "Eine gebaute Woche lässt diese, wo sie sind.",
  Unlock: "Entsperren",
  "Unlock {name} in {routine}": "{name} in {routine} entsperren",
  "Unlock {name} on {day}": "{name} am {day} entsperren",
  "{name} is unlocked.": "{name} ist entsperrt.",

  "Everything you enter is one file on this computer.": "Alles, was du einträgst, ist eine Datei auf diesem Computer.",

  "Supine {version}": "Supine {version}",
  "A training log and planner for adults that listens to your lower back.":
    "Ein Trainingsprotokoll und Planer für Erwachsene, der auf deinen unteren Rücken hört.",
  "It does not diagnose, treat or predict, and it does not clear anybody for training.":
    "Es stellt keine Diagnosen, behandelt nicht, sagt nichts voraus und gibt niemanden fürs Training frei.",
  "It stops and sends you to a clinician when you tick a warning sign.":
    "Es hält an und schickt dich in die Praxis, wenn du ein Warnzeichen ankreuzt.",
  "Everything stays on this computer. There is no account and nothing is sent anywhere.":
    "Alles bleibt auf diesem Computer. Es gibt kein Konto, und nichts wird irgendwohin geschickt.",
  "Demand numbers and comfort rules are Supine’s own judgement, with sources where there are any.":
    "Anforderungszahlen und Regeln sind Supines eigenes Urteil, mit Quellen, wo es welche gibt.",
  Sources: "Quellen",
  Licences: "Lizenzen",
  "Supine is free software under the MIT licence. It is built with:":
    "Supine ist freie Software unter der MIT-Lizenz. Es ist gebaut mit:",

  Backups: "Sicherungen",
  "Supine makes one by itself when something has changed, opens it again to check it, and keeps those of two days, then one for each of 12 days, 10 weeks and 9 months. Yours are kept until you delete them.":
    "Supine macht von selbst eine, wenn sich etwas geändert hat, öffnet sie zur Prüfung noch einmal und behält die von zwei Tagen, dann je eine für 12 Tage, 10 Wochen und 9 Monate. Deine bleiben, bis du sie löschst.",
  "The last backup by itself did not work": "Die letzte selbsttätige Sicherung hat nicht geklappt",
  "Back up now": "Jetzt sichern",
  "Into the folder backups beside your log.": "In den Ordner „backups“ neben deinem Protokoll.",
  "Backed up, and checked.": "Gesichert und geprüft.",
  "A copy elsewhere": "Eine Kopie woanders",
  "On a stick, or in a folder that is synced.": "Auf einem Stick oder in einem Ordner, der abgeglichen wird.",
  "Saved, and checked: {path}": "Gespeichert und geprüft: {path}",
  "Save a copy as…": "Kopie speichern unter …",
  Restore: "Wiederherstellen",
  "You see first what is in a backup. The present log is backed up before, so you can go back.":
    "Du siehst zuerst, was in einer Sicherung ist. Das jetzige Protokoll wird vorher gesichert, sodass du zurückkannst.",
  "No backups yet.": "Noch keine Sicherungen.",
  "Show the newest only": "Nur die neuesten zeigen",
  "From a file": "Aus einer Datei",
  "A copy that you saved elsewhere.": "Eine Kopie, die du woanders gespeichert hast.",
  "Choose a file…": "Datei wählen …",
  "Made by itself": "Von selbst gemacht",
  "Made by you": "Von dir gemacht",
  "Before a restore": "Vor einer Wiederherstellung",
  "Before an update": "Vor einer Aktualisierung",
  "Look at it": "Ansehen",
  "Look at it: backup of {when}": "Ansehen: Sicherung vom {when}",
  "What is in this backup": "Was in dieser Sicherung ist",
  "Nothing was logged yet.": "Es war noch nichts eingetragen.",
  "{from} to {to}": "{from} bis {to}",
  "It holds": "Sie enthält",
  "{count, plural, one {# session} other {# sessions}}": "{count, plural, one {# Einheit} other {# Einheiten}}",
  "{count, plural, one {# pain entry} other {# pain entries}}":
    "{count, plural, one {# Schmerzeintrag} other {# Schmerzeinträge}}",
  "{count, plural, one {# routine} other {# routines}}": "{count, plural, one {# Routine} other {# Routinen}}",
  "You would lose": "Du würdest verlieren",
  "Nothing. Everything you have now is in it.": "Nichts. Alles, was du jetzt hast, ist darin.",
  "{what}, logged or changed since": "{what}, seither eingetragen oder geändert",
  "What was logged since. The present file cannot be read, so nobody can tell what that is; it is kept.":
    "Was seither eingetragen wurde. Die jetzige Datei lässt sich nicht lesen, darum kann niemand sagen, was das ist; sie bleibt erhalten.",
  "You would get": "Du würdest bekommen",
  "Nothing you do not have now.": "Nichts, was du nicht schon hast.",
  "Restore this backup": "Diese Sicherung wiederherstellen",
  "Leave it": "Lassen",
  "Restored.": "Wiederhergestellt.",
  "Restored. The damaged file is kept beside your log.":
    "Wiederhergestellt. Die beschädigte Datei liegt noch neben deinem Protokoll.",
  "Restore a backup": "Sicherung wiederherstellen",
  "backup save copy safe export": "backup sicherung sichern speichern export kopie",
  "backup go back earlier": "backup sicherung zurück früher",

  "Sample diary": "Beispieltagebuch",
  "You are looking at the sample diary": "Du siehst das Beispieltagebuch",
  "It is a file of its own. Your own log is closed and untouched, and opens when you remove the sample.":
    "Es ist eine eigene Datei. Dein eigenes Protokoll ist geschlossen und unberührt und öffnet sich, wenn du das Beispiel entfernst.",
  "Remove the sample diary": "Beispieltagebuch entfernen",
  "Twelve weeks of somebody else": "Zwölf Wochen von jemand anderem",
  "See the app with a log in it. It is a file of its own and never mixes with yours.":
    "Sieh die App mit einem Protokoll darin. Es ist eine eigene Datei und mischt sich nie mit deiner.",
  "Show the sample diary": "Beispieltagebuch zeigen",
  "Twelve weeks of somebody who is not you. Try anything: nothing of it goes into your own log.":
    "Zwölf Wochen von jemandem, der nicht du bist. Probier alles aus: Nichts davon kommt in dein eigenes Protokoll.",
  "The sample diary is gone. This is your own log.": "Das Beispieltagebuch ist weg. Das ist dein eigenes Protokoll.",
  "example demo try twelve weeks": "Beispiel Demo ausprobieren zwölf Wochen",
  "It pulled in the middle of the lower back, from the second set on.":
    "Es zog mitten im unteren Rücken, ab dem zweiten Satz.",
  "A dull pull, gone after a walk.": "Ein dumpfes Ziehen, nach einem Spaziergang weg.",
  "Stiff when putting on socks, fine by noon.": "Steif beim Sockenanziehen, mittags wieder gut.",
  "Sore muscles from the bridges, on both sides.": "Muskelkater von den Brücken, auf beiden Seiten.",
  "Breathe out on the way up. Stop when the back comes off the mat.":
    "Auf dem Weg nach oben ausatmen. Aufhören, wenn der Rücken von der Matte kommt.",
  "Paused until {day}": "Pausiert bis {day}",
  "Never and paused are about what the coach brings in; your own routines keep what you wrote.":
    "Nie und pausiert gelten für das, was der Coach ins Spiel bringt; in deinen eigenen Routinen bleibt, was du geschrieben hast.",
  "Count a session as pain-free up to": "Eine Einheit gilt als beschwerdefrei bis",
  "Only pain-free sessions lead to a step up, or back up. With less, steps come later.":
    "Nur beschwerdefreie Einheiten führen zu einem Schritt nach oben oder zurück nach oben. Mit weniger kommen Schritte später.",
  "What is changed here holds from today on. What was decided before stays as it was.":
    "Was du hier änderst, gilt ab heute. Was vorher entschieden wurde, bleibt, wie es war.",
  "The coach suggests only exercises that fit it. In your own routines, too, another exercise takes the place of what does not.":
    "Der Coach schlägt nur Übungen vor, die dazu passen. Auch in deinen eigenen Routinen kommt eine andere Übung an die Stelle dessen, was nicht passt.",
  "The coach suggests no exercise that asks for it. In your own routines, too, another one takes its place.":
    "Der Coach schlägt keine Übung vor, die das verlangt. Auch in deinen eigenen Routinen kommt eine andere Übung an ihre Stelle.",
  "Some exercises then wait for a word from your clinician, in your own routines too.":
    "Manche Übungen warten dann auf ein Wort deiner Ärztin oder deines Arztes, auch in deinen eigenen Routinen.",
} as const;
