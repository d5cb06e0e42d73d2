import { useTexts } from '#platform/i18n/use-texts.ts'
import { Choice } from '#ui/Choice.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import type { Receivers } from '../contract.ts'
import styles from './Choose.module.css'

type Props = {
  receivers: Receivers
  /** Ids of the units that are chosen. */
  chosen: readonly string[]
  /** Nothing can be chosen while it is not known whether what was sent has arrived. */
  locked: boolean
  onChoose: (units: readonly string[]) => void
}

/** Boxes to tick: a unit each, and all who are in a plan or an agreement at once. */
export function Choose({ receivers: { units, teams }, chosen, locked, onChoose }: Props) {
  const t = useTexts('skriv')
  // One alone is no team.
  const several = teams.filter((team) => team.units.length > 1)
  const set = (ids: readonly string[], on: boolean) => {
    const rest = chosen.filter((one) => !ids.includes(one))
    onChoose(on ? [...rest, ...ids] : rest)
  }
  return (
    <div className={styles['choose']}>
      <p>{t('toWhomHelp')}</p>
      <fieldset>
        <legend>{t('units')}</legend>
        {units.map(({ id, name, people }) => (
          <Choice
            key={id}
            type="checkbox"
            checked={chosen.includes(id)}
            disabled={locked}
            onChange={(change) => set([id], change.target.checked)}
          >
            <strong>
              <WithSource>{quoted(name)}</WithSource>
            </strong>
            {people.length > 0 && (
              <span className={styles['people']}>
                <WithSource>{people.map((one) => quoted(one)).join(' · ')}</WithSource>
              </span>
            )}
          </Choice>
        ))}
      </fieldset>
      {several.length > 0 && (
        <fieldset>
          <legend>{t('teams')}</legend>
          {several.map(({ id, kind, title, units: ids }) => (
            <Choice
              key={id}
              type="checkbox"
              checked={ids.every((one) => chosen.includes(one))}
              disabled={locked}
              onChange={(change) => set(ids, change.target.checked)}
            >
              <WithSource>{t(kind, { title: quoted(title) })}</WithSource>
            </Choice>
          ))}
        </fieldset>
      )}
    </div>
  )
}
