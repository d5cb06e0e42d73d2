import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAllergies } from './read-allergies.ts'
import { readConditions } from './read-conditions.ts'
import { subject } from './test-bundle.ts'
import { readerFor } from './test-records.ts'

const allergies = readerFor(readAllergies)
const conditions = readerFor(readConditions)
const status = (code: string) => ({ coding: [{ code }] })
const allergy = (more: object = {}) => ({
  resourceType: 'AllergyIntolerance',
  id: 'a',
  patient: subject,
  clinicalStatus: status('active'),
  code: { text: 'Jordnöt' },
  ...more,
})
const condition = (more: object = {}) => ({
  resourceType: 'Condition',
  id: 'c',
  subject,
  code: { text: 'Astma' },
  ...more,
})
const snomed = (code: string, display: string) => ({
  coding: [{ system: 'http://snomed.info/sct', code, display }],
})

describe('what is not true of the person is never told as if it were, and is named', () => {
  test.each([
    ['refuted', { verificationStatus: status('refuted') }, 'verificationStatus'],
    ['of a certainty nobody knows', { verificationStatus: status('maybe') }, 'verificationStatus'],
    ['of a certainty in words', { verificationStatus: { text: 'Avfärdad' } }, 'verificationStatus'],
    ['that there is none', { code: snomed('716186003', 'No known allergy') }, 'code'],
    [
      'what changes its meaning',
      { reaction: [{ modifierExtension: [{ url: 'x' }] }] },
      'reaction[1]/modifierExtension',
    ],
  ])('an allergy: %s', (_, more, path) => {
    const { items, faults } = allergies(allergy(more), allergy({ id: 'other' }))
    expect(items).toHaveLength(1)
    expect(faults).toEqual([{ path: `entry[1]/resource/${path}`, reason: 'bad-value' }])
  })

  test.each(['refuted', 'provisional', 'differential', 'unconfirmed', 'maybe'])('a diagnosis: %s', (code) => {
    const { items, faults } = conditions(
      condition({ verificationStatus: status(code) }),
      condition({ id: 'other', verificationStatus: status('confirmed') }),
    )
    expect(items).toHaveLength(1)
    expect(faults).toEqual([{ path: 'entry[1]/resource/verificationStatus', reason: 'bad-value' }])
  })

  test('a mistake, and what is not for the patient, is gone without a trace', () => {
    const hidden = [
      { verificationStatus: status('entered-in-error') },
      { meta: { security: [{ code: 'NOPAT' }] } },
      { code: { text: 'x', extension: [{ valueCode: 'NOPAT' }] } },
    ]
    for (const more of hidden) {
      expect(allergies(allergy(more), allergy({ id: 'b' }))).toMatchObject({ items: [{}], faults: [] })
      expect(conditions(condition(more), condition({ id: 'b' }))).toMatchObject({ items: [{}], faults: [] })
    }
  })
})

describe('what is told', () => {
  test('that it has passed is not lost without a word', () => {
    for (const code of ['resolved', 'inactive', 'okänt']) {
      const clinicalStatus = status(code)
      expect(allergies(allergy({ clinicalStatus })).items).toMatchObject([{ notRead: ['clinicalStatus'] }])
      expect(conditions(condition({ clinicalStatus })).items).toMatchObject([{ notRead: ['clinicalStatus'] }])
    }
    expect(conditions(condition({ abatementAge: {} })).items).toMatchObject([{ notRead: ['abatement'] }])
  })

  test('an allergy by its code system, how sure and how dangerous', () => {
    const atc = { system: 'http://www.whocc.no/atc', code: 'J01CE02', display: 'fenoximetylpenicillin' }
    const { items, faults } = allergies(
      allergy({
        code: { coding: [snomed('372725003', 'Phenoxymethylpenicillin').coding[0], atc], text: 'Kåvepenin' },
        verificationStatus: status('unconfirmed'),
        criticality: 'high',
        category: ['medication'],
        reaction: [{ manifestation: [{ text: 'Nässelutslag' }] }, { description: 'Svullna läppar' }],
      }),
      allergy({ id: 'b', code: snomed('256349002', 'Peanut'), category: ['food'] }),
      allergy({ id: 'c', category: ['medication'] }),
    )
    expect(faults).toEqual([])
    expect(items.map(({ alertInformationBody: body }) => body)).toMatchObject([
      {
        typeOfAlertInformation: { displayName: 'Överkänslighet' },
        alertInformationComment: 'Nässelutslag.\nSvullna läppar',
        hypersensitivity: {
          degreeOfSeverity: { code: 'high', displayName: 'Kan vara livshotande' },
          degreeOfCertainty: { displayName: 'Misstänkt' },
          pharmaceuticalHypersensitivity: {
            atcSubstance: { code: 'J01CE02', displayName: 'fenoximetylpenicillin' },
            nonATCSubstanceComment: 'Kåvepenin',
          },
        },
      },
      {
        hypersensitivity: {
          typeOfHypersensitivity: { originalText: 'Överkänslighet avs. livsmedel' },
          otherHypersensitivity: {
            hypersensitivityAgent: 'Peanut',
            hypersensitivityAgentCode: { code: '256349002', codeSystem: '1.2.752.116.2.1.1' },
          },
        },
      },
      { hypersensitivity: { pharmaceuticalHypersensitivity: { nonATCSubstance: 'Jordnöt' } } },
    ])
  })

  test('a diagnosis by ICD-10-SE before others, in R5 by who took part, signed by whom it says', () => {
    const coding = [
      ...snomed('34000006', 'Crohn’s disease').coding,
      { system: 'urn:oid:1.2.752.116.1.1.1', code: 'K50.0', display: 'Crohns sjukdom i tunntarmen' },
    ]
    const provenance = {
      resourceType: 'Provenance',
      id: 'p',
      target: [{ reference: 'Condition/c' }],
      recorded: '2026-09-10T12:25:00Z',
      agent: [{ type: status('legal'), who: { display: 'Rasmus Stark' } }],
    }
    const { items, faults } = conditions(
      condition({
        code: { coding, text: 'Mb Crohn' },
        participant: [{ actor: { display: 'Rasmus Stark' } }],
        recordedDate: '2026-09',
      }),
      provenance,
    )
    expect(faults).toEqual([])
    expect(items).toEqual([
      expect.objectContaining({
        notRead: ['recordedDate'],
        diagnosisBody: {
          diagnosisCode: {
            code: 'K50.0',
            codeSystem: '1.2.752.116.1.1.1',
            displayName: 'Crohns sjukdom i tunntarmen',
            originalText: 'Mb Crohn',
          },
          relatedDiagnosis: [],
        },
      }),
    ])
    expect(items[0]?.diagnosisHeader).toMatchObject({
      accountableHealthcareProfessional: { healthcareProfessionalName: 'Rasmus Stark' },
      legalAuthenticator: {
        signatureTime: '2026-09-10T14:25:00+02:00',
        legalAuthenticatorName: 'Rasmus Stark',
      },
    })
  })

  test('nothing that is said makes it throw', () => {
    fc.assert(
      fc.property(fc.anything(), (said) => {
        const odd = { code: said, clinicalStatus: said, reaction: said, recorder: said, extension: said }
        expect(allergies(allergy(odd)).items.length).toBeLessThan(2)
        expect(conditions(condition(odd)).items.length).toBeLessThan(2)
      }),
    )
  })
})
