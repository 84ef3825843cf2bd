/** Listens to what the process complains about from now on. */
export function watchProcess() {
  const rejections: string[] = [];
  const warnings: string[] = [];
  const onRejection = (reason: unknown) => void rejections.push(String(reason));
  const onWarning = ({ name, message }: Error) => void warnings.push(`${name}: ${message}`);
  process.on("unhandledRejection", onRejection);
  process.on("warning", onWarning);
  return {
    rejections,
    warnings,
    stop() {
      process.off("unhandledRejection", onRejection);
      process.off("warning", onWarning);
    },
  };
}
