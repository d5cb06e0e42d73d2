/** Jenny, 44. A number of Skatteverket's test series, which no real person can have. */
export const jenny = {
  id: 'p-e5709a31f6',
  givenName: 'Jenny',
  familyName: 'Ask',
  personnummer: '198202032382',
}
