import { useTexts } from '#platform/i18n/use-texts.ts'
import { useMay } from '#platform/session/session.ts'
import { Card } from '#ui/Card.tsx'
import { UnitToCall } from '#ui/UnitToCall.tsx'
import { LetterForm } from '../skriv/LetterForm.tsx'
import { useLetter } from '../skriv/use-letter.ts'
import type { Thread } from '../threads.ts'

/** Where one answers the thread; where that cannot be done, whom to call. */
export function Answering({ thread: { id, messages } }: { thread: Thread }) {
  const t = useTexts('inkorgsord')
  const mayWrite = useMay('do', 'inkorg')
  const sending = useLetter(`svara ${id}`)
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
      {mayWrite ? (
        <LetterForm form={`svara ${id}`} to={[receiver]} thread={id} sending={sending} />
      ) : (
        <p>{t('onlySee')}</p>
      )}
    </Card>
  )
}
