/** Rolf, 82. A number of Skatteverket's test series, which no real person can have. */
export const rolf = {
  id: 'p-a83f5502de',
  givenName: 'Rolf',
  familyName: 'Lindqvist',
  personnummer: '194411122395',
}
