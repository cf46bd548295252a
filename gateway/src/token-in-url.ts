const LONGEST_TOKEN = 2000;

/** The `token` of a link's query; undefined when there is none, or it is too long to be one of ours. */
export function tokenOf(url: string): string | undefined {
  const at = url.indexOf('?');
  const token = new URLSearchParams(at < 0 ? '' : url.slice(at)).get('token') ?? '';
  return token && token.length <= LONGEST_TOKEN ? token : undefined;
}
