import type { Tab } from './browser.ts'

/** Chooses files in the field of the library's page; a number is so many letters. */
export const chooseFiles = (
  own: Tab,
  files: Readonly<Record<string, Uint8Array | string | number>>,
): Promise<void> =>
  own.evaluate(
    (all) => {
      const transfer = new DataTransfer()
      for (const [name, content] of all) {
        const bytes =
          typeof content === 'number'
            ? new Uint8Array(content).fill(97)
            : Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
        transfer.items.add(new File([bytes], name))
      }
      const field = document.querySelector<HTMLInputElement>('.bring-in input[multiple]')
      if (!field) throw new Error('There is no field for files.')
      field.files = transfer.files
      field.dispatchEvent(new Event('change', { bubbles: true }))
    },
    Object.entries(files).map(
      ([name, content]) =>
        [name, typeof content === 'number' ? content : Buffer.from(content).toString('base64')] as const,
    ),
  )
