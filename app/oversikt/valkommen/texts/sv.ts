const texts = {
  title: 'Välkommen till Överblick',
  intro: 'Här samlas det som region, kommun och privata lägger in om vård och omsorg. Det är tomt än.',
  times: 'Tider',
  timesHelp: 'Besök, samtal och hembesök, så snart någon bokar dem.',
  agreed: 'Överenskommelser och att göra',
  agreedHelp: 'Vad ni kommer överens om, och vem som gör vad.',
  plans: 'Planer',
  plansHelp: 'Till exempel vårdplan, genomförandeplan och samordnad individuell plan (SIP).',
  byItself: 'Det kommer hit av sig självt. Ingenting behöver göras för det.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    valkommen: typeof texts
  }
}
