import type { Texts } from '../../platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  title: 'Contacts',
  theme: 'Clinics and contacts',
  intro: 'Those you can turn to, from everyone who has answered.',
  all: 'Show all {{count}}',
  allPlain: 'Show all',
  empty: 'Nobody has entered a contact for you.',
  role: {
    '1': 'Regular care contact',
    '2': 'Regular doctor',
    '3': 'Regular home care contact',
    '4': 'Coordinating care contact',
  },
  roleHelp: {
    '1': 'Helps you get the right care, book appointments and keep your contacts together.',
    '2': 'The doctor at your health centre who follows how you are over time.',
    '3': 'Knows the support you have at home and sees that it works.',
    '4': 'Has the overall responsibility for coordinating your care.',
  },
  listed: 'Your health centre',
  unit: 'Clinic you have visited',
  otherRole: 'Contact',
  notes: 'Note',
  address: 'Address',
  phone: 'Phone',
  telecom: {
    email: 'E-mail',
    fax: 'Fax',
    pager: 'Pager',
    url: 'Website',
    sms: 'Text message',
    other: 'Other way',
  },
  noWay: 'No phone number or other way has been given. Ask at the clinic.',
  validFrom: 'Valid from',
  validTo: 'Valid until',
  team: 'Team',
  queue: 'Place in the queue',
  also: 'Also from',
  former: 'Former contacts',
} as const satisfies Texts<typeof sv>
