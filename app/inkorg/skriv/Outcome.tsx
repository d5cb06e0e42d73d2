import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { asButton } from '#ui/button.ts'
import { Notice } from '#ui/Notice.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { UnitToCall } from '#ui/UnitToCall.tsx'
import { paths } from '../../paths.ts'
import type { Receiver, Sent } from '../contract.ts'
import type { LetterSending } from './use-letter.ts'

type Props = { sending: LetterSending; to: readonly Receiver[]; onAgain: () => void; onRetry: () => void }

/** How it went. What is not known to have arrived is never said to have, and what has is not sent again. */
export function Outcome({ sending: { state, answer, isSame }, to, onAgain, onRetry }: Props) {
  const t = useTexts('skriv')
  if (state === 'done' && answer)
    return (
      <div role="status">
        <Notice tone="ok" title={t('sentTitle')}>
          <Each outcomes={answer.outcomes} />
        </Notice>
      </div>
    )
  if (state === 'partly' && answer) {
    const some = answer.outcomes.some(({ outcome }) => outcome === 'sent')
    return (
      <div role="alert">
        <Notice tone="warn" title={t(some ? 'partlyTitle' : 'noneTitle')}>
          <Each outcomes={answer.outcomes} />
          <p>{t('retryHelp')}</p>
          <Retry onRetry={onRetry} />
          <ToCall outcomes={answer.outcomes} />
        </Notice>
      </div>
    )
  }
  if (state === 'unsure')
    return (
      <div role="alert">
        <Notice tone="alert" title={t('unsureTitle')}>
          <p>{t('unsureText')}</p>
          <Retry onRetry={onRetry} />
          <Numbers to={to} />
        </Notice>
      </div>
    )
  if (isSame)
    return (
      <div role="alert">
        <Notice tone="warn" title={t('sameTitle')}>
          <p>{t('sameText')}</p>
          <p>
            <button type="button" {...asButton('secondary')} onClick={onAgain}>
              {t('sendAgain')}
            </button>
          </p>
          <p>
            <Link to={paths.inkorg()}>{t('seeSent')}</Link>
          </p>
        </Notice>
      </div>
    )
  if (state === 'refused')
    return (
      <div role="alert">
        <Notice tone="alert" title={t('refusedTitle')}>
          <p>{t('refusedText')}</p>
          <Numbers to={to} />
        </Notice>
      </div>
    )
  return null
}

type Outcomes = { outcomes: Sent['outcomes'] }

function Each({ outcomes }: Outcomes) {
  const t = useTexts('skriv')
  return outcomes.map(({ id, name, outcome, within }) => (
    <p key={id}>
      <WithSource>{t(`outcome.${outcome}`, { name: quoted(name) })}</WithSource>
      {outcome === 'sent' && within !== undefined && ` ${t('within', { count: within })}`}
    </p>
  ))
}

function Retry({ onRetry }: { onRetry: () => void }) {
  const t = useTexts('skriv')
  return (
    <p>
      <button type="button" {...asButton()} onClick={onRetry}>
        {t('retry')}
      </button>
    </p>
  )
}

function ToCall({ outcomes }: Outcomes) {
  const t = useTexts('skriv')
  const missed = outcomes.filter(({ outcome, phone }) => outcome !== 'sent' && phone)
  if (missed.length === 0) return null
  return (
    <>
      <p>{t('orCall')}</p>
      {missed.map(({ id, name, phone }) => (
        <p key={id}>
          <UnitToCall name={name} phone={phone} />
        </p>
      ))}
    </>
  )
}

/** The number of each receiver, also of one that is closed now. */
function Numbers({ to }: { to: readonly Receiver[] }) {
  const t = useTexts('skriv')
  const called = to.filter(({ call }) => call)
  if (called.length === 0) return null
  return (
    <>
      <p>{t('orCall')}</p>
      {called.map(({ id, name, call }) => (
        <p key={id}>
          <UnitToCall name={name} phone={call?.value} />
        </p>
      ))}
    </>
  )
}
