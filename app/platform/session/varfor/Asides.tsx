import { formatDate, sentence, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { Stack } from '#ui/Stack.tsx'
import type { SetAside } from '#platform/session/represents.ts'

/** Everything the register said that gives no right now, each with the reason. */
export default function Asides({ all }: { all: readonly SetAside[] }) {
  const t = useTexts('varfor')
  const [language] = useLanguage()
  return (
    <Stack>
      {all.map(({ reason, name, date }, index) => (
        <p key={index}>
          {sentence(
            t(`aside.${reason}`, {
              name: name ?? t(reason === 'unreadable' ? 'somebody' : 'protected'),
              date: date ? formatDate(toDate(date), 'date', language) : t('unknownDay'),
            }),
          )}
        </p>
      ))}
    </Stack>
  )
}
