import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../../paths.ts'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { OnlyFor } from '#platform/session/OnlyFor.tsx'
import { useIsOwn } from '#platform/session/use-is-own.ts'
import { useCapability } from '#platform/session/session.ts'
import { asButton } from '#ui/button.ts'
import { Card } from '#ui/Card.tsx'
import { List } from '#ui/List.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { Stack } from '#ui/Stack.tsx'
import type { Representation } from '../contract.ts'
import { useOmbud } from '../queries.ts'
import { OmbudRow } from './OmbudRow.tsx'

/** `/ombud`: who may see and do what, in both directions, and how it is changed. Only for the person. */
export default function OmbudPage() {
  const t = useTexts('register')
  return (
    <OnlyFor
      isFor={useIsOwn()}
      title={t('title')}
      intro={t('intro')}
      otherwise={{ title: t('onlyOwn.title'), text: t('onlyOwn.text') }}
    >
      <Own />
    </OnlyFor>
  )
}

function Own() {
  const t = useTexts('register')
  const mayAppoint = useCapability('appoint-ombud')
  const result = useOmbud()
  const mayRemove = result.data?.items.some(
    ({ direction, relationType, status }) =>
      direction === 'for-me' && relationType === 'appointed' && status !== 'ended',
  )
  return (
    <Stack>
      <Card title={t('new.title')}>
        {mayAppoint ? (
          <>
            <p>{t('new.text')}</p>
            <p>
              <Link to={paths.utseOmbud()} {...asButton()}>
                {t('new.link')}
              </Link>
            </p>
          </>
        ) : (
          <p>
            {t('new.paused')} {mayRemove && t('new.mayRemove')}
          </p>
        )}
        <p>
          <Link to={paths.ombudslogg()}>{t('log')}</Link>
        </p>
      </Card>
      <AnswerView
        result={result}
        area="ombud"
        empty={t('empty')}
        skeleton={<SkeletonRows rows={2} height="tall" />}
      >
        {(all) => (
          <Stack>
            <Part
              title={t('forMe')}
              representations={all.filter(({ direction }) => direction === 'for-me')}
            />
            <Part title={t('byMe')} representations={all.filter(({ direction }) => direction === 'by-me')} />
          </Stack>
        )}
      </AnswerView>
    </Stack>
  )
}

/** In force first, then those to come, then those that have ended. */
const order = ['active', 'coming', 'ended']

function Part({ title, representations }: { title: string; representations: Representation[] }) {
  if (representations.length === 0) return null
  return (
    <Card title={title}>
      <List>
        {representations
          .toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status))
          .map((one) => (
            <OmbudRow key={one.id} representation={one} />
          ))}
      </List>
    </Card>
  )
}
