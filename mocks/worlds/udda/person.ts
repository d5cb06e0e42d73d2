/** Rut, 75. A number of Skatteverket's test series, which no real person can have. */
export const rut = {
  id: 'p-90d2c41b7e',
  givenName: 'Rut',
  familyName: 'Alm',
  personnummer: '195109072388',
}
