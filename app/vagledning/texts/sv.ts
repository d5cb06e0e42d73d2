const texts = {
  title: 'Vem ska jag kontakta?',
  intro: 'Välj utifrån vad det gäller. Klockan är {{time}}. De som svarar nu står först.',
  back: 'Till kontakter',
  acute: 'Om det är bråttom',
  danger: 'Fara för liv',
  dangerText: 'Svårt att andas, ont i bröstet, plötslig förlamning eller en svår olycka.',
  advice: 'Råd om vård, dygnet runt',
  adviceText: 'En sjuksköterska svarar på 1177 och säger vart du ska vända dig.',
  call: 'Ring {{number}}',
  situation: {
    health: 'Du mår sämre, eller har frågor om medicin',
    planning: 'Du vill veta hur din vård hänger ihop',
    home: 'Hjälpen hemma',
    appointment: 'En tid som du har, eller behöver',
    talk: 'Du vill prata med någon',
  },
  situationHelp: {
    health: 'De känner till hur du mår.',
    planning: 'De hjälper dig att boka, planera och hålla ihop dina kontakter.',
    home: 'Ring om någon inte har kommit, eller om du vill ändra något.',
    appointment: 'Ring dem som du har varit hos, eller se dina tider.',
    talk: 'De lyssnar och hjälper dig vidare.',
  },
  times: 'Se dina tider',
  nobodyNow: 'Ingen av dem svarar just nu. Ring 1177 om det inte kan vänta.',
  nobody: 'Ingen av dem som har svarat har lämnat ett telefonnummer för det här. Ring 1177 så får du råd.',
  unsaid: 'Telefontid saknas.',
  more: 'Visa alla kontakter',
  ifItHappens: 'Om du blir sämre',
  ifItHappensHelp: 'Det här har du och vården kommit överens om.',
  nothingAgreed: 'Inget är överenskommet om vad du gör vid särskilda tecken.',
  closedNow: '{{opening}} Ring 1177 om det inte kan vänta.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    vagledning: typeof texts
  }
}
