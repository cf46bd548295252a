/** One page of the few that a link in a message leads to: no scripts, nothing loaded from elsewhere. */
export interface Page {
  title: string;
  text: string;
  /** The words on the button that sends the page's own address by POST. */
  button?: string;
}

/** The page as HTML; works without scripts, by keyboard, in light and dark. */
export const pageHtml = ({ title, text, button }: Page): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
${button ? `<form method="post"><button type="submit">${button}</button></form>` : ''}
</main>
</body>
</html>
`;

const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1f; --paper: #fff; --button: #1b1b1f; --on-button: #fff; }
@media (prefers-color-scheme: dark) { :root { --ink: #f2f2f5; --paper: #17171a; --button: #f2f2f5; --on-button: #17171a; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.5 system-ui, sans-serif; }
main { max-width: 34rem; margin: 15vh auto 0; padding: 0 1.5rem; }
h1 { font-size: 1.75rem; line-height: 1.25; }
button { min-height: 3rem; padding: 0 1.5rem; border: 0; border-radius: .5rem; font: inherit; font-weight: 600;
  background: var(--button); color: var(--on-button); cursor: pointer; }
button:focus-visible { outline: 3px solid #2f6fed; outline-offset: 3px; }
`;

/** What the page may do: its own styles, and send its form to where it came from. */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
