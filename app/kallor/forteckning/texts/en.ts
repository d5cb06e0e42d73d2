import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  title: 'Sources',
  intro:
    'This is where the information comes from. Each source is responsible for its information. We only show it.',
  answered: 'Have answered',
  unknownSource: 'Unknown source',
  asked: 'Being fetched',
  missing: 'Not answering right now',
  missingHelp: 'There may be information there that is not shown. Call them if it is urgent.',
  waiting: 'Waiting for an answer',
  notConnected: 'Not connected',
  notConnectedHelp: 'There may be information here, but the source does not share it with Överblick yet.',
  unreadable: 'Could not be read',
  principal: { region: 'Region', kommun: 'Municipality', privat: 'Private provider' },
  sends: 'Shares',
  status: 'State',
  kind: 'Run by',
  none: 'No source has answered.',
  details: 'For support',
} as const satisfies Translation<typeof sv>
