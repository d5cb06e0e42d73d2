import { useMemo, useState } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../../paths.ts'
import { NewsContext, useNews } from '../../sedan-sist/marken/use-news.ts'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isWhole } from '#platform/answer/coverage.ts'
import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { grouped } from '#platform/lists/grouped.ts'
import { useMay } from '#platform/session/session.ts'
import { Card } from '#ui/Card.tsx'
import { List } from '#ui/List.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { Signpost } from '#ui/Signpost.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { Stack } from '#ui/Stack.tsx'
import { useContactWords } from '../contact-words.ts'
import { byImportance, type ContactGroup, groupOf, hasCareCoordinator } from '../contacts.ts'
import type { Contact } from '../contract.ts'
import { CoordinatorLink } from '../CoordinatorLink.tsx'
import { HomeSupport } from '../hemstod/HomeSupport.tsx'
import { useKontakter } from '../queries.ts'
import { ContactRow } from './ContactRow.tsx'
import { findContacts } from './find-contacts.ts'
import styles from './KontakterPage.module.css'
import { UnitBlocks } from './UnitBlocks.tsx'
import { inUnits, unitKey } from './units.ts'
import { useOpenOnPaper } from './use-open-on-paper.ts'

/** `/kontakter`: everyone the person can turn to, the fasta kontakter first. */
export default function KontakterPage() {
  const theme = useTexts('kontakter')
  useOpenOnPaper()
  return (
    <>
      <div className={styles['top']}>
        <PageHeading title={theme('title')} />
        <ToWhom />
      </div>
      <AnswerView
        result={useKontakter()}
        area="kontakter"
        empty={theme('empty')}
        skeleton={<SkeletonRows rows={5} height="tall" />}
      >
        {(contacts, answer) => <Contacts all={contacts} saysAll={isWhole(answer)} />}
      </AnswerView>
      <HomeSupport />
    </>
  )
}

/** The way to whom to call, for one who does not know. */
function ToWhom() {
  const t = useTexts('adressbok')
  return (
    <Signpost icon="phone" title={<Link to={paths.vem()}>{t('guide')}</Link>}>
      {t('guideHelp')}
    </Signpost>
  )
}

/** A contact as it is to one who may do nothing: without the ways to write to them, or to choose others. */
const toBeSeenOnly = (contact: Contact): Contact => ({
  ...contact,
  message: undefined,
  changeListing: undefined,
})

/** Fewer can be seen at once. */
const manyContacts = 8

/** What there is not is only said when everybody has answered. */
function Contacts({ all, saysAll }: { all: Contact[]; saysAll: boolean }) {
  const t = useTexts('adressbok')
  const { role } = useContactWords()
  const mayAct = useMay('do', 'kontakter')
  const contacts = useMemo(() => byImportance(mayAct ? all : all.map(toBeSeenOnly)), [all, mayAct])
  const [text, setText] = useState('')
  const today = dayOf(useNow())
  const found = findContacts(contacts, text, role)
  return (
    <Stack>
      {contacts.length > manyContacts && (
        <search className={styles['finder']}>
          <SearchField label={t('search')} value={text} onChange={setText} />
          <p role="status" className={text.trim() ? styles['help'] : 'visually-hidden'}>
            {found.length === 0
              ? t('noneFound')
              : text.trim() && t('found', { found: found.length, count: contacts.length })}
          </p>
        </search>
      )}
      <NewsContext value={useNews('kontakter')}>
        <Groups contacts={found} hasNobody={saysAll && !hasCareCoordinator(contacts, today)} today={today} />
      </NewsContext>
    </Stack>
  )
}

type GroupsProps = { contacts: Contact[]; hasNobody: boolean; today: string }

function Groups({ contacts, hasNobody, today }: GroupsProps) {
  const t = useTexts('adressbok')
  const groups = grouped(contacts, (one) => groupOf(one, today))
  const of = (group: ContactGroup) => groups.get(group) ?? []
  const listed = new Set(of('listing').map(unitKey))
  const atUnits = [...of('listing'), ...of('team'), ...of('units')]
  const [listing, units] = [
    inUnits(atUnits.filter((one) => listed.has(unitKey(one)))),
    inUnits(atUnits.filter((one) => !listed.has(unitKey(one)))),
  ]
  const [fixed, relatives, former] = [of('fixed'), of('relatives'), of('former')]
  return (
    <>
      <div className={styles['columns']}>
        {(fixed.length > 0 || hasNobody) && (
          <Stack>
            <Group title={t('group.fixed')} contacts={fixed} />
            {hasNobody && (
              <Notice tone="info" title={t('noCoordinator')}>
                <p>{t('noCoordinatorHelp')}</p>
                <CoordinatorLink />
              </Notice>
            )}
          </Stack>
        )}
        {listing.length + relatives.length > 0 && (
          <Stack>
            {listing.length > 0 && (
              <Card title={t('group.listing')}>
                <UnitBlocks blocks={listing} />
              </Card>
            )}
            <Group title={t('group.relatives')} contacts={relatives} />
          </Stack>
        )}
      </div>
      {units.length > 0 && (
        <Card title={t('group.units')}>
          <UnitBlocks blocks={units} />
        </Card>
      )}
      <Group title={t('group.former')} contacts={former} />
    </>
  )
}

const mostRows = 8

function Group({ title, contacts }: { title: string; contacts: Contact[] }) {
  if (contacts.length === 0) return null
  return (
    <Card title={title}>
      <SomeFirst items={contacts} first={mostRows}>
        {(some) => (
          <List>
            {some.map((contact) => (
              <ContactRow key={contact.id} contact={contact} level={3} />
            ))}
          </List>
        )}
      </SomeFirst>
    </Card>
  )
}
