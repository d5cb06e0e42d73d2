const texts = {
  area: {
    name: 'Tider',
    scope: 'Se bokade tider, besök hemma och vad som har varit.',
    does: 'svara på och avboka tider',
  },
  all: 'Hela tidslinjen',
  today: 'I dag',
  rest: 'Resten av veckan',
  later: 'Längre fram',
  next: {
    visit: 'besök',
    phone: 'telefonsamtal',
    video: 'videomöte',
    digital: 'digitalt möte',
    home: 'besök hemma',
    invitation: 'ny kallelse',
  },
  showMore: 'Visa mer',
  unfit: 'Tiden passar inte',
  information: 'Bra att veta:',
  with: 'Hos {{name}}',
  comesHome: '{{name}} kommer hem',
  home: 'Hemma',
  homeVisit: 'Hembesök',
  remote: { phone: 'Telefonsamtal', video: 'Videomöte', digital: 'Digitalt möte' },
  remoteWith: '{{how}} med {{name}}',
  agreed: 'Överenskommet',
  ongoing: 'Pågår nu',
  atHome_one: '{{count}} besök hemma',
  atHome_other: '{{count}} besök hemma',
  todayRest: 'Inget mer i dag.',
  todayEmpty: 'Inget bokat i dag.',
  fold: { everyDay: 'varje dag', everyWeekday: 'varje vardag' },
  moreToday_one: '{{count}} till i dag',
  moreToday_other: '{{count}} till i dag',
  moreComing_one: '{{count}} tid till',
  moreComing_other: '{{count}} tider till',
  weekEmpty: 'Inget bokat den här veckan.',
  weekRest: 'Inget mer den här veckan.',
  weekPart: 'Inget mer har kommit än.',
  empty: 'Inga tider, varken kommande eller tidigare.',
  nothingComing: 'Inga kommande tider hos dem som har svarat.',
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
    'cannot-come': 'Du har svarat att tiden inte passar',
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
