/** A text with a gap, the words that may fill it, and the claims that come out with each; "~" stands for the word in the gap. */
export type InPlace = [text: string, words: string, ...claims: string[]]
