export const safety = {
  "Does any of this apply to you now or in the last days? Tick everything that does.":
    "Trifft jetzt oder aus den letzten Tagen etwas davon auf dich zu? Kreuze alles an, was zutrifft.",
  "Signs that can need care today": "Anzeichen, die noch heute Hilfe brauchen können",
  "Signs to show a doctor or physiotherapist first":
    "Anzeichen, die du erst ärztlich oder in der Physiotherapie zeigen solltest",
  "None of these": "Nichts davon",
  "Go on with {count} ticked": "Weiter mit {count} angekreuzt",
  "Safety questions": "Sicherheitsfragen",
  "They do not tell what it is. They tell when a person should look at it instead of a program.":
    "Sie sagen nicht, was es ist. Sie sagen, wann ein Mensch darauf schauen sollte statt ein Programm.",
  "Noted. Training starts again lower; what comes next is on Today.":
    "Notiert. Das Training beginnt wieder weiter unten; was als Nächstes kommt, steht unter Heute.",

  "Please have this looked at by a doctor or physiotherapist before you load your trunk again. If it gets worse or spreads, treat it as urgent.":
    "Bitte lass das in einer ärztlichen oder physiotherapeutischen Praxis ansehen, bevor du deinen Rumpf wieder belastest. Wird es schlimmer oder breitet es sich aus, nimm es als dringend.",
  "What can go on": "Was weitergehen kann",
  "Walking, and these drills as long as they feel fine. A routine that holds them can be started from Today, with just these.":
    "Gehen, und diese Übungen, solange sie sich gut anfühlen. Eine Routine, in der sie stehen, lässt sich unter Heute mit nur diesen beginnen.",
  "When it can be loaded again": "Wann wieder belastet werden kann",
  "Say so here when one of these is true. Training then starts two steps lower, with half the sets.":
    "Sag es hier, sobald eins davon stimmt. Das Training beginnt dann zwei Stufen tiefer, mit der Hälfte der Sätze.",
  "A doctor or physiotherapist has checked it": "Es wurde ärztlich oder physiotherapeutisch geprüft",
  "It has settled": "Es hat sich beruhigt",
  "Not yet": "Noch nicht",

  "What you ticked can be a sign of something that needs emergency care today. Call your emergency number or go to an emergency department. Do not drive yourself if your legs feel weak.":
    "Was du angekreuzt hast, kann ein Anzeichen für etwas sein, das heute noch notfallmäßig behandelt werden muss. Ruf den Notruf oder geh in eine Notaufnahme. Fahr nicht selbst, wenn sich deine Beine schwach anfühlen.",
  "What you ticked, to tell them": "Was du angekreuzt hast, zum Weitersagen",
  "Supine cannot tell what it is, and does not try. All training stays stopped until you say that you have received care. Your log is kept.":
    "Supine kann nicht sagen, was es ist, und versucht es nicht. Alles Training bleibt angehalten, bis du sagst, dass du versorgt wurdest. Dein Protokoll bleibt erhalten.",
  "I have received care for this": "Ich wurde dafür versorgt",
  "Back to today": "Zurück zu heute",
} as const;
