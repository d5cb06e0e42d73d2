import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  title: {
    out: 'Log in to see your health and social care',
    left: 'You have logged out',
    'time-out': 'You have been logged out',
    server: 'You are logged out',
    asked: 'You are being logged out',
    unsure: 'We do not know if you are logged out',
  },
  text: {
    out: 'You log in with your e-identification. Then you come back here.',
    left: 'No information is left on this page. If you share the computer, you can close the browser.',
    'time-out':
      'Nothing had happened here for a long time, so we logged you out. Then nobody else can see the information.',
    server: 'The login has ended, perhaps in another tab. Log in again to go on.',
    asked: 'Wait until the service has answered. No information is shown here any longer.',
    unsure:
      'The service has not answered, so you may still be logged in. Try again. No information is shown here, but close the browser if someone else uses it too.',
  },
  waiting: 'What you were writing is still here. Log in in a new tab, and then come back here.',
  logIn: 'Log in',
  leaveAgain: 'Try to log out again',
  logInBeside: 'Log in in a new tab',
  warning: {
    title: 'Do you want to stay?',
    text: 'You will be logged out in two minutes if you do nothing. Choose Stay, or press any key or touch the screen.',
    minutes: 'Less than two minutes left.',
    seconds_one: '{{count}} second left.',
    seconds_other: '{{count}} seconds left.',
    lastMinute: 'One minute left.',
    failed: 'We cannot reach the service, so you will be logged out when the time is up. Try again.',
    stay: 'Stay',
    leave: 'Log out now',
  },
  stayed: 'You are still logged in.',
} as const satisfies Translation<typeof sv>
