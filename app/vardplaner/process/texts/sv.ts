const texts = {
  title: 'Så långt har arbetet kommit',
  place: 'Steg {{place}} av {{count}}',
  state: {
    done: 'klart',
    now: 'här är arbetet nu',
    coming: 'kommer sedan',
    unsaid: 'det står inte om det gjordes',
  },
  step: {
    initiative: 'Någon tar initiativ till en plan',
    consent: 'Samtycke till vilka som får vara med',
    mapping: 'Behoven kartläggs',
    call: 'Kallelse till möte',
    meeting: 'Möte',
    plan: 'Planen skrivs',
    'follow-up': 'Planen följs upp',
    end: 'Planen avslutas',
  },
  help: {
    initiative: 'Vem som helst kan be om en plan.',
    consent: 'Ingen får vara med utan ett ja. Det går att säga ja till några och nej till andra.',
    mapping: 'De som är med tar reda på vad som behövs.',
    call: 'Alla som ska vara med får veta när och var mötet är.',
    meeting: 'Alla planerar tillsammans. En närstående kan vara med.',
    plan: 'Det som bestämdes skrivs ner: mål, vem som gör vad och när.',
    'follow-up': 'Alla går igenom hur det har gått, och ändrar det som inte fungerar.',
    end: 'Planen avslutas när den inte behövs längre. Det går att be om en ny.',
  },
  callDue:
    'Kallelsen ska skickas senast {{day}}. Det är tre dagar efter beskedet att vården på sjukhuset är klar.',
  callLate: 'Kallelsen skulle ha skickats senast {{day}}. Ring den som är huvudansvarig och fråga.',
  late: 'Dagen har gått, och ingen har skrivit om det blev av. Ring den som är huvudansvarig och fråga.',
  unowned_one: '{{count}} sak i planen har ingen som ansvarar än.',
  unowned_other: '{{count}} saker i planen har ingen som ansvarar än.',
  consents: 'De får vara med',
  answer: { yes: 'ja', no: 'nej', asked: 'har frågat, inget svar än' },
  change: 'Det går att ändra sig när som helst. Säg det till den som är huvudansvarig.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    process: typeof texts
  }
}
