import { wholeNumber } from '../own-answers/numbers.ts'
import { keptBack, type Reported } from './reported.ts'

export const otherwiseWritten =
  'Personnumret är inte skrivet med tolv siffror, och plattformen ser det som en annan person'
export const toldBefore = 'Dubblett: visas en gång'

/** Somebody's number, the same however it is written. */
export const numberOf = (person: string, now: Date): string => wholeNumber(person, now) ?? person

/** A record as the platform takes it, which compares its number, as it is written, with that of the one who is logged in. */
export function asAsked(one: Reported, now: Date): Reported {
  const { record, person } = one
  const isOther = person !== undefined && numberOf(person, now) !== person
  return isOther && record.outcome !== 'lost' ? { ...one, record: keptBack(record, otherwiseWritten) } : one
}

/** Records, file by file: of several with the same id, source and person that say the same in all that is used, the first is shown. */
export function onceEach<File extends { read: readonly Reported[] }>(files: readonly File[]): File[] {
  const told = new Set<string>()
  return files.map((file) => ({
    ...file,
    read: file.read.map((one): Reported => {
      const { record, person, says } = one
      if (record.outcome !== 'shown' || says === undefined) return one
      const key = JSON.stringify([record.contract, person, says])
      if (told.has(key)) return { ...one, record: keptBack(record, toldBefore) }
      told.add(key)
      return one
    }),
  }))
}
