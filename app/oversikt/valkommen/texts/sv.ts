const texts = {
  title: 'Välkommen till Överblick',
  intro:
    'Här samlas det som regioner, kommuner och privata utförare lägger in om vård och omsorg. Det är tomt än.',
  times: 'Tider',
  timesHelp: 'Besök, samtal och hembesök som bokas hos dem som är anslutna.',
  agreed: 'Överenskommet och att göra',
  agreedHelp: 'Vad ni kommer överens om, och vem som gör vad.',
  plans: 'Planer',
  plansHelp: 'Till exempel vårdplan, genomförandeplan och samordnad individuell plan (SIP).',
  byItself: 'Det som de anslutna lägger in kommer hit av sig självt.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    valkommen: typeof texts
  }
}
