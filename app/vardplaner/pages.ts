import { page } from '#platform/navigation/page.ts'
import { vardplaner } from './area.ts'
import { moteQuery, patientinformationQuery, sipQuery, vardplanerQuery } from './queries.ts'

const { paths } = vardplaner

export const pages = [
  page(
    paths.vardplaner(),
    () => import('./planlista/VardplanerPage.tsx'),
    ['harkomst', 'information', 'links', 'vardplaner', 'planlista', 'forslag'],
    (who) => [patientinformationQuery(who), vardplanerQuery(who)],
  ),
  page(
    paths.sip(),
    () => import('./sip/SipPage.tsx'),
    ['harkomst', 'vardplaner', 'planlista', 'process', 'sip'],
    (who) => [vardplanerQuery(who), sipQuery(who)],
    'page',
  ),
  page(
    paths.vardplan(':id'),
    () => import('./vardplan/VardplanPage.tsx'),
    [
      'harkomst',
      'information',
      'vardplaner',
      'fakta',
      'vardplan',
      'process',
      'forslag',
      'repetition',
      'links',
    ],
    (who) => [patientinformationQuery(who), vardplanerQuery(who)],
    'page',
  ),
  page(
    paths.forslag(':id'),
    () => import('./forslag/ForslagPage.tsx'),
    ['harkomst', 'vardplaner', 'vardplan', 'forslag', 'skriv', 'kontakter', 'sidor'],
    (who) => [vardplanerQuery(who)],
  ),
  page(
    paths.mote(':id'),
    () => import('./mote/MotePage.tsx'),
    ['harkomst', 'vardplaner', 'vardplan', 'links', 'mote', 'sedan-sist', 'andring'],
    (who, { id }) => [vardplanerQuery(who), moteQuery(who, id)],
    'page',
  ),
  page(
    paths.dokument(':id', ':place'),
    () => import('./plandokument/DokumentPage.tsx'),
    ['harkomst', 'vardplaner', 'fakta', 'plandokument', 'dokument', 'langtext'],
    // The document itself is asked for when its plan has said that there is one.
    (who) => [vardplanerQuery(who)],
    'page',
  ),
]
