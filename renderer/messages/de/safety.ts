export const safety = {
  "Does any of this apply to you now or in the last days? Tick everything that does.":
    "Trifft jetzt oder aus den letzten Tagen etwas davon auf dich zu? Kreuze alles an, was zutrifft.",
  "Signs that can need care today": "Anzeichen, die noch heute Hilfe brauchen können",
  "Signs to show a doctor or physiotherapist first":
    "Anzeichen, die du erst ärztlich oder in der Physiotherapie zeigen solltest",
  "None of these": "Nichts davon",
  "Go on with {count} ticked": "Weiter mit {count} angekreuzt",
} as const;
