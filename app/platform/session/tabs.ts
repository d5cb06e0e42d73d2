/** What the tabs of one browser tell each other. Of a person only the opaque id; nothing is kept. */
export type TabMessage =
  | { kind: 'subject'; subject: string | undefined }
  | { kind: 'active'; at: string }
  /** Of this actor. `unsure` until the platform has confirmed it. */
  | { kind: 'out'; actor?: string | undefined; unheard?: 'unsure' | undefined }
  | { kind: 'in' }

const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('overblick')

export function tellTabs(message: TabMessage): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin only
  channel?.postMessage(message)
}

export function listenToTabs(listener: (message: TabMessage) => void): void {
  channel?.addEventListener('message', (event: MessageEvent<TabMessage>) => listener(event.data))
}
