/** Two invented people with numbers of Skatteverket's test series, which no real person can have. */
export const gunnar = {
  id: 'p-3af86d0c15',
  givenName: 'Gunnar',
  familyName: 'Lilja',
  personnummer: '194403122395',
}
export const arne = {
  id: 'p-b7714e9a52',
  givenName: 'Arne',
  familyName: 'Kvist',
  personnummer: '193602182390',
}
