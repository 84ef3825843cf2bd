import { exitCode } from "../exit-codes.ts";
import { print } from "../terminal.ts";

// Nothing that was typed is ever evaluated: words reach `vendorkit complete` as arguments.

/** Works in bash 3.2 and without bash-completion; bash gets the words of a line in pieces, so it passes the line. */
const bash = String.raw`_vendorkit() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do COMPREPLY+=("$line"); done < <(vendorkit complete --line "${"$"}{COMP_LINE:0:COMP_POINT}" 2>/dev/null)
  case "${"$"}{COMPREPLY[*]}" in
    :files) COMPREPLY=(); compopt -o default 2>/dev/null ;;
    *=) compopt -o nospace 2>/dev/null ;;
  esac
}
complete -F _vendorkit vendorkit`;

const zsh = String.raw`#compdef vendorkit
_vendorkit() {
  local line
  local -a whole open
  while IFS= read -r line; do
    [[ $line == :files ]] && { _files; return }
    line="${"$"}{line//:/\\:}"
    line="${"$"}{line/$'\t'/:}"
    if [[ $line == *=:* ]]; then open+=("$line"); else whole+=("$line"); fi
  done < <(vendorkit complete -- "${"$"}{(@Q)words[2,CURRENT]}" 2>/dev/null)
  (( $#whole )) && _describe vendorkit whole
  (( $#open )) && _describe vendorkit open -S ''
  return 0
}
if [[ $funcstack[1] == _vendorkit ]]; then _vendorkit; else compdef _vendorkit vendorkit; fi`;

const fish = String.raw`function __vendorkit_complete
  set -l words (commandline -opc) (commandline -ct)
  set -l found (vendorkit complete -- $words[2..] 2>/dev/null)
  if test "$found" = :files
    __fish_complete_path (commandline -ct)
  else
    printf '%s\n' $found
  end
end
complete -c vendorkit -f -a '(__vendorkit_complete)'`;

const scripts: Readonly<Record<string, string>> = { bash, zsh, fish };

/** `completion`: the script that makes a shell ask `vendorkit complete`. */
export function completion(shell: string): number {
  print(scripts[shell] ?? "");
  return exitCode.ok;
}
