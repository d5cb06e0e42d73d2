import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { eachSource } from '#platform/answer/each-source.ts'
import { useNow } from '#platform/clock/clock.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { Notice } from '#ui/Notice.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { Stack } from '#ui/Stack.tsx'
import { UnitToCall } from '#ui/UnitToCall.tsx'
import { paths } from '../../paths.ts'
import { isExpected } from '../event-state.ts'
import { useEventWords } from '../event-words.ts'
import { useTidslinje } from '../queries.ts'
import { timelineOf } from '../timeline.ts'
import type { Bookable, FreeTime } from './contract.ts'
import { FreeTimes } from './FreeTimes.tsx'

type Props = {
  /** Its opaque id. */
  unit: string
  all: readonly Bookable[]
  last: string | undefined
  onChoose: (time: FreeTime) => void
}

/** What is booked with a unit already, and what is free; without anything free, whom to call. */
export function UnitTimes({ unit, all, last, onChoose }: Props) {
  const t = useTexts('boka')
  const times = all.filter((one): one is FreeTime => one.kind === 'time' && one.unit.id === unit)
  const other = all.find((one) => one.kind === 'unit' && one.id === unit)
  const [first] = times
  return (
    <Stack>
      {first && <AlreadyBooked hsaId={first.unit.hsaId} />}
      {first ? (
        <>
          <FreeTimes times={times} last={last} onChoose={onChoose} />
          {eachSource(times).map(({ id, source }) => (
            <AboutItem key={id} source={source} />
          ))}
        </>
      ) : (
        <div>
          <p>{t('none')}</p>
          {other?.kind === 'unit' && (
            <p>
              {t('noneCall')} <UnitToCall name={other.name} phone={other.phone} />
            </p>
          )}
        </div>
      )}
    </Stack>
  )
}

/** So that nobody books once more what is booked: the coming times at the same unit. */
function AlreadyBooked({ hsaId }: { hsaId: string }) {
  const t = useTexts('boka')
  const words = useEventWords()
  const { coming } = timelineOf(useTidslinje().data?.items ?? [], useNow())
  const here = coming.filter(
    (event) => event.kind === 'booking' && event.place?.hsaId === hsaId && isExpected(event),
  )
  if (here.length === 0) return null
  return (
    <Notice tone="info" title={t('booked')}>
      <ul role="list">
        {here.map((event) => (
          <li key={event.id}>
            <Link to={paths.handelse(event.id)}>
              <WithSource>{`${words.title(event)}, ${words.when(event)}`}</WithSource>
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
