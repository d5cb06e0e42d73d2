import { useId } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { useAreaNames } from '#platform/i18n/area-names.ts'
import { scopeAreas } from '#platform/session/scope-areas.ts'
import fields from '#ui/Field.module.css'
import { type Chosen, type problemOf, withRight } from './chosen.ts'
import styles from './Utse.module.css'

type Props = { chosen: Chosen; onChange: (chosen: Chosen) => void; problem: ReturnType<typeof problemOf> }

/** What an ombud may see and do, area by area, and until when. */
export function RightsForm({ chosen, onChange, problem }: Props) {
  const t = useTexts('utse')
  const word = useAreaNames(scopeAreas())
  const id = useId()
  const today = dayOf(useNow())
  return (
    <>
      <fieldset>
        <legend>{t('areas')}</legend>
        <p>{t('areasHelp')}</p>
        {chosen.scopes.map(({ area, see, do: does }, index) => {
          const known = scopeAreas().find((one) => one === area)
          if (!known) return null
          const doing = word.does(known)
          return (
            <div key={area} role="group" aria-label={word.inText(known)} className={styles['area']}>
              <div>
                <strong>{word.name(known)}</strong>
                <p>{[word.scope(known), doing && t('doing', { does: doing })].filter(Boolean).join(' ')}</p>
              </div>
              <label>
                <input
                  type="checkbox"
                  checked={see}
                  // The first of them stands for all: one says it, and takes the focus.
                  {...(index === 0 &&
                    problem === 'nothing' && { 'aria-invalid': true, 'aria-describedby': `${id}-nothing` })}
                  onChange={(change) => onChange(withRight(chosen, area, 'see', change.target.checked))}
                />
                <span>{t('see')}</span>
              </label>
              {doing && (
                <label>
                  <input
                    type="checkbox"
                    checked={does}
                    onChange={(change) => onChange(withRight(chosen, area, 'do', change.target.checked))}
                  />
                  <span>{t('do')}</span>
                </label>
              )}
            </div>
          )
        })}
        {problem === 'nothing' && (
          <p id={`${id}-nothing`} className={styles['missing']}>
            {t('nothing')}
          </p>
        )}
      </fieldset>
      <div className={fields['field']}>
        <label htmlFor={`${id}-until`}>{t('until')}</label>
        <p id={`${id}-until-help`}>{t('untilHelp')}</p>
        <input
          id={`${id}-until`}
          type="date"
          min={today}
          value={chosen.until}
          aria-invalid={problem === 'past'}
          aria-describedby={problem === 'past' ? `${id}-until-help ${id}-past` : `${id}-until-help`}
          onChange={(change) => onChange({ ...chosen, until: change.target.value })}
        />
        {problem === 'past' && (
          <p id={`${id}-past`} className={styles['missing']}>
            {t('past')}
          </p>
        )}
      </div>
    </>
  )
}
