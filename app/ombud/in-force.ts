import type { Representation } from './contract.ts'

/** True when it lets anything be seen. */
export const opensAny = ({ scopes }: Pick<Representation, 'scopes'>) => scopes.some(({ see }) => see)

/** True of one that is in force on a Swedish day, whatever it opens. */
export function isInForce(
  { status, validFrom = '', validTo = '9999' }: Pick<Representation, 'status' | 'validFrom' | 'validTo'>,
  today: string,
): boolean {
  return status === 'active' && validFrom <= today && today <= validTo
}
