import { SourceMark, SourceShape } from '#ui/SourceMark.tsx'
import type { Part } from './catalogue/part.ts'
import samples from './catalogue/Samples.module.css'

export default {
  title: 'Källmärke',
  group: 'Besked och tecken',
  names: ['SourceMark', 'SourceShape'],
  when: 'På varje uppgift: vem den kommer från. Formen säger slaget utan färg, namnet säger det för alla.',
  ground: 'surface',
  states: [
    {
      name: 'Region',
      note: 'Cirkel.',
      show: <SourceMark kind="region" name="Region Storstaden" says="Källa:" />,
    },
    {
      name: 'Kommun',
      note: 'Hus.',
      show: <SourceMark kind="kommun" name="Sjöstads kommun" says="Källa:" />,
    },
    {
      name: 'Privat',
      note: 'Romb.',
      show: <SourceMark kind="privat" name="Ögonkliniken Storstaden" says="Källa:" />,
    },
    {
      name: 'Långt namn',
      show: (
        <SourceMark
          kind="kommun"
          name="Hemsjukvården Sjöstad Norr, på uppdrag av Sjöstads kommun"
          says="Källa:"
        />
      ),
    },
    {
      name: 'Bara formen',
      note: 'Där namnet redan står i texten.',
      show: (
        <ul className={samples['row']}>
          <li>
            <SourceShape kind="region" /> Region Storstaden
          </li>
          <li>
            <SourceShape kind="kommun" /> Sjöstads kommun
          </li>
          <li>
            <SourceShape kind="privat" /> Ögonkliniken
          </li>
        </ul>
      ),
    },
  ],
} satisfies Part
