import { useTexts } from '#platform/i18n/use-texts.ts'
import { Notice } from '#ui/Notice.tsx'
import type { Block } from './blocks.ts'
import type { PageWords } from './page-words.ts'
import { Parts } from './Parts.tsx'
import styles from './PdfView.module.css'

/** The words of a page alone, in the type of the portal. */
export function PageText({ words: { blocks, picture, untagged } }: { words: PageWords }) {
  const t = useTexts('dokument')
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))
  const highest = Math.min(...headings, 6)
  return (
    <>
      {picture !== 'none' && <Notice tone="info">{t('alsoPicture')}</Notice>}
      {untagged && <Notice tone="info">{t('untagged')}</Notice>}
      <div className={styles['text']} lang="sv">
        <Blocks blocks={blocks} highest={highest} />
      </div>
    </>
  )
}

function Blocks({ blocks, highest }: { blocks: readonly Block[]; highest: number }) {
  return grouped(blocks).map((group, index) => {
    const [first] = group
    if (first?.kind === 'item') {
      return (
        // The sign of each item is in its words.
        <ul key={index} className={styles['items']}>
          {group.map((item, place) => (
            <li key={place} dir="auto" data-depth={item.kind === 'item' ? Math.min(item.depth, 4) : 1}>
              {item.kind === 'item' && <Parts parts={item.parts} />}
            </li>
          ))}
        </ul>
      )
    }
    return first && <OneBlock key={index} block={first} highest={highest} />
  })
}

/** Items of a list together, every other block by itself. */
function grouped(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (block.kind === 'item' && last?.[0]?.kind === 'item') last.push(block)
    else groups.push([block])
  }
  return groups
}

function OneBlock({ block, highest }: { block: Block; highest: number }) {
  if (block.kind === 'table') return <Table rows={block.rows} highest={highest} />
  if (block.kind !== 'heading') {
    return (
      <p dir="auto">
        <Parts parts={block.parts} />
      </p>
    )
  }
  // The portal's page has the first heading; the highest of the document's page comes next after it.
  const Heading = `h${Math.min(6, block.level - highest + 2)}` as 'h2'
  return (
    <Heading dir="auto">
      <Parts parts={block.parts} />
    </Heading>
  )
}

function Table({ rows, highest }: { rows: Extract<Block, { kind: 'table' }>['rows']; highest: number }) {
  return (
    <div className={styles['wide']}>
      <table>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map(({ header, blocks }, place) => {
                const Tag = header ? 'th' : 'td'
                return (
                  <Tag key={place} dir="auto">
                    <Blocks blocks={blocks} highest={highest} />
                  </Tag>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
