/** Amal, 29, new in Sweden. A number of Skatteverket's test series, which no real person can have. */
export const amal = {
  id: 'p-e27b40d916',
  givenName: 'Amal',
  familyName: 'Sahrin',
  personnummer: '199703182387',
}
