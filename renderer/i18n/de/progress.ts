export const progress = {
  "6 weeks": "6 Wochen",
  "3 months": "3 Monate",
  "A year": "Ein Jahr",
  "How far back": "Wie weit zurück",
  "Nothing to draw yet. After your first session, pain and training show up here together.":
    "Noch gibt es nichts zu zeichnen. Nach deiner ersten Einheit erscheinen Schmerz und Training hier gemeinsam.",
  "Pain and training": "Schmerz und Training",
  Change: "Änderung",
  "What the colours mean": "Was die Farben bedeuten",
  "What the marks mean": "Was die Zeichen bedeuten",
  "Changes marked in the chart": "Änderungen, die im Diagramm markiert sind",
  "Hard sets a week": "Harte Sätze pro Woche",
  "Week of": "Woche ab",
} as const;
