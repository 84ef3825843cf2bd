import { child, isObject, textOf, type JsonObject } from "../spec/json.ts";
import { differences } from "./compare-operation.ts";
import { emptyNode, type Node } from "./node.ts";
import { placeOf } from "./place.ts";
import { isSame } from "./same.ts";

/** Compares what concerns a whole document and no operation in particular. */
export function compareDocument(old: JsonObject, new_: JsonObject): Node {
  const node = emptyNode();
  const about = differences(child(old, "info"), child(new_, "info"), ["title", "summary", "description", "version"]);
  if (about.length > 0) {
    const place = placeOf("the API", "info");
    node.findings.push({ rule: "documentation-changed", place, detail: about.join(", ") });
  }
  const [was, is] = [urlsOf(old), urlsOf(new_)];
  if (was !== is) {
    node.findings.push({ rule: "server-changed", place: placeOf("the list of servers", "servers"), detail: is });
  }
  compareSchemes(node, schemesOf(old), schemesOf(new_));
  return node;
}

function urlsOf(document: JsonObject): string {
  const servers = Array.isArray(document["servers"]) ? document["servers"] : [];
  return servers.map((server) => (isObject(server) ? `\`${textOf(server, "url")}\`` : "")).join(", ");
}

function schemesOf(document: JsonObject): JsonObject {
  return child(child(document, "components"), "securitySchemes");
}

/** Schemes come and go with the operations that name them; here only those that stay are looked at. */
function compareSchemes(node: Node, old: JsonObject, new_: JsonObject): void {
  for (const [name, scheme] of Object.entries(old)) {
    const successor = new_[name];
    if (!isObject(scheme) || !isObject(successor)) continue;
    const place = placeOf(`security scheme \`${name}\``, "components", "securitySchemes", name);
    const changed = differences(scheme, successor, ["type", "scheme", "in", "name"]);
    if (changed.length > 0) node.findings.push({ rule: "security-scheme-changed", place, detail: changed.join(", ") });
    if (["flows", "openIdConnectUrl"].some((key) => !isSame(scheme[key], successor[key]))) {
      node.findings.push({ rule: "security-scheme-address-changed", place, detail: "" });
    }
  }
}
