import { createHash } from "node:crypto";

/** A Lua script, which Redis runs as one step, and its digest, by which Redis remembers it. */
export interface Script {
  readonly source: string;
  readonly sha: string;
}

const script = (source: string): Script => ({ source, sha: createHash("sha1").update(source).digest("hex") });

/*
 * All keys of an identity have the same hash tag: {token}, a hash of v (sealed value), f (the token's fingerprint) and g
 * (its generation); {lease}, "owner:generation"; {failure}, "generation:isForAll:sealed reason"; {since}, the generation
 * up to which tokens were invalidated. A key of the wrong type, or without an end, is nobody of ours, and is deleted.
 *
 * Generations are the server's time in milliseconds, or one more than any that is there: they grow even if Redis forgets
 * them. They stay below 2^53, so that Lua's numbers hold them.
 */
const COMMON = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local function text(number) return string.format('%.0f', number) end
local function get(key)
  local value = redis.pcall('GET', key)
  if type(value) == 'string' and redis.call('PTTL', key) >= 0 then return value end
  if value then redis.call('DEL', key) end
  return nil
end
-- Gives back the lease of owner ARGV[1]: that of generation ARGV[2], or any if that is empty.
local function release(key)
  local owner, generation = string.match(get(key) or '', '^(.*):(%d+)$')
  local isOwn = owner == ARGV[1] and (ARGV[2] == '' or ARGV[2] == generation)
  if isOwn then redis.call('DEL', key) end
  return isOwn
end
local function token(key)
  local fields = redis.pcall('HMGET', key, 'v', 'f', 'g')
  local left = redis.call('PTTL', key)
  if fields.err or (left == -1) then redis.call('DEL', key) return nil end
  if not (fields[1] and fields[2] and tonumber(fields[3])) then return nil end
  return { v = fields[1], f = fields[2], g = tonumber(fields[3]), left = left }
end
`;

/**
 * KEYS token, lease, failure, since. ARGV owner, lease in ms, fingerprint that will not do, whether it was rejected, least
 * ms left, value that could not be read, generation awaited.
 */
export const CLAIM = script(`${COMMON}
local held = token(KEYS[1])
if held and (held.v == ARGV[6] or (held.f == ARGV[3] and ARGV[4] == '1')) then
  redis.call('DEL', KEYS[1])
elseif held and held.f ~= ARGV[3] and held.left >= tonumber(ARGV[5]) then
  return { 'token', held.v, held.f, text(held.g), held.left, text(now) }
end
local failure = get(KEYS[3])
if failure == ARGV[6] then redis.call('DEL', KEYS[3]) failure = nil end
if failure then
  local generation, all, reason = string.match(failure, '^(%d+):([01]):(.*)$')
  if all == '1' or (generation and generation == ARGV[7]) then
    return { 'refusal', failure, reason, all, redis.call('PTTL', KEYS[3]), text(now) }
  end
end
local lease = get(KEYS[2])
local taken = lease and string.match(lease, ':(%d+)$')
if taken then return { 'busy', taken, redis.call('PTTL', KEYS[2]), text(now) } end
local since = tonumber(get(KEYS[4])) or 0
local generation = math.max(now, since + 1, held and held.g < now + 86400000 and held.g + 1 or 0)
redis.call('SET', KEYS[2], ARGV[1] .. ':' .. text(generation), 'PX', ARGV[2])
return { 'lease', text(generation), text(now) }
`);

/**
 * KEYS as above. ARGV owner, generation ("" without a lease: then the mint's age tells it), age in ms, sealed value,
 * fingerprint, ms left (0: store nothing), channel, tag, time after which nothing is stored ("" for none).
 */
export const KEEP = script(`${COMMON}
local generation = tonumber(ARGV[2]) or (now - tonumber(ARGV[3]))
release(KEYS[2])
if generation <= (tonumber(get(KEYS[4])) or 0) then return false end
local held = token(KEYS[1])
local isLate = now > (tonumber(ARGV[9]) or now)
if tonumber(ARGV[6]) > 0 and not isLate and not (held and held.g > generation) then
  redis.call('DEL', KEYS[1], KEYS[3])
  redis.call('HSET', KEYS[1], 'v', ARGV[4], 'f', ARGV[5], 'g', text(generation))
  redis.call('PEXPIRE', KEYS[1], ARGV[6])
end
redis.call('PUBLISH', ARGV[7], ARGV[8] .. ':')
return text(generation)
`);

/** KEYS as above. ARGV owner, generation, whether it holds for all, sealed reason, ms it holds, channel, tag. */
export const FAIL = script(`${COMMON}
local isOwner = release(KEYS[2])
if isOwner or ARGV[3] == '1' then
  redis.call('SET', KEYS[3], (ARGV[2] == '' and '0' or ARGV[2]) .. ':' .. ARGV[3] .. ':' .. ARGV[4], 'PX', ARGV[5])
  redis.call('PUBLISH', ARGV[6], ARGV[7] .. ':')
end
return 1
`);

/** KEYS lease. ARGV owner, generation. */
export const RELEASE = script(`${COMMON}
return release(KEYS[1]) and 1 or 0
`);

/** KEYS as above. ARGV ms to remember it, channel, tag. */
export const INVALIDATE = script(`${COMMON}
local held = token(KEYS[1])
local lease = tonumber(string.match(get(KEYS[2]) or '', ':(%d+)$'))
local since = math.max(now, held and held.g or 0, lease or 0, tonumber(get(KEYS[4])) or 0)
redis.call('DEL', KEYS[1], KEYS[2])
redis.call('SET', KEYS[4], text(since), 'PX', ARGV[1])
redis.call('PUBLISH', ARGV[2], ARGV[3] .. ':' .. text(since))
return text(since)
`);

/** KEYS token. */
export const READ = script(`${COMMON}
local held = token(KEYS[1])
return held and { held.v, held.f, text(held.g), held.left, text(now) } or false
`);

/** KEYS token. */
export const DELETE = script(`return redis.call('DEL', KEYS[1])`);

/** KEYS any. */
export const GET = script(`${COMMON}
local value = get(KEYS[1])
return value and { value, redis.call('PTTL', KEYS[1]) } or false
`);

/** KEYS any. ARGV value, ms it lives. */
export const SET = script(`return redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])`);
