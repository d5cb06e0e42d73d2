import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  summary_zero: 'No source has answered',
  summary_one: 'From {{count}} source, fetched {{time}}',
  summary_other: 'From {{count}} sources, fetched {{time}}',
  sources: 'Sources',
  law: 'Law',
  laws: {
    HSL: 'Health and Medical Services Act (HSL)',
    SoL: 'Social Services Act (SoL)',
    LSS: 'Act on Support and Service (LSS)',
  },
  recorded: 'How it got here',
  recordedBy: {
    system: 'Fetched directly from the system of the source.',
    manual: 'Entered by hand by staff.',
    resident: 'Entered by the person.',
  },
  access: 'Who can see it here',
  accessYou: 'You.',
  accessOmbud: 'You and {{names}}, who is your representative.',
  accessOther:
    '{{name}}, you who help, and other representatives who may. What you see and do is kept in a log.',
  accessUnknown: 'You. We could not find out whether you have a representative who sees it.',
  partly: 'Some of it could not be read',
  partlyHelp:
    'What stands here is what we could read. {{source}} has all of it. Ask them if you wonder about something.',
  saved: 'saved {{time}}',
  status: {
    DataFromSource: 'Up to date',
    DataFromCache: 'Up to date (saved copy)',
    DataFromCacheSynchFailed: 'May be out of date',
    NoDataSynchFailed: 'Could not be fetched',
    NoDataSynchPending: 'Being fetched',
  },
} as const satisfies Translation<typeof sv>
