/** The lock that is held by whoever brings documents in, several at once; alone, nobody does. */
export const bringingIn = 'library: bringing in'
