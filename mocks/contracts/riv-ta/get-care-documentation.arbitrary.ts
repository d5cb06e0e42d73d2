import fc from 'fast-check'
import { anyOf, anyText, anyTime } from '../any.arbitrary.ts'
import { cv, ii, orgUnit } from './datatypes.arbitrary.ts'

const writer = { id: ii, name: anyText, timestamp: anyTime, byRole: cv }

const careDocumentation = fc.record({
  header: fc.record(
    {
      accessControlHeader: fc.record(
        {
          accountableHealthcareProvider: ii,
          accountableCareUnit: ii,
          patientId: ii,
          careProcessId: ii,
          blockComparisonTime: anyTime,
          approvedForPatient: fc.boolean(),
          careContactId: anyText,
        },
        { requiredKeys: ['patientId', 'approvedForPatient'] },
      ),
      sourceSystemId: ii,
      record: fc.record({ id: ii, timestamp: anyTime }, { requiredKeys: ['id'] }),
      author: fc.record({ ...writer, orgUnit }, { requiredKeys: ['name'] }),
      signature: fc.record(writer, { requiredKeys: ['timestamp'] }),
    },
    { requiredKeys: ['accessControlHeader', 'record'] },
  ),
  body: fc.record(
    {
      clinicalDocumentNoteCode: cv,
      clinicalDocumentNoteTitle: anyText,
      clinicalDocumentNoteText: anyText,
      multimediaEntry: fc.record(
        { mediaType: anyText, value: anyText, reference: anyText },
        { requiredKeys: ['mediaType'] },
      ),
      dissentingOpinion: fc.array(
        fc.record(
          { opinionId: ii, authorTime: anyTime, opinion: anyText, personId: ii, personName: anyText },
          { requiredKeys: ['opinion'] },
        ),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: ['dissentingOpinion'] },
  ),
})

export default anyOf('GetCareDocumentation', careDocumentation)
