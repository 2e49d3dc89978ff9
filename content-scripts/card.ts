import { startHover } from './hover.ts'
import { sharedWorld } from './shared-world.ts'

// The script of the cards. It is injected with each analysis; the one that is there stays.
sharedWorld.hover ??= startHover
