const texts = {
  title: 'Dina förslag',
  titleOther: 'Förslag till planen',
  intro: 'Förslagen är inte en del av planen.',
  empty: 'Vill du ändra något, eller lägga till något? Du kan föreslå det här.',
  emptyOther: 'Ingen har föreslagit något. Du kan göra det som ombud.',
  propose: 'Föreslå något',
  important: 'Skriv vad som är viktigt för dig',
  importantOther: 'Se vad som är viktigt för {{name}}',
  cannot: 'Den som ansvarar för planen tar inte emot förslag här. Ring och berätta vad du vill.',
  ended: 'Planen är avslutad. Då går det inte att föreslå något.',
  onlySee: 'Din rätt som ombud räcker inte för att föreslå något.',
  mark: {
    mine: 'Ditt förslag',
    mineAsOmbud: 'Ditt förslag som ombud',
    ofPerson: 'Förslag från {{name}}',
    ofOmbud: 'Förslag från {{name}}, ombud',
    ofSomeOmbud: 'Förslag från ett ombud',
  },
  kind: { goal: 'ett mål', activity: 'något att göra', change: 'en ändring', question: 'en fråga' },
  about: 'Gäller: {{what}}',
  sent: 'Skickat {{day}}',
  status: {
    proposed: 'Väntar på svar från {{name}}',
    accepted: 'Antaget',
    declined: 'Inte antaget',
    answered: 'Besvarat',
    withdrawn: 'Tillbakadraget',
  },
  endedBefore: 'Planen avslutades innan någon svarade',
  by: 'av {{who}}',
  you: 'dig',
  anOmbud: 'ett ombud',
  acceptedMeans: 'Det står i planen först när {{name}} har skrivit in det.',
  reason: 'Skäl:',
  noReason: 'Inget skäl är skrivet. Fråga {{name}}.',
  answer: 'Svar:',
  noAnswer: 'Inget svar är skrivet. Fråga {{name}}.',
  partly: 'Något om förslaget gick inte att läsa. Fråga {{name}}.',
  withdraw: 'Dra tillbaka',
  withdrawThis: 'Dra tillbaka: {{what}}',
  ask: {
    title: 'Vill du dra tillbaka förslaget?',
    text: '{{name}} får veta det. Förslaget står kvar här som tillbakadraget.',
    yes: 'Ja, dra tillbaka',
    no: 'Nej, låt det vara',
    busy: 'Drar tillbaka',
  },
  withdrawn: { title: 'Förslaget är tillbakadraget', text: 'Ingen behöver svara på det längre.' },
  gone: {
    title: 'Förslaget gick inte att dra tillbaka',
    text: 'Det hade redan fått svar, eller var redan tillbakadraget.',
  },
  failed: {
    title: 'Vi vet inte om förslaget är tillbakadraget',
    text: 'Titta om en stund hur det står här. Går det inte då heller, så ring.',
  },
  back: 'Till planen',
  pageTitle: 'Föreslå något till planen',
  plan: 'Planen: {{title}}',
  kindLabel: 'Vad vill du föreslå?',
  kindHelp: {
    goal: 'Ett mål: något du vill kunna eller uppnå',
    activity: 'Något att göra: av dig eller av någon annan',
    change: 'En ändring av något som står i planen',
    question: 'En fråga om planen',
  },
  kindHelpOther: {
    goal: 'Ett mål: något som {{name}} vill kunna eller uppnå',
    activity: 'Något att göra: av {{name}} eller av någon annan',
  },
  aboutLabel: 'Vad gäller det?',
  aboutAll: 'Planen som helhet',
  text: 'Ditt förslag eller din fråga',
  means: 'Det blir ett förslag. Den som ansvarar för planen bestämmer och svarar.',
  privacy: 'Det du skriver kan bli en del av journalen eller akten.',
  asOmbud: 'Du skriver som ombud. Det står i förslaget.',
  locked: 'Texten går att ändra när vi vet hur det gick.',
  left_one: '{{count}} tecken kvar.',
  left_other: '{{count}} tecken kvar.',
  send: 'Skicka förslaget',
  sending: 'Skickar',
  fault: {
    kindMissing: 'Välj vad du vill föreslå.',
    textMissing: 'Skriv ditt förslag eller din fråga.',
    tooLong: 'Texten är för lång. Korta den till {{most}} tecken.',
  },
  received: {
    title: 'Förslaget är skickat',
    text: '{{name}} har fått det. Det står bland förslagen på planens sida, och där kommer svaret.',
  },
  waits: {
    title: 'Du har redan skickat det här förslaget',
    text: '{{name}} har fått det och har inte svarat än. Det är inte skickat en gång till.',
  },
  endedSince: {
    title: 'Planen är avslutad sedan dess',
    text: 'Ditt förslag är inte skickat. Det du skrev står kvar här.',
  },
  unsure: {
    title: 'Vi vet inte om förslaget kom fram',
    text: 'Försök igen här. Då skickas det inte två gånger.',
    again: 'Försök igen',
  },
  refused: {
    title: 'Förslaget är inte skickat',
    text: 'Det du skrev finns kvar här. Försök igen om en stund, eller ring.',
  },
  call: 'Ring:',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    forslag: typeof texts
  }
}
