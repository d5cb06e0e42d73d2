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
  nobody: 'You do not represent anyone else.',
  current: 'Shown now',
  show: 'Show information about {{name}}',
  showMine: 'Show my own information',
  rights: 'You can see {{see}}. You can do: {{does}}.',
  everything: 'everything',
  teenager: 'From the age of 13 guardians see only a part.',
  until: 'Until {{date}}.',
  doubled:
    'There are several entries saying that you represent this person. Only what all of them allow is shown.',
  unknownArea: 'The right also covers something that does not exist here. It gives nothing more to see.',
  somebody: 'someone',
  unknownDay: 'a day that is not in the register',
  relationType: {
    guardian: 'you are the guardian',
    'legal-guardian': 'you are the legal guardian (god man)',
    trustee: 'you are the trustee (förvaltare)',
    appointed: 'you are the appointed representative',
  },
  aside: {
    title: 'Not in force now',
    unreadable:
      'An entry saying that you represent {{name}} could not be read. It gives no right to see anything.',
    ended: '{{name}}: your right ended {{date}}.',
    coming: '{{name}}: your right begins {{date}}.',
    self: '{{name}}: you are entered as your own representative. It changes nothing.',
    nothing: '{{name}}: nothing of what you may see exists here.',
  },
  more: 'More',
  hjalpa: 'See everyone you help side by side',
  ombud: 'Representatives: who may see and do what',
  logOut: 'Log out',
} as const satisfies Translation<typeof sv>
