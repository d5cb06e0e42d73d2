import { type SubmitEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { focusFault } from '#platform/browser/focus-fault.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useParams } from 'react-router'
import { paths } from '../../paths.ts'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { useCapability } from '#platform/session/session.ts'
import { useDraft } from '#platform/session/use-draft.ts'
import { asButton } from '#ui/button.ts'
import { Card } from '#ui/Card.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import type { Representation } from '../contract.ts'
import { useOmbudWords } from '../ombud-words.ts'
import { useOmbud } from '../queries.ts'
import { useChange } from '../use-register.ts'
import { type Chosen, nothingChosen, problemOf } from './chosen.ts'
import { RightsForm } from './RightsForm.tsx'
import styles from './Utse.module.css'

/** `/ombud/:id`: other rights for one who is ombud. */
export default function AndraPage() {
  const t = useTexts('utse')
  const { id = '' } = useParams()
  const mayChange = useCapability('appoint-ombud')
  return (
    <>
      <p>
        <Link to={paths.ombud()}>{t('back')}</Link>
      </p>
      <PageHeading title={t('changeTitle')} />
      <AnswerView
        result={useOmbud()}
        area="ombud"
        empty={t('notFound')}
        skeleton={<SkeletonRows rows={5} height="tall" />}
      >
        {(all) => {
          const one = all.find((representation) => representation.id === id)
          const changeable =
            one?.direction === 'for-me' && one.relationType === 'appointed' && one.status !== 'ended'
          if (!one || !changeable) return <p>{t('notFound')}</p>
          return mayChange ? <Change key={one.id} one={one} /> : <Notice tone="info">{t('notHere')}</Notice>
        }}
      </AnswerView>
    </>
  )
}

function chosenOf({ scopes, validTo = '' }: Representation): Chosen {
  const known = nothingChosen().scopes.map((none) => scopes.find(({ area }) => area === none.area) ?? none)
  return { scopes: known, until: validTo }
}

function Change({ one }: { one: Representation }) {
  const t = useTexts('utse')
  const words = useOmbudWords()
  const name = words.name(one)
  const { value: chosen, write, forget } = useDraft(`andra-ombud ${one.id}`, chosenOf(one))
  const [tried, setTried] = useState(false)
  const [done, setDone] = useState(false)
  const outcome = useRef<HTMLDivElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const { mutateAsync, isPending, isError } = useChange()
  const today = dayOf(useNow())
  const problem = problemOf(chosen, today)
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isPending) return
    // Drawn at once, so that what takes the focus says what the fault is.
    flushSync(() => setTried(true))
    if (problem) return focusFault(form.current)
    try {
      const { scopes, until } = chosen
      await mutateAsync({ id: one.id, scopes: [...scopes], ...(until && { validTo: until }) })
    } catch {
      return
    }
    forget()
    flushSync(() => setDone(true))
    outcome.current?.focus()
  }
  return (
    <Card title={t('what', { name })}>
      <div ref={outcome} tabIndex={-1} role="status">
        {done && (
          <Notice tone="ok" title={t('changed')}>
            <p>{t('changedText', { name })}</p>
          </Notice>
        )}
      </div>
      <form ref={form} className={styles['form']} noValidate onSubmit={(event) => void submit(event)}>
        <RightsForm
          chosen={chosen}
          problem={tried ? problem : undefined}
          onChange={(next) => {
            setDone(false)
            write({ ...chosen, ...next })
          }}
        />
        {isError && (
          <p role="alert" className={styles['missing']}>
            {t('failed')}
          </p>
        )}
        <p>
          <button type="submit" {...asButton()} aria-disabled={isPending}>
            {t('save')}
          </button>
        </p>
      </form>
    </Card>
  )
}
