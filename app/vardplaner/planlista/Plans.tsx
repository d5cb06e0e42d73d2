import { grouped } from '#platform/lists/grouped.ts'
import { useState } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { useSearchParams } from '#platform/navigation/search-params.ts'
import { Card } from '#ui/Card.tsx'
import { Columns } from '#ui/Columns.tsx'
import { Fold } from '#ui/Fold.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Stack } from '#ui/Stack.tsx'
import type { CarePlan } from '../contract.ts'
import { usePlanWords } from '../plan-words.ts'
import { Finder } from './Finder.tsx'
import { filterOfParams, findPlans, groupOf } from './plan-filter.ts'
import { PlanRows } from './PlanRows.tsx'
import styles from './VardplanerPage.module.css'

/** With fewer, all of them can be seen at once. */
const manyPlans = 8
/** What stands beside those in force. */
const others = ['coming', 'paused', 'unsaid'] as const

/** `part`: some source is still asked. */
export function Plans({ plans, part }: { plans: CarePlan[]; part: boolean }) {
  const t = useTexts('planlista')
  const words = usePlanWords()
  const [params] = useSearchParams()
  const { filter, unknown } = filterOfParams(params)
  const [text, setText] = useState('')
  const found = findPlans(plans, filter, text, (plan) =>
    [words.kind(plan), plan.documentTime && words.date(plan.documentTime)].join('\n'),
  )
  const groups = grouped(found, groupOf)
  const { active, ended } = { active: groups.get('active'), ended: groups.get('ended') }
  // What an address has chosen can be undone, however few there are.
  const mayChoose = plans.length > manyPlans || filter.kind !== undefined || filter.principal !== undefined
  const isAll = found.length === plans.length
  return (
    <Stack>
      {mayChoose && <Finder plans={plans} text={text} onText={setText} />}
      {unknown.length > 0 && <Notice tone="warn">{t('unknown', { words: unknown.join(', ') })}</Notice>}
      <p role="status" aria-busy={part || undefined} className={isAll ? 'visually-hidden' : undefined}>
        {found.length === 0
          ? t(part ? 'noneFoundYet' : 'noneFound')
          : t('found', { found: found.length, count: plans.length })}
      </p>
      <Columns
        beside={
          <>
            {others.map((group) => {
              const ofGroup = groups.get(group)
              return (
                ofGroup && (
                  <Card key={group} title={t(`group.${group}`)}>
                    {group === 'unsaid' && <p className={styles['quiet']}>{t('unsaidHelp')}</p>}
                    <PlanRows plans={ofGroup} all={plans} group={group} />
                  </Card>
                )
              )
            })}
            {ended && (
              <Fold
                // Opened for one who looks for something, and where there is nothing else.
                key={String(isAll)}
                title={t('endedCount', { count: ended.length })}
                open={!isAll || ended.length === plans.length}
              >
                <PlanRows plans={ended} all={plans} group="ended" />
              </Fold>
            )}
          </>
        }
      >
        {active && (
          <Card title={t('group.active')}>
            <PlanRows plans={active} all={plans} group="active" />
          </Card>
        )}
      </Columns>
    </Stack>
  )
}
