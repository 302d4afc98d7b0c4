/** What several areas say, what a refused call says, and what shows when nothing else can. */
export const everywhere = {
  Undo: "Rückgängig",
  "That did not work": "Das hat nicht geklappt",
  "Try again": "Noch einmal versuchen",
  "Show the folder": "Ordner zeigen",
  Quit: "Beenden",

  "This screen could not be shown": "Diese Ansicht ließ sich nicht zeigen",
  "Your log could not be read just now. Everything you had saved is still on your machine.":
    "Dein Protokoll ließ sich gerade nicht lesen. Alles, was du gespeichert hattest, ist noch auf deinem Rechner.",
  "Something in Supine went wrong. That is ours to mend, not yours. Everything you had saved is still on your machine.":
    "In Supine ist etwas schiefgegangen. Das müssen wir in Ordnung bringen, nicht du. Alles, was du gespeichert hattest, ist noch auf deinem Rechner.",
  "Show it again": "Noch einmal zeigen",

  "Your log was written by a newer Supine": "Dein Protokoll stammt von einem neueren Supine",
  "The file is at version {fileVersion}; this Supine reads up to version {appVersion}. It was not opened and not changed.":
    "Die Datei hat Version {fileVersion}; dieses Supine liest bis Version {appVersion}. Sie wurde nicht geöffnet und nicht verändert.",
  "Install the newer Supine again, and your log is there.":
    "Installiere das neuere Supine wieder, dann ist dein Protokoll da.",
  "Your log could not be read": "Dein Protokoll ließ sich nicht lesen",
  "The file is damaged. Supine has not changed it.": "Die Datei ist beschädigt. Supine hat sie nicht verändert.",
  "If you have a copy, put it in the folder and try again. You can also start with an empty log; the damaged file is kept beside it under another name.":
    "Wenn du eine Kopie hast, lege sie in den Ordner und versuche es noch einmal. Du kannst auch mit einem leeren Protokoll beginnen; die beschädigte Datei bleibt unter anderem Namen daneben liegen.",
  "Your log cannot be written to": "In dein Protokoll lässt sich nicht schreiben",
  "The file or its folder is read-only, so nothing new could be saved. Nothing was changed.":
    "Die Datei oder ihr Ordner ist schreibgeschützt, darum ließe sich nichts Neues speichern. Verändert wurde nichts.",
  "Allow writing to the folder, then try again.": "Erlaube das Schreiben in den Ordner und versuche es noch einmal.",
  "The disk is full": "Der Datenträger ist voll",
  "There is no room to open your log safely. Nothing was changed.":
    "Es ist kein Platz, um dein Protokoll sicher zu öffnen. Verändert wurde nichts.",
  "Free some space, then try again.": "Schaffe etwas Platz und versuche es noch einmal.",
  "Your log could not be opened": "Dein Protokoll ließ sich nicht öffnen",
  "Supine could not open the file. It was not changed.":
    "Supine konnte die Datei nicht öffnen. Sie wurde nicht verändert.",
  "Close other programs that may use it, check the folder, then try again.":
    "Schließe andere Programme, die sie vielleicht benutzen, prüfe den Ordner und versuche es noch einmal.",
  "The file:": "Die Datei:",
  "What the disk said: {detail}": "Was der Datenträger meldete: {detail}",
  "Start with an empty log": "Mit leerem Protokoll beginnen",

  "This routine is no longer there.": "Diese Routine gibt es nicht mehr.",
  "This day of the plan is no longer there.": "Diesen Tag im Plan gibt es nicht mehr.",
  "This session is no longer there.": "Dieses Training gibt es nicht mehr.",
  "This pain entry is no longer there.": "Diesen Schmerzeintrag gibt es nicht mehr.",
  "This change is no longer there.": "Diese Änderung gibt es nicht mehr.",
  "This exercise is no longer there.": "Diese Übung gibt es nicht mehr.",
  "“{name}” is taken already. Please choose another name.":
    "„{name}“ ist schon vergeben. Bitte wähle einen anderen Namen.",
  "Another session is still open. Finish it or let it go first.":
    "Ein anderes Training ist noch offen. Beende es zuerst oder verwirf es.",
  "This stop stays until you answer what it asks.": "Dieser Halt bleibt, bis du beantwortest, was er fragt.",
  "The disk is full, so this was not saved. What you typed is still here. Free some space and save again.":
    "Der Datenträger ist voll, darum wurde das nicht gespeichert. Was du geschrieben hast, ist noch da. Schaffe etwas Platz und speichere noch einmal.",
  "The folder of your log cannot be written to, so this was not saved. What you typed is still here. Check the folder's permissions and save again.":
    "In den Ordner deines Protokolls lässt sich nicht schreiben, darum wurde das nicht gespeichert. Was du geschrieben hast, ist noch da. Prüfe die Rechte des Ordners und speichere noch einmal.",
  "The disk did not take it, so this was not saved. What you typed is still here. Please try again.":
    "Der Datenträger hat es nicht angenommen, darum wurde das nicht gespeichert. Was du geschrieben hast, ist noch da. Bitte versuche es noch einmal.",
  "Your log is not open, so this was not saved.": "Dein Protokoll ist nicht offen, darum wurde das nicht gespeichert.",

  "Something here does not fit. Please check it and try again.":
    "Hier passt etwas nicht. Bitte prüfe es und versuche es noch einmal.",
  "This is too long, or not something Supine can store.": "Das ist zu lang oder lässt sich in Supine nicht speichern.",
  "This has a part Supine does not know.": "Hier ist etwas dabei, das Supine nicht kennt.",
  "Ratings go from 0 to 10, in whole steps.": "Bewertet wird von 0 bis 10, in ganzen Schritten.",
  "Please choose a day of the calendar.": "Bitte wähle einen Tag aus dem Kalender.",
  "Effort goes from 0 to 10, in whole steps.": "Die Anstrengung geht von 0 bis 10, in ganzen Schritten.",
  "Reps in reserve go from 0 to 5. 5 stands for five or more.":
    "Wiederholungen in Reserve gehen von 0 bis 5. 5 steht für fünf oder mehr.",
  "Please give it a name.": "Bitte gib einen Namen ein.",
  "A session has 1 to 30 exercises.": "Ein Training hat 1 bis 30 Übungen.",
  "Please choose places from the body map.": "Bitte wähle Stellen auf der Körperkarte.",
  "Please choose from the list how it feels.": "Bitte wähle aus der Liste, wie es sich anfühlt.",
  "Please choose equipment from the list.": "Bitte wähle Ausrüstung aus der Liste.",
  "Please answer with the signs on the list.": "Bitte antworte mit den Anzeichen auf der Liste.",
  "Please answer with the points on the technique list.": "Bitte antworte mit den Punkten der Technikliste.",
  "Sets start at {limit}.": "Sätze beginnen bei {limit}.",
  "Sets go up to {limit}.": "Sätze gehen bis {limit}.",
  "Sets are given as a number.": "Sätze werden als Zahl angegeben.",
  "Reps start at {limit}.": "Wiederholungen beginnen bei {limit}.",
  "Reps go up to {limit}.": "Wiederholungen gehen bis {limit}.",
  "Reps are given as a number.": "Wiederholungen werden als Zahl angegeben.",
  "Hold seconds start at {limit}.": "Haltesekunden beginnen bei {limit}.",
  "Hold seconds go up to {limit}.": "Haltesekunden gehen bis {limit}.",
  "Hold seconds are given as a number.": "Haltesekunden werden als Zahl angegeben.",
  "Rest seconds start at {limit}.": "Pausensekunden beginnen bei {limit}.",
  "Rest seconds go up to {limit}.": "Pausensekunden gehen bis {limit}.",
  "Rest seconds are given as a number.": "Pausensekunden werden als Zahl angegeben.",
  "Degrees of the range limit start at {limit}.": "Die Grenze des Bewegungsumfangs beginnt bei {limit} Grad.",
  "Degrees of the range limit go up to {limit}.": "Die Grenze des Bewegungsumfangs geht bis {limit} Grad.",
  "Degrees of the range limit are given as a number.":
    "Die Grenze des Bewegungsumfangs wird als Zahl in Grad angegeben.",
  "The first day comes after the last.": "Der erste Tag liegt nach dem letzten.",
  "A set has reps or hold seconds.": "Ein Satz hat Wiederholungen oder Haltesekunden.",
  "A routine holds up to 30 exercises.": "Eine Routine fasst bis zu 30 Übungen.",
  "An entry at any time stands alone; the others belong to a session.":
    "Ein Eintrag außerhalb des Trainings steht für sich; die anderen gehören zu einem Training.",
  "Please say whether it settled overnight.": "Bitte sag, ob es sich über Nacht beruhigt hat.",
  "Up to five pieces of equipment.": "Höchstens fünf Geräte.",
  "A step holds up to 300 characters.": "Ein Schritt fasst bis zu 300 Zeichen.",
  "Between 30 and 250 kg.": "Zwischen 30 und 250 kg.",
  "Between 1.20 and 2.30 m.": "Zwischen 1,20 und 2,30 m.",
  "Tempo is four numbers of seconds, like 3-0-2-0.": "Das Tempo sind vier Zahlen in Sekunden, wie 3-0-2-0.",
  "Notes hold up to 2,000 characters. Please shorten it.": "Notizen fassen bis zu 2.000 Zeichen. Bitte kürze sie.",
  "Names hold up to 60 characters.": "Namen fassen bis zu 60 Zeichen.",
  "The safety questions it speaks of are not there.": "Die Sicherheitsfragen, von denen die Rede ist, gibt es nicht.",
  "Built-in exercises stay as they are.": "Eingebaute Übungen bleiben, wie sie sind.",
  "This session already has an answer. Please change that one instead.":
    "Dieses Training hat schon eine Antwort. Bitte ändere diese.",
  "An entry stays with what it was about. Please add a new one.":
    "Ein Eintrag bleibt bei dem, worum es ging. Bitte leg einen neuen an.",
  "This day is full. Please take something off it first.": "Dieser Tag ist voll. Bitte nimm zuerst etwas heraus.",
  "The same line of the routine came twice.": "Dieselbe Zeile der Routine kam zweimal.",
  "A line of this routine belongs to another routine.": "Eine Zeile dieser Routine gehört zu einer anderen Routine.",
  "These answers were already kept. Please answer anew.": "Diese Antworten sind schon gespeichert. Bitte antworte neu.",
  "This session was already recorded. Please start a new one.":
    "Dieses Training ist schon aufgezeichnet. Bitte beginne ein neues.",

  Redo: "Wiederholen",
  "No equipment": "Ohne Gerät",
  "light for its kind": "leicht für ihre Art",
  "medium for its kind": "mittel für ihre Art",
  "demanding for its kind": "fordernd für ihre Art",
  "the only one of its kind": "die einzige ihrer Art",
  "{demand}, as a guess": "{demand}, geschätzt",
  Movement: "Bewegung",
  All: "Alle",
  How: "So geht es",
  "Think of": "Denk an",
  "Common mistakes": "Häufige Fehler",
  "Take care with": "Vorsicht bei",
  "Your note on this exercise": "Deine Notiz zu dieser Übung",
  "It stands wherever this exercise does.": "Sie steht überall, wo diese Übung steht.",
  Saved: "Gespeichert",
  Exercises: "Übungen",
  Routines: "Routinen",
  Session: "Training",
  Archive: "Archivieren",
  "Archive {name}": "{name} archivieren",
  "Archived ({count})": "Archiviert ({count})",
  "Hide archived": "Archivierte ausblenden",
  "Bring back": "Zurückholen",
  "Bring back {name}": "{name} zurückholen",
  More: "Mehr",
  s: "s",
} as const;
