import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useNow } from '../../platform/clock/clock.ts'
import { dayOf } from '../../platform/dates/dates.ts'
import { areas, type Scope } from '../../platform/session/contract.ts'
import fields from '../../ui/Field.module.css'
import styles from './Utse.module.css'

/** What is chosen for an ombud. `until` is a Swedish day, or '' for until it is revoked. */
export type Chosen = { scopes: readonly Scope[]; until: string }

export const nothingChosen: Chosen = {
  scopes: areas.map((area) => ({ area, see: false, do: false })),
  until: '',
}

/** Why a choice cannot be sent; undefined when it can. */
export function problemOf({ scopes, until }: Chosen, today: string): 'nothing' | 'past' | undefined {
  if (!scopes.some(({ see }) => see)) return 'nothing'
  return until !== '' && until < today ? 'past' : undefined
}

/** The choice with one right set: who may do may see, and who may not see may not do. */
export function withRight(chosen: Chosen, area: string, right: 'see' | 'do', on: boolean): Chosen {
  const scopes = chosen.scopes.map((scope) => {
    if (scope.area !== area) return scope
    return right === 'see'
      ? { ...scope, see: on, do: on && scope.do }
      : { ...scope, do: on, see: on || scope.see }
  })
  return { ...chosen, scopes }
}

type Props = { chosen: Chosen; onChange: (chosen: Chosen) => void; problem: ReturnType<typeof problemOf> }

/** What an ombud may see and do, area by area, and until when. */
export function RightsForm({ chosen, onChange, problem }: Props) {
  const { t } = useTranslation('utse')
  const { t: word } = useTranslation('ombud')
  const id = useId()
  const today = dayOf(useNow())
  return (
    <>
      <fieldset aria-describedby={problem === 'nothing' ? `${id}-nothing` : undefined}>
        <legend>{t('areas')}</legend>
        <p>{t('areasHelp')}</p>
        {chosen.scopes.map(({ area, see, do: does }) => {
          const known = areas.find((one) => one === area)
          if (!known) return null
          return (
            <div key={area} role="group" aria-label={word(`area.${known}`)} className={styles['area']}>
              <div>
                <strong>{t(`area.${known}.name`)}</strong>
                <p>{t(`area.${known}.text`)}</p>
              </div>
              <label>
                <input
                  type="checkbox"
                  checked={see}
                  onChange={(change) => onChange(withRight(chosen, area, 'see', change.target.checked))}
                />
                <span>{t('see')}</span>
              </label>
              <label>
                <input
                  type="checkbox"
                  checked={does}
                  onChange={(change) => onChange(withRight(chosen, area, 'do', change.target.checked))}
                />
                <span>{t('do')}</span>
              </label>
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
          aria-describedby={`${id}-until-help`}
          onChange={(change) => onChange({ ...chosen, until: change.target.value })}
        />
        {problem === 'past' && <p className={styles['missing']}>{t('past')}</p>}
      </div>
    </>
  )
}
