import { SourceMark } from '#ui/SourceMark.tsx'
import type { Source } from './contract.ts'
import { eachSource } from './each-source.ts'

/** `Hemtjänst Norr, Sjöstads kommun`: the unit, and the giver that answers for it unless it says the same. */
export function sourceName({ careGiver, careUnit }: Source): string {
  return !careUnit || careUnit.name === careGiver.name
    ? careGiver.name
    : `${careUnit.name}, ${careGiver.name}`
}

/** The mark that stands on every item in a list: the one whom it comes from, by the name one knows. */
export function ItemSource({ source: { careGiver, careUnit } }: { source: Source }) {
  return <SourceMark kind={careGiver.principal} name={(careUnit ?? careGiver).name} />
}

/** The marks of everyone whom some items come from, each once: for a tile that tells one fact of them all. */
export function TileSources({ of: items }: { of: readonly { source: Source }[] }) {
  return eachSource(items).map(({ source }) => (
    <ItemSource key={(source.careUnit ?? source.careGiver).hsaId} source={source} />
  ))
}
