import { AnswerContext } from './about.ts'
import type { Area } from './access.ts'
import { AboutAnswer } from './harkomst/AboutAnswer.tsx'
import { CardAnswer, type CardAnswerProps } from './CardAnswer.tsx'
import type { Source } from './contract.ts'

type Props<Item> = Omit<CardAnswerProps<Item>, 'foot'> & {
  area: Area
  /** Name of the one it is about, where that is another than the one who is shown. */
  whose?: string
}

/** One answer on a page: as on a card, and under it whom it comes from, how fresh it is, and who may see it. */
export function AnswerView<Item extends { source: Source }>({ area, whose, ...props }: Props<Item>) {
  return (
    <AnswerContext value={{ area, whose, answer: props.result.data }}>
      <CardAnswer {...props} foot={(answer) => <AboutAnswer answer={answer} area={area} whose={whose} />} />
    </AnswerContext>
  )
}
