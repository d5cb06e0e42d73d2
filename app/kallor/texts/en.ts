import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  area: {
    name: 'Sources',
    text: 'Who has answered, and who is not connected.',
  },
  title: 'Sources',
  intro: 'This is where the information comes from. Each source owns its information; we only show it.',
  line: {
    loading: 'Fetching information from your sources …',
    complete_one: '{{count}} source has answered.',
    complete_other: 'All {{count}} connected sources have answered.',
    missingTitle: 'Information is missing.',
    missing_one: '{{names}} is not answering right now.',
    missing_other: '{{names}} are not answering right now.',
    incomplete: 'Some records could not be read.',
    stale: 'Some information may be out of date.',
    failed: 'Part of the overview could not be fetched.',
    none: 'No source is connected. That is why the overview is empty.',
    link: 'See who has answered',
  },
  answered: 'Have answered',
  missing: 'Not answering right now',
  missingHelp: 'There may be information there that you cannot see. Call the clinic if it is urgent.',
  waiting: 'Waiting for an answer',
  notConnected: 'Not connected',
  notConnectedHelp:
    'There may be information about you here, but the source does not share it with Överblick yet.',
  unreadable: 'Could not be read',
  unknownSource: 'Unknown source',
  principal: { region: 'Region', kommun: 'Municipality', privat: 'Private provider' },
  sends: 'Shares',
  status: 'State',
  kind: 'Kind',
  none: 'No source has answered.',
  and: 'and',
  details: 'For support',
} as const satisfies Translation<typeof sv>
