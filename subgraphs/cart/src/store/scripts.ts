import { PRELUDE } from './prelude';

/** The changes of carts: each one script, which answers ['OK', id, the hash] or [why not]. */
export const SCRIPTS = {
  cartRead: `
    local id = resolve()
    return id and answer(id) or missing()`,

  cartCreate: `
    local id = create()
    changed(id)
    return answer(id)`,

  // Checks before it makes anything: a refusal leaves no cart behind.
  cartAdd: `
    local id = resolve()
    if not id and not mayCreate() then return missing() end
    local list, bySku, last = lines(id)
    local line = bySku[a.sku] or { sku = a.sku, id = a.newLineId, position = last + 1, quantity = 0 }
    local quantity = line.quantity + a.quantity
    if quantity > a.most then return { 'TOO_MANY' } end
    if not bySku[a.sku] and #list >= a.mostLines then return { 'TOO_MANY_LINES' } end
    if a.available and quantity > a.available then return { 'NOT_ENOUGH' } end
    id = id or createOwn()
    line.quantity, line.lowered = quantity, false
    put(id, line)
    redis.call('HSET', cart(id), 'added:' .. a.sku, a.added)
    changed(id)
    return answer(id)`,

  // Each as far as line, stock and cart have room for it: answers also how many of each were added, by place in the list.
  cartAddAll: `
    local id = resolve()
    if not id and not mayCreate() then return missing() end
    local list, bySku, last = lines(id)
    local count, added, total = #list, {}, 0
    for i, item in ipairs(a.items) do
      local line = bySku[item.sku] or { sku = item.sku, id = item.newLineId, position = last + 1, quantity = 0 }
      local most = math.min(a.most, item.available or a.most)
      local more = math.max(0, math.min(item.quantity, most - line.quantity))
      if not bySku[item.sku] and count >= a.mostLines then more = 0 end
      added[i], total = more, total + more
      if more > 0 then
        id = id or createOwn()
        if not bySku[item.sku] then count, last = count + 1, last + 1 end
        line.quantity = line.quantity + more
        put(id, line)
        redis.call('HSET', cart(id), 'added:' .. item.sku, item.added)
      end
    end
    if total == 0 then return { 'NOTHING', '', {}, added } end
    changed(id)
    return { 'OK', id, redis.call('HGETALL', cart(id)), added }`,

  cartUpdate: `
    local id = resolve()
    if not id then return missing() end
    for _, line in ipairs((lines(id))) do
      if line.id == a.line then
        if a.quantity == line.quantity and not line.lowered then return answer(id) end
        if a.available and a.quantity > a.available then return { 'NOT_ENOUGH' } end
        line.quantity, line.lowered = a.quantity, false
        if a.quantity == 0 then drop(id, line) else put(id, line) end
        changed(id)
        return answer(id)
      end
    end
    return { 'NO_LINE' }`,

  cartClear: `
    local id = resolve()
    if not id then return missing() end
    local list = lines(id)
    for _, line in ipairs(list) do drop(id, line) end
    if #list > 0 then changed(id) end
    return answer(id)`,

  // Sets fields to what is given and removes those that are not; the same again changes nothing.
  cartSet: `
    local id = resolve()
    if not id and not mayCreate() then return missing() end
    id = id or createOwn()
    local touched = false
    for _, field in ipairs(a.fields) do
      local value = a.values[field]
      if (get(id, field) or nil) ~= value then
        touched = true
        if value then redis.call('HSET', cart(id), field, value) else redis.call('HDEL', cart(id), field) end
      end
    end
    if touched then changed(id) end
    return answer(id)`,

  cartApply: `
    local id = resolve()
    if not id and not mayCreate() then return missing() end
    local list, has = codes(id)
    if has[a.code] then return answer(id) end
    if #list >= a.mostCodes then return { 'TOO_MANY_CODES' } end
    id = id or createOwn()
    list[#list + 1] = a.code
    putCodes(id, list)
    changed(id)
    return answer(id)`,

  cartUnapply: `
    local id = resolve()
    if not id then return missing() end
    local list, has = codes(id)
    if not has[a.code] then return { 'NO_CODE' } end
    local others = {}
    for _, code in ipairs(list) do if code ~= a.code then others[#others + 1] = code end end
    putCodes(id, others)
    changed(id)
    return answer(id)`,

  cartJoin: `
    local did = joinGuest()
    if a.cart and exists(a.cart) then did = join(a.user, a.cart) or did end
    return { did and 'JOINED' or 'NOTHING' }`,

  cartForget: `
    local id = redis.call('GET', of('user', a.user))
    if id and get(id, 'user') == a.user then redis.call('DEL', cart(id), seen(id)) end
    redis.call('DEL', of('user', a.user))
    return { 'DONE' }`,

  // The effect and the event's id in one step; a cart that joined another since is followed. Codes that were used go too.
  cartTake: `
    local id = exists(a.cart) and a.cart or redis.call('GET', joined(a.cart))
    if not id or not exists(id) then return { 'NO_CART' } end
    if redis.call('ZSCORE', seen(id), a.event) then return { 'SEEN' } end
    redis.call('ZADD', seen(id), a.now, a.event)
    redis.call('ZREMRANGEBYSCORE', seen(id), '-inf', a.now - a.ttl)
    local _, bySku = lines(id)
    local touched = false
    for _, ordered in ipairs(a.lines) do
      local line = bySku[ordered.sku]
      if line then
        line.quantity, line.lowered = line.quantity - ordered.quantity, false
        if line.quantity > 0 then put(id, line) else drop(id, line) end
        touched = true
      end
    end
    local rest, used = {}, {}
    for _, code in ipairs(a.codes) do used[code] = true end
    local list = codes(id)
    for _, code in ipairs(list) do if not used[code] then rest[#rest + 1] = code end end
    if #rest < #list then
      putCodes(id, rest)
      touched = true
    end
    if touched then changed(id) else keep(id) end
    return answer(id)`,
} as const;

export type ScriptName = keyof typeof SCRIPTS;

/** A script as Redis gets it. */
export const scriptText = (name: ScriptName): string => `${PRELUDE}\n${SCRIPTS[name]}`;

/**
 * Keeps variants at the newest version of their product: VERSION TEXT under `variant:SKU`. An older version changes
 * nothing. A whole product names all its variants; one that it named before and does not now is kept as "null".
 */
export const KEEP_VARIANTS = `
local prefix, a = KEYS[1], cjson.decode(ARGV[1])
local function keep(sku, text)
  local key = prefix .. 'variant:' .. sku
  local held = redis.call('GET', key)
  if held and tonumber(string.match(held, '^%d+')) > a.version then return end
  redis.call('SET', key, string.format('%d %s', a.version, text))
end
if a.productId then
  local key = prefix .. 'product:' .. a.productId
  local held = redis.call('GET', key)
  local before = held and cjson.decode(held) or { version = 0, skus = {} }
  if before.version > a.version then return 0 end
  local skus, now = {}, {}
  for _, variant in ipairs(a.variants) do skus[#skus + 1], now[variant.sku] = variant.sku, true end
  for _, sku in ipairs(before.skus) do if not now[sku] then keep(sku, 'null') end end
  redis.call('SET', key, cjson.encode({ version = a.version, skus = skus }))
end
for _, variant in ipairs(a.variants) do keep(variant.sku, variant.text) end
return 1
`;
