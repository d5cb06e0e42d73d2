import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  area: {
    name: 'Allergies and diagnoses',
    text: 'Allergies, warnings, diagnoses and what goes well without help.',
    scope: 'See allergies, diagnoses and what help is needed.',
  },
  title: 'Allergies and diagnoses',
  empty: 'Nobody has written anything about allergies, diagnoses or help that is needed.',
  allergy: 'Allergy: {{names}}',
  allergyMore: 'Allergy: {{names}} and {{count}} more',
  and: 'and',
  others_one: 'Other things to take into account: {{names}}',
  others_other: 'Other things to take into account: {{count}}',
  noneTold: 'No warnings from those who have answered',
  notAsked: 'Nobody has given information about allergies',
  notAllTold: 'Not everyone has answered about allergies',
  stillAsked: 'Asking about allergies …',
  unnamedAlert: 'A warning without a name',
  unnamedDiagnosis: 'A diagnosis without a name',
  abilities: 'Managing everyday life',
  disability: 'Disability',
  assessment: 'Assessment',
} as const satisfies Translation<typeof sv>
