/** Bytes of an archive that is read at all: it is in memory while it is. */
export const largestFile = 64_000_000
/** Bytes of any other file: it is in memory more than once, and no text is as long. */
export const largestText = 16_000_000
/** Bytes of one file of an archive, unpacked. */
export const largestEntry = 32_000_000
/** How many times its size a file of an archive may be unpacked to, once it is large: text comes to ten or twenty. */
export const mostExpansion = 200
export const largeEntry = 1_000_000
/** Bytes of a pack's files that may wait for the others that they belong to, unpacked. */
export const mostWaiting = 40_000_000
