import { scope } from './hand-over.ts'
import { createPageCard } from './page-card.ts'

// The script of the cards. It is injected with each analysis; the one that is there stays.
scope.sidelightCard ??= createPageCard
