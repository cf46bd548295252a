import { belt, bucketHat, gloves, sunglasses, tote, umbrella } from '../draw/accessories';
import { beanie, jeans, scarf, shorts, socks } from '../draw/clothes';
import { cardigan, crewSweater, fleece } from '../draw/knits';
import { midiSkirt, pleatedTrousers, swimShorts } from '../draw/legs';
import { gilet, overcoat, rainJacket } from '../draw/outerwear';
import { campShirt, denimJacket, parka, polo } from '../draw/shirts';
import { coloured, plain, type Shots } from '../draw/shots';
import { breton, hoodie, shirt, tee } from '../draw/tops';

const tops: Record<string, Shots> = {
  'everyday-cotton-tee': coloured(
    'flat',
    '#e9e2d6',
    tee,
    ['#3c4a5a'],
    { Black: ['#2b2a2d'], Chalk: ['#efe9dc'] },
    [270, 110, 320],
  ),
  'breton-long-sleeve': coloured('flat', '#d9c3ac', breton, ['#f6f0e4', '#27405f'], {
    'Navy and cream': ['#27405f', '#f6f0e4'],
  }),
  'oxford-shirt': coloured('flat', '#dcd6cb', shirt, ['#a9c3dd'], { White: ['#f2efe8'] }, [280, 130, 320]),
  'brushed-fleece-hoodie': coloured('flat', '#ded5c7', hoodie, ['#7f8f74'], { Black: ['#323135'] }),
  'merino-crew-sweater': coloured(
    'flat',
    '#dcdcd2',
    crewSweater,
    ['#8c3f3a'],
    { Navy: ['#2c3d57'], Oatmeal: ['#d3c4a6'] },
    [240, 110, 320],
  ),
  'cable-cardigan': coloured('linen', '#d8d2c6', cardigan, ['#d9cdb4'], { Moss: ['#6f7a55'] }),
  'pique-polo': coloured(
    'flat',
    '#e6dccb',
    polo,
    ['#2f5a55', '#f1e6cd'],
    { Navy: ['#2c3d57', '#e8d9b4'], Chalk: ['#efe9dc', '#2f5a55'] },
    [250, 110, 320],
  ),
  'leaf-print-shirt': plain('flat', '#d5dbd6', campShirt('#efe6d2', '#3c7a62', '#d98b5a')),
};

const outerwear: Record<string, Shots> = {
  'harbour-rain-jacket': coloured('flat', '#cfd9d8', rainJacket, ['#e2a92f', '#3d5666'], {
    Navy: ['#2f4463', '#c9a15c'],
  }),
  'quilted-down-gilet': plain('flat', '#e6dccb', gilet('#4f6b5c', '#2e3d38')),
  'wool-overcoat': plain('flat', '#e3dbd3', overcoat('#b08a62')),
  'denim-trucker-jacket': coloured('flat', '#e3d9cc', denimJacket, ['#4d6f96'], { Black: ['#3a3b40'] }),
  'field-parka': plain('duo', '#d9dcd3', parka('#5a6048', '#c9b08a')),
  'pile-fleece': coloured('flat', '#dfe0d6', fleece, ['#e6d9bd', '#31504a'], {
    'Clay and navy': ['#c08a66', '#2c3d57'],
  }),
};

const legs: Record<string, Shots> = {
  'straight-leg-jeans': plain('flat', '#e7dfd2', jeans('#3f5c84')),
  'drawcord-chino-shorts': coloured('flat', '#cfd8cf', shorts, ['#c9ab7c'], { Navy: ['#33435c'] }),
  'pleated-wool-trousers': plain('linen', '#e0d8cb', pleatedTrousers('#5c6066'), [230, 90, 340]),
  'tide-swim-shorts': coloured('flat', '#ecdcc0', swimShorts, ['#2b6a86', '#8fd0d0'], {
    Coral: ['#d9694f', '#f6d0a8'],
  }),
  'linen-midi-skirt': coloured('flat', '#d6d9cc', midiSkirt, ['#c4694a'], { Ink: ['#3a4660'] }, [230, 90, 340]),
};

const accessories: Record<string, Shots> = {
  'bobble-beanie': coloured('flat', '#dfe1dc', beanie, ['#b4503c', '#f2e6d2'], {
    Oatmeal: ['#d9c9a8', '#8a6a4a'],
    Navy: ['#31435f', '#e9dfca'],
  }),
  'checked-wool-scarf': coloured('flat', '#e4dccf', scarf, ['#9c3b34', '#26303d', '#f0dfb8'], {
    'Forest check': ['#3a5a47', '#1f2a2c', '#e2c987'],
  }),
  'ribbed-wool-socks': plain('flat', '#d6cfc4', socks('#d8cdb6', '#52705f')),
  'bridle-leather-belt': coloured('flat', '#dedad0', belt, ['#7a4526'], { Black: ['#2e2a2a'] }, [420, 140, 340]),
  'canvas-bucket-hat': plain('sunlit', '#dfe0d0', bucketHat('#c9bf9c', '#51614a')),
  'lined-leather-gloves': plain('linen', '#d9d5cf', gloves('#5a3a2c'), [150, 330, 380]),
  'crook-handle-umbrella': coloured('floor', '#d3dbdf', umbrella, ['#b5483a', '#f2e6d2'], {
    Forest: ['#31594a', '#e9d9a8'],
    Navy: ['#2f4463', '#f2e6d2'],
  }),
  'printed-canvas-tote': plain('sunlit', '#e3ddd0', tote('#ece2cb', '#27405f', '#e2a92f')),
  'acetate-sunglasses': coloured('duo', '#ecdfc6', sunglasses, ['#5a3420', '#3f4a44'], {
    Black: ['#242428', '#3a4450'],
  }),
};

/** What clothes look like. */
export const clothing: Record<string, Shots> = { ...tops, ...outerwear, ...legs, ...accessories };
