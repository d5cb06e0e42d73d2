const texts = {
  area: {
    name: 'Tider',
    scope: 'Se bokade tider, besök hemma och vad som har varit. Göra: avboka och svara.',
  },
  week: 'Din vecka',
  all: 'Hela tidslinjen',
  next: {
    away: 'Nästa gång du ska iväg',
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
  agreed: 'Överenskommet med dig',
  ongoing: 'Pågår nu',
  events_one: '{{count}} tid',
  events_other: '{{count}} tider',
  noEvents: 'inget',
  also: 'Också {{days}}',
  moreComing_one: 'Och {{count}} till längre fram',
  moreComing_other: 'Och {{count}} till längre fram',
  weekEmpty: 'Inget mer den här veckan.',
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
  cancelled: 'Inställt',
  clash_one: 'Krockar med en annan tid',
  clash_other: 'Krockar med {{count}} andra tider',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    tidslinje: typeof texts
  }
}
