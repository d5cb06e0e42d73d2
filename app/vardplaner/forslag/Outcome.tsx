import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { asButton } from '#ui/button.ts'
import { Notice } from '#ui/Notice.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { UnitToCall } from '#ui/UnitToCall.tsx'
import { paths } from '../../paths.ts'
import type { CarePlan } from '../contract.ts'
import { contactOf } from './contact-of.ts'
import type { ProposalReceiver } from './contract.ts'
import type { Proposing } from './use-forslag.ts'

type Props = { sending: Proposing; plan: CarePlan; receiver: ProposalReceiver; onRetry: () => void }

/** How it went, with what to do. What is not known to have arrived is never said to have. */
export function Outcome({ sending: { state, answer, hasEnded }, plan, receiver, onRetry }: Props) {
  const t = useTexts('forslag')
  const call = (
    <p>
      {t('call')} <UnitToCall {...contactOf(plan)} />
    </p>
  )
  if (state === 'done' && answer) {
    const kind = answer.outcome === 'received' ? 'received' : 'waits'
    return (
      <div role="status">
        <Notice tone={kind === 'received' ? 'ok' : 'info'} title={t(`${kind}.title`)}>
          <p>
            <WithSource>{t(`${kind}.text`, { name: quoted(receiver.name) })}</WithSource>
            {receiver.within !== undefined && ` ${t('within', { count: receiver.within })}`}
          </p>
          <p>
            <Link to={paths.vardplan(plan.id)}>{t('back')}</Link>
          </p>
        </Notice>
      </div>
    )
  }
  if (state === 'unsure')
    return (
      <div role="alert">
        <Notice tone="alert" title={t('unsure.title')}>
          <p>{t('unsure.text')}</p>
          <p>
            <button type="button" {...asButton()} onClick={onRetry}>
              {t('unsure.again')}
            </button>
          </p>
          {call}
        </Notice>
      </div>
    )
  if (state === 'refused') {
    const kind = hasEnded ? 'endedSince' : 'refused'
    return (
      <div role="alert">
        <Notice tone={hasEnded ? 'warn' : 'alert'} title={t(`${kind}.title`)}>
          <p>{t(`${kind}.text`)}</p>
          {call}
        </Notice>
      </div>
    )
  }
  return null
}
