#!/usr/bin/env python3
"""Writes the manual page of flotilla from what the program says in its own help, so that the two cannot differ.

    make_man.py PROGRAM en|zh VERSION DATE > flotilla.1
"""
import re
import subprocess
import sys

WORDS = {
    "en": {"camps": "runs open-source mentorship camps", "manual": "Flotilla Manual", "name": "NAME", "synopsis": "SYNOPSIS",
           "description": "DESCRIPTION", "commands": "COMMANDS", "options": "OPTIONS", "status": "EXIT STATUS",
           "example": "Example:", "see": "SEE ALSO", "handbook": "The handbook, in English and Chinese:"},
    "zh": {"camps": "运营开源集训营", "manual": "Flotilla 手册", "name": "名称", "synopsis": "用法", "description": "说明",
           "commands": "命令", "options": "选项", "status": "退出状态", "example": "例如：", "see": "另见",
           "handbook": "中英文使用手册："},
}


def roff(text):
    """The text as roff takes it literally."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text.startswith((".", "'")) else text


def help_of(program, language, *arguments):
    done = subprocess.run([program, "--lang", language, *arguments, "--help"], check=True, capture_output=True, text=True)
    return done.stdout.rstrip("\n").split("\n\n")


def rows(block):
    """The lines of a table of the help: (what, text)."""
    return [tuple(re.split(r"\s{2,}", line.strip(), maxsplit=1)) for line in block.split("\n")[1:]]


def table(block):
    return [part for what, text in rows(block) for part in (".TP", f".B {roff(what)}", roff(text))]


def usage(block):
    """The lines of "Usage: …" without that word."""
    return [re.sub(r"^\S*[:：]", "", line).strip() for line in block.split("\n")]


def command(program, language, name, words):
    blocks = help_of(program, language, name)
    lines = [f'.SS "{name}"', ".nf", *(f".B {roff(line)}" for line in usage(blocks[0])), ".fi", ".PP", roff(blocks[1])]
    lines += table(blocks[2])
    if len(blocks) > 3:
        lines += [".PP", roff(words["example"]), ".RS", ".nf", *(roff(line.strip()) for line in blocks[3].split("\n")[1:]),
                  ".fi", ".RE"]
    return lines


def manual(program, language, version, date):
    words = WORDS[language]
    synopsis, about, commands, options, status = help_of(program, language)
    lines = [f'.TH FLOTILLA 1 "{date}" "Flotilla {version}" "{words["manual"]}"',
             ".ad l", f'.SH {words["name"]}', f'flotilla \\- {words["camps"]}',
             f'.SH {words["synopsis"]}', ".nf", *(f".B {roff(line)}" for line in usage(synopsis)), ".fi",
             f'.SH {words["description"]}', roff(about),
             f'.SH {words["options"]}', *table(options), f'.SH {words["commands"]}']
    for name, _ in rows(commands):
        lines += command(program, language, name, words)
    return lines + [f'.SH {words["status"]}', roff(re.sub(r"^[^:：]*[:：]\s*", "", status)),
                    f'.SH {words["see"]}', words["handbook"], roff("/usr/share/doc/flotilla/handbook")]


if __name__ == "__main__":
    print("\n".join(manual(*sys.argv[1:5])))
