import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { useHandelse } from '../../tidslinje/queries.ts'
import { useEventWords } from '../../tidslinje/event-words.ts'
import type { Receivers } from '../contract.ts'
import { Letter } from './Letter.tsx'

type Props = { id: string; receivers: Receivers }

/** A letter about a time, to the unit that it is at; where that takes none, or there is no such time, one chooses whom to write to. */
export function EventLetter({ id, receivers }: Props) {
  const t = useTexts('skriv')
  const words = useEventWords()
  const form = `skriv ${id}`
  const choose = <Letter receivers={receivers} form={form} />
  return (
    <AnswerView
      result={useHandelse(id)}
      area="tidslinje"
      empty={choose}
      skeleton={<SkeletonRows rows={3} height="tall" />}
    >
      {([event]) =>
        event?.writeTo && receivers.units.some(({ id: one }) => one === event.writeTo) ? (
          <Letter
            receivers={receivers}
            aim={{
              units: [event.writeTo],
              cannot: [],
              about: { kind: 'event', id },
              title: t('about', { title: words.title(event) }),
            }}
            form={form}
          />
        ) : (
          choose
        )
      }
    </AnswerView>
  )
}
