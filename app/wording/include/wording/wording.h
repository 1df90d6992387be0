#pragma once

#include "domain/language.h"

#include <QString>
#include <QStringList>

#include <memory>

class QTranslator;

namespace flotilla::wording {

/// Texts in one language, whatever the language of the window is: a camp publishes in its own. Has a catalogue of its own and
/// shares nothing, so it may be used on any one thread.
class Wording {
public:
    explicit Wording(Language language);
    Wording(Wording &&) noexcept;
    Wording &operator=(Wording &&) noexcept;
    ~Wording();

    Language language() const { return m_language; }

    /// The text in this language. lupdate finds calls of this name as it finds QCoreApplication::translate's: context and text
    /// are literals. With `n` >= 0 the form for that number, and "%n" is the number.
    QString translate(const char *context, const char *text, const char *comment = nullptr, int n = -1) const;

    /// The title of a thing that has one in the camp's language and perhaps one in English.
    QString title(const QString &ownTitle, const QString &englishTitle) const;

private:
    Language m_language;
    std::unique_ptr<QTranslator> m_catalogue;
};

/// Puts arguments into a text's %1 to %9, as they are: a '%' inside an argument stays one. What has no argument goes.
/// A space between Chinese in the text and Chinese in an argument goes, too.
QString fill(const QString &text, const QStringList &arguments);

} // namespace flotilla::wording
