/**
 * What every script begins with (Lua 5.1 in Redis): KEYS[1] is the prefix of all keys, ARGV[1] the arguments as JSON. A
 * script runs alone, so whatever it does is one step.
 *
 * Keys: `cart:ID` a hash, with a field `line:SKU` (what is bought) and `added:SKU` (the variant as it was then) for each
 * line, and the coupons under `codes`; `of:user:ID` and `of:guest:ID` name an own cart; `joined:ID` names the cart that another became a part of;
 * `seen:ID` the events whose effect the cart has, by time. All of them expire with their cart.
 */
export const PRELUDE = `
local prefix, a = KEYS[1], cjson.decode(ARGV[1])
local function cart(id) return prefix .. 'cart:' .. id end
local function seen(id) return prefix .. 'seen:' .. id end
local function joined(id) return prefix .. 'joined:' .. id end
local function of(kind, holder) return prefix .. 'of:' .. kind .. ':' .. holder end
local function exists(id) return redis.call('EXISTS', cart(id)) == 1 end
local function get(id, field) return redis.call('HGET', cart(id), field) end

-- The cart's time begins anew, and that of all that belongs to it.
local function keep(id)
  redis.call('PEXPIRE', cart(id), a.ttl)
  redis.call('PEXPIRE', seen(id), a.ttl)
  for _, kind in ipairs({ 'user', 'guest' }) do
    local holder = get(id, kind)
    if holder then redis.call('PEXPIRE', of(kind, holder), a.ttl) end
  end
end

local function changed(id)
  redis.call('HINCRBY', cart(id), 'version', 1)
  redis.call('HSET', cart(id), 'updatedAt', a.now)
  keep(id)
end

local function own(kind, holder)
  local id = holder and redis.call('GET', of(kind, holder))
  return id and exists(id) and id or nil
end

-- The lines in their order, the same by sku, and the place of the last.
local function lines(id)
  local list, bySku = {}, {}
  local all = id and redis.call('HGETALL', cart(id)) or {}
  for i = 1, #all, 2 do
    local sku = string.match(all[i], '^line:(.*)$')
    if sku then
      local line = cjson.decode(all[i + 1])
      line.sku = sku
      list[#list + 1], bySku[sku] = line, line
    end
  end
  table.sort(list, function(x, y) return x.position < y.position end)
  return list, bySku, #list > 0 and list[#list].position or 0
end

local function put(id, line)
  local stored = { id = line.id, quantity = line.quantity, position = line.position, lowered = line.lowered }
  redis.call('HSET', cart(id), 'line:' .. line.sku, cjson.encode(stored))
end

local function drop(id, line) redis.call('HDEL', cart(id), 'line:' .. line.sku, 'added:' .. line.sku) end

-- The coupons, as they were entered. A code has no spaces.
local function codes(id)
  local list, has = {}, {}
  for code in string.gmatch(id and get(id, 'codes') or '', '%S+') do
    list[#list + 1], has[code] = code, true
  end
  return list, has
end

local function putCodes(id, list)
  if #list > 0 then redis.call('HSET', cart(id), 'codes', table.concat(list, ' '))
  else redis.call('HDEL', cart(id), 'codes') end
end

-- Those of both, the second cart's first, while there is room.
local function mergeCodes(from, to)
  local list, has = codes(to)
  local before = #list
  for _, code in ipairs((codes(from))) do
    if not has[code] and #list < a.mostCodes then list[#list + 1] = code end
  end
  putCodes(to, list)
  return #list > before
end

-- Fields that go together: those of the second cart win when it has the first of them.
local function inherit(from, to, fields)
  if get(to, fields[1]) or not get(from, fields[1]) then return false end
  for _, field in ipairs(fields) do
    local value = get(from, field)
    if value then redis.call('HSET', cart(to), field, value) end
  end
  return true
end

-- All of one cart goes into another: quantities add up to the limit, new lines come last while there is room.
local function merge(from, to)
  local list, bySku, last = lines(to)
  local count, touched = #list, false
  for _, line in ipairs((lines(from))) do
    local mine = bySku[line.sku]
    if mine then
      local sum = mine.quantity + line.quantity
      mine.lowered = mine.lowered or line.lowered or sum > a.most
      mine.quantity = math.min(sum, a.most)
      put(to, mine)
      touched = true
    elseif count < a.mostLines then
      count, last = count + 1, last + 1
      line.position = last
      put(to, line)
      redis.call('HSET', cart(to), 'added:' .. line.sku, get(from, 'added:' .. line.sku))
      touched = true
    end
  end
  touched = inherit(from, to, { 'country', 'region', 'postalCode' }) or touched
  touched = inherit(from, to, { 'option' }) or touched
  touched = mergeCodes(from, to) or touched
  redis.call('ZUNIONSTORE', seen(to), 2, seen(to), seen(from), 'AGGREGATE', 'MAX')
  redis.call('SET', joined(from), to, 'PX', a.ttl)
  redis.call('DEL', cart(from), seen(from))
  if touched then changed(to) else keep(to) end
end

-- A cart of no account becomes a part of the account's, or the account's itself when it has none: then its content, and
-- so its version, stays. Answers whether it did.
local function join(user, from)
  if get(from, 'user') then return false end
  local guest, to = get(from, 'guest'), own('user', user)
  if guest and redis.call('GET', of('guest', guest)) == from then redis.call('DEL', of('guest', guest)) end
  if to then merge(from, to) return true end
  redis.call('HDEL', cart(from), 'guest')
  redis.call('HSET', cart(from), 'user', user)
  redis.call('SET', of('user', user), from)
  keep(from)
  return true
end

local function joinGuest()
  local guests = a.user and a.guest and own('guest', a.guest)
  return guests and join(a.user, guests) or false
end

-- The cart that is meant: the one named, if the caller may use it, or the caller's own; nil when there is none.
local function resolve()
  joinGuest()
  if not a.cart then
    if a.user then return own('user', a.user) end
    return own('guest', a.guest)
  end
  local id = a.cart
  if not exists(id) then
    id = redis.call('GET', joined(id)) -- an account's: the rule below lets nobody else in
    if not (id and exists(id)) then return nil end
  end
  local user = get(id, 'user')
  if user and user ~= a.user then return nil end
  return id
end

local function missing() return { (a.cart or a.user or a.guest) and 'NO_CART' or 'NO_OWN_CART' } end
local function mayCreate() return not a.cart and (a.user or a.guest) end

local function create(kind)
  redis.call('HSET', cart(a.newId), 'version', 0, 'updatedAt', a.now)
  if kind then
    redis.call('HSET', cart(a.newId), kind, a[kind])
    redis.call('SET', of(kind, a[kind]), a.newId)
  end
  return a.newId
end
local function createOwn() return create(a.user and 'user' or 'guest') end

local function answer(id) return { 'OK', id, redis.call('HGETALL', cart(id)) } end
`;
