import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  source: 'Source:',
  aboutItem: 'About this',
  onBehalf: '{{name}}, on behalf of {{by}}',
  slow: 'This is taking longer than usual. We are waiting for an answer.',
  loading: 'Fetching information',
  showMore: 'Show more. {{shown}} of {{count}} are shown.',
  shownOf: '{{shown}} of {{count}} are shown here.',
  retry: 'Try again',
  retrying: 'Trying again …',
  lost: {
    text: 'There may be a new version, or the connection was lost. Nothing has happened to the information. Reload the page and try again.',
    reload: 'Reload the page',
  },
  unknownSource: 'a source we cannot identify',
  and: 'and',
  empty: {
    noSource: 'No source is connected, so we do not know if there is anything.',
    allMissing: 'No source has answered, so we do not know if there is anything.',
    someMissing: 'Nothing to show from the sources that have answered.',
  },
  error: {
    unreachable: {
      title: 'No contact with the service',
      text: 'The information is still with those who hold it, but we cannot reach it. Check the internet connection and try again.',
    },
    silent: {
      title: 'The service is not answering',
      text: 'We waited half a minute without an answer. Try again in a while.',
    },
    'logged-out': { title: 'You are logged out', text: 'Log in again to see the information.' },
    forbidden: {
      title: 'You may not see this information',
      text: 'You do not have the right to see information about this person, or the right has changed. If you think this is wrong, ask the person you help.',
    },
    'not-found': {
      title: 'The information does not exist',
      text: 'What we asked for is no longer there. Go to the overview and look from there.',
    },
    refused: {
      title: 'The question was not accepted',
      text: 'The service did not understand what we asked for. Reload the page and try again.',
    },
    'index-down': {
      title: 'We cannot show the information right now',
      text: 'The care providers still have it. It is we who cannot fetch it. Try again in a while.',
    },
    broken: {
      title: 'The service has a fault',
      text: 'The information is still with those who hold it, but we cannot show it now. Try again in a while.',
    },
    'not-json': {
      title: 'The answer could not be read',
      text: 'We got something else than the information back. This happens on some open networks. Try again, if possible on another network.',
    },
    'wrong-person': {
      title: 'The answer is not shown',
      text: 'The service answered with information about someone else. We have thrown the answer away and reported the fault. Try again.',
    },
    'wrong-shape': {
      title: 'The answer could not be read',
      text: 'The service answered in a way we do not understand. Try again in a while.',
    },
    care: 'For care now, call 1177. In a life-threatening emergency, call 112.',
    render: {
      title: 'This part could not be shown',
      text: 'The rest of the page works. Try again, or reload the page.',
    },
  },
} as const satisfies Translation<typeof sv>
