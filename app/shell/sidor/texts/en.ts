import type { Translation } from '#platform/i18n/translation.ts'
import type sv from './sv.ts'

export default {
  more: {
    title: 'More',
    intro: 'Everything that does not fit in the menu.',
  },
  elsewhere: {
    title: 'Found elsewhere',
    intro: 'Överblick cannot show this. Here it says why, and where to turn.',
    intyg: {
      name: 'Medical certificates',
      text: 'Certificates from health care are in the service Mina intyg, which Inera runs, and are not sent here.',
      link: 'Log in to 1177 for Mina intyg',
    },
    tandvard: {
      name: 'Dental care',
      text: 'Dental care is not connected to Överblick.',
      where: 'Call the dentist, or the public dental service (Folktandvården).',
    },
    fardtjanst: {
      name: 'Transport service and travel to care',
      text: 'The kommun or the region decides, in other systems than those that send information here.',
      where:
        'Call the switchboard of the kommun and ask who handles färdtjänst. The region answers about travel to care.',
    },
    bostadsanpassning: {
      name: 'Adapting the home',
      text: 'The kommun decides on grants, in another system than those that send information here.',
      where: 'Call the switchboard of the kommun and ask for bostadsanpassning.',
    },
  },
  notFound: {
    title: 'The page does not exist',
    text: 'The link may be old or misspelt. Nothing has happened to the information.',
    link: 'To the overview',
  },
} as const satisfies Translation<typeof sv>
