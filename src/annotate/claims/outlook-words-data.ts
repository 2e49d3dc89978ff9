/** What tells whether a statement is of what may come or of what is. Lower case. */
export const outlookWords = {
  /** Behind "is", they hedge what is to come. */
  likely: `likely unlikely expected forecast predicted projected`,
  /** Behind "is", they tell it as sure. */
  impending: `bound set going about`,
  /** With a clause behind them, they tell what follows from something. */
  consequences: `assure assures assured ensure ensures ensured guarantee guarantees guaranteed mean means meant`,
  /** Verbs of what is the case, behind "may". */
  states: `
    account belong contain deserve differ exist explain include indicate involve know lie live matter mean need own owe
    reflect represent resemble seem stem suffer suggest think understand want`,
  /** Participles of what is the case, behind "may be". */
  lasting: `
    affiliated armed associated based believed buried caused connected contaminated controlled equipped hidden infected inspired
    intended involved kept known linked located lost meant motivated named owned planted related stranded supposed tied
    trapped unrelated used wanted`,
} as const
