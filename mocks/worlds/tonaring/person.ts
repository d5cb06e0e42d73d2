/** Vilmer, 15. A number of Skatteverket's test series, which no real person can have. */
export const vilmer = {
  id: 'p-3f86c2e05b',
  givenName: 'Vilmer',
  familyName: 'Ask',
  personnummer: '201105192395',
}
