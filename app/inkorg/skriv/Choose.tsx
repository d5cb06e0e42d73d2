import type { ReactNode } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
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
          <Box key={id} on={chosen.includes(id)} locked={locked} onSet={(on) => set([id], on)}>
            <strong>
              <WithSource>{quoted(name)}</WithSource>
            </strong>
            {people.length > 0 && (
              <span className={styles['people']}>
                <WithSource>{people.map((one) => quoted(one)).join(' · ')}</WithSource>
              </span>
            )}
          </Box>
        ))}
      </fieldset>
      {several.length > 0 && (
        <fieldset>
          <legend>{t('teams')}</legend>
          {several.map(({ id, kind, title, units: ids }) => (
            <Box
              key={id}
              on={ids.every((one) => chosen.includes(one))}
              locked={locked}
              onSet={(on) => set(ids, on)}
            >
              <WithSource>{t(kind, { title: quoted(title) })}</WithSource>
            </Box>
          ))}
        </fieldset>
      )}
    </div>
  )
}

type BoxProps = { on: boolean; locked: boolean; onSet: (on: boolean) => void; children: ReactNode }

function Box({ on, locked, onSet, children }: BoxProps) {
  return (
    <label className={styles['box']}>
      <input
        type="checkbox"
        checked={on}
        disabled={locked}
        onChange={(change) => onSet(change.target.checked)}
      />
      <span>{children}</span>
    </label>
  )
}
