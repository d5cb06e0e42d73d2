import { formatPartial } from '#platform/dates/partial-date.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { quoted } from '#ui/SourceText.tsx'
import { usePartWords } from '../../vardplaner/vardplan/part-words.ts'
import { useChangeWords } from '../change-words.ts'
import type { Change, FieldChange } from '../contract.ts'

/** Fields that have a name on the page; of others only that something is changed is told. */
const known = [
  'end',
  'place',
  'performer',
  'form',
  'information',
  'answered',
  'title',
  'status',
  'purpose',
  'responsible',
  'followUp',
  'meeting',
  'meetingPlace',
  'meetingStatus',
  'wish',
  'goal',
  'goalStatus',
  'goalFollowUp',
  'activity',
  'notActivity',
  'activityStatus',
  'activityBy',
  'activityFrom',
  'activityTo',
  'participant',
  'signed',
  'nextStep',
  'nextStepDue',
  'validFrom',
  'validTo',
  'important',
  'commitment',
  'commitmentDue',
  'done',
  'risk',
  'role',
  'unit',
  'phone',
  'mail',
  'queue',
  'scope',
  'outcome',
  'decided',
] as const
type Known = (typeof known)[number]

/** Those whose values are days or times. */
const days: readonly string[] = [
  'end',
  'followUp',
  'meeting',
  'goalFollowUp',
  'activityFrom',
  'activityTo',
  'signed',
  'nextStepDue',
  'validFrom',
  'validTo',
  'commitmentDue',
  'decided',
]

/** Those whose values are codes that have words; a code that is not known is shown as it is. */
const codes = ['status', 'outcome', 'answered', 'done', 'form', 'meetingStatus'] as const

const statuses = ['active', 'paused', 'ended', 'coming', 'replaced'] as const
const outcomes = ['granted', 'partly', 'refused'] as const
const replies = ['coming', 'other-time', 'cannot-come'] as const
const meetings = ['called', 'cancelled', 'held'] as const
const forms = ['phone', 'video', 'digital'] as const

const isText = (field: string) =>
  ![...days, ...codes, 'goalStatus', 'activityStatus', 'phone', 'mail', 'queue'].includes(field)

const asKnown = (field: string): Known | undefined => known.find((one) => one === field)

/** The fields to tell of a change; of what is new or gone, its page or its name says enough. */
export function tellable({ kind, fields }: Change): FieldChange[] {
  if (kind === 'new' || kind === 'gone' || kind === 'cancelled') return []
  const told = fields.filter(({ field, before, after }) => asKnown(field) && (before ?? after))
  // A time that is moved ends otherwise too, which is said by its start; what is changed is signed anew.
  const said = kind === 'moved' ? 'end' : 'signed'
  const others = told.filter(({ field }) => field !== said)
  return others.length > 0 || kind === 'moved' ? others : told
}

/** The words of what has changed in a thing: what a field is called, and its value before and now. */
export function useFieldWords() {
  const t = useTexts('andring')
  const parts = usePartWords()
  const changes = useChangeWords()
  const [language] = useLanguage()
  return { label, lines, values, remark }

  function label({ field, of }: FieldChange): string {
    const name = t(`field.${asKnown(field) ?? 'other'}`)
    return of ? t('labelOf', { name, of: quoted(of) }) : name
  }

  /** What was, and what is, apart; without either it was not said, or is not any more. */
  function values({ field, before, after }: FieldChange) {
    return { before: before && value(field, before), after: after && value(field, after) }
  }

  /** What stands with its part: a day with what it is the day of. */
  function remark(one: FieldChange, said: string | undefined): string | undefined {
    return said && days.includes(one.field) ? `${label({ field: one.field })} ${said}` : said
  }

  /** What was and what is: days and states in one line, texts under each other. */
  function lines({ field, before, after }: FieldChange): string[] {
    const [was, is] = [before && value(field, before), after && value(field, after)]
    if (!was || !is) return [is ? t('added', { said: is }) : t('noMore', { said: was ?? '' })]
    return isText(field)
      ? [t('before', { said: was }), t('now', { said: is })]
      : [t('fromTo', { before: was, after: is })]
  }

  function value(field: string, said: string): string {
    if (days.includes(field)) return said.length < 10 ? formatPartial(said, language) : changes.when(said)
    if (field === 'goalStatus') return parts.goalStatus(said)
    if (field === 'activityStatus') return parts.activityStatus(said)
    const code = codes.find((one) => one === field)
    const words = code && codeWords(code, said)
    return words ?? quoted(said)
  }

  function codeWords(field: (typeof codes)[number], code: string): string | undefined {
    switch (field) {
      case 'status': {
        const one = statuses.find((status) => status === code)
        return one && t(`code.status.${one}`)
      }
      case 'outcome': {
        const one = outcomes.find((outcome) => outcome === code)
        return one && t(`code.outcome.${one}`)
      }
      case 'answered': {
        const one = replies.find((reply) => reply === code)
        return one && t(`code.answered.${one}`)
      }
      case 'form': {
        const one = forms.find((form) => form === code)
        return one && t(`code.form.${one}`)
      }
      case 'meetingStatus': {
        const one = meetings.find((meeting) => meeting === code)
        return one && t(`code.meeting.${one}`)
      }
      case 'done':
        return t('code.done')
    }
  }
}
