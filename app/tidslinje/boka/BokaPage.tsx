import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { isPart } from '#platform/answer/coverage.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { OutLink } from '#platform/links/OutLink.tsx'
import { Link } from '#platform/navigation/Link.tsx'
import { useMay } from '#platform/session/session.ts'
import { asButton } from '#ui/button.ts'
import { Card } from '#ui/Card.tsx'
import { List, ListRow } from '#ui/List.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { Signpost } from '#ui/Signpost.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { Stack } from '#ui/Stack.tsx'
import { paths } from '../../paths.ts'
import { useEventWords } from '../event-words.ts'
import { asEvent } from './as-event.ts'
import type { Bookable, FreeTime, OtherUnit } from './contract.ts'
import { byUnit } from './free-days.ts'
import { useBoka } from './queries.ts'

/** `/tidslinje/boka`: where a new time can be booked; here, in a service of the unit's own, or by phone. */
export default function BokaPage() {
  const t = useTexts('boka')
  const mayBook = useMay('do', 'tidslinje')
  const result = useBoka()
  return (
    <>
      <p>
        <Link to={paths.tidslinje()}>{t('toTimeline')}</Link>
      </p>
      <PageHeading title={t('title')} />
      {mayBook ? (
        <AnswerView
          result={result}
          area="tidslinje"
          empty={t('empty')}
          skeleton={<SkeletonRows rows={4} height="tall" />}
        >
          {(all, answer) => <Units all={all} part={isPart(answer)} />}
        </AnswerView>
      ) : (
        <p>{t('onlySee')}</p>
      )}
    </>
  )
}

function Units({ all, part }: { all: readonly Bookable[]; part: boolean }) {
  const t = useTexts('boka')
  const offering = byUnit(all.filter((one) => one.kind === 'time'))
  const others = all.filter((one) => one.kind === 'unit')
  const services = others.filter(({ service }) => service)
  const phones = others.filter(({ service }) => !service)
  return (
    <Stack>
      {(offering.length > 0 || !part) && (
        <Card title={t('here')}>
          {offering.length === 0 && <p>{t('nothingHere')}</p>}
          <List>
            {offering.map(
              (times) => times[0] && <Offering key={times[0].unit.id} first={times[0]} of={times} />,
            )}
          </List>
        </Card>
      )}
      {services.length > 0 && (
        <Card title={t('services')}>
          <List>
            {services.map((unit) => (
              <ListRow key={unit.id} title={quoted(unit.name)} level={3}>
                <p>
                  <OutLink to={unit.service ?? ''} {...asButton('secondary')}>
                    <WithSource>{t('service', { name: quoted(unit.name) })}</WithSource>
                  </OutLink>
                </p>
                <AboutItem source={unit.source} of={quoted(unit.name)} />
              </ListRow>
            ))}
          </List>
        </Card>
      )}
      {phones.length > 0 && (
        <Card title={t('phones')}>
          <List>
            {phones.map((unit) => (
              <ByPhone key={unit.id} unit={unit} />
            ))}
          </List>
        </Card>
      )}
      <Signpost icon="contacts" title={<Link to={paths.vem()}>{t('guide')}</Link>}>
        {t('guideText')}
      </Signpost>
    </Stack>
  )
}

/** A unit that offers times: how many, and when the first is. */
function Offering({ first, of }: { first: FreeTime; of: readonly FreeTime[] }) {
  const t = useTexts('boka')
  const words = useEventWords()
  return (
    <ListRow
      title={quoted(first.unit.name)}
      level={3}
      leads={(title) => <Link to={paths.bokaHos(first.unit.id)}>{title}</Link>}
    >
      <p>
        {t('count', { count: of.length })}. {t('first', { when: words.when(asEvent(first)) })}.
      </p>
      <ItemSource source={first.source} />
    </ListRow>
  )
}

function ByPhone({ unit: { name, phone, source } }: { unit: OtherUnit }) {
  const t = useTexts('boka')
  return (
    <ListRow title={quoted(name)} level={3}>
      <p>{phone ? <PhoneLink number={phone} /> : t('noPhone')}</p>
      <AboutItem source={source} of={quoted(name)} />
    </ListRow>
  )
}
