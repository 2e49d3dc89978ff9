/** Heads of phrases that are abbreviated and name no body: "Earned Income Tax Credit (EITC)". Divided by spaces. */
export const things =
  'act advance agreement analysis assessment assistance assistant authentication bill bulletin certificate certification check code credit diet disease disorder drug drugs examination fee form formula identification identifier provider index information initialization interface interfaces language law license loan machine machines maintenance memorandum method network number numbers order permit plan procedure procedures protocol rate rates reduction refund relief report review scale scan strategy study syndrome tax technique test therapy tool toolkit tout treatment understanding vaccine vehicle vehicles virus surveillance exception'
/** What is eaten and may be called by a place or a company: "Brussels sprouts", "Apple pie". */
export const foods =
  'bacon beans beef bread breast breasts broth burger burgers butter cake cakes casserole cheese chicken chili chops chutney cider cookies cobbler cream crumble cutlets dip dressing dumplings fries gravy ham jam jelly juice legs meat meatballs meatloaf muffins mustard noodles omelette pancakes pastry pie pies potato potatoes pudding recipe recipes ribs rice roast salad salads salami salt sandwich sandwiches sauce sauces sausage sausages slices soup spread sprouts steak steaks stew stock stuffing syrup tart tarts tea thigh thighs toast turnovers vinegar wings wrap wraps'

/** What goes by its initials and is no body. */
export const initialisms =
  'dna rna gdp ceo cfo coo cto hiv ivf gps icu mri ipo vip ufo tnt ppe nda apr atm suv rpg ied uss mvp ptsd lgbt lgbtq std hms esp bbq diy rsvp sos vcr dui dwi er pc sho dvr hvac opd nicu picu ecg eeg cpr apc ifv tbi pcos hrt bmi copd adhd ocd bcg mmr cpap ecmo rsv hpv gcse gpa otp pin cvv kyc vpn url html css gpu cpu usb led oled lcd rfid nfc agi uav ucav icbm nco etf reit ebitda cpi ppi gnp pmi roi kpi faq hgv ev'
