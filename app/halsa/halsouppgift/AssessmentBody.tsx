import { sentence } from '#platform/dates/dates.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { CallableText } from '#ui/CallableText.tsx'
import { Card } from '#ui/Card.tsx'
import { Columns } from '#ui/Columns.tsx'
import { List, ListRow } from '#ui/List.tsx'
import { quoted } from '#ui/SourceText.tsx'
import { Stack } from '#ui/Stack.tsx'
import { wordsOf } from '../alerts.ts'
import type { Assessment } from '../contract.ts'
import { AboutRecord, PartlyOf } from './AboutRecord.tsx'

const freely = (text: string) => (
  <p>
    <CallableText fromSource>{text}</CallableText>
  </p>
)

/** All of one assessment, in the words of the source. */
export function AssessmentBody({ assessment }: { assessment: Assessment }) {
  const t = useTexts('halsouppgift')
  const { abilities, disability, comment } = assessment
  return (
    <Stack>
      <PartlyOf item={assessment} />
      <Columns beside={<AboutRecord item={assessment} />}>
        <Card title={t('abilities')}>
          {disability?.comment && freely(disability.comment)}
          {abilities.length > 0 && (
            <List>
              {abilities.map(({ type, assessment: found }, index) => {
                const name = wordsOf(type)
                return (
                  // The same may be assessed twice.
                  <ListRow
                    key={`${index} ${name}`}
                    title={name ? sentence(quoted(name)) : t('abilities')}
                    level={3}
                  >
                    {found && freely(found)}
                  </ListRow>
                )
              })}
            </List>
          )}
          {comment && freely(comment)}
        </Card>
      </Columns>
    </Stack>
  )
}
