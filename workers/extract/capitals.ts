/** Capital letters as evidence: a name written with one in the lexicon must have one in the text. */

const cased = (char: string) => char.toLowerCase() !== char.toUpperCase();

/**
 * @param form as in the lexicon ("Kazakh", "США", "казахск~").
 * @param stored the same words as the text has them.
 * @returns false where the text writes small what the lexicon writes large: "us" for US, "turkey" for Turkey.
 */
export const capitalsAgree = (form: string, stored: string): boolean => {
  const first = form[0]!;
  if (!cased(first) || first !== first.toUpperCase()) return true;
  if (!startsLarge(stored)) return false;
  const letters = [...form].filter((char) => cased(char));
  const acronym = letters.length > 1 && letters.every((char) => char === char.toUpperCase());
  return (
    !acronym ||
    stored.slice(0, form.replace('~', '').length) === stored.slice(0, form.replace('~', '').length).toUpperCase()
  );
};

/** Does the text begin with a capital, or in a script that has none? */
export const startsLarge = (stored: string): boolean => {
  const first = stored[0];
  return first !== undefined && (!cased(first) || first === first.toUpperCase());
};
