import { orthopaedicWard, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { writerOf } from '../facts/writer.ts'
import { siv } from './person.ts'
import { orthopaedist, wardNurse } from './staff.ts'

const { note } = writerOf(siv.personnummer, regionStorstaden)

/** What the ward wrote of Siv, from the night she came in to the morning she went home. */
export const notes = [
  note({
    id: 'ANT-5015',
    unit: orthopaedicWard,
    author: orthopaedist,
    written: '2026-11-22T11:30',
    signed: '2026-11-22T12:05',
    kind: 'slu',
    title: 'Epikris',
    text: [
      'Vårdtid: 14 november 2026 till 22 november 2026.',
      '',
      'Orsak till vården: Föll hemma. Röntgen visade ett brott på höftens lårbenshals.',
      '',
      'Åtgärd: Opererades den 15 november. Ny höftled (protes) sattes in. Inga komplikationer.',
      '',
      'Förlopp: Fick stå upp dagen efter operationen. Går med rollator inomhus och klarar en kort trappa med stöd. Såret är torrt och huden runt om är hel. Ont när hon rör sig, mindre för varje dag.',
      '',
      'Planering:\n- Får belasta benet så mycket hon orkar. Ska inte böja höften mer än 90 grader de första tre månaderna.\n- Blodförtunnande spruta varje kväll till och med den 12 december 2026. Hemsjukvården Sjöstad ger den.\n- Stygnen tas bort på Vårdcentralen Ekbacken den 1 december.\n- Kontroll och röntgen på ortopedmottagningen den 14 januari 2027 klockan 9.20.\n- Remiss är skickad för mätning av bentäthet.',
    ].join('\n'),
  }),
  note({
    id: 'ANT-5014',
    unit: orthopaedicWard,
    author: wardNurse,
    written: '2026-11-22T10:40',
    signed: '2026-11-22T10:50',
    kind: 'sam',
    title: 'Utskrivningsinformation',
    text: `<h2>Varför du var här</h2><p>Du bröt höften när du föll. Du opererades den 15 november och fick en ny höftled.</p>
<h2>Så gör du hemma</h2><ul><li>Gå så mycket du orkar, med rollator.</li><li>Böj inte höften mer än 90 grader de första tre månaderna.</li><li>Ta två tabletter paracetamol 500 mg morgon och kväll mot värken, högst åtta på ett dygn. Ta inga andra värktabletter utan att fråga.</li></ul>
<h2>Det här händer nu</h2><ul><li>Hemsjukvården kommer varje kväll med en blodförtunnande spruta till och med den 12 december.</li><li>Vårdcentralen Ekbacken ringer dig den 24 november.</li><li>Stygnen tas bort den 1 december.</li></ul>
<h2>När du ska höra av dig</h2><p>Ring Hemsjukvården Sjöstad, 031-390 06 30, om såret blöder, vätskar eller blir rött, eller om ena vaden svullnar eller gör ont.</p><p>Ring 112 om du får svårt att andas eller ont i bröstet, om du blöder och det inte slutar, eller om du ramlar och slår i huvudet. Tala om att du får blodförtunnande sprutor.</p>`,
  }),
  note({
    id: 'ANT-5013',
    unit: orthopaedicWard,
    author: wardNurse,
    written: '2026-11-20T14:10',
    signed: '2026-11-20T14:15',
    kind: 'sao',
    title: 'Planering av hemgång',
    text: 'Siv mår bra nog att gå hem. Ny dag för hemgång är den 22 november i stället för den 24 november. Vårdcentralen Ekbacken, hemsjukvården och Hemgångsteamet är med på det. Sonen Per tar hand om hunden.',
  }),
  note({
    id: 'ANT-5012',
    unit: orthopaedicWard,
    author: orthopaedist,
    written: '2026-11-15T12:20',
    signed: '2026-11-15T12:45',
    kind: 'atb',
    title: 'Operation',
    text: 'Brott på lårbenshalsen. Protes i höften, sydd hud. Blödning som väntat. Får belasta fullt från i morgon. Blodförtunnande spruta i fyra veckor.',
  }),
  note({
    id: 'ANT-5011',
    unit: orthopaedicWard,
    author: orthopaedist,
    written: '2026-11-14T20:15',
    signed: '2026-11-14T20:20',
    kind: 'ins',
    text: 'Snubblade på en mattkant hemma och kunde inte resa sig. Slog inte i huvudet. Ont i höften, benet är kortare och utåtvridet. Röntgen visar brott på lårbenshalsen. Läggs in för operation i morgon.',
  }),
  note({
    id: 'ANT-5009',
    unit: orthopaedicWard,
    author: orthopaedist,
    written: '2026-11-19T09:00',
    kind: 'sva',
    title: 'EJ-FOR-PATIENT: utkast',
    text: 'EJ-FOR-PATIENT',
    approvedForPatient: false,
  }),
]
