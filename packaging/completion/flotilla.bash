# Completion of flotilla for bash. The program itself says which commands and options there are.
_flotilla() {
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} help
    case $before in
        --lang)
            mapfile -t COMPREPLY < <(compgen -W "zh en" -- "$current")
            return
            ;;
    esac
    if [ "$COMP_CWORD" -eq 1 ]; then
        help=$("${COMP_WORDS[0]}" --lang en --help 2>/dev/null)
        mapfile -t COMPREPLY < <(compgen -W "$(sed -n '/^Commands:/,/^$/s/^  \([a-z][a-z-]*\) .*/\1/p' <<<"$help")" -- "$current")
        [ ${#COMPREPLY[@]} -gt 0 ] && return
    elif [[ $current == -* ]]; then
        help=$("${COMP_WORDS[0]}" "${COMP_WORDS[1]}" --lang en --help 2>/dev/null)
        mapfile -t COMPREPLY < <(compgen -W "$(sed -n 's/^  \(--[a-z-]*\).*/\1/p' <<<"$help")" -- "$current")
        return
    fi
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
}
complete -F _flotilla flotilla
