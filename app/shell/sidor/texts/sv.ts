const texts = {
  more: {
    title: 'Mer',
    intro: 'Allt som inte får plats i menyn.',
  },
  elsewhere: {
    title: 'Finns någon annanstans',
    intro: 'Det här kan Överblick inte visa. Här står varför, och vart det går att vända sig.',
    intyg: {
      name: 'Intyg',
      text: 'Intyg från vården finns i tjänsten Mina intyg, som Inera har hand om, och skickas inte hit.',
      link: 'Logga in på 1177 för Mina intyg',
    },
    tandvard: {
      name: 'Tandvård',
      text: 'Tandvården är inte ansluten till Överblick.',
      where: 'Ring den egna tandläkaren eller folktandvården.',
    },
    fardtjanst: {
      name: 'Färdtjänst och sjukresor',
      text: 'Kommunen eller regionen beslutar, i andra system än dem som skickar uppgifter hit.',
      where: 'Ring kommunens växel och fråga vem som har hand om färdtjänst. Om sjukresor svarar regionen.',
    },
    bostadsanpassning: {
      name: 'Bostadsanpassning',
      text: 'Kommunen beslutar om bidrag, i ett annat system än de som skickar uppgifter hit.',
      where: 'Ring kommunens växel och fråga efter bostadsanpassning.',
    },
  },
  notFound: {
    title: 'Sidan finns inte',
    text: 'Länken kan vara gammal eller felskriven. Inget har hänt med uppgifterna.',
    link: 'Till översikten',
  },
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    sidor: typeof texts
  }
}
