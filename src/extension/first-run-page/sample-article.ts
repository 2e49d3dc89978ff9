/** A story that is nobody's, written to hold each kind of mark. In English, which is what the analysis reads. */
export const sampleArticle = {
  title: 'Bell missing from a lighthouse is found under hay',
  paragraphs: [
    'A bronze bell that vanished in May from the lighthouse in Harrow Bay has been found in a barn. Mara Ellery, the director of the Lantern Museum, said she had cried when the police called.',
    'The bell was cast in Ankara in 1891 and warned ships for seventy years. Two men allegedly lifted it from its tower with the crane of a fishing boat.',
    'According to a person familiar with the inquiry, a collector had paid for the theft. Owen Tarrant, who owns the barn, denied that he had known what lay under the hay.',
    'Neighbours said a second bell was taken the same night, which could not be independently verified. The museum expects to ring the first one again by the autumn.',
    'Correction: An earlier version of this article said that the bell was made of iron. It is bronze.',
  ],
} as const
