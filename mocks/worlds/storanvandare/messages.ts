import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { homeCare, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { writerOf } from '../facts/writer.ts'
import { clock, dayBetween, today } from './days.ts'

/** So many messages in the years from `from`, three to a thread, of one producer. */
export function manyMessages(of: string, producer: string, { count, from }: { count: number; from: string }) {
  const isRegion = producer === regionStorstaden.id
  if (!isRegion && producer !== sjostadsKommun.id) return []
  const writer = writerOf(of, isRegion ? regionStorstaden : sjostadsKommun)
  return Array.from({ length: count }, (_, index) => {
    const thread = Math.floor(index / 3)
    const day = dayBetween(from, today, thread / Math.ceil(count / 3))
    return writer.message({
      id: `STOR-MED-${index}`,
      unit: isRegion ? ekbacken : homeCare,
      written: clock(day, 540 + (index % 3) * 90),
      thread: `STOR-TRAD-${thread}`,
      subject: `Fråga ${thread + 1}`,
      ...(index % 3 !== 1 && { from: 'resident' as const }),
      body: `Meddelande ${index + 1}. ${'Det här är en fråga och ett svar om vården. '.repeat(4)}`,
    })
  })
}
