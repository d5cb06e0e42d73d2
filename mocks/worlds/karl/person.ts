/** Karl, 46. A number of Skatteverket's test series, which no real person can have. */
export const karl = {
  id: 'p-07d5b1e94c',
  givenName: 'Karl',
  familyName: 'Ask',
  personnummer: '198007112397',
}
