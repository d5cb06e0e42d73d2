/** Kerstin, 67. A number of Skatteverket's test series, which no real person can have. */
export const kerstin = {
  id: 'p-68c4d2f01b',
  givenName: 'Kerstin',
  familyName: 'Alm',
  personnummer: '195906302384',
}
