/** Birgitta, 88. A number of Skatteverket's test series, which no real person can have. */
export const birgitta = {
  id: 'p-5c1f07aa93',
  givenName: 'Birgitta',
  familyName: 'Sand',
  personnummer: '193803122385',
}
