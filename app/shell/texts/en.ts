import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  skip: 'Skip to the content',
  brandLink: 'Överblick, to the overview',
  nav: 'Main menu',
  navItem: {
    oversikt: 'Overview',
    tidslinje: 'Timeline',
    kontakter: 'Contacts',
    vardplaner: 'Plans',
    ombud: 'Representatives',
    mer: 'More',
  },
  loggedIn: 'Logged in: {{name}}. Change person or log out.',
  logOut: 'Log out',
  ombud: {
    label: 'Representing someone',
    shownFor: 'You see information about {{name}}, as representative.',
    preview: 'This is how {{name}} sees your information.',
    ownShown: 'You see your own information.',
    protected: 'a person with protected identity',
    back: 'Back to me',
    endPreview: 'End preview',
  },
  language: {
    label: 'Language',
    failed: 'The language could not be changed. Reload the page and try again.',
  },
  loadingSession: 'Fetching information',
  sessionTitle: 'Health and social care, together',
  crash: {
    title: 'The page could not be shown',
  },
  paper: '{{name}}. Printed {{date}} at {{time}}.',
  acute: 'For advice about care, call 1177. In a life-threatening emergency, call 112.',
  access: 'Accessibility statement',
} as const satisfies Translation<typeof sv>
