import { type SentenceKey, sentence } from '../../language/sentence.ts';

/** A text as one word of a shell. */
export function shellWord(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

const said = (key: SentenceKey) => shellWord(sentence(key));

/**
 * The beginning of a script (POSIX shell, curl, jq) whose commands are `webhook PATH NAME`, with the wanted fields on the
 * standard input, and `finish`. Neither the token nor a body is an argument of a command, since others on the machine can
 * read those; nothing that Mist answers is printed but fields that hold no secret.
 */
export function scriptHead(apiHost: string, about: readonly string[]): string {
  return `#!/bin/sh
${about.map(line => `# ${line}\n`).join('')}
api=${shellWord(`https://${apiHost}/api/v1`)}
apply=no
differing=0
written=0
unread=0

say() { printf '%s\\n' "$*"; }
stop() { say "$*" >&2; exit 1; }

case "$*" in
  '') ;;
  --apply) apply=yes ;;
  *) stop ${said('script_usage')} ;;
esac
[ -n "$MIST_API_TOKEN" ] || stop ${said('script_no_token')}
for tool in curl jq; do
  command -v "$tool" >/dev/null || stop "$tool:" ${said('script_no_tool')}
done

# call METHOD PATH [BODY]
call() {
  {
    printf 'header = "Authorization: Token %s"\\n' "$MIST_API_TOKEN"
    [ -z "$3" ] || printf '%s' "$3" | jq -r '"data = " + (tojson | tojson)'
  } | curl --config - --silent --show-error --fail --max-time 60 \\
    --request "$1" --header 'Content-Type: application/json' "$api/$2"
}

# webhook PATH NAME <WANTED
webhook() {
  wanted=$(cat)
  before=$(call GET "$1" | jq -cS 'objects')
  if [ -z "$before" ]; then
    say "$2:" ${said('script_not_read')} >&2
    unread=$((unread + 1))
    return
  fi
  # Mist replaces a webhook whole: what is not wanted otherwise stays as it is, rules and secrets too.
  after=$(printf '%s\\n' "$before" "$wanted" | jq -cs '
    (.[0] | del(.id, .org_id, .site_id, .for_site, .created_time, .modified_time)) * .[1]')
  changes=$(printf '%s\\n' "$before" "$after" "$wanted" | jq -rs '
    def plain: if type == "array" and all(.[]; type == "string") then sort else . end;
    def harmless: IN("enabled", "type", "topics", "verify_cert", "single_event_per_message", "default_action");
    .[0] as $before | .[1] as $after | .[2] | to_entries[]
    | select(($before[.key] | plain) != ($after[.key] | plain))
    | "- \\(.key): \\(if .key | harmless then "\\($before[.key] | tojson) -> " else "" end)\\(.value | tojson)"')
  if [ -z "$changes" ]; then
    say "$2:" ${said('script_same')}
    return
  fi
  differing=$((differing + 1))
  say "$2:"
  say "$changes"
  [ "$apply" = yes ] || return 0
  now=$(call GET "$1" | jq -cS 'objects')
  [ "$now" = "$before" ] || stop "$2:" ${said('script_changed')}
  call PUT "$1" "$after" >/dev/null || stop "$2:" ${said('script_refused')}
  written=$((written + 1))
}

finish() {
  say ${said('script_differing')} "$differing"
  say ${said('script_written')} "$written"
  say ${said('script_unread')} "$unread"
  [ "$unread" -eq 0 ]
}

call GET self >/dev/null || stop ${said('script_no_session')}
`;
}
