import { describe, expect, test } from 'vitest'
import { marked, plain } from './marked-names.ts'

/** What is easily marked wrongly, by kind. Names in square brackets with their type. */
const cases = {
  'agencies and acronyms': [
    'The [organization AP] and [organization RIA] reported it, and the [organization WHO] agreed.',
    'The [organization ACC] denied it. The [organization Anti-Corruption Commission] ([organization ACC]) is old.',
  ],
  'names of the whole world': [
    '“We will not leave,” said [person Nguyễn Thị Lan], of [organization Doctors Without Borders].',
    '[person P C George], a former minister, met [person R Ashoka].',
    '[person O’Neill] spoke to [person Ahmed bin Salman] in [place Riyadh].',
  ],
  headlines: [
    '[place Russia] and [place Turkey] Sign Deal in [place Moscow]',
    '[place MOSCOW] ([organization AP]) — It rained.',
  ],
  'a listed name inside a longer one': [
    'The [organization National Institutes of Health] ([organization NIH]) paid for it.',
  ],
  'two names in a row': [
    '[organization Emory University] and [organization Oglethorpe University] agreed.',
    'It rained in the [place United States] and [place Canada].',
    'The prize went to [place Trinidad and Tobago].',
  ],
  'conditions and techniques': [
    'People with post-traumatic stress disorder (PTSD) sleep badly. PTSD can be treated.',
    'You may claim the Earned Income Tax Credit (EITC). The EITC is paid once a year.',
    'The community policing forum ([organization CPF]) met. The [organization CPF] warned them.',
  ],
  cooking: [
    'Apple and cinnamon go in first. Heat the oven, then add the butter and the sugar.',
    'Turkey is easy to roast. Rub the bird with butter and salt, and put it into the oven.',
    '[organization Apple] has a canteen with an oven in [place Paris].',
  ],
  food: ['Turkey sandwiches were served with Brussels sprouts. Apple pie came last.'],
  'common words': [
    'Capital is scarce. Nature is patient.',
    'The Turkey was roasted for two hours, and the turkey was dry.',
    'Turkey is best when the turkey is young. Roast the turkey for two hours.',
    'Climate Change and Heat Stress were the titles.',
  ],
  'medicines and software': [
    'Patients on Zepbound or Wegovy lost weight.',
    'The game was written in Python, in JavaScript and on Linux. Claude 3.5 wrote Minesweeper.',
  ],
  references: ['Garland EL, Brintz CE, Hanley AW, et al. Mindfulness in pain. 2020;180(1):91-105.'],
  clubs: [
    'The striker scored twice in the second half of the match. The club leads the league. [organization Dortmund]’s coach was pleased.',
    'The coach spoke to people in [place Dortmund].',
    'The striker signed from [organization Porto] in the last hour of the season. His club drew with [organization Leeds] and lost to [organization Valencia]. The match was in [place Leeds].',
    '[place Jordan] drew 1-1 with [place Oman] in a qualifier. Their coach praised the goalkeeper for his match.',
  ],
  'lines of results': [
    'Results of league soccer matches:\n[organization Aston Villa] 2 [organization Leeds] 2\n[place France] 1 [place Oman] 0',
    'Standings of basketball teams after the games:\n[organization MIAMI] 27 11 .711 -\n[organization NEW YORK] 26 12 .684 1',
    'Chapter 2 Section 4\nThe tenant may keep one dog.',
  ],
  'names in lines in capitals': [
    'BOXING - [person MARLOW] STOPS [person REYES] IN THE LAST ROUND.\n[person Peter Marlow] stopped [person Juan Reyes] on Saturday.',
  ],
  datelines: [
    '[place AMMAN] 1996-06-15\nThe ministers met on Friday.',
    '[place WIGAN], [place England], June 21 - The ministers met on Friday.',
    '[place DETROIT] ([organization AP]) — The ministers met on Friday.',
    'SATURDAY, JANUARY 18\nThe ministers met on Friday.',
  ],
  'states as papers shorten them': [
    'The fire began in [place Harlow], [place Del.], on Friday and in [place Marlow], [place Miss.], on Saturday.',
    'Sen. [person Anna Berg] (R-[place Ky.]) agreed with Rep. [person Peter Berg], D-[place Ala].',
    'She felt ill. Miss. Del.',
  ],
  'short forms in parentheses': [
    'Experts of the [organization University of Georgia] ([organization UGA]) and [organization Greenpeace] agreed.',
  ],
  'what somebody is head of': [
    'The vice president of Product Management [person Joe Berg] and the CIO [person Anna Berg] agreed.',
  ],
  'what stands beside a name': [
    '[place Stockholm]-based [organization Spotify] said so, an analyst at [organization Bernstein] said.',
    'The [place Sainj]-bound bus left. The Haitian-born driver waved.',
    'The [organization Labour] MP for [place Easington] agreed with [person T. V. Marlow].',
    'Rivals [organization Apple], [organization Amazon] and [organization Skoda] agreed.',
    '[person Raila Odinga]’s [organization National Alliance] lost, said [person Anna Berg], D-[place Ohio].',
  ],
  'bodies to their end': [
    'Personnel of the [organization Panama Maritime Authority] ([organization AMP]) carried out the work.',
    'He signed an agreement with [organization First Abu Dhabi Bank] in [place Oslo].',
    'The visit is planned, the [organization Algerian Foreign Ministry] said.',
  ],
  'bodies that go on': [
    'It was paid for by the [organization Agency for Healthcare Research and Quality] and the [organization Ministry of the Environment].',
    'The manager of [organization Noble Moving and Storage] left.',
    'The [organization National Institute of Diabetes and Digestive and Kidney Diseases] ([organization NIDDK]) paid for it.',
    '[person James Brown] and [person Faith] sang. The [organization World Bank] and [organization Congress] agreed.',
  ],
  'bodies with several matters': [
    'The [organization Ministry of Agriculture, Trade and Industry] agreed. The [organization Bank of England], [organization Barclays] and [organization Lloyds] did not.',
  ],
  'what somebody is the minister of': [
    'The Minister of Foreign Affairs and International Cooperation met the Secretary of Defense in [place Oslo].',
  ],
  'a dash and a degree': [
    '[person Anna Berg] – Analyst, and [person Harry Marlow], MD, came to [place Oslo].',
  ],
  'two names that “or” joins': [
    'They may reach the [event Europa League] or [event Conference League] again.',
  ],
  'names with a hyphen': [
    'It rained in [place KwaZulu-Natal] and in [place Gauteng]. Pro-[place Kenya] crowds sang.',
    'The economist [person David-Alexandre Brassard] said so.',
  ],
  'an event without its year': [
    'She was seen at the 2021 [event Venice International Film Festival].',
    'He won the 2027 [event World Cup] in [place Brazil].',
  ],
  'what a name does not go on with': [
    'He heads [organization Isis] ([organization Institute of Strategic and International Studies]), which met.',
    'Her coat was seen at [event CinemaCon] 2023. The Duke and Duchess of Sussex left.',
    'She turned down an OBE. They lived in a Victorian house.',
  ],
  'homes by their heads': [
    'They moved to [place Frogmore Cottage] and to the [place Lillian Boone Apartments].',
  ],
  'storms by their names alone': [
    'The path of [event Storm Fionnuala] is clear. [event Fionnuala] is expected to leave [place Dublin] on Friday.',
    '[event Typhoon Nando] came ashore. [event Nando] took the road, said [person Lito Reyes].',
    '[event Storm Ophelia] has passed. Mrs [person Ophelia Marsh] went home.',
    'The [organization Storm Prediction Center] spoke of [event Cyclone Maari]. It said [event Maari] had passed.',
  ],
  'events by their heads': [
    'She sang at the [event Urdd Eisteddfod] and at the [event Summer Game Fest].',
    'They lost the [event League Cup] before a [event Kalahari Trophy] tie with [organization Spurs].',
    'She lifted the Kalahari Trophy, which is of silver.',
    'It was shown at the [event Huddle Global] conclave in [place Kovalam].',
    'The [organization Parade Committee] met. The troops made a parade.',
    'A book of the [event Hakka Rebellion] says so.',
  ],
  'events by lists': [
    'He won the [event Grand National] and the [event Safari Rally], and spoke at [event TechCrunch Disrupt].',
    'The grand national plan was told at the [event Munich Security Conference].',
  ],
  events: [
    'The [event Rio Olympics] and the [event World Cup] were held. The [event Second World War] ended.',
    'Nobody wants a Trade War. The Star Wars films are old.',
  ],
  'a name cut out of a longer one': [
    'The [organization Supreme Committee for Delivery and Legacy] met. The [organization Supreme Committee for Delivery and Legacy] agreed.',
    'President [person José Eduardo dos Santos] came. He told me that [person Dos Santos] gave him a cheque.',
  ],
  'terms of a text': [
    'A Service is a way to reach a program. You can add a Service to it. The ExternalName Service is a special one, and Services go on.',
    'You may use a Cloud Service Provider (CSP). The CSP keeps what you give it.',
    'See the report (ERR-175, September 2014). Many Eastern traditions know it.',
  ],
  recipes: [
    'Roast Turkey is served at noon. She fried it with Brussels Sprouts.',
    'Apple Crumble Recipe\n\nPeel them, bake them and serve it hot with cream.',
  ],
  schools: ['The [organization Dallas Independent School District] can clear him to go into a classroom.'],
  'bodies by the noun before them': [
    'A partner at the consultancy [organization Control Risks] praised the platform [organization YoSiTeCreo].',
    'She gave the money to the charity in [place Leeds].',
  ],
  'a surname alone': [
    '[person Tyrese O’Connor-Bailey] fell. [person O’Connor-Bailey] was well.',
    '[person Anna Swift] sang. A fan thanked Ms. [person Swift] for it.',
  ],
}

describe.each(Object.entries(cases))('%s', (_, texts) => {
  test.each(texts)('%s', (expected) => {
    expect(marked(plain(expected))).toBe(expected)
  })
})
