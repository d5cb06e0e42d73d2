import { type ProducerId, producers } from '../catalogue/producers.ts'

const idsOf = (...principals: string[]): ProducerId[] =>
  producers.filter((producer) => principals.includes(producer.principal)).map((producer) => producer.id)

/** Named choices of producers for `?kallor=`. */
export const sourcePresets: Readonly<Record<string, readonly ProducerId[]>> = {
  alla: idsOf('region', 'kommun', 'privat'),
  region: idsOf('region'),
  kommun: idsOf('kommun'),
  bada: idsOf('region', 'kommun'),
  privat: idsOf('privat'),
  ingen: [],
}
