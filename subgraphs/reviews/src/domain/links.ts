// Top-level domains that are no words of a common language: "it" or "me" after a forgotten space is no address.
const DOMAINS =
  'com|net|org|info|biz|io|co|de|uk|fr|eu|nl|pl|ch|ru|cn|br|tv|cc|gg|ly|app|dev|xyz|shop|store|online|site|click|link|top|club|blog';
const LABEL = '[\\p{L}\\p{N}-]';

const SIGNS = [
  /(?:https?|ftps?):\/\//u,
  /(?<![\p{L}\p{N}])www\.[\p{L}\p{N}]/u,
  new RegExp(`[^\\s@]@${LABEL}{1,63}\\.\\p{L}{2,}`, 'u'),
  new RegExp(`${LABEL}\\.(?:${DOMAINS})(?!${LABEL})`, 'u'),
  new RegExp(`${LABEL}\\.[a-z]{2,24}/[^\\s]`, 'u'),
  /[([{]\s?(?:at|dot)\s?[)\]}]/u,
];

/** Whether the text leads somewhere else: a link, a host's name or a mail address, also spelled in other widths of letters. */
export const leadsElsewhere = (text: string): boolean => {
  const plain = text.normalize('NFKC').toLowerCase();
  return SIGNS.some((sign) => sign.test(plain));
};
