import { afterEach, expect, test, vi } from 'vitest'
import { listenToTabs, tellTabs, type TabMessage } from './tabs.ts'

/** Another tab of the same browser. */
const other = new BroadcastChannel('overblick')
const stranger = new BroadcastChannel('something-else')

function say(channel: BroadcastChannel, message: TabMessage): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin only
  channel.postMessage(message)
}

afterEach(() => {
  other.close()
  stranger.close()
})

test('what one tab tells reaches the others and not itself, and what they tell is heard', async () => {
  const heardThere: TabMessage[] = []
  const heardHere: TabMessage[] = []
  other.addEventListener('message', (event: MessageEvent<TabMessage>) => heardThere.push(event.data))
  listenToTabs((message) => heardHere.push(message))

  tellTabs({ kind: 'subject', subject: 'p-2' })
  say(stranger, { kind: 'out' })
  say(other, { kind: 'in' })
  await vi.waitFor(() => {
    expect(heardThere).toEqual([{ kind: 'subject', subject: 'p-2' }])
    expect(heardHere).toEqual([{ kind: 'in' }])
  })
})
