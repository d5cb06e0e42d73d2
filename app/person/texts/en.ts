import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  area: {
    name: 'Change person',
    text: 'See information about someone you help, or log out.',
  },
  title: 'Change person',
  loggedIn: 'You are logged in as {{name}}.',
  whose: 'Whose information do you want to see?',
  you: 'Yourself',
  nobodyNow: 'Right now you may not see anyone else’s information.',
  nobody: 'You do not represent anyone else.',
  current: 'Shown now',
  show: 'Show information about {{name}}',
  showMine: 'Show my own information',
  see: 'You may see {{see}}.',
  does: 'You may {{does}}.',
  doesNothing: 'You may not do anything for the person.',
  and: 'and',
  everything: 'everything',
  until: 'Until {{date}}.',
  doubled:
    'There are several entries saying that you represent this person. Only what all of them allow is shown.',
  unknownArea: 'You also have a right to something that does not exist in Överblick.',
  relationType: {
    guardian: 'you are the guardian',
    'legal-guardian': 'you are the legal guardian (god man)',
    trustee: 'you are the trustee (förvaltare)',
    appointed: 'you are the appointed representative',
    coordinator: 'you are a care coordinator with a power of attorney',
  },
  aside: 'Not in force now',
  more: 'More',
  hjalpa: 'See everyone you help side by side',
  ombud: 'Representatives: who may see and do what',
  logOut: 'Log out',
  rights: 'What you may see and do for each',
  close: 'Close',
} as const satisfies Translation<typeof sv>
