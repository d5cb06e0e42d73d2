import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { Card } from '#ui/Card.tsx'
import { List, ListRow } from '#ui/List.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import { usePartWords } from '../vardplan/part-words.ts'
import type { MeetingCalendar } from './contract.ts'

/** The calendars that have the meeting, with what each says, and the page of the time in it. */
export function Calendars({ calendars }: { calendars: readonly MeetingCalendar[] }) {
  const t = useTexts('mote')
  const words = usePartWords()
  return (
    <Card title={t('calendars')}>
      <List>
        {calendars.map(({ name, event, source, standing, start }, index) => {
          const title = name === undefined ? t('someone') : quoted(name)
          return (
            <ListRow
              // Two systems of one unit may each have a calendar.
              key={`${index} ${name}`}
              title={start ? words.moment(start) : title}
              level={3}
              struck={standing === 'off'}
              leads={
                event === undefined ? undefined : (said) => <Link to={paths.handelse(event)}>{said}</Link>
              }
            >
              {standing !== 'stands' && (
                <p>
                  <WithSource>{t(`calendar.${standing}`, { name: title })}</WithSource>
                </p>
              )}
              {source && <ItemSource source={source} />}
            </ListRow>
          )
        })}
      </List>
    </Card>
  )
}
