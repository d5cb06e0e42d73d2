import { asSentence } from '#platform/i18n/sentence.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { validOf } from '../collected-words.ts'
import type { Medicine } from '../contract.ts'
import { useMedicationWords } from '../medication-words.ts'
import { validUntilOf } from '../renewal.ts'

type Props = {
  told: readonly Medicine[]
  /** Tells until when each recipe is valid too. */
  recipes?: boolean
}

/** What each of them says, in its own words. What was collected is told by the pharmacy. */
export function Differing({ told, recipes = false }: Props) {
  const t = useTexts('lakemedlet')
  const tAll = useTexts('lakemedelsord')
  const words = useMedicationWords()
  return (
    <ul role="list">
      {told.map((one) => {
        const valid = recipes ? validUntilOf(one) : undefined
        const way = [quoted(one.strength), doseOf(one)].filter(Boolean).join(', ')
        const said = [way, valid && validOf(valid, words, tAll)].filter((line) => typeof line === 'string')
        return (
          <li key={one.id}>
            <WithSource>
              {t('says', { source: sourceOf(one), dose: said.map(asSentence).join(' ') })}
            </WithSource>
          </li>
        )
      })}
    </ul>
  )

  function doseOf(one: Medicine) {
    if (one.kind === 'dispensed') return quoted(one.label)
    return one.doses.map(words.dose).join('. ') || tAll('noDose')
  }

  function sourceOf(one: Medicine) {
    if (one.kind === 'decision') return quoted(one.ask.name)
    return t('collected.labelOf', { where: quoted(one.pharmacy ?? one.ask.name) })
  }
}
