import type { Answers } from "./answers.ts";

/** How tokens are asked for, as rows of a table. */
export function authenticationRows({ baseUrl, tokenUrl, body, parameters, scope, audience }: Answers): string {
  const values: Record<string, string | undefined> = { grant_type: "client_credentials", scope, audience };
  const sent = parameters.map((one) => (values[one] ? `\`${one}=${values[one]}\`` : `\`${one}\``)).join(", ");
  return [
    `| token request | \`POST ${tokenUrl}\` |`,
    `| ${body === "json" ? "JSON" : "form"} body | ${sent} |`,
    `| API | \`${baseUrl}\` |`,
  ].join("\n");
}

/** The options that this vendor gives a default or a variable. */
export function optionLines({ name, baseUrl, tokenUrl, scope, audience, parameters }: Answers): string {
  const prefix = name.toUpperCase();
  const row = (option: string, variable: string, fallback: string) =>
    `| ${option} | ${variable} | ${fallback && `\`${fallback}\``} |`;
  const rows = [
    row("`clientId`, `clientSecret`", `\`${prefix}_CLIENT_ID\`, \`${prefix}_CLIENT_SECRET\``, ""),
    row("`token`, in place of both", `\`${prefix}_TOKEN\``, ""),
    parameters.includes("organization") ? row("`organization`", `\`${prefix}_ORGANIZATION\``, "") : "",
    row("`baseUrl`", `\`${prefix}_BASE_URL\``, baseUrl),
    row("`tokenUrl`", `\`${prefix}_TOKEN_URL\``, tokenUrl),
    scope ? row("`scope`", "", scope) : "",
    audience ? row("`audience`", "", audience) : "",
  ];
  return ["| option | environment | default |", "|---|---|---|", ...rows.filter(Boolean)].join("\n");
}
