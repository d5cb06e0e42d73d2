import type {
  ExtendedBlock,
  ExtendedBlocksResult,
} from '../contracts/riv-ta/get-extended-blocks-for-patient.ts'
import { perWorld } from '../worlds/per-world.ts'

/** What a person has blocked or lifted since each world was opened, by `personKey` and logical address; each in its last version. */
const kept = perWorld<ReadonlyMap<string, ReadonlyMap<string, ExtendedBlock>>>('kept-blocks')

/** Keeps a block as it is now, in place of a former version of it. */
export function keepBlock(worldKey: string, logicalAddress: string, block: ExtendedBlock): void {
  const all = new Map(kept.get(worldKey))
  all.set(logicalAddress, new Map(all.get(logicalAddress)).set(block.blockId, block))
  kept.set(worldKey, all)
}

/** True when something has been blocked or lifted at a producer. */
export const hasKeptBlocks = (worldKey: string, logicalAddress: string): boolean =>
  kept.get(worldKey)?.has(logicalAddress) ?? false

/** What a producer tells of its blocks, with what has been done since; undefined when there is nothing of either. */
export function withKeptBlocks(
  worldKey: string,
  logicalAddress: string,
  told: readonly ExtendedBlocksResult[] | undefined,
): readonly ExtendedBlocksResult[] | undefined {
  const changed = kept.get(worldKey)?.get(logicalAddress)
  if (!changed) return told
  const [first = { result: { resultCode: 'OK' }, blocks: [] }, ...others] = told ?? []
  const current = first.blocks.map((one) => changed.get(one.blockId) ?? one)
  const added = [...changed.values()].filter(
    ({ blockId }) => !first.blocks.some((one) => one.blockId === blockId),
  )
  return [{ ...first, blocks: [...current, ...added] }, ...others]
}
