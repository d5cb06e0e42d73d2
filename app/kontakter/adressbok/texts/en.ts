import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  intro: 'Those you can turn to, from everyone who has answered.',
  group: {
    fixed: 'Regular contacts',
    team: 'Others who know you',
    relatives: 'People near you that you have named',
    listing: 'Your health centre',
    units: 'Units you have been in contact with',
    former: 'Former contacts',
  },
  write: 'Write a message',
  writeTo: 'Write a message to {{name}}',
  changeListing: 'Change health centre',
  noCoordinator: 'You have no regular care contact',
  noCoordinatorHelp:
    'One must be named when you ask for it: a person, a role or a team that helps you keep your care together.',
  notes: 'Note',
  address: 'Address',
  visitHours: 'Open for visits',
  phone: 'Phone',
  telecom: {
    email: 'E-mail',
    fax: 'Fax',
    pager: 'Pager',
    url: 'Website',
    sms: 'Text message',
    other: 'Other way',
  },
  noWay: 'No phone number or other way has been given. Ask them the next time you meet.',
  validFrom: 'Valid from',
  validTo: 'Valid until',
  team: 'Team',
  queue: 'Place in the queue',
  also: 'Also from',
} as const satisfies Translation<typeof sv>
