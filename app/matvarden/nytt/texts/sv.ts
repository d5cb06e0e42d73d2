const texts = {
  back: 'Till egna mätvärden',
  new: 'Nytt mätvärde',
  change: 'Rätta ett mätvärde',
  title: {
    weight: 'Skriv in vikt',
    bloodPressure: 'Skriv in blodtryck',
    pulse: 'Skriv in puls',
    saturation: 'Skriv in syrehalt i blodet',
    glucose: 'Skriv in blodsocker',
    temperature: 'Skriv in temperatur',
  },
  correct: {
    weight: 'Rätta vikt',
    bloodPressure: 'Rätta blodtryck',
    pulse: 'Rätta puls',
    saturation: 'Rätta syrehalt i blodet',
    glucose: 'Rätta blodsocker',
    temperature: 'Rätta temperatur',
  },
  notFound: 'Det här finns inte, eller är inte längre överenskommet att mäta.',
  notFoundValue: 'Värdet finns inte här, eller går inte att rätta härifrån.',
  noReceivers: 'Det är inte överenskommet vart det ska skickas. Ring dem som har bett om mätningen.',
  onlySee: 'Här kan du bara se. Du har inte rätt att skriva in värden.',
  label: {
    weight: 'Vikt i kilo',
    systolic: 'Övre värdet i mm Hg',
    diastolic: 'Undre värdet i mm Hg',
    pulse: 'Slag i minuten',
    saturation: 'Syrehalt i procent',
    glucose: 'Blodsocker i mmol per liter',
    temperature: 'Temperatur i grader',
  },
  said: {
    group: 'Det du har skrivit in',
    kg: '{{value}} kilo',
    mmHg: '{{value}} mm Hg',
    perMin: '{{value}} slag i minuten',
    percent: '{{value}} procent',
    mmol: '{{value}} mmol per liter',
    celsius: '{{value}} grader',
  },
  last: 'Förra värdet: {{value}}, {{when}}.',
  now: 'Det står nu: {{value}}, {{when}}.',
  example: 'Till exempel {{value}}.',
  fault: {
    empty: 'Skriv värdet med siffror.',
    notNumber: 'Det här går inte att läsa som ett tal. Skriv bara siffror och ett komma.',
    day: 'Välj dagen.',
    time: 'Skriv klockslaget.',
    toCome: 'Tiden har inte varit än. Välj en tid som har varit.',
  },
  time: 'När mättes det?',
  timeNow: 'Nu, klockan {{time}}',
  timeKept: 'Samma tid som förut, {{when}}',
  timeOther: 'En annan tid',
  day: 'Dag',
  clock: 'Klockslag',
  to: 'Skickas till {{units}}.',
  send: 'Skicka',
  sendChange: 'Skicka rättningen',
  sending: 'Skickar …',
  doubt: {
    title: 'Du skrev {{value}}. Stämmer det?',
    usual: 'Det är ett ovanligt värde.',
    far: 'Förra värdet var {{value}}.',
    turned: 'Det övre värdet brukar vara högre än det undre.',
    yes: 'Ja, det stämmer',
    change: 'Ändra',
  },
  same: {
    title: 'Samma värde har nyss skickats',
    text: 'Det räcker att skicka det en gång. Ska det skickas en gång till?',
    yes: 'Ja, skicka en gång till',
    no: 'Nej, det räcker',
  },
  refused: {
    title: 'Värdet har inte skickats',
    text: 'Ingen har fått {{value}}. Försök igen. Går det inte, ring dem i stället.',
  },
  unsure: {
    title: 'Vi vet inte om värdet kom fram',
    text: 'Skicka {{value}} igen. Det blir bara ett värde, även om det redan har kommit fram.',
    again: 'Skicka igen',
  },
  sent: {
    title: '{{value}} är skickat',
    some: '{{value}} har inte kommit fram till alla',
    none: '{{value}} har inte kommit fram till någon',
  },
  outcome: {
    received: '{{unit}} har fått det.',
    failed: '{{unit}} har inte fått det.',
    silent: '{{unit}} svarar inte. Vi vet inte om de har fått det.',
    'not-connected': '{{unit}} går inte att skicka till härifrån. Ring dem.',
  },
  again: 'Försök igen med dem som inte har fått det',
  againFailed: 'Det gick inte nu heller. Försök igen om en stund, eller ring dem.',
  within: 'Ingen gräns som går att räkna på är passerad.',
  watch: 'Reagera också på det här:',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    nytt: typeof texts
  }
}
