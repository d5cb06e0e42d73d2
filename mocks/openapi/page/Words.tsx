import { Fragment } from 'react'

/** Words in English, with code within strokes, and points of a list each by itself. */
export function Words({ children }: { children: string }) {
  const blocks = children.split('\n').filter((line) => line.trim() !== '')
  const points = blocks
    .filter((line) => line.startsWith('- '))
    .flatMap((line) => line.slice(2).split(/ · (?=`)/))
  return (
    <div lang="en">
      {blocks
        .filter((line) => !line.startsWith('- '))
        .map((line) => (
          <p key={line}>
            <WithCode>{line}</WithCode>
          </p>
        ))}
      {points.length > 0 && (
        <ul>
          {points.map((point) => (
            <li key={point}>
              <WithCode>{point}</WithCode>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function WithCode({ children }: { children: string }) {
  return children.split('`').map((part, place) => (
    // oxlint-disable-next-line react/no-array-index-key -- the parts of one text never change places
    <Fragment key={place}>{place % 2 === 1 ? <code>{part}</code> : part}</Fragment>
  ))
}
