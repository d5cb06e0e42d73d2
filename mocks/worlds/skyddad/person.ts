/** Sanna, 55, with protected identity. A number of Skatteverket's test series, which no real person can have. */
export const sanna = {
  id: 'p-2f8ad6417e',
  givenName: 'Sanna',
  familyName: 'Lind',
  personnummer: '197103082389',
  protectedIdentity: true,
}
