const texts = {
  standing: {
    above: 'Högre än referensen',
    below: 'Lägre än referensen',
    outside: 'Utanför referensen',
    within: 'Inom referensen',
    unknown: 'Referens',
    bare: {
      above: 'Markerat som högt',
      below: 'Markerat som lågt',
      outside: 'Markerat som avvikande',
      within: 'Markerat som normalt',
    },
  },
  withReference: '{{standing}} {{reference}}',
  inWords: 'Referens: {{reference}}',
  cannotTell: 'Det går inte att säga om värdet ligger inom den.',
  noReference: 'Laboratoriet anger ingen referens.',
  disagree: 'Laboratoriets markering och referensen säger olika. Här står det som laboratoriet har markerat.',
  marked: 'Laboratoriets markering: {{mark}}',
  range: {
    between: '{{low}}–{{high}}',
    betweenOpen: 'mellan {{low}} och {{high}}',
    atLeast: '{{low}} eller högre',
    over: 'över {{low}}',
    atMost: 'högst {{high}}',
    under: 'under {{high}}',
  },
  noValue: 'Inget värde har kommit',
  unnamed: 'Analys utan namn',
  plain: 'Provsvar',
  kind: { imaging: 'Röntgensvar', referral: 'Remissvar' },
  stage: {
    ordered: 'Beställt, inget svar än',
    partial: 'Delsvar, mer kommer',
    preliminary: 'Preliminärt svar, det kan ändras',
    final: 'Slutsvar',
    corrected: 'Ändrat svar',
    appended: 'Svar med tillägg',
    cancelled: 'Avbrutet',
    answered: 'Svar på remissen, inte märkt som slutsvar',
    unknown: 'Det är inte sagt hur långt svaret har kommit',
  },
  unsigned: 'Ingen har skrivit under svaret än',
  worry: 'Ett provsvar kan väcka oro. Det går bra att vänta och läsa det tillsammans med någon i vården.',
  worryReply: 'Ett svar kan väcka oro. Det går bra att vänta och läsa det tillsammans med någon i vården.',
  unfinishedHelp: 'Det som står här kan ändras, och mer kan komma.',
  ask: 'Frågor om svaret? Ring {{unit}}:',
  askNoPhone: 'Frågor om svaret? Kontakta {{unit}}.',
  partly: 'En del gick inte att läsa.',
  someNames_one: '{{names}} och {{count}} till',
  someNames_other: '{{names}} och {{count}} till',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    provord: typeof texts
  }
}
