/** Tove, 62. A number of Skatteverket's test series, which no real person can have. */
export const tove = {
  id: 'p-1d94be07c2',
  givenName: 'Tove',
  familyName: 'Sand',
  personnummer: '196409172381',
}
