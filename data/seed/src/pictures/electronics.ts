import { earbuds, headphones, speaker, turntable } from '../draw/audio';
import { deskMat, hub, laptopStand, webcam } from '../draw/desktop';
import { camera, drive, keyboard, mouse, powerBank, watch } from '../draw/devices';
import { microphone, radio, shelfSpeakers } from '../draw/listening';
import { actionCamera, binoculars, reader } from '../draw/pocket';
import { coloured, plain, type Shots } from '../draw/shots';

/** What devices look like. */
export const electronics: Record<string, Shots> = {
  'over-ear-headphones': coloured(
    'floor',
    '#d8d4dc',
    headphones,
    ['#3d4a5c', '#a8744f'],
    { Black: ['#2c2c30', '#3d3b3c'], Sand: ['#d8c6a6', '#8a6a4c'] },
    [110, 330, 340],
  ),
  'wireless-earbuds': coloured('floor', '#c9d3d6', earbuds, ['#f3efe8'], { Black: ['#3a3b40'] }),
  'portable-speaker': coloured('floor', '#e6d8c8', speaker, ['#4d6b78', '#e07a4a'], { Coral: ['#cf6a55', '#34506a'] }),
  'belt-drive-turntable': coloured('flat', '#d3d6d1', turntable, ['#9a5f38', '#d9573f'], {
    'White ash': ['#d9c3a0', '#3f6a7a'],
  }),
  'bookshelf-speakers': coloured('table', '#d5d6d3', shelfSpeakers, ['#8a5a38', '#c9a45c'], {
    'White ash': ['#d6c2a0', '#8fa3a0'],
  }),
  'table-radio': coloured(
    'table',
    '#dcd5c6',
    radio,
    ['#9a6238', '#d8c39a'],
    { 'Black ash': ['#3b3532', '#a99a80'] },
    [400, 260, 340],
  ),
  'usb-microphone': coloured('duo', '#cfcfd6', microphone, ['#33363b'], { Cream: ['#e2d8c2'] }),
  'mechanical-keyboard': plain('flat', '#d9cfc6', keyboard('#41505c', '#f1eadc', '#e2793f')),
  'ergonomic-mouse': plain('duo', '#dcdfdd', mouse('#4b4f57', '#5fb79a')),
  'portable-ssd': plain('duo', '#e3dccf', drive('#5a6f8c', '#e07a4a')),
  'folding-laptop-stand': coloured('table', '#d8dcde', laptopStand, ['#b9bcc0'], { 'Space grey': ['#5d6066'] }),
  'shutter-webcam': plain('duo', '#d6dad9', webcam('#4b4f57'), [280, 230, 320]),
  'seven-port-hub': coloured('duo', '#dcd6cc', hub, ['#a9adb3'], { Midnight: ['#34435a'] }),
  'felt-desk-mat': coloured('boards', '#c4a27c', deskMat, ['#5d6468', '#8a5530'], { Oat: ['#cfc3aa', '#6b4226'] }),
  'fitness-watch': plain('flat', '#dfe1da', watch('#4a6a5c', '#b9bcc0')),
  'instant-camera': coloured('floor', '#d3dcd9', camera, ['#f1e6d0', '#3a3836'], { Black: ['#37363a', '#e6dcc6'] }),
  'power-bank': plain('floor', '#e4d6d0', powerBank('#6f8f8a', '#f0a64a')),
  'action-camera': plain('floor', '#cbdcdf', actionCamera('#3f474d', '#e2784a')),
  'field-binoculars': plain('floor', '#d3d9cb', binoculars('#4a5a44')),
  'paper-reader': plain('linen', '#dfd8ca', reader('#33363a', '#7a4a38')),
};
