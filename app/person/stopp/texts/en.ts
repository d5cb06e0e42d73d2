import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  switching: 'Changing to {{name}}',
  switchingAny: 'Changing person',
  wait: 'Fetching information …',
  protected: 'a person with protected identity',
  toMine: 'To my own information',
  showMine: 'Show my own information',
  show: 'Show information about {{name}}',
  keepMine: 'Go on with my own',
  keep: 'Go on with {{name}}',
  lost: {
    title: 'You can no longer see information about {{name}}',
    documentTitle: 'You are no longer a representative',
    text: 'Your right as a representative has changed or ended. All that was shown here is gone from the page.',
  },
  elsewhere: {
    title: 'You have changed person in another tab',
    there: 'There you see information about {{there}}.',
    ownThere: 'There you now see your own information, not that of {{here}}.',
    here: 'Here you saw information about {{here}}. Whose do you want to see here?',
    ownHere: 'Here you saw your own. Whose do you want to see here?',
  },
  owner: {
    title: 'The page is about someone else',
    mine: 'The page is about yourself.',
    other: 'The page is about {{name}}, whom you represent.',
    nobody: 'The page is about someone whose information you cannot see.',
    now: 'Now you see information about {{name}}.',
    nowMine: 'Now you see your own information.',
  },
} as const satisfies Translation<typeof sv>
