import { IncomingMessage, ServerResponse, type RequestListener } from "node:http";
import { Socket } from "node:net";

/** A form handed to a server that runs in this process. */
export interface InProcessForm {
  readonly url: string;
  readonly form: Readonly<Record<string, string>>;
}

/** Has a Node request listener answer a POST that never was on a wire; `prepare` sees the request before it is handled. */
export function inProcess(
  listener: RequestListener,
  { url, form }: InProcessForm,
  prepare: (incoming: IncomingMessage) => void,
): Promise<{ status: number; body: string }> {
  const body = new URLSearchParams(form).toString();
  const incoming = new IncomingMessage(new Socket());
  const headers = {
    host: "127.0.0.1",
    accept: "application/json",
    "content-type": "application/x-www-form-urlencoded",
  };
  Object.assign(incoming, { method: "POST", url, headers: { ...headers, "content-length": String(body.length) } });
  prepare(incoming);
  incoming.push(body);
  incoming.push(null);
  const response = new ServerResponse(incoming);
  return new Promise((resolve) => {
    response.end = ((chunk?: string | Uint8Array) => {
      resolve({
        status: response.statusCode,
        body: chunk === undefined ? "" : Buffer.from(chunk as string).toString(),
      });
      return response;
    }) as typeof response.end;
    listener(incoming, response);
  });
}
