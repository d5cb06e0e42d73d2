/** What tells which messages belong together. */
type Told = { documentId: string; threadId?: string | undefined; inReplyTo?: string | undefined }

/**
 * The thread of each message: those with one threadId, and those that answer each other, however far, are one. Answers that go in a
 * ring are one thread too. Named by its threadId, else by the first of its messages in the order of their ids.
 */
export function threadsOf(messages: readonly Told[]): string[] {
  const parents = new Map<string, string>()
  const rootOf = (name: string): string => {
    let root = name
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next
    return root
  }
  const join = (one: string, other: string) => {
    const [first = one, second = other] = [rootOf(one), rootOf(other)].toSorted()
    if (first !== second) parents.set(second, first)
  }
  const known = new Set(messages.map(({ documentId }) => documentId))
  const own = ({ documentId }: Told) => `b ${documentId}`
  for (const message of messages) {
    // Before those of messages in order, so that a thread keeps its name when more is written in it.
    if (message.threadId) join(`a ${message.threadId}`, own(message))
    const { inReplyTo } = message
    if (inReplyTo && known.has(inReplyTo)) join(own({ documentId: inReplyTo }), own(message))
  }
  return messages.map((message) => rootOf(own(message)))
}
