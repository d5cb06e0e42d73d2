/** Petra, 51. A number of Skatteverket's test series, which no real person can have. */
export const petra = {
  id: 'p-46be19c0d7',
  givenName: 'Petra',
  familyName: 'Wallin',
  personnummer: '197506182380',
}
