import type { Texts } from '../../platform/i18n/translation.ts'
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
  shownFor: 'You see information about {{name}}',
  more: {
    title: 'More',
    intro: 'Everything that does not fit in the menu.',
    attGora: 'To do',
    attGoraText: 'What you have promised or been asked to do.',
    overenskommelser: 'Agreements',
    overenskommelserText: 'What you and your care have agreed.',
    ombudText: 'Those who may see or do things for you.',
    kallor: 'Sources',
    kallorText: 'Who has answered, and who is not connected.',
  },
  language: { sv: 'Svenska', en: 'English', label: 'Language' },
  loadingSession: 'Fetching your information',
  sessionTitle: 'Your health and social care, together',
  notFound: {
    title: 'The page does not exist',
    text: 'The link may be old or misspelt. Nothing has happened to your information.',
    link: 'To the overview',
  },
  crash: {
    title: 'The page could not be shown',
    text: 'There may be a new version, or the connection was lost. Nothing has happened to your information. Reload the page and try again.',
    reload: 'Reload the page',
  },
  acute: 'If you need advice about care, call 1177. In a life-threatening emergency, call 112.',
} as const satisfies Texts<typeof sv>
