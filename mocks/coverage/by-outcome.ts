import type { FieldReport, Outcome } from './report.ts'
import { outcomeWords } from './words.ts'

/** Fields of which the same is to be said. `counted`: how many of them have nothing better happen to them; `values`: only those with this outcome. */
export type Said = { words: string; paths: string[]; counted: number; values: number }

/** What is to be said of fields whose values have some outcomes. A field stands at each of its own, and is counted at the best of them. */
export function saidOf(each: readonly FieldReport[], ...some: readonly Outcome[]): Said[] {
  return some.flatMap((outcome) => {
    const here = each.filter(({ values }) => values[outcome] > 0)
    const groups = Map.groupBy(here, ({ words }) => words[outcome] ?? outcomeWords[outcome].means)
    return [...groups].map(([words, own]) => ({
      words,
      paths: own.map(({ path }) => path),
      counted: own.filter((one) => one.outcome === outcome).length,
      values: own.reduce((sum, { values }) => sum + values[outcome], 0),
    }))
  })
}
