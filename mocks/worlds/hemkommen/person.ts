/** Siv, 71. A number of Skatteverket's test series, which no real person can have. */
export const siv = {
  id: 'p-61fd8830c7',
  givenName: 'Siv',
  familyName: 'Norling',
  personnummer: '195502082380',
}
