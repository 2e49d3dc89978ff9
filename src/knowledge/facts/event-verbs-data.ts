/**
 * Verbs whose doing or suffering is worth remembering of somebody, by how they stand. Simple pasts and participles, as
 * written; where both are one word it stands in `both`. Verbs of saying, thinking and wanting are none of these, nor those
 * that say little without their sentence ("made", "put", "went").
 */
export const eventVerbs = {
  /** Past and participle in one; with an object, or in the passive. */
  both: `
killed murdered assassinated shot stabbed poisoned beheaded executed hanged lynched wounded injured attacked ambushed bombed bombarded shelled raped
assaulted kidnapped abducted hijacked tortured robbed burgled looted burned burnt destroyed damaged demolished flattened devastated paralysed paralyzed
arrested detained jailed imprisoned charged indicted convicted acquitted sentenced fined extradited deported released freed pardoned sued suspended
banned disqualified cleared exonerated evicted expelled exiled outlawed raided searched seized confiscated blacklisted sanctioned
married divorced adopted buried cremated hospitalised hospitalized treated diagnosed rescued evacuated
appointed elected re-elected reelected named nominated selected promoted inaugurated crowned enthroned ordained knighted installed reinstated sacked fired dismissed
ousted deposed toppled impeached removed replaced succeeded demoted recalled chaired headed led commanded represented governed ruled
founded co-founded cofounded established created set launched opened closed shut acquired bought purchased sold merged floated listed
unveiled introduced discontinued rebranded renamed relaunched manufactured produced raised cut laid invested bailed nationalised nationalized privatised
privatized restructured liquidated posted doubled tripled trebled hired employed
scored beat defeated won lost signed loaned transferred captained coached managed trained qualified relegated drafted traded drew
invaded annexed captured occupied liberated recaptured besieged blockaded colonised colonized conquered partitioned deployed mobilised mobilized
ratified imposed lifted legalised legalized decriminalised abolished repealed enacted passed approved rejected vetoed declared proclaimed recognised
recognized severed restored normalised normalized resumed reopened hosted staged postponed cancelled canceled boycotted joined left rejoined
hit rocked swept engulfed flooded submerged struck triggered caused
published directed composed recorded discovered invented pioneered patented designed developed co-wrote co-directed co-authored painted sculpted
translated edited illustrated starred premiered performed toured received awarded honoured honored inducted commissioned exhibited
isolated identified sequenced detected photographed orbited completed built constructed renovated expanded
survived attended helped pledged donated moved
`,
  /** May stand alone. */
  intransitive: `
died drowned perished disappeared vanished resigned retired abdicated defected surrendered escaped emigrated immigrated fled collapsed crashed exploded
erupted sank capsized derailed ended began started opened closed divorced married merged graduated debuted premiered competed starred converted
seceded withdrew reopened moved settled studied taught performed transferred signed trained qualified toured invested scored fought lost won
`,
  /** Active only: the participle is another word. */
  active: `wrote co-wrote took beat overthrew withdrew won gave broke drove flew became grew rose fell began chose shook sank stole underwent`,
  /** Participles that are no simple past. */
  passive: `born written taken beaten overthrown withdrawn broken driven flown chosen given sworn stolen shaken struck sunk hidden begun grown risen fallen
stepped drawn torn forgiven awarded undergone`,
} as const

/** Verbs that need another word to say something: "stepped down", not "stepped". */
export const particleVerbs: Readonly<Record<string, readonly string[]>> = {
  stepped: ['down', 'aside'],
  stood: ['down', 'trial', 'for'],
  took: ['part', 'office', 'over', 'power', 'control', 'command'],
  taken: ['part', 'office', 'power', 'control', 'command', 'hostage', 'prisoner', 'over', 'to', 'into'],
  broke: ['out', 'up', 'off', 'the'],
  broken: ['out', 'up', 'off', 'into'],
  laid: ['off'],
  set: ['up', 'a', 'off'],
  shut: ['down'],
  bailed: ['out'],
  claimed: ['responsibility', 'victory', 'the'],
  given: ['a', 'an', 'the'],
  gave: ['birth', 'up'],
  passed: ['away', 'a', 'the'],
  filed: ['for'],
  conceded: ['defeat'],
  pleaded: ['guilty', 'not'],
  pled: ['guilty', 'not'],
  found: ['guilty', 'dead', 'liable'],
  participated: ['in'],
  sworn: ['in'],
  blown: ['up'],
  blew: ['up', 'himself', 'herself'],
  carried: ['out'],
  grew: ['up'],
  went: ['on', 'bankrupt'],
  fell: ['ill', 'to'],
  held: ['hostage', 'captive'],
  declared: ['independence', 'war', 'bankruptcy', 'a', 'the', 'dead'],
  patched: ['up'],
  worked: ['as', 'at', 'for', 'with'],
  lived: ['in'],
  played: ['for', 'in', 'the', 'a'],
  closed: ['down', 'its', 'the'],
  named: ['after', 'a', 'the', 'as'],
  hit: ['by'],
  raised: ['in', 'by'],
  helped: ['to', 'found', 'create', 'build', 'develop', 'establish', 'secure'],
  part: ['of'],
  involved: ['in'],
  instrumental: ['in'],
  moved: ['to', 'into', 'back', 'from'],
  ran: ['for', 'the', 'a', 'its', 'his', 'her'],
  headed: ['by', 'the', 'a', 'an', 'its'],
  born: ['in', 'on', 'into', 'at', 'near', 'as', 'blind', 'deaf'],
  ended: ['in', 'on', 'with', 'the', 'his', 'her', 'its', 'a', 'after'],
}

/** Verbs after which one holds an office: what follows is a role. */
export const officeVerbs = `served worked acted appointed elected re-elected reelected named nominated chosen selected promoted sworn installed inaugurated
crowned reinstated confirmed made took sat retired resigned stepped removed dismissed sacked fired ousted replaced succeeded`

/** Verbs that put their subject and object in relation to each other, when both are known. */
export const mutualVerbs = `married divorced succeeded replaced acquired bought sold sued beat defeated invaded annexed occupied founded co-founded
established recognised recognized expelled attacked bombed assassinated killed murdered endorsed nationalised merged`

/** Nouns that tell how two stand to each other. */
export const mutualNouns = `relation relations ties tie links alliance treaty pact agreement agreements accord deal truce ceasefire armistice war wars conflict
dispute border partnership friendship marriage rivalry feud cooperation co-operation rapprochement negotiations sanctions embassies ambassadors
union coalition merger fences embassy consulate`
