/** Emil, 34. A number of Skatteverket's test series, which no real person can have. */
export const emil = {
  id: 'p-c94e17ab20',
  givenName: 'Emil',
  familyName: 'Tallberg',
  personnummer: '199206142391',
}
