const texts = {
  switching: 'Byter till {{name}}',
  switchingAny: 'Byter person',
  wait: 'Hämtar uppgifter …',
  protected: 'en person med skyddade personuppgifter',
  toMine: 'Till mina egna uppgifter',
  showMine: 'Visa mina egna uppgifter',
  show: 'Visa uppgifter för {{name}}',
  keepMine: 'Fortsätt med mina egna',
  keep: 'Fortsätt med {{name}}',
  lost: {
    title: 'Du kan inte längre se uppgifter för {{name}}',
    documentTitle: 'Du är inte längre ombud',
    text: 'Din rätt som ombud har ändrats eller upphört. Allt som visades här är borta från sidan.',
  },
  elsewhere: {
    title: 'Du har bytt person i en annan flik',
    there: 'Där ser du uppgifter för {{there}}.',
    ownThere: 'Där ser du nu dina egna uppgifter, inte uppgifter för {{here}}.',
    here: 'Här såg du uppgifter för {{here}}. Vems vill du se här?',
    ownHere: 'Här såg du dina egna. Vems vill du se här?',
  },
  owner: {
    title: 'Sidan gäller någon annan',
    mine: 'Sidan gäller dig själv.',
    other: 'Sidan gäller {{name}}, som du är ombud för.',
    nobody: 'Sidan gäller någon som du inte kan se uppgifter för.',
    now: 'Nu ser du uppgifter för {{name}}.',
    nowMine: 'Nu ser du dina egna uppgifter.',
  },
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    stopp: typeof texts
  }
}
