import { birdGuide, doorNovel, foxStories, lighthouseNovel, mendingBook, tableBook } from '../draw/covers';
import { breadBook, designBook, trailBook } from '../draw/manuals';
import { gardenNovel, seaNovel, trainNovel } from '../draw/novels';
import { inkBottle, letterSet, planner, washiTape, watercolours } from '../draw/paper';
import { coloured, plain, type Shots } from '../draw/shots';
import { fountainPen, notebook, pencils } from '../draw/stationery';

/** What books look like, and what one writes with. */
export const books: Record<string, Shots> = {
  'the-salt-cartographer': plain('flat', '#d8d3c8', seaNovel),
  'night-train-to-varna': plain('flat', '#d6ccd0', trainNovel),
  'a-garden-of-small-machines': plain('flat', '#c9d2c6', gardenNovel),
  'the-keepers-winter': plain('flat', '#d3d6d6', lighthouseNovel),
  'the-landing': plain('duo', '#cfc4b8', doorNovel),
  'foxes-and-other-neighbours': plain('linen', '#d9d6c6', foxStories),
  'the-patient-loaf': plain('linen', '#e2d9cc', breadBook),
  'ridge-and-river': plain('boards', '#c4a27c', trailBook),
  'forms-of-quiet': plain('flat', '#cfc8bd', designBook),
  'supper-for-many': plain('linen', '#e2dccf', tableBook),
  'birds-of-the-back-garden': plain('boards', '#c9ab85', birdGuide),
  'the-mending-year': plain('duo', '#dcd9cf', mendingBook),
  'dot-grid-notebook': plain('flat', '#d9cdb9', notebook('#2f4f4a')),
  'fountain-pen': plain('flat', '#ece6da', fountainPen('#1f4f6a')),
  'coloured-pencils': plain('flat', '#e6dccb', pencils),
  'week-planner': coloured('boards', '#c4a27c', planner, ['#a8503c', '#34506a'], {
    Ink: ['#33415c', '#c4694a'],
    Moss: ['#66774f', '#d9a441'],
  }),
  'bottled-ink': coloured('table', '#d8d9dc', inkBottle, ['#23406e', '#2a2522'], {
    Oxblood: ['#6b2430', '#2a2522'],
    Pine: ['#24553f', '#2a2522'],
    Soot: ['#2d2c2e', '#7a5a34'],
  }),
  'paper-tape-set': plain('duo', '#e6e0d3', washiTape),
  'lined-letter-set': coloured('linen', '#d9d3c8', letterSet, ['#d9c3a5', '#4d7a6a'], { Plum: ['#d9c3a5', '#754a66'] }),
  'travel-watercolours': plain('flat', '#e2e0d9', watercolours('#3a3d42')),
};
