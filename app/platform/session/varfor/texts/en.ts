import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  title: 'Not shown to you',
  area: '“{{area}}”',
  and: 'and',
  protected: 'the person',
  somebody: 'somebody',
  unknownDay: 'a day that is not in the register',
  partly: 'What comes from {{areas}} is not shown here.',
  shown: {
    partly: 'Some of it is hidden while you show.',
    all: 'This is not shown while you are showing to others.',
  },
  why: {
    own: 'Who represents somebody can only be seen and changed for oneself.',
    preview: '{{name}} does not have the right to see {{areas}}.',
    decided:
      '{{name}} has turned 13. The care has decided what you may see, and {{areas}} is not part of it.',
    doubled: 'There are several records of your right. Not all of them say that you may see {{areas}}.',
    guardian: 'Your right as a guardian does not cover {{areas}}.',
    'legal-guardian':
      'The decision that makes you legal guardian (god man) for {{name}} does not cover {{areas}}.',
    trustee: 'The decision that makes you trustee (förvaltare) for {{name}} does not cover {{areas}}.',
    appointed: '{{name}} has not chosen that you may see {{areas}}.',
    coordinator:
      'Your power of attorney from {{name}} is for appointments only. Therefore you do not see {{areas}}.',
    none: 'You do not have the right to see {{areas}}.',
  },
  limit: {
    teenager: 'From 13 it takes a decision by the care.',
    adult: 'At 18 the right ends.',
    minor: 'Only an adult can appoint a representative.',
    'age-unknown': 'The age is not certain.',
    protected: 'May not know that you are here.',
    decided: 'The care has decided what may be seen.',
    booking: 'For appointments only.',
  },
  aside: {
    unreadable:
      'A record that says you represent {{name}} could not be read. It gives no right to see anything.',
    ended: '{{name}}: your right ended on {{date}}.',
    coming: '{{name}}: your right begins on {{date}}.',
    self: '{{name}}: you stand as your own representative. That changes nothing.',
    nothing: '{{name}}: nothing that you may see is here.',
    teenager:
      '{{name}} has turned 13. Therefore you do not see their data, unless the care decides that you may. Talk to the care if you need to.',
    adult: '{{name}} has turned 18. Therefore you do not see their data as a guardian.',
    minor: '{{name}} is not 18. Only an adult can appoint a representative. Therefore you see nothing.',
    'age-unknown':
      'It is not known for certain how old {{name}} is. Therefore you do not see their data. Ask the health centre.',
    'not-by-law':
      '{{name}} has appointed you as representative. The law does not allow appointed representatives to see data here today. Therefore you see nothing.',
    protected: '{{name}}: your right does not apply here.',
    decided: '{{name}}: nothing that the care has decided you may see is here.',
    booking: '{{name}}: your power of attorney gives no right to see appointments.',
  },
} as const satisfies Translation<typeof sv>
