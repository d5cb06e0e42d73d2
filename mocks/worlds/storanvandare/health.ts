import { ekbacken, heartClinic, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { homeRehab, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { degrees, healthWriterOf } from '../facts/health.ts'
import { clock, dayBetween, today } from './days.ts'
import { nameOf, oneOf } from './staff.ts'

type Kind = readonly [code: string, name: string]

const kinds: readonly [Kind, ...Kind[]] = [
  ['E11.9', 'Diabetes mellitus typ 2 utan (uppgift om) komplikationer'],
  ['I48.9', 'Förmaksflimmer och förmaksfladder, ospecificerat'],
  ['I10.9', 'Essentiell hypertoni'],
  ['N18.9', 'Kronisk njursvikt, ospecificerad'],
  ['M17.9', 'Gonartros, ospecificerad'],
  ['H90.3', 'Sensorineural hörselnedsättning, dubbelsidig'],
]
const agents = ['Nickel', 'Latex', 'Räkor', 'Björkpollen', 'Jod', 'Häfta'] as const

const day = (index: number, count: number) => dayBetween('2014-11-23', today, (index + 0.5) / count)
const authorOf = (index: number, title: string) => ({
  hsaId: `TSTDEF2329990016-P${940 + (index % 40)}`,
  name: nameOf(index),
  title,
})

/** Diagnoses of many visits: the same few again and again, and others that came once. */
export function manyDiagnoses(of: string, plans: number) {
  const { diagnosis } = healthWriterOf(of, regionStorstaden)
  const count = plans * 5
  return Array.from({ length: count }, (_, index) => {
    const [code, name] = oneOf(index, kinds)
    const once = index % 4 === 0
    const written = clock(day(index, count), 600)
    return diagnosis({
      id: `DIA-${index}`,
      unit: index % 3 === 0 ? heartClinic : ekbacken,
      code: once ? `Z${String(index % 100).padStart(2, '0')}.${index % 10}` : code,
      name: once ? `Kontakt nummer ${index}` : name,
      type: index % 2 === 0 ? 'Huvuddiagnos' : 'Bidiagnos',
      ...(!once && { chronic: true }),
      set: written,
      author: authorOf(index, 'Läkare'),
      written,
    })
  })
}

/** Warnings of every degree; some are over. */
export function manyAlerts(of: string, plans: number) {
  const { alert } = healthWriterOf(of, regionStorstaden)
  const count = Math.ceil(plans / 2)
  return Array.from({ length: count }, (_, index) => {
    const written = clock(day(index, count), 660)
    return alert({
      id: `UPP-${index}`,
      unit: ekbacken,
      type: 'hypersensitivity',
      ...(index % 4 === 3 && { obsolete: { at: clock(today, 0) } }),
      hypersensitivity: {
        ...degrees(index % 5 === 0 ? 'life' : 'low', index % 2 === 0 ? 'certain' : 'suspected'),
        otherHypersensitivity: { hypersensitivityAgent: `${oneOf(index, agents)}, ${index + 1}` },
      },
      author: authorOf(index, 'Läkare'),
      written,
    })
  })
}

/** An assessment a season. */
export function manyAssessments(of: string, plans: number) {
  const { assessment } = healthWriterOf(of, sjostadsKommun)
  return Array.from({ length: plans }, (_, index) =>
    assessment({
      id: `FUN-${index}`,
      unit: homeRehab,
      title: 'Bedömning av vardagen hemma',
      abilities: [
        ['personlig hygien', `Behöver hjälp att duscha, bedömning ${index + 1}.`],
        ['förflyttning', 'Går med rollator.'],
      ],
      author: authorOf(index, 'Arbetsterapeut'),
      written: clock(day(index, plans), 720),
    }),
  )
}
