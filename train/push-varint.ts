/** Appends a whole number below 2^32 as a varint: seven bits a byte, the lowest first, the high bit where more follow. */
export function pushVarint(bytes: number[], value: number): void {
  let rest = value
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128)
  bytes.push(rest)
}
