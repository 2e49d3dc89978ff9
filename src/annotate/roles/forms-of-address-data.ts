// What stands before a name and is no part of it: lower case, without stops and diacritics, set apart by spaces.

/** How men and women are addressed. */
export const addressed = {
  male: 'mr sir lord herr senor signor monsieur monsignor msgr',
  female: 'mrs ms miss lady dame madam madame mme frau senora signora',
}
/** How anybody may be, or several. */
export const addressedAlike = 'mx dr prof professor rev messrs drs profs'
