import type { SpanType } from '../tagger/tags.ts'

/** Last words that settle what a name of several words is the name of. Divided by spaces, all lower case. */
export const lastWords = {
  other:
    'award prize prizes act bill treaty accord accords agreement protocol certificate amendment pact declaration constitution medal trophy scholarship visa virus vaccine dynasty era language religion day eve fizz martini mojito margarita daiquiri spritz negroni cosmopolitan ale lager stout vodka whisky whiskey merlot shiraz syrah chardonnay riesling malbec sauvignon prosecco burger pizza sandwich elantra mustang corolla',
  event:
    'war wars revolution uprising olympics paralympics games cup championship championships festival summit massacre earthquake tournament marathon intifada election elections referendum genocide exposition expo tsunami gala fair biennale carnival regatta derby inquiry trials offensive armistice pogrom hackathon jamboree pageant inauguration tricentenary bicentenary riots uprisings blitz jubilee coronation grammys emmys oscars convention showdown airshow eisteddfod fest playoffs finals steeplechase expedition rebellion insurgency mutiny famine floods wildfire wildfires parade colloquium symposium mela awards baftas yatra invitational indaba sevens biennial',
  place:
    'river lake mountain mountains airport province street avenue road strait island islands peninsula valley palace bridge square highway boulevard desert oblast raion prefecture governorate tehsil upazila voivodeship township crescent terrace roundabout viaduct cemetery reservoir canal wharf marina refuge preserve cottage apartments dam mosque nagar canyon gorge glacier lagoon creek fjord firth',
  organization:
    'university ministry institute foundation commission committee association federation union corporation inc ltd plc council hospital academy college bank airlines airways newspaper police parliament newsroom agency authority bureau tribunal initiative constabulary sena sabha samiti parishad sangh directorate secretariat cooperative co-operative gazette herald tribune chronicle telegraph examiner argus inquirer advertiser exchange dal andolan morcha parivar prakashan industries',
} satisfies Partial<Record<SpanType, string>>

/** Last words of events that are other things' too, where the name has no "the", beside those that names have in lower case. */
export const definiteEvents =
  'blizzard classic clearances dialogue hurdle marches race races rally recession rising run sit-in strike walkout'

/** Last words of bodies that are events where these are held: "at the Nordic Forum in Oslo". */
export const heldEvents = 'conference congress forum meeting'

/** Last words of places that are surnames too: only behind a common word, "Mill Lane", no "Harriet Lane". */
export const placesBehindCommonWords =
  'lane wood woods hill heath park moor drive close gardens bay beach quay falls'

/** First words of other languages that do the same, whatever the tagger reads: "Lac Beauvert", "Real Oviedo". */
export const foreignFirstWords = {
  event: 'copa coppa',
  place: 'lac lago laguna isla île cerro jebel wadi oued rue calle avenida rua',
  organization:
    'real atletico deportivo banque banco liga prensa diario agencia grupo groupe partido parti partai movimiento mouvement syndicat',
} satisfies Partial<Record<SpanType, string>>

/** So do these, of what it reads as no person. */
export const firstWords = {
  event: 'hurricane typhoon cyclone operation storm battle siege',
  place: 'lake mount mt fort',
  organization: 'ministry university bank department institute',
} satisfies Partial<Record<SpanType, string>>

/** Two last words that do so where the last alone does not; divided by commas. */
export const lastPairs = {
  event:
    'flower show,motor show,auto show,air show,horse show,fashion week,grand prix,food fair,peace talks,boat show,book fair,trade show,boat race,yacht race,relay race,cup final,league final,pride march,climate march,memorial match,world fair,song contest,leaders meeting,royal commission,design week,climate week,art week,restaurant week,games week,book week,tech week,music week,awareness week',
  organization:
    'school district,fire district,health district,building trades,of inquiry,of enquiry,municipal court,district court,crown court,high court,supreme court,county court,magistrates court,circuit court,federal court,sheriff court,superior court,news agency,research centre,research center,medical centre,medical center',
} satisfies Partial<Record<SpanType, string>>
