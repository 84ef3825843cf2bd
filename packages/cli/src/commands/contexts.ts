import { resolve } from "../spec/references.ts";

/** The data sets of Oleria that its specification names. */
export function contextsIn(document: object): readonly string[] {
  const [schema] = resolve<{ "x-extensible-enum"?: readonly string[] }>(
    document,
    "#/components/schemas/DownloadContext",
  );
  return schema["x-extensible-enum"] ?? [];
}
