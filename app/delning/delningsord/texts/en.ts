import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  onlyOwn: {
    title: 'Not shown to representatives',
    text: 'This is shown only to the person, and to the one who by law acts in the person’s place.',
  },
  unknownReader: 'Somebody whose name Överblick does not know',
  standing: {
    unclear: 'It is not possible to say whether it is valid',
    coming: 'Begins to be valid {{day}}',
    ended: 'Ended {{day}}',
    endedUndated: 'Has ended',
    from: 'Valid since {{from}}, until it is ended',
    until: 'Valid since {{from}}, until {{until}}',
  },
  kind: {
    Consent: 'Consent',
    Emergency: 'Read without consent, in an emergency',
    unknown: 'Unknown kind',
  },
  unsure: {
    title: 'We do not know whether it went through',
    text: 'The source did not answer as it should. Look at the page again in a while, and try again if nothing has changed.',
  },
  information: 'Information',
  notTold: 'The source does not say which',
  partly: 'Some of this could not be read.',
} as const satisfies Translation<typeof sv>
