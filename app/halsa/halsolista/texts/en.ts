import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  allergies: 'Allergies',
  others: 'Other things that care takes into account',
  over: 'No longer applies ({{count}})',
  missing_one:
    '{{names}} has not answered about allergies and warnings. There may be some that are not shown here.',
  missing_other:
    '{{names}} have not answered about allergies and warnings. There may be some that are not shown here.',
  unreadable: 'Something from {{names}} could not be read. It may be an allergy or a warning.',
  tell: 'Always tell care about allergies, even those that are not here.',
  asked: 'Asking {{names}} about allergies and warnings …',
  notAsked:
    'No connected source has information about allergies. That does not mean that there is no allergy.',
  noAllergy: 'Those who have answered have not written about any allergy.',
  none: 'There is no allergy here from those who have answered. Not everyone has answered.',
  and: 'and',
  unknownSource: 'a source without a name',
  since: 'since {{date}}',
  until: 'applies until {{date}}',
  endedOn: 'Applied until {{date}}',
  diagnoses: 'Diagnoses',
  chronic: 'Chronic',
  chronicBy: 'Chronic according to {{who}}',
  notChronicBy: 'not chronic according to {{who}}',
  typeBy: '{{type}} at {{who}}',
  set: 'Made {{date}}',
  setAgain: 'Made {{first}}, most recently {{last}}',
  code: 'Code {{code}}',
  alsoCalled: '{{who}} writes {{name}}.',
  search: 'Search among diagnoses',
  found: '{{found}} of {{count}} diagnoses match.',
  abilities: 'What I manage myself and what I need help with',
  abilitiesOther: 'What {{name}} manages alone, and where help is needed',
  partly: 'Some of it could not be read',
  former: 'Earlier assessments ({{count}})',
  assessed: 'Assessed {{date}}',
  assessedBy: 'Assessed {{date}} by {{who}}',
} as const satisfies Translation<typeof sv>
