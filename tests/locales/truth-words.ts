/**
 * Words for what is so and what is not, and for lying: what a label or the sentence that explains it must not say. Parts of
 * words where a language bends them.
 */
export const truthWords: Readonly<Record<string, RegExp>> = {
  en: /\b(?:true|truth|false|fake|lie|lies|lying|hoax|wrong|wrongly|fact|facts)\b/i,
  de: /\b(?:wahr|unwahr|wahre[nrs]?|wahrheit|falsch\p{L}*|richtig\p{L}*|lüge\p{L}*|gelogen|fake\p{L}*|tatsache\p{L}*|zutreffend|zutrifft)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:vrai\p{L}*|vérité|faux|fausse\p{L}*|mensong\p{L}*|ment|mentir|fake|intox|exacte?s?|inexacte?s?)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:verdad\p{L}*|ciert[oa]s?|fals\p{L}*|mentira\p{L}*|miente\p{L}*|bulos?|fake)(?!\p{L})/iu,
  tr: /(?<!\p{L})(?:doğru|gerçek|yanlış|yalan|sahte|asılsız|uydurma)\p{L}*/iu,
  ru: /(?<!\p{L})(?:правд|неправд|истин|лож[ьн]|лжи|лжёт|лгать|враньё|фейк|верно|неверно|достоверн|недостоверн)\p{L}*/iu,
}
