import { useState } from 'react'
import { grouped } from '#platform/lists/grouped.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useSearchParams } from '#platform/navigation/search-params.ts'
import { paths } from '../../paths.ts'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isPart } from '#platform/answer/coverage.ts'
import type { Principal } from '#platform/answer/contract.ts'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { Card } from '#ui/Card.tsx'
import { Fact } from '#ui/Facts.tsx'
import { List, ListRow } from '#ui/List.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { Select } from '#ui/Select.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { Stack } from '#ui/Stack.tsx'
import type { CarePlan } from '../contract.ts'
import { useFactWords } from '../fakta/fact-words.ts'
import { PlanFacts } from '../fakta/PlanFacts.tsx'
import { inFamilies } from '../families.ts'
import { currentFirst } from '../plan-order.ts'
import { usePlanWords } from '../plan-words.ts'
import { useVardplaner } from '../queries.ts'
import { filterOfParams, findPlans, groupOf, type PlanGroup, planGroups } from './plan-filter.ts'
import styles from './VardplanerPage.module.css'
import { inShort } from '#ui/in-short.ts'
import { WithSource } from '#ui/SourceText.tsx'

/** `/vardplaner`: every plan of everyone, those in force first, each with the plans that stand under it. */
export default function VardplanerPage() {
  const t = useTexts('planlista')
  const theme = useTexts('vardplaner')
  return (
    <>
      <PageHeading title={theme('title')}>
        <p>{theme('intro')}</p>
        <p>
          <Link to={paths.utskrift()}>{t('print')}</Link>
        </p>
      </PageHeading>
      <AnswerView
        result={useVardplaner()}
        area="vardplaner"
        empty={theme('empty')}
        skeleton={<SkeletonRows rows={4} height="tall" />}
      >
        {(plans, answer) => <Plans plans={plans} part={isPart(answer)} />}
      </AnswerView>
    </>
  )
}

const principals: Principal[] = ['region', 'kommun', 'privat']
/** With fewer, all of them can be seen at once. */
const manyPlans = 3

function Plans({ plans, part }: { plans: CarePlan[]; part: boolean }) {
  const t = useTexts('planlista')
  const words = usePlanWords()
  const facts = useFactWords()
  const [params, setParams] = useSearchParams()
  const { filter, unknown } = filterOfParams(params)
  const [text, setText] = useState('')
  const found = findPlans(plans, filter, text, (plan) =>
    [words.kind(plan), facts.help(plan), plan.documentTime && words.date(plan.documentTime)].join('\n'),
  )
  const choose = (name: 'typ' | 'organisation', value: string) => {
    const changed = new URLSearchParams(params)
    if (value) changed.set(name, value)
    else changed.delete(name)
    setParams(changed, { replace: true })
  }
  const codes = [...new Set(plans.flatMap(({ typeOfCarePlan }) => typeOfCarePlan ?? []))]
  const kinds = codes.map((value) => ({ value, name: words.kindOf(value) }))
  const groups = grouped(found, groupOf)
  return (
    <Stack>
      {plans.length > manyPlans && (
        <search className={styles['finder']}>
          <SearchField label={t('search')} value={text} onChange={setText} />
          <Select
            label={t('kind')}
            value={filter.kind ?? ''}
            onChange={(value) => choose('typ', value)}
            options={[{ value: '', name: t('allKinds') }, ...kinds]}
            other={filter.kind ?? ''}
          />
          <Select
            label={t('principal')}
            value={filter.principal ?? ''}
            onChange={(value) => choose('organisation', value)}
            options={[
              { value: '', name: t('allPrincipals') },
              ...principals.map((value) => ({ value, name: t(`principals.${value}`) })),
            ]}
            other=""
          />
        </search>
      )}
      {unknown.length > 0 && <Notice tone="warn">{t('unknown', { words: unknown.join(', ') })}</Notice>}
      <p
        role="status"
        aria-busy={part}
        className={found.length === plans.length ? 'visually-hidden' : undefined}
      >
        {found.length === 0
          ? t(part ? 'noneFoundYet' : 'noneFound')
          : t('found', { found: found.length, count: plans.length })}
      </p>
      {planGroups.map((group) => {
        const ofGroup = groups.get(group)
        return (
          ofGroup && (
            <Card key={group} title={t(`group.${group}`)}>
              {group === 'unsaid' && <p className={styles['quiet']}>{t('unsaidHelp')}</p>}
              <Rows plans={ofGroup} all={plans} group={group} />
            </Card>
          )
        )
      })}
    </Stack>
  )
}

/** So many are all seen at once; of more, some of each part, with those in force first. */
const mostAtOnce = 12

function Rows({ plans, all, group }: { plans: CarePlan[]; all: CarePlan[]; group: PlanGroup }) {
  const first = all.length <= mostAtOnce ? mostAtOnce : group === 'active' ? 4 : 2
  const ordered = inFamilies(currentFirst(plans), { idOf: ({ id }) => id, parentOf: ({ partOf }) => partOf })
  return (
    <SomeFirst items={ordered} first={first}>
      {(some) => (
        <List>
          {some.map(({ item }) => (
            <Row
              key={item.id}
              plan={item}
              parent={all.find(({ id }) => id === item.partOf && id !== item.id)}
            />
          ))}
        </List>
      )}
    </SomeFirst>
  )
}

function Row({ plan, parent }: { plan: CarePlan; parent: CarePlan | undefined }) {
  const t = useTexts('planlista')
  const words = usePlanWords()
  const title = words.title(plan)
  const help = useFactWords().help(plan)
  const followUp = plan.structured?.followUpDate
  return (
    <ListRow label={plan.title && words.kind(plan)} title={title} level={3}>
      {help && <p>{help}</p>}
      <PlanFacts plan={plan}>
        <Fact label={t('followUp')}>{followUp && words.date(followUp)}</Fact>
        <Fact label={t('partOf')}>
          {parent && (
            <Link to={paths.vardplan(parent.id)}>
              <WithSource>{words.title(parent)}</WithSource>
            </Link>
          )}
        </Fact>
      </PlanFacts>
      <p>
        <Link
          to={paths.vardplan(plan.id)}
          aria-label={`${t('show')}: ${inShort(plan.title ?? words.kind(plan))}`}
        >
          {t('show')}
        </Link>
      </p>
      <ItemSource source={plan.source} />
    </ListRow>
  )
}
