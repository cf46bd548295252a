const rows = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((row) => row.split(',').map((phrase) => phrase.trim()));

/** Phrases that mean the same to shoppers, a group a row; in the singular. */
export const SAME: string[][] = rows(`
  tee, t shirt, tshirt
  sweater, jumper, pullover
  hoodie, hooded sweatshirt, hoody
  sweatshirt, crewneck
  cardigan, cardy
  gilet, vest, body warmer, bodywarmer, puffer vest
  raincoat, rain jacket, rain coat, mac, waterproof jacket, cagoule
  overcoat, coat, topcoat
  parka, anorak
  trouser, pant, slack
  jean, denim trouser, denim pant
  swim short, swimming short, swimming trunk, swim trunk, swimwear, swimsuit, bathing suit
  beanie, woolly hat, wool hat, knitted hat, winter hat, bobble hat, tuque
  sunglasses, shade, sunglass
  glove, mitten
  umbrella, brolly, parasol
  tote, tote bag, shopper, shopping bag, shoulder bag
  trainer, sneaker, gym shoe, runner
  running shoe, jogging shoe, runner
  trail shoe, trail runner, trail running shoe
  wellies, wellington, welly, wellington boot, rubber boot, gumboot, rain boot, gum boot
  hiking boot, walking boot, mountain boot, trekking boot
  slip on, slipon
  slipper, house shoe
  flip flop, sandal
  kettle, water boiler
  french press, cafetiere, coffee press, plunger
  moka pot, stovetop espresso, stove top espresso, coffee maker, espresso maker
  pour over, coffee dripper, drip coffee
  casserole, dutch oven, cocotte, stew pot
  frying pan, skillet, fry pan, frypan
  stockpot, stock pot, soup pot
  saucepan, sauce pan
  mug, cup
  cutlery, silverware, flatware
  tumbler, drinking glass, water glass
  carafe, decanter, pitcher
  dinner set, dinner service, dinnerware, crockery, tableware set
  plate, dish
  tea towel, dish towel, dish cloth, kitchen towel, dishcloth
  cake stand, cake plate
  mill, grinder
  side table, end table, coffee table, bedside table, nightstand, occasional table
  bookcase, bookshelf, shelving, shelf unit, bookshelves
  armchair, easy chair, lounge chair
  pendant, pendant light, ceiling light, ceiling lamp, hanging lamp
  floor lamp, standing lamp, standard lamp
  wall lamp, wall light, sconce
  desk lamp, reading lamp, task lamp, work lamp
  string light, fairy light, festoon light, light chain
  cushion, pillow, throw pillow
  throw, blanket, plaid
  rug, carpet
  bedding, bed linen, bed sheet, duvet cover, bedlinen, bedclothes, quilt cover
  towel, bath sheet
  bath mat, bathroom rug, shower mat
  planter, plant pot, flower pot, flowerpot, plantpot
  candlestick, candle holder, candleholder
  house plant, houseplant, potted plant, indoor plant
  clock, timepiece
  basket, hamper
  headphone, headset, can
  earbud, earphone, in ear headphone, ear bud, ear pod, airpod
  speaker, loudspeaker, boombox
  turntable, record player, vinyl player, gramophone, deck
  radio, wireless set, tuner
  microphone, mic
  ssd, hard drive, hard disk, solid state drive, external drive, external storage, portable drive
  power bank, powerbank, portable charger, battery pack, mobile charger, phone charger
  hub, docking station, dock, port replicator, usb adapter
  fitness watch, smartwatch, smart watch, fitness tracker, sports watch, activity tracker
  webcam, web cam, web camera, video camera
  reader, e reader, ereader, ebook reader, e book reader, ebook, kindle
  instant camera, polaroid
  action camera, action cam, sports camera, gopro
  binocular, field glasses
  desk mat, desk pad, mouse pad, mouse mat, mousepad
  laptop stand, notebook stand, laptop riser
  tent, shelter
  sleeping mat, camping mat, sleeping pad, roll mat, air mattress, camping mattress
  backpack, rucksack, knapsack, back pack
  day pack, daypack, day bag
  duffel, duffle, holdall, weekend bag, travel bag, weekender, overnight bag, gym bag
  hip pack, fanny pack, bum bag, waist bag, belt bag, waist pack, crossbody bag
  dry bag, waterproof bag, drybag
  headlamp, head torch, headtorch, head lamp, torch, flashlight
  lantern, hurricane lamp, oil lamp
  insulated bottle, thermos, vacuum flask, flask, thermos flask, water bottle, drink bottle, vacuum bottle
  camp stove, camping stove, gas stove, camping cooker, gas cooker, stove
  pocket knife, penknife, pen knife, jack knife, swiss army knife, jackknife
  camp chair, camping chair, folding chair, deckchair, deck chair
  tarp, tarpaulin
  cook set, cookset, mess kit, camping pot
  coffee bean, whole bean
  pasta, spaghetti, noodle
  jam, preserve, marmalade, conserve
  hot chocolate, drinking chocolate, cocoa
  chocolate box, box of chocolate, praline, chocolate, bonbon
  granola, muesli, cereal
  chilli, chili, chile
  hot sauce, chilli sauce, chili sauce
  tomato sauce, passata, pasta sauce, marinara
  planner, diary, agenda, organiser, organizer
  notebook, journal, notepad
  letter set, writing paper, stationery set, letter paper, writing set
  washi tape, paper tape, masking tape, decorative tape
  coloured pencil, colored pencil, colour pencil, color pencil, crayon, colouring pencil
  watercolour, watercolor, water colour, paint, aquarelle
  novel, fiction book, story book
  cookbook, cook book, recipe book, cookery book
  grey, gray
  colour, color
  aluminium, aluminum
  wool, woollen, woolen
  water resistant, waterproof, rainproof
  eco, recycled
  present, gift
  bluetooth, wireless, cordless
  discount, sale, offer, reduced
  noise cancelling, noise canceling, anc
  jewelry, jewellery
  duvet, comforter, quilt
  bathrobe, dressing gown
  curtain, drape
  bin, trash can, rubbish bin
  tap, faucet
  nappy, diaper
  lorry, truck
  pram, stroller, pushchair
`);

