/** A text as a program is given it. */
export async function* streamOf(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text)
}
