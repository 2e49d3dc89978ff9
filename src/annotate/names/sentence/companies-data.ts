/** What companies are by law, behind their names: "Halvorsen Corp.", "Kestrin plc". Lower case, without stops. */
export const legalForms =
  's.a s.p.a n.v a.g b.v l.p l.l.c l.l.p inc corp corporation plc ltd limited llc llp lp ag gmbh kg kgaa se nv bv spa srl oyj asa sarl sas pty bhd pte kk incorporated'

/** What companies do or are, as the last word of their names: "Fennick Labs", "Hollis Therapeutics". */
export const tradeWords =
  'labs laboratories analytics dynamics robotics therapeutics biosciences biotech biotechnologies biopharma pharma pharmaceuticals pharmaceutical genomics diagnostics biologics vaccines semiconductor semiconductors systems technologies technology software solutions networks studios pictures entertainment records airlines airways aviation aerospace motors automotive shipping logistics freight foods beverages brewing brewery breweries distillery holdings ventures partners securities insurance investments bancorp bancshares economics research consulting consultants consultancy advisors advisers associates communications telecom wireless energy petroleum refining chemicals steel mining minerals metals resources materials pipelines utilities properties realty developments construction homes hotels resorts stores supermarkets outfitters apparel cosmetics furniture appliances electronics instruments devices industries enterprises manufacturing group groupe capital'

/** What "&" joins and names no body. */
export const noBodies = 'q&a r&b r&d a&e b&b p&l m&a d&d f&b o&m g&t s&m t&c t&cs h&s c&w r&r i&o v&a e&p'
