/** Ove, 69. A number of Skatteverket's test series, which no real person can have. */
export const ove = {
  id: 'p-b7190ce35d',
  givenName: 'Ove',
  familyName: 'Strand',
  personnummer: '195708192397',
}
