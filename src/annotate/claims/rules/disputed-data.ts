import type { RuleTable } from './rule.ts'

export const disputed: RuleTable = {
  label: 'disputed',
  because: 'contradicted',
  silent: ['negated', 'conditional', 'questioned', 'ended'],
  unless: [],
  rows: [
    {
      id: 'disputed.conflicting-accounts',
      cue: 'conflicting|contradictory|differing accounts|reports|statements|versions of|about|over|on?',
      content: 'sentence',
      yes: ['{Authorities give conflicting accounts of the detentions}.'],
    },
    {
      id: 'disputed.as-accounts-conflict',
      cue: 'as|while|amid|despite|after|because|although|though|following|with conflicting|contradictory|differing accounts|reports|statements|versions ... about|over|on|of',
      content: 'complement',
      yes: [
        'British authorities have come under increasing criticism for the July 22 killing as conflicting reports emerge about {circumstances leading up to the shooting of 27-year-old Jean-Charles de Menezes}.',
        'The inquest was put off amid conflicting accounts of {how the ferry sank}.',
      ],
    },
    {
      id: 'disputed.denied-by',
      cue: '@be * denied|disputed|contradicted|refuted by',
      content: 'subject',
      yes: ['{Those charges were quickly denied by Iranian and Hezbollah officials}.'],
    },
    {
      id: 'disputed.rejected-by',
      cue: '@be * rejected by',
      content: 'subject',
      where: ['@told ... _'],
      yes: ['{The accusation was rejected by the ministry}.'],
      no: ['His offer to step down earlier this year was rejected by lawmakers.'],
    },
    {
      id: 'disputed.innocence',
      cue: 'proclaimed|maintained|maintains|insisted|protested his|her|their innocence',
      content: 'clause',
      yes: ['{Berenson has maintained her innocence}.'],
    },
    {
      id: 'disputed.pleaded-not-guilty-to',
      cue: 'pleaded|pleads|plead not guilty|innocent to|of',
      content: 'complement',
      yes: ['He had pleaded not guilty to {earlier charges}.'],
    },
    {
      id: 'disputed.pleaded-not-guilty',
      cue: 'pleaded|pleads|plead not guilty',
      content: 'clause',
      yes: ['{All three defendants have pleaded not guilty}.'],
    },
    {
      id: 'disputed.hit-back',
      cue: 'hit|hits|pushed|pushes|hitting|pushing back at|on|against @statements that|of',
      content: 'complement',
      yes: ['The mayor hit back at claims that {he had lied}.'],
    },
    {
      id: 'disputed.contrary-to',
      cue: 'contrary to @statements that|of',
      content: 'complement',
      yes: ['The mine stays open, contrary to reports that {it had closed}.'],
    },
  ],
}
