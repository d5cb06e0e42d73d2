/** Leo, 10. A number of Skatteverket's test series, which no real person can have. */
export const leo = {
  id: 'p-c0217be49a',
  givenName: 'Leo',
  familyName: 'Hult',
  personnummer: '201603062397',
}
