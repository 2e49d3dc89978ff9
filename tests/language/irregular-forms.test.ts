import { expect, test } from 'vitest'
import { lemmaOf } from '../../src/language/words/lemma.ts'

/** Rows of a base and its forms, parted by bars. */
const rowsOf = (list: string) =>
  list.split(/\s*\|\s*/).map((row) => row.split(': ') as [base: string, forms: string])

const verbs = `
  arise: arose arisen | awake: awoke awoken | bear: bore borne born | beat: beat beaten | become: became become |
  beget: begot begotten | begin: began begun | behold: beheld | bend: bent | bind: bound | bite: bit bitten | bleed: bled |
  blow: blew blown | break: broke broken | breed: bred | bring: brought | build: built | burn: burnt | buy: bought |
  catch: caught | choose: chose chosen | cling: clung | come: came come | creep: crept | deal: dealt | dig: dug |
  do: did done | draw: drew drawn | dream: dreamt | drink: drank drunk | drive: drove driven | dwell: dwelt |
  eat: ate eaten | fall: fell fallen | feed: fed | feel: felt | fight: fought | find: found | flee: fled | fling: flung |
  fly: flew flown | forbid: forbade forbidden | forego: forewent foregone | foresee: foresaw foreseen | foretell: foretold |
  forget: forgot forgotten | forgive: forgave forgiven | forgo: forwent forgone | forsake: forsook forsaken |
  freeze: froze frozen | get: got gotten | give: gave given | go: went gone | grind: ground | grow: grew grown |
  hang: hung | have: had | hear: heard | hide: hid hidden | hold: held | keep: kept | kneel: knelt | know: knew known |
  lead: led | lean: leant | leap: leapt | learn: learnt | leave: left | lend: lent | lie: lay lain | lay: laid |
  light: lit | lose: lost | make: made | mean: meant | meet: met | mislead: misled | mistake: mistook mistaken |
  misunderstand: misunderstood | outdo: outdid outdone | overcome: overcame overcome | override: overrode overridden |
  oversee: oversaw overseen | overtake: overtook overtaken | overthrow: overthrew overthrown | partake: partook partaken |
  pay: paid | plead: pled | prove: proved proven | rebuild: rebuilt | redo: redid redone | repay: repaid |
  rerun: reran rerun | resell: resold | retake: retook retaken | rethink: rethought | rewrite: rewrote rewritten |
  ride: rode ridden | ring: rang rung | rise: rose risen | run: ran run | say: said | see: saw seen | seek: sought |
  sell: sold | send: sent | sew: sewed sewn | shake: shook shaken | shine: shone | shoot: shot | show: showed shown |
  shrink: shrank shrunk | sing: sang sung | sink: sank sunk | sit: sat | slay: slew slain | sleep: slept | slide: slid |
  sling: slung | smell: smelt | sow: sowed sown | speak: spoke spoken | speed: sped | spell: spelt | spend: spent |
  spill: spilt | spin: spun | spit: spat | spoil: spoilt | spring: sprang sprung | stand: stood | steal: stole stolen |
  stick: stuck | sting: stung | stink: stank stunk | stride: strode stridden | strike: struck stricken | string: strung |
  strive: strove striven | swear: swore sworn | sweep: swept | swell: swelled swollen | swim: swam swum | swing: swung |
  take: took taken | teach: taught | tear: tore torn | tell: told | think: thought | throw: threw thrown |
  tread: trod trodden | undergo: underwent undergone | understand: understood | undertake: undertook undertaken |
  undo: undid undone | uphold: upheld | wake: woke woken | wear: wore worn | weave: wove woven | weep: wept | win: won |
  wind: wound | withdraw: withdrew withdrawn | withhold: withheld | withstand: withstood | wring: wrung |
  write: wrote written | be: am is are was were been 'm 're ai 's | have: has 've | do: does | will: wo 'll | shall: sha |
  would: 'd | die: dying died dies | lie: lying lied lies | tie: tying tied ties | vie: vying vied vies |
  untie: untying untied unties | underlie: underlying | belie: belied | add: added adding | mimic: mimicked mimicking |
  panic: panicked panicking | traffic: trafficked trafficking | picnic: picnicking | instil: instilled | bus: bused`.trim()

