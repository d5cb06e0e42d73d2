import { getDocument, PasswordException, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist'
// oxlint-disable-next-line import/default -- Vite makes the address of a file of it.
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

/** Why a PDF cannot be shown: a password is needed, or it is no PDF that anybody can read. */
export type PdfProblem = 'encrypted' | 'broken'

/** An opened PDF; `close` lets go of it and of its worker. */
export type OpenedPdf = { pdf: PDFDocumentProxy; close: () => void }

/** Opens a PDF in a worker of its own. Resolves to why it could not; never rejects. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf | PdfProblem> {
  const port = new Worker(trusted(workerAddress), { type: 'module' })
  const worker = PDFWorker.create({ port })
  const task = getDocument({
    // The worker takes the bytes over, and they are wanted for saving too.
    data: bytes.slice(),
    worker,
    // What would need more of the content security policy than a worker.
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  })
  const close = () => {
    void task.destroy().finally(() => {
      worker.destroy()
      port.terminate()
    })
  }
  try {
    return { pdf: await task.promise, close }
  } catch (error) {
    close()
    return error instanceof PasswordException ? 'encrypted' : 'broken'
  }
}

type Policy = { createScriptURL: (address: string) => string }
type Policies = { createPolicy: (name: string, rules: Policy) => Policy }

let policy: Policy | undefined

/** The worker's address as the content security policy wants it, in browsers that ask for that. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies }
  policy ??= trustedTypes?.createPolicy('pdf-worker', {
    createScriptURL: (asked) => {
      if (asked !== workerAddress) throw new TypeError('only the worker of the PDF reader')
      return asked
    },
  })
  return policy?.createScriptURL(address) ?? address
}
