import { digitsOfIso, isoOfDigits } from '../contracts/riv-ta/times.ts'

/** An instant as sources write it: Swedish, to the second. Undefined of what is none. */
export function swedish(instant: string): string | undefined {
  return instant.includes('T') && !Number.isNaN(Date.parse(instant))
    ? isoOfDigits(digitsOfIso(instant))
    : undefined
}
