#include "wording/wording.h"

#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::wording {

namespace {

QString catalogueName(Language language)
{
    return language == Language::Chinese ? u":/translations/flotilla_zh_CN.qm"_s : u":/translations/flotilla_en.qm"_s;
}

} // namespace

Wording::Wording(Language language) : m_language(language), m_catalogue(std::make_unique<QTranslator>())
{
    // Without a catalogue the English of the sources is what is left, which is better than nothing.
    (void)m_catalogue->load(catalogueName(language));
}

Wording::Wording(Wording &&) noexcept = default;
Wording &Wording::operator=(Wording &&) noexcept = default;
Wording::~Wording() = default;

QString Wording::translate(const char *context, const char *text, const char *comment, int n) const
{
    QString found = m_catalogue->translate(context, text, comment, n);
    if (found.isEmpty())
        found = QString::fromUtf8(text);
    if (n >= 0)
        found.replace(u"%n"_s, QString::number(n));
    return found;
}

QString Wording::title(const QString &ownTitle, const QString &englishTitle) const
{
    return (m_language == Language::English && !englishTitle.isEmpty()) || ownTitle.isEmpty() ? englishTitle : ownTitle;
}

namespace {

bool isHan(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].script() == QChar::Script_Han;
}

} // namespace

QString fill(const QString &text, const QStringList &arguments)
{
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace = text[i] == u'%' && i + 1 < text.size() && text[i + 1] >= u'1' && text[i + 1] <= u'9';
        if (!isPlace) {
            filled += text[i];
            continue;
        }
        const QString argument = arguments.value(text[i + 1].unicode() - u'1');
        // Chinese sets no spaces; those around a place are for what is written in Latin letters or digits.
        if (i > 0 && text[i - 1] == u' ' && isHan(text, i - 2) && isHan(argument, 0))
            filled.chop(1);
        filled += argument;
        ++i;
        if (i + 2 < text.size() && text[i + 1] == u' ' && isHan(text, i + 2) && isHan(argument, argument.size() - 1))
            ++i;
    }
    return filled;
}

} // namespace flotilla::wording
