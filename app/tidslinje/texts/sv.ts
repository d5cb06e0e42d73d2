const texts = {
  area: {
    name: 'Tider',
    scope: 'Se bokade tider, besök hemma och vad som har varit.',
    does: 'svara på och avboka tider',
  },
  week: 'Din vecka',
  all: 'Hela tidslinjen',
  next: {
    visit: 'Nästa besök',
    phone: 'Nästa samtal',
    video: 'Nästa videomöte',
    digital: 'Nästa digitala möte',
    home: 'Nästa besök hemma hos dig',
    invitation: 'Ny kallelse',
  },
  nextTitle: '{{title}}, {{day}} kl. {{time}}',
  nextTitleDay: '{{title}}, {{day}}',
  showMore: 'Visa mer',
  information: 'Bra att veta:',
  with: 'Hos {{name}}',
  comesHome: '{{name}} kommer hem till dig',
  homeVisit: 'Hembesök',
  remote: { phone: 'Telefonsamtal', video: 'Videomöte', digital: 'Digitalt möte' },
  remoteWith: '{{how}} med {{name}}',
  agreed: 'Överenskommet med dig',
  ongoing: 'Pågår nu',
  events_one: '{{count}} tid',
  events_other: '{{count}} tider',
  noEvents: 'inget',
  off_one: '{{count}} blir inte av',
  off_other: '{{count}} blir inte av',
  also: 'Också {{days}}',
  moreComing_one: 'Och {{count}} till längre fram',
  moreComing_other: 'Och {{count}} till längre fram',
  weekEmpty: 'Inget bokat den här veckan.',
  weekRest: 'Inget mer den här veckan.',
  weekPart: 'Inget mer har kommit än.',
  empty: 'Du har inga tider, varken kommande eller tidigare.',
  nothingComing: 'Du har inga kommande tider hos dem som har svarat.',
  noTime: 'Ingen tid bestämd ännu',
  kind: {
    booking: 'Bokad tid',
    'care-contact': 'Vårdkontakt',
    request: 'Remiss',
    'plan-activity': 'Del av en plan',
    'follow-up': 'Uppföljning',
  },
  invitation: 'Kallelse',
  standing: {
    moved: 'Ny tid. Var {{from}}',
    cancelled: 'Du avbokade',
    declined: 'Du tackade nej',
    'cannot-come': 'Du har svarat att du inte kan',
    'called-off': 'Inställt',
    interrupted: 'Avbröts',
    paused: 'Pausat',
    done: 'Klart',
  },
  somebody: 'Någon annan',
  standingBy: {
    cancelled: '{{name}} avbokade',
    declined: '{{name}} tackade nej',
    'cannot-come': '{{name}} svarade att tiden inte passar',
  },
  clash_one: 'Krockar med en annan tid',
  clash_other: 'Krockar med {{count}} andra tider',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    tidslinje: typeof texts
  }
}
