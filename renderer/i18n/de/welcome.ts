export const welcome = {
  "Welcome to Supine": "Willkommen bei Supine",
  "Step {step} of {count}": "Schritt {step} von {count}",
  "A week of core training that listens to your lower back. You plan it, do it, and say how it felt. When leg raises or anything else bother your back, Supine eases that one thing, tells you why, and shows the way back up.":
    "Eine Woche Rumpftraining, die auf deinen unteren Rücken hört. Du planst sie, machst sie und sagst, wie es war. Wenn Beinheben oder etwas anderes deinem Rücken Mühe macht, erleichtert Supine diese eine Sache, sagt dir warum und zeigt den Weg zurück nach oben.",
  "You decide: every change can be turned down or undone. Only a stop for a warning sign stays.":
    "Du entscheidest: Jede Änderung lässt sich ablehnen oder rückgängig machen. Nur ein Halt wegen eines Warnzeichens bleibt.",
  "It is a training log for adults. It does not diagnose or treat, and cannot tell you what is right for you.":
    "Es ist ein Trainingsprotokoll für Erwachsene. Es stellt keine Diagnosen, behandelt nicht und kann dir nicht sagen, was für dich richtig ist.",
  "What do you have at hand?": "Was hast du zur Hand?",
  "What tends to bother you?": "Was macht dir eher Mühe?",
  "Does any of this apply to you?": "Trifft etwas davon auf dich zu?",
  "Before anything else": "Zuallererst",
  "How would you like to start?": "Wie möchtest du anfangen?",
  "With a week that you can change": "Mit einer Woche, die du ändern kannst",
  "Or otherwise": "Oder anders",
  "Start empty": "Leer anfangen",
  "You have your own exercises in mind and build the week yourself.":
    "Du hast eigene Übungen im Sinn und baust die Woche selbst.",
  "Look at a sample diary": "Ein Beispieltagebuch ansehen",
  "Twelve weeks of somebody else, clearly marked: leg raises that hurt, what changed, and the way back up. One press removes it, and you start your own.":
    "Zwölf Wochen von jemand anderem, deutlich gekennzeichnet: Beinheben, das wehtat, was sich änderte und der Weg zurück nach oben. Ein Druck entfernt es, und du fängst dein eigenes an.",
} as const;
