/** Letters of scripts that write words or syllables in one: kana, Chinese characters, Hangul. */
const dense = /[\u3040-\ud7a3]/g

/** How many Latin letters say what one such letter says, roughly. */
const worth = '$&$&$&'

/** How much a text says, in characters; without the white space around it. */
export const textWeight = (text: string): number => text.trim().replace(dense, worth).length
