import { useTexts } from '#platform/i18n/use-texts.ts'
import { useMay } from '#platform/session/session.ts'
import { Card } from '#ui/Card.tsx'
import { UnitToCall } from '#ui/UnitToCall.tsx'
import { LetterForm } from '../skriv/LetterForm.tsx'
import type { Thread } from '../threads.ts'

/** Where one answers the thread; where that cannot be done, whom to call. */
export function Answering({ thread: { id, messages } }: { thread: Thread }) {
  const t = useTexts('inkorgsord')
  const mayWrite = useMay('do', 'inkorg')
  const receiver = messages.findLast(({ answersTo }) => answersTo)?.answersTo
  const ask = messages.findLast((one) => one.ask)?.ask
  if (!receiver)
    return (
      <Card title={t('answer')}>
        <p>{t('cannotAnswer')}</p>
        {ask && (
          <p>
            {ask.phone && `${t('call')} `}
            <UnitToCall {...ask} />
          </p>
        )}
      </Card>
    )
  return (
    <Card title={t('answer')}>
      {mayWrite ? <LetterForm form={`svara ${id}`} to={[receiver]} thread={id} /> : <p>{t('onlySee')}</p>}
    </Card>
  )
}
