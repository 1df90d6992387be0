#pragma once

#include "domain/language.h"
#include "wording/wording.h"

#include <QTranslator>

namespace flotilla::ui {

/// The language the window speaks. Changing it sends LanguageChange to every widget.
class UiLanguage final {
public:
    UiLanguage();
    ~UiLanguage();
    UiLanguage(const UiLanguage &) = delete;
    UiLanguage &operator=(const UiLanguage &) = delete;

    Language current() const { return m_wording.language(); }
    /// Words and sentences of the records in this language, for the window's thread.
    const wording::Wording &wording() const { return m_wording; }
    void set(Language language);
    /// What the system's settings suggest.
    static Language ofSystem();

private:
    QTranslator m_own;
    QTranslator m_qt;
    wording::Wording m_wording{Language::English};
};

} // namespace flotilla::ui
