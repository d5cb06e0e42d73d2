import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useMay } from '#platform/session/session.ts'
import { asButton } from '#ui/button.ts'
import { Fact, Facts } from '#ui/Facts.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import { usePlanWords } from '../../vardplaner/plan-words.ts'
import styles from '../PatientkontraktPage.module.css'
import { Booked } from '../tider/Booked.tsx'
import { Pledges } from '../tider/Pledges.tsx'
import { useNoneBooked } from '../tider/none-booked.ts'
import type { AgreedThing } from '../tider/times-of.ts'
import { useAgreedTimes } from '../tider/use-agreed-times.ts'
import { Lack, Part } from './Part.tsx'

const mostAtOnce = 5

/** Överenskommen tid: for each thing that is agreed, what is booked, what has a day, and what has none so far. */
export function TimesPart() {
  const t = useTexts('patientkontrakt')
  const mayBook = useMay('do', 'tidslinje')
  const result = useAgreedTimes()
  // Of what may not be seen it cannot be said that it has no time.
  const withheld = result.data?.withheld
  return (
    <Part name="times">
      <AnswerView
        result={result}
        area="tidslinje"
        empty={
          withheld ? (
            t('timesWithheld')
          ) : (
            <Lack
              name="times"
              way={
                mayBook && (
                  <Link to={paths.boka()} {...asButton('secondary')}>
                    {t('book')}
                  </Link>
                )
              }
            />
          )
        }
        skeleton={<SkeletonRows rows={4} height="tall" />}
      >
        {(things) => (
          <SomeFirst items={things} first={mostAtOnce}>
            {(some) => (
              <ul role="list" className={styles['times']}>
                {some.map((thing) => (
                  <Thing key={`${thing.kind} ${thing.id}`} thing={thing} />
                ))}
              </ul>
            )}
          </SomeFirst>
        )}
      </AnswerView>
    </Part>
  )
}

function Thing({ thing }: { thing: AgreedThing }) {
  const t = useTexts('patientkontrakt')
  const words = usePlanWords()
  const { kind, id, plan, booked, awaited, promised, open, source } = thing
  const title = plan ? words.title(plan) : quoted(thing.title ?? '')
  const none = useNoneBooked()(thing)
  return (
    <li className={styles['thing']}>
      <h3>
        <Link to={kind === 'plan' ? paths.vardplan(id) : paths.overenskommelse(id)}>
          <span className="visually-hidden">{t('timesOf')} </span>
          <WithSource>{title}</WithSource>
        </Link>
      </h3>
      <Facts>
        <Fact label={t('booked')}>{booked.length > 0 && <Booked events={booked} of={id} />}</Fact>
        <Fact label={t('promised')}>{promised.length > 0 && <Pledges pledges={promised} />}</Fact>
        <Fact label={t('notYet')}>
          {(open.length > 0 || awaited.length > 0) && <Pledges pledges={open} awaited={awaited} />}
        </Fact>
      </Facts>
      {none && <p>{none}</p>}
      <ItemSource source={source} />
    </li>
  )
}
