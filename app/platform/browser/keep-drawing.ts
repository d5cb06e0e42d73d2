/**
 * Gives the page `setImmediate`, by which React draws where there is one, and else by messages to itself. WebKit loses what is
 * on its way when it puts a page by for back and forward: React would wait for it for ever, and the page that comes back would
 * never change again. To be called before React is loaded.
 */
export function keepDrawing(): void {
  const tasks: (() => void)[] = []
  const { port1, port2 } = new MessageChannel()
  const send = () => port2.postMessage(null)
  port1.addEventListener('message', () => tasks.shift()?.())
  port1.start()
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) tasks.forEach(send)
  })
  const setImmediate = (task: () => void) => {
    tasks.push(task)
    send()
  }
  Object.assign(globalThis, { setImmediate })
}
