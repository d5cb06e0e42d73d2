import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useNow } from '#platform/clock/clock.ts'
import type { Language } from '#platform/i18n/language.ts'
import {
  formatDate,
  formatDay,
  formatTimeRange,
  nearDay,
  relativeDay,
  toDate,
} from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import type { EventFacts, TimelineEvent } from './contract.ts'
import { isExpected, type Standing, standingOf } from './event-state.ts'
import { quoted } from '#ui/SourceText.tsx'

/** The words of an event in the reader's language: title, day, time, place and person. */
export function useEventWords(): EventWords {
  const t = useTexts('tidslinje')
  const [language] = useLanguage()
  const today = useNow()
  return useMemo(() => eventWords(t, language, today), [t, language, today])
}

type Timed = EventFacts & { start: string }

export type EventWords = ReturnType<typeof eventWords>

function eventWords(t: TFunction<'tidslinje'>, language: Language, today: Date) {
  const title = (event: TimelineEvent) => quoted(event.title) ?? t(`kind.${event.kind}`)
  const day = (event: Timed) => {
    const date = toDate(event.start)
    return nearDay(date, today, language)
  }

  const homeVisit = (event: TimelineEvent) => {
    const name = performer(event)
    const comes = name && isExpected(event) && event.start && toDate(event.start) > today
    return comes ? t('comesHome', { name }) : [t('homeVisit'), name].filter(Boolean).join(', ')
  }
  const talk = (event: TimelineEvent) => {
    const how = t(`remote.${event.remote ?? 'digital'}`)
    const name = performer(event)
    return name ? t('remoteWith', { how, name }) : how
  }

  const toldOf = (standing: Standing) =>
    standing === 'stands' || standing === 'moved' ? undefined : t(`standing.${standing}`)

  const formerTime = (start: string) =>
    `${formatDay(toDate(start), today, language)} ${formatTimeRange(start, undefined, language)}`.trim()

  return {
    title,
    noTime: t('noTime'),
    kind: (event: TimelineEvent) => t(`kind.${event.kind}`),
    day,
    /** `Tors 26` for a row; `I dag` today. */
    shortDay: (event: Timed) => {
      const date = toDate(event.start)
      const near = relativeDay(date, today, language)
      if (near) return near
      return `${formatDate(date, 'weekday-short', language)} ${formatDate(date, 'day', language)}`
    },
    time: (event: Timed) => formatTimeRange(event.start, event.end, language),
    /** `i morgon 10.20`; without an hour, the day alone. */
    when: (event: Timed) => `${day(event)} ${formatTimeRange(event.start, undefined, language)}`.trim(),
    /** The hour it begins. */
    clock: (event: Timed) => formatTimeRange(event.start, undefined, language),
    /** Who and where, in one line. */
    place: (event: TimelineEvent) => {
      if (event.atHome) return homeVisit(event)
      if (event.remote) return [talk(event), event.place?.name].filter(Boolean).join(', ')
      const name = performer(event)
      return [name && t('with', { name }), event.place?.name, event.place?.address].filter(Boolean).join(', ')
    },
    /** Who, and where one has to go, a line each, where the kind of it has been said. */
    lines: (event: TimelineEvent) => {
      const { atHome, remote, place } = event
      const address = remote ? undefined : place?.address
      const where = atHome ? undefined : [place?.name, address].filter(Boolean).join(', ')
      return [performer(event), where].flatMap((line) => line || [])
    },
    /** What a row has room for: who comes home, how one talks, or whom one meets; where, if nobody is named. */
    inShort: (event: TimelineEvent) => {
      if (event.atHome) return homeVisit(event)
      if (event.remote) return talk(event)
      const unit = (event.source.careUnit ?? event.source.careGiver).name
      return performer(event) ?? (event.place?.name === unit ? undefined : event.place?.name)
    },
    /** What a visit to a place does not need to be told: that somebody comes home, or that one talks. */
    how: ({ atHome, remote }: TimelineEvent) => (atHome ? t('home') : remote && t(`remote.${remote}`)),
    /** `Telefonsamtal` or `Videomöte`, of what is no visit. */
    remote: ({ remote }: EventFacts) => remote && t(`remote.${remote}`),
    /** What is to be known of whether it takes place; undefined when it stands as it was. */
    standing: (event: EventFacts) => {
      const standing = standingOf(event)
      const { answered, movedFrom } = event
      const name = answered?.own === false && (answered.by ?? t('somebody'))
      const told = name && isReply(standing) ? t(`standingBy.${standing}`, { name }) : toldOf(standing)
      const moved = movedFrom && isExpected(event) && t('standing.moved', { from: formerTime(movedFrom) })
      return [told, moved].filter(Boolean).join('. ') || undefined
    },
    performer,
    date: (value: string, style: Parameters<typeof formatDate>[1]) =>
      formatDate(toDate(value), style, language),
  }
}

type OfSource = 'stands' | 'moved' | 'called-off' | 'interrupted' | 'paused' | 'done'

/** What somebody has answered, other than what its source says of it. */
const isReply = (standing: Standing): standing is Exclude<Standing, OfSource> =>
  !['stands', 'moved', 'called-off', 'interrupted', 'paused', 'done'].includes(standing)

function performer({ performer: who }: EventFacts): string | undefined {
  if (!who) return undefined
  return quoted(who.title ? `${who.title.toLocaleLowerCase('sv')} ${who.name}` : who.name)
}
