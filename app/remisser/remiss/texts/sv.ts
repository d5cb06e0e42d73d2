const texts = {
  back: 'Till remisser',
  notFound: 'Remissen finns inte här. Den kan ha tagits bort, eller så har ingen skickat den till Överblick.',
  now: 'Så går det',
  writes: 'I källan står:',
  means: {
    sent: 'Remissen är skickad. Här står inte om den har kommit fram.',
    received: 'Mottagningen har fått remissen. Här står inte om den är bedömd.',
    assessed: 'Mottagningen har läst och bedömt remissen. Vad bedömningen blev står inte här.',
    accepted: 'Mottagningen har sagt ja till remissen. När det blir en tid står inte här.',
    waiting: 'Remissen har gett en plats på en väntelista. Hur lång väntan är står inte här.',
    booked: 'Mottagningen har bokat en tid. Vilken tid står inte i remissen.',
    forwarded: 'Remissen är skickad vidare till en annan mottagning. Här står inte om den har kommit fram.',
    returned:
      'Mottagningen har skickat tillbaka remissen. Något kan saknas i den, eller en annan mottagning kan passa bättre. Varför står inte här.',
    rejected:
      'Mottagningen har sagt nej till remissen. Det behöver inte betyda att det inte blir någon vård. Varför står inte här.',
    replied: 'Mottagningen har svarat den som skrev remissen. Svaret står inte här.',
    'reply-received': 'Den som skrev remissen har fått svar. Svaret står inte här.',
    cancelled: 'Remissen gäller inte längre. Varför står inte här.',
    unknown: 'Orden är källans egna. Överblick vet inte mer än så.',
    untold: 'Källan säger inte hur det går med remissen.',
  },
  where: {
    sent: 'Den är skickad till {{unit}}.',
    received: 'Den ligger hos {{unit}}.',
    assessed: 'Den ligger hos {{unit}}.',
    accepted: 'Den ligger hos {{unit}}.',
    waiting: 'Den ligger hos {{unit}}.',
    booked: 'Den ligger hos {{unit}}.',
    forwarded: 'Den är nu skickad till {{unit}}.',
    returned: 'Den var skickad till {{unit}}.',
    rejected: 'Den var skickad till {{unit}}.',
    replied: 'Den var skickad till {{unit}}.',
    'reply-received': 'Den var skickad till {{unit}}.',
    cancelled: 'Den var skickad till {{unit}}.',
    unknown: 'Mottagare är {{unit}}.',
    untold: 'Mottagare är {{unit}}.',
  },
  noReceiver: 'Källan säger inte till vem den är skickad.',
  can: 'Det här går att göra',
  do: {
    sent: 'Fråga mottagningen om den har fått remissen. Fråga den som skrev den om mottagningen inte känner till den.',
    received: 'Inget behöver göras nu. Kommer inget besked: fråga mottagningen.',
    assessed: 'Har inget besked kommit: fråga mottagningen vad bedömningen blev.',
    accepted: 'Vänta på kallelsen. Kommer ingen: fråga mottagningen.',
    waiting: 'Fråga mottagningen hur länge det kan dröja.',
    booked: 'Tiden står i kallelsen. Har ingen kommit: fråga mottagningen.',
    forwarded: 'Fråga den nya mottagningen om den har fått remissen.',
    returned: 'Fråga den som skrev remissen varför, och vad som händer nu.',
    rejected: 'Fråga den som skrev remissen varför, och vad som går att göra i stället.',
    replied: 'Fråga den som skrev remissen vad svaret säger.',
    'reply-received': 'Fråga den som skrev remissen vad svaret säger.',
    cancelled: 'Är det inte väntat: fråga den som skrev remissen.',
    unknown: 'Fråga mottagningen, eller den som skrev remissen, hur det går.',
    untold: 'Fråga mottagningen, eller den som skrev remissen, hur det går.',
  },
  receiver: 'Mottagning',
  sender: 'Skrev remissen',
  history: 'Det som har hänt',
  at: 'klockan {{hour}}',
  sourceWrites: 'I källan står: {{words}}',
  enteredBy: 'Inskrivet av {{who}}',
  about: 'Om remissen',
  type: 'Sort',
  from: 'Från',
  to: 'Till',
  medium: 'På vilket sätt',
  number: 'Nummer',
  noRequest: 'Källan säger inte vilken remiss det gäller. Andra steg i samma remiss kan stå för sig.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    remiss: typeof texts
  }
}
