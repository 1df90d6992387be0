#pragma once

#include "domain/language.h"

#include <QTranslator>

namespace flotilla::ui {

/// The language the window speaks. Changing it sends LanguageChange to every widget.
class UiLanguage final {
public:
    UiLanguage();
    ~UiLanguage();
    UiLanguage(const UiLanguage &) = delete;
    UiLanguage &operator=(const UiLanguage &) = delete;

    Language current() const { return m_current; }
    void set(Language language);
    /// What the system's settings suggest.
    static Language ofSystem();

private:
    QTranslator m_own;
    QTranslator m_qt;
    Language m_current = Language::English;
};

} // namespace flotilla::ui
