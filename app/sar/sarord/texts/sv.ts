const texts = {
  title: 'Sår',
  inTitleBar: 'Vård av huden',
  intro: 'Sår som vården och hemsjukvården följer: hur de läker, vem som lägger om dem och när.',
  empty: 'Ingen har registrerat något sår.',
  part: { active: 'Sår nu', unknown: 'Sår utan plan', healed: 'Läkta sår' },
  unknownText:
    'Det finns anteckningar om sår som ingen plan berättar om. De kan höra till ett av de andra såren.',
  one: 'Sår',
  noSite: 'Sår utan angiven plats',
  noted: 'Sår antecknat {{day}}',
  notedUndated: 'Sår antecknat utan datum',
  type: {
    VENOUS: 'Sår som beror på dålig cirkulation i venerna',
    ARTERIAL: 'Sår som beror på dålig cirkulation i pulsådrorna',
    MIXED: 'Sår som beror på dålig cirkulation i både vener och pulsådror',
    PRESSURE: 'Trycksår',
    DIABETIC: 'Sår som hänger ihop med diabetes',
    SURGICAL: 'Sår efter en operation',
    TRAUMA: 'Sår efter en skada',
  },
  size: '{{length}} × {{width}} cm',
  onlyLength: '{{length}} cm långt, bredden är inte mätt',
  onlyWidth: '{{width}} cm brett, längden är inte mätt',
  measured: 'Mätt {{day}}: {{size}}.',
  change: {
    smaller: 'Mindre än {{before}}: {{size}} den {{day}}.',
    larger: 'Större än {{before}}: {{size}} den {{day}}.',
    same: 'Lika stort som {{before}}: {{size}} den {{day}}.',
    shape: 'Har ändrat form sedan {{before}}: {{size}} den {{day}}.',
  },
  otherwise: 'Källorna har mätt olika {{day}}.',
  saysSize: '{{source}}: {{size}}.',
  notMeasured: 'Ingen har skickat något mått.',
  healed: 'Läkt {{day}}.',
  healedUndated: 'Läkt.',
  dressedBy: 'Läggs om {{when}} av {{who}}.',
  dressed: 'Läggs om {{when}}.',
  dressingPassed: 'Nästa omläggning skulle vara {{when}}. Ingen senare dag är angiven.',
  assessment: 'Nästa bedömning {{when}}.',
  differ: 'Källorna säger olika om såret.',
  partly: 'En del gick inte att läsa',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    sarord: typeof texts
  }
}
