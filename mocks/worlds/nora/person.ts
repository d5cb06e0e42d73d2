/** Nora, 9, with protected identity. A number of Skatteverket's test series, which no real person can have. */
export const nora = {
  id: 'p-d830f6a21c',
  givenName: 'Nora',
  familyName: 'Ask',
  personnummer: '201704122389',
  protectedIdentity: true,
}
