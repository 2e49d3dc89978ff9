/** Whole articles, written for these tests, with every name and role marked as `marked.ts` reads them. */
export const articles: Readonly<Record<string, string>> = {
  killing: `A judge who led the country's largest corruption trial was stabbed to death outside a courthouse in [l:tirana Tirana], {tirana the capital of [l:albania Albania]}, on Thursday morning.
The knifeman waited for nearly an hour before {knifer the assailant} walked up to [p:hoxha Elira Hoxha] on the steps, witnesses said. [p:hoxha Hoxha], {hoxha a judge at the Special Court}, was pronounced dead in hospital, [o:afp AFP] reported.
{knifer The killer} was said to have shouted a name before running towards the river. [l:albania Albania]'s interior minister, [p:lleshi Bledar Lleshi], said {knifer the attacker} was still at large.
Advertisement
{pm Prime Minister} [p:pm Artan Kola] cut short a visit to [l:rome Rome] to meet [p:lleshi Lleshi] and {police police chief} [p:police Gentian Marku]. {pm The prime minister} called the killing an attack on the state.
{hoxha The judge} had received threats, said [p:sara Sara Vata], {sara the spokeswoman for the [o:bar Tirana Bar Association]}. “[p:hoxha Hoxha] never spoke of fear,” [p:sara Vata] said.
[o:afp Agence France-Presse] ([o:afp AFP]) quoted Marku's deputy as saying a car had been found.`,
  court: `[p:reyes Daniela Reyes], {reyes a former accountant at [o:norvik Norvik Shipping]}, was sentenced on Friday to six years in prison for fraud.
{reyes The accountant} had transferred $4m to accounts in [l:malta Malta], the [o:court Bergen District Court] heard. [p:reyes Reyes] denied the charges. {reyes She} will appeal, said her lawyer, [p:lund Kari Lund].
Judge [p:moe Anders Moe] said the crime was “a betrayal”. {moe The judge} rejected a request for bail by [p:lund Lund].
{norvik The company}, which employs 900 people, welcomed the ruling. [o:norvik Norvik] said it had changed its rules. {prosecutor The prosecutor}, [p:prosecutor Ingrid Dahl], had asked for eight years. [p:prosecutor Dahl] said [p:moe Moe] had been fair.
{prosecutor Prosecutor} [p:prosecutor Dahl] will decide next week whether to charge [p:husband Tomás Reyes], {husband the husband of [p:reyes Daniela Reyes]}. Mr [p:husband Reyes] has said nothing.`,
  transfer: `[o:porto Porto] have agreed to sell {osei striker} [p:osei Kwame Osei] to [o:leeds Leeds United] for €30m, the Portuguese newspaper [o:bola A Bola] reported on Sunday.
{osei The striker}, who scored 22 goals last season, will undergo a medical in [l:leeds-city Leeds] on Monday. [p:osei Osei] joined [o:porto FC Porto] from [o:kotoko Asante Kotoko] in 2019.
{coach Coach} [p:coach Miguel Prata] said he would miss {osei the forward}. “[p:osei Kwame] is like a son,” [p:coach Prata] said.
[o:leeds Leeds], {leeds the Premier League club}, need goals after {mensah captain} [p:mensah Joe Mensah] broke a leg. [p:mensah Mensah], {mensah the club's top scorer}, is out until March.
[o:leeds United] have also asked about {veld [o:ajax Ajax] defender} [p:veld Sven van der Veld]. [p:veld Van der Veld] is 21.`,
  scandal: `[o:helix Helix Pharmaceuticals Inc] hid data about its heart drug for three years, according to an internal report seen by the [o:times Financial Times].
{ceo The chief executive}, [p:ceo Margaret Olsen], stepped down on Tuesday, [o:helix Helix] said. Ms [p:ceo Olsen] is replaced by [p:cfo Rajiv Menon], {cfo the chief financial officer}.
The [o:fda Food and Drug Administration] ([o:fda FDA]) is investigating {helix the company}. “We take this seriously,” said {stein [o:fda FDA] commissioner} [p:stein Paul Stein].
[p:son Erik Olsen], {son the founder of [o:lumen Lumen Bank]} and {son a brother of [p:ceo Margaret Olsen]}, sold shares worth $12m in May. [p:son Erik Olsen] said he knew nothing. Mr [p:son Olsen] is not accused of anything.
[p:cfo Menon] told staff that [o:helix Helix] would co-operate with {fda the agency}. {stein The commissioner} declined to comment.`,
  earthquake: `A strong earthquake struck eastern [l:nepal Nepal] before dawn on Saturday, killing at least 40 people, officials said.
[l:dhankuta Dhankuta], {dhankuta a town of 30,000 people}, was hit hardest. {pm Prime Minister} [p:pm Sushila Rai] flew to {dhankuta the town} with {home home minister} [p:home Bimal Thapa].
“We need tents,” [p:home Thapa] told [o:rss Rastriya Samachar Samiti] ([o:rss RSS]), {rss the state news agency}. {rss The agency} said 300 houses had collapsed.
[p:kc Laxmi KC], {kc a teacher in [l:dhankuta Dhankuta]}, said she ran out with {kc her} children. {kc The teacher} lost {kc her} house.
The [o:usgs US Geological Survey] put the magnitude at 6.4. [p:seis Helen Zhou], {seis a seismologist at the [o:usgs USGS]}, said aftershocks were likely. {seis The seismologist} warned of landslides.
[l:india India] and [l:china China] sent rescue teams. The [o:rc Red Cross] appealed for money. {pm The prime minister} declared three days of mourning.`,
}
