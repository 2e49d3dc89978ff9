/**
 * What is read at most, in bytes. The longest articles have some 200 kB of text; what is far beyond that is no article, and
 * to analyse it would take minutes. Pages carry scripts and styles besides.
 */
export const longestText = 2 * 1024 * 1024
export const longestPage = 16 * 1024 * 1024

export const megabytes = (bytes: number): string => `${bytes / 1024 / 1024} MiB`
