const texts = {
  title: 'Vem ska jag kontakta?',
  intro: 'Klockan är {{time}}. De som svarar nu står först.',
  back: 'Till kontakter',
  acute: 'Om det är bråttom',
  danger: 'Fara för liv',
  dangerText:
    'Svårt att andas, ont i bröstet, medvetslös, en svår olycka, eller plötsligt svag i ansiktet, en arm eller ett ben eller svårt att tala.',
  advice: 'Råd om vård, dygnet runt',
  adviceText: 'En sjuksköterska svarar på 1177 och hjälper vidare.',
  call: 'Ring {{number}}',
  situation: {
    health: 'Sämre hälsa, eller frågor om medicin',
    planning: 'Hur vården hänger ihop',
    home: 'Hjälpen hemma',
    appointment: 'En bokad tid, eller en ny',
    talk: 'Någon att prata med',
  },
  situationHelp: {
    health: 'De känner till hälsan och medicinerna.',
    planning: 'De hjälper till att boka, planera och hålla ihop kontakterna.',
    home: 'Ring om någon inte har kommit, eller om något ska ändras.',
    appointment: 'Mottagningar som har haft kontakt förut.',
    talk: 'De lyssnar och hjälper vidare.',
  },
  times: 'Se alla tider',
  nobodyNow: 'Ingen av dem svarar just nu. Ring 1177 om det inte kan vänta.',
  nobodyNowHome:
    'Ingen av dem svarar just nu. Tryck på trygghetslarmet om det finns ett. Ring 1177 för råd om vård, och 112 vid fara för liv.',
  nobody: 'Det finns inget telefonnummer för det här hos dem som har svarat. Ring 1177 för råd.',
  unsaid: 'Telefontid saknas',
  more: 'Visa alla kontakter',
  ifItHappens: 'Om det blir sämre',
  ifItHappensHelp: 'Det här är överenskommet med vården.',
  nothingAgreed: 'Här står inget om vad som ska göras om det blir sämre. Ring 1177 för råd.',
  closedNow: '{{opening}} Ring 1177 om det inte kan vänta.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    vagledning: typeof texts
  }
}
