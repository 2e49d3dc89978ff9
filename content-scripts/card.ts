import { scope } from './hand-over.ts'
import { startHover } from './hover.ts'

// The script of the cards. It is injected with each analysis; the one that is there stays.
scope.hover ??= startHover
