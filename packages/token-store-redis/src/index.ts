export type { EncryptionKey } from "./encryption-keys.ts";
export type { RedisClient } from "./redis-commands.ts";
export { type RedisTokenStore, redisTokenStore, type RedisTokenStoreOptions } from "./redis-token-store.ts";
