const texts = {
  area: {
    name: 'Sedan sist',
    text: 'Det som är nytt eller ändrat sedan du tittade förra gången.',
  },
  title: 'Sedan sist',
  intro:
    'Det här är nytt eller ändrat sedan du tittade {{since}}. När du har öppnat sidan räknas det som sett.',
  nothing: 'Inget är nytt eller ändrat sedan du tittade {{since}}.',
  nothingAtAll: 'Inget är nytt eller ändrat.',
  seenBefore: 'Det du nyss har sett',
  preview: 'Vad som är nytt visas inte här. Varje ombud har sitt eget ”sedan sist”.',
  all_one: 'Visa alla {{count}}',
  all_other: 'Visa alla {{count}}',
  allPlain: 'Visa alla',
  mark: 'Jag har sett det här',
  marked: 'Klart. Allt som stod här räknas nu som sett.',
  markFailed: 'Det gick inte att spara att du har sett det. Försök igen.',
  notCompared: 'Vi vet inte om något är nytt från {{names}}. Vi har inte fått allt därifrån.',
  and: 'och',
  moved: 'från {{from}} till {{to}}',
  firstTime: 'första gången {{when}}',
  wasToBe: 'skulle ha varit {{when}}',
  goneHelp: 'fråga dem som hade det, om du undrar',
  group: {
    tidslinje: 'Tider',
    vardplaner: 'Planer',
    overenskommelser: 'Överenskommelser',
    kontakter: 'Kontakter',
    provsvar: 'Provsvar',
    inkorg: 'Meddelanden',
    insatser: 'Insatser och beslut',
  },
  time: {
    one: 'Tid',
    new_one: 'Ny tid',
    new_other: '{{count}} nya tider',
    moved: 'Tiden är flyttad',
    set: 'Tiden är bestämd',
    changed: 'Tiden är ändrad',
    cancelled_one: 'Inställt',
    cancelled_other: '{{count}} inställda tider',
    gone_one: 'Tiden finns inte kvar',
    gone_other: '{{count}} tider finns inte kvar',
  },
  off: {
    cancel_one: 'Avbokat',
    cancel_other: '{{count}} avbokade tider',
    'no-help-needed_one': 'Hjälpen är avsagd',
    'no-help-needed_other': 'Hjälpen är avsagd {{count}} gånger',
  },
  plan: { one: 'Plan', new: 'Ny plan', changed: 'Planen är ändrad', gone: 'Planen finns inte kvar' },
  agreement: {
    one: 'Överenskommelse',
    new: 'Ny överenskommelse',
    changed: 'Överenskommelsen är ändrad',
    gone: 'Överenskommelsen finns inte kvar',
  },
  contact: {
    one: 'Kontakt',
    new: 'Ny kontakt',
    changed: 'Kontakten är ändrad',
    gone: 'Kontakten finns inte kvar',
  },
  reply: {
    one: 'Provsvar',
    new: 'Nytt provsvar',
    changed: 'Provsvaret är ändrat',
    gone: 'Provsvaret finns inte kvar',
  },
  message: {
    one: 'Meddelande utan ämne',
    new: 'Nytt meddelande',
    changed: 'Meddelandet är ändrat',
    gone: 'Meddelandet finns inte kvar',
  },
  application: {
    one: 'Ansökan',
    new: 'Ny ansökan',
    changed: 'Ansökan är ändrad',
    gone: 'Ansökan finns inte kvar',
  },
  decision: {
    one: 'Beslut',
    new: 'Nytt beslut',
    changed: 'Beslutet är ändrat',
    gone: 'Beslutet finns inte kvar',
  },
  insats: {
    one: 'Insats',
    new: 'Ny insats',
    changed: 'Insatsen är ändrad',
    gone: 'Insatsen finns inte kvar',
  },
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    'sedan-sist': typeof texts
  }
}
