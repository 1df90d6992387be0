#include "interchange/lint_report.h"

#include "domain/enum_names.h"
#include "wording/words.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::interchange {

namespace {

struct Sentence {
    QLatin1StringView code;
    const char *text;
};

constexpr std::array sentences{
    Sentence{QLatin1StringView("name-dates"),
             QT_TRANSLATE_NOOP(
                 "Lint", "The file's name does not hold the first and the last day of the period. Name it like this: %1")},
    Sentence{QLatin1StringView("name-dates-impossible"),
             QT_TRANSLATE_NOOP("Lint", "The dates in the file's name do not make a period. Name it like this: %1")},
    Sentence{QLatin1StringView("name-year"),
             QT_TRANSLATE_NOOP("Lint", "The year in the file's name is impossible (%1). Rename it to: %2")},
    Sentence{QLatin1StringView("name-date-digits"),
             QT_TRANSLATE_NOOP("Lint", "A date in the file's name is not written like 2024.03.09. Rename it to: %1")},
    Sentence{QLatin1StringView("name-extension"),
             QT_TRANSLATE_NOOP("Lint", "The file's name does not end with one “.md”. Rename it to: %1")},
    Sentence{QLatin1StringView("name-spaces"),
             QT_TRANSLATE_NOOP("Lint", "There are spaces in the file's name. Rename it to: %1")},
    Sentence{QLatin1StringView("name-prefix"),
             QT_TRANSLATE_NOOP("Lint", "The file's name does not start as usual. Rename it to: %1")},
    Sentence{QLatin1StringView("period-near"),
             QT_TRANSLATE_NOOP("Lint", "The dates are not those of a period of the camp. Probably meant: %1")},
    Sentence{QLatin1StringView("period-none"), QT_TRANSLATE_NOOP("Lint", "The dates lie outside every period of the camp.")},
    Sentence{
        QLatin1StringView("folder-login"),
        QT_TRANSLATE_NOOP("Lint", "The folder “%1” does not end with a GitHub ID. Name it like this: 07_your-GitHub-ID")},
    Sentence{QLatin1StringView("heading-missing"),
             QT_TRANSLATE_NOOP("Lint", "There is no section “%1”. Add a line: ### %1")},
    Sentence{QLatin1StringView("section-empty"),
             QT_TRANSLATE_NOOP("Lint", "Nothing stands under “%1”. Write what you did or plan.")},
    Sentence{QLatin1StringView("review-placeholder"),
             QT_TRANSLATE_NOOP("Lint", "There is no review yet, only a placeholder. Ask your mentor to write one here.")},
    Sentence{QLatin1StringView("review-empty"),
             QT_TRANSLATE_NOOP("Lint", "There is no review yet. Ask your mentor to write one here.")},
    Sentence{QLatin1StringView("not-utf8"),
             QT_TRANSLATE_NOOP("Lint", "The file is not in UTF-8 but in GB18030. Save it as UTF-8.")},
    Sentence{QLatin1StringView("fence-open"),
             QT_TRANSLATE_NOOP("Lint", "A block of code that starts with ``` is never closed.")},
    Sentence{QLatin1StringView("not-text"), QT_TRANSLATE_NOOP("Lint", "The file is not a text.")},
};

/// The role's heading in place of its name, where an argument names a role.
QStringList shown(const LintFinding &finding, const wording::Wording &words)
{
    if (finding.code != u"heading-missing")
        return finding.arguments;
    const QByteArray name = finding.arguments.value(0).toLatin1();
    const auto role = enumFromName<SectionRole>(std::string_view(name.constData(), std::size_t(name.size())));
    return {role ? wording::word(*role, words) : finding.arguments.value(0)};
}

/// As workflow commands want it: data, and what stands between commas.
QString escaped(QString text, bool isProperty)
{
    text.replace(u'%', u"%25"_s).replace(u'\r', u"%0D"_s).replace(u'\n', u"%0A"_s);
    if (isProperty)
        text.replace(u':', u"%3A"_s).replace(u',', u"%2C"_s);
    return text;
}

} // namespace

QString lintText(const LintFinding &finding, const wording::Wording &words)
{
    for (const Sentence &sentence : sentences)
        if (finding.code == sentence.code)
            return wording::fill(words.translate("Lint", sentence.text), shown(finding, words));
    return finding.code;
}

QString githubAnnotation(const LintFinding &finding, const wording::Wording &words)
{
    return u"::error file=%1,line=%2,title=Flotilla %3::%4"_s.arg(escaped(finding.path, true), QString::number(finding.line),
                                                                  escaped(finding.code, true),
                                                                  escaped(lintText(finding, words), false));
}

} // namespace flotilla::interchange
