// @ts-expect-error: the file behind the package's entry has no declarations of its own; the entry's are used.
import Readability from '../node_modules/@mozilla/readability/Readability.js'

export { Readability }
