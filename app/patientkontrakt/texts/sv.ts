const texts = {
  area: {
    name: 'Patientkontrakt',
    text: 'Vad som är bestämt, vem man vänder sig till, när det sker och hur allt hänger ihop.',
  },
  title: 'Patientkontrakt',
  intro:
    'Ett patientkontrakt samlar det som du och vården har bestämt tillsammans. Det har fyra delar. Det är inget avtal i lagens mening, men du ska kunna lita på det.',
  introOther:
    'Ett patientkontrakt samlar det som en person och vården har bestämt tillsammans. Det har fyra delar. Det är inget avtal i lagens mening, men det ska gå att lita på.',
  print: 'Skriv ut patientkontraktet',
  place: 'Del {{place}} av {{count}}',
  agreed: {
    title: 'Överenskommelse',
    help: 'Det som du och vården har kommit överens om.',
    helpOther: 'Det som är överenskommet med vården.',
    lack: 'Det finns ingen överenskommelse här än. Du har rätt att vara med och bestämma om din vård. Nästa gång du träffar vården kan du be dem skriva ner vad ni kommer fram till: vad som ska göras, vem som gör det och vad du gör om du blir sämre.',
    lackOther:
      'Det finns ingen överenskommelse här än. Den som får vård har rätt att vara med och bestämma. Det går att be vården skriva ner vad ni kommer fram till: vad som ska göras, vem som gör det och vad man gör om det blir sämre.',
  },
  fixed: {
    title: 'Fast kontakt',
    help: 'Den du vänder dig till först. En fast vårdkontakt ser till att din vård hänger ihop.',
    helpOther: 'Den man vänder sig till först. En fast vårdkontakt ser till att vården hänger ihop.',
    lack: 'Du har ingen fast vårdkontakt här. Vill du ha en, så ska verksamheten utse en.',
    lackOther:
      'Det finns ingen fast vårdkontakt här. Vill den som får vård ha en, så ska verksamheten utse en.',
  },
  times: {
    title: 'Överenskommen tid',
    help: 'När det som ni har bestämt ska ske.',
    helpOther: 'När det som är bestämt ska ske.',
    lack: 'Inget som ni har bestämt har någon tid här än. Fråga alltid vad som händer sedan, och när. Du kan också boka en tid.',
    lackOther:
      'Inget som är bestämt har någon tid här än. Det går alltid att fråga vad som händer sedan, och när. Det går också att boka en tid.',
  },
  plans: {
    title: 'Sammanhållen plan',
    help: 'Dina planer samlade, vem som än har gjort dem.',
    helpOther: 'Alla planer samlade, vem som än har gjort dem.',
    lack: 'Du har ingen samordnad individuell plan (SIP) här. Får du hjälp av både regionen och kommunen kan du be om en. Då planerar de tillsammans med dig.',
    lackOther:
      'Det finns ingen samordnad individuell plan (SIP) här. Den som får hjälp av både regionen och kommunen kan be om en. Då planerar de tillsammans.',
  },
  allPlans: 'Alla planer',
  whom: 'Vem man kan fråga',
  askFixed: 'Be om en fast vårdkontakt',
  askSip: 'Be om en SIP',
  book: 'Boka en tid',
  whoDoes: 'Vem gör vad',
  who: {
    resident: 'Du',
    relative: 'Närstående',
    care: 'Vården',
    'social-care': 'Omsorgen',
    nobody: 'Ingen har ansvar än',
  },
  done: 'Klart',
  worse: 'Om du blir sämre',
  worseOther: 'Om {{name}} blir sämre',
  timesOf: 'Tider för',
  booked: 'Bokat',
  promised: 'Lovat',
  notYet: 'Ingen dag än',
  timesWithheld: 'Därför går det inte att säga vilka tider som är bestämda.',
  comesAgain: {
    plan: 'Det som återkommer står i planen.',
    agreement: 'Det som återkommer står i överenskommelsen.',
  },
  bookedAbove: 'Bokade tider står ovan.',
  nothingBooked: 'Ingen tid är bokad.',
  bookedWithheld: 'Här går det inte att säga om någon tid är bokad.',
  maybeBooked: 'Vi vet inte om någon tid är bokad. Alla har inte svarat.',
  moreTimes_one: '{{count}} tid till',
  moreTimes_other: '{{count}} tider till',
  followUp: 'Det följs upp {{date}}',
  wasToFollow: 'Det skulle ha följts upp {{date}}',
  atTheLatest: 'senast {{date}}',
  late: 'försenat, skulle ha varit klart {{date}}',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    patientkontrakt: typeof texts
  }
}
