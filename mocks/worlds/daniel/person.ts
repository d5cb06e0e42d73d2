/** Daniel, 48. A number of Skatteverket's test series, which no real person can have. */
export const daniel = {
  id: 'p-4e6b19d870',
  givenName: 'Daniel',
  familyName: 'Hult',
  personnummer: '197805252397',
}