/** What else answers those who ask for the first of a row: kinds of it, and what stands in for it. */
export const RELATED: string[][] = rows(`
  raincoat, parka
  shoe, trainer, runner, boot, loafer, slip on, high top, sandal, espadrille, slipper, brogue, clog
  sneaker, high top, slip on, running shoe, trail shoe
  trainer, high top, slip on, running shoe
  boot, welly
  hat, beanie, cap, bucket hat
  cap, hat
  jacket, parka, raincoat, coat
  coat, parka, jacket
  trouser, jean, chino, shorts
  top, tee, shirt, polo, sweater, hoodie, long sleeve
  t shirt, long sleeve, polo
  shirt, polo
  sweater, cardigan, fleece, hoodie
  jumper, cardigan, fleece, hoodie
  knitwear, sweater, cardigan, beanie, scarf
  underwear, sock
  luggage, duffel, backpack
  suitcase, duffel
  bag, backpack, duffel, tote, hip pack, day pack, dry bag
  backpack, day pack
  handbag, tote
  cookware, pan, pot, saucepan, casserole, wok
  pan, wok, saucepan, casserole
  pot, casserole, stockpot, saucepan
  glass, tumbler, wine glasses, carafe
  crockery, plate, bowl, mug
  coffee maker, french press, moka pot, pour over
  coffee machine, moka pot, french press
  cafetiere, pour over
  light, lamp, lantern
  lamp, light, lantern
  seat, chair, stool, bench, armchair
  chair, armchair, stool
  storage, basket, bookcase
  shelf, bookcase
  vase, planter
  plant, planter
  headphone, earbud
  earphone, headphone
  charger, power bank
  bed, bedding
  bathroom, bath mat, towel
  music, speaker, headphone, turntable, radio
  stereo, speaker, turntable
  torch, lantern
  camping, tent, sleeping bag, camp
  shelter, tarp
  picnic, basket, blanket
  chocolate, cocoa, praline
  sweet, chocolate, praline, honey
  tea, matcha
  spread, jam, honey
  rice, risotto
  risotto, carnaroli
  condiment, sauce, salt
  diary, notebook
  pen, ink
  book, novel, cookbook, guide
  novel, fiction
  thriller, mystery
  crime, thriller, mystery
  art, watercolours, pencil
  red, crimson, wine, burgundy, oxblood, brick, tomato, cherry, scarlet, rust, ember
  blue, navy, sky, petrol, midnight, marine, lake, teal, indigo
  green, moss, sage, olive, pine, forest, celadon, mint, bottle green
  white, chalk, milk, ecru, pearl, snow, ivory, cream
  black, soot, ink, midnight
  grey, slate, graphite, charcoal, stone, mist, zinc, silver
  brown, tan, conker, walnut, chocolate, camel, tortoise
  beige, sand, oatmeal, oat, ecru, flax, cream, natural
  yellow, sun, amber, mustard
  orange, amber, apricot, rust, terracotta, coral
  pink, rose, coral
  purple, plum, violet
  gold, brass
  wooden, wood, oak, walnut, beech, ash, cherry
  wood, oak, walnut, beech, ash, cherry, wooden
  metal, steel, brass, copper, aluminium
  wool, merino, lambswool
  rain, waterproof
  winter, warm
`);
