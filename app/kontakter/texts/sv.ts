const texts = {
  area: {
    name: 'Kontakter',
    scope: 'Se vem som hjälper dig och hjälp i hemmet.',
    does: 'be om fast vårdkontakt',
  },
  title: 'Kontakter',
  call: 'Ring',
  callName: 'Ring {{name}}',
  all: 'Alla {{count}}',
  allPlain: 'Visa alla',
  empty: 'Ingen har lagt in någon kontakt för dig.',
  role: {
    '1': 'Fast vårdkontakt',
    '2': 'Fast läkarkontakt',
    '3': 'Fast omsorgskontakt',
    '4': 'Fast vårdkontakt som samordnar',
  },
  roleHelp: {
    '1': 'Hjälper dig att få rätt vård, boka tider och hålla ihop dina kontakter.',
    '2': 'Läkaren på din vårdcentral som följer hur du mår över tid.',
    '3': 'Känner till ditt stöd hemma och ser till att det fungerar.',
    '4': 'Har det samlade ansvaret för att samordna din vård.',
  },
  relative: 'Närstående',
  guide: 'Vem ska jag kontakta?',
  ask: 'Be om en fast vårdkontakt',
  asked: 'Du har bett om en fast vårdkontakt',
  listed: 'Du är listad här',
  unit: 'Enhet',
  openUntil: 'Öppet nu till {{time}}',
  openAlways: 'Öppet dygnet runt',
  closed: 'Stängt.',
  opens: 'Öppnar {{day}} {{time}}',
  opensToday: 'Öppnar {{time}}',
  otherRole: 'Kontakt',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    kontakter: typeof texts
  }
}
