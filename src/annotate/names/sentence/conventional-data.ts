/** What happenings are called by behind a name, in lower case, by what may bear that name: without the plural's s, divided by spaces. */
export const conventionalHeads = {
  /** Whatever it is: "the Hillsborough disaster", "the Robodebt scandal", "the Bali bombings". */
  any: 'massacre disaster scandal affair stampede earthquake genocide famine pogrom bombing riot tragedy flood hijacking derailment shipwreck fiasco eruption',
  /** No body, which would be the one that does it: "the Suez crisis", no "Airbus crisis"; "the Tigray war". */
  noBody: 'war conflict crisis protest insurgency uprising insurrection drought blackout referendum mutiny',
  /** No country either: "the Beirut explosion", no "Israel attack". */
  noLand:
    'fire wildfire blaze inquiry inquest attack shooting raid siege kidnapping abduction explosion blast collapse spill trial ambush stabbing crush',
} as const

/** What may stand between: "the Christchurch mosque attacks". */
export const conventionalKinds =
  'abuse air bridge bus church civil corruption crowd dam doping emissions ferry gas grooming hotel independence mall mine mining mosque nightclub nuclear oil port prison rail school stadium synagogue temple terror theatre tower train'
