import type { Word } from '../context/word.ts'

/** "Philip III" */
export const isNumeral = (word: Word | undefined): boolean => numeral.test(word?.text ?? '')
const numeral = /^(?:II|III|IV|VI{0,3}|IX|XI{0,3}|XIV|XV|XVI)$/

/** "MS Dhoni": the title is written "Ms". */
export const areInitials = (word: Word | undefined): boolean => word?.text === 'MS'
