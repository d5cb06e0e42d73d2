import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../paths.ts'
import { joinNames } from '#platform/answer/names.ts'
import { formatDate, sentence, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import type { Usable } from '#platform/session/represents.ts'
import { openableAreas, scopeAreas } from '#platform/session/scope-areas.ts'
import { useAreaNames } from '#platform/i18n/area-names.ts'
import LimitWords from '#platform/session/varfor/LimitWords.tsx'
import Asides from '#platform/session/varfor/Asides.tsx'
import { leave, useRepresents, useSession, useSubject } from '#platform/session/session.ts'
import { asButton } from '#ui/button.ts'
import { Card } from '#ui/Card.tsx'
import { List, ListRow } from '#ui/List.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Stack } from '#ui/Stack.tsx'
import { useSwitch } from './use-switch.ts'
import { useRelationWords } from './relation-words.ts'

/** `/person`: whose data to see, of those one may; and the way out. */
export default function PersonPage() {
  const t = useTexts('person')
  const { person } = useSession()
  const { usable, setAside } = useRepresents()
  const shown = useSubject()
  const name = `${person.givenName} ${person.familyName}`
  return (
    <>
      <PageHeading title={t('title')}>
        <p>{t('loggedIn', { name })}</p>
      </PageHeading>
      <Stack>
        <Card title={t('whose')}>
          <List>
            <ListRow title={name} label={t('you')} level={3}>
              <Choice personId={undefined} name={name} current={shown.own} />
            </ListRow>
            {usable.map((one) => (
              <Represented key={one.personId} one={one} current={shown.personId === one.personId} />
            ))}
          </List>
          {usable.length === 0 && <p>{t(setAside.length > 0 ? 'nobodyNow' : 'nobody')}</p>}
        </Card>
        {setAside.length > 0 && (
          <Card title={t('aside')}>
            <Asides all={setAside} />
          </Card>
        )}
        <Card title={t('more')}>
          {usable.length > 0 && (
            <p>
              <Link to={paths.hjalpa()}>{t('hjalpa')}</Link>
            </p>
          )}
          <p>
            <Link to={paths.ombud()}>{t('ombud')}</Link>
          </p>
          <p>
            <button type="button" {...asButton('secondary')} onClick={() => void leave('left')}>
              {t('logOut')}
            </button>
          </p>
        </Card>
      </Stack>
    </>
  )
}

function Represented({ one, current }: { one: Usable; current: boolean }) {
  const t = useTexts('person')
  const word = useTexts('ombud')
  const area = useAreaNames(openableAreas())
  const [language] = useLanguage()
  const name = one.name ?? word('protected')
  const kind = useRelationWords()(one)
  const see = scopeAreas().every((each) => one.see.includes(each))
    ? t('everything')
    : joinNames(one.see.map(area.inText), t('and'), '')
  const does = one.does.flatMap((each) => area.does(each) ?? [])
  return (
    <ListRow title={name} label={sentence(kind)} level={3}>
      <p>
        {t('see', { see })}{' '}
        {does.length > 0 ? t('does', { does: joinNames(does, t('and'), '') }) : t('doesNothing')}
      </p>
      {one.limit && one.limit !== 'not-by-law' && (
        <p>
          <LimitWords limit={one.limit} />
        </p>
      )}
      {one.validTo && <p>{t('until', { date: formatDate(toDate(one.validTo), 'date', language) })}</p>}
      {one.doubled && <Notice tone="warn">{t('doubled')}</Notice>}
      {one.unknownArea && <Notice tone="warn">{t('unknownArea')}</Notice>}
      <Choice personId={one.personId} name={name} current={current} />
    </ListRow>
  )
}

type ChoiceProps = { personId: string | undefined; name: string; current: boolean }

function Choice({ personId, name, current }: ChoiceProps) {
  const t = useTexts('person')
  const switchTo = useSwitch()
  if (current) return <p>{t('current')}</p>
  return (
    <p>
      <button
        type="button"
        {...asButton(personId ? 'primary' : 'secondary')}
        onClick={() => void switchTo({ personId, name: personId && name })}
      >
        {personId ? t('show', { name }) : t('showMine')}
      </button>
    </p>
  )
}
