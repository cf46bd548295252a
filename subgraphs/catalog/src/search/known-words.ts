const list = (text: string) => text.trim().split(/\s+/);

/** Words that say nothing about what is wanted. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  list(`a an and any are as at be best by buy cheap for from good great i im in is it like looking me my need new nice of
  on or our please shop some that the their this to want with without you your men mens man women womens woman unisex
  online under over price size colour color pair`),
);

/** Colours: what shops call them. */
const COLOUR_WORDS: ReadonlySet<string> = new Set(
  list(`amber apricot aqua beige black blue bronze brown burgundy camel charcoal cherry chocolate coral cream crimson
  ecru emerald fuchsia gold golden graphite gray green grey indigo ivory khaki lavender lilac magenta maroon mauve mint
  moss mustard navy oatmeal ochre olive orange oxblood peach petrol pink plum purple red rose rust sage sand scarlet
  silver slate tan taupe teal terracotta turquoise violet white wine yellow`),
);

/** Sizes in letters. */
const SIZE_WORDS: ReadonlySet<string> = new Set(list('xxs xs s m l xl xxl xxxl small medium large xlarge'));

/** How things are packed, and whom and what they are given for. */
const OCCASION_WORDS = list(`set pack pair box tin piece collection kit mum mom dad mother father sister brother friend
  wife husband girlfriend boyfriend grandma grandpa him her birthday christmas xmas anniversary housewarming`);

/** Words that a list is not left empty for, in the singular. */
export const SOFT_WORDS: ReadonlySet<string> = new Set([...COLOUR_WORDS, ...SIZE_WORDS, ...OCCASION_WORDS]);

/**
 * Things, beings and makers that words are about: a query that names one is about it, so where a shop has none, products
 * that only mention it or are spelt like it are no answer.
 */
const OTHERS = list(`
  android animal aquarium baby ball barbie basketball bike bicycle bird boat cable calculator canoe car caravan cat cello
  charger chicken console cow dog doll drill drone drum dslr engine fish fishing flute football gaming goldfish golf
  guitar hamster hiace horse infant ipad iphone iron kayak kid kindle kitten lego macbook moped motorbike motorcycle
  nintendo nursery pet piano pistol playstation pony printer projector puppy rabbit rifle rugby samsung saxophone scooter
  skateboard ski snowboard surf surfboard tennis toddler toner tractor trampoline trombone truck trumpet tuba tv
  television tyre tire van vehicle violin xbox xylophone yoga adidas nike puma apple sony ikea dyson bosch gucci prada
  rolex makita philips lenovo dell canon nikon gopro fitbit garmin toyota ford bmw chess poker weapon gun motor wedding`);

/** Kinds of things that shops sell. Named alone they mean themselves, and are not taken for another word misspelt. */
const KINDS = list(`
  accordion aftershave antenna anvil appliance aspirin axe ballet balloon bandage banjo barbecue bathtub battery bed beer
  bib biscuit blazer blender blinds blowtorch bookmark bra bracelet brick briefcase broom brush bucket bulb bulldozer
  bunk burger butter cabinet cactus cage cake calendar camcorder canvas card casket catheter ceiling cement cereal chain
  chainsaw champagne chandelier cheese chew cigar cigarette clamp clay cleaner clipper compost condom conditioner cooker cooler
  corset cosmetics cot couch cradle crane crayon cream crib crisps crutch cutter cushion deodorant detergent diamond
  diaper dishwasher door doorbell drawer dress dresser dryer dumbbell duvet earring easel eggs envelope
  eyeliner faucet fence fertiliser fertilizer fireplace fireworks flag flashlight flour flower foil fork foundation freezer fridge fruit
  fungicide furnace garage garland generator glitter globe glue goggles gold grass gravel grill guitar gum hairdryer
  hammer handbag handcuffs hairbrush heater hedge helmet hinge hoe hoover hose icecream incense insulin jacuzzi jewellery
  jewelry keyring kilt kite knickers ladder laminator laptop laser latch lawn lawnmower leash lego lingerie lipstick lock
  loom lotion lounger luggage makeup manure marble mascara mask mattress meat medicine metronome microscope microwave
  milk mixer modem monitor mop mower nail nappy nappies necklace needle nightgown noodles nut oar oven paddle paint
  painting paintbrush pajamas panties parachute parasol pacifier passport pastry perfume phone pillow pills pipe pizza
  plank plaster plug plumbing polish pool popcorn pot pottery pram processor pushchair puzzle pyjamas racket radiator
  rake razor refrigerator remote ring robot rocket rod roof rope router rowing ruler safe sail sandpaper sanitizer sari
  sausage saw scalpel scanner scissors screen screw screwdriver seed sewing shampoo shaver shed shovel shower shutter
  sink skate skates skeleton skirt sled sleigh slide smartphone soap sofa solarium spade spanner spark spectacles sponge
  spray stapler statue stereo steroid stethoscope stove strap string stroller sugar suit suitcase sunscreen swing sword
  syringe tablecloth tablet tampon tank tap telephone telescope tequila thermostat thread tie tights tiles tobacco toilet
  tool toothbrush toothpaste toothpick toy trailer train tray treadmill tree trolley trowel tuxedo typewriter ukulele
  umbrella underwear vacuum vaccine valve varnish vegetable videogame vinegar vitamin vodka waffle wallpaper wallet
  wardrobe washer washing wax weed wheel wheelchair whiskey whisky whistle wig window wine wire wrench yarn yoghurt
  zipper zither`);

/** Words that must be met by a product itself, never by a mention or by a word that is spelt alike. */
export const KNOWN_THINGS: ReadonlySet<string> = new Set([...OTHERS, ...KINDS]);

/** Of those, the ones that say whom or what a thing is for: "dog bowl" is no bowl for people. */
export const NEVER_DROPPED: ReadonlySet<string> = new Set(OTHERS);
