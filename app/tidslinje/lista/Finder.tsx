import { useMemo } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useSearchParams } from '#platform/navigation/search-params.ts'
import { SearchField } from '#ui/SearchField.tsx'
import { Select } from '#ui/Select.tsx'
import { useChosen } from '#ui/use-chosen.ts'
import { SourceShape } from '#ui/SourceMark.tsx'
import { Notice } from '#ui/Notice.tsx'
import type { ListedEvent } from '../vard/care-event.ts'
import { eventGroups, type Filter, paramsOfFilter } from '../find.ts'
import type { OlderYear } from '../older-years.ts'
import styles from './Finder.module.css'
import { sourcesOf, plansOf } from './choices.ts'
import { travelChoices, useTravelMinutes } from '../travel-minutes.ts'

type Props = {
  text: string
  onText: (text: string) => void
  /** Empties the search; the filters are emptied by the address. */
  onClear: () => void
  filter: Filter
  /** Words of the address that no filter has. */
  unknown: string[]
  events: ListedEvent[]
  older: OlderYear[]
}

/** Search and filters. The filters stand in the address; what is searched for never does. */
export function Finder({ text, onText, onClear, filter: inAddress, unknown, events, older }: Props) {
  const t = useTexts('lista')
  const [params, setParams] = useSearchParams()
  const [filter, setFilter] = useChosen(inAddress, (one) => paramsOfFilter(one).toString())
  const change = (changes: Partial<Filter>) => {
    const changed = { ...filter, ...changes }
    setFilter(changed)
    setParams(replaced(params, changed), quietly)
  }
  const sources = useMemo(() => sourcesOf(events, filter.sources), [events, filter.sources])
  const plans = useMemo(() => plansOf(events), [events])
  const active = [...filter.kinds, ...filter.sources, filter.plan, filter.from ?? filter.to].filter(
    Boolean,
  ).length
  return (
    <search className={styles['finder']}>
      <SearchField label={t('search')} value={text} onChange={onText} />
      <details className={styles['filters']}>
        <summary>{active > 0 ? t('filtersActive', { count: active }) : t('filters')}</summary>
        <div className={styles['groups']}>
          <fieldset>
            <legend>{t('kinds')}</legend>
            {eventGroups.map((group) => (
              <Choice
                key={group}
                checked={filter.kinds.includes(group)}
                onChange={() => change({ kinds: toggled(filter.kinds, group) })}
              >
                {t(`group.${group}`)}
              </Choice>
            ))}
          </fieldset>
          <fieldset>
            <legend>{t('sources')}</legend>
            {sources.map(({ key, name, principal }) => (
              <Choice
                key={key}
                checked={filter.sources.includes(key)}
                onChange={() => change({ sources: toggled(filter.sources, key) })}
              >
                {principal && <SourceShape kind={principal} />} {name}
              </Choice>
            ))}
          </fieldset>
          <div className={styles['selects']}>
            <Select
              label={t('period')}
              value={filter.from ?? filter.to ?? ''}
              onChange={(from) => {
                const year = older.find(({ window }) => window.from === from)
                change({ from: year?.window.from, to: year?.window.to })
              }}
              options={[
                { value: '', name: t('allTime') },
                ...older.map(({ year, window, count }) => ({
                  value: window.from,
                  name: t('olderYear', { year, count }),
                })),
              ]}
              other={
                filter.from || filter.to
                  ? t('ownPeriod', { from: filter.from ?? '', to: filter.to ?? '' })
                  : ''
              }
            />
            <Select
              label={t('plan')}
              value={filter.plan ?? ''}
              onChange={(plan) => change({ plan: plan || undefined })}
              options={[{ value: '', name: t('allPlans') }, ...plans]}
              other={t('otherPlan')}
            />
            <Travel />
          </div>
        </div>
      </details>
      {(active > 0 || text.trim() !== '') && (
        <p>
          <Link to={`?${replaced(params, emptied)}`} onClick={onClear}>
            {t('clear')}
          </Link>
        </p>
      )}
      {unknown.length > 0 && (
        <Notice tone="warn">
          <p>{t('unknownFilter', { words: unknown.join(', ') })}</p>
        </Notice>
      )}
    </search>
  )
}

const quietly = { replace: true }
const emptied: Filter = { kinds: [], sources: [] }

/** The address with another filter. Everything else in it stays, but pages begin anew. */
function replaced(params: URLSearchParams, filter: Filter): URLSearchParams {
  const changed = paramsOfFilter(filter)
  for (const name of ['vy', 'dag', 'restid']) {
    const value = params.get(name)
    if (value !== null) changed.set(name, value)
  }
  return changed
}

function toggled<Value>(list: Value[], value: Value): Value[] {
  return list.includes(value) ? list.filter((one) => one !== value) : [...list, value]
}

type ChoiceProps = { checked: boolean; onChange: () => void; children: React.ReactNode }

function Choice({ checked, onChange, children }: ChoiceProps) {
  return (
    <label className={styles['choice']}>
      <input type="checkbox" checked={checked} onChange={onChange} />
      <span>{children}</span>
    </label>
  )
}

function Travel() {
  const t = useTexts('lista')
  const [minutes, setMinutes] = useTravelMinutes()
  return (
    <Select
      label={t('travel')}
      value={String(minutes)}
      onChange={(value) => setMinutes(Number(value))}
      options={travelChoices.map((one) => ({ value: String(one), name: t('minutes', { count: one }) }))}
      other=""
    />
  )
}
