/** A verb of saying that does something else here: what it takes then, in the singular, with a sentence that shows it. */
export interface Lookalike {
  readonly lemma: string
  readonly objects: string
  readonly example: string
}

export const lookalikes: readonly Lookalike[] = [
  {
    lemma: 'claim',
    objects: 'life victim casualty home house',
    example: 'The storm claimed 14 lives before it turned north.',
  },
  {
    lemma: 'claim',
    objects:
      'victory win title prize medal gold silver bronze crown trophy cup wicket point goal spot place seat lead scalp record',
    example: 'Berg claimed victory in the sprint and left for home.',
  },
  {
    lemma: 'claim',
    objects:
      'asylum benefit compensation refund damages expense allowance pension luggage bag throne inheritance',
    example: 'Thousands who claimed benefits last year were told to come back.',
  },
  {
    lemma: 'declare',
    objects: 'interest income asset dividend holding',
    example: 'The mayor, who declared an interest because of her brother, left the chamber.',
  },
  {
    lemma: 'say',
    objects: 'nothing nowt little hello goodbye',
    example: 'For years, Berg said nothing to anybody about it.',
  },
]
