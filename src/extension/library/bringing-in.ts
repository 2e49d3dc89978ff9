/** The lock that is held by whoever brings documents in, several at once; alone, nobody does. */
export const bringingIn = 'library: bringing in'

/** The lock that is held by each page on which a removal may still be taken back. */
export const takingBack = 'library: taking back'
