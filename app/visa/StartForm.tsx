import { type SubmitEvent, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { focusFault } from '#platform/browser/focus-fault.ts'
import { useAreaNames } from '#platform/i18n/area-names.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'
import { Card } from '#ui/Card.tsx'
import { Choice } from '#ui/Choice.tsx'
import { Columns } from '#ui/Columns.tsx'
import { paths } from '../paths.ts'
import { useBegin } from './lage/use-begin.ts'
import { choosable, shownFirst } from './shown-areas.ts'
import styles from './StartForm.module.css'

/** What to show, where to begin, and the button that begins it. `plan`: the one whose page led here. */
export function StartForm({ plan }: { plan: string | undefined }) {
  const t = useTexts('visa')
  const words = useAreaNames(choosable)
  const begin = useBegin()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [shown, setShown] = useState(shownFirst)
  const [fromPlan, setFromPlan] = useState(plan !== undefined)
  const [tried, setTried] = useState(false)
  const lacks = tried && shown.length === 0
  const canBeginAtPlan = plan !== undefined && shown.includes('vardplaner')
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    flushSync(() => setTried(true))
    if (shown.length === 0) return focusFault(form.current)
    void begin(shown, canBeginAtPlan && fromPlan ? paths.vardplan(plan) : paths.oversikt())
  }
  return (
    <form ref={form} noValidate onSubmit={submit}>
      <Columns
        beside={
          <>
            <Never />
            <Card title={t('before.title')}>
              <p>{t('before.text')}</p>
            </Card>
          </>
        }
      >
        <Card title={t('choose.title')}>
          <p>{t('choose.help')}</p>
          <div role="group" aria-label={t('choose.title')} className={styles['areas']}>
            {choosable.map((area, index) => (
              <Choice
                key={area}
                type="checkbox"
                checked={shown.includes(area)}
                // The first of them stands for all: one says it, and takes the focus.
                {...(index === 0 && lacks && { 'aria-invalid': true, 'aria-describedby': `${id}-lacks` })}
                onChange={({ target }) =>
                  setShown(choosable.filter((one) => (one === area ? target.checked : shown.includes(one))))
                }
              >
                {words.name(area)}
              </Choice>
            ))}
          </div>
          {lacks && (
            <p id={`${id}-lacks`} className={styles['lacks']}>
              {t('choose.lacks')}
            </p>
          )}
          {canBeginAtPlan && (
            <fieldset className={styles['from']}>
              <legend>{t('from.title')}</legend>
              <Choice type="radio" name="from" checked={fromPlan} onChange={() => setFromPlan(true)}>
                {t('from.plan')}
              </Choice>
              <Choice type="radio" name="from" checked={!fromPlan} onChange={() => setFromPlan(false)}>
                {t('from.overview')}
              </Choice>
            </fieldset>
          )}
          <button type="submit" {...asButton()}>
            {t('begin')}
          </button>
        </Card>
      </Columns>
    </form>
  )
}

/** What nobody else sees, whatever is ticked, and what is otherwise other than usual. */
function Never() {
  const t = useTexts('visa')
  return (
    <Card title={t('never.title')}>
      <ul className={styles['never']}>
        {(['messages', 'others', 'numbers', 'files'] as const).map((one) => (
          <li key={one}>{t(`never.${one}`)}</li>
        ))}
      </ul>
      <p>{t('never.untouched')}</p>
    </Card>
  )
}
