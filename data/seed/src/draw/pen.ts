import { tone } from './colour';
import { group, oval, path, type Svg } from './svg';

/** Where a gradient changes: offset 0 to 1, colour, and opacity when it is not 1. */
export type Stop = [offset: number, colour: string, opacity?: number];

const DIRECTIONS = { across: '', down: ' x2="0" y2="1"', diagonal: ' y2="1"' };
const stopsOf = (stops: Stop[]): Svg =>
  stops
    .map(([offset, colour, opacity = 1]) => {
      const see = opacity === 1 ? '' : ` stop-opacity="${opacity}"`;
      return `<stop offset="${offset}" stop-color="${colour}"${see}/>`;
    })
    .join('');

/** Draws one picture: keeps what its shapes refer to (gradients, clips, filters), each once and under a short id. */
export class Pen {
  private readonly ids = new Map<string, string>();
  private copies = 0;

  /** The definitions to put before the shapes. */
  get definitions(): Svg {
    return [...this.ids].map(([content, id]) => content.replace('@', id)).join('');
  }

  private define(content: string): string {
    const id = this.ids.get(content) ?? `d${this.ids.size.toString(36)}`;
    this.ids.set(content, id);
    return id;
  }

  /** A gradient in a straight line. */
  linear(direction: keyof typeof DIRECTIONS, ...stops: Stop[]): string {
    return `url(#${this.define(`<linearGradient id="@"${DIRECTIONS[direction]}>${stopsOf(stops)}</linearGradient>`)})`;
  }

  /** A gradient around a point, given as shares of the shape's box. */
  radial(cx: number, cy: number, r: number, ...stops: Stop[]): string {
    const at = `cx="${cx}" cy="${cy}" r="${r}"`;
    return `url(#${this.define(`<radialGradient id="@" ${at}>${stopsOf(stops)}</radialGradient>`)})`;
  }

  /** An upright round body, lit from the left. */
  across(colour: string, depth = 1): string {
    const at = (amount: number) => tone(colour, amount * depth);
    return this.linear('across', [0, at(-0.16)], [0.26, at(0.28)], [0.55, colour], [1, at(-0.38)]);
  }

  /** A surface lit from above. */
  down(colour: string, depth = 1): string {
    return this.linear('down', [0, tone(colour, 0.16 * depth)], [0.5, colour], [1, tone(colour, -0.22 * depth)]);
  }

  /** A surface lit from the upper left. */
  slant(colour: string, depth = 1): string {
    return this.linear('diagonal', [0, tone(colour, 0.2 * depth)], [0.5, colour], [1, tone(colour, -0.28 * depth)]);
  }

  /** A ball, lit from the upper left. */
  ball(colour: string): string {
    return this.radial(0.36, 0.3, 0.75, [0, tone(colour, 0.4)], [0.5, colour], [1, tone(colour, -0.4)]);
  }

  /** Polished metal around an upright body; `tint` is its middle tone. */
  metal(tint = '#b9bcc0'): string {
    const at = (offset: number, amount: number): Stop => [offset, tone(tint, amount)];
    return this.linear(
      'across',
      at(0, -0.3),
      at(0.12, 0.2),
      at(0.24, 0.75),
      at(0.42, 0),
      at(0.7, -0.35),
      at(0.88, 0.15),
      at(1, -0.25),
    );
  }

  /** A tile that repeats over a shape, `w` by `h`, turned by `turn` degrees. */
  pattern(w: number, h: number, turn: number, ...tile: Svg[]): string {
    const frame = `width="${w}" height="${h}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})"`;
    return `url(#${this.define(`<pattern id="@" ${frame}>${tile.join('')}</pattern>`)})`;
  }

  /** What lies inside an outline and nowhere else. */
  clip(d: string, ...pieces: Svg[]): Svg {
    return group({ 'clip-path': `url(#${this.define(`<clipPath id="@"><path d="${d}"/></clipPath>`)})` }, ...pieces);
  }

  /** A filled outline with pieces (shading, pattern) kept inside it. */
  shape(d: string, fill: string, ...inside: Svg[]): Svg {
    return path(d, fill) + (inside.length ? this.clip(d, ...inside) : '');
  }

  /** Pieces out of focus: folds, soft shade, soft light. */
  soft(radius: number, ...pieces: Svg[]): Svg {
    const blur = `<filter id="@" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="${radius}"/></filter>`;
    return group({ filter: `url(#${this.define(blur)})` }, ...pieces);
  }

  /** Pieces that lie on a surface and throw a soft shadow on it. */
  lifted(...pieces: Svg[]): Svg {
    const shadow = `<filter id="@" x="-20%" y="-20%" width="140%" height="150%"><feDropShadow dx="8" dy="18" stdDeviation="16" flood-color="#2a1c14" flood-opacity=".3"/></filter>`;
    return group({ filter: `url(#${this.define(shadow)})` }, ...pieces);
  }

  /** Pieces and their mirror image about the picture's upright middle. */
  both(...pieces: Svg[]): Svg {
    const id = `m${(this.copies++).toString(36)}`;
    return group({ id }, ...pieces) + `<use href="#${id}" transform="matrix(-1 0 0 1 800 0)"/>`;
  }

  /** A pair: the pieces, and before that, moved by (dx, dy) and in the shade, the same again. */
  pair(dx: number, dy: number, ...pieces: Svg[]): Svg {
    const id = `m${(this.copies++).toString(36)}`;
    const dim = this.define(
      '<filter id="@"><feComponentTransfer><feFuncR type="linear" slope=".82"/><feFuncG type="linear" slope=".8"/><feFuncB type="linear" slope=".8"/></feComponentTransfer></filter>',
    );
    const behind = `<use href="#${id}" transform="translate(${dx} ${dy})" filter="url(#${dim})"/>`;
    return behind + group({ id }, ...pieces);
  }

  /** The shadow of a thing that stands on the floor, `rx` to each side of (cx, y). */
  ground(cx: number, y: number, rx: number): Svg {
    const fade = this.radial(0.5, 0.5, 0.5, [0, '#2a1c14', 0.5], [0.55, '#2a1c14', 0.22], [1, '#2a1c14', 0]);
    return oval(cx + rx * 0.08, y, rx * 1.15, Math.max(14, rx * 0.13), fade);
  }
}
