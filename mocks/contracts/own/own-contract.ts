import type * as v from 'valibot'
import type { ContractBase, TextForm } from '../contract.ts'
import type { header } from './fields.ts'
import { readJsonAnswer, writeJsonAnswer } from './json-answer.ts'

type OwnRecord = { header: v.InferOutput<typeof header> }

type Description<Name extends string, Schema extends v.GenericSchema> = Pick<
  ContractBase<Name, v.InferOutput<Schema>>,
  'name' | 'category' | 'themes' | 'times'
> & {
  /** A record, read as it comes. */
  schema: Schema
  /** The fields without which a record says nothing; of the others, what cannot be read is left out. Absent: all of them. */
  strict?: readonly string[]
}

/** A contract of the project's own, and what there is to it besides what every contract has. */
export type OwnContract<Name extends string, Item> = ContractBase<Name, Item> &
  TextForm<Item> & { format: 'json'; schema: v.GenericSchema<unknown, Item> }

/** Makes a contract of the project's own, with reader and writer, from its description. */
export function own<const Name extends string, Schema extends v.GenericSchema<unknown, OwnRecord>>({
  strict,
  ...description
}: Description<Name, Schema>): OwnContract<Name, v.InferOutput<Schema>> {
  return {
    ...description,
    format: 'json',
    visibility: ({ header: { patientId, approvedForPatient, nullified, patientOnly } }) => ({
      patientId,
      approvedForPatient,
      nullified,
      patientOnly,
      patientPath: 'items/header/patientId',
    }),
    read: (text) => readJsonAnswer(text, description.schema, strict),
    write: writeJsonAnswer,
  }
}
