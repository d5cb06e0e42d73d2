import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  sip: 'About SIP, and ask for one',
  print: 'Print the plans',
  search: 'Search the plans',
  kind: 'Type of plan',
  allKinds: 'All types',
  principal: 'Region, kommun or private',
  allPrincipals: 'All',
  principals: { region: 'The region', kommun: 'The kommun', privat: 'Private providers' },
  unknown: 'Something in the link is not right: {{words}}. We leave it out.',
  found: 'Showing {{found}} of {{count}} plans.',
  noneFound: 'No plan fits. Take away something from the search.',
  noneFoundYet: 'No plan that fits has come yet.',
  group: {
    active: 'In force now',
    coming: 'In force later',
    paused: 'Paused',
    unsaid: 'Other plans',
  },
  unsaidHelp: 'The source does not say whether these plans are in force.',
  endedCount: 'Ended ({{count}})',
  filter: 'Choose what to see',
  filterCount: 'Choose what to see ({{count}})',
  followUp: 'Followed up {{day}}',
  wasToFollow: 'Should have been followed up {{day}}',
  changed: 'Changed {{day}}',
  partOf: 'Part of {{title}}',
} as const satisfies Translation<typeof sv>
