import type { CV } from '../../contracts/riv-ta/datatypes.ts'

/** A kind of analysis: its code, its unit, and the reference that the laboratory writes for the person. */
export type AnalysisKind = {
  code: CV
  unit?: string
  interval?: { low?: string; high?: string; highClosed?: boolean; lowClosed?: boolean }
  /** A reference in words, where the laboratory writes one. */
  words?: string
}

const npu = (code: string, displayName: string): CV => ({ code, codeSystem: '1.2.752.108.1', displayName })
/** Codes of the laboratory's own. */
const own = (code: string, displayName: string): CV => ({ code, codeSystem: 'TSTDEF-ANALYS', displayName })

/** The woman's references of an adult; another's are said where they are used. */
export const analyses = {
  sodium: {
    code: npu('NPU03429', 'Natrium i plasma'),
    unit: 'mmol/L',
    interval: { low: '137', high: '145' },
  },
  potassium: {
    code: npu('NPU03230', 'Kalium i plasma'),
    unit: 'mmol/L',
    interval: { low: '3.5', high: '4.4' },
  },
  creatinine: {
    code: npu('NPU04998', 'Kreatinin i plasma'),
    unit: 'µmol/L',
    interval: { low: '45', high: '90' },
  },
  egfr: { code: own('EGFR', 'eGFR, uppskattad njurfunktion'), unit: 'mL/min/1,73m²' },
  haemoglobin: {
    code: npu('NPU28309', 'Hemoglobin i blod'),
    unit: 'g/L',
    interval: { low: '117', high: '153' },
  },
  ntProBnp: {
    code: own('NTPROBNP', 'NT-proBNP i plasma'),
    unit: 'ng/L',
    words: 'Beror på ålder och njurfunktion',
  },
  crp: { code: npu('NPU19748', 'CRP i plasma'), unit: 'mg/L', interval: { high: '5', highClosed: false } },
  capillaryCrp: { code: own('KAP-CRP', 'CRP, snabbtest i fingret'), unit: 'mg/L', words: '<5' },
  capillaryGlucose: { code: own('KAP-GLUKOS', 'Glukos, snabbtest i fingret'), unit: 'mmol/L' },
  ferritin: {
    code: npu('NPU19763', 'Ferritin i plasma'),
    unit: 'µg/L',
    interval: { low: '13', high: '150' },
  },
  leukocytes: {
    code: own('LPK', 'Vita blodkroppar (LPK)'),
    unit: '10^9/L',
    interval: { low: '3.5', high: '8.8' },
  },
  neutrophils: { code: own('NEUT', 'Neutrofila'), unit: '10^9/L', interval: { low: '1.6', high: '5.9' } },
  platelets: { code: own('TPK', 'Blodplättar (TPK)'), unit: '10^9/L', interval: { low: '165', high: '387' } },
  calprotectin: { code: own('F-KALPRO', 'Kalprotektin i avföring'), unit: 'mg/kg', words: '<50' },
  vitaminD: { code: own('25OHD', 'Vitamin D (25-OH)'), unit: 'nmol/L', words: '>50' },
  allergyBirch: { code: own('IGE-BJORK', 'Allergi mot björk (IgE)'), unit: 'kU/L', words: '<0,10' },
  allergyCat: { code: own('IGE-KATT', 'Allergi mot katt (IgE)'), unit: 'kU/L', words: '<0,10' },
  hba1c: { code: own('HBA1C', 'HbA1c'), unit: 'mmol/mol', interval: { low: '31', high: '46' } },
  alat: { code: own('ALAT', 'ALAT i plasma'), unit: 'µkat/L', interval: { high: '0.76', highClosed: false } },
  albumin: { code: own('ALB', 'Albumin i plasma'), unit: 'g/L', interval: { low: '34', high: '45' } },
  culture: { code: own('ODLING', 'Odling från sår') },
} as const satisfies Record<string, AnalysisKind>
