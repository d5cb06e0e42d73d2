const texts = {
  intro:
    'Det som de anslutna har bestämt om läkemedel, och det som är uthämtat. Fråga dem innan något ändras.',
  print: 'Skriv ut listan',
  search: 'Sök bland läkemedlen',
  found: 'Visar {{found}} av {{count}} läkemedel.',
  noneNow: 'Inget läkemedel gäller nu hos dem som har svarat.',
  now: 'Gäller nu',
  whenNeeded: 'Vid behov',
  coming: 'Börjar senare',
  unsaid: 'Oklart om de gäller',
  unsaidHelp: 'Det står inte om de här gäller nu. Fråga den som har bestämt dem.',
  over: 'Gäller inte nu ({{count}})',
  overHelp: 'Avslutade, pausade eller rättade.',
  noName: 'Läkemedel utan namn',
  noDose: 'Det står inte hur det ska tas. Fråga den som har bestämt det.',
  dose: {
    scheme: 'Doseras efter ett schema. Fråga den som har bestämt det',
    once: '{{much}}, en gång',
    onceAt: '{{much}}, en gång, {{day}}',
    most: 'Som mest: {{dose}}',
    when: 'Bara vid: {{condition}}',
    per: {
      day_one: '{{much}}, {{times}} gång per dygn',
      day_other: '{{much}}, {{times}} gånger per dygn',
      hour_one: '{{much}}, {{times}} gång i timmen',
      hour_other: '{{much}}, {{times}} gånger i timmen',
      week_one: '{{much}}, {{times}} gång i veckan',
      week_other: '{{much}}, {{times}} gånger i veckan',
      month_one: '{{much}}, {{times}} gång i månaden',
      month_other: '{{much}}, {{times}} gånger i månaden',
    },
    every: {
      day_one: '{{much}}, en gång per dygn',
      day_other: '{{much}}, en gång på {{times}} dygn',
      hour_one: '{{much}}, en gång i timmen',
      hour_other: '{{much}}, en gång på {{times}} timmar',
      week_one: '{{much}}, en gång i veckan',
      week_other: '{{much}}, en gång på {{times}} veckor',
      month_one: '{{much}}, en gång i månaden',
      month_other: '{{much}}, en gång på {{times}} månader',
    },
  },
  givenBy: 'Ges av {{unit}}',
  changes: 'Ändras {{day}}',
  starts: 'Från {{day}}',
  stopped: 'Slutade {{day}}',
  ended: 'Till {{day}}',
  differs: 'De skriver olika',
  stoppedToo: 'Står också som avslutat',
  recipeEnds: 'Receptet gäller till {{day}}',
  recipeEnded: 'Receptet gick ut {{day}}',
  noneLeft: 'Inga uttag kvar',
  pharmacyDiffers: 'Apoteket skriver annat',
  renew: 'Fråga {{unit}} om ett nytt recept',
  collected: {
    title: 'Uthämtat, men står inte bland det som gäller',
    help: 'Ingen av de anslutna skriver att de här gäller nu. De kan vara från ett gammalt recept, eller från någon som inte är ansluten. Fråga apoteket eller den som skrev receptet innan något tas.',
    part: 'Uthämtat',
    partHelp:
      'Alla har inte svarat. Därför går det inte att se om de här gäller nu. Fråga apoteket eller den som skrev receptet innan något tas.',
    which: 'Det som hämtades: {{name}}',
    on: 'Uthämtat {{day}}, {{where}}',
    onDay: 'Uthämtat {{day}}',
    at: 'Uthämtat, {{where}}. Det står inte när',
    unsaid: 'Uthämtat. Det står inte när eller var',
    oddDay: 'Den dagen har inte kommit än',
    label: 'På etiketten står: {{label}}',
    leftOf: '{{left}} uttag av {{of}} kvar',
    left: '{{left}} uttag kvar',
    oddLeft: 'Det står {{told}}, men det kan inte stämma. Fråga apoteket',
  },
  partly: 'En del gick inte att läsa',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    lakemedelsord: typeof texts
  }
}
