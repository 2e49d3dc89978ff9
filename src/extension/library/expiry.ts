/** What expiry takes besides. */
export interface ExpiryPowers {
  /** Takes out of the library what is kept no longer. */
  expire(): Promise<unknown>
  /** Milliseconds since 1970. */
  now(): number
}

export interface Expiry {
  /** Does what must not be disturbed; afterwards is a good time. */
  during<Result>(work: () => Promise<Result>): Promise<Result>
  /** Now is a good time, unless something must not be disturbed. */
  look(): Promise<void>
}

const day = 24 * 60 * 60 * 1000

/**
 * Looks at most once a day for what is kept no longer: when the browser has started, and when articles have been read, never
 * while one is, so that no card is made of a document that is just going.
 */
export function expiry({ expire, now }: ExpiryPowers): Expiry {
  let working = 0
  let looked = Number.NEGATIVE_INFINITY
  async function look(): Promise<void> {
    if (working > 0 || now() < looked + day) return
    looked = now()
    await expire().catch((error: unknown) =>
      console.error('Sidelight could not look what is kept no longer:', error),
    )
  }
  return {
    look,
    async during(work) {
      working += 1
      try {
        return await work()
      } finally {
        working -= 1
        void look()
      }
    },
  }
}
