export const settings = {
  "Parts of the settings": "Teile der Einstellungen",
  "Language and look": "Sprache und Aussehen",
  "Body measures": "Körpermaße",
  "Training days": "Trainingstage",
  "Exercises and locks": "Übungen und Sperren",
  "Data and backups": "Daten und Sicherungen",
  "theme dark light colours text size units week start language":
    "Design dunkel hell Farben Schriftgröße Einheiten Wochenbeginn Sprache",
  "bothers provokes conditions safety questions screening answers":
    "macht Mühe Erkrankungen Sicherheitsfragen Warnzeichen Antworten",
  "mat wall chair bar ball at hand": "Matte Wand Stuhl Stange Ball Geräte",
  "weight height proportions kilograms pounds": "Gewicht Größe Proportionen Kilogramm Pfund",
  "weekdays minutes calendar sequence plan mode": "Wochentage Minuten Kalender Reihenfolge Planmodus",
  "never prefer locked unlock": "nie bevorzugt gesperrt entsperren",
  "backup restore copy folder file log sample diary":
    "Sicherung wiederherstellen Kopie Ordner Datei Protokoll Beispieltagebuch",
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
  Units: "Einheiten",
  "For your measures. What an exercise asks of you stays the same.":
    "Für deine Maße. Was eine Übung von dir verlangt, bleibt gleich.",
  "Kilograms and metres": "Kilogramm und Meter",
  "Pounds and feet": "Pfund und Fuß",

  "What tends to bother you": "Was dir eher Mühe macht",
  "Exercises that ask for it are left out when something is swapped.":
    "Übungen, die das verlangen, bleiben weg, wenn etwas getauscht wird.",
  "What applies to you": "Was auf dich zutrifft",
  "Some exercises then wait for a word from your clinician.": "Manche Übungen warten dann auf ein Wort aus der Praxis.",
  "Your safety answers": "Deine Sicherheitsantworten",
  "The last answers count. Earlier ones stay in your log as they were.":
    "Es gelten die letzten Antworten. Frühere bleiben im Protokoll, wie sie waren.",
  "Not asked yet": "Noch nicht gefragt",
  "Asked at the first start": "Beim ersten Start gefragt",
  "Asked before a session": "Vor einem Training gefragt",
  "Asked after an entry": "Nach einem Eintrag gefragt",
  "Asked from the settings": "Aus den Einstellungen gefragt",
  "Answer the safety questions again": "Sicherheitsfragen neu beantworten",
  "None of the signs applied.": "Keines der Anzeichen traf zu.",
  "You ticked:": "Du hast angekreuzt:",
  "You said on {day} that you received care.": "Du hast am {day} gesagt, dass du versorgt wurdest.",
  "You said on {day} that it was checked by a clinician.": "Du hast am {day} gesagt, dass es untersucht wurde.",
  "You said on {day} that it had settled.": "Du hast am {day} gesagt, dass es sich beruhigt hat.",

  "What you have at hand": "Was du zur Hand hast",
  "Only exercises that fit it are suggested in place of others.":
    "Nur dazu passende Übungen werden anstelle anderer vorgeschlagen.",

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
  "How the plan goes on": "Wie der Plan weitergeht",
  "By the calendar": "Nach Kalender",
  "In sequence": "Der Reihe nach",
  "A session stays on its day. When you miss it, you move it or let it go.":
    "Ein Training bleibt an seinem Tag. Hast du es verpasst, verschiebst du es oder lässt es aus.",
  "The next routine waits until you have done it, whatever the day.":
    "Die nächste Routine wartet, bis du sie gemacht hast, egal an welchem Tag.",

  "What you said about exercises": "Was du über Übungen gesagt hast",
  "Nothing yet. On the page of an exercise you can say that you prefer it, or never want it.":
    "Noch nichts. Auf der Seite einer Übung kannst du sagen, dass du sie bevorzugst oder nie willst.",
  Preferred: "Bevorzugt",
  "Show {name}": "{name} zeigen",
  "Take back": "Zurücknehmen",
  "Take back what you said about {name}": "Zurücknehmen, was du über {name} gesagt hast",
  "No preference for {name}.": "Keine Vorliebe für {name}.",
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
} as const;
