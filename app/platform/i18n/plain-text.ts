const swedishLetters = /[åäö]/

/** Small letters without foreign accents. */
export function plainText(text: string): string {
  const small = text.normalize('NFC').toLocaleLowerCase('sv')
  return small.replaceAll(/[\u0080-\uffff]/g, (letter) =>
    swedishLetters.test(letter) ? letter : letter.normalize('NFD').replaceAll(/\p{M}/gu, ''),
  )
}
