import type { Trap } from './trap.ts'

/** What somebody says that another passes on, by whom it was told, cited or quoted. */
export const passedOn: readonly Trap[] = [
  [
    'results, and who tells what they show',
    'Preliminary results show he died of gunshot wounds, investigator Tom Brand said.',
    'attributed: he died of gunshot wounds ← investigator Tom Brand ⇐ Preliminary results',
  ],
  [
    'results, and nobody who is named',
    'Preliminary results show he died of gunshot wounds, officials said.',
    'unnamed-source: he died of gunshot wounds ← Preliminary results ⇐ officials',
  ],
  [
    'what an outlet has learned',
    'The dam is leaking, the Oslo Times has learned.',
    'attributed: The dam is leaking ← the Oslo Times',
  ],
  ['reported by', 'The leak was first reported by the Oslo Times.', 'attributed: The leak ← the Oslo Times'],
  [
    'cited before the verb',
    'Reuters, citing two sources, reported that the leak was large.',
    'unnamed-source: the leak was large ← two sources ⇐ Reuters',
  ],
  [
    'cited behind the verb',
    'Reuters reported on Monday, citing two sources, that the leak was large.',
    'unnamed-source: the leak was large ← two sources ⇐ Reuters',
  ],
  [
    'quoted by somebody as saying',
    'The chief was quoted by Reuters as saying the leak was small.',
    'attributed: the leak was small ← The chief ⇐ Reuters',
  ],
  [
    'somebody quoted him as saying',
    'Local media quoted the chief as saying that the leak was small.',
    'attributed: the leak was small ← the chief ⇐ Local media',
  ],
  [
    'quoted him as saying',
    'Ann Cole left. The agency quotes her as saying the vote was rigged.',
    'attributed: the vote was rigged ← her ⇐ The agency',
  ],
  [
    'on condition of anonymity',
    'A third plane fell in a field, an officer told AP on condition of anonymity as he was not allowed to speak.',
    'unnamed-source: A third plane fell in a field ← an officer ⇐ AP',
  ],
  [
    'originally reported',
    'As Reuters originally reported, the firm hid the risk.',
    'attributed: the firm hid the risk ← Reuters',
  ],
  [
    'as initially said',
    'As police initially said, the man was armed.',
    'unnamed-source: the man was armed ← police',
  ],
  [
    'his words as others heard them',
    '“Some songs need a rest,” he told the crowd, according to fans who were there.',
    'attributed: Some songs need a rest ← he',
  ],
  [
    'concerns about alleged weapons',
    'Norland invaded Sudria in 2003, citing concerns about alleged weapons of mass destruction.',
    'attributed: concerns about alleged weapons of mass destruction ← Norland',
    'alleged: alleged weapons of mass destruction',
  ],
  [
    'media that quote',
    'Local media quote unnamed officials as saying the deal was off.',
    'unnamed-source: the deal was off ← unnamed officials ⇐ Local media',
  ],
  [
    'officials whom somebody speaks of',
    'Anna Berg said officials told her that the group had a plan.',
    'attributed: officials told her that the group had a plan ← Anna Berg',
    'unnamed-source: the group had a plan ← officials ⇐ Anna Berg',
  ],
]
