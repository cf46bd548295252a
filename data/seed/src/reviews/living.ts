import { lines, type Phrases } from './phrase';

/** What is written about living: by department. */
export const living: Record<string, Phrases> = {
  kitchen: {
    loved: {
      titles: lines(`
        Used every morning
        (cookware) A pleasure to cook with
        Heavy in the right places
        (kettles-and-coffee) Coffee has never been better
        The good kind of simple`),
      says: lines(`
        (cookware) It heats evenly right to the edge and nothing catches.
        (kettles-and-coffee) It pours without a drip, which my last three did not.
        (kettles-and-coffee, cookware) The handle stays cool and sits well in a small hand too.
        (cookware) Goes from the hob into the oven and then looks good on the table.
        (cookware, kettles-and-coffee) I clean it with hot water and a cloth and it is like new.
        (kettles-and-coffee, tableware) Sunday breakfast takes an hour longer since we have it, and nobody minds.
        It has a satisfying weight without being a workout.
        (tableware) The glaze is beautiful: no two of ours are quite alike.
        (kettles-and-coffee) Made four people happy with one pot of coffee.`),
    },
    mixed: {
      titles: lines(`
        (kettles-and-coffee, cookware) Good once you know it
        Heavy
        Smaller than I thought
        Needs some care`),
      says: lines(`
        It wants to be dried at once or it gets spots.
        Check the measurements: it is smaller than it looks.
        (kettles-and-coffee, cookware) The lid does not sit quite tight.
        (cookware, kettles-and-coffee) It took a few goes to find the right heat for it.
        (cookware, kettles-and-coffee) Too heavy for my mother, fine for me.`),
    },
    disliked: {
      titles: lines(`
        (tableware) Chipped on arrival
        (kettles-and-coffee) Drips
        Stains quickly`),
      says: lines(`
        (tableware) One rim was chipped when I unpacked it.
        (kettles-and-coffee) It drips down the side, every time.
        (cookware) The coating showed scratches after a month of wooden spoons.
        (cookware, kettles-and-coffee) The handle came loose and can't be tightened.`),
    },
  },
  home: {
    loved: {
      titles: lines(`
        Makes the room
        (lighting, textiles) Warm and calm
        Looks twice the price
        Fits everywhere
        Quietly beautiful`),
      says: lines(`
        (furniture, lighting) It gives the corner by the window a reason to be sat in.
        (lighting) The light is warm and falls just where I read.
        (furniture) Assembly took ten minutes and every screw was there.
        Friends ask where it is from, which does not happen with my furniture.
        (furniture) The wood is real and smells like it.
        It goes with what we have, old and new.
        (textiles, furniture) The cat has accepted it, which settles the matter.
        (textiles) The stitching is neat on the back as well.
        (furniture) It is sturdier than it looks: my brother stood on it to change a bulb.`),
    },
    mixed: {
      titles: lines(`
        Nice, but mind the size
        A shade darker
        (furniture, lighting) Wobbles a little`),
      says: lines(`
        It is a shade darker than in the pictures.
        (furniture) One leg needed a felt pad before it stopped wobbling.
        (lighting) The cable is short, so the lamp lives where the socket is.
        (textiles) It sheds a bit in the first weeks.
        (furniture) Lovely to look at, less lovely to put together alone.`),
    },
    disliked: {
      titles: lines(`
        (furniture, textiles) Smells
        (furniture, decor) Arrived scratched
        Too small for the price`),
      says: lines(`
        (furniture) It smelled of varnish for a fortnight.
        (furniture) There was a scratch across the top, under perfect packaging.
        (textiles) The cover can't be taken off for washing, whatever the tag says.
        (furniture, lighting) It leans, and the floor is straight.`),
    },
  },
};
