/** A piece of SVG markup. */
export type Svg = string;

/** Attributes beside those that a shape's own arguments set. */
export type Attributes = Record<string, string | number>;

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

/** A number as short as a drawing needs it. */
export const short = (value: number): string => String(Math.round(value * 10) / 10);

/** A filled outline. */
export const path = (d: string, fill: string, more: Attributes = {}): Svg =>
  `<path d="${d}" fill="${fill}"${written(more)}/>`;

/** A stroke along a path, `width` wide. */
export const line = (d: string, stroke: string, width: number, more: Attributes = {}): Svg =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}"${written(more)}/>`;

/** A rectangle with corners of radius `r`. */
export const rect = (x: number, y: number, w: number, h: number, r: number, fill: string, more: Attributes = {}): Svg =>
  `<rect x="${short(x)}" y="${short(y)}" width="${short(w)}" height="${short(h)}"${r ? ` rx="${r}"` : ''} fill="${fill}"${written(more)}/>`;

/** An ellipse about (cx, cy). */
export const oval = (cx: number, cy: number, rx: number, ry: number, fill: string, more: Attributes = {}): Svg =>
  `<ellipse cx="${short(cx)}" cy="${short(cy)}" rx="${short(rx)}" ry="${short(ry)}" fill="${fill}"${written(more)}/>`;

/** Pieces under one set of attributes. */
export const group = (attributes: Attributes, ...pieces: Svg[]): Svg =>
  `<g${written(attributes)}>${pieces.join('')}</g>`;

/** Pieces moved, turned or scaled as `transform` says. */
export const moved = (transform: string, ...pieces: Svg[]): Svg => group({ transform }, ...pieces);

/** Copies of one piece, `count` of them, each made from its place in the row. */
export const row = (count: number, piece: (at: number) => Svg): Svg =>
  Array.from({ length: count }, (_, at) => piece(at)).join('');

/** Round specks `size` wide, `count` of them, strewn evenly over a box (the same way each time). */
export const specks = (
  x: number,
  y: number,
  w: number,
  h: number,
  count: number,
  colour: string,
  size: number,
  opacity = 1,
): Svg => {
  const places = Array.from(
    { length: count },
    (_, at) => `M${x + ((at * 89) % w)} ${y + ((at * 53 + Math.floor(at / 7) * 31) % h)}h.1`,
  );
  return line(places.join(''), colour, size, opacity === 1 ? {} : { opacity });
};

/** Sewing: a dashed thread along a path. */
export const stitch = (d: string, stroke: string, width = 2.5): Svg =>
  line(d, stroke, width, { 'stroke-dasharray': '8 6' });
