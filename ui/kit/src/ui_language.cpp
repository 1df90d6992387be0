#include "kit/ui_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace flotilla::ui {

UiLanguage::UiLanguage() = default;

UiLanguage::~UiLanguage()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void UiLanguage::set(Language language)
{
    const bool chinese = language == Language::Chinese;
    m_wording = wording::Wording(language);
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (chinese && m_qt.load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(chinese ? QStringLiteral(":/translations/flotilla_zh_CN.qm")
                           : QStringLiteral(":/translations/flotilla_en.qm")))
        QCoreApplication::installTranslator(&m_own);
}

Language UiLanguage::ofSystem()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &language : wanted) {
        if (language.startsWith(QLatin1String("zh")))
            return Language::Chinese;
        if (language.startsWith(QLatin1String("en")))
            return Language::English;
    }
    return Language::English;
}

} // namespace flotilla::ui