const nouns = `
  child: children | grandchild: grandchildren | man: men | misery: miseries | foot: feet | tooth: teeth | goose: geese |
  mouse: mice | louse: lice | ox: oxen | life: lives | wife: wives | knife: knives | leaf: leaves | half: halves |
  thief: thieves | wolf: wolves | shelf: shelves | self: selves | loaf: loaves | calf: calves | elf: elves |
  scarf: scarves | hoof: hooves | housewife: housewives | midwife: midwives | crisis: crises | oasis: oases | axe: axes |
  phenomenon: phenomena | criterion: criteria | bacterium: bacteria | alumnus: alumni | nucleus: nuclei | fungus: fungi |
  stimulus: stimuli | syllabus: syllabi | radius: radii | cactus: cacti | index: indices | matrix: matrices |
  vertex: vertices | appendix: appendices | curriculum: curricula | stratum: strata | erratum: errata |
  memorandum: memoranda | die: dice | brother: brethren | passerby: passersby | movie: movies | cookie: cookies |
  zombie: zombies | calorie: calories | prairie: prairies | rookie: rookies | selfie: selfies | hippie: hippies |
  genie: genies | shoe: shoes | toe: toes | foe: foes | canoe: canoes | woe: woes | hoe: hoes | cache: caches |
  niche: niches | avalanche: avalanches | moustache: moustaches | atlas: atlases | alias: aliases | christmas: christmases |
  lens: lenses | quiz: quizzes | larva: larvae | algae: algae | vertebra: vertebrae | antenna: antennae |
  formula: formulae`.trim()

test.each(rowsOf(verbs))('the verb %s: %s', (base, forms) => {
  for (const form of forms.split(' ')) expect(lemmaOf(form, 'VERB', 'participle'), form).toBe(base)
})

test.each(rowsOf(nouns))('the noun %s: %s', (base, forms) => {
  for (const form of forms.split(' ')) expect(lemmaOf(form, 'NOUN', 'plural'), form).toBe(base)
})

test.each(
  `creat recreat procreat permeat delineat nauseat persuad dissuad adher interfer persever rever compet complet delet
    deplet secret invit unit reunit ignit excit incit recit expedit extradit promot devot denot connot emot explor ignor
    restor deplor implor ador underscor outscor condon dethron aton telephon interven conven contraven reconven breath
    bath sooth loath seeth sheath teeth tast wast past hast becom overcom welcom forthcom renam misnam nicknam inflam
    arrang rearrang exchang interchang chang challeng plung imping infring aveng reveng scaveng loung rang hing cring
    fring spong derang lung expung estrang escap reshap landscap stereotyp schedul reschedul compil reconcil exil profil
    defil exhal inhal impal consol cajol parol ridicul beguil ow ach manoeuvr`.split(/\s+/),
)('“%sing” lost an e', (stem) => {
  expect(lemmaOf(`${stem}ing`, 'VERB', 'ing')).toBe(`${stem}e`)
})

test.each(
  `focus refocus canvas bias bus gas plus format reformat combat err egg ebb inn murmur collar pillar rivet install
    enroll fulfill distill annul enthrall recall overhaul open`.split(/\s+/),
)('“%sing” lost none', (stem) => {
  expect(lemmaOf(`${stem}ing`, 'VERB', 'ing')).toBe(stem)
})

test.each(
  `news politics geopolitics economics physics mathematics headquarters means proceeds goods clothes statistics athletics
    ethics olympics barracks crossroads scissors glasses trousers pants jeans thanks outskirts premises remains
    surroundings earnings savings belongings arms customs riches regards troops whereabouts specifics logistics mechanics
    linguistics genetics aesthetics dynamics electronics gymnastics`.split(/\s+/),
)('“%s” is its own lemma', (noun) => {
  expect(lemmaOf(noun, 'NOUN', 'plural')).toBe(noun)
})

test.each(
  `other another former latter proper upper inner outer super bitter clever eager sober tender slender sheer premier
    inter under utter silver rubber paper copper leather together never hyper master summer winter computer consumer
    customer modest honest earnest manifest interest northwest southwest guest water rather either neither teenager after
    queer career volunteer cancer transgender gender counter consider midsummer hamburger elder quarter kosher lesser`.split(
    /\s+/,
  ),
)('“%s” compares nothing', (adjective) => {
  expect(lemmaOf(adjective, 'ADJ', null)).toBe(adjective)
})
