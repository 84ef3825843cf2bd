/** What travels in every case, so that all subjects do the same work. */
export const TOKEN = "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.bench.signature";

export const tokenBody = JSON.stringify({ access_token: TOKEN, token_type: "Bearer", expires_in: 86_400 });

export const thing = {
  id: "0b5f2c9e-4d1a-4f63-9a57-2f1c7be0a911",
  name: "Travel",
  limit: { value: 50_000, currency: "EUR" },
};

/** A JSON answer of about so many bytes. */
export function answerOf(bytes: number): string {
  const base = JSON.stringify(thing);
  if (bytes <= base.length) return base;
  const items = Array.from({ length: Math.ceil(bytes / (base.length + 1)) }, () => thing);
  return JSON.stringify({ ...thing, items });
}

/** What a POST sends. */
export const order = {
  organizationId: thing.id,
  label: "Travel",
  limit: { value: 50_000, currency: "EUR" },
  tags: ["a", "b"],
};
