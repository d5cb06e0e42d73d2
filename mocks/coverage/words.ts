import type { Outcome } from './report.ts'

/** What an outcome is called, and what it means. */
export const outcomeWords: Readonly<Record<Outcome, { name: string; means: string }>> = {
  shown: { name: 'Visas', means: 'Invånaren ser uppgiften i portalen.' },
  rule: {
    name: 'Styr',
    means: 'Visas inte själv, men avgör något annat: vems posten är, om den visas, var den står.',
  },
  reserve: {
    name: 'Reserv',
    means: 'Visas bara när något annat saknas, och det finns i posten.',
  },
  unseen: { name: 'Läses men visas inte', means: 'Portalen läser fältet men har ingen plats för det.' },
  beyond: { name: 'Läses inte', means: 'Portalen känner inte fältet och går förbi det.' },
  unreadable: {
    name: 'Oläsligt',
    means: 'Fältet gick inte att läsa. Resten av posten visas, med en anmärkning.',
  },
  held: {
    name: 'Undanhållet',
    means: 'En regel gör att uppgiften inte visas, ensam eller med hela sin post.',
  },
  lost: { name: 'I oläslig post', means: 'Posten gick inte att läsa, så inget i den visas.' },
}

/** `1 fil`, `2 filer`. */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`

/** Resources of FHIR that others point to are counted by themselves, under this name, and are no records. */
export const shared = 'FHIR-resurser'
/** `1 post`, `2 poster`, or `2 resurser` of those that are no records. */
export const recordsIn = ({ name, total }: { name: string; total: number }): string =>
  name === shared ? counted(total, 'resurs', 'resurser') : counted(total, 'post', 'poster')

export const formatWords = { 'riv-ta': 'RIV-TA', fhir: 'FHIR', none: 'Inget svar' } as const
export const recordWords = {
  shown: 'visas',
  held: 'undanhållen',
  lost: 'oläslig',
  unseen: 'visas inte',
} as const
