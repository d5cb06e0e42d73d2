const texts = {
  title: 'Avgifter och frikort',
  intro: 'Det som regioner och kommuner har räknat fram. Överblick räknar inte ut några avgifter.',
  empty: 'Ingen har registrerat någon avgift eller något frikort.',
  theOne: 'Personen',
  CARE_VISIT: 'Besök i vården',
  MEDICINE: 'Läkemedel på recept',
  HOME_CARE: 'Hjälp hemma från kommunen',
  kronor_one: '{{sum}} krona',
  kronor_other: '{{sum}} kronor',
  fromTo: 'Från {{start}} till och med {{end}}',
  from: 'Från {{start}}. Källan säger inte till när.',
  to: 'Till och med {{end}}',
  has: {
    own: 'Du har frikort till och med {{day}}.',
    other: '{{name}} har frikort till och med {{day}}.',
  },
  endsToday: 'I dag är sista dagen. Sedan tas avgift ut igen.',
  endsSoon_one: 'Det går ut om {{count}} dag. Sedan tas avgift ut igen.',
  endsSoon_other: 'Det går ut om {{count}} dagar. Sedan tas avgift ut igen.',
  frikort: {
    coming: 'Det finns ett frikort som gäller från {{day}}.',
    ended: 'Frikortet gick ut {{day}}. Det gäller inte längre.',
    untold: 'Källan nämner ett frikort, men säger inte till när det gäller. Fråga innan nästa besök.',
    doubtful: 'Källan nämner ett frikort, men dagarna kan inte stämma. Fråga vad som gäller.',
  },
  days: 'Frikortets dagar',
  number: 'Frikortets nummer',
  paid: {
    own: 'Du har betalat {{paid}} av {{ceiling}}.',
    other: '{{name}} har betalat {{paid}} av {{ceiling}}.',
  },
  after: { own: 'Sedan får du frikort.', other: 'Sedan blir det frikort.' },
  reached: 'Gränsen är nådd, men källan nämner inget frikort. Fråga om det finns ett.',
  apart: 'Summorna går inte att jämföra. Fråga vad som gäller.',
  nothingTold: 'Källan säger inget om summor eller frikort.',
  sum: 'Betalat',
  ceiling: 'Gräns',
  period: 'Period',
  over: 'Perioden är slut. Nya avgifter räknas i en ny period.',
  comingPeriod: 'Perioden har inte börjat än.',
  doubtfulPeriod: 'Periodens dagar kan inte stämma.',
  free: 'Inget att betala. Källan skriver: {{words}}',
  ask: 'Fråga',
  visits_one: '{{count}} besök ingår',
  visits_other: '{{count}} besök ingår',
  noDay: 'Dag saknas',
  noUnit: 'Mottagning saknas',
  discount: 'Rabatt nu',
  percent: '{{count}} procent',
  next: 'Nästa rabatt',
  nextAt: '{{discount}} procent, när {{from}} är betalat',
  differ: 'Regionerna säger olika',
  differText:
    'Högkostnadsskyddet gäller i hela Sverige. Det som betalas i en region ska räknas i de andra. Vem som har rätt vet inte Överblick. Fråga någon av dem, och spara kvittona.',
  former: 'Tidigare',
  feeFor: 'Avgiften för {{month}} är {{fee}}.',
  feeIs: 'Avgiften är {{fee}}. Källan säger inte för vilken månad.',
  noFee: 'Källan säger inte hur stor avgiften är.',
  most: {
    below: 'Den kan bli högst {{most}} i månaden.',
    most: 'Det är maxtaxan. Den kan inte bli högre.',
    above: 'Det är mer än maxtaxan, som är {{most}}. Fråga om det stämmer.',
  },
  month: 'Månad',
  maximum: 'Maxtaxa',
  room: 'Avgiftsutrymme',
  parts: 'Det här ligger bakom',
  partSum: '{{name}}: {{fee}}',
  wrong: 'Är avgiften fel?',
  wrongText: 'Den som tycker att avgiften är fel kan be kommunen att räkna om den.',
  counts: 'Vad räknas?',
  countsOf: {
    CARE_VISIT:
      'Avgifter för besök i öppenvården räknas, till exempel på vårdcentral eller mottagning. Sjukhusnätter, tandvård och missade besök räknas inte. Regionen vet vad som gäller.',
    MEDICINE:
      'Läkemedel på recept som ingår i förmånen räknas. Receptfria läkemedel räknas inte. Apoteket vet vad som gäller.',
    HOME_CARE:
      'Maxtaxa är det mesta som kommunen får ta ut för en månad. Avgiftsutrymme är vad kommunen har räknat ut att personen kan betala. Ingen betalar mer än det lägsta av dem. Mat och hyra kan komma till.',
  },
  show: 'Visa upp',
  close: 'Stäng',
  card: 'Frikort',
  validUntil: 'Gäller till och med',
  noName: 'Namnet visas inte',
  legitimation: 'Ha legitimation med. Personnummer visas inte i Överblick.',
  fetched: 'Hämtat {{day}} klockan {{time}}',
  stale: 'Alla källor svarade inte. Uppgiften kan vara gammal.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    avgiftsord: typeof texts
  }
}
