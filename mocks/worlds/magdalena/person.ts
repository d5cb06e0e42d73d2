/** Magdalena, 46. A number of Skatteverket's test series, which no real person can have. */
export const magdalena = {
  id: 'p-7b3a90d14e',
  givenName: 'Magdalena',
  familyName: 'Hult',
  personnummer: '198004112382',
}
