import { dirname } from "node:path";
import ts from "typescript";
import type { Compiler, Cost } from "./cost.ts";
import { refuseProgram } from "./refuse-program.ts";

const files = new Map<string, ts.SourceFile | undefined>();

/** The TypeScript that generates types here. In this process, it parses the platform's declarations once for all programs. */
export const compilerInProcess: Compiler = { version: ts.version, measure };

function measure(tsconfig: string): Cost {
  const config: unknown = ts.readConfigFile(tsconfig, (name) => ts.sys.readFile(name)).config;
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(tsconfig));
  const program = ts.createProgram(fileNames, options, sharingHost(options));
  const [main] = fileNames.map((name) => program.getSourceFile(name));
  const started = performance.now();
  const problems = [...program.getSyntacticDiagnostics(main), ...program.getSemanticDiagnostics(main)];
  const ms = Math.round(performance.now() - started);
  if (problems.length > 0)
    throw refuseProgram(tsconfig, ts.formatDiagnostics(problems, ts.createCompilerHost(options)));
  return { instantiations: program.getInstantiationCount(), ms };
}

function sharingHost(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const parse = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) => {
    const file = files.has(name) ? files.get(name) : parse(name, version);
    files.set(name, file);
    return file;
  };
  return host;
}
