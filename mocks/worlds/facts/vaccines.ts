import type { GivenFacts } from './vaccination.ts'

/* What care writes of the vaccines that come again, in the records of several persons. The batches are invented. */

const child = 'Allmänna vaccinationsprogrammet för barn'
const arm = { amount: '0,5 ml', site: 'Vänster överarm' }

/** Of a season: `batch` tells the years apart. */
export const influenza = (batch: string, more: GivenFacts = {}): GivenFacts => ({
  type: 'Influensa',
  targets: ['Säsongsinfluensa'],
  product: 'Vaxigrip',
  maker: 'Sanofi',
  complete: true,
  batch,
  ...arm,
  ...more,
})

/** Of the first two or one that came later, which has no number. */
export const covid = (batch: string, more: GivenFacts = {}): GivenFacts => ({
  type: 'Covid-19',
  targets: ['Covid-19'],
  product: 'Comirnaty',
  maker: 'Pfizer',
  complete: true,
  batch,
  amount: '0,3 ml',
  site: 'Vänster överarm',
  ...more,
})

/** The last of the doses makes it a full one. */
export const tbe = (ordinal: number, of: number, batch: string, more: GivenFacts = {}): GivenFacts => ({
  type: 'TBE',
  targets: ['Fästingburen hjärninflammation (TBE)'],
  product: 'FSME-IMMUN Vuxen',
  maker: 'Pfizer',
  dose: [ordinal, of],
  complete: ordinal >= of,
  batch,
  ...arm,
  ...more,
})

export const pneumococci = (batch: string, more: GivenFacts = {}): GivenFacts => ({
  type: 'Pneumokocker',
  targets: ['Lunginflammation och annan sjukdom av pneumokocker'],
  product: 'Prevenar 20',
  maker: 'Pfizer',
  dose: [1, 1],
  complete: true,
  batch,
  ...arm,
  ...more,
})

/** For grown-ups, after a wound or ten to twenty years. */
export const tetanus = (batch: string, more: GivenFacts = {}): GivenFacts => ({
  type: 'Difteri och stelkramp',
  targets: ['Difteri', 'Stelkramp'],
  product: 'diTeBooster',
  maker: 'AJ Vaccines',
  complete: true,
  batch,
  ...arm,
  ...more,
})

/** At three, five and twelve months. */
export const sixInOne = (ordinal: number, batch: string, more: GivenFacts = {}): GivenFacts => ({
  type: 'Difteri, stelkramp, kikhosta, polio, Hib och hepatit B',
  targets: ['Difteri', 'Stelkramp', 'Kikhosta', 'Polio', 'Haemophilus influenzae typ b', 'Hepatit B'],
  product: 'Infanrix hexa',
  maker: 'GlaxoSmithKline',
  dose: [ordinal, 3],
  complete: ordinal === 3,
  program: child,
  batch,
  amount: '0,5 ml',
  site: 'Höger lår',
  ...more,
})

/** On the same days as `sixInOne`. */
export const childPneumococci = (ordinal: number, batch: string, more: GivenFacts = {}): GivenFacts => ({
  type: 'Pneumokocker',
  targets: ['Lunginflammation och annan sjukdom av pneumokocker'],
  product: 'Prevenar 13',
  maker: 'Pfizer',
  dose: [ordinal, 3],
  complete: ordinal === 3,
  program: child,
  batch,
  amount: '0,5 ml',
  site: 'Vänster lår',
  ...more,
})

/** At eighteen months, and in the first or second year of school. */
export const mpr = (ordinal: 1 | 2, batch: string, more: GivenFacts = {}): GivenFacts => ({
  type: 'MPR',
  targets: ['Mässling', 'Påssjuka', 'Röda hund'],
  product: 'M-M-RVAXPRO',
  maker: 'MSD',
  dose: [ordinal, 2],
  complete: ordinal === 2,
  program: child,
  batch,
  ...arm,
  ...more,
})

/** At five years. */
export const fourInOne = (batch: string, more: GivenFacts = {}): GivenFacts => ({
  type: 'Difteri, stelkramp, kikhosta och polio',
  targets: ['Difteri', 'Stelkramp', 'Kikhosta', 'Polio'],
  product: 'Tetravac',
  maker: 'Sanofi',
  complete: true,
  program: child,
  batch,
  ...arm,
  ...more,
})

/** In the fifth year of school. */
export const hpv = (ordinal: 1 | 2, batch: string, more: GivenFacts = {}): GivenFacts => ({
  type: 'HPV',
  targets: ['Cancer och vårtor av humant papillomvirus (HPV)'],
  product: 'Gardasil 9',
  maker: 'MSD',
  dose: [ordinal, 2],
  complete: ordinal === 2,
  program: child,
  batch,
  ...arm,
  ...more,
})

/** In the eighth or ninth year of school. */
export const threeInOne = (batch: string, more: GivenFacts = {}): GivenFacts => ({
  type: 'Difteri, stelkramp och kikhosta',
  targets: ['Difteri', 'Stelkramp', 'Kikhosta'],
  product: 'Boostrix',
  maker: 'GlaxoSmithKline',
  complete: true,
  program: child,
  batch,
  ...arm,
  ...more,
})
